//! Pages: the values that each kind of template is given.

mod archive;
mod campaign;
mod head;
mod lists;
mod press;
mod style;
mod text;
mod units;

use crate::config::Way;
use crate::edition::Template;
use crate::fields::Located;
use crate::names::{Address, Lang, StoryKey};
use crate::plan::{self, Plan, Recipe, Scope};
use crate::problem::Diagnostic;
use crate::site::{Folder, FolderEdition, Role};
use crate::theme::Slot;

use self::head::Head;
use super::clip;
use super::dataset;
use super::event;
use super::html;
use super::json_ld;
use super::place;
use super::scene::Scene;
use super::story;
use super::studio::{Desk, Studio, tint};
use super::views::{
    Crumb, HomePage, HomeView, LanguagesPage, Nothing, SectionListView, SectionPage, SectionView, StoryPage,
    TopicListView, TopicPage, TopicsPage, WayView,
};

/// Stories of a section that its home page shows.
const HOME_CARDS: usize = 4;

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

    fn home(&self) -> Result<String, Box<Diagnostic>> {
        let desk = self.desk;
        let site = desk.site();
        let Some((folder, edition)) = self.folder(&StoryKey::new("")) else { return Ok(String::new()) };
        let all = desk.plan().lists.all(desk.lang());
        let chosen = folder.lead.as_ref().filter(|key| all.contains(key));
        let lead = chosen.or_else(|| self.lead(all));
        let latest = all.iter().filter(|key| Some(*key) != lead).take(desk.studio.config().limits.page_size);
        let section = |section: &'a Folder| {
            let (address, edition) = desk.folder_address(section)?;
            let keys = desk.plan().lists.section(desk.lang(), &section.key);
            let keys: Vec<StoryKey> =
                keys.iter().filter(|key| Some(*key) != lead).take(HOME_CARDS).cloned().collect();
            Some(SectionView {
                title: desk.title(edition),
                summary: desk.summary(edition),
                href: desk.href(&address),
                foreign: desk.foreign(edition),
                tint: tint(site.tint_of(section)),
                cards: desk.cards(&keys),
            })
        };
        let home = HomeView {
            summary: desk.summary(edition),
            html: self.text(folder, edition)?,
            cover: desk.cover(edition, &[Slot::Lead, Slot::Cover, Slot::Card, Slot::Social]),
            lead: lead.and_then(|key| desk.card(key)),
            latest: desk.cards(&latest.cloned().collect::<Vec<_>>()),
            sections: site.sections().into_iter().filter_map(section).collect(),
            topics: desk.topics(site.topics.keys().cloned().collect()),
            pages: desk.site_view(None, "home").footer_menu,
            ways: self.ways(),
            coming: event::coming(&desk),
        };
        let head = Head {
            title: desk.title(edition),
            description: desk.summary(edition),
            alternates: desk.plan().alternates(site, folder),
            pages: self.pages_of(folder, 1),
            x_default: desk.plan().x_default(site, folder),
            folder: Some(folder),
            picture: home.cover.clone(),
            json_ld: [json_ld::website(&desk), json_ld::organization(&desk)]
                .into_iter()
                .chain(json_ld::images(&desk, edition))
                .collect(),
            feeds: desk.feeds(&[(Scope::Site, desk.site_title())]),
            ..self.head("home")
        };
        self.fill(head, HomePage { home })
    }

    /// The ways in that lead somewhere.
    fn ways(&self) -> Vec<WayView> {
        let desk = self.desk;
        let way = |way: &Located<Way>| match &way.value {
            Way::Folder(key) => {
                let folder = desk.site().folders.get(key)?;
                let (address, edition) = desk.folder_address(folder)?;
                Some(WayView {
                    id: key.as_str().replace('/', "-"),
                    title: desk.title(edition),
                    href: desk.href(&address),
                    foreign: desk.foreign(edition),
                    tint: tint(desk.site().tint_of(folder)),
                })
            }
            Way::Topic(id) => {
                let topic = desk.topic(id).filter(|topic| topic.count > 0)?;
                let colour = desk.site().topics.get(id).and_then(|topic| topic.tint);
                let (title, href) = (topic.name, topic.href);
                Some(WayView { id: id.clone(), title, href, foreign: None, tint: tint(colour) })
            }
        };
        desk.site().config.ways.iter().filter_map(way).collect()
    }

    /// The newest story in the page's own language that has a picture.
    fn lead<'k>(&self, keys: &'k [StoryKey]) -> Option<&'k StoryKey> {
        keys.iter().find(|key| {
            let folder = self.desk.site().folders.get(*key);
            folder.and_then(|folder| folder.editions.get(self.desk.lang())).is_some_and(|e| e.cover.is_some())
        })
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

    fn topics(&self) -> Result<String, Box<Diagnostic>> {
        let desk = self.desk;
        let title = desk.words("topics-title");
        let breadcrumbs = self.crumbs(None, &title);
        let alternates = desk.plan().topics_alternates(desk.site());
        let head = Head {
            description: desk.tell("topics-description", &[("site", &desk.site_title())]),
            is_indexed: desk.plan().lists.has_topics(desk.lang()),
            x_default: Plan::default_of(desk.site(), &alternates),
            pages: self.pages(|lang| Some(desk.plan().topics_list(desk.site(), lang)), 1),
            alternates,
            json_ld: vec![json_ld::breadcrumbs(&desk, &breadcrumbs)],
            breadcrumbs,
            title,
            ..self.head("topics")
        };
        let topics = desk.topics(desk.site().topics.keys().cloned().collect());
        self.fill(head, TopicsPage { topics })
    }

    fn topic(&self, id: &str, number: usize) -> Result<String, Box<Diagnostic>> {
        let desk = self.desk;
        let Some(view) = desk.topic(id) else { return Ok(String::new()) };
        let keys = desk.plan().lists.topic(desk.lang(), id);
        let first = desk.plan().topics.get(&(id.to_owned(), desk.lang().clone()));
        let pagination = first.and_then(|first| self.pagination(first, keys.len(), number));
        let all = desk.plan().topic_alternates(desk.site(), id);
        let mut breadcrumbs = self.crumbs(None, &view.name);
        let list = desk.plan().topics_list(desk.site(), desk.lang());
        breadcrumbs.insert(1, Crumb::new(desk.words("topics-title"), Some(desk.href(&list))));
        let description = if view.description.is_empty() {
            desk.tell("topic-description", &[("topic", &view.name), ("site", &desk.site_title())])
        } else {
            view.description.clone()
        };
        let is_first = number == 1;
        let head = Head {
            title: view.name.clone(),
            description,
            // A list without a story in its own language helps nobody who searches.
            is_indexed: desk.plan().lists.speaks_of(desk.lang(), id),
            x_default: if is_first { Plan::default_of(desk.site(), &all) } else { None },
            alternates: if is_first { all } else { Vec::new() },
            pages: self.pages(|lang| desk.plan().topics.get(&(id.to_owned(), lang.clone())).cloned(), number),
            json_ld: vec![json_ld::breadcrumbs(&desk, &breadcrumbs)],
            breadcrumbs,
            tint: tint(desk.site().topics.get(id).and_then(|topic| topic.tint)),
            feeds: desk.feeds(&[(Scope::Topic(id.to_owned()), view.name.clone())]),
            number,
            ..self.head("topic")
        };
        let topic = TopicListView {
            name: view.name,
            description: view.description,
            campaign: campaign::view(&desk, id, self.slice(keys, number)),
            cards: desk.cards(self.slice(keys, number)),
            pagination,
        };
        self.fill(head, TopicPage { topic })
    }

    fn story(&self, key: &StoryKey, is_summary: bool) -> Result<String, Box<Diagnostic>> {
        let desk = self.desk;
        let site = desk.site();
        let Some((folder, edition)) = self.folder(key) else { return Ok(String::new()) };
        let story = story::view(&desk, folder, edition, self.text(folder, edition)?, self.address);
        let breadcrumbs = self.crumbs(Some(folder), &desk.title(edition));
        let mut json_ld = vec![json_ld::breadcrumbs(&desk, &breadcrumbs)];
        let picture = desk.cover(edition, &[Slot::Cover, Slot::Social]);
        let image = picture.as_ref().and_then(|view| self.image(view));
        let scene = Scene { desk, folder, edition, address: self.address, is_text: false };
        let card = if is_summary { None } else { self.card(&scene, image.as_ref()) };
        if Desk::is_article(folder) && !is_summary {
            json_ld.insert(0, json_ld::article(&desk, folder, edition, self.address, image.as_ref()));
        }
        if !is_summary {
            json_ld.extend(clip::objects(&Scene {
                desk,
                folder,
                edition,
                address: self.address,
                is_text: false,
            }));
            json_ld.extend(json_ld::questions(&desk, folder, edition, self.address));
            json_ld.extend(json_ld::images(&desk, edition));
            json_ld.extend(place::object(&desk, folder, edition, self.address, image.as_ref()));
            json_ld.extend(dataset::datasets(&scene));
            json_ld.extend(json_ld::events(&desk, folder, edition, self.address, image.as_ref()));
        }
        let kind = if is_summary { "summary" } else { plan::template_of(folder.role) };
        let mut feeds = vec![(Scope::Site, desk.site_title())];
        if let Some(section) = site.section_of(&folder.key) {
            let title = desk.title(site.edition(section, desk.lang()));
            feeds.insert(0, (Scope::Section(section.key.clone()), title));
        }
        let head = Head {
            title: desk.title(edition),
            description: desk.summary(edition),
            is_indexed: !is_summary,
            alternates: if is_summary { Vec::new() } else { desk.plan().alternates(site, folder) },
            pages: self.pages_of(folder, 1),
            x_default: if is_summary { None } else { desk.plan().x_default(site, folder) },
            folder: Some(folder),
            breadcrumbs,
            tint: tint(site.tint_of(folder)),
            picture,
            card,
            json_ld,
            feeds: if matches!(folder.role, Role::Story(Template::Page | Template::Press)) {
                Vec::new()
            } else {
                desk.feeds(&feeds)
            },
            ..self.head(kind)
        };
        let press = (folder.role == Role::Story(Template::Press)).then(|| press::view(&desk, folder));
        self.fill(head, StoryPage { story, press })
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
