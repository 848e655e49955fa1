//! The event of a story as writers type it.
//!
//! Knows no calendar: whether a day exists is decided later.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::fields::Located;
use crate::names::Date;

/// What a story announces: when, and in each language where.
///
/// The source edition says when, by one of `lunar`, `yearly` and `start`; each edition has its own words.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct EventFront {
    /// What it is called, for search engines; default: the headline.
    pub name: Option<Located<String>>,
    /// Where it takes place.
    pub place: Option<Located<String>>,
    /// Every year, on this day of the Vietnamese lunar calendar, or from one to another:
    /// `"9/8"`, `"9/8n"` in a leap month, `"7/2-9/2"`.
    pub lunar: Option<Located<String>>,
    /// Every year, on this day of the solar calendar, or from one to another: `"13/5"`, `"1/5-13/5"`.
    pub yearly: Option<Located<String>>,
    /// Once: on this day, or from it on.
    pub start: Option<Located<Date>>,
    /// Once: until this day.
    pub end: Option<Located<Date>>,
    /// For how many days; default: 1.
    pub days: Option<Located<u8>>,
    /// The years to show, lunar ones for `lunar`; default: the year of the story's date and the next.
    pub years: Option<Located<Vec<Located<i32>>>>,
}

impl EventFront {
    /// The keys that say when, as far as they are there, with the places of their values.
    pub fn dates(&self) -> Vec<(&'static str, crate::source::Span)> {
        let keys = [
            ("event.lunar", self.lunar.as_ref().map(|value| value.span)),
            ("event.yearly", self.yearly.as_ref().map(|value| value.span)),
            ("event.start", self.start.as_ref().map(|value| value.span)),
            ("event.end", self.end.as_ref().map(|value| value.span)),
            ("event.days", self.days.as_ref().map(|value| value.span)),
            ("event.years", self.years.as_ref().map(|value| value.span)),
        ];
        keys.into_iter().filter_map(|(key, span)| Some((key, span?))).collect()
    }
}
