//! What reporters are offered below the text of their page.

use crate::edition::Template;
use crate::names::StoryKey;
use crate::plan::Scope;
use crate::site::{Folder, Role};

use super::super::studio::Desk;
use super::super::views::PressView;
use super::units;

/// Stories and infographics that the page shows of each.
const SHOWN: usize = 6;

/// The newest stories and infographics in the language, its feeds, and the unit that answers.
pub(super) fn view(desk: &Desk, folder: &Folder) -> PressView {
    let site = desk.site();
    let is_of = |key: &&StoryKey, wanted: Template| {
        let story = site.folders.get(*key);
        story.is_some_and(|story| {
            story.role == Role::Story(wanted)
                && (wanted != Template::Infographic || !story.figures.is_empty())
        })
    };
    let of = |wanted: Template| {
        let keys = desk.plan().lists.all(desk.lang()).iter();
        desk.cards(&keys.filter(|key| is_of(key, wanted)).take(SHOWN).cloned().collect::<Vec<_>>())
    };
    let sections = site.sections().into_iter();
    let sections = sections
        .map(|section| (Scope::Section(section.key.clone()), desk.title(site.edition(section, desk.lang()))));
    let scopes: Vec<_> = std::iter::once((Scope::Site, desk.site_title())).chain(sections).collect();
    let unit = folder.unit.as_ref().or_else(|| site.config.units.keys().next());
    PressView {
        contact: unit.and_then(|id| units::contact(desk, id)),
        latest: of(Template::Story),
        infographics: of(Template::Infographic),
        has_figure_files: site.config.figures.has_images && site.config.figures.has_pdf,
        feeds: desk.feeds(&scopes),
    }
}
