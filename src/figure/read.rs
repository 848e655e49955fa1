//! CSV → table: every fault is found and pointed at, and as much as possible is kept.
//!
//! Knows no other file: that labels named in front matter exist is for the caller to check.

mod dates;
mod links;
mod milestones;
mod numbers;
mod places;
mod steps;
mod time;
mod totals;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use super::csv::{self, Field, Grid};
use super::request::{Request, Rows};
use super::table::{Facet, LabelForm, Mark, Row, Table};
use crate::names::{Lang, PartialDate};
use crate::problem::{Diagnostic, Noted, Notes, Problem};
use crate::source::{Source, Span};

/// The most rows that one figure shows: more than that no reader takes in, and the table below the chart
/// would weigh more than all the rest of the page.
pub const MOST_ROWS: usize = 1000;

/// Reads the data that a figure asks for; `langs` are the languages that its words are needed in.
pub fn read(source: &Source, request: &Request, langs: &[Lang]) -> Noted<Table> {
    let noted = csv::parse(source);
    let grid = noted.value;
    let mut reader = Reader { source, grid: &grid, notes: noted.notes };
    // Columns that were not told apart would each be reported as missing, for one and the same fault.
    if reader.notes.iter().any(|diagnostic| matches!(diagnostic.problem, Problem::DataSeparator { .. })) {
        return Noted::new(Table::default(), reader.notes);
    }
    if let Some(title) = &grid.title {
        reader.note(Problem::DataHeader { line: title.text.clone() }, title.span);
        return Noted::new(Table::default(), reader.notes);
    }
    if grid.rows.is_empty() {
        let span = Span { start: 0, end: source.text.trim_end().len() };
        reader.note(Problem::DataEmpty { why: "rows".into() }, span);
        return Noted::new(Table::default(), reader.notes);
    }
    if let Some(cells) = grid.rows.get(MOST_ROWS) {
        let problem = Problem::DataRowsMany { found: grid.rows.len(), limit: MOST_ROWS };
        reader.note(problem, cells.first().map_or_else(|| reader.header_span(), |cell| cell.span));
        return Noted::new(Table::default(), reader.notes);
    }
    let table = match request.kind.rows() {
        Rows::Events => reader.events(langs),
        Rows::Values => reader.values(request, langs),
        Rows::Milestones => reader.milestones(request, langs),
        Rows::Steps => reader.steps(langs),
        Rows::Links => reader.links(request),
        Rows::Places => reader.places(request, langs),
    };
    Noted::new(table, reader.notes)
}

struct Reader<'a> {
    source: &'a Source,
    grid: &'a Grid,
    notes: Notes,
}

impl<'a> Reader<'a> {
    fn note(&mut self, problem: Problem, span: Span) {
        self.notes.add(Diagnostic::new(problem).at(&self.source.path, span));
    }

    /// The place of a column that must be there.
    fn column(&mut self, name: &str) -> Option<usize> {
        let found = self.grid.column(name);
        if found.is_none() {
            self.column_missing(name, |_| true);
        }
        found
    }

    fn column_missing(&mut self, name: &str, may_be_meant: impl Fn(&str) -> bool) {
        let header = &self.grid.header;
        let known = header.iter().map(|field| field.text.as_str()).filter(|text| may_be_meant(text));
        let diagnostic = Diagnostic::new(Problem::DataColumnMissing { column: name.to_owned() })
            .at(&self.source.path, self.header_span())
            .near(name, known);
        self.notes.add(diagnostic);
    }

    fn header_span(&self) -> Span {
        let fields = &self.grid.header;
        let start = fields.first().map_or(0, |field| field.span.start);
        Span { start, end: fields.last().map_or(start, |field| field.span.end) }
    }

    /// The columns `<prefix>.<lang>`; when `needed` or any is there, all must be.
    fn words(&mut self, prefix: &str, langs: &[Lang], needed: bool) -> BTreeMap<Lang, usize> {
        let name = |lang: &Lang| format!("{prefix}.{lang}");
        let dotted = format!("{prefix}.");
        if !needed && !self.grid.header.iter().any(|field| field.text.starts_with(&dotted)) {
            return BTreeMap::new();
        }
        let mut columns = BTreeMap::new();
        for lang in langs {
            match self.grid.column(&name(lang)) {
                Some(column) => drop(columns.insert(lang.clone(), column)),
                None => self.column_missing(&name(lang), |text| {
                    text.starts_with(&dotted) && !langs.iter().any(|other| name(other) == text)
                }),
            }
        }
        columns
    }

    fn row_words(
        &mut self,
        label: &str,
        cells: &[Field],
        columns: &BTreeMap<Lang, usize>,
    ) -> BTreeMap<Lang, String> {
        let mut words = BTreeMap::new();
        for (lang, &column) in columns {
            let text = one_line(&cells[column].text);
            if text.is_empty() {
                let problem = Problem::DataWordsMissing { label: label.to_owned(), lang: lang.clone() };
                self.note(problem, cells[column].span);
            } else {
                words.insert(lang.clone(), text);
            }
        }
        words
    }

    fn marks(&mut self, field: &Field) -> BTreeSet<Mark> {
        let mut marks = BTreeSet::new();
        for word in field.text.split(';').map(str::trim).filter(|word| !word.is_empty()) {
            match word.parse() {
                Ok(mark) => drop(marks.insert(mark)),
                Err(()) => {
                    let diagnostic = Diagnostic::new(Problem::DataMark { mark: word.to_owned() })
                        .at(&self.source.path, field.span)
                        .near(word, Mark::ALL.map(Mark::as_str));
                    self.notes.add(diagnostic);
                }
            }
        }
        marks
    }

    fn events(&mut self, langs: &[Lang]) -> Table {
        let date = self.column("date");
        let words = self.words("text", langs, true);
        let Some(column) = date else { return Table::default() };
        let mut rows = Vec::new();
        for cells in &self.grid.rows {
            let label = cells[column].text.clone();
            let Ok(date) = label.parse::<PartialDate>() else {
                self.note(Problem::DataDate { value: label }, cells[column].span);
                continue;
            };
            let words = self.row_words(&label, cells, &words);
            let facet = Facet::None;
            rows.push(Row { label, date: Some(date), words, values: Vec::new(), unit: None, facet });
        }
        rows.sort_by_key(|row| row.date);
        Table { form: LabelForm::Dates, rows, ..Table::default() }
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::request::Kind;
    use crate::figure::testing::{langs, request, source};

    pub(super) fn faults(kind: Kind, x: &str, series: &[&str], text: &str) -> Vec<String> {
        asked(&request(kind, x, series), text)
    }

    pub(super) fn asked(request: &Request, text: &str) -> Vec<String> {
        let source = source(text);
        let noted = read(&source, request, &langs(&["vi", "en"]));
        noted
            .notes
            .into_sorted()
            .into_iter()
            .map(|note| {
                let span = note.place.and_then(|place| place.span).unwrap_or(Span { start: 0, end: 0 });
                let (line, column) = source.line_column(span.start);
                let near = note.near.map(|near| format!(" → {near}")).unwrap_or_default();
                let words = &source.text[span.start..span.end];
                format!("{} {line}:{column} {words}{near}", note.problem.code())
            })
            .collect()
    }

    #[test]
    fn a_good_table_is_read_with_gaps_and_marks() {
        let text =
            "year,actual,plan,note,note.plan\n2016,10.5,,,\n2025,11.81,12.35,estimate; about,derived\n";
        let source = source(text);
        let noted = read(&source, &request(Kind::Bar, "year", &["actual", "plan"]), &langs(&["vi"]));
        assert!(noted.notes.is_empty(), "{:?}", noted.notes);
        let table = noted.value;
        assert_eq!(table.form, LabelForm::Dates);
        assert_eq!(table.labels().collect::<Vec<_>>(), ["2016", "2025"]);
        assert_eq!(table.rows[0].values[1], None);
        let marks = |series: usize| table.rows[1].values[series].as_ref().map(|value| value.marks.len());
        assert_eq!((marks(0), marks(1)), (Some(2), Some(3)));
    }

    #[test]
    fn wrong_numbers_are_pointed_at_with_the_number_that_was_meant() {
        assert_eq!(
            faults(Kind::Line, "năm", &["khách"], "năm,khách\n2016,\"6,7\"\n2017,khoảng 7\n2018,1 000\n"),
            ["data-number 2:6 \"6,7\" → 6.7", "data-number 3:6 khoảng 7", "data-number 4:6 1 000 → 1000"]
        );
    }

    #[test]
    fn a_missing_column_is_named_with_its_near_one() {
        assert_eq!(
            faults(Kind::Bar, "yaer", &["actual"], "year,actual\n2016,1\n"),
            ["data-column-missing 1:1 year,actual → year"]
        );
        assert_eq!(faults(Kind::Bar, "year", &["kế hoạch"], "year,actual\n2016,1\n").len(), 1);
    }

    #[test]
    fn rows_without_label_or_with_one_that_stood_before_are_faults() {
        assert_eq!(
            faults(Kind::Bar, "x", &["a"], "x,a\nCảng,1\nCảng,2\n,3\n"),
            ["data-row-twice 3:1 Cảng", "data-label-missing 4:1 ,3"]
        );
    }

    #[test]
    fn names_must_be_there_in_every_language_once_there_are_names() {
        assert_eq!(
            faults(Kind::Bar, "x", &["a"], "x,name.vi,name.em,a\ns,Dịch vụ,Services,1\n"),
            ["data-column-missing 1:1 x,name.vi,name.em,a → name.em"]
        );
        assert_eq!(
            faults(Kind::Bar, "x", &["a"], "x,name.vi,name.en,a\ns,Dịch vụ,,1\n"),
            ["data-words-missing 2:11 "]
        );
    }

    #[test]
    fn an_unknown_mark_suggests_the_near_one() {
        assert_eq!(
            faults(Kind::Bar, "x", &["a"], "x,a,note\nb,1,estimated;about\n"),
            ["data-mark 2:5 estimated;about → estimate"]
        );
    }

    #[test]
    fn events_need_dates_and_words_and_come_in_the_order_of_time() {
        let text = "date,text.vi,text.en\n2018-05-13,Bến 1 mở,Berth 1 opens\n1874,Sáu kho,Six warehouses\n";
        let source = source(text);
        let table = read(&source, &request(Kind::Timeline, "", &[]), &langs(&["vi", "en"])).value;
        assert_eq!(table.labels().collect::<Vec<_>>(), ["1874", "2018-05-13"]);
        assert_eq!(
            faults(Kind::Timeline, "", &[], "date,text.vi\n5/2018,Bến 1\n"),
            ["data-column-missing 1:1 date,text.vi", "data-date 2:1 5/2018"]
        );
    }

    #[test]
    fn a_table_that_no_reader_takes_in_is_pointed_at_where_it_becomes_too_long() {
        let rows = |count: usize| (1..=count).map(|row| format!("{row},{row}.5\n")).collect::<String>();
        assert_eq!(faults(Kind::Line, "x", &["a"], &format!("x,a\n{}", rows(MOST_ROWS))), [""; 0]);
        assert_eq!(
            faults(Kind::Line, "x", &["a"], &format!("x,a\n{}", rows(MOST_ROWS + 1))),
            ["data-rows-many 1002:1 1001"]
        );
    }

    #[test]
    fn a_file_without_rows_says_so_and_nothing_else() {
        assert_eq!(faults(Kind::Bar, "x", &["a"], "x,a\n\n"), ["data-empty 1:1 x,a"]);
        assert_eq!(faults(Kind::Bar, "x", &["a"], ""), ["data-empty 1:1 "]);
    }
}
