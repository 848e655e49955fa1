//! How a page's language writes what a figure shows.
//!
//! Knows no catalogue and no calendar: a room that has them lends them through this trait.

use crate::names::{Lang, PartialDate};

/// The words and forms of one language.
pub trait Speech {
    /// The language.
    fn lang(&self) -> &Lang;
    /// A number, given as typed: `-1234.50`.
    fn number(&self, exact: &str) -> String;
    /// A date, as exactly as it is known.
    fn date(&self, date: PartialDate) -> String;
    /// A message with its arguments.
    fn say(&self, id: &str, args: &[(&str, String)]) -> String;
    /// Words of the writer as the language sets them.
    fn set(&self, text: &str) -> String;
    /// Whether the language is written from right to left.
    fn is_rtl(&self) -> bool;
}

/// Every message that the room may ask for, apart from the units (`unit-<id>`).
pub const MESSAGES: &[&str] = &[
    "figure-mark-estimate",
    "figure-mark-derived",
    "figure-mark-at-least",
    "figure-mark-about",
    "figure-marked-estimate",
    "figure-marked-derived",
    "figure-marked-at-least",
    "figure-marked-about",
    "figure-begins",
    "figure-list",
    "figure-sentences",
    "figure-gap",
    "figure-label",
    "figure-date",
    "figure-year",
    "figure-event",
    "figure-value",
    "figure-column",
    "figure-entry",
    "figure-axis-cut",
    "figure-state",
    "figure-state-done",
    "figure-state-now",
    "figure-state-planned",
    "figure-step",
    "figure-task",
    "figure-detail",
    "figure-duration",
    "figure-from",
    "figure-to",
    "figure-flow",
    "figure-place",
    "figure-position",
    "figure-kind",
    "figure-items",
    "figure-numbered",
    "figure-latitude-north",
    "figure-latitude-south",
    "figure-longitude-east",
    "figure-longitude-west",
    "figure-north",
    "figure-kilometres",
    "figure-nautical-miles",
    "figure-class-below",
    "figure-class-between",
    "figure-class-from",
    "figure-summary-now",
    "figure-summary-planned",
    "figure-summary-process",
    "figure-summary-links",
    "figure-summary-largest",
    "figure-summary-points",
    "figure-range",
    "figure-with-share",
    "figure-total",
    "figure-own-scales",
    "figure-ranges",
    "figure-summary-rose",
    "figure-summary-fell",
    "figure-summary-level",
    "figure-summary-one",
    "figure-summary-range",
    "figure-summary-equal",
    "figure-summary-series",
    "figure-summary-break",
    "figure-summary-timeline",
    "figure-each",
    "figure-points",
    "figure-share",
    "figure-change",
    "figure-change-rise",
    "figure-change-fall",
    "figure-change-none",
    "figure-change-better",
    "figure-change-worse",
    "figure-count-rose",
    "figure-count-fell",
    "figure-count-level",
    "figure-count-better",
    "figure-count-worse",
    "figure-summary-highest-since",
    "figure-summary-lowest-since",
    "figure-summary-highest-of-all",
    "figure-summary-lowest-of-all",
    "figure-summary-part",
    "figure-summary-greatest",
    "figure-summary-total",
    "figure-summary-slope",
    "figure-summary-most-rose",
    "figure-summary-most-fell",
    "figure-summary-most-better",
    "figure-summary-most-worse",
    "figure-summary-change",
    "quantity",
    "quantity-percent",
];

/// Shorter asking.
pub(super) trait Ask: Speech {
    /// A message without arguments.
    fn word(&self, id: &str) -> String {
        self.say(id, &[])
    }

    /// A number with its unit; only percent stands close to its sign in some languages.
    fn quantity(&self, number: String, unit: Option<&str>) -> String {
        match unit {
            None => number,
            Some("percent") => self.say("quantity-percent", &[("value", number)]),
            Some(unit) => {
                self.say("quantity", &[("value", number), ("unit", self.word(&format!("unit-{unit}")))])
            }
        }
    }

    /// Several parts joined two by two by the message `id`; none for no part.
    fn join(&self, id: &str, parts: impl IntoIterator<Item = String>) -> Option<String> {
        parts.into_iter().reduce(|first, second| self.say(id, &[("first", first), ("second", second)]))
    }
}

impl<S: Speech + ?Sized> Ask for S {}
