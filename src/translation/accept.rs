//! A person vouches that blocks follow their source: the memory of that.
//!
//! Decides what can be vouched for, and writes nothing.

use crate::names::Date;

use super::block::Block;
use super::compare::{Comparison, Pair};
use super::memory::{Acceptance, Memory, Record};
use super::state::State;

/// What is to be accepted.
#[derive(Clone, Debug)]
pub struct Wish {
    /// By whom, when, and how far the blocks have come.
    pub acceptance: Acceptance,
    /// Why translations stay as they are although their source has changed: a change of the source that needs
    /// no new translation.
    pub minor: Option<String>,
    /// The day until which the texts were read, when they are not read now; what has changed since was not.
    pub read_until: Option<Date>,
}

/// The memory after an acceptance.
#[derive(Clone, Debug, PartialEq)]
pub struct Accepted {
    /// What is known from then on.
    pub memory: Memory,
    /// How many blocks were accepted anew.
    pub count: usize,
    /// What could not be accepted.
    pub refused: Vec<(Pair, Refusal)>,
}

/// Why a block cannot be accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The source has changed, the translation has not, and no reason was given.
    Bumped,
    /// The translation has changed since it was read.
    Unread,
    /// There is no translation.
    Missing,
    /// There is no source.
    Orphan,
}

/// Accepts every block that can be, and keeps what was known of the others.
pub fn accept(
    (source, target): (&[Block], &[Block]),
    known: &Memory,
    comparison: &Comparison,
    wish: &Wish,
) -> Accepted {
    let mut accepted = Accepted { memory: Memory::default(), count: 0, refused: Vec::new() };
    for pair in &comparison.pairs {
        let record = pair.record.map(|at| &known.records[at]);
        let blocks = pair.source.map(|at| &source[at]).zip(pair.target.map(|at| &target[at]));
        let Some((source, target)) = blocks else {
            let refusal = if pair.source.is_some() { Refusal::Missing } else { Refusal::Orphan };
            accepted.refused.push((*pair, refusal));
            accepted.memory.records.extend(record.cloned());
            continue;
        };
        let is_done =
            pair.state == State::Fresh && record.is_some_and(|record| record.state >= wish.acceptance.state);
        let record = match record {
            Some(record) if is_done => record.clone(),
            Some(record) if is_bump(record, source, target) && wish.minor.is_none() => {
                accepted.refused.push((*pair, Refusal::Bumped));
                record.clone()
            }
            Some(record) if wish.read_until.is_some_and(|day| is_changed_since(record, target, day)) => {
                accepted.refused.push((*pair, Refusal::Unread));
                record.clone()
            }
            // What was written after others had been accepted was not there for whoever read them.
            None if wish.read_until.is_some() && !known.records.is_empty() => {
                accepted.refused.push((*pair, Refusal::Unread));
                continue;
            }
            was => {
                accepted.count += 1;
                let is_bump = was.is_some_and(|was| is_bump(was, source, target));
                let unchanged_because = wish.minor.clone().filter(|_| is_bump);
                Record { unchanged_because, ..Record::of(source, target, &wish.acceptance) }
            }
        };
        accepted.memory.records.push(record);
    }
    accepted
}

/// Whether a translation is another than that which was accepted, and was last read before.
fn is_changed_since(record: &Record, target: &Block, day: Date) -> bool {
    !record.knows_target(target) && day <= record.on
}

/// Whether a record would be moved to another source with the translation left as it was.
fn is_bump(record: &Record, source: &Block, target: &Block) -> bool {
    record.knows_target(target) && (!record.knows_source(source) || !record.is_sealed)
}
