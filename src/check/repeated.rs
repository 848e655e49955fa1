//! A paragraph that stands twice in a text, and two stories with one title or summary: what copying leaves behind.

use std::collections::BTreeMap;

use crate::names::Lang;
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::{FolderEdition, Site};
use crate::translation::{Block, Kind};

/// So many characters a paragraph has at least: shorter ones may be meant to come again.
const SHORTEST: usize = 60;

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    let mut titles: BTreeMap<(&Lang, String), &FolderEdition> = BTreeMap::new();
    let mut summaries: BTreeMap<(&Lang, String), &FolderEdition> = BTreeMap::new();
    let editions = site.folders.values().flat_map(|folder| folder.editions.values());
    for edition in editions.filter(|edition| edition.is_published) {
        paragraphs(site, edition, &mut notes);
        let file = &edition.file;
        if let Some(summary) = file.front.summary.as_ref().filter(|_| !file.is_index) {
            let key = (&file.lang, plain(&summary.value).to_lowercase());
            let first = summaries.entry(key).or_insert(edition);
            if first.file.path != file.path {
                let problem = Problem::SummaryTwice { first: first.file.path.clone() };
                notes.add(Diagnostic::new(problem).at(&file.path, summary.span));
            }
        }
        let Some(title) = file.front.title.as_ref().filter(|_| !file.is_index) else { continue };
        let first = titles.entry((&file.lang, plain(&title.value).to_lowercase())).or_insert(edition);
        if first.file.path != file.path {
            let problem = Problem::TitleTwice { first: first.file.path.clone() };
            notes.add(Diagnostic::new(problem).at(&file.path, title.span));
        }
    }
    notes
}

/// Reports the paragraphs of a text that have stood there before.
fn paragraphs(site: &Site, edition: &FolderEdition, notes: &mut Notes) {
    let path = &edition.file.path;
    let Some(source) = site.sources.text(path) else { return };
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let is_paragraph = |block: &&Block| matches!(block.kind, Kind::Paragraph | Kind::Item);
    for block in edition.blocks.iter().filter(is_paragraph) {
        let (words, Some(span)) = (plain(&block.words()), block.place.span) else { continue };
        if words.chars().count() < SHORTEST {
            continue;
        }
        match seen.get(&words) {
            Some(first) => {
                let problem = Problem::TextTwice { line: source.line_column(*first).0 };
                notes.add(Diagnostic::new(problem).at(path, span));
            }
            None => {
                seen.insert(words, span.start);
            }
        }
    }
}

/// Words with single blanks between them.
fn plain(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
