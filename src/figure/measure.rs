//! How wide a text will be, estimated without a font.
//!
//! Knows no font file: the widths are those of Be Vietnam Pro, a wide face, so that narrower ones fit too.

use icu_normalizer::properties::{CanonicalDecompositionBorrowed, Decomposed};
use unicode_width::UnicodeWidthChar;

/// The weight of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Bold,
}

/// Widths of `!` to `~` in hundredths of the type size; figures are as wide as tabular ones.
const ASCII: [u8; 94] = [
    28, 32, 81, 64, 85, 74, 18, 44, 44, 50, 61, 30, 61, 29, 50, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 29,
    30, 56, 73, 56, 57, 100, 74, 67, 78, 73, 62, 63, 78, 71, 26, 46, 68, 62, 85, 73, 83, 64, 82, 67, 64, 65,
    72, 71, 100, 72, 66, 66, 46, 48, 46, 56, 70, 20, 64, 65, 61, 65, 60, 39, 64, 58, 26, 27, 56, 26, 89, 57,
    64, 65, 65, 39, 51, 43, 57, 58, 87, 56, 58, 50, 43, 41, 43, 47,
];

/// The width of a text at a type size.
pub(super) fn width(text: &str, size: f64, weight: Weight) -> f64 {
    of_hundredths(hundredths(text), size, weight)
}

/// The width of a text in hundredths of any type size: that of two texts together is the sum of theirs.
pub(super) fn hundredths(text: &str) -> u64 {
    text.chars().map(of_letter).sum()
}

/// The width at a type size of so many hundredths of it.
pub(super) fn of_hundredths(hundredths: u64, size: f64, weight: Weight) -> f64 {
    let stretch = if weight == Weight::Bold { 1.03 } else { 1.0 };
    hundredths as f64 / 100.0 * size * stretch
}

/// The width of the widest of several texts.
pub(super) fn widest<'a>(texts: impl IntoIterator<Item = &'a str>, size: f64, weight: Weight) -> f64 {
    texts.into_iter().map(|text| width(text, size, weight)).fold(0.0, f64::max)
}

/// The width of one letter, with the marks that belong to it, in hundredths of the type size.
fn of_letter(c: char) -> u64 {
    if let Some(&hundredths) = (c as usize).checked_sub(0x21).and_then(|index| ASCII.get(index)) {
        return u64::from(hundredths);
    }
    match c {
        ' ' | '\u{a0}' => 25,
        '\u{2009}' | '\u{202f}' => 20,
        // Marks, and the tail of a Hangul syllable that was taken apart: its first part has the whole width.
        '\u{300}'..='\u{36f}' | '\u{1160}'..='\u{11ff}' => 0,
        '–' => 68,
        // As wide as a Han character where they stand among such.
        '…' | '—' | '“' | '”' | '≈' | '≥' => 100,
        'đ' => 66,
        'Đ' => 79,
        _ => match c.width() {
            None | Some(0) => 0,
            Some(1) => match CanonicalDecompositionBorrowed::new().decompose(c) {
                Decomposed::Default => 64,
                Decomposed::Singleton(letter) => of_letter(letter),
                Decomposed::Expansion(letter, mark) => of_letter(letter) + of_letter(mark),
            },
            Some(_) => 100,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tone_marks_add_no_width_however_they_are_typed() {
        let plain = width("Hai Phong", 10.0, Weight::Regular);
        assert_eq!(width("Hải Phòng", 10.0, Weight::Regular), plain);
        assert_eq!(width("Ha\u{309}i Pho\u{300}ng", 10.0, Weight::Regular), plain);
    }

    #[test]
    fn a_han_kana_or_hangul_character_is_a_square() {
        for text in ["海防", "ハイ", "부산", "！。"] {
            assert_eq!(width(text, 10.0, Weight::Regular), 20.0, "{text}");
        }
    }

    #[test]
    fn bold_is_wider() {
        assert!(width("11,81", 10.0, Weight::Bold) > width("11,81", 10.0, Weight::Regular));
    }
}
