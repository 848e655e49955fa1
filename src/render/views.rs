//! What templates see, as `docs/themes.md` describes it.
//!
//! Plain data: every string is in the page's language, every href ready to be used.

use std::collections::BTreeMap;

use serde::Serialize;

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

#[derive(Clone, Serialize)]
pub(super) struct ImageView {
    pub(super) url: String,
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) alt: String,
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

/// A story in a list.
#[derive(Clone, Serialize)]
pub(super) struct Card {
    pub(super) title: String,
    pub(super) summary: String,
    pub(super) href: String,
    pub(super) lang: String,
    pub(super) dir: &'static str,
    pub(super) language: String,
    pub(super) is_foreign: bool,
    pub(super) date: Option<DateView>,
    pub(super) section: Option<SectionLink>,
    pub(super) cover: Option<PictureView>,
    pub(super) kind: &'static str,
}

#[derive(Clone, Serialize)]
pub(super) struct PictureView {
    pub(super) kind: &'static str,
    pub(super) alt: String,
    pub(super) caption: Option<String>,
    pub(super) credit: Option<String>,
    pub(super) creator: Option<String>,
    pub(super) licence: Option<String>,
    pub(super) licence_url: Option<String>,
    /// What a machine had to do with it: `generated` or `edited`.
    pub(super) ai: Option<&'static str>,
    /// The same in IPTC's vocabulary.
    pub(super) digital_source_type: Option<&'static str>,
    /// Where readers find the file itself.
    pub(super) original: Option<OriginalView>,
    /// Where the picture moves.
    pub(super) moving: Option<MovingView>,
    /// Whether it is the first that readers see, which must not wait.
    pub(super) is_first: bool,
    /// Whether a frame of other proportions may cut it.
    pub(super) is_cut: bool,
    /// Whether it is too small to fill a page.
    pub(super) is_small: bool,
    /// Whether what lies behind it shines through.
    pub(super) is_clear: bool,
    /// The tones of its upper and lower half.
    pub(super) tones: Option<[String; 2]>,
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) position: &'static str,
    pub(super) slots: BTreeMap<&'static str, SlotView>,
}

/// An animated picture, for readers who do not ask for less motion.
#[derive(Clone, Serialize)]
pub(super) struct MovingView {
    pub(super) href: String,
    pub(super) mime: &'static str,
    /// Where the same stands as WebP, where that is smaller.
    pub(super) webp: Option<String>,
}

/// The file of a picture, as readers may have it.
#[derive(Clone, Serialize)]
pub(super) struct OriginalView {
    pub(super) href: String,
    /// Its type and size.
    pub(super) label: String,
}

/// A file that a text offers in a place of its own.
#[derive(Serialize)]
pub(super) struct DownloadView {
    pub(super) title: String,
    pub(super) href: String,
    /// The type: `PDF`.
    pub(super) kind: String,
    pub(super) size: String,
    /// The language of the file, when it is another than the page's.
    pub(super) foreign: Option<Foreign>,
}

#[derive(Clone, Serialize)]
pub(super) struct SlotView {
    pub(super) src: String,
    /// JPEGs by width; empty for a drawing, as are the next.
    pub(super) srcset: String,
    pub(super) webp_srcset: String,
    /// Empty unless the site asks for AVIF.
    pub(super) avif_srcset: String,
    pub(super) sizes: String,
    /// The largest JPEG, or the drawing.
    pub(super) largest: String,
    pub(super) width: u32,
    pub(super) height: u32,
}

#[derive(Serialize)]
pub(super) struct TocEntry {
    pub(super) level: u8,
    pub(super) anchor: String,
    pub(super) title: String,
}

#[derive(Serialize)]
pub(super) struct UnitView {
    pub(super) name: String,
    pub(super) url: Option<String>,
}

#[derive(Serialize)]
pub(super) struct PersonView {
    pub(super) name: TextView,
    pub(super) role: Option<TextView>,
}

/// Words, with their language when it is another than the page's.
#[derive(Clone, Serialize)]
pub(super) struct TextView {
    pub(super) text: String,
    pub(super) lang: Option<String>,
}

#[derive(Serialize)]
pub(super) struct SourceView {
    pub(super) anchor: String,
    pub(super) publisher: TextView,
    pub(super) title: Option<TextView>,
    pub(super) date: Option<DateView>,
    pub(super) url: Option<String>,
    pub(super) host: Option<String>,
    pub(super) note: Option<TextView>,
}

/// What a story announces.
#[derive(Serialize)]
pub(super) struct AnnouncementView {
    pub(super) place: Option<String>,
    pub(super) is_lunar: bool,
    pub(super) occasions: Vec<OccasionView>,
}

/// An event of one year.
#[derive(Serialize)]
pub(super) struct OccasionView {
    pub(super) first: DayView,
    pub(super) last: Option<DayView>,
    /// The lunar date, as HTML.
    pub(super) lunar: Option<String>,
}

/// Where the subject of a story stands.
#[derive(Serialize)]
pub(super) struct PlaceView {
    pub(super) name: String,
    pub(super) address: Option<String>,
    pub(super) hours: Option<String>,
    pub(super) directions: Option<String>,
    pub(super) coordinates: String,
    /// A link that programs for maps open.
    pub(super) geo_href: String,
}

/// A day and the parts of a leaf of a calendar.
#[derive(Serialize)]
pub(super) struct DayView {
    pub(super) iso: String,
    pub(super) text: String,
    pub(super) weekday: String,
    pub(super) day: u8,
    pub(super) month: String,
}

#[derive(Serialize)]
pub(super) struct TopicView {
    pub(super) name: String,
    pub(super) href: String,
    pub(super) count: usize,
    pub(super) description: String,
}

#[derive(Serialize)]
pub(super) struct EditionLink {
    pub(super) lang: String,
    pub(super) dir: &'static str,
    pub(super) name: String,
    pub(super) language: String,
    pub(super) href: String,
}

/// Of a translation whose source has changed: the day of the text that it follows, and of the change.
#[derive(Serialize)]
pub(super) struct BehindView {
    pub(super) follows: Option<DateView>,
    pub(super) changed: Option<DateView>,
}

/// A story on its own page.
#[derive(Serialize)]
pub(super) struct StoryView {
    pub(super) title: String,
    pub(super) summary: String,
    pub(super) section: Option<SectionLink>,
    pub(super) date: Option<DateView>,
    pub(super) updated: Option<DateView>,
    pub(super) unit: Option<UnitView>,
    pub(super) authors: Vec<PersonView>,
    pub(super) translators: Vec<PersonView>,
    pub(super) reviewers: Vec<PersonView>,
    pub(super) reading_minutes: u32,
    pub(super) cover: Option<PictureView>,
    pub(super) event: Option<AnnouncementView>,
    pub(super) place: Option<PlaceView>,
    pub(super) html: String,
    pub(super) toc: Vec<TocEntry>,
    pub(super) sources: Vec<SourceView>,
    pub(super) topics: Vec<TopicView>,
    pub(super) related: Vec<Card>,
    pub(super) previous: Option<Card>,
    pub(super) next: Option<Card>,
    pub(super) source_edition: Option<EditionLink>,
    pub(super) behind: Option<BehindView>,
    pub(super) editions: Vec<EditionLink>,
    pub(super) citation: String,
    /// Where it stands without pictures.
    pub(super) text_href: Option<String>,
    /// Where it stands as plain text.
    pub(super) plain_href: Option<String>,
}

/// A story without pictures, and where the whole of it stands.
#[derive(Serialize)]
pub(super) struct TextPage {
    pub(super) story: StoryView,
    pub(super) full_href: String,
    pub(super) full_url: String,
}

#[derive(Serialize)]
pub(super) struct StoryPage {
    pub(super) story: StoryView,
}

#[derive(Serialize)]
pub(super) struct HomePage {
    pub(super) home: HomeView,
}

#[derive(Serialize)]
pub(super) struct HomeView {
    pub(super) summary: String,
    pub(super) html: String,
    pub(super) cover: Option<PictureView>,
    pub(super) lead: Option<Card>,
    pub(super) latest: Vec<Card>,
    pub(super) sections: Vec<SectionView>,
    pub(super) topics: Vec<TopicView>,
    pub(super) pages: Vec<MenuItem>,
}

#[derive(Serialize)]
pub(super) struct SectionView {
    pub(super) title: String,
    pub(super) summary: String,
    pub(super) href: String,
    pub(super) foreign: Option<Foreign>,
    pub(super) tint: &'static str,
    pub(super) cards: Vec<Card>,
}

#[derive(Serialize)]
pub(super) struct SectionPage {
    pub(super) section: SectionListView,
}

#[derive(Serialize)]
pub(super) struct SectionListView {
    pub(super) title: String,
    pub(super) summary: String,
    pub(super) html: String,
    pub(super) cover: Option<PictureView>,
    pub(super) cards: Vec<Card>,
    pub(super) topics: Vec<TopicView>,
    pub(super) pagination: Option<Pagination>,
}

#[derive(Clone, Serialize)]
pub(super) struct Pagination {
    pub(super) page: usize,
    pub(super) pages: usize,
    pub(super) previous: Option<String>,
    pub(super) next: Option<String>,
    pub(super) links: Vec<PageLink>,
}

#[derive(Clone, Serialize)]
pub(super) struct PageLink {
    pub(super) page: usize,
    pub(super) href: String,
    pub(super) is_current: bool,
    pub(super) follows_gap: bool,
}

#[derive(Serialize)]
pub(super) struct TopicsPage {
    pub(super) topics: Vec<TopicView>,
}

#[derive(Serialize)]
pub(super) struct TopicPage {
    pub(super) topic: TopicListView,
}

#[derive(Serialize)]
pub(super) struct TopicListView {
    pub(super) name: String,
    pub(super) description: String,
    pub(super) cards: Vec<Card>,
    pub(super) pagination: Option<Pagination>,
}

#[derive(Serialize)]
pub(super) struct ArchivePage {
    pub(super) archive: ArchiveView,
}

/// Stories by date, and what the search needs.
#[derive(Serialize)]
pub(super) struct ArchiveView {
    /// Whether the page is that of a single year, and offers no search.
    pub(super) is_year: bool,
    pub(super) years: Vec<YearView>,
    /// Years with pages of their own.
    pub(super) year_links: Vec<YearLink>,
    pub(super) search: SearchView,
}

#[derive(Serialize)]
pub(super) struct YearView {
    pub(super) title: String,
    pub(super) anchor: String,
    pub(super) count: usize,
    pub(super) months: Vec<MonthView>,
}

#[derive(Serialize)]
pub(super) struct MonthView {
    pub(super) title: String,
    pub(super) cards: Vec<Card>,
}

#[derive(Serialize)]
pub(super) struct YearLink {
    pub(super) title: String,
    pub(super) href: String,
    pub(super) is_current: bool,
}

/// What the script of the search is told.
#[derive(Serialize)]
pub(super) struct SearchView {
    pub(super) directory_href: Option<String>,
    /// What stands before every address in the directory.
    pub(super) base: String,
    pub(super) sections: Vec<ChoiceView>,
    pub(super) topics: Vec<ChoiceView>,
    /// Years of stories in the page's own language.
    pub(super) years: Vec<ChoiceView>,
    /// `story`, `infographic` and the others of which there is one.
    pub(super) forms: Vec<&'static str>,
    /// The search of every other language.
    pub(super) others: Vec<OtherSearchView>,
}

/// A value to filter by.
#[derive(Serialize)]
pub(super) struct ChoiceView {
    pub(super) id: String,
    pub(super) title: String,
}

#[derive(Serialize)]
pub(super) struct OtherSearchView {
    pub(super) lang: String,
    pub(super) dir: &'static str,
    /// Its name in the page's language.
    pub(super) language: String,
    pub(super) directory_href: String,
    pub(super) archive_href: String,
    /// Whether it is the site's first, in which most is written.
    pub(super) is_source: bool,
}

#[derive(Serialize)]
pub(super) struct AToZPage {
    pub(super) groups: Vec<GroupView>,
}

/// The titles of one letter.
#[derive(Serialize)]
pub(super) struct GroupView {
    /// The letter; none for titles that begin with none.
    pub(super) letter: Option<String>,
    /// `letter`, `han`, `digit` or `other`.
    pub(super) kind: &'static str,
    pub(super) anchor: String,
    pub(super) cards: Vec<Card>,
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

/// A chart in a text.
#[derive(Serialize)]
pub(super) struct ChartView {
    pub(super) id: String,
    pub(super) kind: &'static str,
    pub(super) title: String,
    pub(super) summary: String,
    pub(super) note: Option<String>,
    /// What the text says below the chart, as HTML.
    pub(super) remark: Option<String>,
    pub(super) unit: Option<String>,
    pub(super) as_of: Option<DateView>,
    /// The day by which newer figures were promised, once it is over.
    pub(super) overdue: Option<DateView>,
    pub(super) sources: Vec<LabelLink>,
    pub(super) wide: String,
    pub(super) narrow: String,
    pub(super) table: TableView,
    pub(super) numbers: Vec<NumberView>,
    pub(super) events: Vec<EventView>,
    /// The chart as pictures.
    pub(super) images: Vec<ChartImageView>,
    /// The chart as PDF.
    pub(super) pdf_href: Option<String>,
    pub(super) data_href: Option<String>,
    pub(super) data_size: Option<String>,
    /// Where the figure stands as JSON.
    pub(super) json_href: String,
}

/// A chart as a picture that can be downloaded.
#[derive(Serialize)]
pub(super) struct ChartImageView {
    pub(super) href: String,
    /// `square`, `tall` or `wide`.
    pub(super) shape: &'static str,
    pub(super) width: u32,
    pub(super) height: u32,
}

#[derive(Serialize)]
pub(super) struct LabelLink {
    pub(super) label: String,
    pub(super) lang: Option<String>,
    pub(super) href: Option<String>,
}

#[derive(Serialize)]
pub(super) struct TableView {
    pub(super) header: Vec<CellView>,
    pub(super) rows: Vec<Vec<CellView>>,
}

#[derive(Serialize)]
pub(super) struct CellView {
    pub(super) text: String,
    pub(super) is_number: bool,
    pub(super) is_header: bool,
}

#[derive(Serialize)]
pub(super) struct NumberView {
    pub(super) value: String,
    pub(super) unit: String,
    pub(super) label: String,
    pub(super) mark: Option<String>,
}

#[derive(Serialize)]
pub(super) struct EventView {
    pub(super) iso: String,
    pub(super) date: String,
    pub(super) text: String,
}

#[derive(Serialize)]
pub(super) struct Nothing {}
