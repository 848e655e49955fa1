//! Takes out of a clip what says where, when, by whom and with what it was recorded.
//!
//! Nothing is encoded anew and no offset moves: what goes is turned into the container's own kind of nothing.

mod movie;
mod pages;

use super::facts::Container;
use super::{ebml, flac, id3, riff};

pub(in crate::media) use movie::strip_times;

/// The clip as it is published.
pub fn stripped(container: Container, mut bytes: Vec<u8>) -> Vec<u8> {
    match container {
        Container::Mp4 => movie::strip(&mut bytes),
        Container::WebM => strip_elements(&mut bytes),
        Container::Mp3 | Container::Aac => id3::strip(&mut bytes),
        Container::Flac => strip_blocks(&mut bytes),
        Container::Wav => strip_chunks(&mut bytes),
        Container::Ogg => pages::strip(&mut bytes),
    }
    bytes
}

/// Tags, attached files, and what a WebM says of itself but its length, become `Void`.
fn strip_elements(bytes: &mut [u8]) {
    let Some(segment) = ebml::segment(bytes) else { return };
    let elements: Vec<_> = ebml::Elements::new(bytes, segment).collect();
    for element in elements {
        match element.id {
            ebml::TAGS | ebml::ATTACHMENTS => void(&mut bytes[element.start..element.content.end]),
            ebml::INFO => strip_info(bytes, element),
            _ => {}
        }
    }
}

/// Keeps the title; the names of programs have to be there, and are blank.
fn strip_info(bytes: &mut [u8], info: ebml::Element) {
    let elements: Vec<_> = ebml::Elements::new(bytes, info.content).collect();
    for element in elements {
        match element.id {
            ebml::DATE | ebml::FILE_NAME | ebml::UNIQUE => {
                void(&mut bytes[element.start..element.content.end]);
            }
            ebml::MUXER | ebml::WRITER => bytes[element.content].fill(b' '),
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
