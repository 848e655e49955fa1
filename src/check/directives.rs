//! Directives have a known name and the argument that it needs; charts that are asked for are shown.

use crate::markdown::{Block, BlockKind, Directive, Inline, plain_text};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::{Folder, FolderEdition, Site};
use crate::source::{Source, Span};

const KNOWN: [&str; 6] = ["audio", "download", "figure", "gallery", "notice", "video"];

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    for folder in site.folders.values() {
        for edition in folder.editions.values() {
            let shown = directives(site, edition, folder, &mut notes);
            unused(edition, folder, &shown, &mut notes);
        }
    }
    notes
}

/// Checks the directives of an edition, and gives the ids of the charts that it shows, or by their names is meant to.
fn directives(site: &Site, edition: &FolderEdition, folder: &Folder, notes: &mut Notes) -> Vec<String> {
    let mut shown = Vec::new();
    edition.file.document.each_block(&mut |block| {
        if let BlockKind::Directive(directive) = &block.kind {
            if let Some(source) = site.sources.text(&edition.file.path) {
                stray_in_gallery(directive, source, &mut *notes);
            }
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
        "notice" | "gallery" if !argument.is_empty() => {
            let expected = format!("::: {name}");
            Some((Problem::DirectiveArgument { name, expected }, None))
        }
        "download" if argument.is_empty() => {
            let expected = "::: download bao-cao.pdf".to_owned();
            Some((Problem::DirectiveArgument { name, expected }, None))
        }
        "gallery" if directive.pictures().is_empty() => {
            Some((Problem::GalleryWrong { kind: "empty".into() }, None))
        }
        known if KNOWN.contains(&known) => None,
        unknown => {
            let near = crate::problem::nearest(unknown, KNOWN).map(str::to_owned);
            Some((Problem::DirectiveUnknown { name }, near))
        }
    }
}

/// Reports what stands between the pictures of a gallery.
fn stray_in_gallery(directive: &Directive, source: &Source, notes: &mut Notes) {
    if directive.name != "gallery" || directive.pictures().is_empty() {
        return;
    }
    let is_of_pictures = |block: &&Block| match &block.kind {
        BlockKind::Figure(_) => true,
        BlockKind::Paragraph(content) => content.iter().all(|inline| match inline {
            Inline::Picture(_) | Inline::Break => true,
            Inline::Text(words) => words.trim().is_empty(),
            _ => false,
        }),
        _ => false,
    };
    if let Some(stray) = directive.content.iter().find(|block| !is_of_pictures(block)) {
        let problem = Problem::GalleryWrong { kind: "text".into() };
        let span = words_among_pictures(stray, &source.text).unwrap_or(stray.span);
        notes.add(Diagnostic::new(problem).at(&source.path, span));
    }
}

/// Where the first words of a paragraph of pictures stand.
fn words_among_pictures(block: &Block, text: &str) -> Option<Span> {
    let BlockKind::Paragraph(content) = &block.kind else { return None };
    let words = |inline: &Inline| match inline {
        Inline::Picture(_) => None,
        other => plain_text(std::slice::from_ref(other))
            .lines()
            .map(str::trim)
            .find(|line| !line.is_empty())
            .map(str::to_owned),
    };
    let words = content.iter().find_map(words)?;
    let start = block.span.start + text.get(block.span.start..block.span.end)?.find(&words)?;
    Some(Span { start, end: start + words.len() })
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
