//! Cutting: the glyphs of a few characters, with the layout tables that set them, as WOFF2.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use read_fonts::collections::IntSet;
use read_fonts::types::{NameId, Tag};
use read_fonts::{FontRef, TableProvider};
use skera::{Plan, SubsetFlags};
use ttf2woff2::{BrotliQuality, EncodeOptions};

use super::Coverage;

/// Changes with whatever makes other bytes of the same font and characters.
pub const CUT_BY: &str = "skera 0.2.0, ttf2woff2 0.14.1, 1";

/// What text needs of a font's features without being asked, and the figures that tables ask for.
const FEATURES: [&[u8; 4]; 15] = [
    b"ccmp", b"locl", b"mark", b"mkmk", b"kern", b"liga", b"clig", b"calt", b"rlig", b"rclt", b"init",
    b"medi", b"fina", b"tnum", b"lnum",
];

/// Tables that say nothing on a page.
const DROPPED: [&[u8; 4]; 9] =
    [b"DSIG", b"hdmx", b"LTSH", b"VDMX", b"PCLT", b"EBDT", b"EBLC", b"EBSC", b"SVG "];

/// Up to here the packed outlines of a font unpack to less than 128 kB, the most that its short places can name.
const SMALL: usize = 100_000;

/// A font with these characters alone as WOFF2; none when the font is damaged, or lacks one of them.
pub fn web(bytes: &[u8], characters: &BTreeSet<char>) -> Option<Vec<u8>> {
    let cut = cut(bytes, characters)?;
    let (glyf_len, has_long_places) = outlines(&cut)?;
    let options = EncodeOptions {
        quality: BrotliQuality::from(11),
        transform_glyf_loca: has_long_places || glyf_len <= SMALL,
        ..EncodeOptions::default()
    };
    catch_unwind(AssertUnwindSafe(|| ttf2woff2::encode_with_options(&cut, options).ok())).ok()?
}

/// A font with these characters alone; none when the font is damaged, or lacks one of them.
pub fn cut(bytes: &[u8], characters: &BTreeSet<char>) -> Option<Vec<u8>> {
    // The tables of a damaged font lead the cutter astray, which panics then.
    let cut = catch_unwind(AssertUnwindSafe(|| subset(bytes, characters))).ok()??;
    let has = Coverage::of(&cut);
    characters.iter().all(|c| has.has(*c)).then_some(cut)
}

fn subset(bytes: &[u8], characters: &BTreeSet<char>) -> Option<Vec<u8>> {
    let font = FontRef::new(bytes).ok()?;
    let tags = |tags: &[&[u8; 4]]| tags.iter().map(|tag| Tag::new(tag)).collect::<IntSet<Tag>>();
    let plan = Plan::new(
        &IntSet::empty(),
        &characters.iter().map(|c| u32::from(*c)).collect(),
        &font,
        // Hints are for screens that are no more, and as long as the outlines.
        SubsetFlags::SUBSET_FLAGS_NO_HINTING,
        &tags(&DROPPED),
        &IntSet::all(),
        &tags(&FEATURES),
        &(0..=6).map(NameId::from).collect(),
        &[0x409_u16].into_iter().collect(),
    );
    skera::subset_font(&font, &plan).ok()
}

/// How long the outlines are, and whether their places are written long.
fn outlines(font: &[u8]) -> Option<(usize, bool)> {
    let font = FontRef::new(font).ok()?;
    let glyf_len = font.table_data(Tag::new(b"glyf"))?.len();
    Some((glyf_len, font.head().ok()?.index_to_loc_format() == 1))
}

#[cfg(test)]
mod tests {
    use super::super::{Fault, check};
    use super::*;

    const REGULAR: &[u8] = include_bytes!("../../themes/harbour/fonts/print/be-vietnam-pro-400.ttf");
    const JAPANESE: &[u8] = include_bytes!("../../themes/harbour/fonts/print/noto-sans-jp-500.ttf");

    fn characters(text: &str) -> BTreeSet<char> {
        text.chars().collect()
    }

    #[test]
    fn a_cut_font_has_the_wanted_characters_and_no_others() {
        let cut = cut(REGULAR, &characters("Cảng Lạch Huyện đón tàu")).expect("the font has them");
        let has = Coverage::of(&cut);
        assert!("Cảng Lạch Huyện đón tàu".chars().all(|c| has.has(c)));
        assert!(!"wzĐ→".chars().any(|c| has.has(c)));
        assert_eq!(check(&cut), Ok(()));
    }

    #[test]
    fn layout_tables_are_kept_and_hints_are_not() {
        let cut = cut(REGULAR, &characters("AVAToáTạ")).expect("the font has them");
        let font = FontRef::new(&cut).expect("a cut font can be read");
        let has = |tag: &[u8; 4]| font.table_data(Tag::new(tag)).is_some_and(|table| !table.is_empty());
        assert!(has(b"GPOS") && !has(b"fpgm") && !has(b"prep"));
    }

    #[test]
    fn a_web_font_is_a_fraction_of_its_source_and_the_same_every_time() {
        let wanted = characters("Hải Phòng 2027");
        let web_font = web(REGULAR, &wanted).expect("the font has them");
        assert_eq!(&web_font[..4], b"wOF2");
        assert!(web_font.len() * 20 < REGULAR.len(), "{} bytes", web_font.len());
        assert_eq!(web(REGULAR, &wanted), Some(web_font));
    }

    #[test]
    fn japanese_is_cut_like_any_other_script() {
        let cut = cut(JAPANESE, &characters("海防港のコンテナ埠頭、")).expect("the font has them");
        assert!(Coverage::of(&cut).has('埠') && cut.len() * 100 < JAPANESE.len());
    }

    #[test]
    fn a_character_that_the_font_lacks_is_no_font_with_a_gap() {
        assert_eq!(cut(REGULAR, &characters("Hải 海")), None);
    }

    #[test]
    fn what_is_no_font_or_has_other_outlines_is_refused() {
        assert_eq!(check(b"wOF2\0\x01\0\0"), Err(Fault::Unreadable));
        assert_eq!(check(&REGULAR[..4000]), Err(Fault::Unreadable));
        assert_eq!(web(b"no font", &characters("a")), None);
    }

    #[test]
    fn a_damaged_font_gives_nothing_or_a_font_and_never_a_panic() {
        let wanted = characters("Hải Phòng đón tàu");
        let mut seed = 7_u32;
        for _ in 0..40 {
            let mut damaged = REGULAR.to_vec();
            for _ in 0..40 {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let at = seed as usize % 20_000;
                damaged[at] = damaged[at].wrapping_add((seed >> 24) as u8);
            }
            if let Some(font) = cut(&damaged, &wanted) {
                assert_eq!(check(&font), Ok(()));
            }
        }
    }
}
