//! All editions together: stories and their languages, links, topics, persons, what is missing.
//!
//! Decides no address and makes nothing.

mod campaigns;
mod clips;
mod corrections;
mod events;
mod figures;
mod forms;
mod going_live;
mod links;
mod lookup;
mod moved;
mod pictures;
mod places;
mod platforms;
mod pseudo;
mod questions;
mod resolve;
mod rights;
mod sources;
mod standing;
mod terms;
mod told;
mod unsaid;
mod web;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::config::{Config, Status};
use crate::edition::{Edition, Exemption, Template, Tint};
use crate::fields::Located;
use crate::figure;
use crate::glossary::Glossary;
use crate::lang::{self, Languages};
use crate::media::vtt::Vtt;
use crate::media::{Card, Clip, MadePosters, Picture, Poster};
use crate::names::{Date, FilePath, Lang, Moment, StoryKey};
use crate::source::{Sources, Span};
use crate::translation::{Block, Memories};
use crate::urls::Lock;

pub use campaigns::{Campaign, CampaignFront, Phase};
pub use clips::{ShownClip, WantedClips, wanted as wanted_clips};
pub use corrections::Correction;
pub use events::{Event, EventWords, Occasion};
pub use forms::language_of_file;
pub use links::decoded;
pub use moved::Moved;
pub use pictures::{card_of, is_clip, is_picture, wanted as wanted_pictures};
pub use places::{Place, PlaceWords};
pub use platforms::platform;
pub use questions::{Question, questions};
pub use resolve::resolve;
pub use rights::days_of_notice;
pub use sources::{FactSource, Texts};
pub use standing::{Behind, Standing, Verdict};
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
    /// Facts about the clips that editions show.
    pub clips: BTreeMap<FilePath, Clip>,
    /// Posters that were made of films which have none.
    pub posters: MadePosters,
    /// What is known of translations.
    pub memories: Memories,
    /// The official names of things.
    pub glossary: Glossary,
    /// The addresses that have been released.
    pub lock: Lock,
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
    /// The languages that have pages, in order: those that are published, and in a preview the others too.
    pub langs: Vec<Lang>,
    /// The languages that are published, and therefore have to be complete.
    pub live: BTreeSet<Lang>,
    /// Published home page, sections and stories by key.
    pub folders: BTreeMap<StoryKey, Folder>,
    /// Keys of folders that are there and not published.
    pub hidden: BTreeSet<StoryKey>,
    /// Those of them that are not published because they could not be read; why has been reported.
    pub broken: BTreeSet<StoryKey>,
    /// Editions that are there and could not be read.
    pub unread: BTreeSet<(StoryKey, Lang)>,
    /// Those of them that only wait for their moment, or have had it.
    pub dated: BTreeSet<StoryKey>,
    /// The addresses that have been released.
    pub lock: Lock,
    /// Topics by id.
    pub topics: BTreeMap<String, Topic>,
    /// Persons by id.
    pub people: BTreeMap<String, Person>,
    /// Facts about pictures, made posters among them.
    pub pictures: BTreeMap<FilePath, Picture>,
    /// Facts about clips.
    pub clips: BTreeMap<FilePath, Clip>,
    /// Where made posters come from.
    pub posters: BTreeMap<FilePath, Poster>,
    /// Subtitles of the clips that are shown.
    pub tracks: BTreeMap<FilePath, Vtt>,
    /// Cards of pictures and clips.
    pub cards: BTreeMap<FilePath, Card>,
    /// What is known of translations.
    pub memories: Memories,
    /// Stories that stood elsewhere when their translations were accepted.
    pub moved: Moved,
    /// The official names of things.
    pub glossary: Glossary,
    /// Data of figures.
    pub tables: BTreeMap<(StoryKey, String), figure::Table>,
    /// The moment that counts as now.
    pub now: Moment,
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
    /// The languages that it is promised in; none when it does not say.
    pub promised: Option<Vec<Lang>>,
    /// Ids of persons.
    pub authors: Vec<String>,
    /// Where the facts come from.
    pub sources: Vec<FactSource>,
    /// What was wrong in it and is right now, the newest first.
    pub corrections: Vec<Correction>,
    /// What it announces.
    pub event: Option<Event>,
    /// Where its subject stands.
    pub place: Option<Place>,
    /// Charts.
    pub figures: Vec<figure::Request>,
    /// Ids of charts that are asked for and cannot be drawn; why has been reported.
    pub broken_figures: BTreeSet<String>,
    /// Whether the front matter of its source edition could be read whole.
    pub is_whole: bool,
    /// Of the home page: the story that leads it.
    pub lead: Option<StoryKey>,
    /// Of a section: its place among sections.
    pub weight: i64,
    /// Where it is a page of questions and answers: where it says so.
    pub faq: Option<Span>,
    /// Of a section: its colour.
    pub tint: Option<Tint>,
}

/// A folder in one language.
#[derive(Clone, Debug)]
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
    /// The clips that the text shows, by the place of their directive.
    pub clips: BTreeMap<Span, ShownClip>,
    /// The words of figures by id.
    pub words: BTreeMap<String, figure::Words>,
    /// The words of the event.
    pub event: EventWords,
    /// The words of the place.
    pub place: PlaceWords,
    /// Ids of persons who translated it.
    pub translators: Vec<String>,
    /// Ids of persons who reviewed it.
    pub reviewers: Vec<String>,
    /// How far the translation has come; none for the source edition.
    pub status: Option<Status>,
    /// Whether readers are to have it; a preview shows those, too, that wait.
    pub is_published: bool,
    /// The blocks that are translated and compared.
    pub blocks: Vec<Block>,
    /// How the translation stands to its source; none for the source edition.
    pub standing: Option<Standing>,
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

/// The slug that stands for a folder or a topic which has none of its own: its name, or what can be made of it.
pub fn slug_of_name(name: &str) -> String {
    if lang::is_slug(name) {
        return name.to_owned();
    }
    let made = lang::short_slug(name);
    if made.is_empty() { "untitled".to_owned() } else { made }
}

impl Site {
    /// The strings of a story that stand beside its text in a language, whether it has an edition in it or not.
    pub fn strings_beside(&self, key: &StoryKey, lang: &Lang) -> Vec<Block> {
        standing::Strings::new(&self.sources, &self.cards).beside(key, lang)
    }
}

impl FolderEdition {
    /// What is right although a check says otherwise, and says why; without a reason it counts for nothing.
    pub fn exemptions(&self) -> Vec<&Located<Exemption>> {
        let exemptions = self.file.front.translation.iter().flat_map(|translation| &translation.exempt);
        exemptions.filter(|exemption| !exemption.reason.trim().is_empty()).collect()
    }
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

    /// The other editions.
    pub fn translations(&self) -> impl Iterator<Item = &FolderEdition> {
        self.editions.iter().filter(|(lang, _)| **lang != self.source_lang).map(|(_, edition)| edition)
    }

    /// The request of a figure.
    pub fn figure(&self, id: &str) -> Option<&figure::Request> {
        self.figures.iter().find(|request| request.id == id)
    }

    /// The figures that the text of an edition shows, in its order, each once.
    pub fn shown_figures(&self, edition: &FolderEdition) -> Vec<&figure::Request> {
        let mut shown: Vec<&figure::Request> = Vec::new();
        for directive in edition.file.document.directives() {
            let request = self.figure(&directive.argument).filter(|_| directive.name == "figure");
            shown.extend(request.filter(|request| !shown.iter().any(|other| other.id == request.id)));
        }
        shown
    }

    /// Whether a figure is asked for, or may be for all that could be read.
    pub fn may_have_figure(&self, id: &str) -> bool {
        self.figure(id).is_some() || self.broken_figures.contains(id) || !self.is_whole
    }

    /// Files of figures' data, each once.
    pub fn data_files(&self) -> BTreeSet<&FilePath> {
        self.figures.iter().map(|request| &request.data).collect()
    }
}
