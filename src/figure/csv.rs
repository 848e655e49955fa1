//! CSV split into cells, each with its place in the text (RFC 4180, comma, UTF-8).
//!
//! Knows nothing of what a column means. The `csv` crate gives no place for a cell, so it is not used.

use crate::problem::{Diagnostic, Noted, Notes, Problem};
use crate::source::{Source, Span};

/// One cell: its text without quotes and blanks around it, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// What it says.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

/// The header and the rows; every row is as long as the header.
#[derive(Clone, Debug, Default)]
pub struct Grid {
    /// The first line.
    pub header: Vec<Field>,
    /// The lines below.
    pub rows: Vec<Vec<Field>>,
    /// What stands alone in the line where the names of the columns must be.
    pub title: Option<Field>,
}

impl Grid {
    /// The place of a column in each row.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.header.iter().position(|field| field.text == name)
    }
}

/// Splits a file into its cells.
pub fn parse(source: &Source) -> Noted<Grid> {
    let mut notes = Notes::new();
    let mut records = Records { source, at: 0, notes: &mut notes };
    let header = records.next().unwrap_or_default();
    let rows: Vec<_> = records.collect();
    check_header(source, &header, &mut notes);
    // With another separator no row can be told from its cells; that is one fault, not one a row.
    if notes.iter().any(|diagnostic| matches!(diagnostic.problem, Problem::DataSeparator { .. })) {
        return Noted::new(Grid { header, rows, title: None }, notes);
    }
    let (width, title) = (header.len(), title(&header, &rows).cloned());
    let mut uneven = Notes::new();
    let rows = rows.into_iter().map(|row| evened(source, row, width, &mut uneven)).collect();
    // Below a line that is none of the table, no row is as long as it must be.
    if title.is_none() {
        notes.extend(uneven);
    }
    Noted::new(Grid { header, rows, title }, notes)
}

/// The only words of a first line that stand above more than one column: the name of the table, or `sep=,`.
fn title<'a>(header: &'a [Field], rows: &[Vec<Field>]) -> Option<&'a Field> {
    let filled = |row: &[Field]| row.iter().filter(|field| !field.text.is_empty()).count();
    let is_above = filled(header) == 1 && rows.first().is_some_and(|row| filled(row) > 1);
    header.iter().find(|field| is_above && !field.text.is_empty())
}

/// A cell as it is written: between quotation marks when it has to be.
pub fn quoted(text: &str) -> String {
    let is_edged = text.starts_with([' ', '\t']) || text.ends_with([' ', '\t']);
    if is_edged || text.contains([',', '"', '\n']) {
        return format!("\"{}\"", text.replace('"', "\"\""));
    }
    text.to_owned()
}

/// Walks the records of a text; lines without any cell are passed over.
struct Records<'a> {
    source: &'a Source,
    at: usize,
    notes: &'a mut Notes,
}

impl Iterator for Records<'_> {
    type Item = Vec<Field>;

    fn next(&mut self) -> Option<Vec<Field>> {
        while self.at < self.source.text.len() {
            let record = self.record();
            if record.iter().any(|field| !field.text.is_empty()) {
                return Some(record);
            }
        }
        None
    }
}

impl Records<'_> {
    fn rest(&self) -> &str {
        &self.source.text[self.at..]
    }

    fn record(&mut self) -> Vec<Field> {
        let mut fields = Vec::new();
        loop {
            let blanks = self.rest().len() - self.rest().trim_start_matches([' ', '\t']).len();
            let quoted = self.rest()[blanks..].starts_with('"');
            let field = if quoted { self.quoted(blanks) } else { self.plain() };
            if field.text.contains(|c: char| c.is_control() && c != '\n' && c != '\t') {
                self.fault(field.span, "control-character");
            }
            fields.push(field);
            let next = self.rest().chars().next();
            self.at += next.map_or(0, char::len_utf8);
            if next != Some(',') {
                return fields;
            }
        }
    }

    /// A cell without quotes, up to the next comma or line end.
    fn plain(&mut self) -> Field {
        let start = self.at;
        let length = self.rest().find([',', '\n']).unwrap_or(self.rest().len());
        self.at += length;
        let raw = &self.source.text[start..self.at];
        let text = raw.trim();
        let begin = start + (raw.len() - raw.trim_start().len());
        Field { text: text.to_owned(), span: Span { start: begin, end: begin + text.len() } }
    }

    /// A cell in quotes; a doubled quote inside stands for one.
    fn quoted(&mut self, blanks: usize) -> Field {
        let start = self.at + blanks;
        self.at = start + 1;
        let mut text = String::new();
        loop {
            let Some(length) = self.rest().find('"') else {
                self.fault(Span { start, end: start + 1 }, "quote-open");
                text.push_str(self.rest());
                self.at = self.source.text.len();
                break;
            };
            text.push_str(&self.rest()[..length]);
            self.at += length + 1;
            if !self.rest().starts_with('"') {
                break;
            }
            text.push('"');
            self.at += 1;
        }
        let end = self.at;
        let stray = self.plain();
        if !stray.text.is_empty() {
            self.fault(stray.span, "quote-stray");
        }
        Field { text: text.trim().to_owned(), span: Span { start, end } }
    }

    fn fault(&mut self, span: Span, why: &str) {
        let problem = Problem::DataSyntax { why: why.to_owned() };
        self.notes.add(Diagnostic::new(problem).at(&self.source.path, span));
    }
}

/// A header in one piece with semicolons or tabs was saved by a program with other habits.
fn check_header(source: &Source, header: &[Field], notes: &mut Notes) {
    if let [only] = header
        && let Some(found) = only.text.chars().find(|c| matches!(c, ';' | '\t'))
    {
        let found = if found == '\t' { "tab".to_owned() } else { found.to_string() };
        notes.add(Diagnostic::new(Problem::DataSeparator { found }).at(&source.path, only.span));
    }
    for (index, field) in header.iter().enumerate() {
        let twice = header[..index].iter().any(|earlier| earlier.text == field.text);
        if twice && !field.text.is_empty() {
            let problem = Problem::DataColumnTwice { column: field.text.clone() };
            notes.add(Diagnostic::new(problem).at(&source.path, field.span));
        }
    }
}

/// The row at the length of the header; a row of another length is reported.
fn evened(source: &Source, mut row: Vec<Field>, width: usize, notes: &mut Notes) -> Vec<Field> {
    let found = row.len();
    let span = Span {
        start: row.first().map_or(0, |field| field.span.start),
        end: row.last().map_or(0, |field| field.span.end),
    };
    if found != width {
        let problem = Problem::DataRowLength { found, expected: width };
        let mut diagnostic = Diagnostic::new(problem).at(&source.path, span);
        diagnostic.near = (found > width).then(|| comma_number(&row)).flatten();
        notes.add(diagnostic);
    }
    let after = Span { start: span.end, end: span.end };
    row.resize(width, Field { text: String::new(), span: after });
    row
}

/// A number that a decimal comma has torn in two.
fn comma_number(row: &[Field]) -> Option<String> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    row.get(1..)?
        .windows(2)
        .map(|pair| (pair[0].text.as_str(), pair[1].text.as_str()))
        .find(|(whole, fraction)| digits(whole.trim_start_matches('-')) && digits(fraction))
        .map(|(whole, fraction)| format!("{whole}.{fraction}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::FilePath;

    fn source(text: &str) -> Source {
        Source::new(FilePath::new("a.csv"), text)
    }

    fn faults(text: &str) -> Vec<String> {
        let source = source(text);
        let notes = parse(&source).notes;
        notes.iter().map(|note| format!("{} {}", note.problem.code(), excerpt(&source, note))).collect()
    }

    fn excerpt(source: &Source, note: &Diagnostic) -> String {
        let span = note.place.as_ref().and_then(|place| place.span);
        span.map_or_else(String::new, |span| source.text[span.start..span.end].to_owned())
    }

    #[test]
    fn every_cell_knows_where_it_stands() {
        let source = source("năm, thực hiện \n\n2024,\"11,01\"\n2025,\"nói \"\"gần\"\" 12\"\n");
        let grid = parse(&source).value;
        assert_eq!(grid.header[1].text, "thực hiện");
        assert_eq!(&source.text[grid.header[1].span.start..grid.header[1].span.end], "thực hiện");
        assert_eq!(grid.rows[0][1].text, "11,01");
        assert_eq!(&source.text[grid.rows[0][1].span.start..grid.rows[0][1].span.end], "\"11,01\"");
        assert_eq!(grid.rows[1][1].text, "nói \"gần\" 12");
        assert!(parse(&source).notes.is_empty());
    }

    #[test]
    fn broken_quotes_are_pointed_at_and_the_rest_is_still_read() {
        assert_eq!(faults("a,b\n1,\"mở\n"), ["data-syntax \""]);
        assert_eq!(faults("a,b\n\"1\"x,2\n"), ["data-syntax x"]);
        assert_eq!(faults("a,b\n1\u{0},2\n"), ["data-syntax 1\u{0}"]);
    }

    #[test]
    fn a_decimal_comma_that_tears_a_row_is_recognised() {
        let source = source("year,actual\n2025,11,81\n");
        let notes = parse(&source).notes;
        let note = notes.iter().next().expect("the row is too long");
        assert_eq!(note.problem, Problem::DataRowLength { found: 3, expected: 2 });
        assert_eq!(note.near.as_deref(), Some("11.81"));
        assert_eq!(excerpt(&source, note), "2025,11,81");
    }

    #[test]
    fn semicolons_and_a_doubled_column_are_said_by_name() {
        assert_eq!(faults("năm;giá trị\n2024;5\n"), ["data-separator năm;giá trị"]);
        assert_eq!(faults("a,b,b\n1,2,3\n"), ["data-column-twice b"]);
    }
}
