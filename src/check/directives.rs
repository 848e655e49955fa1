//! Directives have a known name and the argument that it needs; charts that are asked for are shown.

use crate::markdown::{BlockKind, Directive};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::{Folder, FolderEdition, Site};

const KNOWN: [&str; 4] = ["audio", "figure", "notice", "video"];

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    for folder in site.folders.values() {
        for edition in folder.editions.values() {
            let shown = directives(edition, folder, &mut notes);
            unused(edition, folder, &shown, &mut notes);
        }
    }
    notes
}

/// Checks the directives of an edition, and gives the ids of the charts that it shows, or by their names is meant to.
fn directives(edition: &FolderEdition, folder: &Folder, notes: &mut Notes) -> Vec<String> {
    let mut shown = Vec::new();
    edition.file.document.each_block(&mut |block| {
        if let BlockKind::Directive(directive) = &block.kind {
            let wrong = problem_of(directive, folder).or_else(|| repeated(directive, &shown));
            shown.extend(figure_of(directive, wrong.as_ref()));
            if let Some((problem, near)) = wrong {
                let mut diagnostic = Diagnostic::new(problem).at(&edition.file.path, directive.line);
                diagnostic.near = near;
                notes.add(diagnostic);
            }
        }
    });
    shown
}

/// The chart that a directive shows, or would show if it were spelt rightly.
fn figure_of(directive: &Directive, wrong: Option<&Wrong>) -> Option<String> {
    match wrong {
        Some((Problem::FigureMissing { .. }, near)) => near.clone(),
        Some((Problem::DirectiveUnknown { .. }, Some(near))) if near == "figure" => {
            Some(directive.argument.clone())
        }
        _ => (directive.name == "figure").then(|| directive.argument.clone()),
    }
}

/// What is wrong with a directive, and the name that was meant.
type Wrong = (Problem, Option<String>);

fn problem_of(directive: &Directive, folder: &Folder) -> Option<Wrong> {
    let name = directive.name.clone();
    let argument = directive.argument.as_str();
    match directive.name.as_str() {
        "figure" if argument.is_empty() => {
            let expected = folder.figures.first().map_or("id", |request| &request.id);
            Some((Problem::DirectiveArgument { name, expected: format!("::: figure {expected}") }, None))
        }
        "figure" if !folder.may_have_figure(argument) => {
            let known = folder.figures.iter().map(|request| request.id.as_str());
            let near = crate::problem::nearest(argument, known).map(str::to_owned);
            Some((Problem::FigureMissing { figure: argument.to_owned() }, near))
        }
        "video" | "audio" if argument.is_empty() => {
            let file = if name == "video" { "clip.mp4" } else { "clip.mp3" };
            Some((Problem::DirectiveArgument { expected: format!("::: {name} {file}"), name }, None))
        }
        "notice" if !argument.is_empty() => {
            Some((Problem::DirectiveArgument { name, expected: "::: notice".to_owned() }, None))
        }
        known if KNOWN.contains(&known) => None,
        unknown => {
            let near = crate::problem::nearest(unknown, KNOWN).map(str::to_owned);
            Some((Problem::DirectiveUnknown { name }, near))
        }
    }
}

fn repeated(directive: &Directive, shown: &[String]) -> Option<Wrong> {
    let is_repeated = directive.name == "figure" && shown.contains(&directive.argument);
    is_repeated.then(|| (Problem::FigureRepeated { figure: directive.argument.clone() }, None))
}

fn unused(edition: &FolderEdition, folder: &Folder, shown: &[String], notes: &mut Notes) {
    if edition.file.document.blocks.is_empty() {
        return;
    }
    for request in folder.figures.iter().filter(|request| !shown.contains(&request.id)) {
        let is_source = edition.file.lang == folder.source_edition().file.lang;
        let kind = if is_source { "source" } else { "translation" };
        let problem = Problem::FigureUnused { figure: request.id.clone(), edition: kind.to_owned() };
        notes.add(Diagnostic::new(problem).at(&edition.file.path, edition.file.front_span));
    }
}
