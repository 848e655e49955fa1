//! The shapes that stand for one value: bars, plain or hatched, and dots, full or hollow.
//!
//! Knows no scale: the caller says where.

use super::model::Look;
use super::svg::{self, Area, Canvas};

/// The distance between the lines of a hatched bar.
const HATCH: f64 = 6.0;

/// A bar thinner than this is nothing but its outline, and so has none.
const THIN: f64 = 4.0;

/// A bar; a value that is not final is hatched.
pub(super) fn bar(canvas: &mut Canvas, look: Look, area: Area) {
    let thin = if area.width.min(area.height) < THIN { " fig-bar--thin" } else { "" };
    canvas.rect(&format!("{}{thin}", look.class("fig-bar")), area);
    if look.is_soft && area.width.min(area.height) >= HATCH {
        canvas.path(&Look { is_soft: false, ..look }.class("fig-hatch"), hatch(&area));
    }
}

/// The range of a value: a fine line with an end at each side, kept apart from what lies below it.
pub(super) fn whisker(canvas: &mut Canvas, from: svg::Point, to: svg::Point) {
    let length = (to.0 - from.0).hypot(to.1 - from.1);
    if length < 0.5 {
        return;
    }
    let (dx, dy) = ((to.0 - from.0) / length * CAP, (to.1 - from.1) / length * CAP);
    let cap = |(x, y): svg::Point| vec![(x - dy, y + dx), (x + dy, y - dx)];
    let lines = vec![vec![from, to], cap(from), cap(to)];
    canvas.path("fig-whisker fig-whisker--ground", lines.clone());
    canvas.path("fig-whisker", lines);
}

/// Half the width of a whisker's end.
const CAP: f64 = 4.0;

/// Slanted lines that fill an area, in step with those of its neighbours.
fn hatch(area: &Area) -> Vec<Vec<svg::Point>> {
    let first = ((area.x + area.y) / HATCH).ceil() as i64;
    let last = ((area.right() + area.bottom()) / HATCH).floor() as i64;
    (first..=last)
        .map(|step| {
            let sum = step as f64 * HATCH;
            let from = area.x.max(sum - area.bottom());
            let to = area.right().min(sum - area.y);
            vec![(from, sum - from), (to, sum - to)]
        })
        .filter(|line| line[1].0 - line[0].0 > 0.5)
        .collect()
}

/// A dot for a small panel, hollow when the value is not final.
pub(super) fn small_dot(canvas: &mut Canvas, look: Look, at: svg::Point) {
    canvas.dot(&look.class("fig-dot"), at, if look.is_accented { 4.0 } else { 3.5 });
}

/// A dot, of another shape for each series, hollow when the value is not final.
pub(super) fn dot(canvas: &mut Canvas, look: Look, at: svg::Point) {
    let class = look.class("fig-dot");
    let radius = if look.is_accented { 5.5 } else { 4.0 };
    let (x, y) = at;
    let around =
        |offsets: &[(f64, f64)]| offsets.iter().map(|(dx, dy)| (x + dx * radius, y + dy * radius)).collect();
    match look.series % 4 {
        0 => canvas.dot(&class, at, radius),
        1 => canvas.shape(&class, around(&[(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)])),
        2 => canvas.shape(&class, around(&[(0.0, -1.25), (1.25, 0.0), (0.0, 1.25), (-1.25, 0.0)])),
        _ => canvas.shape(&class, around(&[(0.0, -1.2), (1.15, 0.85), (-1.15, 0.85)])),
    }
}

/// A round dot, hollow when the value is not final.
pub(super) fn round(canvas: &mut Canvas, look: Look, at: svg::Point) {
    canvas.dot(&look.class("fig-dot"), at, if look.is_accented { 5.5 } else { 4.0 });
}

/// A small arrowhead that tells a rise from a fall.
pub(super) fn arrow(canvas: &mut Canvas, look: Look, (x, y): svg::Point, is_up: bool) {
    let down = if is_up { 1.0 } else { -1.0 };
    let points = vec![(x - 3.5, y + 3.0 * down), (x, y - 3.0 * down), (x + 3.5, y + 3.0 * down)];
    canvas.shape(&Look { is_soft: false, ..look }.class("fig-arrow"), points);
}

/// A small square in the colour of a part of a whole.
pub(super) fn part(canvas: &mut Canvas, look: Look, area: Area) {
    canvas.rect(&look.class("fig-part"), area);
}
