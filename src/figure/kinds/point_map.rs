//! Points on a chart: each with its name beside it, or with a number where names have no room.
//!
//! Knows no values but those of its points.

use super::map_frame::{self, BORDER};
use super::map_key::{self, Item};
use crate::figure::body::{Body, MapBody, Spot};
use crate::figure::geo::{Frame, Position, View};
use crate::figure::layout::{self, Sheet};
use crate::figure::model::Model;
use crate::figure::place;
use crate::figure::svg::{self, Anchor, Area, Canvas, Caption, LEADING, height};
use crate::figure::wrap::{Type, shorten, wrap};

/// The size of a symbol from its middle.
const RADIUS: f64 = 5.5;

/// More points than these are not named one by one.
const NAMED: usize = 60;

/// So many lines may a name have on the map.
const LINES: usize = 3;

/// How far from a symbol its words may stand, nearest first.
const RINGS: [f64; 6] = [4.0, 16.0, 30.0, 46.0, 66.0, 92.0];

/// A label with the line that leads to it when it stands farther off.
struct Placed {
    caption: Caption,
    leader: Option<(svg::Point, svg::Point)>,
}

pub(super) fn draw(canvas: &mut Canvas, model: &Model, sheet: &Sheet) -> f64 {
    let Body::Map(map) = &model.body else { return 0.0 };
    let top = layout::head(canvas, model, sheet, false);
    let top = legend(canvas, map, top, sheet);
    let mut shown: Vec<Position> = map.spots.iter().map(|spot| (spot.lon, spot.lat)).collect();
    if map.shows_all {
        shown.extend(map.base.iter().flat_map(|feature| feature.positions()));
    }
    let room = map_frame::degrees_room(map, sheet, &shown);
    let frame = Frame {
        left: room,
        top: top + BORDER + 2.0,
        width: sheet.width - room - BORDER - 1.0,
        shape: if sheet.is_wide { (0.5, 0.72) } else { (0.85, 1.25) },
        margin: if sheet.is_wide { 0.14 } else { 0.12 },
    };
    let view = View::of(&shown, &frame);
    map_frame::base(canvas, &map.base, &view);
    let bottom = map_frame::graticule(canvas, map, &view, sheet);
    let bottom = map_frame::scales(canvas, map, &view, bottom + 4.0, sheet);
    let spots: Vec<Drawn<'_>> = drawn(map, &view, sheet);
    let mut taken: Vec<Area> = spots.iter().map(Drawn::area).collect();
    taken.extend(map_frame::compass(canvas, map, &view, &taken, sheet));
    let (labels, are_numbers) = labels(&spots, &view, &taken, sheet);
    for (from, to) in labels.iter().filter_map(|label| label.leader) {
        canvas.line("fig-leader", from, to);
    }
    // The large ones first: no small one is hidden.
    let mut order: Vec<&Drawn<'_>> = spots.iter().collect();
    order.sort_by(|a, b| b.radius.total_cmp(&a.radius));
    order.into_iter().for_each(|spot| spot.draw(canvas));
    labels.into_iter().for_each(|label| canvas.text(label.caption));
    let bottom = if are_numbers { map_key::draw(canvas, &items(map), bottom + 8.0, sheet) } else { bottom };
    layout::foot(canvas, model, sheet, bottom, None)
}

/// A point on paper.
struct Drawn<'a> {
    spot: &'a Spot,
    at: svg::Point,
    radius: f64,
    is_sized: bool,
}

fn drawn<'a>(map: &'a MapBody, view: &View, sheet: &Sheet) -> Vec<Drawn<'a>> {
    let value = |spot: &Spot| spot.value.as_ref().map(|point| point.value.max(0.0));
    let most = map.spots.iter().filter_map(value).fold(0.0, f64::max);
    let largest = if sheet.is_wide { 26.0 } else { 20.0 };
    let spots = map.spots.iter().map(|spot| {
        let value = value(spot).filter(|_| most > 0.0);
        let radius = value.map_or(RADIUS, |value| (value / most).sqrt() * largest);
        Drawn { spot, at: view.point((spot.lon, spot.lat)), radius, is_sized: value.is_some() }
    });
    spots.collect()
}

impl Drawn<'_> {
    /// What the symbol covers.
    fn area(&self) -> Area {
        let radius = self.radius.max(3.0) + 1.0;
        Area { x: self.at.0 - radius, y: self.at.1 - radius, width: radius * 2.0, height: radius * 2.0 }
    }

    fn draw(&self, canvas: &mut Canvas) {
        let highlight = if self.spot.is_highlighted { "--highlight" } else { "" };
        let class = |base: &str| match highlight {
            "" => base.to_owned(),
            highlight => format!("{base} {base}{highlight}"),
        };
        canvas.mark(&self.spot.title, |canvas| {
            if self.is_sized {
                canvas.dot(&class("fig-bubble"), self.at, self.radius);
                canvas.dot(&class("fig-core"), self.at, 1.6);
            } else {
                symbol(canvas, &class("fig-buoy"), self.spot.symbol, self.at);
                canvas.dot(&class("fig-core"), self.at, 1.6);
            }
        });
    }
}

/// One of the shapes that tell kinds apart; after the last, the first comes again.
fn symbol(canvas: &mut Canvas, class: &str, number: usize, at: svg::Point) {
    let around = |points: &[(f64, f64)]| {
        points.iter().map(|(dx, dy)| (at.0 + dx * RADIUS, at.1 + dy * RADIUS)).collect::<Vec<_>>()
    };
    match number % 7 {
        0 => canvas.dot(class, at, RADIUS),
        1 => canvas.shape(class, around(&[(0.0, -1.35), (1.35, 0.0), (0.0, 1.35), (-1.35, 0.0)])),
        2 => canvas.shape(class, around(&[(-0.95, -0.95), (0.95, -0.95), (0.95, 0.95), (-0.95, 0.95)])),
        3 => canvas.shape(class, around(&[(0.0, -1.4), (1.25, 0.9), (-1.25, 0.9)])),
        4 => canvas.shape(class, around(&[(-1.25, -0.9), (1.25, -0.9), (0.0, 1.4)])),
        5 => canvas.shape(class, around(&[(-1.1, -0.2), (0.0, -1.3), (1.1, -0.2), (1.1, 1.1), (-1.1, 1.1)])),
        _ => {
            let (near, far) = (0.5, 1.3);
            let corners =
                [(near, near), (near, far), (-near, far), (-near, near), (-far, near), (-far, -near)];
            let opposite = corners.map(|(dx, dy)| (-dx, -dy));
            canvas.shape(class, around(&[corners, opposite].concat()));
        }
    }
}

/// What the symbols mean.
fn legend(canvas: &mut Canvas, map: &MapBody, top: f64, sheet: &Sheet) -> f64 {
    if map.kinds.len() < 2 || map.spots.iter().all(|spot| spot.value.is_some()) {
        return top;
    }
    let set = sheet.label;
    let (mut x, mut y) = (0.0, top);
    for (number, kind) in map.kinds.iter().enumerate() {
        let text = shorten(kind, sheet.width - 24.0, set);
        let width = 22.0 + set.width(&text);
        if x > 0.0 && x + width > sheet.width {
            (x, y) = (0.0, y + height(1, set) + 2.0);
        }
        let at = (x + 9.0, y + set.size * 0.64);
        symbol(canvas, "fig-buoy", number, at);
        canvas.dot("fig-core", at, 1.6);
        let at = (x + 22.0, y + set.size);
        let lines = vec![text];
        canvas.text(Caption { at, anchor: Anchor::Start, lines, set, class: "fig-label".to_owned() });
        x += width + 18.0;
    }
    y + height(1, set) + 8.0
}

/// Names beside the points, else numbers; whether they are numbers.
fn labels(spots: &[Drawn<'_>], view: &View, taken: &[Area], sheet: &Sheet) -> (Vec<Placed>, bool) {
    let width = if sheet.is_wide { 170.0 } else { 112.0 };
    let named = |spot: &Drawn<'_>| {
        let set = if spot.spot.is_highlighted { sheet.strong } else { sheet.label };
        let mut lines = wrap(&spot.spot.name, width, LINES, set);
        lines.extend(spot.spot.value.as_ref().map(|point| shorten(&point.labelled, width, set)));
        (lines, set)
    };
    if spots.len() <= NAMED {
        let names = spread(spots, &named, view, taken);
        if names.len() == spots.len() {
            return (names, false);
        }
        let numbers = |spot: &Drawn<'_>| {
            let number = spots.iter().position(|other| std::ptr::eq(other, spot)).unwrap_or_default() + 1;
            (vec![number.to_string()], sheet.strong)
        };
        return (numbered(spots, &numbers, view, taken), true);
    }
    let chosen: Vec<&Drawn<'_>> = spots.iter().filter(|spot| spot.spot.is_highlighted).collect();
    (spread(chosen, &named, view, taken), false)
}

/// A number for every point: what finds no free place stands on symbols, but never on another number.
fn numbered(spots: &[Drawn<'_>], number: &Words<'_>, view: &View, taken: &[Area]) -> Vec<Placed> {
    let mut placed = spread(spots, number, view, taken);
    // What is taken begins with the symbols.
    let fixed = taken.get(spots.len()..).unwrap_or_default();
    for spot in spots {
        let (lines, set) = number(spot);
        if placed.iter().any(|label| label.caption.lines == lines) {
            continue;
        }
        let others: Vec<Area> =
            placed.iter().map(|label| label.caption.area()).chain(fixed.iter().copied()).collect();
        let is_apart = |label: &Placed| {
            let area = label.caption.area();
            view.area.holds(&area) && !others.iter().any(|other| other.meets(&area))
        };
        placed.extend(options(spot, &lines, set).into_iter().find(is_apart));
    }
    placed
}

/// The words of a point, and their type.
type Words<'a> = dyn Fn(&Drawn<'_>) -> (Vec<String>, Type) + 'a;

/// Each label in the first place where it covers nothing; those without one are left out.
fn spread<'a, 'b: 'a>(
    spots: impl IntoIterator<Item = &'a Drawn<'b>>,
    words: &Words<'_>,
    view: &View,
    taken: &[Area],
) -> Vec<Placed> {
    let mut spots: Vec<&Drawn<'_>> = spots.into_iter().collect();
    // Those in the thick of it choose first, after the highlighted ones.
    let crowd = |spot: &Drawn<'_>| {
        let far = |area: &Area| (area.x - spot.at.0).hypot(area.y - spot.at.1) < 70.0;
        taken.iter().filter(|area| far(area)).count()
    };
    spots.sort_by_key(|spot| (!spot.spot.is_highlighted, std::cmp::Reverse(crowd(spot))));
    let mut taken = taken.to_vec();
    let mut placed = Vec::new();
    for spot in spots {
        let (lines, set) = words(spot);
        let own = spot.area();
        let found = options(spot, &lines, set).into_iter().find(|label| is_free(label, &own, &taken, view));
        if let Some(label) = found {
            taken.push(label.caption.area());
            taken.extend(label.leader.into_iter().flat_map(|(from, to)| place::along(from, to)));
            placed.push(label);
        }
    }
    placed
}

fn is_free(label: &Placed, own: &Area, taken: &[Area], view: &View) -> bool {
    let area = label.caption.area();
    let apart = map_frame::grown(&area, 1.5);
    let steps: Vec<Area> = label.leader.into_iter().flat_map(|(from, to)| place::along(from, to)).collect();
    map_frame::grown(&view.area, -2.0).holds(&area)
        && !taken.iter().any(|other| other.meets(&apart))
        && !steps.iter().any(|step| taken.iter().any(|other| other != own && other.meets(step)))
}

/// Places around a symbol: beside it first, then above and below, then at the corners; the near ones first.
fn options(spot: &Drawn<'_>, lines: &[String], set: Type) -> Vec<Placed> {
    let directions = [
        (1.0, 0.0),
        (-1.0, 0.0),
        (0.0, -1.0),
        (0.0, 1.0),
        (0.8, -0.8),
        (0.8, 0.8),
        (-0.8, -0.8),
        (-0.8, 0.8),
        (0.92, -0.38),
        (-0.92, -0.38),
        (0.92, 0.38),
        (-0.92, 0.38),
        (0.38, -0.92),
        (-0.38, -0.92),
        (0.38, 0.92),
        (-0.38, 0.92),
    ];
    let option = |ring: f64, (dx, dy): (f64, f64)| {
        let far = spot.radius.max(4.0) + ring;
        let anchor = match dx {
            dx if dx > 0.1 => Anchor::Start,
            dx if dx < -0.1 => Anchor::End,
            _ => Anchor::Middle,
        };
        let more = lines.len().saturating_sub(1) as f64 * LEADING;
        let tall = set.size * (1.18 + more);
        let upper = match dy {
            dy if dy < -0.1 => spot.at.1 + dy * far - tall,
            dy if dy > 0.1 => spot.at.1 + dy * far,
            _ => spot.at.1 - tall / 2.0,
        };
        let class = match (is_number(lines), spot.spot.is_highlighted) {
            (true, _) => "fig-number",
            (false, true) => "fig-place fig-place--highlight",
            (false, false) => "fig-place",
        };
        let caption = Caption {
            at: (spot.at.0 + dx * far, upper + set.size * 0.92),
            anchor,
            lines: lines.to_vec(),
            set,
            class: class.to_owned(),
        };
        let leader = (ring > RINGS[0]).then(|| {
            let length = dx.hypot(dy);
            let at = |far: f64| (spot.at.0 + dx / length * far, spot.at.1 + dy / length * far);
            let area = caption.area();
            let end = at(far * length - 2.0);
            let end = (end.0.clamp(area.x - 2.0, area.right() + 2.0), end.1);
            (at(spot.radius + 1.0), end)
        });
        Placed { caption, leader }
    };
    RINGS.into_iter().flat_map(|ring| directions.map(|direction| option(ring, direction))).collect()
}

/// Whether a label is the number of its point.
fn is_number(lines: &[String]) -> bool {
    lines.iter().all(|line| line.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The numbered points for the list below the map.
fn items(map: &MapBody) -> Vec<Item> {
    let value = |spot: &Spot| spot.value.as_ref().map(|point| point.labelled.clone()).unwrap_or_default();
    let item = |(index, spot): (usize, &Spot)| Item {
        number: index + 1,
        name: spot.name.clone(),
        value: value(spot),
        is_highlighted: spot.is_highlighted,
    };
    map.spots.iter().enumerate().map(item).collect()
}
