//! Where a file keeps what it says of itself: XMP, and IPTC's older records.
//!
//! Finds them and reads none.

use super::jpeg::{APP1, APP13, START_OF_SCAN, Segment, Segments};
use super::{png, webp};
use crate::media::{Format, avif};

/// What stands before XMP in a segment of a JPEG file.
pub(in crate::media) const XMP_IN_JPEG: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";

/// What stands before Photoshop's resources in a segment of a JPEG file.
const PHOTOSHOP: &[u8] = b"Photoshop 3.0\0";

/// What stands before XMP in a text of a PNG file: its name, that it is not compressed, no language, no translation.
pub(in crate::media) const XMP_IN_PNG: &[u8] = b"XML:com.adobe.xmp\0\0\0\0\0";

/// The metadata of a file as it stands there.
#[derive(Debug, Default)]
pub(in crate::media) struct Packets<'a> {
    /// The packet of XMP.
    pub(in crate::media) xmp: Option<&'a [u8]>,
    /// Photoshop's resources, among which IPTC's records are.
    pub(in crate::media) iptc: Option<&'a [u8]>,
}

impl<'a> Packets<'a> {
    /// Finds the metadata of a file of this format.
    pub(in crate::media) fn of(format: Format, bytes: &'a [u8]) -> Self {
        match format {
            Format::Jpeg => of_jpeg(bytes),
            Format::Png => Self { xmp: of_png(bytes), iptc: None },
            Format::WebP => Self { xmp: of_webp(bytes), iptc: None },
            Format::Avif => Self { xmp: avif::xmp(bytes), iptc: None },
            // What few write, nobody reads.
            Format::Gif | Format::Svg => Self::default(),
        }
    }
}

fn of_jpeg(bytes: &[u8]) -> Packets<'_> {
    let mut packets = Packets::default();
    for Segment { marker, data, .. } in Segments::of(bytes) {
        match marker {
            START_OF_SCAN => break,
            APP1 => packets.xmp = packets.xmp.or(data.strip_prefix(XMP_IN_JPEG)),
            APP13 => packets.iptc = packets.iptc.or(data.strip_prefix(PHOTOSHOP)),
            _ => {}
        }
    }
    packets
}

fn of_png(bytes: &[u8]) -> Option<&[u8]> {
    let mut at = 8;
    while let Some((name, data)) = png::chunk(bytes, at) {
        if name == b"iTXt" && data.starts_with(b"XML:com.adobe.xmp\0\0") {
            // A language and a translation of the name may stand between.
            let after = data.get(XMP_IN_PNG.len() - 2..)?;
            let mut parts = after.splitn(3, |byte| *byte == 0);
            return parts.nth(2);
        }
        at += 12 + data.len();
    }
    None
}

fn of_webp(bytes: &[u8]) -> Option<&[u8]> {
    let mut at = 12;
    while let Some((name, data)) = webp::chunk(bytes, at) {
        if name == b"XMP " {
            return Some(data);
        }
        at += 8 + data.len().next_multiple_of(2);
    }
    None
}
