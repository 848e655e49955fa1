//! Lays a drawing out for the room that a card has: how wide, how high, in how large a type.
//!
//! A drawing is laid out anew for each room. Kinds that fill any height are given all of it; those whose height
//! comes from their rows are drawn as large as they fit, down to the least type, and below it with fewer rows.

use super::compose::{LEAST, Measures};
use super::{Around, Subject};
use crate::figure::kinds;
use crate::figure::layout::Sheet;
use crate::figure::model::Model;
use crate::figure::request::Kind;
use crate::figure::svg::{Area, Canvas};

/// A drawing and where it stands.
pub(super) struct Fitted {
    pub(super) canvas: Canvas,
    pub(super) at: (f64, f64),
    pub(super) scale: f64,
    /// How many rows had no room.
    pub(super) left_out: usize,
}

impl Fitted {
    /// Whether rows had no room, or its type is smaller than it should be.
    pub(super) fn is_cramped(&self) -> bool {
        self.left_out > 0 || self.scale < LEAST_SCALE - 0.01
    }

    /// Whether its labels can be read at all.
    pub(super) fn is_legible(&self) -> bool {
        self.scale >= LEGIBLE_SCALE
    }

    /// Whether it shows more than another, or the same in a larger type.
    pub(super) fn is_better_than(&self, other: &Self) -> bool {
        self.left_out < other.left_out || (self.left_out == other.left_out && self.scale > other.scale)
    }
}

/// The type size of a drawing's labels, in its own units.
const LABEL: f64 = 14.0;

/// The scale at which labels have the least type size.
const LEAST_SCALE: f64 = LEAST / LABEL;

/// The scale below which nobody reads the labels of a card on a telephone.
const LEGIBLE_SCALE: f64 = 1.0;

/// The greatest height of a plot in parts of its width.
const PLOT_MOST: f64 = 1.25;

/// The drawing for a room; none for a kind that is not drawn.
pub(super) fn fit(
    subject: &Subject<'_>,
    around: &Around,
    room: &Area,
    measures: &Measures,
) -> Option<Fitted> {
    let model = subject.model;
    if let Some(fitted) = fit_whole(model, room, measures) {
        return Some(fitted);
    }
    // A table that is too long for the room: as many rows as there is room for, and a word on the others.
    // Rows that say something each by itself may be left out; of what follows each other in time, or makes up a
    // whole, nothing may be missing.
    let count = if may_be_shortened(model) { model.data.entries.len() } else { 0 };
    let (mut low, mut high) = (1, count);
    let mut best = None;
    while high > low + 1 {
        let kept = usize::midpoint(low, high);
        let mut shorter = (subject.shorter)(kept);
        let left_out = count.saturating_sub(shorter.data.entries.len());
        shorter.terms.keys.push(around.more.replace("{}", &left_out.to_string()));
        match fit_whole(&shorter, room, measures) {
            Some(fitted) => (low, best) = (kept, Some(Fitted { left_out, ..fitted })),
            None => high = kept,
        }
    }
    if best.is_some() {
        return best;
    }
    squeezed(model, room, measures)
}

fn may_be_shortened(model: &Model) -> bool {
    matches!(model.kind, Kind::Bar | Kind::Table | Kind::Dot) && !model.data.is_dated
}

/// The drawing with all of its rows, in a type that can be read; none where that has no room.
fn fit_whole(model: &Model, room: &Area, measures: &Measures) -> Option<Fitted> {
    if let Some(fitted) = stretched(model, room, measures.scale, measures) {
        return Some(fitted);
    }
    // Either its height comes from its rows, or the room is too low for the usual type.
    let (mut low, mut high) = (LEAST_SCALE, measures.most);
    let mut best = in_rows(model, room, low, measures)?;
    if let Some(fitted) = stretched(model, room, low, measures) {
        return Some(fitted);
    }
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        match in_rows(model, room, middle, measures) {
            Some(fitted) => (low, best) = (middle, fitted),
            None => high = middle,
        }
    }
    Some(best)
}

/// How often the span of scales is halved in search of the largest that fits.
const HALVINGS: usize = 3;

/// How much higher a plot is made to see whether the drawing grows with it.
const MORE: f64 = 60.0;

/// The drawing at a scale, its plot as high as the room allows; none where its height does not come from its plot,
/// or where even the lowest plot has no room.
fn stretched(model: &Model, room: &Area, scale: f64, measures: &Measures) -> Option<Fitted> {
    let (width, height) = (room.width / scale, room.height / scale);
    let draw = |plot: f64| kinds::draw(model, &Sheet::of_card(width, plot));
    let (_, low) = draw(measures.plot)?;
    if low > height {
        return None;
    }
    let (_, high) = draw(measures.plot + MORE)?;
    if high - low < MORE / 2.0 {
        return None;
    }
    // What else stands in the drawing may grow with the plot, or shrink.
    let mut plot = measures.plot;
    let mut used = low;
    let mut canvas = None;
    for _ in 0..2 {
        plot = (plot + height - used).clamp(measures.plot, (width * PLOT_MOST).max(measures.plot));
        let drawn = draw(plot)?;
        used = drawn.1;
        canvas = Some(drawn.0);
        if (used - height).abs() < 1.0 {
            break;
        }
    }
    let canvas = canvas.filter(|_| used <= height + 0.5)?;
    Some(placed(canvas, used, scale, room))
}

/// The drawing at a scale and the height that its rows need; none where that has no room.
fn in_rows(model: &Model, room: &Area, scale: f64, measures: &Measures) -> Option<Fitted> {
    let (canvas, used) = kinds::draw(model, &Sheet::of_card(room.width / scale, measures.plot))?;
    (used <= room.height / scale).then(|| placed(canvas, used, scale, room))
}

/// A little above the middle of the room.
fn placed(canvas: Canvas, used: f64, scale: f64, room: &Area) -> Fitted {
    let left = (room.height - used * scale).max(0.0);
    Fitted { canvas, at: (room.x, room.y + left * 0.4), scale, left_out: 0 }
}

/// The widths that are tried for a drawing whose height follows from its width, such as a map, in parts of that at
/// which its labels have the least type.
const WIDTHS: [f64; 8] = [1.5, 1.25, 1.0, 0.85, 0.7, 0.6, 0.5, 0.42];

/// The narrowest layout, in the units of drawings.
const NARROWEST: f64 = 240.0;

/// What fits in no other way: at the width that serves it best, in a type smaller than the least if it must be.
fn squeezed(model: &Model, room: &Area, measures: &Measures) -> Option<Fitted> {
    // A larger type is worth as much as a larger drawing.
    let worth = |width: f64, scale: f64| scale * (width * scale / room.width).sqrt();
    let mut best: Option<Fitted> = None;
    for part in WIDTHS {
        let width = (room.width / LEAST_SCALE * part).max(NARROWEST);
        let (canvas, height) = kinds::draw(model, &Sheet::of_card(width, measures.plot))?;
        let scale = LEAST_SCALE.min(room.width / width).min(room.height / height.max(1.0));
        let is_better = |best: &Fitted| worth(width, scale) > worth(best.canvas.width, best.scale);
        if best.as_ref().is_none_or(is_better) {
            let free = room.width - width * scale;
            best = Some(Fitted { canvas, at: (room.x + free / 2.0, room.y), scale, left_out: 0 });
        }
    }
    best
}
