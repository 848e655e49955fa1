//! How far the translations of a site have come: a row per language, section and unit, and what to do next.

use std::collections::BTreeMap;

use crate::config::Status;
use crate::names::{Date, Lang, StoryKey};
use crate::site::{Folder, FolderEdition, Site, Verdict};
use crate::translation::{Pair, State};

/// What translations are counted by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Group {
    /// The place of the language in the configuration.
    order: usize,
    /// The language translated into.
    pub lang: Lang,
    /// The section; empty for what lies in none.
    pub section: StoryKey,
    /// The responsible unit; empty when none is named.
    pub unit: String,
}

/// The translations of one language, section and unit.
#[derive(Clone, Debug)]
pub struct Row {
    /// What is counted.
    pub group: Group,
    /// Stories that are promised in the language: as they say themselves, else those that have an edition, and the
    /// pages that the language must have to go live.
    pub promised: usize,
    /// Editions that a build would publish.
    pub published: usize,
    /// Editions whose blocks are all accepted against their source as it is, and which nothing keeps from readers.
    pub fresh: usize,
    /// Editions that are translated, and that somebody has to compare with their source.
    pub review: usize,
    /// Editions in which a translator has something to do: their source has changed.
    pub outdated: usize,
    /// Promised editions that are not there.
    pub missing: usize,
    /// Words of the source that wait for a translation: of blocks that are outdated or missing, and of editions
    /// that are not there.
    pub words: usize,
    /// The first day on which the source of an outdated edition changed, among those that name it.
    pub oldest: Option<Date>,
    /// How many blocks of the editions are in which state.
    pub blocks: BTreeMap<State, usize>,
}

/// A translation that waits for somebody.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The story.
    pub key: StoryKey,
    /// The language.
    pub lang: Lang,
    /// Whether readers must not be left with it.
    pub is_urgent: bool,
    /// The day on which its source changed, when the source names it.
    pub since: Option<Date>,
    /// How many blocks are in which state, the fresh ones left out.
    pub states: BTreeMap<State, usize>,
    /// Words of the source that wait for a translation.
    pub words: usize,
    /// Whether there is no edition yet.
    pub is_missing: bool,
    /// What the edition says of itself when that keeps it from readers.
    pub held: Option<Status>,
    /// The key that the story had when the edition was accepted, when what was accepted lies there still.
    pub moved_from: Option<StoryKey>,
}

/// A row per language, section and unit, in the order of languages, then by key.
pub fn translations(site: &Site) -> Vec<Row> {
    let mut rows: BTreeMap<Group, Row> = BTreeMap::new();
    for (folder, lang, order) in pairs(site) {
        let group = Group {
            order,
            lang: lang.clone(),
            section: section_of(folder),
            unit: folder.unit.clone().unwrap_or_default(),
        };
        let row = rows.entry(group.clone()).or_insert_with(|| Row::empty(group));
        row.count(site, folder, lang);
    }
    rows.into_values().collect()
}

/// What waits for somebody: stories first whose memory only has to be moved, then the urgent, then what has been
/// behind for longest, then what is not there.
pub fn queue(site: &Site) -> Vec<Waiting> {
    let mut queue: Vec<Waiting> =
        pairs(site).filter_map(|(folder, lang, _)| Waiting::of(site, folder, lang)).collect();
    queue.sort_by_cached_key(|waiting| {
        let since = waiting.since.map_or(i64::MAX, Date::days_since_epoch);
        let is_in_place = waiting.moved_from.is_none();
        let (key, lang) = (waiting.key.clone(), waiting.lang.clone());
        (is_in_place, !waiting.is_urgent, waiting.is_missing, since, key, lang)
    });
    queue
}

/// How many translations into a language, or all, cannot be compared because of what could not be read.
pub fn damaged(site: &Site, lang: Option<&Lang>) -> usize {
    let is_meant = |folder: &Folder, own: &Lang| {
        lang.is_none_or(|lang| lang == own)
            && folder.editions.get(own).is_some_and(|edition| is_damaged(folder, edition))
    };
    pairs(site).filter(|(folder, own, _)| is_meant(folder, own)).count()
}

fn is_damaged(folder: &Folder, edition: &FolderEdition) -> bool {
    [folder.source_edition(), edition].into_iter().any(|edition| !edition.file.is_whole())
}

/// Every folder with each language that it is, or is to be, translated into.
fn pairs(site: &Site) -> impl Iterator<Item = (&Folder, &Lang, usize)> {
    let langs = || site.config.langs().enumerate();
    site.folders.values().flat_map(move |folder| {
        langs()
            .filter(move |(_, lang)| **lang != folder.source_lang && site.is_promised(folder, lang))
            .map(move |(order, lang)| (folder, lang, order))
    })
}

/// The folders that have no edition in a language and say nothing of having one, by language in their order.
///
/// They are in no queue: a story that names its `languages` promises those and no others, one that names none
/// promises what it has. The home page and key pages are promised in every language that is to go live.
pub fn unpromised(site: &Site) -> Vec<(&Lang, Vec<&StoryKey>)> {
    let lacks = |folder: &&Folder, lang: &Lang| {
        folder.promised.is_none() && folder.source_lang != *lang && !site.is_promised(folder, lang)
    };
    let of_lang = |lang| {
        let folders = site.folders.values().filter(|folder| lacks(folder, lang));
        (lang, folders.map(|folder| &folder.key).collect::<Vec<_>>())
    };
    site.config.langs().map(of_lang).filter(|(_, keys)| !keys.is_empty()).collect()
}

fn section_of(folder: &Folder) -> StoryKey {
    let mut key = folder.key.clone();
    while let Some(parent) = key.parent().filter(|parent| !parent.is_home()) {
        key = parent;
    }
    let is_section = key != folder.key || folder.role == crate::site::Role::Section;
    if is_section { key } else { StoryKey::new("") }
}

impl Row {
    fn empty(group: Group) -> Self {
        Self {
            group,
            promised: 0,
            published: 0,
            fresh: 0,
            review: 0,
            outdated: 0,
            missing: 0,
            words: 0,
            oldest: None,
            blocks: BTreeMap::new(),
        }
    }

    fn count(&mut self, site: &Site, folder: &Folder, lang: &Lang) {
        self.promised += 1;
        let Some(edition) = folder.editions.get(lang) else {
            self.missing += 1;
            self.words += words_of(folder.source_edition());
            return;
        };
        self.published += usize::from(edition.is_published);
        let Some(standing) = &edition.standing else { return };
        self.words += waiting_words(folder, edition);
        for pair in &standing.comparison.pairs {
            *self.blocks.entry(pair.state).or_default() += 1;
        }
        if standing.is_remembered && standing.comparison.is_to_translate() {
            self.outdated += 1;
            let changed = standing.behind.and_then(|behind| behind.changed);
            self.oldest = [self.oldest, changed].into_iter().flatten().min();
        } else if standing.comparison.is_fresh() && held(site, edition).is_none() {
            self.fresh += 1;
        } else {
            self.review += 1;
        }
    }
}

impl Waiting {
    fn of(site: &Site, folder: &Folder, lang: &Lang) -> Option<Self> {
        let none = Self {
            key: folder.key.clone(),
            lang: lang.clone(),
            is_urgent: false,
            since: None,
            states: BTreeMap::new(),
            words: 0,
            is_missing: false,
            held: None,
            moved_from: site.moved.get(&(lang.clone(), folder.key.clone())).cloned(),
        };
        let Some(edition) = folder.editions.get(lang) else {
            return Some(Self { words: words_of(folder.source_edition()), is_missing: true, ..none });
        };
        let standing = edition.standing.as_ref()?;
        // What could not be read may well be there: that fault comes first, and has been reported.
        if is_damaged(folder, edition) {
            return None;
        }
        let mut states: BTreeMap<State, usize> = BTreeMap::new();
        for pair in standing.comparison.pairs.iter().filter(|pair| pair.state != State::Fresh) {
            *states.entry(pair.state).or_default() += 1;
        }
        let held = held(site, edition);
        if states.is_empty() && held.is_none() {
            return None;
        }
        let since = standing.behind.and_then(|behind| behind.changed);
        let is_urgent = standing.behind.is_some_and(|behind| behind.verdict == Verdict::Overdue);
        Some(Self { is_urgent, since, states, words: waiting_words(folder, edition), held, ..none })
    }

    /// Whether a translator has something to do.
    pub fn is_to_translate(&self) -> bool {
        self.is_missing || self.states.keys().any(|state| state.is_to_translate())
    }

    /// Whether a block is in one of these states.
    pub fn has(&self, states: &[State]) -> bool {
        states.iter().any(|state| self.states.contains_key(state))
    }
}

/// What an edition says of itself when that keeps it from readers.
fn held(site: &Site, edition: &FolderEdition) -> Option<Status> {
    let language = site.config.language(&edition.file.lang);
    let publish_from = language.map_or(Status::Reviewed, |language| language.publish_from);
    edition.status.filter(|status| *status < publish_from)
}

/// Words of the source whose translation is outdated or missing.
fn waiting_words(folder: &Folder, edition: &FolderEdition) -> usize {
    let Some(standing) = &edition.standing else { return 0 };
    let source = &folder.source_edition().blocks;
    let waits = |pair: &&Pair| matches!(pair.state, State::Outdated | State::Missing);
    let places = standing.comparison.pairs.iter().filter(waits).filter_map(|pair| pair.source);
    places.map(|at| count(&source[at].words())).sum()
}

fn words_of(edition: &FolderEdition) -> usize {
    edition.blocks.iter().map(|block| count(&block.words())).sum()
}

/// Words between spaces, as translators count Vietnamese and English.
fn count(words: &str) -> usize {
    words.split_whitespace().count()
}
