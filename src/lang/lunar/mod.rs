//! The lunar calendar of Việt Nam, by the time of UTC+7: its days, months and years against the Gregorian ones.
//!
//! Knows neither sun nor moon: the years stand in a table, and tests prove the table from astronomy.

#[cfg(test)]
mod astronomy;
mod table;
#[cfg(test)]
mod tests;
mod words;

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use crate::names::Date;

use table::Year;
pub(super) use words::failing;
pub use words::{is_form, messages};

/// The lunar years that the table holds: from Việt Nam's own calendar on.
pub const YEARS: RangeInclusive<i32> = table::FIRST..=table::LAST;

/// The ten stems (can) of the names of years.
const STEMS: [&str; 10] = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"];

/// The twelve branches (chi) of the names of years.
const BRANCHES: [&str; 12] =
    ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"];

/// A day of the lunar calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LunarDate {
    /// The Gregorian year in which its lunar year begins.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u8,
    /// Whether the month is the leap month that follows the one of its number.
    pub is_leap: bool,
    /// The day of the month, 1 to 30.
    pub day: u8,
}

/// A day that comes back every lunar year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LunarDay {
    /// The month, 1 to 12.
    pub month: u8,
    /// Whether the month is the leap month that follows the one of its number.
    pub is_leap: bool,
    /// The day of the month, 1 to 30.
    pub day: u8,
}

/// Why a lunar year does not have a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoSuchDay {
    /// The table does not hold the year.
    Year,
    /// The year has another leap month, or none.
    Leap(Option<u8>),
    /// The month has only so many days.
    Day(u8),
}

/// The leap month of a lunar year; none when the year has twelve months or the table does not hold it.
pub fn leap_month(year: i32) -> Option<u8> {
    Year::of(year)?.leap
}

impl LunarDate {
    /// The lunar date of a day; none when the table does not hold it.
    pub fn of(date: Date) -> Option<Self> {
        let days = date.days_since_epoch();
        let year = [date.year, date.year - 1].into_iter().find_map(|number| {
            let year = Year::of(number)?;
            (year.first <= days).then_some((number, year))
        });
        let (number, year) = year?;
        let mut left = days - year.first;
        for (place, length) in year.lengths().enumerate() {
            if left < i64::from(length) {
                let (month, is_leap) = year.month_at(place);
                return Some(Self { year: number, month, is_leap, day: left as u8 + 1 });
            }
            left -= i64::from(length);
        }
        None
    }

    /// The day of the Gregorian calendar; none when the lunar year does not have the date.
    pub fn date(self) -> Option<Date> {
        let year = Year::of(self.year)?;
        let place = year.place_of(self.month, self.is_leap)?;
        let length = year.lengths().nth(place)?;
        let before: i64 = year.lengths().take(place).map(i64::from).sum();
        (1..=length)
            .contains(&self.day)
            .then(|| Date::from_days_since_epoch(year.first + before + i64::from(self.day) - 1))
    }

    /// The place of the year's stem (can) among the ten, from 0.
    pub fn stem(self) -> usize {
        (self.year + 6).rem_euclid(10) as usize
    }

    /// The place of the year's branch (chi) among the twelve, from 0.
    pub fn branch(self) -> usize {
        (self.year + 8).rem_euclid(12) as usize
    }

    /// The name of the year in Vietnamese: `Đinh Mùi`.
    pub fn year_name(self) -> String {
        format!("{} {}", STEMS[self.stem()], BRANCHES[self.branch()])
    }
}

impl LunarDay {
    /// The day in a lunar year.
    pub fn in_year(self, year: i32) -> Result<LunarDate, NoSuchDay> {
        let of_year = Year::of(year).ok_or(NoSuchDay::Year)?;
        let Self { month, is_leap, day } = self;
        let place = of_year.place_of(month, is_leap).ok_or(NoSuchDay::Leap(of_year.leap))?;
        match of_year.lengths().nth(place) {
            Some(length) if day > length => Err(NoSuchDay::Day(length)),
            _ => Ok(LunarDate { year, month, is_leap, day }),
        }
    }
}

impl FromStr for LunarDay {
    type Err = ();

    /// Reads `9/8`, and `9/8n` for a day of a leap month.
    fn from_str(text: &str) -> Result<Self, ()> {
        let (text, is_leap) = match text.strip_suffix('n') {
            Some(text) => (text, true),
            None => (text, false),
        };
        let (day, month) = text.split_once('/').ok_or(())?;
        let number = |digits: &str, most: u8| {
            let is_short =
                (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
            digits.parse::<u8>().ok().filter(|number| is_short && (1..=most).contains(number)).ok_or(())
        };
        Ok(Self { month: number(month, 12)?, is_leap, day: number(day, 30)? })
    }
}

/// Writes the day as front matter does: `9/8`, `9/8n`.
impl fmt::Display for LunarDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}{}", self.day, self.month, if self.is_leap { "n" } else { "" })
    }
}

/// Writes the day with its year: `9/8/2027`, `9/6n/2025`.
impl fmt::Display for LunarDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, is_leap, day } = *self;
        write!(f, "{}/{year}", LunarDay { month, is_leap, day })
    }
}
