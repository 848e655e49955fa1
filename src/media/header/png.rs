//! The header of a PNG file, read from its chunks.
//!
//! Checks no checksum: the decoder does.

use super::{Header, big_u32, orientation};

pub(super) fn read(bytes: &[u8]) -> Option<Header> {
    let mut at = 8;
    if bytes.get(at + 4..at + 8)? != b"IHDR" {
        return None;
    }
    let mut header = Header::of_size(big_u32(bytes, at + 8)?, big_u32(bytes, at + 12)?);
    header.has_alpha = matches!(bytes.get(at + 17)?, 4 | 6);
    while let Some((name, data)) = chunk(bytes, at) {
        match name {
            b"tRNS" => header.has_alpha = true,
            b"acTL" => header.is_animated = true,
            b"eXIf" => header.orientation = orientation(data),
            b"IEND" => {
                header.end = Some(at + 12 + data.len());
                break;
            }
            _ => {}
        }
        at += 12 + data.len();
    }
    Some(header)
}

/// Name and data of the chunk at a place; `None` when it is cut short.
pub(in crate::media) fn chunk(bytes: &[u8], at: usize) -> Option<(&[u8], &[u8])> {
    let length = big_u32(bytes, at)? as usize;
    let whole = bytes.get(at..)?.get(..length.checked_add(12)?)?;
    Some((&whole[4..8], &whole[8..8 + length]))
}
