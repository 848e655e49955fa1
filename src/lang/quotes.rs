//! The quotation marks of languages.
//!
//! Does not look for quotations in a text: that is typography.

use icu_locale::Locale;

use super::writing::is_traditional;

/// The quotation marks of a language, spaces inside them included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotes {
    /// Opens and closes a quotation.
    pub outer: (&'static str, &'static str),
    /// Opens and closes a quotation within a quotation.
    pub inner: (&'static str, &'static str),
}

const CURLY: Quotes = Quotes { outer: ("“", "”"), inner: ("‘", "’") };
const CLOSING: Quotes = Quotes { outer: ("”", "”"), inner: ("’", "’") };
const LOW_HIGH: Quotes = Quotes { outer: ("„", "“"), inner: ("‚", "‘") };
const LOW_CLOSE: Quotes = Quotes { outer: ("„", "”"), inner: ("‚", "’") };
const ANGLE_LOW: Quotes = Quotes { outer: ("«", "»"), inner: ("„", "“") };
const ANGLE_CURLY: Quotes = Quotes { outer: ("«", "»"), inner: ("“", "”") };
const CORNER: Quotes = Quotes { outer: ("「", "」"), inner: ("『", "』") };
/// Narrow no-break spaces keep the marks off the words and on their line.
const FRENCH: Quotes = Quotes { outer: ("«\u{202F}", "\u{202F}»"), inner: ("“", "”") };
const SWISS: Quotes = Quotes { outer: ("«", "»"), inner: ("‹", "›") };

impl Quotes {
    /// The marks customary in this language; French ones with their spaces.
    pub(super) fn of(locale: &Locale) -> Self {
        let region = locale.id.region.map_or(String::new(), |region| region.to_string());
        match locale.id.language.as_str() {
            "zh" | "yue" if is_traditional(locale) => CORNER,
            "ja" => CORNER,
            "fr" | "de" | "it" if region == "CH" => SWISS,
            "fr" => FRENCH,
            "de" | "cs" | "sk" | "sl" | "bg" | "et" | "is" | "lt" | "ka" | "mk" | "sq" => LOW_HIGH,
            "pl" | "hu" | "ro" | "hr" | "sr" | "bs" => LOW_CLOSE,
            "ru" | "uk" | "be" => ANGLE_LOW,
            "pt" if region == "PT" => ANGLE_CURLY,
            "es" | "it" | "ca" | "el" | "nb" | "nn" | "no" | "fa" | "hy" => ANGLE_CURLY,
            "sv" | "fi" | "he" => CLOSING,
            "ar" | "ur" => Quotes { outer: ("”", "“"), inner: ("’", "‘") },
            _ => CURLY,
        }
    }

    /// The text between the outer marks.
    pub fn around(&self, text: &str) -> String {
        format!("{}{text}{}", self.outer.0, self.outer.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::Lang;

    #[test]
    fn each_language_has_its_own_marks() {
        for (tag, expected) in [
            ("vi", "“Hải Phòng”"),
            ("en", "“Hải Phòng”"),
            ("zh-Hans", "“Hải Phòng”"),
            ("zh-Hant", "「Hải Phòng」"),
            ("zh-TW", "「Hải Phòng」"),
            ("ja", "「Hải Phòng」"),
            ("ko", "“Hải Phòng”"),
            ("fr", "«\u{202F}Hải Phòng\u{202F}»"),
            ("fr-CH", "«Hải Phòng»"),
            ("de", "„Hải Phòng“"),
            ("pt", "“Hải Phòng”"),
            ("pt-PT", "«Hải Phòng»"),
            ("ru", "«Hải Phòng»"),
        ] {
            let locale = Lang::parse(tag).expect("a tag of this table").locale();
            assert_eq!(Quotes::of(&locale).around("Hải Phòng"), expected, "{tag}");
        }
    }
}
