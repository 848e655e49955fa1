//! What a text states of a figure's values, computed anew from them.
//!
//! Knows no sentence: that the number stands in a text is for the caller to look up.

use serde::Deserialize;

use schemars::JsonSchema;

use super::exact::Exact;
use super::table::Table;

/// How a stated number follows from the values at some labels.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Computation {
    /// The value at one label.
    Value,
    /// The values at the labels added up.
    Sum,
    /// The first value in per cent of all values of the series.
    Share,
    /// What the second value is more than the first.
    Difference,
    /// What the second value is more than the first, in per cent of the first.
    Growth,
    /// How many times the first value the second one is.
    Ratio,
}

/// Why a claim cannot be computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Uncomputed {
    /// The computation takes another number of labels.
    Labels,
    /// There is no value at this label.
    Gap(String),
    /// The values are divided by zero.
    Zero,
}

impl Computation {
    /// How many labels it takes at least and at most.
    fn takes(self) -> (usize, usize) {
        match self {
            Self::Value | Self::Share => (1, 1),
            Self::Sum => (2, usize::MAX),
            Self::Difference | Self::Growth | Self::Ratio => (2, 2),
        }
    }

    /// Whether it sets one value against another.
    pub fn compares(self) -> bool {
        matches!(self, Self::Difference | Self::Growth | Self::Ratio)
    }

    /// The word that front matter uses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Value => "value",
            Self::Sum => "sum",
            Self::Share => "share",
            Self::Difference => "difference",
            Self::Growth => "growth",
            Self::Ratio => "ratio",
        }
    }

    /// Computes it from the values of a series, given by its place among the figure's.
    pub fn of(self, table: &Table, series: usize, labels: &[&str]) -> Result<f64, Uncomputed> {
        let (least, most) = self.takes();
        if !(least..=most).contains(&labels.len()) {
            return Err(Uncomputed::Labels);
        }
        let values: Vec<f64> = labels
            .iter()
            .map(|label| value(table, series, label).ok_or_else(|| Uncomputed::Gap((*label).to_owned())))
            .collect::<Result<_, _>>()?;
        let over =
            |part: f64, whole: f64| if whole == 0.0 { Err(Uncomputed::Zero) } else { Ok(part / whole) };
        match (self, &values[..]) {
            (Self::Share, [value]) => over(*value * 100.0, total(table, series)),
            (Self::Difference, [first, second]) => Ok(second - first),
            (Self::Growth, [first, second]) => over((second - first) * 100.0, first.abs()),
            (Self::Ratio, [first, second]) => over(*second, *first),
            (_, values) => Ok(values.iter().sum()),
        }
    }
}

fn value(table: &Table, series: usize, label: &str) -> Option<f64> {
    let row = table.rows.iter().find(|row| row.label == label)?;
    Some(row.values.get(series)?.as_ref()?.exact.near())
}

fn total(table: &Table, series: usize) -> f64 {
    table.rows.iter().filter_map(|row| Some(row.values.get(series)?.as_ref()?.exact.near())).sum()
}

/// Whether a number that was rounded to the digits of `said` may have been `computed`; halves go either way.
pub fn agrees(said: &Exact, computed: f64) -> bool {
    let half = 0.5 * 10f64.powi(-i32::from(said.decimals()));
    (said.near() - computed).abs() <= half * (1.0 + 1e-6) + computed.abs() * 1e-12
}

/// The computed number with as many digits as `said` has.
pub fn rounded_as(said: &Exact, computed: f64) -> String {
    let digits = usize::from(said.decimals());
    let text = format!("{computed:.digits$}");
    Exact::parse(&text).map_or(text, |exact| exact.written(Some(said.decimals())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::testing::{langs, request, source};
    use crate::figure::{Kind, read};

    fn computed(computation: Computation, labels: &[&str]) -> Result<f64, Uncomputed> {
        let csv = "x,v\n2023,3.5\n2024,4.9\n2025,\nzero,0\n";
        let table = read(&source(csv), &request(Kind::Bar, "x", &["v"]), &langs(&["vi"])).value;
        computation.of(&table, 0, labels)
    }

    fn said(text: &str) -> Exact {
        Exact::parse(text).expect("tests give numbers")
    }

    #[test]
    fn a_claim_is_computed_from_the_values_at_its_labels() {
        let growth = computed(Computation::Growth, &["2023", "2024"]).expect("both are there");
        assert!(agrees(&said("40"), growth) && agrees(&said("40.0"), growth) && !agrees(&said("41"), growth));
        let share = computed(Computation::Share, &["2024"]).expect("it is there");
        assert!(agrees(&said("58.3"), share) && !agrees(&said("58.4"), share));
        assert_eq!(
            computed(Computation::Sum, &["2023", "2024"]).map(|sum| rounded_as(&said("8.4"), sum)),
            Ok("8.4".to_owned())
        );
        assert_eq!(
            computed(Computation::Ratio, &["2023", "2024"]).map(|ratio| agrees(&said("1.4"), ratio)),
            Ok(true)
        );
        let fall = computed(Computation::Difference, &["2024", "2023"]).expect("both are there");
        assert!(agrees(&said("-1.4"), fall) && !agrees(&said("1.4"), fall));
    }

    #[test]
    fn a_half_may_have_been_rounded_either_way() {
        assert!(agrees(&said("2.4"), 2.35) && agrees(&said("2.3"), 2.35) && !agrees(&said("2.3"), 2.351));
        assert_eq!(rounded_as(&said("10"), 11.6), "12");
    }

    #[test]
    fn what_cannot_be_computed_says_why() {
        assert_eq!(computed(Computation::Growth, &["2023"]), Err(Uncomputed::Labels));
        assert_eq!(computed(Computation::Value, &["2025"]), Err(Uncomputed::Gap("2025".to_owned())));
        assert_eq!(computed(Computation::Ratio, &["zero", "2024"]), Err(Uncomputed::Zero));
    }
}
