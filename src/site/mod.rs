//! All editions together: stories and their languages, links, topics, persons, what is missing.
//!
//! Decides no address and makes nothing.

mod figures;
mod links;
mod lookup;
mod pictures;
mod resolve;
mod sources;
mod terms;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::config::Config;
use crate::edition::{Edition, Status, Template, Tint};
use crate::figure;
use crate::lang::Languages;
use crate::media::{Card, Picture};
use crate::names::{Date, FilePath, Lang, Moment, StoryKey};
use crate::source::{Sources, Span};

pub use pictures::wanted as wanted_pictures;
pub use resolve::resolve;
pub use sources::{FactSource, Texts};
pub use terms::{Person, PersonFront, Topic, TopicFront};

/// What is published: everything that is ready, or everything there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Only what is ready.
    Publish,
    /// Drafts, embargoed and expired stories, unreviewed translations and languages in preparation too.
    Preview,
}

/// What the phases before have found.
#[derive(Debug)]
pub struct Parts {
    /// The files.
    pub sources: Sources,
    /// The site as it is meant.
    pub config: Config,
    /// Its languages with their words.
    pub languages: Arc<Languages>,
    /// Every edition.
    pub editions: Vec<Edition>,
    /// Facts about the pictures that editions show.
    pub pictures: BTreeMap<FilePath, Picture>,
    /// The moment that counts as now.
    pub now: Moment,
    /// What is published.
    pub mode: Mode,
}

/// The whole site, before anything stands at an address.
#[derive(Debug)]
pub struct Site {
    /// The files.
    pub sources: Sources,
    /// The site as it is meant.
    pub config: Config,
    /// Its languages with their words.
    pub languages: Arc<Languages>,
    /// The languages that are published, in order.
    pub langs: Vec<Lang>,
    /// Published home page, sections and stories by key.
    pub folders: BTreeMap<StoryKey, Folder>,
    /// Keys of folders that are there and not published.
    pub hidden: BTreeSet<StoryKey>,
    /// Topics by id.
    pub topics: BTreeMap<String, Topic>,
    /// Persons by id.
    pub people: BTreeMap<String, Person>,
    /// Facts about pictures.
    pub pictures: BTreeMap<FilePath, Picture>,
    /// Cards of pictures.
    pub cards: BTreeMap<FilePath, Card>,
    /// Data of figures.
    pub tables: BTreeMap<(StoryKey, String), figure::Table>,
    /// What is published.
    pub mode: Mode,
    /// The next moment at which something appears or vanishes, if any is known.
    pub next_change: Option<Moment>,
}

/// What a folder of content is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The home page.
    Home,
    /// A section: a folder of stories.
    Section,
    /// A story.
    Story(Template),
}

/// A folder of content with its editions.
#[derive(Debug)]
pub struct Folder {
    /// Its key.
    pub key: StoryKey,
    /// What it is.
    pub role: Role,
    /// The language that the others were translated from.
    pub source_lang: Lang,
    /// Published editions by language; that of `source_lang` is among them.
    pub editions: BTreeMap<Lang, FolderEdition>,
    /// The day of first publication.
    pub date: Option<Date>,
    /// The day of the last change of substance.
    pub updated: Option<Date>,
    /// Ids of topics.
    pub topics: Vec<String>,
    /// The id of the responsible unit.
    pub unit: Option<String>,
    /// Ids of persons.
    pub authors: Vec<String>,
    /// Where the facts come from.
    pub sources: Vec<FactSource>,
    /// Charts.
    pub figures: Vec<figure::Request>,
    /// Of the home page: the story that leads it.
    pub lead: Option<StoryKey>,
    /// Of a section: its place among sections.
    pub weight: i64,
    /// Of a section: its colour.
    pub tint: Option<Tint>,
}

/// A folder in one language.
#[derive(Debug)]
pub struct FolderEdition {
    /// The file.
    pub file: Edition,
    /// The headline.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// The last part of the address.
    pub slug: String,
    /// The lead picture.
    pub cover: Option<FilePath>,
    /// Where each link of the text leads, by its place.
    pub links: BTreeMap<Span, Target>,
    /// Which file each picture of the text shows, by its place.
    pub pictures: BTreeMap<Span, FilePath>,
    /// The words of figures by id.
    pub words: BTreeMap<String, figure::Words>,
    /// Ids of persons who translated it.
    pub translators: Vec<String>,
    /// Ids of persons who reviewed it.
    pub reviewers: Vec<String>,
    /// How far the translation has come; none for the source edition.
    pub status: Option<Status>,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A story, section or the home page, and a heading in it.
    Folder {
        /// Its key.
        key: StoryKey,
        /// The heading.
        anchor: Option<String>,
    },
    /// A heading of the same text.
    Anchor(String),
    /// A file beside the story.
    File(FilePath),
    /// Somewhere else on the web, or a mail or phone address.
    External(String),
    /// Nowhere; the problem has been reported.
    Broken,
}

impl Folder {
    /// Whether it stands in lists of stories.
    pub fn is_listed(&self) -> bool {
        matches!(self.role, Role::Story(Template::Story | Template::Infographic))
    }

    /// The edition in this language, or else the one that stands in for it.
    pub fn edition_or_fallback(&self, lang: &Lang, chain: &[Lang]) -> &FolderEdition {
        std::iter::once(lang)
            .chain(chain)
            .chain(std::iter::once(&self.source_lang))
            .find_map(|lang| self.editions.get(lang))
            .or_else(|| self.editions.values().next())
            .expect("a folder is kept only while it has an edition")
    }

    /// The edition that the others were translated from.
    pub fn source_edition(&self) -> &FolderEdition {
        self.edition_or_fallback(&self.source_lang, &[])
    }

    /// The request of a figure.
    pub fn figure(&self, id: &str) -> Option<&figure::Request> {
        self.figures.iter().find(|request| request.id == id)
    }

    /// Files of figures' data, each once.
    pub fn data_files(&self) -> BTreeSet<&FilePath> {
        self.figures.iter().map(|request| &request.data).collect()
    }
}
