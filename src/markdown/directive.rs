//! Lines of the form `::: name argument`: found before markdown is parsed, paired after it.
//!
//! Knows no directive by name.

use crate::names::FilePath;
use crate::problem::{Diagnostic, Notes, Problem};
use crate::source::Span;

use super::{Block, BlockKind, Directive};

/// A line that opens or closes a directive.
#[derive(Clone, Debug)]
pub(super) struct Marker {
    /// The line without its end.
    pub(super) line: Span,
    /// What stands behind the colons.
    words: String,
    /// Whether the line also has the colons that close the directive.
    is_whole: bool,
}

impl Marker {
    fn new(text: &str, line: Span) -> Self {
        let words = text.trim_start_matches(':').trim();
        let opening = words.strip_suffix(":::").map(|words| words.trim_end_matches(':').trim_end());
        Self { line, words: opening.unwrap_or(words).to_owned(), is_whole: opening.is_some() }
    }

    /// What stands behind the name of the directive, when something does.
    pub(super) fn argument(&self) -> Option<&str> {
        self.words.split_once(char::is_whitespace).map(|(_, argument)| argument.trim())
    }
}

/// Puts a rule of the same length in place of every directive line outside fenced code.
///
/// A rule ends a paragraph and cannot become part of anything else, so each marker comes out of the
/// parser as a block of its own, and no offset moves.
pub(super) fn hide(text: &str) -> (String, Vec<Marker>) {
    let mut hidden = String::with_capacity(text.len());
    let mut markers = Vec::new();
    let mut fences = Fences::default();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        let trimmed = content.trim_start_matches(' ');
        let is_code = fences.hold(content) || content.len() - trimmed.len() > 3;
        if !is_code && trimmed.starts_with(":::") {
            markers.push(Marker::new(trimmed, Span { start, end: start + content.len() }));
            hidden.push_str("***");
            hidden.extend(std::iter::repeat_n(' ', content.len() - 3));
            hidden.push_str(&line[content.len()..]);
        } else {
            hidden.push_str(line);
        }
        start += line.len();
    }
    (hidden, markers)
}

/// What tells fenced code from the lines around it.
#[derive(Default)]
pub(super) struct Fences {
    open: Option<(char, usize)>,
}

impl Fences {
    /// Whether the next line of a text stands in fenced code or opens it.
    pub(super) fn hold(&mut self, line: &str) -> bool {
        let trimmed = line.trim_start_matches(' ');
        let is_indented = line.len() - trimmed.len() > 3;
        match (self.open, fence_of(trimmed)) {
            (None, Some(opened)) if !is_indented => self.open = Some(opened),
            (Some((mark, length)), Some((found, found_length)))
                if mark == found && found_length >= length && trimmed.trim_end().len() == found_length =>
            {
                self.open = None;
            }
            _ => {}
        }
        self.open.is_some()
    }
}

/// The mark and length of a code fence that a line begins with.
fn fence_of(line: &str) -> Option<(char, usize)> {
    let mark = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = line.len() - line.trim_start_matches(mark).len();
    (length >= 3).then_some((mark, length))
}

/// Pairs markers that came out of the parser as rules, and puts what lies between them inside.
pub(super) fn pair(blocks: Vec<Block>, markers: &[Marker], path: &FilePath, notes: &mut Notes) -> Vec<Block> {
    let mut open: Vec<Directive> = Vec::new();
    let mut outer: Vec<Vec<Block>> = vec![Vec::new()];
    // A line `:::` that follows a directive which is closed already was meant for it.
    let mut is_closed_before = false;
    for block in blocks {
        let Some(marker) = marker_of(&block, markers) else {
            innermost(&mut outer).push(block);
            continue;
        };
        if marker.words.is_empty() {
            match open.pop() {
                Some(directive) => close(directive, marker.line, &mut outer),
                None if is_closed_before => {}
                None => notes.add(Diagnostic::new(Problem::DirectiveClose {}).at(path, marker.line)),
            }
            is_closed_before = false;
            continue;
        }
        let (name, argument) = marker.words.split_once(char::is_whitespace).unwrap_or((&marker.words, ""));
        open.push(Directive {
            name: name.to_owned(),
            argument: argument.trim().to_owned(),
            line: marker.line,
            closing: marker.line,
            content: Vec::new(),
        });
        outer.push(Vec::new());
        is_closed_before = marker.is_whole;
        if let Some(directive) = open.pop_if(|_| marker.is_whole) {
            let problem = Problem::DirectiveLine { opening: marker.words.clone() };
            notes.add(Diagnostic::new(problem).at(path, marker.line));
            close(directive, marker.line, &mut outer);
        }
    }
    while let Some(directive) = open.pop() {
        notes.add(
            Diagnostic::new(Problem::DirectiveOpen { name: directive.name.clone() }).at(path, directive.line),
        );
        let line = directive.line;
        close(directive, line, &mut outer);
    }
    outer.pop().unwrap_or_default()
}

/// The line at which directives begin to lie deeper in each other than the limit.
pub(super) fn too_deep(markers: &[Marker], limit: usize) -> Option<Span> {
    let mut depth = 0_usize;
    for marker in markers {
        if marker.is_whole {
            continue;
        }
        depth = if marker.words.is_empty() { depth.saturating_sub(1) } else { depth + 1 };
        if depth > limit {
            return Some(marker.line);
        }
    }
    None
}

fn marker_of<'m>(block: &Block, markers: &'m [Marker]) -> Option<&'m Marker> {
    if block.kind != BlockKind::Rule {
        return None;
    }
    markers.iter().find(|marker| (marker.line.start..=marker.line.end).contains(&block.span.start))
}

fn close(mut directive: Directive, closing: Span, outer: &mut Vec<Vec<Block>>) {
    directive.closing = closing;
    directive.content = outer.pop().unwrap_or_default();
    let span = Span { start: directive.line.start, end: closing.end };
    innermost(outer).push(Block { span, kind: BlockKind::Directive(directive) });
}

fn innermost(outer: &mut Vec<Vec<Block>>) -> &mut Vec<Block> {
    if outer.is_empty() {
        outer.push(Vec::new());
    }
    let last = outer.len() - 1;
    &mut outer[last]
}
