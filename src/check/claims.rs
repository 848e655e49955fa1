//! What the texts state of a figure's numbers follows from them, and stands in the text of every language.

use crate::edition::ClaimFront;
use crate::figure::claim::{Uncomputed, agrees, rounded_as};
use crate::figure::{Exact, Request, Table};
use crate::lang::{Language, Number};
use crate::markdown::plain_text;
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::{Folder, FolderEdition, Site};
use crate::source::Span;

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    for folder in site.folders.values() {
        for claim in folder.source_edition().file.front.claim.iter().flatten() {
            Checking { site, folder, claim: &claim.value, notes: &mut notes }.check();
        }
    }
    notes
}

struct Checking<'a> {
    site: &'a Site,
    folder: &'a Folder,
    claim: &'a ClaimFront,
    notes: &'a mut Notes,
}

impl<'a> Checking<'a> {
    fn check(&mut self) {
        let Some((request, table)) = self.figure() else { return };
        let (Some(series), true) = (self.series(request), self.labels_are_known(request, table)) else {
            return;
        };
        let Some(said) = Exact::parse(&self.claim.says) else {
            return self.uncomputed("number", &self.claim.says.value, self.claim.says.span);
        };
        let labels: Vec<&str> = self.claim.of.iter().map(|label| label.as_str()).collect();
        match self.claim.is.of(table, series, &labels) {
            Ok(computed) if agrees(&said, computed) => {
                self.check_breaks(request, table);
                self.look_up(&said);
            }
            Ok(computed) => {
                let problem = Problem::ClaimWrong {
                    says: self.claim.says.as_str().into(),
                    computed: rounded_as(&said, computed).into(),
                    kind: self.claim.is.as_str().into(),
                    labels: labels.join(", ").into(),
                    figure: request.id.as_str().into(),
                };
                self.note(problem, self.claim.says.span);
            }
            Err(Uncomputed::Labels) => {
                let span = self.claim.of.first().map_or(self.claim.figure.span, |label| label.span);
                self.uncomputed("labels", "", span);
            }
            Err(Uncomputed::Zero) => self.uncomputed("zero", "", self.claim.says.span),
            Err(Uncomputed::Gap(label)) => {
                let typed = self.claim.of.iter().find(|typed| typed.value == label);
                self.uncomputed("gap", &label, typed.map_or(self.claim.says.span, |typed| typed.span));
            }
        }
    }

    /// Reports a comparison of values that were counted in two ways.
    fn check_breaks(&mut self, request: &Request, table: &Table) {
        let ([first, second], true) = (&self.claim.of[..], self.claim.is.compares()) else { return };
        let place = |label: &str| table.labels().position(|known| known == label);
        let (Some(one), Some(other)) = (place(first), place(second)) else { return };
        let is_between =
            |label: &&String| place(label).is_some_and(|at| at > one.min(other) && at <= one.max(other));
        if let Some(label) = request.breaks.iter().find(is_between) {
            let problem = Problem::ClaimAcrossBreak {
                first: first.as_str().into(),
                second: second.as_str().into(),
                label: label.as_str().into(),
                figure: request.id.as_str().into(),
            };
            self.note(problem, second.span);
        }
    }

    /// The figure that is meant, with its data; what cannot be read has been reported.
    fn figure(&mut self) -> Option<(&'a Request, &'a Table)> {
        let (folder, id) = (self.folder, &self.claim.figure);
        if !folder.may_have_figure(id) {
            let problem = Problem::IdUnknown {
                kind: "figure".to_owned(),
                slug: id.value.clone(),
                id: id.value.clone(),
            };
            let known = folder.figures.iter().map(|request| request.id.as_str());
            self.notes.add(
                Diagnostic::new(problem).at(&folder.source_edition().file.path, id.span).near(id, known),
            );
        }
        let table = self.site.tables.get(&(folder.key.clone(), id.value.clone()))?;
        Some((folder.figure(id)?, table)).filter(|(_, table)| !table.rows.is_empty())
    }

    /// The place of the series that is meant.
    fn series(&mut self, request: &Request) -> Option<usize> {
        let Some(typed) = &self.claim.series else { return Some(0) };
        let place = request.series.iter().position(|series| *series == typed.value);
        if place.is_none() {
            let problem =
                Problem::FigureMeasureOrphan { figure: request.id.clone(), column: typed.value.clone() };
            let known = request.series.iter().map(String::as_str);
            let path = &self.folder.source_edition().file.path;
            self.notes.add(Diagnostic::new(problem).at(path, typed.span).near(typed, known));
        }
        place
    }

    fn labels_are_known(&mut self, request: &Request, table: &Table) -> bool {
        let known: Vec<&str> = table.labels().collect();
        let strangers = || self.claim.of.iter().filter(|label| !known.contains(&label.as_str()));
        for label in strangers() {
            let problem =
                Problem::FigureLabelMissing { figure: request.id.clone(), label: label.value.clone() };
            let path = &self.folder.source_edition().file.path;
            self.notes.add(Diagnostic::new(problem).at(path, label.span).near(label, known.iter().copied()));
        }
        strangers().next().is_none()
    }

    /// Reports the editions in whose words the number does not stand.
    fn look_up(&mut self, said: &Exact) {
        let source = &self.folder.source_edition().file;
        for (lang, edition) in &self.folder.editions {
            if self.site.config.is_pseudo(lang) {
                continue;
            }
            let Some(language) = self.site.languages.get(lang) else { continue };
            let forms = forms(said, language);
            if forms.iter().any(|form| states(edition, form)) {
                continue;
            }
            let says = forms.first().cloned().unwrap_or_default().into();
            let problem = Problem::ClaimUnsaid { says, lang: lang.clone() };
            let is_source = edition.file.path == source.path;
            let span = if is_source { self.claim.says.span } else { edition.file.front_span };
            self.notes.add(Diagnostic::new(problem).at(&edition.file.path, span));
        }
    }

    fn uncomputed(&mut self, reason: &str, label: &str, span: Span) {
        let kind = self.claim.is.as_str().into();
        self.note(Problem::ClaimUncomputed { reason: reason.into(), kind, label: label.into() }, span);
    }

    fn note(&mut self, problem: Problem, span: Span) {
        let path = &self.folder.source_edition().file.path;
        self.notes.add(Diagnostic::new(problem).at(path, span));
    }
}

/// The number as the language writes it, and as everybody does; a fall is told by its size.
fn forms(said: &Exact, language: &Language) -> Vec<String> {
    let typed = said.written(None);
    let size = typed.trim_start_matches('-');
    let own = size.parse::<Number>().map(|number| language.number(&number));
    let mut forms: Vec<String> = own.into_iter().collect();
    forms.push(size.to_owned());
    forms
}

/// Whether the number stands in the words of an edition, and is no part of a longer one.
fn states(edition: &FolderEdition, number: &str) -> bool {
    edition.blocks.iter().any(|block| holds(&plain_text(&block.content), number))
}

fn holds(text: &str, number: &str) -> bool {
    text.match_indices(number).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let mut after = text[at + number.len()..].chars();
        let next = after.next();
        let goes_on = |mark: char| matches!(mark, ',' | '.' | '\u{a0}' | '\u{202f}');
        let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let continued = is_digit(next) || (next.is_some_and(goes_on) && is_digit(after.next()));
        let leads = is_digit(before) || before.is_some_and(|mark| matches!(mark, ',' | '.'));
        !continued && !leads
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_whole_and_not_within_another() {
        assert!(holds("tăng 23,4 % so với", "23,4"));
        assert!(holds("up 23.4.", "23.4"));
        assert!(holds("増加率は23.4％", "23.4"));
        for text in ["123,4 %", "23,45 %", "0.23,4", "23,4.500", ""] {
            assert!(!holds(text, "23,4"), "{text}");
        }
    }
}
