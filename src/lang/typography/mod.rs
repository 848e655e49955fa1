//! Typography: what a writer types, as the language sets it.
//!
//! Quotation marks and apostrophes take the language's forms, and a space that must not end a line becomes a
//! no-break space. Nothing is seen where nothing was typed, except the spaces within French marks that were
//! made here. Knows no markup: who has some gives the text in pieces.

mod joints;
mod narrow;
mod quotations;
mod spaces;
#[cfg(test)]
mod tests;

use icu_locale::Locale;

use super::quotes::Quotes;
use spaces::Spaces;

/// How a language sets running text.
#[derive(Clone, Copy, Debug)]
pub struct Typography {
    quotes: Quotes,
    /// Whether `'` within and after words is set as an apostrophe. Chinese and Japanese fonts have a wide
    /// mark in its place, so there it stays as typed, and one that was typed becomes `'`.
    has_apostrophes: bool,
    spaces: Spaces,
    /// Whether lines may end between characters, or beside a mark, where nobody would end them by hand.
    has_joints: bool,
}

/// A piece of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words of the writer.
    Words(&'a str),
    /// Something among words that stays as it is: code, a picture.
    Object,
    /// The end of a line.
    Break,
}

/// Stands for an object while a text is looked at.
const OBJECT: char = '\u{FFFC}';
/// Stands for the end of a line.
const BREAK: char = '\u{2028}';

/// Something typed at a place, and what is set instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Change {
    /// The first byte of a character: a quotation mark, an apostrophe, a space.
    at: usize,
    /// How many bytes it has.
    length: usize,
    to: &'static str,
}

impl Typography {
    /// The typography of a language.
    pub(super) fn of(locale: &Locale) -> Self {
        let language = locale.id.language.as_str();
        Self {
            quotes: Quotes::of(locale),
            has_apostrophes: !matches!(language, "zh" | "yue" | "ja"),
            spaces: Spaces::of(language),
            has_joints: matches!(language, "zh" | "yue" | "ja" | "ko"),
        }
    }

    /// Sets a text without markup.
    pub fn set(&self, text: &str) -> String {
        changed(text, 0, &self.changes(text))
    }

    /// Sets the words among these pieces of one paragraph: a quotation may begin in one and end in another.
    pub fn set_words(&self, pieces: &[Piece]) -> Vec<String> {
        let mut text = String::new();
        let mut words = Vec::new();
        for piece in pieces {
            match piece {
                Piece::Words(piece) => {
                    words.push((text.len(), *piece));
                    text.push_str(piece);
                }
                Piece::Object => text.push(OBJECT),
                Piece::Break => text.push(BREAK),
            }
        }
        let changes = self.changes(&text);
        let within = |start: usize, length: usize| {
            let first = changes.partition_point(|change| change.at < start);
            let end = changes.partition_point(|change| change.at < start + length);
            &changes[first..end]
        };
        words.into_iter().map(|(start, piece)| changed(piece, start, within(start, piece.len()))).collect()
    }

    /// The changes to a text, in order.
    fn changes(&self, text: &str) -> Vec<Change> {
        let mut changes = self.spaces.changes(text);
        let spaces = changes.len();
        if self.has_joints {
            changes.extend(joints::changes(text));
        }
        if !self.has_apostrophes && text.contains('’') {
            changes.extend(narrow::changes(text));
        }
        if text.contains(['"', '\'']) {
            changes.extend(quotations::changes(text, &self.quotes, self.has_apostrophes));
        }
        if changes.len() > spaces {
            changes.sort_by_key(|change| change.at);
        }
        changes
    }
}

/// A part of a text, which begins at `start` in it, with its changes.
fn changed(part: &str, start: usize, changes: &[Change]) -> String {
    let mut set = String::with_capacity(part.len() + changes.len() * 3);
    let mut written = 0;
    for change in changes {
        let at = change.at - start;
        set.push_str(&part[written..at]);
        set.push_str(change.to);
        written = at + change.length;
    }
    set.push_str(&part[written..]);
    set
}
