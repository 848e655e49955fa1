//! Problems that only follow from another are left out: whoever mends that one mends them too.
//!
//! A key that is there with a wrong value, misspelt or in the wrong place is not missing, and without front matter
//! every key would be.

use std::collections::BTreeSet;

use super::{Diagnostic, Problem};
use crate::names::FilePath;
use crate::source::Place;

/// Those of the problems that follow from none of the others.
pub(super) fn causes_alone(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let causes: BTreeSet<Cause> = diagnostics.iter().flat_map(causes_of).collect();
    let unread: BTreeSet<Place> = diagnostics.iter().filter_map(unread).collect();
    let misspelt: BTreeSet<Place> = misspelt_in_figures(&diagnostics);
    let is_cause = |path: &FilePath, key: Option<String>| causes.contains(&(path.clone(), key));
    diagnostics.retain(|diagnostic| {
        let Some(place) = &diagnostic.place else { return true };
        match &diagnostic.problem {
            Problem::KeyMissing { key } => {
                !is_cause(&place.path, None) && !is_cause(&place.path, Some(key.clone()))
            }
            Problem::TranslationUnreviewed { .. } => !is_cause(&place.path, Some("translation".to_owned())),
            Problem::KeyType { .. } => !unread.contains(place),
            Problem::SectionMissing { .. } => !is_cause(&place.path, None),
            Problem::FigureWordsMissing { figure, key, .. } => {
                !is_cause(&place.path, Some(format!("words.{figure}.{key}")))
            }
            Problem::FigureIncomplete { .. } => !misspelt.contains(place),
            _ => true,
        }
    });
    diagnostics
}

/// A file, and the key unless it is all of them, whose absence a problem explains.
type Cause = (FilePath, Option<String>);

fn causes_of(diagnostic: &Diagnostic) -> Vec<Cause> {
    let Some(path) = diagnostic.place.as_ref().map(|place| &place.path) else { return Vec::new() };
    let keys = match &diagnostic.problem {
        Problem::KeyType { key, .. } | Problem::KeyValue { key, .. } | Problem::KeyMisplaced { key, .. } => {
            vec![Some(key.clone())]
        }
        Problem::KeyOutside { keys, table, .. } => {
            let within = keys.split(", ").map(|key| Some(format!("{table}.{key}")));
            within.chain([Some(table.clone())]).collect()
        }
        Problem::KeyUnknown { key } => diagnostic.near.iter().map(|near| Some(meant(key, near))).collect(),
        Problem::FrontMatterMissing { .. } | Problem::FrontMatterOpen {} => vec![None],
        _ => Vec::new(),
    };
    keys.into_iter().map(|key| (path.clone(), key)).collect()
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
