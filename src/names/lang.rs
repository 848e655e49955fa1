//! Tags of languages: how they are written, and what was meant by one that is not known.

use icu_locale::subtags::Region;
use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleExpander};

use super::Lang;

impl Lang {
    /// Reads a tag; `None` when it is not well-formed BCP 47.
    pub fn parse(tag: &str) -> Option<Self> {
        let locale = LanguageIdentifier::try_from_str(tag).ok()?;
        (!locale.is_unknown()).then(|| Self(locale.to_string().into()))
    }

    /// The language alone, without script and region: `zh` of `zh-Hans`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The tag as ICU's type.
    pub fn locale(&self) -> Locale {
        Locale::try_from_str(&self.0).expect("a Lang holds a tag that was parsed when it was made")
    }

    /// The tag with what is deprecated or misnamed in it put right: `en-GB` for `en-UK`, `he` for `iw`.
    pub fn canonical(&self) -> Self {
        let mut locale = self.locale();
        LocaleCanonicalizer::new_common().canonicalize(&mut locale);
        Self(locale.id.to_string().into())
    }

    /// Whether CLDR covers the language, so that there are forms of its numbers and dates.
    pub fn is_covered(&self) -> bool {
        let language = self.locale().id.language;
        in_full(LanguageIdentifier { language, ..LanguageIdentifier::UNKNOWN }).script.is_some()
    }

    /// The tag that should have been written: `en` for `eng` and `EN`, `vi` for `vn`, which is a country. None when
    /// it is well as it is, or cannot be read.
    pub fn corrected(typed: &str) -> Option<Self> {
        let lang = Self::parse(typed)?;
        let canonical = lang.canonical();
        if canonical.is_covered() {
            return (canonical.as_str() != typed).then_some(canonical);
        }
        let spoken = spoken_in(Self::parse(&format!("en-{typed}"))?.locale().id.region?);
        // Chinese is written in two scripts, so its tag names the one that is meant.
        let script = spoken.script.filter(|_| spoken.language.as_str() == "zh");
        let id = LanguageIdentifier { language: spoken.language, script, ..LanguageIdentifier::UNKNOWN };
        (spoken.script.is_some() && !id.is_unknown()).then(|| Self(id.to_string().into()))
    }

    /// Which of the known tags somebody meant who wrote another: one for the same language and script (`zh-Hans`
    /// for `zh` and `zh-CN`), or the language of the country that was named instead (`vi` for `vn`).
    pub fn meant<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
        let parsed = |tag: &str| Self::parse(tag).map(|lang| lang.canonical().locale().id);
        // A code that is a language's own, such as `vi`, is no country, such as the Virgin Islands.
        let as_language = parsed(typed).map(in_full).filter(|id| id.script.is_some());
        let as_country = || parsed(&format!("en-{typed}"))?.region.map(spoken_in);
        let meant = as_language.or_else(as_country)?;
        let is_meant = |tag: &&str| {
            let id = Self::parse(tag).map(|lang| in_full(lang.locale().id));
            id.is_some_and(|id| (id.language, id.script) == (meant.language, meant.script))
        };
        known.into_iter().filter(|tag| *tag != typed).find(is_meant)
    }
}

impl Lang {
    /// The language with a country, as social networks name the two: `vi_VN`; none where none goes without saying.
    pub fn with_country(&self) -> Option<String> {
        let id = in_full(self.locale().id);
        Some(format!("{}_{}", id.language, id.region?))
    }
}

/// A tag with the script and the country that go without saying: `zh-Hans-CN` for `zh`.
fn in_full(mut id: LanguageIdentifier) -> LanguageIdentifier {
    LocaleExpander::new_common().maximize(&mut id);
    id
}

/// The language that goes without saying in a country.
fn spoken_in(region: Region) -> LanguageIdentifier {
    in_full(LanguageIdentifier { region: Some(region), ..LanguageIdentifier::UNKNOWN })
}

/// A language that nobody speaks: words made strange, to try pages with before there are translations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pseudo {
    /// Accented letters and drawn-out words.
    Accented,
    /// Words that run from right to left.
    Mirrored,
}

impl Pseudo {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Accented, Self::Mirrored];

    /// The tag by which it is known, as CLDR has it.
    pub fn lang(self) -> Lang {
        Lang(match self {
            Self::Accented => "en-XA".into(),
            Self::Mirrored => "ar-XB".into(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_tag_is_written_in_its_canonical_form() {
        assert_eq!(Lang::parse("zh-hans").map(|l| l.to_string()), Some("zh-Hans".to_owned()));
        assert_eq!(Lang::parse("not a tag"), None);
        assert_eq!(Lang::parse("und"), None);
    }

    #[test]
    fn a_country_misnamed_is_put_right() {
        let canonical = |tag: &str| Lang::parse(tag).map(|lang| lang.canonical().to_string());
        assert_eq!(canonical("en-UK").as_deref(), Some("en-GB"));
        assert_eq!(canonical("zh-Hans").as_deref(), Some("zh-Hans"), "nothing is added");
    }

    #[test]
    fn a_tag_in_another_form_or_of_a_country_is_corrected() {
        let corrected = |tag: &str| Lang::corrected(tag).map(|lang| lang.to_string());
        for (typed, meant) in [
            ("eng", "en"),
            ("EN", "en"),
            ("vn", "vi"),
            ("jp", "ja"),
            ("cn", "zh-Hans"),
            ("zh-hans", "zh-Hans"),
        ] {
            assert_eq!(corrected(typed).as_deref(), Some(meant), "{typed}");
        }
        for typed in ["vi", "en-GB", "zh-Hans", "tyz", "hmn-Latn", "not a tag", ""] {
            assert_eq!(corrected(typed), None, "{typed}");
        }
    }

    #[test]
    fn languages_without_forms_of_their_own_are_told() {
        let is_covered = |tag: &str| Lang::parse(tag).is_some_and(|lang| lang.is_covered());
        assert!(["vi", "zh-Hans", "ja-JP", "fr", "km", "lo", "ar"].into_iter().all(is_covered));
        assert!(!["tyz", "hmn-Latn"].into_iter().any(is_covered), "Tày and Hmông");
    }

    #[test]
    fn a_tag_that_says_the_same_or_names_the_country_is_understood() {
        let known = ["vi", "en", "zh-Hans", "ja", "ko", "uk"];
        let meant = |typed: &str| Lang::meant(typed, known);
        for (typed, lang) in
            [("vn", "vi"), ("zh", "zh-Hans"), ("zh-CN", "zh-Hans"), ("cn", "zh-Hans"), ("jp", "ja")]
        {
            assert_eq!(meant(typed), Some(lang), "{typed}");
        }
        assert_eq!(meant("kr"), Some("ko"), "few write Kanuri, and many the code of the country");
        assert_eq!(meant("en-US"), Some("en"));
        for typed in ["zh-TW", "fr", "xx", "", "đ", "vi"] {
            assert_eq!(meant(typed), None, "{typed}");
        }
        assert_eq!(Lang::meant("UK", ["en", "uk"]), Some("uk"));
    }
}
