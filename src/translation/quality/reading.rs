//! A block as the checks read it.
//!
//! Each part is read once, when a check first asks for it: a source is set beside four translations or more.

use std::borrow::Cow;
use std::cell::OnceCell;

use crate::glossary::{Glossary, Key, Named};
use crate::lang::quantities::{self, Quantity};
use crate::names::Lang;
use crate::translation::block::Block;

use super::letters::Letters;
use super::{Finding, language};

/// A block in its language, and what has been read of it.
pub struct Reading<'a> {
    pub(super) block: &'a Block,
    pub(super) lang: &'a Lang,
    pub(super) words: Cow<'a, str>,
    pub(super) glossary: &'a Glossary,
    letters: OnceCell<Letters>,
    foreign: OnceCell<Option<Finding>>,
    quantities: OnceCell<Vec<Quantity>>,
    key: OnceCell<Key>,
    names: OnceCell<Named<'a>>,
}

impl<'a> Reading<'a> {
    /// A block of a text in a language.
    pub fn new(block: &'a Block, lang: &'a Lang, glossary: &'a Glossary) -> Self {
        Self {
            block,
            lang,
            words: block.only_words(),
            glossary,
            letters: OnceCell::new(),
            foreign: OnceCell::new(),
            quantities: OnceCell::new(),
            key: OnceCell::new(),
            names: OnceCell::new(),
        }
    }

    /// The block.
    pub fn block(&self) -> &'a Block {
        self.block
    }

    /// Its words alone.
    pub fn words(&self) -> &str {
        &self.words
    }

    /// What it is made of.
    pub(super) fn letters(&self) -> &Letters {
        self.letters.get_or_init(|| Letters::of(&self.words))
    }

    /// What is found when it is in another language.
    pub(super) fn foreign(&self) -> Option<&Finding> {
        self.foreign.get_or_init(|| language::foreign(&self.words, self.letters(), self.lang)).as_ref()
    }

    /// Its numbers, dates and sums.
    pub(super) fn quantities(&self) -> &[Quantity] {
        self.quantities.get_or_init(|| quantities::read(&self.words, self.lang))
    }

    /// What its words are compared with names by.
    pub(super) fn key(&self) -> &Key {
        self.key.get_or_init(|| Glossary::key(&self.words, self.lang))
    }

    /// The official names that it says.
    pub(super) fn names(&self) -> &Named<'a> {
        self.names.get_or_init(|| self.glossary.named(&self.words, self.key(), self.lang))
    }
}
