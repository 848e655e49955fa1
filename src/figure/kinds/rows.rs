//! Lying bars from zero, each label beside or above its bars, each value at its end.
//!
//! Knows nothing of upright bars. Every value is written out, so there is no axis to read it from.

use crate::figure::layout::{self, Sheet};
use crate::figure::marks;
use crate::figure::measure::Weight;
use crate::figure::model::{Entry, Look, Model, Point};
use crate::figure::scale;
use crate::figure::svg::{Anchor, Area, Canvas, Caption, height};
use crate::figure::wrap::{Type, wrap};

/// The room between a bar and its value.
const GAP: f64 = 6.0;

/// Where labels stand and how values become lengths.
struct Rows {
    labels: Vec<Vec<String>>,
    is_beside: bool,
    /// The left end of the bars' room.
    left: f64,
    zero: f64,
    /// Units for one part of the ruler.
    length: f64,
    /// The value that has that length.
    greatest: f64,
    thick: f64,
    value: Type,
}

pub(super) fn draw(canvas: &mut Canvas, model: &Model, sheet: &Sheet) -> f64 {
    let mut y = layout::head(canvas, model, sheet, model.data.series.len() > 1) + 3.0;
    let rows = measure(model, sheet);
    for (index, entry) in model.data.entries.iter().enumerate() {
        if index > 0 && entry.begins {
            y = draw_break(canvas, model, sheet, y);
        }
        y = draw_row(canvas, model, sheet, &rows, (index, entry), y);
    }
    layout::foot(canvas, model, sheet, y, None)
}

/// The labels of lying bars, set in lines.
pub(super) struct Labels {
    pub(super) lines: Vec<Vec<String>>,
    /// Whether they stand beside their bars, not above them.
    pub(super) is_beside: bool,
    /// Where the bars' room begins.
    pub(super) left: f64,
}

impl Labels {
    pub(super) fn of(model: &Model, sheet: &Sheet) -> Self {
        let entries = &model.data.entries;
        let widest = entries.iter().map(|entry| sheet.label_of(entry).width(&entry.text)).fold(0.0, f64::max);
        let column = widest.min(sheet.width * if sheet.is_wide { 0.34 } else { 0.3 });
        let is_beside = sheet.is_wide || widest <= column;
        let room = if is_beside { column } else { sheet.width };
        let lines = entries.iter().map(|entry| wrap(&entry.text, room, 6, sheet.label_of(entry))).collect();
        Self { lines, is_beside, left: if is_beside { column + 10.0 } else { 0.0 } }
    }
}

fn measure(model: &Model, sheet: &Sheet) -> Rows {
    let Labels { lines: labels, is_beside, left } = Labels::of(model, sheet);
    let thick = match model.data.lanes() {
        0 | 1 => 22.0,
        2 | 3 => 18.0,
        _ => 16.0,
    };
    let value = value_type(model, sheet, sheet.width - left - 40.0);
    let (zero, length) = lengths(model, left, sheet.width, value);
    Rows { labels, is_beside, left, zero, length, greatest: greatest(model), thick, value }
}

/// What stands at a bar's end: the bar's value, and the room of its words; a gap is words at zero.
fn ends(model: &Model, set: Type) -> Vec<(f64, f64)> {
    let points = (0..model.data.entries.len()).flat_map(|entry| model.data.bars(entry));
    points
        .map(|(_, point)| match point {
            Some(point) => (outer(point), set.width(&point.labelled) + GAP + 1.0),
            None => (0.0, set.width(&model.terms.gap) + GAP + 1.0),
        })
        .collect()
}

/// The value or the end of its range, whichever lies farther out.
fn outer(point: &Point) -> f64 {
    let farther = |a: f64, b: f64| if b.abs() > a.abs() { b } else { a };
    let ends = point.range.into_iter().flat_map(|(low, high)| [low, high]);
    ends.filter(|end| (*end < 0.0) == (point.value < 0.0)).fold(point.value, farther)
}

/// The type of values: smaller where they are enormous, so that bars keep some room.
fn value_type(model: &Model, sheet: &Sheet, room: f64) -> Type {
    let ends = ends(model, sheet.strong);
    let widest = |is_left: bool| {
        let of_side = ends.iter().filter(|(value, _)| (*value < 0.0) == is_left);
        of_side.map(|(_, words)| *words).fold(0.0, f64::max)
    };
    let wanted = (widest(true) + widest(false)).max(1.0);
    Type { size: sheet.strong.size * (room / wanted).min(1.0), ..sheet.strong }
}

/// The greatest distance of a value from zero.
fn greatest(model: &Model) -> f64 {
    model.data.points().flat_map(Point::reach).map(f64::abs).fold(f64::MIN_POSITIVE, f64::max)
}

/// The place of zero and the length of the greatest value, so that every value stays in the frame.
fn lengths(model: &Model, left: f64, right: f64, set: Type) -> (f64, f64) {
    let (ends, greatest) = (ends(model, set), greatest(model));
    let side = |is_left: bool, length: f64| {
        let of_side = ends.iter().filter(|(value, _)| (*value < 0.0) == is_left);
        of_side
            .map(|(value, words)| scale::part(value.abs(), 0.0, greatest) * length + words)
            .fold(0.0, f64::max)
    };
    let room = (right - left).max(1.0);
    let (mut low, mut high) = (0.0, room);
    for _ in 0..30 {
        let length = f64::midpoint(low, high);
        if side(true, length) + side(false, length) <= room {
            low = length;
        } else {
            high = length;
        }
    }
    (left + side(true, low), low)
}

fn draw_row(
    canvas: &mut Canvas,
    model: &Model,
    sheet: &Sheet,
    rows: &Rows,
    (index, entry): (usize, &Entry),
    top: f64,
) -> f64 {
    let set = sheet.label_of(entry);
    let lines = rows.labels.get(index).cloned().unwrap_or_default();
    let words = height(lines.len(), set) + if rows.is_beside { 0.0 } else { 3.0 };
    let bars = rows.thick * model.data.lanes() as f64;
    let inside = if rows.is_beside { words.max(bars) } else { words + bars };
    let bars_top = if rows.is_beside { top + (inside - bars) / 2.0 } else { top + words };
    let words_top = if rows.is_beside { top + (inside - words) / 2.0 } else { top };
    let at = if rows.is_beside { rows.left - 10.0 } else { 0.0 };
    let anchor = if rows.is_beside { Anchor::End } else { Anchor::Start };
    let baseline = words_top + set.size * if rows.is_beside { 0.99 } else { 0.9 };
    canvas.text(Caption { at: (at, baseline), anchor, lines, set, class: "fig-label".to_owned() });
    for (lane, (series, point)) in model.data.bars(index).into_iter().enumerate() {
        let y = bars_top + rows.thick * lane as f64;
        match point {
            Some(point) => {
                let look = model.data.look(series, index, point);
                draw_bar(canvas, rows, look, point, y, if model.data.lanes() > 1 { 1.0 } else { 0.0 });
            }
            None => draw_gap(canvas, model, rows, entry, y),
        }
    }
    let inside = inside
        + draw_remark(canvas, sheet, (rows.left, rows.zero), entry, (top + inside).max(bars_top + bars));
    let bottom = top + inside + if rows.is_beside { 10.0 } else { 12.0 };
    // A line through the labels above the bars would strike them out.
    let axis =
        if rows.is_beside { (top - 3.0, bottom - 2.0) } else { (bars_top - 2.0, bars_top + bars + 2.0) };
    canvas.line("fig-axis", (rows.zero, axis.0), (rows.zero, axis.1));
    bottom
}

fn baseline(rows: &Rows, top: f64) -> f64 {
    top + rows.thick / 2.0 + rows.value.size * 0.35
}

/// A missing value in words.
fn draw_gap(canvas: &mut Canvas, model: &Model, rows: &Rows, entry: &Entry, top: f64) {
    let caption = Caption {
        at: (rows.zero + GAP, baseline(rows, top)),
        anchor: Anchor::Start,
        lines: vec![model.terms.gap.clone()],
        set: Type { weight: Weight::Regular, ..rows.value },
        class: "fig-gap".to_owned(),
    };
    canvas.mark(&entry.told, |canvas| canvas.text(caption));
}

fn draw_bar(canvas: &mut Canvas, rows: &Rows, look: Look, point: &Point, top: f64, inset: f64) {
    let width = scale::part(point.value.abs(), 0.0, rows.greatest) * rows.length;
    let is_left = point.value < 0.0;
    let x = if is_left { rows.zero - width } else { rows.zero };
    let area = Area { x, y: top + inset / 2.0, width, height: rows.thick - inset };
    let at = |value: f64| rows.zero + value / rows.greatest * rows.length;
    canvas.mark(&point.title, |canvas| {
        marks::bar(canvas, look, area);
        if let Some((low, high)) = point.range {
            let y = area.y + area.height / 2.0;
            marks::whisker(canvas, (at(low), y), (at(high), y));
        }
    });
    let outer = at(outer(point));
    canvas.text(Caption {
        at: (if is_left { outer.min(x) - GAP } else { outer.max(area.right()) + GAP }, baseline(rows, top)),
        anchor: if is_left { Anchor::End } else { Anchor::Start },
        lines: vec![point.labelled.clone()],
        set: rows.value,
        class: look.value_class().to_owned(),
    });
}

/// The author's remark below the bars of its label, with a short leader; gives the height that it takes.
pub(super) fn draw_remark(
    canvas: &mut Canvas,
    sheet: &Sheet,
    place: (f64, f64),
    entry: &Entry,
    top: f64,
) -> f64 {
    let Some((indent, lines)) = remark(sheet, place, entry) else { return 0.0 };
    let at = (indent, top + 3.0 + sheet.small.size);
    let middle = at.1 - sheet.small.size * 0.35;
    canvas.line("fig-leader", (indent - 12.0, middle), (indent - 4.0, middle));
    canvas.line("fig-leader", (indent - 12.0, top + 1.0), (indent - 12.0, middle));
    let class = "fig-remark".to_owned();
    canvas.text(Caption { at, anchor: Anchor::Start, lines, set: sheet.small, class });
    remark_height(sheet, place, entry)
}

/// The height that the remark of a label takes below its bars.
pub(super) fn remark_height(sheet: &Sheet, place: (f64, f64), entry: &Entry) -> f64 {
    remark(sheet, place, entry).map_or(0.0, |(_, lines)| height(lines.len(), sheet.small) + 5.0)
}

/// Where a remark begins, and its lines.
fn remark(sheet: &Sheet, (left, zero): (f64, f64), entry: &Entry) -> Option<(f64, Vec<String>)> {
    let indent = zero.clamp(left, (sheet.width * 0.6).max(left)) + 14.0;
    let lines = wrap(entry.remark.as_ref()?, sheet.width - indent, 8, sheet.small);
    Some((indent, lines))
}

/// A dashed line across, with its words above it.
pub(super) fn draw_break(canvas: &mut Canvas, model: &Model, sheet: &Sheet, top: f64) -> f64 {
    let mut y = top + 2.0;
    if let Some(words) = &model.terms.begins {
        let lines = wrap(words, sheet.width, 2, sheet.small);
        let used = height(lines.len(), sheet.small);
        let at = (sheet.width, y + 10.0 + sheet.small.size);
        let class = "fig-break-label".to_owned();
        canvas.line("fig-break", (0.0, y), (sheet.width, y));
        canvas.text(Caption { at, anchor: Anchor::End, lines, set: sheet.small, class });
        y += used;
    } else {
        canvas.line("fig-break", (0.0, y), (sheet.width, y));
    }
    y + 12.0
}
