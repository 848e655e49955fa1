//! Menus, ways in, and the lead of the home page, lead to sections and stories that are there, and to each once.

use std::collections::BTreeSet;

use crate::config::Way;
use crate::fields::Located;
use crate::names::{FilePath, StoryKey};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::{Folder, Site};

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    let config_file = FilePath::new(crate::config::FILE);
    let menus = std::iter::once(&site.config.menu).chain(site.config.menus.values());
    for menu in menus.flat_map(|menu| [&menu.main, &menu.footer]).flatten() {
        for key in menu {
            if site.folders.contains_key(&key.value) {
                continue;
            }
            let known = site.folders.keys().map(StoryKey::as_str);
            let Some(problem) = site.absence(&key.value) else { continue };
            notes.add(Diagnostic::new(problem).at(&config_file, key.span).near(key.value.as_str(), known));
        }
        twice(menu, StoryKey::as_str, &config_file, &mut notes);
    }
    ways(site, &config_file, &mut notes);
    lead(site, &mut notes);
    notes
}

/// Reports what a list names for the second time.
fn twice<T>(list: &[Located<T>], written: fn(&T) -> &str, file: &FilePath, notes: &mut Notes) {
    let mut seen = BTreeSet::new();
    for entry in list {
        let name = written(&entry.value);
        if !seen.insert(name) {
            let problem = Problem::MenuTwice { name: name.to_owned() };
            notes.add(Diagnostic::new(problem).at(file, entry.span));
        }
    }
}

fn ways(site: &Site, file: &FilePath, notes: &mut Notes) {
    for way in &site.config.ways {
        let (problem, known): (_, Vec<&str>) = match &way.value {
            Way::Folder(key) if !site.folders.contains_key(key) => {
                (site.absence(key), site.folders.keys().map(StoryKey::as_str).collect())
            }
            Way::Topic(id) if !site.topics.contains_key(id) => {
                let slug = crate::lang::slug(id);
                let problem = Problem::IdUnknown { kind: "topic".to_owned(), id: id.clone(), slug };
                (Some(problem), site.topics.keys().map(String::as_str).collect())
            }
            Way::Topic(id) if !has_stories(site, id) => {
                (Some(Problem::WayEmpty { topic: id.clone() }), Vec::new())
            }
            _ => continue,
        };
        if let Some(problem) = problem {
            notes.add(Diagnostic::new(problem).at(file, way.span).near(way.value.written(), known));
        }
    }
    twice(&site.config.ways, Way::written, file, notes);
}

/// Whether any language has a story of a topic.
fn has_stories(site: &Site, topic: &str) -> bool {
    let is_of_it = |folder: &Folder| folder.topics.iter().any(|id| id == topic);
    site.langs.iter().any(|lang| !site.stories(lang, is_of_it).is_empty())
}

fn lead(site: &Site, notes: &mut Notes) {
    let Some(home) = site.home() else { return };
    let file = &home.source_edition().file;
    let (Some(key), Some(typed)) = (&home.lead, &file.front.lead) else { return };
    if !site.folders.get(key).is_some_and(Folder::is_listed) {
        let Some(problem) = site.absence(key) else { return };
        let known =
            site.folders.values().filter(|folder| folder.is_listed()).map(|folder| folder.key.as_str());
        notes.add(Diagnostic::new(problem).at(&file.path, typed.span).near(key.as_str(), known));
    }
}
