//! Where a file keeps what it says of itself: XMP, IPTC's older records, and EXIF.
//!
//! Finds them and reads none.

use super::jpeg::{APP1, APP13, START_OF_SCAN, Segment, Segments};
use super::{gif, png, webp};
use crate::media::{Format, avif};

/// What stands before XMP in a segment of a JPEG file.
pub(in crate::media) const XMP_IN_JPEG: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";

/// What stands before the parts of XMP that one segment has no room for.
const MORE_XMP_IN_JPEG: &[u8] = b"http://ns.adobe.com/xmp/extension/\0";

/// What stands before EXIF in a segment of a JPEG file, and before it in WebP from some programs.
const EXIF: &[u8] = b"Exif\0\0";

/// What stands before XMP in a GIF file, behind the two bytes that announce an extension.
pub(in crate::media) const XMP_IN_GIF: &[u8] = b"\x0BXMP DataXMP";

/// The bytes behind XMP in a GIF file, which lead a reader of blocks to the end wherever it is in the words.
const AFTER_XMP_IN_GIF: usize = 258;

/// What stands before Photoshop's resources in a segment of a JPEG file.
const PHOTOSHOP: &[u8] = b"Photoshop 3.0\0";

/// What stands before XMP in a text of a PNG file: its name, that it is not compressed, no language, no translation.
pub(in crate::media) const XMP_IN_PNG: &[u8] = b"XML:com.adobe.xmp\0\0\0\0\0";

/// The metadata of a file as it stands there.
#[derive(Debug, Default)]
pub(in crate::media) struct Packets<'a> {
    /// The packet of XMP.
    pub(in crate::media) xmp: Option<&'a [u8]>,
    /// Parts of further packets of XMP, each with a head of its own.
    pub(in crate::media) more_xmp: Vec<&'a [u8]>,
    /// Photoshop's resources, among which IPTC's records are.
    pub(in crate::media) iptc: Option<&'a [u8]>,
    /// EXIF, from the order of its bytes on.
    pub(in crate::media) exif: Option<&'a [u8]>,
}

impl<'a> Packets<'a> {
    /// Finds the metadata of a file of this format.
    pub(in crate::media) fn of(format: Format, bytes: &'a [u8]) -> Self {
        match format {
            Format::Jpeg => of_jpeg(bytes),
            Format::Png => of_png(bytes),
            Format::WebP => of_webp(bytes),
            Format::Gif => Self { xmp: of_gif(bytes), ..Self::default() },
            Format::Avif => Self { xmp: avif::xmp(bytes), ..Self::default() },
            // What few write, nobody reads.
            Format::Svg => Self::default(),
        }
    }
}

fn of_jpeg(bytes: &[u8]) -> Packets<'_> {
    let mut packets = Packets::default();
    for Segment { marker, data, .. } in Segments::of(bytes) {
        match marker {
            START_OF_SCAN => break,
            APP1 => {
                packets.xmp = packets.xmp.or(data.strip_prefix(XMP_IN_JPEG));
                packets.exif = packets.exif.or(data.strip_prefix(EXIF));
                packets.more_xmp.extend(data.strip_prefix(MORE_XMP_IN_JPEG));
            }
            APP13 => packets.iptc = packets.iptc.or(data.strip_prefix(PHOTOSHOP)),
            _ => {}
        }
    }
    packets
}

fn of_png(bytes: &[u8]) -> Packets<'_> {
    let mut packets = Packets::default();
    let mut at = 8;
    while let Some((name, data)) = png::chunk(bytes, at) {
        match name {
            b"iTXt" => packets.xmp = packets.xmp.or_else(|| xmp_of_text(data)),
            b"eXIf" => packets.exif = packets.exif.or(Some(data)),
            _ => {}
        }
        at += 12 + data.len();
    }
    packets
}

/// The packet in a text of a PNG file; a language and a translation of its name may stand before it.
fn xmp_of_text(data: &[u8]) -> Option<&[u8]> {
    let after = data.strip_prefix(&XMP_IN_PNG[..XMP_IN_PNG.len() - 2])?;
    after.splitn(3, |byte| *byte == 0).nth(2)
}

fn of_webp(bytes: &[u8]) -> Packets<'_> {
    let mut packets = Packets::default();
    let mut at = 12;
    while let Some((name, data)) = webp::chunk(bytes, at) {
        match name {
            b"XMP " => packets.xmp = packets.xmp.or(Some(data)),
            b"EXIF" => packets.exif = packets.exif.or(Some(data.strip_prefix(EXIF).unwrap_or(data))),
            _ => {}
        }
        at += 8 + data.len().next_multiple_of(2);
    }
    packets
}

fn of_gif(bytes: &[u8]) -> Option<&[u8]> {
    let blocks = gif::blocks(bytes)?;
    let mut behind =
        blocks.iter().filter_map(|block| block.bytes.strip_prefix(&[0x21, 0xFF])?.strip_prefix(XMP_IN_GIF));
    let (words, after) =
        behind.next().and_then(|data| data.split_at_checked(data.len().checked_sub(AFTER_XMP_IN_GIF)?))?;
    after.starts_with(&[1, 0xFF, 0xFE]).then_some(words)
}
