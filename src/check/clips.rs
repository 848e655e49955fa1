//! Clips say what is spoken in them, have words for who cannot hear or see, a poster, and tell no place.

use std::collections::BTreeSet;

use crate::lang;
use crate::media::{Card, Medium, Poster, Speech, without_traces};
use crate::names::FilePath;
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::{FolderEdition, ShownClip, Site, card_of};
use crate::source::Span;

pub(super) fn check(site: &Site) -> Notes {
    let mut checking = Checking { site, notes: Notes::new(), seen: BTreeSet::new() };
    for (edition, span, shown) in site.shown_clips().filter(|(edition, _, _)| !is_pseudo(site, edition)) {
        if checking.seen.insert(shown.file.clone()) {
            checking.file(shown);
        }
        checking.words(edition, span, shown);
    }
    checking.notes
}

/// Whether an edition is in a language that nobody speaks.
fn is_pseudo(site: &Site, edition: &FolderEdition) -> bool {
    site.config.is_pseudo(&edition.file.lang)
}

struct Checking<'a> {
    site: &'a Site,
    notes: Notes,
    /// Clips that have been looked at.
    seen: BTreeSet<FilePath>,
}

impl Checking<'_> {
    /// What is wrong with a clip whatever the language.
    fn file(&mut self, shown: &ShownClip) {
        let file = &shown.file;
        let mut note = |problem: Problem| self.notes.add(Diagnostic::new(problem).in_file(file));
        let card = self.site.card_of_clip(file, &shown.plain);
        // What has no card at all is told to make one that says so.
        if card.is_some_and(|card| card.speech.is_none()) {
            note(Problem::SpeechMissing { card: card_of(&shown.plain) });
        }
        for file in &shown.encodings {
            if self.site.clips.get(file).is_some_and(|clip| clip.has_traces) {
                note(Problem::ClipTraces { command: without_traces(file.name()).into() });
            }
        }
        if shown.medium != Medium::Video {
            return;
        }
        let named = card.and_then(|card| card.poster.as_ref());
        let is_made = shown.poster.as_ref() == Some(&Poster::name(file));
        let given = self.site.given_poster(shown);
        match named {
            // What is wrong with a picture that is there has been said.
            _ if given.is_some_and(|given| !self.site.pictures.contains_key(&given)) => {}
            Some(named) if shown.poster.is_none() || is_made => {
                let is_there =
                    file.beside(&named.value).is_some_and(|file| self.site.sources.contains(&file));
                let kind = if is_there { "kind" } else { "missing" }.into();
                let problem = Problem::PosterUnknown { file: named.value.as_str().into(), kind };
                self.notes.add(Diagnostic::new(problem).at(&card_of(&shown.plain), named.span));
            }
            None if shown.poster.is_none() => {
                let stem = file.name().rsplit_once('.').map_or(file.name(), |(stem, _)| stem);
                let wanted = format!("{stem}.jpg").into();
                note(Problem::PosterMissing { card: card_of(&shown.plain), wanted });
            }
            _ => {}
        }
    }

    /// What a clip lacks in the language of an edition that shows it.
    fn words(&mut self, edition: &FolderEdition, span: Span, shown: &ShownClip) {
        let lang = &edition.file.lang;
        let Some(card) = self.site.card_of_clip(&shown.file, &shown.plain) else { return };
        let has_track = shown.tracks.iter().any(|(other, _)| other == lang);
        let problem = match &card.speech {
            Some(Speech::Spoken(_)) if !has_track => {
                let stem = shown.plain.as_str().rsplit_once('.').map_or("", |(stem, _)| stem);
                let file = FilePath::new(&format!("{stem}.{lang}.vtt"));
                // Of a file that is there and holds none, or cannot be read, that has been said.
                if self.site.tracks.contains_key(&file) || self.site.sources.is_unread(&file) {
                    return;
                }
                let medium = shown.medium.as_str().into();
                Problem::SubtitlesMissing { file, lang: lang.clone(), medium }
            }
            // Pictures that nobody speaks to are described, or their subtitles say what happens.
            Some(Speech::Silent) if !has_track && !is_described(card, edition) => {
                Problem::ClipAltMissing { card: card_of(&shown.plain), lang: lang.clone() }
            }
            _ => return,
        };
        self.notes.add(Diagnostic::new(problem).at(&edition.file.path, span));
    }
}

fn is_described(card: &Card, edition: &FolderEdition) -> bool {
    card.alt.get(&edition.file.lang).is_some_and(|alt| !lang::is_blank(alt))
}
