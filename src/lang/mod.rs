//! Languages: words with their fallback, numbers, dates, plurals, lists, order, quotes, slugs.
//!
//! Does not know pages: what is said where is for templates to decide.

mod catalogue;
mod dates;
mod fault;
mod formats;
mod functions;
mod language;
mod messages;
mod number;
mod plural_guard;
mod quotes;
mod reading;
mod references;
mod script;
mod slug;
#[cfg(test)]
mod tests;
mod values;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::names::Lang;
use crate::problem::{Noted, Notes};
use crate::source::Source;

use catalogue::Catalogue;
use dates::DateForm;
use formats::Formats;
use messages::Messages;

pub use fault::Fault;
pub use language::Language;
pub use number::{NotANumber, Number};
pub use quotes::Quotes;
pub use script::{is_hangul, is_ideograph, is_kana, is_latin, is_wide, joins_across_lines, nfc};
pub use slug::{is_slug, slug};
pub use values::Value;

/// The direction of a language's lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As Vietnamese and English are written.
    LeftToRight,
    /// As Arabic and Hebrew are written.
    RightToLeft,
}

impl Direction {
    /// The direction of a language, by its script where the tag names one.
    pub fn of(lang: &Lang) -> Self {
        let locale = lang.locale();
        let right_to_left = match locale.id.script {
            Some(script) => matches!(
                script.as_str(),
                "Adlm"
                    | "Arab"
                    | "Aran"
                    | "Hebr"
                    | "Mand"
                    | "Mend"
                    | "Nkoo"
                    | "Rohg"
                    | "Samr"
                    | "Syrc"
                    | "Thaa"
            ),
            None => matches!(
                locale.id.language.as_str(),
                "ar" | "arc"
                    | "arz"
                    | "ary"
                    | "azb"
                    | "bal"
                    | "ckb"
                    | "dv"
                    | "fa"
                    | "glk"
                    | "he"
                    | "khw"
                    | "ks"
                    | "lrc"
                    | "mzn"
                    | "nqo"
                    | "pnb"
                    | "prs"
                    | "ps"
                    | "rhg"
                    | "sd"
                    | "skr"
                    | "syr"
                    | "ug"
                    | "ur"
                    | "yi"
            ),
        };
        if right_to_left { Self::RightToLeft } else { Self::LeftToRight }
    }

    /// The value of HTML's `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// What to load for one language of the site.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The language.
    pub lang: Lang,
    /// The languages whose words stand in for words that it lacks, in order.
    pub fallback: Vec<Lang>,
    /// The locale of its numbers, dates and lists, when the language alone does not say: `en-GB`.
    pub format: Option<Lang>,
}

/// A file of messages of one language.
#[derive(Clone, Debug)]
pub struct CatalogueSource<'a> {
    /// The language of its messages.
    pub lang: Lang,
    /// The file.
    pub source: &'a Source,
}

/// What a message says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// The words.
    pub text: String,
    /// The language of the words: another than the page's when they fell back.
    pub lang: Lang,
    /// What the message asked for in vain.
    pub faults: Vec<Fault>,
    /// Whether any language has the message.
    pub found: bool,
}

impl Wording {
    /// The words without the invisible marks that keep directions apart:
    /// for titles, attributes, feeds and addresses.
    pub fn without_isolates(&self) -> String {
        self.text.replace(['\u{2068}', '\u{2069}'], "")
    }
}

/// All languages of the site, in the order of its configuration.
#[derive(Debug)]
pub struct Languages(Vec<Language>);

impl Languages {
    /// Loads the languages with the messages of these files.
    ///
    /// The theme's files come first and the site's after them: a later file wins, message by message.
    /// Files of languages that the site neither speaks nor falls back to are left unread.
    pub fn load(setups: &[Setup], catalogues: &[CatalogueSource]) -> Noted<Self> {
        let mut notes = Notes::new();
        let mut loaded: BTreeMap<&Lang, Arc<Catalogue>> = BTreeMap::new();
        for lang in setups.iter().flat_map(|setup| std::iter::once(&setup.lang).chain(&setup.fallback)) {
            if !loaded.contains_key(lang) {
                let format =
                    setups.iter().find(|setup| setup.lang == *lang).and_then(|setup| setup.format.as_ref());
                loaded.insert(lang, Arc::new(notes.take(read(lang, format, catalogues))));
            }
        }
        let language = |setup: &Setup| {
            let own = Arc::clone(loaded.get(&setup.lang)?);
            let others = setup.fallback.iter().filter(|lang| **lang != setup.lang);
            let fallback = others.filter_map(|lang| loaded.get(lang).map(Arc::clone)).collect();
            Some(Language::new(setup, own, fallback))
        };
        let languages = Self(setups.iter().filter_map(language).collect());
        Noted::new(languages, notes)
    }

    /// A language of the site.
    pub fn get(&self, lang: &Lang) -> Option<&Language> {
        self.iter().find(|language| language.lang() == lang)
    }

    /// The languages in the order of configuration.
    pub fn iter(&self) -> impl Iterator<Item = &Language> {
        self.0.iter()
    }

    /// The messages of all languages whose ids begin with `prefix`, without it.
    pub fn ids_below(&self, prefix: &str) -> BTreeSet<&str> {
        let all = self.iter().flat_map(|language| language.own().ids());
        all.filter_map(|id| id.strip_prefix(prefix)).collect()
    }

    /// The messages and attributes that some language of the site has and this one lacks, in order.
    ///
    /// Forms of dates are not missed: ICU has them for every language.
    pub fn missing(&self, lang: &Lang) -> Vec<String> {
        let Some(language) = self.get(lang) else { return Vec::new() };
        let all: BTreeSet<&String> = self.iter().flat_map(|other| other.own().ids()).collect();
        let is_date = |id: &str| DateForm::ALL.iter().any(|form| form.message() == id);
        all.into_iter().filter(|id| !language.has_own(id) && !is_date(id)).cloned().collect()
    }
}

fn read(lang: &Lang, format: Option<&Lang>, catalogues: &[CatalogueSource]) -> Noted<Catalogue> {
    let own = catalogues.iter().filter(|catalogue| catalogue.lang == *lang);
    let Noted { value: files, mut notes } = own.map(|catalogue| Messages::read(catalogue.source)).collect();
    let locale = format.unwrap_or(lang);
    let formats = Arc::new(Formats::new(&locale.locale()));
    let catalogue = notes.take(Catalogue::new(lang, locale, formats, &files));
    Noted::new(catalogue, notes)
}
