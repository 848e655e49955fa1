//! Tags around MP3: ID3v2 before it, ID3v1 and APE behind it.

use crate::media::bytes::{array_at, u8_at, u32_at, u32_le_at};

/// What may stay: title, performer, rights.
const KEPT: [&[u8; 4]; 3] = [b"TIT2", b"TPE1", b"TCOP"];

/// Where the sound begins behind a tag, or the start when there is none.
pub(super) fn end(bytes: &[u8]) -> usize {
    length(bytes).unwrap_or(0).min(bytes.len())
}

/// The length of an ID3v2 tag with its header.
fn length(bytes: &[u8]) -> Option<usize> {
    if !bytes.starts_with(b"ID3") {
        return None;
    }
    let has_footer = u8_at(bytes, 5)? & 0x10 != 0;
    Some(10 + seven_bits(array_at(bytes, 6)?)? + if has_footer { 10 } else { 0 })
}

/// A number of four bytes with seven bits each.
fn seven_bits(bytes: [u8; 4]) -> Option<usize> {
    let is_number = bytes.iter().all(|byte| byte & 0x80 == 0);
    is_number.then(|| bytes.iter().fold(0, |sum, byte| sum << 7 | usize::from(*byte)))
}

/// Leaves title, performer and rights, and nothing else; no byte of sound moves.
pub(super) fn strip(bytes: &mut [u8]) {
    let end = end(bytes);
    if end > 10 {
        let (version, flags) = (bytes[3], bytes[5]);
        // Of a tag in another form than the usual nothing is kept.
        let kept = if flags == 0 && (version == 3 || version == 4) {
            kept(&bytes[10..end], version)
        } else {
            Vec::new()
        };
        bytes[5] = 0;
        bytes[10..end].fill(0);
        bytes[10..10 + kept.len()].copy_from_slice(&kept);
        if flags & 0x10 != 0 {
            // A footer counts as padding once nothing says that it is there.
            let inner = end - 10;
            for (at, shift) in [(6, 21), (7, 14), (8, 7), (9, 0)] {
                bytes[at] = (inner >> shift & 0x7F) as u8;
            }
        }
    }
    let len = bytes.len();
    let mut sound_end = len;
    if len >= end + 128 && &bytes[len - 128..len - 125] == b"TAG" {
        sound_end = len - 128;
        // Album, year and comment; title and performer stay.
        bytes[len - 65..len - 1].fill(0);
    }
    strip_ape(&mut bytes[end..sound_end]);
}

fn kept(frames: &[u8], version: u8) -> Vec<u8> {
    let mut kept = Vec::new();
    let mut at = 0;
    while let Some(id) = array_at::<4>(frames, at).filter(|id| id[0] != 0) {
        let size = match version {
            4 => array_at(frames, at + 4).and_then(seven_bits),
            _ => u32_at(frames, at + 4).and_then(|size| usize::try_from(size).ok()),
        };
        let Some(frame) = size.and_then(|size| frames.get(at..at.checked_add(10)?.checked_add(size)?)) else {
            break;
        };
        if KEPT.contains(&&id) {
            kept.extend_from_slice(frame);
        }
        at += frame.len();
    }
    kept
}

/// Blanks the items of an APE tag at the end, and leaves its frame.
fn strip_ape(bytes: &mut [u8]) {
    let len = bytes.len();
    let Some(footer) = len.checked_sub(32).filter(|at| bytes[*at..].starts_with(b"APETAGEX")) else { return };
    let Some(size) = u32_le_at(bytes, footer + 12).and_then(|size| usize::try_from(size).ok()) else {
        return;
    };
    // The size counts the items and the footer, not the header before them.
    let Some(start) = len.checked_sub(size.saturating_add(32)).or_else(|| len.checked_sub(size)) else {
        return;
    };
    bytes[start..].fill(0);
}
