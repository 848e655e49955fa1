//! Finds the names of one language in a text, all at once.
//!
//! Says where names stand, not whether they are wanted there.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind};

use super::Term;
use super::key::{Fold, Key};
use crate::lang::{is_hangul, is_ideograph, is_kana, is_latin};
use crate::names::Lang;

/// What is found in a text, each by the place of its term.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The names as they are written, the longest where several begin, none within another.
    pub(super) hits: Vec<(usize, Range<usize>)>,
    /// The terms that are said in any place and in any case.
    pub(super) said: BTreeSet<usize>,
}

/// A name as the table has it.
struct Name {
    term: usize,
    name: String,
    /// How many of its letters are capitals.
    capitals: usize,
}

impl Name {
    fn new(term: usize, name: String) -> Self {
        let capitals = name.chars().filter(|c| c.is_uppercase()).count();
        Self { term, name, capitals }
    }

    /// Whether its capitals are capitals in the text, too.
    fn has_capitals(&self, text: &str) -> bool {
        self.capitals == 0 || self.name == text || has_capitals(&self.name, text)
    }
}

/// Finds the names of one language.
pub(super) struct Finder {
    fold: Fold,
    automaton: Option<AhoCorasick>,
    /// The name of each pattern.
    names: Vec<Name>,
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
                found.extend(plural(&name).filter(|_| is_english).map(|name| Name::new(at, name)));
                found.push(Name::new(at, name));
            }
        }
        let keys: Vec<String> = found.iter().map(|name| Key::new(&name.name, fold).text).collect();
        Self { fold, automaton: automaton(&keys), names: found, is_english }
    }

    /// The names in a text, whose key is the one of its language.
    pub(super) fn find(&self, text: &str, key: &Key) -> Found {
        let all = self.all(text, key);
        let said = all.iter().map(|(pattern, _)| self.names[*pattern].term).collect();
        Found { hits: self.hits(text, all), said }
    }

    fn hits(&self, text: &str, mut hits: Vec<(usize, Range<usize>)>) -> Vec<(usize, Range<usize>)> {
        hits.retain(|(pattern, range)| self.names[*pattern].has_capitals(&text[range.clone()]));
        // Of two names that differ in capitals alone, the one with more of them is meant.
        let capitals = |pattern: usize| self.names[pattern].capitals;
        hits.sort_by_key(|(pattern, range)| (range.start, Reverse(range.end), Reverse(capitals(*pattern))));
        let mut end = 0;
        hits.retain(|(_, range)| {
            let is_free = range.start >= end;
            end = if is_free { range.end } else { end };
            is_free
        });
        hits.into_iter().map(|(pattern, range)| (self.names[pattern].term, range)).collect()
    }

    fn all(&self, text: &str, key: &Key) -> Vec<(usize, Range<usize>)> {
        let Some(automaton) = &self.automaton else { return Vec::new() };
        let own = (!key.serves(self.fold)).then(|| Key::new(text, self.fold));
        let key = own.as_ref().unwrap_or(key);
        let found = automaton
            .find_overlapping_iter(&key.text)
            .map(|found| (found.pattern().as_usize(), found.range()));
        let whole = found.filter(|(_, range)| self.is_word(&key.text, range));
        whole.map(|(pattern, range)| (pattern, key.original(text, &range))).collect()
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

/// Whether a name stands in a text letter by letter and is plainly a word of its own; a finder finds it, too.
pub(super) fn is_typed(text: &str, name: &str) -> bool {
    let (Some(first), Some(last)) = (name.chars().next(), name.chars().next_back()) else { return false };
    first.is_alphanumeric()
        && last.is_alphanumeric()
        && text.match_indices(name).any(|(start, _)| {
            let (before, after) = (&text[..start], &text[start + name.len()..]);
            is_edge(first, before.chars().next_back()) && is_edge(last, after.chars().next())
        })
}

/// Whether a name that begins or ends with a character has its edge there: no character beside it belongs to
/// its word, nor comes to do so when the text is folded.
fn is_edge(own: char, beside: Option<char>) -> bool {
    let is_wide = |c: char| is_ideograph(c) || is_kana(c) || is_hangul(c);
    let parts = |c: char| match c {
        c if c.is_ascii() => !c.is_ascii_alphanumeric(),
        '\u{2010}'..='\u{2027}' | '\u{3000}'..='\u{303F}' => true,
        c => is_wide(c),
    };
    is_wide(own) || beside.is_none_or(parts)
}

/// The automaton that finds these keys; none when there are none.
fn automaton(keys: &[String]) -> Option<AhoCorasick> {
    // A table of all its steps is fastest, and takes about a kilobyte for each byte of the keys.
    const MOST: usize = 8 * 1024;
    let is_small = keys.iter().map(String::len).sum::<usize>() <= MOST;
    let kind = is_small.then_some(AhoCorasickKind::DFA);
    // Fails only for patterns beyond any table that can be read.
    (!keys.is_empty()).then(|| AhoCorasick::builder().kind(kind).build(keys).ok()).flatten()
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
