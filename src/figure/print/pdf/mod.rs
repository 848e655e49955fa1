//! A figure on paper: its words, its drawing, every row of its data, its sources, as PDF with tags.
//!
//! Has no clock in it: the date of the file is that of the data.

mod layout;
mod tags;
mod write;

use super::Missing;
use crate::figure::card::Tools;
use crate::figure::model::Model;
use crate::names::PartialDate;

/// The words around a figure on paper.
#[derive(Clone, Debug, Default)]
pub struct PaperWords {
    /// The section's title, or the site's.
    pub kicker: String,
    /// What stands before the sources.
    pub sources_label: String,
    /// The sources.
    pub sources: Vec<PaperSource>,
    /// When the data are from.
    pub as_of: String,
    /// The same as a date.
    pub date: Option<PartialDate>,
    /// The heading of the citation.
    pub cite_label: String,
    /// How to cite the story; empty where there is nothing to cite.
    pub cite: String,
    /// The page of the figure.
    pub url: String,
    /// The site's title.
    pub site: String,
}

/// A source on paper.
#[derive(Clone, Debug, Default)]
pub struct PaperSource {
    /// Publisher, title and date.
    pub text: String,
    /// Where it can be read.
    pub url: Option<String>,
}

/// A figure laid out on paper, ready to be written.
pub struct Paper<'a> {
    layout: layout::Layout,
    model: &'a Model,
    words: &'a PaperWords,
    tools: &'a Tools<'a>,
}

impl<'a> Paper<'a> {
    /// Composes the paper of a figure.
    pub fn new(model: &'a Model, words: &'a PaperWords, tools: &'a Tools<'a>) -> Result<Self, Missing> {
        let layout = layout::layout(model, words, tools);
        if let Some(missing) = layout.texts().find_map(|text| tools.case.missing(text)) {
            return Err(missing);
        }
        Ok(Self { layout, model, words, tools })
    }

    /// The PDF, or what the library says, which is a fault of ours.
    pub fn write(&self) -> Result<Vec<u8>, String> {
        write::write(&self.layout, self.model, self.words, self.tools)
    }
}
