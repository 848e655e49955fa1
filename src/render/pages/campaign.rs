//! A topic's campaign: how far off it is, and which story belongs to which phase.

use crate::names::StoryKey;
use crate::site::Phase;

use super::super::studio::Desk;
use super::super::views::{CampaignView, CountView, PhaseView};

/// A topic's list, and the page of it that is shown.
pub(super) struct Page<'a> {
    /// The stories of all pages.
    pub(super) all: &'a [StoryKey],
    /// Those of this page.
    pub(super) keys: &'a [StoryKey],
    /// Where a page of the list stands.
    pub(super) href: &'a dyn Fn(usize) -> String,
}

/// The campaign of a topic, with the stories of one page of its list: the present phase first, the others after it.
pub(super) fn view(desk: &Desk, id: &str, page: &Page) -> Option<CampaignView> {
    let site = desk.site();
    let campaign = site.topics.get(id)?.campaign.as_ref()?;
    let today = site.now.date(site.config.utc_offset);
    let now = campaign.known_phase(today);
    let phase = |phase: Phase| {
        let is_of_phase =
            |key: &&StoryKey| site.folders.get(*key).is_some_and(|folder| campaign.phase_of(folder) == phase);
        let keys: Vec<StoryKey> = page.keys.iter().filter(is_of_phase).cloned().collect();
        let size = site.config.limits.page_size;
        let elsewhere =
            || page.all.iter().position(|key| is_of_phase(&key)).map(|at| (page.href)(at / size + 1));
        let before = if keys.is_empty() { elsewhere() } else { Some(String::new()) };
        let note = campaign.notes.get(&phase).and_then(|texts| texts.get(desk.lang()));
        PhaseView {
            id: phase.as_str(),
            is_current: Some(phase) == now,
            note: note.map(|note| desk.set(note)),
            cards: desk.cards(&keys),
            href: before.map(|href| format!("{href}#_phase-{}", phase.as_str())),
        }
    };
    let days = campaign.first.days_since_epoch() - today.days_since_epoch();
    let days = (days > 0).then(|| CountView { n: days, text: desk.language.integer(days) });
    Some(CampaignView {
        starts: desk.partial_date(campaign.starts),
        ends: (campaign.ends != campaign.starts).then(|| desk.partial_date(campaign.ends)),
        first: desk.date(campaign.first),
        last: desk.date(campaign.last),
        phase: now.map(Phase::as_str),
        begun: desk.date(campaign.surely.0),
        ending: desk.date(campaign.surely.1),
        is_exact: campaign.starts.day.is_some(),
        days,
        counted_on: desk.date(today),
        utc_offset: site.config.utc_offset,
        phases: Phase::ALL.into_iter().map(phase).collect(),
    })
}
