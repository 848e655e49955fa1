//! Labels over time: that they are dates, follow one another, leave no hole, and are not still to come unsaid.
//!
//! Knows no drawing.

use std::collections::BTreeMap;

use super::dates::Meant;
use super::values::Series;
use super::{Reader, one_line};
use crate::figure::csv::Field;
use crate::figure::request::{Kind, Request};
use crate::names::PartialDate;
use crate::problem::{Diagnostic, Problem};

impl Reader<'_> {
    /// Reports what is doubtful about labels that are dates, or seem to be.
    pub(super) fn check_time(
        &mut self,
        request: &Request,
        (label, group): (usize, Option<usize>),
        series: &[Option<Series<'_>>],
    ) {
        let is_of_bars = request.kind == Kind::Bar && request.form.sort.is_none();
        if !request.kind.is_over_time() && !is_of_bars {
            return;
        }
        let grid = self.grid;
        let date = |cells: &[Field]| one_line(&cells[label].text).parse::<PartialDate>().ok();
        if grid.rows.iter().any(|cells| date(cells).is_none()) {
            return self.check_dates(request, label);
        }
        if request.kind.is_over_time() && group.is_none() {
            self.check_order(label);
        }
        let mut groups: BTreeMap<&str, Vec<Dated<'_>>> = BTreeMap::new();
        for cells in &grid.rows {
            let name = group.map_or("", |column| cells[column].text.as_str());
            groups.entry(name).or_default().extend(date(cells).map(|date| Dated { date, cells }));
        }
        for rows in groups.values() {
            self.check_holes(request, label, group, rows);
            self.check_future(request, label, rows, series);
        }
    }

    /// Reports the first row that lies before the one above it.
    fn check_order(&mut self, label: usize) {
        let grid = self.grid;
        let date = |cells: &[Field]| one_line(&cells[label].text).parse::<PartialDate>().ok();
        if let Some(pair) = grid.rows.windows(2).find(|pair| date(&pair[1]) < date(&pair[0])) {
            let name = |cells: &[Field]| one_line(&cells[label].text);
            let problem = Problem::DataOrder { label: name(&pair[1]), before: name(&pair[0]) };
            self.note(problem, pair[1][label].span);
        }
    }

    /// Reports rows whose label is no date, where most labels are; of dates in another form the first alone.
    fn check_dates(&mut self, request: &Request, label: usize) {
        let grid = self.grid;
        let names = || grid.rows.iter().map(|cells| (cells, one_line(&cells[label].text)));
        let is_date = |name: &str| name.parse::<PartialDate>().is_ok();
        let dates = names().filter(|(_, name)| is_date(name) || Meant::by(name).is_some()).count();
        if dates * 2 <= grid.rows.len() {
            return;
        }
        let mut is_told = false;
        for (cells, name) in names().filter(|(_, name)| !name.is_empty() && !is_date(name)) {
            let meant = Meant::by(&name);
            let why = match &meant {
                Some(meant) if meant.is_quarter => "quarter",
                Some(_) => "form",
                None => "words",
            };
            // Bars may stand for anything: what is no date at all is a name.
            let is_idle = request.kind == Kind::Bar && why != "form";
            if is_idle || (meant.is_some() && std::mem::replace(&mut is_told, true)) {
                continue;
            }
            let date = meant.map(|meant| meant.text);
            let problem = Problem::DataUndated {
                label: name.as_str().into(),
                why: why.into(),
                date: date.clone().unwrap_or_default().into(),
            };
            self.notes.add(Diagnostic::new(problem).at(&self.source.path, cells[label].span));
        }
    }

    /// Reports the first place at which rows of a regular series are missing.
    fn check_holes(&mut self, request: &Request, label: usize, group: Option<usize>, rows: &[Dated<'_>]) {
        let Some(hole) = Hole::of(rows) else { return };
        let cell = |column: usize| match column {
            column if column == label => hole.missing.clone(),
            column if Some(column) == group => hole.after.cells[column].text.clone(),
            _ => String::new(),
        };
        let row: Vec<String> = (0..self.grid.header.len()).map(cell).collect();
        let kind = match request.kind {
            Kind::Bar => "bar",
            Kind::Area if request.is_stacked() => "stack",
            _ => "line",
        };
        let problem = Problem::DataYearsMissing {
            before: one_line(&hole.before.cells[label].text).into(),
            label: one_line(&hole.after.cells[label].text).into(),
            row: row.join(",").into(),
            count: hole.count,
            kind: kind.into(),
        };
        self.note(problem, hole.after.cells[label].span);
    }

    /// Reports the first row after the date of the figure in which every value stands as if it were known.
    fn check_future(
        &mut self,
        request: &Request,
        label: usize,
        rows: &[Dated<'_>],
        series: &[Option<Series<'_>>],
    ) {
        let Some(as_of) = request.as_of else { return };
        let common = self.grid.column("note");
        let is_bare =
            |cells: &[Field], column: Option<usize>| column.is_none_or(|at| cells[at].text.is_empty());
        // Where one of several series has no value, the others say by their names that they look ahead.
        let is_known = |cells: &[Field]| {
            let is_plain = |series: &Series<'_>| {
                !cells[series.values].text.is_empty()
                    && is_bare(cells, series.marks)
                    && series.range.is_none()
            };
            is_bare(cells, common) && series.iter().flatten().all(is_plain)
        };
        if let Some(row) = rows.iter().find(|row| is_after(row.date, as_of) && is_known(row.cells)) {
            let problem = Problem::DataFuture { label: one_line(&row.cells[label].text).into(), as_of };
            self.note(problem, row.cells[label].span);
        }
    }
}

/// Whether a date lies after another, as exactly as both are known: 2025-03 is not after 2025.
pub(super) fn is_after(date: PartialDate, other: PartialDate) -> bool {
    let months = date.month.zip(other.month);
    let days = date.day.zip(other.day);
    let (date, other) = (date.year, other.year);
    date > other
        || date == other
            && months.is_some_and(|(month, other)| {
                month > other || month == other && days.is_some_and(|(day, other)| day > other)
            })
}

/// A row with its date.
struct Dated<'a> {
    date: PartialDate,
    cells: &'a [Field],
}

/// A place at which rows are missing.
struct Hole<'a> {
    before: &'a Dated<'a>,
    after: &'a Dated<'a>,
    /// The label of the first row that is missing.
    missing: String,
    count: usize,
}

impl<'a> Hole<'a> {
    /// The first hole of a series that is regular: at least half of its steps are one year, or one month or quarter.
    fn of(rows: &'a [Dated<'a>]) -> Option<Self> {
        let is_of_months = rows.first()?.date.month.is_some();
        let is_even = |row: &Dated<'_>| row.date.month.is_some() == is_of_months && row.date.day.is_none();
        if !rows.iter().all(is_even) {
            return None;
        }
        let count = |row: &Dated<'_>| match row.date.month {
            Some(month) => row.date.year * 12 + i32::from(month) - 1,
            None => row.date.year,
        };
        let steps: Vec<i32> = rows.windows(2).map(|pair| count(&pair[1]) - count(&pair[0])).collect();
        // Whoever begins with the newest row runs back from step to step.
        let way = steps.first()?.signum();
        let least = steps.iter().map(|step| step * way).min().filter(|least| *least > 0)?;
        let is_regular = if is_of_months { matches!(least, 1 | 3 | 12) } else { matches!(least, 1 | 5 | 10) };
        let regular = steps.iter().filter(|step| *step * way == least).count();
        if !is_regular || regular * 2 < steps.len() {
            return None;
        }
        let at = steps.iter().position(|step| step * way > least && step % least == 0)?;
        let missing = count(&rows[at]) + least * way;
        let missing = match is_of_months {
            true => format!("{:04}-{:02}", missing.div_euclid(12), missing.rem_euclid(12) + 1),
            false => format!("{missing:04}"),
        };
        let count = usize::try_from(steps[at] * way / least - 1).ok()?;
        Some(Self { before: &rows[at], after: &rows[at + 1], missing, count })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::read::tests::{asked, faults};
    use crate::figure::testing::request;

    #[test]
    fn a_year_without_a_row_is_told_in_a_regular_series_and_not_in_another() {
        let of = |years: &[&str]| {
            let rows: String = years.iter().map(|year| format!("{year},1\n")).collect();
            faults(Kind::Line, "năm", &["khách"], &format!("năm,khách\n{rows}"))
        };
        assert_eq!(of(&["2010", "2011", "2014"]), ["data-years-missing 4:1 2014"]);
        assert_eq!(of(&["2014", "2011", "2010"]).len(), 2, "the order is told as well");
        assert_eq!(of(&["2024-01", "2024-04", "2024-10"]), ["data-years-missing 4:1 2024-10"]);
        for whole in [
            &["2010", "2011", "2012"][..],
            &["2000", "2006", "2024"],
            &["1989", "1991", "1993", "1994", "1998"],
            &["2021-03", "2024-02", "2024-05"],
            &["2024"],
        ] {
            assert_eq!(of(whole), [""; 0], "{whole:?}");
        }
        let empty = "năm,khách\n2010,1\n2011,1\n2012,\n2013,2\n";
        assert_eq!(faults(Kind::Bar, "năm", &["khách"], empty), [""; 0], "an empty cell is a gap");
    }

    #[test]
    fn a_date_in_another_form_is_told_once() {
        assert_eq!(
            faults(Kind::Line, "y", &["a"], "y,a\n01/2024,5\n02/2024,6\n06/2024,9\n"),
            ["data-undated 2:1 01/2024"]
        );
        assert_eq!(faults(Kind::Bar, "y", &["a"], "y,a\nQ1 2024,5\nQ2 2024,6\n"), [""; 0], "a name of a bar");
    }

    #[test]
    fn what_is_still_to_come_must_be_said_to_be_so() {
        let told = |csv: &str, series: &[&str]| {
            let as_of = "2025-09-06".parse().ok();
            asked(&Request { as_of, ..request(Kind::Bar, "y", series) }, csv)
        };
        assert_eq!(told("y,a\n2024,5\n2025,6\n2026,60\n", &["a"]), ["data-future 4:1 2026"]);
        assert_eq!(told("y,a,note\n2025,6,\n2026,60,estimate\n", &["a"]), [""; 0]);
        assert_eq!(told("y,a,plan\n2025,6,6\n2026,,60\n", &["a", "plan"]), [""; 0], "its name says so");
    }
}
