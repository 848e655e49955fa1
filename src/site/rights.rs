//! Whether every picture that is shown may be shown: who made it, under which terms, for how long.
//!
//! Speaks of pictures that some text shows; what else lies about is nobody's concern.

use std::collections::BTreeMap;

use crate::fields::Located;
use crate::media::{Ai, Card};
use crate::names::{Date, FilePath};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::source::Span;

use super::pictures::{card_of, is_picture};
use super::{Folder, Site, Target};

/// So many days before its end a licence is spoken of.
const NOTICE_DAYS: i64 = 30;

/// How many days before its end a licence or consent is spoken of.
pub fn days_of_notice() -> i64 {
    NOTICE_DAYS
}

/// Reports pictures that are shown and may not be, or not for long.
pub(super) fn check(site: &Site, notes: &mut Notes) {
    let today = site.now.date(site.config.utc_offset);
    for (picture, (path, span)) in shown(site) {
        let path_of_card = card_of(picture);
        let has_card = site.sources.contains(&path_of_card);
        match site.cards.get(picture) {
            Some(card) if has_card => CardOnFile { picture, path: path_of_card, card, today }.check(notes),
            Some(card) if card.creator.is_some() && card.licence.is_some() => {}
            _ => {
                let problem = Problem::CardMissing { card: path_of_card };
                notes.add(Diagnostic::new(problem).at(path, span));
            }
        }
    }
}

/// Every picture that is shown or given away, with the first place that shows it, in a source edition where there is one.
fn shown(site: &Site) -> BTreeMap<&FilePath, (&FilePath, Span)> {
    let mut shown = BTreeMap::new();
    for folder in site.folders.values() {
        for (picture, place) in shown_in(folder) {
            shown.entry(picture).or_insert(place);
        }
    }
    shown
}

fn shown_in(folder: &Folder) -> impl Iterator<Item = (&FilePath, (&FilePath, Span))> {
    let editions = std::iter::once(folder.source_edition()).chain(folder.editions.values());
    editions.flat_map(|edition| {
        let (path, front) = (&edition.file.path, &edition.file.front);
        let named = front.cover.as_ref().map_or(edition.file.front_span, |cover| cover.span);
        let cover = edition.cover.iter().map(move |cover| (cover, (path, named)));
        let pictures = edition.pictures.iter().map(move |(span, picture)| (picture, (path, *span)));
        let given = edition.links.iter().filter_map(move |(span, target)| match target {
            Target::File(file) if is_picture(file) => Some((file, (path, *span))),
            _ => None,
        });
        cover.chain(pictures).chain(given)
    })
}

/// A typed card of a picture that is shown.
struct CardOnFile<'a> {
    picture: &'a FilePath,
    path: FilePath,
    card: &'a Card,
    today: Date,
}

impl CardOnFile<'_> {
    fn check(&self, notes: &mut Notes) {
        let card = self.card;
        for (key, value) in [("creator", &card.creator), ("licence", &card.licence)] {
            if value.is_none() {
                let problem = Problem::RightsMissing { key: key.to_owned(), file: self.picture.clone() };
                notes.add(Diagnostic::new(problem).in_file(&self.path));
            }
        }
        self.end("licence", card.licence_expires.as_ref(), notes);
        self.end("consent", card.consent_expires.as_ref(), notes);
        if let Some(photograph) = card.photograph.as_ref().filter(|_| card.ai == Some(Ai::Generated)) {
            notes.add(Diagnostic::new(Problem::AiUnlabelled {}).at(&self.path, photograph.span));
        }
    }

    fn end(&self, kind: &str, last: Option<&Located<Date>>, notes: &mut Notes) {
        let Some(last) = last else { return };
        let (kind, date) = (kind.into(), last.value);
        let days = date.days_since_epoch() - self.today.days_since_epoch();
        let problem = match u32::try_from(days) {
            Err(_) => Problem::RightsExpired { kind, date },
            Ok(days) if i64::from(days) <= NOTICE_DAYS => Problem::RightsEnding { kind, date, days },
            Ok(_) => return,
        };
        notes.add(Diagnostic::new(problem).at(&self.path, last.span));
    }
}
