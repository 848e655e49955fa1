//! Values that stand one on the other: where each part begins and ends, the totals, and the shares.
//!
//! Knows no drawing. A label that lacks a value has no total, and no shares.

use super::compose::point;
use super::exact::Exact;
use super::model::{Entry, Point, Series};
use super::request::Request;
use super::shares::largest_remainder;
use super::speech::{Ask, Speech};
use super::table::{Table, Value};
use crate::source::Span;

/// The parts of every label.
#[derive(Clone, Debug, Default)]
pub(super) struct Stack {
    pub(super) parts: Vec<Vec<Part>>,
    /// The sums, where no value is missing; none for shares.
    pub(super) totals: Vec<Option<Point>>,
    pub(super) is_of_shares: bool,
}

/// One part: from where to where on the axis, and what it says.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) series: usize,
    pub(super) from: f64,
    pub(super) to: f64,
    pub(super) text: String,
}

impl Stack {
    /// All that an axis must hold.
    pub(super) fn reach(&self) -> impl Iterator<Item = f64> {
        self.parts.iter().flatten().map(|part| part.to)
    }

    /// The lowest and the highest end of the parts at a label.
    pub(super) fn ends(&self, entry: usize) -> (f64, f64) {
        let parts = self.parts.get(entry).into_iter().flatten();
        parts.fold((0.0, 0.0), |(low, high), part| (part.to.min(low), part.to.max(high)))
    }

    /// The totals as one more series.
    pub(super) fn series(&self, name: String) -> Series {
        Series { name, is_highlighted: false, points: self.totals.clone() }
    }
}

/// The sum of some values; none where one is missing.
pub(super) fn total(values: &[Option<Value>]) -> Option<Exact> {
    let all: Option<Vec<&Value>> = values.iter().map(Option::as_ref).collect();
    Exact::sum(all?.into_iter().map(|value| &value.exact))
}

/// Puts the values of each label one on the other; shares are told beside the values from which they come.
pub(super) fn of(
    request: &Request,
    table: &Table,
    entries: &[Entry],
    series: &mut [Series],
    speech: &dyn Speech,
) -> Stack {
    let mut stack = Stack { is_of_shares: request.is_of_shares(), ..Stack::default() };
    if stack.is_of_shares {
        share(series, &mut stack, speech);
        return stack;
    }
    for (index, (row, entry)) in table.rows.iter().zip(entries).enumerate() {
        stack.parts.push(parts(series, index));
        let marks = row.values.iter().flatten().flat_map(|value| value.marks.iter().copied()).collect();
        let total = total(&row.values).map(|exact| Value {
            exact,
            marks,
            range: None,
            span: Span { start: 0, end: 0 },
        });
        let word = speech.word("figure-total");
        let label = speech.join("figure-list", [entry.text.clone(), word]).unwrap_or_default();
        let unit = request.unit.as_deref();
        stack.totals.push(total.map(|total| point(&total, unit, request.decimals, label, speech)));
    }
    stack
}

/// Parts above zero rise from it, those below fall from it.
fn parts(series: &[Series], entry: usize) -> Vec<Part> {
    let (mut low, mut high) = (0.0, 0.0);
    let points = series.iter().map(|series| series.points.get(entry).and_then(Option::as_ref)).enumerate();
    let present = points.filter_map(|(series, point)| Some((series, point?)));
    present
        .map(|(series, point)| {
            let edge: &mut f64 = if point.value < 0.0 { &mut low } else { &mut high };
            let from = *edge;
            *edge += point.value;
            Part { series, from, to: *edge, text: point.signed.clone() }
        })
        .collect()
}

fn share(series: &mut [Series], stack: &mut Stack, speech: &dyn Speech) {
    let count = series.iter().map(|series| series.points.len()).max().unwrap_or_default();
    let columns: Vec<Option<Vec<f64>>> = (0..count).map(|entry| exact_shares(series, entry)).collect();
    let is_lost = |share: &f64| *share >= 0.05 && *share < 0.5;
    let digits = usize::from(columns.iter().flatten().flatten().any(is_lost));
    for (entry, shares) in columns.into_iter().enumerate() {
        let shares = shares.unwrap_or_default();
        let mut from = 0.0;
        let mut parts = Vec::new();
        for ((index, share), shown) in shares.iter().enumerate().zip(rounded(&shares, digits)) {
            let text = speech.quantity(&shown, Some("percent"));
            let to = if index + 1 == shares.len() { 100.0 } else { from + share };
            parts.push(Part { series: index, from, to, text: text.clone() });
            from = to;
            if let Some(Some(point)) = series[index].points.get_mut(entry) {
                let beside = |value: &str| {
                    speech.say("figure-with-share", &[("value", value.to_owned()), ("share", text.clone())])
                };
                let (full, told, title) = (beside(&point.full), beside(&point.told), beside(&point.title));
                (point.full, point.told, point.title) = (full, told, title);
            }
        }
        stack.parts.push(parts);
        stack.totals.push(None);
    }
}

/// The shares of a label in percent; none where a value is missing or negative, or all are zero.
fn exact_shares(series: &[Series], entry: usize) -> Option<Vec<f64>> {
    let value =
        |series: &Series| Some(series.points.get(entry)?.as_ref()?.value).filter(|value| *value >= 0.0);
    let values: Vec<f64> = series.iter().map(value).collect::<Option<_>>()?;
    let sum: f64 = values.iter().sum();
    (sum > 0.0 && sum.is_finite()).then(|| values.into_iter().map(|value| value / sum * 100.0).collect())
}

/// Shares with so many digits that add up to 100, as far as equal ones allow it: those with the largest remainders
/// are rounded up.
fn rounded(shares: &[f64], digits: usize) -> Vec<String> {
    let scale = 10f64.powi(digits as i32);
    let cut = |share: &f64| {
        let count = (share * scale + 1e-9).floor();
        (count as i128, share * scale - count)
    };
    let cut: Vec<(i128, f64)> = shares.iter().map(cut).collect();
    let units = largest_remainder(&cut, (100.0 * scale) as i128);
    let written = |units: i128| match digits {
        0 => units.to_string(),
        _ => format!("{}.{}", units / 10, units % 10),
    };
    units.into_iter().map(written).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shown_shares_add_up_to_a_hundred_unless_equal_ones_would_differ() {
        let third = 100.0 / 3.0;
        assert_eq!(rounded(&[third, third, third], 0), ["33", "33", "33"]);
        assert_eq!(rounded(&[0.2, 49.9, 49.9], 1), ["0.2", "49.9", "49.9"]);
        assert_eq!(rounded(&[12.5, 12.5, 75.0], 0), ["13", "13", "75"]);
        assert_eq!(rounded(&[100.0, 0.0], 0), ["100", "0"]);
    }
}
