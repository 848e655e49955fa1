//! Finds the names of one language in a text, all at once.
//!
//! Says where names stand, not whether they are wanted there.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;

use aho_corasick::AhoCorasick;

use super::Term;
use super::key::{Fold, Key};
use crate::lang::is_latin;
use crate::names::Lang;

/// What is found in a text, each by the place of its term.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The names as they are written, the longest where several begin, none within another.
    pub(super) hits: Vec<(usize, Range<usize>)>,
    /// The terms that are said in any place and in any case.
    pub(super) said: BTreeSet<usize>,
}

/// Finds the names of one language.
pub(super) struct Finder {
    fold: Fold,
    automaton: Option<AhoCorasick>,
    /// For each pattern, the term and its name as the table has it.
    names: Vec<(usize, String)>,
    is_english: bool,
}

impl Finder {
    /// A finder of the names that each term gives; an exact one tells marks apart in every language.
    pub(super) fn new(
        terms: &[Term],
        lang: &Lang,
        names: fn(&Term, &Lang) -> Vec<String>,
        is_exact: bool,
    ) -> Self {
        let fold = match Fold::of(lang) {
            Fold::Marks if is_exact => Fold::Nothing,
            fold => fold,
        };
        let is_english = Fold::of(lang) == Fold::Marks;
        let mut found = Vec::new();
        for (at, term) in terms.iter().enumerate() {
            for name in names(term, lang) {
                found.extend(plural(&name).filter(|_| is_english).map(|name| (at, name)));
                found.push((at, name));
            }
        }
        let keys: Vec<String> = found.iter().map(|(_, name)| Key::new(name, fold).text).collect();
        // Fails only for patterns beyond any table that can be read.
        let automaton = if keys.is_empty() { None } else { AhoCorasick::new(&keys).ok() };
        Self { fold, automaton, names: found, is_english }
    }

    /// The names in a text.
    pub(super) fn find(&self, text: &str) -> Found {
        let all = self.all(text);
        let said = all.iter().map(|(pattern, _)| self.names[*pattern].0).collect();
        Found { hits: self.hits(text, all), said }
    }

    fn hits(&self, text: &str, mut hits: Vec<(usize, Range<usize>)>) -> Vec<(usize, Range<usize>)> {
        hits.retain(|(pattern, range)| has_capitals(&self.names[*pattern].1, &text[range.clone()]));
        // Of two names that differ in capitals alone, the one with more of them is meant.
        let capitals = |pattern: usize| self.names[pattern].1.chars().filter(|c| c.is_uppercase()).count();
        hits.sort_by_key(|(pattern, range)| (range.start, Reverse(range.end), Reverse(capitals(*pattern))));
        let mut end = 0;
        hits.retain(|(_, range)| {
            let is_free = range.start >= end;
            end = if is_free { range.end } else { end };
            is_free
        });
        hits.into_iter().map(|(pattern, range)| (self.names[pattern].0, range)).collect()
    }

    fn all(&self, text: &str) -> Vec<(usize, Range<usize>)> {
        let Some(automaton) = &self.automaton else { return Vec::new() };
        let key = Key::new(text, self.fold);
        let found = automaton
            .find_overlapping_iter(&key.text)
            .map(|found| (found.pattern().as_usize(), found.range()));
        let whole = found.filter(|(_, range)| self.is_word(&key.text, range));
        whole.map(|(pattern, range)| (pattern, key.original(&range))).collect()
    }

    /// Whether what was found is not a part of a longer word.
    fn is_word(&self, text: &str, range: &Range<usize>) -> bool {
        let (before, found, after) = (&text[..range.start], &text[range.clone()], &text[range.end..]);
        // A unit may stand close to its number: 14,000TEU.
        let is_unit =
            before.ends_with(|c: char| c.is_ascii_digit()) && found.starts_with(char::is_alphabetic);
        let begins = is_unit || !(found.starts_with(is_of_word) && before.ends_with(is_of_word));
        let ends = !(found.ends_with(is_of_word) && after.starts_with(is_of_word));
        begins && (ends || (self.is_english && is_inflected(after)))
    }
}

/// The plural of an English name in -y: member economies.
fn plural(name: &str) -> Option<String> {
    let stem = name.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u']))?;
    Some(format!("{stem}ies"))
}

/// Letters, digits and the marks of tones that a key has behind its words.
fn is_of_word(c: char) -> bool {
    is_latin(c) || c.is_ascii_digit() || matches!(c, '\u{300}'..='\u{323}')
}

/// Whether a word ends with an English ending: `ports`, `passes`.
fn is_inflected(after: &str) -> bool {
    ["s", "es"]
        .iter()
        .any(|ending| after.strip_prefix(ending).is_some_and(|rest| !rest.starts_with(is_of_word)))
}

/// Whether capitals of the name are capitals in the text: `Cảng Hải Phòng` is a company, `cảng Hải Phòng` is not.
fn has_capitals(name: &str, text: &str) -> bool {
    fn letters(text: &str) -> impl Iterator<Item = char> {
        text.chars().filter(|c| c.is_alphabetic())
    }
    let is_kept = |(name, text): (char, char)| !name.is_uppercase() || text.is_uppercase();
    letters(name).zip(letters(text)).all(is_kept) || letters(name).count() != letters(text).count()
}

impl fmt::Debug for Finder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Finder").field("names", &self.names.len()).finish_non_exhaustive()
    }
}
