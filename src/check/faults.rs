//! Where errors stand, so that nothing is compared there.
//!
//! A translation beside a source that is itself wrong would be blamed for being right.

use std::collections::{BTreeMap, BTreeSet};

use crate::names::FilePath;
use crate::problem::{Notes, Problem, Severity};
use crate::site::FolderEdition;
use crate::source::{Place, Span};
use crate::translation::Block;

/// What has been reported.
#[derive(Debug, Default)]
pub(super) struct Faults {
    /// The places of errors by file.
    errors: BTreeMap<FilePath, Vec<Span>>,
    /// Files with a heading or a list that became a paragraph, so that their blocks cannot be counted.
    misshapen: BTreeSet<FilePath>,
    /// Files with a heading that has another level than is meant, or is none.
    mislevelled: BTreeSet<FilePath>,
}

impl Faults {
    /// Those among these notes.
    pub(super) fn of(known: &[&Notes]) -> Self {
        let mut faults = Self::default();
        // A missing key is no place where something wrong stands.
        let is_fault = |problem: &Problem| {
            problem.default_severity() == Severity::Error && !matches!(problem, Problem::KeyMissing { .. })
        };
        let diagnostics = known.iter().flat_map(|notes| notes.iter());
        for diagnostic in diagnostics {
            let Some(Place { path, span: Some(span) }) = &diagnostic.place else { continue };
            if is_fault(&diagnostic.problem) {
                faults.errors.entry(path.clone()).or_default().push(*span);
            }
            if matches!(diagnostic.problem, Problem::HeadingLeap { .. } | Problem::HeadingBold { .. }) {
                faults.mislevelled.insert(path.clone());
            }
            if changes_blocks(&diagnostic.problem) {
                faults.misshapen.insert(path.clone());
            }
        }
        faults
    }

    /// Whether something in a block is wrong.
    pub(super) fn touch(&self, block: &Block) -> bool {
        let Some(around) = block.place.span else { return false };
        self.in_file(&block.place.path).any(|fault| fault.start < around.end && around.start < fault.end)
    }

    /// Whether something in the front matter of an edition is wrong.
    pub(super) fn in_front(&self, edition: &FolderEdition) -> bool {
        self.in_file(&edition.file.path).any(|fault| fault.start < start_of_text(edition))
    }

    /// Whether anything in a file is wrong.
    pub(super) fn are_in(&self, path: &FilePath) -> bool {
        self.errors.contains_key(path)
    }

    /// Whether the text of an edition holds more or fewer blocks than was meant.
    pub(super) fn misshape(&self, edition: &FolderEdition) -> bool {
        self.misshapen.contains(&edition.file.path)
    }

    /// Whether a heading of an edition has another level than is meant, or is none.
    pub(super) fn mislevel(&self, edition: &FolderEdition) -> bool {
        self.mislevelled.contains(&edition.file.path)
    }

    /// Whether something between the blocks of an edition is wrong.
    pub(super) fn between(&self, edition: &FolderEdition) -> bool {
        let is_in_block = |fault: &Span| {
            let spans = edition.blocks.iter().filter(|block| block.place.path == edition.file.path);
            spans
                .filter_map(|block| block.place.span)
                .any(|block| fault.start < block.end && block.start < fault.end)
        };
        self.in_file(&edition.file.path)
            .any(|fault| fault.start >= start_of_text(edition) && !is_in_block(fault))
    }

    fn in_file(&self, path: &FilePath) -> impl Iterator<Item = &Span> {
        self.errors.get(path).into_iter().flatten()
    }
}

/// Whether a heading, a list or a table has become a paragraph, or a paragraph a program, or a block is lost.
fn changes_blocks(problem: &Problem) -> bool {
    match problem {
        Problem::HeadingUnspaced { .. }
        | Problem::HtmlRaw { .. }
        | Problem::FrontMatterTwice {}
        | Problem::FootnoteMissing { .. }
        | Problem::FootnoteIdle { .. }
        | Problem::TableRowLong { .. } => true,
        Problem::MarkupLiteral { kind, .. } => {
            kind.starts_with("list-")
                || kind.starts_with("table-")
                || matches!(kind.as_str(), "code-indented" | "directive-colons" | "link-bare-picture")
        }
        _ => false,
    }
}

/// The first byte of the text of an edition.
fn start_of_text(edition: &FolderEdition) -> usize {
    edition.file.document.blocks.first().map_or(usize::MAX, |block| block.span.start)
}
