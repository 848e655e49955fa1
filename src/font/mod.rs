//! A font file: whether its outlines can be cut, which characters it has, and the same font with a few of them as
//! WOFF2.
//!
//! Knows neither themes nor pages. The same characters of the same font have the same bytes on every machine.

mod characters;
mod coverage;
mod cut;

use rustybuzz::ttf_parser::{self, Tag};

pub use characters::Characters;
pub use coverage::Coverage;
pub use cut::{CUT_BY, cut, web};

/// Why a file is no font that the program can use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is no font, is damaged, or is packed as WOFF.
    Unreadable,
    /// Its outlines are not TrueType: those of the other kind break, when they are cut, without a word.
    Outlines,
}

/// Whether the outlines are TrueType, which alone can be cut.
pub fn check(bytes: &[u8]) -> Result<(), Fault> {
    let face = ttf_parser::Face::parse(bytes, 0).map_err(|_| Fault::Unreadable)?;
    let has = |tag: &[u8; 4]| face.raw_face().table(Tag::from_bytes(tag)).is_some();
    match has(b"glyf") && has(b"loca") {
        true => Ok(()),
        false if bytes.starts_with(b"OTTO") => Err(Fault::Outlines),
        false => Err(Fault::Unreadable),
    }
}
