//! What the header of a picture says: size, orientation, transparency, motion, and where it ends.
//!
//! Walks over the parts of a file and decodes none; allocates nothing by what a file claims.

mod avif;
pub(super) mod gif;
pub(super) mod jpeg;
pub(super) mod packets;
pub(super) mod png;
pub(super) mod webp;

use image::metadata::Orientation;

use super::Format;

pub(super) use jpeg::is_untransformed_rgb;
pub(super) use packets::Packets;

/// What a file says of itself, before its pixels are decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Header {
    /// The width of the pixels as they are stored.
    pub(super) width: u32,
    /// The height of the pixels as they are stored.
    pub(super) height: u32,
    /// Whether pixels may be transparent.
    pub(super) has_alpha: bool,
    /// Whether there is more than one frame.
    pub(super) is_animated: bool,
    /// How the stored pixels must be turned to be seen upright.
    pub(super) orientation: Orientation,
    /// Where the picture ends; none when the file is cut short.
    pub(super) end: Option<usize>,
}

impl Header {
    /// Reads the header of a file of this format; `None` when it does not even give a size.
    pub(super) fn read(format: Format, bytes: &[u8]) -> Option<Self> {
        match format {
            Format::Jpeg => jpeg::read(bytes),
            Format::Png => png::read(bytes),
            Format::Gif => gif::read(bytes),
            Format::WebP => webp::read(bytes),
            Format::Avif => avif::read(bytes),
            Format::Svg => None,
        }
    }

    /// A still, opaque, upright picture that is not known to be whole.
    fn of_size(width: u32, height: u32) -> Self {
        Self {
            width,
            height,
            has_alpha: false,
            is_animated: false,
            orientation: Orientation::NoTransforms,
            end: None,
        }
    }

    /// Width and height as they are seen, or the stored ones that give a seen size: turning goes both ways.
    pub(super) fn turned(&self, (width, height): (u32, u32)) -> (u32, u32) {
        match self.orientation {
            Orientation::Rotate90
            | Orientation::Rotate270
            | Orientation::Rotate90FlipH
            | Orientation::Rotate270FlipH => (height, width),
            Orientation::NoTransforms
            | Orientation::Rotate180
            | Orientation::FlipHorizontal
            | Orientation::FlipVertical => (width, height),
        }
    }
}

/// The orientation that EXIF data gives, with or without its usual prefix; upright when it gives none.
fn orientation(exif: &[u8]) -> Orientation {
    let tiff = exif.strip_prefix(b"Exif\0\0").unwrap_or(exif);
    Orientation::from_exif_chunk(tiff).unwrap_or(Orientation::NoTransforms)
}

/// `N` bytes from a place on, when they are there.
fn array<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..)?.first_chunk().copied()
}

fn big_u16(bytes: &[u8], at: usize) -> Option<u32> {
    array(bytes, at).map(|two| u16::from_be_bytes(two).into())
}

fn big_u32(bytes: &[u8], at: usize) -> Option<u32> {
    array(bytes, at).map(u32::from_be_bytes)
}

fn little_u16(bytes: &[u8], at: usize) -> Option<u32> {
    array(bytes, at).map(|two| u16::from_le_bytes(two).into())
}

fn little_u24(bytes: &[u8], at: usize) -> Option<u32> {
    array(bytes, at).map(|[a, b, c]| u32::from_le_bytes([a, b, c, 0]))
}

fn little_u32(bytes: &[u8], at: usize) -> Option<u32> {
    array(bytes, at).map(u32::from_le_bytes)
}
