//! MP3 and AAC without a container: frame after frame.

use super::facts::{Fault, Found};
use super::id3;
use crate::media::bytes::{array_at, millis, u8_at, u16_at, u32_at};

/// A frame of MPEG audio.
struct Frame {
    rate: u32,
    samples: u32,
    length: usize,
    /// Where a table of contents would stand in the first one.
    table: usize,
}

/// Kilobits a second of layer III, by the index of the header: of version 1, and of the later ones.
const KILOBITS: [[u32; 15]; 2] = [
    [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
    [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
];

fn frame(bytes: &[u8], at: usize) -> Option<Frame> {
    let [first, second, third, fourth] = array_at(bytes, at)?;
    // Layer III alone; the others are of the time before.
    if first != 0xFF || second & 0xE0 != 0xE0 || second & 0x06 != 0x02 {
        return None;
    }
    let version = second >> 3 & 3;
    let is_first = version == 3;
    let kilobits = *KILOBITS[usize::from(!is_first)].get(usize::from(third >> 4))?;
    let rate = [44_100, 48_000, 32_000].get(usize::from(third >> 2 & 3))?
        / match version {
            3 => 1,
            2 => 2,
            0 => 4,
            _ => return None,
        };
    let samples = if is_first { 1152 } else { 576 };
    let length = (samples / 8 * kilobits * 1000 / rate + u32::from(third >> 1 & 1)) as usize;
    let is_mono = fourth >> 6 == 3;
    let side = match (is_first, is_mono) {
        (true, false) => 32,
        (true, true) | (false, false) => 17,
        (false, true) => 9,
    };
    (kilobits > 0).then_some(Frame { rate, samples, length, table: at + 4 + side })
}

/// Whether frames of MP3 begin here.
pub(super) fn is_mp3(bytes: &[u8], at: usize) -> bool {
    frame(bytes, at).is_some_and(|first| {
        let next = at + first.length;
        next >= bytes.len() || frame(bytes, next).is_some() || bytes.len() - next < 4
    })
}

/// Reads MP3.
pub(super) fn read(bytes: &[u8]) -> Result<Found, Fault> {
    let start = id3::end(bytes);
    let first = frame(bytes, start).ok_or(Fault::Header)?;
    let told = told_frames(bytes, start, &first);
    let frames = told.unwrap_or_else(|| counted(bytes, start));
    let millis = millis(frames * u64::from(first.samples), u64::from(first.rate));
    Ok(Found { millis, audio: Some(String::new()), ..Found::default() })
}

/// How many frames the first one says that there are.
fn told_frames(bytes: &[u8], start: usize, first: &Frame) -> Option<u64> {
    let tag = bytes.get(first.table..first.table + 4)?;
    if tag == b"Xing" || tag == b"Info" {
        let has_frames = u32_at(bytes, first.table + 4)? & 1 != 0;
        return has_frames.then(|| u32_at(bytes, first.table + 8).map(u64::from))?;
    }
    (bytes.get(start + 36..start + 40)? == b"VBRI").then(|| u32_at(bytes, start + 50).map(u64::from))?
}

fn counted(bytes: &[u8], mut at: usize) -> u64 {
    let mut frames = 0;
    while let Some(frame) = frame(bytes, at) {
        frames += 1;
        at += frame.length.max(4);
    }
    frames
}

/// Samples a second of AAC, by the index of the header.
const RATES: [u64; 13] =
    [96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000, 7350];

/// Whether frames of AAC begin here.
pub(super) fn is_aac(bytes: &[u8], at: usize) -> bool {
    u16_at(bytes, at).is_some_and(|sync| sync & 0xFFF6 == 0xFFF0)
}

/// Reads AAC in ADTS.
pub(super) fn read_aac(bytes: &[u8]) -> Result<Found, Fault> {
    let mut at = id3::end(bytes);
    let rate = u8_at(bytes, at + 2).and_then(|byte| RATES.get(usize::from(byte >> 2 & 15))).copied();
    let rate = rate.filter(|_| is_aac(bytes, at)).ok_or(Fault::Header)?;
    let mut frames = 0;
    while is_aac(bytes, at) {
        let Some([third, fourth, fifth]) = array_at(bytes, at + 3) else { break };
        let length = usize::from(third & 3) << 11 | usize::from(fourth) << 3 | usize::from(fifth >> 5);
        frames += 1;
        at += length.max(7);
    }
    Ok(Found { millis: millis(frames * 1024, rate), audio: Some("mp4a.40.2".to_owned()), ..Found::default() })
}
