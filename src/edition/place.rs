//! The place of a story as writers type it.
//!
//! Knows no map: whether a point lies where it should is decided later.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::fields::Located;

/// Where a story's subject stands, and what a visitor needs to know.
///
/// The source edition says where, in degrees of WGS 84; each edition has its own words.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PlaceFront {
    /// Degrees north of the equator, south with a minus: `20.8575`.
    pub latitude: Option<Located<f64>>,
    /// Degrees east of Greenwich, west with a minus: `106.6818`.
    pub longitude: Option<Located<f64>>,
    /// Whether visitors come to see it, which search engines are told; default: `false`.
    pub attraction: Option<Located<bool>>,
    /// What it is called.
    pub name: Option<Located<String>>,
    /// Its postal address.
    pub address: Option<Located<String>>,
    /// When it is open.
    pub hours: Option<Located<String>>,
    /// How to get there.
    pub directions: Option<Located<String>>,
}

impl PlaceFront {
    /// The keys that the source edition alone gives, as far as they are there, with the places of their values.
    pub fn neutral(&self) -> Vec<(&'static str, crate::source::Span)> {
        let keys = [
            ("place.latitude", self.latitude.as_ref().map(|value| value.span)),
            ("place.longitude", self.longitude.as_ref().map(|value| value.span)),
            ("place.attraction", self.attraction.as_ref().map(|value| value.span)),
        ];
        keys.into_iter().filter_map(|(key, span)| Some((key, span?))).collect()
    }
}
