//! Subtitles in WebVTT: what is shown when, and what is wrong with the file.
//!
//! Follows the W3C's WebVTT; knows neither the clip nor the language that the words are meant for.

mod cue_text;
mod parse;
#[cfg(test)]
mod tests;
mod timing;
mod transcript;

use crate::source::Span;

pub use parse::{parse, published};
pub use timing::{clock, stamp};
pub use transcript::{Paragraph, captions, transcript};

/// The subtitles of one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vtt {
    /// What is shown, in the order of the file.
    pub cues: Vec<Cue>,
}

/// Words that are shown for a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cue {
    /// The line with the times.
    pub times: Span,
    /// The words as they were typed.
    pub words: Span,
    /// When they appear, in milliseconds.
    pub start: u64,
    /// When they vanish, in milliseconds.
    pub end: u64,
    /// What is said, a piece for each speaker; lines are parted by `\n`.
    pub pieces: Vec<Piece>,
}

/// What one speaker says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Piece {
    /// Who speaks, if the file says so.
    pub speaker: Option<String>,
    /// The words without tags.
    pub text: String,
}

impl Cue {
    /// All words, without tags.
    pub fn text(&self) -> String {
        self.pieces.iter().map(|piece| piece.text.as_str()).collect()
    }
}
