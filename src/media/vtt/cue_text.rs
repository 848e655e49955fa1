//! The words of a cue: tags taken out, references read, speakers noted.
//!
//! Never fails: what is no tag is left out as browsers leave it out, and reported.

use super::Piece;
use crate::problem::Problem;
use crate::source::Span;

/// Tags that browsers know; `c`, `i`, `b`, `u`, `v`, `lang`, `ruby`, `rt` and times.
const TAGS: [&str; 8] = ["c", "i", "b", "u", "v", "lang", "ruby", "rt"];

/// The words of a cue by speaker, and what is wrong in them; spans are those of the text.
pub(super) fn read(text: &str) -> (Vec<Piece>, Vec<(Problem, Span)>) {
    let mut reading = Reading { pieces: vec![Piece::default()], faults: Vec::new() };
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        at = match c {
            '<' => reading.tag(text, at),
            '&' => reading.reference(text, at),
            '{' if text[at..].starts_with("{\\") => reading.other_tag(text, at),
            c => {
                reading.push(c);
                at + c.len_utf8()
            }
        };
    }
    let mut pieces = reading.pieces;
    pieces.retain(|piece| !piece.text.is_empty());
    (pieces, reading.faults)
}

struct Reading {
    pieces: Vec<Piece>,
    faults: Vec<(Problem, Span)>,
}

impl Reading {
    fn push(&mut self, c: char) {
        if let Some(piece) = self.pieces.last_mut() {
            piece.text.push(c);
        }
    }

    /// Reads a tag, and says where it ends.
    fn tag(&mut self, text: &str, start: usize) -> usize {
        let Some(length) = text[start..].find('>') else {
            let span = Span { start, end: text.len() };
            let shown: String = text[start..].chars().take(LONGEST_SHOWN).collect();
            self.fault("open", shown.trim_end(), span);
            return text.len();
        };
        let end = start + length + 1;
        let inner = &text[start + 1..end - 1];
        let name_end = inner.find(|c: char| c == '.' || c.is_whitespace()).unwrap_or(inner.len());
        let (name, rest) = inner.split_at(name_end);
        match name.strip_prefix('/') {
            Some("rt") => self.push('）'),
            Some("v") => self.speaker(None),
            Some(closed) if closed.is_empty() || TAGS.contains(&closed) => {}
            None if name == "rt" => self.push('（'),
            None if name == "v" => self.speaker(annotation(rest)),
            None if TAGS.contains(&name) || is_time(inner) => {}
            _ => {
                let shown: String = text[start..end].chars().take(LONGEST_SHOWN).collect();
                self.fault("unknown", &shown, Span { start, end });
            }
        }
        end
    }

    /// Passes over a tag of another format, `{\an8}`, which browsers show as it is.
    fn other_tag(&mut self, text: &str, start: usize) -> usize {
        let Some(length) = text[start..].find('}') else {
            self.push('{');
            return start + 1;
        };
        let end = start + length + 1;
        let shown: String = text[start..end].chars().take(LONGEST_SHOWN).collect();
        self.fault("foreign", &shown, Span { start, end });
        end
    }

    fn speaker(&mut self, speaker: Option<String>) {
        self.pieces.push(Piece { speaker, text: String::new() });
    }

    fn fault(&mut self, kind: &str, tag: &str, span: Span) {
        self.faults.push((Problem::VttTag { tag: tag.into(), kind: kind.into() }, span));
    }

    /// Reads a reference to a character, or the sign `&` itself.
    fn reference(&mut self, text: &str, start: usize) -> usize {
        let rest = &text[start + 1..];
        let known = rest.find(';').filter(|end| *end <= LONGEST_REFERENCE).and_then(|end| {
            let c = match &rest[..end] {
                "amp" => '&',
                "lt" => '<',
                "gt" => '>',
                "quot" => '"',
                "apos" => '\'',
                "nbsp" => '\u{a0}',
                "lrm" => '\u{200e}',
                "rlm" => '\u{200f}',
                number => numbered(number.strip_prefix('#')?)?,
            };
            Some((c, start + 1 + end + 1))
        });
        let (c, end) = known.unwrap_or(('&', start + 1));
        self.push(c);
        end
    }
}

/// So much of a tag is shown in a message.
const LONGEST_SHOWN: usize = 40;

/// No reference has a longer name.
const LONGEST_REFERENCE: usize = 10;

/// The character of a number, decimal or `x` and hexadecimal, if it is one that can be seen.
fn numbered(number: &str) -> Option<char> {
    let code = match number.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(code).filter(|c| !crate::source::is_forbidden(*c))
}

/// What a tag says behind its name and classes: who speaks.
fn annotation(rest: &str) -> Option<String> {
    let words = rest.split_once(char::is_whitespace)?.1.trim();
    (!words.is_empty()).then(|| words.to_owned())
}

/// Whether a tag is a time, as karaoke uses it.
fn is_time(inner: &str) -> bool {
    inner.contains(':') && inner.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'.'))
}
