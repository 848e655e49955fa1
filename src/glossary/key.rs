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
pub struct Key {
    pub(super) text: String,
    /// Where its characters come from, as far as it is not the place behind the one before.
    runs: Vec<Run>,
    /// How much farther on the last of its characters stands in the original than in the key; it may wrap.
    shift: usize,
    fold: Fold,
    /// Whether the original has a Latin letter with a mark.
    has_marked: bool,
}

/// Characters of a key that come from as many bytes one behind the other.
struct Run {
    /// Where they begin in the key.
    start: usize,
    /// Where they begin in the original.
    origin: usize,
}

impl Key {
    pub(super) fn new(typed: &str, fold: Fold) -> Self {
        let text = String::with_capacity(typed.len());
        let mut key = Self { text, runs: Vec::new(), shift: 0, fold, has_marked: false };
        let mut tone = None;
        for (origin, c) in typed.char_indices() {
            if c.is_ascii_alphabetic() {
                key.push(c.to_ascii_lowercase(), origin);
                continue;
            }
            let is_word = !c.is_ascii() && is_latin(c);
            key.has_marked |= is_word;
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
                _ if is_plain(c) => key.push(c, origin),
                _ => key.other(c, origin),
            }
        }
        if let Some((mark, origin)) = tone {
            key.push(mark, origin);
        }
        key
    }

    /// Whether the text has this key, too, when it is compared in another way.
    pub(super) fn serves(&self, fold: Fold) -> bool {
        self.fold == fold || (fold == Fold::Nothing && self.fold == Fold::Marks && !self.has_marked)
    }

    /// The bytes of the original, which was `typed`, for some of the key.
    pub(super) fn original(&self, typed: &str, range: &Range<usize>) -> Range<usize> {
        let origins = self.text[range.clone()].char_indices().map(|(at, _)| self.origin(range.start + at));
        let start = origins.clone().next().unwrap_or(0);
        let end = |last: usize| last + typed[last..].chars().next().map_or(0, char::len_utf8);
        start..origins.max().map_or(start, end)
    }

    /// Where the character of the original begins that one of the key stands for.
    fn origin(&self, at: usize) -> usize {
        let behind = self.runs.partition_point(|run| run.start <= at);
        self.runs[..behind].last().map_or(at, |run| run.origin + at - run.start)
    }

    #[inline]
    fn push(&mut self, c: char, origin: usize) {
        let start = self.text.len();
        let shift = origin.wrapping_sub(start);
        if self.shift != shift {
            self.shift = shift;
            self.runs.push(Run { start, origin });
        }
        self.text.push(c);
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
        match c {
            ' ' if self.text.ends_with(' ') => {}
            ' ' => self.push(c, origin),
            _ => self.lower(c, origin),
        }
    }
}

/// Whether a character that is no Latin letter is the same in a key: digits, most marks of ASCII, and most of East Asia.
#[inline]
fn is_plain(c: char) -> bool {
    matches!(c, '!'..=',' | '.'..='@' | '\u{3041}'..='\u{30FA}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}')
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
