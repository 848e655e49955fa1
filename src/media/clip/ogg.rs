//! Ogg with Opus, Vorbis or FLAC: pages, of which the last says how much there was.

use super::facts::{Fault, Found};
use crate::media::bytes::{array_at, millis, u8_at, u16_le_at, u32_le_at};

/// A page: where it, its content and its end stand, its stream, and the count of samples at its end.
pub(super) struct Page {
    pub(super) start: usize,
    pub(super) content: usize,
    pub(super) end: usize,
    pub(super) serial: u32,
    pub(super) is_first: bool,
    samples: u64,
}

/// The page that begins at a place.
pub(super) fn page(bytes: &[u8], at: usize) -> Option<Page> {
    if bytes.get(at..at + 4)? != b"OggS" {
        return None;
    }
    let samples = u64::from_le_bytes(array_at(bytes, at + 6)?);
    let segments = usize::from(u8_at(bytes, at + 26)?);
    let content = at + 27 + segments;
    let length: usize = bytes.get(at + 27..content)?.iter().map(|byte| usize::from(*byte)).sum();
    let (serial, is_first) = (u32_le_at(bytes, at + 14)?, u8_at(bytes, at + 5)? & 2 != 0);
    Some(Page { start: at, content, end: content + length, serial, is_first, samples })
}

/// Reads a file.
pub(super) fn read(bytes: &[u8]) -> Result<Found, Fault> {
    let first = page(bytes, 0).filter(|page| page.end <= bytes.len()).ok_or(Fault::Header)?;
    let head = &bytes[first.content.min(bytes.len())..];
    let (codec, rate, skipped) = if head.starts_with(b"OpusHead") {
        ("opus", 48_000, u64::from(u16_le_at(head, 10).ok_or(Fault::Header)?))
    } else if head.starts_with(b"\x01vorbis") {
        ("vorbis", u64::from(u32_le_at(head, 12).ok_or(Fault::Header)?), 0)
    } else if head.starts_with(b"\x7FFLAC") {
        ("flac", flac_rate(head).ok_or(Fault::Header)?, 0)
    } else if head.starts_with(b"\x80theora") {
        return Err(Fault::Codec("Theora".to_owned()));
    } else if head.starts_with(b"Speex") {
        return Err(Fault::Codec("Speex".to_owned()));
    } else {
        return Err(Fault::Codec("Ogg".to_owned()));
    };
    let (mut at, mut samples) = (0, 0);
    while let Some(page) = page(bytes, at) {
        if page.end > bytes.len() {
            return Err(Fault::CutShort);
        }
        if page.is_first && bytes[page.content..].starts_with(b"\x80theora") {
            return Err(Fault::Codec("Theora".to_owned()));
        }
        if page.samples != u64::MAX {
            samples = page.samples;
        }
        at = page.end;
    }
    let millis = millis(samples.saturating_sub(skipped), rate).filter(|millis| *millis > 0);
    Ok(Found { millis, audio: Some(codec.to_owned()), ..Found::default() })
}

/// The samples a second of FLAC within Ogg.
fn flac_rate(head: &[u8]) -> Option<u64> {
    let [a, b, c] = array_at(head, 27)?;
    Some(u64::from(a) << 12 | u64::from(b) << 4 | u64::from(c) >> 4)
}

/// Writes the sum of a page's bytes into it.
pub(super) fn seal(page: &mut [u8]) {
    const AT: std::ops::Range<usize> = 22..26;
    let Some(sum) = page.get_mut(AT) else { return };
    sum.fill(0);
    let sum = page.iter().fold(0, |sum: u32, byte| {
        let sum = sum ^ u32::from(*byte) << 24;
        (0..8).fold(sum, |sum, _| sum << 1 ^ if sum >> 31 == 1 { 0x04C1_1DB7 } else { 0 })
    });
    page[AT].copy_from_slice(&sum.to_le_bytes());
}
