//! A text as the reader of quantities walks it: characters in one case and one width, with their places.
//!
//! Knows no number.

use std::ops::Range;

use crate::lang::{is_latin, lowercase};

/// A text in small letters and half-width digits; one character of it for each of the text.
pub(super) struct Text {
    chars: Vec<char>,
    /// The characters as they are typed.
    typed: Vec<char>,
    /// Whether each character is a Latin letter.
    letters: Vec<bool>,
    /// The byte where each character begins, and the end.
    starts: Vec<usize>,
}

impl Text {
    pub(super) fn new(text: &str) -> Self {
        let length = text.chars().count();
        let mut read = Self {
            chars: Vec::with_capacity(length),
            typed: Vec::with_capacity(length),
            letters: Vec::with_capacity(length),
            starts: Vec::with_capacity(length + 1),
        };
        for (start, c) in text.char_indices() {
            let typed = half_width(c);
            let small = lowercase(typed);
            read.chars.push(small);
            read.typed.push(typed);
            read.letters.push(is_latin(small));
            read.starts.push(start);
        }
        read.starts.push(text.len());
        read
    }

    pub(super) fn len(&self) -> usize {
        self.chars.len()
    }

    /// The character at a place, in small letters.
    pub(super) fn at(&self, at: usize) -> Option<char> {
        self.chars.get(at).copied()
    }

    /// The character before a place, in small letters.
    pub(super) fn before(&self, at: usize) -> Option<char> {
        self.at(at.checked_sub(1)?)
    }

    pub(super) fn is_capital(&self, at: usize) -> bool {
        self.typed.get(at).is_some_and(|c| c.is_uppercase())
    }

    pub(super) fn is_digit(&self, at: usize) -> bool {
        self.at(at).is_some_and(|c| c.is_ascii_digit())
    }

    /// Whether a Latin letter stands here.
    pub(super) fn is_letter(&self, at: usize) -> bool {
        self.letters.get(at).copied().unwrap_or(false)
    }

    /// Whether a word of Latin letters may begin here.
    pub(super) fn begins_word(&self, at: usize) -> bool {
        at.checked_sub(1).is_none_or(|before| !self.is_letter(before))
    }

    /// The digits from here on.
    pub(super) fn digits(&self, at: usize) -> Range<usize> {
        let end = (at..).find(|at| !self.is_digit(*at)).unwrap_or(at);
        at..end
    }

    /// The first place from here on that is no space.
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
        let first = self.at(at)?;
        let near = words.iter().filter(|(word, _)| begins_with(word, first));
        near.filter_map(|(word, meaning)| Some((*meaning, self.word(at, word)?))).next()
    }

    /// The end of the first of these words that stands here.
    pub(super) fn one_of(&self, at: usize, words: &[&str]) -> Option<usize> {
        let first = self.at(at)?;
        words.iter().filter(|word| begins_with(word, first)).find_map(|word| self.word(at, word))
    }

    /// Whether one of these words ends right before this place, spaces aside.
    pub(super) fn follows(&self, at: usize, words: &[&str]) -> bool {
        let mut end = at;
        while end > 0 && self.chars[end - 1].is_whitespace() {
            end -= 1;
        }
        let Some(last) = self.before(end) else { return false };
        words.iter().filter(|word| word.chars().next_back().is_some_and(|c| is_same(last, c))).any(|word| {
            let Some(start) = end.checked_sub(word.chars().count()) else { return false };
            self.word(start, word) == Some(end) && (!self.is_letter(start) || self.begins_word(start))
        })
    }

    /// The word of Latin letters that goes on from here, or the one character of another kind.
    pub(super) fn stretch(&self, at: usize) -> &[char] {
        let letters = self.letters[at..].iter().take_while(|is_letter| **is_letter).count();
        &self.chars[at..at + letters.max(1)]
    }

    /// The words of a range in small letters, as far as blanks part them.
    pub(super) fn words(&self, range: Range<usize>) -> impl Iterator<Item = &[char]> {
        self.chars[range].split(|c| c.is_whitespace()).filter(|word| !word.is_empty())
    }

    /// The characters of a range, in small letters.
    pub(super) fn slice(&self, range: Range<usize>) -> String {
        self.chars[range].iter().collect()
    }

    /// The bytes of a range of characters.
    pub(super) fn bytes(&self, range: &Range<usize>) -> Range<usize> {
        self.starts[range.start]..self.starts[range.end]
    }
}

fn begins_with(word: &str, first: char) -> bool {
    word.chars().next().is_some_and(|c| is_same(first, c))
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
