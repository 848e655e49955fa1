//! What stands at an address, as data.

use crate::media::Variant;
use crate::names::{Address, FilePath, Lang, StoryKey};
use crate::urls::{List, Matter};

use super::FigureForm;

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
