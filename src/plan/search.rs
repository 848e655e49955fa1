//! What can be searched for in a language, and where the files of its index stand.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::edition::Template;
use crate::names::{Address, Lang, StoryKey};
use crate::search::{self, Document, Index};
use crate::site::{Folder, FolderEdition, Role, Site};
use crate::translation::Kind;

use super::{Plan, Recipe};

/// Stories that one page of an archive holds at most; of more, each year has a page.
const ON_ONE_PAGE: usize = 300;

/// The index of every language.
pub(super) fn indexes(site: &Site, plan: &Plan) -> BTreeMap<Lang, Index> {
    let indexes =
        site.langs.par_iter().map(|lang| (lang.clone(), search::index(&documents(site, plan, lang))));
    indexes.collect::<Vec<_>>().into_iter().collect()
}

/// Where a file of an index stands.
pub(super) fn address(lang: &Lang, name: &str) -> Address {
    Address::new(&format!("/assets/search/{lang}/{name}"))
}

/// Pages with a text of their own in the language: stories, the newest first, then plain pages and sections.
fn documents(site: &Site, plan: &Plan, lang: &Lang) -> Vec<Document> {
    let stories = plan.lists.all(lang).iter().filter_map(|key| site.folders.get(key));
    let others = site.folders.values().filter(|folder| !folder.is_listed() && folder.role != Role::Home);
    stories.chain(others).filter_map(|folder| document(site, plan, folder, lang)).collect()
}

fn document(site: &Site, plan: &Plan, folder: &Folder, lang: &Lang) -> Option<Document> {
    let edition = folder.editions.get(lang)?;
    let address = plan.folders.get(&(folder.key.clone(), lang.clone()))?;
    let is_whole = match plan.recipes.get(address)? {
        Recipe::Story { key, .. } | Recipe::Section { key, page: 1, .. } => *key == folder.key,
        _ => false,
    };
    let set = |text: &str| {
        let language = site.languages.get(lang);
        language.map_or_else(|| text.to_owned(), |language| language.typography().set(text))
    };
    is_whole.then(|| Document {
        title: set(&edition.title),
        address: address.as_str().to_owned(),
        summary: set(&edition.summary),
        headings: headings(site, folder, edition, lang),
        blocks: blocks(edition).iter().map(|block| set(block)).collect(),
        year: folder.date.map(|date| date.year),
        date: folder.date.and_then(|date| Some(site.languages.get(lang)?.date(date))).unwrap_or_default(),
        section: site.section_of(&folder.key).map(|section| section.key.to_string()),
        topics: folder.topics.clone(),
        form: form(folder),
    })
}

/// What a document is, in the words that the theme has messages for.
fn form(folder: &Folder) -> &'static str {
    match folder.role {
        Role::Story(_) if folder.event.is_some() => "event",
        Role::Story(_) if folder.place.is_some() => "place",
        Role::Story(Template::Story) => "story",
        Role::Story(Template::Infographic) => "infographic",
        Role::Story(Template::Page | Template::Press) | Role::Home => "page",
        Role::Section => "section",
    }
}

fn headings(site: &Site, folder: &Folder, edition: &FolderEdition, lang: &Lang) -> Vec<String> {
    let topics = folder.topics.iter().filter_map(|id| site.topics.get(id)?.name.get(lang).cloned());
    let headings = edition.blocks.iter().filter(|block| matches!(block.kind, Kind::Heading(_)));
    headings.map(crate::translation::Block::words).chain(topics).collect()
}

/// Everything that is said below the headline, in its order; title and summary are known already.
fn blocks(edition: &FolderEdition) -> Vec<String> {
    let is_text = |kind: &Kind| match kind {
        Kind::Named(name) => !matches!(name.as_str(), "title" | "summary" | "slug"),
        _ => true,
    };
    let (named, text): (Vec<_>, Vec<_>) =
        edition.blocks.iter().filter(|block| is_text(&block.kind)).partition(|block| block.kind.is_named());
    text.into_iter().chain(named).map(|block| block.words()).collect()
}

/// The archive of a language and its years.
impl Plan {
    /// The archive of a language, where it is searched too.
    pub fn archive(&self, site: &Site, lang: &Lang) -> Address {
        let part = site.config.archive_path.get(lang).map_or("archive", String::as_str);
        self.home(lang).join(&format!("{part}/"))
    }

    /// The stories of one year; all of them, when one page of the archive holds them.
    pub fn archive_year(&self, site: &Site, lang: &Lang, year: i32) -> Address {
        self.archive(site, lang).join(&format!("{year}/"))
    }

    /// The stories of a language by their titles.
    pub fn a_to_z(&self, site: &Site, lang: &Lang) -> Address {
        self.archive(site, lang).join("a-z/")
    }

    /// The archive in every language, or a year of it in those where it has a page.
    pub fn archive_alternates(&self, site: &Site, year: Option<i32>) -> Vec<(Lang, Address)> {
        let of_lang = |lang: &Lang| match year {
            Some(year) => self.archive_year(site, lang, year),
            None => self.archive(site, lang),
        };
        let all = site.langs.iter().map(|lang| (lang.clone(), of_lang(lang)));
        all.filter(|(_, address)| self.recipes.contains_key(address)).collect()
    }

    /// The A–Z in every language.
    pub fn a_to_z_alternates(&self, site: &Site) -> Vec<(Lang, Address)> {
        site.langs.iter().map(|lang| (lang.clone(), self.a_to_z(site, lang))).collect()
    }

    /// The directory of a language's index.
    pub fn search_directory(&self, lang: &Lang) -> Option<Address> {
        Some(address(lang, &self.search.get(lang)?.directory.name))
    }

    /// The years that have pages of their own: all, once one page would be too long.
    pub fn years_apart(&self, site: &Site, lang: &Lang) -> Vec<i32> {
        if self.lists.all(lang).len() > ON_ONE_PAGE { self.years(site, lang) } else { Vec::new() }
    }

    /// The years of a language's stories, the newest first.
    pub fn years(&self, site: &Site, lang: &Lang) -> Vec<i32> {
        let date = |key: &StoryKey| site.folders.get(key)?.date;
        let mut years: Vec<i32> =
            self.lists.all(lang).iter().filter_map(date).map(|date| date.year).collect();
        years.dedup();
        years
    }
}
