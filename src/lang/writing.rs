//! Scripts by their four letters (ISO 15924), and what is written in them.

use icu_locale::Locale;
use icu_locale::subtags::Region;
use icu_properties::props::Script as Value;
use icu_properties::{CodePointMapData, PropertyParser};

use super::script::is_wide;

/// A script: Latin, Cyrillic, Han.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Script(Value);

impl Script {
    /// The script of these four letters, such as `Latn`.
    pub fn parse(code: &str) -> Option<Self> {
        PropertyParser::<Value>::new().get_strict(code).filter(|_| code.len() == 4).map(Self)
    }

    /// Whether a character is a letter of the script: no sign that scripts share, and no letter in a form of its
    /// own, such as `Ⅳ`, `ª` and the full-width ones.
    pub fn has(self, c: char) -> bool {
        let is_form = matches!(c, 'ª' | 'º' | '\u{2100}'..='\u{218F}' | '\u{FB00}'..='\u{FB4F}')
            || (is_wide(c) && matches!(c, '\u{FF00}'..));
        c.is_alphabetic() && !is_form && CodePointMapData::<Value>::new().get(c) == self.0
    }
}

/// Whether Chinese is written in its traditional letters, by its tag.
pub(super) fn is_traditional(locale: &Locale) -> bool {
    let is_there = |region: Region| matches!(region.as_str(), "TW" | "HK" | "MO");
    locale.id.script.map_or(locale.id.region.is_some_and(is_there), |script| script.as_str() == "Hant")
}

/// What readers of a language type in it, capitals included, whether the site has it already or not; nothing for
/// languages whose alphabet is not known here.
pub fn alphabet(language: &str) -> &'static str {
    match language {
        "vi" => {
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ\
             AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆGHIÌỈĨÍỊKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVXYỲỶỸÝỴ"
        }
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_belong_to_their_script_and_shared_signs_to_none() {
        let latin = Script::parse("Latn").expect("Latin is a script");
        assert!("aĐƯởßœ".chars().all(|c| latin.has(c)));
        assert!(!"7,.–’ª海あЖＡⅣﬁ".chars().any(|c| latin.has(c)));
        let han = Script::parse("Hani").expect("Han is a script");
        assert!(han.has('海') && !han.has('あ') && !han.has('、'));
    }

    #[test]
    fn a_script_has_four_letters() {
        assert_eq!(Script::parse("Latin"), None);
        assert_eq!(Script::parse("latn"), None);
        assert_eq!(Script::parse(""), None);
    }

    #[test]
    fn the_vietnamese_alphabet_has_each_letter_twice() {
        let letters = alphabet("vi");
        assert_eq!(letters.chars().count(), 2 * 89);
        let small: String = letters.to_lowercase().chars().take(89).collect();
        assert_eq!(letters.to_lowercase(), small.repeat(2));
    }
}
