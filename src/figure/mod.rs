//! Data → charts: one model for a language, drawn as SVG, printed as a table, told in words.
//!
//! Knows no template and no page, and takes words and forms through [`Speech`].
//!
//! The way: [`read`] makes a [`Table`] of a CSV file and says what is wrong with it; [`model`] puts it into
//! one language; the [`Model`] draws itself at two widths, and on cards that are published as files. To add a kind: a word in [`Kind`], a file in
//! `kinds/`.

mod body;
pub mod card;
pub mod claim;
mod compose;
pub mod csv;
mod data;
mod exact;
mod form;
mod geo;
mod kinds;
mod labels;
mod layout;
mod marks;
mod measure;
mod model;
mod paint;
mod palette;
mod panels;
mod place;
pub mod print;
mod read;
mod reckon;
mod remark;
mod request;
mod scale;
mod shares;
mod speech;
mod stack;
mod summary;
mod svg;
mod symbol;
mod table;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod view;
mod wrap;

pub use compose::model;
pub use data::{Column, DataRow, DataValue, FigureData};
pub use exact::Exact;
pub use form::{Bars, Direction, Form, PanelsScale, Sort};
pub use geo::{BaseMap, covers_viet_nam, missing_islands, read_base};
pub use labels::{labels, place_of_label, units};
pub use model::{BigNumber, Cell, Event, Model, TableView, Width};
pub use palette::{Colour, Colours, Fault, MARK, MOST_SERIES, Palette, SERIES, TEXT};
pub use read::{MOST_ROWS, read};
pub use reckon::MOST_SYMBOLS;
pub use request::{BaseRequest, Better, Classes, Key, Kind, Request, Rows, Scale, Words};
pub use speech::{MESSAGES, Speech, unit_word};
pub use symbol::Symbol;
pub use table::{Facet, LabelForm, Mark, Place, Range, Row, State, Table, Value};
