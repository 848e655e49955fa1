//! The table against astronomy, ICU's Chinese calendar, the years that are known, and itself.

use icu_calendar::Date as IcuDate;
use icu_calendar::cal::ChineseTraditional;

use super::astronomy::{self, Month};
use super::*;
use crate::names::Date;

fn date(text: &str) -> Date {
    text.parse().expect("a date of these tests")
}

fn lunar(text: &str, year: i32) -> LunarDate {
    let day: LunarDay = text.parse().expect("a lunar day of these tests");
    day.in_year(year).expect("a day that its year has")
}

/// The Gregorian day of a lunar one.
fn solar(text: &str, year: i32) -> String {
    lunar(text, year).date().map_or_else(String::new, |date| date.to_string())
}

#[test]
fn the_table_is_what_sun_and_moon_give_at_the_time_of_viet_nam() {
    for year in YEARS {
        let computed = astronomy::months(year..=year, 7.0);
        let table = Year::of(year).expect("a year of the table");
        let mut first = table.first;
        let held: Vec<Month> = table
            .lengths()
            .enumerate()
            .map(|(place, length)| {
                let (month, is_leap) = table.month_at(place);
                let held = Month { year, month, is_leap, first, length: length.into() };
                first += held.length;
                held
            })
            .collect();
        assert_eq!(held, computed, "{year}");
    }
}

#[test]
fn the_same_astronomy_at_the_time_of_beijing_is_icus_chinese_calendar_day_by_day() {
    let china = ChineseTraditional::new();
    let mut days = 0;
    for month in astronomy::months(1967..=2100, 8.0) {
        for day in 0..month.length {
            let date = Date::from_days_since_epoch(month.first + day);
            if !(1968..=2100).contains(&date.year) {
                continue;
            }
            let icu =
                IcuDate::try_new_iso(date.year, date.month, date.day).expect("a day").to_calendar(china);
            let icu_month = icu.month();
            assert_eq!(
                (month.year, month.month, month.is_leap, day + 1),
                (
                    icu.year().extended_year(),
                    icu_month.number(),
                    icu_month.to_input().is_leap(),
                    i64::from(icu.day_of_month().0)
                ),
                "{date}"
            );
            days += 1;
        }
    }
    assert_eq!(days, 48_578);
}

#[test]
fn tet_is_on_the_days_on_which_it_was_and_will_be() {
    for (year, tet) in [
        (1968, "1968-01-29"),
        (1969, "1969-02-16"),
        (1985, "1985-01-21"),
        (2000, "2000-02-05"),
        (2007, "2007-02-17"),
        (2025, "2025-01-29"),
        (2026, "2026-02-17"),
        (2027, "2027-02-06"),
        (2030, "2030-02-02"),
        (2053, "2053-02-18"),
    ] {
        assert_eq!(solar("1/1", year), tet);
    }
}

#[test]
fn tet_differs_from_the_chinese_new_year_in_six_years_and_no_other() {
    let first = |hours| {
        let mut months = astronomy::months(YEARS, hours);
        months.retain(|month| month.month == 1 && !month.is_leap);
        months
    };
    let pairs = first(7.0).into_iter().zip(first(8.0));
    let differing: Vec<(i32, i64)> = pairs
        .filter(|(vn, cn)| vn.first != cn.first)
        .map(|(vn, cn)| (vn.year, cn.first - vn.first))
        .collect();
    assert_eq!(differing, [(1968, 1), (1969, 1), (1985, 30), (2007, 1), (2030, 1), (2053, 1)]);
}

#[test]
fn leap_months_are_those_of_the_vietnamese_calendar() {
    for (year, leap) in [
        (1968, Some(7)),
        (1984, None),
        (1985, Some(2)),
        (1987, Some(7)),
        (2004, Some(2)),
        (2006, Some(7)),
        (2017, Some(6)),
        (2020, Some(4)),
        (2023, Some(2)),
        (2025, Some(6)),
        (2026, None),
        (2027, None),
        (2028, Some(5)),
        // Thirteen months from solstice to solstice, and two of the fourteen around without a term of their own.
        (2033, Some(11)),
        (2034, None),
    ] {
        assert_eq!(leap_month(year), leap, "{year}");
    }
    let leaps = YEARS.filter(|year| leap_month(*year).is_some()).count();
    assert_eq!(leaps, 49, "seven years in nineteen");
}

#[test]
fn a_leap_month_follows_the_month_of_its_number() {
    assert_eq!(solar("29/6", 2025), "2025-07-23");
    assert_eq!(solar("1/6n", 2025), "2025-07-25");
    assert_eq!(solar("1/7", 2025), "2025-08-23");
    assert_eq!(solar("1/11n", 2033), "2033-12-22");
}

#[test]
fn the_festival_of_do_son_is_on_the_days_that_were_published() {
    let days = [2025, 2026, 2027].map(|year| solar("9/8", year));
    assert_eq!(days, ["2025-09-30", "2026-09-19", "2027-09-09"]);
}

#[test]
fn new_moons_within_minutes_of_midnight_fall_on_their_own_side() {
    assert_eq!(solar("1/3n", 2031), "2031-04-21");
    assert_eq!(solar("1/4", 2054), "2054-05-08");
}

#[test]
fn every_day_of_the_table_goes_there_and_back() {
    let (first, last) = (date("1968-01-29").days_since_epoch(), date("2101-01-28").days_since_epoch());
    let mut before = None;
    for days in first..=last {
        let date = Date::from_days_since_epoch(days);
        let lunar = LunarDate::of(date).expect("a day of the table");
        assert_eq!(lunar.date(), Some(date));
        assert!(before < Some(lunar), "{lunar} comes after {before:?}");
        assert_eq!(LunarDay::from(lunar).in_year(lunar.year), Ok(lunar));
        before = Some(lunar);
    }
    assert_eq!(LunarDate::of(date("1968-01-28")), None);
    assert_eq!(LunarDate::of(date("2101-01-29")), None);
    assert_eq!(LunarDate::of(date("9999-12-31")), None);
}

#[test]
fn what_a_year_does_not_have_is_told_apart() {
    let day = |text: &str, year| text.parse::<LunarDay>().expect("a lunar day").in_year(year);
    assert_eq!(day("9/8", 1967), Err(NoSuchDay::Year));
    assert_eq!(day("9/8", 2101), Err(NoSuchDay::Year));
    assert_eq!(day("9/8", i32::MIN), Err(NoSuchDay::Year));
    assert_eq!(day("9/8n", 2026), Err(NoSuchDay::Leap(None)));
    assert_eq!(day("9/8n", 2025), Err(NoSuchDay::Leap(Some(6))));
    assert_eq!(day("30/7", 2026), Err(NoSuchDay::Day(29)));
    let wrong = LunarDate { year: 2025, month: 13, is_leap: false, day: 1 };
    assert_eq!(wrong.date(), None);
    assert_eq!(LunarDate { month: 8, day: 0, ..wrong }.date(), None);
}

#[test]
fn a_lunar_day_is_written_and_read_as_in_front_matter() {
    for text in ["9/8", "1/1", "30/12", "9/6n"] {
        assert_eq!(text.parse::<LunarDay>().map(|day| day.to_string()), Ok(text.to_owned()));
    }
    assert_eq!("09/08".parse::<LunarDay>().map(|day| day.to_string()), Ok("9/8".to_owned()));
    for wrong in
        ["", "9", "31/8", "0/8", "9/13", "9/8/2027", "9-8", "9/8N", "+9/8", "٩/٨", "9/", "/8", "009/8"]
    {
        assert_eq!(wrong.parse::<LunarDay>(), Err(()), "{wrong}");
    }
}

#[test]
fn years_have_the_names_of_the_cycle_of_sixty() {
    let names = [1968, 1984, 2025, 2026, 2027, 2044].map(|year| lunar("1/1", year).year_name());
    assert_eq!(names, ["Mậu Thân", "Giáp Tý", "Ất Tỵ", "Bính Ngọ", "Đinh Mùi", "Giáp Tý"]);
}
