//! The event of a story on the days of its years, and its words in each language.
//!
//! Writes no date: how a language says one is for the pages.

use std::collections::BTreeSet;

use crate::edition::{Edition, EventFront};
use crate::fields::Located;
use crate::lang::lunar::{self, LunarDate, LunarDay, NoSuchDay};
use crate::names::{Date, Moment};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::source::Span;

use super::told::Told;

/// The longest event, in days.
const MOST_DAYS: u8 = 60;

/// What a story announces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Each time, in order; at least one.
    pub occasions: Vec<Occasion>,
}

impl Event {
    /// The moments at which its occasions are over.
    pub(super) fn ends(&self, utc_offset: i32) -> impl Iterator<Item = Moment> {
        self.occasions.iter().map(move |occasion| {
            let after = Date::from_days_since_epoch(occasion.last.days_since_epoch() + 1);
            Moment::start_of(after, utc_offset)
        })
    }
}

/// An event of one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occasion {
    /// Its first day.
    pub first: Date,
    /// Its last day; the first when it lasts no longer.
    pub last: Date,
    /// The lunar dates of both, when the event goes by them.
    pub lunar: Option<(LunarDate, LunarDate)>,
}

/// The words of an event in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventWords {
    /// What it is called, unless by the headline.
    pub name: Option<String>,
    /// Where it takes place.
    pub place: Option<String>,
}

/// The words of an edition; every edition needs those that the source edition has.
pub(super) fn words(edition: &Edition, source: &Edition, notes: &mut Notes) -> EventWords {
    let Some(original) = &source.front.event else {
        if let Some(event) = &edition.front.event {
            notes.add(Diagnostic::new(Problem::EventUndated {}).at(&edition.path, event.span));
        }
        return EventWords::default();
    };
    let mut told = Told { edition, own: edition.front.event.as_ref(), original, notes };
    EventWords {
        name: told.word("event.name", |event| &event.name),
        place: told.word("event.place", |event| &event.place),
    }
}

/// The event of a story; none when it has none that takes place.
pub(super) fn event(source: &Edition, notes: &mut Notes) -> Option<Event> {
    let front = source.front.event.as_ref()?;
    let mut reading = Reading { source, front, notes };
    if !reading.is_clear() {
        return None;
    }
    let occasions = reading.occasions();
    (!occasions.is_empty()).then_some(Event { occasions })
}

struct Reading<'a> {
    source: &'a Edition,
    front: &'a Located<EventFront>,
    notes: &'a mut Notes,
}

/// A day that comes back every year, or several.
#[derive(Clone, Copy)]
struct Days<T> {
    first: T,
    /// The last, when it was typed.
    last: Option<T>,
}

impl Reading<'_> {
    /// Whether the keys say when in exactly one way.
    fn is_clear(&mut self) -> bool {
        let keys = self.front.dates();
        let has = |key: &str| keys.iter().any(|(other, _)| *other == key);
        let ways = ["event.lunar", "event.yearly", "event.start"];
        if !ways.iter().any(|way| has(way)) {
            self.note(Problem::EventUndated {}, self.front.span);
            return false;
        }
        let is_range =
            |text: &Option<Located<String>>| text.as_ref().is_some_and(|text| text.contains(JOINTS));
        let has_range = is_range(&self.front.lunar) || is_range(&self.front.yearly);
        let excluded = [
            ("event.yearly", "event.lunar", true),
            ("event.start", "event.lunar", true),
            ("event.start", "event.yearly", true),
            ("event.end", "event.lunar", true),
            ("event.end", "event.yearly", true),
            ("event.years", "event.start", true),
            ("event.days", "event.end", true),
            ("event.days", "event.lunar", has_range),
            ("event.days", "event.yearly", has_range),
        ];
        let mut is_clear = true;
        for (key, span) in &keys {
            let other = excluded.iter().find(|(one, other, holds)| one == key && has(other) && *holds);
            if let Some((_, other, _)) = other {
                is_clear = false;
                let bare = |key: &str| key.trim_start_matches("event.").to_owned();
                self.note(Problem::EventKeys { key: bare(key), other: bare(other) }, *span);
            }
        }
        is_clear
    }

    fn occasions(&mut self) -> Vec<Occasion> {
        let Some(days) = self.days() else { return Vec::new() };
        if let Some(start) = &self.front.start {
            return self.once(start, days).into_iter().collect();
        }
        let years = self.years();
        if let Some(text) = &self.front.lunar {
            let Some(typed) = parsed::<LunarDay>(text) else {
                self.lunar_form(text);
                return Vec::new();
            };
            return years.into_iter().filter_map(|year| self.lunar(typed, days, text, year)).collect();
        }
        let Some(text) = &self.front.yearly else { return Vec::new() };
        let Some(typed) = parsed::<SolarDay>(text) else {
            self.value(
                "event.yearly",
                text,
                "13/5, 1/5-13/5",
                written(text).filter(|near| is_day::<SolarDay>(near)),
            );
            return Vec::new();
        };
        years.into_iter().filter_map(|year| self.solar(typed, days, text, year)).collect()
    }

    /// For how many days it lasts.
    fn days(&mut self) -> Option<u8> {
        let Some(days) = &self.front.days else { return Some(1) };
        if (1..=MOST_DAYS).contains(&days.value) {
            return Some(days.value);
        }
        let typed = Located { value: days.value.to_string(), span: days.span };
        self.value("event.days", &typed, &format!("1–{MOST_DAYS}"), None);
        None
    }

    /// The years to show, each with the place of what asks for it.
    fn years(&mut self) -> Vec<Located<i32>> {
        if let Some(typed) = &self.front.years {
            if typed.is_empty() {
                let empty = Located { value: "[]".to_owned(), span: typed.span };
                self.value("event.years", &empty, "[2026, 2027]", None);
            }
            let mut seen = BTreeSet::new();
            let mut years: Vec<_> = typed.iter().filter(|year| seen.insert(year.value)).cloned().collect();
            years.sort_by_key(|year| year.value);
            return years;
        }
        let Some(date) = &self.source.front.date else {
            self.note(Problem::KeyMissing { key: "event.years".to_owned() }, self.front.span);
            return Vec::new();
        };
        let typed = self.front.lunar.as_ref().or(self.front.yearly.as_ref());
        let span = typed.map_or(self.front.span, |text| text.span);
        [date.year, date.year + 1].map(|value| Located { value, span }).into()
    }

    fn once(&mut self, start: &Located<Date>, days: u8) -> Option<Occasion> {
        let first = start.value;
        let last = self.front.end.as_ref().map_or_else(|| after(first, days), |end| end.value);
        if last < first {
            let span = self.front.end.as_ref().map_or(start.span, |end| end.span);
            self.note(Problem::EventReversed { start: first, end: last }, span);
            return None;
        }
        Some(Occasion { first, last, lunar: None })
    }

    fn lunar(
        &mut self,
        typed: Days<LunarDay>,
        days: u8,
        text: &Located<String>,
        year: Located<i32>,
    ) -> Option<Occasion> {
        let first = self.lunar_date(typed.first, text, &year)?;
        let (first_day, lunar_last) = match typed.last {
            Some(last) => {
                let of = Located { value: year.value + i32::from(last < typed.first), span: year.span };
                (first.date()?, self.lunar_date(last, text, &of)?)
            }
            None => {
                let first_day = first.date()?;
                let last = LunarDate::of(after(first_day, days));
                let Some(last) = last else {
                    self.year_unknown(year.value + 1, year.span);
                    return None;
                };
                (first_day, last)
            }
        };
        Some(Occasion { first: first_day, last: lunar_last.date()?, lunar: Some((first, lunar_last)) })
    }

    fn lunar_date(
        &mut self,
        day: LunarDay,
        text: &Located<String>,
        year: &Located<i32>,
    ) -> Option<LunarDate> {
        let (problem, near) = match day.in_year(year.value) {
            Ok(date) => return Some(date),
            Err(NoSuchDay::Year) => {
                self.year_unknown(year.value, year.span);
                return None;
            }
            Err(NoSuchDay::Leap(leap)) => {
                let near = leap.map(|month| LunarDay { month, ..day }.to_string());
                let year = year.value.to_string();
                (Problem::LunarLeapMissing { month: day.month, year, leap: leap.unwrap_or(0) }, near)
            }
            Err(NoSuchDay::Day(last)) => {
                let near = Some(LunarDay { day: last, ..day }.to_string());
                (Problem::EventDayMissing { day: day.to_string(), year: year.value.to_string() }, near)
            }
        };
        let mut diagnostic = Diagnostic::new(problem).at(&self.source.path, text.span);
        diagnostic.near = near;
        self.notes.add(diagnostic);
        None
    }

    fn solar(
        &mut self,
        typed: Days<SolarDay>,
        days: u8,
        text: &Located<String>,
        year: Located<i32>,
    ) -> Option<Occasion> {
        let first = self.solar_date(typed.first, text, year.value)?;
        let last = match typed.last {
            Some(last) => self.solar_date(last, text, year.value + i32::from(last < typed.first))?,
            None => after(first, days),
        };
        Some(Occasion { first, last, lunar: None })
    }

    fn solar_date(&mut self, day: SolarDay, text: &Located<String>, year: i32) -> Option<Date> {
        let date = Date::new(year, day.month, day.day);
        if date.is_none() {
            let problem = Problem::EventDayMissing {
                day: format!("{}/{}", day.day, day.month),
                year: year.to_string(),
            };
            self.note(problem, text.span);
        }
        date
    }

    fn year_unknown(&mut self, year: i32, span: Span) {
        let problem = Problem::LunarYearUnknown {
            year: year.to_string(),
            first: lunar::YEARS.start().to_string(),
            last: lunar::YEARS.end().to_string(),
        };
        self.note(problem, span);
    }

    fn lunar_form(&mut self, text: &Located<String>) {
        let problem = Problem::LunarForm { value: text.value.clone() };
        let mut diagnostic = Diagnostic::new(problem).at(&self.source.path, text.span);
        diagnostic.near = written(text).filter(|near| is_day::<LunarDay>(near));
        self.notes.add(diagnostic);
    }

    fn value(&mut self, key: &str, text: &Located<String>, expected: &str, near: Option<String>) {
        let problem = Problem::KeyValue {
            key: key.to_owned(),
            value: text.value.clone(),
            expected: expected.to_owned(),
        };
        let mut diagnostic = Diagnostic::new(problem).at(&self.source.path, text.span);
        diagnostic.near = near;
        self.notes.add(diagnostic);
    }

    fn note(&mut self, problem: Problem, span: Span) {
        self.notes.add(Diagnostic::new(problem).at(&self.source.path, span));
    }
}

/// A day that comes back every solar year.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct SolarDay {
    month: u8,
    day: u8,
}

impl std::str::FromStr for SolarDay {
    type Err = ();

    /// Reads `13/5`; the day exists in some year.
    fn from_str(text: &str) -> Result<Self, ()> {
        let (day, month) = text.split_once('/').ok_or(())?;
        let is_short = |digits: &str| digits.len() <= 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
        if !is_short(day) || !is_short(month) {
            return Err(());
        }
        let (day, month) = (day.parse().map_err(|_| ())?, month.parse().map_err(|_| ())?);
        Date::new(2000, month, day).map(|_| Self { month, day }).ok_or(())
    }
}

/// What stands between the two ends of a range.
const JOINTS: [char; 2] = ['-', '–'];

/// A day, or one and another.
fn parsed<T: std::str::FromStr>(text: &str) -> Option<Days<T>> {
    let day = |text: &str| text.trim().parse::<T>().ok();
    match text.split_once(JOINTS) {
        Some((first, last)) => Some(Days { first: day(first)?, last: Some(day(last)?) }),
        None => Some(Days { first: day(text)?, last: None }),
    }
}

fn is_day<T: std::str::FromStr>(text: &str) -> bool {
    parsed::<T>(text).is_some()
}

/// The day that a text may mean, in the form that is read: "mùng 9 tháng 8 nhuận" is `9/8n`, "8/25" is `25/8`.
fn written(text: &str) -> Option<String> {
    let numbers: Vec<u8> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .map_while(|digits| digits.parse().ok())
        .collect();
    let leap = if text.trim_end().ends_with(['n', 'N']) { "n" } else { "" };
    let day = |pair: &[u8]| match pair {
        [month, day] if *day > 12 && *month <= 12 => Some(format!("{day}/{month}")),
        [day, month] => Some(format!("{day}/{month}")),
        _ => None,
    };
    match numbers.len() {
        2 => Some(format!("{}{leap}", day(&numbers)?)),
        4 => Some(format!("{}-{}", day(&numbers[..2])?, day(&numbers[2..])?)),
        _ => None,
    }
}

/// The last of so many days.
fn after(first: Date, days: u8) -> Date {
    Date::from_days_since_epoch(first.days_since_epoch() + i64::from(days) - 1)
}
