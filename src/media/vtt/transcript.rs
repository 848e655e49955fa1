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
            let turns = if piece.speaker.is_none() { turns(&piece.text) } else { Vec::new() };
            let is_dialogue = !turns.is_empty();
            let said = if is_dialogue { turns } else { vec![piece.text.clone()] };
            for words in said.iter().map(|said| one_line(said)).filter(|words| !words.is_empty()) {
                let is_other = is_dialogue || piece.speaker.is_some() && piece.speaker != last_speaker;
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
                // Whoever answers behind a dash is not named.
                last_speaker = piece.speaker.clone().or(last_speaker).filter(|_| !is_dialogue);
            }
        }
        last_end = cue.end.max(last_end);
    }
    paragraphs
}

/// What people say in turn, each behind a dash; nothing where the words do not begin with one.
fn turns(text: &str) -> Vec<String> {
    let after_dash =
        |words: &str| words.strip_prefix(['-', '–', '—']).map(|rest| rest.trim_start().to_owned());
    let mut turns: Vec<String> = Vec::new();
    for line in text.lines() {
        // An answer may follow in the same line.
        let ends = [". - ", "? - ", "! - ", "… - ", ". – ", "? – ", "! – ", "… – "];
        let parted = ends
            .iter()
            .fold(line.trim().to_owned(), |line, end| line.replace(end, &end.replacen(' ', "\n", 1)));
        for words in parted.lines() {
            match (after_dash(words), turns.last_mut()) {
                (Some(words), _) => turns.push(words),
                (None, None) => return Vec::new(),
                (None, Some(turn)) => {
                    turn.push('\n');
                    turn.push_str(words);
                }
            }
        }
    }
    turns
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

/// Whether a mark of Chinese or Japanese brings the space behind it along.
fn has_own_space(c: char) -> bool {
    matches!(c, '、' | '。' | '，' | '！' | '？' | '：' | '；' | '」' | '』' | '）' | '》' | '】')
}

/// Adds words behind others, with a space where the script wants one.
fn append(text: &mut String, words: &str) {
    if words.is_empty() {
        return;
    }
    let joins = match (text.chars().next_back(), words.chars().next()) {
        (Some(before), Some(after)) => has_own_space(before) || joins_across_lines(before, after),
        _ => true,
    };
    if !joins {
        text.push(' ');
    }
    text.push_str(words);
}
