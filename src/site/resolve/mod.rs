//! Brings editions together: which belong to one story, what translations inherit, what is published.

mod dates;
mod editions;

use std::collections::{BTreeMap, BTreeSet};

use crate::config::{self, Config};
use crate::edition::{Condition, Edition, Template};
use crate::names::{FilePath, Lang, Moment, StoryKey};
use crate::problem::{Diagnostic, Noted, Notes, Problem};
use crate::source::{Sources, Span};
use crate::translation::Memories;

use self::dates::hiding_key;
use super::going_live::Evidence;
use super::links::Resolver;
use super::standing::Strings;
use super::{
    Folder, Mode, Moved, Parts, Person, Role, Site, Topic, clips, corrections, events, figures, moved,
    pictures, places, pseudo, rights, sources, terms, unsaid,
};

/// Resolves the site.
pub fn resolve(parts: Parts) -> Noted<Site> {
    let mut notes = Notes::new();
    let Parts { sources, config, languages, editions, memories, glossary, lock, now, mode, .. } = parts;
    let Parts { mut pictures, clips, posters: made, .. } = parts;
    let mut posters = BTreeMap::new();
    for (name, (poster, picture)) in made {
        pictures.insert(name.clone(), picture);
        posters.insert(name, poster);
    }
    let cards = pictures::cards(&sources, &config, &pictures, &mut notes);
    let strings = Strings::new(&sources, &cards);
    let topics = terms::topics(&sources, &config, &mut notes);
    let people = terms::people(&sources, &config, &mut notes);
    let names = terms::named(&topics, &people, &config);
    let evidence =
        Evidence { config: &config, languages: &languages, lock: &lock, editions: &editions, names: &names };
    let live = evidence.live(&mut notes);
    terms::names_missing(&names, &live, &mut notes);
    terms::roles_missing(&people, &live, &mut notes);
    unsaid::check(&topics, &config, &live, &mut notes);
    let is_built = |lang: &&Lang| mode == Mode::Preview || live.contains(*lang);
    let langs: Vec<Lang> = config.langs().filter(is_built).cloned().collect();
    let mut gathering = Gathering {
        sources: &sources,
        config: &config,
        topics: &topics,
        people: &people,
        now,
        mode,
        live: &live,
        strings: &strings,
        memories: &memories,
        next_change: None,
        hidden: BTreeSet::new(),
        held_back_by: BTreeMap::new(),
        broken: BTreeSet::new(),
        unread: BTreeSet::new(),
        dated: BTreeSet::new(),
        notes: &mut notes,
    };
    let folders = gathering.folders(editions);
    let Gathering { hidden, broken, unread, dated, next_change, .. } = gathering;
    let campaigns = topics.values().filter_map(|topic| topic.campaign.as_ref());
    let turns = campaigns.flat_map(|campaign| campaign.turns(config.utc_offset));
    let events = folders.values().filter_map(|folder| folder.event.as_ref());
    let ends = events.flat_map(|event| event.ends(config.utc_offset));
    let next_change = turns.chain(ends).filter(|moment| *moment > now).chain(next_change).min();
    let mut site = Site {
        cards,
        memories,
        moved: Moved::new(),
        glossary,
        tables: BTreeMap::new(),
        sources,
        config,
        languages,
        langs,
        live,
        folders,
        hidden,
        broken,
        unread,
        dated,
        lock,
        topics,
        people,
        pictures,
        clips,
        posters,
        tracks: BTreeMap::new(),
        now,
        mode,
        next_change,
    };
    site.moved = moved::moved(&site);
    Resolver::new(&site).resolve(&mut site, &mut notes);
    pictures::resolve(&mut site, &mut notes);
    clips::resolve(&mut site, &mut notes);
    rights::check(&site, &mut notes);
    site.tables = figures::tables(&site, &mut notes);
    pseudo::add(&mut site);
    Noted::new(site, notes)
}

/// Whether a folder is that of a section: other stories lie in it, or most of its editions are called so.
fn is_section(editions: &[Edition], holds_stories: bool) -> bool {
    let sections = editions.iter().filter(|edition| edition.is_index).count();
    sections * 2 > editions.len() || (holds_stories && sections > 0)
}

/// The step from editions to folders.
struct Gathering<'a> {
    sources: &'a Sources,
    config: &'a Config,
    topics: &'a BTreeMap<String, Topic>,
    people: &'a BTreeMap<String, Person>,
    now: Moment,
    mode: Mode,
    live: &'a BTreeSet<Lang>,
    strings: &'a Strings<'a>,
    memories: &'a Memories,
    next_change: Option<Moment>,
    /// Keys of folders that exist and are not published.
    hidden: BTreeSet<StoryKey>,
    /// Sections among them, with the key of front matter that says so.
    held_back_by: BTreeMap<StoryKey, (FilePath, Span)>,
    /// Those of them that could not be read.
    broken: BTreeSet<StoryKey>,
    /// Editions that could not be read.
    unread: BTreeSet<(StoryKey, Lang)>,
    /// Those of them that only wait for their moment, or have had it.
    dated: BTreeSet<StoryKey>,
    notes: &'a mut Notes,
}

impl Gathering<'_> {
    fn folders(&mut self, editions: Vec<Edition>) -> BTreeMap<StoryKey, Folder> {
        let mut by_key: BTreeMap<StoryKey, Vec<Edition>> = BTreeMap::new();
        for edition in editions {
            by_key.entry(edition.key.clone()).or_default().push(edition);
        }
        self.order_of_languages(&by_key);
        let parents: BTreeSet<StoryKey> = by_key.keys().filter_map(StoryKey::parent).collect();
        let mut folders = BTreeMap::new();
        for (key, mut editions) in by_key {
            let is_section = is_section(&editions, parents.contains(&key));
            self.report_strays(&editions, is_section);
            editions.retain(|edition| edition.is_index == is_section);
            match self.folder(&key, is_section, editions) {
                Some(folder) => {
                    folders.insert(key, folder);
                }
                None => {
                    self.hidden.insert(key);
                }
            }
        }
        self.hold_back(&mut folders);
        self.sections(&folders);
        folders
    }

    /// Takes out what lies in a section that is not published.
    fn hold_back(&mut self, folders: &mut BTreeMap<StoryKey, Folder>) {
        let is_held_back = |key: &StoryKey| {
            let parents = std::iter::successors(key.parent(), StoryKey::parent);
            parents.filter(|parent| !parent.is_home()).any(|parent| self.hidden.contains(&parent))
        };
        for section in self.hidden.iter().filter(|key| !key.is_home() && !self.broken.contains(*key)) {
            let Some(source) = self.held_back_by.get(section) else { continue };
            let is_below = |key: &&StoryKey| {
                std::iter::successors(key.parent(), StoryKey::parent).any(|parent| parent == *section)
            };
            let stories = folders.keys().filter(is_below).count();
            let problem = Problem::SectionHidden { section: section.clone(), stories };
            let (path, span) = source;
            self.notes.add(Diagnostic::new(problem).at(path, *span));
        }
        let held_back: Vec<StoryKey> = folders.keys().filter(|key| is_held_back(key)).cloned().collect();
        for key in held_back {
            folders.remove(&key);
            if std::iter::successors(key.parent(), StoryKey::parent)
                .any(|parent| self.broken.contains(&parent))
            {
                self.broken.insert(key.clone());
            }
            let is_dated = std::iter::successors(key.parent(), StoryKey::parent)
                .filter(|parent| self.hidden.contains(parent))
                .all(|parent| self.dated.contains(&parent));
            if is_dated {
                self.dated.insert(key.clone());
            }
            self.hidden.insert(key);
        }
    }

    /// Reports stories that lie in folders which are no section.
    fn sections(&mut self, folders: &BTreeMap<StoryKey, Folder>) {
        for folder in folders.values().filter(|folder| folder.is_listed()) {
            let parent = folder.key.parent().unwrap_or_else(|| StoryKey::new(""));
            let is_section = folders.get(&parent).is_some_and(|parent| parent.role == Role::Section);
            if !is_section && !self.hidden.contains(&parent) {
                let problem = Problem::SectionMissing { section: parent };
                self.notes.add(Diagnostic::new(problem).in_file(&folder.source_edition().file.path));
            }
        }
    }

    /// Reports editions of a section in a story's folder, or the other way round.
    fn report_strays(&mut self, editions: &[Edition], is_section: bool) {
        for edition in editions.iter().filter(|edition| edition.is_index != is_section) {
            let problem = Problem::FileStray {
                name: edition.path.name().to_owned(),
                case: if is_section { "in-section" } else { "in-story" }.to_owned(),
                wanted: edition.path.folder().into(),
            };
            self.notes.add(Diagnostic::new(problem).in_file(&edition.path));
        }
    }

    /// A folder of one key, of a section or of a story; none when it is not published.
    fn folder(&mut self, key: &StoryKey, is_section: bool, mut editions: Vec<Edition>) -> Option<Folder> {
        let source_lang = self.source_lang(key, &editions)?;
        // A translation without its source lacks what stands in there; that has been reported as one fault.
        if source_lang != *self.config.source_lang() && editions.iter().all(|it| it.front.source.is_none()) {
            editions.iter_mut().for_each(Edition::lack_source);
        }
        let source = editions.iter().find(|edition| edition.lang == source_lang)?.clone();
        let front = &source.front;
        let role = match (is_section, key.is_home()) {
            (true, true) => Role::Home,
            (true, false) => Role::Section,
            (false, _) => Role::Story(front.template.as_ref().map_or(Template::Story, |t| t.value)),
        };
        self.dates(&source, role);
        let today = self.now.date(self.config.utc_offset);
        let corrections = corrections::read(&source, self.config, today, self.notes);
        let updated = front.updated.as_ref().map(|date| date.value);
        let mut folder = Folder {
            key: key.clone(),
            role,
            date: front.date.as_ref().map(|date| date.value),
            updated: updated.max(corrections.first().map(|correction| correction.date)),
            topics: self.ids(front.topics.as_deref(), |id| self.topics.contains_key(id)),
            unit: self.unit(&source),
            authors: self.person_ids(front.authors.as_deref()),
            promised: self.promised(&source),
            sources: sources::read(&source, self.config, self.notes),
            corrections,
            event: events::event(&source, self.notes),
            place: places::place(&source, self.notes),
            figures: Vec::new(),
            broken_figures: BTreeSet::new(),
            is_whole: source.is_whole(),
            lead: front.lead.as_ref().map(|key| StoryKey::new(key.trim_start_matches('@'))),
            weight: front.weight.as_ref().map_or(0, |weight| weight.value),
            faq: front.faq.as_ref().filter(|faq| faq.value).map(|faq| faq.span),
            tint: front.tint.as_ref().map(|tint| tint.value),
            source_lang,
            editions: BTreeMap::new(),
        };
        (folder.figures, folder.broken_figures) = figures::requests(&source, &folder, self.notes);
        if source.condition == Condition::Unread {
            self.broken.insert(key.clone());
        }
        let source_blocks = self.strings.blocks(&source);
        for edition in editions {
            if let Some(edition) = self.edition(&folder, (&source, &source_blocks), edition) {
                folder.editions.insert(edition.file.lang.clone(), edition);
            }
        }
        corrections::untold(&folder, &source, self.notes);
        let is_due = self.is_published(&source);
        if role == Role::Section && !is_due {
            self.held_back_by.insert(key.clone(), (source.path.clone(), hiding_key(front)));
        }
        let is_published = is_due && folder.editions.contains_key(&folder.source_lang);
        is_published.then_some(folder)
    }

    /// Reports that the first language is not that of the stories: in more of them than not, what only a source
    /// edition says stands in another.
    fn order_of_languages(&mut self, stories: &BTreeMap<StoryKey, Vec<Edition>>) {
        let first = self.config.source_lang();
        let is_undeclared =
            |editions: &&Vec<Edition>| editions.iter().all(|edition| edition.front.source.is_none());
        let mut own = 0;
        let mut others: BTreeMap<&Lang, usize> = BTreeMap::new();
        for editions in stories.values().filter(is_undeclared) {
            let in_first = editions.iter().any(|edition| edition.lang == *first);
            let dated = editions.iter().filter(|edition| edition.front.date.is_some());
            let dated: Vec<&Lang> = dated.map(|edition| &edition.lang).collect();
            match dated[..] {
                [lang] if in_first && lang != first => *others.entry(lang).or_default() += 1,
                [] => {}
                _ => own += 1,
            }
        }
        let most = others.into_iter().max_by_key(|(_, stories)| *stories);
        if let Some((other, stories)) = most.filter(|(_, stories)| *stories > own) {
            let (first, other) = (first.clone(), other.clone());
            let span = self.config.languages[0].span;
            let problem = Problem::LanguageOrder { first, other, stories };
            self.notes.add(Diagnostic::new(problem).at(&FilePath::new(config::FILE), span));
        }
    }

    /// The language of the edition that the others were translated from.
    fn source_lang(&mut self, key: &StoryKey, editions: &[Edition]) -> Option<Lang> {
        let (right, wrong): (Vec<_>, Vec<_>) = editions
            .iter()
            .filter_map(|edition| Some((edition, edition.front.source.as_ref()?)))
            .partition(|(edition, tag)| tag.as_str() == edition.lang.as_str());
        for (edition, tag) in wrong {
            self.value(edition, "source", tag, edition.lang.as_str());
        }
        let mut declared = right.into_iter();
        let Some((edition, _)) = declared.next() else {
            let lang = self.config.source_lang();
            if editions.iter().any(|edition| edition.lang == *lang) {
                return Some(lang.clone());
            }
            // An edition that could not be read may say that it is the source.
            if let Some(unread) = editions.iter().find(|edition| !edition.is_whole()) {
                return Some(unread.lang.clone());
            }
            let first = editions.first()?;
            let problem = Problem::SourceEditionMissing { key: key.clone(), lang: lang.clone() };
            self.notes.add(Diagnostic::new(problem).in_file(&first.path));
            return Some(first.lang.clone());
        };
        for (other, tag) in declared {
            let problem = Problem::SourceEditionTwice { key: key.clone() };
            self.notes.add(Diagnostic::new(problem).at(&other.path, tag.span));
        }
        Some(edition.lang.clone())
    }

    /// Whether a story may be seen now; notes when that will next change.
    /// Reports a key that is not there, unless it may be among what could not be read.
    fn missing(&mut self, edition: &Edition, key: &str) {
        if !edition.is_whole() {
            return;
        }
        let problem = Problem::KeyMissing { key: key.to_owned() };
        self.notes.add(Diagnostic::new(problem).at(&edition.path, edition.front_span));
    }

    /// The languages that a story is promised in, when it says so.
    fn promised(&mut self, source: &Edition) -> Option<Vec<Lang>> {
        let tags = source.front.languages.as_ref()?;
        let mut langs = Vec::new();
        for tag in tags {
            match self.config.lang(tag) {
                Some(lang) => langs.push(lang.clone()),
                None => {
                    let problem = Problem::LanguageUnknown { lang: tag.value.clone() };
                    let diagnostic = Diagnostic::new(problem).at(&source.path, tag.span);
                    self.notes.add(diagnostic.near_lang(tag, self.config.langs()));
                }
            }
        }
        Some(langs)
    }

    fn unit(&self, source: &Edition) -> Option<String> {
        let id = source.front.unit.as_ref()?;
        self.config.units.contains_key(id.as_str()).then(|| id.value.clone())
    }
}
