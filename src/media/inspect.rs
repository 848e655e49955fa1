//! Facts about all pictures of a site at once.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::{Limits, Picture, inspect};
use crate::config;
use crate::names::FilePath;
use crate::problem::{Diagnostic, Noted, Notes, Problem};
use crate::source::{Source, Span};
use crate::world::World;

impl From<config::Limits> for Limits {
    fn from(limits: config::Limits) -> Self {
        Self { megapixels: limits.megapixels, file_megabytes: limits.picture_megabytes, ..Self::default() }
    }
}

/// What is known of the pictures of a site.
#[derive(Debug, Default)]
pub struct Inspected {
    /// Those that can be shown.
    pub pictures: BTreeMap<FilePath, Picture>,
    /// Of drawings that are refused, the text down to the line that is wrong, for showing it.
    pub refused: BTreeMap<FilePath, Source>,
}

/// Why a picture is left out, with the text that the diagnostic points into.
type Refusal = Box<(Diagnostic, Option<Source>)>;

/// Inspects every picture of a set; those that cannot be read are reported and left out.
pub fn inspect_all(world: &dyn World, files: &BTreeSet<FilePath>, limits: &Limits) -> Noted<Inspected> {
    let inspect = |file| match world.read(file) {
        Ok(bytes) => inspect(file, &bytes, limits).map_err(|problem| refusal(file, problem, &bytes)),
        Err(error) => Err(Box::new((error.of_file(file), None))),
    };
    let results: Vec<_> = files.par_iter().map(|file| (file, inspect(file))).collect();
    let mut notes = Notes::new();
    let mut inspected = Inspected::default();
    for (file, result) in results {
        match result {
            Ok(picture) => {
                inspected.pictures.insert(file.clone(), picture);
            }
            Err(refusal) => {
                let (diagnostic, text) = *refusal;
                notes.add(diagnostic);
                inspected.refused.extend(text.map(|text| (file.clone(), text)));
            }
        }
    }
    Noted::new(inspected, notes)
}

/// As much of a line as is shown; drawings are often one line.
const LONGEST_LINE: usize = 200;

fn refusal(file: &FilePath, problem: Problem, bytes: &[u8]) -> Refusal {
    let Problem::DrawingRefused { line, found, .. } = &problem else {
        return Box::new((Diagnostic::new(problem).in_file(file), None));
    };
    let before = (*line as usize).saturating_sub(1);
    let shown = bytes.split(|byte| *byte == b'\n').nth(before).unwrap_or_default();
    let shown: String = String::from_utf8_lossy(shown).trim_end().chars().take(LONGEST_LINE).collect();
    let start = shown.len() - shown.trim_start().len();
    if shown.trim().is_empty() {
        return Box::new((Diagnostic::new(problem).in_file(file), None));
    }
    let found = found.trim_end_matches('…');
    let named = if found.is_empty() { None } else { shown.find(found) };
    let range = named.map_or(start..shown.len(), |at| at..at + found.len());
    // The lines above are not shown, and only counted.
    let source = Source::new(file.clone(), "\n".repeat(before) + &shown);
    let span = Span::from(range).shifted(before);
    Box::new((Diagnostic::new(problem).at(file, span), Some(source)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::Moment;
    use crate::world::Memory;

    #[test]
    fn pictures_that_cannot_be_read_are_reported_together() {
        let files = ["content/cang.jpg", "content/den.jpg"].map(FilePath::new);
        let world = Memory::new([], Moment(0));
        let noted = inspect_all(&world, &files.clone().into(), &Limits::default());
        let found = noted.notes.into_sorted();
        let places: Vec<_> = found.iter().filter_map(|d| Some(&d.place.as_ref()?.path)).collect();
        assert_eq!(places, files.iter().collect::<Vec<_>>());
        assert!(found.iter().all(|d| d.problem.code() == "file-unreadable"), "{found:?}");
        assert!(noted.value.pictures.is_empty());
    }
}
