//! Which languages are published: those that must be, and those that are complete.
//!
//! Says in one sentence what keeps a language back; single faults of published ones are for others.

use std::collections::BTreeSet;

use crate::config::{Config, LanguageConfig, Status};
use crate::edition::{Condition, Edition};
use crate::lang::Languages;
use crate::names::{FilePath, Lang, StoryKey};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::urls::Lock;

use super::terms::{self, Named};

/// What decides whether a language is complete.
pub(super) struct Evidence<'a> {
    pub(super) config: &'a Config,
    pub(super) languages: &'a Languages,
    pub(super) lock: &'a Lock,
    pub(super) editions: &'a [Edition],
    pub(super) names: &'a [Named<'a>],
}

/// So many are named of each kind of thing that a language lacks.
const SHOWN: usize = 4;

impl Evidence<'_> {
    /// The languages that are published; those that are kept back are reported.
    pub(super) fn live(&self, notes: &mut Notes) -> BTreeSet<Lang> {
        let mut live = BTreeSet::new();
        for language in &self.config.languages {
            let lang = &language.lang;
            // A language that has been released stays, so it has to stay complete.
            let is_live = match language.live {
                Some(is_live) => is_live,
                None if self.lock.has(lang) => true,
                None => match self.lacking(language) {
                    None => true,
                    Some(problem) => {
                        let file = FilePath::new(crate::config::FILE);
                        let mut diagnostic = Diagnostic::new(problem).at(&file, language.span);
                        diagnostic.near = self.languages.meant(lang).map(Lang::to_string);
                        notes.add(diagnostic);
                        false
                    }
                },
            };
            if is_live {
                live.insert(lang.clone());
            }
        }
        live
    }

    /// What a language lacks; none when its messages and key pages are there. Names alone do not keep it back:
    /// a new topic with a name still to write would take all its pages off, so that name is an error at its place.
    fn lacking(&self, language: &LanguageConfig) -> Option<Problem> {
        let lang = &language.lang;
        let is_meant_to_live =
            |other: &Lang| self.config.language(other).is_some_and(|language| language.live != Some(false));
        let messages = self.languages.missing(lang, is_meant_to_live);
        let pages: Vec<StoryKey> = self.key_pages().filter(|key| !self.has_page(key, language)).collect();
        if messages.is_empty() && pages.is_empty() {
            return None;
        }
        let names: Vec<String> =
            terms::without_name(self.names, lang).map(|named| named.id.to_owned()).collect();
        let folders: Vec<String> = pages.iter().map(|key| self.file(key, lang).to_string()).collect();
        let all = [&messages, &folders, &names];
        let first: Vec<String> =
            all.iter().flat_map(|ids| ids.iter().take(SHOWN)).map(|id| format!("`{id}`")).collect();
        let more = if all.iter().any(|ids| ids.len() > SHOWN) { ", …" } else { "" };
        Some(Problem::LanguageHeldBack {
            lang: lang.clone(),
            messages: messages.len(),
            pages: pages.len(),
            names: names.len(),
            first: first.join(", ") + more,
        })
    }

    /// The home page, and those key pages that are there in any language.
    fn key_pages(&self) -> impl Iterator<Item = StoryKey> {
        let keys = self.config.key_pages.iter().map(|key| key.value.clone());
        let is_there = |key: &StoryKey| self.editions.iter().any(|edition| edition.key == *key);
        std::iter::once(StoryKey::new("")).chain(keys.filter(is_there))
    }

    /// The file of an edition that is not there, called like the others of its folder.
    fn file(&self, key: &StoryKey, lang: &Lang) -> FilePath {
        let other = self.editions.iter().find(|edition| edition.key == *key);
        let of_home = || FilePath::new(&format!("content/_index.{lang}.md"));
        other.map_or_else(of_home, |other| other.path_in(lang))
    }

    fn has_page(&self, key: &StoryKey, language: &LanguageConfig) -> bool {
        self.editions.iter().any(|edition| {
            edition.key == *key && edition.lang == language.lang && is_ready(edition, language.publish_from)
        })
    }
}

/// Whether an edition has come as far as its language asks; what cannot be read has been reported, and may have.
fn is_ready(edition: &Edition, publish_from: Status) -> bool {
    let status = edition.front.translation.as_ref().and_then(|translation| translation.status.as_ref());
    edition.condition != Condition::Whole
        || edition.front.source.is_some()
        || status.is_some_and(|status| status.value >= publish_from)
}
