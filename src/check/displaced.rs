//! What stands inside a chart or notice in a source stands inside it in its translations, and nothing else does.

use super::faults::Faults;
use crate::markdown::{Directive, Document};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::{FolderEdition, Site};
use crate::translation::{Block, Pair};

pub(super) fn check(site: &Site, faults: &Faults) -> Notes {
    let mut notes = Notes::new();
    for folder in site.folders.values() {
        let source = folder.source_edition();
        for edition in folder.editions.values() {
            let Some(standing) = &edition.standing else { continue };
            // A line `:::` that is missing or too many has been reported.
            if [source, edition].into_iter().any(|edition| faults.between(edition)) {
                continue;
            }
            let displaced = |pair: &Pair| {
                let block = edition.blocks.get(pair.target?)?;
                let problem = problem(source, source.blocks.get(pair.source?)?, edition, block)?;
                Some(Diagnostic { place: Some(block.place.clone()), ..Diagnostic::new(problem) })
            };
            let found = standing.comparison.pairs.iter().filter_map(displaced);
            found.for_each(|diagnostic| notes.add(diagnostic));
        }
    }
    notes
}

/// What is wrong with the place of a block of a translation; a directive that only one edition has is reported as such.
fn problem(
    source: &FolderEdition,
    origin: &Block,
    edition: &FolderEdition,
    block: &Block,
) -> Option<Problem> {
    let here = around(source, origin);
    let there = around(edition, block);
    let (directive, side, other) = match (here, there) {
        (None, None) => return None,
        (Some(here), Some(there)) if named(here) == named(there) => return None,
        (_, Some(there)) => (there, "inside", &source.file.document),
        (Some(here), None) => (here, "outside", &edition.file.document),
    };
    let name = format!("{} {}", directive.name, directive.argument).trim().to_owned();
    let (lang, side) = (edition.file.lang.clone(), side.to_owned());
    has(other, directive).then_some(Problem::BlockDisplaced { lang, name, side })
}

/// The directive that a block of the text stands in.
fn around<'e>(edition: &'e FolderEdition, block: &Block) -> Option<&'e Directive> {
    let is_text = block.place.path == edition.file.path && !block.kind.is_named();
    let start = block.place.span.filter(|_| is_text)?.start;
    edition.file.document.directive_at(start)
}

fn named(directive: &Directive) -> (&str, &str) {
    (&directive.name, &directive.argument)
}

fn has(document: &Document, wanted: &Directive) -> bool {
    document.directives().into_iter().any(|directive| named(directive) == named(wanted))
}
