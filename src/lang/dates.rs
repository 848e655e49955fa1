//! Dates of the Gregorian calendar as ICU writes them for a locale.
//!
//! Knows no messages: a house style such as "ngày 9 tháng 11 năm 2027" stands in a catalogue and wins.

use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter as Formatter;
use icu_datetime::fieldsets::{E, M, Y, YM, YMD, YMDE};
use icu_datetime::input::Date as IcuDate;
use icu_locale::Locale;

use super::formats::ROOT;
use crate::names::Date;

/// How much of a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateForm {
    /// Day, month and year.
    Long,
    /// The same with the day of the week.
    Full,
    /// Month and year.
    Month,
    /// The year alone.
    Year,
}

impl DateForm {
    /// Every form.
    pub(super) const ALL: [Self; 4] = [Self::Long, Self::Full, Self::Month, Self::Year];

    /// The message whose words win over ICU's.
    pub(super) fn message(self) -> &'static str {
        match self {
            Self::Long => "date-long",
            Self::Full => "date-full",
            Self::Month => "date-month",
            Self::Year => "date-year",
        }
    }

    /// The form that `DATETIME($date, dateStyle: "…")` asks for.
    pub(super) fn from_style(style: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.message().strip_prefix("date-") == Some(style))
    }
}

/// The formatters of dates of one locale.
pub(super) struct Dates {
    long: Formatter<Gregorian, YMD>,
    full: Formatter<Gregorian, YMDE>,
    month: Formatter<Gregorian, YM>,
    year: Formatter<Gregorian, Y>,
    month_name: Formatter<Gregorian, M>,
    weekday: Formatter<Gregorian, E>,
}

impl Dates {
    pub(super) fn new(locale: &Locale) -> Self {
        Self {
            long: Formatter::try_new(locale.into(), YMD::long()).expect(ROOT),
            full: Formatter::try_new(locale.into(), YMDE::long()).expect(ROOT),
            month: Formatter::try_new(locale.into(), YM::long()).expect(ROOT),
            year: Formatter::try_new(locale.into(), Y::long()).expect(ROOT),
            month_name: Formatter::try_new(locale.into(), M::long()).expect(ROOT),
            weekday: Formatter::try_new(locale.into(), E::long()).expect(ROOT),
        }
    }

    /// The date in this form; as ISO 8601 when the calendar has no such day.
    pub(super) fn format(&self, form: DateForm, date: Date) -> String {
        let Some(day) = gregorian(date) else { return date.to_string() };
        match form {
            DateForm::Long => self.long.format(&day).to_string(),
            DateForm::Full => self.full.format(&day).to_string(),
            DateForm::Month => self.month.format(&day).to_string(),
            DateForm::Year => self.year.format(&day).to_string(),
        }
    }

    /// The name of the month as it stands alone.
    pub(super) fn month_name(&self, date: Date) -> String {
        gregorian(date).map_or(String::new(), |day| self.month_name.format(&day).to_string())
    }

    /// The name of the day of the week.
    pub(super) fn weekday(&self, date: Date) -> String {
        gregorian(date).map_or(String::new(), |day| self.weekday.format(&day).to_string())
    }
}

fn gregorian(date: Date) -> Option<IcuDate<Gregorian>> {
    IcuDate::try_new_gregorian(date.year, date.month, date.day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::Lang;

    #[test]
    fn each_language_has_its_own_dates() {
        let apec = Date { year: 2027, month: 11, day: 9 };
        for (tag, long, full, month, year) in [
            ("vi", "9 tháng 11 2027", "Thứ Ba, 9 tháng 11 2027", "tháng 11 năm 2027", "2027"),
            ("en", "November 9, 2027", "Tuesday, November 9, 2027", "November 2027", "2027"),
            ("en-GB", "9 November 2027", "Tuesday, 9 November 2027", "November 2027", "2027"),
            ("zh-Hans", "2027年11月9日", "2027年11月9日星期二", "2027年11月", "2027年"),
            ("ja", "2027年11月9日", "2027年11月9日火曜日", "2027年11月", "2027年"),
            ("ko", "2027년 11월 9일", "2027년 11월 9일 화요일", "2027년 11월", "2027년"),
            ("fr", "9 novembre 2027", "mardi 9 novembre 2027", "novembre 2027", "2027"),
            ("ar", "9 نوفمبر 2027", "الثلاثاء، 9 نوفمبر 2027", "نوفمبر 2027", "2027"),
        ] {
            let dates = Dates::new(&Lang::parse(tag).expect("a tag of this table").locale());
            let forms = DateForm::ALL.map(|form| dates.format(form, apec));
            assert_eq!(forms, [long, full, month, year], "{tag}");
        }
    }

    #[test]
    fn a_day_that_does_not_exist_is_written_as_it_is() {
        let dates = Dates::new(&Lang::parse("vi").expect("a tag").locale());
        assert_eq!(dates.format(DateForm::Long, Date { year: 2027, month: 2, day: 30 }), "2027-02-30");
        assert_eq!(dates.weekday(Date { year: 2027, month: 13, day: 1 }), "");
    }
}
