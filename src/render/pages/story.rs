//! The page of a story, an infographic or a plain page.

use crate::edition::Template;
use crate::names::StoryKey;
use crate::plan::{self, Scope};
use crate::problem::Diagnostic;
use crate::site::Role;
use crate::theme::Slot;

use super::super::clip;
use super::super::dataset;
use super::super::json_ld;
use super::super::place;
use super::super::scene::Scene;
use super::super::story;
use super::super::studio::{Desk, tint};
use super::super::views::StoryPage;
use super::Maker;
use super::head::Head;
use super::press;

impl Maker<'_> {
    pub(super) fn story(&self, key: &StoryKey, is_summary: bool) -> Result<String, Box<Diagnostic>> {
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
}
