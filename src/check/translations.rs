//! Every block of a translation follows its source, and somebody vouches for it.

use super::excerpt;
use super::faults::Faults;
use super::gaps::{Before, Gaps};
use crate::names::{Address, Lang, StoryKey};
use crate::plan::Plan;
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::{FolderEdition, Site, Standing, Verdict};
use crate::source::Place;
use crate::translation::{self, Block, Kind, Pair, State};
use crate::urls::Matter;

pub(super) fn check(site: &Site, plan: &Plan, faults: &Faults) -> Notes {
    let mut notes = Notes::new();
    if site.memories.is_empty() {
        return notes;
    }
    for folder in site.folders.values() {
        let source = folder.source_edition();
        for (lang, edition) in &folder.editions {
            // What could not be read may well be there, and its fault has been reported.
            let are_whole = source.file.is_whole() && edition.file.is_whole();
            if let Some(standing) = edition.standing.as_ref().filter(|_| are_whole) {
                let moved_from = site.moved.get(&(lang.clone(), folder.key.clone()));
                let notes = &mut notes;
                Look { site, plan, source, edition, lang, standing, faults, moved_from, notes }.all();
            }
        }
    }
    notes
}

struct Look<'a> {
    site: &'a Site,
    plan: &'a Plan,
    source: &'a FolderEdition,
    edition: &'a FolderEdition,
    lang: &'a Lang,
    standing: &'a Standing,
    faults: &'a Faults,
    /// The key that the story had when the translation was accepted, if another.
    moved_from: Option<&'a StoryKey>,
    notes: &'a mut Notes,
}

/// The place of a block of the translation, or where one is missing, and how it lies to that place.
struct Gap {
    place: Place,
    side: &'static str,
}

/// The last blocks of a translation that have been looked at.
struct Last {
    /// The last string of the front matter.
    named: Place,
    /// The last block of the text.
    before: Before,
}

impl Last {
    fn pass(&mut self, block: &Block, source: Option<&Block>) {
        if block.place.path != self.named.path {
            return;
        }
        if block.kind.is_named() {
            self.named = block.place.clone();
            return;
        }
        self.before.text = Some(block.place.clone());
        if let Some(span) = source.and_then(|block| block.place.span) {
            self.before.source = span.start;
        }
    }
}

impl<'a> Look<'a> {
    fn all(&mut self) {
        let file = &self.edition.file;
        let head = Place::at(&file.path, file.front_span);
        // A site begins to prove its translations with its first memory; before that there is nothing to compare.
        let unproven = self.standing.comparison.count(State::Unproven);
        if unproven > 0 {
            let problem = self.moved().unwrap_or_else(|| Problem::TranslationUnproven {
                lang: self.lang.clone(),
                blocks: unproven,
                key: file.key.typed(),
                others: if self.standing.is_remembered { "some" } else { "none" }.into(),
            });
            let place = self.first_unproven().filter(|_| self.standing.is_remembered);
            self.note(problem, place.unwrap_or(&head).clone());
        }
        if let Some(behind) = self.standing.behind.filter(|behind| behind.verdict == Verdict::Overdue) {
            let problem = Problem::TranslationOverdue {
                lang: self.lang.clone(),
                key: file.key.typed(),
                since: behind.changed.map_or("unknown".to_owned(), |since| since.to_string()),
            };
            self.note(problem, head.clone());
        }
        let mut last = Last { named: head, before: Before::default() };
        let pairs = &self.standing.comparison.pairs;
        let mut empty = 0;
        for (at, pair) in pairs.iter().enumerate() {
            match self.target(pair) {
                Some(target) => {
                    self.pair(pair, Some(target), &Gap { place: target.place.clone(), side: "there" });
                    last.pass(target, self.source(pair));
                }
                None if self.lacks_text(pair) => empty += 1,
                None => {
                    let gap = self.gap(pair, &last, &pairs[at..]);
                    self.pair(pair, None, &gap);
                }
            }
        }
        if empty > 0 {
            let (lang, key) = (self.lang.clone(), file.key.typed());
            self.note(Problem::TextEmpty { lang, key, blocks: empty }, self.gaps().end_of_front());
        }
    }

    fn gaps(&self) -> Gaps<'a> {
        Gaps { site: self.site, source: self.source, edition: self.edition }
    }

    /// Whether a block is missing because the file of the translation holds no text at all.
    fn lacks_text(&self, pair: &Pair) -> bool {
        let is_of_text = |block: &Block| !block.kind.is_named() && block.place.path == self.source.file.path;
        pair.state == State::Missing
            && self.edition.file.document.blocks.is_empty()
            && self.source(pair).is_some_and(is_of_text)
    }

    fn source(&self, pair: &Pair) -> Option<&'a Block> {
        pair.source.map(|at| &self.source.blocks[at])
    }

    fn target(&self, pair: &Pair) -> Option<&'a Block> {
        pair.target.map(|at| &self.edition.blocks[at])
    }

    /// Where a block of the source that has no translation is to be written, before `rest`.
    fn gap(&self, pair: &Pair, last: &Last, rest: &[Pair]) -> Gap {
        let source = self.source(pair);
        // What stands beside the text, in a card or a table, is missing there.
        if let Some(beside) = source.filter(|block| block.place.path != self.source.file.path) {
            return Gap { place: beside.place.clone(), side: "beside" };
        }
        if source.is_some_and(|block| block.kind.is_named()) {
            return Gap { place: last.named.clone(), side: "named" };
        }
        let next = rest.iter().filter_map(|pair| self.target(pair)).find(|block| !block.kind.is_named());
        let gaps = self.gaps();
        let before = &last.before;
        let at = source.and_then(|block| block.place.span).map_or(0, |span| span.start);
        if let Some(place) = gaps.wordless_before(at, before, next) {
            return Gap { place, side: "behind" };
        }
        if let Some(next) = next.and_then(|next| gaps.first_within(at, before, next)) {
            return Gap { place: next.clone(), side: "before" };
        }
        if let Some(place) = gaps.end_of_directive(at, before).or_else(|| before.text.clone()) {
            return Gap { place, side: "behind" };
        }
        match next {
            Some(next) => Gap { place: next.place.clone(), side: "before" },
            None => Gap { place: gaps.end_of_front(), side: "first" },
        }
    }

    /// Where the first block stands that nobody has vouched for.
    fn first_unproven(&self) -> Option<&Place> {
        let mut pairs = self.standing.comparison.pairs.iter();
        let pair = pairs.find(|pair| pair.state == State::Unproven)?;
        Some(&self.edition.blocks[pair.target?].place)
    }

    /// That what was accepted lies where the story stood before.
    fn moved(&self) -> Option<Problem> {
        let key = self.moved_from?;
        let [from, to] = [key, &self.edition.file.key].map(|key| translation::path_of(self.lang, key));
        Some(Problem::MemoryMoved { lang: self.lang.clone(), from, to, address: self.address_before(key) })
    }

    /// The address that the edition was released at under its old key, unless something stands there.
    fn address_before(&self, old: &StoryKey) -> String {
        let lock = &self.site.lock;
        if lock.released.is_empty() {
            return "unknown".to_owned();
        }
        let what = Matter::Story(old.clone());
        let is_lost = |address: &&Address| {
            lock.promises(address, self.lang, &what) && !self.plan.recipes.contains_key(*address)
        };
        lock.released.keys().find(is_lost).map_or("none".to_owned(), Address::to_string)
    }

    fn pair(&mut self, pair: &Pair, target: Option<&Block>, gap: &Gap) {
        let source_block = self.source(pair);
        // A missing title, summary or place is reported as what it is.
        let is_required = |block: &Block| matches!(&block.kind, Kind::Named(name) if matches!(name.as_str(), "title" | "summary" | "event.name" | "event.place"));
        let is_alone = source_block.is_none() || target.is_none();
        if is_alone
            && source_block.or(target).is_some_and(|block| {
                is_required(block) || self.may_be_misspelt(block) || self.is_misshapen(block)
            })
        {
            return;
        }
        let said = |block: Option<&Block>| {
            block.map_or(String::new(), |block| excerpt(&block.words(), LONGEST_WORDS))
        };
        let (lang, key) = (self.lang.clone(), || self.edition.file.key.typed());
        let problem = match pair.state {
            State::Fresh | State::Unproven => return,
            State::Outdated => Problem::BlockOutdated { lang, key: key(), source: said(source_block) },
            State::Renewed => Problem::BlockRenewed { lang, key: key(), source: said(source_block) },
            State::Edited => Problem::BlockEdited { lang, key: key() },
            State::Missing => Problem::BlockMissing {
                lang,
                key: key(),
                source: said(source_block),
                side: gap.side.to_owned(),
            },
            State::Orphan => Problem::BlockOrphan { lang, text: said(target) },
            State::Bumped => Problem::BlockBumped { lang, key: key() },
        };
        self.note(problem, gap.place.clone());
    }

    /// Whether a string that seems to be on one side only may stand on the other under a key that has been reported.
    fn may_be_misspelt(&self, block: &Block) -> bool {
        let editions = [self.source, self.edition];
        let is_in = |edition: &FolderEdition| block.place.path == edition.file.path;
        let is_faulty = match editions.into_iter().any(is_in) {
            true => editions.into_iter().any(|edition| self.faults.in_front(edition)),
            false => self.faults.are_in(&block.place.path),
        };
        block.kind.is_named() && is_faulty
    }

    /// Whether a block that seems to be on one side only belongs to a heading or a list that has been reported.
    fn is_misshapen(&self, block: &Block) -> bool {
        let is_misshapen =
            || [self.source, self.edition].into_iter().any(|edition| self.faults.misshape(edition));
        !block.kind.is_named() && (self.has_other_headings() || is_misshapen())
    }

    /// Whether headings differ from those of the source, of which one has been reported.
    fn has_other_headings(&self) -> bool {
        let levels = |edition: &'a FolderEdition| {
            edition.blocks.iter().map(|block| &block.kind).filter(|kind| matches!(kind, Kind::Heading(_)))
        };
        self.faults.mislevel(self.source) && !levels(self.source).eq(levels(self.edition))
    }

    fn note(&mut self, problem: Problem, place: Place) {
        let mut diagnostic = Diagnostic::new(problem);
        diagnostic.place = Some(place);
        self.notes.add(diagnostic);
    }
}

/// So much is shown of a block.
const LONGEST_WORDS: usize = 60;
