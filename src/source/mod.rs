//! Text with a name, and places in it.
//!
//! Allocates no meaning: a source is not yet a story, a catalogue or a template.

mod characters;
mod read;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use crate::names::FilePath;

pub use characters::{cleaned, forbidden, is_forbidden, turning};
pub use read::read;

/// A range of bytes of a source's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// The span moved by `offset` bytes: from a part of a text to the whole.
    pub fn shifted(self, offset: usize) -> Self {
        Self { start: self.start + offset, end: self.end + offset }
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self { start: range.start, end: range.end }
    }
}

/// A place that a diagnostic points at: a file, or some words of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub path: FilePath,
    /// The words; none when the file as a whole is meant.
    pub span: Option<Span>,
}

impl Place {
    /// These words of a file.
    pub fn at(path: &FilePath, span: Span) -> Self {
        Self { path: path.clone(), span: Some(span) }
    }

    /// A file as a whole.
    pub fn file(path: &FilePath) -> Self {
        Self { path: path.clone(), span: None }
    }
}

/// A text file: UTF-8 in NFC, lines ended by LF, no byte order mark.
#[derive(Clone, Debug)]
pub struct Source {
    /// Where it stands.
    pub path: FilePath,
    /// What it says.
    pub text: Arc<str>,
}

impl Source {
    /// Line and column of a byte, both from 1; columns count characters.
    pub fn line_column(&self, byte: usize) -> (usize, usize) {
        line_column(&self.text, byte)
    }
}

/// Line and column of a byte of `text`, both from 1; columns count characters.
pub fn line_column(text: &str, byte: usize) -> (usize, usize) {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    let before = &text[..byte];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

/// Every file of the project: texts read, all others named.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// Texts by path.
    pub texts: BTreeMap<FilePath, Source>,
    /// Other files (pictures, sound, downloads) by path, with their length in bytes.
    pub files: BTreeMap<FilePath, u64>,
    /// Files that are there and could not be read; why has been reported.
    pub unread: BTreeSet<FilePath>,
}

impl Sources {
    /// The text of a file, if it is a text.
    pub fn text(&self, path: &FilePath) -> Option<&Source> {
        self.texts.get(path)
    }

    /// Whether a file of either kind is there.
    pub fn contains(&self, path: &FilePath) -> bool {
        self.texts.contains_key(path) || self.files.contains_key(path)
    }

    /// Texts below a folder, in order of path.
    pub fn texts_below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a Source> {
        self.texts.values().filter(move |source| {
            source.path.as_str().strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
        })
    }
}
