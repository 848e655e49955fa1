//! The piece of an edition that is translated and compared.
//!
//! Knows what a block says and where, not which other block it belongs to.

use std::borrow::Cow;
use std::fmt;

use crate::markdown::{self, Inline, plain_text};
use crate::source::Place;

/// A paragraph, heading, item, cell, caption, or a string with a name of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// What it says.
    pub content: Vec<Inline>,
    /// Where it stands.
    pub place: Place,
    /// What it says, in short.
    pub fingerprint: Fingerprint,
}

/// What a block is. A heading that becomes a paragraph is another block.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A paragraph of the text.
    Paragraph,
    /// A heading of this level.
    Heading(u8),
    /// A paragraph in an item of a list.
    Item,
    /// A cell of a table.
    Cell,
    /// Text that is shown letter by letter.
    Code,
    /// What is seen on a picture of the text.
    Alt,
    /// What is said below a picture of the text.
    Caption,
    /// A string that is found by its name: `title`, `words.growth.title`, `cau-cang.jpg alt`.
    Named(String),
}

impl Kind {
    /// Whether the block is found by its name rather than by its place in the text.
    pub fn is_named(&self) -> bool {
        matches!(self, Self::Named(_))
    }

    /// The part of a picture or a chart that a named string is: `alt` of `cau-cang.jpg alt`.
    pub(super) fn part(&self) -> Option<&str> {
        match self {
            Self::Named(name) => name.rsplit(['.', ' ']).next().filter(|part| *part != name),
            _ => None,
        }
    }

    /// The word that memories write for it.
    fn word(&self) -> Cow<'_, str> {
        Cow::Borrowed(match self {
            Self::Paragraph => "paragraph",
            Self::Heading(level) => return Cow::Owned(format!("heading-{level}")),
            Self::Item => "item",
            Self::Cell => "cell",
            Self::Code => "code",
            Self::Alt => "alt",
            Self::Caption => "caption",
            Self::Named(name) => name,
        })
    }

    /// The kind with this word, as memories write it.
    pub fn parse(word: &str) -> Self {
        match word {
            "paragraph" => Self::Paragraph,
            "item" => Self::Item,
            "cell" => Self::Cell,
            "code" => Self::Code,
            "alt" => Self::Alt,
            "caption" => Self::Caption,
            _ => match word.strip_prefix("heading-").and_then(|level| level.parse().ok()) {
                Some(level) => Self::Heading(level),
                None => Self::Named(word.to_owned()),
            },
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.word())
    }
}

impl Block {
    /// A block of running text.
    pub fn new(kind: Kind, content: &[Inline], place: Place) -> Self {
        let content = markdown::normalised(content);
        let fingerprint = Fingerprint::of(&kind, &content);
        Self { kind, content, place, fingerprint }
    }

    /// A block without marks.
    pub fn plain(kind: Kind, text: &str, place: Place) -> Self {
        Self::new(kind, &[Inline::Text(text.to_owned())], place)
    }

    /// The fingerprint that the block would have under the name of another string.
    pub(super) fn fingerprint_as(&self, kind: &Kind) -> Fingerprint {
        let is_renamed = self.kind.is_named() && kind.is_named() && self.kind != *kind;
        if is_renamed { Fingerprint::of(kind, &self.content) } else { self.fingerprint }
    }

    /// The words alone.
    pub fn words(&self) -> String {
        plain_text(&self.content)
    }

    /// The words alone, as they lie there where nothing else stands between them.
    pub(super) fn only_words(&self) -> Cow<'_, str> {
        match self.content.as_slice() {
            [Inline::Text(words)] => Cow::Borrowed(words),
            content => Cow::Owned(plain_text(content)),
        }
    }

    /// What it says, as a line that the memory keeps and people read.
    pub fn text(&self) -> String {
        if self.kind.is_named() || matches!(self.kind, Kind::Code | Kind::Alt | Kind::Caption) {
            return self.words();
        }
        markdown::write(&self.content).unwrap_or_else(|| self.words())
    }
}

/// A short hash of what a block says: its kind, its words and the marks around them.
///
/// How lines are broken, how letters are composed and where links lead do not count; the last is for the
/// checks between texts. The first 64 bits of BLAKE3, written as 16 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(u64);

impl Fingerprint {
    fn of(kind: &Kind, content: &[Inline]) -> Self {
        let mut bytes = Vec::with_capacity(ENOUGH);
        bytes.extend_from_slice(kind.word().as_bytes());
        bytes.push(OPEN);
        for inline in content {
            feed(inline, &mut bytes);
        }
        Self::of_bytes(&bytes)
    }

    /// The fingerprint of some bytes.
    pub(super) fn of_bytes(bytes: &[u8]) -> Self {
        let mut bits = [0; 8];
        bits.copy_from_slice(&blake3::hash(bytes).as_bytes()[..8]);
        Self(u64::from_be_bytes(bits))
    }

    pub(super) fn to_bytes(self) -> [u8; 8] {
        self.0.to_be_bytes()
    }

    /// Reads what [`fmt::Display`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() == 16).then(|| u64::from_str_radix(text, 16).ok().map(Self)).flatten()
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Bytes that no UTF-8 text has, so that marks and words cannot be taken for each other.
const OPEN: u8 = 0xFF;
const CLOSE: u8 = 0xFE;

/// So many bytes most blocks have at most.
const ENOUGH: usize = 512;

fn feed(inline: &Inline, bytes: &mut Vec<u8>) {
    let (mark, words, content): (u8, &str, &[Inline]) = match inline {
        Inline::Text(words) => {
            bytes.extend_from_slice(words.as_bytes());
            return;
        }
        Inline::Emphasis(content) => (b'e', "", content),
        Inline::Strong(content) => (b's', "", content),
        Inline::Strike(content) => (b'd', "", content),
        Inline::Code(words) => (b'c', words, &[]),
        Inline::Link(link) => (b'a', "", &link.content),
        Inline::Picture(picture) => (b'i', &picture.alt, &[]),
        Inline::Break => (b'b', "", &[]),
        Inline::FootnoteReference(label) => (b'f', label, &[]),
    };
    bytes.extend_from_slice(&[OPEN, mark]);
    bytes.extend_from_slice(words.as_bytes());
    for inline in content {
        feed(inline, bytes);
    }
    bytes.push(CLOSE);
}
