//! CSV → table: every fault is found and pointed at, and as much as possible is kept.
//!
//! Knows no other file: that labels named in front matter exist is for the caller to check.

mod links;
mod milestones;
mod places;
mod steps;

use std::collections::{BTreeMap, BTreeSet};

use super::csv::{self, Field, Grid};
use super::exact::Exact;
use super::form::Sort;
use super::panels::Panels;
use super::request::{Kind, Request, Rows};
use super::stack;
use super::table::{Facet, LabelForm, Mark, Range, Row, Table, Value};
use crate::names::{Lang, PartialDate};
use crate::problem::{Diagnostic, Noted, Notes, Problem};
use crate::source::{Source, Span};

/// The most rows that one figure shows: more than that no reader takes in, and the table below the chart
/// would weigh more than all the rest of the page.
pub const MOST_ROWS: usize = 1000;

/// The most parts of a ring that a reader tells apart.
const MOST_PARTS: usize = 6;

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
        reader.note(Problem::DataEmpty {}, span);
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
        Rows::Milestones => reader.milestones(langs),
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

/// The columns of one series: its values, the marks that belong to it alone, and the ends of its ranges.
struct Series<'a> {
    name: &'a str,
    values: usize,
    marks: Option<usize>,
    range: Option<(usize, usize)>,
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

    fn values(&mut self, request: &Request, langs: &[Lang]) -> Table {
        let label = self.column(&request.x);
        let series: Vec<_> = request.series.iter().map(|name| self.series(name, request.kind)).collect();
        series.iter().flatten().for_each(|series| self.doubt_thousands(series));
        let words = self.words("name", langs, false);
        let marks = self.grid.column("note");
        let unit = self.grid.column("unit").filter(|_| request.kind.has_units_of_rows());
        let asked = request.form.panels.as_ref().filter(|_| request.kind == Kind::SmallMultiples);
        let group = asked.map(|name| self.column(name));
        let Some(label) = label else { return Table::default() };
        if group == Some(None) {
            return Table::default();
        }
        let mut panels = group.flatten().map(Panels::by);
        let mut seen = BTreeSet::new();
        let mut rows = Vec::new();
        for cells in &self.grid.rows {
            let name = one_line(&cells[label].text);
            let of_group = panels.as_ref().map(|panels| &cells[panels.column]);
            if let (Some(column), Some(field)) = (asked, of_group.filter(|field| field.text.is_empty())) {
                self.note(Problem::DataLabelMissing { column: column.clone() }, field.span);
                continue;
            }
            self.check_label(&request.x, &name, cells, (label, of_group), &mut seen);
            self.check_parts(request, cells, &series);
            let common = marks.map_or_else(BTreeSet::new, |column| self.marks(&cells[column]));
            let row = Row {
                date: name.parse().ok(),
                words: self.row_words(&name, cells, &words),
                values: series.iter().map(|series| self.value(cells, series.as_ref()?, &common)).collect(),
                unit: unit.map(|column| cells[column].text.clone()).filter(|unit| !unit.is_empty()),
                facet: Facet::None,
                label: name,
            };
            match (&mut panels, of_group) {
                (Some(panels), Some(group)) => panels.add(&group.text, row),
                _ => rows.push(row),
            }
        }
        if let Some(panels) = panels {
            return panels.table(label_form);
        }
        self.check_fit(request, &rows, series.first().and_then(Option::as_ref));
        let form = label_form(&rows);
        if request.kind.is_over_time() {
            match form {
                LabelForm::Dates => self.check_order(&rows, label),
                _ => self.check_dates(&rows, label),
            }
        }
        sort(request, &mut rows);
        Table { form, rows, ..Table::default() }
    }

    /// Reports values that the kind cannot show: parts of a whole and rows of symbols know nothing below zero, and
    /// a ring of many parts cannot be read.
    fn check_fit(&mut self, request: &Request, rows: &[Row], series: Option<&Series<'_>>) {
        let (Kind::Donut | Kind::Pictogram, Some(series)) = (request.kind, series) else { return };
        let grid = self.grid;
        let cell = |row: usize| &grid.rows[row][series.values];
        let near = |row: &Row| Some(row.values.first()?.as_ref()?.exact.near());
        let kind = || request.kind.as_str().into();
        let unfit = |why: &str, found: &str| Problem::FigureUnfit {
            kind: kind(),
            why: why.into(),
            found: found.into(),
        };
        if let Some(row) = rows.iter().position(|row| near(row).is_some_and(|value| value < 0.0)) {
            return self.note(unfit("negative", &cell(row).text), cell(row).span);
        }
        if request.kind != Kind::Donut {
            return;
        }
        if let Some(row) = (0..rows.len()).find(|&row| cell(row).text.is_empty()) {
            return self.note(unfit("gap", &rows[row].label), cell(row).span);
        }
        let (count, whole) = (rows.len(), rows.iter().filter_map(near).sum::<f64>());
        if !(2..=MOST_PARTS).contains(&count) {
            let row = count.min(MOST_PARTS + 1) - 1;
            let why = if count < 2 { "few" } else { "many" };
            self.note(unfit(why, &count.to_string()), cell(row).span);
        } else if whole == 0.0 && rows.iter().all(|row| near(row).is_some()) {
            self.note(unfit("nothing", "0"), self.grid.header[series.values].span);
        } else if request.unit.as_deref() == Some("percent") {
            self.check_hundred(rows, series, unfit);
        }
    }

    /// Reports percentages that make no hundred, however they were rounded.
    fn check_hundred(&mut self, rows: &[Row], series: &Series<'_>, unfit: impl Fn(&str, &str) -> Problem) {
        let values = || rows.iter().filter_map(|row| Some(&row.values.first()?.as_ref()?.exact));
        let decimals = values().map(Exact::decimals).max().unwrap_or_default();
        let rounded = 0.5 * 10f64.powi(-i32::from(decimals)) * rows.len() as f64;
        let sum = Exact::sum(values()).filter(|sum| (sum.near() - 100.0).abs() > rounded * 1.0001);
        if let Some(sum) = sum.filter(|_| values().count() == rows.len()) {
            self.note(unfit("percent", &sum.written(None)), self.grid.header[series.values].span);
        }
    }

    /// Reports the first row that lies before the one above it.
    fn check_order(&mut self, rows: &[Row], column: usize) {
        let lies_before = |pair: &[Row]| pair[1].date < pair[0].date;
        if let Some(at) = rows.windows(2).position(lies_before) {
            let problem =
                Problem::DataOrder { label: rows[at + 1].label.clone(), before: rows[at].label.clone() };
            self.note(problem, self.grid.rows[at + 1][column].span);
        }
    }

    /// Reports rows whose label is no date, where most labels are.
    fn check_dates(&mut self, rows: &[Row], column: usize) {
        let dates = rows.iter().filter(|row| row.date.is_some()).count();
        if dates * 2 <= rows.len() {
            return;
        }
        for (row, cells) in rows.iter().zip(&self.grid.rows) {
            if row.date.is_none() && !row.label.is_empty() {
                self.note(Problem::DataUndated { label: row.label.clone() }, cells[column].span);
            }
        }
    }

    fn series<'b>(&mut self, name: &'b str, kind: Kind) -> Option<Series<'b>> {
        let marks = self.grid.column(&format!("note.{name}"));
        let range = if kind.shows_ranges() { self.range_columns(name) } else { None };
        self.column(name).map(|values| Series { name, values, marks, range })
    }

    /// The columns of a series' ranges: when one is there, both must be.
    fn range_columns(&mut self, name: &str) -> Option<(usize, usize)> {
        let names = [format!("low.{name}"), format!("high.{name}")];
        if names.iter().all(|name| self.grid.column(name).is_none()) {
            return None;
        }
        let [low, high] = names.map(|name| self.column(&name));
        low.zip(high)
    }

    /// Reports values that cannot be parts of a total.
    fn check_parts(&mut self, request: &Request, cells: &[Field], series: &[Option<Series<'_>>]) {
        if !request.is_stacked() {
            return;
        }
        let is_area = request.kind == Kind::Area;
        for series in series.iter().flatten() {
            let field = &cells[series.values];
            let is_negative = Exact::parse(&field.text).is_some_and(|exact| exact.near() < 0.0);
            let why = match () {
                () if is_area && field.text.is_empty() => "area-gap",
                () if is_area && is_negative => "area-negative",
                () if request.is_of_shares() && is_negative => "share-negative",
                () => continue,
            };
            let value = field.text.as_str().into();
            self.note(Problem::DataPart { value, column: series.name.into(), why: why.into() }, field.span);
        }
    }

    fn check_label<'b>(
        &mut self,
        x: &str,
        name: &str,
        cells: &'b [Field],
        (label, group): (usize, Option<&'b Field>),
        seen: &mut BTreeSet<(&'b str, &'b str)>,
    ) {
        let field = &cells[label];
        let of_group = group.map_or("", |group| &group.text);
        if name.is_empty() {
            let span = cells.iter().map(|cell| cell.span).reduce(|a, b| Span { start: a.start, end: b.end });
            self.note(Problem::DataLabelMissing { column: x.to_owned() }, span.unwrap_or(field.span));
        } else if !seen.insert((of_group, &field.text)) {
            self.note(Problem::DataRowTwice { label: name.to_owned() }, field.span);
        }
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

    fn value(&mut self, cells: &[Field], series: &Series<'_>, common: &BTreeSet<Mark>) -> Option<Value> {
        let own = series.marks.map_or_else(BTreeSet::new, |column| self.marks(&cells[column]));
        let exact = self.number(&cells[series.values], series.name);
        let range = self.range(cells, series, exact.as_ref());
        Some(Value { exact: exact?, marks: common | &own, range, span: cells[series.values].span })
    }

    /// The number of a cell; none when it is empty or says no number, which is reported.
    fn number(&mut self, field: &Field, column: &str) -> Option<Exact> {
        if field.text.is_empty() {
            return None;
        }
        let exact = Exact::parse(&field.text);
        if exact.is_none() {
            let problem = Problem::DataNumber { value: field.text.clone(), column: column.to_owned() };
            let mut diagnostic = Diagnostic::new(problem).at(&self.source.path, field.span);
            diagnostic.near = Exact::meant(&field.text);
            self.notes.add(diagnostic);
        }
        exact
    }

    /// The range of a value; one that does not hold the value is reported.
    fn range(&mut self, cells: &[Field], series: &Series<'_>, value: Option<&Exact>) -> Option<Range> {
        let (low, high) = series.range.map(|(low, high)| (&cells[low], &cells[high]))?;
        let ends = [("low", low), ("high", high)];
        let [least, most] = ends.map(|(end, field)| self.number(field, &format!("{end}.{}", series.name)));
        let typed = |field: &Field| field.text.as_str().into();
        let is_empty = |field: &Field| field.text.is_empty();
        let near = |exact: &Option<Exact>| exact.as_ref().map(Exact::near);
        let (why, at) = match (value.map(Exact::near), near(&least), near(&most)) {
            _ if is_empty(low) && is_empty(high) => return None,
            (None, ..) if is_empty(&cells[series.values]) => ("value", low),
            _ if is_empty(low) => ("low", low),
            _ if is_empty(high) => ("high", high),
            (Some(value), Some(least), _) if least > value => ("above", low),
            (Some(value), _, Some(most)) if most < value => ("below", high),
            _ => return least.zip(most).map(|(low, high)| Range { low, high }),
        };
        let value = typed(&cells[series.values]);
        let problem =
            Problem::DataRange { value, end: typed(at), column: series.name.into(), why: why.into() };
        self.note(problem, at.span);
        None
    }

    /// Reports a column whose points part thousands, as far as can be told: behind every one stand exactly three
    /// digits, and there are two of them or numbers without a point. One that ends in a zero is doubted beside any,
    /// 12.4 and 1.500, unless another number of digits ends in one: whoever writes 1.20 or 1.2000 means decimals.
    fn doubt_thousands(&mut self, series: &Series<'_>) {
        let cells =
            || self.grid.rows.iter().map(|cells| &cells[series.values]).filter(|cell| !cell.text.is_empty());
        let has_groups = cells().any(|cell| cell.text.matches('.').count() > 1 && is_grouped(&cell.text));
        let pointed: Vec<&Field> = cells().filter(|cell| cell.text.matches('.').count() == 1).collect();
        if pointed.iter().any(|cell| !is_grouped(&cell.text) && cell.text.ends_with('0')) {
            return;
        }
        let is_doubtful = pointed.iter().all(|cell| is_grouped(&cell.text))
            && (has_groups || pointed.len() > 1 || cells().any(|cell| !cell.text.contains('.')));
        let is_rounded = |cell: &&&Field| is_grouped(&cell.text) && cell.text.ends_with('0');
        let odd = pointed.iter().find(|cell| is_rounded(cell)).filter(|_| pointed.len() > 1);
        if let Some(first) = pointed.first().filter(|_| is_doubtful).or(odd) {
            let problem = Problem::DataThousands {
                value: first.text.clone(),
                column: series.name.to_owned(),
                meant: first.text.replace('.', ""),
            };
            self.note(problem, first.span);
        }
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

/// Puts rows in the order that was asked for; of equal ones the first in the file stays first, and those
/// without a value come last.
fn sort(request: &Request, rows: &mut [Row]) {
    let Some(order) = request.form.sort.filter(|_| request.kind.may_be_sorted()) else { return };
    let key = |row: &Row| {
        let first = || row.values.first()?.as_ref().map(|value| value.exact.near());
        if request.is_stacked() { stack::total(&row.values).map(|total| total.near()) } else { first() }
    };
    rows.sort_by(|a, b| match (key(a), key(b)) {
        (Some(a), Some(b)) if order == Sort::Descending => b.total_cmp(&a),
        (Some(a), Some(b)) => a.total_cmp(&b),
        (a, b) => b.is_some().cmp(&a.is_some()),
    });
}

/// Dates only when all are dates: among counts, `1500` is no year.
fn label_form(rows: &[Row]) -> LabelForm {
    let all = |is: fn(&Row) -> bool| !rows.is_empty() && rows.iter().all(is);
    if all(|row| row.date.is_some()) {
        LabelForm::Dates
    } else if all(|row| Exact::parse(&row.label).is_some()) {
        LabelForm::Numbers
    } else {
        LabelForm::Words
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether points stand in a number as between its thousands: `12.400`, `1.250.000`.
fn is_grouped(number: &str) -> bool {
    let mut groups = number.trim_start_matches('-').split('.');
    let is_digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let first = groups.next().unwrap_or_default();
    matches!(first.len(), 1..=3)
        && is_digits(first)
        && !first.starts_with('0')
        && groups.all(|group| group.len() == 3 && is_digits(group))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::testing::{langs, request, source};

    pub(super) fn faults(kind: Kind, x: &str, series: &[&str], text: &str) -> Vec<String> {
        let source = source(text);
        let noted = read(&source, &request(kind, x, series), &langs(&["vi", "en"]));
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
