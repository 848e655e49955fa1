//! The container of an animated WebP, as its specification (RFC 9649) has it.
//!
//! Knows no pixels: frames come encoded.

use crate::media::Format;
use crate::media::header::{Header, webp};

/// Where a frame lies on the canvas; its left and top are even.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) left: u32,
    pub(super) top: u32,
    pub(super) width: u32,
    pub(super) height: u32,
}

/// An animation as far as it is written.
pub(super) struct Animation {
    out: Vec<u8>,
}

/// Where the flags of the whole stand.
const FLAGS: usize = 20;
const HAS_ALPHA: u8 = 0x10;
const IS_ANIMATED: u8 = 0x02;
/// Of a frame: it takes the place of what was there.
const IS_ALONE: u8 = 0x02;

impl Animation {
    /// An animation without frames, played so often, or without end for nothing.
    pub(super) fn new(width: u32, height: u32, plays: u16) -> Self {
        let mut out = b"RIFF\0\0\0\0WEBP".to_vec();
        let canvas = [&[IS_ANIMATED, 0, 0, 0][..], &three(width - 1), &three(height - 1)].concat();
        chunk(&mut out, b"VP8X", &canvas);
        // What is behind everything is transparent.
        chunk(&mut out, b"ANIM", &[&[0; 4][..], &plays.to_le_bytes()].concat());
        Self { out }
    }

    /// Adds a frame from the file that an encoder has made of it, shown so long; none where that is no WebP.
    pub(super) fn add(&mut self, place: Place, millis: u32, is_laid_over: bool, file: &[u8]) -> Option<()> {
        let Place { left, top, width, height } = place;
        let mut frame = [left / 2, top / 2, width - 1, height - 1, millis].map(three).concat();
        frame.push(if is_laid_over { 0 } else { IS_ALONE });
        let mut at = 12;
        let mut is_there = false;
        while let Some((name, data)) = webp::chunk(file, at) {
            at += 8 + data.len().next_multiple_of(2);
            if matches!(name, b"VP8L" | b"VP8 " | b"ALPH") {
                chunk(&mut frame, name.first_chunk()?, data);
                is_there = true;
            }
        }
        if Header::read(Format::WebP, file)?.has_alpha {
            self.out[FLAGS] |= HAS_ALPHA;
        }
        chunk(&mut self.out, b"ANMF", &frame);
        is_there.then_some(())
    }

    /// The bytes so far.
    pub(super) fn len(&self) -> usize {
        self.out.len()
    }

    /// The file.
    pub(super) fn finish(mut self) -> Option<Vec<u8>> {
        let length = u32::try_from(self.out.len() - 8).ok()?;
        self.out[4..8].copy_from_slice(&length.to_le_bytes());
        Some(self.out)
    }
}

/// A number of three bytes, the least first.
fn three(number: u32) -> [u8; 3] {
    let [a, b, c, _] = number.to_le_bytes();
    [a, b, c]
}

fn chunk(out: &mut Vec<u8>, name: &[u8; 4], data: &[u8]) {
    out.extend_from_slice(name);
    out.extend((data.len() as u32).to_le_bytes());
    out.extend_from_slice(data);
    if data.len() % 2 == 1 {
        out.push(0);
    }
}
