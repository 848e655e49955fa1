//! Which quantities of one text another does not say.
//!
//! Compares values, not words; knows no language.

use super::amount::Amount;
use super::{Kind, Quantity};

/// What two texts do not have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// Quantities of the source that the translation does not say, by place.
    pub missing: Vec<usize>,
    /// Quantities of the translation that the source does not say, by place.
    pub foreign: Vec<usize>,
}

/// What the quantities of a source and of its translation do not have in common.
pub fn differences(source: &[Quantity], target: &[Quantity]) -> Differences {
    let mut pairing = Pairing { source: Side::new(source), target: Side::new(target) };
    pairing.pair_firm();
    let Pairing { source, target } = &mut pairing;
    if !source.leaves_any() && !target.leaves_any() {
        return Differences::default();
    }
    for pair in [pair_with_words, repeat_dates, take_apart, share_months, share_scales] {
        pair(source, target);
        pair(target, source);
    }
    Differences { missing: pairing.source.left(), foreign: pairing.target.left() }
}

struct Side<'a> {
    all: &'a [Quantity],
    is_paired: Vec<bool>,
}

struct Pairing<'a> {
    source: Side<'a>,
    target: Side<'a>,
}

impl<'a> Side<'a> {
    fn new(all: &'a [Quantity]) -> Self {
        Self { all, is_paired: vec![false; all.len()] }
    }

    /// What has to be said and has no partner.
    fn left(&self) -> Vec<usize> {
        (0..self.all.len()).filter(|at| self.leaves(*at)).collect()
    }

    fn leaves_any(&self) -> bool {
        (0..self.all.len()).any(|at| self.leaves(at))
    }

    fn leaves(&self, at: usize) -> bool {
        self.all[at].is_firm && !self.is_paired[at]
    }

    /// The first without a partner that fits.
    fn find(&self, fits: impl Fn(&Quantity) -> bool) -> Option<usize> {
        (0..self.all.len()).find(|at| !self.is_paired[*at] && fits(&self.all[*at]))
    }
}

impl Pairing<'_> {
    fn pair_firm(&mut self) {
        for is_loose in [false, true] {
            for (at, quantity) in self.source.all.iter().enumerate() {
                if !self.source.leaves(at) {
                    continue;
                }
                let fits = |other: &Quantity| other.is_firm && are_same(quantity, other, is_loose);
                if let Some(other) = self.target.find(fits) {
                    (self.source.is_paired[at], self.target.is_paired[other]) = (true, true);
                }
            }
        }
    }
}

fn pair_with_words(from: &mut Side, to: &mut Side) {
    for at in from.left() {
        let quantity = &from.all[at];
        if let Some(other) = to.find(|other| !other.is_firm && are_same(quantity, other, true)) {
            (from.is_paired[at], to.is_paired[other]) = (true, true);
        }
    }
}

/// A year or a month need be said only once: `13/5/2025` may follow as `同年5月13日`.
///
/// When either text leaves one out, one was taken for another.
fn repeat_dates(from: &mut Side, to: &mut Side) {
    let leaves = |is_meant: fn(&Kind) -> bool| to.left().iter().any(|at| is_meant(&to.all[*at].kind));
    let leaves_year = leaves(|kind| matches!(kind, Kind::Year(_)));
    let leaves_month = leaves(|kind| matches!(kind, Kind::Month(_)));
    for at in from.left() {
        let kind = &from.all[at].kind;
        let is_taken = if matches!(kind, Kind::Year(_)) { leaves_year } else { leaves_month };
        from.is_paired[at] = !is_taken && to.all.iter().any(|other| repeats(kind, &other.kind));
    }
}

/// A day may be said as two numbers, a code as one: `mùng 9`, `8 giờ 30`, `T2`.
fn take_apart(from: &mut Side, to: &mut Side) {
    let leaves_day = leaves_day(to);
    for at in from.left() {
        if leaves_day && matches!(from.all[at].kind, Kind::Day { .. }) {
            continue;
        }
        let parts = parts(&from.all[at].kind);
        let mut partners = Vec::new();
        for part in &parts {
            let fits = |at: &usize| {
                !to.is_paired[*at] && !partners.contains(at) && is_number(&to.all[*at].kind, *part)
            };
            let partner = (0..to.all.len()).find(fits);
            partners.extend(partner);
        }
        if !parts.is_empty() && partners.len() == parts.len() {
            from.is_paired[at] = true;
            partners.into_iter().for_each(|at| to.is_paired[at] = true);
        }
    }
}

/// A day in words may leave the month to the day before it: 正月十六或十八至廿二.
fn share_months(from: &mut Side, to: &mut Side) {
    if leaves_day(to) {
        return;
    }
    for at in from.left() {
        let Kind::Day { month: Some(month), day } = from.all[at].kind else { continue };
        let is_of_month = |other: &Quantity| match other.kind {
            Kind::Day { month: other, .. } => other == Some(month),
            Kind::Month(other) => other == month,
            _ => false,
        };
        let fits = |other: &Quantity| match other.kind {
            Kind::Number(number) => number == Amount::whole(u128::from(day)),
            Kind::Day { month: None, day: other } => other == day,
            _ => false,
        };
        if to.all.iter().any(is_of_month)
            && let Some(other) = to.find(fits)
        {
            (from.is_paired[at], to.is_paired[other]) = (true, true);
        }
    }
}

/// Whether a day of a month has no partner: then one day was taken for another.
fn leaves_day(side: &Side) -> bool {
    side.left().iter().any(|at| matches!(side.all[*at].kind, Kind::Day { month: Some(_), .. }))
}

/// A number may leave its scale to another of its text: `từ 5,69 lên 7,1 triệu` is 569万.
fn share_scales(from: &mut Side, to: &mut Side) {
    for at in from.left() {
        let Kind::Number(amount) = from.all[at].kind else { continue };
        if from.all[at].power > 0 || amount.to_whole().is_some() {
            continue;
        }
        let mut powers = from.all.iter().map(|other| other.power).filter(|power| *power >= 3);
        let partner = powers.find_map(|power| {
            let amount = amount.scaled(power)?;
            to.find(|other| other.is_firm && other.kind == Kind::Number(amount))
        });
        if let Some(other) = partner {
            (from.is_paired[at], to.is_paired[other]) = (true, true);
        }
    }
}

/// Whether two numbers have the same digits and may differ by what the heading of their column counts in:
/// 5,14 (million) is 514 (ten thousand).
pub fn differ_in_unit(a: &Quantity, b: &Quantity) -> bool {
    match (&a.kind, &b.kind) {
        (Kind::Number(x), Kind::Number(y)) => {
            a.power == 0 && b.power == 0 && x.digits_alone() == y.digits_alone()
        }
        _ => false,
    }
}

fn are_same(a: &Quantity, b: &Quantity, is_loose: bool) -> bool {
    fn kinds(quantity: &Quantity) -> impl Iterator<Item = &Kind> {
        std::iter::once(&quantity.kind).chain(&quantity.or)
    }
    if !is_loose {
        return say_the_same(&a.kind, &b.kind);
    }
    kinds(a).any(|a| kinds(b).any(|b| say_the_same(a, b)))
}

fn say_the_same(a: &Kind, b: &Kind) -> bool {
    use Kind::{Code, Day, Money, Number, Time, Year};
    match (a, b) {
        (Number(number), Year(year)) | (Year(year), Number(number)) => {
            *number == Amount::whole(u128::from(*year))
        }
        (Number(number), Day { month: None, day }) | (Day { month: None, day }, Number(number)) => {
            *number == Amount::whole(u128::from(*day))
        }
        (Day { month: None, day: a }, Day { day: b, .. })
        | (Day { day: a, .. }, Day { month: None, day: b }) => a == b,
        (Money(a, x), Money(b, y)) => a == b && (x.code == y.code || !x.is_certain && !y.is_certain),
        (Money(a, currency), Number(b)) | (Number(b), Money(a, currency)) => a == b && !currency.is_certain,
        (Money(a, currency), Year(b)) | (Year(b), Money(a, currency)) => {
            *a == Amount::whole(u128::from(*b)) && !currency.is_certain
        }
        (Number(number), Time { minutes, .. }) | (Time { minutes, .. }, Number(number)) => {
            *number == Amount::whole(u128::from(minutes / 60)) && minutes % 60 == 0
        }
        (Time { minutes: a, is_certain: x }, Time { minutes: b, is_certain: y }) => {
            a == b || (!(*x && *y) && a % 720 == b % 720)
        }
        (Code { word: a, .. }, Code { word: b, .. }) => a == b,
        (a, b) => a == b,
    }
}

fn repeats(kind: &Kind, other: &Kind) -> bool {
    match (kind, other) {
        (Kind::Year(a), Kind::Year(b)) => a == b && (1500..2200).contains(a),
        (Kind::Month(a), Kind::Month(b)) => a == b,
        (Kind::Month(a), Kind::Day { month: Some(b), .. }) => a == b,
        _ => false,
    }
}

/// The numbers that a quantity can be taken apart into.
fn parts(kind: &Kind) -> Vec<Amount> {
    let whole = |value: u32| Amount::whole(u128::from(value));
    match kind {
        Kind::Day { month: Some(month), day } => vec![whole(u32::from(*day)), whole(u32::from(*month))],
        Kind::Month(month) => vec![whole(u32::from(*month))],
        Kind::Time { minutes, .. } => {
            let (hours, rest) = (whole(u32::from(minutes / 60)), whole(u32::from(minutes % 60)));
            vec![hours, rest]
        }
        Kind::Code { number: Some(number), .. } => vec![*number],
        _ => Vec::new(),
    }
}

fn is_number(kind: &Kind, value: Amount) -> bool {
    match kind {
        Kind::Number(number) => *number == value,
        Kind::Month(month) => value == Amount::whole(u128::from(*month)),
        _ => false,
    }
}
