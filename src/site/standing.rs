//! How a translation stands to its source, and whether that may be published.
//!
//! The comparison itself is the work of `translation`; here it meets the rules of the site.

use std::collections::BTreeMap;

use crate::config::{Config, LanguageConfig, Outdated, Status};
use crate::edition::Edition;
use crate::media::Card;
use crate::names::{Date, FilePath, Lang, StoryKey};
use crate::source::{Source, Sources};
use crate::translation::{self, Block, Comparison, Memories, Memory, Pair, State};

/// How a translation stands to its source.
#[derive(Clone, Debug)]
pub struct Standing {
    /// Every block with its state.
    pub comparison: Comparison,
    /// Whether anything is known of it.
    pub is_remembered: bool,
    /// What is to be said of it when its source has changed.
    pub behind: Option<Behind>,
    /// Whether it holds words of a machine that no person has accepted.
    pub is_unread: bool,
}

/// A translation whose source has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Behind {
    /// The day of the source that it follows.
    pub follows: Option<Date>,
    /// The day on which the source changed, as it says itself.
    pub changed: Option<Date>,
    /// How long the site's rule bears it.
    pub verdict: Verdict,
}

/// What the rule of a language says of a translation that is behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It stays, with a banner.
    Shown,
    /// It is taken off the site.
    Hidden,
    /// The build fails.
    Overdue,
}

/// The strings of stories that stand beside their texts: cards of pictures, labels of data.
#[derive(Debug)]
pub(super) struct Strings<'a> {
    cards: BTreeMap<StoryKey, Vec<(&'a FilePath, &'a Card)>>,
    data: BTreeMap<StoryKey, Vec<&'a Source>>,
}

impl<'a> Strings<'a> {
    pub(super) fn new(sources: &'a Sources, cards: &'a BTreeMap<FilePath, Card>) -> Self {
        let mut strings = Self { cards: BTreeMap::new(), data: BTreeMap::new() };
        for (picture, card) in cards {
            strings.cards.entry(crate::edition::key_of(picture)).or_default().push((picture, card));
        }
        for source in sources.texts_below("content").filter(|source| source.path.extension() == "csv") {
            strings.data.entry(crate::edition::key_of(&source.path)).or_default().push(source);
        }
        strings
    }

    /// Every block of an edition.
    pub(super) fn blocks(&self, edition: &Edition) -> Vec<Block> {
        let mut blocks = translation::cut(edition);
        blocks.extend(self.beside(&edition.key, &edition.lang));
        blocks
    }

    /// The strings of a story in one language that stand beside its text.
    pub(super) fn beside(&self, key: &StoryKey, lang: &Lang) -> Vec<Block> {
        let mut blocks = Vec::new();
        for (picture, card) in self.cards.get(key).into_iter().flatten() {
            let file = FilePath::new(&format!("{picture}.toml"));
            blocks.extend(translation::cut_card(&file, &card.alt, &card.caption, lang));
        }
        for source in self.data.get(key).into_iter().flatten() {
            blocks.extend(translation::cut_data(source, lang));
        }
        blocks
    }
}

/// What is compared: the source of a story, and a translation of it.
pub(super) struct Compared<'a> {
    pub(super) source: &'a [Block],
    pub(super) target: &'a [Block],
    /// The day of the last change of the source, or of its publication.
    pub(super) source_date: Option<Date>,
    pub(super) key: &'a StoryKey,
    pub(super) lang: &'a Lang,
}

/// Sets a translation beside its source and what is known of both.
pub(super) fn standing(compared: &Compared, memories: &Memories, config: &Config, today: Date) -> Standing {
    let memory = memories.get(&(compared.lang.clone(), compared.key.clone()));
    let comparison = translation::compare(compared.source, compared.target, memory);
    let is_unread = memory.is_some_and(|memory| {
        let records = comparison.pairs.iter().filter_map(|pair| pair.record).map(|at| &memory.records[at]);
        records.into_iter().any(|record| record.state == Status::Machine)
    });
    let behind = memory.filter(|_| comparison.is_behind()).map(|memory| {
        let follows = follows(&comparison, memory);
        let changed = compared.source_date.filter(|date| follows.is_none_or(|follows| *date > follows));
        let verdict = config
            .language(compared.lang)
            .map_or(Verdict::Shown, |language| verdict(language, compared.key, changed.or(follows), today));
        Behind { follows, changed, verdict }
    });
    Standing { comparison, is_remembered: memory.is_some(), behind, is_unread }
}

/// The day of the source that the translation follows: the oldest of the blocks that are behind, or of all.
fn follows(comparison: &Comparison, memory: &Memory) -> Option<Date> {
    let is_outdated = |pair: &&Pair| matches!(pair.state, State::Outdated | State::Renewed);
    let outdated = comparison.pairs.iter().filter(is_outdated);
    let of_outdated = outdated.filter_map(|pair| memory.records[pair.record?].as_of).min();
    of_outdated.or_else(|| memory.records.iter().filter_map(|record| record.as_of).min())
}

fn verdict(language: &LanguageConfig, key: &StoryKey, since: Option<Date>, today: Date) -> Verdict {
    let is_in = |section: &StoryKey| {
        std::iter::successors(Some(key.clone()), StoryKey::parent).any(|above| above == *section)
    };
    let is_urgent = language.urgent_sections.iter().any(|section| is_in(&section.value));
    let is_over = language
        .outdated_grace_days
        .zip(since)
        .is_some_and(|(days, since)| today.days_since_epoch() - since.days_since_epoch() > i64::from(days));
    match language.outdated {
        _ if is_urgent || is_over => Verdict::Overdue,
        Outdated::Banner => Verdict::Shown,
        Outdated::Hide => Verdict::Hidden,
        // Until the grace is over, if there is one.
        Outdated::Fail if language.outdated_grace_days.is_some() => Verdict::Shown,
        Outdated::Fail => Verdict::Overdue,
    }
}
