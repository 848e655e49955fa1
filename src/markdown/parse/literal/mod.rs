//! Signs that a writer meant as markup, and that CommonMark leaves as plain text.
//!
//! Looks only at what readers would see as written: code, escaped signs and markup that works are gaps to it.

mod emphasis;
mod footnotes;
mod links;
mod list;
mod table;

use crate::problem::Problem;
use crate::source::Span;

pub(super) use table::cells;

/// Stands for each byte of a block that is no plain text.
const GAP: char = '\0';

/// Stands for each star of a `**` that begins or ends bold words.
const BOLD: char = '\u{1}';

/// How many characters of the text are shown in a remedy.
const SHOWN: usize = 48;

/// The plain text of a block.
struct Words<'t> {
    /// As written from the first of these words to the last.
    source: &'t str,
    /// The same, byte for byte, with gaps in place of all else.
    plain: String,
}

/// What was found, at its place in the words.
struct Literal {
    kind: &'static str,
    span: Span,
    wanted: String,
}

/// The problems of a block whose texts and line ends stand at `pieces`, in order.
pub(super) fn find(text: &str, pieces: &[Span]) -> Vec<(Problem, Span)> {
    let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else { return Vec::new() };
    if !is_suspect(text, pieces) {
        return Vec::new();
    }
    // Whether bold words end the block matters to what stands before them.
    let bold = if text[last.end..].starts_with("**") { 2 } else { 0 };
    let words = words(text, pieces, Span { start: first.start, end: last.end + bold });
    let mut found = links::find(&words);
    found.extend(links::find_attributes(&words, &text[..first.start]));
    found.extend(list::find(&words, &text[..first.start]));
    found.extend(list::find_sign(&words, &text[..first.start]));
    found.extend(list::find_tabs(&words));
    found.extend(list::find_run(&words));
    found.extend(list::find_colons(&words));
    found.extend(table::find(&words));
    found.extend(emphasis::find(&words));
    let problem = |literal: Literal| {
        let problem = Problem::MarkupLiteral { kind: literal.kind.to_owned(), wanted: literal.wanted };
        (problem, literal.span.shifted(first.start))
    };
    let footnote =
        |(label, span): (String, Span)| (Problem::FootnoteMissing { label }, span.shifted(first.start));
    let footnotes = footnotes::find(&words).into_iter().map(footnote);
    footnotes.chain(found.into_iter().map(problem)).collect()
}

/// The problem of lines that are indented: they are taken for those of a program, and few writers write one.
pub(super) fn indented(text: &str, span: Span) -> (Problem, Span) {
    let line = text[span.start..span.end].lines().next().unwrap_or_default();
    let wanted = shortened(line.trim());
    let problem = Problem::MarkupLiteral { kind: "code-indented".to_owned(), wanted };
    (problem, Span { start: span.start, end: span.start + line.len() })
}

/// Whether there is any sign in the plain text that can be part of markup.
fn is_suspect(text: &str, pieces: &[Span]) -> bool {
    let mut is_line_begin = true;
    pieces.iter().any(|piece| {
        let bytes = &text.as_bytes()[piece.start..piece.end];
        let begins = std::mem::replace(&mut is_line_begin, bytes.ends_with(b"\n"));
        let is_mark = |byte: &u8| matches!(byte, b'-' | b'+' | b':' | b'0'..=b'9') || !byte.is_ascii();
        (begins && (bytes.first().is_some_and(is_mark) || matches!(bytes.get(1), Some(b')' | b'.'))))
            || bytes.windows(2).any(|pair| pair == b"!(")
            || bytes.iter().any(|byte| matches!(byte, b']' | b'*' | b'|' | b'{' | b'\t'))
    })
}

fn words<'t>(text: &'t str, pieces: &[Span], whole: Span) -> Words<'t> {
    let mut plain = String::with_capacity(whole.end - whole.start);
    let fill = |plain: &mut String, end: usize| {
        let start = whole.start + plain.len();
        if start < end {
            let stand_in = if &text[start..end] == "**" { BOLD } else { GAP };
            plain.extend(std::iter::repeat_n(stand_in, end - start));
        }
    };
    for piece in pieces {
        fill(&mut plain, piece.start);
        // What is escaped begins a piece of its own, and its backslash belongs to none.
        let is_escaped = text[..piece.start].ends_with('\\') && (plain.is_empty() || plain.ends_with(GAP));
        let escaped = text[piece.start..piece.end].chars().next().filter(|_| is_escaped);
        let seen = piece.start + escaped.map_or(0, char::len_utf8);
        fill(&mut plain, seen);
        plain.push_str(&text[seen..piece.end]);
    }
    fill(&mut plain, whole.end);
    Words { source: &text[whole.start..whole.end], plain }
}

fn is_gap(c: char) -> bool {
    matches!(c, GAP | BOLD)
}

/// Words for a remedy, without their middle when they are long.
fn shortened(words: &str) -> String {
    let count = words.chars().count();
    if count <= SHOWN {
        return words.to_owned();
    }
    let begin: String = words.chars().take(SHOWN / 2).collect();
    let end: String = words.chars().skip(count - SHOWN / 4).collect();
    format!("{}…{}", begin.trim_end(), end.trim_start())
}

#[cfg(test)]
mod tests;
