//! A text as the reader of quantities walks it: characters in one case and one width, with their places.
//!
//! Knows no number.

use std::ops::Range;

use crate::lang::{is_latin, lowercase};

/// A text in small letters and half-width digits; one character of it for each of the text.
pub(super) struct Text<'a> {
    typed: &'a str,
    chars: Vec<Char>,
}

/// A character of a text.
#[derive(Clone, Copy)]
pub(super) struct Char {
    /// In small letters and half width.
    pub(super) small: char,
    /// Whether it is a Latin letter.
    is_letter: bool,
    /// The byte where it begins.
    start: usize,
}

impl Char {
    #[inline]
    fn new(start: usize, typed: char) -> Self {
        let (small, is_letter) = match typed {
            '\0'..='\u{7F}' => (typed.to_ascii_lowercase(), typed.is_ascii_alphabetic()),
            // Most of East Asia: one case, one width, and no Latin letter.
            '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7A3}' => (typed, false),
            _ => {
                let small = lowercase(half_width(typed));
                (small, is_latin(small))
            }
        };
        Self { small, is_letter, start }
    }
}

impl<'a> Text<'a> {
    pub(super) fn new(typed: &'a str) -> Self {
        let mut chars = Vec::with_capacity(typed.chars().count());
        chars.extend(typed.char_indices().map(|(start, c)| Char::new(start, c)));
        Self { typed, chars }
    }

    #[inline]
    pub(super) fn len(&self) -> usize {
        self.chars.len()
    }

    /// The character at a place, in small letters.
    #[inline]
    pub(super) fn at(&self, at: usize) -> Option<char> {
        self.chars.get(at).map(|c| c.small)
    }

    /// The character before a place, in small letters.
    #[inline]
    pub(super) fn before(&self, at: usize) -> Option<char> {
        self.at(at.checked_sub(1)?)
    }

    pub(super) fn is_capital(&self, at: usize) -> bool {
        let typed = self.chars.get(at).and_then(|c| self.typed[c.start..].chars().next());
        typed.is_some_and(|c| half_width(c).is_uppercase())
    }

    #[inline]
    pub(super) fn is_digit(&self, at: usize) -> bool {
        self.at(at).is_some_and(|c| c.is_ascii_digit())
    }

    /// Whether a Latin letter stands here.
    #[inline]
    pub(super) fn is_letter(&self, at: usize) -> bool {
        self.chars.get(at).is_some_and(|c| c.is_letter)
    }

    /// Whether a word of Latin letters may begin here.
    #[inline]
    pub(super) fn begins_word(&self, at: usize) -> bool {
        at.checked_sub(1).is_none_or(|before| !self.is_letter(before))
    }

    /// The digits from here on.
    #[inline]
    pub(super) fn digits(&self, at: usize) -> Range<usize> {
        let end = (at..).find(|at| !self.is_digit(*at)).unwrap_or(at);
        at..end
    }

    /// The first place from here on that is no space.
    #[inline]
    pub(super) fn skip_spaces(&self, at: usize) -> usize {
        let is_space = |at: &usize| self.at(*at).is_some_and(char::is_whitespace);
        (at..).find(|at| !is_space(at)).unwrap_or(at)
    }

    /// The end of this word if it stands here; a word of Latin letters ends where letters end.
    pub(super) fn word(&self, at: usize, word: &str) -> Option<usize> {
        let mut end = at;
        for c in word.chars() {
            if !is_same(self.at(end)?, c) {
                return None;
            }
            end += 1;
        }
        let is_cut = self.is_letter(end) && end > 0 && self.is_letter(end - 1);
        (!is_cut).then_some(end)
    }

    /// The end of the first of these words that stands here, and what it means.
    pub(super) fn any<T: Copy>(&self, at: usize, words: &[(&str, T)]) -> Option<(T, usize)> {
        let first = first_byte(self.at(at)?);
        let near = words.iter().filter(|(word, _)| word.as_bytes().first() == Some(&first));
        near.filter_map(|(word, meaning)| Some((*meaning, self.word(at, word)?))).next()
    }

    /// The end of the first of these words that stands here.
    pub(super) fn one_of(&self, at: usize, words: &[&str]) -> Option<usize> {
        let first = first_byte(self.at(at)?);
        let mut near = words.iter().filter(|word| word.as_bytes().first() == Some(&first));
        near.find_map(|word| self.word(at, word))
    }

    /// Whether one of these words ends right before this place, spaces aside.
    pub(super) fn follows(&self, at: usize, words: &[&str]) -> bool {
        let mut end = at;
        while end > 0 && self.chars[end - 1].small.is_whitespace() {
            end -= 1;
        }
        let Some(last) = self.before(end) else { return false };
        let last = last_byte(last);
        words.iter().filter(|word| word.as_bytes().last() == Some(&last)).any(|word| {
            let Some(start) = end.checked_sub(word.chars().count()) else { return false };
            self.word(start, word) == Some(end) && (!self.is_letter(start) || self.begins_word(start))
        })
    }

    /// The word of Latin letters that goes on from here, or the one character of another kind.
    #[inline]
    pub(super) fn stretch(&self, at: usize) -> &[Char] {
        self.stretch_within(at..self.len())
    }

    /// The stretch that a range begins with, as far as it lies in the range.
    #[inline]
    pub(super) fn stretch_within(&self, range: Range<usize>) -> &[Char] {
        let chars = &self.chars[range];
        let letters = chars.iter().take_while(|c| c.is_letter).count();
        &chars[..letters.max(1)]
    }

    /// The words of a range in small letters, as far as blanks part them.
    pub(super) fn words(&self, range: Range<usize>) -> impl Iterator<Item = &[Char]> {
        self.chars[range].split(|c| c.small.is_whitespace()).filter(|word| !word.is_empty())
    }

    /// The characters of a range, in small letters.
    pub(super) fn slice(&self, range: Range<usize>) -> String {
        self.chars[range].iter().map(|c| c.small).collect()
    }

    /// The bytes of a range of characters.
    pub(super) fn bytes(&self, range: &Range<usize>) -> Range<usize> {
        let start = |at: usize| self.chars.get(at).map_or(self.typed.len(), |c| c.start);
        start(range.start)..start(range.end)
    }
}

/// Whether a stretch of a text in small letters is this word.
pub(super) fn is_word(stretch: &[Char], word: &str) -> bool {
    let first = stretch.first().map(|c| first_byte(c.small));
    word.as_bytes().first().copied() == first && word.chars().eq(stretch.iter().map(|c| c.small))
}

/// The byte that words with this first character begin with: told sooner than the character, and enough to
/// pass over most words. No word begins or ends with a space or an apostrophe.
fn first_byte(first: char) -> u8 {
    first.encode_utf8(&mut [0; 4]).as_bytes()[0]
}

fn last_byte(last: char) -> u8 {
    last.encode_utf8(&mut [0; 4]).as_bytes()[last.len_utf8() - 1]
}

/// Whether a character of a text is that of a word: any blank is a space, and an apostrophe may be typed well.
fn is_same(here: char, c: char) -> bool {
    here == c || (c == ' ' && here.is_whitespace()) || (c == '\'' && here == '’')
}

fn half_width(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '٠'..='٩' => char::from_u32(u32::from(c) - 0x0630).unwrap_or(c),
        c => c,
    }
}
