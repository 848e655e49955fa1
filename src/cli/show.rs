//! Diagnostics on a terminal: the sentence, the place, the words with a caret, why, and what to do.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use clap::ValueEnum;

use crate::build::Planned;
use crate::names::FilePath;
use crate::problem::{Diagnostic, Problem, Severity};
use crate::source::{Line, Place, Source, Span};

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

/// So many problems of one code are shown to people; programs get all.
const MOST_OF_A_CODE: usize = 50;

/// Shows problems: to programs all, to people so many of each code as can be read.
pub(super) fn diagnostics(diagnostics: &[Diagnostic], planned: &Planned, format: Format, words: &Words) {
    match format {
        Format::Text => {
            let is_coloured = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            let renderer = if is_coloured { Renderer::styled() } else { Renderer::plain() };
            let (shown, left) = readable(diagnostics);
            for (diagnostic, others) in shown {
                say!("{}\n", text(diagnostic, &others, planned, words, &renderer));
            }
            for (code, count) in &left {
                let count = words.language().integer(i64::try_from(*count).unwrap_or(i64::MAX));
                say!("{}\n", words.tell("more-of-a-code", &[("count", &count), ("code", code)]));
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

/// A problem, and the places beside its own of which the very same is to be said.
type Shown<'a> = (&'a Diagnostic, Vec<&'a Place>);

/// The problems that people are shown, and how many of each code are left out. Errors come first, because warnings
/// may follow from them; what is to be said of several places in the same words, and has one cause, is said once.
fn readable(diagnostics: &[Diagnostic]) -> (Vec<Shown<'_>>, BTreeMap<&'static str, usize>) {
    let mut all: Vec<Shown> = Vec::new();
    let mut first: BTreeMap<(&Problem, &Option<String>, &str), usize> = BTreeMap::new();
    for diagnostic in diagnostics {
        let place = diagnostic.place.as_ref();
        if let Some((place, within)) =
            place.and_then(|place| Some((place, reach(&diagnostic.problem, place)?)))
        {
            let at = *first.entry((&diagnostic.problem, &diagnostic.near, within)).or_insert(all.len());
            if let Some((_, others)) = all.get_mut(at) {
                others.push(place);
                continue;
            }
        }
        all.push((diagnostic, Vec::new()));
    }
    all.sort_by_key(|(diagnostic, _)| Reverse(diagnostic.severity));
    let mut met: BTreeMap<&str, usize> = BTreeMap::new();
    let mut left = BTreeMap::new();
    let is_shown = |(diagnostic, _): &Shown| {
        let code = diagnostic.problem.code();
        let count = met.entry(code).or_default();
        *count += 1;
        if *count > MOST_OF_A_CODE {
            *left.entry(code).or_default() += 1;
        }
        *count <= MOST_OF_A_CODE
    };
    all.retain(is_shown);
    (all, left)
}

/// The folder within which the same words have the same cause: none at all when every place has its own.
fn reach<'a>(problem: &Problem, place: &'a Place) -> Option<&'a str> {
    const EVERYWHERE: &str = "";
    match problem {
        // Names that are the same in the whole project.
        Problem::LanguageUnknown { .. } | Problem::LinkMissing { .. } | Problem::LinkHidden { .. } => {
            Some(EVERYWHERE)
        }
        Problem::TomlSyntax { kind, .. } if kind == "table-twice" => Some(place.path.as_str()),
        Problem::IdUnknown { kind, .. } if kind != "source" => Some(EVERYWHERE),
        // Names of a story's own.
        Problem::IdUnknown { .. } | Problem::PictureMissing { .. } | Problem::LinkFileMissing { .. } => {
            Some(place.path.folder())
        }
        _ => place.span.is_none().then_some(EVERYWHERE),
    }
}

/// A problem for people, with the other places that it holds for.
pub(super) fn text(
    diagnostic: &Diagnostic,
    others: &[&Place],
    planned: &Planned,
    words: &Words,
    renderer: &Renderer,
) -> String {
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
        (Some((source, span)), _) => {
            let (line, words) = first_line(source, span);
            title.element(
                Snippet::source(line.text)
                    .line_start(line.number)
                    .path(on_one_line(&source.path))
                    .annotation(AnnotationKind::Primary.span(words)),
            )
        }
        (None, Some(place)) => title.element(Origin::path(on_one_line(&place.path))),
        (None, None) => title.elements(Vec::<Origin>::new()),
    };
    let is_of_files = place.is_some_and(|place| place.span.is_none());
    if let Some(elsewhere) = elsewhere(others, is_of_files, planned, words) {
        group = group.element(Level::NOTE.no_name().message(elsewhere));
    }
    if let Some(near) = sentences.near {
        group = group.element(Level::HELP.no_name().message(near));
    }
    let why = words.say("label-why", &[]);
    let help = words.say("label-help", &[]);
    group = group.element(Level::NOTE.with_name(why).message(sentences.why));
    group = group.element(Level::HELP.with_name(help).message(sentences.help));
    renderer.render(&[group])
}

/// A path whose name may hold a line break or a command to the terminal, which are shown as escapes.
fn on_one_line(path: &FilePath) -> String {
    let shown = |character: char| match character.is_control() {
        true => character.escape_default().to_string(),
        false => character.to_string(),
    };
    path.as_str().chars().map(shown).collect()
}

/// So many files are named of which the same is to be said, and so many places within files, which somebody may
/// have to go through one by one.
const MOST_FILES: usize = 3;
const MOST_PLACES: usize = 12;

/// What is said of the other files, or the other places, that a problem holds for.
fn elsewhere(others: &[&Place], is_of_files: bool, planned: &Planned, words: &Words) -> Option<String> {
    let mut names: Vec<String> = Vec::new();
    for place in others {
        let path = on_one_line(&place.path);
        let at = place.span.filter(|_| !is_of_files).zip(planned.source(&place.path));
        let name = match at.map(|(span, source)| source.line_column(span.start)) {
            Some((line, column)) => format!("`{path}:{line}:{column}`"),
            None => format!("`{path}`"),
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let more = names.len().saturating_sub(if is_of_files { MOST_FILES } else { MOST_PLACES });
    names.truncate(names.len() - more);
    let id = if more == 0 { "same-elsewhere" } else { "same-elsewhere-many" };
    let files = if more == 0 { words.language().list(&names) } else { names.join(", ") };
    let count = words.language().integer(i64::try_from(more).unwrap_or(i64::MAX));
    (!names.is_empty()).then(|| words.tell(id, &[("files", &files), ("count", &count)]))
}

/// The first line of a span, and as much of the span as stands on it: a caret under a whole story says
/// nothing.
fn first_line(source: &Source, span: Span) -> (Line<'_>, Range<usize>) {
    let start = source.floor(span.start);
    let line = source.line(start);
    let end = source.floor(span.end).clamp(start, line.start + line.text.len());
    (line, start - line.start..end - line.start)
}

/// Path, line and column of a diagnostic, lines and columns from 1.
pub(super) fn place(diagnostic: &Diagnostic, planned: &Planned) -> Option<Located> {
    let place = diagnostic.place.as_ref()?;
    let source = planned.source(&place.path);
    let range = place.span.zip(source).map(|(span, source)| {
        let (line, column) = source.line_column(span.start);
        let (end_line, end_column) = source.line_column(span.end);
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
