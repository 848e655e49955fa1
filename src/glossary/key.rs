//! What words are compared by: one case, one spelling, one dash; with the way back to the text.
//!
//! Knows letters and no term.

use std::collections::BTreeMap;
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
        match lang.locale().id.language.as_str() {
            "vi" => Self::Tones,
            "zh" | "yue" | "ja" | "ko" => Self::Nothing,
            _ => Self::Marks,
        }
    }
}

/// A text as it is compared, and where each part of it comes from.
pub(super) struct Key {
    pub(super) text: String,
    /// For each byte of `text`, the bytes of the original that it stands for.
    origins: Vec<(usize, usize)>,
}

impl Key {
    pub(super) fn new(text: &str, fold: Fold) -> Self {
        let mut key =
            Self { text: String::with_capacity(text.len()), origins: Vec::with_capacity(text.len()) };
        let mut tone = None;
        for (at, typed) in text.char_indices() {
            let origin = (at, at + typed.len_utf8());
            let is_word = is_latin(typed);
            if !is_word && let Some((mark, origin)) = tone.take() {
                key.push(mark, origin);
            }
            match (fold, is_word && !typed.is_ascii()) {
                (Fold::Tones, true) => {
                    let (letter, mark) = without_tone(typed);
                    key.lower(letter, origin);
                    tone = mark.map(|mark| (mark, origin)).or(tone);
                }
                (Fold::Marks, true) => key.push_unmarked(typed, origin),
                _ => key.other(typed, origin),
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
        let start = parts.first().map_or(0, |(start, _)| *start);
        start..parts.iter().map(|(_, end)| *end).max().unwrap_or(start)
    }

    fn push(&mut self, c: char, origin: (usize, usize)) {
        self.text.push(c);
        self.origins.resize(self.text.len(), origin);
    }

    fn lower(&mut self, c: char, origin: (usize, usize)) {
        if c.is_ascii() {
            return self.push(c.to_ascii_lowercase(), origin);
        }
        c.to_lowercase().for_each(|c| self.push(c, origin));
    }

    fn push_unmarked(&mut self, c: char, origin: (usize, usize)) {
        let mut buffer = [0; 4];
        for part in lang::slug(c.encode_utf8(&mut buffer)).chars() {
            self.push(part, origin);
        }
    }

    /// A space or dash counts once; the width of letters does not count.
    fn other(&mut self, c: char, origin: (usize, usize)) {
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
    TONES.get(&c).copied().unwrap_or((c, None))
}

/// Every letter of the Latin blocks that has a mark of tone.
static TONES: LazyLock<BTreeMap<char, (char, Option<char>)>> = LazyLock::new(|| {
    let letters = ('\u{C0}'..='\u{24F}').chain('\u{1E00}'..='\u{1EFF}');
    letters.map(|c| (c, parted(c))).filter(|(_, (_, tone))| tone.is_some()).collect()
});

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
