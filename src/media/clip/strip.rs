//! Takes out of a clip what says where, when, by whom and with what it was recorded.
//!
//! Nothing is encoded anew and no offset moves: what goes is turned into the container's own kind of nothing.

use std::ops::Range;

use super::facts::Container;
use super::{ebml, flac, id3, riff};
use crate::media::atoms::Atoms;

/// The clip as it is published.
pub fn stripped(container: Container, mut bytes: Vec<u8>) -> Vec<u8> {
    match container {
        Container::Mp4 => {
            let whole = 0..bytes.len();
            strip_atoms(&mut bytes, whole, 0);
        }
        Container::WebM => strip_elements(&mut bytes),
        Container::Mp3 | Container::Aac => id3::strip(&mut bytes),
        Container::Flac => strip_blocks(&mut bytes),
        Container::Wav => strip_chunks(&mut bytes),
        // Its pages are sealed by checksums; a place in them is reported.
        Container::Ogg => {}
    }
    bytes
}

/// How deep boxes with headers lie in each other: movie, track, media.
const DEPTH: u8 = 3;

/// Blanks what boxes side by side say beside film and sound; `depth` says how deep they lie.
pub(in crate::media) fn strip_atoms(bytes: &mut [u8], within: Range<usize>, depth: u8) {
    let atoms: Vec<_> = Atoms::new(bytes, within).collect();
    for atom in atoms {
        match &atom.name {
            b"udta" | b"meta" | b"uuid" => {
                bytes[atom.start + 4..atom.start + 8].copy_from_slice(b"free");
                bytes[atom.content].fill(0);
            }
            b"moov" | b"trak" | b"mdia" if depth < DEPTH => strip_atoms(bytes, atom.content, depth + 1),
            b"mvhd" | b"tkhd" | b"mdhd" => strip_times(&mut bytes[atom.content]),
            _ => {}
        }
    }
}

/// Blanks when a movie, track or medium was made and changed.
fn strip_times(header: &mut [u8]) {
    let width = if header.first() == Some(&1) { 16 } else { 8 };
    if let Some(times) = header.get_mut(4..4 + width) {
        times.fill(0);
    }
}

/// Tags, attached files and the date of a WebM become `Void`.
fn strip_elements(bytes: &mut [u8]) {
    const INFO: u32 = 0x1549_A966;
    let Some(segment) = ebml::segment(bytes) else { return };
    let elements: Vec<_> = ebml::Elements::new(bytes, segment).collect();
    for element in elements {
        match element.id {
            ebml::TAGS | ebml::ATTACHMENTS => void(&mut bytes[element.start..element.content.end]),
            INFO => {
                let inner: Vec<_> = ebml::Elements::new(bytes, element.content).collect();
                for inner in inner.into_iter().filter(|inner| inner.id == ebml::DATE) {
                    void(&mut bytes[inner.start..inner.content.end]);
                }
            }
            _ => {}
        }
    }
}

/// Makes an element of these bytes that says nothing.
fn void(element: &mut [u8]) {
    let len = element.len();
    element.fill(0);
    match len {
        0 | 1 => {}
        2..9 => {
            element[0] = 0xEC;
            element[1] = 0x80 | (len - 2) as u8;
        }
        _ => {
            element[0] = 0xEC;
            element[1..9].copy_from_slice(&(1 << 56 | (len as u64 - 9)).to_be_bytes());
        }
    }
}

fn strip_blocks(bytes: &mut [u8]) {
    const PADDING: u8 = 1;
    let blocks: Vec<_> = flac::blocks(bytes).collect();
    // Words, pictures and what programs put there.
    for block in blocks.into_iter().filter(|block| matches!(block.kind, 2 | 4 | 6)) {
        bytes[block.start] = bytes[block.start] & 0x80 | PADDING;
        bytes[block.content].fill(0);
    }
}

fn strip_chunks(bytes: &mut [u8]) {
    let chunks: Vec<_> = riff::chunks(bytes).collect();
    let is_sound = |name: &[u8; 4]| matches!(name, b"fmt " | b"data" | b"fact" | b"JUNK" | b"PEAK");
    for chunk in chunks.into_iter().filter(|chunk| !is_sound(&chunk.name)) {
        bytes[chunk.start..chunk.start + 4].copy_from_slice(b"JUNK");
        bytes[chunk.content].fill(0);
    }
}
