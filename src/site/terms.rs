//! `topics.toml` and `people.toml`: ids with their names in each language.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::config::Config;
use crate::fields::{Located, Reader};
use crate::lang;
use crate::names::{FilePath, Lang};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::source::{Source, Sources, Span};

/// A topic as `topics.toml` writes it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TopicFront {
    /// Its name by language.
    pub name: BTreeMap<String, Located<String>>,
    /// The last part of its address by language; default: its id.
    #[serde(default)]
    pub slug: BTreeMap<String, Located<String>>,
    /// What it is about, by language.
    #[serde(default)]
    pub description: BTreeMap<String, Located<String>>,
}

/// A person as `people.toml` writes it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonFront {
    /// The name by language.
    pub name: BTreeMap<String, Located<String>>,
    /// The function by language.
    #[serde(default)]
    pub role: BTreeMap<String, Located<String>>,
}

/// A term of the taxonomy.
#[derive(Debug)]
pub struct Topic {
    /// Its id.
    pub id: String,
    /// Its name by language.
    pub name: BTreeMap<Lang, String>,
    /// The last part of its address by language.
    pub slug: BTreeMap<Lang, String>,
    /// What it is about.
    pub description: BTreeMap<Lang, String>,
    /// Where it is declared.
    pub file: FilePath,
    /// The words that declare it.
    pub span: Span,
}

/// Somebody, or a function, that stands under stories.
#[derive(Debug)]
pub struct Person {
    /// The name by language.
    pub name: BTreeMap<Lang, String>,
    /// The function by language.
    pub role: BTreeMap<Lang, String>,
}

/// Reads the topics.
pub(super) fn topics(sources: &Sources, config: &Config, notes: &mut Notes) -> BTreeMap<String, Topic> {
    let path = FilePath::new("content/topics.toml");
    let mut topics = BTreeMap::new();
    for (id, front) in read_map::<TopicFront>(sources.text(&path), notes) {
        let mut names = Names { path: &path, config, notes: &mut *notes };
        let slug = names.slugs(&id, front.value.slug, front.span);
        let name = names.complete(&id, front.value.name, front.span);
        let description = names.by_lang(front.value.description);
        let topic = Topic { id: id.clone(), name, slug, description, file: path.clone(), span: front.span };
        topics.insert(id, topic);
    }
    topics
}

/// Reads the persons.
pub(super) fn people(sources: &Sources, config: &Config, notes: &mut Notes) -> BTreeMap<String, Person> {
    let path = FilePath::new("content/people.toml");
    let mut people = BTreeMap::new();
    for (id, front) in read_map::<PersonFront>(sources.text(&path), notes) {
        let mut names = Names { path: &path, config, notes: &mut *notes };
        let name = names.complete(&id, front.value.name, front.span);
        let role = names.by_lang(front.value.role);
        people.insert(id, Person { name, role });
    }
    people
}

fn read_map<T: DeserializeOwned + JsonSchema>(
    source: Option<&Source>,
    notes: &mut Notes,
) -> BTreeMap<String, Located<T>> {
    match source {
        Some(source) => {
            notes.take(Reader::<BTreeMap<String, Located<T>>>::new().read(&source.path, &source.text))
        }
        None => BTreeMap::new(),
    }
}

struct Names<'a> {
    path: &'a FilePath,
    config: &'a Config,
    notes: &'a mut Notes,
}

impl Names<'_> {
    /// Texts by language.
    fn by_lang(&mut self, texts: BTreeMap<String, Located<String>>) -> BTreeMap<Lang, String> {
        self.config.by_lang(texts, self.path, self.notes)
    }

    /// The last part of the address in every language: as given, else the id.
    ///
    /// What cannot stand in an address is reported and left out, whatever the site thinks of that.
    fn slugs(
        &mut self,
        id: &str,
        typed: BTreeMap<String, Located<String>>,
        span: Span,
    ) -> BTreeMap<Lang, String> {
        for slug in typed.values().filter(|slug| !lang::is_slug(slug)) {
            self.note(Problem::slug_form(slug), slug.span);
        }
        let typed = typed.into_iter().filter(|(_, slug)| lang::is_slug(slug)).collect();
        let mut slugs = self.by_lang(typed);
        if self.config.langs().any(|lang| !slugs.contains_key(lang)) && !lang::is_slug(id) {
            self.note(Problem::slug_form(id), span);
        }
        for lang in self.config.langs() {
            slugs.entry(lang.clone()).or_insert_with(|| super::slug_of_name(id));
        }
        slugs
    }

    /// Texts by language, none of which may be missing.
    fn complete(
        &mut self,
        id: &str,
        texts: BTreeMap<String, Located<String>>,
        span: Span,
    ) -> BTreeMap<Lang, String> {
        let by_lang = self.by_lang(texts);
        for language in self.config.languages.iter().filter(|language| language.is_live) {
            if !by_lang.contains_key(&language.lang) {
                self.note(Problem::NameMissing { id: id.to_owned(), lang: language.lang.clone() }, span);
            }
        }
        by_lang
    }

    fn note(&mut self, problem: Problem, span: Span) {
        self.notes.add(Diagnostic::new(problem).at(self.path, span));
    }
}
