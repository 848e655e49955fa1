//! What words begin with: most words of a text begin none of them, which a look tells.
//!
//! Says no for certain and yes perhaps.

use std::sync::OnceLock;

use super::text::{Char, Text};

/// A Bloom filter of what some words begin with: a word of Latin letters, or one other character.
#[derive(Default)]
pub(super) struct Sieve([u64; SLOTS / BITS]);

const SLOTS: usize = 1024;
const BITS: usize = u64::BITS as usize;

impl Sieve {
    /// A sieve that lets these words through.
    pub(super) fn of<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        let mut sieve = Self::default();
        for word in words {
            let slot = slot(Text::new(word).stretch(0));
            sieve.0[slot / BITS] |= 1 << (slot % BITS);
        }
        sieve
    }

    /// Whether one of the words may begin with this stretch of a text.
    #[inline]
    pub(super) fn holds(&self, stretch: &[Char]) -> bool {
        let slot = slot(stretch);
        self.0[slot / BITS] >> (slot % BITS) & 1 == 1
    }
}

#[inline]
fn slot(stretch: &[Char]) -> usize {
    let letter = |at: usize| stretch.get(at).map_or(0, |c| u32::from(c.small) as usize);
    (letter(0) + 31 * letter(1) + 131 * letter(2) + 7 * stretch.len()) % SLOTS
}

/// Words and what they mean, of which most places of a text have none.
pub(super) struct Table<T: 'static> {
    pub(super) words: &'static [(&'static str, T)],
    sieve: OnceLock<Sieve>,
}

impl<T: Copy> Table<T> {
    pub(super) const fn new(words: &'static [(&'static str, T)]) -> Self {
        Self { words, sieve: OnceLock::new() }
    }

    /// What the first of the words means that stands here, and where it ends.
    pub(super) fn find(&self, text: &Text, at: usize) -> Option<(T, usize)> {
        let sieve = self.sieve.get_or_init(|| Sieve::of(self.words.iter().map(|(word, _)| *word)));
        let may_stand = at < text.len() && sieve.holds(text.stretch(at));
        may_stand.then(|| text.any(at, self.words)).flatten()
    }
}
