//! Menus, ways in, and the lead of the home page, lead to sections and stories that are there.

use crate::config::Way;
use crate::names::{FilePath, StoryKey};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::{Folder, Site};

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    let config_file = FilePath::new(crate::config::FILE);
    let menus = std::iter::once(&site.config.menu).chain(site.config.menus.values());
    for key in menus.flat_map(|menu| [&menu.main, &menu.footer]).flatten().flatten() {
        if !site.folders.contains_key(&key.value) {
            let known = site.folders.keys().map(StoryKey::as_str);
            let Some(problem) = site.absence(&key.value) else { continue };
            notes.add(Diagnostic::new(problem).at(&config_file, key.span).near(key.value.as_str(), known));
        }
    }
    ways(site, &config_file, &mut notes);
    lead(site, &mut notes);
    notes
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
            _ => continue,
        };
        let typed = match &way.value {
            Way::Folder(key) => key.as_str(),
            Way::Topic(id) => id,
        };
        if let Some(problem) = problem {
            notes.add(Diagnostic::new(problem).at(file, way.span).near(typed, known.iter().copied()));
        }
    }
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
