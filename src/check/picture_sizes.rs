//! Pictures are large enough for where they stand, and moving ones not too heavy for a telephone.

use std::collections::BTreeSet;

use crate::media::{Format, as_film};
use crate::names::FilePath;
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::Site;

/// A cover stands across a page; below so many pixels it is blurred, or leaves most of the page empty.
const COVER: u32 = 800;

/// What a cover should have.
const WANTED: u32 = 1920;

/// A picture that moves may have so many MB.
const MOVING: u64 = 4;

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    let mut seen: BTreeSet<&FilePath> = BTreeSet::new();
    for edition in site.folders.values().flat_map(|folder| folder.editions.values()) {
        let (Some(file), Some(typed)) = (&edition.cover, &edition.file.front.cover) else { continue };
        let Some(picture) = site.pictures.get(file) else { continue };
        let is_small = picture.format != Format::Svg && picture.width < COVER;
        if is_small && seen.insert(file) {
            let (width, height) = (picture.width, picture.height);
            let problem = Problem::PictureSmall { width, height, wanted: WANTED };
            notes.add(Diagnostic::new(problem).at(&edition.file.path, typed.span));
        }
    }
    for (file, _) in site.pictures.iter().filter(|(_, picture)| picture.is_animated) {
        let bytes = site.sources.files.get(file).copied().unwrap_or_default();
        let megabytes = bytes / (1024 * 1024);
        if megabytes >= MOVING {
            let command = as_film(file.name()).into();
            notes.add(
                Diagnostic::new(Problem::PictureMoving { megabytes, limit: MOVING, command }).in_file(file),
            );
        }
    }
    notes
}
