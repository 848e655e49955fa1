//! The same message in several languages: values that one asks for and another does not,
//! plurals that one has and another lacks.
//!
//! Knows nothing of words: two translations may differ in everything that they say.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, InlineExpression, Pattern};

use super::messages::{Inline, Messages, Parts, sayings};
use super::plural_guard::{PluralGuard, is_plural};
use super::references::Winners;
use super::{is_date_form, lunar};
use crate::names::Lang;
use crate::problem::{Diagnostic, Notes, Problem};

/// The messages of one language that count.
pub(super) struct Side<'f, 'a> {
    pub(super) lang: Lang,
    pub(super) winners: Winners<'f, 'a>,
    pub(super) guard: PluralGuard,
}

/// A message or attribute of one language.
struct Saying<'s, 'a> {
    side: &'s Side<'s, 'a>,
    id: String,
    /// Its name as it stands in the file.
    name: &'a str,
    file: &'s Messages<'a>,
    /// The values that it asks for; with each its own words for it, unless another message asks.
    variables: BTreeMap<&'a str, Option<&'a str>>,
    /// Whether it asks other messages.
    has_others: bool,
    /// The values that it chooses a form of the plural by.
    counts: BTreeSet<&'a str>,
}

/// Where languages differ in a message that they share: from what most of them ask for, or from the first when
/// there are as many of another mind.
pub(super) fn differences(sides: &[Side]) -> Notes {
    let mut by_id: BTreeMap<String, Vec<Saying>> = BTreeMap::new();
    for side in sides {
        for saying in side.sayings() {
            by_id.entry(saying.id.clone()).or_default().push(saying);
        }
    }
    let mut notes = Notes::new();
    for sayings in by_id.values() {
        let alike = |one: &Saying| sayings.iter().filter(|other| other.names().eq(one.names())).count();
        // Of equals the last is taken, so the first comes last.
        let Some(standard) = sayings.iter().rev().max_by_key(|one| alike(one)) else { continue };
        for saying in sayings.iter().filter(|saying| !std::ptr::eq(*saying, standard)) {
            saying.differs_from(standard, &mut notes);
        }
        for saying in sayings {
            saying.lacks_plural(sayings, &mut notes);
        }
    }
    notes
}

impl<'a> Side<'_, 'a> {
    fn sayings(&self) -> Vec<Saying<'_, 'a>> {
        let mut all = Vec::new();
        for (file, entry) in self.winners.values() {
            // Each language writes dates with what it needs of them, and chooses the word of a unit by its number
            // where it has plurals.
            let is_free = |id: &str| is_date_form(id) || lunar::is_form(id) || id.starts_with("unit-");
            for (id, name, pattern) in sayings(entry).into_iter().filter(|(id, ..)| !is_free(id)) {
                let parts = Parts::of_pattern(pattern);
                let plural = parts.selects.iter().filter(|(_, variants)| is_plural(variants));
                let counts = plural.filter_map(|(selector, _)| counted(selector)).collect();
                let mut variables = BTreeMap::new();
                self.gather(pattern, &mut BTreeSet::new(), &mut variables);
                let mut has_others = false;
                for inline in parts.inlines {
                    has_others |= matches!(inline, Inline::MessageReference { .. });
                    if let Inline::VariableReference { id } = inline {
                        variables.entry(id.name).and_modify(|own| *own = own.or(Some(id.name)));
                    }
                }
                all.push(Saying { side: self, id, name, file, variables, has_others, counts });
            }
        }
        all
    }

    /// The values that a pattern asks for, itself or through other messages; terms ask for none.
    fn gather(
        &self,
        pattern: &Pattern<&'a str>,
        seen: &mut BTreeSet<&'a str>,
        variables: &mut BTreeMap<&'a str, Option<&'a str>>,
    ) {
        for inline in Parts::of_pattern(pattern).inlines {
            match inline {
                Inline::VariableReference { id } => {
                    variables.entry(id.name).or_insert(None);
                }
                Inline::MessageReference { id, attribute } if seen.insert(id.name) => {
                    let Some((_, Entry::Message(message))) = self.winners.get(id.name) else { continue };
                    let value = match attribute {
                        None => message.value.as_ref(),
                        Some(wanted) => {
                            let found = message.attributes.iter().find(|a| a.id.name == wanted.name);
                            found.map(|attribute| &attribute.value)
                        }
                    };
                    if let Some(value) = value {
                        self.gather(value, seen, variables);
                    }
                }
                _ => {}
            }
        }
    }
}

impl Saying<'_, '_> {
    fn differs_from(&self, first: &Self, notes: &mut Notes) {
        // Where both ask other messages for a value, what is wrong is said of those.
        let is_theirs = |asking: &Self, own: &Option<&str>, other: &Self| {
            own.is_none() && asking.has_others && other.has_others
        };
        let (lang, other) = (self.side.lang.clone(), first.side.lang.clone());
        for (name, own) in &self.variables {
            if first.variables.contains_key(name) || is_theirs(self, own, first) {
                continue;
            }
            let (id, variable) = (self.id.clone(), format!("${name}"));
            let (lang, other) = (lang.clone(), other.clone());
            let problem = Problem::MessageVariableUnknown { id, variable, lang, other };
            let mut diagnostic = self.at(problem, own.unwrap_or(self.name)).near(name, first.names());
            diagnostic.near = diagnostic.near.map(|near| format!("${near}"));
            notes.add(diagnostic);
        }
        for (name, own) in &first.variables {
            if self.variables.contains_key(name) || is_theirs(first, own, self) {
                continue;
            }
            let (id, variable) = (self.id.clone(), format!("${name}"));
            let (lang, other) = (lang.clone(), other.clone());
            notes.add(self.at(Problem::MessageVariableMissing { id, variable, lang, other }, self.name));
        }
    }

    /// Notes values that another language counts by and this one only shows, though its words would change.
    fn lacks_plural(&self, all: &[Self], notes: &mut Notes) {
        if !self.side.guard.has_forms() {
            return;
        }
        for (name, own) in &self.variables {
            let other = all.iter().find(|other| other.counts.contains(name) && other.side.guard.has_forms());
            if let (Some(other), Some(own), false) = (other, own, self.counts.contains(name)) {
                let problem = Problem::PluralMissing {
                    id: self.id.clone(),
                    lang: self.side.lang.clone(),
                    variable: format!("${name}"),
                    other: other.side.lang.clone(),
                };
                notes.add(self.at(problem, own));
            }
        }
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.variables.keys().copied()
    }

    fn at(&self, problem: Problem, words: &str) -> Diagnostic {
        Diagnostic::new(problem).at(&self.file.source.path, self.file.span(words))
    }
}

/// The value that a selector chooses by, itself or within a function.
fn counted<'a>(selector: &Inline<'a>) -> Option<&'a str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().find_map(|argument| match argument {
                InlineExpression::VariableReference { id } => Some(id.name),
                _ => None,
            })
        }
        _ => None,
    }
}
