//! Brings editions together: which belong to one story, what translations inherit, what is published.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::{Config, Status};
use crate::edition::{Condition, Edition, Front, Template};
use crate::fields::Located;
use crate::lang;
use crate::names::{FilePath, Lang, Moment, StoryKey};
use crate::problem::{Diagnostic, Noted, Notes, Problem};
use crate::source::{Sources, Span};

use crate::translation::{Block, Memories};

use super::going_live::Evidence;
use super::links::Resolver;
use super::standing::{Compared, Standing, Strings, Verdict, standing};
use super::{
    Folder, FolderEdition, Mode, Parts, Person, Role, Site, Topic, events, figures, pictures, pseudo,
    sources, terms,
};

/// Resolves the site.
pub fn resolve(parts: Parts) -> Noted<Site> {
    let mut notes = Notes::new();
    let Parts { sources, config, languages, editions, pictures, memories, glossary, lock, now, mode } = parts;
    let cards = pictures::cards(&sources, &config, &mut notes);
    let strings = Strings::new(&sources, &cards);
    let topics = terms::topics(&sources, &config, &mut notes);
    let people = terms::people(&sources, &config, &mut notes);
    let names = terms::named(&topics, &people, &config);
    let evidence =
        Evidence { config: &config, languages: &languages, lock: &lock, editions: &editions, names: &names };
    let live = evidence.live(&mut notes);
    terms::names_missing(&names, &live, &mut notes);
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
    let mut site = Site {
        cards,
        memories,
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
        now,
        mode,
        next_change,
    };
    Resolver::new(&site).resolve(&mut site, &mut notes);
    pictures::resolve(&mut site, &mut notes);
    site.tables = figures::tables(&site, &mut notes);
    pseudo::add(&mut site);
    Noted::new(site, notes)
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
        let mut folders = BTreeMap::new();
        for (key, editions) in by_key {
            match self.folder(&key, editions) {
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

    /// A folder of one key; none when it is not published.
    fn folder(&mut self, key: &StoryKey, editions: Vec<Edition>) -> Option<Folder> {
        let is_index = editions.iter().any(|edition| edition.is_index);
        for edition in editions.iter().filter(|edition| edition.is_index != is_index) {
            let problem = Problem::FileStray { name: edition.path.name().to_owned() };
            self.notes.add(Diagnostic::new(problem).in_file(&edition.path));
        }
        let mut editions: Vec<_> =
            editions.into_iter().filter(|edition| edition.is_index == is_index).collect();
        let source_lang = self.source_lang(key, &editions)?;
        // A translation without its source lacks what stands in there; that has been reported as one fault.
        if source_lang != *self.config.source_lang() && editions.iter().all(|it| it.front.source.is_none()) {
            editions.iter_mut().for_each(Edition::lack_source);
        }
        let source = editions.iter().find(|edition| edition.lang == source_lang)?.clone();
        let front = &source.front;
        let role = match (is_index, key.is_home()) {
            (true, true) => Role::Home,
            (true, false) => Role::Section,
            (false, _) => Role::Story(front.template.as_ref().map_or(Template::Story, |t| t.value)),
        };
        self.dates(&source, role);
        let mut folder = Folder {
            key: key.clone(),
            role,
            date: front.date.as_ref().map(|date| date.value),
            updated: front.updated.as_ref().map(|date| date.value),
            topics: self.ids(front.topics.as_deref(), |id| self.topics.contains_key(id)),
            unit: self.unit(&source),
            authors: self.person_ids(front.authors.as_deref()),
            promised: self.promised(&source),
            sources: sources::read(&source, self.config, self.notes),
            event: events::event(&source, self.notes),
            figures: Vec::new(),
            broken_figures: BTreeSet::new(),
            is_whole: source.is_whole(),
            lead: front.lead.as_ref().map(|key| StoryKey::new(key.trim_start_matches('@'))),
            weight: front.weight.as_ref().map_or(0, |weight| weight.value),
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
        let is_due = self.is_published(&source);
        if role == Role::Section && !is_due {
            self.held_back_by.insert(key.clone(), (source.path.clone(), hiding_key(front)));
        }
        let is_published = is_due && folder.editions.contains_key(&folder.source_lang);
        is_published.then_some(folder)
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
    fn is_published(&mut self, source: &Edition) -> bool {
        let moment = |when: &Option<Located<crate::fields::When>>| {
            when.as_ref().and_then(|when| when.value.moment(self.config.utc_offset))
        };
        let (publish, expire) = (moment(&source.front.publish), moment(&source.front.expire));
        if let (Some(publish), Some(expire), Some(typed)) = (publish, expire, &source.front.expire)
            && expire <= publish
        {
            let local = |moment: Moment| moment.at_offset(self.config.utc_offset);
            let problem = Problem::DatesReversed { publish: local(publish), expire: local(expire) };
            self.notes.add(Diagnostic::new(problem).at(&source.path, typed.span));
        }
        let is_draft = source.front.draft.as_ref().is_some_and(|draft| draft.value);
        if !is_draft {
            let coming = [publish, expire].into_iter().flatten().filter(|moment| *moment > self.now);
            self.next_change = self.next_change.into_iter().chain(coming).min();
        }
        let is_due = publish.is_none_or(|publish| publish <= self.now);
        let is_over = expire.is_some_and(|expire| expire <= self.now);
        if !is_draft && (!is_due || is_over) {
            self.dated.insert(source.key.clone());
        }
        self.mode == Mode::Preview || (!is_draft && is_due && !is_over)
    }

    fn dates(&mut self, source: &Edition, role: Role) {
        let front = &source.front;
        let is_dated = matches!(role, Role::Story(Template::Story | Template::Infographic));
        if is_dated && front.date.is_none() {
            self.missing(source, "date");
        }
        let has_sources = front.sources.as_ref().is_some_and(|sources| !sources.is_empty());
        if is_dated && !has_sources && source.broken.sources.is_empty() && source.is_whole() {
            self.notes.add(Diagnostic::new(Problem::SourcesMissing {}).at(&source.path, source.front_span));
        }
        let today = self.now.date(self.config.utc_offset);
        for (key, date) in [("date", &front.date), ("updated", &front.updated)] {
            if let Some(date) = date.as_ref().filter(|date| date.value > today && front.publish.is_none()) {
                let problem = Problem::DateFuture { key: key.to_owned(), date: date.to_string() };
                self.notes.add(Diagnostic::new(problem).at(&source.path, date.span));
            }
        }
        if let (Some(date), Some(updated)) = (&front.date, &front.updated)
            && updated.value < date.value
        {
            let problem = Problem::UpdatedEarly { updated: updated.value, date: date.value };
            self.notes.add(Diagnostic::new(problem).at(&source.path, updated.span));
        }
        for as_of in front.figure.iter().flatten().filter_map(|figure| figure.as_of.as_ref()) {
            if as_of.first_day().is_some_and(|day| day > today) {
                let problem = Problem::DateFuture { key: "as_of".to_owned(), date: as_of.to_string() };
                self.notes.add(Diagnostic::new(problem).at(&source.path, as_of.span));
            }
        }
    }

    /// Reports a key that is not there, unless it may be among what could not be read.
    fn missing(&mut self, edition: &Edition, key: &str) {
        if !edition.is_whole() {
            return;
        }
        let problem = Problem::KeyMissing { key: key.to_owned() };
        self.notes.add(Diagnostic::new(problem).at(&edition.path, edition.front_span));
    }

    /// Ids that are known; unknown ones are reported with those of the edition.
    fn ids(&self, ids: Option<&[Located<String>]>, is_known: impl Fn(&str) -> bool) -> Vec<String> {
        ids.unwrap_or_default().iter().filter(|id| is_known(id)).map(|id| id.value.clone()).collect()
    }

    fn person_ids(&self, ids: Option<&[Located<String>]>) -> Vec<String> {
        self.ids(ids, |id| self.people.contains_key(id))
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
                    self.notes.add(diagnostic.near(tag, self.config.langs().map(Lang::as_str)));
                }
            }
        }
        Some(langs)
    }

    fn unit(&self, source: &Edition) -> Option<String> {
        let id = source.front.unit.as_ref()?;
        self.config.units.contains_key(id.as_str()).then(|| id.value.clone())
    }

    fn value(&mut self, edition: &Edition, key: &str, value: &Located<String>, expected: &str) {
        let problem = Problem::KeyValue {
            key: key.to_owned(),
            value: value.value.clone(),
            expected: expected.to_owned(),
        };
        self.notes.add(Diagnostic::new(problem).at(&edition.path, value.span));
    }

    /// One edition of a folder; none when it is not published.
    fn edition(
        &mut self,
        folder: &Folder,
        (source, source_blocks): (&Edition, &[Block]),
        edition: Edition,
    ) -> Option<FolderEdition> {
        if edition.condition == Condition::Unread {
            self.unread.insert((folder.key.clone(), edition.lang));
            return None;
        }
        let is_source = edition.lang == folder.source_lang;
        if !is_source {
            self.inherited(&edition, source);
        }
        self.unknown_ids(&edition);
        let title = self.required(&edition, "title", edition.front.title.clone());
        let summary = self.required(&edition, "summary", edition.front.summary.clone());
        let slug = self.slug(&edition);
        let status = self.status(&edition, is_source);
        if let Some(cover) = edition.front.cover.as_ref().filter(|cover| cover.trim().is_empty()) {
            self.value(&edition, "cover", cover, "cau-cang.jpg");
        }
        let words = figures::words(&edition, folder, self.notes);
        let event = events::words(&edition, source, self.notes);
        let translation = edition.front.translation.as_ref().map(|translation| &translation.value);
        let one = |id: Option<&Located<String>>| {
            id.filter(|id| self.people.contains_key(id.as_str())).map(|id| id.value.clone())
        };
        let mut translators = self.person_ids(edition.front.translators.as_deref());
        translators.extend(translation.and_then(|translation| one(translation.by.as_ref())));
        let mut reviewers = self.person_ids(edition.front.reviewers.as_deref());
        reviewers.extend(translation.and_then(|translation| one(translation.reviewed_by.as_ref())));
        let blocks = self.strings.blocks(&edition);
        let standing = (!is_source).then(|| {
            let compared = Compared {
                source: source_blocks,
                target: &blocks,
                source_date: folder.updated.or(folder.date),
                key: &folder.key,
                lang: &edition.lang,
            };
            standing(&compared, self.memories, self.config, self.now.date(self.config.utc_offset))
        });
        let obstacle = self.obstacle(&edition, status, standing.as_ref());
        if self.mode != Mode::Preview
            && let Some(Obstacle::Unread) = obstacle
        {
            let problem = Problem::MachineUnreviewed { lang: edition.lang.clone() };
            self.notes.add(Diagnostic::new(problem).at(&edition.path, edition.front_span));
        }
        let is_published = obstacle.is_none();
        (is_published || self.mode == Mode::Preview).then(|| FolderEdition {
            title,
            summary,
            slug,
            cover: pictures::cover(&edition, source),
            links: BTreeMap::new(),
            pictures: BTreeMap::new(),
            words,
            event,
            translators,
            reviewers,
            status,
            is_published,
            blocks,
            standing,
            file: edition,
        })
    }

    /// What keeps an edition from readers.
    fn obstacle(
        &self,
        edition: &Edition,
        status: Option<Status>,
        standing: Option<&Standing>,
    ) -> Option<Obstacle> {
        if !self.live.contains(&edition.lang) {
            return Some(Obstacle::Waiting);
        }
        let status = status?;
        let language = self.config.language(&edition.lang);
        if status < language.map_or(Status::Reviewed, |language| language.publish_from) {
            return Some(Obstacle::Waiting);
        }
        let translation = edition.front.translation.as_ref().map(|translation| &translation.value);
        let by_engine = translation.and_then(|t| t.by.as_ref()).is_some_and(|by| is_engine(by));
        let has_reader = translation.is_some_and(|t| t.reviewed_by.is_some());
        if (by_engine && !has_reader) || standing.is_some_and(|standing| standing.is_unread) {
            return Some(Obstacle::Unread);
        }
        let behind = standing.and_then(|standing| standing.behind)?;
        (behind.verdict == Verdict::Hidden).then_some(Obstacle::Behind)
    }

    /// Reports keys of a translation that belong to the source edition.
    fn inherited(&mut self, edition: &Edition, source: &Edition) {
        for (key, span) in neutral_keys(&edition.front) {
            let problem = Problem::KeyNeutral { key: key.to_owned(), source: source.lang.clone() };
            self.notes.add(Diagnostic::new(problem).at(&edition.path, span));
        }
        if let (Some(cover), Some(original)) = (&edition.front.cover, &source.front.cover)
            && cover.value == original.value
        {
            let problem = Problem::KeyRestated { key: "cover".to_owned() };
            self.notes.add(Diagnostic::new(problem).at(&edition.path, cover.span));
        }
    }

    /// Reports ids of topics, units and persons that are declared nowhere.
    fn unknown_ids(&mut self, edition: &Edition) {
        let front = &edition.front;
        let translation = front.translation.as_ref().map(|translation| &translation.value);
        let topics: Vec<&str> = self.topics.keys().map(String::as_str).collect();
        let units: Vec<&str> = self.config.units.keys().map(String::as_str).collect();
        let people: Vec<&str> = self.people.keys().map(String::as_str).collect();
        let persons = [&front.authors, &front.translators, &front.reviewers].into_iter().flatten().flatten();
        let signed = translation.into_iter().flat_map(|t| [&t.by, &t.reviewed_by]).flatten();
        let signed = signed.filter(|id| !is_engine(id));
        let lists = [
            ("topic", "content/topics.toml", front.topics.iter().flatten().collect::<Vec<_>>(), &topics),
            ("unit", crate::config::FILE, front.unit.iter().collect(), &units),
            ("person", "content/people.toml", persons.chain(signed).collect(), &people),
        ];
        for (kind, file, ids, known) in lists {
            if self.sources.unread.contains(&FilePath::new(file)) {
                continue;
            }
            for id in ids.into_iter().filter(|id| !known.contains(&id.as_str())) {
                let (kind, id_typed) = (kind.to_owned(), id.value.clone());
                // What somebody typed may be a name; what is declared is an id.
                let slug = lang::slug(&id_typed);
                let problem = Problem::IdUnknown { kind, id: id_typed, slug };
                let diagnostic = Diagnostic::new(problem).at(&edition.path, id.span);
                self.notes.add(diagnostic.near(id, known.iter().copied()));
            }
        }
        if let Some(translation) = translation
            && let (Some(by), Some(reviewer)) = (&translation.by, &translation.reviewed_by)
            && by.value == reviewer.value
        {
            let problem = Problem::ReviewerSame { person: by.value.clone() };
            self.notes.add(Diagnostic::new(problem).at(&edition.path, reviewer.span));
        }
    }

    fn required(&mut self, edition: &Edition, key: &str, text: Option<Located<String>>) -> String {
        match text.filter(|text| !lang::is_blank(text)) {
            Some(text) => text.value,
            None => {
                self.missing(edition, key);
                edition.key.to_string()
            }
        }
    }

    fn slug(&mut self, edition: &Edition) -> String {
        let own = edition.front.slug.as_ref();
        let slug = own.map_or_else(|| edition.key.name(), |slug| slug.as_str());
        if edition.key.is_home() || lang::is_slug(slug) {
            return slug.to_owned();
        }
        let diagnostic = Diagnostic::new(Problem::slug_form(slug));
        let mut diagnostic = match own {
            Some(own) => diagnostic.at(&edition.path, own.span),
            None => diagnostic.in_file(&edition.path),
        };
        diagnostic.near = Some(lang::slug(slug)).filter(|slug| lang::is_slug(slug));
        self.notes.add(diagnostic);
        // A site may think less of the fault; the slug does not become fit for an address by that.
        super::slug_of_name(edition.key.name())
    }

    fn status(&mut self, edition: &Edition, is_source: bool) -> Option<Status> {
        if is_source {
            return None;
        }
        let typed = edition.front.translation.as_ref().and_then(|translation| translation.status.as_ref());
        // A translation that says nothing of itself is taken for written and not yet read by anybody else.
        let status = typed.map_or(Status::NeedsReview, |status| status.value);
        if matches!(status, Status::Draft | Status::Machine | Status::NeedsReview) {
            let problem = Problem::TranslationUnreviewed {
                lang: edition.lang.clone(),
                status: status.as_str().to_owned(),
            };
            let span = typed.map_or(edition.front_span, |status| status.span);
            self.notes.add(Diagnostic::new(problem).at(&edition.path, span));
        }
        Some(status)
    }
}

/// What keeps an edition from readers.
enum Obstacle {
    /// It, or its language, has not come far enough.
    Waiting,
    /// It holds words of a machine that no person has accepted.
    Unread,
    /// Its source has changed.
    Behind,
}

/// Where a front matter says that its folder is not published.
fn hiding_key(front: &Front) -> Span {
    let draft = front.draft.as_ref().filter(|draft| draft.value).map(|draft| draft.span);
    let times = [&front.expire, &front.publish].into_iter().flatten().map(|when| when.span);
    draft.into_iter().chain(times).next().unwrap_or(Span { start: 0, end: 0 })
}

/// Whether a translation was made by an engine: `by = "engine:<name>"`.
fn is_engine(by: &str) -> bool {
    by.starts_with("engine:")
}

/// Keys of front matter that stand in the source edition alone.
fn neutral_keys(front: &Front) -> Vec<(&'static str, Span)> {
    let first = |list: &Option<Vec<Located<String>>>| {
        list.as_ref().map(|list| list.first().map_or(Span { start: 0, end: 0 }, |id| id.span))
    };
    let keys = [
        ("source", front.source.as_ref().map(|value| value.span)),
        ("template", front.template.as_ref().map(|value| value.span)),
        ("date", front.date.as_ref().map(|value| value.span)),
        ("updated", front.updated.as_ref().map(|value| value.span)),
        ("publish", front.publish.as_ref().map(|value| value.span)),
        ("expire", front.expire.as_ref().map(|value| value.span)),
        ("draft", front.draft.as_ref().map(|value| value.span)),
        ("topics", first(&front.topics)),
        ("unit", front.unit.as_ref().map(|value| value.span)),
        ("languages", first(&front.languages)),
        ("authors", first(&front.authors)),
        ("facts", first(&front.facts)),
        ("sources", front.sources.as_ref().and_then(|list| list.first()).map(|note| note.span)),
        ("figure", front.figure.as_ref().and_then(|list| list.first()).map(|figure| figure.span)),
        ("lead", front.lead.as_ref().map(|value| value.span)),
        ("weight", front.weight.as_ref().map(|value| value.span)),
        ("tint", front.tint.as_ref().map(|value| value.span)),
    ];
    let event = front.event.iter().flat_map(|event| event.dates());
    keys.into_iter().filter_map(|(key, span)| Some((key, span?))).chain(event).collect()
}
