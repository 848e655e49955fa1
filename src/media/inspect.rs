//! Facts about all pictures of a site at once.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::{Limits, Picture, inspect};
use crate::config;
use crate::names::FilePath;
use crate::problem::{Diagnostic, Noted, Notes};
use crate::world::World;

impl From<config::Limits> for Limits {
    fn from(limits: config::Limits) -> Self {
        Self { megapixels: limits.megapixels, file_megabytes: limits.picture_megabytes, ..Self::default() }
    }
}

/// Inspects every picture of a set; those that cannot be read are reported and left out.
pub fn inspect_all(
    world: &dyn World,
    files: &BTreeSet<FilePath>,
    limits: &Limits,
) -> Noted<BTreeMap<FilePath, Picture>> {
    let inspect = |file| match world.read(file) {
        Ok(bytes) => inspect(file, &bytes, limits)
            .map_err(|problem| Diagnostic::new(problem).in_file(file))
            .map_err(Box::new),
        Err(error) => Err(Box::new(error.of_file(file))),
    };
    let inspected: Vec<_> = files.par_iter().map(|file| (file, inspect(file))).collect();
    let mut notes = Notes::new();
    let mut pictures = BTreeMap::new();
    for (file, result) in inspected {
        match result {
            Ok(picture) => {
                pictures.insert(file.clone(), picture);
            }
            Err(diagnostic) => notes.add(*diagnostic),
        }
    }
    Noted::new(pictures, notes)
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
        assert!(noted.value.is_empty());
    }
}
