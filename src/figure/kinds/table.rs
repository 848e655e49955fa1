//! Rows of a label, its values and their bars around a zero line, in the order of the file.
//!
//! Knows no axis: every value is written out.

use super::lengths::Lengths;
use super::rows;
use crate::figure::layout::{self, Sheet};
use crate::figure::marks;
use crate::figure::measure::Weight;
use crate::figure::model::{Entry, Model, Point};
use crate::figure::svg::{Anchor, Area, Canvas, Caption, height};
use crate::figure::wrap::{Type, wrap};

/// How thick a bar is.
const THICK: f64 = 14.0;

/// The room between columns.
const GAP: f64 = 12.0;

/// The least room that bars must have.
const LEAST: f64 = 44.0;

/// What stands for a missing value.
const DASH: &str = "–";

/// Where the columns stand.
struct Columns {
    /// The width of the labels.
    label: f64,
    /// Whether each series has a line of its own below the label.
    is_below: bool,
    /// Where the group of each series begins.
    lefts: Vec<f64>,
    /// The width of a group.
    width: f64,
    /// The width of the values in a group.
    value: f64,
    /// The width of the names of series, where they have lines of their own.
    name: f64,
    set: Type,
}

impl Columns {
    fn of(model: &Model, sheet: &Sheet) -> Self {
        let (count, entries) = (model.data.lanes(), &model.data.entries);
        let widest = entries.iter().map(|entry| sheet.label_of(entry).width(&entry.text)).fold(0.0, f64::max);
        let label = widest.min(sheet.width * if sheet.is_wide { 0.36 } else { 0.42 });
        let value = |set: Type| texts(model).map(|text| set.width(text)).fold(0.0, f64::max);
        let width = (sheet.width - label - GAP * count as f64) / count as f64;
        let full = value(sheet.strong);
        if full + GAP + LEAST <= width {
            let lefts = (0..count).map(|lane| label + GAP + lane as f64 * (width + GAP)).collect();
            return Self { label, is_below: false, lefts, width, value: full, name: 0.0, set: sheet.strong };
        }
        let names = model.data.series.iter().map(|series| sheet.small.width(&series.name));
        let most = if count > 1 { sheet.width * 0.32 } else { 0.0 };
        let name = names.fold(0.0, f64::max).min(most);
        let room = sheet.width - name - GAP * 2.0 - LEAST;
        let size = sheet.strong.size * (room / full.max(1.0)).min(1.0);
        let set = Type { size, ..sheet.strong };
        let (lefts, width) = (vec![0.0; count], sheet.width);
        Self { label: sheet.width, is_below: true, lefts, width, value: value(set), name, set }
    }

    /// Where bars may lie in a group.
    fn bars(&self, lane: usize) -> (f64, f64) {
        let left = self.lefts.get(lane).copied().unwrap_or_default();
        let name = if self.name > 0.0 { self.name + GAP } else { 0.0 };
        (left + name + self.value + GAP * 0.75, left + self.width - 1.0)
    }
}

/// The words of every value and gap.
fn texts(model: &Model) -> impl Iterator<Item = &str> {
    let has_gaps = model.data.series.iter().any(|series| series.points.iter().any(Option::is_none));
    let gap = has_gaps.then_some(DASH);
    model.data.points().map(|point| point.labelled.as_str()).chain(gap)
}

pub(super) fn draw(canvas: &mut Canvas, model: &Model, sheet: &Sheet) -> f64 {
    let columns = Columns::of(model, sheet);
    let several = model.data.lanes() > 1;
    let mut y = layout::head(canvas, model, sheet, model.data.series.len() > 1 && !several);
    if several && !columns.is_below {
        y = draw_names(canvas, model, sheet, &columns, y);
    }
    let ends: Vec<(f64, f64)> = model.data.points().map(|point| (point.value, 0.0)).collect();
    let lengths: Vec<Lengths> = (0..model.data.lanes())
        .map(|lane| {
            let (left, right) = columns.bars(lane);
            Lengths::between(left, right, &ends)
        })
        .collect();
    for (index, entry) in model.data.entries.iter().enumerate() {
        if index > 0 && entry.begins {
            y = rows::draw_break(canvas, model, sheet, y + 4.0);
        } else {
            canvas.line("fig-grid", (0.0, y), (sheet.width, y));
        }
        y = draw_row(canvas, model, sheet, (&columns, &lengths), (index, entry), y);
    }
    let has_gaps = texts(model).any(|text| text == DASH);
    let dash = has_gaps.then(|| format!("{DASH} {}", model.terms.gap));
    layout::foot(canvas, model, sheet, y, dash)
}

/// The names of the series above their columns.
fn draw_names(canvas: &mut Canvas, model: &Model, sheet: &Sheet, columns: &Columns, top: f64) -> f64 {
    let set = Type { weight: Weight::Bold, ..sheet.small };
    let names: Vec<_> =
        model.data.series.iter().map(|series| wrap(&series.name, columns.width, 6, set)).collect();
    let most = names.iter().map(Vec::len).max().unwrap_or(1);
    for (lines, left) in names.into_iter().zip(&columns.lefts) {
        let down = height(most, set) - height(lines.len(), set);
        let at = (*left, top + down + set.size);
        canvas.text(Caption { at, anchor: Anchor::Start, lines, set, class: "fig-label".to_owned() });
    }
    top + height(most, set) + 5.0
}

/// The height of one value with the name of its series.
fn lane_height(model: &Model, sheet: &Sheet, columns: &Columns, series: usize) -> f64 {
    let least = height(1, columns.set).max(THICK + 4.0);
    let Some(series) = model.data.series.get(series).filter(|_| columns.name > 0.0) else { return least };
    least.max(height(wrap(&series.name, columns.name, 4, sheet.small).len(), sheet.small))
}

fn draw_row(
    canvas: &mut Canvas,
    model: &Model,
    sheet: &Sheet,
    (columns, lengths): (&Columns, &[Lengths]),
    (index, entry): (usize, &Entry),
    top: f64,
) -> f64 {
    let set = sheet.label_of(entry);
    let lines = wrap(&entry.text, columns.label, 8, set);
    let words = height(lines.len(), set);
    let at = (0.0, top + 5.0 + set.size * 0.98);
    canvas.text(Caption { at, anchor: Anchor::Start, lines, set, class: "fig-label".to_owned() });
    let begin = if columns.is_below { top + 7.0 + words } else { top + 5.0 };
    let bars = model.data.bars(index);
    let (mut below, mut tallest) = (0.0, 0.0_f64);
    for (lane, (series, point)) in bars.into_iter().enumerate() {
        let y = if columns.is_below { begin + below } else { begin };
        if columns.name > 0.0 {
            draw_name(canvas, model, sheet, (series, columns.name), y);
        }
        draw_lane(canvas, model, (columns, lengths), (series, index, point), (lane, y));
        let tall = lane_height(model, sheet, columns, series);
        (below, tallest) = (below + tall, tallest.max(tall));
    }
    let bottom = begin + if columns.is_below { below } else { words.max(tallest) };
    let left = if columns.is_below { 0.0 } else { columns.label + GAP };
    let bottom = bottom + rows::draw_remark(canvas, sheet, (left, left), entry, bottom);
    bottom + 5.0
}

fn draw_name(canvas: &mut Canvas, model: &Model, sheet: &Sheet, (series, room): (usize, f64), top: f64) {
    let Some(series) = model.data.series.get(series) else { return };
    let lines = wrap(&series.name, room, 4, sheet.small);
    let at = (0.0, top + sheet.small.size);
    canvas.text(Caption { at, anchor: Anchor::Start, lines, set: sheet.small, class: "fig-tick".to_owned() });
}

/// One value and its bar.
fn draw_lane(
    canvas: &mut Canvas,
    model: &Model,
    (columns, lengths): (&Columns, &[Lengths]),
    (series, index, point): (usize, usize, Option<&Point>),
    (lane, top): (usize, f64),
) {
    let (Some(entry), Some(lengths)) = (model.data.entries.get(index), lengths.get(lane)) else { return };
    let set = columns.set;
    let (left, _) = columns.bars(lane);
    let middle = top + set.size * 0.64;
    let caption = |text: &str, class: &str| Caption {
        at: (left - GAP * 0.75, top + set.size * 0.98),
        anchor: Anchor::End,
        lines: vec![text.to_owned()],
        set,
        class: class.to_owned(),
    };
    let Some(point) = point else {
        let set = Type { weight: Weight::Regular, ..set };
        let caption = Caption { set, ..caption(DASH, "fig-gap") };
        canvas.mark(&entry.told, |canvas| canvas.text(caption));
        return;
    };
    let look = model.data.look(series, index, point);
    let (zero, end) = (lengths.zero, lengths.x(point.value));
    let area = Area { x: zero.min(end), y: middle - THICK / 2.0, width: (end - zero).abs(), height: THICK };
    canvas.text(caption(&point.labelled, look.value_class()));
    // No length stands for a rank.
    if model.reckoned.is_turned {
        return;
    }
    canvas.mark(&point.title, |canvas| marks::bar(canvas, look, area));
    canvas.line("fig-axis", (zero, middle - THICK / 2.0 - 2.0), (zero, middle + THICK / 2.0 + 2.0));
}
