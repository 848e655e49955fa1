//! A number exactly as a data file has it, and as near as a drawing needs it.
//!
//! Knows no language: how a number is written on a page is asked of `Speech`.

use fixed_decimal::{Decimal, Sign, SignedRoundingMode, UnsignedRoundingMode};

/// The longest number that is read, in characters: beyond it no chart is drawn.
const LONGEST: usize = 40;

/// A decimal number without loss.
#[derive(Clone, Debug, PartialEq)]
pub struct Exact {
    decimal: Decimal,
    near: f64,
}

impl Exact {
    /// Reads digits with an optional minus sign and decimal point; nothing else is a number.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if text.len() > LONGEST || !all_digits(whole) || !all_digits(fraction) {
            return None;
        }
        let mut decimal = text.parse::<Decimal>().ok()?;
        decimal.trim_start();
        let mut near = text.parse().ok()?;
        // Zero has no sign: `-0` is what spreadsheets make of a rounded small loss.
        if decimal.absolute.is_zero() {
            decimal.sign = Sign::None;
            near = 0.0;
        }
        Some(Self { decimal, near })
    }

    /// `count` steps of `10^power`: the exact value of a tick.
    pub(super) fn of_power(count: i64, power: i16) -> Self {
        let mut decimal = Decimal::from(count);
        if count != 0 {
            decimal.multiply_pow10(power);
        }
        let near = decimal.to_string().parse().unwrap_or_default();
        Self { decimal, near }
    }

    /// The sum to the last digit; none when the numbers are longer than any real account.
    pub(super) fn total<'a>(numbers: impl IntoIterator<Item = &'a Self>) -> Option<Self> {
        let mut sum: (i128, u32) = (0, 0);
        for number in numbers {
            let text = number.decimal.to_string();
            let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
            let digits = format!("{whole}{fraction}").parse::<i128>().ok()?;
            let places = u32::try_from(fraction.len()).ok()?;
            let at = |value: i128, from: u32, to: u32| value.checked_mul(10_i128.checked_pow(to - from)?);
            let most = places.max(sum.1);
            sum = (at(sum.0, sum.1, most)?.checked_add(at(digits, places, most)?)?, most);
        }
        let mut decimal = Decimal::from(sum.0);
        decimal.multiply_pow10(-i16::try_from(sum.1).ok()?);
        let text = decimal.to_string();
        Some(Self { near: text.parse().ok()?, decimal })
    }

    /// The number for geometry.
    pub fn near(&self) -> f64 {
        self.near
    }

    /// The number with this many digits after the decimal mark, halves away from zero; none: as typed.
    pub fn written(&self, decimals: Option<u8>) -> String {
        let Some(decimals) = decimals else { return self.decimal.to_string() };
        let position = -i16::from(decimals.min(30));
        let mut rounded = self.decimal.clone();
        rounded.round_with_mode(position, SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand));
        rounded.trim_end();
        rounded.pad_end(position);
        let text = rounded.to_string();
        let is_zero = !text.bytes().any(|byte| matches!(byte, b'1'..=b'9'));
        if is_zero { text.trim_start_matches('-').to_owned() } else { text }
    }

    /// The number that was meant, when a comma, blanks or a percent sign are all that is wrong.
    /// Both readings are given when a comma before three digits may be either mark.
    pub fn meant(text: &str) -> Option<String> {
        let bare: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '%' | '+' | '\'' | '_'))
            .map(|c| if c == '−' { '-' } else { c })
            .collect();
        let readings = match (bare.rfind(','), bare.rfind('.')) {
            (None, Some(_)) if bare.matches('.').count() > 1 => vec![bare.replace('.', "")],
            (None, _) => vec![bare],
            (Some(comma), Some(point)) if comma > point => vec![bare.replace('.', "").replace(',', ".")],
            (Some(_), Some(_)) => vec![bare.replace(',', "")],
            (Some(_), None) if bare.matches(',').count() > 1 => vec![bare.replace(',', "")],
            (Some(comma), None) if bare.len() - comma == 4 => {
                vec![bare.replace(',', "."), bare.replace(',', "")]
            }
            (Some(_), None) => vec![bare.replace(',', ".")],
        };
        let good: Vec<_> = readings.into_iter().filter(|reading| Self::parse(reading).is_some()).collect();
        (!good.is_empty()).then(|| good.join(" / "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str, decimals: Option<u8>) -> String {
        Exact::parse(text).map_or_else(|| "none".to_owned(), |exact| exact.written(decimals))
    }

    #[test]
    fn a_number_keeps_the_digits_that_were_typed() {
        assert_eq!(written("-1234.50", None), "-1234.50");
        assert_eq!(written("9007199254740993", None), "9007199254740993");
        assert_eq!(written("007", None), "7");
    }

    #[test]
    fn a_sum_is_exact() {
        let total = |texts: &[&str]| {
            let numbers: Vec<Exact> = texts.iter().filter_map(|text| Exact::parse(text)).collect();
            Exact::total(&numbers).map(|sum| sum.written(None))
        };
        assert_eq!(total(&["0.1", "0.2"]).as_deref(), Some("0.3"));
        assert_eq!(total(&["-1.25", "1000"]).as_deref(), Some("998.75"));
        assert_eq!(total(&[]).as_deref(), Some("0"));
        assert_eq!(total(&[&"9".repeat(40), &"9".repeat(40)]), None);
    }

    #[test]
    fn zero_has_no_sign() {
        for (typed, shown) in [("-0", "0"), ("-0.00", "0.00"), ("-00", "0")] {
            assert_eq!(written(typed, None), shown);
            assert!(Exact::parse(typed).is_some_and(|exact| exact.near().is_sign_positive()), "{typed}");
        }
        assert_eq!(written("-0", Some(1)), "0.0");
    }

    #[test]
    fn decimals_round_halves_away_from_zero_and_pad() {
        assert_eq!(written("11.815", Some(2)), "11.82");
        assert_eq!(written("-0.125", Some(2)), "-0.13");
        assert_eq!(written("13", Some(2)), "13.00");
        assert_eq!(written("-0.001", Some(2)), "0.00");
        assert_eq!(written("999.96", Some(1)), "1000.0");
    }

    #[test]
    fn what_is_no_number_is_refused_and_the_meant_one_is_found() {
        for (typed, meant) in [
            ("11,81", Some("11.81")),
            ("6,706", Some("6.706 / 6706")),
            ("119.698,9", Some("119698.9")),
            ("1 500 000", Some("1500000")),
            ("1.500.000", Some("1500000")),
            ("12 %", Some("12")),
            ("khoảng 5", None),
            ("1e9", None),
        ] {
            assert_eq!(Exact::parse(typed), None, "{typed}");
            assert_eq!(Exact::meant(typed).as_deref(), meant, "{typed}");
        }
        for wrong in ["", "-", ".", "5.", ".5", "inf", "NaN", "١٢", &"9".repeat(400)] {
            assert_eq!(Exact::parse(wrong), None, "{wrong}");
        }
    }
}
