//! Marks of footnotes that stayed plain text, because the file has no text for them.

use super::{Words, is_gap};
use crate::source::Span;

/// The longest label that is looked at, in bytes.
const LONGEST: usize = 60;

/// The label of each such mark, and its place in the words.
pub(super) fn find(words: &Words) -> Vec<(String, Span)> {
    let marks = words.plain.match_indices("[^").filter_map(|(start, open)| {
        let rest = &words.plain[start + open.len()..];
        let label = &rest[..rest.find(']').filter(|length| (1..=LONGEST).contains(length))?];
        let is_label = !label.contains(|c: char| c.is_whitespace() || is_gap(c) || matches!(c, '[' | '^'));
        let end = start + open.len() + label.len() + 1;
        is_label.then(|| (label.to_owned(), Span { start, end }))
    });
    marks.collect()
}
