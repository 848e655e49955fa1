//! Things are called by their official names, and by none that is wrong.
//!
//! The names and how they are found belong to `glossary`.

use super::Finding;
use crate::glossary::Glossary;
use crate::names::Lang;
use crate::problem::Problem;

pub(super) fn compare(
    (source, from): (&str, &Lang),
    (target, to): (&str, &Lang),
    glossary: &Glossary,
) -> Vec<Finding> {
    let unsaid = glossary.unsaid((source, from), (target, to));
    let finding = |unsaid: &crate::glossary::Unsaid| {
        Finding::new(Problem::TermMissing {
            term: source[unsaid.hit.range.clone()].to_owned(),
            wanted: unsaid.wanted.join(" | "),
            lang: to.clone(),
        })
    };
    unsaid.iter().map(finding).collect()
}

/// Names in a text that must not be used.
pub(super) fn wrong(text: &str, lang: &Lang, glossary: &Glossary) -> Vec<Finding> {
    let finding = |hit: crate::glossary::Hit| {
        let names = hit.term.names.get(lang).map_or(&[][..], Vec::as_slice);
        let problem = Problem::TermForbidden {
            name: text[hit.range.clone()].to_owned(),
            wanted: names.join(" | "),
            names: names.len(),
            lang: lang.clone(),
        };
        Finding::at(problem, hit.range)
    };
    glossary.wrong(text, lang).into_iter().map(finding).collect()
}
