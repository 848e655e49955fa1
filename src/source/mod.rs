//! Text with a name, and places in it.
//!
//! Allocates no meaning: a source is not yet a story, a catalogue or a template.

mod characters;
mod read;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use crate::names::FilePath;

pub use characters::{cleaned, forbidden, is_forbidden, turning};
pub use read::{in_form, read};

/// Where files stand that are copied to the root of the site as they are.
pub const STATIC: &str = "static/";

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
    /// The first byte of each line, once some line has been asked for.
    line_starts: OnceLock<Arc<[usize]>>,
}

/// A line of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line<'a> {
    /// Its number, from 1.
    pub number: usize,
    /// Its first byte.
    pub start: usize,
    /// What it says, without the end of the line.
    pub text: &'a str,
}

impl Source {
    /// A text with its name.
    pub fn new(path: FilePath, text: impl Into<Arc<str>>) -> Self {
        Self { path, text: text.into(), line_starts: OnceLock::new() }
    }

    /// The line that a byte stands on.
    pub fn line(&self, byte: usize) -> Line<'_> {
        let starts = self.line_starts();
        let number = starts.partition_point(|start| *start <= byte).max(1);
        let start = starts[number - 1];
        let end = starts.get(number).map_or(self.text.len(), |next| next - 1);
        Line { number, start, text: &self.text[start..end] }
    }

    /// Line and column of a byte, both from 1; columns count characters.
    pub fn line_column(&self, byte: usize) -> (usize, usize) {
        let byte = self.floor(byte);
        let line = self.line(byte);
        (line.number, self.text[line.start..byte].chars().count() + 1)
    }

    /// The last place at or before a byte where a character begins.
    pub fn floor(&self, byte: usize) -> usize {
        let mut byte = byte.min(self.text.len());
        while !self.text.is_char_boundary(byte) {
            byte -= 1;
        }
        byte
    }

    fn line_starts(&self) -> &[usize] {
        self.line_starts.get_or_init(|| {
            let after_newlines = self.text.match_indices('\n').map(|(at, _)| at + 1);
            std::iter::once(0).chain(after_newlines).collect()
        })
    }
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

    /// Whether a file is there whose words cannot be read.
    pub fn is_unread(&self, path: &FilePath) -> bool {
        self.unread.contains(path)
    }

    /// The files that are copied to the root of the site as they are.
    pub fn statics(&self) -> impl Iterator<Item = &FilePath> {
        self.files.keys().filter(|path| path.as_str().starts_with(STATIC))
    }

    /// Texts below a folder, in order of path.
    pub fn texts_below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a Source> {
        self.texts.values().filter(move |source| {
            source.path.as_str().strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_is_found_by_line_and_column_at_every_edge() {
        let source = Source::new(FilePath::new("a.md"), "Đồ Sơn\n\nbiển\n");
        let place = |words: &str| source.text.find(words).map(|at| source.line_column(at));
        assert_eq!(place("Đ"), Some((1, 1)));
        assert_eq!(place("Sơn"), Some((1, 4)));
        assert_eq!(place("\n"), Some((1, 7)), "the end of a line belongs to it");
        assert_eq!(place("iển"), Some((3, 2)));
        assert_eq!(source.line_column(1), (1, 1), "inside a character");
        assert_eq!(source.line_column(9999), (4, 1), "beyond the end");
        assert_eq!(source.line(source.text.len()).text, "");
        assert_eq!(Source::new(FilePath::new("b.md"), "").line_column(0), (1, 1));
    }
}
