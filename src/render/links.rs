//! What leads on from a page: menus, stories in lists, sections, persons, topics, feeds, other languages.
//!
//! Says in which language what lies behind a link is, where that is not the page's.

use std::collections::BTreeMap;

use crate::names::{Address, Lang, StoryKey};
use crate::plan::{self, FeedFormat, Scope};
use crate::site::{Folder, Texts};
use crate::theme::Slot;

use super::studio::{Desk, tint};
use super::views::{
    Card, FeedLink, LanguageView, LicenceView, MenuItem, PersonView, SectionLink, SiteView, TopicView,
};

impl<'a> Desk<'a> {
    /// The site as the pages of this language show it.
    pub(super) fn site_view(&self, current: Option<&StoryKey>, template: &str) -> SiteView {
        let site = self.site();
        let config = self.studio.config();
        let main: Vec<&'a Folder> = match config.main_menu(self.lang()) {
            Some(keys) => keys.iter().filter_map(|key| site.folders.get(&key.value)).collect(),
            None => site.sections(),
        };
        let footer = config.footer_menu(self.lang()).iter();
        let footer = footer.filter_map(|key| site.folders.get(&key.value)).collect();
        let topics = self.plan().topics_list(site, self.lang());
        let offline = plan::offline_page(self.lang());
        let is_text = template == "text";
        SiteView {
            title: self.site_title(),
            href: self.href(&self.home()),
            menu: self.menu(main, current),
            footer_menu: self.menu(footer, current),
            topics_href: self.plan().recipes.contains_key(&topics).then(|| self.href(&topics)),
            units_href: self.units_href(),
            archive_href: self.href(&self.plan().archive(site, self.lang())),
            a_to_z_href: self.href(&self.plan().a_to_z(site, self.lang())),
            languages_href: self.href(&Address::new("/")),
            offline_href: self.plan().recipes.contains_key(&offline).then(|| self.href(&offline)),
            fonts: if is_text {
                Vec::new()
            } else {
                self.plan().fonts.preloaded.iter().map(|font| self.href(font)).collect()
            },
            styles: match template {
                "text" => self.studio.asset("text-styles").into_iter().collect(),
                "style" => {
                    ["styles", "style-page"].iter().filter_map(|name| self.studio.asset(name)).collect()
                }
                _ => self.studio.asset("styles").into_iter().collect(),
            },
            scripts: if is_text { Vec::new() } else { self.studio.scripts(template) },
            licence: config
                .licence
                .as_ref()
                .map(|licence| LicenceView { name: licence.name.clone(), url: licence.url.clone() }),
        }
    }

    fn menu(&self, folders: Vec<&'a Folder>, current: Option<&StoryKey>) -> Vec<MenuItem> {
        let item = |folder: &'a Folder| {
            let (address, edition) = self.folder_address(folder)?;
            let is_current = current.is_some_and(|current| {
                *current == folder.key || current.as_str().starts_with(&format!("{}/", folder.key))
            });
            let tint = tint(self.site().tint_of(folder));
            let (title, href) = (self.title(edition), self.href(&address));
            Some(MenuItem { title, href, foreign: self.foreign(edition), is_current, tint })
        };
        folders.into_iter().filter_map(item).collect()
    }

    /// A story as a list shows it.
    pub(super) fn card(&self, key: &StoryKey) -> Option<Card> {
        let folder = self.site().folders.get(key)?;
        let (address, edition) = self.folder_address(folder)?;
        let lang = &edition.file.lang;
        Some(Card {
            title: self.title(edition),
            summary: self.summary(edition),
            href: self.href(&address),
            lang: lang.to_string(),
            dir: self.dir_of(lang),
            language: self.name_of(lang),
            is_foreign: lang != self.lang(),
            date: folder.date.map(|date| self.date(date)),
            section: self.section_link(folder),
            cover: self.cover(edition, &[Slot::Lead, Slot::Cover, Slot::Card]),
            kind: plan::template_of(folder.role),
        })
    }

    pub(super) fn cards(&self, keys: &[StoryKey]) -> Vec<Card> {
        keys.iter().filter_map(|key| self.card(key)).collect()
    }

    pub(super) fn section_link(&self, folder: &Folder) -> Option<SectionLink> {
        let section = self.site().section_of(&folder.key)?;
        let (address, edition) = self.folder_address(section)?;
        let tint = tint(self.site().tint_of(section));
        let (title, href) = (self.title(edition), self.href(&address));
        Some(SectionLink { title, href, foreign: self.foreign(edition), tint })
    }

    pub(super) fn people(&self, ids: &[String]) -> Vec<PersonView> {
        let view = |id: &String| {
            let person = self.site().people.get(id)?;
            let role = (!person.role.is_empty()).then(|| self.text(&Texts::ByLang(person.role.clone())));
            Some(PersonView { name: self.text(&Texts::ByLang(person.name.clone())), role })
        };
        ids.iter().filter_map(view).collect()
    }

    pub(super) fn topic(&self, id: &str) -> Option<TopicView> {
        let topic = self.site().topics.get(id)?;
        let address = self.plan().topics.get(&(id.to_owned(), self.lang().clone()))?;
        let said = |texts: &BTreeMap<Lang, String>| {
            texts.get(self.lang()).map(|text| self.set(text)).unwrap_or_default()
        };
        // Only in a preview can a name be missing.
        let others = || self.site().chain(self.lang()).iter().find_map(|lang| topic.name.get(lang)).cloned();
        let name = topic.name.get(self.lang()).cloned().or_else(others).map(|name| self.set(&name));
        Some(TopicView {
            name: name.unwrap_or_else(|| id.to_owned()),
            href: self.href(address),
            count: self.plan().lists.topic(self.lang(), id).len(),
            description: said(&topic.description),
        })
    }

    /// The page of a unit, if it has one in this language.
    pub(super) fn unit_href(&self, id: &str) -> Option<String> {
        let address = self.plan().units.get(&(id.to_owned(), self.lang().clone()))?;
        Some(self.href(address))
    }

    /// The list of units; none of a language where one unit stands behind everything.
    fn units_href(&self) -> Option<String> {
        let units = self.plan().units.keys().filter(|(_, lang)| lang == self.lang()).count();
        (units > 1).then(|| self.href(&self.plan().units_list(self.site(), self.lang())))
    }

    /// Topics with at least one story, in the language's order of names.
    pub(super) fn topics(&self, mut ids: Vec<String>) -> Vec<TopicView> {
        ids.sort();
        ids.dedup();
        let mut topics: Vec<TopicView> =
            ids.iter().filter_map(|id| self.topic(id)).filter(|topic| topic.count > 0).collect();
        topics.sort_by(|a, b| self.language.compare(&a.name, &b.name).then_with(|| a.href.cmp(&b.href)));
        topics
    }

    pub(super) fn feeds(&self, scopes: &[(Scope, String)]) -> Vec<FeedLink> {
        let mut links = Vec::new();
        for (scope, title) in scopes {
            for format in FeedFormat::ALL {
                if let Some(address) = self.plan().feed(self.lang(), scope, format) {
                    let href = self.href(&address);
                    links.push(FeedLink { href, title: title.clone(), mime: format.mime() });
                }
            }
        }
        links
    }

    /// A language of the site as the choice of languages shows it.
    pub(super) fn language_view(&self) -> LanguageView {
        let home = self.site().home().map(|home| self.site().edition(home, self.lang()));
        LanguageView {
            lang: self.lang().to_string(),
            dir: self.dir(),
            name: self.words("language-name"),
            href: self.href(&self.home()),
            site_title: self.site_title(),
            summary: home.map(|home| self.summary(home)).unwrap_or_default(),
            invitation: self.words("languages-invitation"),
        }
    }
}

/// The host of a URL as readers know it.
pub(super) fn host_of(url: &str) -> Option<String> {
    let rest = url.split_once("://")?.1;
    Some(rest.split(['/', '?', '#']).next()?.trim_start_matches("www.").to_owned())
}
