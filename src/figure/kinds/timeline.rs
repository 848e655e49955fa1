//! Events as dots on an axis of time, at their true distances.
//!
//! Knows nothing of what happened: a template prints the words below.

use std::collections::BTreeSet;

use crate::figure::layout::{self, Below, Sheet, Tick};
use crate::figure::model::Model;
use crate::figure::place;
use crate::figure::svg::{Anchor, Area, Canvas, Caption, Point};

/// The radius of a dot.
const RADIUS: f64 = 6.0;

/// How many rows of dates may stand above the dots.
const LANES: u8 = 4;

/// A date above its dot, with the line that leads to it when it stands higher.
struct Dated {
    caption: Caption,
    leader: Option<(Point, Point)>,
}

pub(super) fn draw(canvas: &mut Canvas, model: &Model, sheet: &Sheet) -> f64 {
    let (left, right) = (RADIUS + 4.0, sheet.width - RADIUS - 4.0);
    let x = |part: f64| left + part * (right - left);
    let dots = stack(&model.along.places.iter().map(|&place| x(place)).collect::<Vec<_>>());
    let dates = dates(model, sheet, &dots);
    let covered =
        dates.iter().map(|dated| dated.caption.area().y).chain(dots.iter().map(|dot| dot.1 - RADIUS));
    let axis = 4.0 - covered.fold(0.0, f64::min);
    canvas.line("fig-axis", (0.0, axis), (sheet.width, axis));
    let said: BTreeSet<String> = dates.iter().flat_map(|dated| dated.caption.lines.clone()).collect();
    for Dated { caption, leader } in dates {
        if let Some((from, to)) = leader {
            canvas.line("fig-leader", (from.0, from.1 + axis), (to.0, to.1 + axis));
        }
        let at = (caption.at.0, caption.at.1 + axis);
        canvas.text(Caption { at, ..caption });
    }
    for (entry, (x, y)) in model.data.entries.iter().zip(dots) {
        let class = if entry.is_highlighted { "fig-event fig-event--highlight" } else { "fig-event" };
        canvas.mark(&entry.told, |canvas| canvas.dot(class, (x, y + axis), RADIUS));
    }
    let tick =
        |(part, text): &(f64, String)| Tick { x: x(*part), text: text.clone(), set: sheet.small, year: None };
    // Of few events the dates are ticks as well, and need not be read twice.
    let ticks: Vec<Tick> =
        model.along.ticks.iter().filter(|(_, text)| !said.contains(text)).map(tick).collect();
    if ticks.is_empty() {
        return axis + RADIUS + 6.0;
    }
    let below = Below { plot_bottom: axis, top: axis + RADIUS + 8.0, strokes: true, room: None };
    layout::labels_below(canvas, &ticks, &below, sheet) + 4.0
}

/// The middles of the dots, measured from the axis; those that would cover each other are put one on the
/// other.
fn stack(places: &[f64]) -> Vec<Point> {
    let mut dots: Vec<(f64, usize)> = Vec::new();
    for &x in places {
        // Events come in the order of time: only those just before can be in the way.
        let near = dots.iter().rev().take_while(|dot| (x - dot.0).abs() < RADIUS * 2.0);
        let used: BTreeSet<usize> = near.map(|dot| dot.1).collect();
        let level = (0..=used.len()).find(|level| !used.contains(level)).unwrap_or_default();
        dots.push((x, level));
    }
    dots.into_iter().map(|(x, level)| (x, -(level as f64 * RADIUS * 2.2))).collect()
}

/// The dates of the events, as many as have room: highlighted ones first, then the first and the last.
fn dates(model: &Model, sheet: &Sheet, dots: &[Point]) -> Vec<Dated> {
    let entries = &model.data.entries;
    let last = dots.len().saturating_sub(1);
    let mut order: Vec<usize> = (0..dots.len().min(entries.len())).collect();
    order.sort_by_key(|&index| (!entries[index].is_highlighted, index != 0 && index != last, index));
    let mut taken: Vec<Area> = dots.iter().map(dot_area).collect();
    let mut dates = Vec::new();
    for index in order {
        let options = options(model, sheet, index, dots[index]);
        let own = dot_area(&dots[index]);
        if let Some(dated) = options.into_iter().find(|dated| is_free(dated, &own, &taken, sheet)) {
            taken.push(dated.caption.area());
            taken.extend(dated.leader.into_iter().flat_map(|(from, to)| place::along(from, to)));
            dates.push(dated);
        }
    }
    dates
}

fn dot_area(dot: &Point) -> Area {
    Area { x: dot.0 - RADIUS, y: dot.1 - RADIUS, width: RADIUS * 2.0, height: RADIUS * 2.0 }
}

fn is_free(dated: &Dated, own: &Area, taken: &[Area], sheet: &Sheet) -> bool {
    let area = dated.caption.area();
    let apart = Area { x: area.x - 4.0, width: area.width + 8.0, ..area };
    let leader = dated.leader.map(|(from, to)| place::along(from, to));
    area.x >= 0.0
        && area.right() <= sheet.width
        && !taken.iter().any(|other| other.meets(&apart))
        && !leader
            .into_iter()
            .flatten()
            .any(|step| taken.iter().any(|other| other != own && other.meets(&step)))
}

/// Above the dot, lane by lane.
fn options(model: &Model, sheet: &Sheet, index: usize, (x, y): Point) -> Vec<Dated> {
    let entry = &model.data.entries[index];
    let set = sheet.label_of(entry);
    let class = if entry.is_highlighted { "fig-value fig-value--highlight" } else { "fig-label" };
    let option = |lane: u8, (anchor, dx): (Anchor, f64)| {
        let baseline = y - RADIUS - 7.0 - f64::from(lane) * set.size * 1.45;
        let caption = Caption {
            at: (x + dx, baseline),
            anchor,
            lines: vec![entry.text.clone()],
            set,
            class: class.to_owned(),
        };
        let leader = (lane > 0).then(|| ((x, y - RADIUS), (x, caption.area().bottom())));
        Dated { caption, leader }
    };
    let sides = [(Anchor::Middle, 0.0), (Anchor::Start, -RADIUS), (Anchor::End, RADIUS)];
    (0..LANES).flat_map(|lane| sides.map(|side| option(lane, side))).collect()
}
