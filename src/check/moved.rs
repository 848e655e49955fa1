//! Memories that stayed behind when their story was moved or renamed.

use std::collections::BTreeSet;

use crate::names::{Lang, StoryKey};
use crate::site::{FolderEdition, Site};
use crate::translation::{Fingerprint, Memory};

/// The memories of stories that are nowhere.
pub(super) struct Forsaken<'a>(Vec<(&'a Lang, &'a StoryKey, &'a Memory)>);

impl<'a> Forsaken<'a> {
    pub(super) fn of(site: &'a Site) -> Self {
        let is_there = |key: &StoryKey| {
            [&site.hidden, &site.broken].iter().any(|keys| keys.contains(key))
                || site.folders.contains_key(key)
        };
        let memories = site.memories.iter().filter(|((_, key), _)| !is_there(key));
        Self(memories.map(|((lang, key), memory)| (lang, key, memory)).collect())
    }

    /// The key that a story had when its translation was accepted: that of a memory that knows most of its source.
    pub(super) fn key_of(&self, source: &FolderEdition, lang: &Lang) -> Option<&'a StoryKey> {
        let blocks: BTreeSet<Fingerprint> = source.blocks.iter().map(|block| block.fingerprint).collect();
        let known =
            |memory: &Memory| memory.records.iter().filter(|record| blocks.contains(&record.source)).count();
        let of_lang = self.0.iter().filter(|(other, ..)| *other == lang);
        let alike = of_lang.filter(|(.., memory)| known(memory) * 2 > memory.records.len());
        alike.max_by_key(|(.., memory)| known(memory)).map(|(_, key, _)| *key)
    }
}
