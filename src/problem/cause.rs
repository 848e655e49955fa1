//! Problems that only follow from another are left out: whoever mends that one mends them too.
//!
//! A key that is there with a wrong value or misspelt is not missing, and without front matter every key would be.
//! A translation has no link too many when that of its source stayed plain text.

use std::collections::BTreeSet;

use super::{Diagnostic, Problem};
use crate::names::FilePath;
use crate::source::Place;

/// Those of the problems that follow from none of the others.
pub(super) fn causes_alone(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let causes: BTreeSet<Cause> = diagnostics.iter().filter_map(cause).collect();
    let unread: BTreeSet<Place> = diagnostics.iter().filter_map(unread).collect();
    let misspelt: BTreeSet<Place> = misspelt_in_figures(&diagnostics);
    let literal: Vec<(FilePath, String)> = diagnostics.iter().filter_map(literal).collect();
    let is_literal = |path: &FilePath, name: &str| {
        literal.iter().any(|(other, wanted)| wanted.contains(name) && story_of(other) == story_of(path))
    };
    let is_cause = |path: &FilePath, key: Option<String>| causes.contains(&(path.clone(), key));
    diagnostics.retain(|diagnostic| {
        let Some(place) = &diagnostic.place else { return true };
        match &diagnostic.problem {
            Problem::KeyMissing { key } => {
                !is_cause(&place.path, None) && !is_cause(&place.path, Some(key.clone()))
            }
            Problem::KeyType { .. } => !unread.contains(place),
            Problem::SectionMissing { .. } => !is_cause(&place.path, None),
            Problem::FigureWordsMissing { figure, key, .. } => {
                !is_cause(&place.path, Some(format!("words.{figure}.{key}")))
            }
            Problem::MarkMissing { name, .. } | Problem::MarkForeign { name, .. } => {
                !is_literal(&place.path, name)
            }
            Problem::FigureIncomplete { .. } => !misspelt.contains(place),
            _ => true,
        }
    });
    diagnostics
}

/// A file, and the key unless it is all of them, whose absence a problem explains.
type Cause = (FilePath, Option<String>);

fn cause(diagnostic: &Diagnostic) -> Option<Cause> {
    let path = diagnostic.place.as_ref()?.path.clone();
    match &diagnostic.problem {
        Problem::KeyType { key, .. } | Problem::KeyValue { key, .. } => Some((path, Some(key.clone()))),
        Problem::KeyUnknown { key } => Some((path, Some(meant(key, diagnostic.near.as_deref()?)))),
        Problem::FrontMatterMissing { .. } | Problem::FrontMatterOpen {} => Some((path, None)),
        _ => None,
    }
}

/// The key that a misspelt one was meant for.
fn meant(key: &str, near: &str) -> String {
    let outer = key.rsplit_once('.').map_or(String::new(), |(outer, _)| format!("{outer}."));
    outer + near
}

/// The place of words that could not be read at all.
fn unread(diagnostic: &Diagnostic) -> Option<Place> {
    matches!(diagnostic.problem, Problem::TomlSyntax { .. }).then(|| diagnostic.place.clone())?
}

/// A file with a link that stayed plain text, and how the link is written.
fn literal(diagnostic: &Diagnostic) -> Option<(FilePath, String)> {
    match &diagnostic.problem {
        Problem::MarkupLiteral { kind, wanted } if kind.starts_with("link") => {
            Some((diagnostic.place.as_ref()?.path.clone(), wanted.clone()))
        }
        _ => None,
    }
}

/// What the files of a story's editions have in common: all before the language.
fn story_of(path: &FilePath) -> Option<&str> {
    Some(path.as_str().strip_suffix(".md")?.rsplit_once('.')?.0)
}

/// The places of figures that seem to lack a key because it is misspelt: all figures of a story call their keys
/// alike, so that the last one before the wrong key is meant.
fn misspelt_in_figures(diagnostics: &[Diagnostic]) -> BTreeSet<Place> {
    let wrong = diagnostics.iter().filter_map(|diagnostic| match &diagnostic.problem {
        Problem::KeyUnknown { key } => {
            Some((meant(key, diagnostic.near.as_deref()?), diagnostic.place.as_ref()?))
        }
        _ => None,
    });
    let before = |(meant, wrong): (String, &Place)| {
        let seem_to_lack = diagnostics.iter().filter_map(|diagnostic| match &diagnostic.problem {
            Problem::FigureIncomplete { key, .. } if format!("figure.{key}") == meant => {
                diagnostic.place.as_ref()
            }
            _ => None,
        });
        seem_to_lack.filter(|place| place.path == wrong.path && place.span <= wrong.span).max().cloned()
    };
    wrong.filter_map(before).collect()
}
