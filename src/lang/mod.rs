//! Languages: words with their fallback, numbers, dates, plurals, lists, order, quotes, typography, slugs.
//!
//! Does not know pages: what is said where is for templates to decide.

mod catalogue;
mod comparison;
mod dates;
mod fault;
mod formats;
mod functions;
mod initials;
mod language;
mod line_breaks;
pub mod lunar;
mod messages;
mod number;
mod plural_guard;
mod pseudo;
pub mod quantities;
mod quotes;
mod reading;
mod references;
mod rules;
mod script;
mod slug;
#[cfg(test)]
mod tests;
mod typography;
mod values;
mod writing;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::names::{Lang, Pseudo};
use crate::problem::{Noted, Notes};
use crate::source::Source;

use catalogue::{Catalogue, identifier};
use comparison::Side;
use dates::DateForm;
use formats::Formats;
use messages::Messages;
use plural_guard::PluralGuard;
use references::winners;

pub use fault::Fault;
pub use initials::Initial;
pub use language::Language;
pub use line_breaks::{LineBreak, is_closing, is_opening, line_breaks};
pub use number::{NotANumber, Number};
pub use quotes::Quotes;
pub use rules::{lacks_own_script, strange_words};
pub use script::{
    is_blank, is_hangul, is_ideograph, is_kana, is_latin, is_wide, joins_across_lines, lowercase, lowercased,
    nfc,
};
pub use slug::{is_slug, short_slug, slug};
pub use typography::{Piece, Typography};
pub use values::Value;
pub use writing::{Script, alphabet};

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
    /// How its words are made from those of the first language of `fallback`, when nobody speaks it.
    pub pseudo: Option<Pseudo>,
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
pub struct Languages {
    all: Vec<Language>,
    /// The languages that there are files of messages in, whether the site speaks them or not.
    ready: Vec<Lang>,
}

impl Languages {
    /// Loads the languages with the messages of these files.
    ///
    /// The theme's files come first and the site's after them: a later file wins, message by message.
    /// Files of languages that the site neither speaks nor falls back to are left unread.
    pub fn load<'s>(setups: &'s [Setup], catalogues: &[CatalogueSource]) -> Noted<Self> {
        let mut notes = Notes::new();
        let mut files: BTreeMap<&Lang, Vec<Messages>> = BTreeMap::new();
        let mut order = Vec::new();
        let spoken = |setup: &'s Setup| Some(&setup.lang).filter(|_| setup.pseudo.is_none());
        for lang in setups.iter().flat_map(|setup| spoken(setup).into_iter().chain(&setup.fallback)) {
            if !files.contains_key(lang) {
                files.insert(lang, notes.take(read(lang, catalogues)));
                order.push(lang);
            }
        }
        let mut loaded: BTreeMap<&Lang, Arc<Catalogue>> = BTreeMap::new();
        let mut sides = Vec::new();
        for lang in order {
            let format =
                setups.iter().find(|setup| setup.lang == *lang).and_then(|setup| setup.format.as_ref());
            let locale = format.unwrap_or(lang);
            let formats = Arc::new(Formats::new(&locale.locale()));
            let guard = PluralGuard::new(&identifier(locale), &formats);
            let side = Side { lang: lang.clone(), winners: winners(&files[lang]), guard };
            let catalogue = Arc::new(notes.take(Catalogue::new(&side, locale, formats, &files[lang])));
            notes.extend(lunar::failing(&catalogue));
            loaded.insert(lang, catalogue);
            sides.push(side);
        }
        notes.extend(comparison::differences(&sides));
        for setup in setups {
            let base = setup.fallback.first().and_then(|base| sides.iter().find(|side| side.lang == *base));
            let (Some(pseudo), Some(side)) = (setup.pseudo, base) else { continue };
            let locale = setup.format.as_ref().unwrap_or(&side.lang);
            let formats = Arc::new(Formats::new(&locale.locale()));
            // What is wrong with the words was noted where they are read as they are.
            let catalogue = Catalogue::new(side, locale, formats, &files[&side.lang]).value;
            loaded.insert(&setup.lang, Arc::new(catalogue.disguised(&setup.lang, pseudo)));
        }
        let language = |setup: &Setup| {
            let own = Arc::clone(loaded.get(&setup.lang)?);
            let others = setup.fallback.iter().filter(|lang| **lang != setup.lang);
            let fallback = others.filter_map(|lang| loaded.get(lang).map(Arc::clone)).collect();
            Some(Language::new(setup, own, fallback))
        };
        let all = setups.iter().filter_map(language).collect();
        let ready = catalogues.iter().map(|catalogue| catalogue.lang.clone()).collect();
        Noted::new(Self { all, ready }, notes)
    }

    /// A language of the site.
    pub fn get(&self, lang: &Lang) -> Option<&Language> {
        self.iter().find(|language| language.lang() == lang)
    }

    /// The languages in the order of configuration.
    pub fn iter(&self) -> impl Iterator<Item = &Language> {
        self.all.iter()
    }

    /// The language with messages that was meant by the tag of one that has none.
    pub fn meant(&self, lang: &Lang) -> Option<&Lang> {
        let tag = Lang::meant(lang.as_str(), self.ready.iter().map(Lang::as_str))?;
        self.ready.iter().find(|ready| ready.as_str() == tag).filter(|_| !self.ready.contains(lang))
    }

    /// The messages of all languages whose ids begin with `prefix`, without it.
    pub fn ids_below(&self, prefix: &str) -> BTreeSet<&str> {
        let all = self.iter().flat_map(|language| language.own().ids());
        all.filter_map(|id| id.strip_prefix(prefix)).collect()
    }

    /// The messages and attributes that some language which counts has and this one lacks, in order.
    ///
    /// Forms of dates are not missed: ICU has them for every language.
    pub fn missing(&self, lang: &Lang, counts: impl Fn(&Lang) -> bool) -> Vec<String> {
        let Some(language) = self.get(lang) else { return Vec::new() };
        let others = self.iter().filter(|other| counts(other.lang()));
        let all: BTreeSet<&String> = others.flat_map(|other| other.own().ids()).collect();
        all.into_iter().filter(|id| !language.has_own(id) && !is_date_form(id)).cloned().collect()
    }

    /// A message or attribute as another language writes it, with that language: the first of those that stand in
    /// for this one, else any.
    pub fn written_elsewhere(&self, lang: &Lang, id: &str) -> Option<(&Lang, String)> {
        let own = self.get(lang)?;
        let others = self.iter().map(Language::own).filter(|other| other.lang() != lang);
        own.fallback().chain(others).find_map(|other| Some((other.lang(), other.written(id)?)))
    }
}

/// Whether a message is the language's own form of dates.
pub fn is_date_form(id: &str) -> bool {
    DateForm::ALL.iter().any(|form| form.message() == id)
}

fn read<'a>(lang: &Lang, catalogues: &[CatalogueSource<'a>]) -> Noted<Vec<Messages<'a>>> {
    let own = catalogues.iter().filter(|catalogue| catalogue.lang == *lang);
    own.map(|catalogue| Messages::read(catalogue.source)).collect()
}
