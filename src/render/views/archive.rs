//! The archive, the search and the A–Z as templates see them.

use serde::Serialize;

use super::Card;

#[derive(Serialize)]
pub(in crate::render) struct ArchivePage {
    pub(in crate::render) archive: ArchiveView,
}

/// Stories by date, and what the search needs.
#[derive(Serialize)]
pub(in crate::render) struct ArchiveView {
    /// Whether the page is that of a single year, and offers no search.
    pub(in crate::render) is_year: bool,
    pub(in crate::render) years: Vec<YearView>,
    /// Years with pages of their own.
    pub(in crate::render) year_links: Vec<YearLink>,
    pub(in crate::render) search: SearchView,
}

#[derive(Serialize)]
pub(in crate::render) struct YearView {
    pub(in crate::render) title: String,
    pub(in crate::render) anchor: String,
    pub(in crate::render) count: usize,
    pub(in crate::render) months: Vec<MonthView>,
}

#[derive(Serialize)]
pub(in crate::render) struct MonthView {
    pub(in crate::render) title: String,
    pub(in crate::render) cards: Vec<Card>,
}

#[derive(Serialize)]
pub(in crate::render) struct YearLink {
    pub(in crate::render) title: String,
    pub(in crate::render) href: String,
    pub(in crate::render) is_current: bool,
}

/// What the script of the search is told.
#[derive(Serialize)]
pub(in crate::render) struct SearchView {
    pub(in crate::render) directory_href: Option<String>,
    /// What stands before every address in the directory.
    pub(in crate::render) base: String,
    pub(in crate::render) sections: Vec<ChoiceView>,
    pub(in crate::render) topics: Vec<ChoiceView>,
    /// Years of stories in the page's own language.
    pub(in crate::render) years: Vec<ChoiceView>,
    /// `story`, `infographic` and the others of which there is one.
    pub(in crate::render) forms: Vec<&'static str>,
    /// The search of every other language.
    pub(in crate::render) others: Vec<OtherSearchView>,
}

/// A value to filter by.
#[derive(Serialize)]
pub(in crate::render) struct ChoiceView {
    pub(in crate::render) id: String,
    pub(in crate::render) title: String,
}

#[derive(Serialize)]
pub(in crate::render) struct OtherSearchView {
    pub(in crate::render) lang: String,
    pub(in crate::render) dir: &'static str,
    /// Its name in the page's language.
    pub(in crate::render) language: String,
    pub(in crate::render) directory_href: String,
    pub(in crate::render) archive_href: String,
    /// Whether it is the site's first, in which most is written.
    pub(in crate::render) is_source: bool,
}

#[derive(Serialize)]
pub(in crate::render) struct AToZPage {
    pub(in crate::render) groups: Vec<GroupView>,
}

/// The titles of one letter.
#[derive(Serialize)]
pub(in crate::render) struct GroupView {
    /// The letter; none for titles that begin with none.
    pub(in crate::render) letter: Option<String>,
    /// `letter`, `han`, `digit` or `other`.
    pub(in crate::render) kind: &'static str,
    pub(in crate::render) anchor: String,
    pub(in crate::render) cards: Vec<Card>,
}
