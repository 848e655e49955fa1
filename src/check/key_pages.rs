//! A language that is published has its key pages, the home page always among them.

use crate::names::{FilePath, StoryKey};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::Site;

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    let config_file = FilePath::new(crate::config::FILE);
    for key in &site.config.key_pages {
        if !site.folders.contains_key(&key.value) {
            let known = site.folders.keys().map(StoryKey::as_str);
            let Some(problem) = site.absence(&key.value) else { continue };
            notes.add(Diagnostic::new(problem).at(&config_file, key.span).near(key.value.as_str(), known));
        }
    }
    let home = StoryKey::new("");
    for language in site.config.languages.iter().filter(|language| site.live.contains(&language.lang)) {
        let wanted = std::iter::once(&home).chain(site.config.key_pages.iter().map(|key| &key.value));
        for key in wanted {
            let folder = site.folders.get(key);
            let is_there = folder.is_some_and(|folder| folder.editions.contains_key(&language.lang));
            let is_unread =
                site.broken.contains(key) || site.unread.contains(&(key.clone(), language.lang.clone()));
            if !is_there && !is_unread && (folder.is_some() || key.is_home()) {
                let lang = language.lang.clone();
                let file = folder.map_or_else(
                    || FilePath::new(&format!("content/_index.{lang}.md")),
                    |folder| folder.source_edition().file.path_in(&lang),
                );
                let role = if lang == *site.config.source_lang() { "first" } else { "other" };
                let problem = Problem::LanguageIncomplete { lang, file, role: role.into() };
                notes.add(Diagnostic::new(problem).at(&config_file, language.span));
            }
        }
    }
    notes
}
