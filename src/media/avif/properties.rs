//! What is said of items: size, how they are turned and cut, what their samples mean.
//!
//! Finds what belongs to an item; what it does to pixels is known elsewhere.

use std::ops::Range;

use super::items::Fields;
use crate::media::atoms::{Atom, Atoms, child};
use crate::media::bytes::{u8_at, u32_at};

/// The most properties, and the most times that items have one.
const MOST_PROPERTIES: usize = 4096;
const MOST_TIMES: usize = 65_536;

/// The properties of all items.
#[derive(Debug)]
pub(super) struct Properties {
    all: Vec<Atom>,
    /// An item, the place of its property among all, and whether nobody may show the item who does not know it.
    of_items: Vec<(u32, usize, bool)>,
}

impl Properties {
    /// Reads the box of properties.
    pub(super) fn read(bytes: &[u8], range: &Range<usize>) -> Option<Self> {
        let all: Vec<Atom> =
            Atoms::new(bytes, child(bytes, range, &[b"ipco"])?).take(MOST_PROPERTIES).collect();
        let mut of_items = Vec::new();
        for atom in Atoms::new(bytes, range.clone()).filter(|atom| atom.name == *b"ipma") {
            let mut fields = Fields { bytes, at: atom.content.start, end: atom.content.end };
            let wide_item = if fields.number(1)? == 0 { 2 } else { 4 };
            let wide_index = if fields.number(3)? & 1 == 0 { 1 } else { 2 };
            for _ in 0..fields.number(4)? {
                let id = u32::try_from(fields.number(wide_item)?).ok()?;
                for _ in 0..fields.number(1)? {
                    let index = fields.number(wide_index)?;
                    let essential = 0x80 << (8 * (wide_index - 1));
                    let place = usize::try_from(index & !essential).ok()?;
                    if of_items.len() == MOST_TIMES {
                        return None;
                    }
                    // The first is number one; zero is none.
                    if place > 0 && place <= all.len() {
                        of_items.push((id, place - 1, index & essential != 0));
                    }
                }
            }
        }
        Some(Self { all, of_items })
    }

    /// The properties of an item, in their order, each with whether it is essential.
    pub(super) fn of(&self, id: u32) -> impl Iterator<Item = (&Atom, bool)> {
        let own = self.of_items.iter().filter(move |(item, ..)| *item == id);
        own.map(|(_, place, is_essential)| (&self.all[*place], *is_essential))
    }

    /// Where the first property of this name of an item stands.
    pub(super) fn find(&self, id: u32, name: &[u8; 4]) -> Option<Range<usize>> {
        self.of(id).find(|(atom, _)| atom.name == *name).map(|(atom, _)| atom.content.clone())
    }

    /// Width and height of an item.
    pub(super) fn size(&self, bytes: &[u8], id: u32) -> Option<(u32, u32)> {
        let at = self.find(id, b"ispe")?.start;
        Some((u32_at(bytes, at + 4)?, u32_at(bytes, at + 8)?))
    }

    /// A property of one byte, as those that turn are.
    pub(super) fn small(&self, bytes: &[u8], id: u32, name: &[u8; 4]) -> Option<u8> {
        self.find(id, name).and_then(|range| u8_at(bytes, range.start))
    }

    /// Whether an item may not be shown by whoever does not know one of its properties, and we do not.
    pub(super) fn has_unknown(&self, id: u32) -> bool {
        self.of(id).any(|(atom, is_essential)| is_essential && !is_known(&atom.name))
    }
}

/// Properties whose meaning is held to, or that change nothing that is seen.
pub(super) fn is_known(name: &[u8; 4]) -> bool {
    matches!(
        name,
        b"ispe" | b"pixi" | b"av1C" | b"colr" | b"irot" | b"imir" | b"clap" | b"auxC" | b"pasp" | b"a1lx"
    ) || matches!(name, b"clli" | b"mdcv" | b"cclv" | b"amve" | b"ndwt")
}
