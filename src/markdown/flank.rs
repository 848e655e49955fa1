//! Emphasis in scripts without spaces: `これは**「重要」**です。`
//!
//! CommonMark tells where emphasis begins and ends by spaces and punctuation, and finds neither end between
//! a bracket and a letter. Where such a run of `*` or `~~` touches a Chinese, Japanese or Korean character,
//! an invisible mark is put between the run and the punctuation, and taken out of the events again.
//! So the runs can open and close as markdown-cjk-friendly's amendment to CommonMark wants it; a text
//! without these scripts is parsed as it is.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::{Range, RangeInclusive};

use pulldown_cmark::{CodeBlockKind, CowStr, Event, Options, Parser, Tag};

use crate::lang;

/// Characters of the private use area: none of them is a space or punctuation, and all are of one length.
const MARKS: RangeInclusive<char> = '\u{E000}'..='\u{F8FF}';
const MARK_LENGTH: usize = 3;

/// A text ready for the parser.
pub(super) struct Flanked<'a> {
    text: Cow<'a, str>,
    /// A character that the text as written does not have.
    mark: char,
    /// Where the marks stand in `text`, in order.
    places: Vec<usize>,
}

/// Puts marks beside the runs that need them.
pub(super) fn flank(text: &str) -> Flanked<'_> {
    let wanted = if text.is_ascii() { Vec::new() } else { wanted(text) };
    let mark = if wanted.is_empty() { None } else { free(text) };
    let Some(mark) = mark else {
        return Flanked { text: Cow::Borrowed(text), mark: *MARKS.start(), places: Vec::new() };
    };
    let mut marked = String::with_capacity(text.len() + wanted.len() * MARK_LENGTH);
    let mut places = Vec::with_capacity(wanted.len());
    let mut written = 0;
    for place in wanted {
        marked.push_str(&text[written..place]);
        places.push(marked.len());
        marked.push(mark);
        written = place;
    }
    marked.push_str(&text[written..]);
    Flanked { text: Cow::Owned(marked), mark, places }
}

/// A mark that the text does not have itself.
fn free(text: &str) -> Option<char> {
    let taken: BTreeSet<char> = text.chars().filter(|c| MARKS.contains(c)).collect();
    MARKS.into_iter().find(|mark| !taken.contains(mark))
}

impl Flanked<'_> {
    /// The events of the text as it was written, each with its place there.
    pub(super) fn events(&self, options: Options) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
        let events = Parser::new_ext(&self.text, options).into_offset_iter();
        events.filter_map(|(event, range)| {
            if self.places.is_empty() {
                return Some((event, range));
            }
            let event = self.cleaned(event);
            let is_empty = matches!(&event, Event::Text(text) if text.is_empty());
            (!is_empty).then(|| (event, self.written(range.start)..self.written(range.end)))
        })
    }

    /// A place in the text as it was written.
    fn written(&self, place: usize) -> usize {
        place - self.places.partition_point(|mark| *mark < place) * MARK_LENGTH
    }

    /// The event without marks: they may have come into code and addresses too.
    fn cleaned<'e>(&self, event: Event<'e>) -> Event<'e> {
        match event {
            Event::Text(text) => Event::Text(self.clean(text)),
            Event::Code(text) => Event::Code(self.clean(text)),
            Event::Html(text) => Event::Html(self.clean(text)),
            Event::InlineHtml(text) => Event::InlineHtml(self.clean(text)),
            Event::FootnoteReference(label) => Event::FootnoteReference(self.clean(label)),
            Event::Start(tag) => Event::Start(match tag {
                Tag::Link { link_type, dest_url, title, id } => {
                    let (dest_url, title, id) = (self.clean(dest_url), self.clean(title), self.clean(id));
                    Tag::Link { link_type, dest_url, title, id }
                }
                Tag::Image { link_type, dest_url, title, id } => {
                    let (dest_url, title, id) = (self.clean(dest_url), self.clean(title), self.clean(id));
                    Tag::Image { link_type, dest_url, title, id }
                }
                Tag::CodeBlock(CodeBlockKind::Fenced(info)) => {
                    Tag::CodeBlock(CodeBlockKind::Fenced(self.clean(info)))
                }
                Tag::FootnoteDefinition(label) => Tag::FootnoteDefinition(self.clean(label)),
                tag => tag,
            }),
            event => event,
        }
    }

    fn clean<'e>(&self, text: CowStr<'e>) -> CowStr<'e> {
        if text.contains(self.mark) { text.replace(self.mark, "").into() } else { text }
    }
}

/// Where a mark is needed.
fn wanted(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let mut wanted = Vec::new();
    let mut at = 0;
    while let Some(found) = bytes[at..].iter().position(|byte| matches!(byte, b'*' | b'~' | b'\\')) {
        let start = at + found;
        if bytes[start] == b'\\' {
            // What is escaped is no delimiter, and nothing may come between it and its backslash.
            at = start + 1 + usize::from(bytes.get(start + 1).is_some_and(u8::is_ascii_punctuation));
            continue;
        }
        let length = bytes[start..].iter().take_while(|byte| **byte == bytes[start]).count();
        at = start + length;
        if bytes[start] == b'*' || length == 2 {
            wanted.extend(
                beside(&text[..start], &text[at..]).map(|is_before| if is_before { start } else { at }),
            );
        }
    }
    wanted
}

/// Whether a run between these texts needs a mark before it, or after it; none when it needs no mark.
fn beside(before: &str, after: &str) -> Option<bool> {
    let is_selector = |c: char| matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}');
    let last = before.chars().rev().find(|c| !is_selector(*c))?;
    let next = after.chars().next()?;
    // The edges of a table's cell count as spaces.
    let is_edge = |c: char| c.is_whitespace() || c == '|';
    if is_edge(last) || is_edge(next) || !(is_cjk(last) || is_cjk(next)) || is_quote_begin(before) {
        return None;
    }
    match (is_punctuation(last), is_punctuation(next)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

/// Whether a text ends with the `>` that begins a line of a quotation.
fn is_quote_begin(before: &str) -> bool {
    let outside = before.trim_end_matches(['>', ' ', '\t']);
    before.ends_with('>') && (outside.is_empty() || outside.ends_with('\n'))
}

fn is_cjk(c: char) -> bool {
    lang::is_wide(c) || matches!(c, '\u{FF61}'..='\u{FF65}')
}

/// Whether a character counts as punctuation or a symbol.
///
/// Marks and unassigned characters are taken for such too; beside them a mark changes nothing.
fn is_punctuation(c: char) -> bool {
    !c.is_alphanumeric()
}
