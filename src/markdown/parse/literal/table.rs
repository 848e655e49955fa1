//! Rows of a table that stayed plain text, because the line below their headings is missing or has another number
//! of columns.

use super::list::lines;
use super::{Literal, Words};
use crate::source::Span;

/// The line that keeps rows from being a table.
pub(super) fn find(words: &Words) -> Option<Literal> {
    let rows: Vec<(usize, &str)> = lines(words).map(|(_, begin, line)| (begin, line.trim_end())).collect();
    let separator = rows.iter().position(|(_, line)| is_separator(line));
    let (kind, (begin, line), columns) = match separator {
        Some(0) => ("table-head", rows[0], columns(rows[0].1)),
        Some(at) => ("table-columns", rows[at], columns(rows[at - 1].1)),
        None => {
            let is_table = |pair: &[(usize, &str)]| pair.iter().all(|(_, line)| is_row(line));
            let first = *rows.windows(2).find(|pair| is_table(pair))?.first()?;
            ("table-separator", first, columns(first.1))
        }
    };
    let wanted = format!("|{}", "---|".repeat(columns.max(1)));
    Some(Literal { kind, span: Span { start: begin, end: begin + line.len() }, wanted })
}

/// Whether a line parts the headings of a table from its rows: `|---|:--:|`.
fn is_separator(line: &str) -> bool {
    line.contains('|')
        && line.contains("--")
        && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t'))
}

fn is_row(line: &str) -> bool {
    line.len() > 2 && line.starts_with('|') && line.ends_with('|') && columns(line) > 1
}

/// How many cells a line has.
fn columns(line: &str) -> usize {
    cells(line).len()
}

/// The cells of a row; a `\` before a `|` makes it a sign like any other.
pub(in crate::markdown::parse) fn cells(row: &str) -> Vec<&str> {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let mut cells = Vec::new();
    let mut start = 0;
    for (at, _) in row.match_indices('|').filter(|(at, _)| !row[..*at].ends_with('\\')) {
        cells.push(row[start..at].trim());
        start = at + 1;
    }
    if !row[start..].trim().is_empty() {
        cells.push(row[start..].trim());
    }
    cells
}
