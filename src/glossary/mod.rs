//! The official names of things in every language, from `i18n/terms.csv`, and where a text says them.
//!
//! Knows words and no story: what has to be said where is for those who compare texts.

mod finder;
mod key;
mod read;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::names::Lang;

use finder::{Finder, is_typed};
use key::Fold;

pub use key::{Key, tone_key};
pub use read::{FILE, read, table};

/// The official names of things.
#[derive(Debug, Default)]
pub struct Glossary {
    terms: Vec<Term>,
    /// Finds names that are right, by language.
    names: BTreeMap<Lang, Finder>,
    /// Finds names that are wrong, by language.
    wrong: BTreeMap<Lang, Finder>,
}

/// A thing and its names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Term {
    /// What the table calls it by.
    pub id: String,
    /// Its names by language, the one to be used first.
    pub names: BTreeMap<Lang, Vec<String>>,
    /// Names that must not be used, by language.
    pub wrong: BTreeMap<Lang, Vec<String>>,
    /// Whether it keeps its name in every language.
    pub is_kept: bool,
}

/// A name that a text says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit<'a> {
    /// The thing.
    pub term: &'a Term,
    /// The words.
    pub range: Range<usize>,
}

/// The names that a text says.
#[derive(Debug, Default)]
pub struct Named<'a> {
    /// The names as they are written, the longest where several begin, none within another.
    pub hits: Vec<Hit<'a>>,
    /// The places, in the table, of the terms that are said anywhere and in any case.
    said: BTreeSet<usize>,
}

/// A thing that a translation does not call by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsaid<'a> {
    /// The thing, where the source says it.
    pub hit: Hit<'a>,
    /// The names that it has in the language of the translation.
    pub wanted: &'a [String],
}

impl Glossary {
    /// The glossary of these terms.
    pub fn new(terms: Vec<Term>) -> Self {
        let langs: BTreeSet<Lang> =
            terms.iter().flat_map(|term| term.names.keys().chain(term.wrong.keys()).cloned()).collect();
        let finders = |names: fn(&Term, &Lang) -> Vec<String>, is_exact: bool| {
            let finder = |lang: &Lang| (lang.clone(), Finder::new(&terms, lang, names, is_exact));
            langs.iter().map(finder).collect()
        };
        let names = finders(Term::names_in, false);
        let wrong = finders(|term, lang| term.wrong.get(lang).cloned().unwrap_or_default(), true);
        Self { terms, names, wrong }
    }

    /// The things, in the order of the table.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// Whether it has no names.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// What the words of a text are compared by: it is made once, whatever is asked of the text.
    pub fn key(text: &str, lang: &Lang) -> Key {
        Key::new(text, Fold::of(lang))
    }

    /// The names that a text says, which has this key.
    pub fn named(&self, text: &str, key: &Key, lang: &Lang) -> Named<'_> {
        let found = self.names.get(lang).map(|finder| finder.find(text, key)).unwrap_or_default();
        let hits = found.hits.into_iter().map(|(term, range)| Hit { term: &self.terms[term], range });
        Named { hits: hits.collect(), said: found.said }
    }

    /// The things that a source names and its translation does not call by their names, each once.
    ///
    /// Which names the translation says is asked only when a name does not stand there as the table has it.
    pub fn unsaid<'a, 'n>(
        &'a self,
        (source, from): (&Named<'a>, &Lang),
        (text, to): (&str, &Lang),
        named: impl FnOnce() -> &'n Named<'n>,
    ) -> Vec<Unsaid<'a>> {
        let Some(of_target) = self.names.get(to) else { return Vec::new() };
        let mut met = BTreeSet::new();
        let hits = source.hits.iter().filter(|hit| met.insert(&hit.term.id));
        let wanted = hits.filter_map(|hit| {
            let wanted = hit.term.names.get(if hit.term.is_kept { from } else { to })?;
            Some(Unsaid { hit: hit.clone(), wanted })
        });
        let is_said = |said: &BTreeSet<usize>, unsaid: &Unsaid| {
            said.iter().any(|at| self.terms[*at].id == unsaid.hit.term.id)
        };
        let is_plain = |unsaid: &Unsaid| unsaid.wanted.iter().any(|name| is_typed(text, name));
        let mut unsaid: Vec<_> = wanted.filter(|unsaid| !is_plain(unsaid)).collect();
        if unsaid.is_empty() {
            return unsaid;
        }
        let said = &named().said;
        unsaid.retain(|unsaid| !is_said(said, unsaid));
        // 하이퐁(Hải Phòng)시: the name as it is in Vietnamese may stand within.
        if !unsaid.is_empty() && text.contains(['(', '（']) {
            let text = without_brackets(text);
            let said = of_target.find(&text, &Self::key(&text, to)).said;
            unsaid.retain(|unsaid| !is_said(&said, unsaid));
        }
        unsaid
    }

    /// The names in a text, which has this key, that must not be used.
    pub fn wrong(&self, text: &str, key: &Key, lang: &Lang) -> Vec<Hit<'_>> {
        let Some(finder) = self.wrong.get(lang) else { return Vec::new() };
        let hits = finder.find(text, key).hits;
        if hits.is_empty() {
            return Vec::new();
        }
        // A wrong name may stand within a longer one that is right.
        let right = self.names.get(lang).map_or_else(Vec::new, |finder| finder.find(text, key).hits);
        let is_within = |range: &Range<usize>| {
            right.iter().any(|(_, whole)| {
                whole.start <= range.start && range.end <= whole.end && whole.len() > range.len()
            })
        };
        let hits = hits.into_iter().filter(|(_, range)| !is_within(range));
        hits.map(|(term, range)| Hit { term: &self.terms[term], range }).collect()
    }
}

/// A text without what stands in round brackets.
fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let mut left = String::new();
    for c in text.chars() {
        match c {
            '(' | '（' => depth += 1,
            ')' | '）' => depth = depth.saturating_sub(1),
            c if depth == 0 => left.push(c),
            _ => {}
        }
    }
    left
}

impl Term {
    /// Its names in a language; those of every language when it keeps its name.
    fn names_in(&self, lang: &Lang) -> Vec<String> {
        if self.is_kept {
            return self.names.values().flatten().cloned().collect::<BTreeSet<_>>().into_iter().collect();
        }
        self.names.get(lang).cloned().unwrap_or_default()
    }
}
