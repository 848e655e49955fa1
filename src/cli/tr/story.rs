//! A story in one of its languages, for tasks that send it out or take it in.

use crate::edition::{Edition, Exemption};
use crate::names::{FilePath, Lang};
use crate::site::{Folder, FolderEdition, Site};
use crate::translation::exchange::{Sides, StoryUnits, Wanted, units};
use crate::translation::{self, Block, Comparison, Memory};

/// A story, what it says in a language, and how that stands to its source.
pub(super) struct Story<'a> {
    site: &'a Site,
    pub(super) folder: &'a Folder,
    pub(super) lang: &'a Lang,
    pub(super) edition: Option<&'a FolderEdition>,
    blocks: Vec<Block>,
    comparison: Comparison,
    exemptions: Vec<&'a Exemption>,
}

impl<'a> Story<'a> {
    /// The story in a language other than its own, whether it has an edition in it or not.
    pub(super) fn of(site: &'a Site, folder: &'a Folder, lang: &'a Lang) -> Self {
        let edition = folder.editions.get(lang);
        let standing = edition.and_then(|edition| edition.standing.as_ref());
        let (blocks, comparison) = match edition.zip(standing) {
            Some((edition, standing)) => (edition.blocks.clone(), standing.comparison.clone()),
            None => {
                let blocks = site.strings_beside(&folder.key, lang);
                let memory = site.memories.get(&(lang.clone(), folder.key.clone()));
                let comparison = translation::compare(&folder.source_edition().blocks, &blocks, memory);
                (blocks, comparison)
            }
        };
        let exemptions = edition.map(FolderEdition::exemptions).unwrap_or_default();
        let exemptions = exemptions.into_iter().map(|exemption| &exemption.value).collect();
        Self { site, folder, lang, edition, blocks, comparison, exemptions }
    }

    /// What is known of the translation.
    fn memory(&self) -> Option<&'a Memory> {
        self.site.memories.get(&(self.lang.clone(), self.folder.key.clone()))
    }

    /// The edition that the others are translated from.
    pub(super) fn source(&self) -> &'a Edition {
        &self.folder.source_edition().file
    }

    /// The file of the translation, which may not be there yet.
    pub(super) fn path(&self) -> FilePath {
        let name = if self.source().is_index { "_index" } else { "index" };
        let path = &self.source().path;
        path.beside(&format!("{name}.{}.md", self.lang)).unwrap_or_else(|| path.clone())
    }

    /// Both sides, to judge by.
    pub(super) fn sides(&self) -> Sides<'_> {
        Sides {
            source: &self.folder.source_edition().blocks,
            target: &self.blocks,
            comparison: &self.comparison,
            langs: (&self.folder.source_lang, self.lang),
            glossary: &self.site.glossary,
            config: &self.site.config,
            exemptions: &self.exemptions,
        }
    }

    /// Its units; none when no block is wanted.
    pub(super) fn units(&self, wanted: Wanted) -> Option<StoryUnits> {
        let source = &self.folder.source_edition().blocks;
        let units = units((source, &self.blocks), &self.comparison, self.memory(), wanted);
        (!units.is_empty()).then(|| StoryUnits { original: self.source().path.clone(), units })
    }

    /// Whether readers are to have it in this language.
    pub(super) fn is_promised(&self) -> bool {
        self.site.is_promised(self.folder, self.lang)
    }
}
