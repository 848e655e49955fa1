//! The header of a WebP file, read from its chunks.
//!
//! Looks no further into the coded pixels than their size.

use super::{Header, array, little_u16, little_u24, little_u32, orientation};

pub(super) fn read(bytes: &[u8]) -> Option<Header> {
    let length = little_u32(bytes, 4)? as usize;
    let mut header = first_chunk(bytes.get(12..16)?, bytes.get(20..)?)?;
    // The length that the file gives counts from byte 8 on.
    header.end = (bytes.len() - 8 >= length).then(|| length + 8);
    let mut at = 12;
    while let Some((name, data)) = chunk(bytes, at) {
        match name {
            b"ALPH" => header.has_alpha = true,
            b"EXIF" => header.orientation = orientation(data),
            _ => {}
        }
        at += 8 + data.len().next_multiple_of(2);
    }
    Some(header)
}

/// The header that the first chunk gives: its size always, more in the extended format.
fn first_chunk(name: &[u8], data: &[u8]) -> Option<Header> {
    match name {
        b"VP8X" => {
            let flags = *data.first()?;
            let header = Header::of_size(little_u24(data, 4)? + 1, little_u24(data, 7)? + 1);
            Some(Header { has_alpha: flags & 0x10 != 0, is_animated: flags & 0x02 != 0, ..header })
        }
        b"VP8 " if array(data, 3) == Some([0x9D, 0x01, 0x2A]) => {
            Some(Header::of_size(little_u16(data, 6)? & 0x3FFF, little_u16(data, 8)? & 0x3FFF))
        }
        b"VP8L" if data.first() == Some(&0x2F) => {
            let bits = little_u32(data, 1)?;
            let header = Header::of_size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
            Some(Header { has_alpha: bits >> 28 & 1 == 1, ..header })
        }
        _ => None,
    }
}

/// Name and data of the chunk at a place; `None` when it is cut short.
pub(in crate::media) fn chunk(bytes: &[u8], at: usize) -> Option<(&[u8], &[u8])> {
    let length = little_u32(bytes, at + 4)? as usize;
    let data = bytes.get(at + 8..)?.get(..length)?;
    Some((&bytes[at..at + 4], data))
}
