//! Brings editions together: which belong to one story, what translations inherit, what is published.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::Config;
use crate::edition::{Edition, Front, Status, Template};
use crate::fields::Located;
use crate::lang;
use crate::names::{Lang, Moment, StoryKey};
use crate::problem::{Diagnostic, Noted, Notes, Problem};
use crate::source::Span;

use super::links::Resolver;
use super::{
    Folder, FolderEdition, Mode, Parts, Person, Role, Site, Topic, figures, pictures, sources, terms,
};

/// Resolves the site.
pub fn resolve(parts: Parts) -> Noted<Site> {
    let mut notes = Notes::new();
    let Parts { sources, config, languages, editions, pictures, now, mode } = parts;
    let topics = terms::topics(&sources, &config, &mut notes);
    let people = terms::people(&sources, &config, &mut notes);
    let langs: Vec<Lang> = config
        .languages
        .iter()
        .filter(|language| language.is_live || mode == Mode::Preview)
        .map(|language| language.lang.clone())
        .collect();
    let mut gathering = Gathering {
        config: &config,
        topics: &topics,
        people: &people,
        now,
        mode,
        langs: &langs,
        next_change: None,
        hidden: BTreeSet::new(),
        notes: &mut notes,
    };
    let folders = gathering.folders(editions);
    let hidden = std::mem::take(&mut gathering.hidden);
    let next_change = gathering.next_change;
    let mut site = Site {
        cards: pictures::cards(&sources, &config, &mut notes),
        tables: BTreeMap::new(),
        sources,
        config,
        languages,
        langs,
        folders,
        hidden: hidden.clone(),
        topics,
        people,
        pictures,
        mode,
        next_change,
    };
    Resolver::new(&site, &hidden).resolve(&mut site, &mut notes);
    pictures::resolve(&mut site, &mut notes);
    site.tables = figures::tables(&site, &mut notes);
    Noted::new(site, notes)
}

/// The step from editions to folders.
struct Gathering<'a> {
    config: &'a Config,
    topics: &'a BTreeMap<String, Topic>,
    people: &'a BTreeMap<String, Person>,
    now: Moment,
    mode: Mode,
    langs: &'a [Lang],
    next_change: Option<Moment>,
    /// Keys of folders that exist and are not published.
    hidden: BTreeSet<StoryKey>,
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
        let held_back: Vec<StoryKey> = folders.keys().filter(|key| is_held_back(key)).cloned().collect();
        for key in held_back {
            folders.remove(&key);
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
        let editions: Vec<_> = editions.into_iter().filter(|edition| edition.is_index == is_index).collect();
        let source_lang = self.source_lang(key, &editions)?;
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
            sources: sources::read(&source, self.config, self.notes),
            figures: Vec::new(),
            lead: front.lead.as_ref().map(|key| StoryKey::new(key.trim_start_matches('@'))),
            weight: front.weight.as_ref().map_or(0, |weight| weight.value),
            tint: front.tint.as_ref().map(|tint| tint.value),
            source_lang,
            editions: BTreeMap::new(),
        };
        folder.figures = figures::requests(&source, &folder, self.notes);
        for edition in editions {
            if let Some(edition) = self.edition(&folder, &source, edition) {
                folder.editions.insert(edition.file.lang.clone(), edition);
            }
        }
        let is_published = self.is_published(&source) && folder.editions.contains_key(&folder.source_lang);
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
        self.mode == Mode::Preview || (!is_draft && is_due && !is_over)
    }

    fn dates(&mut self, source: &Edition, role: Role) {
        let front = &source.front;
        let is_dated = matches!(role, Role::Story(Template::Story | Template::Infographic));
        if is_dated && front.date.is_none() {
            self.missing(source, "date");
        }
        if is_dated && front.sources.as_ref().is_none_or(Vec::is_empty) {
            self.notes.add(Diagnostic::new(Problem::SourcesMissing {}).at(&source.path, source.front_span));
        }
        let today = self.now.date(self.config.utc_offset);
        for date in [&front.date, &front.updated].into_iter().flatten() {
            if date.value > today && front.publish.is_none() {
                let problem = Problem::DateFuture { date: date.value };
                self.notes.add(Diagnostic::new(problem).at(&source.path, date.span));
            }
        }
    }

    fn missing(&mut self, edition: &Edition, key: &str) {
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
    fn edition(&mut self, folder: &Folder, source: &Edition, edition: Edition) -> Option<FolderEdition> {
        let is_source = edition.lang == folder.source_lang;
        if !is_source {
            self.inherited(&edition, source);
        }
        self.unknown_ids(&edition);
        let title = self.required(&edition, "title", edition.front.title.clone());
        let summary = self.required(&edition, "summary", edition.front.summary.clone());
        let slug = self.slug(&edition);
        let status = self.status(&edition, is_source);
        let words = figures::words(&edition, folder, self.notes);
        let translation = edition.front.translation.as_ref().map(|translation| &translation.value);
        let one = |id: Option<&Located<String>>| {
            id.filter(|id| self.people.contains_key(id.as_str())).map(|id| id.value.clone())
        };
        let mut translators = self.person_ids(edition.front.translators.as_deref());
        translators.extend(translation.and_then(|translation| one(translation.by.as_ref())));
        let mut reviewers = self.person_ids(edition.front.reviewers.as_deref());
        reviewers.extend(translation.and_then(|translation| one(translation.reviewed_by.as_ref())));
        let is_ready = self.mode == Mode::Preview
            || (self.langs.contains(&edition.lang)
                && !matches!(status, Some(Status::Draft | Status::Machine | Status::NeedsReview)));
        is_ready.then(|| FolderEdition {
            title,
            summary,
            slug,
            cover: pictures::cover(&edition, source),
            links: BTreeMap::new(),
            pictures: BTreeMap::new(),
            words,
            translators,
            reviewers,
            status,
            file: edition,
        })
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
        let lists = [
            ("topic", front.topics.iter().flatten().collect::<Vec<_>>(), &topics),
            ("unit", front.unit.iter().collect(), &units),
            ("person", persons.chain(signed).collect(), &people),
        ];
        for (kind, ids, known) in lists {
            for id in ids.into_iter().filter(|id| !known.contains(&id.as_str())) {
                let problem = Problem::IdUnknown { kind: kind.to_owned(), id: id.value.clone() };
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
        match text.filter(|text| !text.trim().is_empty()) {
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
        if !edition.key.is_home() && !lang::is_slug(slug) {
            let diagnostic = Diagnostic::new(Problem::SlugForm { slug: slug.to_owned() });
            let mut diagnostic = match own {
                Some(own) => diagnostic.at(&edition.path, own.span),
                None => diagnostic.in_file(&edition.path),
            };
            diagnostic.near = Some(lang::slug(slug)).filter(|slug| !slug.is_empty());
            self.notes.add(diagnostic);
        }
        slug.to_owned()
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
        ("authors", first(&front.authors)),
        ("facts", first(&front.facts)),
        ("sources", front.sources.as_ref().and_then(|list| list.first()).map(|note| note.span)),
        ("figure", front.figure.as_ref().and_then(|list| list.first()).map(|figure| figure.span)),
        ("lead", front.lead.as_ref().map(|value| value.span)),
        ("weight", front.weight.as_ref().map(|value| value.span)),
        ("tint", front.tint.as_ref().map(|value| value.span)),
    ];
    keys.into_iter().filter_map(|(key, span)| Some((key, span?))).collect()
}
