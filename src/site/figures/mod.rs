//! The charts of stories: what is asked for, the data, the words.

mod maps;
mod requests;
mod tables;
mod words;

use crate::edition::{Edition, FigureFront};

pub(in crate::site) use requests::requests;
pub(in crate::site) use tables::tables;
pub(in crate::site) use words::words;

/// What is said when the data are in no file of an office program either.
const NO_SHEET: &str = "none";

/// What an edition asks for by the id of a chart.
fn front_of<'a>(file: &'a Edition, id: &str) -> Option<&'a FigureFront> {
    file.front.figure.iter().flatten().map(|front| &front.value).find(|front| front.id.as_str() == id)
}
