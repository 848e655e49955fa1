//! Numbered steps with arrows: in rows from side to side, on a telephone one below the other.
//!
//! Knows no data: words and their order alone.

use crate::figure::body::{Body, Step};
use crate::figure::layout::{self, Sheet};
use crate::figure::model::Model;
use crate::figure::svg::{Anchor, Area, Canvas, Caption, Point, height};
use crate::figure::wrap::{Type, wrap};

/// The radius of the plate with the number.
const PLATE: f64 = 15.0;

/// The distance between boxes, which holds an arrow.
const GAP: f64 = 30.0;

/// The distance of words from the edge of a box.
const PAD: f64 = 14.0;

/// So many stand side by side.
const ABREAST: usize = 4;

/// So many lines may one text have.
const LINES: usize = 30;

pub(super) fn draw(canvas: &mut Canvas, model: &Model, sheet: &Sheet) -> f64 {
    let Body::Process(steps) = &model.body else { return 0.0 };
    let bottom = if sheet.is_wide { in_rows(canvas, steps, sheet) } else { downward(canvas, steps, sheet) };
    layout::foot(canvas, model, sheet, bottom, None)
}

/// One piece of a step's words.
struct Piece {
    lines: Vec<String>,
    set: Type,
    class: &'static str,
}

impl Piece {
    fn height(&self) -> f64 {
        height(self.lines.len(), self.set)
    }
}

fn pieces(step: &Step, room: f64, sheet: &Sheet) -> Vec<Piece> {
    let piece = |text: &str, set: Type, class| Piece { lines: wrap(text, room, LINES, set), set, class };
    let mut pieces = vec![piece(&step.text, sheet.strong, "fig-label")];
    pieces.extend(step.detail.as_ref().map(|text| piece(text, sheet.small, "fig-detail")));
    pieces.extend(step.time.as_ref().map(|text| piece(text, sheet.small, "fig-state")));
    pieces
}

fn put(canvas: &mut Canvas, pieces: Vec<Piece>, (x, top): Point) -> f64 {
    let mut top = top;
    for piece in pieces {
        let used = piece.height();
        let Piece { lines, set, class } = piece;
        let class = class.to_owned();
        canvas.text(Caption { at: (x, top + set.size), anchor: Anchor::Start, lines, set, class });
        top += used + 4.0;
    }
    top - 4.0
}

fn in_rows(canvas: &mut Canvas, steps: &[Step], sheet: &Sheet) -> f64 {
    let rows = steps.len().div_ceil(ABREAST).max(1);
    let abreast = steps.len().div_ceil(rows).max(1);
    let width = (sheet.width - GAP * (abreast - 1) as f64) / abreast as f64;
    // A single step need not fill the page.
    let width = width.min(sheet.width / 2.0);
    let mut top = PLATE + 2.0;
    for (number, row) in steps.chunks(abreast).enumerate() {
        let words: Vec<_> = row.iter().map(|step| pieces(step, width - PAD * 2.0, sheet)).collect();
        let used = |pieces: &Vec<Piece>| {
            pieces.iter().map(|piece| piece.height() + 4.0).sum::<f64>() - 4.0 + PLATE + 8.0 + PAD
        };
        let tall = words.iter().map(used).fold(0.0, f64::max);
        let is_last = (number + 1) * abreast >= steps.len();
        for (index, (step, words)) in row.iter().zip(words).enumerate() {
            let x = index as f64 * (width + GAP);
            let area = Area { x, y: top, width, height: tall };
            canvas.rect(if step.is_highlighted { "fig-box fig-box--highlight" } else { "fig-box" }, area);
            plate(canvas, step, (x + PAD + PLATE, top), sheet);
            put(canvas, words, (x + PAD, top + PLATE + 8.0));
            if index + 1 < row.len() {
                let y = top + tall / 2.0;
                arrow(canvas, &[(area.right() + 5.0, y), (area.right() + GAP - 5.0, y)]);
            }
        }
        if !is_last {
            turn(canvas, top + tall, row.len() as f64 * (width + GAP) - GAP - width / 2.0, width);
        }
        top += tall + GAP * 1.4 + PLATE;
    }
    top - GAP * 1.4 - PLATE + 2.0
}

/// The arrow from the last of a row to the first of the next.
fn turn(canvas: &mut Canvas, bottom: f64, from: f64, width: f64) {
    let (middle, end) = (bottom + GAP * 0.55, bottom + GAP * 1.4 + PLATE - 4.0);
    let to = width / 2.0;
    arrow(canvas, &[(from, bottom + 4.0), (from, middle), (to, middle), (to, end)]);
}

fn downward(canvas: &mut Canvas, steps: &[Step], sheet: &Sheet) -> f64 {
    let (x, left) = (PLATE + 1.0, PLATE * 2.0 + 14.0);
    let mut top = 2.0;
    for (index, step) in steps.iter().enumerate() {
        let words = pieces(step, sheet.width - left, sheet);
        plate(canvas, step, (x, top + PLATE), sheet);
        let bottom = put(canvas, words, (left, top + PLATE - sheet.strong.size * 0.62));
        let next = bottom.max(top + PLATE * 2.0 + 18.0) + 12.0;
        if index + 1 < steps.len() {
            arrow(canvas, &[(x, top + PLATE * 2.0 + 4.0), (x, next - 4.0)]);
            top = next;
        } else {
            top = bottom.max(top + PLATE * 2.0);
        }
    }
    top + 6.0
}

fn plate(canvas: &mut Canvas, step: &Step, at: Point, sheet: &Sheet) {
    let class = if step.is_highlighted { "fig-disc fig-disc--highlight" } else { "fig-disc" };
    canvas.mark(&format!("{}. {}", step.number, step.text), |canvas| canvas.dot(class, at, PLATE));
    let set = sheet.strong;
    canvas.text(Caption {
        at: (at.0, at.1 + set.size * 0.36),
        anchor: Anchor::Middle,
        lines: vec![step.number.clone()],
        set,
        class: "fig-numeral".to_owned(),
    });
}

/// A line along points that ends in a head.
fn arrow(canvas: &mut Canvas, points: &[Point]) {
    let [.., before, end] = points else { return };
    let length = (end.0 - before.0).hypot(end.1 - before.1).max(1.0);
    let (dx, dy) = ((end.0 - before.0) / length, (end.1 - before.1) / length);
    let head = |along: f64, aside: f64| (end.0 - dx * along - dy * aside, end.1 - dy * along + dx * aside);
    canvas.path("fig-way", vec![points.to_vec(), vec![head(7.0, 5.0), *end, head(7.0, -5.0)]]);
}
