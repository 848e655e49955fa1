//! Blocks that were taken → the texts of the files that hold them, all else left as it is, byte for byte.
//!
//! Writes nothing: whoever calls puts the texts in place. Every text is read again before it is given away, and
//! what would not come out as the blocks that were meant is refused.

mod beside;
mod body;

use std::collections::BTreeMap;

use super::judge::{Refusal, Sides};
use crate::config::{Config, Status};
use crate::edition::{Edition, Editions};
use crate::markdown;
use crate::names::FilePath;
use crate::source::{Source, Sources, Span};
use crate::translation::front;
use crate::translation::{Block, Fingerprint, Kind, State, cut};

/// What has come for one story in one language.
#[derive(Clone, Copy, Debug)]
pub struct Incoming<'a> {
    /// The edition that the others are translated from.
    pub source: &'a Edition,
    /// The translation as it is; none when there is none yet.
    pub target: Option<&'a Edition>,
    /// The file of the translation.
    pub path: &'a FilePath,
    /// The blocks of both.
    pub sides: Sides<'a>,
    /// Pairs of the comparison, with the blocks as they are to be.
    pub taken: &'a [(usize, Block)],
    /// What the translation says of itself afterwards.
    pub signature: &'a Signature,
    /// Every text of the project.
    pub sources: &'a Sources,
    /// The site.
    pub config: &'a Config,
    /// Whether an edition that lacks blocks may be begun.
    pub is_draft: bool,
    /// Whether all of the story has come, whatever of it was taken.
    pub is_whole: bool,
}

/// What a translation says of itself.
#[derive(Clone, Debug)]
pub struct Signature {
    /// How far it has come.
    pub status: Status,
    /// Who made it.
    pub by: String,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Files with their new texts.
    pub files: BTreeMap<FilePath, String>,
    /// Places in `taken` that could not be put anywhere, and why.
    pub refused: Vec<(usize, Refusal)>,
}

/// Where a block is to stand.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    /// A string of the front matter.
    Front(String),
    /// In the place of these words of the text.
    Words(Span),
    /// Somewhere in the text, where nothing is yet.
    Text,
    /// A string of a picture's card.
    Card(FilePath),
    /// A cell of a table of data.
    Cell(FilePath, String),
}

impl Incoming<'_> {
    fn source_block(&self, taken: usize) -> Option<&Block> {
        let pair = self.sides.comparison.pairs.get(self.taken[taken].0)?;
        pair.source.map(|at| &self.sides.source[at])
    }

    fn target_block(&self, taken: usize) -> Option<&Block> {
        let pair = self.sides.comparison.pairs.get(self.taken[taken].0)?;
        pair.target.map(|at| &self.sides.target[at])
    }

    fn place(&self, taken: usize) -> Option<Place> {
        let (source, target) = (self.source_block(taken)?, self.target_block(taken));
        let file = &target.unwrap_or(source).place.path;
        Some(match &source.kind {
            Kind::Named(name) => match file.extension().as_str() {
                "toml" => Place::Card(file.clone()),
                "csv" => Place::Cell(file.clone(), name.clone()),
                _ => Place::Front(name.clone()),
            },
            _ => match target.and_then(|block| block.place.span) {
                Some(span) => Place::Words(span),
                None => Place::Text,
            },
        })
    }
}

/// The texts of the files with everything in them that can be.
pub fn put(incoming: &Incoming) -> Outcome {
    let mut outcome = Outcome::default();
    let (mut of_edition, mut beside) = (Vec::new(), BTreeMap::<FilePath, Vec<(usize, Place)>>::new());
    for at in 0..incoming.taken.len() {
        match incoming.place(at) {
            Some(Place::Card(file)) => beside.entry(file.clone()).or_default().push((at, Place::Card(file))),
            Some(Place::Cell(file, name)) => {
                beside.entry(file.clone()).or_default().push((at, Place::Cell(file, name)));
            }
            Some(place) => of_edition.push((at, place)),
            None => outcome.refused.push((at, Refusal::NoPlace)),
        }
    }
    for (file, strings) in beside {
        let Some(source) = incoming.sources.text(&file) else {
            outcome.refused.extend(strings.iter().map(|(at, _)| (*at, Refusal::NoPlace)));
            continue;
        };
        let make = |some: &[(usize, Place)]| beside::make(incoming, source, some);
        let (text, refused) = as_many_as_can_be(&strings, make);
        outcome.refused.extend(refused);
        outcome.files.extend(text.filter(|text| *text != *source.text).map(|text| (file, text)));
    }
    match incoming.target {
        Some(edition) => existing(incoming, edition, &of_edition, &mut outcome),
        None => body::begin(incoming, &of_edition, &mut outcome),
    }
    outcome
}

/// The text with all of some blocks in it, or else with those that can be put in one after the other.
fn as_many_as_can_be(
    blocks: &[(usize, Place)],
    make: impl Fn(&[(usize, Place)]) -> Result<String, Refusal>,
) -> (Option<String>, Vec<(usize, Refusal)>) {
    if let Ok(text) = make(blocks) {
        return (Some(text), Vec::new());
    }
    let (mut kept, mut text, mut refused) = (Vec::new(), None, Vec::new());
    for block in blocks {
        kept.push(block.clone());
        match make(&kept) {
            Ok(made) => text = Some(made),
            Err(refusal) => {
                kept.pop();
                refused.push((block.0, refusal));
            }
        }
    }
    (text, refused)
}

/// Puts blocks into an edition that is there, and says in its front matter what has become of it.
fn existing(incoming: &Incoming, edition: &Edition, blocks: &[(usize, Place)], outcome: &mut Outcome) {
    let Some(source) = incoming.sources.text(&edition.path) else {
        outcome.refused.extend(blocks.iter().map(|(at, _)| (*at, Refusal::NoPlace)));
        return;
    };
    let make = |some: &[(usize, Place)]| {
        let text = body::changed(incoming, edition, &source.text, some)?;
        let strings = some.iter().filter_map(|(at, place)| match place {
            Place::Front(name) => Some((name.as_str(), incoming.taken[*at].1.words())),
            _ => None,
        });
        let text = front::changed(&text, strings).ok_or(Refusal::Structure)?;
        if says(&text, incoming, edition, some) { Ok(text) } else { Err(Refusal::Structure) }
    };
    let (text, refused) = if blocks.is_empty() {
        (Some(source.text.to_string()), Vec::new())
    } else {
        as_many_as_can_be(blocks, make)
    };
    let is_any_put = blocks.len() > refused.len() || !outcome.files.is_empty();
    outcome.refused.extend(refused);
    let signed = text.filter(|_| is_any_put).and_then(|text| match stays_machine(incoming, edition) {
        true => Some(text),
        false => front::signed(&text, incoming.signature.status, &incoming.signature.by),
    });
    outcome.files.extend(signed.map(|text| (edition.path.clone(), text)));
}

/// Whether a translation by a machine stays one: somebody has sent back a part of it and answers for no more.
fn stays_machine(incoming: &Incoming, edition: &Edition) -> bool {
    let translation = edition.front.translation.as_ref();
    let status = translation.and_then(|translation| translation.status.as_ref()).map(|status| status.value);
    status == Some(Status::Machine) && incoming.signature.status > Status::Machine && !incoming.is_whole
}

/// Whether a text has exactly the blocks that are meant, and nothing wrong with it that was not wrong before.
fn says(text: &str, incoming: &Incoming, edition: &Edition, blocks: &[(usize, Place)]) -> bool {
    let before = incoming.sources.text(&edition.path).map(|source| source.text.clone()).unwrap_or_default();
    let (Some((was, faults_before)), Some((is, faults))) =
        (read(&before, edition, incoming.config), read(text, edition, incoming.config))
    else {
        return false;
    };
    let mut expected: Vec<Said> = cut(&was).iter().map(said).collect();
    for (at, _) in blocks {
        if let Some(place) =
            incoming.target_block(*at).and_then(|old| expected.iter().position(|one| *one == said(old)))
        {
            expected.swap_remove(place);
        }
        expected.push(said(&incoming.taken[*at].1));
    }
    let mut found: Vec<Said> = cut(&is).iter().map(said).collect();
    expected.sort();
    found.sort();
    expected == found && faults <= faults_before
}

type Said = (Kind, Fingerprint);

fn said(block: &Block) -> Said {
    (block.kind.clone(), block.fingerprint)
}

/// An edition with another text, and how much is wrong with it.
fn read(text: &str, edition: &Edition, config: &Config) -> Option<(Edition, usize)> {
    let source = Source::new(edition.path.clone(), text);
    let noted = Editions::default().parse(&source, config);
    Some((noted.value?, noted.notes.iter().count()))
}

/// A block as markdown, as it stands in a text of its kind.
fn written(block: &Block) -> Option<String> {
    match block.kind {
        Kind::Cell => markdown::write_cell(&block.content),
        _ => markdown::write(&block.content),
    }
}

/// Whether a block is missing in the translation.
fn is_missing(incoming: &Incoming, source: usize) -> bool {
    let mut pairs = incoming.sides.comparison.pairs.iter();
    pairs.any(|pair| pair.source == Some(source) && pair.state == State::Missing)
}
