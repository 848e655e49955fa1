//! The header of an AVIF file, read from its items.

use super::Header;
use crate::media::atoms::{Atoms, child};
use crate::media::avif::{Items, Shown};
use crate::media::bytes::u32_at;

pub(super) fn read(bytes: &[u8]) -> Option<Header> {
    let items = Items::read(bytes)?;
    let shown = Shown::read(bytes, &items)?;
    let (width, height) = shown.size();
    Some(Header {
        width,
        height,
        has_alpha: shown.has_alpha(),
        is_animated: items.movie().is_some_and(|movie| has_frames(bytes, movie)),
        orientation: shown.orientation,
        end: items.end(),
    })
}

/// Whether a track of a film has more than one frame.
fn has_frames(bytes: &[u8], movie: std::ops::Range<usize>) -> bool {
    let tracks = Atoms::new(bytes, movie).filter(|atom| atom.name == *b"trak");
    let counts = tracks.filter_map(|track| {
        let sizes = child(bytes, &track.content, &[b"mdia", b"minf", b"stbl", b"stsz"])?;
        u32_at(bytes, sizes.start + 8)
    });
    counts.take(8).any(|count| count > 1)
}
