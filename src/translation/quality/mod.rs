//! What is wrong with a translation beside its source, as far as a program can tell.
//!
//! Reads blocks, and knows neither site nor memory: `check` shows what is found, an import may refuse it.
//!
//! [`compare`] sets a block beside its source, [`alone`] looks at one that may have none, [`whole`] at all
//! blocks of an edition, [`outlines`] at what stands between blocks.

mod language;
mod letters;
mod marks;
mod pass;
mod punctuation;
mod quantities;
mod reading;
mod terms;
#[cfg(test)]
mod tests;
mod tones;

use std::ops::Range;

use crate::edition::Check;
use crate::names::Lang;
use crate::problem::Problem;
use crate::source::Span;

use super::block::Kind;

pub use marks::{outlines, relabelled, without_relabelled};
pub use pass::{has_passed, note_pass, rules};
pub use reading::Reading;
pub use tones::whole;

/// Something wrong with a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong: what was expected, what was found.
    pub problem: Problem,
    /// The words of the block that are meant; none when the whole block is.
    pub words: Option<Range<usize>>,
    /// Where in the other text stands what is missing, or in this one what is foreign, between the blocks.
    pub beside: Option<Span>,
}

impl Finding {
    fn new(problem: Problem) -> Self {
        Self { problem, words: None, beside: None }
    }

    fn at(problem: Problem, words: Range<usize>) -> Self {
        Self { problem, words: Some(words), beside: None }
    }

    /// What has found it, as exemptions name it.
    pub fn check(&self) -> Check {
        check_of(&self.problem)
    }
}

/// What finds a problem; only those of this room are found by a check.
pub fn check_of(problem: &Problem) -> Check {
    match problem {
        Problem::QuantityMissing { .. } | Problem::QuantityForeign { .. } => Check::Quantities,
        Problem::TermMissing { .. } | Problem::TermForbidden { .. } => Check::Terms,
        Problem::MarkMissing { .. } | Problem::MarkForeign { .. } => Check::Marks,
        Problem::TextLength { .. } => Check::Length,
        Problem::PunctuationOpen { .. } | Problem::PunctuationWidth { .. } | Problem::TonesMixed { .. } => {
            Check::Punctuation
        }
        _ => Check::Language,
    }
}

/// What is wrong with a block of a translation beside its source.
pub fn compare(source: &Reading, target: &Reading) -> Vec<Finding> {
    let mut findings = compare_marks(source, target);
    findings.extend(compare_words(source, target));
    findings
}

/// Whether links, pictures, footnotes and code stand in both blocks.
pub fn compare_marks(source: &Reading, target: &Reading) -> Vec<Finding> {
    marks::compare(source.block, target.block, target.lang)
}

/// What is wrong with the words of a block beside those of its source.
fn compare_words(source: &Reading, target: &Reading) -> Vec<Finding> {
    let kind = &source.block.kind;
    if matches!(kind, Kind::Code) {
        return Vec::new();
    }
    if language::is_identical(&source.words, &target.words) {
        return vec![Finding::new(Problem::TextIdentical { lang: target.lang.clone() })];
    }
    if target.foreign().is_some() {
        return Vec::new();
    }
    let mut findings = quantities::compare(source, target);
    // What is seen on a picture is told to each reader in its own way.
    if !is_alt(kind) {
        findings.extend(terms::compare(source, target));
        findings.extend(language::length(source, target));
    }
    findings
}

fn is_alt(kind: &Kind) -> bool {
    match kind {
        Kind::Alt => true,
        Kind::Named(name) => name.ends_with(" alt"),
        _ => false,
    }
}

/// The language that words seem to be in, where it is another than the one they are meant for.
pub fn language_of_foreign(words: &str, lang: &Lang) -> Option<Lang> {
    match language::foreign(words, &letters::Letters::of(words), lang)?.problem {
        Problem::TextForeign { found, .. } => Some(found),
        _ => None,
    }
}

/// Whether words are Vietnamese that was typed without its marks.
pub fn lacks_marks(words: &str, lang: &Lang) -> bool {
    let found = language::foreign(words, &letters::Letters::of(words), lang);
    found.is_some_and(|finding| matches!(finding.problem, Problem::TextUnaccented { .. }))
}

/// What is wrong with a block of an edition by itself.
pub fn alone(reading: &Reading) -> Vec<Finding> {
    let mut findings = terms::wrong(reading);
    if matches!(reading.block.kind, Kind::Code) {
        return findings;
    }
    match reading.foreign() {
        Some(finding) => findings.push(finding.clone()),
        None => {
            findings.extend(language::leftover(reading));
            findings.extend(punctuation::alone(reading));
        }
    }
    findings
}
