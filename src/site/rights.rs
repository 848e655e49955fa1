//! Whether every picture and clip that is shown may be shown: who made it, under which terms, for how long.
//!
//! Speaks of what some text shows or gives away; what else lies about is nobody's concern.

use std::collections::BTreeMap;

use crate::fields::Located;
use crate::media::{Ai, Card};
use crate::names::{Date, FilePath};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::source::Span;

use super::pictures::{card_of, is_clip, is_picture, what};
use super::{Folder, FolderEdition, ShownClip, Site, Target, language_of_file};

/// So many days before its end a licence is spoken of.
const NOTICE_DAYS: i64 = 30;

/// How many days before its end a licence or consent is spoken of.
pub fn days_of_notice() -> i64 {
    NOTICE_DAYS
}

/// Reports what is shown and may not be, or not for long.
pub(super) fn check(site: &Site, notes: &mut Notes) {
    let today = site.now.date(site.config.utc_offset);
    for (file, (path, span)) in shown(site) {
        let path_of_card = card_of(file);
        // Of a card that cannot be read, that has been said.
        if site.sources.is_unread(&path_of_card) {
            continue;
        }
        let has_card = site.sources.contains(&path_of_card);
        // What the file says itself counts where the card names no day.
        let told = site.cards.get(file).filter(|card| card.licence_expires.is_none());
        if let Some(last) = told.and_then(|card| card.told_expires) {
            let place = if has_card { &path_of_card } else { file };
            if let Some(problem) = end_of("told", last, file, today) {
                notes.add(Diagnostic::new(problem).in_file(place));
            }
        }
        match site.cards.get(file) {
            Some(card) if has_card => CardOnFile { file, path: path_of_card, card, today }.check(notes),
            Some(card) if card.rights.creator.is_some() && card.rights.licence.is_some() => {}
            _ => {
                let problem = Problem::CardMissing { card: path_of_card, what: what(file).into() };
                notes.add(Diagnostic::new(problem).at(path, span));
            }
        }
    }
}

/// A place in a text.
type At<'a> = (&'a FilePath, Span);

/// Everything that is shown or given away and has a card, with the first place that shows it, in a source edition
/// where there is one.
fn shown(site: &Site) -> BTreeMap<&FilePath, At<'_>> {
    let mut shown = BTreeMap::new();
    for folder in site.folders.values() {
        for (file, place) in shown_in(site, folder) {
            shown.entry(file).or_insert(place);
        }
    }
    shown
}

fn shown_in<'a>(site: &'a Site, folder: &'a Folder) -> impl Iterator<Item = (&'a FilePath, At<'a>)> {
    let editions = std::iter::once(folder.source_edition()).chain(folder.editions.values());
    editions.flat_map(move |edition| shown_by(site, edition))
}

fn shown_by<'a>(site: &'a Site, edition: &'a FolderEdition) -> impl Iterator<Item = (&'a FilePath, At<'a>)> {
    let (path, front) = (&edition.file.path, &edition.file.front);
    let named = front.cover.as_ref().map_or(edition.file.front_span, |cover| cover.span);
    let cover = edition.cover.iter().map(move |cover| (cover, (path, named)));
    let pictures = edition.pictures.iter().map(move |(span, picture)| (picture, (path, *span)));
    let clips = edition.clips.iter().map(move |(span, clip)| (own_or_plain(site, clip), (path, *span)));
    let encodings = edition.clips.iter().flat_map(move |(span, clip)| {
        let carded = clip.encodings.iter().filter(|file| site.sources.contains(&card_of(file)));
        carded.map(move |file| (file, (path, *span)))
    });
    let posters = edition.clips.iter().filter_map(move |(span, clip)| {
        let poster = clip.poster.as_ref().filter(|poster| !has_rights_of_film(site, clip, poster))?;
        Some((poster, (path, *span)))
    });
    let given = edition.links.iter().filter_map(move |(span, target)| match target {
        Target::File(file) if is_picture(file) => Some((file, (path, *span))),
        Target::File(file) if is_clip(file) => Some((same_work(site, file), (path, *span))),
        _ => None,
    });
    cover.chain(pictures).chain(clips).chain(encodings).chain(posters).chain(given)
}

/// Whether the card of a film speaks for its poster too: that lies beside it and has no card of its own.
fn has_rights_of_film(site: &Site, clip: &ShownClip, poster: &FilePath) -> bool {
    !site.sources.contains(&card_of(poster)) && poster.folder() == clip.file.folder()
}

impl Site {
    /// The card that a film's poster is shown under: its own, else that of the film beside which it lies.
    pub fn card_of_poster(&self, clip: &ShownClip, poster: &FilePath) -> Option<&Card> {
        let own = self.cards.get(poster);
        let is_whole = |card: &&Card| card.rights.creator.is_some() && card.rights.licence.is_some();
        if !has_rights_of_film(self, clip, poster) || own.as_ref().is_some_and(is_whole) {
            return own;
        }
        self.card_of_clip(&clip.file, &clip.plain).or(own)
    }
}

/// The form of a clip whose card is heard: that for its language, if it has one.
fn own_or_plain<'a>(site: &Site, clip: &'a ShownClip) -> &'a FilePath {
    if site.sources.contains(&card_of(&clip.file)) { &clip.file } else { &clip.plain }
}

/// The form of a clip that has a card: itself, else the same in another encoding or for all languages.
fn same_work<'a>(site: &'a Site, file: &'a FilePath) -> &'a FilePath {
    let stem = |file: &'a FilePath| file.as_str().rsplit_once('.').map_or(file.as_str(), |(stem, _)| stem);
    let own = stem(file);
    let plain = language_of_file(file, &site.config).and_then(|lang| own.strip_suffix(&format!(".{lang}")));
    let has_stem = |wanted: &str| site.cards.keys().find(|other| is_clip(other) && stem(other) == wanted);
    let own_card = site.cards.get_key_value(file).map(|(file, _)| file);
    own_card.or_else(|| has_stem(own)).or_else(|| plain.and_then(has_stem)).unwrap_or(file)
}

/// A typed card of a file that is shown.
struct CardOnFile<'a> {
    file: &'a FilePath,
    path: FilePath,
    card: &'a Card,
    today: Date,
}

impl CardOnFile<'_> {
    fn check(&self, notes: &mut Notes) {
        let card = self.card;
        for (key, value) in [("creator", &card.rights.creator), ("licence", &card.rights.licence)] {
            if value.is_none() {
                let (file, what) = (self.file.clone(), what(self.file).into());
                let problem = Problem::RightsMissing { key: key.to_owned(), file, what };
                notes.add(Diagnostic::new(problem).in_file(&self.path));
            }
        }
        self.end("licence", card.licence_expires.as_ref(), notes);
        self.end("consent", card.consent_expires.as_ref(), notes);
        if let (Some(created), Some(span)) = (card.created, card.created_at)
            && created.first_day().is_some_and(|first| first > self.today)
        {
            let problem = Problem::DateFuture { key: "created".to_owned(), date: created.to_string() };
            notes.add(Diagnostic::new(problem).at(&self.path, span));
        }
        if let Some(photograph) = card.photograph.as_ref().filter(|_| card.rights.ai == Some(Ai::Generated)) {
            notes.add(Diagnostic::new(Problem::AiUnlabelled {}).at(&self.path, photograph.span));
        }
        if let Some(edited) = card.edited.as_ref().filter(|_| card.told_ai == Some(Ai::Generated)) {
            notes.add(Diagnostic::new(Problem::AiBelittled {}).at(&self.path, edited.span));
        }
    }

    fn end(&self, kind: &str, last: Option<&Located<Date>>, notes: &mut Notes) {
        let Some(last) = last else { return };
        if let Some(problem) = end_of(kind, last.value, self.file, self.today) {
            notes.add(Diagnostic::new(problem).at(&self.path, last.span));
        }
    }
}

/// What is to be said of the last day of a licence or consent, if anything is.
fn end_of(kind: &str, date: Date, file: &FilePath, today: Date) -> Option<Problem> {
    let (kind, what) = (kind.into(), what(file).into());
    match u32::try_from(date.days_since_epoch() - today.days_since_epoch()) {
        Err(_) => Some(Problem::RightsExpired { kind, date, what }),
        Ok(days) if i64::from(days) <= NOTICE_DAYS => Some(Problem::RightsEnding { kind, date, days, what }),
        Ok(_) => None,
    }
}
