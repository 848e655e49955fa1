//! Questions to a site that is whole.

use std::cmp::Reverse;

use crate::edition::Tint;
use crate::names::{Lang, StoryKey};
use crate::problem::Problem;

use super::{Folder, FolderEdition, Role, Site};

impl Site {
    /// The folder of the home page.
    pub fn home(&self) -> Option<&Folder> {
        self.folders.get(&StoryKey::new(""))
    }

    /// What is wrong with naming a folder that is not published; nothing when the folder itself is what is wrong.
    pub fn absence(&self, key: &StoryKey) -> Option<Problem> {
        let to = key.to_string();
        match (self.broken.contains(key), self.hidden.contains(key)) {
            (true, _) => None,
            (false, true) => Some(Problem::LinkHidden { to }),
            (false, false) => Some(Problem::LinkMissing { to }),
        }
    }

    /// Whether readers are to have a folder in a language: it has an edition in it or names the language, or it is the
    /// home page or a key page, and the language is not kept in preparation.
    pub fn is_promised(&self, folder: &Folder, lang: &Lang) -> bool {
        let is_named = folder.promised.as_ref().is_some_and(|promised| promised.contains(lang));
        is_named || folder.editions.contains_key(lang) || self.is_key_page(&folder.key, lang)
    }

    /// Whether a language that is to go live has to have a page.
    fn is_key_page(&self, key: &StoryKey, lang: &Lang) -> bool {
        let is_key = key.is_home() || self.config.key_pages.iter().any(|page| page.value == *key);
        is_key && self.config.language(lang).is_some_and(|language| language.live != Some(false))
    }

    /// Sections by weight, then key.
    pub fn sections(&self) -> Vec<&Folder> {
        let mut sections: Vec<_> =
            self.folders.values().filter(|folder| folder.role == Role::Section).collect();
        sections.sort_by_key(|section| section.weight);
        sections
    }

    /// The section that a folder lies in.
    pub fn section_of(&self, key: &StoryKey) -> Option<&Folder> {
        let mut parent = key.parent();
        while let Some(key) = parent {
            match self.folders.get(&key) {
                Some(folder) if folder.role == Role::Section => return Some(folder),
                _ => parent = key.parent(),
            }
        }
        None
    }

    /// The colour of a folder's pages: its own or its section's.
    pub fn tint_of(&self, folder: &Folder) -> Option<Tint> {
        folder.tint.or_else(|| self.section_of(&folder.key)?.tint)
    }

    /// Listed stories, newest first; those of one day by the language's order of titles.
    pub fn stories(&self, lang: &Lang, keep: impl Fn(&Folder) -> bool) -> Vec<&Folder> {
        let mut stories: Vec<_> =
            self.folders.values().filter(|folder| folder.is_listed() && keep(folder)).collect();
        stories.sort_by(|a, b| {
            Reverse(a.date).cmp(&Reverse(b.date)).then_with(|| {
                let title = |folder| &self.edition(folder, lang).title;
                self.compare(lang, title(a), title(b)).then_with(|| a.key.cmp(&b.key))
            })
        });
        stories
    }

    /// The edition that readers of a language are led to.
    pub fn edition<'a>(&self, folder: &'a Folder, lang: &Lang) -> &'a FolderEdition {
        folder.edition_or_fallback(lang, self.chain(lang))
    }

    /// Where a language's readers are led when an edition is missing, nearest first.
    pub fn chain(&self, lang: &Lang) -> &[Lang] {
        let language = self.config.languages.iter().find(|language| language.lang == *lang);
        language.map_or(&[], |language| &language.fallback)
    }

    /// The order of two texts in a language.
    pub fn compare(&self, lang: &Lang, a: &str, b: &str) -> std::cmp::Ordering {
        match self.languages.get(lang) {
            Some(language) => language.compare(a, b),
            None => a.cmp(b),
        }
    }
}
