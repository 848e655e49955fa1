//! The header of a JPEG file, read from its markers.
//!
//! Looks for the end of the image too: a decoder would fill what is missing with grey.

use image::metadata::Orientation;

use super::{Header, big_u16, orientation};

const START_OF_IMAGE: u8 = 0xD8;
pub(in crate::media) const END_OF_IMAGE: u8 = 0xD9;
pub(in crate::media) const START_OF_SCAN: u8 = 0xDA;
pub(in crate::media) const APP0: u8 = 0xE0;
pub(in crate::media) const APP1: u8 = 0xE1;
pub(in crate::media) const APP13: u8 = 0xED;
pub(in crate::media) const APP14: u8 = 0xEE;

pub(super) fn read(bytes: &[u8]) -> Option<Header> {
    let mut header: Option<Header> = None;
    let mut exif: Option<Orientation> = None;
    let mut end = None;
    for Segment { marker, data, end: after } in Segments::of(bytes) {
        match marker {
            END_OF_IMAGE => end = Some(after),
            APP1 if exif.is_none() && data.starts_with(b"Exif\0\0") => exif = Some(orientation(data)),
            _ if is_frame(marker) && header.is_none() => {
                header = Some(Header::of_size(big_u16(data, 3)?, big_u16(data, 1)?));
            }
            _ => {}
        }
    }
    let orientation = exif.unwrap_or(Orientation::NoTransforms);
    header.map(|header| Header { orientation, end, ..header })
}

/// Whether three components are red, green and blue as they stand, by Adobe's mark and no other.
pub(in crate::media) fn is_untransformed_rgb(bytes: &[u8]) -> bool {
    let (mut has_jfif, mut has_adobe_rgb, mut components) = (false, false, 0);
    for Segment { marker, data, .. } in Segments::of(bytes) {
        match marker {
            START_OF_SCAN => break,
            APP0 => has_jfif |= data.starts_with(b"JFIF\0"),
            APP14 => has_adobe_rgb |= data.starts_with(b"Adobe") && data.get(11) == Some(&0),
            _ if is_frame(marker) => components = data.get(5).copied().unwrap_or(0),
            _ => {}
        }
    }
    has_adobe_rgb && !has_jfif && components == 3
}

/// Whether a marker begins a frame; three of its range mean something else.
pub(in crate::media) fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xC0..=0xCF) && !matches!(marker, 0xC4 | 0xC8 | 0xCC)
}

/// A marker with what its segment holds.
pub(in crate::media) struct Segment<'a> {
    pub(in crate::media) marker: u8,
    /// What stands behind the length.
    pub(in crate::media) data: &'a [u8],
    /// The place after it.
    pub(in crate::media) end: usize,
}

/// The segments of a file up to the end of its image, or to where it is cut short.
pub(in crate::media) struct Segments<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Segments<'a> {
    pub(in crate::media) fn of(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 2 }
    }

    /// The next marker that does not stand alone inside the image.
    /// In the coded pixels, `FF 00` is a plain byte, and any number of `FF` may stand before a marker.
    fn next_marker(&mut self) -> Option<u8> {
        loop {
            self.at += self.bytes.get(self.at..)?.iter().position(|byte| *byte == 0xFF)? + 1;
            match *self.bytes.get(self.at)? {
                0xFF => {}
                0x00 | 0x01 | 0xD0..=START_OF_IMAGE => self.at += 1,
                marker => {
                    self.at += 1;
                    return Some(marker);
                }
            }
        }
    }
}

impl<'a> Iterator for Segments<'a> {
    type Item = Segment<'a>;

    fn next(&mut self) -> Option<Segment<'a>> {
        let marker = self.next_marker()?;
        if marker == END_OF_IMAGE {
            let end = std::mem::replace(&mut self.at, self.bytes.len());
            return Some(Segment { marker, data: &[], end });
        }
        let length = big_u16(self.bytes, self.at)? as usize;
        let data = self.bytes.get(self.at + 2..self.at + length)?;
        self.at += length;
        Some(Segment { marker, data, end: self.at })
    }
}
