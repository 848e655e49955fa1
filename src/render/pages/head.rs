//! What every page has: its title, its place among the others, its languages, and what machines read of it.

use serde::Serialize;

use crate::edition::Template;
use crate::figure::card::Shape;
use crate::names::{Address, Lang};
use crate::problem::Diagnostic;
use crate::site::{Folder, Mode, Role};
use crate::theme::Slot;

use super::super::json_ld;
use super::super::scene::Scene;
use super::super::views::{
    AlternateView, Crumb, FeedLink, ImageView, OpenGraph, Page, PageView, PictureView, SwitcherItem,
};
use super::Maker;

/// What differs from one kind of page to another in the values that all have.
pub(super) struct Head<'a> {
    pub(super) kind: &'static str,
    pub(super) title: String,
    pub(super) description: String,
    pub(super) is_indexed: bool,
    /// The folder whose editions this page has beside it.
    pub(super) folder: Option<&'a Folder>,
    pub(super) alternates: Vec<(Lang, Address)>,
    /// Where readers of each language find the same thing.
    pub(super) pages: Vec<(Lang, Address)>,
    pub(super) x_default: Option<Address>,
    pub(super) breadcrumbs: Vec<Crumb>,
    pub(super) tint: &'static str,
    pub(super) picture: Option<PictureView>,
    /// What stands for the page where it is passed on, when that is no picture.
    pub(super) card: Option<ImageView>,
    pub(super) json_ld: Vec<serde_json::Value>,
    pub(super) feeds: Vec<FeedLink>,
    /// The page's number in its list.
    pub(super) number: usize,
}

impl<'a> Maker<'a> {
    /// A head with nothing in it but its kind.
    pub(super) fn head(&self, kind: &'static str) -> Head<'a> {
        Head {
            kind,
            title: String::new(),
            description: String::new(),
            is_indexed: true,
            folder: None,
            alternates: Vec::new(),
            pages: Vec::new(),
            x_default: None,
            breadcrumbs: Vec::new(),
            tint: "",
            picture: None,
            card: None,
            json_ld: Vec::new(),
            feeds: Vec::new(),
            number: 1,
        }
    }

    pub(super) fn fill(&self, head: Head, content: impl Serialize) -> Result<String, Box<Diagnostic>> {
        let template = head.kind;
        let values = Page {
            lang: self.desk.lang().to_string(),
            dir: self.desk.dir(),
            site: self.desk.site_view(head.folder.map(|folder| &folder.key), template),
            page: self.view(head),
            content,
        };
        self.desk.studio.engine.page(&format!("{template}.html"), &values, self.address)
    }

    fn view(&self, head: Head) -> PageView {
        let desk = self.desk;
        let site_title = desk.site_title();
        let mut head_title = match head.kind {
            "home" | "languages" => head.title.clone(),
            _ => desk.tell("head-title", &[("title", &head.title), ("site", &site_title)]),
        };
        if head.number > 1 {
            let number = desk.language.integer(i64::try_from(head.number).unwrap_or(i64::MAX));
            head_title = desk.tell("head-title-page", &[("title", &head_title), ("page", &number)]);
        }
        let mut alternates: Vec<AlternateView> = head
            .alternates
            .iter()
            .filter(|(lang, _)| !desk.studio.config().is_pseudo(lang))
            .map(|(lang, address)| AlternateView { lang: lang.to_string(), url: desk.studio.url(address) })
            .collect();
        if let Some(address) = &head.x_default {
            alternates.push(AlternateView { lang: "x-default".to_owned(), url: desk.studio.url(address) });
        }
        let is_article = matches!(head.kind, "story" | "infographic");
        let story = head.folder.filter(|_| is_article);
        let section = story.and_then(|story| desk.site().section_of(&story.key));
        let others = head.alternates.iter().filter(|(lang, _)| lang != desk.lang());
        let others: Vec<String> = others.filter_map(|(lang, _)| self.locale(lang)).collect();
        let is_public = desk.site().mode == Mode::Publish && !desk.studio.config().is_pseudo(desk.lang());
        PageView {
            kind: head.kind,
            head_title,
            description: head.description,
            url: desk.studio.url(self.address),
            is_indexed: head.is_indexed && is_public,
            switcher: self.switcher(&head.pages),
            alternates,
            breadcrumbs: head.breadcrumbs,
            tint: head.tint,
            open_graph: OpenGraph {
                kind: if is_article { "article" } else { "website" },
                image: head
                    .card
                    .or_else(|| head.picture.and_then(|view| self.image(&view)))
                    .or_else(|| self.home_cover().and_then(|view| self.image(&view))),
                locale: self.locale(desk.lang()),
                other_locales: others,
                published: story.and_then(|story| story.date).map(|date| date.to_string()),
                modified: story.and_then(|story| story.updated).map(|date| date.to_string()),
                section: section.map(|section| desk.title(desk.site().edition(section, desk.lang()))),
                topics: story.map(|story| self.topic_names(story)).unwrap_or_default(),
            },
            json_ld: json_ld::written(head.json_ld),
            feeds: head.feeds,
            title: head.title,
        }
    }

    /// A language with the country whose forms the site uses for it.
    fn locale(&self, lang: &Lang) -> Option<String> {
        let config = self.desk.studio.config();
        let format = config.language(lang).filter(|language| language.pseudo.is_none())?.format.as_ref();
        format.unwrap_or(lang).with_country()
    }

    fn topic_names(&self, story: &Folder) -> Vec<String> {
        self.desk.topics(story.topics.clone()).into_iter().map(|topic| topic.name).collect()
    }

    fn home_cover(&self) -> Option<PictureView> {
        let home = self.desk.site().home()?;
        self.desk.cover(self.desk.site().edition(home, self.desk.lang()), &[Slot::Cover, Slot::Social])
    }

    /// The largest form of a picture, with an absolute URL; none of a drawing, which networks do not show.
    pub(super) fn image(&self, view: &PictureView) -> Option<ImageView> {
        let slots = [Slot::Social, Slot::Cover].iter().filter_map(|slot| view.slots.get(slot.as_str()));
        let slot = slots.chain(view.slots.values()).find(|slot| !slot.srcset.is_empty())?;
        let largest = slot.srcset.rsplit(", ").next()?.split(' ').next()?;
        let path = largest.strip_prefix(self.desk.studio.config().base_path.as_str())?;
        let url = format!("{}{path}", self.desk.studio.config().base_url);
        Some(ImageView { url, width: slot.width, height: slot.height, alt: view.alt.clone() })
    }

    /// The card of the first figure, for an infographic, and for a story without a cover that could be shown.
    pub(super) fn card(&self, scene: &Scene<'_>, picture: Option<&ImageView>) -> Option<ImageView> {
        let is_poster = matches!(scene.folder.role, Role::Story(Template::Infographic));
        if picture.is_some() && !is_poster {
            return None;
        }
        let (address, alt) = super::super::figure::social(scene)?;
        let (width, height) = Shape::Wide.size();
        Some(ImageView { url: self.desk.studio.url(&address), width, height, alt })
    }

    fn switcher(&self, pages: &[(Lang, Address)]) -> Vec<SwitcherItem> {
        let item = |lang: &Lang| {
            let own = pages.iter().find(|(other, _)| other == lang);
            let address = own.map_or_else(|| self.desk.plan().home(lang), |(_, address)| address.clone());
            SwitcherItem {
                lang: lang.to_string(),
                dir: self.desk.dir_of(lang),
                name: self.desk.own_name(lang),
                href: self.desk.href(&address),
                is_current: lang == self.desk.lang() && self.desk.plan().recipes.contains_key(&address),
                exists: own.is_some(),
            }
        };
        self.desk.site().langs.iter().map(item).collect()
    }

    /// Where a folder stands in each language, pages of title and summary among them.
    pub(super) fn pages_of(&self, folder: &Folder, number: usize) -> Vec<(Lang, Address)> {
        let first = |lang: &Lang| self.desk.plan().folders.get(&(folder.key.clone(), lang.clone())).cloned();
        self.pages(first, number)
    }

    /// In each language, the page of a list with this number, else the first one, where a page stands at all.
    pub(super) fn pages(
        &self,
        first: impl Fn(&Lang) -> Option<Address>,
        number: usize,
    ) -> Vec<(Lang, Address)> {
        let plan = self.desk.plan();
        let page = |lang: &Lang| {
            let first = first(lang)?;
            let same = plan.list_page(self.desk.site(), &first, lang, number);
            let standing = [same, first].into_iter().find(|address| plan.recipes.contains_key(address))?;
            Some((lang.clone(), standing))
        };
        self.desk.site().langs.iter().filter_map(page).collect()
    }

    pub(super) fn crumbs(&self, folder: Option<&'a Folder>, last: &str) -> Vec<Crumb> {
        let desk = self.desk;
        let mut crumbs = vec![Crumb::new(desk.words("breadcrumb-home"), Some(desk.href(&desk.home())))];
        let mut sections = Vec::new();
        let mut next = folder.and_then(|folder| desk.site().section_of(&folder.key));
        while let Some(section) = next {
            sections.push(section);
            next = desk.site().section_of(&section.key);
        }
        for section in sections.into_iter().rev() {
            if let Some((address, edition)) = desk.folder_address(section) {
                let crumb = Crumb::new(desk.title(edition), Some(desk.href(&address)));
                crumbs.push(Crumb { foreign: desk.foreign(edition), ..crumb });
            }
        }
        crumbs.push(Crumb::new(last.to_owned(), None));
        crumbs
    }
}
