//! Lying stacks, each label beside or above its bar, each total at its end.
//!
//! Knows nothing of upright stacks but how a part is drawn.

use super::{rows, stacked};
use crate::figure::layout::{self, Sheet};
use crate::figure::model::{Entry, Model};
use crate::figure::scale;
use crate::figure::stack::Stack;
use crate::figure::svg::{Anchor, Area, Canvas, Caption, height};

/// How thick a bar is.
const THICK: f64 = 24.0;

/// The room between a bar and its total.
const GAP: f64 = 6.0;

/// Where labels stand and how values become lengths.
struct Rows {
    labels: Vec<Vec<String>>,
    is_beside: bool,
    left: f64,
    zero: f64,
    /// Units for a value of one.
    unit: f64,
}

impl Rows {
    fn x(&self, value: f64) -> f64 {
        self.zero + value * self.unit
    }
}

pub(super) fn draw(canvas: &mut Canvas, model: &Model, sheet: &Sheet, stack: &Stack) -> f64 {
    let mut y = layout::head(canvas, model, sheet, true) + 3.0;
    let rows = measure(model, sheet, stack);
    for (index, entry) in model.data.entries.iter().enumerate() {
        if index > 0 && entry.begins {
            y = rows::draw_break(canvas, model, sheet, y);
        }
        y = draw_row(canvas, model, sheet, (&rows, stack), (index, entry), y);
    }
    layout::foot(canvas, model, sheet, y, None)
}

fn measure(model: &Model, sheet: &Sheet, stack: &Stack) -> Rows {
    let rows::Labels { lines: labels, is_beside, left } = rows::Labels::of(model, sheet);
    let ends: Vec<(f64, f64, f64)> = (0..model.data.entries.len())
        .map(|index| {
            let (low, high) = stack.ends(index);
            let words = end_words(model, stack, index).map_or(0.0, |words| sheet.strong.width(&words) + GAP);
            (low, high, words)
        })
        .collect();
    let low = ends.iter().map(|end| -end.0).fold(0.0, f64::max);
    let room = (sheet.width - left - 1.0).max(1.0);
    // The longest unit at which every stack and its total stay in the frame.
    let unit = ends.iter().map(|(_, high, words)| (room - words).max(room * 0.2) / (low + high));
    let unit = unit.filter(|unit| unit.is_finite()).fold(f64::INFINITY, f64::min);
    let unit = if unit.is_finite() { unit } else { 0.0 };
    Rows { labels, is_beside, left, zero: left + low * unit, unit }
}

/// What stands at the end of a stack: its total, or that there is none.
fn end_words(model: &Model, stack: &Stack, index: usize) -> Option<String> {
    let total = stack.totals.get(index).and_then(Option::as_ref).map(|total| total.labelled.clone());
    let without = || stacked::all_zero(model, index).map_or(&model.terms.gap, |zero| &zero.signed).clone();
    total.or_else(|| stacked::is_partial(model, stack, index).then(without))
}

fn draw_row(
    canvas: &mut Canvas,
    model: &Model,
    sheet: &Sheet,
    (rows, stack): (&Rows, &Stack),
    (index, entry): (usize, &Entry),
    top: f64,
) -> f64 {
    let set = sheet.label_of(entry);
    let lines = rows.labels.get(index).cloned().unwrap_or_default();
    let words = height(lines.len(), set) + if rows.is_beside { 0.0 } else { 3.0 };
    let inside = if rows.is_beside { words.max(THICK) } else { words + THICK };
    let bar_top = if rows.is_beside { top + (inside - THICK) / 2.0 } else { top + words };
    let words_top = if rows.is_beside { top + (inside - words) / 2.0 } else { top };
    let at = if rows.is_beside { rows.left - 10.0 } else { 0.0 };
    let anchor = if rows.is_beside { Anchor::End } else { Anchor::Start };
    let baseline = words_top + set.size * if rows.is_beside { 0.99 } else { 0.9 };
    canvas.text(Caption { at: (at, baseline), anchor, lines, set, class: "fig-label".to_owned() });
    for part in stack.parts.get(index).into_iter().flatten() {
        let (from, to) = (rows.x(part.from), rows.x(part.to));
        let area = Area { x: from.min(to), y: bar_top, width: (to - from).abs(), height: THICK };
        stacked::draw_part(canvas, model, Some(sheet.small), (index, part), area);
    }
    draw_end(canvas, model, sheet, (rows, stack), (index, entry), bar_top);
    let inside = inside + rows::draw_remark(canvas, sheet, (rows.left, rows.zero), entry, top + inside);
    let bottom = top + inside + if rows.is_beside { 10.0 } else { 12.0 };
    let axis =
        if rows.is_beside { (top - 3.0, bottom - 2.0) } else { (bar_top - 2.0, bar_top + THICK + 2.0) };
    canvas.line("fig-axis", (rows.zero, axis.0), (rows.zero, axis.1));
    bottom
}

fn draw_end(
    canvas: &mut Canvas,
    model: &Model,
    sheet: &Sheet,
    (rows, stack): (&Rows, &Stack),
    (index, entry): (usize, &Entry),
    top: f64,
) {
    let Some(words) = end_words(model, stack, index) else { return };
    let total = stack.totals.get(index).and_then(Option::as_ref);
    let (class, title) = match total {
        Some(total) if entry.is_highlighted => ("fig-value fig-value--highlight", &total.title),
        Some(total) => ("fig-value", &total.title),
        None => ("fig-gap", &entry.told),
    };
    let x = rows.x(stack.ends(index).1) + GAP;
    let room = (sheet.width - x).max(1.0);
    let mut set = if total.is_some() { sheet.strong } else { sheet.label };
    set.size *= scale::part(room, 0.0, set.width(&words)).max(0.3);
    let caption = Caption {
        at: (x, top + THICK / 2.0 + set.size * 0.35),
        anchor: Anchor::Start,
        lines: vec![words],
        set,
        class: class.to_owned(),
    };
    canvas.mark(title, |canvas| canvas.text(caption));
}
