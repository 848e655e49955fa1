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

    /// The number for geometry.
    pub fn near(&self) -> f64 {
        self.near
    }

    /// How many digits stand after the decimal mark, as typed.
    pub fn decimals(&self) -> u8 {
        u8::try_from(-self.decimal.absolute.magnitude_range().start().min(&0)).unwrap_or(u8::MAX)
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

    /// The sum of several numbers; none of no number, and when it has more digits than are counted with.
    pub fn sum<'a>(numbers: impl IntoIterator<Item = &'a Self>) -> Option<Self> {
        let mut numbers = numbers.into_iter().map(Self::scaled);
        let first = numbers.next()??;
        numbers.try_fold(first, |total, number| total.plus(number?))?.exact()
    }

    /// This number less another; none when it has more digits than are counted with.
    pub fn minus(&self, other: &Self) -> Option<Self> {
        let Scaled { count, power } = other.scaled()?;
        self.scaled()?.plus(Scaled { count: count.checked_neg()?, power })?.exact()
    }

    /// Without zeros at the end of its decimals.
    pub(super) fn trimmed(mut self) -> Self {
        self.decimal.trim_end();
        self
    }

    /// How many times `10^-decimals` this is of `whole` in percent, cut off, and what is left over as a part of
    /// `whole`; none for a whole of zero and for more digits than are counted with.
    pub(super) fn share_of(&self, whole: &Self, decimals: u32) -> Option<(i128, f64)> {
        let (part, whole) = self.scaled()?.level(whole.scaled()?)?;
        let steps = part.checked_mul(10i128.checked_pow(decimals + 2)?)?;
        let count = steps.checked_div(whole)?;
        Some((count, (steps.checked_rem(whole)? as f64 / whole as f64).abs()))
    }

    /// This in percent of `whole` with so many decimals, halves away from zero.
    pub(super) fn percent_of(&self, whole: &Self, decimals: u32) -> Option<Self> {
        let (count, _) = self.share_of(whole, decimals + 1)?;
        let rounded = count.checked_add(if count < 0 { -5 } else { 5 })? / 10;
        Scaled { count: rounded, power: decimals }.exact()
    }

    /// `count` times `10^-decimals`.
    pub(super) fn of_steps(count: i128, decimals: u32) -> Option<Self> {
        Scaled { count, power: decimals }.exact()
    }

    fn scaled(&self) -> Option<Scaled> {
        let text = self.decimal.to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let count = format!("{whole}{fraction}").parse().ok()?;
        Some(Scaled { count, power: u32::try_from(fraction.len()).ok()? })
    }

    /// The number that was meant, when a comma, blanks or a percent sign are all that is wrong.
    /// Both readings are given when a comma before three digits may be either mark.
    pub fn meant(text: &str) -> Option<String> {
        let bare: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '%' | '％' | '+' | '\'' | '’' | '_'))
            .map(plain)
            .collect();
        let bare = bare.strip_suffix('.').map_or_else(|| bare.clone(), str::to_owned);
        let bare = if bare.starts_with('.') { format!("0{bare}") } else { bare };
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

/// A sign of full width, of another script or of a typesetter as the plain one.
fn plain(c: char) -> char {
    let digit = |zero: char| u32::from(c).checked_sub(u32::from(zero)).filter(|digit| *digit < 10);
    let digit = ['０', '٠', '۰'].into_iter().find_map(digit).and_then(|digit| char::from_digit(digit, 10));
    digit.unwrap_or(match c {
        '−' | '–' | '－' => '-',
        '．' => '.',
        '，' => ',',
        other => other,
    })
}

/// `count` divided by `10^power`.
#[derive(Clone, Copy)]
struct Scaled {
    count: i128,
    power: u32,
}

impl Scaled {
    /// Both counts on the finer of the two powers.
    fn level(self, other: Self) -> Option<(i128, i128)> {
        let power = self.power.max(other.power);
        let on = |number: Self| number.count.checked_mul(10i128.checked_pow(power - number.power)?);
        Some((on(self)?, on(other)?))
    }

    fn plus(self, other: Self) -> Option<Self> {
        let (a, b) = self.level(other)?;
        Some(Self { count: a.checked_add(b)?, power: self.power.max(other.power) })
    }

    fn exact(self) -> Option<Exact> {
        let sign = if self.count < 0 { "-" } else { "" };
        let digits = format!("{:0>width$}", self.count.unsigned_abs(), width = self.power as usize + 1);
        let (whole, fraction) = digits.split_at_checked(digits.len().checked_sub(self.power as usize)?)?;
        let point = if fraction.is_empty() { "" } else { "." };
        Exact::parse(&format!("{sign}{whole}{point}{fraction}"))
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
    fn the_digits_after_the_mark_are_counted_as_typed() {
        let decimals = |text: &str| Exact::parse(text).map(|exact| exact.decimals());
        assert_eq!(decimals("12"), Some(0));
        assert_eq!(decimals("1200"), Some(0));
        assert_eq!(decimals("-0.50"), Some(2));
        assert_eq!(decimals("0"), Some(0));
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
    fn sums_and_differences_lose_no_digit() {
        let of = |text: &str| Exact::parse(text).expect("a number");
        let sum = Exact::sum(&[of("0.1"), of("0.2"), of("9007199254740993")]).expect("countable");
        assert_eq!(sum.written(None), "9007199254740993.3");
        assert_eq!(of("11.81").minus(&of("11.9")).map(|left| left.written(None)).as_deref(), Some("-0.09"));
        assert_eq!(Exact::sum(&[of(&"9".repeat(39)), of("1")]), None);
    }

    #[test]
    fn percents_round_halves_away_from_zero() {
        let percent = |part: &str, whole: &str| {
            let (part, whole) = (Exact::parse(part)?, Exact::parse(whole)?);
            Some(part.percent_of(&whole, 1)?.written(None))
        };
        assert_eq!(percent("1", "3").as_deref(), Some("33.3"));
        assert_eq!(percent("-1", "2000").as_deref(), Some("-0.1"));
        assert_eq!(percent("0.125", "1.25").as_deref(), Some("10.0"));
        assert_eq!(percent("1", "0"), None);
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
    fn a_sum_is_exact_to_the_last_digit() {
        let sum = |texts: &[&str]| {
            let numbers: Vec<_> = texts.iter().filter_map(|text| Exact::parse(text)).collect();
            Exact::sum(&numbers).map(|sum| sum.written(None))
        };
        assert_eq!(sum(&["0.1", "0.2"]).as_deref(), Some("0.3"));
        assert_eq!(sum(&["-12.05", "11"]).as_deref(), Some("-1.05"));
        assert_eq!(sum(&["-0.05", "0.05"]).as_deref(), Some("0.00"));
        assert_eq!(sum(&["9007199254740993", "1"]).as_deref(), Some("9007199254740994"));
        assert_eq!(sum(&[]), None);
        assert_eq!(sum(&[&"9".repeat(39), "1.5"]), None);
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
            (".5", Some("0.5")),
            ("5.", Some("5")),
            ("−１２", Some("-12")),
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
