//! The part of the earth that a map shows, and how it comes onto paper: equirectangular, true to scale at the
//! middle latitude.
//!
//! Knows no symbol and no word.

use super::Position;
use crate::figure::svg::{Area, Point};

/// Kilometres in a degree of latitude, on a sphere of the earth's mean radius.
const DEGREE: f64 = 111.195;

/// The least that a map of several places shows, in degrees of latitude.
const LEAST: f64 = 0.012;

/// What a map of one place alone shows: it needs some surroundings.
const LONE: f64 = 0.05;

/// Beyond this latitude the sides are squeezed no more.
const STEEPEST: f64 = 75.0;

/// The paper that a map may fill.
#[derive(Clone, Copy, Debug)]
pub(in crate::figure) struct Frame {
    pub(in crate::figure) left: f64,
    pub(in crate::figure) top: f64,
    pub(in crate::figure) width: f64,
    /// The least and the greatest height, in parts of the width.
    pub(in crate::figure) shape: (f64, f64),
    /// The space around what is shown, in parts of it.
    pub(in crate::figure) margin: f64,
}

/// A part of the earth on paper.
#[derive(Clone, Copy, Debug)]
pub(in crate::figure) struct View {
    pub(in crate::figure) area: Area,
    west: f64,
    north: f64,
    /// Units of paper in a degree of latitude.
    scale: f64,
    /// How much narrower a degree of longitude is.
    squeeze: f64,
}

impl View {
    /// The part that holds all positions; without any, the sea off the equator.
    pub(in crate::figure) fn of(positions: &[Position], frame: &Frame) -> Self {
        let (west, east) = arc(positions.iter().map(|position| position.0).collect());
        let lats = positions.iter().map(|position| position.1);
        let (south, north) =
            lats.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), lat| (low.min(lat), high.max(lat)));
        let (south, north) = if south > north { (0.0, 0.0) } else { (south, north) };
        let middle = f64::midpoint(south, north);
        let squeeze = middle.clamp(-STEEPEST, STEEPEST).to_radians().cos();
        let is_lone = (east - west).max(north - south) < LEAST / 100.0;
        let least = if is_lone { LONE } else { LEAST };
        let span = |low: f64, high: f64| (high - low).max(least) * (1.0 + frame.margin * 2.0);
        let (mut wide, mut tall) = (span(west * squeeze, east * squeeze), span(south, north));
        if tall < wide * frame.shape.0 {
            tall = wide * frame.shape.0;
        } else if tall > wide * frame.shape.1 {
            wide = tall / frame.shape.1;
        }
        let (wide, tall) = (wide.min(360.0 * squeeze), tall.min(180.0));
        let half = tall / 2.0;
        let top = (middle + half).min(90.0).max(half * 2.0 - 90.0);
        let scale = frame.width / wide;
        let area = Area { x: frame.left, y: frame.top, width: frame.width, height: tall * scale };
        Self { area, west: f64::midpoint(west, east) - wide / squeeze / 2.0, north: top, scale, squeeze }
    }

    /// Where a position comes to lie; of its turns around the earth, the one nearest to the middle of the map.
    pub(in crate::figure) fn point(&self, (lon, lat): Position) -> Point {
        let middle = self.west + self.width_degrees() / 2.0;
        let turned = lon - ((lon - middle) / 360.0).round() * 360.0;
        (self.x(turned), self.y(lat))
    }

    /// A ring or line in one piece: no corner jumps to the other side of the map.
    pub(in crate::figure) fn way(&self, positions: &[Position]) -> Vec<Point> {
        let mut shift = None;
        let mut before: Option<f64> = None;
        let middle = self.west + self.width_degrees() / 2.0;
        let place = |&(lon, lat): &Position| {
            let first = *shift.get_or_insert_with(|| ((lon - middle) / 360.0).round() * 360.0);
            let plain = lon - first;
            let turned = before.map_or(plain, |before| plain - ((plain - before) / 360.0).round() * 360.0);
            before = Some(turned);
            (self.x(turned), self.y(lat))
        };
        positions.iter().map(place).collect()
    }

    fn x(&self, lon: f64) -> f64 {
        self.area.x + (lon - self.west) * self.scale * self.squeeze
    }

    fn y(&self, lat: f64) -> f64 {
        self.area.y + (self.north - lat) * self.scale
    }

    fn width_degrees(&self) -> f64 {
        self.area.width / self.scale / self.squeeze
    }

    /// Units of paper in a kilometre at the middle latitude.
    pub(in crate::figure) fn kilometre(&self) -> f64 {
        self.scale / DEGREE
    }

    /// Units of paper in a minute of longitude or of latitude.
    pub(in crate::figure) fn minute(&self, is_latitude: bool) -> f64 {
        self.scale / 60.0 * if is_latitude { 1.0 } else { self.squeeze }
    }

    /// The lines at every so many minutes: their minutes, -10800 to 10800, and their place across the paper.
    pub(in crate::figure) fn lines(&self, step: i64, is_latitude: bool) -> Vec<(i64, f64)> {
        let (low, high) = if is_latitude {
            (self.north - self.area.height / self.scale, self.north)
        } else {
            (self.west, self.west + self.width_degrees())
        };
        // What lies on the edge by calculation lies on it.
        let (first, last) = ((low * 60.0 - 1e-6) / step as f64, (high * 60.0 + 1e-6) / step as f64);
        let lines = (first.ceil() as i64..=last.floor() as i64).map(|count| count * step);
        let whole = 360 * 60;
        let place = |minutes: i64| {
            let degrees = minutes as f64 / 60.0;
            if is_latitude {
                (minutes, self.y(degrees))
            } else {
                let turned = (minutes + whole / 2).rem_euclid(whole) - whole / 2;
                (turned, self.x(degrees))
            }
        };
        lines.map(place).collect()
    }
}

/// The shortest arc of longitude that holds all: where it ends may lie beyond 180.
fn arc(mut lons: Vec<f64>) -> (f64, f64) {
    lons.sort_by(f64::total_cmp);
    let (Some(&first), Some(&last)) = (lons.first(), lons.last()) else { return (0.0, 0.0) };
    let around = first + 360.0 - last;
    let widest = lons.windows(2).map(|pair| (pair[1] - pair[0], pair)).max_by(|a, b| a.0.total_cmp(&b.0));
    match widest {
        Some((gap, pair)) if gap > around => (pair[1], pair[0] + 360.0),
        _ => (first, last),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Frame = Frame { left: 10.0, top: 20.0, width: 600.0, shape: (0.45, 0.75), margin: 0.1 };

    fn holds(positions: &[Position]) -> View {
        let view = View::of(positions, &FRAME);
        for &position in positions {
            let (x, y) = view.point(position);
            let area = view.area;
            assert!(
                x >= area.x && x <= area.right() && y >= area.y && y <= area.bottom(),
                "{position:?} {view:?}"
            );
        }
        view
    }

    #[test]
    fn every_extent_is_held_from_one_place_to_the_whole_globe() {
        holds(&[]);
        holds(&[(106.68, 20.86)]);
        holds(&[(106.68, 20.86), (106.68, 20.86)]);
        holds(&[(106.68, 20.86), (106.7, -89.0)]);
        holds(&[(-180.0, -90.0), (180.0, 90.0), (0.0, 0.0)]);
        holds(&[(-120.0, 60.0), (0.0, 10.0), (120.0, -70.0)]);
        holds(&[(10.0, 89.9), (170.0, 90.0)]);
    }

    #[test]
    fn neighbours_across_the_date_line_are_neighbours_on_paper() {
        let view = holds(&[(179.5, -18.0), (-179.5, -17.0)]);
        assert!(view.minute(false) > 2.0, "{view:?}");
        let lines: Vec<i64> = view.lines(20, false).into_iter().map(|line| line.0).collect();
        assert!(lines.contains(&(-180 * 60)) && lines.contains(&(179 * 60 + 40)), "{lines:?}");
    }

    #[test]
    fn a_kilometre_is_as_long_to_the_east_as_to_the_north_in_the_middle() {
        let view = holds(&[(106.0, 20.0), (108.0, 21.6)]);
        let (a, b) = (view.point((107.0, 20.8)), view.point((107.1, 20.8)));
        let kilometres = 11.1195 * 20.8_f64.to_radians().cos();
        assert!(((b.0 - a.0) - kilometres * view.kilometre()).abs() < 0.01);
    }

    #[test]
    fn a_ring_across_the_edge_stays_in_one_piece() {
        let view = View::of(&[(170.0, 0.0), (-170.0, 10.0)], &FRAME);
        let way = view.way(&[(178.0, 0.0), (-178.0, 0.0), (-178.0, 5.0), (178.0, 5.0)]);
        let jump = way.windows(2).map(|pair| (pair[0].0 - pair[1].0).abs()).fold(0.0, f64::max);
        assert!(jump < 200.0, "{way:?}");
    }
}
