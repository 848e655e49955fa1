//! The home page of a language.

use crate::config::Way;
use crate::fields::Located;
use crate::names::StoryKey;
use crate::plan::Scope;
use crate::problem::Diagnostic;
use crate::site::Folder;
use crate::theme::Slot;

use super::super::event;
use super::super::json_ld;
use super::super::studio::tint;
use super::super::views::{HomePage, HomeView, SectionView, WayView};
use super::Maker;
use super::head::Head;

/// Stories of a section that its home page shows.
const HOME_CARDS: usize = 4;

impl<'a> Maker<'a> {
    pub(super) fn home(&self) -> Result<String, Box<Diagnostic>> {
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
            utc_offset: desk.site().config.utc_offset,
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
}
