//! The symbols that pictograms repeat: flat shapes from the cast of the house.
//!
//! Knows no scale and no colour: the caller says where, how large and how much of it.

mod outlines;

use schemars::JsonSchema;
use serde::Deserialize;

use super::svg::{Area, Point};

/// The outlines of one symbol.
type Runs = &'static [&'static [Point]];

/// The side of the square on which symbols are drawn.
const SIDE: f64 = 24.0;

/// What a pictogram repeats.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Symbol {
    /// A round dot, for whatever has no symbol of its own.
    #[default]
    Dot,
    /// A container.
    Container,
    /// A container ship.
    Ship,
    /// A ship-to-shore crane.
    Crane,
    /// A plane.
    Plane,
    /// A person.
    Person,
    /// A house.
    House,
    /// A tree.
    Tree,
    /// A leaf.
    Leaf,
    /// A lychee.
    Lychee,
    /// A Cát Bà langur.
    Langur,
}

impl Symbol {
    /// Every symbol, in the order of the documentation.
    pub const ALL: [Self; 11] = [
        Self::Dot,
        Self::Container,
        Self::Ship,
        Self::Crane,
        Self::Plane,
        Self::Person,
        Self::House,
        Self::Tree,
        Self::Leaf,
        Self::Lychee,
        Self::Langur,
    ];

    fn runs(self) -> Runs {
        match self {
            Self::Dot => outlines::DOT,
            Self::Container => outlines::CONTAINER,
            Self::Ship => outlines::SHIP,
            Self::Crane => outlines::CRANE,
            Self::Plane => outlines::PLANE,
            Self::Person => outlines::PERSON,
            Self::House => outlines::HOUSE,
            Self::Tree => outlines::TREE,
            Self::Leaf => outlines::LEAF,
            Self::Lychee => outlines::LYCHEE,
            Self::Langur => outlines::LANGUR,
        }
    }

    /// The outlines of the first `part` of the symbol's width, fitted into a square area.
    pub(super) fn outlines(self, area: &Area, part: f64) -> Vec<Vec<Point>> {
        let xs = || self.runs().iter().flat_map(|run| run.iter()).map(|point| point.0);
        let (left, right) = (xs().fold(SIDE, f64::min), xs().fold(0.0, f64::max));
        let edge = left + (right - left) * part.clamp(0.0, 1.0);
        let scale = area.width.min(area.height) / SIDE;
        let on = |(x, y): Point| (area.x + x * scale, area.y + y * scale);
        let runs = self.runs().iter().map(|run| cut(run, edge).into_iter().map(on).collect::<Vec<_>>());
        runs.filter(|run| run.len() > 2).collect()
    }
}

/// What of a shape lies left of an edge.
fn cut(run: &[Point], edge: f64) -> Vec<Point> {
    let mut kept = Vec::new();
    let next = run.iter().cycle().skip(1);
    for (&from, &to) in run.iter().zip(next) {
        if from.0 <= edge {
            kept.push(from);
        }
        if (from.0 <= edge) != (to.0 <= edge) {
            let part = (edge - from.0) / (to.0 - from.0);
            kept.push((edge, from.1 + (to.1 - from.1) * part));
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The signed area of a shape.
    fn size(run: &[Point]) -> f64 {
        let next = run.iter().cycle().skip(1);
        run.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f64>() / 2.0
    }

    #[test]
    fn every_symbol_fills_its_square_and_shrinks_as_it_is_cut() {
        let area = Area { x: 10.0, y: 20.0, width: 48.0, height: 48.0 };
        for symbol in Symbol::ALL {
            let of = |part: f64| symbol.outlines(&area, part).iter().map(|run| size(run)).sum::<f64>();
            assert!(of(1.0) > 0.12 * 48.0 * 48.0, "{symbol:?}");
            let parts: Vec<f64> = (0..=10).map(|tenth| of(f64::from(tenth) / 10.0)).collect();
            assert!(parts.windows(2).all(|pair| pair[0] < pair[1] + 1e-6), "{symbol:?} {parts:?}");
            assert!(parts[0].abs() < 1e-6, "{symbol:?}");
            let all = symbol.outlines(&area, 1.0);
            let inside = |p: &Point| (10.0..=58.0).contains(&p.0) && (20.0..=68.0).contains(&p.1);
            assert!(all.iter().flatten().all(inside), "{symbol:?}");
        }
    }

    #[test]
    fn half_a_dot_is_half_as_large() {
        let area = Area { x: 0.0, y: 0.0, width: 24.0, height: 24.0 };
        let of = |part| Symbol::Dot.outlines(&area, part).iter().map(|run| size(run)).sum::<f64>();
        assert!((of(0.5) / of(1.0) - 0.5).abs() < 0.01);
    }
}
