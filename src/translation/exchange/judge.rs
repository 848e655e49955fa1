//! What comes in, unit by unit: unchanged, taken, or refused and why.
//!
//! Decides and writes nothing. This is the one place where an import asks the checks between texts.

use std::borrow::Cow;
use std::collections::BTreeSet;

use icu_normalizer::ComposingNormalizerBorrowed;

use super::pieces::{self, Fault, Piece};
use super::unit::{self, Id, Mark, Unit};
use crate::config::Config;
use crate::edition::{Check, Exemption};
use crate::glossary::Glossary;
use crate::names::Lang;
use crate::problem::{Diagnostic, Problem, Severity};
use crate::source::is_forbidden;
use crate::translation::difference::difference;
use crate::translation::quality::{self, Finding, Reading};
use crate::translation::{Block, Comparison, Pair};

/// A story in the two languages, as it is.
#[derive(Clone, Copy, Debug)]
pub struct Sides<'a> {
    /// The blocks of the source.
    pub source: &'a [Block],
    /// The blocks of the translation; those beside the text when there is no edition.
    pub target: &'a [Block],
    /// How they stand to each other.
    pub comparison: &'a Comparison,
    /// The language of the source and that of the translation.
    pub langs: (&'a Lang, &'a Lang),
    /// The official names of things.
    pub glossary: &'a Glossary,
    /// How severe the site finds what.
    pub config: &'a Config,
    /// What is right although a check says otherwise.
    pub exemptions: &'a [&'a Exemption],
}

/// What is to become of a unit.
#[derive(Clone, Debug, PartialEq)]
pub enum Judged {
    /// It says what the translation says.
    Unchanged,
    /// It says nothing, and there is no translation yet.
    Untranslated,
    /// It says something new: the place of the pair in the comparison, and the block as it would be.
    Taken(usize, Block),
    /// It cannot be taken.
    Refused(Refusal),
}

/// Why a unit is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No story has this file.
    StoryUnknown,
    /// No block has this id.
    IdUnknown,
    /// A unit with this id has come before.
    Twice,
    /// The source says something else now, as far as can be told what.
    SourceChanged(Option<String>),
    /// The translation was changed in the project while the file was away.
    TranslationChanged,
    /// It says nothing, where there is a translation.
    Empty,
    /// It holds a character that no page can hold.
    Character,
    /// Its marks are not those of the source; with what the mark stands for, where that is known.
    Marks(Fault, Option<Mark>),
    /// A check between the two texts finds something.
    Check(Problem),
    /// As markdown it would be something else than the block that it translates.
    Structure,
    /// There is no place for it in the file; a person can find one.
    NoPlace,
    /// There is no edition yet, and not all of its blocks are translated.
    Incomplete,
    /// An engine has not translated it, and may have said why.
    Unanswered(String),
}

impl Refusal {
    /// The word for it.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::StoryUnknown => "story-unknown",
            Self::IdUnknown => "id-unknown",
            Self::Twice => "twice",
            Self::SourceChanged(_) => "source-changed",
            Self::TranslationChanged => "translation-changed",
            Self::Empty => "empty",
            Self::Character => "character",
            Self::Marks(Fault::Unknown(_), _) => "mark-unknown",
            Self::Marks(Fault::Missing(_), _) => "mark-missing",
            Self::Marks(Fault::Twice(_), _) => "mark-twice",
            Self::Marks(Fault::Crossed(_), _) => "mark-crossed",
            Self::Check(_) => "check",
            Self::Structure => "structure",
            Self::NoPlace => "no-place",
            Self::Incomplete => "incomplete",
            Self::Unanswered(_) => "unanswered",
        }
    }
}

impl Fault {
    /// The number of the mark.
    pub fn number(self) -> u32 {
        match self {
            Self::Unknown(number) | Self::Missing(number) | Self::Twice(number) | Self::Crossed(number) => {
                number
            }
        }
    }
}

/// Judges a unit.
pub fn judge(unit: &Unit, sides: &Sides) -> Judged {
    judged(unit, sides).unwrap_or_else(Judged::Refused)
}

fn judged(unit: &Unit, sides: &Sides) -> Result<Judged, Refusal> {
    let id = Id::parse(&unit.id);
    let (at, pair) = find(&id, sides).ok_or_else(|| unknown(&id, unit, sides))?;
    let source = pair.source.map(|at| &sides.source[at]).ok_or(Refusal::IdUnknown)?;
    if squeezed(&pieces::words(&unit.source)) != squeezed(&own_words(source)) {
        return Err(Refusal::SourceChanged(Some(source.words())));
    }
    let target = pair.target.map(|at| &sides.target[at]);
    let said = unit.target.as_deref().map(composed).unwrap_or_default();
    let is_blank = pieces::words(&said).trim().is_empty();
    let is_nothing = is_blank && said.iter().all(|piece| matches!(piece, Piece::Text(_)));
    if is_nothing && target.is_none() {
        return Ok(Judged::Untranslated);
    }
    if pieces::words(&said).contains(is_forbidden) {
        return Err(Refusal::Character);
    }
    let block = block(&said, source, target);
    if let (Some(target), Ok(block)) = (target, &block)
        && target.content == block.content
    {
        return Ok(Judged::Unchanged);
    }
    if is_nothing || (is_blank && !own_words(source).trim().is_empty()) {
        return Err(Refusal::Empty);
    }
    let block = block.map_err(|(fault, mark)| Refusal::Marks(fault, mark))?;
    // An old text must not take the place of a newer one.
    if !id.is_of(target) {
        return Err(Refusal::TranslationChanged);
    }
    match found(source, target, &block, sides) {
        Some(problem) => Err(Refusal::Check(problem)),
        None => Ok(Judged::Taken(at, block)),
    }
}

fn find<'a>(id: &Id, sides: &Sides<'a>) -> Option<(usize, &'a Pair)> {
    let at = unit::ids(sides.source).iter().position(|known| known == id.block)?;
    let mut pairs = sides.comparison.pairs.iter().enumerate();
    pairs.find(|(_, pair)| pair.source == Some(at)).filter(|_| unit::goes_out(&sides.source[at]))
}

/// Why no block has an id: its source has changed since, or the program has never given it.
fn unknown(id: &Id, unit: &Unit, sides: &Sides) -> Refusal {
    if !id.is_ours() {
        return Refusal::IdUnknown;
    }
    let was = pieces::words(&unit.source);
    let likeness = |block: &&Block| {
        let (old, new): (Vec<char>, Vec<char>) = (was.chars().collect(), own_words(block).chars().collect());
        let ops = difference(&old, &new);
        let kept: usize =
            ops.iter().filter(|op| op.tag() == similar::DiffTag::Equal).map(|op| op.old_range().len()).sum();
        kept * 2000 / (old.len() + new.len()).max(1)
    };
    let kind = |block: &&Block| unit.kind.is_empty() || block.kind.to_string() == unit.kind;
    let now = sides.source.iter().filter(kind).max_by_key(likeness);
    let now = now.filter(|block| likeness(block) > ALIKE).map(Block::words);
    Refusal::SourceChanged(now)
}

/// From how many thousandths on a text is taken for another that has been changed.
const ALIKE: usize = 500;

/// The words of a block outside of code and pictures: what a unit carries as text.
fn own_words(block: &Block) -> String {
    pieces::words(&pieces::of_source(&block.content).0)
}

fn squeezed(text: &str) -> String {
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    composed.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Pieces in the composed form that every text of the project has.
fn composed(pieces: &[Piece]) -> Vec<Piece> {
    let normalizer = ComposingNormalizerBorrowed::new_nfc();
    let compose = |piece: &Piece| match piece {
        Piece::Text(words) => Piece::Text(match normalizer.normalize(words) {
            Cow::Borrowed(words) => words.to_owned(),
            Cow::Owned(words) => words,
        }),
        other => other.clone(),
    };
    pieces.iter().map(compose).collect()
}

/// The block that pieces make: links lead where the translation has led them, or else where the source does.
fn block(said: &[Piece], source: &Block, target: Option<&Block>) -> Result<Block, (Fault, Option<Mark>)> {
    let (of_source, of_target) = unit::marks(source, target);
    let required: BTreeSet<u32> = match target {
        Some(_) => of_source.keys().filter(|number| of_target.contains_key(number)).copied().collect(),
        None => of_source.keys().copied().collect(),
    };
    let mut marks = of_source;
    marks.extend(of_target);
    let named = |fault: Fault| (fault, marks.get(&fault.number()).map(Mark::of));
    let content = pieces::decode(said, &marks, &required).map_err(named)?;
    Ok(Block::new(source.kind.clone(), &content, target.unwrap_or(source).place.clone()))
}

/// The first thing that the checks find and that neither an exemption allows nor the translation has already.
fn found(source: &Block, target: Option<&Block>, block: &Block, sides: &Sides) -> Option<Problem> {
    let source = Reading::new(source, sides.langs.0, sides.glossary);
    let findings = |block: &Block| {
        let target = Reading::new(block, sides.langs.1, sides.glossary);
        let mut findings = quality::compare(&source, &target);
        findings.extend(quality::alone(&target));
        findings
    };
    let before: Vec<Problem> =
        target.map(&findings).into_iter().flatten().map(|finding| finding.problem).collect();
    let counts = |finding: &Finding| {
        let is_meant = |exemption: &&&Exemption| {
            let is_there = exemption.text.as_ref().is_none_or(|text| block.words().contains(text.as_str()));
            *exemption.check == finding.check() && is_there
        };
        let is_grave =
            matches!(finding.check(), Check::Quantities | Check::Terms | Check::Marks | Check::Language);
        is_grave
            && !before.contains(&finding.problem)
            && sides.exemptions.iter().find(is_meant).is_none()
            && sides.config.severity(&Diagnostic::new(finding.problem.clone())) >= Severity::Warning
    };
    findings(block).into_iter().find(counts).map(|finding| finding.problem)
}
