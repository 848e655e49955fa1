//! The card beside a picture or clip: who made it, under which licence, what is seen or spoken in it.
//!
//! Knows no story: it is facts about a file.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::Config;
use crate::fields::Located;
use crate::names::{Date, FilePath, Lang, PartialDate};
use crate::problem::{Diagnostic, Noted, Notes, Problem};
use crate::source::Span;

use super::{Ai, Frame, Medium, Rights, medium_of_extension};

/// A card as it is typed.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct CardFront {
    /// What it is; default: a photograph.
    pub kind: Option<Located<Kind>>,
    /// Who made it.
    pub creator: Option<Located<String>>,
    /// The name that is shown; default: the creator.
    pub credit: Option<String>,
    /// The notice of copyright.
    pub copyright: Option<String>,
    /// Under which terms it may be used.
    pub licence: Option<Located<String>>,
    /// Where the terms can be read.
    pub licence_url: Option<Located<String>>,
    /// Where a licence can be had.
    pub acquire_url: Option<Located<String>>,
    /// Where it was taken from.
    pub source_url: Option<Located<String>>,
    /// The last day on which it may be shown by its licence.
    pub licence_expires: Option<Located<Date>>,
    /// The last day on which it may be shown by the people who are seen on it.
    pub consent_expires: Option<Located<Date>>,
    /// When it was made, as exactly as is known.
    pub created: Option<Located<PartialDate>>,
    /// What a machine had to do with it.
    pub ai: Option<Located<Ai>>,
    /// Whether it adds nothing to the text, so that nothing is said of it to those who cannot see it.
    pub decorative: Option<Located<bool>>,
    /// Whether readers may have the file itself.
    pub download: Option<Located<bool>>,
    /// The point that must stay in view: fractions of width and height from the upper left corner.
    pub focal: Option<Located<Vec<f64>>>,
    /// Of film and sound: the language that is spoken, `vi`, or `none`.
    pub speech: Option<Located<String>>,
    /// Of film: the picture beside it that is shown before it plays.
    pub poster: Option<Located<String>>,
    /// What is seen, by language.
    pub alt: BTreeMap<String, Located<String>>,
    /// What is said below it, by language.
    pub caption: BTreeMap<String, Located<String>>,
}

/// What a picture is.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Light that fell on a sensor or film.
    #[default]
    Photograph,
    /// Drawn.
    Illustration,
    /// A map.
    Map,
    /// The image of a document.
    Scan,
}

impl Kind {
    /// The word of cards and templates.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Photograph => "photograph",
            Self::Illustration => "illustration",
            Self::Map => "map",
            Self::Scan => "scan",
        }
    }
}

/// What is spoken in film or sound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Speech {
    /// Nobody speaks.
    Silent,
    /// Somebody speaks this language.
    Spoken(Lang),
}

/// A card as it is meant, with what the file says of itself where the card is silent.
#[derive(Clone, Debug, Default)]
pub struct Card {
    /// What the picture is.
    pub kind: Kind,
    /// Where the card says that it is a photograph.
    pub photograph: Option<Located<()>>,
    /// Who made it, under which terms it may be used, and what a machine had to do with it.
    pub rights: Rights,
    /// Where it was taken from.
    pub source_url: Option<String>,
    /// The last day on which it may be shown by its licence.
    pub licence_expires: Option<Located<Date>>,
    /// The last day on which it may be shown by the people who are seen on it.
    pub consent_expires: Option<Located<Date>>,
    /// When it was made.
    pub created: Option<PartialDate>,
    /// Where the card says when it was made.
    pub created_at: Option<Span>,
    /// Where the card says that a machine only changed it.
    pub edited: Option<Located<()>>,
    /// What the file itself says that a machine had to do with it.
    pub told_ai: Option<Ai>,
    /// The last day of its licence, as the file itself says it.
    pub told_expires: Option<Date>,
    /// Whether nothing is to be said of it to those who cannot see it.
    pub is_decorative: bool,
    /// Whether readers may have the file itself.
    pub is_download: bool,
    /// Fractions of width and height of the point that must stay in view.
    pub focal: Option<(f64, f64)>,
    /// Of film and sound: what is spoken, if the card says so.
    pub speech: Option<Speech>,
    /// Of film: the picture that is shown before it plays.
    pub poster: Option<Located<String>>,
    /// What is seen, by language, as the card says it.
    pub alt: BTreeMap<Lang, Located<String>>,
    /// What is said below it, by language, as the card says it.
    pub caption: BTreeMap<Lang, Located<String>>,
    /// What the file itself says is seen, by language.
    pub told_alt: BTreeMap<Lang, String>,
    /// What the file itself says below it, by language.
    pub told_caption: BTreeMap<Lang, String>,
}

impl Card {
    /// Reads what a card means.
    pub fn new(front: CardFront, path: &FilePath, config: &Config) -> Noted<Self> {
        let mut notes = Notes::new();
        for (key, span) in idle(&front, medium_of_card(path)) {
            let role = if medium_of_card(path).is_some() { "clip" } else { "picture" };
            let problem = Problem::KeyIdle { key: key.to_owned(), role: role.to_owned() };
            notes.add(Diagnostic::new(problem).at(path, span));
        }
        let is_photograph = |kind: &Located<Kind>| kind.value == Kind::Photograph;
        let is_edited = |ai: &&Located<Ai>| ai.value == Ai::Edited;
        let is_decorative = front.decorative.as_ref().is_some_and(|decorative| decorative.value);
        if let Some(decorative) = front.decorative.filter(|_| is_decorative && !front.alt.is_empty()) {
            notes.add(
                Diagnostic::new(Problem::AltDecorative { place: "card".into() }).at(path, decorative.span),
            );
        }
        let card = Self {
            kind: front.kind.as_ref().map(|kind| kind.value).unwrap_or_default(),
            photograph: front.kind.filter(is_photograph).map(|kind| Located { value: (), span: kind.span }),
            edited: front.ai.as_ref().filter(is_edited).map(|ai| Located { value: (), span: ai.span }),
            rights: Rights {
                creator: front.creator.and_then(said),
                credit: front.credit.filter(|credit| !credit.trim().is_empty()),
                copyright: front.copyright.filter(|copyright| !copyright.trim().is_empty()),
                licence: front.licence.and_then(said),
                licence_url: web("licence_url", front.licence_url, path, &mut notes),
                acquire_url: web("acquire_url", front.acquire_url, path, &mut notes),
                ai: front.ai.map(|ai| ai.value),
            },
            source_url: web("source_url", front.source_url, path, &mut notes),
            licence_expires: front.licence_expires,
            consent_expires: front.consent_expires,
            created_at: front.created.as_ref().map(|created| created.span),
            created: front.created.map(|created| created.value),
            is_decorative,
            is_download: front.download.is_some_and(|download| download.value),
            focal: focal(front.focal.as_ref(), path, &mut notes),
            speech: front.speech.as_ref().and_then(|typed| speech(typed, path, config, &mut notes)),
            poster: front.poster,
            alt: config.located_by_lang(front.alt, path, &mut notes),
            caption: config.located_by_lang(front.caption, path, &mut notes),
            ..Self::default()
        };
        Noted::new(card, notes)
    }

    /// The name that is shown: the credit, else the creator.
    pub fn shown_credit(&self) -> Option<&str> {
        self.rights.credit.as_deref().or(self.rights.creator.as_deref())
    }

    /// What readers are told that it is: nothing that a machine made is a photograph.
    pub fn shown_kind(&self) -> Kind {
        match self.kind {
            Kind::Photograph if self.rights.ai == Some(Ai::Generated) => Kind::Illustration,
            kind => kind,
        }
    }

    /// What is seen, in a language.
    pub fn alt_in(&self, lang: &Lang) -> Option<&str> {
        if self.is_decorative {
            return None;
        }
        let typed = self.alt.get(lang).map(|alt| alt.value.as_str());
        typed
            .filter(|alt| !crate::lang::is_blank(alt))
            .or_else(|| self.told_alt.get(lang).map(String::as_str))
    }

    /// What is said below it, in a language.
    pub fn caption_in(&self, lang: &Lang) -> Option<&str> {
        let typed = self.caption.get(lang).map(|caption| caption.value.as_str());
        typed.or_else(|| self.told_caption.get(lang).map(String::as_str))
    }

    /// What of the picture is shown where only a part of it fits: what lies around the focal point,
    /// or else what draws the eye.
    pub fn frame(&self) -> Frame {
        let thousandths = |fraction: f64| (fraction * 1000.0).round() as u16;
        self.focal.map_or(Frame::Salient, |(x, y)| Frame::Around(thousandths(x), thousandths(y)))
    }

    /// The focal point as one of nine names, by thirds.
    pub fn position(&self) -> &'static str {
        let third = |fraction: f64| (fraction * 3.0).floor().clamp(0.0, 2.0) as usize;
        let names = [
            ["left-top", "top", "right-top"],
            ["left", "center", "right"],
            ["left-bottom", "bottom", "right-bottom"],
        ];
        let (x, y) = self.focal.unwrap_or((0.5, 0.5));
        names[third(y)][third(x)]
    }
}

/// Whether a card is that of film or sound.
fn medium_of_card(path: &FilePath) -> Option<Medium> {
    let file = path.as_str().strip_suffix(".toml").unwrap_or(path.as_str());
    medium_of_extension(&FilePath::new(file).extension())
}

/// The keys of a card that mean nothing for its medium.
fn idle(front: &CardFront, medium: Option<Medium>) -> Vec<(&'static str, Span)> {
    let of_pictures = [
        ("kind", front.kind.as_ref().map(|value| value.span)),
        ("decorative", front.decorative.as_ref().map(|value| value.span)),
        ("download", front.download.as_ref().map(|value| value.span)),
        ("focal", front.focal.as_ref().map(|value| value.span)),
    ];
    let speech = ("speech", front.speech.as_ref().map(|value| value.span));
    let poster = ("poster", front.poster.as_ref().map(|value| value.span));
    let keys: Vec<_> = match medium {
        None => vec![speech, poster],
        Some(Medium::Video) => of_pictures.into(),
        Some(Medium::Audio) => of_pictures.into_iter().chain([poster]).collect(),
    };
    keys.into_iter().filter_map(|(key, span)| Some((key, span?))).collect()
}

fn speech(typed: &Located<String>, path: &FilePath, config: &Config, notes: &mut Notes) -> Option<Speech> {
    if typed.value == "none" {
        return Some(Speech::Silent);
    }
    let near = match config.lang(&typed.value) {
        Some(_) => None,
        None => Lang::meant(&typed.value, config.langs().map(Lang::as_str)),
    };
    // `vn` is a language of no site, and so is no other tag that only names a country.
    let spoken = Lang::parse(&typed.value).filter(|_| near.is_none()).map(Speech::Spoken);
    if spoken.is_none() {
        let problem = Problem::KeyValue {
            key: "speech".to_owned(),
            value: typed.value.clone(),
            expected: "vi, en, …, none".to_owned(),
        };
        let mut diagnostic = Diagnostic::new(problem).at(path, typed.span);
        diagnostic.near = near.map(str::to_owned);
        notes.add(diagnostic);
    }
    spoken
}

/// Words that are not blank.
fn said(typed: Located<String>) -> Option<String> {
    Some(typed.value).filter(|words| !words.trim().is_empty())
}

/// An address of the web; another is reported.
fn web(key: &str, typed: Option<Located<String>>, path: &FilePath, notes: &mut Notes) -> Option<String> {
    let typed = typed?;
    let rest = typed.strip_prefix("https://").or_else(|| typed.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', ':', '?', '#']).next()).unwrap_or_default();
    // A name without a dot is that of a machine in the house, which no reader reaches.
    if host.trim_matches('.').contains('.') {
        return Some(typed.value);
    }
    let problem =
        Problem::KeyValue { key: key.to_owned(), value: typed.value, expected: "https://…".to_owned() };
    notes.add(Diagnostic::new(problem).at(path, typed.span));
    None
}

fn focal(typed: Option<&Located<Vec<f64>>>, path: &FilePath, notes: &mut Notes) -> Option<(f64, f64)> {
    let typed = typed?;
    match typed.value[..] {
        [x, y] if (0.0..=1.0).contains(&x) && (0.0..=1.0).contains(&y) => Some((x, y)),
        _ => {
            let problem = Problem::FocalOutside { value: format!("{:?}", typed.value) };
            notes.add(Diagnostic::new(problem).at(path, typed.span));
            None
        }
    }
}
