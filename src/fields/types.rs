//! Values that remember where they stand, and dates as TOML writes them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, de};
use toml::value::{Datetime, Offset};

use crate::names::{Date, Moment, PartialDate};
use crate::source::Span;

/// A value and the words that gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Where it stands in its file.
    pub span: Span,
}

impl<T> Deref for Located<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Located<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = toml::Spanned::<T>::deserialize(deserializer)?;
        Ok(Self { span: spanned.span().into(), value: spanned.into_inner() })
    }
}

impl<T: JsonSchema> JsonSchema for Located<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let datetime = Datetime::deserialize(deserializer)?;
        day_of(&datetime).ok_or_else(|| de::Error::custom("this day does not exist in the calendar"))
    }
}

impl JsonSchema for Date {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date" })
    }
}

/// The forms of a date that is known to its day, month or year.
pub(super) const PARTIAL_DATES: &str = "\"2024\", \"2024-01\", 2024-01-31";

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        /// The two ways of typing it.
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Typed {
            Day(Datetime),
            Text(String),
        }
        let wrong = || de::Error::custom(PARTIAL_DATES);
        match Typed::deserialize(deserializer)? {
            Typed::Day(datetime) => day_of(&datetime).map(Self::from).ok_or_else(wrong),
            Typed::Text(text) => text.parse().map_err(|()| wrong()),
        }
    }
}

impl JsonSchema for PartialDate {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "PartialDate".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "anyOf": [
            { "type": "string", "format": "date" },
            { "type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" },
        ] })
    }
}

/// A text in one language, or in several by tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// In one language.
    Plain(String),
    /// By the tag of the language.
    ByLang(BTreeMap<String, Located<String>>),
}

impl<'de> Deserialize<'de> for Said {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        /// Told apart by hand: an untagged enum would lose the places of the texts.
        struct Typed;

        impl<'de> de::Visitor<'de> for Typed {
            type Value = Said;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("\"…\", { vi = \"…\", en = \"…\" }")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Said, E> {
                Ok(Said::Plain(text.to_owned()))
            }

            fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Said, A::Error> {
                let texts = BTreeMap::deserialize(de::value::MapAccessDeserializer::new(map))?;
                Ok(Said::ByLang(texts))
            }
        }

        deserializer.deserialize_any(Typed)
    }
}

impl JsonSchema for Said {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Said".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "anyOf": [
            { "type": "string" },
            { "type": "object", "additionalProperties": { "type": "string" } },
        ] })
    }
}

/// A day, or a moment with its offset, as it was typed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct When(Datetime);

impl From<Datetime> for When {
    fn from(datetime: Datetime) -> Self {
        Self(datetime)
    }
}

impl When {
    /// The moment that is meant; a day begins at midnight, and a time without an offset is local,
    /// at `offset_minutes` from UTC.
    pub fn moment(&self, offset_minutes: i32) -> Option<Moment> {
        let date = day_of(&self.0)?;
        let offset = match self.0.offset {
            Some(Offset::Z) => 0,
            Some(Offset::Custom { minutes }) => i32::from(minutes),
            None => offset_minutes,
        };
        let seconds = self.0.time.map_or(0, |time| {
            i64::from(time.hour) * 3600 + i64::from(time.minute) * 60 + i64::from(time.second.unwrap_or(0))
        });
        Some(Moment(Moment::start_of(date, offset).0 + seconds))
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let datetime = Datetime::deserialize(deserializer)?;
        match day_of(&datetime) {
            Some(_) => Ok(Self(datetime)),
            None => Err(de::Error::custom("this day does not exist in the calendar")),
        }
    }
}

impl JsonSchema for When {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "When".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date-time" })
    }
}

fn day_of(datetime: &Datetime) -> Option<Date> {
    let date = datetime.date?;
    Date::new(i32::from(date.year), date.month, date.day)
}
