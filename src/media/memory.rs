//! How much memory a picture takes while its variants are made: bounds from its header, before it is decoded.
//!
//! Knows what the decoders and encoders of this room hold side by side; `tests/program/pictures_memory.rs` holds them to it.

use super::avif::{Items, Shown};
use super::header::{Header, jpeg};
use super::{Encoding, Format, Picture, Variant};

/// What is taken whatever the size: tables, the stacks of the encoders, what the allocator keeps for itself.
const ALWAYS: u64 = 48 << 20;

/// What a pixel of a variant takes while it is scaled and encoded: the rows that are half done at 16 bits and the
/// pixel itself, or the searches of the lossless encoder.
const BY_MADE_PIXEL: u64 = 32;

/// What a pixel of a variant takes more while it is encoded as AVIF: its samples, what is seen of them at other sizes,
/// and what is tried.
const BY_AVIF_PIXEL: u64 = 64;

/// An upper bound of what decoding takes, in bytes, the file itself counted.
pub(super) fn decoding(format: Format, header: &Header, bytes: &[u8]) -> u64 {
    let file = bytes.len() as u64;
    let pixels = u64::from(header.width) * u64::from(header.height);
    match format {
        Format::Jpeg => pixels * by_pixel_of_jpeg(bytes) / 4 + 2 * file,
        Format::Png => pixels * by_pixel_of_png(header, bytes) + file,
        // The screen, a frame as indices and as colours, and those that stay when no pixel is transparent.
        Format::Gif => pixels * 12 + file,
        // The screen, a frame and what is handed out, or the planes of light and colours beside them.
        Format::WebP => pixels * 12 + file,
        // The stream is copied for the decoder.
        Format::Avif => 2 * file + by_shown(bytes),
        // No pixel is made of a drawing.
        Format::Svg => file,
    }
}

/// What the frames of an AVIF take, and the pixels that are made of them.
fn by_shown(bytes: &[u8]) -> u64 {
    let shown = Items::read(bytes).and_then(|items| Shown::read(bytes, &items));
    shown.map_or(0, |shown| shown.working_bytes())
}

/// In quarters of a byte: the samples that are handed out, the planes that they come from, and the coefficients of
/// a progressive file, which stay to the end.
fn by_pixel_of_jpeg(bytes: &[u8]) -> u64 {
    // Four channels, none of them smaller than the others, in a progressive file.
    let most = 4 * (4 + 4 + 8);
    let frame = jpeg::Segments::of(bytes).find(|segment| jpeg::is_frame(segment.marker));
    let Some(frame) = frame else { return most };
    let sizes: Vec<u64> = (frame.data.get(6..).unwrap_or_default())
        .chunks_exact(3)
        .map(|component| u64::from(component[1] >> 4) * u64::from(component[1] & 15))
        .collect();
    let channels = u64::from(frame.data.get(5).copied().unwrap_or(4));
    let largest = sizes.iter().copied().max().unwrap_or(0);
    if largest == 0 || sizes.len() as u64 != channels {
        return most;
    }
    let quarters_of_planes = (4 * sizes.iter().sum::<u64>()).div_ceil(largest);
    let is_progressive = matches!(frame.marker, 0xC2 | 0xC6 | 0xCA | 0xCE);
    let decoded = 4 * channels + if is_progressive { 3 } else { 1 } * quarters_of_planes;
    // Inks stay while the colours are made of them.
    decoded.max(if channels == 4 { 28 } else { 0 })
}

/// The samples that the decoder hands out, and those of 8 bits that they become.
fn by_pixel_of_png(header: &Header, bytes: &[u8]) -> u64 {
    let is_deep = bytes.get(24) == Some(&16);
    match (is_deep, header.has_alpha) {
        (true, true) => 8 + 4,
        (true, false) => 6 + 3,
        // Where no pixel is transparent, the colours alone are kept.
        (false, true) => 4 + 3,
        (false, false) => 3,
    }
}

impl Picture {
    /// An upper bound of the memory that making these variants takes, in bytes.
    pub(super) fn working_bytes<'a>(&self, variants: impl Iterator<Item = &'a Variant>) -> u64 {
        let pixels = |(width, height): (u32, u32)| u64::from(width) * u64::from(height);
        let own = pixels((self.width, self.height));
        let channels = if self.has_alpha { 4 } else { 3 };
        let scaling = variants.map(|variant| {
            let made = variant.whole(self);
            // Halved at once the picture is held at 16 bits for a quarter of its pixels only.
            let at_sixteen_bits = match made.0.saturating_mul(12) / 5 <= self.width {
                true => channels,
                false => 4 * channels,
            };
            let by_made_pixel =
                BY_MADE_PIXEL + if variant.encoding == Encoding::Avif { BY_AVIF_PIXEL } else { 0 };
            own * channels + own * at_sixteen_bits / 2 + pixels(made) * by_made_pixel
        });
        self.decoding.max(scaling.max().unwrap_or(0)) + ALWAYS
    }
}
