//! What the messages of one language name, and whether it is there.
//!
//! Says nothing and formats nothing: it only reads.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, InlineExpression};

use super::messages::{FUNCTIONS, Inline, Messages, Parts, is_term, name_of, sayings, shown};
use crate::names::Lang;
use crate::problem::{Diagnostic, Notes, Problem};

/// By name, the message or term that counts, with its file.
pub(super) type Winners<'f, 'a> = BTreeMap<&'a str, (&'f Messages<'a>, &'f Entry<&'a str>)>;

/// For each name the last file that has it.
pub(super) fn winners<'f, 'a>(files: &'f [Messages<'a>]) -> Winners<'f, 'a> {
    let mut winners = Winners::new();
    for file in files {
        for entry in &file.resource.body {
            name_of(entry).map(|name| winners.insert(name, (file, entry)));
        }
    }
    winners
}

/// What can be said: the message, when it has words of its own, and its attributes.
pub(super) fn ids_of(entry: &Entry<&str>) -> Vec<String> {
    sayings(entry).into_iter().map(|(id, ..)| id).collect()
}

/// What other messages may name.
fn names_of(entry: &Entry<&str>) -> Vec<String> {
    if is_term(entry) { vec![shown(entry)] } else { ids_of(entry) }
}

/// The messages and terms that an entry names.
pub(super) fn named_by(entry: &Entry<&str>) -> Vec<String> {
    let name = |inline: &&Inline| match inline {
        InlineExpression::MessageReference { id, .. } => Some(id.name.to_owned()),
        InlineExpression::TermReference { id, .. } => Some(format!("-{}", id.name)),
        _ => None,
    };
    Parts::of(entry).inlines.iter().filter_map(name).collect()
}

/// A term and a message of one name: Fluent would lose the earlier one.
pub(super) fn kinds_mixed(files: &[Messages], winners: &Winners) -> Notes {
    let mut notes = Notes::new();
    for entry in files.iter().flat_map(|file| &file.resource.body) {
        let Some((file, winner)) = name_of(entry).and_then(|name| winners.get(name)) else { continue };
        if is_term(entry) != is_term(winner) {
            let problem = Problem::MessageTwice { id: shown(winner) };
            let span = file.span(name_of(winner).unwrap_or_default());
            notes.add(Diagnostic::new(problem).at(&file.source.path, span));
        }
    }
    notes
}

/// Messages, terms and functions that an expression names and that are not there.
pub(super) fn missing_references(
    lang: &Lang,
    winners: &Winners,
    file: &Messages,
    entry: &Entry<&str>,
) -> Notes {
    let mut notes = Notes::new();
    for inline in Parts::of(entry).inlines {
        let Some(reference) = reference(inline).filter(|_| !is_there(inline, winners)) else { continue };
        let problem = Problem::MessageReferenceMissing {
            id: shown(entry),
            reference: reference.clone(),
            lang: lang.clone(),
        };
        let known: Vec<String> = winners.values().flat_map(|(_, entry)| names_of(entry)).collect();
        let diagnostic = Diagnostic::new(problem).at(&file.source.path, file.span(words_of(inline)));
        notes.add(diagnostic.near(&reference, known.iter().map(String::as_str).chain(FUNCTIONS)));
    }
    notes
}

fn is_there(inline: &Inline, winners: &Winners) -> bool {
    let found = |name, attribute: Option<&str>| match (winners.get(name).map(|(_, entry)| entry), inline) {
        (Some(Entry::Message(message)), Inline::MessageReference { .. }) => match attribute {
            None => message.value.is_some(),
            Some(attribute) => message.attributes.iter().any(|a| a.id.name == attribute),
        },
        (Some(Entry::Term(term)), Inline::TermReference { .. }) => {
            attribute.is_none_or(|attribute| term.attributes.iter().any(|a| a.id.name == attribute))
        }
        _ => false,
    };
    match inline {
        InlineExpression::MessageReference { id, attribute } => {
            found(id.name, attribute.as_ref().map(|a| a.name))
        }
        InlineExpression::TermReference { id, attribute, .. } => {
            found(id.name, attribute.as_ref().map(|a| a.name))
        }
        InlineExpression::FunctionReference { id, .. } => FUNCTIONS.contains(&id.name),
        _ => true,
    }
}

/// What an expression refers to, as it is written.
fn reference(inline: &Inline) -> Option<String> {
    let with = |name: &str, attribute: Option<&str>| match attribute {
        None => name.to_owned(),
        Some(attribute) => format!("{name}.{attribute}"),
    };
    match inline {
        InlineExpression::MessageReference { id, attribute } => {
            Some(with(id.name, attribute.as_ref().map(|a| a.name)))
        }
        InlineExpression::TermReference { id, attribute, .. } => {
            Some(with(&format!("-{}", id.name), attribute.as_ref().map(|a| a.name)))
        }
        InlineExpression::FunctionReference { id, .. } => Some(id.name.to_owned()),
        _ => None,
    }
}

/// The words of the file that stand for an expression.
pub(super) fn words_of<'a>(inline: &Inline<'a>) -> &'a str {
    match inline {
        InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::FunctionReference { id, .. }
        | InlineExpression::VariableReference { id } => id.name,
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value,
        InlineExpression::Placeable { .. } => "",
    }
}
