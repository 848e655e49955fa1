//! Problems gathered beside the value that they were met on the way to.

use super::cause::causes_alone;
use super::{Diagnostic, Problem, Severity};

/// The problems met on the way to a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notes(Vec<Diagnostic>);

impl Notes {
    /// No problem yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a problem.
    pub fn add(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds the problems of `noted` and gives its value.
    pub fn take<T>(&mut self, noted: Noted<T>) -> T {
        self.0.extend(noted.notes.0);
        noted.value
    }

    /// Adds all problems of other notes.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// The problems, in the order of their places, each once and without those that only follow from another.
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.keep_what_explains_a_missing_config();
        let mut diagnostics = causes_alone(self.0);
        diagnostics.sort_by(|a, b| a.order().cmp(&b.order()));
        diagnostics.dedup();
        folded(diagnostics)
    }

    /// Without `haidang.toml` nothing else is known to be wrong; one that cannot be read is not missing.
    fn keep_what_explains_a_missing_config(&mut self) {
        let is_missing = |diagnostic: &&Diagnostic| matches!(diagnostic.problem, Problem::ConfigMissing {});
        let Some(place) = self.0.iter().find(is_missing).map(|diagnostic| diagnostic.place.clone()) else {
            return;
        };
        let has_cause = |diagnostic: &Diagnostic| diagnostic.place == place && !is_missing(&diagnostic);
        match self.0.iter().any(has_cause) {
            true => self.0.retain(has_cause),
            false => self.0.retain(|diagnostic| is_missing(&diagnostic)),
        }
    }

    /// The problems in the order in which they were met.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    /// Whether anything is wrong that stops publication.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// Whether nothing at all was noted.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many problems were met so far.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Makes advice of those problems that were met after the first `known`, and that `is_meant` picks.
    pub fn soften(&mut self, known: usize, is_meant: impl Fn(&Problem) -> bool) {
        for diagnostic in self.0.iter_mut().skip(known).filter(|diagnostic| is_meant(&diagnostic.problem)) {
            diagnostic.severity = Severity::Advice;
        }
    }

    /// Changes the severity of each problem.
    pub fn regrade(&mut self, grade: impl Fn(&Diagnostic) -> Severity) {
        for diagnostic in &mut self.0 {
            diagnostic.severity = grade(diagnostic);
        }
    }
}

/// A value with the problems met on the way to it.
#[derive(Clone, Debug)]
pub struct Noted<T> {
    /// As much of the value as could be made.
    pub value: T,
    /// What was wrong.
    pub notes: Notes,
}

impl<T> Noted<T> {
    /// A value and its problems.
    pub fn new(value: T, notes: Notes) -> Self {
        Self { value, notes }
    }

    /// A value that nothing is wrong with.
    pub fn clean(value: T) -> Self {
        Self { value, notes: Notes::new() }
    }

    /// Changes the value and keeps the problems.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Noted<U> {
        Noted { value: change(self.value), notes: self.notes }
    }
}

/// Gathers the values in order and all their problems.
impl<T> FromIterator<Noted<T>> for Noted<Vec<T>> {
    fn from_iter<I: IntoIterator<Item = Noted<T>>>(iter: I) -> Self {
        let mut notes = Notes::new();
        let value = iter.into_iter().map(|noted| notes.take(noted)).collect();
        Self { value, notes }
    }
}

/// One problem for a template that fails on many pages in the same way: the first page, and how many others.
fn folded(diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut kept: Vec<Diagnostic> = Vec::new();
    for diagnostic in diagnostics {
        let Problem::TemplateFailed { why, .. } = &diagnostic.problem else {
            kept.push(diagnostic);
            continue;
        };
        let is_same = |other: &&mut Diagnostic| {
            other.place == diagnostic.place
                && matches!(&other.problem, Problem::TemplateFailed { why: also, .. } if also == why)
        };
        match kept.iter_mut().find(is_same).map(|first| &mut first.problem) {
            Some(Problem::TemplateFailed { others, .. }) => *others += 1,
            _ => kept.push(diagnostic),
        }
    }
    kept
}
