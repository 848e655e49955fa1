//! The text below the front matter: words put in place of others, blocks put where there were none, and a
//! translation begun in the shape of its source.

use std::collections::BTreeMap;

use super::{Incoming, Outcome, Place, is_missing, written};
use crate::config::Status;
use crate::edition::Edition;
use crate::markdown::{self, Block as Piece, BlockKind, Inline};
use crate::source::Span;
use crate::translation::exchange::judge::Refusal;
use crate::translation::exchange::unit::goes_out;
use crate::translation::front::{self, parts, path_of};
use crate::translation::{Block, Kind};

/// The text of an edition with blocks in the place of others, and with new ones.
pub(super) fn changed(
    incoming: &Incoming,
    edition: &Edition,
    text: &str,
    blocks: &[(usize, Place)],
) -> Result<String, Refusal> {
    let mut splices = Splices::default();
    let mut new = BTreeMap::new();
    for (at, place) in blocks {
        let block = &incoming.taken[*at].1;
        match place {
            Place::Words(span) => splices.replace(text, *span, block)?,
            Place::Text => {
                let pair = &incoming.sides.comparison.pairs[incoming.taken[*at].0];
                new.insert(pair.source.ok_or(Refusal::NoPlace)?, block);
            }
            _ => {}
        }
    }
    insert(incoming, edition, text, new, &mut splices)?;
    Ok(splices.into_text(text))
}

/// New words for old ones, by the place of the old.
#[derive(Default)]
struct Splices {
    replaced: BTreeMap<Span, String>,
    /// Where nothing was; by place, in order.
    inserted: BTreeMap<usize, String>,
}

impl Splices {
    fn replace(&mut self, text: &str, span: Span, block: &Block) -> Result<(), Refusal> {
        let old = text.get(span.start..span.end).ok_or(Refusal::Structure)?;
        // The place of a paragraph may hold the end of its line, too.
        let start = span.start + (old.len() - old.trim_start().len());
        let end = (span.start + old.trim_end().len()).max(start);
        let span = Span { start, end };
        let new = match block.kind {
            Kind::Alt | Kind::Caption => {
                let now = self.replaced.get(&span).map_or(&text[start..end], String::as_str);
                picture(now, block)
            }
            _ => written(block),
        };
        self.replaced.insert(span, new.ok_or(Refusal::Structure)?);
        Ok(())
    }

    fn into_text(self, text: &str) -> String {
        let mut all: Vec<(Span, String)> = self.replaced.into_iter().collect();
        all.extend(self.inserted.into_iter().map(|(at, words)| (Span { start: at, end: at }, words)));
        all.sort_by_key(|(span, _)| *span);
        let (mut made, mut at) = (String::with_capacity(text.len()), 0);
        for (span, words) in all {
            made.push_str(text.get(at..span.start).unwrap_or_default());
            made.push_str(&words);
            at = span.end;
        }
        made + &text[at..]
    }
}

/// A picture with other words.
fn picture(typed: &str, block: &Block) -> Option<String> {
    let mut inlines = markdown::parse_inlines(typed)?;
    let [Inline::Picture(picture)] = &mut inlines[..] else { return None };
    match block.kind {
        Kind::Caption => picture.caption = Some(block.words()),
        _ => picture.alt = block.words(),
    }
    markdown::write(&inlines)
}

/// Puts blocks of the source that the translation lacks behind what stands before them in the source.
fn insert(
    incoming: &Incoming,
    edition: &Edition,
    text: &str,
    mut new: BTreeMap<usize, &Block>,
    splices: &mut Splices,
) -> Result<(), Refusal> {
    let (from, to) = (Outer::of(incoming.source), Outer::of(edition));
    while let Some((&first, _)) = new.iter().next() {
        let piece = from.around(incoming, first).ok_or(Refusal::NoPlace)?;
        let within = from.within(incoming, piece);
        let is_whole = within.iter().all(|at| new.contains_key(at) || !goes_out(&incoming.sides.source[*at]));
        let (at, words) = if is_whole && within.iter().all(|at| is_missing(incoming, *at)) {
            let translated = translated(incoming, piece.span, &new).ok_or(Refusal::Structure)?;
            new.retain(|at, _| !within.contains(at));
            (behind(incoming, (&from, &to), first, text)?, Words::Block(translated))
        } else {
            let block = new.remove(&first).ok_or(Refusal::NoPlace)?;
            let (at, words) = item(incoming, (piece, &within), (first, block), text)?;
            (at, words)
        };
        splices.inserted.entry(at).or_default().push_str(&words.behind(text, at));
    }
    Ok(())
}

/// What is put in, with what parts it from the text before.
enum Words {
    /// A block by itself.
    Block(String),
    /// A line of a list.
    Line(String),
}

impl Words {
    fn behind(self, text: &str, at: usize) -> String {
        match self {
            Self::Line(words) => words,
            Self::Block(words) if text[..at].ends_with('\n') => format!("\n{words}\n"),
            Self::Block(words) => format!("\n\n{words}"),
        }
    }
}

/// The outermost pieces of an edition's text.
struct Outer<'a>(&'a [Piece]);

impl<'a> Outer<'a> {
    fn of(edition: &'a Edition) -> Self {
        Self(&edition.document.blocks)
    }

    /// The piece in which a block of the source stands.
    fn around(&self, incoming: &Incoming, source: usize) -> Option<&'a Piece> {
        self.at(incoming.sides.source[source].place.span?)
    }

    fn at(&self, span: Span) -> Option<&'a Piece> {
        self.0.iter().find(|piece| piece.span.start <= span.start && span.end <= piece.span.end)
    }

    /// The blocks of the source that stand in a piece of it.
    fn within(&self, incoming: &Incoming, piece: &Piece) -> Vec<usize> {
        let is_in = |block: &Block| {
            let span = block.place.span.filter(|_| block.place.path == incoming.source.path);
            span.is_some_and(|span| piece.span.start <= span.start && span.end <= piece.span.end)
        };
        let blocks = incoming.sides.source.iter().enumerate();
        blocks.filter(|(_, block)| is_in(block)).map(|(at, _)| at).collect()
    }
}

/// The place behind the translation of what stands before a block of the source.
fn behind(
    incoming: &Incoming,
    (from, to): (&Outer, &Outer),
    first: usize,
    text: &str,
) -> Result<usize, Refusal> {
    let own = from.around(incoming, first).map(|piece| piece.span);
    for before in (0..first).rev() {
        let block = &incoming.sides.source[before];
        if block.kind.is_named() {
            break;
        }
        let piece = from.around(incoming, before).map(|piece| piece.span);
        if piece == own {
            continue;
        }
        if let Some(span) = partner(incoming, before).and_then(|block| block.place.span)
            && let Some(piece) = to.at(span)
        {
            let typed = text.get(piece.span.start..piece.span.end).unwrap_or_default();
            return Ok(piece.span.start + typed.trim_end().len());
        }
    }
    let (_, _, after) = parts(text).ok_or(Refusal::NoPlace)?;
    let fence = after.find('\n').map_or(after.len(), |end| end + 1);
    Ok(text.len() - after.len() + fence)
}

/// The block of the translation that stands for one of the source.
fn partner<'a>(incoming: &Incoming<'a>, source: usize) -> Option<&'a Block> {
    let mut pairs = incoming.sides.comparison.pairs.iter();
    let pair = pairs.find(|pair| pair.source == Some(source))?;
    pair.target.map(|at| &incoming.sides.target[at]).filter(|block| !block.kind.is_named())
}

/// A new line of a list that is there: behind the line before it.
fn item(
    incoming: &Incoming,
    (piece, within): (&Piece, &[usize]),
    (source, block): (usize, &Block),
    text: &str,
) -> Result<(usize, Words), Refusal> {
    let BlockKind::List { is_tight: true, items, .. } = &piece.kind else { return Err(Refusal::NoPlace) };
    let is_plain = items.iter().all(|item| item.len() == 1);
    if !is_plain || block.kind != Kind::Item {
        return Err(Refusal::NoPlace);
    }
    let mut before = within.iter().rev().filter(|at| **at < source);
    let span = before.find_map(|at| partner(incoming, *at)?.place.span).ok_or(Refusal::NoPlace)?;
    let line = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
    let marker = &text[line..span.start];
    let is_marker = marker.trim().trim_end_matches(['.', ')']).chars().all(|c| c.is_ascii_digit())
        || ["-", "*", "+"].contains(&marker.trim());
    if !is_marker || marker.trim().is_empty() {
        return Err(Refusal::NoPlace);
    }
    let end = span.start + text[span.start..span.end].trim_end().len();
    let words = written(block).ok_or(Refusal::Structure)?;
    Ok((end, Words::Line(format!("\n{marker}{words}"))))
}

/// A stretch of the source with the words of its blocks in the other language.
fn translated(incoming: &Incoming, span: Span, new: &BTreeMap<usize, &Block>) -> Option<String> {
    let text = &incoming.sources.text(&incoming.source.path)?.text;
    let mut splices = Splices::default();
    for (at, block) in new {
        let place = &incoming.sides.source[*at].place;
        let at = place.span.filter(|_| place.path == incoming.source.path)?;
        if span.start <= at.start && at.end <= span.end {
            splices.replace(text, at, block).ok()?;
        }
    }
    let made = splices.into_text(&text[..span.end]);
    made.get(span.start..).map(|made| made.trim_end().to_owned())
}

/// A translation that is not there yet: the source's text in its shape, with every block in the other language.
pub(super) fn begin(incoming: &Incoming, blocks: &[(usize, Place)], outcome: &mut Outcome) {
    if blocks.is_empty() {
        return;
    }
    let mut new = BTreeMap::new();
    let mut strings = Vec::new();
    for (at, place) in blocks {
        let block = &incoming.taken[*at].1;
        match (place, incoming.sides.comparison.pairs[incoming.taken[*at].0].source) {
            (Place::Front(name), _) => strings.push((name.as_str(), block.words())),
            (_, Some(source)) => drop(new.insert(source, block)),
            _ => {}
        }
    }
    let refuse = |refusal: Refusal, outcome: &mut Outcome| {
        outcome.refused.extend(blocks.iter().map(|(at, _)| (*at, refusal.clone())));
    };
    let is_whole = incoming
        .sides
        .source
        .iter()
        .enumerate()
        .all(|(at, block)| is_there(incoming, at, block, &new, &strings));
    let may_begin = incoming.is_draft && strings.iter().any(|(name, _)| *name == "title");
    if !(is_whole || may_begin) {
        return refuse(Refusal::Incomplete, outcome);
    }
    let text = if is_whole { whole(incoming, &new) } else { as_far_as_it_goes(incoming, &new, outcome) };
    let status = if is_whole { incoming.signature.status } else { Status::Draft };
    let Some(text) = text.and_then(|body| Some(head(incoming, &strings, status)? + &body)) else {
        return refuse(Refusal::Structure, outcome);
    };
    let edition = Edition { path: incoming.path.clone(), ..incoming.source.clone() };
    let read = super::read(&text, &edition, incoming.config);
    let mut expected: Vec<_> = blocks.iter().map(|(at, _)| super::said(&incoming.taken[*at].1)).collect();
    expected.sort();
    let refused: Vec<usize> = outcome.refused.iter().map(|(at, _)| *at).collect();
    let code = |block: &&Block| goes_out(block);
    let is_meant = read.is_some_and(|(edition, _)| {
        let mut found: Vec<_> =
            crate::translation::cut(&edition).iter().filter(code).map(super::said).collect();
        found.sort();
        !refused.is_empty() || found == expected
    });
    match is_meant {
        true => drop(outcome.files.insert(incoming.path.clone(), text)),
        false => refuse(Refusal::Structure, outcome),
    }
}

/// Whether a block of the source has its translation, or needs none here.
fn is_there(
    incoming: &Incoming,
    at: usize,
    block: &Block,
    new: &BTreeMap<usize, &Block>,
    strings: &[(&str, String)],
) -> bool {
    if block.place.path != incoming.source.path || !goes_out(block) {
        return true;
    }
    match &block.kind {
        Kind::Named(name) => strings.iter().any(|(known, _)| known == name),
        _ => new.contains_key(&at),
    }
}

/// The front matter of a new translation.
fn head(incoming: &Incoming, strings: &[(&str, String)], status: Status) -> Option<String> {
    let mut document = toml_edit::DocumentMut::new();
    for (name, words) in strings {
        front::set(&mut document, &path_of(name), words.as_str())?;
    }
    front::set(&mut document, &["translation", "status"], status.as_str())?;
    front::set(&mut document, &["translation", "by"], incoming.signature.by.as_str())?;
    Some(format!("+++\n{}\n+++\n", document.to_string().trim_end()))
}

/// The whole text of the source, in the other language.
fn whole(incoming: &Incoming, new: &BTreeMap<usize, &Block>) -> Option<String> {
    let text = &incoming.sources.text(&incoming.source.path)?.text;
    let (_, _, after) = parts(text)?;
    let fence = after.find('\n').map_or(after.len(), |end| end + 1);
    let start = text.len() - after.len() + fence;
    let made = translated(incoming, Span { start, end: text.len() }, new)?;
    Some(if made.trim().is_empty() { String::new() } else { made + "\n" })
}

/// Those pieces of the source's text that are wholly translated.
fn as_far_as_it_goes(
    incoming: &Incoming,
    new: &BTreeMap<usize, &Block>,
    outcome: &mut Outcome,
) -> Option<String> {
    let outer = Outer::of(incoming.source);
    let mut pieces = Vec::new();
    for piece in outer.0 {
        let within = outer.within(incoming, piece);
        let lacks = |at: &&usize| goes_out(&incoming.sides.source[**at]) && !new.contains_key(*at);
        if within.iter().any(|at| lacks(&at)) {
            let is_of = |taken: usize| {
                let source = incoming.sides.comparison.pairs[incoming.taken[taken].0].source;
                source.is_some_and(|source| within.contains(&source) && new.contains_key(&source))
            };
            let left = (0..incoming.taken.len()).filter(|at| is_of(*at));
            outcome.refused.extend(left.map(|at| (at, Refusal::Incomplete)));
            continue;
        }
        pieces.push(translated(incoming, piece.span, new)?);
    }
    Some(format!("\n{}\n", pieces.join("\n\n")))
}
