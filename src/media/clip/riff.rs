//! WAVE: chunks side by side.

use std::ops::Range;

use super::facts::{Fault, Found};
use crate::media::bytes::{array_at, millis, u16_le_at, u32_le_at};

/// A chunk: its name, where it begins, and where its content stands.
pub(super) struct Chunk {
    pub(super) name: [u8; 4],
    pub(super) start: usize,
    pub(super) content: Range<usize>,
    is_cut: bool,
}

/// The chunks of a file.
pub(super) fn chunks(bytes: &[u8]) -> impl Iterator<Item = Chunk> {
    let mut at = 12;
    std::iter::from_fn(move || {
        let (start, name) = (at, array_at(bytes, at)?);
        let content = start.checked_add(8)?;
        let size = usize::try_from(u32_le_at(bytes, start + 4)?).ok()?;
        let end = content.checked_add(size)?;
        at = end.checked_add(size % 2)?;
        let is_cut = end > bytes.len();
        Some(Chunk { name, start, content: content..end.min(bytes.len()), is_cut })
    })
}

/// Reads a file.
pub(super) fn read(bytes: &[u8]) -> Result<Found, Fault> {
    let (mut bytes_per_second, mut length) = (None, None);
    for chunk in chunks(bytes) {
        match &chunk.name {
            b"fmt " => {
                let at = chunk.content.start;
                let kind = u16_le_at(bytes, at).ok_or(Fault::Header)?;
                // PCM, floating point, or either by its long name.
                if !matches!(kind, 1 | 3 | 0xFFFE) {
                    return Err(Fault::Codec(format!("WAVE {kind:#06x}")));
                }
                bytes_per_second = u32_le_at(bytes, at + 8);
            }
            b"data" if chunk.is_cut => return Err(Fault::CutShort),
            b"data" => length = Some(chunk.content.len() as u64),
            _ => {}
        }
    }
    let (rate, length) = bytes_per_second.zip(length).ok_or(Fault::CutShort)?;
    Ok(Found { millis: millis(length, u64::from(rate)), audio: Some("1".to_owned()), ..Found::default() })
}
