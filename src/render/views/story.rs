//! A story as templates see it.

use serde::Serialize;

use super::{Card, DateView, PictureView, PressView, SectionLink, TextView, TopicView};

#[derive(Serialize)]
pub(in crate::render) struct TocEntry {
    pub(in crate::render) level: u8,
    pub(in crate::render) anchor: String,
    pub(in crate::render) title: String,
}

#[derive(Serialize)]
pub(in crate::render) struct UnitView {
    pub(in crate::render) name: String,
    /// Its page on this site.
    pub(in crate::render) href: Option<String>,
    /// Its own site.
    pub(in crate::render) url: Option<String>,
}

#[derive(Serialize)]
pub(in crate::render) struct PersonView {
    pub(in crate::render) name: TextView,
    pub(in crate::render) role: Option<TextView>,
}

#[derive(Serialize)]
pub(in crate::render) struct SourceView {
    pub(in crate::render) anchor: String,
    pub(in crate::render) publisher: TextView,
    pub(in crate::render) title: Option<TextView>,
    pub(in crate::render) date: Option<DateView>,
    pub(in crate::render) url: Option<String>,
    pub(in crate::render) host: Option<String>,
    pub(in crate::render) note: Option<TextView>,
}

/// What was wrong and is right now.
#[derive(Serialize)]
pub(in crate::render) struct CorrectionView {
    pub(in crate::render) date: DateView,
    pub(in crate::render) text: String,
}

/// What a story announces.
#[derive(Serialize)]
pub(in crate::render) struct AnnouncementView {
    pub(in crate::render) place: Option<String>,
    pub(in crate::render) is_lunar: bool,
    pub(in crate::render) occasions: Vec<OccasionView>,
}

/// An event of one year.
#[derive(Serialize)]
pub(in crate::render) struct OccasionView {
    pub(in crate::render) first: DayView,
    pub(in crate::render) last: Option<DayView>,
    /// The lunar date, as HTML.
    pub(in crate::render) lunar: Option<String>,
}

/// An event that is to come, on the home page.
#[derive(Serialize)]
pub(in crate::render) struct ComingView {
    pub(in crate::render) card: Card,
    /// What it is called, unless by the headline.
    pub(in crate::render) name: Option<String>,
    pub(in crate::render) place: Option<String>,
    /// Whether name and place are in the page's language, also where the page that it leads to is not.
    pub(in crate::render) is_own: bool,
    /// Whether it has begun on the day of the build.
    pub(in crate::render) is_on: bool,
    pub(in crate::render) occasion: OccasionView,
}

/// Where the subject of a story stands.
#[derive(Serialize)]
pub(in crate::render) struct PlaceView {
    pub(in crate::render) name: String,
    pub(in crate::render) address: Option<String>,
    pub(in crate::render) hours: Option<String>,
    pub(in crate::render) directions: Option<String>,
    pub(in crate::render) coordinates: String,
    /// A link that programs for maps open.
    pub(in crate::render) geo_href: String,
}

/// A day and the parts of a leaf of a calendar.
#[derive(Serialize)]
pub(in crate::render) struct DayView {
    pub(in crate::render) iso: String,
    pub(in crate::render) text: String,
    pub(in crate::render) weekday: String,
    pub(in crate::render) day: u8,
    pub(in crate::render) month: String,
}

#[derive(Serialize)]
pub(in crate::render) struct EditionLink {
    pub(in crate::render) lang: String,
    pub(in crate::render) dir: &'static str,
    pub(in crate::render) name: String,
    pub(in crate::render) language: String,
    pub(in crate::render) href: String,
}

/// Of a translation whose source has changed: the day of the text that it follows, and of the change.
#[derive(Serialize)]
pub(in crate::render) struct BehindView {
    pub(in crate::render) follows: Option<DateView>,
    pub(in crate::render) changed: Option<DateView>,
}

/// A story on its own page.
#[derive(Serialize)]
pub(in crate::render) struct StoryView {
    pub(in crate::render) title: String,
    pub(in crate::render) summary: String,
    pub(in crate::render) section: Option<SectionLink>,
    pub(in crate::render) date: Option<DateView>,
    pub(in crate::render) updated: Option<DateView>,
    pub(in crate::render) unit: Option<UnitView>,
    pub(in crate::render) authors: Vec<PersonView>,
    pub(in crate::render) translators: Vec<PersonView>,
    pub(in crate::render) reviewers: Vec<PersonView>,
    pub(in crate::render) reading_minutes: u32,
    pub(in crate::render) cover: Option<PictureView>,
    pub(in crate::render) event: Option<AnnouncementView>,
    pub(in crate::render) place: Option<PlaceView>,
    pub(in crate::render) html: String,
    pub(in crate::render) toc: Vec<TocEntry>,
    pub(in crate::render) sources: Vec<SourceView>,
    pub(in crate::render) corrections: Vec<CorrectionView>,
    pub(in crate::render) topics: Vec<TopicView>,
    pub(in crate::render) related: Vec<Card>,
    pub(in crate::render) previous: Option<Card>,
    pub(in crate::render) next: Option<Card>,
    pub(in crate::render) source_edition: Option<EditionLink>,
    pub(in crate::render) behind: Option<BehindView>,
    pub(in crate::render) editions: Vec<EditionLink>,
    pub(in crate::render) citation: String,
    /// Where it stands without pictures.
    pub(in crate::render) text_href: Option<String>,
    /// Where it stands as plain text.
    pub(in crate::render) plain_href: Option<String>,
}

/// A story without pictures, and where the whole of it stands.
#[derive(Serialize)]
pub(in crate::render) struct TextPage {
    pub(in crate::render) story: StoryView,
    pub(in crate::render) press: Option<PressView>,
    pub(in crate::render) full_href: String,
    pub(in crate::render) full_url: String,
}

#[derive(Serialize)]
pub(in crate::render) struct StoryPage {
    pub(in crate::render) story: StoryView,
    /// Of a page for reporters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(in crate::render) press: Option<PressView>,
}
