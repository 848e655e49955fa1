//! A picture file as it may be given away: its pixels untouched, and nothing in it but what they need and the rights.
//!
//! Decodes no pixel: parts of the file are left out and put in.

use super::header::jpeg::{APP1, APP14, END_OF_IMAGE, START_OF_SCAN, Segment, Segments};
use super::header::packets::{XMP_IN_GIF, XMP_IN_JPEG, XMP_IN_PNG};
use super::header::{Header, gif, png, webp};
use super::{Encoding, Format, Rights, SvgLimits, avif, svg};

/// The file without what nobody meant to give away, and with its rights; none when it cannot be taken apart.
pub fn strip(format: Format, bytes: &[u8], rights: &Rights) -> Option<Vec<u8>> {
    if format == Format::Svg {
        let clean = svg::clean(bytes, &SvgLimits::default()).ok()?;
        return Some(signed_drawing(clean.bytes, rights));
    }
    let header = Header::read(format, bytes)?;
    let added = Added { exif: exif_of(&header), xmp: rights.xmp() };
    match format {
        Format::Jpeg => jpeg(bytes, &added),
        Format::Png => png(bytes, &added),
        Format::WebP => webp(bytes, &header, &added),
        Format::Gif => gif(bytes, &added),
        Format::Avif => avif::strip(bytes, added.xmp.as_deref()),
        Format::Svg => None,
    }
}

/// A drawing in which nothing moves, with its rights; none when it is no drawing that may be published.
pub fn still_drawing(bytes: &[u8], rights: &Rights) -> Option<Vec<u8>> {
    let still = svg::still(bytes, &SvgLimits::default()).ok()?;
    Some(signed_drawing(still.bytes, rights))
}

/// A variant with its rights, as it is published.
pub fn signed(encoding: Encoding, bytes: Vec<u8>, rights: &Rights) -> Vec<u8> {
    if *rights == Rights::default() {
        return bytes;
    }
    // What encoders write can be taken apart; were it not so, the picture would still be the right one.
    strip(encoding.format(), &bytes, rights).unwrap_or(bytes)
}

/// What is put into a file.
struct Added {
    /// How the pixels are to be turned, where they are.
    exif: Option<Vec<u8>>,
    /// The rights.
    xmp: Option<String>,
}

/// EXIF data that say how the pixels are to be turned, and nothing else.
fn exif_of(header: &Header) -> Option<Vec<u8>> {
    let orientation = header.orientation.to_exif();
    if orientation == 1 {
        return None;
    }
    let mut exif = b"MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([orientation, 0, 0, 0, 0, 0, 0]);
    Some(exif)
}

fn jpeg(bytes: &[u8], added: &Added) -> Option<Vec<u8>> {
    let mut out = vec![0xFF, 0xD8];
    let mut head = Vec::new();
    if let Some(exif) = &added.exif {
        segment(&mut head, &[b"Exif\0\0", exif])?;
    }
    if let Some(xmp) = &added.xmp {
        segment(&mut head, &[XMP_IN_JPEG, xmp.as_bytes()])?;
    }
    let (mut at, mut is_scan, mut is_begun) = (2, false, false);
    for Segment { marker, data, end } in Segments::of(bytes) {
        let length = if marker == END_OF_IMAGE { 2 } else { data.len() + 4 };
        let start = end.checked_sub(length)?;
        if is_scan {
            // The coded pixels between two markers.
            out.extend_from_slice(bytes.get(at..start)?);
        }
        // JFIF must be the first segment, so what is put in follows it.
        let is_first = marker == 0xE0 && !is_begun;
        if !is_first && !is_begun {
            out.append(&mut head);
            is_begun = true;
        }
        if is_wanted(marker, data) {
            out.extend_from_slice(bytes.get(start..end)?);
        }
        if is_first {
            out.append(&mut head);
            is_begun = true;
        }
        if marker == END_OF_IMAGE {
            return Some(out);
        }
        is_scan |= marker == START_OF_SCAN;
        at = end;
    }
    None
}

/// Whether a segment has to do with how the pixels look: their colours, not their story.
fn is_wanted(marker: u8, data: &[u8]) -> bool {
    match marker {
        0xE0 => data.starts_with(b"JFIF\0"),
        0xE2 => data.starts_with(b"ICC_PROFILE\0"),
        APP14 => data.starts_with(b"Adobe"),
        // Others for programs, and remarks.
        0xE1..=0xEF | 0xFE => false,
        _ => true,
    }
}

fn segment(out: &mut Vec<u8>, parts: &[&[u8]]) -> Option<()> {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    out.extend([0xFF, APP1]);
    out.extend(u16::try_from(length + 2).ok()?.to_be_bytes());
    parts.iter().for_each(|part| out.extend_from_slice(part));
    Some(())
}

/// Chunks that have to do with how the pixels look.
const PNG_CHUNKS: [&[u8]; 20] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP",
    b"mDCV", b"cLLI", b"bKGD", b"hIST", b"pHYs", b"sPLT", b"acTL", b"fcTL", b"fdAT",
];

fn png(bytes: &[u8], added: &Added) -> Option<Vec<u8>> {
    let mut out = bytes.get(..8)?.to_vec();
    let mut at = 8;
    while let Some((name, data)) = png::chunk(bytes, at) {
        let end = at + 12 + data.len();
        if PNG_CHUNKS.contains(&name) {
            out.extend_from_slice(&bytes[at..end]);
        }
        match name {
            b"IHDR" => {
                if let Some(exif) = &added.exif {
                    png_chunk(&mut out, b"eXIf", &[exif])?;
                }
                if let Some(xmp) = &added.xmp {
                    png_chunk(&mut out, b"iTXt", &[XMP_IN_PNG, xmp.as_bytes()])?;
                }
            }
            b"IEND" => return Some(out),
            _ => {}
        }
        at = end;
    }
    None
}

fn png_chunk(out: &mut Vec<u8>, name: &[u8; 4], parts: &[&[u8]]) -> Option<()> {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    out.extend(u32::try_from(length).ok()?.to_be_bytes());
    let start = out.len();
    out.extend_from_slice(name);
    parts.iter().for_each(|part| out.extend_from_slice(part));
    let sum = crc32(&out[start..]);
    out.extend(sum.to_be_bytes());
    Some(())
}

/// The check sum of PNG.
fn crc32(bytes: &[u8]) -> u32 {
    let bit = |sum: u32| if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 };
    !bytes.iter().fold(!0, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), |sum, _| bit(sum)))
}

/// Flags of the extended header of WebP.
const WEBP_EXIF: u8 = 0x08;
const WEBP_XMP: u8 = 0x04;
const WEBP_ALPHA: u8 = 0x10;

fn webp(bytes: &[u8], header: &Header, added: &Added) -> Option<Vec<u8>> {
    let mut chunks = Vec::new();
    let mut flags = None;
    let mut at = 12;
    // Whatever stands behind the end that the file itself gives is no part of it.
    let bytes = bytes.get(..header.end?)?;
    while let Some((name, data)) = webp::chunk(bytes, at) {
        match name {
            b"VP8X" => flags = Some(*data.first()? & !(WEBP_EXIF | WEBP_XMP)),
            b"ICCP" | b"ANIM" | b"ANMF" | b"ALPH" | b"VP8 " | b"VP8L" => webp_chunk(&mut chunks, name, data)?,
            _ => {}
        }
        at += 8 + data.len().next_multiple_of(2);
    }
    if let Some(exif) = &added.exif {
        webp_chunk(&mut chunks, b"EXIF", exif)?;
    }
    if let Some(xmp) = &added.xmp {
        webp_chunk(&mut chunks, b"XMP ", xmp.as_bytes())?;
    }
    let mut out = b"RIFF\0\0\0\0WEBP".to_vec();
    let is_extended = flags.is_some() || added.exif.is_some() || added.xmp.is_some();
    if is_extended {
        let mut flags = flags.unwrap_or(if header.has_alpha { WEBP_ALPHA } else { 0 });
        flags |= if added.exif.is_some() { WEBP_EXIF } else { 0 };
        flags |= if added.xmp.is_some() { WEBP_XMP } else { 0 };
        let side = |side: u32| side.saturating_sub(1).to_le_bytes();
        let (width, height) = (side(header.width), side(header.height));
        let data = [&[flags, 0, 0, 0][..], &width[..3], &height[..3]].concat();
        webp_chunk(&mut out, b"VP8X", &data)?;
    }
    out.append(&mut chunks);
    let length = u32::try_from(out.len() - 8).ok()?;
    out[4..8].copy_from_slice(&length.to_le_bytes());
    Some(out)
}

fn webp_chunk(out: &mut Vec<u8>, name: &[u8], data: &[u8]) -> Option<()> {
    out.extend_from_slice(name);
    out.extend(u32::try_from(data.len()).ok()?.to_le_bytes());
    out.extend_from_slice(data);
    if data.len() % 2 == 1 {
        out.push(0);
    }
    Some(())
}

/// GIF has no place for turning; its rights stand behind its head, and a ramp of bytes behind them leads readers that
/// take their letters for lengths to the end.
fn gif(bytes: &[u8], added: &Added) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let mut rights = added.xmp.as_deref();
    for block in gif::blocks(bytes)? {
        if block.is_of_pixels {
            out.extend_from_slice(block.bytes);
        }
        if let Some(xmp) = rights.take() {
            // Extensions came with the later of its two versions.
            out.get_mut(..6)?.copy_from_slice(b"GIF89a");
            out.extend([0x21, 0xFF]);
            out.extend_from_slice(XMP_IN_GIF);
            out.extend_from_slice(xmp.as_bytes());
            out.push(1);
            out.extend((0..=255).rev());
            out.push(0);
        }
    }
    // The trailer, which many files lack.
    out.push(0x3B);
    Some(out)
}

/// A clean drawing with its rights as its first element.
fn signed_drawing(clean: Vec<u8>, rights: &Rights) -> Vec<u8> {
    let Some(rdf) = rights.rdf() else { return clean };
    let rights = format!("<metadata>{rdf}</metadata>").into_bytes();
    // In the values of attributes this sign is written otherwise, so the first ends the tag of the whole.
    let Some(at) = clean.iter().position(|byte| *byte == b'>') else { return clean };
    let (tag, rest) = (&clean[..at], &clean[at + 1..]);
    match tag.strip_suffix(b"/") {
        Some(tag) => [tag, b">", &rights, b"</svg>", rest].concat(),
        None => [tag, b">", &rights, rest].concat(),
    }
}

#[cfg(test)]
#[path = "tests/stripping.rs"]
mod tests;
