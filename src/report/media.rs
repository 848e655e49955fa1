//! The ledger of pictures, film and sound: who made each, under which terms and until when, which stories show it.
//!
//! Counts what lies beside stories too; what a build finds wrong is said by the build.

use std::collections::{BTreeMap, BTreeSet};

use crate::lang;
use crate::media::{Card, Clip, Medium, Picture, Speech, medium_of_extension};
use crate::names::{Date, FilePath, Lang, StoryKey};
use crate::site::{FolderEdition, ShownClip, Site, Target, days_of_notice, is_clip, is_picture};

/// How a picture or clip fares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fare {
    /// Everything is known, and it may be shown for long.
    Fine,
    /// A licence or consent ends soon.
    Ending,
    /// A licence or consent has ended.
    Expired,
    /// Who made it, under which terms it may be used, or what is seen or said in it in some language is not known.
    Incomplete,
    /// No text shows it.
    Unused,
}

impl Fare {
    /// The word of the command line and of JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Ending => "ending",
            Self::Expired => "expired",
            Self::Incomplete => "incomplete",
            Self::Unused => "unused",
        }
    }
}

/// A picture or clip of the site.
#[derive(Clone, Debug)]
pub struct Holding<'a> {
    /// The file.
    pub file: &'a FilePath,
    /// Its bytes.
    pub bytes: u64,
    /// Whether it is film or sound, when it is no picture.
    pub medium: Option<Medium>,
    /// Its length in thousandths of a second, when some text plays it and it is known.
    pub millis: Option<u64>,
    /// Languages of its subtitles.
    pub subtitles: BTreeSet<&'a Lang>,
    /// Its width and height, when some text shows it and it is to be seen.
    pub size: Option<(u32, u32)>,
    /// What its header says, when it is a picture that some text shows.
    pub picture: Option<&'a Picture>,
    /// What is known of it.
    pub card: Option<&'a Card>,
    /// Stories that show it, with the languages in which they do.
    pub used: BTreeMap<&'a StoryKey, BTreeSet<&'a Lang>>,
    /// Languages in which it is shown and said what is seen on it, or that nothing is to be said; in which a clip has
    /// the words that it needs.
    pub told: BTreeSet<&'a Lang>,
    /// Languages in which it is shown without these.
    pub silent: BTreeSet<&'a Lang>,
    /// How it fares.
    pub fare: Fare,
}

impl<'a> Holding<'a> {
    fn new(site: &'a Site, file: &'a FilePath, bytes: u64) -> Self {
        let clip = site.clips.get(file);
        let of_clip = |clip: &Clip| (clip.width > 0).then_some((clip.width, clip.height));
        let picture = site.pictures.get(file);
        let of_picture = picture.map(|picture| (picture.width, picture.height));
        Self {
            file,
            bytes,
            medium: medium_of_extension(&file.extension()),
            millis: clip.and_then(|clip| clip.millis),
            subtitles: BTreeSet::new(),
            picture,
            size: of_picture.or_else(|| clip.and_then(of_clip)),
            card: site.cards.get(file),
            used: BTreeMap::new(),
            told: BTreeSet::new(),
            silent: BTreeSet::new(),
            fare: Fare::Unused,
        }
    }

    /// Notes that an edition shows it, with the words that it needs there or without.
    fn is_shown(&mut self, key: &'a StoryKey, lang: &'a Lang, is_told: bool) {
        self.used.entry(key).or_default().insert(lang);
        let words = if is_told { &mut self.told } else { &mut self.silent };
        words.insert(lang);
    }

    /// The word for what it is: `video`, `audio`, or what a card calls a picture.
    pub fn kind(&self) -> Option<&'static str> {
        let of_card = || self.card.map(|card| card.shown_kind().as_str());
        self.medium.map(Medium::as_str).or_else(of_card)
    }

    /// The last day on which it may be shown, by licence or consent.
    pub fn last_day(&self) -> Option<Date> {
        let card = self.card?;
        let licence = card.licence_expires.as_ref().map(|last| last.value).or(card.told_expires);
        let consent = card.consent_expires.as_ref().map(|last| last.value);
        [licence, consent].into_iter().flatten().min()
    }

    /// Notes that not all that its card says is known.
    pub fn card_is_damaged(&mut self) {
        if matches!(self.fare, Fare::Fine | Fare::Ending) {
            self.fare = Fare::Incomplete;
        }
    }

    fn fare(&self, today: Date) -> Fare {
        let left = self.last_day().map(|last| last.days_since_epoch() - today.days_since_epoch());
        let is_known =
            self.card.is_some_and(|card| card.rights.creator.is_some() && card.rights.licence.is_some());
        match left {
            _ if self.used.is_empty() => Fare::Unused,
            Some(left) if left < 0 => Fare::Expired,
            _ if !is_known || !self.silent.is_empty() => Fare::Incomplete,
            Some(left) if left <= days_of_notice() => Fare::Ending,
            _ => Fare::Fine,
        }
    }
}

/// Every picture and clip that a text shows or that lies beside one, in order of path.
pub fn media(site: &Site) -> Vec<Holding<'_>> {
    let today = site.now.date(site.config.utc_offset);
    let beside = site.sources.files.iter().filter(|(file, _)| file.as_str().starts_with("content/"));
    let media = beside.filter(|(file, _)| is_picture(file) || is_clip(file));
    let mut holdings: BTreeMap<&FilePath, Holding> =
        media.map(|(file, bytes)| (file, Holding::new(site, file, *bytes))).collect();
    for folder in site.folders.values() {
        for (lang, edition) in &folder.editions {
            for (file, is_told) in shown(edition, site, lang) {
                if let Some(holding) = holdings.get_mut(file) {
                    holding.is_shown(&folder.key, lang, is_told);
                }
            }
            for shown in edition.clips.values() {
                plays(site, &mut holdings, &folder.key, lang, shown);
            }
            for target in edition.links.values() {
                if let Target::File(file) = target
                    && let Some(holding) = holdings.get_mut(file)
                {
                    holding.used.entry(&folder.key).or_default().insert(lang);
                }
            }
        }
    }
    let mut holdings: Vec<Holding> = holdings.into_values().collect();
    for holding in &mut holdings {
        holding.told.retain(|lang| !holding.silent.contains(lang));
        holding.fare = holding.fare(today);
    }
    holdings
}

/// Notes that an edition plays a clip, in all its encodings.
fn plays<'a>(
    site: &'a Site,
    holdings: &mut BTreeMap<&'a FilePath, Holding<'a>>,
    key: &'a StoryKey,
    lang: &'a Lang,
    shown: &'a ShownClip,
) {
    let card = site.card_of_clip(&shown.file, &shown.plain);
    let has_track = shown.tracks.iter().any(|(other, _)| other == lang);
    let is_described = || card.is_some_and(|card| card.alt_in(lang).is_some());
    let is_silent = card.is_some_and(|card| card.speech == Some(Speech::Silent));
    let is_told = has_track || (is_silent && is_described());
    for file in &shown.encodings {
        let Some(holding) = holdings.get_mut(file) else { continue };
        holding.card = holding.card.or(card);
        holding.subtitles.extend(shown.tracks.iter().map(|(lang, _)| lang));
        holding.is_shown(key, lang, is_told);
    }
    let Some(poster) = &shown.poster else { return };
    if let Some(holding) = holdings.get_mut(poster) {
        holding.card = site.card_of_poster(shown, poster);
        // Whoever cannot see it is told of the film.
        holding.used.entry(key).or_default().insert(lang);
    }
}

/// The pictures that an edition shows, and whether those who cannot see them are told what is seen, or need not be.
fn shown<'a>(
    edition: &'a FolderEdition,
    site: &'a Site,
    lang: &'a Lang,
) -> impl Iterator<Item = (&'a FilePath, bool)> {
    let named: BTreeMap<_, _> =
        edition.file.document.pictures().into_iter().map(|picture| (picture.span, picture)).collect();
    let cover = edition.cover.iter().map(|file| (file, ""));
    let in_text = edition
        .pictures
        .iter()
        .map(move |(span, file)| (file, named.get(span).map_or("", |picture| picture.alt.as_str())));
    cover.chain(in_text).map(move |(file, alt)| {
        let card = site.cards.get(file);
        let is_told = card.is_some_and(|card| card.is_decorative || card.alt_in(lang).is_some());
        (file, is_told || !lang::is_blank(alt))
    })
}
