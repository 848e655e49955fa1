//! The lunar calendar from the motions of moon and sun (J. Meeus, "Astronomical Algorithms", chapters 25 and 49).
//!
//! Knows no table: it is what the table is proven by. Months begin on the day of the new moon; the winter
//! solstice falls in the eleventh; when thirteen months begin from one to the next, the first of them in which
//! the sun enters no new twelfth of its path is the leap month.

use crate::names::Date;

/// A month as computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Month {
    pub(super) year: i32,
    pub(super) month: u8,
    pub(super) is_leap: bool,
    /// The first day, in days since 1 January 1970.
    pub(super) first: i64,
    pub(super) length: i64,
}

/// The months whose lunar years begin in these Gregorian years, by the time at `hours` east of Greenwich.
pub(super) fn months(years: std::ops::RangeInclusive<i32>, hours: f64) -> Vec<Month> {
    let mut year = years.start() - 1;
    let mut all = Vec::new();
    for solstice in *years.start()..=years.end() + 1 {
        for mut month in between_solstices(solstice, hours) {
            if month.month == 1 && !month.is_leap {
                year = Date::from_days_since_epoch(month.first).year;
            }
            month.year = year;
            all.push(month);
        }
    }
    all.retain(|month| years.contains(&month.year));
    all
}

/// The months from the eleventh of one year to the tenth of the next, which holds the second solstice's year.
fn between_solstices(year: i32, hours: f64) -> Vec<Month> {
    let (begin, end) = (eleventh(year - 1, hours), eleventh(year, hours));
    let (mut number, mut has_leap) = (10, end - begin == 12);
    let mut months = Vec::new();
    for moon in begin..end {
        let (first, next) = (new_moon_day(moon, hours), new_moon_day(moon + 1, hours));
        let is_leap = !has_leap && moon > begin && twelfth(first, hours) == twelfth(next, hours);
        if is_leap {
            has_leap = true;
        } else {
            number = number % 12 + 1;
        }
        months.push(Month { year, month: number, is_leap, first, length: next - first });
    }
    months
}

/// The new moon, counted from that of 6 January 2000, whose month holds the winter solstice of a year.
fn eleventh(year: i32, hours: f64) -> i32 {
    let mut moon = ((f64::from(year) + 0.85 - 2000.0) * 12.3685).floor() as i32;
    let holds_solstice = |moon| {
        twelfth(new_moon_day(moon, hours), hours) < 9 && twelfth(new_moon_day(moon + 1, hours), hours) >= 9
    };
    while !holds_solstice(moon) {
        moon += 1;
    }
    moon
}

/// The day of a new moon.
fn new_moon_day(moon: i32, hours: f64) -> i64 {
    let terrestrial = new_moon(f64::from(moon));
    (terrestrial - seconds_ahead(terrestrial) / 86_400.0 - EPOCH + hours / 24.0).floor() as i64
}

/// The twelfth of its path that the sun is in as a day begins; 9 from the winter solstice on.
fn twelfth(day: i64, hours: f64) -> u8 {
    let begin = day as f64 - hours / 24.0 + EPOCH;
    (sun(begin + seconds_ahead(begin) / 86_400.0) / 30.0) as u8
}

/// 1 January 1970 as a Julian day.
const EPOCH: f64 = 2_440_587.5;

/// By how many seconds the time of the planets is ahead of that of clocks (F. Espenak and J. Meeus).
fn seconds_ahead(julian: f64) -> f64 {
    let year = 2000.0 + (julian - 2_451_545.0) / 365.25;
    let of = |from: f64, factors: &[f64]| {
        factors.iter().rev().fold(0.0, |sum, factor| sum * (year - from) + factor)
    };
    if year < 1986.0 {
        of(1975.0, &[45.45, 1.067, -1.0 / 260.0, -1.0 / 718.0])
    } else if year < 2005.0 {
        of(2000.0, &[63.86, 0.3345, -0.060_374, 0.001_727_5, 0.000_651_814, 0.000_023_735_99])
    } else if year < 2050.0 {
        of(2000.0, &[62.92, 0.322_17, 0.005_589])
    } else {
        -20.0 + 32.0 * ((year - 1820.0) / 100.0).powi(2) - 0.562_8 * (2150.0 - year)
    }
}

/// Terms of the new moon: the factor, then the multiples of the sun's anomaly, the moon's, and the argument of
/// latitude. The sun's part shrinks with its orbit's eccentricity once for each multiple.
const TERMS: [(f64, [i32; 3]); 24] = [
    (-0.407_20, [0, 1, 0]),
    (0.172_41, [1, 0, 0]),
    (0.016_08, [0, 2, 0]),
    (0.010_39, [0, 0, 2]),
    (0.007_39, [-1, 1, 0]),
    (-0.005_14, [1, 1, 0]),
    (0.002_08, [2, 0, 0]),
    (-0.001_11, [0, 1, -2]),
    (-0.000_57, [0, 1, 2]),
    (0.000_56, [1, 2, 0]),
    (-0.000_42, [0, 3, 0]),
    (0.000_42, [1, 0, 2]),
    (0.000_38, [1, 0, -2]),
    (-0.000_24, [-1, 2, 0]),
    (-0.000_07, [2, 1, 0]),
    (0.000_04, [0, 2, -2]),
    (0.000_04, [3, 0, 0]),
    (0.000_03, [1, 1, -2]),
    (0.000_03, [0, 2, 2]),
    (-0.000_03, [1, 1, 2]),
    (0.000_03, [-1, 1, 2]),
    (-0.000_02, [-1, 1, -2]),
    (-0.000_02, [1, 3, 0]),
    (0.000_02, [0, 4, 0]),
];

/// What the planets add: an angle, its growth with each moon, and the factor in millionths of a day.
const PLANETS: [(f64, f64, f64); 14] = [
    (299.77, 0.107_408, 325.0),
    (251.88, 0.016_321, 165.0),
    (251.83, 26.651_886, 164.0),
    (349.42, 36.412_478, 126.0),
    (84.66, 18.206_239, 110.0),
    (141.74, 53.303_771, 62.0),
    (207.14, 2.453_732, 60.0),
    (154.84, 7.306_860, 56.0),
    (34.52, 27.261_239, 47.0),
    (207.19, 0.121_824, 42.0),
    (291.34, 1.844_379, 40.0),
    (161.72, 24.198_154, 37.0),
    (239.56, 25.513_099, 35.0),
    (331.55, 3.592_518, 23.0),
];

/// The moment of a new moon as a Julian day, in the time of the planets.
fn new_moon(k: f64) -> f64 {
    let t = k / 1236.85;
    let eccentricity = 1.0 - 0.002_516 * t - 0.000_007_4 * t * t;
    let sun = 2.553_4 + 29.105_356_70 * k - 0.000_001_4 * t * t;
    let moon = 201.564_3 + 385.816_935_28 * k + 0.010_758_2 * t * t + 0.000_012_38 * t.powi(3);
    let latitude = 160.710_8 + 390.670_502_84 * k - 0.001_611_8 * t * t - 0.000_002_27 * t.powi(3);
    let node = 124.774_6 - 1.563_755_88 * k + 0.002_067_2 * t * t;
    let mean = 2_451_550.097_66 + 29.530_588_861 * k + 0.000_154_37 * t * t - 0.000_000_150 * t.powi(3);
    let terms = TERMS.iter().map(|(factor, [s, m, f])| {
        let angle = f64::from(*s) * sun + f64::from(*m) * moon + f64::from(*f) * latitude;
        factor * eccentricity.powi(s.abs()) * angle.to_radians().sin()
    });
    let planets = PLANETS.iter().enumerate().map(|(at, (angle, growth, factor))| {
        let slowing = if at == 0 { 0.009_173 * t * t } else { 0.0 };
        (angle + growth * k - slowing).to_radians().sin() * factor / 1e6
    });
    mean + terms.sum::<f64>() + planets.sum::<f64>() - 0.000_17 * node.to_radians().sin()
}

/// The apparent longitude of the sun, in degrees from 0 to 360.
fn sun(julian: f64) -> f64 {
    let t = (julian - 2_451_545.0) / 36_525.0;
    let mean = 280.466_46 + 36_000.769_83 * t + 0.000_303_2 * t * t;
    let anomaly = (357.529_11 + 35_999.050_29 * t - 0.000_153_7 * t * t).to_radians();
    let centre = (1.914_602 - 0.004_817 * t) * anomaly.sin()
        + (0.019_993 - 0.000_101 * t) * (2.0 * anomaly).sin()
        + 0.000_289 * (3.0 * anomaly).sin();
    let node = (125.04 - 1934.136 * t).to_radians();
    (mean + centre - 0.005_69 - 0.004_78 * node.sin()).rem_euclid(360.0)
}
