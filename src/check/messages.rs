//! A language that is published has every message, and every message that the program itself says.

use std::collections::BTreeSet;

use super::excerpt;
use crate::figure;
use crate::lang::{self, lunar};
use crate::names::{FilePath, Lang};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::Site;
use crate::source::Place;

/// Messages that the program says without being asked by a template.
pub(super) const SPOKEN: [&str; 32] = [
    "language-name",
    "head-title",
    "head-title-page",
    "breadcrumb-home",
    "archive-title",
    "archive-description",
    "archive-year-title",
    "archive-year-description",
    "a-z-title",
    "a-z-description",
    "topics-title",
    "topics-description",
    "topic-description",
    "units-title",
    "units-description",
    "units-page-description",
    "not-found-title",
    "languages-invitation",
    "in-language",
    "in-language-short",
    "footnote-back",
    "citation",
    "citation-without-unit",
    "download-label",
    "download-label-foreign",
    "size-bytes",
    "size-kilobytes",
    "size-megabytes",
    "list-page",
    "chart-sources",
    "chart-as-of",
    "figure-card-more",
];

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    let known = site.languages.ids_below("unit-");
    for (unit, place) in units(site) {
        if !known.contains(unit.as_str()) {
            let (slug, known_units) = (lang::short_slug(&unit), listed(&known));
            let problem = Problem::UnitUnknown {
                unit: unit.as_str().into(),
                slug: slug.into(),
                known: known_units.into(),
                files: catalogues(site).into(),
            };
            let mut diagnostic = Diagnostic::new(problem);
            diagnostic.place = Some(place);
            notes.add(diagnostic.near(&unit, known.iter().copied()));
        }
    }
    for lang in &site.live {
        let Some(words) = site.languages.get(lang) else { continue };
        // Nobody misses the name of a language in preparation, or what its catalogue alone says.
        let mut missing = site.languages.missing(lang, |other| site.live.contains(other));
        // A unit that no language knows is reported once, where it is written.
        let units = units(site).into_iter().filter(|(unit, _)| known.contains(unit.as_str()));
        let units = units.map(|(unit, _)| format!("unit-{unit}"));
        let names = site.live.iter().map(|lang| format!("name-of-{lang}"));
        // Lunar dates are spoken of where an event goes by them.
        let of_lunar = lunar::messages().filter(|_| has_lunar_event(site));
        let spoken = SPOKEN.iter().chain(figure::MESSAGES).copied().chain(of_lunar).map(str::to_owned);
        missing.extend(spoken.chain(units).chain(names).filter(|id| !words.has_own(id)));
        missing.sort();
        missing.dedup();
        let place = FilePath::new(&format!("i18n/{lang}.ftl"));
        for id in missing {
            // A message that lacks one of its attributes is there to be pointed at.
            let message = words.place(&id).cloned();
            let mut diagnostic = Diagnostic::new(missing_from(site, lang, &id)).in_file(&place);
            diagnostic.place = message.or(diagnostic.place);
            notes.add(diagnostic);
        }
    }
    notes
}

/// That a language lacks a message or an attribute, with what another says there.
fn missing_from(site: &Site, lang: &Lang, id: &str) -> Problem {
    let elsewhere = site.languages.written_elsewhere(lang, id);
    let (other, words) = elsewhere.map_or(("none", String::new()), |(other, words)| (other.as_str(), words));
    let (id, attribute) = id.split_once('.').unwrap_or((id, "none"));
    Problem::MessageMissing {
        id: id.to_owned(),
        attribute: attribute.into(),
        lang: lang.clone(),
        other: other.into(),
        words: excerpt(&words, LONGEST_WORDS).into(),
    }
}

/// So much is shown of a message that is to be translated.
const LONGEST_WORDS: usize = 300;

fn has_lunar_event(site: &Site) -> bool {
    let events = site.folders.values().filter_map(|folder| folder.event.as_ref());
    events.flat_map(|event| &event.occasions).any(|occasion| occasion.lunar.is_some())
}

/// Units of measure that charts ask for, with the place that names each: front matter or a data file.
fn units(site: &Site) -> Vec<(String, Place)> {
    let mut units = Vec::new();
    for folder in site.folders.values() {
        let file = &folder.source_edition().file;
        for front in file.front.figure.iter().flatten() {
            if let Some(unit) = &front.unit {
                units.push((unit.value.clone(), Place::at(&file.path, unit.span)));
            }
        }
        for request in folder.figures.iter().filter(|request| request.kind.has_units_of_rows()) {
            let cells = site.sources.text(&request.data).map(figure::units).unwrap_or_default();
            units.extend(cells.into_iter().map(|cell| (cell.value, Place::at(&request.data, cell.span))));
        }
    }
    units
}

/// The catalogues of the site in a row, for a message.
fn catalogues(site: &Site) -> String {
    let files: Vec<String> = site.config.langs().map(|lang| format!("`i18n/{lang}.ftl`")).collect();
    files.join(", ")
}

/// Ids in a row, for a message.
fn listed(ids: &BTreeSet<&str>) -> String {
    let ids: Vec<String> = ids.iter().map(|id| format!("`{id}`")).collect();
    ids.join(", ")
}
