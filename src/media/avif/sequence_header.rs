//! The header of an AV1 stream: how large its frames are, how deep, and what their samples mean.
//!
//! Follows section 5.5 of the AV1 bitstream specification, and keeps what pictures need.

use super::colours::Cicp;

/// What the header of a stream says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct SequenceHeader {
    /// The largest width of a frame.
    pub(super) width: u32,
    /// The largest height of a frame.
    pub(super) height: u32,
    /// Bits of a sample: 8, 10 or 12.
    pub(super) depth: u8,
    /// How the colours are sampled.
    pub(super) sampling: Sampling,
    /// What the samples mean.
    pub(super) cicp: Cicp,
    /// Frames that are made beside the decoded one: larger, and with grain.
    pub(super) copies: u8,
}

/// How the samples of colour stand to those of light.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sampling {
    /// Light alone.
    Grey,
    /// One for four.
    Quarter,
    /// One for two side by side.
    Half,
    /// One for each.
    Full,
}

impl SequenceHeader {
    /// Reads the payload of the unit; none where it ends too soon.
    pub(super) fn read(payload: &[u8]) -> Option<Self> {
        let mut bits = Bits { bytes: payload, at: 0 };
        let profile = bits.take(3)?;
        bits.skip(1)?;
        let is_reduced = bits.flag()?;
        if is_reduced {
            bits.skip(5)?;
        } else {
            operating_points(&mut bits)?;
        }
        let (of_width, of_height) = (bits.take(4)? + 1, bits.take(4)? + 1);
        let (width, height) = (bits.take(of_width)? + 1, bits.take(of_height)? + 1);
        if !is_reduced && bits.flag()? {
            bits.skip(7)?;
        }
        bits.skip(3)?;
        if !is_reduced {
            tools(&mut bits)?;
        }
        let is_enlarged = bits.flag()?;
        bits.skip(2)?;
        let (depth, sampling, cicp) = colours(&mut bits, profile)?;
        // Where the colours lie between those of light, and whether each has steps of its own.
        bits.skip(match sampling {
            Sampling::Grey => 0,
            Sampling::Quarter => 3,
            Sampling::Half | Sampling::Full => 1,
        })?;
        let has_grain = bits.flag()?;
        let copies = u8::from(is_enlarged) + u8::from(has_grain);
        Some(Self { width, height, depth, sampling, cicp, copies })
    }

    /// The bytes of all planes of a frame, of each of its pixels, in halves.
    pub(super) fn halves_by_pixel(&self) -> u64 {
        let samples = match self.sampling {
            Sampling::Grey => 2,
            Sampling::Quarter => 3,
            Sampling::Half => 4,
            Sampling::Full => 6,
        };
        samples * if self.depth > 8 { 2 } else { 1 }
    }
}

/// Skips what is said of timing and of the parts that a stream can be decoded in.
fn operating_points(bits: &mut Bits<'_>) -> Option<()> {
    let mut of_delay = None;
    if bits.flag()? {
        bits.skip(64)?;
        if bits.flag()? {
            // A number whose leading zeros say how long it is.
            let mut zeros = 0;
            while !bits.flag()? {
                zeros += 1;
            }
            bits.skip(if zeros < 32 { zeros } else { 0 })?;
        }
        if bits.flag()? {
            of_delay = Some(bits.take(5)? + 1);
            bits.skip(42)?;
        }
    }
    let has_display_delay = bits.flag()?;
    for _ in 0..=bits.take(5)? {
        bits.skip(12)?;
        if bits.take(5)? > 7 {
            bits.skip(1)?;
        }
        if let Some(of_delay) = of_delay
            && bits.flag()?
        {
            bits.skip(2 * of_delay + 1)?;
        }
        if has_display_delay && bits.flag()? {
            bits.skip(4)?;
        }
    }
    Some(())
}

/// Skips which tools the frames may use.
fn tools(bits: &mut Bits<'_>) -> Option<()> {
    bits.skip(4)?;
    let has_order = bits.flag()?;
    if has_order {
        bits.skip(2)?;
    }
    let is_for_screens = bits.flag()? || bits.flag()?;
    if is_for_screens && !bits.flag()? {
        bits.skip(1)?;
    }
    if has_order {
        bits.skip(3)?;
    }
    Some(())
}

fn colours(bits: &mut Bits<'_>, profile: u32) -> Option<(u8, Sampling, Cicp)> {
    let is_deep = bits.flag()?;
    let depth = match (is_deep, profile) {
        (true, 2) => 10 + 2 * bits.take(1)? as u8,
        (true, _) => 10,
        (false, _) => 8,
    };
    let is_grey = profile != 1 && bits.flag()?;
    let mut cicp = Cicp { primaries: 2, transfer: 2, matrix: 2, is_full: false };
    if bits.flag()? {
        cicp.primaries = bits.take(8)? as u16;
        cicp.transfer = bits.take(8)? as u16;
        cicp.matrix = bits.take(8)? as u16;
    }
    if !is_grey && (cicp.primaries, cicp.transfer, cicp.matrix) == (1, 13, 0) {
        cicp.is_full = true;
        return Some((depth, Sampling::Full, cicp));
    }
    cicp.is_full = bits.flag()?;
    let sampling = match (is_grey, profile) {
        (true, _) => Sampling::Grey,
        (_, 0) => Sampling::Quarter,
        (_, 1) => Sampling::Full,
        (_, 2) if depth < 12 => Sampling::Half,
        (_, 2) => match bits.flag()? {
            false => Sampling::Full,
            true if bits.flag()? => Sampling::Quarter,
            true => Sampling::Half,
        },
        _ => return None,
    };
    Some((depth, sampling, cicp))
}

/// Bits one after the other, the highest of a byte first.
struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Bits<'_> {
    fn flag(&mut self) -> Option<bool> {
        Some(self.take(1)? == 1)
    }

    /// A number of so many bits, at most 32.
    fn take(&mut self, count: u32) -> Option<u32> {
        let mut number = 0;
        for _ in 0..count {
            let byte = self.bytes.get(self.at / 8)?;
            number = number << 1 | u32::from(byte >> (7 - self.at % 8) & 1);
            self.at += 1;
        }
        Some(number)
    }

    fn skip(&mut self, count: u32) -> Option<()> {
        self.at += count as usize;
        (self.at <= 8 * self.bytes.len()).then_some(())
    }
}
