//! Numbers, dates and sums say the same in both texts.
//!
//! Knows no form of them: `lang::quantities` reads.

use super::{Finding, Reading};
use crate::lang::quantities::{
    self, Quantity, counts_myriads, differ_in_unit, differences, has_decimal_comma, knows_months,
};
use crate::problem::Problem;
use crate::translation::block::Kind;

pub(super) fn compare(source: &Reading, target: &Reading) -> Vec<Finding> {
    let (of_source, of_target) = (source.quantities(), target.quantities());
    let (from, to) = (source.lang, target.lang);
    let mut differences = differences(of_source, of_target);
    if !knows_months(from) || !knows_months(to) {
        differences.missing.retain(|at| !is_of_date(&of_source[*at]));
        differences.foreign.retain(|at| !is_of_date(&of_target[*at]));
    }
    if source.block.kind == Kind::Cell && counts_myriads(from) != counts_myriads(to) {
        differences.missing.retain(|at| {
            let other = differences
                .foreign
                .iter()
                .position(|other| differ_in_unit(&of_source[*at], &of_target[*other]));
            other.map(|other| differences.foreign.remove(other)).is_none()
        });
    }
    let typed = |text: &str, quantity: &Quantity| text[quantity.span.clone()].trim().to_owned();
    let expected: Vec<String> =
        differences.missing.iter().map(|at| typed(&source.words, &of_source[*at])).collect();
    if differences.foreign.is_empty() {
        let missing =
            |quantity: String| Finding::new(Problem::QuantityMissing { quantity, lang: to.clone() });
        return expected.into_iter().map(missing).collect();
    }
    let left = expected.len();
    let expected = expected.join(", ");
    let foreign = differences.foreign.iter().map(|at| {
        let quantity = &of_target[*at];
        let typed = typed(&target.words, quantity);
        let problem = Problem::QuantityForeign {
            alike: u8::from(
                has_decimal_comma(from) != has_decimal_comma(to) && is_written_alike(&typed, &expected),
            ),
            quantity: typed,
            expected: expected.clone(),
            left,
            lang: to.clone(),
        };
        Finding::at(problem, quantity.span.clone())
    });
    foreign.collect()
}

/// Whether a number with separators stands in what was expected, separators and all: `6.425 billion` and `6.425 tỷ`.
fn is_written_alike(typed: &str, expected: &str) -> bool {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
    let runs = |text| str::split(text, move |c: char| !is_part(c)).map(|run| run.trim_matches(['.', ',']));
    let mut numbers = runs(typed).filter(|run| run.contains(['.', ','])).peekable();
    numbers.peek().is_some() && numbers.all(|number| runs(expected).any(|other| other == number))
}

/// Whether a quantity may be a part of a date.
fn is_of_date(quantity: &Quantity) -> bool {
    match &quantity.kind {
        quantities::Kind::Day { .. } | quantities::Kind::Month(_) => true,
        quantities::Kind::Number(number) => number.to_whole().is_some_and(|number| number <= 31),
        _ => false,
    }
}
