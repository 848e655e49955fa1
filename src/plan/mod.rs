//! Every address of the finished site and its recipe, before anything is made.
//!
//! Makes nothing: a recipe is data.

mod addresses;
mod clips;
mod figures;
mod fonts;
mod lists;
mod offline;
mod pictures;
mod planning;
mod said;
mod search;
mod statics;
mod style_pages;
mod texts;

use std::collections::BTreeMap;

use crate::edition::Template;
use crate::media::Variant;
use crate::names::{Address, FilePath, Lang, StoryKey};
use crate::problem::{Noted, Notes};
use crate::search::Index;
use crate::site::{Folder, FolderEdition, Role, Site};
use crate::theme::Theme;
use crate::urls::{List, Matter};

use addresses::Addresses;
pub use clips::{clip_address, poster_variant, track_address};
pub use figures::{FigureForm, figure_address};
pub use fonts::{Cut, Fonts};
pub use lists::Lists;
pub use offline::{OFFLINE_DATA, WORKER, offline_page};
pub use pictures::{
    drawing_address, moving_address, moving_webp_address, picture_address, rights_of, sizes_of,
};
use planning::Planning;
pub use statics::ROBOTS;
pub use style_pages::style_page;

/// The folder of files that texts offer.
pub const OFFERED: &str = "/files/";

/// Where `security.txt` stands (RFC 9116).
pub const SECURITY: &str = "/.well-known/security.txt";

/// What stands at an address, as data.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "fields are named for what they hold")]
pub enum Recipe {
    /// The choice of language.
    Languages,
    /// The home page of a language.
    Home { lang: Lang },
    /// A page of a section's list, from 1.
    Section { lang: Lang, key: StoryKey, page: usize },
    /// A story, infographic or plain page.
    Story { lang: Lang, key: StoryKey },
    /// Title and summary of a story that is not translated yet.
    Summary { lang: Lang, key: StoryKey },
    /// A story without pictures, styles and scripts.
    TextOnly { lang: Lang, key: StoryKey },
    /// A story as plain text.
    PlainText { lang: Lang, key: StoryKey },
    /// What programs that read for people are told; of the whole site without a language.
    Llms { lang: Option<Lang> },
    /// The list of topics.
    Topics { lang: Lang },
    /// A page of a topic's list, from 1.
    Topic { lang: Lang, id: String, page: usize },
    /// The list of units.
    Units { lang: Lang },
    /// A page of a unit's list, from 1, with who it is.
    Unit { lang: Lang, id: String, page: usize },
    /// Every story by date, and the place to search; of one year when it says so.
    Archive { lang: Lang, year: Option<i32> },
    /// Every story by title.
    AToZ { lang: Lang },
    /// A file of a language's index, for its search.
    Search { lang: Lang, name: String },
    /// What is shown for an address that is not there; in all languages without one.
    NotFound { lang: Option<Lang> },
    /// A feed.
    Feed { lang: Lang, scope: Scope, format: FeedFormat },
    /// The list of sitemaps.
    SitemapIndex,
    /// The pages of a language.
    Sitemap { lang: Lang },
    /// The pages that a reader has kept, and what is shown in the place of one that is not.
    Offline { lang: Lang },
    /// The script that keeps them.
    Worker,
    /// What that script is told of the site.
    OfflineData,
    /// What crawlers are told.
    Robots,
    /// The style sheet.
    Styles,
    /// The style sheet of editions without pictures.
    TextStyles,
    /// What the theme looks like, in previews alone.
    StylePage { lang: Lang },
    /// The style sheet that those pages have besides.
    StylePageStyles,
    /// A script of the theme.
    Script { name: String },
    /// A font of the theme as it is.
    Font { name: String },
    /// A font of the theme with the characters that the site uses.
    WebFont { name: String },
    /// A figure in a form that is offered beside its drawing.
    Figure { lang: Lang, key: StoryKey, figure: String, form: FigureForm },
    /// A picture at one size and encoding.
    Picture { file: FilePath, variant: Variant },
    /// Film or sound, without what is nobody's business.
    Clip { file: FilePath },
    /// Subtitles.
    Track { file: FilePath },
    /// The file of a picture without what nobody meant to give away.
    Original { file: FilePath },
    /// An animated GIF as WebP; nothing stands there where the GIF is the smaller.
    Moving { file: FilePath },
    /// A drawing without what moves in it.
    Still { file: FilePath },
    /// A file as it is.
    File { file: FilePath },
    /// A page that leads on.
    Redirect { to: Address, file: FilePath },
    /// Redirects in the form that static hosts read.
    HostRedirects,
    /// Headers in the form that static hosts read.
    HostHeaders,
    /// Headers, redirects and the rest in the form that Apache reads.
    HostApache,
    /// Who made the site.
    Humans,
    /// Where faults of security are reported.
    Security,
    /// To whom the site belongs.
    Trust,
    /// Every file with its hash.
    Manifest,
}

impl Recipe {
    /// What a page is about that a release promises to keep: not the later pages of a list, nor what is no page.
    pub fn matter(&self) -> Option<(&Lang, Matter)> {
        match self {
            Self::Home { lang } => Some((lang, Matter::Story(StoryKey::new("")))),
            Self::Section { lang, key, page: 1 }
            | Self::Story { lang, key }
            | Self::Summary { lang, key } => Some((lang, Matter::Story(key.clone()))),
            Self::Topic { lang, id, page: 1 } => Some((lang, Matter::Topic(id.clone()))),
            Self::Topics { lang } => Some((lang, Matter::Topics)),
            Self::Unit { lang, id, page: 1 } => Some((lang, Matter::Unit(id.clone()))),
            Self::Units { lang } => Some((lang, Matter::List(List::Units))),
            Self::Archive { lang, year: None } => Some((lang, Matter::List(List::Archive))),
            Self::AToZ { lang } => Some((lang, Matter::List(List::AToZ))),
            _ => None,
        }
    }
}

/// What a feed is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// The whole site.
    Site,
    /// A section.
    Section(StoryKey),
    /// A topic.
    Topic(String),
}

/// How a feed is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeedFormat {
    /// RFC 4287.
    Atom,
    /// JSON Feed 1.1.
    Json,
}

impl FeedFormat {
    /// Both formats.
    pub const ALL: [Self; 2] = [Self::Atom, Self::Json];

    /// The file that a feed of this format stands in.
    pub fn file(self) -> &'static str {
        match self {
            Self::Atom => "feed.xml",
            Self::Json => "feed.json",
        }
    }

    /// The media type.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Atom => "application/atom+xml",
            Self::Json => "application/feed+json",
        }
    }
}

impl Recipe {
    /// The word that names the recipe in `haidang plan`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Languages => "languages",
            Self::Home { .. } => "home",
            Self::Section { .. } => "section",
            Self::Story { .. } => "story",
            Self::Summary { .. } => "summary",
            Self::TextOnly { .. } => "text-only",
            Self::PlainText { .. } => "plain-text",
            Self::Llms { .. } => "llms",
            Self::Topics { .. } => "topics",
            Self::Topic { .. } => "topic",
            Self::Units { .. } => "units",
            Self::Unit { .. } => "unit",
            Self::Archive { .. } => "archive",
            Self::AToZ { .. } => "a-z",
            Self::Search { .. } => "search",
            Self::NotFound { .. } => "not-found",
            Self::Feed { .. } => "feed",
            Self::SitemapIndex => "sitemap-index",
            Self::Sitemap { .. } => "sitemap",
            Self::Offline { .. } => "offline",
            Self::Worker => "worker",
            Self::OfflineData => "offline-data",
            Self::Robots => "robots",
            Self::Styles => "styles",
            Self::TextStyles => "text-styles",
            Self::StylePage { .. } => "style-page",
            Self::StylePageStyles => "style-page-styles",
            Self::Script { .. } => "script",
            Self::Font { .. } | Self::WebFont { .. } => "font",
            Self::Figure { .. } => "figure",
            Self::Picture { .. } => "picture",
            Self::Clip { .. } => "clip",
            Self::Track { .. } => "track",
            Self::Original { .. } => "original",
            Self::Moving { .. } => "moving",
            Self::Still { .. } => "still",
            Self::File { .. } => "file",
            Self::Redirect { .. } => "redirect",
            Self::HostRedirects => "host-redirects",
            Self::HostHeaders => "host-headers",
            Self::HostApache => "host-apache",
            Self::Humans => "humans",
            Self::Security => "security",
            Self::Trust => "trust",
            Self::Manifest => "manifest",
        }
    }

    /// The language of what is made.
    pub fn lang(&self) -> Option<&Lang> {
        match self {
            Self::Home { lang }
            | Self::Section { lang, .. }
            | Self::Story { lang, .. }
            | Self::Summary { lang, .. }
            | Self::TextOnly { lang, .. }
            | Self::PlainText { lang, .. }
            | Self::Topics { lang }
            | Self::Topic { lang, .. }
            | Self::Units { lang }
            | Self::Unit { lang, .. }
            | Self::Archive { lang, .. }
            | Self::AToZ { lang }
            | Self::Search { lang, .. }
            | Self::Feed { lang, .. }
            | Self::Figure { lang, .. }
            | Self::StylePage { lang }
            | Self::Offline { lang }
            | Self::Sitemap { lang } => Some(lang),
            Self::NotFound { lang } | Self::Llms { lang } => lang.as_ref(),
            _ => None,
        }
    }

    /// The folder of content that it is made of.
    pub fn key(&self) -> Option<&StoryKey> {
        match self {
            Self::Section { key, .. }
            | Self::Story { key, .. }
            | Self::Summary { key, .. }
            | Self::TextOnly { key, .. }
            | Self::PlainText { key, .. }
            | Self::Figure { key, .. } => Some(key),
            _ => None,
        }
    }

    /// Whether what is made is kept in the store between builds.
    pub fn is_kept(&self) -> bool {
        match self {
            Self::Picture { .. } | Self::WebFont { .. } => true,
            Self::Figure { form, .. } => form.is_kept(),
            _ => false,
        }
    }

    /// Whether it is a page that people read.
    pub fn is_page(&self) -> bool {
        matches!(
            self,
            Self::Languages
                | Self::Home { .. }
                | Self::Section { .. }
                | Self::Story { .. }
                | Self::Summary { .. }
                | Self::Topics { .. }
                | Self::Topic { .. }
                | Self::Units { .. }
                | Self::Unit { .. }
                | Self::Archive { .. }
                | Self::AToZ { .. }
                | Self::Offline { .. }
                | Self::NotFound { .. }
        )
    }
}

/// Every address with its recipe.
#[derive(Debug)]
pub struct Plan {
    /// What stands where.
    pub recipes: BTreeMap<Address, Recipe>,
    /// Where each folder's editions stand.
    pub folders: BTreeMap<(StoryKey, Lang), Address>,
    /// Where each topic stands.
    pub topics: BTreeMap<(String, Lang), Address>,
    /// Where each unit stands.
    pub units: BTreeMap<(String, Lang), Address>,
    /// Where each file of the theme stands.
    pub assets: BTreeMap<String, Address>,
    /// Where each download stands.
    pub downloads: BTreeMap<FilePath, Address>,
    /// What lists hold.
    pub lists: Lists,
    /// The fonts of pages.
    pub fonts: Fonts,
    /// What each language's search looks through.
    pub search: BTreeMap<Lang, Index>,
}

impl Plan {
    /// The address of a list's page, from that of its first.
    pub fn list_page(&self, site: &Site, first: &Address, lang: &Lang, page: usize) -> Address {
        if page <= 1 {
            return first.clone();
        }
        let part = site.config.page_path.get(lang).map_or("page", String::as_str);
        first.join(&format!("{part}/{page}/"))
    }

    /// The home page of a language.
    pub fn home(&self, lang: &Lang) -> Address {
        Address::new(&format!("/{lang}/"))
    }

    /// The list of topics of a language.
    pub fn topics_list(&self, site: &Site, lang: &Lang) -> Address {
        let part = site.config.topics_path.get(lang).map_or("topics", String::as_str);
        self.home(lang).join(&format!("{part}/"))
    }

    /// The list of units of a language.
    pub fn units_list(&self, site: &Site, lang: &Lang) -> Address {
        let part = site.config.units_path.get(lang).map_or("units", String::as_str);
        self.home(lang).join(&format!("{part}/"))
    }

    /// Where a feed stands; none when the language has nothing of that scope.
    pub fn feed(&self, lang: &Lang, scope: &Scope, format: FeedFormat) -> Option<Address> {
        let folder = match scope {
            Scope::Site => Some(self.home(lang)),
            Scope::Section(key) => self.folders.get(&(key.clone(), lang.clone())).cloned(),
            Scope::Topic(id) => self.topics.get(&(id.clone(), lang.clone())).cloned(),
        };
        let address = folder?.join(format.file());
        self.recipes.contains_key(&address).then_some(address)
    }

    /// The pages whose addresses a release promises to keep.
    ///
    /// Later pages of a list come and go with its stories, and feeds go with their lists.
    pub fn promised(&self) -> impl Iterator<Item = (&Address, &Lang, Matter)> {
        self.recipes.iter().filter_map(|(address, recipe)| {
            let (lang, what) = recipe.matter()?;
            Some((address, lang, what))
        })
    }

    /// Truly translated editions of a folder: the language and address of each.
    pub fn alternates(&self, site: &Site, folder: &Folder) -> Vec<(Lang, Address)> {
        let of_lang = |lang: &Lang| {
            let edition = folder.editions.get(lang)?;
            if is_summary(folder, edition) {
                return None;
            }
            Some((lang.clone(), self.folders.get(&(folder.key.clone(), lang.clone()))?.clone()))
        };
        site.langs.iter().filter_map(of_lang).collect()
    }

    /// A topic in every language that has a story of it.
    pub fn topic_alternates(&self, site: &Site, id: &str) -> Vec<(Lang, Address)> {
        let of_lang =
            |lang: &Lang| Some((lang.clone(), self.topics.get(&(id.to_owned(), lang.clone()))?.clone()));
        let langs = site.langs.iter().filter(|lang| self.lists.speaks_of(lang, id));
        langs.filter_map(of_lang).collect()
    }

    /// The list of topics in every language that has one with a topic in it.
    pub fn topics_alternates(&self, site: &Site) -> Vec<(Lang, Address)> {
        let langs = site.langs.iter().filter(|lang| self.lists.has_topics(lang));
        langs.map(|lang| (lang.clone(), self.topics_list(site, lang))).collect()
    }

    /// A unit in every language that has a story of it.
    pub fn unit_alternates(&self, site: &Site, id: &str) -> Vec<(Lang, Address)> {
        let of_lang =
            |lang: &Lang| Some((lang.clone(), self.units.get(&(id.to_owned(), lang.clone()))?.clone()));
        let langs = site.langs.iter().filter(|lang| self.lists.tells_of(lang, id));
        langs.filter_map(of_lang).collect()
    }

    /// The list of units in every language that has one with a unit in it.
    pub fn units_alternates(&self, site: &Site) -> Vec<(Lang, Address)> {
        let langs = site.langs.iter().filter(|lang| self.lists.has_units(lang));
        langs.map(|lang| (lang.clone(), self.units_list(site, lang))).collect()
    }

    /// The alternate that stands for no language in particular: that of `x_default`, else that of the site's first.
    pub fn default_of(site: &Site, alternates: &[(Lang, Address)]) -> Option<Address> {
        let of_lang = |wanted: &Lang| alternates.iter().find(|(lang, _)| lang == wanted);
        let chosen =
            site.config.x_default.as_ref().and_then(of_lang).or_else(|| of_lang(site.config.source_lang()));
        chosen.map(|(_, address)| address.clone())
    }

    /// Where readers of no language in particular are led.
    pub fn x_default(&self, site: &Site, folder: &Folder) -> Option<Address> {
        if folder.role == Role::Home {
            return Some(Address::new("/"));
        }
        let alternates = self.alternates(site, folder);
        let of_lang = |wanted: &Lang| alternates.iter().find(|(lang, _)| lang == wanted);
        let chosen =
            site.config.x_default.as_ref().and_then(of_lang).or_else(|| of_lang(&folder.source_lang));
        chosen.map(|(_, address)| address.clone())
    }
}

/// Whether an edition holds only a title and a summary.
pub fn is_summary(folder: &Folder, edition: &FolderEdition) -> bool {
    matches!(folder.role, Role::Story(_))
        && edition.file.lang != folder.source_lang
        && edition.file.document.blocks.is_empty()
}

/// Plans the site.
pub fn plan(site: &Site, theme: &Theme) -> Noted<Plan> {
    let mut notes = Notes::new();
    let lists = Lists::new(site);
    let addresses = Addresses::new(site, &lists);
    let mut planning = Planning {
        site,
        plan: Plan {
            recipes: BTreeMap::new(),
            folders: addresses.folders,
            topics: addresses.topics,
            units: addresses.units,
            assets: BTreeMap::new(),
            downloads: BTreeMap::new(),
            lists,
            fonts: Fonts::default(),
            search: BTreeMap::new(),
        },
        notes: &mut notes,
    };
    planning.whole(theme);
    let plan = planning.plan;
    Noted::new(plan, notes)
}

/// The template of a folder's pages.
pub fn template_of(role: Role) -> &'static str {
    match role {
        Role::Home => "home",
        Role::Section => "section",
        Role::Story(Template::Story) => "story",
        Role::Story(Template::Infographic) => "infographic",
        Role::Story(Template::Page) => "page",
        Role::Story(Template::Press) => "press",
    }
}
