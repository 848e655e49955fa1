//! What lies around and below a map: the double frame of a nautical chart, graticule, scale and compass.
//!
//! Knows neither points nor areas.

use crate::figure::body::MapBody;
use crate::figure::geo::{self, Feature, View};
use crate::figure::layout::Sheet;
use crate::figure::svg::{Anchor, Area, Canvas, Caption, height};
use std::sync::Arc;

/// The distance between the two lines of the frame.
pub(super) const BORDER: f64 = 6.0;

/// The distances of lines of the graticule, in minutes.
const STEPS: [i64; 17] = [1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1200, 1800, 2700, 3600, 5400];

/// The height of a scale bar.
const BAR: f64 = 5.0;

/// Lines of latitude and longitude, with the frame that carries their degrees.
pub(super) fn graticule(canvas: &mut Canvas, map: &MapBody, view: &View, sheet: &Sheet) -> f64 {
    let inner = view.area;
    let outer = grown(&inner, BORDER);
    let set = sheet.small;
    let widest = |step: i64, is_latitude: bool| {
        let lines = view.lines(step, is_latitude);
        lines.iter().map(|line| set.width(&map.degrees.line(line.0, is_latitude))).fold(0.0, f64::max)
    };
    let step = |is_latitude: bool| {
        let needed = |step: i64| if is_latitude { set.size * 3.2 } else { widest(step, false) + 22.0 };
        let fits = |step: &i64| *step as f64 * view.minute(is_latitude) >= needed(*step);
        STEPS.into_iter().find(fits).unwrap_or(5400)
    };
    let steps = (step(true), step(false));
    // A map has hundreds of such strokes; as one element of each kind they are little work for a telephone.
    let across = view.lines(steps.0, true).into_iter().map(|(_, y)| vec![(inner.x, y), (inner.right(), y)]);
    let along = view.lines(steps.1, false).into_iter().map(|(_, x)| vec![(x, inner.y), (x, inner.bottom())]);
    canvas.path("fig-graticule", across.chain(along).collect());
    border(canvas, view, steps);
    for area in [inner, outer] {
        canvas.path("fig-neatline", vec![outline(&area)]);
    }
    let class = "fig-tick";
    for (minutes, y) in view.lines(steps.0, true) {
        let y = (y + set.size * 0.35).min(outer.bottom() - 1.0).max(outer.y + set.size * 0.95);
        let lines = vec![map.degrees.line(minutes, true)];
        let at = (outer.x - 5.0, y);
        canvas.text(Caption { at, anchor: Anchor::End, lines, set, class: class.to_owned() });
    }
    let mut right = 0.0;
    for (minutes, x) in view.lines(steps.1, false) {
        let text = map.degrees.line(minutes, false);
        let half = set.width(&text) / 2.0;
        let x = x.min(sheet.width - half).max(half);
        if x - half < right + 6.0 {
            continue;
        }
        right = x + half;
        let at = (x, outer.bottom() + set.size + 3.0);
        canvas.text(Caption { at, anchor: Anchor::Middle, lines: vec![text], set, class: class.to_owned() });
    }
    outer.bottom() + height(1, set) + 4.0
}

/// The room that degrees of latitude need beside the frame.
pub(super) fn degrees_room(map: &MapBody, sheet: &Sheet, positions: &[geo::Position]) -> f64 {
    let texts = positions.iter().flat_map(|&(_, lat)| {
        let minutes = (lat * 60.0).round() as i64;
        // The widest that may come: two digits of degrees and two of minutes, to the north or to the south.
        [minutes / 60 * 60 + 58, minutes / 60 * 60 - 58, (minutes / 600 + 1) * 600]
    });
    texts.map(|minutes| sheet.small.width(&map.degrees.line(minutes, true))).fold(0.0, f64::max)
        + BORDER
        + 6.0
}

/// Black and white in turn, as on the border of a chart.
fn border(canvas: &mut Canvas, view: &View, steps: (i64, i64)) {
    let inner = view.area;
    let part = |step: i64, is_latitude: bool| {
        let fits = |part: &i64| step % part == 0 && *part as f64 * view.minute(is_latitude) >= 9.0;
        STEPS.into_iter().find(fits).unwrap_or(step)
    };
    let filled = |step: i64, is_latitude: bool, low: f64, high: f64| {
        let part = part(step, is_latitude);
        let long = part as f64 * view.minute(is_latitude);
        let onward = if is_latitude { -long } else { long };
        let lines = view.lines(part, is_latitude);
        let is_filled = |minutes: i64| minutes.div_euclid(part) % 2 == 0;
        // What lies before the first line belongs to the stretch before it.
        let before = lines.first().filter(|line| !is_filled(line.0)).map(|line| (line.1 - onward, line.1));
        let filled = lines.iter().filter(|line| is_filled(line.0)).map(|line| (line.1, line.1 + onward));
        let ends = before.into_iter().chain(filled);
        let mut runs: Vec<(f64, f64)> =
            ends.map(|(from, to)| (from.min(to).max(low), from.max(to).min(high))).collect();
        // A stretch may begin before the edge of the map.
        runs.retain(|run| run.1 - run.0 > 0.2);
        runs
    };
    let mut parts = Vec::new();
    for (low, high) in filled(steps.0, true, inner.y, inner.bottom()) {
        let part = |x| corners(&Area { x, y: low, width: BORDER, height: high - low });
        parts.extend([inner.x - BORDER, inner.right()].map(part));
    }
    for (low, high) in filled(steps.1, false, inner.x, inner.right()) {
        let part = |y| corners(&Area { x: low, y, width: high - low, height: BORDER });
        parts.extend([inner.y - BORDER, inner.bottom()].map(part));
    }
    canvas.shapes("fig-border", parts);
}

/// Land and coasts of the site's own map, as far as they lie in the frame.
pub(super) fn base(canvas: &mut Canvas, features: &[Arc<Feature>], view: &View) {
    if features.iter().any(|feature| !feature.polygons.is_empty()) {
        canvas.rect("fig-sea", view.area);
    }
    for feature in features {
        shapes(canvas, "fig-land", feature, view);
        let lines: Vec<_> =
            feature.lines.iter().flat_map(|line| geo::line_in(&view.way(line), &view.area)).collect();
        canvas.path("fig-coast", lines);
        for &point in &feature.points {
            let at = view.point(point);
            if grown(&view.area, -1.5).holds(&Area { x: at.0, y: at.1, width: 0.0, height: 0.0 }) {
                canvas.dot("fig-land", at, 1.2);
            }
        }
    }
}

/// The areas of a feature as one shape.
pub(super) fn shapes(canvas: &mut Canvas, class: &str, feature: &Feature, view: &View) {
    let rings = feature.polygons.iter().flatten().map(|ring| {
        let mut way = view.way(ring);
        way.pop();
        geo::ring_in(&way, &view.area)
    });
    canvas.shapes(class, rings.filter(|ring| ring.len() > 2).collect());
}

/// Kilometres and nautical miles; gives where the next may begin.
pub(super) fn scales(canvas: &mut Canvas, map: &MapBody, view: &View, top: f64, sheet: &Sheet) -> f64 {
    let mut top = top;
    let most = view.area.width * if sheet.is_wide { 0.25 } else { 0.27 };
    let mut x = view.area.x - BORDER;
    let set = sheet.small;
    for (texts, unit) in [(&map.kilometres, view.kilometre()), (&map.miles, view.kilometre() * 1.852)] {
        let Some((length, text)) = texts.iter().rev().find(|(length, _)| length * unit <= most) else {
            continue;
        };
        let long = length * unit;
        let words = set.width(text);
        if x + long + 8.0 + words > sheet.width {
            (x, top) = (view.area.x - BORDER, top + height(1, set) + 2.0);
        }
        let y = top + set.size * 0.66 - BAR / 2.0;
        for part in 0..4 {
            if part % 2 == 0 {
                let area = Area { x: x + long * f64::from(part) / 4.0, y, width: long / 4.0, height: BAR };
                canvas.rect("fig-border", area);
            }
        }
        canvas.path("fig-neatline", vec![outline(&Area { x, y, width: long, height: BAR })]);
        let at = (x + long + 8.0, top + set.size);
        let lines = vec![text.clone()];
        canvas.text(Caption { at, anchor: Anchor::Start, lines, set, class: "fig-key".to_owned() });
        x += long + 8.0 + words + 26.0;
    }
    top + height(1, set) + 2.0
}

/// A compass in the first corner that is free; gives what it covers.
pub(super) fn compass(
    canvas: &mut Canvas,
    map: &MapBody,
    view: &View,
    taken: &[Area],
    sheet: &Sheet,
) -> Option<Area> {
    let radius = if sheet.is_wide { 24.0 } else { 18.0 };
    let set = sheet.small;
    let letter = set.size * 1.2;
    let (inset, area) = (14.0, view.area);
    let (left, right) = (area.x + inset + radius, area.right() - inset - radius);
    let (upper, lower) = (area.y + inset + letter + radius, area.bottom() - inset - radius);
    let covered = |(x, y): (f64, f64)| Area {
        x: x - radius - 4.0,
        y: y - radius - letter - 4.0,
        width: radius * 2.0 + 8.0,
        height: radius * 2.0 + letter + 8.0,
    };
    let corners = [(right, upper), (left, upper), (right, lower), (left, lower)];
    let at = corners.into_iter().find(|&at| {
        let own = covered(at);
        area.holds(&own) && !taken.iter().any(|other| other.meets(&own))
    })?;
    let (x, y) = at;
    canvas.dot("fig-rose", at, radius);
    canvas.dot("fig-rose", at, radius * 0.62);
    let marks = (0..32).map(|step| {
        let angle = f64::from(step) * std::f64::consts::TAU / 32.0;
        let inner = radius
            - if step % 8 == 0 {
                7.0
            } else if step % 4 == 0 {
                5.0
            } else {
                2.5
            };
        let point = |length: f64| (x + angle.sin() * length, y - angle.cos() * length);
        vec![point(inner), point(radius)]
    });
    canvas.path("fig-rose", marks.collect());
    let (tip, waist) = (radius * 0.86, radius * 0.16);
    canvas.shape("fig-needle", vec![(x, y - tip), (x + waist, y), (x, y + waist), (x - waist, y)]);
    canvas.shape(
        "fig-needle fig-needle--tail",
        vec![(x, y + tip), (x + waist, y), (x, y + waist), (x - waist, y)],
    );
    let at = (x, y - radius - 4.0);
    let lines = vec![map.north.clone()];
    let set = crate::figure::wrap::Type { weight: crate::figure::measure::Weight::Bold, ..set };
    canvas.text(Caption { at, anchor: Anchor::Middle, lines, set, class: "fig-north".to_owned() });
    Some(covered((x, y)))
}

/// An area with so much around it.
pub(super) fn grown(area: &Area, by: f64) -> Area {
    Area { x: area.x - by, y: area.y - by, width: area.width + by * 2.0, height: area.height + by * 2.0 }
}

/// The corners of an area, clockwise.
fn corners(area: &Area) -> Vec<(f64, f64)> {
    let (left, top, right, bottom) = (area.x, area.y, area.right(), area.bottom());
    vec![(left, top), (right, top), (right, bottom), (left, bottom)]
}

/// The edge of an area, closed.
fn outline(area: &Area) -> Vec<(f64, f64)> {
    let mut way = corners(area);
    way.push((area.x, area.y));
    way
}
