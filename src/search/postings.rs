//! Which word stands in which documents, and where in them it weighs most.
//!
//! Positions are not kept: they would take twice the room of all the rest. Neighbours that readers look for as one
//! name are words of their own instead: those of titles, and capitalised ones of the text, as far as they tell
//! anything that the two words by themselves do not.

use std::collections::{BTreeMap, BTreeSet};

use super::Document;
use super::fold::{Token, is_pair_letter, tokens};

/// Where a word stands in a document, from what weighs least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// In the text.
    Text,
    /// In a heading or the summary.
    Heading,
    /// In the title.
    Title,
}

/// Documents by their places, each with its weight.
pub(super) type Places = BTreeMap<usize, Weight>;

/// The documents of each word, by the word without and with its marks.
pub(super) type Words = BTreeMap<(String, String), Places>;

/// Words as they are read, document by document.
#[derive(Debug, Default)]
pub(super) struct Postings {
    words: Words,
    /// Neighbours without marks, with the documents of each form that has them.
    names: BTreeMap<(String, String), BTreeMap<String, Places>>,
    documents: usize,
}

impl Postings {
    /// Adds the next document.
    pub(super) fn add(&mut self, document: &Document) {
        let at = self.documents;
        self.documents += 1;
        self.read(at, &document.title, Weight::Title);
        for text in std::iter::once(&document.summary).chain(&document.headings) {
            self.read(at, text, Weight::Heading);
        }
        for text in &document.blocks {
            self.read(at, text, Weight::Text);
        }
    }

    fn read(&mut self, document: usize, text: &str, weight: Weight) {
        let tokens = tokens(text);
        for token in &tokens {
            let word = (token.folded.clone(), token.marked.clone());
            put(self.words.entry(word).or_default(), document, weight);
        }
        for pair in tokens.windows(2) {
            let [first, second] = pair else { continue };
            if is_name(first, second, weight) {
                let name = (first.folded.clone(), second.folded.clone());
                let form = format!("{}{}", first.marked, second.marked);
                put(self.names.entry(name).or_default().entry(form).or_default(), document, weight);
            }
        }
    }

    /// All words, with the names that tell more than their parts.
    pub(super) fn finish(self) -> Words {
        let mut documents: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
        for ((folded, _), places) in &self.words {
            documents.entry(folded.as_str()).or_default().extend(places.keys());
        }
        let tells = |(first, second): &(String, String), forms: &BTreeMap<String, Places>| {
            let of = |word: &str| documents.get(word).cloned().unwrap_or_default();
            let both: BTreeSet<usize> = of(first).intersection(&of(second)).copied().collect();
            let together: BTreeSet<usize> = forms.values().flat_map(BTreeMap::keys).copied().collect();
            both != together
        };
        let names: Vec<_> = self.names.iter().filter(|(name, forms)| tells(name, forms)).collect();
        let mut words = self.words.clone();
        for ((first, second), forms) in names {
            for (form, places) in forms {
                let found = words.entry((format!("{first}{second}"), form.clone())).or_default();
                for (document, weight) in places {
                    put(found, *document, *weight);
                }
            }
        }
        words
    }
}

fn put(places: &mut Places, document: usize, weight: Weight) {
    let known = places.entry(document).or_insert(weight);
    *known = weight.max(*known);
}

/// Whether two neighbours are looked for as one. Pairs of characters hold their neighbours already.
fn is_name(first: &Token, second: &Token, weight: Weight) -> bool {
    let is_word = |token: &Token| token.folded.chars().next().is_some_and(|c| !is_pair_letter(c));
    let is_capital = first.is_capital && second.is_capital;
    second.follows && is_word(first) && is_word(second) && (weight == Weight::Title || is_capital)
}
