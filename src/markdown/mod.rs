//! Markdown → a tree of blocks, each with its place in the file.
//!
//! Resolves no link and knows no other file; what a picture or a directive refers to is only named.

mod directive;
mod flank;
mod parse;
#[cfg(test)]
mod tests;
mod write;

use crate::source::Span;

pub use parse::{parse, parse_inlines};
pub use write::{normalised, write, write_cell};

/// The text of an edition.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// Its blocks in order.
    pub blocks: Vec<Block>,
}

/// A block and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// The words in the file.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind,
}

/// The kinds of blocks.
#[derive(Clone, Debug, PartialEq)]
pub enum BlockKind {
    /// Running text.
    Paragraph(Vec<Inline>),
    /// A heading of level 2 to 6.
    Heading {
        /// Its level.
        level: u8,
        /// The fragment that leads to it, unique in the edition.
        anchor: String,
        /// Where its words stand, without the marks around them.
        words: Span,
        /// Its words.
        content: Vec<Inline>,
    },
    /// A list; numbered when it has a first number.
    List {
        /// The number of the first item.
        first: Option<u64>,
        /// Whether its items are single lines, without space between them.
        is_tight: bool,
        /// Its items.
        items: Vec<Vec<Block>>,
    },
    /// A quotation.
    Quote(Vec<Block>),
    /// Text that is shown letter by letter.
    Code {
        /// The language named after the fence.
        language: String,
        /// The text.
        text: String,
    },
    /// A table.
    Table(Table),
    /// A line across.
    Rule,
    /// A picture alone in its paragraph.
    Figure(Picture),
    /// A directive.
    Directive(Directive),
    /// The text of a footnote.
    Footnote {
        /// The label that refers to it.
        label: String,
        /// The text.
        content: Vec<Block>,
    },
}

/// A table with one line of headings.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// How each column is set.
    pub alignments: Vec<Alignment>,
    /// The headings.
    pub header: Vec<Cell>,
    /// The rows below.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// Where its words stand.
    pub span: Span,
    /// Its words.
    pub content: Vec<Inline>,
}

/// How a column is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    /// As the language reads.
    Start,
    /// In the middle.
    Center,
    /// Against the reading direction.
    End,
}

/// A `::: name argument` … `:::`.
#[derive(Clone, Debug, PartialEq)]
pub struct Directive {
    /// Its name.
    pub name: String,
    /// What stands behind the name.
    pub argument: String,
    /// The opening line.
    pub line: Span,
    /// The closing line; the opening one when nothing closes it.
    pub closing: Span,
    /// What it holds.
    pub content: Vec<Block>,
}

/// A piece of running text.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    /// Words.
    Text(String),
    /// Stressed words.
    Emphasis(Vec<Inline>),
    /// Strongly stressed words.
    Strong(Vec<Inline>),
    /// Words struck out.
    Strike(Vec<Inline>),
    /// Words shown letter by letter.
    Code(String),
    /// Words that lead somewhere.
    Link(Link),
    /// A picture among words.
    Picture(Picture),
    /// A new line.
    Break,
    /// A reference to a footnote.
    FootnoteReference(String),
}

/// Words that lead somewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Where to, as typed.
    pub to: String,
    /// The whole link in the file.
    pub span: Span,
    /// The words.
    pub content: Vec<Inline>,
}

/// A picture as the text names it.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The file, as typed.
    pub file: String,
    /// What is seen, for those who cannot see it; empty when the text leaves it to the card.
    pub alt: String,
    /// What is said below it.
    pub caption: Option<String>,
    /// The whole picture in the file.
    pub span: Span,
}

impl Directive {
    /// The pictures that stand alone or beside each other in its paragraphs, in their order.
    pub fn pictures(&self) -> Vec<&Picture> {
        let mut pictures = Vec::new();
        for block in &self.content {
            match &block.kind {
                BlockKind::Figure(picture) => pictures.push(picture),
                BlockKind::Paragraph(content) => {
                    pictures.extend(content.iter().filter_map(|inline| match inline {
                        Inline::Picture(picture) => Some(picture),
                        _ => None,
                    }));
                }
                _ => {}
            }
        }
        pictures
    }
}

impl Table {
    /// Every cell, the headings first.
    pub fn cells(&self) -> impl Iterator<Item = &Cell> {
        self.header.iter().chain(self.rows.iter().flatten())
    }
}

impl Document {
    /// Calls `look` on every block, outer ones first.
    pub fn each_block<'a>(&'a self, look: &mut dyn FnMut(&'a Block)) {
        each_block(&self.blocks, look);
    }

    /// Every directive, outer ones first.
    pub fn directives(&self) -> Vec<&Directive> {
        let mut directives = Vec::new();
        self.each_block(&mut |block| {
            if let BlockKind::Directive(directive) = &block.kind {
                directives.push(directive);
            }
        });
        directives
    }

    /// The innermost directive that holds a byte of the file.
    pub fn directive_at(&self, at: usize) -> Option<&Directive> {
        let holds = |directive: &&Directive| (directive.line.start..directive.closing.end).contains(&at);
        self.directives().into_iter().rfind(holds)
    }

    /// Calls `look` on every piece of running text, outer ones first.
    pub fn each_inline<'a>(&'a self, look: &mut dyn FnMut(&'a Inline)) {
        self.each_block(&mut |block| match &block.kind {
            BlockKind::Paragraph(content) | BlockKind::Heading { content, .. } => each_inline(content, look),
            BlockKind::Table(table) => {
                for cell in table.cells() {
                    each_inline(&cell.content, look);
                }
            }
            _ => {}
        });
    }

    /// Every picture, alone or among words.
    pub fn pictures(&self) -> Vec<&Picture> {
        let mut pictures = Vec::new();
        self.each_block(&mut |block| {
            if let BlockKind::Figure(picture) = &block.kind {
                pictures.push(picture);
            }
        });
        self.each_inline(&mut |inline| {
            if let Inline::Picture(picture) = inline {
                pictures.push(picture);
            }
        });
        pictures
    }

    /// Every link.
    pub fn links(&self) -> Vec<&Link> {
        let mut links = Vec::new();
        self.each_inline(&mut |inline| {
            if let Inline::Link(link) = inline {
                links.push(link);
            }
        });
        links
    }

    /// The words alone, blocks apart by a line break.
    pub fn plain_text(&self) -> String {
        let mut text = String::new();
        self.each_block(&mut |block| {
            match &block.kind {
                BlockKind::Paragraph(content) | BlockKind::Heading { content, .. } => {
                    text.push_str(&plain_text(content));
                }
                BlockKind::Code { text: code, .. } => text.push_str(code),
                BlockKind::Table(table) => {
                    for cell in table.cells() {
                        text.push_str(&plain_text(&cell.content));
                        text.push(' ');
                    }
                }
                _ => return,
            }
            text.push('\n');
        });
        text
    }
}

fn each_block<'a>(blocks: &'a [Block], look: &mut dyn FnMut(&'a Block)) {
    for block in blocks {
        look(block);
        match &block.kind {
            BlockKind::List { items, .. } => {
                for item in items {
                    each_block(item, look);
                }
            }
            BlockKind::Quote(content) | BlockKind::Footnote { content, .. } => each_block(content, look),
            BlockKind::Directive(directive) => each_block(&directive.content, look),
            _ => {}
        }
    }
}

fn each_inline<'a>(content: &'a [Inline], look: &mut dyn FnMut(&'a Inline)) {
    for inline in content {
        look(inline);
        match inline {
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strike(inner) => {
                each_inline(inner, look);
            }
            Inline::Link(link) => each_inline(&link.content, look),
            _ => {}
        }
    }
}

/// The lines of a text that stand in no fenced code, each with the byte where it begins.
pub fn lines_outside_code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut fences = directive::Fences::default();
    let lines = text.split_inclusive('\n').scan(0, |at, line| {
        let here = *at;
        *at += line.len();
        Some((here, line.trim_end_matches('\n')))
    });
    lines.filter(move |(_, line)| !fences.hold(line))
}

/// The pictures of running text that is nothing but two or more of them.
pub fn pictures_alone(content: &[Inline]) -> Option<Vec<&Picture>> {
    let mut pictures = Vec::new();
    for inline in content {
        match inline {
            Inline::Picture(picture) => pictures.push(picture),
            Inline::Break => {}
            Inline::Text(words) if words.trim().is_empty() => {}
            _ => return None,
        }
    }
    (pictures.len() > 1).then_some(pictures)
}

/// The words of running text without any marks.
pub fn plain_text(content: &[Inline]) -> String {
    let mut text = String::new();
    each_inline(content, &mut |inline| match inline {
        Inline::Text(words) | Inline::Code(words) => text.push_str(words),
        Inline::Break => text.push(' '),
        Inline::Picture(picture) => text.push_str(&picture.alt),
        _ => {}
    });
    text
}
