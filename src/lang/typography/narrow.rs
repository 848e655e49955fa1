//! The apostrophe of a Latin word among Chinese or Japanese: `Lloyd’s`.
//!
//! There `’` is a quotation mark as wide as a character, and fonts draw it so within the word too; the straight mark
//! is drawn by the font of the word's letters.

use super::super::script::is_latin;
use super::Change;

/// The apostrophes of a text that stand between two Latin letters.
pub(super) fn changes(text: &str) -> Vec<Change> {
    let is_within = |at: usize| {
        let after = text[at + '’'.len_utf8()..].chars().next();
        text[..at].chars().next_back().is_some_and(is_latin) && after.is_some_and(is_latin)
    };
    let marks = text.match_indices('’').filter(|(at, _)| is_within(*at));
    marks.map(|(at, mark)| Change { at, length: mark.len(), to: "'" }).collect()
}
