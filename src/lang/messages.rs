//! One catalogue file as text: its messages, and what is wrong with each.
//!
//! Knows no language and formats nothing.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, Identifier, InlineExpression, Message, Pattern,
    PatternElement, Resource, Variant,
};
use fluent_syntax::parser::ErrorKind;
use fluent_syntax::{parser, serializer};

use super::functions::MOST_DIGITS;
use crate::problem::{Diagnostic, Noted, Notes, Problem};
use crate::source::{Source, Span};

/// The functions that messages may call.
pub(super) const FUNCTIONS: [&str; 3] = ["NUMBER", "DATETIME", "PLURAL"];

/// Braces in one message: Fluent's parser goes a step deeper for each, on a stack that ends.
const MOST_BRACES: usize = 200;

pub(super) type Inline<'a> = InlineExpression<&'a str>;

/// The messages of one file that can be used.
pub(super) struct Messages<'a> {
    pub(super) source: &'a Source,
    pub(super) resource: Resource<&'a str>,
    /// Where the messages stand that must not reach Fluent.
    unusable: Vec<Span>,
}

impl<'a> Messages<'a> {
    /// Reads a file; a bad line costs its own message only.
    pub(super) fn read(source: &'a Source) -> Noted<Self> {
        let mut notes = Notes::new();
        if let Some(at) = too_many_braces(&source.text) {
            let why = format!("more than {MOST_BRACES} braces in one message");
            notes.add(syntax(source, (at..at + 1).into(), ("braces-many", why)));
            let resource = Resource { body: Vec::new() };
            return Noted::new(
                Self { source, resource, unusable: vec![(0..source.text.len()).into()] },
                notes,
            );
        }
        let (resource, errors) = match parser::parse_runtime(&*source.text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            let why = (kind_of(&error.kind), error.kind.to_string());
            notes.add(syntax(source, clamped(&source.text, error.pos.into()), why));
        }
        let mut messages = Self { source, resource, unusable: Vec::new() };
        notes.extend(messages.drop_unusable());
        Noted::new(messages, notes)
    }

    /// What Fluent reads: the file without the messages that must not reach it.
    pub(super) fn text(&self) -> String {
        let mut text = String::with_capacity(self.source.text.len());
        let mut end = 0;
        for span in &self.unusable {
            text.push_str(&self.source.text[end..span.start]);
            end = span.end;
        }
        text + &self.source.text[end..]
    }

    /// Where some words that were read stand in the file.
    pub(super) fn span(&self, words: &str) -> Span {
        span_of(&self.source.text, words)
    }

    fn drop_unusable(&mut self) -> Notes {
        let mut notes = Notes::new();
        let mut seen = BTreeSet::new();
        let source = self.source;
        let entries = std::mem::take(&mut self.resource.body);
        let starts: Vec<usize> = entries.iter().filter_map(|entry| start_of(&source.text, entry)).collect();
        for entry in entries {
            let Some(name) = name_of(&entry) else { continue };
            let span = span_of(&source.text, name);
            let twice = !seen.insert(name);
            if let Some(why) = unusable(&entry) {
                notes.add(syntax(source, span, why));
            } else if twice {
                let problem = Problem::MessageTwice { id: shown(&entry) };
                notes.add(Diagnostic::new(problem).at(&source.path, span));
            } else {
                self.resource.body.push(entry);
                continue;
            }
            let start = start_of(&source.text, &entry).unwrap_or(span.start);
            let next = starts.partition_point(|next| *next <= start);
            let end = starts.get(next).copied().unwrap_or(source.text.len());
            self.unusable.push(Span { start, end });
        }
        notes
    }
}

/// Where a message, a term or something unreadable begins.
fn start_of(text: &str, entry: &Entry<&str>) -> Option<usize> {
    match entry {
        Entry::Message(message) => Some(span_of(text, message.id.name).start),
        Entry::Term(term) => Some(span_of(text, term.id.name).start.saturating_sub(1)),
        Entry::Junk { content } => Some(span_of(text, content).start),
        _ => None,
    }
}

/// The name of a message or term, without the hyphen of terms: Fluent keeps both in one place.
pub(super) fn name_of<'a>(entry: &Entry<&'a str>) -> Option<&'a str> {
    match entry {
        Entry::Message(message) => Some(message.id.name),
        Entry::Term(term) => Some(term.id.name),
        _ => None,
    }
}

/// The name as it stands in the file.
pub(super) fn shown(entry: &Entry<&str>) -> String {
    let name = name_of(entry).unwrap_or_default();
    if is_term(entry) { format!("-{name}") } else { name.to_owned() }
}

pub(super) fn is_term(entry: &Entry<&str>) -> bool {
    matches!(entry, Entry::Term(_))
}

/// Why a message that Fluent can read must not reach it.
fn unusable(entry: &Entry<&str>) -> Option<(&'static str, String)> {
    if name_of(entry).is_some_and(|name| FUNCTIONS.contains(&name)) {
        return Some(("function", "this is the name of a function".to_owned()));
    }
    let parts = Parts::of(entry);
    // Fluent panics when it gives up within one of these two.
    if parts.inlines.iter().any(|inline| matches!(inline, Inline::Placeable { .. })) {
        return Some(("braces-within", "a placeable directly within a placeable".to_owned()));
    }
    let literal =
        |inline: &Inline| matches!(inline, Inline::StringLiteral { .. } | Inline::NumberLiteral { .. });
    if parts.selects.iter().any(|(selector, _)| literal(selector)) {
        return Some(("choice-constant", "a choice by something that never changes".to_owned()));
    }
    let long =
        |inline: &&Inline| matches!(inline, Inline::NumberLiteral { value } if value.len() > MOST_DIGITS);
    let has_long = parts.inlines.iter().any(long);
    has_long.then(|| ("number-long", format!("a number with more than {MOST_DIGITS} digits")))
}

/// A message that cannot be read, by the word that sentences choose by and in the parser's own words.
fn syntax(source: &Source, span: Span, (kind, why): (&str, String)) -> Diagnostic {
    Diagnostic::new(Problem::MessageSyntax { kind: kind.to_owned(), why }).at(&source.path, span)
}

/// The kind of a fault, for those that writers make.
fn kind_of(error: &ErrorKind) -> &'static str {
    match error {
        ErrorKind::ExpectedToken('}') | ErrorKind::ExpectedInlineExpression => "brace-open",
        ErrorKind::ExpectedToken('=') => "equals-missing",
        ErrorKind::UnbalancedClosingBrace => "brace-closed",
        ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::MissingValue => "words-missing",
        ErrorKind::ExpectedCharRange { .. } => "name",
        ErrorKind::MissingDefaultVariant => "default-missing",
        ErrorKind::MultipleDefaultVariants => "default-twice",
        ErrorKind::UnterminatedStringLiteral => "quote-open",
        _ => "other",
    }
}

/// The place after which a message would have too many braces.
///
/// A line that begins `name =` begins a message wherever it stands: no expression holds `=`.
fn too_many_braces(text: &str) -> Option<usize> {
    let mut braces = 0;
    let mut line_start = true;
    for (at, byte) in text.bytes().enumerate() {
        if line_start && begins_message(&text.as_bytes()[at..]) {
            braces = 0;
        }
        line_start = byte == b'\n';
        braces += usize::from(matches!(byte, b'{' | b'('));
        if braces > MOST_BRACES {
            return Some(at);
        }
    }
    None
}

fn begins_message(line: &[u8]) -> bool {
    let name = line.strip_prefix(b"-").unwrap_or(line);
    let length = name.iter().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')).count();
    let is_name = name.first().is_some_and(u8::is_ascii_alphabetic);
    is_name && name[length..].iter().find(|byte| **byte != b' ') == Some(&b'=')
}

/// Where a part of a text stands in it.
fn span_of(text: &str, part: &str) -> Span {
    match part.as_ptr().addr().checked_sub(text.as_ptr().addr()) {
        Some(start) if start + part.len() <= text.len() => Span { start, end: start + part.len() },
        _ => Span { start: 0, end: 0 },
    }
}

/// The span within the text and between whole characters.
fn clamped(text: &str, span: Span) -> Span {
    let boundary =
        |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let start = boundary(span.start);
    let end = (span.end..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    Span { start, end: end.max(start) }
}

/// What can be said of an entry: the message's own words under its name, and each attribute under
/// `message.attribute`; with each the name as it stands in the file.
pub(super) fn sayings<'e, 'a>(entry: &'e Entry<&'a str>) -> Vec<(String, &'a str, &'e Pattern<&'a str>)> {
    let Entry::Message(message) = entry else { return Vec::new() };
    let name = message.id.name;
    let own = message.value.iter().map(|value| (name.to_owned(), name, value));
    let attribute = |attribute: &'e Attribute<&'a str>| {
        (format!("{name}.{}", attribute.id.name), attribute.id.name, &attribute.value)
    };
    own.chain(message.attributes.iter().map(attribute)).collect()
}

/// A message's words as its file writes them, on one line.
pub(super) fn written(pattern: &Pattern<&str>) -> String {
    const NAME: &str = "m";
    let message = Message {
        id: Identifier { name: NAME },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let text = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    let words: Vec<&str> = text.trim_start_matches(NAME).split_whitespace().skip(1).collect();
    words.join(" ")
}

/// A select expression: what it chooses by, and the variants.
pub(super) type Select<'e, 'a> = (&'e Inline<'a>, &'e [Variant<&'a str>]);

/// Every expression of a message or term, inner ones included.
#[derive(Default)]
pub(super) struct Parts<'e, 'a> {
    pub(super) inlines: Vec<&'e Inline<'a>>,
    pub(super) selects: Vec<Select<'e, 'a>>,
    /// Runs of words and placeables: whole messages, and the variants within them.
    pub(super) patterns: Vec<&'e Pattern<&'a str>>,
}

impl<'e, 'a> Parts<'e, 'a> {
    pub(super) fn of(entry: &'e Entry<&'a str>) -> Self {
        let mut parts = Self::default();
        match entry {
            Entry::Message(message) => {
                message.value.iter().for_each(|value| parts.pattern(value));
                parts.attributes(&message.attributes);
            }
            Entry::Term(term) => {
                parts.pattern(&term.value);
                parts.attributes(&term.attributes);
            }
            _ => {}
        }
        parts
    }

    pub(super) fn of_pattern(pattern: &'e Pattern<&'a str>) -> Self {
        let mut parts = Self::default();
        parts.pattern(pattern);
        parts
    }

    fn attributes(&mut self, attributes: &'e [Attribute<&'a str>]) {
        attributes.iter().for_each(|attribute| self.pattern(&attribute.value));
    }

    fn pattern(&mut self, pattern: &'e Pattern<&'a str>) {
        self.patterns.push(pattern);
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &'e Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.selects.push((selector, variants));
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &'e Inline<'a>) {
        self.inlines.push(inline);
        match inline {
            Inline::FunctionReference { arguments, .. }
            | Inline::TermReference { arguments: Some(arguments), .. } => self.arguments(arguments),
            Inline::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }

    fn arguments(&mut self, arguments: &'e CallArguments<&'a str>) {
        arguments.positional.iter().for_each(|inline| self.inline(inline));
        arguments.named.iter().for_each(|named| self.inline(&named.value));
    }
}
