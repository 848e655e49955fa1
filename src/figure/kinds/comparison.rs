//! Two or three large numbers side by side, true bars beneath them, and the change from the first to the last.
//!
//! Knows no time: the names of the columns say what is compared.

use std::cmp::Ordering;

use crate::figure::layout::{self, Sheet};
use crate::figure::marks;
use crate::figure::measure::Weight;
use crate::figure::model::{Entry, Look, Model, Point};
use crate::figure::place;
use crate::figure::reckon::Change;
use crate::figure::scale;
use crate::figure::svg::{Anchor, Area, Canvas, Caption, height};
use crate::figure::wrap::{Type, wrap};

/// The room between two cells.
const GAP: f64 = 20.0;

/// The height of a bar.
const BAR: f64 = 14.0;

struct Field<'a> {
    model: &'a Model,
    sheet: &'a Sheet,
    /// The width of one cell.
    cell: f64,
    /// The type of the numbers, small enough for the widest.
    large: Type,
    heads: Vec<Vec<String>>,
}

pub(super) fn draw(canvas: &mut Canvas, model: &Model, sheet: &Sheet) -> f64 {
    let mut y = layout::head(canvas, model, sheet, false);
    let field = measure(model, sheet);
    for (index, entry) in model.data.entries.iter().enumerate() {
        if index > 0 {
            canvas.line("fig-grid", (0.0, y), (sheet.width, y));
            y += 12.0;
        }
        y = draw_row(canvas, &field, (index, entry), y) + 12.0;
    }
    layout::foot(canvas, model, sheet, y - 8.0, None)
}

fn measure<'a>(model: &'a Model, sheet: &'a Sheet) -> Field<'a> {
    let count = model.data.series.len().max(1) as f64;
    let has_changes = model.reckoned.changes.iter().any(Option::is_some);
    let changes = if sheet.is_wide && has_changes { 172.0 + GAP } else { 0.0 };
    let cell = ((sheet.width - changes - GAP * (count - 1.0)) / count).max(40.0);
    let most = if sheet.is_wide { 32.0 } else { 27.0 };
    let large = Type { size: most, weight: Weight::Bold };
    let widest = model.data.points().map(|point| large.width(&point.labelled)).fold(1.0, f64::max);
    let size = most * (cell / widest).min(1.0);
    let heads = model.data.series.iter().map(|series| wrap(&series.name, cell, 4, sheet.small));
    Field { model, sheet, cell, large: Type { size, ..large }, heads: heads.collect() }
}

fn draw_row(canvas: &mut Canvas, field: &Field<'_>, (index, entry): (usize, &Entry), top: f64) -> f64 {
    let top = draw_label(canvas, field, entry, top);
    let most = field.heads.iter().map(Vec::len).max().unwrap_or(1);
    let heads = height(most, field.sheet.small);
    let baseline = top + heads + field.large.size * 0.98;
    let bars = baseline + field.large.size * 0.28 + 2.0;
    for (column, head) in field.heads.iter().enumerate() {
        let x = column as f64 * (field.cell + GAP);
        let first = top + field.sheet.small.size + (most - head.len()) as f64 * field.sheet.small.size * 1.28;
        canvas.text(Caption {
            at: (x, first),
            anchor: Anchor::Start,
            lines: head.clone(),
            set: field.sheet.small,
            class: "fig-unit".to_owned(),
        });
        match point(field.model, column, index) {
            Some(point) => draw_value(canvas, field, (column, index, entry), point, (x, baseline, bars)),
            None => draw_gap(canvas, field, entry, (x, baseline)),
        }
    }
    let is_rank = field.model.reckoned.ranks.get(index) == Some(&true);
    let bottom = if is_rank { baseline + 4.0 } else { bars + BAR };
    match field.model.reckoned.changes.get(index) {
        Some(Some(change)) if field.sheet.is_wide => {
            let x = field.sheet.width - 172.0;
            draw_change(canvas, field, entry, change, (x, baseline)).max(bottom)
        }
        Some(Some(change)) => draw_change(canvas, field, entry, change, (0.0, bottom + 20.0)),
        _ => bottom,
    }
}

fn point(model: &Model, column: usize, index: usize) -> Option<&Point> {
    model.data.series.get(column)?.points.get(index)?.as_ref()
}

/// The label, and the row's own unit behind it or below it.
fn draw_label(canvas: &mut Canvas, field: &Field<'_>, entry: &Entry, top: f64) -> f64 {
    let (sheet, set) = (field.sheet, field.sheet.strong);
    let lines = wrap(&entry.text, sheet.width, 6, set);
    let mut y = top + height(lines.len(), set);
    let behind = set.width(lines.last().map_or("", String::as_str)) + 8.0;
    let baseline = y - set.size * 0.28;
    let class = "fig-label".to_owned();
    let at = (0.0, top + set.size);
    let is_one = lines.len() == 1;
    canvas.text(Caption { at, anchor: Anchor::Start, lines, set, class });
    if let Some(unit) = &entry.unit {
        let fits = is_one && behind + sheet.small.width(unit) <= sheet.width;
        let lines = if fits { vec![unit.clone()] } else { wrap(unit, sheet.width, 2, sheet.small) };
        let used = height(lines.len(), sheet.small);
        let at = if fits { (behind, baseline) } else { (0.0, y + sheet.small.size) };
        let class = "fig-unit".to_owned();
        canvas.text(Caption { at, anchor: Anchor::Start, lines, set: sheet.small, class });
        y += if fits { 0.0 } else { used };
    }
    y + 4.0
}

/// The values that share one scale: all of them, or those of the row where rows have their own units.
fn scale_of(model: &Model, index: usize) -> (f64, f64) {
    let has_own = model.data.entries.iter().any(|entry| entry.unit.is_some());
    let of_row = model.data.series.iter().filter_map(|series| series.points.get(index)?.as_ref());
    let (low, high) = if has_own {
        place::extremes(of_row.map(|point| point.value))
    } else {
        place::extremes(model.data.points().map(|point| point.value))
    };
    (low.min(0.0), high.max(0.0))
}

fn draw_value(
    canvas: &mut Canvas,
    field: &Field<'_>,
    (column, index, entry): (usize, usize, &Entry),
    point: &Point,
    (x, baseline, bars): (f64, f64, f64),
) {
    let is_last = column + 1 == field.model.data.series.len();
    let is_accented = entry.is_highlighted && is_last;
    let look = Look { series: usize::from(!is_last), is_accented, is_soft: point.is_soft() };
    canvas.text(Caption {
        at: (x, baseline),
        anchor: Anchor::Start,
        lines: vec![point.labelled.clone()],
        set: field.large,
        class: look.value_class().to_owned(),
    });
    // A rank has no length.
    if field.model.reckoned.ranks.get(index) == Some(&true) {
        return;
    }
    let (low, high) = scale_of(field.model, index);
    let place = |value: f64| x + scale::part(value, low, high) * field.cell;
    let zero = if low == high { x } else { place(0.0) };
    let end = if low == high { x } else { place(point.value) };
    let area = Area { x: zero.min(end), y: bars, width: (end - zero).abs(), height: BAR };
    canvas.mark(&point.title, |canvas| marks::bar(canvas, look, area));
    canvas.line("fig-axis", (zero, bars - 2.0), (zero, bars + BAR + 2.0));
}

/// A missing value in words, where the number would stand.
fn draw_gap(canvas: &mut Canvas, field: &Field<'_>, entry: &Entry, (x, baseline): (f64, f64)) {
    let set = field.sheet.small;
    let lines = wrap(&field.model.terms.gap, field.cell, 2, set);
    let up = height(lines.len() - 1, set) * f64::from(u8::from(lines.len() > 1));
    let class = "fig-gap".to_owned();
    let caption = Caption { at: (x, baseline - up / 2.0), anchor: Anchor::Start, lines, set, class };
    canvas.mark(&entry.told, |canvas| canvas.text(caption));
}

/// The change in words with its arrow, and the difference below; gives the bottom.
fn draw_change(
    canvas: &mut Canvas,
    field: &Field<'_>,
    entry: &Entry,
    change: &Change,
    (x, baseline): (f64, f64),
) -> f64 {
    let (sheet, set) = (field.sheet, field.sheet.strong);
    let look = Look { is_accented: entry.is_highlighted, ..Look::of(0) };
    let left = if change.way == Ordering::Equal { x } else { x + 14.0 };
    if change.way != Ordering::Equal {
        marks::arrow(canvas, look, (x + 4.0, baseline - set.size * 0.36), change.is_up);
    }
    let lines = wrap(&change.text, sheet.width - left, 3, set);
    let used = lines.len();
    let class = look.value_class().to_owned();
    canvas.text(Caption { at: (left, baseline), anchor: Anchor::Start, lines, set, class });
    let bottom = baseline + height(used, set) - set.size;
    let Some(by) = &change.by else { return bottom + 4.0 };
    let lines = wrap(by, sheet.width - left, 2, sheet.small);
    let more = height(lines.len(), sheet.small);
    let at = (left, bottom + sheet.small.size);
    canvas.text(Caption { at, anchor: Anchor::Start, lines, set: sheet.small, class: "fig-unit".to_owned() });
    bottom + more + 4.0
}
