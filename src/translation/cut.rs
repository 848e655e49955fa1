//! An edition → its blocks, in the order of reading.
//!
//! Cuts one file; strings of a story that stand in other files are cut beside it.

use std::collections::BTreeMap;

use crate::edition::Edition;
use crate::fields::Located;
use crate::figure;
use crate::markdown::{Block as Piece, BlockKind};
use crate::names::{FilePath, Lang};
use crate::source::{Place, Source, Span};

use super::block::{Block, Kind};

/// The blocks of an edition: the strings of its front matter, then its text.
pub fn cut(edition: &Edition) -> Vec<Block> {
    // Most pieces are one block.
    let blocks = Vec::with_capacity(edition.document.blocks.len());
    let mut cutter = Cutter { path: &edition.path, blocks };
    cutter.front(edition);
    cutter.pieces(&edition.document.blocks, Kind::Paragraph);
    cutter.blocks
}

/// The blocks that a picture's card has in one language.
pub fn cut_card(
    card: &FilePath,
    alt: &BTreeMap<Lang, Located<String>>,
    caption: &BTreeMap<Lang, Located<String>>,
    lang: &Lang,
) -> Vec<Block> {
    let picture = card.name().trim_end_matches(".toml");
    let strings = [("alt", alt.get(lang)), ("caption", caption.get(lang))];
    let blocks = strings.into_iter().filter_map(|(key, text)| {
        let text = text?;
        Some(named(format!("{picture} {key}"), text, card))
    });
    blocks.collect()
}

/// The labels that a table of data has in one language.
pub fn cut_data(source: &Source, lang: &Lang) -> Vec<Block> {
    let labels = figure::labels(source, lang).into_iter();
    let block = |(id, text): (String, Located<String>)| {
        named(format!("{} {id}", source.path.name()), &text, &source.path)
    };
    labels.map(block).collect()
}

fn named(name: String, text: &Located<String>, path: &FilePath) -> Block {
    Block::plain(Kind::Named(name), &text.value, Place::at(path, text.span))
}

struct Cutter<'a> {
    path: &'a FilePath,
    blocks: Vec<Block>,
}

impl Cutter<'_> {
    fn front(&mut self, edition: &Edition) {
        let front = &edition.front;
        self.string(|| "title".to_owned(), front.title.as_ref());
        self.string(|| "summary".to_owned(), front.summary.as_ref());
        if let Some(event) = &front.event {
            self.string(|| "event.name".to_owned(), event.name.as_ref());
            self.string(|| "event.place".to_owned(), event.place.as_ref());
        }
        if let Some(place) = &front.place {
            self.string(|| "place.name".to_owned(), place.name.as_ref());
            self.string(|| "place.address".to_owned(), place.address.as_ref());
            self.string(|| "place.hours".to_owned(), place.hours.as_ref());
            self.string(|| "place.directions".to_owned(), place.directions.as_ref());
        }
        for (id, words) in &front.words {
            let words = &words.value;
            let strings = [
                ("title", &words.title),
                ("summary", &words.summary),
                ("break", &words.break_label),
                ("note", &words.note),
            ];
            for (key, text) in strings {
                self.string(|| format!("words.{id}.{key}"), text.as_ref());
            }
            let tables =
                [("series", &words.series), ("labels", &words.labels), ("annotations", &words.annotations)];
            for (table, texts) in tables {
                for (key, text) in texts {
                    self.string(|| format!("words.{id}.{table}.{key}"), Some(text));
                }
            }
        }
    }

    fn string(&mut self, name: impl Fn() -> String, text: Option<&Located<String>>) {
        if let Some(text) = text.filter(|text| !text.trim().is_empty()) {
            self.blocks.push(named(name(), text, self.path));
        }
    }

    /// Cuts pieces of the text; `kind` is what a paragraph counts as here.
    fn pieces(&mut self, pieces: &[Piece], kind: Kind) {
        for piece in pieces {
            self.piece(piece, &kind);
        }
    }

    fn piece(&mut self, piece: &Piece, kind: &Kind) {
        match &piece.kind {
            BlockKind::Paragraph(content) => {
                self.push(Block::new(kind.clone(), content, self.at(piece.span)));
            }
            BlockKind::Heading { level, words, content, .. } => {
                self.push(Block::new(Kind::Heading(*level), content, self.at(*words)));
            }
            BlockKind::List { items, .. } => {
                items.iter().for_each(|item| self.pieces(item, Kind::Item));
            }
            BlockKind::Quote(content) | BlockKind::Footnote { content, .. } => {
                self.pieces(content, kind.clone());
            }
            BlockKind::Directive(directive) => self.pieces(&directive.content, kind.clone()),
            BlockKind::Code { text, .. } => self.push(Block::plain(Kind::Code, text, self.at(piece.span))),
            BlockKind::Table(table) => {
                for cell in table.cells() {
                    self.push(Block::new(Kind::Cell, &cell.content, self.at(cell.span)));
                }
            }
            BlockKind::Figure(picture) => {
                let place = self.at(picture.span);
                self.push(Block::plain(Kind::Alt, &picture.alt, place.clone()));
                let caption = picture.caption.as_deref().unwrap_or_default();
                self.push(Block::plain(Kind::Caption, caption, place));
            }
            BlockKind::Rule => {}
        }
    }

    fn at(&self, span: Span) -> Place {
        Place::at(self.path, span)
    }

    /// Keeps a block unless it says nothing.
    fn push(&mut self, block: Block) {
        if !block.content.is_empty() {
            self.blocks.push(block);
        }
    }
}
