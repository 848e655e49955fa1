//! Which word stands in which documents, and where in them it weighs most.
//!
//! Positions are not kept: they would take twice the room of all the rest. Neighbours that readers look for as one
//! name are words of their own instead: those of titles, headings and summaries, and capitalised ones of the text.

use std::collections::BTreeMap;

use super::Document;
use super::fold::{Token, tokens};

/// Where a word stands in a document, from what weighs least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// Once in the text.
    Once,
    /// More than once in the text.
    Often,
    /// In a heading or the summary.
    Heading,
    /// In the title.
    Title,
}

/// The documents of each word, by the word without and with its marks.
#[derive(Debug, Default)]
pub(super) struct Postings {
    pub(super) words: BTreeMap<(String, String), BTreeMap<usize, Weight>>,
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
            self.read(at, text, Weight::Once);
        }
    }

    fn read(&mut self, document: usize, text: &str, weight: Weight) {
        let tokens = tokens(text);
        for token in &tokens {
            self.put(document, (token.folded.clone(), token.marked.clone()), weight);
        }
        for pair in tokens.windows(2) {
            let [first, second] = pair else { continue };
            if is_name(first, second, weight) {
                let joined = |of: fn(&Token) -> &str| format!("{}{}", of(first), of(second));
                self.put(document, (joined(|token| &token.folded), joined(|token| &token.marked)), weight);
            }
        }
    }

    fn put(&mut self, document: usize, word: (String, String), weight: Weight) {
        let found = self.words.entry(word).or_default().entry(document);
        found
            .and_modify(|known| {
                let both = if weight == Weight::Once { Weight::Often } else { weight };
                *known = both.max(*known);
            })
            .or_insert(weight);
    }
}

/// Whether two neighbours are looked for as one. Pairs of characters hold their neighbours already.
fn is_name(first: &Token, second: &Token, weight: Weight) -> bool {
    let is_word =
        |token: &Token| token.folded.chars().next().is_some_and(|c| !super::fold::is_pair_letter(c));
    let is_capital = first.is_capital && second.is_capital;
    second.follows && is_word(first) && is_word(second) && (weight > Weight::Often || is_capital)
}
