//! What the theme's players are given.
//!
//! Holds no rule: the fields are what the components `video`, `audio` and `video_link` see.

use serde::Serialize;

use crate::render::views::PictureView;

/// A clip as the components `video` and `audio` see it.
#[derive(Serialize)]
pub(in crate::render) struct ClipView {
    pub(super) title: String,
    pub(super) url: String,
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) poster: Option<String>,
    pub(super) poster_credit: Option<PosterCreditView>,
    pub(super) has_sound: bool,
    pub(super) length: Option<LengthView>,
    pub(super) sources: Vec<SourceView>,
    pub(super) tracks: Vec<TrackView>,
    pub(super) caption: Option<String>,
    pub(super) description: Option<String>,
    /// What a machine had to do with it: `generated` or `edited`.
    pub(super) ai: Option<&'static str>,
    pub(super) credit: Option<String>,
    pub(super) licence: Option<String>,
    pub(super) licence_url: Option<String>,
    pub(super) transcript: Option<TranscriptView>,
}

/// Who made a poster that somebody else made than the film, or in another way.
#[derive(Serialize)]
pub(super) struct PosterCreditView {
    pub(super) credit: Option<String>,
    pub(super) licence: Option<String>,
    pub(super) licence_url: Option<String>,
    /// What a machine had to do with it: `generated` or `edited`.
    pub(super) ai: Option<&'static str>,
}

#[derive(Serialize)]
pub(super) struct LengthView {
    pub(super) iso: String,
    pub(super) text: String,
}

#[derive(Serialize)]
pub(super) struct SourceView {
    pub(super) href: String,
    pub(super) mime: String,
    /// The format in capitals, as a download is called: `MP4`.
    pub(super) kind: String,
    pub(super) size: String,
}

#[derive(Serialize)]
pub(super) struct TrackView {
    pub(super) href: String,
    pub(super) kind: &'static str,
    pub(super) lang: String,
    pub(super) label: String,
    pub(super) is_default: bool,
}

#[derive(Serialize)]
pub(super) struct TranscriptView {
    /// The language of the words, when it is another than the page's.
    pub(super) lang: Option<String>,
    pub(super) dir: &'static str,
    pub(super) language: String,
    pub(super) paragraphs: Vec<ParagraphView>,
}

#[derive(Serialize)]
pub(super) struct ParagraphView {
    pub(super) time: String,
    pub(super) speaker: Option<String>,
    pub(super) text: String,
}

/// A film on another site, as the component `video_link` sees it.
#[derive(Serialize)]
pub(super) struct FilmView {
    pub(super) href: String,
    pub(super) platform: &'static str,
    pub(super) title: Option<String>,
    /// What it is called where nothing else does: the beginning of its words, or the title of the page.
    pub(super) name: String,
    pub(super) still: Option<PictureView>,
    pub(super) caption: Option<String>,
}
