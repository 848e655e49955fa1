//! Facts about clips, and the faults that their headers show.

use std::collections::{BTreeMap, BTreeSet};

use super::convert::converted;
use super::facts::{Clip, Container, Fault, Found, Medium};
use super::{ebml, flac, id3, iso, mpeg, ogg, riff};
use crate::media::{Digest, Format};
use crate::names::FilePath;
use crate::problem::{Diagnostic, Noted, Notes, Problem};
use crate::world::World;

/// Inspects every clip of a set; those that cannot be played are reported and left out.
///
/// One after another: each is in memory whole while it is hashed.
pub fn inspect_clips(
    world: &dyn World,
    files: &BTreeMap<FilePath, u64>,
    wanted: &BTreeSet<FilePath>,
    megabytes: u64,
) -> Noted<BTreeMap<FilePath, Clip>> {
    let mut notes = Notes::new();
    let mut clips = BTreeMap::new();
    for file in wanted {
        let length = files.get(file).copied().unwrap_or_default();
        if length > megabytes.saturating_mul(1_000_000) {
            let problem = Problem::ClipHeavy { megabytes: length.div_ceil(1_000_000), limit: megabytes };
            notes.add(Diagnostic::new(problem).in_file(file));
            continue;
        }
        match world.read(file) {
            Ok(bytes) => match inspect_clip(file, &bytes) {
                Ok(clip) => {
                    clips.insert(file.clone(), clip);
                }
                Err(problem) => notes.add(Diagnostic::new(problem).in_file(file)),
            },
            Err(error) => notes.add(error.of_file(file)),
        }
    }
    Noted::new(clips, notes)
}

/// Looks at the headers of a clip and says what it is or what is wrong with it.
///
/// The reason of [`Problem::ClipCorrupt`] is one of the words `empty`, `not-a-clip`, `header`, `cut-short`
/// and `no-track`.
pub fn inspect_clip(path: &FilePath, bytes: &[u8]) -> Result<Clip, Problem> {
    let container = container(path, bytes)?;
    let found = match container {
        Container::Mp4 => iso::read(bytes),
        Container::WebM => ebml::read(bytes),
        Container::Mp3 => mpeg::read(bytes),
        Container::Aac => mpeg::read_aac(bytes),
        Container::Ogg => ogg::read(bytes),
        Container::Flac => flac::read(bytes),
        Container::Wav => riff::read(bytes),
    };
    let Found { millis, video, audio, has_traces } = found.map_err(|fault| problem_of(path, fault))?;
    if video.is_none() && audio.is_none() {
        return Err(corrupt("no-track"));
    }
    let has_sound = audio.is_some();
    let medium = if video.is_some() { Medium::Video } else { Medium::Audio };
    let (width, height) = video.as_ref().map_or((0, 0), |video| (video.width, video.height));
    let codecs = video.map(|video| video.codec).into_iter().chain(audio);
    Ok(Clip {
        container,
        medium,
        has_sound,
        millis,
        width,
        height,
        codecs: codecs.filter(|codec| !codec.is_empty()).collect(),
        has_traces,
        digest: Digest::of(bytes),
        len: bytes.len() as u64,
    })
}

fn corrupt(why: &str) -> Problem {
    Problem::ClipCorrupt { why: why.to_owned() }
}

fn problem_of(path: &FilePath, fault: Fault) -> Problem {
    let medium = medium_of_extension(&path.extension()).unwrap_or(Medium::Video);
    let unsupported = |what: &str, can_copy: bool| Problem::ClipUnsupported {
        what: what.into(),
        command: converted(path.name(), medium, can_copy).into(),
    };
    match fault {
        Fault::CutShort => corrupt("cut-short"),
        Fault::Header => corrupt("header"),
        Fault::Codec(name) => unsupported(&name, false),
        Fault::Container(name) => unsupported(name, name == "QuickTime"),
    }
}

/// The container that both the bytes and the extension say.
fn container(path: &FilePath, bytes: &[u8]) -> Result<Container, Problem> {
    let extension = path.extension();
    let promised = Container::of_extension(&extension);
    if promised.is_none() && Format::of_bytes(bytes).is_some() {
        return Err(Problem::ClipMedium { file: path.name().into(), medium: "picture".into() });
    }
    match of_bytes(bytes) {
        Some(container) if promised == Some(container) => Ok(container),
        Some(container) if promised.is_some() => Err(Problem::ClipMislabelled {
            extension: extension.into(),
            container: container.extension().into(),
        }),
        None if bytes.is_empty() => Err(corrupt("empty")),
        found => {
            let medium = medium_of_extension(&extension).unwrap_or(Medium::Video);
            let what = unplayed(bytes)
                .map(str::to_owned)
                .or_else(|| (found.is_some() || promised.is_none()).then(|| extension.to_uppercase()));
            let Some(what) = what else { return Err(corrupt("not-a-clip")) };
            // QuickTime often holds what MP4 may hold as well.
            let can_copy = matches!(found, Some(Container::Mp4))
                && matches!(iso::read(bytes), Ok(_) | Err(Fault::Container(_)));
            let command = converted(path.name(), medium, can_copy).into();
            Err(Problem::ClipUnsupported { what: what.into(), command })
        }
    }
}

/// The container that the first bytes of a file show.
fn of_bytes(bytes: &[u8]) -> Option<Container> {
    match bytes {
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => Some(Container::Mp4),
        [0x1A, 0x45, 0xDF, 0xA3, ..] => Some(Container::WebM),
        [b'O', b'g', b'g', b'S', ..] => Some(Container::Ogg),
        [b'f', b'L', b'a', b'C', ..] => Some(Container::Flac),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'A', b'V', b'E', ..] => Some(Container::Wav),
        _ => {
            let start = id3::end(bytes);
            match () {
                () if mpeg::is_mp3(bytes, start) => Some(Container::Mp3),
                () if mpeg::is_aac(bytes, start) => Some(Container::Aac),
                () => None,
            }
        }
    }
}

/// The name of a well-known container that browsers do not read.
fn unplayed(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [_, _, _, _, b'f', b't', b'y', b'p', b'q', b't', ..] => Some("QuickTime"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'A', b'V', b'I', b' ', ..] => Some("AVI"),
        [0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11, ..] => Some("Windows Media"),
        [b'F', b'L', b'V', 1, ..] => Some("Flash Video"),
        [0, 0, 1, 0xBA | 0xB3, ..] => Some("MPEG-1/2"),
        [b'F', b'O', b'R', b'M', _, _, _, _, b'A', b'I', b'F', b'F' | b'C', ..] => Some("AIFF"),
        [b'#', b'!', b'A', b'M', b'R', ..] => Some("AMR"),
        [b'M', b'T', b'h', b'd', ..] => Some("MIDI"),
        [0x47, rest @ ..] if rest.get(187) == Some(&0x47) => Some("MPEG-TS"),
        _ => None,
    }
}

/// Whether an extension is one of film or sound, those that browsers do not play among them.
pub fn medium_of_extension(extension: &str) -> Option<Medium> {
    match extension {
        "mp4" | "m4v" | "webm" | "mov" | "avi" | "wmv" | "mkv" | "flv" | "mpg" | "mpeg" | "3gp" | "ts"
        | "mts" | "ogv" => Some(Medium::Video),
        "mp3" | "m4a" | "aac" | "ogg" | "oga" | "opus" | "flac" | "wav" | "weba" | "wma" | "aiff" | "aif"
        | "amr" | "mid" | "midi" => Some(Medium::Audio),
        _ => None,
    }
}
