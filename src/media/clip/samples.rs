//! The tracks of an MP4, and where in the file their samples lie.
//!
//! Only moving pictures and sound are shown to readers. What phones, drones and action cameras write in tracks beside
//! them tells where and when the clip was recorded, often many times a second.

use std::ops::Range;

use crate::media::atoms::{Atom, Atoms, child};
use crate::media::bytes::{array_at, u8_at, u32_at, u64_at};

/// A track: its box, its number, and whether it is seen or heard.
#[derive(Debug)]
pub(super) struct Track {
    pub(super) atom: Atom,
    pub(super) id: u32,
    pub(super) is_shown: bool,
    is_sound: bool,
}

/// The tracks of a movie, in the order of the file.
pub(super) fn tracks(bytes: &[u8]) -> Vec<Track> {
    let movies = Atoms::new(bytes, 0..bytes.len()).filter(|atom| atom.name == *b"moov");
    let boxes = movies.flat_map(|movie| Atoms::new(bytes, movie.content));
    boxes.filter(|atom| atom.name == *b"trak").map(|atom| track(bytes, atom)).collect()
}

fn track(bytes: &[u8], atom: Atom) -> Track {
    let handler = child(bytes, &atom.content, &[b"mdia", b"hdlr"]);
    let kind: Option<[u8; 4]> = handler.and_then(|handler| array_at(bytes, handler.start + 8));
    let header = child(bytes, &atom.content, &[b"tkhd"]);
    let id = header.and_then(|header| {
        let times = if u8_at(bytes, header.start)? == 1 { 16 } else { 8 };
        u32_at(bytes, header.start + 4 + times)
    });
    let is_sound = kind == Some(*b"soun");
    Track { atom, id: id.unwrap_or(0), is_shown: is_sound || kind == Some(*b"vide"), is_sound }
}

/// Whether the file says more than it shows, and nobody can say which of its bytes are the samples that are shown.
pub(super) fn has_lasting_traces(bytes: &[u8]) -> bool {
    let tracks = tracks(bytes);
    tracks.iter().any(|track| !track.is_shown) && shown(bytes, &tracks).is_none()
}

/// Where the samples of the shown tracks lie, from first to last and none within another; nothing where a table cannot
/// be followed, or where the samples lie in fragments.
pub(super) fn shown(bytes: &[u8], tracks: &[Track]) -> Option<Vec<Range<usize>>> {
    if Atoms::new(bytes, 0..bytes.len()).any(|atom| atom.name == *b"moof") {
        return None;
    }
    let mut found = Vec::new();
    for track in tracks.iter().filter(|track| track.is_shown) {
        found.extend(chunks(bytes, track)?);
    }
    found.sort_by_key(|range| (range.start, range.end));
    let mut shown: Vec<Range<usize>> = Vec::new();
    for range in found {
        match shown.last_mut().filter(|last| range.start <= last.end) {
            Some(last) => last.end = last.end.max(range.end),
            None => shown.push(range),
        }
    }
    Some(shown)
}

/// The chunks of a track; a table gives where each begins, a second how many samples lie in it, a third their sizes.
fn chunks(bytes: &[u8], track: &Track) -> Option<Vec<Range<usize>>> {
    let table = child(bytes, &track.atom.content, &[b"mdia", b"minf", b"stbl"])?;
    let offsets = offsets(bytes, &table)?;
    let runs = entries(bytes, &child(bytes, &table, &[b"stsc"])?, 4, 12)?;
    let mut sizes = Sizes::new(bytes, &child(bytes, &table, &[b"stsz"])?)?;
    // The sizes of sound without a codec count in other units.
    if track.is_sound && sizes.uniform > 0 {
        return None;
    }
    let mut runs = runs.map(|at| Some((u32_at(bytes, at)?, u32_at(bytes, at + 4)?))).peekable();
    let (mut per_chunk, mut found) = (0, Vec::new());
    for (number, start) in (1_u64..).zip(offsets) {
        while runs.peek().is_some_and(|run| run.is_none_or(|(first, _)| u64::from(first) <= number)) {
            per_chunk = runs.next().flatten()?.1;
        }
        let end = start.checked_add(sizes.next(per_chunk)?)?;
        found
            .push(usize::try_from(start).ok()?..usize::try_from(end).ok().filter(|end| *end <= bytes.len())?);
    }
    (sizes.left == 0).then_some(found)
}

fn offsets(bytes: &[u8], table: &Range<usize>) -> Option<Vec<u64>> {
    let narrow = child(bytes, table, &[b"stco"]);
    let (content, width) = match narrow {
        Some(content) => (content, 4),
        None => (child(bytes, table, &[b"co64"])?, 8),
    };
    let at = entries(bytes, &content, 4, width)?;
    at.map(|at| if width == 4 { u32_at(bytes, at).map(u64::from) } else { u64_at(bytes, at) }).collect()
}

/// Where the entries of a table begin: their count stands `before` them, behind the version.
fn entries(
    bytes: &[u8],
    content: &Range<usize>,
    before: usize,
    width: usize,
) -> Option<impl Iterator<Item = usize> + use<>> {
    let count = usize::try_from(u32_at(bytes, content.start + before)?).ok()?;
    let start = content.start + before + 4;
    let end = start.checked_add(count.checked_mul(width)?)?;
    (end <= content.end).then(|| (start..end).step_by(width))
}

/// The sizes of samples, one after another or all the same.
struct Sizes<'a> {
    bytes: &'a [u8],
    at: usize,
    uniform: u32,
    left: u32,
}

impl<'a> Sizes<'a> {
    fn new(bytes: &'a [u8], content: &Range<usize>) -> Option<Self> {
        let (uniform, left) = (u32_at(bytes, content.start + 4)?, u32_at(bytes, content.start + 8)?);
        if uniform == 0 {
            let _ = entries(bytes, content, 8, 4)?;
        }
        Some(Self { bytes, at: content.start + 12, uniform, left })
    }

    /// The size of so many samples together.
    fn next(&mut self, count: u32) -> Option<u64> {
        self.left = self.left.checked_sub(count)?;
        if self.uniform > 0 {
            return Some(u64::from(self.uniform) * u64::from(count));
        }
        let mut sum = 0;
        for _ in 0..count {
            sum += u64::from(u32_at(self.bytes, self.at)?);
            self.at += 4;
        }
        Some(sum)
    }
}
