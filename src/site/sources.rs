//! Where the facts of a story come from, with the language of each text as far as it is known.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::{Config, is_web};
use crate::edition::{Edition, SourceNote};
use crate::fields::{Located, Said};
use crate::names::{Lang, PartialDate};
use crate::problem::{Diagnostic, Notes, Problem};

use super::Site;

/// A source of facts.
#[derive(Clone, Debug)]
pub struct FactSource {
    /// What figures call it by.
    pub id: String,
    /// Who published it.
    pub publisher: Texts,
    /// The title of the work.
    pub title: Option<Texts>,
    /// When it was published.
    pub date: Option<PartialDate>,
    /// Where it can be read.
    pub url: Option<String>,
    /// What helps to find it or to judge it.
    pub note: Option<Texts>,
}

/// A text in one language, which need not be known, or in several of the site's.
#[derive(Clone, Debug)]
pub enum Texts {
    /// In one language, perhaps one that the site does not have.
    One {
        /// The text.
        text: String,
        /// Its language.
        lang: Option<Lang>,
    },
    /// By language; never empty.
    ByLang(BTreeMap<Lang, String>),
}

impl Site {
    /// A text for readers of a language, and the language that it is in, when that is known.
    pub fn text<'t>(&self, texts: &'t Texts, lang: &Lang) -> (&'t str, Option<&'t Lang>) {
        match texts {
            Texts::One { text, lang } => (text, lang.as_ref()),
            Texts::ByLang(texts) => {
                let wanted = std::iter::once(lang).chain(self.chain(lang));
                let found = wanted.filter_map(|lang| texts.get_key_value(lang)).next();
                let found = found.or_else(|| texts.first_key_value());
                found.map_or(("", None), |(lang, text)| (text, Some(lang)))
            }
        }
    }
}

/// The sources that a source edition names.
pub(super) fn read(edition: &Edition, config: &Config, notes: &mut Notes) -> Vec<FactSource> {
    let mut seen = BTreeSet::new();
    let mut sources = Vec::new();
    for typed in edition.front.sources.iter().flatten() {
        if !seen.insert(&typed.id) {
            let problem = Problem::SourceTwice { id: typed.id.clone() };
            notes.add(Diagnostic::new(problem).at(&edition.path, typed.span));
        }
        sources.push(Reading { edition, config, notes }.source(&typed.value));
    }
    sources
}

/// The step from one source as it was typed to what is meant.
struct Reading<'a> {
    edition: &'a Edition,
    config: &'a Config,
    notes: &'a mut Notes,
}

impl Reading<'_> {
    fn source(&mut self, typed: &SourceNote) -> FactSource {
        let lang = typed.lang.as_ref().and_then(|tag| self.lang(tag));
        if let Some(url) = typed.url.as_ref().filter(|url| !is_web(url)) {
            let problem = Problem::KeyValue {
                key: "sources.url".to_owned(),
                value: url.value.clone(),
                expected: "https://…".to_owned(),
            };
            self.notes.add(Diagnostic::new(problem).at(&self.edition.path, url.span));
        }
        FactSource {
            id: typed.id.clone(),
            publisher: Texts::One { text: typed.publisher.clone(), lang: lang.clone() },
            title: typed.title.as_ref().and_then(|title| self.texts(title, lang)),
            date: typed.date.as_ref().map(|date| date.value),
            url: typed.url.as_ref().map(|url| url.value.clone()),
            // Who writes a note writes it for readers of the edition that it stands in.
            note: typed.note.as_ref().and_then(|note| self.texts(note, Some(self.edition.lang.clone()))),
        }
    }

    /// Any language that has a tag: a source is often in one that the site does not speak.
    fn lang(&mut self, tag: &Located<String>) -> Option<Lang> {
        let lang = Lang::parse(tag).filter(|lang| lang.as_str() == tag.as_str());
        if lang.is_none() {
            let problem = Problem::LanguageTag { tag: tag.value.clone() };
            let diagnostic = Diagnostic::new(problem).at(&self.edition.path, tag.span);
            let usual = Lang::parse(tag);
            self.notes.add(Diagnostic { near: usual.map(|lang| lang.to_string()), ..diagnostic });
        }
        lang
    }

    fn texts(&mut self, said: &Said, plain: Option<Lang>) -> Option<Texts> {
        match said {
            Said::Plain(text) => Some(Texts::One { text: text.clone(), lang: plain }),
            Said::ByLang(texts) => {
                let texts = self.config.by_lang(texts.clone(), &self.edition.path, self.notes);
                (!texts.is_empty()).then_some(Texts::ByLang(texts))
            }
        }
    }
}
