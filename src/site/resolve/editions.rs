//! What an edition says of itself, held against the site: ids, title, slug, state, and whether readers see it.

use std::collections::BTreeMap;

use crate::config::Status;
use crate::edition::{Condition, Edition, Front};
use crate::fields::Located;
use crate::lang;
use crate::names::FilePath;
use crate::problem::{Diagnostic, Problem};
use crate::source::Span;
use crate::translation::Block;

use super::super::standing::{Compared, Standing, Verdict, standing};
use super::super::{Folder, FolderEdition, Mode, events, figures, places, slug_of_name};
use super::Gathering;

impl Gathering<'_> {
    pub(super) fn value(&mut self, edition: &Edition, key: &str, value: &Located<String>, expected: &str) {
        let problem = Problem::KeyValue {
            key: key.to_owned(),
            value: value.value.clone(),
            expected: expected.to_owned(),
        };
        self.notes.add(Diagnostic::new(problem).at(&edition.path, value.span));
    }

    /// One edition of a folder; none when it is not published.
    pub(super) fn edition(
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
        let known = self.notes.len();
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
        let place = places::words(&edition, source, self.notes);
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
            let problem = Problem::MachineUnreviewed { lang: edition.lang.clone(), key: folder.key.typed() };
            self.notes.add(Diagnostic::new(problem).at(&edition.path, edition.front_span));
        }
        let is_published = obstacle.is_none();
        if let Some(Obstacle::Waiting) = obstacle {
            // It is not finished, and keeps nobody from publishing what is.
            self.notes.soften(known, is_absence);
        }
        (is_published || self.mode == Mode::Preview).then(|| FolderEdition {
            title,
            summary,
            slug,
            cover: None,
            links: BTreeMap::new(),
            pictures: BTreeMap::new(),
            clips: BTreeMap::new(),
            words,
            event,
            place,
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
        let reviewed = translation.and_then(|translation| translation.reviewed_on.as_ref());
        self.not_in_future(edition, "reviewed_on", reviewed);
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
        slug_of_name(edition.key.name())
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
                key: edition.key.typed(),
                status: status.as_str().to_owned(),
                today: self.now.date(self.config.utc_offset),
            };
            let span = typed.map_or(edition.front_span, |status| status.span);
            self.notes.add(Diagnostic::new(problem).at(&edition.path, span));
        }
        Some(status)
    }

    /// Ids that are known; unknown ones are reported with those of the edition.
    pub(super) fn ids(
        &self,
        ids: Option<&[Located<String>]>,
        is_known: impl Fn(&str) -> bool,
    ) -> Vec<String> {
        ids.unwrap_or_default().iter().filter(|id| is_known(id)).map(|id| id.value.clone()).collect()
    }

    pub(super) fn person_ids(&self, ids: Option<&[Located<String>]>) -> Vec<String> {
        self.ids(ids, |id| self.people.contains_key(id))
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

/// Whether a problem says that something is still to be written.
fn is_absence(problem: &Problem) -> bool {
    matches!(problem, Problem::KeyMissing { .. } | Problem::FigureWordsMissing { .. })
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
        ("corrections", front.corrections.as_ref().and_then(|list| list.first()).map(|typed| typed.span)),
        ("figure", front.figure.as_ref().and_then(|list| list.first()).map(|figure| figure.span)),
        ("faq", front.faq.as_ref().map(|value| value.span)),
        ("lead", front.lead.as_ref().map(|value| value.span)),
        ("weight", front.weight.as_ref().map(|value| value.span)),
        ("tint", front.tint.as_ref().map(|value| value.span)),
    ];
    let event = front.event.iter().flat_map(|event| event.dates());
    let place = front.place.iter().flat_map(|place| place.neutral());
    keys.into_iter().filter_map(|(key, span)| Some((key, span?))).chain(event).chain(place).collect()
}
