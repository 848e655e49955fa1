//! The earth as far as a figure shows it: positions, base maps of the site, and how both come onto paper.
//!
//! Ships no map: which borders and names are right is for the site's authorities to say.

mod clip;
mod degrees;
mod geojson;
mod islands;
mod json;
mod view;

use std::sync::Arc;

pub use geojson::read as read_base;
pub use islands::{covers_viet_nam, missing_islands};

pub(super) use clip::{line_in, ring_in};
pub(super) use degrees::{DegreeWords, decimal as decimal_degrees, position};
pub(super) use view::{Frame, View};

/// A position: degrees east and degrees north, as GeoJSON orders them.
pub(super) type Position = (f64, f64);

/// A base map of the site, as far as it is drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BaseMap {
    pub(super) features: Vec<Arc<Feature>>,
}

/// One thing on a base map.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Feature {
    /// What data call it by.
    pub(super) id: Option<String>,
    /// Areas: an outer ring and the holes in it, in opposite directions.
    pub(super) polygons: Vec<Vec<Vec<Position>>>,
    pub(super) lines: Vec<Vec<Position>>,
    pub(super) points: Vec<Position>,
}

impl Feature {
    /// Every corner.
    pub(super) fn positions(&self) -> impl Iterator<Item = Position> {
        let rings = self.polygons.iter().flatten().chain(&self.lines).flatten();
        rings.chain(&self.points).copied()
    }
}

impl BaseMap {
    /// What data may call areas by, in the order of the file.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.features.iter().filter_map(|feature| feature.id.as_deref())
    }

    /// Every corner.
    pub(super) fn positions(&self) -> impl Iterator<Item = Position> {
        self.features.iter().flat_map(|feature| feature.positions())
    }
}
