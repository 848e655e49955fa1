//! What was wrong in a story and is right now: readers who saw it before are told.

use std::collections::BTreeMap;

use crate::config::Config;
use crate::edition::Edition;
use crate::names::{Date, Lang};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::source::Span;

use super::Folder;

/// A correction of a story.
#[derive(Clone, Debug)]
pub struct Correction {
    /// The day on which it was put right.
    pub date: Date,
    /// What was wrong and what is right, by language.
    pub text: BTreeMap<Lang, String>,
    /// Where it stands.
    span: Span,
}

/// The corrections of a source edition, the newest first. None is of a day to come, or before the story was there.
pub(super) fn read(source: &Edition, config: &Config, today: Date, notes: &mut Notes) -> Vec<Correction> {
    let mut corrections = Vec::new();
    for typed in source.front.corrections.iter().flatten() {
        let date = typed.date.value;
        let problem = match &source.front.date {
            _ if date > today => {
                Some(Problem::DateFuture { key: "corrections.date".to_owned(), date: date.to_string() })
            }
            Some(published) if date < published.value => Some(Problem::KeyValue {
                key: "corrections.date".to_owned(),
                value: date.to_string(),
                expected: format!("≥ {}", published.value),
            }),
            _ => None,
        };
        if let Some(problem) = problem {
            notes.add(Diagnostic::new(problem).at(&source.path, typed.date.span));
        }
        let text = config.by_lang(typed.text.clone(), &source.path, notes);
        corrections.push(Correction { date, text, span: typed.span });
    }
    corrections.sort_by_key(|correction| std::cmp::Reverse(correction.date));
    corrections
}

/// Reports corrections that an edition of the story does not tell.
pub(super) fn untold(folder: &Folder, source: &Edition, notes: &mut Notes) {
    for correction in &folder.corrections {
        for lang in folder.editions.keys().filter(|lang| !correction.text.contains_key(*lang)) {
            let problem = Problem::KeyMissing { key: format!("corrections.text.{lang}") };
            notes.add(Diagnostic::new(problem).at(&source.path, correction.span));
        }
    }
}
