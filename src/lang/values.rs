//! What templates give to messages.
//!
//! Chooses no message and knows no fallback.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use fixed_decimal::Decimal;
use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions, FluentType};
use intl_memoizer::concurrent::IntlLangMemoizer;

use super::catalogue::Catalogue;
use super::dates::DateForm;
use super::formats::Formats;
use super::functions::{MOST_DIGITS, write};
use super::number::Number;
use crate::names::Date;

/// A value that a message may show or choose by.
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// Words, shown as they are.
    Text(Cow<'a, str>),
    /// A count; shown in the language's form.
    Number(f64),
    /// An exact number; shown with all its digits.
    Decimal(&'a Number),
    /// A day; shown in the long form unless the message asks for another.
    Date(Date),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<f64> for Value<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Value<'_> {
    fn from(count: usize) -> Self {
        Self::Number(count as f64)
    }
}

impl<'a> From<&'a Number> for Value<'a> {
    fn from(number: &'a Number) -> Self {
        Self::Decimal(number)
    }
}

impl From<Date> for Value<'_> {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl<'a> Value<'a> {
    /// The value in Fluent's terms, for a message of this catalogue.
    pub(super) fn fluent(&'a self, catalogue: &Arc<Catalogue>) -> FluentValue<'a> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Self::Number(number) => FluentNumber::new(*number, FluentNumberOptions::default()).into(),
            Self::Decimal(number) => exact(number, catalogue.formats()),
            Self::Date(date) => FluentValue::Custom(Box::new(DateValue {
                date: *date,
                form: DateForm::Long,
                catalogue: Arc::clone(catalogue),
            })),
        }
    }
}

/// Fluent chooses by floats alone, so an exact number is given as one wherever none of it is lost.
fn exact<'a>(number: &Number, formats: &Arc<Formats>) -> FluentValue<'a> {
    let float = number.to_f64();
    let decimals = usize::from(number.decimals());
    if decimals > MOST_DIGITS || Number::from_f64(float).as_ref() != Some(number) {
        return FluentValue::Custom(Box::new(ExactValue {
            decimal: number.decimal().clone(),
            options: FluentNumberOptions::default(),
            formats: Arc::clone(formats),
        }));
    }
    let minimum_fraction_digits = (decimals > 0).then_some(decimals);
    FluentNumber::new(float, FluentNumberOptions { minimum_fraction_digits, ..Default::default() }).into()
}

/// A number with more digits than a float holds.
#[derive(Clone)]
pub(super) struct ExactValue {
    pub(super) decimal: Decimal,
    pub(super) options: FluentNumberOptions,
    pub(super) formats: Arc<Formats>,
}

impl PartialEq for ExactValue {
    fn eq(&self, other: &Self) -> bool {
        self.decimal == other.decimal && self.options == other.options
    }
}

impl fmt::Debug for ExactValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.decimal, f)
    }
}

impl FluentType for ExactValue {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        write(&self.formats.numerals, self.decimal.clone(), &self.options).into()
    }

    fn as_string_threadsafe(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        write(&self.formats.numerals, self.decimal.clone(), &self.options).into()
    }
}

/// A day on its way into a message of a catalogue.
#[derive(Clone)]
pub(super) struct DateValue {
    pub(super) date: Date,
    pub(super) form: DateForm,
    pub(super) catalogue: Arc<Catalogue>,
}

impl PartialEq for DateValue {
    fn eq(&self, other: &Self) -> bool {
        self.date == other.date && self.form == other.form
    }
}

impl fmt::Debug for DateValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.date, f)
    }
}

impl FluentType for DateValue {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.catalogue.date(self.form, self.date).into()
    }

    fn as_string_threadsafe(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        self.catalogue.date(self.form, self.date).into()
    }
}

/// The value as one of the types of this file.
pub(super) fn custom<'v, T: 'static>(value: &'v FluentValue<'_>) -> Option<&'v T> {
    match value {
        // The box itself would answer too, and never be a `T`.
        FluentValue::Custom(custom) => (**custom).as_any().downcast_ref(),
        _ => None,
    }
}
