//! Translations say what their sources say, in their own language and by the official names.
//!
//! Shows what `translation::quality` finds, at its words; exemptions are weighed here.

use rayon::prelude::*;

use crate::edition::{Condition, Exemption};
use crate::fields::Located;
use crate::names::Lang;
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::{Folder, FolderEdition, Site};
use crate::source::{Place, Span};
use crate::translation::quality::{self, Finding};
use crate::translation::{Block, Pair};

pub(super) fn check(site: &Site) -> Notes {
    let is_spoken = |lang: &Lang| site.config.language(lang).is_none_or(|language| language.pseudo.is_none());
    let editions: Vec<(&Folder, &FolderEdition)> = site
        .folders
        .values()
        .flat_map(|folder| folder.editions.values().map(move |edition| (folder, edition)))
        .filter(|(_, edition)| is_spoken(&edition.file.lang) && edition.file.condition != Condition::Unread)
        .collect();
    let found: Vec<Vec<Diagnostic>> =
        editions.par_iter().map(|(folder, edition)| Look { site, folder, edition }.all()).collect();
    let mut notes = Notes::new();
    found.into_iter().flatten().for_each(|diagnostic| notes.add(diagnostic));
    notes
}

struct Look<'a> {
    site: &'a Site,
    folder: &'a Folder,
    edition: &'a FolderEdition,
}

/// What was found, and the block where.
type Found<'a> = (Option<&'a Block>, Finding);

impl<'a> Look<'a> {
    fn all(&self) -> Vec<Diagnostic> {
        let found = self.found();
        let exemptions = self.edition.exemptions();
        let is_meant = |exemption: &Located<Exemption>, (block, finding): &Found| {
            let is_there =
                |text: &Located<String>| block.is_some_and(|block| block.words().contains(text.as_str()));
            *exemption.check == finding.check() && exemption.text.as_ref().is_none_or(is_there)
        };
        let idle =
            exemptions.iter().filter(|exemption| !found.iter().any(|found| is_meant(exemption, found)));
        let idle: Vec<Diagnostic> = idle.map(|exemption| self.idle(exemption)).collect();
        let left =
            found.iter().filter(|found| !exemptions.iter().any(|exemption| is_meant(exemption, found)));
        let left = left.map(|(block, finding)| self.shown(*block, finding));
        left.chain(idle).chain(self.unexplained()).collect()
    }

    /// Exemptions whose reason says nothing.
    fn unexplained(&self) -> Vec<Diagnostic> {
        let file = &self.edition.file;
        let all = file.front.translation.iter().flat_map(|translation| &translation.exempt);
        let silent = all.filter(|exemption| exemption.reason.trim().is_empty());
        let said = |exemption: &Located<Exemption>| {
            let problem = Problem::KeyMissing { key: "reason".to_owned() };
            Diagnostic::new(problem).at(&file.path, exemption.reason.span)
        };
        silent.map(said).collect()
    }

    fn found(&self) -> Vec<Found<'a>> {
        let (edition, glossary) = (self.edition, &self.site.glossary);
        let lang = &edition.file.lang;
        let by_itself = |block: &'a Block| {
            quality::alone(block, lang, glossary).into_iter().map(move |finding| (Some(block), finding))
        };
        let mut found: Vec<Found> = edition.blocks.iter().flat_map(by_itself).collect();
        let whole = quality::whole(&edition.blocks, lang).into_iter();
        found.extend(whole.map(|(at, finding)| (edition.blocks.get(at), finding)));
        if let Some(standing) = &edition.standing {
            let source = self.folder.source_edition();
            // A title and summary without a text are no page, and promise nothing.
            if !edition.file.document.blocks.is_empty() {
                let outlines = quality::outlines(&source.file.document, &edition.file.document, lang);
                found.extend(outlines.into_iter().map(|finding| (None, finding)));
            }
            let pairs = standing.comparison.pairs.iter();
            found.extend(pairs.flat_map(|pair| self.pair(pair, source)));
        }
        found
    }

    fn pair(&self, pair: &Pair, source: &FolderEdition) -> Vec<Found<'a>> {
        let blocks = pair
            .source
            .and_then(|at| source.blocks.get(at))
            .zip(pair.target.and_then(|at| self.edition.blocks.get(at)));
        let Some((source_block, block)) = blocks else { return Vec::new() };
        let langs = (&source.file.lang, &self.edition.file.lang);
        let findings = quality::compare(source_block, block, langs, &self.site.glossary);
        findings.into_iter().map(|finding| (Some(block), finding)).collect()
    }

    fn shown(&self, block: Option<&Block>, finding: &Finding) -> Diagnostic {
        let mut diagnostic = Diagnostic::new(finding.problem.clone());
        let file = &self.edition.file;
        diagnostic.place = Some(match block {
            Some(block) => self.words(block, finding).unwrap_or_else(|| block.place.clone()),
            None => Place::at(&file.path, file.front_span),
        });
        diagnostic
    }

    /// The words that are meant, in the file: as often as they come before in the block, so often there.
    fn words(&self, block: &Block, finding: &Finding) -> Option<Place> {
        let range = finding.words.clone()?;
        let span = block.place.span?;
        let words = block.words();
        let meant = words.get(range.clone())?.trim();
        let before = words.get(..range.start)?.matches(meant).count();
        let typed = self.site.sources.text(&block.place.path)?.text.get(span.start..span.end)?;
        let (at, _) = typed.match_indices(meant).nth(before).or_else(|| typed.match_indices(meant).next())?;
        let start = span.start + at;
        Some(Place::at(&block.place.path, Span { start, end: start + meant.len() }))
    }

    fn idle(&self, exemption: &Located<Exemption>) -> Diagnostic {
        let problem = Problem::ExemptionIdle { check: exemption.check.as_str().to_owned() };
        Diagnostic::new(problem).at(&self.edition.file.path, exemption.check.span)
    }
}
