//! The lunar years 1968 to 2100, one number each.
//!
//! From the lowest bit: thirteen bits for the months in their order, set when a month has 30 days and not 29;
//! four bits for the month that a leap month follows, 0 without one;
//! six bits for the days from 1 January to the first day of the year.

use crate::names::Date;

pub(super) const FIRST: i32 = 1968;
pub(super) const LAST: i32 = FIRST + TABLE.len() as i32 - 1;

/// What the table says of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Year {
    /// The first day, in days since 1 January 1970.
    pub(super) first: i64,
    /// The month that a leap month follows.
    pub(super) leap: Option<u8>,
    long_months: u32,
}

impl Year {
    /// A year of the table.
    pub(super) fn of(year: i32) -> Option<Self> {
        let packed = *TABLE.get(usize::try_from(year.checked_sub(FIRST)?).ok()?)?;
        let new_year = Date { year, month: 1, day: 1 };
        let leap = (packed >> 13 & 0xf) as u8;
        Some(Self {
            first: new_year.days_since_epoch() + i64::from(packed >> 17),
            leap: (leap > 0).then_some(leap),
            long_months: packed & 0x1fff,
        })
    }

    /// The days of each month, in order.
    pub(super) fn lengths(self) -> impl Iterator<Item = u8> {
        let months = if self.leap.is_some() { 13 } else { 12 };
        (0..months).map(move |place| 29 + (self.long_months >> place & 1) as u8)
    }

    /// Where a month stands in the order; none when the year does not have it.
    pub(super) fn place_of(self, month: u8, is_leap: bool) -> Option<usize> {
        let is_there = (1..=12).contains(&month) && (!is_leap || self.leap == Some(month));
        let is_after_leap = is_leap || self.leap.is_some_and(|leap| leap < month);
        is_there.then(|| usize::from(month) - 1 + usize::from(is_after_leap))
    }

    /// The number of the month at a place, and whether it is the leap month.
    pub(super) fn month_at(self, place: usize) -> (u8, bool) {
        let place = place as u8;
        match self.leap {
            Some(leap) if place >= leap => (place, place == leap),
            _ => (place + 1, false),
        }
    }
}

#[rustfmt::skip]
const TABLE: [u32; 133] = [
    0x38_e55b, 0x5c_056b, 0x48_0b69, 0x34_b752, 0x5a_0b52, 0x42_0b25, 0x2c_9a4b, 0x52_0a4d, 0x3d_14ab, 0x60_02ad,
    0x4a_05ad, 0x36_cb6a, 0x5c_0da9, 0x46_0d92, 0x30_9d25, 0x56_0d25, 0x40_0a55, 0x28_54ad, 0x4e_04b6, 0x38_e5b5,
    0x5e_06d5, 0x48_0ec9, 0x34_be92, 0x5a_0e92, 0x44_0d26, 0x2c_6a56, 0x50_0a57, 0x3d_1556, 0x62_056a, 0x4a_0b55,
    0x36_b6c9, 0x5c_0749, 0x46_0693, 0x2e_952b, 0x54_052b, 0x3e_0a5b, 0x2a_555a, 0x4e_056a, 0x38_eb65, 0x5e_0ba5,
    0x4a_0d49, 0x32_ba95, 0x58_0a95, 0x42_052d, 0x2c_8aad, 0x50_0ab5, 0x3d_35aa, 0x62_05d2, 0x4c_0da5, 0x36_dd4a,
    0x5c_0e4a, 0x46_0c96, 0x30_992e, 0x54_0556, 0x3e_0ab5, 0x2a_55b2, 0x50_06d2, 0x38_cea5, 0x5e_0725, 0x48_064b,
    0x32_ac97, 0x56_04ab, 0x40_055b, 0x2c_6ada, 0x52_0b6a, 0x3d_7752, 0x62_0b92, 0x4c_0b25, 0x36_da4b, 0x5a_0a4d,
    0x44_04ad, 0x2e_a95b, 0x54_05ad, 0x3e_0baa, 0x2a_5b52, 0x50_0d92, 0x3a_fd25, 0x5e_0d25, 0x48_0a55, 0x32_b4ad,
    0x58_04b6, 0x40_06b5, 0x2c_6daa, 0x52_0eca, 0x3f_0e92, 0x60_0e93, 0x4c_0d26, 0x36_ca56, 0x5a_0a5b, 0x44_055a,
    0x2e_8ad5, 0x54_0b55, 0x40_074a, 0x28_6e93, 0x4e_0a93, 0x38_f52b, 0x5e_052b, 0x46_0a9b, 0x32_b55a, 0x58_056a,
    0x42_0b65, 0x2c_974a, 0x52_0d4a, 0x3d_1a95, 0x62_0c95, 0x4a_092d, 0x34_caad, 0x5a_0ab5, 0x46_05aa, 0x2e_8da5,
    0x54_0ea5, 0x40_0d4a, 0x2a_7d15, 0x4e_0c96, 0x38_f956, 0x5e_0556, 0x48_0ab5, 0x32_b6b4, 0x58_06d4, 0x42_0ea5,
    0x2e_8e8a, 0x50_068b, 0x3b_1497, 0x60_04ab, 0x4a_095b, 0x34_cada, 0x5a_0b6a, 0x46_0754, 0x30_9725, 0x54_0b45,
    0x3e_0a8b, 0x28_552b, 0x4e_04ad,
];
