//! WebM: elements within elements, each with a name and a length of varying width.

use std::ops::Range;

use super::facts::{Fault, Found, VideoTrack};
use super::iso::av1;
use crate::media::bytes::{array_at, u8_at};

const EBML: u32 = 0x1A45_DFA3;
const DOC_TYPE: u32 = 0x4282;
const SEGMENT: u32 = 0x1853_8067;
/// What a file says of itself.
pub(super) const INFO: u32 = 0x1549_A966;
const TRACKS: u32 = 0x1654_AE6B;
const CLUSTER: u32 = 0x1F43_B675;
/// Words about the file, in which programs put what they like.
pub(super) const TAGS: u32 = 0x1254_C367;
/// Files within the file.
pub(super) const ATTACHMENTS: u32 = 0x1941_A469;
/// When it was made.
pub(super) const DATE: u32 = 0x4461;
/// The name that it had where it was made.
pub(super) const FILE_NAME: u32 = 0x7384;
/// A number that no other file has.
pub(super) const UNIQUE: u32 = 0x73A4;
/// The program that put the tracks together.
pub(super) const MUXER: u32 = 0x4D80;
/// The program that wrote the file.
pub(super) const WRITER: u32 = 0x5741;

/// An element: its name, where it begins, and where its content stands.
#[derive(Clone, Debug)]
pub(super) struct Element {
    pub(super) id: u32,
    pub(super) start: usize,
    pub(super) content: Range<usize>,
    /// Whether its length is not written, so that it goes on to the end.
    is_open: bool,
}

/// Elements side by side within a range.
pub(super) struct Elements<'a> {
    bytes: &'a [u8],
    at: usize,
    end: usize,
    /// Whether an element said that it is longer than what it lies in.
    pub(super) is_cut: bool,
}

impl<'a> Elements<'a> {
    pub(super) fn new(bytes: &'a [u8], range: Range<usize>) -> Self {
        Self { bytes, at: range.start, end: range.end.min(bytes.len()), is_cut: false }
    }
}

impl Iterator for Elements<'_> {
    type Item = Element;

    fn next(&mut self) -> Option<Element> {
        let start = self.at;
        if start >= self.end {
            return None;
        }
        let (id, id_width) = number(self.bytes, start, false)?;
        let id = u32::try_from(id).ok()?;
        let (length, length_width) = number(self.bytes, start + id_width, true)?;
        let content = start + id_width + length_width;
        if content > self.end {
            self.is_cut = true;
            return None;
        }
        let is_open = length == (1 << (7 * length_width)) - 1;
        let end = usize::try_from(length).ok().and_then(|length| content.checked_add(length));
        let end = match end {
            _ if is_open => self.end,
            Some(end) if end <= self.end => end,
            _ => {
                self.is_cut = true;
                self.end
            }
        };
        self.at = end;
        Some(Element { id, start, content: content..end, is_open })
    }
}

/// A number whose first byte says by its leading zeros how wide it is; a length leaves that mark out.
fn number(bytes: &[u8], at: usize, is_length: bool) -> Option<(u64, usize)> {
    let first = u8_at(bytes, at)?;
    let width = first.leading_zeros() as usize + 1;
    if width > 8 || (!is_length && width > 4) {
        return None;
    }
    let kept = if is_length { u64::from(first) & ((1 << (8 - width)) - 1) } else { u64::from(first) };
    let rest = bytes.get(at + 1..at + width)?;
    Some((rest.iter().fold(kept, |value, byte| value << 8 | u64::from(*byte)), width))
}

/// Where the content of the segment stands.
pub(super) fn segment(bytes: &[u8]) -> Option<Range<usize>> {
    Some(Elements::new(bytes, 0..bytes.len()).find(|element| element.id == SEGMENT)?.content)
}

/// Reads a file.
pub(super) fn read(bytes: &[u8]) -> Result<Found, Fault> {
    let mut top = Elements::new(bytes, 0..bytes.len());
    let header = top.next().filter(|element| element.id == EBML).ok_or(Fault::Header)?;
    let kind = child(bytes, &header.content, DOC_TYPE).and_then(|range| bytes.get(range));
    let segment = top.find(|element| element.id == SEGMENT).ok_or(Fault::CutShort)?;
    if top.is_cut {
        return Err(Fault::CutShort);
    }
    if kind.is_none_or(|kind| !kind.starts_with(b"webm")) {
        return Err(Fault::Container("Matroska"));
    }
    let mut found = Found::default();
    for element in Elements::new(bytes, segment.content) {
        match element.id {
            INFO => found.millis = duration(bytes, &element.content),
            TRACKS => tracks(bytes, &element.content, &mut found)?,
            CLUSTER if element.is_open => break,
            _ => {}
        }
    }
    Ok(found)
}

fn child(bytes: &[u8], content: &Range<usize>, id: u32) -> Option<Range<usize>> {
    Elements::new(bytes, content.clone()).find(|element| element.id == id).map(|element| element.content)
}

fn unsigned(bytes: &[u8], content: &Range<usize>, id: u32) -> Option<u64> {
    let value = bytes.get(child(bytes, content, id)?)?;
    (value.len() <= 8).then(|| value.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
}

fn duration(bytes: &[u8], content: &Range<usize>) -> Option<u64> {
    let scale = unsigned(bytes, content, 0x2A_D7B1).unwrap_or(1_000_000);
    let value = child(bytes, content, 0x4489)?;
    let ticks = match value.len() {
        4 => f64::from(f32::from_be_bytes(array_at(bytes, value.start)?)),
        8 => f64::from_be_bytes(array_at(bytes, value.start)?),
        _ => return None,
    };
    let millis = ticks * scale as f64 / 1_000_000.0;
    (millis.is_finite() && (1.0..1e12).contains(&millis)).then_some(millis.round() as u64)
}

fn tracks(bytes: &[u8], content: &Range<usize>, found: &mut Found) -> Result<(), Fault> {
    for track in Elements::new(bytes, content.clone()).filter(|element| element.id == 0xAE) {
        let track = track.content;
        let codec = child(bytes, &track, 0x86).and_then(|range| bytes.get(range)).unwrap_or_default();
        let codec = String::from_utf8_lossy(codec).trim_end_matches('\0').to_owned();
        let private = child(bytes, &track, 0x63A2).and_then(|range| bytes.get(range));
        match unsigned(bytes, &track, 0x83) {
            Some(1) if found.video.is_none() => {
                let codec = video_codec(&codec, private)?;
                let (width, height) = size(bytes, &track).ok_or(Fault::Header)?;
                found.video = Some(VideoTrack { width, height, codec });
            }
            Some(2) if found.audio.is_none() => {
                let named = match codec.as_str() {
                    "A_OPUS" => "opus",
                    "A_VORBIS" => "vorbis",
                    other => return Err(Fault::Codec(other.to_owned())),
                };
                found.audio = Some(named.to_owned());
            }
            _ => {}
        }
    }
    Ok(())
}

fn video_codec(codec: &str, private: Option<&[u8]>) -> Result<String, Fault> {
    match codec {
        "V_VP8" => Ok("vp8".to_owned()),
        "V_VP9" => Ok("vp9".to_owned()),
        "V_AV1" => Ok(private.and_then(av1).unwrap_or_else(|| "av01.0.08M.08".to_owned())),
        other => Err(Fault::Codec(other.to_owned())),
    }
}

/// The size as it is seen.
fn size(bytes: &[u8], track: &Range<usize>) -> Option<(u32, u32)> {
    let video = child(bytes, track, 0xE0)?;
    let coded = (unsigned(bytes, &video, 0xB0)?, unsigned(bytes, &video, 0xBA)?);
    // Units other than pixels are proportions.
    let in_pixels = unsigned(bytes, &video, 0x54B2).unwrap_or(0) == 0;
    let shown = (unsigned(bytes, &video, 0x54B0), unsigned(bytes, &video, 0x54BA));
    let (width, height) = match shown {
        (Some(width), Some(height)) if in_pixels => (width, height),
        _ => coded,
    };
    let side = |side: u64| u32::try_from(side).ok().filter(|side| *side > 0);
    Some((side(width)?, side(height)?))
}
