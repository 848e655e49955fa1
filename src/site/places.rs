//! Where the subject of a story stands, and its words in each language.
//!
//! Writes no coordinate: how a language says one is for the pages.

use crate::edition::{Edition, PlaceFront};
use crate::fields::Located;
use crate::problem::{Diagnostic, Notes, Problem};

use super::told::Told;

/// A point of WGS 84.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Degrees north of the equator.
    pub latitude: f64,
    /// Degrees east of Greenwich.
    pub longitude: f64,
    /// Whether visitors come to see it.
    pub is_attraction: bool,
}

/// The words of a place in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlaceWords {
    /// What it is called, unless by the headline.
    pub name: Option<String>,
    /// Its postal address.
    pub address: Option<String>,
    /// When it is open.
    pub hours: Option<String>,
    /// How to get there.
    pub directions: Option<String>,
}

/// The words of an edition; every edition needs those that the source edition has.
pub(super) fn words(edition: &Edition, source: &Edition, notes: &mut Notes) -> PlaceWords {
    let Some(original) = &source.front.place else {
        if let Some(place) = &edition.front.place {
            let problem = Problem::KeyMissing { key: "place.latitude".to_owned() };
            notes.add(Diagnostic::new(problem).at(&edition.path, place.span));
        }
        return PlaceWords::default();
    };
    let mut told = Told { edition, own: edition.front.place.as_ref(), original, notes };
    PlaceWords {
        name: told.word("place.name", |place| &place.name),
        address: told.word("place.address", |place| &place.address),
        hours: told.word("place.hours", |place| &place.hours),
        directions: told.word("place.directions", |place| &place.directions),
    }
}

/// The place of a story; none when it names none that can be.
pub(super) fn place(source: &Edition, notes: &mut Notes) -> Option<Place> {
    let front = source.front.place.as_ref()?;
    let mut note = |problem, span| notes.add(Diagnostic::new(problem).at(&source.path, span));
    let mut degrees = |key: &str, typed: &Option<Located<f64>>, most: f64, example: &str| {
        let Some(typed) = typed else {
            note(Problem::KeyMissing { key: key.to_owned() }, front.span);
            return None;
        };
        if typed.value.is_finite() && typed.value.abs() <= most {
            return Some(typed.value);
        }
        let (value, expected) = (typed.value.to_string(), format!("−{most}–{most}, {example}"));
        note(Problem::KeyValue { key: key.to_owned(), value, expected }, typed.span);
        None
    };
    let PlaceFront { latitude, longitude, attraction, .. } = &front.value;
    let latitude = degrees("place.latitude", latitude, 90.0, "20.8575");
    let longitude = degrees("place.longitude", longitude, 180.0, "106.6818");
    let is_attraction = attraction.as_ref().is_some_and(|attraction| attraction.value);
    Some(Place { latitude: latitude?, longitude: longitude?, is_attraction })
}
