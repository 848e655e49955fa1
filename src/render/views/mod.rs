//! What templates see, as `docs/themes.md` describes it.
//!
//! Plain data: every string is in the page's language, every href ready to be used.

mod archive;
mod figure;
mod lists;
mod picture;
mod story;

use serde::Serialize;

pub(super) use archive::{
    AToZPage, ArchivePage, ArchiveView, ChoiceView, GroupView, MonthView, OtherSearchView, SearchView,
    YearLink, YearView,
};
pub(super) use figure::{CellView, ChartImageView, ChartView, EventView, LabelLink, NumberView, TableView};
pub(super) use lists::{
    CampaignView, Card, ContactView, CountView, HomePage, HomeView, PageLink, Pagination, PhaseView,
    PressView, SectionListView, SectionPage, SectionView, TopicListView, TopicPage, TopicView, TopicsPage,
    UnitCard, UnitListView, UnitPage, UnitsPage, WayView,
};
pub(super) use picture::{DownloadView, ImageView, MovingView, OriginalView, PictureView, SlotView};
pub(super) use story::{
    AnnouncementView, BehindView, ComingView, CorrectionView, DayView, EditionLink, OccasionView, PersonView,
    PlaceView, SourceView, StoryPage, StoryView, TextPage, TocEntry, UnitView,
};

/// Values of every page, with those of its kind.
#[derive(Serialize)]
pub(super) struct Page<T: Serialize> {
    pub(super) lang: String,
    pub(super) dir: &'static str,
    pub(super) site: SiteView,
    pub(super) page: PageView,
    #[serde(flatten)]
    pub(super) content: T,
}

/// The site as every page of a language shows it.
#[derive(Clone, Serialize)]
pub(super) struct SiteView {
    pub(super) title: String,
    pub(super) href: String,
    pub(super) menu: Vec<MenuItem>,
    pub(super) footer_menu: Vec<MenuItem>,
    pub(super) topics_href: Option<String>,
    /// The list of units, where there are several.
    pub(super) units_href: Option<String>,
    pub(super) archive_href: String,
    pub(super) a_to_z_href: String,
    pub(super) languages_href: String,
    /// The pages that a reader has kept, where the site keeps any.
    pub(super) offline_href: Option<String>,
    /// Fonts that are asked for before the styles name them.
    pub(super) fonts: Vec<String>,
    pub(super) styles: Vec<String>,
    pub(super) scripts: Vec<String>,
    /// The licence of the site's texts.
    pub(super) licence: Option<LicenceView>,
}

#[derive(Clone, Serialize)]
pub(super) struct LicenceView {
    pub(super) name: String,
    pub(super) url: Option<String>,
}

/// The language of what a link leads to, and of its words, when it is another than the page's.
#[derive(Clone, Serialize)]
pub(super) struct Foreign {
    pub(super) lang: String,
    pub(super) dir: &'static str,
    /// Its name in the page's language.
    pub(super) language: String,
}

#[derive(Clone, Serialize)]
pub(super) struct MenuItem {
    pub(super) title: String,
    pub(super) href: String,
    pub(super) foreign: Option<Foreign>,
    pub(super) is_current: bool,
    pub(super) tint: &'static str,
}

/// What a page says of itself.
#[derive(Serialize)]
pub(super) struct PageView {
    pub(super) kind: &'static str,
    pub(super) title: String,
    pub(super) head_title: String,
    pub(super) description: String,
    pub(super) url: String,
    pub(super) is_indexed: bool,
    pub(super) alternates: Vec<AlternateView>,
    pub(super) switcher: Vec<SwitcherItem>,
    pub(super) breadcrumbs: Vec<Crumb>,
    pub(super) tint: &'static str,
    pub(super) open_graph: OpenGraph,
    pub(super) json_ld: String,
    pub(super) feeds: Vec<FeedLink>,
}

#[derive(Clone, Serialize)]
pub(super) struct AlternateView {
    pub(super) lang: String,
    pub(super) url: String,
}

#[derive(Serialize)]
pub(super) struct SwitcherItem {
    pub(super) lang: String,
    pub(super) dir: &'static str,
    pub(super) name: String,
    pub(super) href: String,
    pub(super) is_current: bool,
    pub(super) exists: bool,
}

#[derive(Clone, Serialize)]
pub(super) struct Crumb {
    pub(super) title: String,
    pub(super) href: Option<String>,
    pub(super) foreign: Option<Foreign>,
}

impl Crumb {
    /// A step in the page's own language.
    pub(super) fn new(title: String, href: Option<String>) -> Self {
        Self { title, href, foreign: None }
    }
}

#[derive(Serialize)]
pub(super) struct OpenGraph {
    pub(super) kind: &'static str,
    pub(super) image: Option<ImageView>,
    /// The language with its country: `vi_VN`.
    pub(super) locale: Option<String>,
    /// The same of the page's other editions.
    pub(super) other_locales: Vec<String>,
    /// The days of a story.
    pub(super) published: Option<String>,
    pub(super) modified: Option<String>,
    /// The names of its section and its topics.
    pub(super) section: Option<String>,
    pub(super) topics: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct FeedLink {
    pub(super) href: String,
    pub(super) title: String,
    pub(super) mime: &'static str,
}

#[derive(Clone, Serialize)]
pub(super) struct DateView {
    pub(super) iso: String,
    pub(super) text: String,
}

#[derive(Clone, Serialize)]
pub(super) struct SectionLink {
    pub(super) title: String,
    pub(super) href: String,
    pub(super) foreign: Option<Foreign>,
    pub(super) tint: &'static str,
}

/// Words, with their language when it is another than the page's.
#[derive(Clone, Serialize)]
pub(super) struct TextView {
    pub(super) text: String,
    pub(super) lang: Option<String>,
}

#[derive(Serialize)]
pub(super) struct LanguagesPage {
    pub(super) languages: Vec<LanguageView>,
}

#[derive(Clone, Serialize)]
pub(super) struct LanguageView {
    pub(super) lang: String,
    pub(super) dir: &'static str,
    pub(super) name: String,
    pub(super) href: String,
    pub(super) site_title: String,
    pub(super) summary: String,
    pub(super) invitation: String,
}

#[derive(Serialize)]
pub(super) struct Nothing {}
