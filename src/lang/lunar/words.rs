//! Lunar dates in the words of a language.
//!
//! Knows which messages say what; how they say it stands in the catalogues.

use std::borrow::Cow;
use std::sync::Arc;

use super::{LunarDate, LunarDay};
use crate::lang::catalogue::Catalogue;
use crate::lang::{Language, Value, Wording};
use crate::problem::{Diagnostic, Notes, Problem};

/// The messages that lunar dates are put together from, each with values such as it is given.
const FORMS: [(&str, &[(&str, Value)]); 6] = [
    ("lunar-day", &[("day", Value::Number(9.0)), ("phase", text("early"))]),
    ("lunar-month", &[("month", Value::Number(8.0)), ("kind", text("common"))]),
    (
        "lunar-year",
        &[("name", text("Đinh Mùi")), ("stem", Value::Number(3.0)), ("branch", Value::Number(7.0))],
    ),
    ("lunar-date", &[("day", text("9")), ("month", text("8")), ("year", text("2027"))]),
    (
        "lunar-days",
        &[("first", text("7")), ("last", text("9")), ("month", text("2")), ("year", text("2027"))],
    ),
    ("lunar-span", &[("first", text("29/1")), ("last", text("3/2"))]),
];

const fn text(text: &str) -> Value<'_> {
    Value::Text(Cow::Borrowed(text))
}

/// The messages that lunar dates are put together from.
pub fn messages() -> impl Iterator<Item = &'static str> {
    FORMS.iter().map(|(id, _)| *id)
}

/// Whether a message is one that lunar dates are put together from.
pub fn is_form(id: &str) -> bool {
    messages().any(|form| form == id)
}

/// Messages of a catalogue that ask for what lunar dates do not have.
pub(in crate::lang) fn failing(catalogue: &Arc<Catalogue>) -> Notes {
    let mut notes = Notes::new();
    for (id, values) in FORMS {
        let Some(wording) = catalogue.say(id, values) else { continue };
        let Some(fault) = wording.faults.first() else { continue };
        let (kind, name) = (fault.kind().to_owned(), fault.name().to_owned());
        let problem = Problem::MessageFailed { id: id.to_owned(), lang: wording.lang, kind, name };
        let mut diagnostic = Diagnostic::new(problem);
        diagnostic.place = catalogue.places().get(id).and_then(|places| places.last()).cloned();
        notes.add(diagnostic);
    }
    notes
}

impl Language {
    /// A lunar date with the name of its year: "mùng 9 tháng 8 âm lịch, năm Đinh Mùi".
    ///
    /// In figures when no language has words for it.
    pub fn lunar_date(&self, date: LunarDate) -> Wording {
        let parts =
            [("day", self.day(date)), ("month", self.lunar_month(date)), ("year", self.lunar_year(date))];
        self.put("lunar-date", &parts, || date.to_string())
    }

    /// The days from one lunar date to another.
    pub fn lunar_days(&self, first: LunarDate, last: LunarDate) -> Wording {
        if first == last {
            return self.lunar_date(first);
        }
        let figures = || format!("{first} – {last}");
        let month = |date: LunarDate| (date.year, date.month, date.is_leap);
        if month(first) != month(last) {
            let parts = [("first", self.lunar_date(first).text), ("last", self.lunar_date(last).text)];
            return self.put("lunar-span", &parts, figures);
        }
        let parts = [
            ("first", self.day(first)),
            ("last", self.day(last)),
            ("month", self.lunar_month(first)),
            ("year", self.lunar_year(first)),
        ];
        self.put("lunar-days", &parts, figures)
    }

    fn day(&self, date: LunarDate) -> String {
        let phase = match date.day {
            1..=10 => "early",
            15 => "full",
            _ => "late",
        };
        self.say("lunar-day", &[("day", usize::from(date.day).into()), ("phase", phase.into())]).text
    }

    fn lunar_month(&self, date: LunarDate) -> String {
        let kind = if date.is_leap { "leap" } else { "common" };
        self.say("lunar-month", &[("month", usize::from(date.month).into()), ("kind", kind.into())]).text
    }

    fn lunar_year(&self, date: LunarDate) -> String {
        let name = self.own_word(date.year_name());
        let arguments: [(&str, Value); 3] =
            [("name", name.as_str().into()), ("stem", date.stem().into()), ("branch", date.branch().into())];
        self.say("lunar-year", &arguments).text
    }

    fn put(&self, id: &str, parts: &[(&str, String)], figures: impl Fn() -> String) -> Wording {
        let arguments: Vec<(&str, Value)> =
            parts.iter().map(|(name, text)| (*name, text.as_str().into())).collect();
        let wording = self.say(id, &arguments);
        if wording.found { wording } else { Wording { text: figures(), ..wording } }
    }
}

/// The day without its year.
impl From<LunarDate> for LunarDay {
    fn from(date: LunarDate) -> Self {
        Self { month: date.month, is_leap: date.is_leap, day: date.day }
    }
}
