//! Exact decimal numbers as they are typed in data.
//!
//! Knows no language: grouping and the decimal mark belong to formats.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use fixed_decimal::{Decimal, FloatPrecision, Sign, SignedRoundingMode, UnsignedRoundingMode};
use serde::{Serialize, Serializer};

/// More digits than any figure has; what is longer is a mistake and not a number.
const LONGEST: usize = 200;

/// An exact decimal number that keeps its digits: `7.10` stays 7.10.
///
/// Two numbers are equal when their values are: 7.1 equals 7.10.
#[derive(Clone, Debug)]
pub struct Number(Decimal);

/// A text that is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotANumber;

impl Number {
    /// The number nearest to a float, with the fewest digits that mean the same float.
    pub fn from_f64(value: f64) -> Option<Self> {
        Decimal::try_from_f64(value, FloatPrecision::RoundTrip).ok().map(Self)
    }

    /// The nearest float.
    pub fn to_f64(&self) -> f64 {
        // Digits, a point and a sign are always read as a float.
        self.0.to_string().parse().unwrap_or(f64::NAN)
    }

    /// How many digits stand after the decimal mark.
    pub fn decimals(&self) -> u8 {
        (*self.0.absolute.magnitude_range().start()).min(0).unsigned_abs().min(u16::from(u8::MAX)) as u8
    }

    /// The number with exactly this many digits after the decimal mark; halves go to the even digit.
    pub fn with_decimals(&self, decimals: u8) -> Self {
        let mut decimal = rounded(self.0.clone(), decimals);
        decimal.absolute.pad_end(-i16::from(decimals));
        Self(decimal)
    }

    /// Whether the value is below zero.
    pub fn is_negative(&self) -> bool {
        self.0.sign == Sign::Negative && !self.0.absolute.is_zero()
    }

    /// The number as ICU's type.
    pub(super) fn decimal(&self) -> &Decimal {
        &self.0
    }
}

/// Rounds to at most this many decimals, halves to even; a zero has no sign.
pub(super) fn rounded(mut decimal: Decimal, decimals: u8) -> Decimal {
    let mode = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfEven);
    decimal.round_with_mode(-i16::from(decimals), mode);
    if decimal.absolute.is_zero() {
        decimal.sign = Sign::None;
    }
    decimal
}

impl FromStr for Number {
    type Err = NotANumber;

    /// Reads `-1234.50`: a hyphen, digits, and digits after a point; no exponent, no grouping.
    fn from_str(text: &str) -> Result<Self, NotANumber> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if text.len() > LONGEST || !all_digits(whole) || !all_digits(fraction) {
            return Err(NotANumber);
        }
        Decimal::try_from_str(text).map(Self).map_err(|_| NotANumber)
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self(Decimal::from(value))
    }
}

/// Writes the number as it was typed.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0.to_string())
    }
}

impl fmt::Display for NotANumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a number")
    }
}

impl std::error::Error for NotANumber {}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.is_negative(), other.is_negative()) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => self.compare_digits(other),
            (true, true) => other.compare_digits(self),
        }
    }
}

impl Number {
    fn compare_digits(&self, other: &Self) -> Ordering {
        let (a, b) = (&self.0.absolute, &other.0.absolute);
        let (a_range, b_range) = (a.magnitude_range(), b.magnitude_range());
        let lowest = *a_range.start().min(b_range.start());
        let highest = *a_range.end().max(b_range.end());
        (lowest..=highest)
            .rev()
            .map(|magnitude| a.digit_at(magnitude).cmp(&b.digit_at(magnitude)))
            .find(|order| order.is_ne())
            .unwrap_or(Ordering::Equal)
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Number {}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn number(text: &str) -> Number {
        text.parse().unwrap_or_else(|_| panic!("{text} is a number"))
    }

    #[test]
    fn digits_stay_as_they_were_typed() {
        for typed in ["7.10", "-1234.50", "0", "0.000", "98765432109876543210.01", "007"] {
            assert_eq!(number(typed).to_string(), typed);
        }
        assert_eq!((number("7.10").decimals(), number("1200").decimals()), (2, 0));
    }

    #[test]
    fn what_is_not_plainly_a_number_is_refused() {
        for wrong in
            ["", "-", ".5", "5.", "1e3", "1,5", "1.234.567", "+1", " 1", "١٢", "1_000", "NaN", "−1", "--1"]
        {
            assert_eq!(wrong.parse::<Number>(), Err(NotANumber), "{wrong}");
        }
        assert!("9".repeat(1_000_000).parse::<Number>().is_err());
    }

    #[test]
    fn halves_are_rounded_to_the_even_digit() {
        let rounded = |text: &str, decimals| number(text).with_decimals(decimals).to_string();
        assert_eq!(rounded("2.5", 0), "2");
        assert_eq!(rounded("3.5", 0), "4");
        assert_eq!(rounded("0.125", 2), "0.12");
        assert_eq!(rounded("-0.4", 0), "0");
        assert_eq!(rounded("999.96", 1), "1000.0");
        assert_eq!(rounded("7", 2), "7.00");
        assert_eq!(rounded("7.1", 255).len(), 257);
    }

    #[test]
    fn order_is_by_value_and_not_by_digits() {
        let mut numbers = ["10", "9.5", "-3", "-20", "0.05", "9.50", "007"].map(number);
        numbers.sort();
        let shown: Vec<_> = numbers.iter().map(Number::to_string).collect();
        assert_eq!(shown, ["-20", "-3", "0.05", "007", "9.5", "9.50", "10"]);
        assert_eq!(number("-0.0"), number("0"));
    }

    proptest! {
        #[test]
        fn order_agrees_with_integers(a: i64, b: i64) {
            prop_assert_eq!(Number::from(a).cmp(&Number::from(b)), a.cmp(&b));
        }

        #[test]
        fn any_float_comes_back_exactly(value in proptest::num::f64::NORMAL) {
            prop_assert_eq!(Number::from_f64(value).map(|n| n.to_f64()), Some(value));
        }
    }
}
