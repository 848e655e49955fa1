//! Two `**` in a line that do not make their words bold, because of a space on their inside.
//!
//! Powers (`2 ** 3`), marks of notes (`giá**`), stars of hotels and patterns of files are left alone.

use super::{BOLD, Literal, Words, shortened};
use crate::lang;
use crate::source::Span;

const MARK: &str = "**";

/// Every pair that was to be strong emphasis.
pub(super) fn find(words: &Words) -> Vec<Literal> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in words.plain.split('\n') {
        let marks = marks(line);
        let mut at = 0;
        while let [open, close, ..] = marks[at..] {
            let is_meant =
                is_meant(&line[..open], &line[open + MARK.len()..close], &line[close + MARK.len()..]);
            if is_meant {
                let span = Span { start: start + open, end: start + close + MARK.len() };
                let content = words.source[span.start + MARK.len()..span.end - MARK.len()].trim();
                let wanted = format!("{MARK}{}{MARK}", shortened(content));
                found.push(Literal { kind: "emphasis-blank", span, wanted });
            }
            at += 1 + usize::from(is_meant);
        }
        start += line.len() + 1;
    }
    found
}

/// Where exactly two stars stand together, whether they make words bold or not.
fn marks(line: &str) -> Vec<usize> {
    let mut marks = Vec::new();
    let mut at = 0;
    while let Some(found) = line[at..].find(['*', BOLD]) {
        let start = at + found;
        let length = line[start..].bytes().take_while(|byte| *byte == line.as_bytes()[start]).count();
        if length == MARK.len() {
            marks.push(start);
        }
        at = start + length;
    }
    marks
}

/// Whether words between two marks were to be bold, and a space keeps them from it.
fn is_meant(before: &str, words: &str, after: &str) -> bool {
    let last = before.chars().next_back();
    let next = after.chars().next();
    // What follows a word or closes one is the mark of a note; `/` is part of a pattern or a comment.
    let is_behind_word = last.is_some_and(|c| {
        (c.is_alphanumeric() && !lang::is_wide(c)) || matches!(c, '.' | ',' | ';' | ')' | ']' | '%' | '/')
    });
    let is_pattern = words.starts_with('/') || next == Some('/');
    if is_behind_word || is_pattern || !words.contains(char::is_alphabetic) {
        return false;
    }
    match (words.starts_with(char::is_whitespace), words.ends_with(char::is_whitespace)) {
        (false, false) => false,
        // `x ** n**2`
        (true, false) => !next.is_some_and(|c| c.is_ascii_alphanumeric()),
        // `f(**a, **b)`
        (false, true) => !words.trim_end().ends_with(','),
        // `x ** n ** 2`
        (true, true) => before.trim().is_empty(),
    }
}
