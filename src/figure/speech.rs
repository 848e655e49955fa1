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
    /// A message that shows or chooses by the number `value`, given as typed.
    fn count(&self, id: &str, exact: &str) -> String;
    /// Whether the language has words for a message.
    fn has(&self, id: &str) -> bool;
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
    "figure-change-times",
    "figure-change-none",
    "figure-change-better",
    "figure-change-worse",
    "figure-count-rose",
    "figure-count-fell",
    "figure-count-level",
    "figure-count-uncompared",
    "figure-count-better",
    "figure-count-worse",
    "figure-summary-highest-since",
    "figure-summary-lowest-since",
    "figure-summary-highest-of-all",
    "figure-summary-lowest-of-all",
    "figure-summary-climbed",
    "figure-summary-dropped",
    "figure-summary-best-since",
    "figure-summary-worst-since",
    "figure-summary-best-of-all",
    "figure-summary-worst-of-all",
    "figure-summary-range-of-ranks",
    "figure-summary-part",
    "figure-summary-greatest",
    "figure-summary-parts-equal",
    "figure-summary-parts-largest",
    "figure-summary-total",
    "figure-summary-slope",
    "figure-summary-most-rose",
    "figure-summary-most-fell",
    "figure-summary-most-better",
    "figure-summary-most-worse",
    "figure-summary-change",
    "figure-summary-pair",
    "figure-summary-more",
    "quantity",
    "quantity-percent",
    "quantity-rank",
];

/// The number by which the word of a unit is chosen where it stands for any number.
const MANY: &str = "100";

/// Shorter asking.
pub(super) trait Ask: Speech {
    /// A message without arguments.
    fn word(&self, id: &str) -> String {
        self.say(id, &[])
    }

    /// A number, given as typed, with its unit: in the words of `quantity-<unit>` where there are some, for
    /// percent stands close to its sign in some languages, and a rank is no amount; else with the unit's word.
    fn quantity(&self, exact: &str, unit: Option<&str>) -> String {
        let Some(unit) = unit else { return self.number(exact) };
        let whole = format!("quantity-{unit}");
        if self.has(&whole) {
            return self.count(&whole, exact);
        }
        self.say("quantity", &[("value", self.number(exact)), ("unit", self.unit_of(unit, exact))])
    }

    /// The word of a unit beside a number, given as typed.
    fn unit_of(&self, unit: &str, exact: &str) -> String {
        self.count(&format!("unit-{unit}"), exact)
    }

    /// The word of a unit where no number stands beside it.
    fn unit(&self, unit: &str) -> String {
        self.unit_of(unit, MANY)
    }

    /// Several parts joined two by two by the message `id`; none for no part.
    fn join(&self, id: &str, parts: impl IntoIterator<Item = String>) -> Option<String> {
        parts.into_iter().reduce(|first, second| self.say(id, &[("first", first), ("second", second)]))
    }
}

impl<S: Speech + ?Sized> Ask for S {}

/// The word of a unit where no number stands beside it, as in the head of a column.
pub fn unit_word(unit: &str, speech: &dyn Speech) -> String {
    speech.unit(unit)
}
