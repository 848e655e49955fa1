//! `topics.toml` and `people.toml`: ids with their names in each language.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::config::{self, Config};
use crate::edition::Tint;
use crate::fields::{Located, Reader};
use crate::lang;
use crate::names::{FilePath, Lang};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::source::{Source, Sources, Span};

use super::campaigns::{self, Campaign, CampaignFront};

const TOPICS: &str = "content/topics.toml";
const PEOPLE: &str = "content/people.toml";

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
    /// Older addresses that lead to its page, by language.
    #[serde(default)]
    pub aliases: BTreeMap<String, Vec<Located<String>>>,
    /// Its colour; default: that of no section.
    pub tint: Option<Tint>,
    /// When what it is about takes place.
    pub campaign: Option<Located<CampaignFront>>,
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
    /// Older addresses that lead to its page.
    pub aliases: BTreeMap<Lang, Vec<Located<String>>>,
    /// Its colour.
    pub tint: Option<Tint>,
    /// When what it is about takes place.
    pub campaign: Option<Campaign>,
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
    /// The words that declare it.
    pub span: Span,
}

/// A thing that has a name in every language of the site: a topic, a person, a unit.
pub(super) struct Named<'a> {
    pub(super) id: &'a str,
    name: &'a BTreeMap<Lang, String>,
    file: FilePath,
    span: Span,
}

/// Everything that has names.
pub(super) fn named<'a>(
    topics: &'a BTreeMap<String, Topic>,
    people: &'a BTreeMap<String, Person>,
    config: &'a Config,
) -> Vec<Named<'a>> {
    let topics = topics.iter().map(|(id, topic)| (id, &topic.name, topic.file.as_str(), topic.span));
    let people = people.iter().map(|(id, person)| (id, &person.name, PEOPLE, person.span));
    let units = config.units.iter().map(|(id, unit)| (id, &unit.name, config::FILE, unit.span));
    let all = topics.chain(people).chain(units);
    all.map(|(id, name, file, span)| Named { id, name, file: FilePath::new(file), span }).collect()
}

/// The things that have no name in a language.
pub(super) fn without_name<'n, 'a>(
    names: &'n [Named<'a>],
    lang: &'n Lang,
) -> impl Iterator<Item = &'n Named<'a>> {
    names.iter().filter(move |named| !named.has_name(lang))
}

/// Reports the things that have no name in published languages, each once.
pub(super) fn names_missing(names: &[Named], live: &BTreeSet<Lang>, notes: &mut Notes) {
    for named in names {
        let langs: Vec<&Lang> = live.iter().filter(|lang| !named.has_name(lang)).collect();
        if langs.is_empty() {
            continue;
        }
        let each = |shown: &dyn Fn(&Lang) -> String| {
            langs.iter().map(|lang| shown(lang)).collect::<Vec<_>>().join(", ")
        };
        let problem = Problem::NameMissing {
            id: named.id.to_owned(),
            langs: each(&|lang| format!("`{lang}`")),
            count: langs.len(),
            example: each(&|lang| format!("{lang} = \"…\"")),
        };
        notes.add(Diagnostic::new(problem).at(&named.file, named.span));
    }
}

/// Reports persons whose role is said in some language and not in all that are published, each once.
pub(super) fn roles_missing(people: &BTreeMap<String, Person>, live: &BTreeSet<Lang>, notes: &mut Notes) {
    for (id, person) in people.iter().filter(|(_, person)| !person.role.is_empty()) {
        let langs: Vec<&Lang> = live.iter().filter(|lang| !person.role.contains_key(*lang)).collect();
        if langs.is_empty() {
            continue;
        }
        let each = |shown: &dyn Fn(&Lang) -> String| {
            langs.iter().map(|lang| shown(lang)).collect::<Vec<_>>().join(", ")
        };
        let problem = Problem::RoleMissing {
            id: id.clone(),
            langs: each(&|lang| format!("`{lang}`")),
            count: langs.len(),
            example: each(&|lang| format!("{lang} = \"…\"")),
        };
        notes.add(Diagnostic::new(problem).at(&FilePath::new(PEOPLE), person.span));
    }
}

impl Named<'_> {
    fn has_name(&self, lang: &Lang) -> bool {
        self.name.get(lang).is_some_and(|name| !lang::is_blank(name))
    }
}

/// Reads the topics.
pub(super) fn topics(sources: &Sources, config: &Config, notes: &mut Notes) -> BTreeMap<String, Topic> {
    let path = FilePath::new(TOPICS);
    let mut topics = BTreeMap::new();
    for (id, front) in read_map::<TopicFront>(sources.text(&path), notes) {
        let mut names = Names { path: &path, config, notes: &mut *notes };
        let slug = names.slugs(&id, front.value.slug, front.span);
        let name = names.by_lang(front.value.name);
        let description = names.by_lang(front.value.description);
        let aliases = config.lists_by_lang(front.value.aliases, &path, notes);
        let (tint, campaign) = (front.value.tint, front.value.campaign);
        let campaign = campaign.and_then(|front| campaigns::campaign(&id, front, config, &path, notes));
        let (file, span) = (path.clone(), front.span);
        let topic = Topic { id: id.clone(), name, slug, description, aliases, tint, campaign, file, span };
        topics.insert(id, topic);
    }
    topics
}

/// Reads the persons.
pub(super) fn people(sources: &Sources, config: &Config, notes: &mut Notes) -> BTreeMap<String, Person> {
    let path = FilePath::new(PEOPLE);
    let mut people = BTreeMap::new();
    for (id, front) in read_map::<PersonFront>(sources.text(&path), notes) {
        let mut names = Names { path: &path, config, notes: &mut *notes };
        let name = names.by_lang(front.value.name);
        let role = names.by_lang(front.value.role);
        people.insert(id, Person { name, role, span: front.span });
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

    fn note(&mut self, problem: Problem, span: Span) {
        self.notes.add(Diagnostic::new(problem).at(self.path, span));
    }
}
