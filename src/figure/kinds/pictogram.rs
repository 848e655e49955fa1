//! Rows of symbols, each of which stands for a round number; the last one is cut to scale.
//!
//! Knows no axis: what one symbol stands for is said above.

use crate::figure::layout::{self, Sheet};
use crate::figure::model::{Entry, Look, Model, Point};
use crate::figure::reckon::{Each, Symbols};
use crate::figure::svg::{Anchor, Area, Canvas, Caption, height};
use crate::figure::wrap::wrap;

/// From the symbols to the value behind them.
const GAP: f64 = 8.0;

/// The largest square of a symbol, with the room around it.
const LARGEST: f64 = 27.0;

/// Where labels and symbols stand.
struct Field<'a> {
    model: &'a Model,
    sheet: &'a Sheet,
    symbols: &'a Symbols,
    each: &'a Each,
    is_beside: bool,
    left: f64,
    /// The distance from symbol to symbol.
    pitch: f64,
    /// How many symbols stand in one line.
    across: usize,
    /// The room of the values.
    value: f64,
}

pub(super) fn draw(canvas: &mut Canvas, model: &Model, sheet: &Sheet) -> f64 {
    let symbols = model.reckoned.symbols.as_ref();
    let each = symbols.and_then(|symbols| Some((symbols, symbols.each(sheet.of)?)));
    let Some((symbols, each)) = each else { return layout::foot(canvas, model, sheet, 4.0, None) };
    let field = measure(model, sheet, symbols, each);
    let mut y = draw_legend(canvas, &field);
    for (index, entry) in model.data.entries.iter().enumerate() {
        y = draw_row(canvas, &field, (index, entry), y);
    }
    layout::foot(canvas, model, sheet, y, None)
}

fn point(model: &Model, index: usize) -> Option<&Point> {
    model.data.series.first()?.points.get(index)?.as_ref()
}

/// How many symbols a value is, in parts.
fn count(field_each: &Each, point: &Point) -> f64 {
    let count = point.value / field_each.worth;
    if count.is_finite() { count.clamp(0.0, crate::figure::MOST_SYMBOLS * 2.0) } else { 0.0 }
}

fn measure<'a>(model: &'a Model, sheet: &'a Sheet, symbols: &'a Symbols, each: &'a Each) -> Field<'a> {
    let entries = &model.data.entries;
    let widest = entries.iter().map(|entry| sheet.label_of(entry).width(&entry.text)).fold(0.0, f64::max);
    let column = widest.min(sheet.width * 0.3);
    let is_beside = sheet.is_wide;
    let left = if is_beside { column + 14.0 } else { 0.0 };
    let values = model.data.points().map(|point| sheet.strong.width(&point.labelled)).fold(0.0, f64::max);
    let longest = model.data.points().map(|point| count(each, point)).fold(1.0, f64::max).ceil();
    let across = longest.min(if sheet.is_wide { 20.0 } else { 10.0 });
    let value = values.min(sheet.width * 0.3);
    let room = sheet.width - left - GAP - value;
    let pitch = (room / across).clamp(6.0, LARGEST);
    Field { model, sheet, symbols, each, is_beside, left, pitch, across: across as usize, value }
}

/// The symbol with what it stands for.
fn draw_legend(canvas: &mut Canvas, field: &Field<'_>) -> f64 {
    let side = 18.0;
    let area = Area { x: 0.0, y: 4.0, width: side, height: side };
    canvas.shapes(&Look::of(0).class("fig-symbol"), field.symbols.symbol.outlines(&area, 1.0));
    let set = field.sheet.small;
    let lines = wrap(&field.each.legend, field.sheet.width - side - 8.0, 2, set);
    let used = height(lines.len(), set).max(side);
    let at = (side + 8.0, 4.0 + side / 2.0 + set.size * 0.36);
    canvas.text(Caption { at, anchor: Anchor::Start, lines, set, class: "fig-key".to_owned() });
    4.0 + used + 10.0
}

fn draw_row(canvas: &mut Canvas, field: &Field<'_>, (index, entry): (usize, &Entry), top: f64) -> f64 {
    let sheet = field.sheet;
    let set = sheet.label_of(entry);
    let room = if field.is_beside { field.left - 14.0 } else { sheet.width };
    let lines = wrap(&entry.text, room.max(20.0), 6, set);
    let words = height(lines.len(), set);
    let point = point(field.model, index);
    let symbols = point.map_or(0.0, |point| count(field.each, point));
    let rows = (symbols / field.across as f64).ceil().max(1.0);
    let row = field.pitch.max(sheet.strong.size * 1.3);
    let block = rows * row;
    let above = (row.max(words) - row) / 2.0;
    let inside = if field.is_beside { words.max(above + block) } else { words + 2.0 + block };
    let words_top = if field.is_beside { top + (row.max(words) - words) / 2.0 } else { top };
    let block_top = if field.is_beside { top + above } else { top + words + 2.0 };
    let (at, anchor) = if field.is_beside { (field.left - 14.0, Anchor::End) } else { (0.0, Anchor::Start) };
    let class = "fig-label".to_owned();
    canvas.text(Caption { at: (at, words_top + set.size * 0.97), anchor, lines, set, class });
    match point {
        Some(point) => draw_symbols(canvas, field, (index, point), symbols, (block_top, row)),
        None => draw_gap(canvas, field, entry, block_top + row / 2.0),
    }
    top + inside + if field.is_beside { 8.0 } else { 10.0 }
}

fn draw_symbols(
    canvas: &mut Canvas,
    field: &Field<'_>,
    (index, point): (usize, &Point),
    symbols: f64,
    (top, row): (f64, f64),
) {
    let look = Look { is_soft: point.is_soft(), ..field.model.data.look(0, index, point) };
    let side = field.pitch * 0.9;
    let mut outlines = Vec::new();
    let whole = symbols.floor() as usize;
    let parts = std::iter::repeat_n(1.0, whole).chain([symbols.fract()]);
    for (number, part) in parts.enumerate().filter(|(_, part)| *part > 0.0) {
        let (line, column) = (number / field.across, number % field.across);
        let x = field.left + column as f64 * field.pitch;
        let y = top + line as f64 * row + (row - side) / 2.0;
        let area = Area { x, y, width: side, height: side };
        outlines.extend(field.symbols.symbol.outlines(&area, part));
        if part < 1.0 {
            canvas.shapes("fig-ghost", field.symbols.symbol.outlines(&area, 1.0));
        }
    }
    canvas.mark(&point.title, |canvas| canvas.shapes(&look.class("fig-symbol"), outlines));
    let lines = ((symbols / field.across as f64).ceil() - 1.0).max(0.0);
    let last = (symbols - lines * field.across as f64).ceil();
    let set = field.sheet.strong.fitting(&point.labelled, field.value);
    canvas.text(Caption {
        at: (
            field.left + last * field.pitch + if last > 0.0 { GAP - field.pitch * 0.1 } else { 0.0 },
            top + lines * row + row / 2.0 + set.size * 0.36,
        ),
        anchor: Anchor::Start,
        lines: vec![point.labelled.clone()],
        set,
        class: look.value_class().to_owned(),
    });
}

/// A missing value in words.
fn draw_gap(canvas: &mut Canvas, field: &Field<'_>, entry: &Entry, middle: f64) {
    let set = field.sheet.label;
    let caption = Caption {
        at: (field.left, middle + set.size * 0.36),
        anchor: Anchor::Start,
        lines: vec![field.model.terms.gap.clone()],
        set,
        class: "fig-gap".to_owned(),
    };
    canvas.mark(&entry.told, |canvas| canvas.text(caption));
}
