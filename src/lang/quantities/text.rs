//! A text as the reader of quantities walks it: characters in one case and one width, with their places.
//!
//! Knows no number.

use std::ops::Range;

use crate::lang::is_latin;

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
        let typed: Vec<char> = text.chars().map(half_width).collect();
        let chars: Vec<char> = typed.iter().map(|c| small(*c)).collect();
        let letters = chars.iter().map(|c| is_latin(*c)).collect();
        let starts = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        Self { chars, typed, letters, starts }
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
            let here = self.at(end)?;
            let is_same = here == c || (c == ' ' && here.is_whitespace()) || (c == '\'' && here == '’');
            if !is_same {
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
        let near = words.iter().filter(|(word, _)| word.starts_with(first));
        near.filter_map(|(word, meaning)| Some((*meaning, self.word(at, word)?))).next()
    }

    /// The end of the first of these words that stands here.
    pub(super) fn one_of(&self, at: usize, words: &[&str]) -> Option<usize> {
        let first = self.at(at)?;
        words.iter().filter(|word| word.starts_with(first)).find_map(|word| self.word(at, word))
    }

    /// Whether one of these words ends right before this place, spaces aside.
    pub(super) fn follows(&self, at: usize, words: &[&str]) -> bool {
        let mut end = at;
        while end > 0 && self.chars[end - 1].is_whitespace() {
            end -= 1;
        }
        words.iter().any(|word| {
            let Some(start) = end.checked_sub(word.chars().count()) else { return false };
            self.word(start, word) == Some(end) && (!self.is_letter(start) || self.begins_word(start))
        })
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

fn small(c: char) -> char {
    if c.is_ascii() { c.to_ascii_lowercase() } else { c.to_lowercase().next().unwrap_or(c) }
}

fn half_width(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '٠'..='٩' => char::from_u32(u32::from(c) - 0x0630).unwrap_or(c),
        c => c,
    }
}
