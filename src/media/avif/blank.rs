//! An animation without what is no pixel of it: that is blanked where it stands, and no place in the file changes.
//!
//! Puts nothing in.

use std::ops::Range;

use super::items::{Items, words};
use super::properties::is_known;
use crate::media::atoms::{Atom, Atoms, child};
use crate::media::clip::strip_times;

/// The file up to its last box of pixels, with words, times and remarks blanked.
pub(super) fn blanked(bytes: &[u8], items: &Items<'_>) -> Option<Vec<u8>> {
    let bytes = bytes.get(..items.end()?)?;
    let all: Vec<Atom> = Atoms::new(bytes, 0..bytes.len()).collect();
    let is_idle = |atom: &&Atom| matches!(&atom.name, b"uuid" | b"free" | b"skip");
    let last = all.iter().rfind(|atom| !is_idle(atom))?;
    let mut file = bytes.get(..last.content.end)?.to_vec();
    for atom in all.iter().filter(|atom| atom.start < last.start).filter(is_idle) {
        forget(&mut file, atom);
    }
    for meta in metas(bytes, &all) {
        for (kind_at, pieces) in words(bytes, &meta)? {
            fill(&mut file, kind_at..kind_at + 4, b"skip");
            for piece in pieces {
                fill(&mut file, piece, &[0]);
            }
        }
        let properties = child(bytes, &meta, &[b"iprp", b"ipco"]);
        let properties = properties.into_iter().flat_map(|range| Atoms::new(bytes, range));
        for atom in properties.filter(|atom| !is_known(&atom.name)) {
            forget(&mut file, &atom);
        }
    }
    if let Some(movie) = items.movie() {
        blank_movie(&mut file, movie, 1);
    }
    Some(file)
}

/// The contents of the boxes that name items: the file's own, and those of its tracks.
fn metas(bytes: &[u8], all: &[Atom]) -> Vec<Range<usize>> {
    let of = |name: &'static [u8; 4], range: Range<usize>| {
        Atoms::new(bytes, range).filter(move |atom| atom.name == *name).map(|atom| atom.content)
    };
    let whole = || all.iter().map(|atom| (atom.name, atom.content.clone()));
    let own = whole().filter(|(name, _)| name == b"meta").map(|(_, content)| content);
    let movies = whole().filter(|(name, _)| name == b"moov").map(|(_, content)| content);
    let tracks = movies.flat_map(|movie| of(b"trak", movie)).flat_map(|track| of(b"meta", track));
    let metas =
        own.chain(tracks).map(|content| content.start.saturating_add(4).min(content.end)..content.end);
    metas.collect()
}

/// How deep boxes with headers lie in each other: movie, track, media.
const DEPTH: u8 = 3;

/// Blanks what boxes side by side say beside the frames; `depth` says how deep they lie.
fn blank_movie(file: &mut [u8], within: Range<usize>, depth: u8) {
    let atoms: Vec<Atom> = Atoms::new(file, within).collect();
    for atom in atoms {
        match &atom.name {
            b"udta" | b"meta" | b"uuid" => forget(file, &atom),
            b"moov" | b"trak" | b"mdia" if depth < DEPTH => blank_movie(file, atom.content, depth + 1),
            b"mvhd" | b"tkhd" | b"mdhd" => strip_times(file.get_mut(atom.content).unwrap_or_default()),
            _ => {}
        }
    }
}

/// Makes a box one that says nothing.
fn forget(file: &mut [u8], atom: &Atom) {
    fill(file, atom.start + 4..atom.start + 8, b"free");
    fill(file, atom.content.clone(), &[0]);
}

fn fill(file: &mut [u8], range: Range<usize>, with: &[u8]) {
    let place = file.get_mut(range).unwrap_or_default();
    for (byte, new) in place.iter_mut().zip(with.iter().cycle()) {
        *byte = *new;
    }
}
