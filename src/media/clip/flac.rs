//! FLAC: blocks of facts before the sound.

use std::ops::Range;

use super::facts::{Fault, Found};
use crate::media::bytes::{array_at, millis, u8_at};

/// A block: its kind, where it begins, and where its content stands.
pub(super) struct Block {
    pub(super) kind: u8,
    pub(super) start: usize,
    pub(super) content: Range<usize>,
}

/// The blocks before the sound.
pub(super) fn blocks(bytes: &[u8]) -> impl Iterator<Item = Block> {
    let mut at = Some(4);
    std::iter::from_fn(move || {
        let start = at?;
        let first = u8_at(bytes, start)?;
        let [a, b, c] = array_at(bytes, start + 1)?;
        let length = usize::from(a) << 16 | usize::from(b) << 8 | usize::from(c);
        let content = start + 4..start + 4 + length;
        at = (first & 0x80 == 0).then_some(content.end);
        (content.end <= bytes.len()).then_some(Block { kind: first & 0x7F, start, content })
    })
}

/// Reads a file.
pub(super) fn read(bytes: &[u8]) -> Result<Found, Fault> {
    let info = blocks(bytes).next().filter(|block| block.kind == 0).ok_or(Fault::Header)?;
    let packed = array_at(bytes, info.content.start + 10).map(u64::from_be_bytes).ok_or(Fault::Header)?;
    let (rate, samples) = (packed >> 44, packed & 0xF_FFFF_FFFF);
    let millis = millis(samples, rate).filter(|millis| *millis > 0);
    Ok(Found { millis, audio: Some("flac".to_owned()), ..Found::default() })
}
