//! The header of a GIF file, read from its blocks.
//!
//! A file may end without its trailer: many do, and nothing is missing from them.

use super::{Header, little_u16};

pub(super) fn read(bytes: &[u8]) -> Option<Header> {
    let mut header = Header::of_size(little_u16(bytes, 6)?, little_u16(bytes, 8)?);
    let mut frames = 0;
    let mut at = 13 + table_length(*bytes.get(10)?);
    header.end = loop {
        match bytes.get(at) {
            Some(0x21) => {
                let is_control = bytes.get(at + 1) == Some(&0xF9);
                if is_control && bytes.get(at + 3).is_some_and(|flags| flags & 1 == 1) {
                    header.has_alpha = true;
                }
                let Some(end) = after_sub_blocks(bytes, at + 2) else { break None };
                at = end;
            }
            Some(0x2C) => {
                let Some((covers, data)) = frame(bytes, at, &header) else { break None };
                let Some(end) = after_sub_blocks(bytes, data) else { break None };
                // What the first frame leaves open is transparent.
                header.has_alpha |= frames == 0 && !covers;
                frames += 1;
                at = end;
            }
            Some(0x3B) => break (frames > 0).then_some(at + 1),
            None => break (frames > 0).then_some(bytes.len()),
            Some(_) => break None,
        }
    };
    header.is_animated = frames > 1;
    Some(header)
}

/// A part of a file.
pub(in crate::media) struct Block<'a> {
    /// As it stands there.
    pub(in crate::media) bytes: &'a [u8],
    /// Whether it has to do with how the picture looks and moves.
    pub(in crate::media) is_of_pixels: bool,
}

/// The parts of a file up to its trailer; none when it is cut short within one.
pub(in crate::media) fn blocks(bytes: &[u8]) -> Option<Vec<Block<'_>>> {
    let mut at = 13 + table_length(*bytes.get(10)?);
    let mut blocks = vec![Block { bytes: bytes.get(..at)?, is_of_pixels: true }];
    loop {
        let (end, is_of_pixels) = match bytes.get(at) {
            Some(0x21) => (after_sub_blocks(bytes, at + 2)?, is_of_pixels(bytes.get(at + 1..)?)),
            Some(0x2C) => {
                // Behind the frame and its colours stands how its pixels are coded, then they.
                let colours = table_length(*bytes.get(at + 9)?);
                (after_sub_blocks(bytes, at + 11 + colours)?, true)
            }
            Some(0x3B) | None => return Some(blocks),
            Some(_) => return None,
        };
        blocks.push(Block { bytes: bytes.get(at..end)?, is_of_pixels });
        at = end;
    }
}

/// Whether an extension says how the picture looks or moves.
fn is_of_pixels(extension: &[u8]) -> bool {
    match extension {
        [0xF9 | 0x01, ..] => true,
        [0xFF, 11, name @ ..] => name.starts_with(b"NETSCAPE2.0") || name.starts_with(b"ANIMEXTS1.0"),
        _ => false,
    }
}

/// Whether the frame at a place covers the whole picture, and where its data begin.
fn frame(bytes: &[u8], at: usize, header: &Header) -> Option<(bool, usize)> {
    let covers = little_u16(bytes, at + 1)? == 0
        && little_u16(bytes, at + 3)? == 0
        && little_u16(bytes, at + 5)? >= header.width
        && little_u16(bytes, at + 7)? >= header.height;
    Some((covers, at + 11 + table_length(*bytes.get(at + 9)?)))
}

/// The bytes of the colour table that these flags announce.
fn table_length(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

/// The place after a run of sub-blocks; `None` when it is cut short.
fn after_sub_blocks(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let length = usize::from(*bytes.get(at)?);
        at += 1 + length;
        if length == 0 {
            return Some(at);
        }
    }
}
