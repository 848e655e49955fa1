//! HTML from the tree of an edition's text.
//!
//! Pictures and charts are drawn by the theme's components; everything else is written here.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::lang::Typography;
use crate::markdown::{Alignment, Block, BlockKind, Directive, Inline, Link, Table, pictures_alone};
use crate::problem::Diagnostic;
use crate::site::Target;
use crate::source::is_forbidden;

use super::scene::Scene;
use super::typeset::typeset;
use super::views::TocEntry;

/// Text with the five characters that mean something in HTML and XML written as references.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 16);
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            // Nothing that was read holds these; a feed with one would be no XML.
            c if is_forbidden(c) => escaped.push('\u{FFFD}'),
            c => escaped.push(c),
        }
    }
    escaped
}

/// Writes a text; `scene` says where it stands.
pub(super) fn write(blocks: &[Block], scene: &Scene) -> Result<String, Box<Diagnostic>> {
    let mut writer = Writer {
        scene,
        html: String::new(),
        footnotes: footnote_numbers(blocks),
        references: BTreeMap::new(),
        charts: BTreeSet::new(),
        failure: None,
    };
    for block in blocks {
        writer.block(block);
    }
    writer.footnotes_section(blocks);
    match writer.failure {
        Some(diagnostic) => Err(diagnostic),
        None => Ok(writer.html),
    }
}

/// Headings of a text, for a table of contents.
pub(super) fn toc(blocks: &[Block], typography: Typography) -> Vec<TocEntry> {
    let mut toc = Vec::new();
    for block in blocks {
        if let BlockKind::Heading { level, anchor, content, .. } = &block.kind
            && *level <= 3
        {
            let title = crate::markdown::plain_text(&typeset(content, typography));
            toc.push(TocEntry { level: *level, anchor: anchor.clone(), title });
        }
    }
    toc
}

/// Footnotes are numbered in the order in which the text refers to them.
fn footnote_numbers(blocks: &[Block]) -> BTreeMap<String, usize> {
    let mut numbers = BTreeMap::new();
    let document = crate::markdown::Document { blocks: blocks.to_vec() };
    document.each_inline(&mut |inline| {
        if let Inline::FootnoteReference(label) = inline {
            let next = numbers.len() + 1;
            numbers.entry(label.clone()).or_insert(next);
        }
    });
    numbers
}

struct Writer<'a> {
    scene: &'a Scene<'a>,
    html: String,
    footnotes: BTreeMap<String, usize>,
    /// How often the text has referred to each footnote so far.
    references: BTreeMap<usize, usize>,
    /// The charts that have been drawn: a second one would have the same ids.
    charts: BTreeSet<String>,
    failure: Option<Box<Diagnostic>>,
}

impl Writer<'_> {
    fn push(&mut self, html: &str) {
        self.html.push_str(html);
    }

    fn text(&mut self, text: &str) {
        let escaped = escape(text);
        self.push(&escaped);
    }

    fn element(&mut self, name: &str, content: &[Inline]) {
        self.open(name);
        self.inlines(content);
        self.close(name);
    }

    /// The running text of a block, as the language sets it.
    fn running(&mut self, content: &[Inline]) {
        let set = typeset(content, self.scene.desk.language.typography());
        self.inlines(&set);
    }

    fn open(&mut self, name: &str) {
        self.html.push('<');
        self.push(name);
        self.html.push('>');
    }

    fn close(&mut self, name: &str) {
        self.push("</");
        self.push(name);
        self.html.push('>');
    }

    fn block(&mut self, block: &Block) {
        match &block.kind {
            BlockKind::Paragraph(content) if self.scene.is_film_elsewhere(content) => {
                let film = self.scene.film_of_paragraph(content);
                self.component(film);
            }
            BlockKind::Paragraph(content) if pictures_alone(content).is_some() => {
                for picture in pictures_alone(content).unwrap_or_default() {
                    let figure = self.scene.text_picture(picture);
                    self.component(figure);
                    self.push("\n");
                }
                return;
            }
            BlockKind::Paragraph(content) => {
                self.open("p");
                self.running(content);
                self.close("p");
            }
            BlockKind::Heading { level, anchor, content, .. } => {
                let (level, anchor) = (level, escape(anchor));
                self.push(&format!("<h{level} id=\"{anchor}\">"));
                self.running(content);
                self.push(&format!("</h{level}>"));
            }
            BlockKind::List { first, is_tight, items } => self.list(*first, *is_tight, items),
            BlockKind::Quote(content) => {
                self.push("<blockquote>\n");
                self.blocks(content);
                self.push("</blockquote>");
            }
            BlockKind::Code { text, .. } => {
                self.push(&format!("<pre tabindex=\"0\"{}><code>", self.code_direction()));
                self.text(text);
                self.push("</code></pre>");
            }
            BlockKind::Table(table) => self.table(table),
            BlockKind::Rule => self.push("<hr>"),
            BlockKind::Figure(picture) => {
                let figure = self.scene.text_picture(picture);
                self.component(figure);
            }
            BlockKind::Directive(directive) => self.directive(directive),
            BlockKind::Footnote { .. } => return,
        }
        self.push("\n");
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn component(&mut self, drawn: Result<String, Box<Diagnostic>>) {
        match drawn {
            Ok(html) => self.push(html.trim()),
            Err(diagnostic) => {
                self.failure.get_or_insert(diagnostic);
            }
        }
    }

    fn directive(&mut self, directive: &Directive) {
        match directive.name.as_str() {
            "figure" if !self.charts.insert(directive.argument.clone()) => {}
            "figure" => {
                let note = self.inner(&directive.content);
                let chart = self.scene.chart(&directive.argument, &note);
                self.component(chart);
            }
            "video" | "audio" => {
                let (still, words) = self.scene.still(directive);
                let caption = self.inner(words);
                let player = self.scene.player(directive, still, &caption);
                self.component(player);
            }
            "notice" => {
                let body = self.inner(&directive.content);
                let notice = self.scene.notice(&body);
                self.component(notice);
            }
            "download" => {
                let rest = match directive.content.split_first() {
                    // The first paragraph is the title of the link.
                    Some((first, rest)) if matches!(first.kind, BlockKind::Paragraph(_)) => rest,
                    _ => &directive.content,
                };
                let body = self.inner(rest);
                let download = self.scene.download(directive, &body);
                self.component(download);
            }
            "gallery" => {
                let gallery = self.scene.gallery(&directive.pictures());
                self.component(gallery);
            }
            // An unknown directive has been reported; its text is not lost.
            _ => self.blocks(&directive.content),
        }
    }

    /// Blocks written apart from the rest.
    fn inner(&mut self, blocks: &[Block]) -> String {
        let outer = std::mem::take(&mut self.html);
        self.blocks(blocks);
        std::mem::replace(&mut self.html, outer)
    }

    fn list(&mut self, first: Option<u64>, is_tight: bool, items: &[Vec<Block>]) {
        let name = if first.is_some() { "ol" } else { "ul" };
        match first {
            Some(first) if first != 1 => self.push(&format!("<ol start=\"{first}\">\n")),
            _ => {
                self.open(name);
                self.push("\n");
            }
        }
        for item in items {
            self.push("<li>");
            for block in item {
                match &block.kind {
                    BlockKind::Paragraph(content) if is_tight => self.running(content),
                    _ => self.block(block),
                }
            }
            self.push("</li>\n");
        }
        self.close(name);
    }

    /// Code runs from the left in every language.
    fn code_direction(&self) -> &'static str {
        if self.scene.desk.dir() == "rtl" { " dir=\"ltr\"" } else { "" }
    }

    fn table(&mut self, table: &Table) {
        // A table wider than the screen scrolls by itself, and can be reached from the keyboard to do so.
        self.push("<div class=\"table\" tabindex=\"0\">\n<table>\n<thead><tr>");
        for (at, cell) in table.header.iter().enumerate() {
            self.cell("th scope=\"col\"", "th", &cell.content, table.alignments.get(at));
        }
        self.push("</tr></thead>\n<tbody>\n");
        for row in &table.rows {
            self.push("<tr>");
            for (at, cell) in row.iter().enumerate() {
                self.cell("td", "td", &cell.content, table.alignments.get(at));
            }
            self.push("</tr>\n");
        }
        self.push("</tbody>\n</table>\n</div>");
    }

    fn cell(&mut self, opening: &str, name: &str, content: &[Inline], alignment: Option<&Alignment>) {
        let class = match alignment {
            Some(Alignment::Center) => " class=\"align-center\"",
            Some(Alignment::End) => " class=\"align-end\"",
            _ => "",
        };
        self.push(&format!("<{opening}{class}>"));
        self.running(content);
        self.close(name);
    }

    fn inlines(&mut self, content: &[Inline]) {
        for inline in content {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Text(words) => self.text(words),
            Inline::Emphasis(content) => self.element("em", content),
            Inline::Strong(content) => self.element("strong", content),
            Inline::Strike(content) => self.element("s", content),
            Inline::Code(words) => {
                self.push(&format!("<code{}>", self.code_direction()));
                self.text(words);
                self.close("code");
            }
            Inline::Link(link) => self.link(link),
            Inline::Picture(picture) => {
                let html = self.scene.inline_picture(picture);
                self.push(&html);
            }
            Inline::Break => self.push("<br>\n"),
            Inline::FootnoteReference(label) => self.footnote_reference(label),
        }
    }

    fn link(&mut self, link: &Link) {
        let target = self.scene.edition.links.get(&link.span).unwrap_or(&Target::Broken);
        match self.scene.place(target) {
            Some(place) => {
                let _ = write!(self.html, "<a href=\"{}\"", escape(&place.href));
                if let Some(lang) = &place.foreign {
                    let _ = write!(self.html, " hreflang=\"{lang}\"");
                }
                if place.is_download {
                    self.push(" download");
                }
                self.html.push('>');
                self.inlines(&link.content);
                self.push("</a>");
                if let Some(label) = place.label {
                    self.push(" <span class=\"link-label\">");
                    self.text(&label);
                    self.push("</span>");
                }
            }
            None => self.inlines(&link.content),
        }
    }

    fn footnote_reference(&mut self, label: &str) {
        let Some(number) = self.footnotes.get(label).copied() else { return };
        let nth = self.references.entry(number).or_default();
        *nth += 1;
        let back = back_id(number, *nth);
        let shown = self.scene.integer(number);
        self.push(&format!(
            "<sup class=\"footnote-reference\"><a href=\"#_note-{number}\" id=\"{back}\">{shown}</a></sup>"
        ));
    }

    fn footnotes_section(&mut self, blocks: &[Block]) {
        // A definition may stand inside a list, a quotation or a directive: it is a note of the text all the same.
        let document = crate::markdown::Document { blocks: blocks.to_vec() };
        let mut notes: BTreeMap<usize, &[Block]> = BTreeMap::new();
        document.each_block(&mut |block| {
            if let BlockKind::Footnote { label, content } = &block.kind
                && let Some(number) = self.footnotes.get(label)
            {
                notes.entry(*number).or_insert(content);
            }
        });
        if notes.is_empty() {
            return;
        }
        // A note may refer to another, so all are written before the ways back from any.
        let written: Vec<_> =
            notes.into_iter().map(|(number, content)| (number, self.inner(content))).collect();
        self.push("<ol class=\"footnotes\">\n");
        for (number, content) in written {
            self.push(&format!("<li id=\"_note-{number}\">{content}"));
            self.ways_back(number);
            self.push("</li>\n");
        }
        self.push("</ol>\n");
    }

    /// A link to each place that refers to a footnote; those after the first are numbered.
    fn ways_back(&mut self, number: usize) {
        let words = escape(&self.scene.words("footnote-back"));
        for nth in 1..=self.references.get(&number).copied().unwrap_or(0) {
            let id = back_id(number, nth);
            let shown = self.scene.integer(nth);
            let (words, sign) = match nth {
                1 => (words.clone(), "↩".to_owned()),
                _ => (format!("{words} ({shown})"), format!(" ↩<sup>{shown}</sup>")),
            };
            self.push(&format!(
                "<a class=\"footnote-back\" href=\"#{id}\" aria-label=\"{words}\">{sign}</a>"
            ));
        }
    }
}

/// The id of a reference to a footnote.
///
/// Like all ids that are not a writer's, it begins in a way that no heading's and no chart's can.
fn back_id(number: usize, nth: usize) -> String {
    if nth == 1 { format!("_note-{number}-back") } else { format!("_note-{number}-back-{nth}") }
}
