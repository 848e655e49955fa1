//! The ledger of pictures: who made each, under which terms and until when, and which stories show it.
//!
//! Counts what lies beside stories too; what a build finds wrong is said by the build.

use std::collections::{BTreeMap, BTreeSet};

use crate::lang;
use crate::media::Card;
use crate::names::{Date, FilePath, Lang, StoryKey};
use crate::site::{FolderEdition, Site, Target, days_of_notice, is_picture};

/// How a picture fares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fare {
    /// Everything is known, and it may be shown for long.
    Fine,
    /// A licence or consent ends soon.
    Ending,
    /// A licence or consent has ended.
    Expired,
    /// Who made it, under which terms it may be used, or what is seen on it in some language is not known.
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

/// A picture of the site.
#[derive(Clone, Debug)]
pub struct Holding<'a> {
    /// The file.
    pub file: &'a FilePath,
    /// Its bytes.
    pub bytes: u64,
    /// Its width and height, when some text shows it.
    pub size: Option<(u32, u32)>,
    /// What is known of it.
    pub card: Option<&'a Card>,
    /// Stories that show it, with the languages in which they do.
    pub used: BTreeMap<&'a StoryKey, BTreeSet<&'a Lang>>,
    /// Languages in which it is shown and said what is seen on it, or that nothing is to be said.
    pub told: BTreeSet<&'a Lang>,
    /// Languages in which it is shown and nothing is said of it.
    pub silent: BTreeSet<&'a Lang>,
    /// How it fares.
    pub fare: Fare,
}

impl Holding<'_> {
    /// The last day on which it may be shown, by licence or consent.
    pub fn last_day(&self) -> Option<Date> {
        let card = self.card?;
        [&card.licence_expires, &card.consent_expires].into_iter().flatten().map(|last| last.value).min()
    }

    fn fare(&self, today: Date) -> Fare {
        let left = self.last_day().map(|last| last.days_since_epoch() - today.days_since_epoch());
        let is_known = self.card.is_some_and(|card| card.creator.is_some() && card.licence.is_some());
        match left {
            _ if self.used.is_empty() => Fare::Unused,
            Some(left) if left < 0 => Fare::Expired,
            _ if !is_known || !self.silent.is_empty() => Fare::Incomplete,
            Some(left) if left <= days_of_notice() => Fare::Ending,
            _ => Fare::Fine,
        }
    }
}

/// Every picture that a text shows or that lies beside one, in order of path.
pub fn media(site: &Site) -> Vec<Holding<'_>> {
    let today = site.now.date(site.config.utc_offset);
    let mut holdings: BTreeMap<&FilePath, Holding> = BTreeMap::new();
    let beside = site.sources.files.iter().filter(|(file, _)| file.as_str().starts_with("content/"));
    for (file, bytes) in beside.filter(|(file, _)| is_picture(file)) {
        let holding = Holding {
            file,
            bytes: *bytes,
            size: site.pictures.get(file).map(|picture| (picture.width, picture.height)),
            card: site.cards.get(file),
            used: BTreeMap::new(),
            told: BTreeSet::new(),
            silent: BTreeSet::new(),
            fare: Fare::Unused,
        };
        holdings.insert(file, holding);
    }
    for folder in site.folders.values() {
        for (lang, edition) in &folder.editions {
            for (file, is_told) in shown(edition, site, lang) {
                let Some(holding) = holdings.get_mut(file) else { continue };
                holding.used.entry(&folder.key).or_default().insert(lang);
                if is_told {
                    holding.told.insert(lang)
                } else {
                    holding.silent.insert(lang)
                };
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
