//! Blocks of a story → units for a translator.
//!
//! A unit's id tells which block it is and what both sides said when it went out, so that it is known again.

use std::collections::BTreeMap;

use super::pieces::{self, Marks, Piece};
use crate::markdown::Inline;
use crate::source::is_forbidden;
use crate::translation::{Block, Comparison, Fingerprint, Kind, Memory, Pair, State};

/// One block for a translator.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// What it is called: `paragraph-9f86d081884c7d65`, and the translation's own mark where there is one.
    pub id: String,
    /// What the block is.
    pub kind: String,
    /// How it stands to its source.
    pub state: State,
    /// What the source says.
    pub source: Vec<Piece>,
    /// What the translation says.
    pub target: Option<Vec<Piece>>,
    /// What the source said when the translation was accepted.
    pub previous: Option<String>,
    /// What each number stands for.
    pub marks: BTreeMap<u32, Mark>,
}

/// What is said of a mark to those who see only its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The word for its kind.
    pub kind: &'static str,
    /// What it shows.
    pub shows: String,
}

/// Which blocks go out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Those that need work.
    Open,
    /// Those that have been accepted.
    Accepted,
    /// All.
    All,
}

impl Wanted {
    fn includes(self, state: State) -> bool {
        match self {
            Self::Open => state != State::Fresh,
            Self::Accepted => state == State::Fresh,
            Self::All => true,
        }
    }
}

/// The units of a story; code stays as it is in every language, and what no file of XML can hold stays at home.
pub fn units(
    (source, target): (&[Block], &[Block]),
    comparison: &Comparison,
    memory: Option<&Memory>,
    wanted: Wanted,
) -> Vec<Unit> {
    let mut units = Vec::new();
    let ids = ids(source);
    for pair in comparison.pairs.iter().filter(|pair| wanted.includes(pair.state)) {
        let Some(at) = pair.source.filter(|at| goes_out(&source[*at])) else { continue };
        let partner = pair.target.map(|at| &target[at]).filter(|block| goes_out(block));
        let previous = (pair.state == State::Outdated).then(|| Some(previous(pair, memory?)?.to_owned()));
        let (pieces, marks) = pieces::of_source(&source[at].content);
        let coded = partner.map(|block| pieces::of_target(&block.content, &marks));
        let all = coded.iter().flat_map(|(_, marks)| marks).chain(&marks);
        units.push(Unit {
            id: with_target(&ids[at], partner),
            kind: source[at].kind.to_string(),
            state: pair.state,
            source: pieces,
            marks: all.map(|(number, mark)| (*number, Mark::of(mark))).collect(),
            target: coded.map(|(pieces, _)| pieces),
            previous: previous.flatten(),
        });
    }
    units
}

fn previous<'a>(pair: &Pair, memory: &'a Memory) -> Option<&'a str> {
    memory.records.get(pair.record?).map(|record| record.text.as_str())
}

/// Whether a block is for translators.
pub(super) fn goes_out(block: &Block) -> bool {
    !matches!(block.kind, Kind::Code) && !block.words().contains(is_forbidden)
}

/// What each block of a source is called.
pub(super) fn ids(source: &[Block]) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let id = |block: &Block| {
        let id = format!("{}-{}", word(&block.kind), block.fingerprint);
        let times = seen.entry(id.clone()).or_default();
        *times += 1;
        if *times == 1 { id } else { format!("{id}-{times}") }
    };
    source.iter().map(id).collect()
}

/// The kind as a part of an id, which no program for translators stumbles over.
fn word(kind: &Kind) -> String {
    match kind {
        Kind::Named(name) if name.bytes().all(|byte| byte.is_ascii_alphanumeric()) => name.clone(),
        Kind::Named(_) => "string".to_owned(),
        other => other.to_string(),
    }
}

/// An id with the mark of what the translation says.
fn with_target(id: &str, target: Option<&Block>) -> String {
    target.map_or_else(|| id.to_owned(), |block| format!("{id}.{}", short(block.fingerprint)))
}

/// The mark of a translation within an id.
fn short(fingerprint: Fingerprint) -> String {
    fingerprint.to_string()[..8].to_owned()
}

/// An id in its parts.
pub(super) struct Id<'a> {
    /// The block of the source.
    pub(super) block: &'a str,
    /// The mark of what the translation said.
    target: Option<&'a str>,
}

impl<'a> Id<'a> {
    pub(super) fn parse(id: &'a str) -> Self {
        match id.rsplit_once('.') {
            Some((block, target)) => Self { block, target: Some(target) },
            None => Self { block: id, target: None },
        }
    }

    /// Whether a translation says what it said when the unit went out.
    pub(super) fn is_of(&self, target: Option<&Block>) -> bool {
        self.target.map(str::to_owned) == target.map(|block| short(block.fingerprint))
    }

    /// Whether the program may have given this id to some block.
    pub(super) fn is_ours(&self) -> bool {
        let mut parts = self.block.rsplit('-');
        parts.any(|part| Fingerprint::parse(part).is_some())
    }
}

/// The block of a source that a unit is of.
pub fn block_of<'a>(unit: &Unit, source: &'a [Block]) -> Option<&'a Block> {
    let id = Id::parse(&unit.id);
    let at = ids(source).iter().position(|known| known == id.block)?;
    source.get(at)
}

/// What another translation of the same words says, with the marks of this source.
pub fn in_place_of(source: &Block, translation: &Block) -> Vec<Piece> {
    let (_, marks) = pieces::of_source(&source.content);
    pieces::of_target(&translation.content, &marks).0
}

/// What each number of a unit is: the source's marks, and the translation's own where there is one.
pub(super) fn marks(source: &Block, target: Option<&Block>) -> (Marks, Marks) {
    let (_, of_source) = pieces::of_source(&source.content);
    let of_target = target.map_or_else(Marks::new, |block| pieces::of_target(&block.content, &of_source).1);
    (of_source, of_target)
}

impl Mark {
    /// What is said of a mark.
    pub(super) fn of(inline: &Inline) -> Self {
        let (kind, shows) = match inline {
            Inline::Emphasis(_) => ("emphasis", "*".to_owned()),
            Inline::Strong(_) => ("strong", "**".to_owned()),
            Inline::Strike(_) => ("strike", "~~".to_owned()),
            Inline::Link(link) => ("link", link.to.clone()),
            Inline::Code(words) => ("code", words.clone()),
            Inline::Picture(picture) => ("picture", picture.file.clone()),
            Inline::FootnoteReference(label) => ("footnote", format!("[^{label}]")),
            Inline::Break | Inline::Text(_) => ("break", "↵".to_owned()),
        };
        Self { kind, shows: shows.replace(is_forbidden, "") }
    }
}
