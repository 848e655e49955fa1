//! Links, pictures, footnotes, code and components stand in both texts.
//!
//! Compares what is named, not whether it is there: that is for the site.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::Finding;
use crate::markdown::{BlockKind, Document, Inline};
use crate::names::Lang;
use crate::problem::Problem;
use crate::source::Span;
use crate::translation::block::Block;

/// What stands in a text besides words, by kind and name, and where, as far as that is known.
type Marks = BTreeMap<(&'static str, String), Vec<Option<Span>>>;

pub(super) fn compare(source: &Block, target: &Block, lang: &Lang) -> Vec<Finding> {
    let gathered = |block: &Block| {
        let mut marks = Marks::new();
        gather(&block.content, &mut marks);
        marks
    };
    differences(&gathered(source), &gathered(target), lang)
}

/// The labels of a translation that stand for others of its source; where both have the same, each is itself.
pub fn relabelled(source: &Document, target: &Document) -> BTreeMap<String, String> {
    let [source, target] = [source, target].map(labels);
    let is_same = source.iter().collect::<BTreeSet<_>>() == target.iter().collect();
    if is_same { BTreeMap::new() } else { target.into_iter().zip(source).collect() }
}

/// The labels of footnotes in the order in which a text first refers to them.
fn labels(document: &Document) -> Vec<String> {
    let mut labels: Vec<String> = Vec::new();
    document.each_inline(&mut |inline| match inline {
        Inline::FootnoteReference(label) if !labels.contains(label) => labels.push(label.clone()),
        _ => {}
    });
    labels
}

/// Takes out footnotes that only seem to differ, because their labels do.
pub fn without_relabelled(findings: &mut Vec<Finding>, labels: &BTreeMap<String, String>) {
    let label = |problem: &Problem| match problem {
        Problem::MarkMissing { kind, name, .. } if kind == "footnote" => Some((true, name.clone())),
        Problem::MarkForeign { kind, name, .. } if kind == "footnote" => Some((false, name.clone())),
        _ => None,
    };
    let found: BTreeSet<(bool, String)> = findings.iter().filter_map(|found| label(&found.problem)).collect();
    let has = |is_missing: bool, name: &String| found.contains(&(is_missing, name.clone()));
    let renamed: BTreeSet<(bool, String)> = labels
        .iter()
        .filter(|(target, source)| has(false, target) && has(true, source))
        .flat_map(|(target, source)| [(false, target.clone()), (true, source.clone())])
        .collect();
    findings.retain(|found| label(&found.problem).is_none_or(|label| !renamed.contains(&label)));
}

/// What stands between the blocks of a source and not of its translation, or the other way round.
pub fn outlines(source: &Document, target: &Document, lang: &Lang) -> Vec<Finding> {
    let gathered = |document: &Document| {
        let mut marks = Marks::new();
        document.each_block(&mut |block| {
            let (kind, name, span) = match &block.kind {
                BlockKind::Directive(directive) => {
                    let argument = target_of(&directive.argument);
                    ("component", format!("{} {argument}", directive.name).trim().to_owned(), directive.line)
                }
                BlockKind::Figure(picture) => ("picture", neutral(&picture.file), picture.span),
                BlockKind::Footnote { label, .. } => ("footnote", label.clone(), label_of(block.span, label)),
                _ => return,
            };
            marks.entry((kind, name)).or_default().push(Some(span));
        });
        marks
    };
    differences(&gathered(source), &gathered(target), lang)
}

fn differences(source: &Marks, target: &Marks, lang: &Lang) -> Vec<Finding> {
    let none = Vec::new();
    let marks: BTreeSet<&(&str, String)> = source.keys().chain(target.keys()).collect();
    let finding = |mark: &(&'static str, String)| {
        let (here, there) = (source.get(mark).unwrap_or(&none), target.get(mark).unwrap_or(&none));
        let (kind, name, lang) = (mark.0.to_owned(), mark.1.clone(), lang.clone());
        let (problem, beside) = match here.len().cmp(&there.len()) {
            Ordering::Equal => return None,
            Ordering::Greater => {
                let beside = here[there.len()];
                let side = if beside.is_some() { "behind" } else { "within" };
                (Problem::MarkMissing { kind, name, lang, side: side.into() }, beside)
            }
            Ordering::Less => (Problem::MarkForeign { kind, name, lang }, there[here.len()]),
        };
        Some(Finding { problem, words: None, beside })
    };
    marks.into_iter().filter_map(finding).collect()
}

/// Where the label of a footnote stands in front of its text.
fn label_of(footnote: Span, label: &str) -> Span {
    let end = footnote.start + label.len() + "[^]:".len();
    Span { end: end.min(footnote.end), ..footnote }
}

fn gather(content: &[Inline], marks: &mut Marks) {
    for inline in content {
        let mark = match inline {
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strike(inner) => {
                gather(inner, marks);
                continue;
            }
            Inline::Link(link) => {
                gather(&link.content, marks);
                ("link", target_of(&link.to))
            }
            Inline::Picture(picture) => ("picture", neutral(&picture.file)),
            Inline::Code(words) => ("code", words.clone()),
            Inline::FootnoteReference(label) => ("footnote", label.clone()),
            Inline::Text(_) | Inline::Break => continue,
        };
        marks.entry(mark).or_default().push(None);
    }
}

/// Where a link leads in any language: a story without its heading, a site of the web without its language.
fn target_of(to: &str) -> String {
    if let Some(rest) = to.strip_prefix("https://").or_else(|| to.strip_prefix("http://")) {
        let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
        let parts: Vec<&str> = host.split('.').filter(|part| *part != "www").collect();
        // A page may have an edition of its own in each language, on one and the same site.
        return parts[parts.len().saturating_sub(3)..]
            .iter()
            .filter(|part| part.len() != 2)
            .copied()
            .collect::<Vec<_>>()
            .join(".");
    }
    let path = to.split('#').next().unwrap_or(to);
    if path.is_empty() && !to.is_empty() { "#".to_owned() } else { neutral(path) }
}

/// A file without the language in its name: `cau.en.jpg` is `cau.jpg`.
fn neutral(file: &str) -> String {
    let (folder, name) = file.rsplit_once('/').map_or(("", file), |(folder, name)| (folder, name));
    let parts: Vec<&str> = name.split('.').collect();
    match parts.as_slice() {
        [stem, tag, extension] if Lang::parse(tag).is_some() && tag.len() <= 7 => {
            format!("{folder}/{stem}.{extension}").trim_start_matches('/').to_owned()
        }
        _ => file.to_owned(),
    }
}
