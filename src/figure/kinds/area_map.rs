//! Areas coloured by the class of their value, with names where they have room.
//!
//! Knows no points.

use super::map_frame;
use super::map_key::{self, Item};
use crate::figure::body::{Body, MapBody, Region};
use crate::figure::geo::{Frame, Position, View};
use crate::figure::layout::{self, Sheet};
use crate::figure::model::Model;
use crate::figure::svg::{self, Anchor, Area, Canvas, Caption, LEADING, height};
use crate::figure::wrap::{Type, is_torn, wrap};

/// The size of a swatch.
const SWATCH: f64 = 16.0;

/// The distance between the lines of a hatch.
const HATCH: f64 = 6.0;

/// From this class on an area is dark.
const DARK: usize = 3;

/// So many lines may a name have in its area.
const NAME_LINES: usize = 4;

/// How many places across an area are tried for its name.
const TRIES: u32 = 13;

pub(super) fn draw(canvas: &mut Canvas, model: &Model, sheet: &Sheet) -> f64 {
    let Body::Map(map) = &model.body else { return 0.0 };
    let top = layout::head(canvas, model, sheet, false);
    let top = legend(canvas, map, top, sheet);
    let regions = || map.regions.iter().flat_map(|region| &region.shapes);
    let shown: Vec<Position> = regions().chain(&map.base).flat_map(|feature| feature.positions()).collect();
    if shown.is_empty() {
        return layout::foot(canvas, model, sheet, top, None);
    }
    let shape = if sheet.is_wide { (0.4, 0.8) } else { (0.6, 1.4) };
    let frame = Frame { left: 1.0, top: top + 1.0, width: sheet.width - 2.0, shape, margin: 0.02 };
    let view = View::of(&shown, &frame);
    for feature in &map.base {
        map_frame::shapes(canvas, "fig-land", feature, &view);
    }
    for region in &map.regions {
        canvas.mark(&region.title, |canvas| fill(canvas, region, map, &view));
    }
    for feature in &map.base {
        let lines = feature.lines.iter().map(|line| view.way(line)).collect();
        canvas.path("fig-coast", lines);
        feature.points.iter().for_each(|&point| canvas.dot("fig-land", view.point(point), 1.2));
    }
    let items = names(canvas, map, &view, sheet);
    let bottom = view.area.bottom() + 4.0;
    let bottom = if items.is_empty() { bottom } else { map_key::draw(canvas, &items, bottom + 8.0, sheet) };
    layout::foot(canvas, model, sheet, bottom, None)
}

/// The step of the ramp, 1 to 5: few classes lie as far apart as many.
fn step(class: usize, map: &MapBody) -> usize {
    match map.classes.len() {
        0 | 1 => 3,
        count => 1 + (class * 4 + (count - 1) / 2) / (count - 1),
    }
}

fn class_of(region: &Region, map: &MapBody) -> String {
    let highlight = if region.is_highlighted { " fig-region--highlight" } else { "" };
    let step = region.class.map_or_else(|| "none".to_owned(), |class| step(class, map).to_string());
    format!("fig-region fig-step-{step}{highlight}")
}

fn fill(canvas: &mut Canvas, region: &Region, map: &MapBody, view: &View) {
    let class = class_of(region, map);
    for shape in &region.shapes {
        map_frame::shapes(canvas, &class, shape, view);
        if region.class.is_none() || region.is_soft {
            let rings: Vec<Vec<svg::Point>> =
                shape.polygons.iter().flatten().map(|ring| view.way(ring)).collect();
            canvas.path("fig-weave", hatch(&rings));
        }
    }
}

/// Slanted lines within rings.
fn hatch(rings: &[Vec<svg::Point>]) -> Vec<Vec<svg::Point>> {
    let sums = || rings.iter().flatten().map(|point| point.0 + point.1);
    let (low, high) = crate::figure::place::extremes(sums());
    if !(low.is_finite() && high - low < 5000.0) {
        return Vec::new();
    }
    let mut lines = Vec::new();
    for count in (low / HATCH).ceil() as i64..=(high / HATCH).floor() as i64 {
        let sum = count as f64 * HATCH + 0.01;
        let mut cuts: Vec<f64> = Vec::new();
        for pair in rings.iter().flat_map(|ring| ring.windows(2)) {
            let (a, b) = (pair[0].0 + pair[0].1 - sum, pair[1].0 + pair[1].1 - sum);
            if (a < 0.0) != (b < 0.0) {
                cuts.push(pair[0].0 + (pair[1].0 - pair[0].0) * a / (a - b));
            }
        }
        cuts.sort_by(f64::total_cmp);
        lines.extend(cuts.chunks_exact(2).map(|cut| vec![(cut[0], sum - cut[0]), (cut[1], sum - cut[1])]));
    }
    lines
}

/// What the shades mean, and the hatch.
fn legend(canvas: &mut Canvas, map: &MapBody, top: f64, sheet: &Sheet) -> f64 {
    let set = sheet.small;
    let has_gaps = map.regions.iter().any(|region| region.class.is_none());
    let classes = map.classes.iter().enumerate().map(|(class, words)| (Some(class), words.text.clone()));
    let (mut x, mut y) = (0.0, top);
    for (class, text) in classes.chain(has_gaps.then(|| (None, map.gap.clone()))) {
        let width = SWATCH + 6.0 + set.width(&text);
        if x > 0.0 && x + width > sheet.width {
            (x, y) = (0.0, y + height(1, set) + 5.0);
        }
        let area = Area { x, y, width: SWATCH, height: SWATCH };
        let step = class.map_or_else(|| "none".to_owned(), |class| step(class, map).to_string());
        canvas.rect(&format!("fig-region fig-step-{step}"), area);
        if class.is_none() {
            let (right, bottom) = (area.right(), area.bottom());
            let ring = vec![(x, y), (right, y), (right, bottom), (x, bottom), (x, y)];
            canvas.path("fig-weave", hatch(&[ring]));
        }
        let at = (x + SWATCH + 6.0, y + SWATCH / 2.0 + set.size * 0.36);
        canvas.text(Caption {
            at,
            anchor: Anchor::Start,
            lines: vec![text],
            set,
            class: "fig-tick".to_owned(),
        });
        x += width + 16.0;
    }
    if map.classes.is_empty() && !has_gaps { top } else { y + SWATCH + 12.0 }
}

/// Name and value of each area where they lie wholly within it, else a number for the list below the map.
fn names(canvas: &mut Canvas, map: &MapBody, view: &View, sheet: &Sheet) -> Vec<Item> {
    let mut taken = Vec::new();
    let mut items: Vec<Item> = Vec::new();
    for region in &map.regions {
        let set = if region.is_highlighted { sheet.strong } else { sheet.small };
        // A name that would have to be torn or cut has its room in the list.
        let broken = |room: f64| {
            let mut lines = wrap(&region.name, room, usize::MAX, set);
            let is_whole = lines.len() <= NAME_LINES && !is_torn(&lines, &region.name);
            lines.extend((!region.labelled.is_empty()).then(|| region.labelled.clone()));
            is_whole.then_some(lines)
        };
        let named: Vec<Vec<String>> = [140.0, 84.0, 60.0].into_iter().filter_map(broken).collect();
        let number = items.len() + 1;
        let place =
            |settings: &[Vec<String>], class| label(region, (settings, class), map, view, &taken, set);
        let found = place(&named, "").or_else(|| {
            let caption = place(&[vec![number.to_string()]], " fig-number")?;
            let (name, value) = (region.name.clone(), region.labelled.clone());
            items.push(Item { number, name, value, is_highlighted: region.is_highlighted });
            Some(caption)
        });
        if let Some(caption) = found {
            taken.push(caption.area());
            canvas.text(caption);
        }
    }
    items
}

/// The first setting of words that lies wholly within the area, in classes that go with how dark it is.
fn label(
    region: &Region,
    (settings, more): (&[Vec<String>], &str),
    map: &MapBody,
    view: &View,
    taken: &[Area],
    set: Type,
) -> Option<Caption> {
    let rings: Vec<Vec<svg::Point>> =
        region.shapes.iter().flat_map(|shape| &shape.polygons).flatten().map(|ring| view.way(ring)).collect();
    let outer = rings.iter().max_by(|a, b| spread(a).total_cmp(&spread(b)))?;
    let is_dark = region.class.is_some_and(|class| step(class, map) > DARK);
    let dark = if is_dark { " fig-region-name--dark" } else { "" };
    let class = format!("fig-region-name{dark}{more}");
    settings.iter().find_map(|lines| {
        let options = middles(outer).into_iter().map(|middle| centred(lines, middle, set, &class));
        options.into_iter().find(|caption| {
            let area = map_frame::grown(&caption.area(), 2.0);
            view.area.holds(&area)
                && !taken.iter().any(|other| other.meets(&area))
                && edge(&area).into_iter().all(|point| is_within(point, &rings))
                && !rings.iter().flatten().any(|&(x, y)| area.holds(&Area { x, y, width: 0.0, height: 0.0 }))
        })
    })
}

fn centred(lines: &[String], (x, y): svg::Point, set: Type, class: &str) -> Caption {
    let more = lines.len().saturating_sub(1) as f64 * LEADING;
    let at = (x, y - set.size * (1.18 + more) / 2.0 + set.size * 0.92);
    Caption { at, anchor: Anchor::Middle, lines: lines.to_vec(), set, class: class.to_owned() }
}

/// The box of a ring, as an area of paper.
fn spread(ring: &[svg::Point]) -> f64 {
    let (left, right) = crate::figure::place::extremes(ring.iter().map(|point| point.0));
    let (top, bottom) = crate::figure::place::extremes(ring.iter().map(|point| point.1));
    (right - left) * (bottom - top)
}

/// Places across a ring, those near to the middle first.
fn middles(ring: &[svg::Point]) -> Vec<svg::Point> {
    let (left, right) = crate::figure::place::extremes(ring.iter().map(|point| point.0));
    let (top, bottom) = crate::figure::place::extremes(ring.iter().map(|point| point.1));
    let at = |low: f64, high: f64, step: u32| low + (high - low) * f64::from(step) / f64::from(TRIES + 1);
    let mut all: Vec<svg::Point> = (1..=TRIES)
        .flat_map(|row| (1..=TRIES).map(move |column| (column, row)))
        .map(|(column, row)| (at(left, right, column), at(top, bottom, row)))
        .collect();
    let middle = (f64::midpoint(left, right), f64::midpoint(top, bottom));
    let far = |point: &svg::Point| (point.0 - middle.0).hypot(point.1 - middle.1);
    all.sort_by(|a, b| far(a).total_cmp(&far(b)));
    all
}

/// Points along the edge of an area.
fn edge(area: &Area) -> Vec<svg::Point> {
    let part = |count: u32| f64::from(count) / 6.0;
    (0..=6)
        .flat_map(|count| {
            let (x, y) = (area.x + area.width * part(count), area.y + area.height * part(count));
            [(x, area.y), (x, area.bottom()), (area.x, y), (area.right(), y)]
        })
        .collect()
}

fn is_within((x, y): svg::Point, rings: &[Vec<svg::Point>]) -> bool {
    let crossed = rings.iter().flat_map(|ring| ring.windows(2)).filter(|pair| {
        let (a, b) = (pair[0], pair[1]);
        (a.1 > y) != (b.1 > y) && x < a.0 + (b.0 - a.0) * (y - a.1) / (b.1 - a.1)
    });
    crossed.count() % 2 == 1
}
