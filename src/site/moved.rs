//! Stories that were moved or renamed, as the memories tell that stayed behind.

use std::collections::{BTreeMap, BTreeSet};

use crate::names::{Lang, StoryKey};
use crate::translation::{Fingerprint, Memory};

use super::{FolderEdition, Site};

/// The key that a story had when a translation of it was accepted, by the translation.
pub type Moved = BTreeMap<(Lang, StoryKey), StoryKey>;

/// The translations that nothing is remembered of, while the memory of a story that is nowhere knows most of
/// their sources.
pub(super) fn moved(site: &Site) -> Moved {
    let forsaken = Forsaken::of(site);
    let mut moved = Moved::new();
    for (key, folder) in &site.folders {
        let source = folder.source_edition();
        for (lang, edition) in &folder.editions {
            let is_unknown = edition.standing.as_ref().is_some_and(|standing| !standing.is_remembered);
            if let Some(old) = is_unknown.then(|| forsaken.key_of(source, lang)).flatten() {
                moved.insert((lang.clone(), key.clone()), old.clone());
            }
        }
    }
    moved
}

/// The memories of stories that are nowhere.
struct Forsaken<'a>(Vec<(&'a Lang, &'a StoryKey, &'a Memory)>);

impl<'a> Forsaken<'a> {
    fn of(site: &'a Site) -> Self {
        let is_there = |key: &StoryKey| {
            [&site.hidden, &site.broken].iter().any(|keys| keys.contains(key))
                || site.folders.contains_key(key)
        };
        let memories = site.memories.iter().filter(|((_, key), _)| !is_there(key));
        Self(memories.map(|((lang, key), memory)| (lang, key, memory)).collect())
    }

    /// The key of the memory that knows most blocks of a source, if it knows more than half of its own.
    fn key_of(&self, source: &FolderEdition, lang: &Lang) -> Option<&'a StoryKey> {
        let mut of_lang = self.0.iter().filter(|(other, ..)| *other == lang).peekable();
        of_lang.peek()?;
        let blocks: BTreeSet<Fingerprint> = source.blocks.iter().map(|block| block.fingerprint).collect();
        let known =
            |memory: &Memory| memory.records.iter().filter(|record| blocks.contains(&record.source)).count();
        let alike = of_lang.filter(|(.., memory)| known(memory) * 2 > memory.records.len());
        alike.max_by_key(|(.., memory)| known(memory)).map(|(_, key, _)| *key)
    }
}
