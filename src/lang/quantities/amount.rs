//! Exact decimal amounts: digits and where the decimal mark stands.
//!
//! Knows no language. `lang::Number` keeps the digits of data as typed; an amount is added and scaled.

use std::fmt;

/// An exact amount, not below zero; equal when the value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Amount {
    /// The digits as a whole number, without zeros after the decimal mark.
    digits: u128,
    /// How many of them stand after the decimal mark.
    decimals: u8,
}

impl Amount {
    /// A whole number.
    pub fn whole(value: u128) -> Self {
        Self { digits: value, decimals: 0 }
    }

    /// The amount with these digits before and after the decimal mark; none for more digits than are counted.
    pub fn from_digits(whole: &str, fraction: &str) -> Option<Self> {
        Self::of(whole.chars().chain(fraction.chars()), fraction.len())
    }

    /// The amount with these digits, of which so many stand after the decimal mark.
    pub(super) fn of(digits: impl Iterator<Item = char>, decimals: usize) -> Option<Self> {
        let decimals = u8::try_from(decimals).ok()?;
        let mut typed = digits.peekable();
        typed.peek()?;
        let digits = typed.try_fold(0_u128, |digits, typed| {
            digits.checked_mul(10)?.checked_add(u128::from(typed.to_digit(10)?))
        })?;
        Some(Self { digits, decimals }.reduced())
    }

    /// The amount times ten to this power.
    pub fn scaled(self, power: u8) -> Option<Self> {
        let after = power.saturating_sub(self.decimals);
        let digits = self.digits.checked_mul(10_u128.checked_pow(u32::from(after))?)?;
        Some(Self { digits, decimals: self.decimals.saturating_sub(power) }.reduced())
    }

    /// The sum of two amounts.
    pub fn plus(self, other: Self) -> Option<Self> {
        let decimals = self.decimals.max(other.decimals);
        let digits = self.aligned(decimals)?.checked_add(other.aligned(decimals)?)?;
        Some(Self { digits, decimals }.reduced())
    }

    /// The product of two amounts.
    pub fn times(self, other: Self) -> Option<Self> {
        let decimals = self.decimals.checked_add(other.decimals)?;
        Some(Self { digits: self.digits.checked_mul(other.digits)?, decimals }.reduced())
    }

    /// The value as a whole number that fits, if it is one.
    pub fn to_whole(self) -> Option<u32> {
        (self.decimals == 0).then(|| u32::try_from(self.digits).ok()).flatten()
    }

    /// The digits without zeros before or behind them.
    pub fn digits_alone(self) -> u128 {
        let mut digits = self.digits;
        while digits > 0 && digits.is_multiple_of(10) {
            digits /= 10;
        }
        digits
    }

    /// Whether it is smaller than ten to this power.
    pub fn is_below_power(self, power: u8) -> bool {
        Self::whole(1).scaled(power).is_none_or(|limit| self.compare(limit).is_lt())
    }

    fn compare(self, other: Self) -> std::cmp::Ordering {
        let decimals = self.decimals.max(other.decimals);
        self.aligned(decimals).unwrap_or(u128::MAX).cmp(&other.aligned(decimals).unwrap_or(u128::MAX))
    }

    fn aligned(self, decimals: u8) -> Option<u128> {
        self.digits.checked_mul(10_u128.checked_pow(u32::from(decimals - self.decimals))?)
    }

    fn reduced(mut self) -> Self {
        while self.decimals > 0 && self.digits.is_multiple_of(10) {
            self.digits /= 10;
            self.decimals -= 1;
        }
        self
    }
}

/// Writes the digits with a point and no groups.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let decimals = usize::from(self.decimals);
        let digits = format!("{:0>width$}", self.digits, width = decimals + 1);
        let (whole, fraction) = digits.split_at(digits.len() - decimals);
        if fraction.is_empty() { f.pad(whole) } else { f.pad(&format!("{whole}.{fraction}")) }
    }
}
