//! The functions that messages call, and the shape of the numbers that they show.
//!
//! Stands in for Fluent's own, which keep neither digits nor within their limits.

use std::borrow::Cow;
use std::sync::Arc;

use fixed_decimal::{Decimal, FloatPrecision};
use fluent_bundle::types::{FluentNumberOptions, FluentNumberType};
use fluent_bundle::{FluentArgs, FluentValue};
use icu_locale::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::Fault;
use super::dates::DateForm;
use super::formats::{Formats, Numerals, Plural};
use super::number::rounded;
use super::values::{DateValue, ExactValue, custom};

/// More digits than this are never asked for in earnest, and Fluent's own arithmetic ends there.
pub(super) const MOST_DIGITS: usize = 18;

/// Stands in a text after the name of a function that failed; no text of the world has this character.
const FAILED: char = '\u{FFFF}';

/// What a function gives for arguments that it cannot use: Fluent itself would pass over them in silence.
fn failure<'a>(function: &str) -> FluentValue<'a> {
    FluentValue::String(format!("{{{function}(){FAILED}}}").into())
}

/// Takes the marks of failed functions out of a text and says what failed.
pub(super) fn failures(text: &mut String) -> Vec<Fault> {
    if !text.contains(FAILED) {
        return Vec::new();
    }
    let name = |before: &str| before.rsplit('{').next().unwrap_or_default().to_owned();
    let parts: Vec<&str> = text.split(FAILED).collect();
    let faults = parts[..parts.len() - 1].iter().map(|before| Fault::Argument(name(before))).collect();
    text.retain(|c| c != FAILED);
    faults
}

/// `NUMBER($n, minimumFractionDigits: 2)`: the number in another shape.
pub(super) fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    match positional.first() {
        Some(FluentValue::Number(number)) => {
            let mut number = number.clone();
            number.options.merge(named);
            limit(&mut number.options);
            number.into()
        }
        Some(value) => match custom::<ExactValue>(value) {
            Some(exact) => {
                let mut exact = exact.clone();
                exact.options.merge(named);
                limit(&mut exact.options);
                FluentValue::Custom(Box::new(exact))
            }
            None => failure("NUMBER"),
        },
        None => failure("NUMBER"),
    }
}

/// `DATETIME($date, dateStyle: "full")`: the day in another form: long, full, month or year.
pub(super) fn datetime<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let Some(date) = positional.first().and_then(custom::<DateValue>) else { return failure("DATETIME") };
    let form = match named.get("dateStyle") {
        None => Some(date.form),
        Some(FluentValue::String(style)) => DateForm::from_style(style),
        Some(_) => None,
    };
    match form {
        Some(form) => FluentValue::Custom(Box::new(DateValue { form, ..date.clone() })),
        None => failure("DATETIME"),
    }
}

/// `PLURAL($n)` or `PLURAL($n, type: "ordinal")`: ICU's word for the plural, as a text to choose by.
pub(super) fn plural<'a>(
    formats: &Formats,
    positional: &[FluentValue<'a>],
    named: &FluentArgs,
) -> FluentValue<'a> {
    let (decimal, mut options) = match positional.first() {
        Some(FluentValue::Number(number)) => (float(number.value), number.options.clone()),
        Some(value) => match custom::<ExactValue>(value) {
            Some(exact) => (Some(exact.decimal.clone()), exact.options.clone()),
            None => (None, FluentNumberOptions::default()),
        },
        None => (None, FluentNumberOptions::default()),
    };
    let Some(decimal) = decimal else { return failure("PLURAL") };
    options.merge(named);
    limit(&mut options);
    let kind = match options.r#type {
        FluentNumberType::Cardinal => Plural::Cardinal,
        FluentNumberType::Ordinal => Plural::Ordinal,
    };
    FluentValue::String(Cow::Borrowed(formats.category(kind, &shaped(decimal, &options))))
}

fn limit(options: &mut FluentNumberOptions) {
    for digits in [
        &mut options.minimum_integer_digits,
        &mut options.minimum_fraction_digits,
        &mut options.maximum_fraction_digits,
        &mut options.minimum_significant_digits,
        &mut options.maximum_significant_digits,
    ] {
        *digits = digits.map(|digits| digits.min(MOST_DIGITS));
    }
    // The typed digits of an exact number are its minimum until a message asks for fewer.
    if let (Some(least), Some(most)) = (options.minimum_fraction_digits, options.maximum_fraction_digits) {
        options.minimum_fraction_digits = Some(least.min(most));
    }
}

fn float(value: f64) -> Option<Decimal> {
    Decimal::try_from_f64(value, FloatPrecision::RoundTrip).ok()
}

/// The number with as many digits as the options ask for.
fn shaped(mut decimal: Decimal, options: &FluentNumberOptions) -> Decimal {
    let digits = |digits: usize| digits.min(MOST_DIGITS) as i16;
    if let Some(most) = options.maximum_fraction_digits {
        decimal = rounded(decimal, most.min(MOST_DIGITS) as u8);
        decimal.absolute.trim_end();
    }
    if let Some(most) = options.maximum_significant_digits {
        let first = decimal.absolute.nonzero_magnitude_start();
        decimal.absolute.round(first.saturating_sub(digits(most.max(1)) - 1));
    }
    if let Some(least) = options.minimum_significant_digits {
        let first = decimal.absolute.nonzero_magnitude_start();
        decimal.absolute.pad_end(first.saturating_sub(digits(least.max(1)) - 1).min(0));
    }
    if let Some(least) = options.minimum_fraction_digits {
        decimal.absolute.pad_end(-digits(least));
    }
    if let Some(least) = options.minimum_integer_digits {
        decimal.absolute.pad_start(digits(least));
    }
    decimal
}

/// The number in the shape that the options ask for.
pub(super) fn write(numerals: &Numerals, decimal: Decimal, options: &FluentNumberOptions) -> String {
    let decimal = shaped(decimal, options);
    if options.use_grouping { numerals.grouped(&decimal) } else { numerals.ungrouped(&decimal) }
}

/// Numerals that Fluent's memoizer keeps for a bundle.
struct Shared(Arc<Numerals>);

impl Memoizable for Shared {
    type Args = ();
    type Error = std::convert::Infallible;

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        let locale = Locale::try_from_str(&lang.to_string()).unwrap_or(Locale::UNKNOWN);
        Ok(Self(Arc::new(Numerals::new(&locale))))
    }
}

/// Writes the numbers of messages through ICU, with the digits that they have.
pub(super) fn format(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let Ok(numerals) = memoizer.with_try_get::<Shared, _, _>((), |shared| Arc::clone(&shared.0));
    match float(number.value) {
        Some(decimal) => Some(write(&numerals, decimal, &number.options)),
        None => Some(number.value.to_string()),
    }
}
