//! Every block of a translation follows its source, and somebody vouches for it.

use std::ops::Range;

use super::excerpt;
use super::faults::Faults;
use crate::markdown;
use crate::names::{Address, Lang, StoryKey};
use crate::plan::Plan;
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::{FolderEdition, Site, Standing, Verdict};
use crate::source::{Place, Span};
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
    text: Option<Place>,
    /// Where its source begins, for a block of the text.
    source: usize,
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
        self.text = Some(block.place.clone());
        self.source = source.and_then(|block| block.place.span).map_or(self.source, |span| span.start);
    }
}

/// Where the pictures and charts of a text stand that hold no words of their own, and so are no blocks.
fn wordless(edition: &FolderEdition, between: Range<usize>) -> impl Iterator<Item = Span> {
    let pieces = edition.file.document.blocks.iter();
    let spans = pieces.filter_map(|piece| match &piece.kind {
        markdown::BlockKind::Figure(picture) if picture.alt.is_empty() => Some(picture.span),
        markdown::BlockKind::Directive(directive) if directive.content.is_empty() => Some(directive.closing),
        _ => None,
    });
    spans.filter(move |span| between.contains(&span.start))
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
        let mut last = Last { named: head, text: None, source: 0 };
        let pairs = &self.standing.comparison.pairs;
        for (at, pair) in pairs.iter().enumerate() {
            match self.target(pair) {
                Some(target) => {
                    self.pair(pair, Some(target), &Gap { place: target.place.clone(), side: "there" });
                    last.pass(target, self.source(pair));
                }
                None => {
                    let gap = self.gap(pair, &last, &pairs[at..]);
                    self.pair(pair, None, &gap);
                }
            }
        }
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
        if let Some(span) = source.and_then(|block| self.wordless_before(block, last, next)) {
            return Gap { place: Place::at(&self.edition.file.path, span), side: "behind" };
        }
        if let Some(next) = source.zip(next).and_then(|(block, next)| self.first_within(block, last, next)) {
            return Gap { place: next.clone(), side: "before" };
        }
        if let Some(text) = &last.text {
            let place = source.and_then(|block| self.end_of_directive(block, last));
            return Gap { place: place.unwrap_or_else(|| text.clone()), side: "behind" };
        }
        match next {
            Some(next) => Gap { place: next.place.clone(), side: "before" },
            None => Gap { place: self.end_of_front(), side: "first" },
        }
    }

    /// The picture or chart of the translation that stands for the one right before a block of the source.
    fn wordless_before(&self, block: &Block, last: &Last, next: Option<&Block>) -> Option<Span> {
        let before = wordless(self.source, last.source..block.place.span?.start).count();
        let begin = last.text.as_ref().and_then(|place| place.span).map_or(0, |span| span.end);
        let end = next.and_then(|next| next.place.span).map_or(usize::MAX, |span| span.start);
        wordless(self.edition, begin..end).take(before).last()
    }

    /// The block of the translation that begins a directive, when a block of the source begins it there.
    fn first_within<'b>(&self, block: &Block, last: &Last, next: &'b Block) -> Option<&'b Place> {
        let [source, edition] = [self.source, self.edition].map(|edition| &edition.file.document);
        let here = source.directive_at(block.place.span?.start)?;
        let there = edition.directive_at(next.place.span?.start)?;
        let is_begun = source.directive_at(last.source).is_some_and(|before| before.line == here.line);
        (!is_begun && (&there.name, &there.argument) == (&here.name, &here.argument)).then_some(&next.place)
    }

    /// The line that closes the directive of the last block, when a block of the source stands behind it.
    fn end_of_directive(&self, block: &Block, last: &Last) -> Option<Place> {
        let [source, edition] = [self.source, self.edition].map(|edition| &edition.file.document);
        let around = edition.directive_at(last.text.as_ref()?.span?.start)?;
        let before = source.directive_at(last.source)?;
        let is_within =
            source.directive_at(block.place.span?.start).is_some_and(|here| here.line == before.line);
        (!is_within).then(|| Place::at(&self.edition.file.path, around.closing))
    }

    /// The line that closes the front matter of the translation, else the one that opens it.
    fn end_of_front(&self) -> Place {
        let file = &self.edition.file;
        let text =
            self.site.sources.text(&file.path).and_then(|source| source.text.get(file.front_span.end..));
        let closing = text.and_then(|text| text.find("\n+++")).map(|at| file.front_span.end + at + 1);
        let span = closing.map_or(file.front_span, |start| Span { start, end: start + "+++".len() });
        Place::at(&file.path, span)
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
        !block.kind.is_named()
            && [self.source, self.edition].into_iter().any(|edition| self.faults.misshape(edition))
    }

    fn note(&mut self, problem: Problem, place: Place) {
        let mut diagnostic = Diagnostic::new(problem);
        diagnostic.place = Some(place);
        self.notes.add(diagnostic);
    }
}

/// So much is shown of a block.
const LONGEST_WORDS: usize = 60;
