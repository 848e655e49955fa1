//! The home page and lists of stories as templates see them.

use serde::Serialize;

use super::{ComingView, DateView, FeedLink, Foreign, MenuItem, PictureView, SectionLink};

/// A story in a list.
#[derive(Clone, Serialize)]
pub(in crate::render) struct Card {
    pub(in crate::render) title: String,
    pub(in crate::render) summary: String,
    pub(in crate::render) href: String,
    pub(in crate::render) lang: String,
    pub(in crate::render) dir: &'static str,
    pub(in crate::render) language: String,
    pub(in crate::render) is_foreign: bool,
    pub(in crate::render) date: Option<DateView>,
    pub(in crate::render) section: Option<SectionLink>,
    pub(in crate::render) cover: Option<PictureView>,
    pub(in crate::render) kind: &'static str,
}

#[derive(Serialize)]
pub(in crate::render) struct TopicView {
    pub(in crate::render) name: String,
    pub(in crate::render) href: String,
    pub(in crate::render) count: usize,
    pub(in crate::render) description: String,
}

#[derive(Serialize)]
pub(in crate::render) struct HomePage {
    pub(in crate::render) home: HomeView,
}

#[derive(Serialize)]
pub(in crate::render) struct HomeView {
    pub(in crate::render) summary: String,
    pub(in crate::render) html: String,
    pub(in crate::render) cover: Option<PictureView>,
    pub(in crate::render) lead: Option<Card>,
    pub(in crate::render) latest: Vec<Card>,
    pub(in crate::render) sections: Vec<SectionView>,
    pub(in crate::render) topics: Vec<TopicView>,
    pub(in crate::render) pages: Vec<MenuItem>,
    pub(in crate::render) ways: Vec<WayView>,
    pub(in crate::render) coming: Vec<ComingView>,
    /// Minutes that the site's clock is ahead of UTC.
    pub(in crate::render) utc_offset: i32,
}

#[derive(Serialize)]
pub(in crate::render) struct SectionView {
    pub(in crate::render) title: String,
    pub(in crate::render) summary: String,
    pub(in crate::render) href: String,
    pub(in crate::render) foreign: Option<Foreign>,
    pub(in crate::render) tint: &'static str,
    pub(in crate::render) cards: Vec<Card>,
}

#[derive(Serialize)]
pub(in crate::render) struct SectionPage {
    pub(in crate::render) section: SectionListView,
}

#[derive(Serialize)]
pub(in crate::render) struct SectionListView {
    pub(in crate::render) title: String,
    pub(in crate::render) summary: String,
    pub(in crate::render) html: String,
    pub(in crate::render) cover: Option<PictureView>,
    pub(in crate::render) cards: Vec<Card>,
    pub(in crate::render) topics: Vec<TopicView>,
    pub(in crate::render) pagination: Option<Pagination>,
}

#[derive(Clone, Serialize)]
pub(in crate::render) struct Pagination {
    pub(in crate::render) page: usize,
    pub(in crate::render) pages: usize,
    pub(in crate::render) previous: Option<String>,
    pub(in crate::render) next: Option<String>,
    pub(in crate::render) links: Vec<PageLink>,
}

#[derive(Clone, Serialize)]
pub(in crate::render) struct PageLink {
    pub(in crate::render) page: usize,
    pub(in crate::render) href: String,
    pub(in crate::render) is_current: bool,
    pub(in crate::render) follows_gap: bool,
}

#[derive(Serialize)]
pub(in crate::render) struct TopicsPage {
    pub(in crate::render) topics: Vec<TopicView>,
}

#[derive(Serialize)]
pub(in crate::render) struct TopicPage {
    pub(in crate::render) topic: TopicListView,
}

#[derive(Serialize)]
pub(in crate::render) struct TopicListView {
    pub(in crate::render) name: String,
    pub(in crate::render) description: String,
    /// When what it is about takes place, if it does.
    pub(in crate::render) campaign: Option<CampaignView>,
    pub(in crate::render) cards: Vec<Card>,
    pub(in crate::render) pagination: Option<Pagination>,
}

#[derive(Serialize)]
pub(in crate::render) struct UnitsPage {
    pub(in crate::render) units: Vec<UnitCard>,
}

/// A unit in a list.
#[derive(Serialize)]
pub(in crate::render) struct UnitCard {
    pub(in crate::render) name: String,
    pub(in crate::render) href: String,
    pub(in crate::render) count: usize,
    pub(in crate::render) description: String,
}

#[derive(Serialize)]
pub(in crate::render) struct UnitPage {
    pub(in crate::render) unit: UnitListView,
}

/// A unit on its own page: how it is reached, and what it is responsible for.
#[derive(Serialize)]
pub(in crate::render) struct UnitListView {
    pub(in crate::render) contact: ContactView,
    pub(in crate::render) cards: Vec<Card>,
    pub(in crate::render) pagination: Option<Pagination>,
}

/// How a unit is reached.
#[derive(Serialize)]
pub(in crate::render) struct ContactView {
    pub(in crate::render) name: String,
    pub(in crate::render) description: Option<String>,
    pub(in crate::render) address: Option<String>,
    pub(in crate::render) hours: Option<String>,
    pub(in crate::render) phone: Option<String>,
    pub(in crate::render) phone_href: Option<String>,
    pub(in crate::render) email: Option<String>,
    pub(in crate::render) url: Option<String>,
    /// The host of `url`.
    pub(in crate::render) host: Option<String>,
    /// Its page on this site.
    pub(in crate::render) href: Option<String>,
}

/// What reporters are offered below the text of their page.
#[derive(Serialize)]
pub(in crate::render) struct PressView {
    /// The unit that answers them.
    pub(in crate::render) contact: Option<ContactView>,
    pub(in crate::render) latest: Vec<Card>,
    pub(in crate::render) infographics: Vec<Card>,
    /// Whether figures are offered as pictures and as PDF, and not as data alone.
    pub(in crate::render) has_figure_files: bool,
    pub(in crate::render) feeds: Vec<FeedLink>,
}

/// A way in on the home page.
#[derive(Serialize)]
pub(in crate::render) struct WayView {
    /// The name of the messages that say who goes this way and what for.
    pub(in crate::render) id: String,
    pub(in crate::render) title: String,
    pub(in crate::render) href: String,
    pub(in crate::render) foreign: Option<Foreign>,
    pub(in crate::render) tint: &'static str,
}

/// Something that takes place, seen from the day on which the page is made.
#[derive(Serialize)]
pub(in crate::render) struct CampaignView {
    pub(in crate::render) starts: DateView,
    /// None when it ends with what `starts` names.
    pub(in crate::render) ends: Option<DateView>,
    /// The first and the last day that it may take.
    pub(in crate::render) first: DateView,
    pub(in crate::render) last: DateView,
    /// The first day on which it has surely begun, and the last on which it has surely not ended.
    pub(in crate::render) begun: DateView,
    pub(in crate::render) ending: DateView,
    /// Whether the day is known on which it begins.
    pub(in crate::render) is_exact: bool,
    /// `before`, `during` or `after`, as far as the dates tell.
    pub(in crate::render) phase: Option<&'static str>,
    /// Days to go until the first, on the day of `counted_on`; none once it has begun.
    pub(in crate::render) days: Option<CountView>,
    pub(in crate::render) counted_on: DateView,
    /// Minutes that the site's clock is ahead of UTC.
    pub(in crate::render) utc_offset: i32,
    pub(in crate::render) phases: Vec<PhaseView>,
}

/// A number with the form in which it is read.
#[derive(Serialize)]
pub(in crate::render) struct CountView {
    pub(in crate::render) n: i64,
    pub(in crate::render) text: String,
}

/// A part of a campaign, with the stories of the page that belong to it.
#[derive(Serialize)]
pub(in crate::render) struct PhaseView {
    /// `before`, `during` or `after`.
    pub(in crate::render) id: &'static str,
    pub(in crate::render) is_current: bool,
    /// What it is, in a sentence.
    pub(in crate::render) note: Option<String>,
    pub(in crate::render) cards: Vec<Card>,
    /// Where its stories begin, on this page or another; none when it has none.
    pub(in crate::render) href: Option<String>,
}
