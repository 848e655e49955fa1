//! ISO base media files (MP4, M4A; QuickTime is told apart): what their boxes say of film and sound.

use std::ops::Range;

use super::facts::{Fault, Found, VideoTrack};
use super::samples;
use crate::media::atoms::{Atom, Atoms, child};
use crate::media::bytes::{array_at, millis, u8_at, u16_at, u32_at, u64_at};

/// Reads a file.
pub(super) fn read(bytes: &[u8]) -> Result<Found, Fault> {
    let mut found = Found::default();
    let mut has_movie = false;
    let mut atoms = Atoms::new(bytes, 0..bytes.len());
    let (mut codec, mut is_quicktime) = (None, false);
    for atom in atoms.by_ref() {
        match &atom.name {
            b"ftyp" => {
                is_quicktime |= bytes.get(atom.content).is_some_and(|brand| brand.starts_with(b"qt  "));
            }
            b"moov" => {
                has_movie = true;
                if let Err(fault) = movie(bytes, atom.content.clone(), &mut found) {
                    codec = Some(fault);
                }
            }
            _ => {}
        }
    }
    found.has_traces = samples::has_lasting_traces(bytes);
    match codec {
        _ if atoms.is_cut => Err(Fault::CutShort),
        _ if !has_movie => Err(Fault::CutShort),
        Some(fault) => Err(fault),
        // What it holds could stand in MP4 as it is.
        None if is_quicktime => Err(Fault::Container("QuickTime")),
        None => Ok(found),
    }
}

fn movie(bytes: &[u8], content: Range<usize>, found: &mut Found) -> Result<(), Fault> {
    for atom in Atoms::new(bytes, content) {
        match &atom.name {
            b"mvhd" => found.millis = duration(bytes, atom.content.start).filter(|millis| *millis > 0),
            b"trak" => track(bytes, atom.content, found)?,
            _ => {}
        }
    }
    Ok(())
}

/// The duration of a movie header; the fields are wider in its second version.
fn duration(bytes: &[u8], at: usize) -> Option<u64> {
    let (rate, count) = match u8_at(bytes, at)? {
        1 => (u32_at(bytes, at + 20)?, u64_at(bytes, at + 24)?),
        _ => (u32_at(bytes, at + 12)?, u64::from(u32_at(bytes, at + 16)?)),
    };
    millis(count, u64::from(rate))
}

fn track(bytes: &[u8], content: Range<usize>, found: &mut Found) -> Result<(), Fault> {
    let Some(handler) = child(bytes, &content, &[b"mdia", b"hdlr"]) else { return Ok(()) };
    let Some(table) = child(bytes, &content, &[b"mdia", b"minf", b"stbl", b"stsd"]) else { return Ok(()) };
    let kind: Option<[u8; 4]> = array_at(bytes, handler.start + 8);
    let entries = table.start.saturating_add(8).min(table.end)..table.end;
    let Some(entry) = Atoms::new(bytes, entries).next() else { return Ok(()) };
    match kind.as_ref() {
        Some(b"vide") if found.video.is_none() => {
            let codec = video_codec(bytes, &entry)?;
            let (width, height) = size(bytes, &content, &entry).ok_or(Fault::Header)?;
            found.video = Some(VideoTrack { width, height, codec });
        }
        Some(b"soun") if found.audio.is_none() => found.audio = Some(audio_codec(bytes, &entry)?),
        _ => {}
    }
    Ok(())
}

/// The size as it is seen: that of the track's header, turned as its matrix says.
fn size(bytes: &[u8], track: &Range<usize>, entry: &Atom) -> Option<(u32, u32)> {
    let coded = || {
        let at = entry.content.start;
        Some((u32::from(u16_at(bytes, at + 24)?), u32::from(u16_at(bytes, at + 26)?)))
    };
    let header = child(bytes, track, &[b"tkhd"])?;
    let matrix = header.start + if u8_at(bytes, header.start)? == 1 { 52 } else { 40 };
    let shown = (u32_at(bytes, matrix + 36)? >> 16, u32_at(bytes, matrix + 40)? >> 16);
    let (width, height) = if shown.0 > 0 && shown.1 > 0 { shown } else { coded()? };
    // A quarter turn has nothing on the diagonal.
    let is_turned = u32_at(bytes, matrix)? == 0 && u32_at(bytes, matrix + 4)? != 0;
    (width > 0 && height > 0).then_some(if is_turned { (height, width) } else { (width, height) })
}

fn video_codec(bytes: &[u8], entry: &Atom) -> Result<String, Fault> {
    let name = String::from_utf8_lossy(&entry.name).into_owned();
    let inner = entry.content.start.saturating_add(78).min(entry.content.end)..entry.content.end;
    let detail = |kind: &[u8; 4]| child(bytes, &inner, &[kind]).map(|content| content.start);
    let exact = match &entry.name {
        b"avc1" | b"avc3" => {
            let said = detail(b"avcC").and_then(|at| array_at(bytes, at + 1));
            if let Some(profile) = said.and_then(|[profile, _, _]| studio_profile(profile)) {
                return Err(Fault::Codec(profile.to_owned()));
            }
            said.map(|[profile, constraints, level]| {
                format!("{name}.{profile:02x}{constraints:02x}{level:02x}")
            })
        }
        b"av01" => detail(b"av1C").and_then(|at| av1(bytes.get(at..at + 4)?)),
        b"vp09" => detail(b"vpcC").and_then(|at| {
            let [profile, level, depth] = array_at(bytes, at + 4)?;
            Some(format!("vp09.{profile:02}.{level:02}.{:02}", depth >> 4))
        }),
        b"hvc1" | b"hev1" | b"dvh1" | b"dvhe" => return Err(Fault::Codec("HEVC (H.265)".to_owned())),
        b"mp4v" => return Err(Fault::Codec("MPEG-4 Visual".to_owned())),
        b"apch" | b"apcn" | b"apcs" | b"apco" | b"ap4h" | b"ap4x" => {
            return Err(Fault::Codec("ProRes".to_owned()));
        }
        b"encv" => return Err(Fault::Codec("DRM".to_owned())),
        _ => return Err(Fault::Codec(name.trim().to_owned())),
    };
    Ok(exact.unwrap_or(name))
}

/// The name of a profile of H.264 that studios use and phones do not play.
fn studio_profile(profile: u8) -> Option<&'static str> {
    match profile {
        0x6E => Some("H.264 High 10"),
        0x7A => Some("H.264 4:2:2"),
        0x2C | 0xF4 => Some("H.264 4:4:4"),
        _ => None,
    }
}

/// The name of an AV1 stream from the first bytes of its configuration.
pub(super) fn av1(config: &[u8]) -> Option<String> {
    let (second, third) = (u8_at(config, 1)?, u8_at(config, 2)?);
    let (profile, level) = (second >> 5, second & 31);
    let tier = if third & 0x80 == 0 { 'M' } else { 'H' };
    let depth = match (third & 0x40 == 0, third & 0x20 == 0) {
        (true, _) => 8,
        (false, true) => 10,
        (false, false) => 12,
    };
    Some(format!("av01.{profile}.{level:02}{tier}.{depth:02}"))
}

fn audio_codec(bytes: &[u8], entry: &Atom) -> Result<String, Fault> {
    match &entry.name {
        b"mp4a" => {
            let inner = entry.content.start.saturating_add(28).min(entry.content.end)..entry.content.end;
            let kind = child(bytes, &inner, &[b"esds"]).and_then(|content| object_type(bytes.get(content)?));
            match kind {
                Some((0x40, Some(object))) => Ok(format!("mp4a.40.{object}")),
                Some((0x69 | 0x6B, _)) => Ok("mp4a.6b".to_owned()),
                _ => Ok("mp4a.40.2".to_owned()),
            }
        }
        b"Opus" => Ok("opus".to_owned()),
        b"fLaC" => Ok("flac".to_owned()),
        b"ac-3" => Err(Fault::Codec("AC-3".to_owned())),
        b"ec-3" => Err(Fault::Codec("E-AC-3".to_owned())),
        b"alac" => Err(Fault::Codec("ALAC".to_owned())),
        b"samr" | b"sawb" => Err(Fault::Codec("AMR".to_owned())),
        b"enca" => Err(Fault::Codec("DRM".to_owned())),
        name => Err(Fault::Codec(String::from_utf8_lossy(name).trim().to_owned())),
    }
}

/// The object type of an elementary stream, and of AAC the kind; descriptors lie in each other.
fn object_type(esds: &[u8]) -> Option<(u8, Option<u8>)> {
    let mut at = 4;
    let mut kind = None;
    for _ in 0..8 {
        let tag = u8_at(esds, at)?;
        at += 1;
        for _ in 0..4 {
            at += 1;
            if u8_at(esds, at - 1)? & 0x80 == 0 {
                break;
            }
        }
        match tag {
            3 => {
                let flags = u8_at(esds, at + 2)?;
                at += 3;
                at += if flags & 0x80 != 0 { 2 } else { 0 };
                at += if flags & 0x40 != 0 { 1 + usize::from(u8_at(esds, at)?) } else { 0 };
                at += if flags & 0x20 != 0 { 2 } else { 0 };
            }
            4 => {
                kind = u8_at(esds, at);
                at += 13;
            }
            5 => return Some((kind?, u8_at(esds, at).map(|first| first >> 3))),
            _ => break,
        }
    }
    Some((kind?, None))
}
