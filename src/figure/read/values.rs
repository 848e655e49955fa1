//! Rows of labels with values: the columns that a figure names, their marks and ranges, and what cannot be.
//!
//! Knows no other shape of data: events, steps, links and places have files of their own.

use std::collections::BTreeSet;

use super::{Reader, numbers, one_line};
use crate::figure::csv::Field;
use crate::figure::exact::Exact;
use crate::figure::form::Sort;
use crate::figure::panels::Panels;
use crate::figure::request::{Kind, Request};
use crate::figure::stack;
use crate::figure::table::{Facet, LabelForm, Mark, Range, Row, Table, Value};
use crate::names::Lang;
use crate::problem::{Diagnostic, Problem};
use crate::source::Span;

/// The most parts of a ring that a reader tells apart.
const MOST_PARTS: usize = 6;

/// The columns of one series: its values, the marks that belong to it alone, and the ends of its ranges.
pub(super) struct Series<'a> {
    pub(super) name: &'a str,
    pub(super) values: usize,
    pub(super) marks: Option<usize>,
    pub(super) range: Option<(usize, usize)>,
}

impl Reader<'_> {
    pub(super) fn values(&mut self, request: &Request, langs: &[Lang]) -> Table {
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
        if let Some(span) = self.empty_series(&series) {
            self.note(Problem::DataEmpty { why: "values".into() }, span);
            return Table::default();
        }
        self.check_units(request, unit, &series);
        self.check_time(request, (label, group.flatten()), &series);
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
        self.check_totals(request, &rows, label, &series);
        let form = label_form(&rows);
        sort(request, &mut rows);
        Table { form, rows, ..Table::default() }
    }

    /// The head of the first column of values, when no row has a value in any.
    fn empty_series(&self, series: &[Option<Series<'_>>]) -> Option<Span> {
        let is_empty = |series: &Option<Series<'_>>| {
            let column = series.as_ref().map(|series| series.values);
            column.is_some_and(|column| self.grid.rows.iter().all(|cells| cells[column].text.is_empty()))
        };
        let first = self.grid.header.get(series.first()?.as_ref()?.values)?;
        series.iter().all(is_empty).then_some(first.span)
    }

    /// Reports values that neither their row nor their figure gives a unit.
    fn check_units(&mut self, request: &Request, unit: Option<usize>, series: &[Option<Series<'_>>]) {
        if !request.kind.has_units_of_rows() || request.unit.is_some() {
            return;
        }
        let problem =
            || Problem::FigureIncomplete { figure: request.id.clone(), key: "unit-of-row".to_owned() };
        let Some(unit) = unit else { return self.note(problem(), self.header_span()) };
        let has_value =
            |cells: &[Field]| series.iter().flatten().any(|series| !cells[series.values].text.is_empty());
        let grid = self.grid;
        for cells in grid.rows.iter().filter(|cells| cells[unit].text.is_empty() && has_value(cells)) {
            self.note(problem(), cells[unit].span);
        }
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

    pub(super) fn series<'b>(&mut self, name: &'b str, kind: Kind) -> Option<Series<'b>> {
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

    pub(super) fn check_label<'b>(
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

    pub(super) fn value(
        &mut self,
        cells: &[Field],
        series: &Series<'_>,
        common: &BTreeSet<Mark>,
    ) -> Option<Value> {
        let own = series.marks.map_or_else(BTreeSet::new, |column| self.marks(&cells[column]));
        let exact = self.number(&cells[series.values], series.name);
        let range = self.range(cells, series, exact.as_ref());
        Some(Value { exact: exact?, marks: common | &own, range, span: cells[series.values].span })
    }

    /// The number of a cell; none when it is empty or says no number, which is reported.
    pub(super) fn number(&mut self, field: &Field, column: &str) -> Option<Exact> {
        if field.text.is_empty() {
            return None;
        }
        let exact = Exact::parse(&field.text);
        if exact.is_none() {
            let problem = Problem::DataNumber {
                value: numbers::shown(&field.text).into(),
                column: column.into(),
                why: numbers::fault(&field.text).into(),
            };
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
    pub(super) fn doubt_thousands(&mut self, series: &Series<'_>) {
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
