//! Diagnostics on a terminal: the sentence, the place, the words with a caret, why, and what to do.

use std::io::IsTerminal;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use clap::ValueEnum;

use crate::build::Planned;
use crate::problem::{Diagnostic, Severity};
use crate::source::{Source, line_column};

use super::words::Words;
use super::{json, sarif};

/// How problems are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people
    #[default]
    Text,
    /// One JSON object a line
    Json,
    /// SARIF 2.1.0, for code hosts
    Sarif,
    /// Annotations as GitHub Actions reads them
    Github,
}

/// Shows every problem.
pub(super) fn diagnostics(diagnostics: &[Diagnostic], planned: &Planned, format: Format, words: &Words) {
    match format {
        Format::Text => {
            let is_coloured = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            let renderer = if is_coloured { Renderer::styled() } else { Renderer::plain() };
            for diagnostic in diagnostics {
                say!("{}\n", text(diagnostic, planned, words, &renderer));
            }
        }
        Format::Json => diagnostics
            .iter()
            .for_each(|diagnostic| tell!("{}", json::diagnostic(diagnostic, planned, words))),
        Format::Sarif => tell!("{}", sarif::log(diagnostics, planned, words)),
        Format::Github => {
            diagnostics.iter().for_each(|diagnostic| tell!("{}", annotation(diagnostic, planned, words)));
        }
    }
}

/// A problem for people.
pub(super) fn text(diagnostic: &Diagnostic, planned: &Planned, words: &Words, renderer: &Renderer) -> String {
    let sentences = words.sentences(diagnostic);
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Advice => Level::NOTE,
    };
    let title = level
        .with_name(words.severity(diagnostic.severity))
        .primary_title(sentences.what)
        .id(diagnostic.problem.code());
    let place = diagnostic.place.as_ref();
    let shown = place.and_then(|place| Some((planned.source(&place.path)?, place.span?)));
    let mut group = match (shown, place) {
        (Some((source, span)), _) => title.element(
            Snippet::source(&*source.text)
                .path(source.path.as_str())
                .annotation(AnnotationKind::Primary.span(first_line(source, span.start..span.end))),
        ),
        (None, Some(place)) => title.element(Origin::path(place.path.as_str())),
        (None, None) => title.elements(Vec::<Origin>::new()),
    };
    if let Some(near) = sentences.near {
        group = group.element(Level::HELP.no_name().message(near));
    }
    let why = words.say("label-why", &[]);
    let help = words.say("label-help", &[]);
    group = group.element(Level::NOTE.with_name(why).message(sentences.why));
    group = group.element(Level::HELP.with_name(help).message(sentences.help));
    renderer.render(&[group])
}

/// As much of a span as stands on its first line: a caret under a whole story says nothing.
fn first_line(source: &Source, span: Range<usize>) -> Range<usize> {
    let text = &source.text;
    let start = floor(text, span.start);
    let end = floor(text, span.end).max(start);
    let line_end = text[start..end].find('\n').map_or(end, |newline| start + newline);
    start..line_end
}

fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Path, line and column of a diagnostic, lines and columns from 1.
pub(super) fn place(diagnostic: &Diagnostic, planned: &Planned) -> Option<Located> {
    let place = diagnostic.place.as_ref()?;
    let source = planned.source(&place.path);
    let range = place.span.zip(source).map(|(span, source)| {
        let (line, column) = source.line_column(span.start);
        let (end_line, end_column) = line_column(&source.text, span.end);
        [line, column, end_line, end_column]
    });
    Some(Located { path: place.path.to_string(), range })
}

/// A place as other programs read it.
#[derive(Debug)]
pub(super) struct Located {
    pub(super) path: String,
    /// Line, column, last line, column after the last.
    pub(super) range: Option<[usize; 4]>,
}

fn annotation(diagnostic: &Diagnostic, planned: &Planned, words: &Words) -> String {
    let command = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "notice",
    };
    let sentences = words.sentences(diagnostic);
    let mut properties = format!("title={}", diagnostic.problem.code());
    if let Some(place) = place(diagnostic, planned) {
        properties += &format!(",file={}", property(&place.path));
        if let Some([line, column, ..]) = place.range {
            properties += &format!(",line={line},col={column}");
        }
    }
    let near = sentences.near.map(|near| format!(" {near}")).unwrap_or_default();
    let message = format!("{}{near} {} {}", sentences.what, sentences.why, sentences.help);
    format!("::{command} {properties}::{}", message.replace('%', "%25").replace('\n', "%0A"))
}

fn property(text: &str) -> String {
    text.replace('%', "%25").replace(',', "%2C").replace(':', "%3A")
}
