//! Scales: from values and days to places, and where their round ticks stand.
//!
//! Knows no language and no drawing: ticks are exact numbers and dates.

use super::exact::Exact;
use super::request::Scale;
use crate::names::{Date, PartialDate};

/// How many steps an axis of values should have.
const STEPS: f64 = 4.5;

/// Beyond this, what is called a rank is none.
const MOST_RANKS: f64 = 1e9;

/// A stretch of values that begins and ends at a round tick.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Ruler {
    pub(super) min: f64,
    pub(super) max: f64,
    pub(super) ticks: Vec<Exact>,
    /// Whether low values come last, and so stand at the top, as the first places among ranks do.
    pub(super) is_turned: bool,
}

impl Ruler {
    /// The ruler for these values; from zero unless `may_leave_zero` and they differ too little to show, or the
    /// author has set where it begins. It always holds every value.
    pub(super) fn of(values: &[f64], whole: bool, may_leave_zero: bool, scale: &Scale) -> Self {
        let low = values.iter().copied().fold(f64::INFINITY, f64::min);
        let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        if !low.is_finite() || !high.is_finite() || (low == 0.0 && high == 0.0) {
            return Self::rising(0.0, 1.0, vec![Exact::of_power(0, 0)]);
        }
        let spread = high - low;
        let end = |end: &Option<Exact>| end.as_ref().map(Exact::near);
        let (min, max) = (end(&scale.min), end(&scale.max).unwrap_or(high));
        let low = low.min(min.filter(|_| may_leave_zero).unwrap_or(low));
        let high = high.max(max);
        let is_flat = spread > 0.0 && spread < 0.25 * high.abs().max(low.abs());
        let leaves_zero = may_leave_zero && min.map_or(is_flat, |min| min != 0.0);
        let (low, high) = if leaves_zero { (low, high) } else { (low.min(0.0), high.max(0.0)) };
        Self::between(low, high, whole)
    }

    /// The ruler for shares of a whole.
    pub(super) fn of_shares() -> Self {
        Self::rising(0.0, 100.0, (0..=4).map(|quarter| Exact::of_power(quarter * 25, 0)).collect())
    }

    /// A ruler without ticks from the lowest value to the highest, or to the ends that the author sets.
    pub(super) fn fitted(values: &[f64], scale: &Scale) -> Self {
        let ends = [&scale.min, &scale.max].into_iter().flatten().map(Exact::near);
        let all = || values.iter().copied().chain(ends.clone());
        let (low, high) = (all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max));
        if low < high { Self::rising(low, high, Vec::new()) } else { Self::of(values, false, true, scale) }
    }

    fn between(low: f64, high: f64, whole: bool) -> Self {
        let (mantissa, power) = step((high - low) / STEPS, whole);
        let step = mantissa as f64 * 10f64.powi(i32::from(power));
        // The grain of salt keeps 0.3 / 0.1 at 3; it must not swallow a small value beyond zero.
        let first = ((low / step + 1e-9).floor() as i64).min(if low < 0.0 { -1 } else { i64::MAX });
        let last = ((high / step - 1e-9).ceil() as i64).max(if high > 0.0 { 1 } else { i64::MIN });
        let last = last.max(first + 1);
        let ticks = (first..=last.min(first + 20)).map(|count| Exact::of_power(count * mantissa, power));
        Self::rising(first as f64 * step, last as f64 * step, ticks.collect())
    }

    fn rising(min: f64, max: f64, ticks: Vec<Exact>) -> Self {
        Self { min, max, ticks, is_turned: false }
    }

    /// The ruler for ranks: from the first place on, unless they lie far from it and differ too little to show.
    pub(super) fn of_ranks(values: &[f64], scale: &Scale) -> Self {
        let low = values.iter().copied().fold(f64::INFINITY, f64::min);
        let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let high = high.max(scale.max.as_ref().map_or(high, Exact::near));
        let is_countable = low >= 1.0 && high <= MOST_RANKS;
        if !is_countable || (low < high && low > high * 0.75) {
            return Self::of(values, true, true, scale);
        }
        let (mantissa, power) = step((high - 1.0).max(1.0) / STEPS, true);
        let step = mantissa.saturating_mul(10_i64.saturating_pow(power.unsigned_abs().into()));
        // Every place, or every second one, is counted from the first; of more, the round ones are written.
        let place = |count: i64| if step > 2 && count > 0 { count * step } else { 1 + count * step };
        let last = (1..).map(place).find(|&place| place as f64 >= high).unwrap_or(1);
        let ticks = (0..).map(place).take_while(|&place| place <= last);
        Self::rising(1.0, last as f64, ticks.map(|place| Exact::of_power(place, 0)).collect())
    }

    /// The same with low values last.
    pub(super) fn turned(self) -> Self {
        Self { is_turned: true, ..self }
    }

    /// Where a value lies between the ends: 0 to 1.
    pub(super) fn part(&self, value: f64) -> f64 {
        let part = part(value, self.min, self.max);
        if self.is_turned { 1.0 - part } else { part }
    }

    /// Whether zero is not shown.
    pub(super) fn leaves_zero(&self) -> bool {
        self.min > 0.0 || self.max < 0.0
    }
}

/// Where a value lies between two ends: 0 to 1; the middle when they are one.
pub(super) fn part(value: f64, min: f64, max: f64) -> f64 {
    let part = (value - min) / (max - min);
    if part.is_finite() { part.clamp(0.0, 1.0) } else { 0.5 }
}

/// The round step nearest above `rough`: 1, 2 or 5 times a power of ten.
fn step(rough: f64, whole: bool) -> (i64, i16) {
    let power = rough.log10().floor();
    let lead = rough / 10f64.powf(power);
    let mantissa = [1, 2, 5].into_iter().find(|&m| lead <= m as f64 * 1.0001);
    let (mantissa, power) = mantissa.map_or((1, power + 1.0), |mantissa| (mantissa, power));
    if whole && power < 0.0 { (1, 0) } else { (mantissa, power as i16) }
}

/// The round number nearest above `rough`; 1 when there is nothing to measure.
pub(super) fn round_step(rough: f64, whole: bool) -> Exact {
    if !rough.is_finite() || rough <= 0.0 {
        return Exact::of_power(1, 0);
    }
    let (mantissa, power) = step(rough, whole);
    Exact::of_power(mantissa, power)
}

/// Round dates between two days: years, or months when the days lie close.
pub(super) fn time_ticks(first: i64, last: i64, most: usize) -> Vec<PartialDate> {
    let years = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];
    let span = (last - first).max(0) as f64;
    let most = most.max(2) as f64;
    let months = [1, 2, 3, 6].into_iter().find(|&step| span / 30.4 / f64::from(step) <= most);
    let ticks = match months {
        Some(step) if span < 900.0 => each_month(first, last, step),
        _ => {
            let step = years.into_iter().find(|&step| span / 365.25 / f64::from(step) <= most);
            each_year(first, last, step.unwrap_or(2000))
        }
    };
    ticks.into_iter().filter(|&tick| (first..=last).contains(&first_day(tick))).collect()
}

fn each_year(first: i64, last: i64, step: i32) -> Vec<PartialDate> {
    let year = |day: i64| Date::from_days_since_epoch(day).year;
    let begin = year(first).div_euclid(step) * step;
    let years = (begin..=year(last)).step_by(step.unsigned_abs().max(1) as usize).filter(|year| *year >= 1);
    years.map(|year| PartialDate { year, month: None, day: None }).collect()
}

fn each_month(first: i64, last: i64, step: i32) -> Vec<PartialDate> {
    let count = |day: i64| {
        let date = Date::from_days_since_epoch(day);
        date.year * 12 + i32::from(date.month) - 1
    };
    (count(first)..=count(last))
        .filter(|month| month % step == 0)
        .map(|month| PartialDate {
            year: month.div_euclid(12),
            month: Some(month.rem_euclid(12) as u8 + 1),
            day: None,
        })
        .collect()
}

/// The first day that a date covers, counted from 1970.
pub(super) fn first_day(date: PartialDate) -> i64 {
    let (month, day) = (date.month.unwrap_or(1), date.day.unwrap_or(1));
    Date { year: date.year, month, day }.days_since_epoch()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticks(values: &[f64], whole: bool, may_leave_zero: bool) -> String {
        let ruler = Ruler::of(values, whole, may_leave_zero, &Scale::default());
        ruler.ticks.iter().map(|tick| tick.written(None)).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn ticks_are_round_and_hold_every_value() {
        assert_eq!(ticks(&[14.01, 11.81, 9.63], false, false), "0 5 10 15");
        assert_eq!(ticks(&[0.19, 0.62], false, false), "0 0.2 0.4 0.6 0.8");
        assert_eq!(ticks(&[190_379.0], true, false), "0 50000 100000 150000 200000");
        assert_eq!(ticks(&[-2.5, 6.0], false, false), "-4 -2 0 2 4 6");
        assert_eq!(ticks(&[1.0, 2.0], true, false), "0 1 2");
        assert_eq!(
            ticks(&[-1.0, 2_250_230_000.0], true, false),
            "-1000000000 0 1000000000 2000000000 3000000000"
        );
    }

    #[test]
    fn ranks_begin_at_the_first_place_and_low_ones_may_stand_at_the_top() {
        let ranks = |values: &[f64]| Ruler::of_ranks(values, &Scale::default());
        let ticks = |values: &[f64]| {
            ranks(values).ticks.iter().map(|tick| tick.written(None)).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(ticks(&[30.0, 29.0, 1.0]), "1 10 20 30");
        assert_eq!(ticks(&[7.0, 5.0, 2.0]), "1 3 5 7");
        assert_eq!(ticks(&[3.0, 1.0]), "1 2 3");
        assert_eq!(ticks(&[1.0]), "1 2");
        assert_eq!(ticks(&[30.0, 29.0]), "29 30");
        assert_eq!(ticks(&[0.0, -3.0]), "-3 -2 -1 0");
        let turned = ranks(&[30.0, 1.0]).turned();
        assert_eq!([1.0, 30.0].map(|rank| turned.part(rank)), [1.0, 0.0]);
        for values in [&[][..], &[0.5], &[1e39, 2.0], &[1.0, 999_999_999.0], &[2.5, 7.0]] {
            let ruler = ranks(values);
            assert!(ruler.max > ruler.min && ruler.ticks.len() <= 12, "{values:?}");
            assert!(values.iter().all(|&value| ruler.min <= value && value <= ruler.max), "{values:?}");
        }
    }

    #[test]
    fn bars_stand_on_zero_and_a_flat_line_may_leave_it() {
        let of = |values: &[f64], may_leave_zero| Ruler::of(values, false, may_leave_zero, &Scale::default());
        assert!(!of(&[95.0, 100.0], false).leaves_zero());
        assert!(of(&[95.0, 100.0], true).leaves_zero());
        assert!(!of(&[40.0, 90.0], true).leaves_zero());
        assert!(!of(&[7.0, 7.0], true).leaves_zero());
    }

    #[test]
    fn the_author_may_widen_a_scale_but_never_cut_a_value_off() {
        let scale = |min: &str, max: &str| Scale { min: Exact::parse(min), max: Exact::parse(max) };
        let ends = |min: &str, max: &str, may_leave_zero| {
            let ruler = Ruler::of(&[40.0, 90.0], false, may_leave_zero, &scale(min, max));
            (ruler.min, ruler.max)
        };
        assert_eq!(ends("0", "100", true), (0.0, 100.0));
        assert_eq!(ends("30", "100", true), (20.0, 100.0));
        assert_eq!(ends("50", "60", true), (40.0, 100.0));
        assert_eq!(ends("30", "200", false), (0.0, 200.0));
    }

    #[test]
    fn nothing_zero_and_the_enormous_still_make_a_ruler() {
        for values in [&[][..], &[0.0, 0.0], &[1e39, 2.0], &[-1e39, 1e39], &[1e-30], &[-5.0]] {
            let ruler = Ruler::of(values, false, true, &Scale::default());
            assert!(ruler.min.is_finite() && ruler.max > ruler.min, "{values:?}");
            assert!(!ruler.ticks.is_empty() && ruler.ticks.len() <= 12, "{values:?}");
            assert!(values.iter().all(|&value| ruler.min <= value && value <= ruler.max), "{values:?}");
        }
    }

    #[test]
    fn years_and_months_are_round_too() {
        let written = |from: &str, to: &str| {
            let day = |text: &str| text.parse::<PartialDate>().map(first_day).unwrap_or_default();
            time_ticks(day(from), day(to), 7).iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(written("1874", "2025-06"), "1875 1900 1925 1950 1975 2000 2025");
        assert_eq!(written("2016-05", "2026-01"), "2018 2020 2022 2024 2026");
        assert_eq!(written("2025-01-10", "2025-05-20"), "2025-02 2025-03 2025-04 2025-05");
        assert_eq!(written("2025-01-10", "2025-01-12"), "");
    }
}
