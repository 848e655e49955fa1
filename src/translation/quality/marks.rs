//! Links, pictures, footnotes, code and components stand in both texts.
//!
//! Compares what is named, not whether it is there: that is for the site.

use std::collections::BTreeMap;

use super::Finding;
use crate::markdown::{BlockKind, Document, Inline};
use crate::names::Lang;
use crate::problem::Problem;
use crate::translation::block::Block;

/// What stands in a text besides words, by kind and name, and how often.
type Marks = BTreeMap<(&'static str, String), i64>;

pub(super) fn compare(source: &Block, target: &Block, lang: &Lang) -> Vec<Finding> {
    let gathered = |block: &Block| {
        let mut marks = Marks::new();
        gather(&block.content, &mut marks);
        marks
    };
    differences(gathered(source), &gathered(target), lang)
}

/// What stands between the blocks of a source and not of its translation, or the other way round.
pub fn outlines(source: &Document, target: &Document, lang: &Lang) -> Vec<Finding> {
    let gathered = |document: &Document| {
        let mut marks = Marks::new();
        document.each_block(&mut |block| {
            let (kind, name) = match &block.kind {
                BlockKind::Directive(directive) => {
                    let argument = target_of(&directive.argument);
                    ("component", format!("{} {argument}", directive.name).trim().to_owned())
                }
                BlockKind::Figure(picture) => ("picture", neutral(&picture.file)),
                BlockKind::Footnote { label, .. } => ("footnote", label.clone()),
                _ => return,
            };
            *marks.entry((kind, name)).or_default() += 1;
        });
        marks
    };
    differences(gathered(source), &gathered(target), lang)
}

fn differences(source: Marks, target: &Marks, lang: &Lang) -> Vec<Finding> {
    let mut left = source;
    for (mark, count) in target {
        *left.entry(mark.clone()).or_default() -= count;
    }
    let finding = |((kind, name), count): ((&str, String), i64)| {
        let (kind, lang) = (kind.to_owned(), lang.clone());
        match count {
            1.. => Some(Finding::new(Problem::MarkMissing { kind, name, lang })),
            0 => None,
            _ => Some(Finding::new(Problem::MarkForeign { kind, name, lang })),
        }
    };
    left.into_iter().filter_map(finding).collect()
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
        *marks.entry((mark.0, mark.1)).or_default() += 1;
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
