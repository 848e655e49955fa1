//! From the events of the CommonMark parser to our tree.
//!
//! Text that is wrong gives a poorer tree and a problem, never a failure.

mod bold;
mod comments;
mod lines;
mod literal;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Tag, TagEnd};

use crate::lang;
use crate::names::FilePath;
use crate::problem::{Diagnostic, Noted, Notes, Problem};
use crate::source::{self, Span};

use self::comments::{COMMENT, Found, beside_comments};
use self::lines::tidy;
use super::directive::Marker;
use super::flank::{Flanked, flank};
use super::{
    Alignment, Block, BlockKind, Cell, Document, Inline, Link, Picture, Table, directive, plain_text,
};

/// What the text may hold beyond CommonMark.
pub(super) const OPTIONS: Options =
    Options::ENABLE_TABLES.union(Options::ENABLE_FOOTNOTES).union(Options::ENABLE_STRIKETHROUGH);

/// How deep blocks and inlines may lie in each other: far more than any text needs, and far less than
/// would exhaust the stack of those who walk the tree.
const NESTING: usize = 100;

/// Parses the text of an edition; `offset` is where it begins in its file.
pub fn parse(path: &FilePath, text: &str, offset: usize) -> Noted<Document> {
    let (hidden, markers) = directive::hide(text);
    let flanked = flank(&hidden);
    if let Some(span) = too_deep(&flanked).or_else(|| directive::too_deep(&markers, NESTING)) {
        let mut notes = Notes::new();
        let problem = Problem::NestingDeep { limit: NESTING };
        notes.add(Diagnostic::new(problem).at(path, span.shifted(offset)));
        return Noted::new(Document::default(), notes);
    }
    let mut builder = Builder {
        path,
        text,
        offset,
        events: flanked.events(OPTIONS).peekable(),
        notes: Notes::new(),
        // What a directive shows may stand on the page under the name that it is called by.
        anchors: markers.iter().filter_map(Marker::argument).map(str::to_owned).collect(),
        footnotes: BTreeMap::new(),
        marks: BTreeSet::new(),
        numbers: BTreeMap::new(),
        last_level: 1,
        plain: Vec::new(),
    };
    let blocks = builder.blocks(None);
    builder.look_for_idle_footnotes();
    bold::find(&blocks).into_iter().for_each(|(problem, span)| builder.note(problem, span));
    let mut notes = builder.notes;
    // Markers are found by their place in the text, before spans are moved to their place in the file.
    let mut paired_notes = Notes::new();
    let mut blocks = directive::pair(blocks, &markers, path, &mut paired_notes);
    for block in &mut blocks {
        shift(block, offset);
    }
    for diagnostic in paired_notes.iter() {
        let mut diagnostic = diagnostic.clone();
        if let Some(span) = diagnostic.place.as_mut().and_then(|place| place.span.as_mut()) {
            *span = span.shifted(offset);
        }
        notes.add(diagnostic);
    }
    Noted::new(Document { blocks }, notes)
}

/// Parses running text alone, such as a translation that comes back from elsewhere; none when it is more
/// than one paragraph, or something else.
pub fn parse_inlines(text: &str) -> Option<Vec<Inline>> {
    // A reference counts as one only beside the footnote itself, which stands elsewhere.
    let labels = text.split("[^").skip(1).filter_map(|rest| rest.split_once(']')).map(|(label, _)| label);
    let footnotes: String = labels.map(|label| format!("\n\n[^{label}]: x")).collect();
    let document = parse(&FilePath::new(""), &format!("{text}{footnotes}\n"), 0);
    if !document.notes.is_empty() {
        return None;
    }
    let is_words = |block: &Block| !matches!(block.kind, BlockKind::Footnote { .. });
    let mut blocks = document.value.blocks.into_iter().filter(is_words);
    match (blocks.next()?.kind, blocks.next()) {
        (BlockKind::Paragraph(content), None) => Some(content),
        (BlockKind::Figure(picture), None) => Some(vec![Inline::Picture(picture)]),
        _ => None,
    }
}

/// Where a text begins to lie deeper in itself than the limit.
fn too_deep(text: &Flanked) -> Option<Span> {
    let mut depth = 0_usize;
    for (event, range) in text.events(OPTIONS) {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > NESTING {
            return Some(range.into());
        }
    }
    None
}

/// Moves the spans of blocks to their place in the file; those of words within them are there already.
fn shift(block: &mut Block, offset: usize) {
    block.span = block.span.shifted(offset);
    match &mut block.kind {
        BlockKind::List { items, .. } => items.iter_mut().flatten().for_each(|inner| shift(inner, offset)),
        BlockKind::Quote(content) | BlockKind::Footnote { content, .. } => {
            content.iter_mut().for_each(|inner| shift(inner, offset));
        }
        BlockKind::Directive(directive) => {
            directive.line = directive.line.shifted(offset);
            directive.closing = directive.closing.shifted(offset);
            directive.content.iter_mut().for_each(|inner| shift(inner, offset));
        }
        _ => {}
    }
}

struct Builder<'a, I: Iterator<Item = (Event<'a>, Range<usize>)>> {
    path: &'a FilePath,
    text: &'a str,
    offset: usize,
    events: std::iter::Peekable<I>,
    notes: Notes,
    anchors: BTreeSet<String>,
    /// Labels of the footnotes that have a text, and where it stands.
    footnotes: BTreeMap<String, Span>,
    /// Labels of the footnotes that the text refers to, with a text or without one.
    marks: BTreeSet<String>,
    /// The next number to try for an anchor whose words are taken.
    numbers: BTreeMap<String, usize>,
    last_level: u8,
    /// Where the texts and line ends of the current block stand.
    plain: Vec<Span>,
}

impl<'a, I: Iterator<Item = (Event<'a>, Range<usize>)>> Builder<'a, I> {
    /// Blocks up to the end of `container`, or of the text.
    fn blocks(&mut self, container: Option<TagEnd>) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, range)) = self.events.next() {
            let mut span = Span::from(range);
            let kind = match event {
                Event::End(end) if Some(end) == container => break,
                Event::Start(tag) if is_inline_tag(&tag) => {
                    // An inline tag in a tight list item.
                    let (content, words) = self.loose_text(Event::Start(tag), span);
                    span = words;
                    (!content.is_empty()).then(|| paragraph(content))
                }
                Event::Start(tag) => self.block(tag, span),
                Event::Rule => Some(BlockKind::Rule),
                // Text of a tight list item comes without a paragraph around it.
                Event::End(_) => None,
                other => {
                    let (content, words) = self.loose_text(other, span);
                    span = words;
                    (!content.is_empty()).then(|| paragraph(content))
                }
            };
            blocks.extend(kind.map(|kind| Block { span, kind }));
        }
        blocks
    }

    fn block(&mut self, tag: Tag<'a>, span: Span) -> Option<BlockKind> {
        let end = tag.to_end();
        match tag {
            Tag::Paragraph => {
                self.look_for_unspaced_heading(span);
                let (content, _) = self.running_text(end);
                (!content.is_empty()).then(|| paragraph(content))
            }
            Tag::Heading { level, .. } => Some(self.heading(level, end, span)),
            Tag::BlockQuote(_) => Some(BlockKind::Quote(self.blocks(Some(end)))),
            Tag::CodeBlock(kind) => Some(self.code(kind, end, span)),
            Tag::List(first) => Some(self.list(first, end)),
            Tag::FootnoteDefinition(label) => self.footnote(label.to_string(), end, span),
            Tag::Table(alignments) => Some(self.table(&alignments, end)),
            Tag::HtmlBlock => {
                self.html_block(end);
                None
            }
            // Tags of extensions that are not switched on.
            _ => {
                self.inlines(end);
                None
            }
        }
    }

    /// A single `#` before a word may be a hashtag; two are the marks of a heading.
    fn look_for_unspaced_heading(&mut self, span: Span) {
        let text = self.text.get(span.start..span.end).unwrap_or_default();
        let marks = text.bytes().take_while(|byte| *byte == b'#').count();
        if (2..=6).contains(&marks) && text[marks..].starts_with(|c: char| !c.is_ascii_whitespace()) {
            let span = Span { start: span.start, end: span.start + marks };
            self.note(Problem::HeadingUnspaced { marks: "#".repeat(marks) }, span);
        }
    }

    fn heading(&mut self, level: HeadingLevel, end: TagEnd, span: Span) -> BlockKind {
        let (content, words) = self.running_text(end);
        let words = words.unwrap_or(span).shifted(self.offset);
        let mut level = level as u8;
        if level == 1 {
            self.note(Problem::HeadingFirst {}, span);
            level = 2;
        } else if level > self.last_level + 1 {
            self.note(Problem::HeadingLeap { from: self.last_level, to: level }, span);
        }
        self.last_level = level;
        let anchor = self.anchor(&plain_text(&content));
        BlockKind::Heading { level, anchor, words, content }
    }

    /// A fragment made of the heading's words, and a number when those are taken.
    fn anchor(&mut self, words: &str) -> String {
        let slug = lang::slug(words);
        let base = if slug.is_empty() { "section".to_owned() } else { slug };
        let mut anchor = base.clone();
        let mut number = self.numbers.get(&base).copied().unwrap_or(2);
        while !self.anchors.insert(anchor.clone()) {
            anchor = format!("{base}-{number}");
            number += 1;
        }
        self.numbers.insert(base, number);
        anchor
    }

    /// The text of a footnote; none when its label has one.
    fn footnote(&mut self, label: String, end: TagEnd, span: Span) -> Option<BlockKind> {
        let content = self.blocks(Some(end));
        if self.footnotes.contains_key(&label) {
            self.note(Problem::FootnoteTwice { label }, span);
            return None;
        }
        self.footnotes.insert(label.clone(), span);
        Some(BlockKind::Footnote { label, content })
    }

    /// Reports texts of footnotes that no mark leads to.
    fn look_for_idle_footnotes(&mut self) {
        let marks: BTreeSet<String> = self.marks.iter().map(|label| label.to_lowercase()).collect();
        for (label, span) in std::mem::take(&mut self.footnotes) {
            if !marks.contains(&label.to_lowercase()) {
                let end = span.start + label.len() + "[^]:".len();
                self.note(Problem::FootnoteIdle { label }, Span { end: end.min(span.end), ..span });
            }
        }
    }

    fn code(&mut self, kind: CodeBlockKind<'a>, end: TagEnd, span: Span) -> BlockKind {
        let language = match kind {
            CodeBlockKind::Fenced(info) => info.split_whitespace().next().unwrap_or_default().to_owned(),
            CodeBlockKind::Indented => {
                let (problem, span) = literal::indented(self.text, span);
                self.note(problem, span);
                String::new()
            }
        };
        let mut text = String::new();
        for (event, _) in self.events.by_ref() {
            match event {
                Event::Text(part) => text.push_str(&part),
                Event::End(found) if found == end => break,
                _ => {}
            }
        }
        BlockKind::Code { language, text }
    }

    fn list(&mut self, first: Option<u64>, end: TagEnd) -> BlockKind {
        let mut items = Vec::new();
        let mut is_tight = true;
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => {
                    is_tight &= !matches!(self.events.peek(), Some((Event::Start(Tag::Paragraph), _)));
                    items.push(self.blocks(Some(TagEnd::Item)));
                }
                Event::End(found) if found == end => break,
                _ => {}
            }
        }
        BlockKind::List { first, is_tight, items }
    }

    fn table(&mut self, alignments: &[pulldown_cmark::Alignment], end: TagEnd) -> BlockKind {
        let mut header = Vec::new();
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        let mut is_header = false;
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::TableHead) => is_header = true,
                Event::Start(Tag::TableRow) => {
                    is_header = false;
                    rows.push(Vec::new());
                    self.look_for_lost_cells(range.into(), alignments.len());
                }
                Event::Start(Tag::TableCell) => {
                    let (content, words) = self.running_text(TagEnd::TableCell);
                    let span = words.unwrap_or(range.into()).shifted(self.offset);
                    let cell = Cell { span, content };
                    match rows.last_mut() {
                        Some(row) if !is_header => row.push(cell),
                        _ => header.push(cell),
                    }
                }
                Event::End(found) if found == end => break,
                _ => {}
            }
        }
        let alignment = |alignment: &pulldown_cmark::Alignment| match alignment {
            pulldown_cmark::Alignment::Center => Alignment::Center,
            pulldown_cmark::Alignment::Right => Alignment::End,
            _ => Alignment::Start,
        };
        BlockKind::Table(Table { alignments: alignments.iter().map(alignment).collect(), header, rows })
    }

    /// Reports a row that has more cells than the table has columns: readers would not see those.
    fn look_for_lost_cells(&mut self, row: Span, columns: usize) {
        let text = self.text.get(row.start..row.end).unwrap_or_default().trim_end();
        let found = literal::cells(text);
        if found.iter().skip(columns).any(|cell| !cell.is_empty()) {
            let problem = Problem::TableRowLong { found: found.len(), expected: columns };
            self.note(problem, Span { start: row.start, end: row.start + text.len() });
        }
    }

    fn html_block(&mut self, end: TagEnd) {
        let mut html = String::new();
        let mut span: Option<Span> = None;
        for (event, range) in self.events.by_ref() {
            match event {
                Event::Html(part) => {
                    html.push_str(&part);
                    span = Some(Span { start: span.map_or(range.start, |span| span.start), end: range.end });
                }
                Event::End(found) if found == end => break,
                _ => {}
            }
        }
        if let Some(span) = span {
            self.html(&html, span);
        }
    }

    /// Reports markup; comments are for writers and leave no trace, unless they swallow what follows.
    fn html(&mut self, html: &str, span: Span) {
        let (at, words, problem) = match beside_comments(html) {
            Found::Nothing => return,
            Found::Markup(at, markup) => {
                (at, markup, Problem::HtmlRaw { html: markup.chars().take(60).collect() })
            }
            Found::OpenComment(at) => (at, COMMENT, Problem::CommentOpen {}),
        };
        let start = span.start + at;
        self.note(problem, Span { start, end: start + words.len() });
    }

    /// The inlines of a whole block, and where they stand when there are any.
    fn running_text(&mut self, container: TagEnd) -> (Vec<Inline>, Option<Span>) {
        let found = self.inlines(container);
        self.look_for_literal_markup();
        found
    }

    fn look_for_literal_markup(&mut self) {
        for (problem, span) in literal::find(self.text, &self.plain) {
            // A footnote without a text is reported at the first mark that asks for it.
            let is_new = match &problem {
                Problem::FootnoteMissing { label } => self.marks.insert(label.clone()),
                _ => true,
            };
            if is_new {
                self.note(problem, span);
            }
        }
        self.plain.clear();
    }

    /// Inlines up to the end of `container`, and where they stand when there are any.
    fn inlines(&mut self, container: TagEnd) -> (Vec<Inline>, Option<Span>) {
        let mut content = Vec::new();
        let mut words: Option<Span> = None;
        while let Some((event, range)) = self.events.next() {
            if event == Event::End(container) {
                break;
            }
            words = Some(Span { start: words.map_or(range.start, |words| words.start), end: range.end });
            self.inline(event, range.into(), &mut content);
        }
        (tidy(content), words)
    }

    /// Running text that began with `event` outside any paragraph, up to the next block or the end of the
    /// one that holds it, and where it stands.
    fn loose_text(&mut self, event: Event<'a>, span: Span) -> (Vec<Inline>, Span) {
        let mut content = Vec::new();
        let mut words = span;
        self.inline(event, span, &mut content);
        while let Some((event, _)) = self.events.peek() {
            let is_inline = match event {
                Event::Start(tag) => is_inline_tag(tag),
                Event::End(_) | Event::Rule | Event::Html(_) => false,
                _ => true,
            };
            if !is_inline {
                break;
            }
            if let Some((event, range)) = self.events.next() {
                words.end = words.end.max(range.end);
                self.inline(event, range.into(), &mut content);
            }
        }
        self.look_for_literal_markup();
        (tidy(content), words)
    }

    fn inline(&mut self, event: Event<'a>, span: Span, content: &mut Vec<Inline>) {
        if matches!(event, Event::Text(_) | Event::SoftBreak) {
            self.plain.push(span);
        }
        match event {
            Event::Text(words) => {
                let words = self.readable(&words, span);
                match content.last_mut() {
                    Some(Inline::Text(before)) => before.push_str(&words),
                    _ => content.push(Inline::Text(words)),
                }
            }
            Event::SoftBreak => match content.last_mut() {
                Some(Inline::Text(before)) => before.push('\n'),
                _ => content.push(Inline::Text("\n".to_owned())),
            },
            Event::Code(words) => content.push(Inline::Code(words.to_string())),
            Event::HardBreak => content.push(Inline::Break),
            Event::FootnoteReference(label) => {
                self.marks.insert(label.to_string());
                content.push(Inline::FootnoteReference(label.to_string()));
            }
            Event::InlineHtml(html) => self.html(&html, span),
            Event::Start(tag) => content.extend(self.inline_tag(tag, span)),
            _ => {}
        }
    }

    fn inline_tag(&mut self, tag: Tag<'a>, span: Span) -> Vec<Inline> {
        let end = tag.to_end();
        let span = span.shifted(self.offset);
        let inline = match tag {
            Tag::Emphasis => Inline::Emphasis(self.inlines(end).0),
            Tag::Strong => Inline::Strong(self.inlines(end).0),
            Tag::Strikethrough => Inline::Strike(self.inlines(end).0),
            Tag::Link { dest_url, .. } => {
                Inline::Link(Link { to: dest_url.to_string(), span, content: self.inlines(end).0 })
            }
            Tag::Image { dest_url, title, .. } => Inline::Picture(Picture {
                file: dest_url.to_string(),
                alt: plain_text(&self.inlines(end).0),
                caption: (!title.is_empty()).then(|| title.to_string()),
                span,
            }),
            _ => return self.inlines(end).0,
        };
        vec![inline]
    }

    /// Words without what only a reference such as `&#11;` can bring into them.
    fn readable(&mut self, words: &str, span: Span) -> String {
        for (problem, _) in source::forbidden(words) {
            self.note(problem, span);
        }
        source::cleaned(words).into_owned()
    }

    fn note(&mut self, problem: Problem, span: Span) {
        self.notes.add(Diagnostic::new(problem).at(self.path, span.shifted(self.offset)));
    }
}

fn is_inline_tag(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

/// A paragraph, or the picture that is all it holds.
fn paragraph(mut content: Vec<Inline>) -> BlockKind {
    if content.len() == 1 {
        match content.pop() {
            Some(Inline::Picture(picture)) => return BlockKind::Figure(picture),
            other => content.extend(other),
        }
    }
    BlockKind::Paragraph(content)
}

#[cfg(test)]
mod tests;
