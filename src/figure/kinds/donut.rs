//! The parts of a whole as parts of a ring, from the top clockwise, the greatest first.
//!
//! Knows no axis: angles are shares of the whole.

use std::f64::consts::{PI, TAU};

use crate::figure::layout::{self, Sheet};
use crate::figure::marks;
use crate::figure::measure::Weight;
use crate::figure::model::{Entry, Look, Model, Point};
use crate::figure::place;
use crate::figure::svg::{self, Anchor, Area, Canvas, Caption, height};
use crate::figure::wrap::{Type, wrap};

/// The inner radius in parts of the outer one.
const HOLE: f64 = 0.58;

/// The series whose colours the parts have: neighbours must not look alike, and the last is beside the first.
const COLOURS: [usize; 6] = [0, 1, 2, 3, 4, 6];

/// From the ring to the words beside it.
const GAP: f64 = 26.0;

/// A part with all that is said of it.
struct Part<'a> {
    entry: &'a Entry,
    point: &'a Point,
    look: Look,
    share: Option<&'a str>,
    from: f64,
    to: f64,
}

impl Part<'_> {
    fn middle(&self) -> f64 {
        f64::midpoint(self.from, self.to)
    }

    /// Value and share: `45 triệu tấn · 38,4 %`.
    fn figures(&self) -> String {
        match self.share {
            Some(share) => format!("{} · {share}", self.point.labelled),
            None => self.point.labelled.clone(),
        }
    }

    /// What alone tells the part's size.
    fn short(&self) -> String {
        self.share.map_or_else(|| self.point.labelled.clone(), str::to_owned)
    }
}

struct Ring {
    centre: svg::Point,
    radius: f64,
}

impl Ring {
    /// A place at an angle from the top, clockwise.
    fn at(&self, angle: f64, radius: f64) -> svg::Point {
        (self.centre.0 + angle.sin() * radius, self.centre.1 - angle.cos() * radius)
    }
}

pub(super) fn draw(canvas: &mut Canvas, model: &Model, sheet: &Sheet) -> f64 {
    let parts = parts(model);
    let top = if model.reckoned.total.is_some() { 4.0 } else { layout::head(canvas, model, sheet, false) };
    let bottom = if sheet.is_wide {
        draw_wide(canvas, model, sheet, &parts, top)
    } else {
        draw_narrow(canvas, model, sheet, &parts, top)
    };
    let bottom = draw_gaps(canvas, model, sheet, bottom);
    layout::foot(canvas, model, sheet, bottom, None)
}

/// The parts in their order: the greatest first, but dates and numbers in their own.
fn parts(model: &Model) -> Vec<Part<'_>> {
    let (entries, shares) = (&model.data.entries, &model.reckoned.shares);
    let points = model.data.series.first().map(|series| &series.points[..]).unwrap_or_default();
    let all = entries
        .iter()
        .zip(points)
        .zip(shares)
        .filter_map(|((entry, point), share)| Some((entry, point.as_ref()?, share.as_ref()?)));
    let mut all: Vec<_> = all.collect();
    if model.form.sort.is_none() && !entries.iter().all(|entry| entry.year.is_some()) {
        all.sort_by(|a, b| b.2.part.total_cmp(&a.2.part));
    }
    let mut from = 0.0;
    let mut parts = Vec::new();
    for (series, (entry, point, share)) in all.into_iter().enumerate() {
        let to = from + share.part * TAU;
        let series = COLOURS.get(series).copied().unwrap_or(series);
        let look = Look { series, is_accented: entry.is_highlighted, is_soft: false };
        parts.push(Part { entry, point, look, share: share.text.as_deref(), from, to });
        from = to;
    }
    parts
}

fn draw_ring(canvas: &mut Canvas, model: &Model, parts: &[Part<'_>], ring: &Ring, sheet: &Sheet) {
    for part in parts {
        let draw = |canvas: &mut Canvas| {
            let sector = svg::Sector {
                centre: ring.centre,
                radii: (ring.radius * HOLE, ring.radius),
                angles: (part.from, part.to),
            };
            canvas.sector(&part.look.class("fig-part"), sector);
        };
        if part.to > part.from {
            canvas.mark(&part.point.title, draw);
        }
    }
    if let Some(total) = &model.reckoned.total {
        draw_hole(canvas, model, &total.number, ring, sheet);
    }
}

/// The whole, with its unit, in the hole.
fn draw_hole(canvas: &mut Canvas, model: &Model, total: &str, ring: &Ring, sheet: &Sheet) {
    let room = ring.radius * HOLE * 2.0 * 0.82;
    let large = Type { size: 26.0, weight: Weight::Bold };
    let size = (large.size * room / large.width(total).max(1.0)).min(large.size);
    let set = Type { size, ..large };
    let unit = model.terms.unit.as_deref().unwrap_or_default();
    let lines = wrap(unit, room, 2, sheet.small);
    let under = if unit.is_empty() { 0.0 } else { height(lines.len(), sheet.small) };
    let baseline = ring.centre.1 + size * 0.36 - under / 2.0;
    canvas.text(Caption {
        at: (ring.centre.0, baseline),
        anchor: Anchor::Middle,
        lines: vec![total.to_owned()],
        set,
        class: "fig-label".to_owned(),
    });
    canvas.text(Caption {
        at: (ring.centre.0, baseline + sheet.small.size * 1.45),
        anchor: Anchor::Middle,
        lines,
        set: sheet.small,
        class: "fig-unit".to_owned(),
    });
}

/// The words of a part beside the ring.
struct Beside<'a> {
    part: &'a Part<'a>,
    lines: Vec<String>,
    set: Type,
    is_right: bool,
    wanted: f64,
}

impl Beside<'_> {
    fn height(&self, sheet: &Sheet) -> f64 {
        height(self.lines.len(), self.set) + height(1, sheet.strong) + 8.0
    }
}

fn draw_wide(canvas: &mut Canvas, model: &Model, sheet: &Sheet, parts: &[Part<'_>], top: f64) -> f64 {
    let radius = 112.0;
    let middle = sheet.width / 2.0;
    let room = middle - radius - GAP - 14.0;
    let besides: Vec<Beside<'_>> = parts
        .iter()
        .map(|part| {
            let set = sheet.label_of(part.entry);
            let is_right = part.middle() <= PI;
            let wanted = -part.middle().cos() * (radius + 10.0);
            Beside { part, lines: wrap(&part.entry.text, room, 5, set), set, is_right, wanted }
        })
        .collect();
    let placed: Vec<(&Beside<'_>, f64)> =
        [true, false].into_iter().flat_map(|is_right| spread(&besides, is_right, sheet)).collect();
    let reach = |beside: &Beside<'_>, place: f64, way: f64| place * way + beside.height(sheet) / 2.0;
    let reaches = |way: f64| {
        let all = placed.iter().map(|(beside, place)| reach(beside, *place, way));
        all.fold(radius + 12.0, f64::max)
    };
    let ring = Ring { centre: (middle, top + reaches(-1.0)), radius };
    draw_ring(canvas, model, parts, &ring, sheet);
    for (beside, place) in &placed {
        draw_beside(canvas, sheet, &ring, beside, ring.centre.1 + place);
    }
    ring.centre.1 + reaches(1.0)
}

/// The words of one side with their places, counted from the middle of the ring.
fn spread<'a>(besides: &'a [Beside<'a>], is_right: bool, sheet: &Sheet) -> Vec<(&'a Beside<'a>, f64)> {
    let side: Vec<&Beside<'_>> = besides.iter().filter(|beside| beside.is_right == is_right).collect();
    let wanted: Vec<f64> = side.iter().map(|beside| beside.wanted).collect();
    let sizes: Vec<f64> = side.iter().map(|beside| beside.height(sheet)).collect();
    let places = place::spread(&wanted, &sizes, -1e4, 1e4);
    side.into_iter().zip(places).collect()
}

fn draw_beside(canvas: &mut Canvas, sheet: &Sheet, ring: &Ring, beside: &Beside<'_>, middle: f64) {
    let (way, anchor) = if beside.is_right { (1.0, Anchor::Start) } else { (-1.0, Anchor::End) };
    let x = ring.centre.0 + way * (ring.radius + GAP);
    let from = ring.at(beside.part.middle(), ring.radius + 3.0);
    let knee = (x - way * 12.0, middle);
    canvas.path("fig-leader", vec![vec![from, knee, (x - way * 4.0, middle)]]);
    let first = middle - (beside.height(sheet) - 8.0) / 2.0 + beside.set.size * 0.98;
    canvas.text(Caption {
        at: (x, first),
        anchor,
        lines: beside.lines.clone(),
        set: beside.set,
        class: "fig-label".to_owned(),
    });
    let figures = beside.part.figures();
    let room = (sheet.width - (ring.radius + GAP) * 2.0) / 2.0;
    canvas.text(Caption {
        at: (x, first + height(beside.lines.len(), beside.set)),
        anchor,
        set: sheet.strong.fitting(&figures, room),
        lines: vec![figures],
        class: beside.part.look.value_class().to_owned(),
    });
}

/// The ring with its shares around it; names and values stand below, in the order of the ring.
fn draw_narrow(canvas: &mut Canvas, model: &Model, sheet: &Sheet, parts: &[Part<'_>], top: f64) -> f64 {
    let radius = 96.0;
    let margin = sheet.strong.size * 1.7;
    let ring = Ring { centre: (sheet.width / 2.0, top + radius + margin), radius };
    draw_ring(canvas, model, parts, &ring, sheet);
    draw_shares(canvas, sheet, parts, &ring);
    let mut y = ring.centre.1 + radius + margin + 4.0;
    for part in parts {
        y = draw_item(canvas, sheet, part, y);
    }
    y
}

/// The share of every part that is large enough, beside it.
fn draw_shares(canvas: &mut Canvas, sheet: &Sheet, parts: &[Part<'_>], ring: &Ring) {
    let frame = sheet.frame(f64::MAX);
    let mut taken = Vec::new();
    for part in parts.iter().filter(|part| part.to > part.from) {
        let set = sheet.strong;
        let text = part.short();
        let angle = part.middle();
        let (x, y) = ring.at(angle, ring.radius + 8.0);
        let anchor = match angle.sin() {
            sin if sin > 0.3 => Anchor::Start,
            sin if sin < -0.3 => Anchor::End,
            _ => Anchor::Middle,
        };
        let down = set.size * (0.36 - 0.42 * angle.cos());
        let class = part.look.value_class().to_owned();
        let caption = Caption { at: (x, y + down), anchor, lines: vec![text], set, class };
        if let Some(caption) = place::first_free(&frame, &taken, &[caption]) {
            taken.push(caption.area());
            canvas.text(caption);
        }
    }
}

fn draw_item(canvas: &mut Canvas, sheet: &Sheet, part: &Part<'_>, top: f64) -> f64 {
    let set = sheet.label_of(part.entry);
    let figures = part.figures();
    let value = sheet.strong.width(&figures);
    let is_beside = value <= sheet.width * 0.5;
    let room = sheet.width - 20.0 - if is_beside { value + 10.0 } else { 0.0 };
    let lines = wrap(&part.entry.text, room, 6, set);
    let words = height(lines.len(), set);
    let baseline = top + set.size * 1.05;
    let swatch = Area { x: 0.0, y: top + 3.0, width: 12.0, height: 12.0 };
    marks::part(canvas, part.look, swatch);
    let class = "fig-label".to_owned();
    canvas.text(Caption { at: (20.0, baseline), anchor: Anchor::Start, lines, set, class });
    let (at, anchor) = if is_beside {
        ((sheet.width, baseline), Anchor::End)
    } else {
        ((20.0, baseline + words), Anchor::Start)
    };
    let class = part.look.value_class().to_owned();
    let set = sheet.strong.fitting(&figures, sheet.width - 20.0);
    canvas.text(Caption { at, anchor, lines: vec![figures], set, class });
    let bottom = top + words + if is_beside { 8.0 } else { height(1, sheet.strong) + 8.0 };
    canvas.line("fig-grid", (0.0, bottom - 2.0), (sheet.width, bottom - 2.0));
    bottom + 3.0
}

/// Labels without a value, in words.
fn draw_gaps(canvas: &mut Canvas, model: &Model, sheet: &Sheet, top: f64) -> f64 {
    let points = model.data.series.first().map(|series| &series.points[..]).unwrap_or_default();
    let gaps = model.data.entries.iter().zip(points).filter(|(_, point)| point.is_none());
    let mut y = top;
    for (entry, _) in gaps {
        let lines = wrap(&entry.told, sheet.width, 2, sheet.small);
        let used = height(lines.len(), sheet.small);
        let at = (0.0, y + sheet.small.size);
        let class = "fig-gap".to_owned();
        canvas.text(Caption { at, anchor: Anchor::Start, lines, set: sheet.small, class });
        y += used;
    }
    y
}
