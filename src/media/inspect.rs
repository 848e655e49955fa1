//! Facts about all pictures of a site at once.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::{Limits, Picture, inspect};
use crate::config;
use crate::names::FilePath;
use crate::problem::{Diagnostic, Error, Noted, Notes};
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
) -> Result<Noted<BTreeMap<FilePath, Picture>>, Error> {
    let inspected: Vec<_> = files
        .par_iter()
        .map(|file| Ok((file, inspect(file, &world.read(file)?, limits))))
        .collect::<Result<_, Error>>()?;
    let mut notes = Notes::new();
    let mut pictures = BTreeMap::new();
    for (file, result) in inspected {
        match result {
            Ok(picture) => {
                pictures.insert(file.clone(), picture);
            }
            Err(problem) => notes.add(Diagnostic::new(problem).in_file(file)),
        }
    }
    Ok(Noted::new(pictures, notes))
}
