//! The small types that every room shares: keys, languages, addresses, paths, dates.
//!
//! Knows how each is written and nothing of what stands behind it.

mod lang;

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::Serialize;

pub use lang::Pseudo;

/// Declares a cheap, ordered, shareable text type.
macro_rules! text_type {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The text itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&*self.0, f)
            }
        }
    };
}

text_type! {
    /// A BCP 47 language tag in its canonical form, such as `vi` or `zh-Hans`.
    Lang
}

text_type! {
    /// The folder of a story or section below `content/`; empty for the home page.
    StoryKey
}

text_type! {
    /// A place on the finished site, from the root of the site: `/en/port/lach-huyen/`.
    Address
}

text_type! {
    /// A file of the project, relative to its root, with `/` between the parts.
    FilePath
}

impl StoryKey {
    /// The key with this text; parts are joined by `/`.
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// Whether this is the home page.
    pub fn is_home(&self) -> bool {
        self.0.is_empty()
    }

    /// The key of the folder that this one lies in; the home page has none.
    pub fn parent(&self) -> Option<Self> {
        if self.is_home() {
            return None;
        }
        Some(Self::new(self.0.rsplit_once('/').map_or("", |(parent, _)| parent)))
    }

    /// The last part: the folder's own name.
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    /// The key as it is typed on a command line; that of the home page is `/`.
    pub fn typed(&self) -> String {
        let is_special = |c: char| c.is_whitespace() || "'\"$&;()<>|*?`\\".contains(c);
        match self.as_str() {
            "" => "/".to_owned(),
            key if key.contains(is_special) => format!("\"{key}\""),
            key => key.to_owned(),
        }
    }
}

impl Address {
    /// The longest part that a name of the site may give an address, in bytes: file systems take 255,
    /// and an ending may still be added.
    pub const LONGEST_PART: usize = 200;

    /// The address with this text, which begins with `/`.
    pub fn new(text: &str) -> Self {
        debug_assert!(text.starts_with('/'), "an address begins with a slash: {text}");
        Self(text.into())
    }

    /// The file of the output folder that serves this address.
    pub fn file(&self) -> String {
        let path = self.0.trim_start_matches('/');
        if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
    }

    /// The address one part deeper: a folder when `part` ends with `/`.
    pub fn join(&self, part: &str) -> Self {
        Self::new(&format!("{}/{part}", self.0.trim_end_matches('/')))
    }
}

impl FilePath {
    /// The path with this text.
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The folder that holds the file; empty at the root.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The file's own name.
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    /// The part of the name after the last dot, in lower case; empty without one.
    pub fn extension(&self) -> String {
        match self.name().rsplit_once('.') {
            Some((_, extension)) => extension.to_lowercase(),
            None => String::new(),
        }
    }

    /// The file called `name` beside this one; `..` and `.` are followed.
    /// `None` when the path would leave the project.
    pub fn beside(&self, name: &str) -> Option<Self> {
        let mut parts: Vec<&str> = self.folder().split('/').filter(|part| !part.is_empty()).collect();
        for part in name.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                part => parts.push(part),
            }
        }
        Some(Self::new(&parts.join("/")))
    }
}

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year, 1 to 9999.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
}

impl Date {
    /// The day, when it exists in the calendar.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        ((1..=9999).contains(&year) && (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day))
            .then_some(Self { year, month, day })
    }

    /// Days since 1 January 1970, negative before it.
    pub fn days_since_epoch(self) -> i64 {
        // Howard Hinnant, "chrono-compatible low-level date algorithms".
        let year = i64::from(self.year) - i64::from(self.month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let month = (i64::from(self.month) + 9) % 12;
        let day_of_year = (153 * month + 2) / 5 + i64::from(self.day) - 1;
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
    }

    /// The day that lies this many days after 1 January 1970.
    pub fn from_days_since_epoch(days: i64) -> Self {
        let shifted = days + 719_468;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        Self {
            year: (year_of_era + era * 400 + i64::from(month <= 2)) as i32,
            month: month as u8,
            day: (day_of_year - (153 * month_from_march + 2) / 5 + 1) as u8,
        }
    }
}

fn days_in(year: i32, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Writes the day as ISO 8601: `2026-02-20`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text.parse()? {
            PartialDate { year, month: Some(month), day: Some(day) } => Self::new(year, month, day).ok_or(()),
            _ => Err(()),
        }
    }
}

/// A year, a month or a day: as exactly as a source gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    /// The year.
    pub year: i32,
    /// The month, when it is known.
    pub month: Option<u8>,
    /// The day, when it and the month are known.
    pub day: Option<u8>,
}

impl From<Date> for PartialDate {
    fn from(date: Date) -> Self {
        Self { year: date.year, month: Some(date.month), day: Some(date.day) }
    }
}

impl PartialDate {
    /// The first day that may be meant, when it exists in the calendar.
    pub fn first_day(self) -> Option<Date> {
        Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The last day that may be meant, when it exists in the calendar.
    pub fn last_day(self) -> Option<Date> {
        let next = match (self.month, self.day) {
            (Some(month), Some(day)) => return Date::new(self.year, month, day),
            (Some(month), None) if month < 12 => Date::new(self.year, month + 1, 1),
            _ => Date::new(self.year + 1, 1, 1),
        };
        next.map(|next| Date::from_days_since_epoch(next.days_since_epoch() - 1))
    }
}

impl FromStr for PartialDate {
    type Err = ();

    /// Reads `2025`, `2025-04` or `2025-04-05`.
    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.split('-');
        let year = number(parts.next(), 4)?.ok_or(())?;
        let month = number(parts.next(), 2)?;
        let day = number(parts.next(), 2)?;
        if parts.next().is_some() {
            return Err(());
        }
        let (month, day) = (month.map(|m| m as u8), day.map(|d| d as u8));
        Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).ok_or(())?;
        Ok(Self { year, month, day })
    }
}

fn number(part: Option<&str>, digits: usize) -> Result<Option<i32>, ()> {
    match part {
        None => Ok(None),
        Some(part) if part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()) => {
            part.parse().map(Some).map_err(|_| ())
        }
        Some(_) => Err(()),
    }
}

/// Writes the date as ISO 8601, as far as it is known: `2025-04`.
impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

/// A moment: seconds since 1 January 1970, 00:00 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(pub i64);

impl Moment {
    /// The first moment of a day at this offset from UTC, in minutes.
    pub fn start_of(date: Date, offset_minutes: i32) -> Self {
        Self(date.days_since_epoch() * 86_400 - i64::from(offset_minutes) * 60)
    }

    /// The day of this moment at this offset from UTC, in minutes.
    pub fn date(self, offset_minutes: i32) -> Date {
        Date::from_days_since_epoch((self.0 + i64::from(offset_minutes) * 60).div_euclid(86_400))
    }
}

impl Moment {
    /// The moment as RFC 3339 at this offset from UTC, in minutes: `2026-02-20T09:00:00+07:00`.
    pub fn at_offset(self, offset_minutes: i32) -> String {
        let local = Self(self.0 + i64::from(offset_minutes) * 60).to_string();
        let sign = if offset_minutes < 0 { '-' } else { '+' };
        let minutes = offset_minutes.abs();
        format!("{}{sign}{:02}:{:02}", local.trim_end_matches('Z'), minutes / 60, minutes % 60)
    }
}

/// Writes the moment as RFC 3339 in UTC: `2026-02-20T00:00:00Z`.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.rem_euclid(86_400);
        write!(f, "{}T{:02}:{:02}:{:02}Z", self.date(0), seconds / 3600, seconds / 60 % 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_leaves_the_project_is_refused() {
        let file = FilePath::new("content/a/index.vi.md");
        assert_eq!(file.beside("../b/x.jpg"), Some(FilePath::new("content/b/x.jpg")));
        assert_eq!(file.beside("../../../x"), None);
    }

    #[test]
    fn days_count_from_1970_both_ways() {
        for days in (-800_000..800_000).step_by(97) {
            let date = Date::from_days_since_epoch(days);
            assert_eq!(date.days_since_epoch(), days);
            assert_eq!(Date::new(date.year, date.month, date.day).is_some(), (1..=9999).contains(&date.year));
        }
        assert_eq!("2000-02-29".parse::<Date>().map(Date::days_since_epoch), Ok(11_016));
    }

    #[test]
    fn a_moment_is_written_in_utc_or_at_an_offset() {
        let moment = Moment(1_771_552_800);
        assert_eq!(moment.to_string(), "2026-02-20T02:00:00Z");
        assert_eq!(moment.at_offset(420), "2026-02-20T09:00:00+07:00");
        assert_eq!(moment.at_offset(-90), "2026-02-20T00:30:00-01:30");
    }

    #[test]
    fn a_date_is_only_as_exact_as_it_was_given() {
        assert_eq!("2018-05".parse::<PartialDate>().map(|d| d.to_string()), Ok("2018-05".to_owned()));
        for wrong in ["2018-13", "2018-02-30", "18", "2018-5", "2018-05-13-1", ""] {
            assert_eq!(wrong.parse::<PartialDate>(), Err(()), "{wrong}");
        }
    }
}
