//! Where a quantity may begin: most words begin none, and are passed over at a look.
//!
//! Says no for certain and yes perhaps; what begins is for `scan`. Made from the tables that are read there.

use std::sync::LazyLock;

use super::scan::ADDRESSES;
use super::text::{Char, Text};
use super::{Family, dates, words};

/// A Bloom filter of what quantities in words and addresses begin with: a word of Latin letters, or one other
/// character.
pub(super) struct Openings([bool; SLOTS]);

const SLOTS: usize = 1024;

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
        let mut openings = Self([false; SLOTS]);
        let addresses = ADDRESSES.into_iter().map(str::to_owned);
        for words in addresses.chain(words::beginnings(family)).chain(dates::beginnings(family)) {
            let text = Text::new(&words);
            openings.0[slot(text.stretch(0))] = true;
        }
        openings
    }

    /// The first place from here on where a quantity or an address may begin, or the end of the text.
    pub(super) fn next(&self, text: &Text, from: usize) -> usize {
        let mut at = from;
        while at < text.len() {
            let stretch = text.stretch(at);
            if text.is_digit(at) || self.0[slot(stretch)] || is_roman(stretch) {
                return at;
            }
            at += stretch.len();
        }
        at
    }
}

fn slot(stretch: &[Char]) -> usize {
    let letter = |at: usize| stretch.get(at).map_or(0, |c| u32::from(c.small) as usize);
    (letter(0) + 31 * letter(1) + 131 * letter(2) + 7 * stretch.len()) % SLOTS
}

fn is_roman(stretch: &[Char]) -> bool {
    stretch.iter().all(|c| matches!(c.small, 'i' | 'v' | 'x'))
}
