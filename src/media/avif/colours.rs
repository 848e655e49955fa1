//! What the numbers of a picture's samples mean: code points of ITU-T H.273, or a profile.
//!
//! Calculates nothing.

use std::ops::Range;

use super::items::Items;
use crate::media::bytes::{array_at, u8_at, u16_at};

/// Code points for primaries, transfer and matrix, and whether the samples use all their steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::media) struct Cicp {
    pub(in crate::media) primaries: u16,
    pub(in crate::media) transfer: u16,
    pub(super) matrix: u16,
    pub(super) is_full: bool,
}

/// The transfer of high dynamic range: PQ and HLG.
const HDR: [u16; 2] = [16, 18];

impl Cicp {
    /// Whether bright parts are meant to be brighter than white.
    pub(super) fn is_hdr(&self) -> bool {
        HDR.contains(&self.transfer)
    }
}

/// What a file says of the colours of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Colours {
    /// Where its profile stands.
    pub(super) icc: Option<Range<usize>>,
    /// Its code points.
    pub(super) cicp: Option<Cicp>,
}

impl Colours {
    /// Those of an item, or of the first of the parts that it is composed of.
    pub(super) fn of(bytes: &[u8], items: &Items<'_>, id: u32, first_part: Option<u32>) -> Self {
        let mut colours = Self::default();
        for id in [Some(id), first_part].into_iter().flatten() {
            for (atom, _) in items.properties.of(id).filter(|(atom, _)| atom.name == *b"colr") {
                let at = atom.content.start;
                let content = at.saturating_add(4).min(atom.content.end)..atom.content.end;
                match array_at(bytes, at).as_ref() {
                    Some(b"prof" | b"rICC") if colours.icc.is_none() => colours.icc = Some(content),
                    Some(b"nclx") if colours.cicp.is_none() => colours.cicp = nclx(bytes, at + 4),
                    _ => {}
                }
            }
        }
        colours
    }
}

fn nclx(bytes: &[u8], at: usize) -> Option<Cicp> {
    Some(Cicp {
        primaries: u16_at(bytes, at)?,
        transfer: u16_at(bytes, at + 2)?,
        matrix: u16_at(bytes, at + 4)?,
        is_full: u8_at(bytes, at + 6)? & 0x80 != 0,
    })
}
