//! An AV1 stream as the units that it is made of.
//!
//! Reads their headers, and of no frame what it holds.

use super::sequence_header::SequenceHeader;

pub(super) const SEQUENCE_HEADER: u8 = 1;
const FRAME_HEADER: u8 = 3;
const FRAME: u8 = 6;

/// A unit of a stream.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unit<'a> {
    pub(super) kind: u8,
    /// What stands behind its header.
    pub(super) payload: &'a [u8],
    /// All of it.
    pub(super) whole: &'a [u8],
}

/// The units of a stream; the walk ends at the first that cannot be one.
pub(super) struct Units<'a> {
    rest: &'a [u8],
    /// Whether a unit said that it is longer than the stream.
    pub(super) is_cut: bool,
}

impl<'a> Units<'a> {
    pub(super) fn of(stream: &'a [u8]) -> Self {
        Self { rest: stream, is_cut: false }
    }
}

impl<'a> Iterator for Units<'a> {
    type Item = Unit<'a>;

    fn next(&mut self) -> Option<Unit<'a>> {
        let header = *self.rest.first()?;
        let mut at = if header & 4 == 0 { 1 } else { 2 };
        let length = if header & 2 == 0 {
            // The last may leave its length out.
            self.rest.len().checked_sub(at)?
        } else {
            let (length, width) = leb128(self.rest.get(at..)?)?;
            at += width;
            length
        };
        let end = at.checked_add(length).filter(|end| header & 0x80 == 0 && *end <= self.rest.len());
        let Some(end) = end else {
            self.is_cut = true;
            self.rest = &[];
            return None;
        };
        let (whole, rest) = self.rest.split_at(end);
        self.rest = rest;
        Some(Unit { kind: header >> 3 & 15, payload: &whole[at..], whole })
    }
}

/// A number in groups of seven bits, and how many bytes it takes.
fn leb128(bytes: &[u8]) -> Option<(usize, usize)> {
    let mut number = 0_u64;
    for (at, byte) in bytes.iter().enumerate().take(8) {
        number |= u64::from(byte & 0x7F) << (7 * at);
        if byte & 0x80 == 0 {
            return Some((usize::try_from(number).ok()?, at + 1));
        }
    }
    None
}

/// What a stream says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stream {
    /// Its only sequence header.
    pub(super) header: SequenceHeader,
    /// How many frames it has, shown or not.
    pub(super) frames: usize,
}

impl Stream {
    /// Reads the headers of the units; none when they are not those of a picture, all of it there.
    pub(super) fn read(stream: &[u8]) -> Option<Self> {
        let mut units = Units::of(stream);
        let (mut header, mut frames) = (None, 0);
        for unit in units.by_ref() {
            match unit.kind {
                SEQUENCE_HEADER => {
                    let own = SequenceHeader::read(unit.payload)?;
                    // What is known beforehand must hold for all that is decoded.
                    if header.is_some_and(|header| header != own) {
                        return None;
                    }
                    header = Some(own);
                }
                FRAME_HEADER | FRAME => frames += 1,
                _ => {}
            }
        }
        (!units.is_cut && frames > 0).then_some(Self { header: header?, frames })
    }
}

/// The stream without what has nothing to do with its pixels: remarks, padding, what no standard knows.
pub(super) fn bare(stream: &[u8]) -> Vec<u8> {
    let of_pixels = |unit: &Unit<'_>| matches!(unit.kind, 1..=4 | 6 | 7);
    Units::of(stream).filter(of_pixels).flat_map(|unit| unit.whole).copied().collect()
}
