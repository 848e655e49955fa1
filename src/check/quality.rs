//! Translations say what their sources say, in their own language and by the official names.
//!
//! Shows what `translation::quality` finds, at its words; exemptions are weighed here.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::faults::Faults;
use super::gaps::Gaps;
use crate::edition::{Condition, Exemption};
use crate::fields::Located;
use crate::names::Lang;
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::{Folder, FolderEdition, Site};
use crate::source::{Place, Span};
use crate::translation::quality::{self, Finding, Reading};
use crate::translation::{Block, Fingerprint, Pair};

pub(super) fn check(site: &Site, faults: &Faults) -> Notes {
    let is_spoken = |lang: &Lang| site.config.language(lang).is_none_or(|language| language.pseudo.is_none());
    let rules = quality::rules(&site.glossary);
    let of_folder = |folder: &&Folder| -> Vec<Diagnostic> {
        let source = Read::new(site, folder.source_edition());
        let has_passed = |edition: &FolderEdition| has_passed(site, edition, rules);
        let source_has_passed = folder.translations().any(has_passed);
        let editions = folder
            .editions
            .values()
            .filter(|edition| is_spoken(&edition.file.lang) && edition.file.condition != Condition::Unread);
        let found = editions.flat_map(|edition| {
            // A source stands beside itself for what is wrong with any text.
            if edition.file.lang == source.edition.file.lang {
                let (target, has_passed) = (&source, source_has_passed);
                return Look { site, faults, source: &source, target, has_passed }.all();
            }
            let (target, has_passed) = (&Read::new(site, edition), has_passed(edition));
            Look { site, faults, source: &source, target, has_passed }.all()
        });
        found.collect()
    };
    let folders: Vec<&Folder> = site.folders.values().collect();
    let found: Vec<Vec<Diagnostic>> = folders.par_iter().map(of_folder).collect();
    let mut notes = Notes::new();
    found.into_iter().flatten().for_each(|diagnostic| notes.add(diagnostic));
    notes
}

/// Whether the checks have found nothing in the words of a translation and its source, as its memory says.
fn has_passed(site: &Site, edition: &FolderEdition, rules: Fingerprint) -> bool {
    let key = (edition.file.lang.clone(), edition.file.key.clone());
    let memory = site.memories.get(&key).zip(edition.standing.as_ref());
    memory.is_some_and(|(memory, standing)| quality::has_passed(memory, &standing.comparison, rules))
}

/// An edition and its blocks as the checks read them.
struct Read<'a> {
    edition: &'a FolderEdition,
    blocks: Vec<Reading<'a>>,
}

impl<'a> Read<'a> {
    fn new(site: &'a Site, edition: &'a FolderEdition) -> Self {
        let read = |block: &'a Block| Reading::new(block, &edition.file.lang, &site.glossary);
        Self { edition, blocks: edition.blocks.iter().map(read).collect() }
    }
}

struct Look<'a, 's> {
    site: &'s Site,
    faults: &'a Faults,
    source: &'a Read<'s>,
    target: &'a Read<'s>,
    /// Whether nothing is wrong with the words, as is known.
    has_passed: bool,
}

/// What was found, and the block where.
type Found<'a, 's> = (Option<&'a Reading<'s>>, Finding);

impl<'a, 's> Look<'a, 's> {
    fn all(&self) -> Vec<Diagnostic> {
        let found = self.found();
        let exemptions = self.target.edition.exemptions();
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
        let file = &self.target.edition.file;
        let all = file.front.translation.iter().flat_map(|translation| &translation.exempt);
        let silent = all.filter(|exemption| exemption.reason.trim().is_empty());
        let said = |exemption: &Located<Exemption>| {
            let problem = Problem::KeyMissing { key: "reason".to_owned() };
            Diagnostic::new(problem).at(&file.path, exemption.reason.span)
        };
        silent.map(said).collect()
    }

    fn found(&self) -> Vec<Found<'a, 's>> {
        let Read { edition, blocks } = self.target;
        let lang = &edition.file.lang;
        let by_itself =
            |block| quality::alone(block).into_iter().map(move |finding: Finding| (Some(block), finding));
        let mut found: Vec<Found> = Vec::new();
        if !self.has_passed {
            found.extend(blocks.iter().flat_map(by_itself));
            let whole = quality::whole(blocks, lang).into_iter();
            found.extend(whole.map(|(at, finding)| (blocks.get(at), finding)));
        }
        if let Some(standing) = &edition.standing {
            let source = self.source.edition;
            let labels = quality::relabelled(&source.file.document, &edition.file.document);
            // A title and summary without a text are no page, and promise nothing.
            let is_faulty = [source, edition].into_iter().any(|edition| self.faults.between(edition));
            if !edition.file.document.blocks.is_empty() && !is_faulty {
                let mut outlines = quality::outlines(&source.file.document, &edition.file.document, lang);
                quality::without_relabelled(&mut outlines, &labels);
                found.extend(outlines.into_iter().map(|finding| (None, finding)));
            }
            let pairs = standing.comparison.pairs.iter();
            found.extend(pairs.flat_map(|pair| self.pair(pair, &labels)));
        }
        found
    }

    fn pair(&self, pair: &Pair, labels: &BTreeMap<String, String>) -> Vec<Found<'a, 's>> {
        let source = pair.source.and_then(|at| self.source.blocks.get(at));
        let target = pair.target.and_then(|at| self.target.blocks.get(at));
        let Some((source, target)) = source.zip(target) else { return Vec::new() };
        let is_faulty = |reading: &Reading| self.faults.touch(reading.block());
        let is_damaged = |read: &Read| !read.edition.file.is_whole();
        let is_in_damaged =
            [self.source, self.target].into_iter().any(is_damaged) && source.block().kind.is_named();
        if is_in_damaged || [source, target].into_iter().any(is_faulty) {
            return Vec::new();
        }
        let mut findings = match self.has_passed {
            true => quality::compare_marks(source, target),
            false => quality::compare(source, target),
        };
        quality::without_relabelled(&mut findings, labels);
        findings.into_iter().map(|finding| (Some(target), finding)).collect()
    }

    fn shown(&self, reading: Option<&Reading>, finding: &Finding) -> Diagnostic {
        let mut diagnostic = Diagnostic::new(finding.problem.clone());
        let file = &self.target.edition.file;
        diagnostic.place = Some(match reading {
            Some(reading) => self.words(reading, finding).unwrap_or_else(|| reading.block().place.clone()),
            None => self.between(finding).unwrap_or_else(|| Place::at(&file.path, file.front_span)),
        });
        diagnostic
    }

    /// Where something stands between the blocks, or is to be put there.
    fn between(&self, finding: &Finding) -> Option<Place> {
        let span = finding.beside?;
        let (source, edition) = (self.source.edition, self.target.edition);
        if matches!(finding.problem, Problem::MarkForeign { .. }) {
            return Some(Place::at(&edition.file.path, span));
        }
        let pairs = &edition.standing.as_ref()?.comparison.pairs;
        Some(Gaps { site: self.site, source, edition }.of_mark(span.start, pairs))
    }

    /// The words that are meant, in the file: as often as they come before in the block, so often there.
    fn words(&self, reading: &Reading, finding: &Finding) -> Option<Place> {
        let range = finding.words.clone()?;
        let (block, words) = (reading.block(), reading.words());
        let span = block.place.span?;
        let meant = words.get(range.clone())?.trim();
        let before = words.get(..range.start)?.matches(meant).count();
        let typed = self.site.sources.text(&block.place.path)?.text.get(span.start..span.end)?;
        let (at, _) = typed.match_indices(meant).nth(before).or_else(|| typed.match_indices(meant).next())?;
        let start = span.start + at;
        Some(Place::at(&block.place.path, Span { start, end: start + meant.len() }))
    }

    fn idle(&self, exemption: &Located<Exemption>) -> Diagnostic {
        let problem = Problem::ExemptionIdle { check: exemption.check.as_str().to_owned() };
        Diagnostic::new(problem).at(&self.target.edition.file.path, exemption.check.span)
    }
}
