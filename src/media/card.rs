//! The card beside a picture or clip: who made it, under which licence, what is seen or spoken in it.
//!
//! Knows no story: it is facts about a file.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::Config;
use crate::fields::Located;
use crate::names::{FilePath, Lang};
use crate::problem::{Diagnostic, Noted, Notes, Problem};

/// A card as it is typed.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct CardFront {
    /// What it is.
    pub kind: Kind,
    /// Who made it.
    pub creator: Option<Located<String>>,
    /// The name that is shown; default: the creator.
    pub credit: Option<String>,
    /// Under which terms it may be used.
    pub licence: Option<Located<String>>,
    /// Where the terms can be read.
    pub licence_url: Option<Located<String>>,
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

/// A card as it is meant.
#[derive(Clone, Debug)]
pub struct Card {
    /// What the picture is.
    pub kind: Kind,
    /// Who made it.
    pub creator: Option<String>,
    /// The name that is shown.
    pub credit: Option<String>,
    /// Under which terms it may be used.
    pub licence: Option<String>,
    /// Where the terms can be read.
    pub licence_url: Option<String>,
    /// Fractions of width and height of the point that must stay in view.
    pub focal: (f64, f64),
    /// Of film and sound: what is spoken, if the card says so.
    pub speech: Option<Speech>,
    /// Of film: the picture that is shown before it plays.
    pub poster: Option<Located<String>>,
    /// What is seen, by language.
    pub alt: BTreeMap<Lang, Located<String>>,
    /// What is said below it, by language.
    pub caption: BTreeMap<Lang, Located<String>>,
}

impl Card {
    /// Reads what a card means.
    pub fn new(front: CardFront, path: &FilePath, config: &Config) -> Noted<Self> {
        let mut notes = Notes::new();
        for (key, value) in [("creator", &front.creator), ("licence", &front.licence)] {
            if value.as_ref().is_none_or(|value| value.trim().is_empty()) {
                notes.add(Diagnostic::new(Problem::KeyMissing { key: key.to_owned() }).in_file(path));
            }
        }
        let licence_url = front.licence_url.filter(|url| {
            let is_web = url.starts_with("https://") || url.starts_with("http://");
            if !is_web {
                let problem = Problem::KeyValue {
                    key: "licence_url".to_owned(),
                    value: url.value.clone(),
                    expected: "https://…".to_owned(),
                };
                notes.add(Diagnostic::new(problem).at(path, url.span));
            }
            is_web
        });
        let card = Self {
            kind: front.kind,
            credit: front.credit.or_else(|| front.creator.as_ref().map(|creator| creator.value.clone())),
            creator: front.creator.map(|creator| creator.value),
            licence: front.licence.map(|licence| licence.value),
            licence_url: licence_url.map(|url| url.value),
            focal: focal(front.focal.as_ref(), path, &mut notes),
            speech: front.speech.as_ref().and_then(|typed| speech(typed, path, &mut notes)),
            poster: front.poster,
            alt: config.located_by_lang(front.alt, path, &mut notes),
            caption: config.located_by_lang(front.caption, path, &mut notes),
        };
        Noted::new(card, notes)
    }

    /// The focal point as one of nine names, by thirds.
    pub fn position(&self) -> &'static str {
        let third = |fraction: f64| (fraction * 3.0).floor().clamp(0.0, 2.0) as usize;
        let names = [
            ["left-top", "top", "right-top"],
            ["left", "center", "right"],
            ["left-bottom", "bottom", "right-bottom"],
        ];
        names[third(self.focal.1)][third(self.focal.0)]
    }
}

fn speech(typed: &Located<String>, path: &FilePath, notes: &mut Notes) -> Option<Speech> {
    if typed.value == "none" {
        return Some(Speech::Silent);
    }
    let spoken = Lang::parse(&typed.value).map(Speech::Spoken);
    if spoken.is_none() {
        let problem = Problem::KeyValue {
            key: "speech".to_owned(),
            value: typed.value.clone(),
            expected: "vi, en, …, none".to_owned(),
        };
        notes.add(Diagnostic::new(problem).at(path, typed.span));
    }
    spoken
}

fn focal(typed: Option<&Located<Vec<f64>>>, path: &FilePath, notes: &mut Notes) -> (f64, f64) {
    let Some(typed) = typed else { return (0.5, 0.5) };
    match typed.value[..] {
        [x, y] if (0.0..=1.0).contains(&x) && (0.0..=1.0).contains(&y) => (x, y),
        _ => {
            let problem = Problem::FocalOutside { value: format!("{:?}", typed.value) };
            notes.add(Diagnostic::new(problem).at(path, typed.span));
            (0.5, 0.5)
        }
    }
}
