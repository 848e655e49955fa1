//! A language that has stories of a section has the section too.

use crate::names::Lang;
use crate::plan;
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::{Folder, Role, Site};

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    let sections = site.folders.values().filter(|folder| folder.role == Role::Section);
    for section in sections {
        for lang in site.langs.iter().filter(|lang| !section.editions.contains_key(*lang)) {
            let stories = stories(site, section, lang);
            if stories > 0 {
                let problem = Problem::SectionUntranslated {
                    section: section.key.clone(),
                    lang: lang.clone(),
                    stories,
                };
                notes.add(Diagnostic::new(problem).in_file(&section.source_edition().file.path));
            }
        }
    }
    notes
}

/// How many stories of a section, and of those within it, can be read in a language.
fn stories(site: &Site, section: &Folder, lang: &Lang) -> usize {
    let prefix = format!("{}/", section.key);
    let is_read = |story: &&Folder| {
        story.is_listed()
            && story.key.as_str().starts_with(&prefix)
            && story.editions.get(lang).is_some_and(|edition| !plan::is_summary(story, edition))
    };
    site.folders.values().filter(is_read).count()
}
