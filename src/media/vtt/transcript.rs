//! Subtitles as a text to read: what was said, by whom, in paragraphs.
//!
//! Makes no HTML.

use super::{Cue, Vtt};
use crate::lang::joins_across_lines;

/// A silence of so many milliseconds begins a paragraph.
const PAUSE: u64 = 1500;

/// A paragraph that has grown so long ends with its sentence.
const LONG: usize = 320;

/// What somebody says until they pause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// When it begins, in milliseconds.
    pub start: u64,
    /// Who begins to speak here, if the file says so.
    pub speaker: Option<String>,
    /// The words.
    pub text: String,
}

/// The subtitles of a clip in which nobody speaks: each tells what is to be seen for as long as it stands.
pub fn captions(vtt: &Vtt) -> Vec<Paragraph> {
    let paragraph = |cue: &Cue| Paragraph { start: cue.start, speaker: None, text: one_line(&cue.text()) };
    vtt.cues.iter().map(paragraph).filter(|paragraph| !paragraph.text.is_empty()).collect()
}

/// The subtitles as a text.
pub fn transcript(vtt: &Vtt) -> Vec<Paragraph> {
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let mut last_end = 0;
    let mut last_speaker: Option<String> = None;
    for cue in &vtt.cues {
        for piece in &cue.pieces {
            let words = one_line(&piece.text);
            if words.is_empty() {
                continue;
            }
            let is_other = piece.speaker.is_some() && piece.speaker != last_speaker;
            let is_pause = cue.start.saturating_sub(last_end) >= PAUSE;
            match paragraphs.last_mut() {
                Some(open) if !is_other && !is_pause && !is_full(&open.text) => {
                    append(&mut open.text, &words);
                }
                _ => {
                    let speaker = piece.speaker.clone().filter(|_| is_other || is_pause);
                    paragraphs.push(Paragraph { start: cue.start, speaker, text: words });
                }
            }
            last_speaker = piece.speaker.clone().or(last_speaker);
        }
        last_end = cue.end.max(last_end);
    }
    paragraphs
}

/// Whether a paragraph is long enough, and ends with a sentence.
fn is_full(text: &str) -> bool {
    text.len() >= LONG && text.ends_with(['.', '!', '?', '…', '。', '！', '？', '”', '」'])
}

/// Words on several lines as one line, the way their script joins lines.
fn one_line(text: &str) -> String {
    let mut whole = String::new();
    for line in text.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        append(&mut whole, &words.join(" "));
    }
    whole
}

/// Adds words behind others, with a space where the script wants one.
fn append(text: &mut String, words: &str) {
    if words.is_empty() {
        return;
    }
    let joins = match (text.chars().next_back(), words.chars().next()) {
        (Some(before), Some(after)) => joins_across_lines(before, after),
        _ => true,
    };
    if !joins {
        text.push(' ');
    }
    text.push_str(words);
}
