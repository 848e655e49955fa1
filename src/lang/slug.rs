//! Slugs: the parts of addresses, made from titles and checked.
//!
//! Never transliterates Han, kana, hangul or any other script: only Latin letters lose their marks.

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;

use crate::names::Address;

use super::script::{is_latin, nfc};

/// The slug of a title: `Đồ Sơn: Lễ hội chọi trâu (2027)` gives `do-son-le-hoi-choi-trau-2027`.
///
/// Empty when the title has neither letter nor digit.
pub fn slug(text: &str) -> String {
    let mut writer = Writer::default();
    for c in const { DecomposingNormalizerBorrowed::new_nfkd() }.normalize(text).chars() {
        writer.take(c);
    }
    nfc(&writer.slug).into_owned()
}

/// The slug of a text, cut where it would be too long for a part of an address.
pub fn short_slug(text: &str) -> String {
    let mut slug = slug(text);
    let end = (0..=Address::LONGEST_PART).rev().find(|end| slug.is_char_boundary(*end)).unwrap_or(0);
    slug.truncate(end);
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// Whether a text may stand in an address as it is: lower-case Latin letters without marks,
/// digits, letters of other scripts, and single hyphens between them, not more than the longest part.
pub fn is_slug(text: &str) -> bool {
    !text.is_empty() && text.len() <= Address::LONGEST_PART && slug(text) == text
}

/// What a slug is while it is being written.
#[derive(Default)]
struct Writer {
    slug: String,
    /// Something that is no letter stands between the last letter and the next.
    gap: bool,
    /// The last character was kept and is not Latin, so its marks belong to it.
    marks_belong: bool,
}

impl Writer {
    fn take(&mut self, c: char) {
        if is_mark(c) {
            if self.marks_belong {
                self.slug.push(c);
            }
            return;
        }
        self.marks_belong = false;
        if is_apostrophe(c) {
            return;
        }
        if let Some(letters) = plain(c) {
            self.put(letters.chars());
        } else if c.is_ascii_alphanumeric() {
            self.put([c.to_ascii_lowercase()]);
        } else if c.is_alphanumeric() && !is_latin(c) {
            self.put(c.to_lowercase());
            self.marks_belong = true;
        } else {
            self.gap = true;
        }
    }

    fn put(&mut self, letters: impl IntoIterator<Item = char>) {
        if self.gap && !self.slug.is_empty() {
            self.slug.push('-');
        }
        self.gap = false;
        self.slug.extend(letters);
    }
}

/// Whether a character only changes the one before it: an accent, a vowel sign, a voicing mark.
fn is_mark(c: char) -> bool {
    const { CanonicalCombiningClassMapBorrowed::new() }.get_u8(c) != 0
}

/// Apostrophes and letters that stand for one: `l'été` becomes `lete`.
fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '`' | '´' | '\u{2BB}'..='\u{2BF}' | '\u{2C8}' | '\u{2018}'..='\u{201B}' | '\u{2032}' | '\u{AD}')
}

/// Latin letters that no decomposition makes plain.
fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'Đ' | 'đ' | 'Ð' | 'ð' | 'Ɖ' | 'ɖ' | 'Ɗ' | 'ɗ' | 'Ƌ' | 'ƌ' => "d",
        'ß' | 'ẞ' => "ss",
        'Æ' | 'æ' => "ae",
        'Œ' | 'œ' => "oe",
        'Ø' | 'ø' | 'Ɔ' | 'ɔ' | 'Ɵ' | 'ɵ' => "o",
        'Ł' | 'ł' | 'Ƚ' | 'ƚ' => "l",
        'Þ' | 'þ' => "th",
        'Ħ' | 'ħ' => "h",
        'Ŋ' | 'ŋ' | 'Ɲ' | 'ɲ' => "n",
        'ı' | 'Ɨ' | 'ɨ' => "i",
        'ĸ' | 'Ƙ' | 'ƙ' => "k",
        'Ŧ' | 'ŧ' => "t",
        'Ə' | 'ə' | 'Ɛ' | 'ɛ' | 'Ǝ' | 'ǝ' => "e",
        'Ɓ' | 'ɓ' | 'Ƀ' | 'ƀ' => "b",
        'Ƒ' | 'ƒ' => "f",
        'Ɠ' | 'ɠ' | 'Ǥ' | 'ǥ' => "g",
        'Ʉ' | 'ʉ' => "u",
        'Ƴ' | 'ƴ' | 'Ɏ' | 'ɏ' => "y",
        'Ƶ' | 'ƶ' => "z",
        'Ⱥ' | 'ⱥ' => "a",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn titles_of_many_languages_become_slugs() {
        for (title, expected) in [
            ("Đồ Sơn: Lễ hội chọi trâu (2027)", "do-son-le-hoi-choi-trau-2027"),
            (
                "Đồ Sơn: Lễ hội chọi trâu (2027)".replace('ồ', "o\u{302}\u{300}").as_str(),
                "do-son-le-hoi-choi-trau-2027",
            ),
            ("Ðình Vũ – Cát Hải", "dinh-vu-cat-hai"),
            ("L’été à la plage de l'Œuvre", "lete-a-la-plage-de-loeuvre"),
            ("Straße nach Łódź, Ærø og Þingvellir", "strasse-nach-lodz-aero-og-thingvellir"),
            ("İstanbul ışık", "istanbul-isik"),
            ("亚太经合组织会议 2027", "亚太经合组织会议-2027"),
            ("東京ガーデン・プラザ", "東京ガーデン-プラザ"),
            ("ＡＰＥＣ２０２７年、ﾊｲﾌｫﾝ", "apec2027年-ハイフォン"),
            ("하이퐁 항구", "하이퐁-항구"),
            ("Ёлка и чай", "ёлка-и-чай"),
            ("مدينة هايفونغ", "مدينة-هايفونغ"),
            ("हिन्दी समाचार", "हिन्दी-समाचार"),
            ("C++ & C#", "c-c"),
            ("--- ???", ""),
        ] {
            assert_eq!(slug(title), expected, "{title}");
        }
    }

    #[test]
    fn only_a_slug_may_stand_in_an_address() {
        for good in ["do-son-2027", "2027", "海防", "하이퐁-항구", "ёлка", "ガーデン"] {
            assert!(is_slug(good), "{good}");
        }
        for wrong in [
            "",
            "-",
            "a-",
            "-a",
            "a--b",
            "Đồ-Sơn",
            "đo",
            "Do-Son",
            "a_b",
            "a/b",
            "a.b",
            "a b",
            "..",
            "ＡＢ",
            "%20",
        ] {
            assert!(!is_slug(wrong), "{wrong}");
        }
        for (letter, fits) in [("a", 200), ("海", 66)] {
            assert!(is_slug(&letter.repeat(fits)), "{fits} of {letter}");
            assert!(!is_slug(&letter.repeat(fits + 1)), "{fits} of {letter} and one more");
            assert_eq!(short_slug(&letter.repeat(fits + 1)), letter.repeat(fits));
        }
        assert!(!is_slug("ガーデン".replace('ガ', "カ\u{3099}").as_str()));
    }

    proptest! {
        #[test]
        fn what_slug_makes_is_a_slug(text: String) {
            for made in [slug(&text), short_slug(&text)] {
                let is_long = made.len() > Address::LONGEST_PART;
                prop_assert!(made.is_empty() || is_long || is_slug(&made), "{text:?} gave {made:?}");
            }
            prop_assert!(short_slug(&text).len() <= Address::LONGEST_PART);
        }
    }
}
