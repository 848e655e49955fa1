//! Where a quantity may begin: most words begin none, and are passed over at a look.
//!
//! Says no for certain and yes perhaps; what begins is for `scan`. Made from the tables that are read there.

use std::sync::LazyLock;

use super::scan::ADDRESSES;
use super::sieve::Sieve;
use super::text::{Char, Text};
use super::{Family, dates, words};

/// What quantities in words and addresses begin with.
pub(super) struct Openings(Sieve);

static VIETNAMESE: LazyLock<Openings> = LazyLock::new(|| Openings::new(Family::Vietnamese));
static ENGLISH: LazyLock<Openings> = LazyLock::new(|| Openings::new(Family::English));
static CHINESE: LazyLock<Openings> = LazyLock::new(|| Openings::new(Family::Chinese));
static JAPANESE: LazyLock<Openings> = LazyLock::new(|| Openings::new(Family::Japanese));
static KOREAN: LazyLock<Openings> = LazyLock::new(|| Openings::new(Family::Korean));
/// All other languages together.
static OTHER: LazyLock<Openings> =
    LazyLock::new(|| Openings::new(Family::Other { has_comma: false, months: None }));

impl Openings {
    /// The openings of a family of languages.
    pub(super) fn of(family: Family) -> &'static Self {
        match family {
            Family::Vietnamese => &VIETNAMESE,
            Family::English => &ENGLISH,
            Family::Chinese => &CHINESE,
            Family::Japanese => &JAPANESE,
            Family::Korean => &KOREAN,
            Family::Other { .. } => &OTHER,
        }
    }

    fn new(family: Family) -> Self {
        let words: Vec<String> =
            words::beginnings(family).into_iter().chain(dates::beginnings(family)).collect();
        Self(Sieve::of(ADDRESSES.into_iter().chain(words.iter().map(String::as_str))))
    }

    /// The first place from here on where a quantity or an address may begin, or the end of the text.
    pub(super) fn next(&self, text: &Text, from: usize) -> usize {
        let mut at = from;
        while at < text.len() {
            let stretch = text.stretch(at);
            if text.is_digit(at) || self.0.holds(stretch) || is_roman(stretch) {
                return at;
            }
            at += stretch.len();
        }
        at
    }
}

fn is_roman(stretch: &[Char]) -> bool {
    stretch.iter().all(|c| matches!(c.small, 'i' | 'v' | 'x'))
}
