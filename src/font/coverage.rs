//! The characters that a font has.

use rustybuzz::ttf_parser;

/// Characters, as ranges in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage(Vec<(u32, u32)>);

impl Coverage {
    /// The characters of a font file that it has glyphs for; none when it cannot be read.
    pub fn of(bytes: &[u8]) -> Self {
        let mut all = Vec::new();
        if let Ok(face) = ttf_parser::Face::parse(bytes, 0)
            && let Some(cmap) = face.tables().cmap
        {
            for subtable in cmap.subtables.into_iter().filter(ttf_parser::cmap::Subtable::is_unicode) {
                subtable.codepoints(|code| {
                    if subtable.glyph_index(code).is_some_and(|glyph| glyph.0 != 0) {
                        all.push(code);
                    }
                });
            }
        }
        all.sort_unstable();
        all.dedup();
        Self::of_sorted(all)
    }

    fn of_sorted(codes: impl IntoIterator<Item = u32>) -> Self {
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        for code in codes {
            match ranges.last_mut() {
                Some((_, last)) if *last + 1 == code => *last = code,
                _ => ranges.push((code, code)),
            }
        }
        Self(ranges)
    }

    /// Whether a character is among them.
    pub fn has(&self, c: char) -> bool {
        let code = u32::from(c);
        let after = self.0.partition_point(|(first, _)| *first <= code);
        after > 0 && self.0[after - 1].1 >= code
    }

    /// Those that are among others, too.
    #[must_use]
    pub fn both(&self, other: &Self) -> Self {
        let codes = self.0.iter().flat_map(|(first, last)| *first..=*last);
        Self::of_sorted(codes.filter(|code| char::from_u32(*code).is_some_and(|c| other.has(c))))
    }
}
