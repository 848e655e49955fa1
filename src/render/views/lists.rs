//! The home page and lists of stories as templates see them.

use serde::Serialize;

use super::{DateView, Foreign, MenuItem, PictureView, SectionLink};

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
    pub(in crate::render) cards: Vec<Card>,
    pub(in crate::render) pagination: Option<Pagination>,
}
