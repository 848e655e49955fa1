//! Source, translation and memory side by side: the state of every block.
//!
//! Says how things are; whether that may be published is for others.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::markdown::Inline;

use super::align::{Item, align};
use super::block::{Block, Fingerprint, Kind};
use super::memory::{Memory, Record};
use super::state::State;

/// A block of the source, its translation, and what the memory holds of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The place of the source block among those of the source.
    pub source: Option<usize>,
    /// The place of the translation among those of the translation.
    pub target: Option<usize>,
    /// The place of the record in the memory.
    pub record: Option<usize>,
    /// How they stand to each other.
    pub state: State,
}

/// Every block of a translation with its state.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// The blocks of the source in their order, then the blocks that have no source.
    pub pairs: Vec<Pair>,
}

impl Comparison {
    /// How many blocks are in a state.
    pub fn count(&self, state: State) -> usize {
        self.pairs.iter().filter(|pair| pair.state == state).count()
    }

    /// Whether every block is known to follow its source.
    pub fn is_fresh(&self) -> bool {
        self.count(State::Fresh) == self.pairs.len()
    }

    /// Whether a translator has to work on some block.
    pub fn is_to_translate(&self) -> bool {
        self.pairs.iter().any(|pair| pair.state.is_to_translate())
    }

    /// Whether the source says something that nobody has vouched for the translation to say, too.
    pub fn is_behind(&self) -> bool {
        self.pairs.iter().any(|pair| pair.state.is_behind())
    }
}

/// Compares a translation with its source and with what is known of both.
pub fn compare(source: &[Block], target: &[Block], memory: Option<&Memory>) -> Comparison {
    let empty = Memory::default();
    let memory = memory.unwrap_or(&empty);
    let mut comparing =
        Comparing { source, target, memory, partners: vec![Partners::default(); source.len()] };
    comparing.named();
    comparing.flowing();
    let Comparing { partners, .. } = comparing;
    let mut is_taken = vec![false; target.len()];
    partners.iter().filter_map(|partners| partners.target).for_each(|at| is_taken[at] = true);
    let with_source = partners.into_iter().enumerate().map(|(at, partners)| (Some(at), partners));
    let orphans = (0..target.len()).filter(|at| !is_taken[*at]);
    let found = with_source.chain(orphans.map(|at| (None, Partners { target: Some(at), record: None })));
    let judge = |(at, partners): (Option<usize>, Partners)| {
        let record = partners.record.map(|at| &memory.records[at]);
        let state = state(at.map(|at| &source[at]), partners.target.map(|at| &target[at]), record);
        Pair { source: at, target: partners.target, record: partners.record, state }
    };
    Comparison { pairs: found.map(judge).collect() }
}

fn state(source: Option<&Block>, target: Option<&Block>, record: Option<&Record>) -> State {
    match (source, target, record) {
        (None, ..) => State::Orphan,
        (_, None, _) => State::Missing,
        (_, _, None) => State::Unproven,
        (Some(source), Some(target), Some(record)) => match record {
            record if !record.is_sealed => State::Bumped,
            record => match (record.knows_source(source), record.knows_target(target)) {
                (true, true) => State::Fresh,
                (true, false) => State::Edited,
                (false, true) => State::Outdated,
                (false, false) => State::Renewed,
            },
        },
    }
}

/// What a block of the source belongs to.
#[derive(Clone, Copy, Debug, Default)]
struct Partners {
    target: Option<usize>,
    record: Option<usize>,
}

struct Comparing<'a> {
    source: &'a [Block],
    target: &'a [Block],
    memory: &'a Memory,
    /// By the place of the source block.
    partners: Vec<Partners>,
}

impl<'a> Comparing<'a> {
    /// Pairs the strings that have names.
    fn named(&mut self) {
        let places = |kinds: &mut dyn Iterator<Item = &'a Kind>| {
            let named = kinds.enumerate().filter(|(_, kind)| kind.is_named());
            named.map(|(at, kind)| (kind, at)).collect::<BTreeMap<&Kind, usize>>()
        };
        let targets = places(&mut self.target.iter().map(|block| &block.kind));
        let records = places(&mut self.memory.records.iter().map(|record| &record.kind));
        let named: Vec<_> =
            self.source.iter().enumerate().filter(|(_, block)| block.kind.is_named()).collect();
        // Few strings have another name than in the memory.
        let mut forsaken = None;
        let kept = || {
            let mut forsaken = records.clone();
            for (_, block) in &named {
                forsaken.remove(&block.kind);
            }
            forsaken
        };
        for (at, block) in &named {
            let record = records.get(&block.kind).copied();
            self.partners[*at] = Partners {
                target: targets.get(&block.kind).copied(),
                record: record.or_else(|| self.under_another_name(block, forsaken.get_or_insert_with(kept))),
            };
        }
    }

    /// Takes the record of a string whose picture or chart was renamed: of the same part of something that is
    /// no longer there, and with the same words in the source.
    fn under_another_name(&self, block: &Block, forsaken: &mut BTreeMap<&'a Kind, usize>) -> Option<usize> {
        let is_it = |kind: &Kind, at: usize| {
            kind.part().is_some_and(|part| Some(part) == block.kind.part())
                && self.memory.records[at].knows_source(block)
        };
        let (kind, at) =
            forsaken.iter().map(|(kind, at)| (*kind, *at)).find(|(kind, at)| is_it(kind, *at))?;
        forsaken.remove(kind);
        Some(at)
    }

    /// Pairs the blocks of the text: through the memory, and where it does not reach, by their order.
    fn flowing(&mut self) {
        let source = places_of(self.source.iter().map(|block| &block.kind));
        let target = places_of(self.target.iter().map(|block| &block.kind));
        let records = places_of(self.memory.records.iter().map(|record| &record.kind));
        let remembered = |at: &usize| &self.memory.records[*at];
        let then: Vec<_> = records.iter().map(remembered).map(Remembered::source).collect();
        let now: Vec<_> = source.iter().map(|at| Remembered::now(&self.source[*at], true)).collect();
        let source_was = align(&then, &now);
        let then: Vec<_> = records.iter().map(remembered).map(Remembered::target).collect();
        let now: Vec<_> = target.iter().map(|at| Remembered::now(&self.target[*at], false)).collect();
        let target_was = align(&then, &now);
        let mut target_of = vec![None; records.len()];
        for (at, was) in target_was.iter().enumerate() {
            if let Some(was) = was {
                target_of[*was] = Some(at);
            }
        }
        let partners: Vec<Option<usize>> =
            source_was.iter().map(|was| was.and_then(|was| target_of[was])).collect();
        let by_order = self.by_order(&source, &target, &partners);
        let found: Vec<Option<usize>> =
            (0..source.len()).map(|at| partners[at].or_else(|| by_order.get(&at).copied())).collect();
        let taken: BTreeSet<usize> = found.iter().flatten().copied().collect();
        // What is left over on both sides, and was never known.
        let is_new = |at: usize| found[at].is_some() || source_was[at].is_none();
        let is_new_target = |at: usize| taken.contains(&at) || target_was[at].is_none();
        let is_one_to_one = taken.len() < source.len()
            && self.are_alike(&source, &target)
            && (0..source.len()).all(|at| is_new(at) && is_new_target(at));
        for (at, place) in source.iter().enumerate() {
            let found = if is_one_to_one { Some(at) } else { found[at] };
            // What was accepted before the translation was finished may have been paired with another block.
            // A record speaks of the pair that it was written for, and of no other.
            let record = source_was[at].filter(|_| partners[at].is_some() || found.is_none());
            self.partners[*place] =
                Partners { target: found.map(|at| target[at]), record: record.map(|at| records[at]) };
        }
    }

    /// Whether the texts have blocks of the same kinds in the same order.
    fn are_alike(&self, source: &[usize], target: &[usize]) -> bool {
        let kinds = source
            .iter()
            .zip(target)
            .all(|(ours, theirs)| self.source[*ours].kind == self.target[*theirs].kind);
        kinds && source.len() == target.len()
    }

    /// Pairs what the memory leaves over, between the pairs that it knows.
    fn by_order(
        &self,
        source: &[usize],
        target: &[usize],
        partners: &[Option<usize>],
    ) -> BTreeMap<usize, usize> {
        if partners.iter().all(Option::is_some) {
            return BTreeMap::new();
        }
        let taken: BTreeSet<usize> = partners.iter().flatten().copied().collect();
        // The number of known pairs before a place tells which stretch it lies in.
        let mut stretches: BTreeMap<usize, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
        let mut rank_of_target = BTreeMap::new();
        let mut rank = 0;
        for (at, partner) in partners.iter().enumerate() {
            match partner {
                Some(partner) => {
                    rank += 1;
                    rank_of_target.insert(*partner, rank);
                }
                None => stretches.entry(rank).or_default().0.push(at),
            }
        }
        let mut rank = 0;
        for at in 0..target.len() {
            match rank_of_target.get(&at) {
                Some(found) => rank = *found,
                None if !taken.contains(&at) => stretches.entry(rank).or_default().1.push(at),
                None => {}
            }
        }
        let mut pairs = BTreeMap::new();
        for (left, right) in stretches.into_values() {
            let of = |blocks: &'a [Block], places: &[usize], at: &[usize]| {
                at.iter().map(|at| Side(&blocks[places[*at]])).collect::<Vec<_>>()
            };
            let (ours, theirs) = (of(self.source, source, &left), of(self.target, target, &right));
            for (at, was) in align(&ours, &theirs).into_iter().enumerate() {
                if let Some(was) = was {
                    pairs.insert(left[was], right[at]);
                }
            }
        }
        pairs
    }
}

/// The places of the blocks of the text.
fn places_of<'a>(kinds: impl Iterator<Item = &'a Kind>) -> Vec<usize> {
    kinds.enumerate().filter(|(_, kind)| !kind.is_named()).map(|(at, _)| at).collect()
}

/// A block as it is or as the memory knows it, in one language.
struct Remembered<'a> {
    kind: &'a Kind,
    fingerprint: Fingerprint,
    text: Said<'a>,
    /// Its words: few blocks have changed, so few are asked for them.
    words: OnceCell<BTreeSet<String>>,
}

/// Where the words of a block are known from.
enum Said<'a> {
    Then(&'a Record),
    Now(&'a Block),
    /// The memory holds no translations, so none are compared.
    Unknown,
}

impl<'a> Remembered<'a> {
    fn new(kind: &'a Kind, fingerprint: Fingerprint, text: Said<'a>) -> Self {
        Self { kind, fingerprint, text, words: OnceCell::new() }
    }

    fn source(record: &'a Record) -> Self {
        Self::new(&record.kind, record.source, Said::Then(record))
    }

    fn target(record: &'a Record) -> Self {
        Self::new(&record.kind, record.target, Said::Unknown)
    }

    fn now(block: &'a Block, with_words: bool) -> Self {
        let text = if with_words { Said::Now(block) } else { Said::Unknown };
        Self::new(&block.kind, block.fingerprint, text)
    }

    fn words(&self) -> Option<&BTreeSet<String>> {
        let words = || match self.text {
            Said::Then(record) => words(&record.text),
            Said::Now(block) => words(&block.text()),
            Said::Unknown => BTreeSet::new(),
        };
        (!matches!(self.text, Said::Unknown)).then(|| self.words.get_or_init(words))
    }
}

impl Item for Remembered<'_> {
    type Identity = Fingerprint;
    type Kind = Kind;

    fn identity(&self) -> Fingerprint {
        self.fingerprint
    }

    fn kind(&self) -> Kind {
        self.kind.clone()
    }

    fn likeness(&self, other: &Self) -> Option<f64> {
        Some(dice(self.words()?, other.words()?))
    }
}

/// A block of either language: what can be compared is its kind, its figures and where its links lead.
struct Side<'a>(&'a Block);

impl Side<'_> {
    fn facts(&self) -> BTreeSet<String> {
        let words = self.0.words();
        let mut facts: BTreeSet<String> = words
            .split(|c: char| !c.is_ascii_digit())
            .filter(|digits| !digits.is_empty())
            .map(str::to_owned)
            .collect();
        links(&self.0.content, &mut facts);
        facts
    }
}

impl Item for Side<'_> {
    type Identity = (Kind, BTreeSet<String>);
    type Kind = Kind;

    fn identity(&self) -> Self::Identity {
        (self.0.kind.clone(), self.facts())
    }

    fn kind(&self) -> Kind {
        self.0.kind.clone()
    }

    fn likeness(&self, other: &Self) -> Option<f64> {
        let (ours, theirs) = (self.facts(), other.facts());
        if ours.is_empty() && theirs.is_empty() { None } else { Some(0.4 + 0.6 * dice(&ours, &theirs)) }
    }
}

fn links(content: &[Inline], facts: &mut BTreeSet<String>) {
    for inline in content {
        match inline {
            Inline::Link(link) => {
                facts.insert(link.to.clone());
                links(&link.content, facts);
            }
            Inline::Emphasis(content) | Inline::Strong(content) | Inline::Strike(content) => {
                links(content, facts);
            }
            _ => {}
        }
    }
}

/// The words of a text; letters of scripts without spaces count one by one.
fn words(text: &str) -> BTreeSet<String> {
    let is_unspaced =
        |c: char| matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}');
    let mut words = BTreeSet::new();
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if word.contains(is_unspaced) {
            words.extend(word.chars().map(String::from));
        } else {
            words.insert(word.to_lowercase());
        }
    }
    words
}

/// The coefficient of Dice: twice what is common, over all there is.
fn dice(ours: &BTreeSet<String>, theirs: &BTreeSet<String>) -> f64 {
    let all = ours.len() + theirs.len();
    if all == 0 { 1.0 } else { 2.0 * ours.intersection(theirs).count() as f64 / all as f64 }
}
