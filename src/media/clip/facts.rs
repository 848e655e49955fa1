//! What is known of a clip: its container, tracks, length and size.

use crate::media::Digest;

/// The containers that browsers play.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Container {
    /// ISO base media: `.mp4`, `.m4v`, `.m4a`.
    Mp4,
    /// WebM.
    WebM,
    /// MPEG audio without a container.
    Mp3,
    /// AAC without a container.
    Aac,
    /// Ogg with sound.
    Ogg,
    /// FLAC.
    Flac,
    /// WAVE.
    Wav,
}

impl Container {
    /// The container that an extension in lower case promises.
    pub fn of_extension(extension: &str) -> Option<Self> {
        match extension {
            "mp4" | "m4v" | "m4a" => Some(Self::Mp4),
            "webm" | "weba" => Some(Self::WebM),
            "mp3" => Some(Self::Mp3),
            "aac" => Some(Self::Aac),
            "ogg" | "oga" | "opus" => Some(Self::Ogg),
            "flac" => Some(Self::Flac),
            "wav" => Some(Self::Wav),
            _ => None,
        }
    }

    /// The usual extension.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Mp4 => "mp4",
            Self::WebM => "webm",
            Self::Mp3 => "mp3",
            Self::Aac => "aac",
            Self::Ogg => "ogg",
            Self::Flac => "flac",
            Self::Wav => "wav",
        }
    }
}

/// Whether a clip is to be seen or only heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Medium {
    /// Moving pictures, with sound or without.
    Video,
    /// Sound alone.
    Audio,
}

impl Medium {
    /// The word of directives, templates and media types.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Video => "video",
            Self::Audio => "audio",
        }
    }
}

/// Facts about a clip, from its headers alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clip {
    /// What holds it.
    pub container: Container,
    /// Whether there are moving pictures in it.
    pub medium: Medium,
    /// Whether anything can be heard.
    pub has_sound: bool,
    /// Its length in milliseconds, if the file says so.
    pub millis: Option<u64>,
    /// The width as it is seen, turned as the camera was; nothing for sound.
    pub width: u32,
    /// The height as it is seen.
    pub height: u32,
    /// The codecs as media types name them: `avc1.64001f`.
    pub codecs: Vec<String>,
    /// Whether it tells a place that cannot be taken out of it.
    pub has_traces: bool,
    /// The hash of the file.
    pub digest: Digest,
    /// Its length in bytes.
    pub len: u64,
}

impl Clip {
    /// The media type with its codecs: `video/mp4; codecs="avc1.64001f, mp4a.40.2"`.
    pub fn mime_with_codecs(&self) -> String {
        match self.codecs.as_slice() {
            [] => self.mime().to_owned(),
            codecs => format!("{}; codecs=\"{}\"", self.mime(), codecs.join(", ")),
        }
    }

    /// The media type.
    pub fn mime(&self) -> &'static str {
        match (self.container, self.medium) {
            (Container::Mp4, Medium::Video) => "video/mp4",
            (Container::Mp4, Medium::Audio) => "audio/mp4",
            (Container::WebM, Medium::Video) => "video/webm",
            (Container::WebM, Medium::Audio) => "audio/webm",
            (Container::Mp3, _) => "audio/mpeg",
            (Container::Aac, _) => "audio/aac",
            (Container::Ogg, _) => "audio/ogg",
            (Container::Flac, _) => "audio/flac",
            (Container::Wav, _) => "audio/wav",
        }
    }

    /// How much a browser that can choose should want this encoding; the least comes first.
    pub fn preference(&self) -> u8 {
        let has = |name: &str| self.codecs.iter().any(|codec| codec.starts_with(name));
        match self.container {
            _ if has("av01") => 0,
            _ if has("vp09") || has("vp9") => 1,
            Container::WebM => 2,
            Container::Ogg => 3,
            Container::Mp4 => 4,
            Container::Aac => 5,
            Container::Mp3 => 6,
            Container::Flac => 7,
            Container::Wav => 8,
        }
    }
}

/// What the reader of a container has found.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) millis: Option<u64>,
    pub(super) video: Option<VideoTrack>,
    pub(super) audio: Option<String>,
    pub(super) has_traces: bool,
}

/// A track of moving pictures.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct VideoTrack {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) codec: String,
}

/// Why a file of a known container is of no use.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// It ends before it should.
    CutShort,
    /// Its header cannot be read.
    Header,
    /// Browsers do not play what it holds: `HEVC`.
    Codec(String),
    /// Browsers do not read the container: `QuickTime`.
    Container(&'static str),
}
