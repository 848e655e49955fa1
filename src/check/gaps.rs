//! Where in a translation something belongs that only its source has.

use std::ops::Range;

use crate::markdown::BlockKind;
use crate::site::{FolderEdition, Site};
use crate::source::{Place, Span};
use crate::translation::{Block, Pair};

/// A translation beside its source.
#[derive(Clone, Copy)]
pub(super) struct Gaps<'a> {
    pub(super) site: &'a Site,
    pub(super) source: &'a FolderEdition,
    pub(super) edition: &'a FolderEdition,
}

/// The last block of the text before a gap: its place, and where its source begins.
#[derive(Default)]
pub(super) struct Before {
    pub(super) text: Option<Place>,
    pub(super) source: usize,
}

impl<'a> Gaps<'a> {
    /// Behind what a picture or chart of the source is to be put, which begins `at` a byte.
    pub(super) fn of_mark(&self, at: usize, pairs: &[Pair]) -> Place {
        let mut before = Before::default();
        let mut next = None;
        for pair in pairs {
            let Some(target) =
                pair.target.map(|at| &self.edition.blocks[at]).filter(|block| is_in(block, self.edition))
            else {
                continue;
            };
            let source = pair.source.and_then(|at| begin(&self.source.blocks[at], self.source));
            match source {
                Some(source) if source < at => before = Before { text: Some(target.place.clone()), source },
                Some(_) if next.is_none() => next = Some(target),
                _ => {}
            }
        }
        let wordless = self.wordless_before(at, &before, next);
        let behind = wordless.or_else(|| self.end_of_directive(at, &before));
        behind.or(before.text).unwrap_or_else(|| self.end_of_front())
    }

    /// The picture or chart of the translation that stands for the one right before a byte of the source.
    pub(super) fn wordless_before(&self, at: usize, before: &Before, next: Option<&Block>) -> Option<Place> {
        let count = wordless(self.source, before.source..at).count();
        let begin = before.text.as_ref().and_then(|place| place.span).map_or(0, |span| span.end);
        let end = next.and_then(|next| next.place.span).map_or(usize::MAX, |span| span.start);
        let span = wordless(self.edition, begin..end).take(count).last()?;
        Some(Place::at(&self.edition.file.path, span))
    }

    /// The block of the translation that begins a directive, when what stands at a byte of the source begins it there.
    pub(super) fn first_within<'b>(&self, at: usize, before: &Before, next: &'b Block) -> Option<&'b Place> {
        let [source, edition] = [self.source, self.edition].map(|edition| &edition.file.document);
        let here = source.directive_at(at)?;
        let there = edition.directive_at(next.place.span?.start)?;
        let is_begun = source.directive_at(before.source).is_some_and(|before| before.line == here.line);
        (!is_begun && (&there.name, &there.argument) == (&here.name, &here.argument)).then_some(&next.place)
    }

    /// The line that closes the directive of the last block, when what stands at a byte of the source stands behind it.
    pub(super) fn end_of_directive(&self, at: usize, before: &Before) -> Option<Place> {
        let [source, edition] = [self.source, self.edition].map(|edition| &edition.file.document);
        let around = edition.directive_at(before.text.as_ref()?.span?.start)?;
        let origin = source.directive_at(before.source)?;
        let is_within = source.directive_at(at).is_some_and(|here| here.line == origin.line);
        (!is_within).then(|| Place::at(&self.edition.file.path, around.closing))
    }

    /// The line that closes the front matter of the translation, else the one that opens it.
    pub(super) fn end_of_front(&self) -> Place {
        let file = &self.edition.file;
        let text =
            self.site.sources.text(&file.path).and_then(|source| source.text.get(file.front_span.end..));
        let closing = text.and_then(|text| text.find("\n+++")).map(|at| file.front_span.end + at + 1);
        let span = closing.map_or(file.front_span, |start| Span { start, end: start + "+++".len() });
        Place::at(&file.path, span)
    }
}

/// Where the pictures and charts of a text stand that hold no words of their own, and so are no blocks.
fn wordless(edition: &FolderEdition, between: Range<usize>) -> impl Iterator<Item = Span> {
    let pieces = edition.file.document.blocks.iter();
    let spans = pieces.filter_map(|piece| match &piece.kind {
        BlockKind::Figure(picture) if picture.alt.is_empty() => Some((picture.span.start, picture.span)),
        BlockKind::Directive(directive) if directive.content.is_empty() => {
            Some((directive.line.start, directive.closing))
        }
        _ => None,
    });
    spans.filter(move |(start, _)| between.contains(start)).map(|(_, span)| span)
}

/// Whether a block stands in the text of an edition.
fn is_in(block: &Block, edition: &FolderEdition) -> bool {
    !block.kind.is_named() && block.place.path == edition.file.path
}

/// Where a block of the text begins.
fn begin(block: &Block, edition: &FolderEdition) -> Option<usize> {
    block.place.span.filter(|_| is_in(block, edition)).map(|span| span.start)
}
