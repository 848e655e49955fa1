//! Running text ↔ words with numbered marks between them.
//!
//! What a mark is (where a link leads, which file a picture shows) never leaves the project: only its number does,
//! so nothing that comes in can change it.

use std::collections::{BTreeMap, BTreeSet};

use crate::markdown::{Inline, Link};
use crate::source::Span;

/// A part of a unit's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// Here something begins that has words in it.
    Open(u32),
    /// Here it ends.
    Close(u32),
    /// Something without words.
    Mark(u32),
}

/// What is wrong with the marks of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A mark that the source does not have.
    Unknown(u32),
    /// A mark that has to be there.
    Missing(u32),
    /// A mark that is there twice.
    Twice(u32),
    /// A mark that is not closed, or closed where another is open.
    Crossed(u32),
}

/// Each mark by its number, without the words in it.
pub(super) type Marks = BTreeMap<u32, Inline>;

/// The pieces of a source, numbered from 1 in the order of reading.
pub(super) fn of_source(content: &[Inline]) -> (Vec<Piece>, Marks) {
    let mut coder = Coder { source: None, marks: Marks::new(), pieces: Vec::new() };
    coder.all(content);
    (coder.pieces, coder.marks)
}

/// The pieces of a translation: a mark has the number of the source's that it stands for, or else a higher one.
pub(super) fn of_target(content: &[Inline], source: &Marks) -> (Vec<Piece>, Marks) {
    let mut coder = Coder { source: Some(source), marks: Marks::new(), pieces: Vec::new() };
    coder.all(content);
    (coder.pieces, coder.marks)
}

struct Coder<'a> {
    source: Option<&'a Marks>,
    marks: Marks,
    pieces: Vec<Piece>,
}

impl Coder<'_> {
    fn all(&mut self, content: &[Inline]) {
        for inline in content {
            let number = match inline {
                Inline::Text(words) => {
                    self.pieces.push(Piece::Text(words.clone()));
                    continue;
                }
                other => self.number(other),
            };
            self.marks.insert(number, with_content(inline, Vec::new()));
            match inner(inline) {
                Some(content) => {
                    self.pieces.push(Piece::Open(number));
                    self.all(content);
                    self.pieces.push(Piece::Close(number));
                }
                None => self.pieces.push(Piece::Mark(number)),
            }
        }
    }

    fn number(&self, inline: &Inline) -> u32 {
        let free = |number: &u32| !self.marks.contains_key(number);
        let find = |is_one: &dyn Fn(&Inline) -> bool| {
            let mut all = self.source.into_iter().flatten();
            all.find(|(number, mark)| free(number) && is_one(mark)).map(|(number, _)| *number)
        };
        let same = find(&|mark| likeness(mark, inline) == Likeness::Same);
        let number = same.or_else(|| find(&|mark| likeness(mark, inline) != Likeness::None));
        number.unwrap_or_else(|| {
            let last = |marks: &Marks| marks.keys().next_back().copied().unwrap_or(0);
            self.source.map_or(0, last).max(last(&self.marks)) + 1
        })
    }
}

/// How far a mark of a translation can stand for one of the source.
#[derive(PartialEq, Eq)]
enum Likeness {
    None,
    Kind,
    Same,
}

fn likeness(source: &Inline, target: &Inline) -> Likeness {
    let of = |is_same: bool, else_: Likeness| if is_same { Likeness::Same } else { else_ };
    match (source, target) {
        (Inline::Emphasis(_), Inline::Emphasis(_))
        | (Inline::Strong(_), Inline::Strong(_))
        | (Inline::Strike(_), Inline::Strike(_))
        | (Inline::Break, Inline::Break) => Likeness::Same,
        (Inline::Link(a), Inline::Link(b)) => of(a.to == b.to, Likeness::Kind),
        (Inline::Code(a), Inline::Code(b)) => of(a == b, Likeness::None),
        (Inline::FootnoteReference(a), Inline::FootnoteReference(b)) => of(a == b, Likeness::None),
        (Inline::Picture(a), Inline::Picture(b)) => of(a.file == b.file, Likeness::None),
        _ => Likeness::None,
    }
}

/// What stands within a mark; none when nothing can.
fn inner(inline: &Inline) -> Option<&[Inline]> {
    match inline {
        Inline::Emphasis(content) | Inline::Strong(content) | Inline::Strike(content) => Some(content),
        Inline::Link(link) => Some(&link.content),
        Inline::Text(_) | Inline::Code(_) | Inline::Picture(_) | Inline::Break => None,
        Inline::FootnoteReference(_) => None,
    }
}

/// The same mark with other words in it.
fn with_content(mark: &Inline, content: Vec<Inline>) -> Inline {
    match mark {
        Inline::Emphasis(_) => Inline::Emphasis(content),
        Inline::Strong(_) => Inline::Strong(content),
        Inline::Strike(_) => Inline::Strike(content),
        Inline::Link(link) => {
            Inline::Link(Link { to: link.to.clone(), span: Span { start: 0, end: 0 }, content })
        }
        other => other.clone(),
    }
}

/// The running text of pieces; `marks` says what each number is, `required` which may not be lost.
pub(super) fn decode(
    pieces: &[Piece],
    marks: &Marks,
    required: &BTreeSet<u32>,
) -> Result<Vec<Inline>, Fault> {
    let mut seen = BTreeSet::new();
    let mut open: Vec<(u32, Vec<Inline>)> = Vec::new();
    let mut content = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Text(words) => push_words(&mut content, words),
            Piece::Mark(number) => {
                let mark = known(*number, marks, &mut seen, false)?;
                content.push(mark.clone());
            }
            Piece::Open(number) => {
                known(*number, marks, &mut seen, true)?;
                open.push((*number, std::mem::take(&mut content)));
            }
            Piece::Close(number) => {
                let (begun, before) = open.pop().ok_or(Fault::Crossed(*number))?;
                if begun != *number {
                    return Err(Fault::Crossed(*number));
                }
                let within = std::mem::replace(&mut content, before);
                let mark = marks.get(number).ok_or(Fault::Unknown(*number))?;
                content.push(with_content(mark, within));
            }
        }
    }
    if let Some((number, _)) = open.pop() {
        return Err(Fault::Crossed(number));
    }
    match required.iter().find(|number| !seen.contains(number)) {
        Some(number) => Err(Fault::Missing(*number)),
        None => Ok(content),
    }
}

fn push_words(content: &mut Vec<Inline>, words: &str) {
    match content.last_mut() {
        Some(Inline::Text(before)) => before.push_str(words),
        _ => content.push(Inline::Text(words.to_owned())),
    }
}

fn known<'m>(
    number: u32,
    marks: &'m Marks,
    seen: &mut BTreeSet<u32>,
    is_pair: bool,
) -> Result<&'m Inline, Fault> {
    let mark = marks.get(&number).ok_or(Fault::Unknown(number))?;
    if inner(mark).is_some() != is_pair {
        return Err(Fault::Crossed(number));
    }
    if !seen.insert(number) {
        return Err(Fault::Twice(number));
    }
    Ok(mark)
}

/// Pieces with neighbouring words joined and empty ones left out.
pub(super) fn tidy(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut tidied: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (tidied.last_mut(), piece) {
            (_, Piece::Text(words)) if words.is_empty() => {}
            (Some(Piece::Text(before)), Piece::Text(words)) => before.push_str(&words),
            (_, piece) => tidied.push(piece),
        }
    }
    tidied
}

/// The words alone.
pub(super) fn words(pieces: &[Piece]) -> String {
    let words = pieces.iter().filter_map(|piece| match piece {
        Piece::Text(words) => Some(words.as_str()),
        _ => None,
    });
    words.collect()
}
