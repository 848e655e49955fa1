//! Things are called by their official names, and by none that is wrong.
//!
//! The names and how they are found belong to `glossary`.

use super::{Finding, Reading};
use crate::glossary::{Hit, Unsaid};
use crate::problem::Problem;

pub(super) fn compare(source: &Reading, target: &Reading) -> Vec<Finding> {
    if source.names().hits.is_empty() {
        return Vec::new();
    }
    let (from, to) = ((source.names(), source.lang), (target.words(), target.lang));
    let unsaid = source.glossary.unsaid(from, to, || target.names());
    let finding = |unsaid: &Unsaid| {
        Finding::new(Problem::TermMissing {
            term: source.words[unsaid.hit.range.clone()].to_owned(),
            wanted: unsaid.wanted.join(" | "),
            lang: target.lang.clone(),
        })
    };
    unsaid.iter().map(finding).collect()
}

/// Names in a text that must not be used.
pub(super) fn wrong(reading: &Reading) -> Vec<Finding> {
    let (text, lang) = (reading.words(), reading.lang);
    let finding = |hit: Hit| {
        let names = hit.term.names.get(lang).map_or(&[][..], Vec::as_slice);
        let problem = Problem::TermForbidden {
            name: text[hit.range.clone()].to_owned(),
            wanted: names.join(" | "),
            names: names.len(),
            lang: lang.clone(),
        };
        Finding::at(problem, hit.range)
    };
    let wrong = reading.glossary.wrong(text, reading.key(), lang);
    wrong.into_iter().map(finding).collect()
}
