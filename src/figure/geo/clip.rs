//! Cuts rings and lines at a rectangle.
//!
//! Knows no map: only points on paper.

use crate::figure::svg::{Area, Point};

/// Points nearer to each other than this are one on paper.
const NEAR: f64 = 0.5;

/// How far a point lies from one side.
type Measure = fn(Point) -> f64;

/// The part of a closed ring that lies in the area; empty when none does.
pub(in crate::figure) fn ring_in(ring: &[Point], area: &Area) -> Vec<Point> {
    let mut points = thinned(ring);
    let sides: [(Measure, f64); 4] = [
        (|point| point.0, area.x),
        (|point| -point.0, -area.right()),
        (|point| point.1, area.y),
        (|point| -point.1, -area.bottom()),
    ];
    for (measure, least) in sides {
        let mut kept = Vec::with_capacity(points.len());
        for (index, &point) in points.iter().enumerate() {
            let before = points[(index + points.len() - 1) % points.len()];
            let (is_in, was_in) = (measure(point) >= least, measure(before) >= least);
            if is_in != was_in {
                kept.push(between(before, point, measure, least));
            }
            if is_in {
                kept.push(point);
            }
        }
        points = kept;
    }
    if points.len() < 3 { Vec::new() } else { points }
}

/// The parts of a line that lie in the area.
pub(in crate::figure) fn line_in(line: &[Point], area: &Area) -> Vec<Vec<Point>> {
    let mut runs: Vec<Vec<Point>> = Vec::new();
    for pair in thinned(line).windows(2) {
        let Some((from, to)) = segment(pair[0], pair[1], area) else { continue };
        match runs.last_mut() {
            Some(run) if run.last() == Some(&from) => run.push(to),
            _ => runs.push(vec![from, to]),
        }
    }
    runs
}

fn segment(from: Point, to: Point, area: &Area) -> Option<(Point, Point)> {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let (mut first, mut last) = (0.0_f64, 1.0_f64);
    let edges = [
        (-dx, from.0 - area.x),
        (dx, area.right() - from.0),
        (-dy, from.1 - area.y),
        (dy, area.bottom() - from.1),
    ];
    for (along, room) in edges {
        if along == 0.0 {
            if room < 0.0 {
                return None;
            }
        } else if along < 0.0 {
            first = first.max(room / along);
        } else {
            last = last.min(room / along);
        }
    }
    let at = |part: f64| match part {
        0.0 => from,
        1.0 => to,
        part => (from.0 + dx * part, from.1 + dy * part),
    };
    (first <= last).then(|| (at(first), at(last)))
}

fn between(from: Point, to: Point, measure: Measure, least: f64) -> Point {
    let (a, b) = (measure(from), measure(to));
    let part = if a == b { 0.0 } else { (least - a) / (b - a) };
    (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part)
}

/// Without points that no eye tells apart from the one before.
fn thinned(points: &[Point]) -> Vec<Point> {
    let mut kept: Vec<Point> = Vec::new();
    for (index, &point) in points.iter().enumerate() {
        let is_end = index + 1 == points.len();
        let is_near = kept.last().is_some_and(|last| (last.0 - point.0).hypot(last.1 - point.1) < NEAR);
        if is_end || !is_near {
            kept.push(point);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    const AREA: Area = Area { x: 0.0, y: 0.0, width: 10.0, height: 10.0 };

    #[test]
    fn a_ring_is_cut_at_the_edges() {
        let ring = [(-5.0, 2.0), (5.0, 2.0), (5.0, 8.0), (-5.0, 8.0)];
        assert_eq!(ring_in(&ring, &AREA), [(0.0, 2.0), (5.0, 2.0), (5.0, 8.0), (0.0, 8.0)]);
        assert!(ring_in(&[(20.0, 20.0), (30.0, 20.0), (30.0, 30.0)], &AREA).is_empty());
        assert!(ring_in(&[], &AREA).is_empty());
    }

    #[test]
    fn a_line_may_leave_and_come_back() {
        let line = [(1.0, 1.0), (20.0, 1.0), (20.0, 5.0), (5.0, 5.0)];
        assert_eq!(line_in(&line, &AREA), [vec![(1.0, 1.0), (10.0, 1.0)], vec![(10.0, 5.0), (5.0, 5.0)]]);
    }
}
