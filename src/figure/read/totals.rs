//! Totals that stand among their parts, where they would be counted twice.
//!
//! Knows no drawing.

use super::Reader;
use super::values::Series;
use crate::figure::exact::Exact;
use crate::figure::request::{Kind, Request};
use crate::figure::table::Row;
use crate::problem::Problem;

/// Words for a total, in small letters.
const WORDS: [&str; 14] = [
    "tổng",
    "tổng cộng",
    "tổng số",
    "cộng",
    "total",
    "grand total",
    "sum",
    "合计",
    "总计",
    "合計",
    "総計",
    "总和",
    "합계",
    "총계",
];

impl Reader<'_> {
    /// Reports a row, or a column of a stack, that is the total of the others.
    pub(super) fn check_totals(
        &mut self,
        request: &Request,
        rows: &[Row],
        label: usize,
        series: &[Option<Series<'_>>],
    ) {
        let grid = self.grid;
        if request.is_stacked()
            && let Some(series) = total_series(rows).and_then(|at| series.get(at)?.as_ref())
        {
            let problem = Problem::DataTotal { label: series.name.into(), why: "series".into() };
            self.note(problem, grid.header[series.values].span);
        }
        let found = named_total(request.kind, rows).map(|row| (row, "word"));
        if let Some((row, why)) = found.or_else(|| summed_total(request, rows).map(|row| (row, "sum"))) {
            let problem = Problem::DataTotal { label: rows[row].label.as_str().into(), why: why.into() };
            self.note(problem, grid.rows[row][label].span);
        }
    }
}

fn first(row: &Row) -> Option<&Exact> {
    Some(&row.values.first()?.as_ref()?.exact)
}

/// The row that a word calls a total, where it is no less than any other: a mean beside the parts is fair.
fn named_total(kind: Kind, rows: &[Row]) -> Option<usize> {
    let dates = rows.iter().filter(|row| row.date.is_some()).count();
    let is_told = kind.is_over_time() && dates * 2 > rows.len();
    let counts = matches!(
        kind,
        Kind::Bar
            | Kind::Dot
            | Kind::Donut
            | Kind::Pictogram
            | Kind::Line
            | Kind::Area
            | Kind::SmallMultiples
    );
    if !counts || is_told || rows.len() < 3 {
        return None;
    }
    let is_word = |text: &str| WORDS.contains(&text.trim().to_lowercase().as_str());
    let is_named = |row: &Row| is_word(&row.label) || row.words.values().any(|words| is_word(words));
    let at = rows.iter().position(is_named)?;
    let total = first(&rows[at])?.near();
    rows.iter().filter_map(first).all(|value| value.near() <= total).then_some(at)
}

/// The first or last part of a whole that is exactly the sum of all others. A half of a hundred per cent is none, nor
/// is a single digit, which may be so by chance; and whoever says what all parts make together has counted.
fn summed_total(request: &Request, rows: &[Row]) -> Option<usize> {
    let is_of_parts = matches!(request.kind, Kind::Donut | Kind::Pictogram);
    if !is_of_parts || rows.len() < 3 || request.total.is_some() {
        return None;
    }
    let values: Vec<&Exact> = rows.iter().map(first).collect::<Option<_>>()?;
    let is_half = |value: &Exact| request.unit.as_deref() == Some("percent") && value.near() == 50.0;
    let is_total = |at: &usize| {
        let others = values.iter().enumerate().filter(|(other, _)| other != at).map(|(_, value)| *value);
        let value = values[*at];
        is_telling(value) && !is_half(value) && is_sum(value, others)
    };
    [values.len() - 1, 0].into_iter().find(is_total)
}

/// The series that is the sum of the others in every row, of which there are several.
fn total_series(rows: &[Row]) -> Option<usize> {
    let whole: Vec<Vec<&Exact>> = rows
        .iter()
        .filter_map(|row| row.values.iter().map(|value| Some(&value.as_ref()?.exact)).collect())
        .collect();
    let count = whole.first()?.len();
    let is_total = |at: &usize| {
        let is_sum = |row: &Vec<&Exact>| {
            is_sum(row[*at], row.iter().enumerate().filter(|(other, _)| other != at).map(|(_, value)| *value))
        };
        whole.iter().all(is_sum) && whole.iter().any(|row| is_telling(row[*at]))
    };
    (whole.len() > 1 && count > 2).then(|| (0..count).rev().find(is_total))?
}

fn is_sum<'a>(value: &Exact, others: impl Iterator<Item = &'a Exact>) -> bool {
    let rest = Exact::sum(others).and_then(|sum| sum.minus(value));
    rest.is_some_and(|rest| rest.near() == 0.0)
}

/// Whether a value has more than one digit.
fn is_telling(value: &Exact) -> bool {
    let text = value.written(None);
    text.trim_start_matches(['-', '0', '.']).bytes().filter(u8::is_ascii_digit).count() > 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::form::{Bars, Form};
    use crate::figure::read::tests::{asked, faults};
    use crate::figure::testing::request;

    #[test]
    fn a_total_among_its_parts_is_told_and_a_half_or_a_mean_is_not() {
        let of = |kind: Kind, csv: &str| faults(kind, "y", &["a"], csv);
        assert_eq!(of(Kind::Donut, "y,a\nHải An,5\nLê Chân,6\nQuận,11\n"), ["data-total 4:1 Quận"]);
        assert_eq!(of(Kind::Bar, "y,a\nTổng cộng,11\nHải An,5\nLê Chân,6\n"), ["data-total 2:1 Tổng cộng"]);
        assert_eq!(of(Kind::Dot, "y,a\nHải An,5\nLê Chân,6\n合計,11\n"), ["data-total 4:1 合計"]);
        assert_eq!(of(Kind::Bar, "y,a\nTổng,5.5\nHải An,5\nLê Chân,6\n"), [""; 0], "a mean");
        assert_eq!(of(Kind::Pictogram, "y,a\na,1\nb,2\nc,3\n"), [""; 0], "single digits");
        assert_eq!(of(Kind::Table, "y,a\na,5\nb,6\nTổng,11\n"), [""; 0], "a table may end with its total");
        let percent = Request { unit: Some("percent".to_owned()), ..request(Kind::Donut, "y", &["a"]) };
        assert_eq!(asked(&percent, "y,a\na,50\nb,30\nc,20\n"), [""; 0]);
    }

    #[test]
    fn a_column_of_a_stack_that_is_the_total_of_the_others_is_told() {
        let form = Form { bars: Bars::Stacked, ..Form::default() };
        let request = Request { form, ..request(Kind::Bar, "y", &["a", "b", "all"]) };
        assert_eq!(asked(&request, "y,a,b,all\n2020,5,6,11\n2021,7,8,15\n"), ["data-total 1:7 all"]);
        assert_eq!(asked(&request, "y,a,b,all\n2020,5,6,11\n2021,7,8,16\n"), [""; 0]);
    }
}
