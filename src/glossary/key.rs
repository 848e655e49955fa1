//! What words are compared by: one case, one spelling, one dash; with the way back to the text.
//!
//! Knows letters and no term.

use std::ops::Range;
use std::sync::LazyLock;

use icu_normalizer::DecomposingNormalizerBorrowed;

use crate::lang::{self, is_latin};
use crate::names::Lang;

/// How a language's words are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fold {
    /// Marks of tone may stand on either vowel: `hòa` is `hoà`.
    Tones,
    /// Marks do not count: `Hải Phòng` is `Hai Phong`.
    Marks,
    /// Letters count as they are.
    Nothing,
}

impl Fold {
    /// How names are compared in a language.
    pub(super) fn of(lang: &Lang) -> Self {
        match lang.language() {
            "vi" => Self::Tones,
            "zh" | "yue" | "ja" | "ko" => Self::Nothing,
            _ => Self::Marks,
        }
    }
}

/// A text as it is compared, and where each part of it comes from.
pub(super) struct Key<'a> {
    pub(super) text: String,
    typed: &'a str,
    /// For each byte of `text`, where the character of the original begins that it stands for.
    origins: Vec<usize>,
}

impl<'a> Key<'a> {
    pub(super) fn new(typed: &'a str, fold: Fold) -> Self {
        let length = typed.len();
        let (text, origins) = (String::with_capacity(length), Vec::with_capacity(length));
        let mut key = Self { text, typed, origins };
        let mut tone = None;
        for (origin, c) in typed.char_indices() {
            if c.is_ascii_alphabetic() {
                key.push(c.to_ascii_lowercase(), origin);
                continue;
            }
            let is_word = is_latin(c);
            if !is_word && let Some((mark, origin)) = tone.take() {
                key.push(mark, origin);
            }
            match (fold, is_word) {
                (Fold::Tones, true) => {
                    let (letter, mark) = without_tone(c);
                    key.lower(letter, origin);
                    tone = mark.map(|mark| (mark, origin)).or(tone);
                }
                (Fold::Marks, true) => key.push_unmarked(c, origin),
                _ => key.other(c, origin),
            }
        }
        if let Some((mark, origin)) = tone {
            key.push(mark, origin);
        }
        key
    }

    /// The bytes of the original for some of the key.
    pub(super) fn original(&self, range: &Range<usize>) -> Range<usize> {
        let parts = &self.origins[range.clone()];
        let start = parts.first().copied().unwrap_or(0);
        let last = parts.iter().max().copied().unwrap_or(start);
        let length =
            self.typed[last..].chars().next().filter(|_| !parts.is_empty()).map_or(0, char::len_utf8);
        start..last + length
    }

    fn push(&mut self, c: char, origin: usize) {
        self.text.push(c);
        self.origins.extend(std::iter::repeat_n(origin, c.len_utf8()));
    }

    fn lower(&mut self, c: char, origin: usize) {
        lang::lowercased(c).for_each(|c| self.push(c, origin));
    }

    fn push_unmarked(&mut self, c: char, origin: usize) {
        match place(c) {
            Some(place) => UNMARKED[place].chars().for_each(|part| self.push(part, origin)),
            None => unmarked(c).chars().for_each(|part| self.push(part, origin)),
        }
    }

    /// A space or dash counts once; the width of letters does not count.
    fn other(&mut self, c: char, origin: usize) {
        let c = match c {
            '-' | '‐' | '‑' | '–' | '—' | '―' | '－' | '・' | '·' => ' ',
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
            '’' | '‘' | 'ʼ' => '\'',
            c if c.is_whitespace() => ' ',
            c => c,
        };
        if c == ' ' && self.text.ends_with(' ') {
            return;
        }
        self.lower(c, origin);
    }
}

/// The letter without its mark of tone, and that mark.
fn without_tone(c: char) -> (char, Option<char>) {
    place(c).map_or((c, None), |place| TONES[place])
}

/// The place of a letter in the tables of marks.
fn place(c: char) -> Option<usize> {
    let place = match c {
        LATIN_FIRST..=LATIN_LAST => u32::from(c) - u32::from(LATIN_FIRST),
        ADDED_FIRST..=ADDED_LAST => {
            u32::from(c) - u32::from(ADDED_FIRST) + u32::from(LATIN_LAST) - u32::from(LATIN_FIRST) + 1
        }
        _ => return None,
    };
    Some(place as usize)
}

/// The Latin blocks with letters that have a mark.
const LATIN_FIRST: char = '\u{C0}';
const LATIN_LAST: char = '\u{24F}';
const ADDED_FIRST: char = '\u{1E00}';
const ADDED_LAST: char = '\u{1EFF}';

/// Every letter of these blocks in order.
fn marked() -> impl Iterator<Item = char> {
    (LATIN_FIRST..=LATIN_LAST).chain(ADDED_FIRST..=ADDED_LAST)
}

/// Every letter of these blocks parted from its tone.
static TONES: LazyLock<Vec<(char, Option<char>)>> = LazyLock::new(|| {
    let part = |c| Some(parted(c)).filter(|(_, tone)| tone.is_some()).unwrap_or((c, None));
    marked().map(part).collect()
});

/// Every letter of these blocks without marks.
static UNMARKED: LazyLock<Vec<String>> = LazyLock::new(|| marked().map(unmarked).collect());

fn unmarked(c: char) -> String {
    let mut buffer = [0; 4];
    lang::slug(c.encode_utf8(&mut buffer))
}

fn parted(c: char) -> (char, Option<char>) {
    let mut buffer = [0; 4];
    let parts = const { DecomposingNormalizerBorrowed::new_nfd() }.normalize(c.encode_utf8(&mut buffer));
    let is_tone = |c: &char| matches!(c, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}');
    let tone = parts.chars().find(is_tone);
    let letter: String = parts.chars().filter(|c| !is_tone(c)).collect();
    (lang::nfc(&letter).chars().next().unwrap_or(c), tone)
}

/// A Vietnamese text in which it does not matter over which vowel a tone is written.
pub fn tone_key(text: &str) -> String {
    Key::new(text, Fold::Tones).text
}
