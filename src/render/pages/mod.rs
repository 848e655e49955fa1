//! Pages: the values that each kind of template is given.

mod archive;
mod campaign;
mod head;
mod home;
mod lists;
mod press;
mod story;
mod style;
mod text;
mod topics;
mod units;

use crate::names::{Address, Lang, StoryKey};
use crate::plan::{self, Recipe, Scope};
use crate::problem::Diagnostic;
use crate::site::{Folder, FolderEdition};
use crate::theme::Slot;

use self::head::Head;
use super::html;
use super::json_ld;
use super::scene::Scene;
use super::studio::{Desk, Studio, tint};
use super::views::{LanguagesPage, Nothing, SectionListView, SectionPage};

/// Makes the page of a recipe.
pub(super) fn page(studio: &Studio, address: &Address, recipe: &Recipe) -> Result<String, Box<Diagnostic>> {
    let config = studio.config();
    let lang = recipe.lang().unwrap_or_else(|| config.source_lang());
    let Some(desk) = studio.desk(lang) else { return Ok(String::new()) };
    let maker = Maker { desk, address };
    match recipe {
        Recipe::Languages => maker.languages(),
        Recipe::Home { .. } => maker.home(),
        Recipe::Section { key, page, .. } => maker.section(key, *page),
        Recipe::Story { key, .. } | Recipe::Summary { key, .. } => {
            maker.story(key, matches!(recipe, Recipe::Summary { .. }))
        }
        Recipe::TextOnly { key, .. } => maker.text_only(key),
        Recipe::PlainText { key, .. } => maker.plain_text(key),
        Recipe::Topics { .. } => maker.topics(),
        Recipe::Topic { id, page, .. } => maker.topic(id, *page),
        Recipe::Units { .. } => maker.units(),
        Recipe::Unit { id, page, .. } => maker.unit(id, *page),
        Recipe::Archive { year, .. } => maker.archive(*year),
        Recipe::AToZ { .. } => maker.a_to_z(),
        Recipe::StylePage { .. } => maker.style(),
        Recipe::Offline { .. } => maker.offline(),
        Recipe::NotFound { lang } => maker.not_found(lang.as_ref()),
        _ => Ok(String::new()),
    }
}

struct Maker<'a> {
    desk: Desk<'a>,
    address: &'a Address,
}

impl<'a> Maker<'a> {
    fn languages(&self) -> Result<String, Box<Diagnostic>> {
        let desk = self.desk;
        let languages: Vec<_> = desk
            .site()
            .langs
            .iter()
            .filter_map(|lang| Some(desk.studio.desk(lang)?.language_view()))
            .collect();
        let description =
            languages.iter().map(|language| language.summary.clone()).collect::<Vec<_>>().join(" ");
        let home = desk.site().home();
        let head = Head {
            title: desk.site_title(),
            description: shortened(&description),
            alternates: home.map(|home| desk.plan().alternates(desk.site(), home)).unwrap_or_default(),
            pages: home.map(|home| self.pages_of(home, 1)).unwrap_or_default(),
            x_default: Some(Address::new("/")),
            json_ld: vec![json_ld::website(&desk)],
            ..self.head("languages")
        };
        self.fill(head, LanguagesPage { languages })
    }

    fn folder(&self, key: &StoryKey) -> Option<(&'a Folder, &'a FolderEdition)> {
        let folder = self.desk.site().folders.get(key)?;
        Some((folder, folder.editions.get(self.desk.lang())?))
    }

    fn text(&self, folder: &'a Folder, edition: &'a FolderEdition) -> Result<String, Box<Diagnostic>> {
        let scene = Scene { desk: self.desk, folder, edition, address: self.address, is_text: false };
        html::write(&edition.file.document.blocks, &scene)
    }

    fn section(&self, key: &StoryKey, number: usize) -> Result<String, Box<Diagnostic>> {
        let desk = self.desk;
        let site = desk.site();
        let Some((folder, edition)) = self.folder(key) else { return Ok(String::new()) };
        let keys = desk.plan().lists.section(desk.lang(), key);
        let first = desk.plan().folders.get(&(key.clone(), desk.lang().clone()));
        let pagination = first.and_then(|first| self.pagination(first, keys.len(), number));
        let topics =
            keys.iter().filter_map(|key| site.folders.get(key)).flat_map(|folder| folder.topics.clone());
        let is_first = number == 1;
        let breadcrumbs = self.crumbs(Some(folder), &desk.title(edition));
        let section = SectionListView {
            title: desk.title(edition),
            summary: desk.summary(edition),
            html: if is_first { self.text(folder, edition)? } else { String::new() },
            cover: desk.cover(edition, &[Slot::Lead, Slot::Cover, Slot::Card, Slot::Social]),
            cards: desk.cards(self.slice(keys, number)),
            topics: desk.topics(topics.collect()),
            pagination,
        };
        let mut json_ld = vec![json_ld::breadcrumbs(&desk, &breadcrumbs)];
        if is_first {
            json_ld.extend(json_ld::images(&desk, edition));
        }
        let head = Head {
            title: desk.title(edition),
            description: desk.summary(edition),
            alternates: if is_first { desk.plan().alternates(site, folder) } else { Vec::new() },
            pages: self.pages_of(folder, number),
            x_default: if is_first { desk.plan().x_default(site, folder) } else { None },
            folder: Some(folder),
            json_ld,
            breadcrumbs,
            tint: tint(site.tint_of(folder)),
            picture: section.cover.clone(),
            feeds: desk.feeds(&[
                (Scope::Section(key.clone()), desk.title(edition)),
                (Scope::Site, desk.site_title()),
            ]),
            number,
            ..self.head("section")
        };
        self.fill(head, SectionPage { section })
    }

    fn offline(&self) -> Result<String, Box<Diagnostic>> {
        let desk = self.desk;
        let head = Head {
            title: desk.words("offline-title"),
            description: desk.words("offline-description"),
            is_indexed: false,
            pages: self.pages(|lang| Some(plan::offline_page(lang)), 1),
            ..self.head("offline")
        };
        self.fill(head, Nothing {})
    }

    fn not_found(&self, lang: Option<&Lang>) -> Result<String, Box<Diagnostic>> {
        let desk = self.desk;
        let head = Head {
            title: desk.words("not-found-title"),
            description: desk.words("not-found-title"),
            is_indexed: false,
            ..self.head("not-found")
        };
        let languages = match lang {
            Some(_) => Vec::new(),
            None => {
                let views =
                    desk.site().langs.iter().filter_map(|lang| Some(desk.studio.desk(lang)?.language_view()));
                views.collect()
            }
        };
        if languages.is_empty() {
            self.fill(head, Nothing {})
        } else {
            self.fill(head, LanguagesPage { languages })
        }
    }
}

/// The beginning of a text, up to about 300 characters, cut between words.
fn shortened(text: &str) -> String {
    if text.chars().count() <= 300 {
        return text.to_owned();
    }
    let cut: String = text.chars().take(299).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end())
}
