//! Blocks on their way to translators' programs and back.
//!
//! Knows packages of units, and no site: which stories go out is for whoever calls, and what comes in is judged
//! in [`judge`] and put into the texts of files in [`put`], before anything is written.
//!
//! The way out: [`units`] makes units of blocks, [`Format::write`] a file of a package. The way in:
//! [`Format::read`], then [`judge`] for each unit, then [`put`] for each edition.

mod html;
mod judge;
mod locked;
mod pieces;
mod po;
mod put;
pub mod tbx;
pub mod terms;
#[cfg(test)]
mod tests;
mod tmx;
mod tokens;
mod unit;
mod xliff1;
mod xliff2;
mod xml;

use crate::names::{FilePath, Lang};

pub use judge::{Judged, Refusal, Sides, judge};
pub use locked::{Locked, Locks, Numerals, lock};
pub use pieces::{Fault, Piece};
pub use put::{Incoming, Outcome, Place, Signature, put};
pub use unit::{Mark, Unit, Wanted, block_of, in_place_of, units};

/// What goes to a translator, or comes back: units of stories in one pair of languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Package {
    /// The language of the sources.
    pub from: Lang,
    /// The language of the translations.
    pub to: Lang,
    /// The stories.
    pub stories: Vec<StoryUnits>,
}

/// The units of one story.
#[derive(Clone, Debug, PartialEq)]
pub struct StoryUnits {
    /// The file of the source edition.
    pub original: FilePath,
    /// Its units, in the order of reading.
    pub units: Vec<Unit>,
}

/// The formats that translators' programs read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// XLIFF 1.2.
    Xliff1,
    /// The core of XLIFF 2.0.
    Xliff2,
    /// Gettext.
    Po,
    /// TMX 1.4: what has been translated.
    Tmx,
    /// A table to read and to type into, for office programs.
    Html,
}

/// Why a file could not be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// What is wrong, by the word of the catalogues.
    pub kind: &'static str,
    /// What was found there.
    pub found: String,
    /// The line, where it can be told.
    pub line: Option<usize>,
}

impl Unreadable {
    fn new(kind: &'static str, found: impl Into<String>) -> Self {
        Self { kind, found: found.into(), line: None }
    }
}

impl Format {
    /// The ending of files in this format.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Xliff1 | Self::Xliff2 => "xlf",
            Self::Po => "po",
            Self::Tmx => "tmx",
            Self::Html => "html",
        }
    }

    /// The text of a file; the same package always gives the same text.
    pub fn write(self, package: &Package, words: &html::Words) -> String {
        match self {
            Self::Xliff1 => xliff1::write(package),
            Self::Xliff2 => xliff2::write(package),
            Self::Po => po::write(package),
            Self::Tmx => tmx::write(package),
            Self::Html => html::write(package, words),
        }
    }

    /// The format that a text is in, by what it begins with.
    pub fn of(text: &str) -> Option<Self> {
        let head: String = text.chars().take(4096).collect();
        let lower = head.to_lowercase();
        if lower.contains("<xliff") {
            let is_second = head.contains("urn:oasis:names:tc:xliff:document:2.");
            return Some(if is_second { Self::Xliff2 } else { Self::Xliff1 });
        }
        if lower.contains("<tmx") {
            return Some(Self::Tmx);
        }
        if lower.contains("<html") || lower.contains("<table") {
            return Some(Self::Html);
        }
        (head.contains("msgid ")).then_some(Self::Po)
    }

    /// The packages of a file.
    pub fn read(self, text: &str) -> Result<Package, Unreadable> {
        match self {
            Self::Xliff1 => xliff1::read(text),
            Self::Xliff2 => xliff2::read(text),
            Self::Po => po::read(text),
            Self::Tmx => tmx::read(text),
            Self::Html => html::read(text),
        }
    }
}

pub use html::Words as HtmlWords;

/// A language as a file names it: `zh_Hans` and `zh-hans` are the same.
fn lang(tag: &str) -> Result<Lang, Unreadable> {
    let tag = tag.trim().replace('_', "-");
    Lang::parse(&tag).ok_or_else(|| Unreadable::new("language", tag))
}

/// Adds a unit to the story that it belongs to.
fn add(stories: &mut Vec<StoryUnits>, original: &FilePath, unit: Unit) {
    match stories.iter_mut().find(|story| story.original == *original) {
        Some(story) => story.units.push(unit),
        None => stories.push(StoryUnits { original: original.clone(), units: vec![unit] }),
    }
}
