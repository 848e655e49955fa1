//! A language that is published has every message, and every message that the program itself says.

use crate::figure;
use crate::names::FilePath;
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::Site;

/// Messages that the program says without being asked by a template.
const SPOKEN: [&str; 18] = [
    "language-name",
    "head-title",
    "head-title-page",
    "breadcrumb-home",
    "topics-title",
    "topics-description",
    "topic-description",
    "not-found-title",
    "languages-invitation",
    "in-language",
    "in-language-short",
    "footnote-back",
    "citation",
    "download-label",
    "size-bytes",
    "size-kilobytes",
    "size-megabytes",
    "list-page",
];

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    for language in site.config.languages.iter().filter(|language| language.is_live) {
        let Some(words) = site.languages.get(&language.lang) else { continue };
        let mut missing = site.languages.missing(&language.lang);
        let units = site.folders.values().flat_map(|folder| &folder.figures).filter_map(|f| f.unit.as_ref());
        let row_units = site.tables.values().flat_map(figure::Table::units);
        let units = units.cloned().chain(row_units.map(str::to_owned)).map(|unit| format!("unit-{unit}"));
        let names = site.langs.iter().map(|lang| format!("name-of-{lang}"));
        let spoken = SPOKEN.iter().chain(figure::MESSAGES).map(|id| (*id).to_owned());
        missing.extend(spoken.chain(units).chain(names).filter(|id| !words.has_own(id)));
        missing.sort();
        missing.dedup();
        let place = FilePath::new(&format!("i18n/{}.ftl", language.lang));
        for id in missing {
            let problem = Problem::MessageMissing { id, lang: language.lang.clone() };
            notes.add(Diagnostic::new(problem).in_file(&place));
        }
    }
    notes
}
