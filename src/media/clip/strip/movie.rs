//! An MP4 with nothing in it but what is seen and heard.
//!
//! Boxes become free space of the same length, so that the tables that say where samples lie stay true.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::media::atoms::{Atom, Atoms};
use crate::media::bytes::u32_at;
use crate::media::clip::samples::{Track, shown, tracks};

/// Takes out words, days, tracks that nobody sees, and whatever lies between the samples that are shown.
pub(super) fn strip(bytes: &mut [u8]) {
    let tracks = tracks(bytes);
    let shown = shown(bytes, &tracks);
    // Where nobody knows which bytes are whose, the tracks stay, and are reported.
    let hidden = Hidden::of(tracks.iter().filter(|track| shown.is_some() && !track.is_shown));
    let mut end = 0;
    for atom in atoms(bytes, 0..bytes.len()) {
        end = atom.content.end;
        match &atom.name {
            b"moov" => strip_movie(bytes, atom.content, &hidden),
            b"mdat" => blank_gaps(bytes, atom.content, shown.as_deref()),
            b"ftyp" | b"styp" | b"moof" | b"mfra" | b"sidx" | b"ssix" | b"prft" | b"pdin" => {}
            _ => free(bytes, &atom),
        }
    }
    bytes[end..].fill(0);
}

/// The tracks that go.
#[derive(Default)]
struct Hidden {
    starts: BTreeSet<usize>,
    ids: BTreeSet<u32>,
}

impl Hidden {
    fn of<'a>(tracks: impl Iterator<Item = &'a Track>) -> Self {
        let mut hidden = Self::default();
        for track in tracks {
            hidden.starts.insert(track.atom.start);
            hidden.ids.insert(track.id);
        }
        hidden
    }
}

fn atoms(bytes: &[u8], within: Range<usize>) -> Vec<Atom> {
    Atoms::new(bytes, within).collect()
}

/// Makes a box of these bytes that says nothing.
fn free(bytes: &mut [u8], atom: &Atom) {
    bytes[atom.start + 4..atom.start + 8].copy_from_slice(b"free");
    bytes[atom.content.clone()].fill(0);
}

fn strip_movie(bytes: &mut [u8], within: Range<usize>, hidden: &Hidden) {
    for atom in atoms(bytes, within) {
        match &atom.name {
            b"trak" if hidden.starts.contains(&atom.start) => free(bytes, &atom),
            b"trak" => strip_track(bytes, atom.content, hidden),
            b"mvhd" => strip_times(&mut bytes[atom.content]),
            b"mvex" | b"iods" => {}
            _ => free(bytes, &atom),
        }
    }
}

fn strip_track(bytes: &mut [u8], within: Range<usize>, hidden: &Hidden) {
    for atom in atoms(bytes, within) {
        match &atom.name {
            b"tkhd" => strip_times(&mut bytes[atom.content]),
            b"tref" if is_of_hidden(bytes, &atom.content, hidden) => free(bytes, &atom),
            b"mdia" => strip_medium(bytes, atom.content),
            b"udta" | b"meta" | b"uuid" | b"free" | b"skip" => free(bytes, &atom),
            _ => {}
        }
    }
}

/// Whether every track that is referred to is one of those that go.
fn is_of_hidden(bytes: &[u8], references: &Range<usize>, hidden: &Hidden) -> bool {
    let ids = atoms(bytes, references.clone()).into_iter().flat_map(|atom| atom.content.step_by(4));
    ids.map(|at| u32_at(bytes, at)).all(|id| id.is_some_and(|id| hidden.ids.contains(&id)))
}

fn strip_medium(bytes: &mut [u8], within: Range<usize>) {
    for atom in atoms(bytes, within) {
        match &atom.name {
            b"mdhd" => strip_times(&mut bytes[atom.content]),
            // Behind the kind of the track stands its name, in which cameras name themselves.
            b"hdlr" => bytes[atom.content].iter_mut().skip(24).for_each(|byte| *byte = 0),
            b"minf" => strip_coder(bytes, atom.content),
            b"udta" | b"meta" | b"uuid" | b"free" | b"skip" => free(bytes, &atom),
            _ => {}
        }
    }
}

/// Blanks the name of the program or device that coded moving pictures.
fn strip_coder(bytes: &mut [u8], within: Range<usize>) {
    let parts = atoms(bytes, within);
    if !parts.iter().any(|atom| atom.name == *b"vmhd") {
        return;
    }
    for tables in parts.into_iter().filter(|atom| atom.name == *b"stbl") {
        for table in atoms(bytes, tables.content).into_iter().filter(|atom| atom.name == *b"stsd") {
            let start = (table.content.start + 8).min(table.content.end);
            for entry in atoms(bytes, start..table.content.end) {
                let name = entry.content.start + 42..entry.content.start + 74;
                if name.end <= entry.content.end {
                    bytes[name].fill(0);
                }
            }
        }
    }
}

/// Blanks when a movie, track or medium was made and changed.
pub(in crate::media) fn strip_times(header: &mut [u8]) {
    let width = if header.first() == Some(&1) { 16 } else { 8 };
    if let Some(times) = header.get_mut(4..4 + width) {
        times.fill(0);
    }
}

/// Blanks what lies in the data and is no sample that is shown.
fn blank_gaps(bytes: &mut [u8], data: Range<usize>, shown: Option<&[Range<usize>]>) {
    let Some(shown) = shown else { return };
    let mut at = data.start;
    let first = shown.partition_point(|range| range.end <= data.start);
    for range in shown[first..].iter().take_while(|range| range.start < data.end) {
        if range.start.min(data.end) > at {
            bytes[at..range.start.min(data.end)].fill(0);
        }
        at = at.max(range.end);
    }
    if at < data.end {
        bytes[at..data.end].fill(0);
    }
}
