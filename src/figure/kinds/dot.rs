//! Dots on a common axis, those of one row on one line, of another shape for each series.
//!
//! Knows no bar: the axis may begin where the data do.

use crate::figure::layout::{self, Sheet};
use crate::figure::marks;
use crate::figure::model::{Entry, Look, Model, Point};
use crate::figure::place;
use crate::figure::svg::{Anchor, Area, Canvas, Caption, height};
use crate::figure::wrap::{Type, wrap};

/// Half of the room that a dot needs.
const RADIUS: f64 = 6.0;

/// Dots closer to each other than this are moved apart, so that none hides another.
const NEAR: f64 = 8.0;

/// Where labels and dots stand.
struct Field<'a> {
    model: &'a Model,
    sheet: &'a Sheet,
    labels: Vec<Vec<String>>,
    is_beside: bool,
    /// The right end of labels beside the plot.
    column: f64,
    /// The room of the axis; height and top are those of the whole plot.
    plot: Area,
}

impl Field<'_> {
    fn x(&self, value: f64) -> f64 {
        self.plot.x + self.model.axis.ruler.part(value) * self.plot.width
    }
}

/// A dot with its place.
struct Placed<'a> {
    point: &'a Point,
    look: Look,
    at: (f64, f64),
}

impl Placed<'_> {
    /// What the dot and its range cover.
    fn area(&self, field: &Field<'_>) -> Area {
        let (low, high) = extent(field, self.point);
        Area {
            x: low - RADIUS,
            y: self.at.1 - RADIUS + 2.0,
            width: high - low + RADIUS * 2.0,
            height: RADIUS * 2.0 - 4.0,
        }
    }
}

pub(super) fn draw(canvas: &mut Canvas, model: &Model, sheet: &Sheet) -> f64 {
    let top = layout::head(canvas, model, sheet, model.data.series.len() > 1);
    let mut field = measure(model, sheet, top);
    let heights: Vec<f64> = (0..model.data.entries.len()).map(|index| row_height(&field, index)).collect();
    field.plot.height = heights.iter().sum();
    let bottom = layout::lying_axis(canvas, &model.axis, &field.plot, sheet);
    let mut y = top;
    for ((index, entry), height) in model.data.entries.iter().enumerate().zip(heights) {
        let inside = if field.is_beside { 0.0 } else { words_height(&field, index) };
        layout::lying_grid(
            canvas,
            &model.axis,
            &Area { y: y + inside, height: height - inside, ..field.plot },
        );
        draw_row(canvas, &field, (index, entry), y, height);
        y += height;
    }
    layout::foot(canvas, model, sheet, bottom, None)
}

fn measure<'a>(model: &'a Model, sheet: &'a Sheet, top: f64) -> Field<'a> {
    let entries = &model.data.entries;
    let widest = entries.iter().map(|entry| sheet.label_of(entry).width(&entry.text)).fold(0.0, f64::max);
    let column = widest.min(sheet.width * if sheet.is_wide { 0.34 } else { 0.3 });
    let is_beside = sheet.is_wide || widest <= column;
    let room = if is_beside { column } else { sheet.width };
    let labels = entries.iter().map(|entry| wrap(&entry.text, room, 6, sheet.label_of(entry))).collect();
    let (first, last) = layout::lying_room(&model.axis, sheet);
    let left = if is_beside { column + 10.0 } else { 0.0 };
    let x = left + first.max(RADIUS + 4.0);
    let plot = Area { x, y: top, width: sheet.width - x - last.max(RADIUS + 4.0), height: 0.0 };
    Field { model, sheet, labels, is_beside, column, plot }
}

/// The words above or beside the dots of a row.
fn words_height(field: &Field<'_>, index: usize) -> f64 {
    let lines = field.labels.get(index).map_or(1, Vec::len);
    height(lines, field.sheet.label)
}

/// The height of the band in which the dots lie: higher where several have to be moved apart.
fn band(field: &Field<'_>, index: usize) -> f64 {
    let levels = levels(field, index).into_iter().max().unwrap_or_default();
    26.0 + levels as f64 * apart(field, index)
}

fn row_height(field: &Field<'_>, index: usize) -> f64 {
    let (words, band) = (words_height(field, index), band(field, index));
    if field.is_beside { words.max(band) + 4.0 } else { words + band + 4.0 }
}

fn points(model: &Model, index: usize) -> Vec<(usize, &Point)> {
    let all = model.data.series.iter().enumerate();
    all.filter_map(|(series, values)| Some((series, values.points.get(index)?.as_ref()?))).collect()
}

/// For each dot of the row, how many before it lie nearly at its place, or have a range that meets its own.
fn levels(field: &Field<'_>, index: usize) -> Vec<usize> {
    let extents: Vec<(f64, f64)> =
        points(field.model, index).iter().map(|(_, point)| extent(field, point)).collect();
    let meet = |a: (f64, f64), b: (f64, f64)| a.0 < b.1 + NEAR && b.0 < a.1 + NEAR;
    let near = |place: usize| extents[..place].iter().filter(|other| meet(**other, extents[place])).count();
    (0..extents.len()).map(near).collect()
}

/// From where to where a value and its range reach.
fn extent(field: &Field<'_>, point: &Point) -> (f64, f64) {
    let x = field.x(point.value);
    point.range.map_or((x, x), |(low, high)| (field.x(low).min(x), field.x(high).max(x)))
}

/// The distance between dots that are moved apart: ranges and their values need more.
fn apart(field: &Field<'_>, index: usize) -> f64 {
    let has_ranges = points(field.model, index).iter().any(|(_, point)| point.range.is_some());
    if has_ranges { NEAR * 2.0 } else { NEAR }
}

fn draw_row(canvas: &mut Canvas, field: &Field<'_>, (index, entry): (usize, &Entry), top: f64, row: f64) {
    let set = field.sheet.label_of(entry);
    let lines = field.labels.get(index).cloned().unwrap_or_default();
    let words = words_height(field, index);
    let band = band(field, index);
    let y = if field.is_beside { top + row / 2.0 } else { top + words + band / 2.0 };
    let words_top = if field.is_beside { top + (row - words) / 2.0 } else { top };
    let (x, anchor) = if field.is_beside { (field.column, Anchor::End) } else { (0.0, Anchor::Start) };
    canvas.text(Caption {
        at: (x, words_top + set.size * 0.97),
        anchor,
        lines,
        set,
        class: "fig-label".to_owned(),
    });
    let placed = placed(field, index, y);
    if placed.is_empty() {
        return draw_gap(canvas, field, entry, y);
    }
    canvas.line("fig-grid", (field.plot.x, y), (field.plot.right(), y));
    draw_span(canvas, &placed, y);
    for (dot, (low, high)) in placed.iter().filter_map(|dot| Some((dot, dot.point.range?))) {
        marks::whisker(canvas, (field.x(low), dot.at.1), (field.x(high), dot.at.1));
    }
    for dot in placed.iter().rev() {
        canvas.mark(&dot.point.title, |canvas| marks::dot(canvas, dot.look, dot.at));
    }
    draw_values(canvas, field, &placed, (top, row));
}

fn placed<'a>(field: &Field<'a>, index: usize, y: f64) -> Vec<Placed<'a>> {
    let levels = levels(field, index);
    let most = levels.iter().copied().max().unwrap_or_default() as f64;
    let all = points(field.model, index).into_iter().zip(levels);
    let place = |((series, point), level): ((usize, &'a Point), usize)| {
        let down = (level as f64 - most / 2.0) * apart(field, index);
        let look = field.model.data.look(series, index, point);
        Placed { point, look, at: (field.x(point.value), y + down) }
    };
    all.map(place).collect()
}

/// What joins the dots of a row.
fn draw_span(canvas: &mut Canvas, placed: &[Placed<'_>], y: f64) {
    let (low, high) = place::extremes(placed.iter().map(|dot| dot.at.0));
    if high - low > 1.0 {
        canvas.line("fig-span", (low, y), (high, y));
    }
}

/// The values that have room beside their dots: the outer ones first, outwards.
fn draw_values(canvas: &mut Canvas, field: &Field<'_>, placed: &[Placed<'_>], (top, row): (f64, f64)) {
    let set = Type { size: field.sheet.small.size, ..field.sheet.strong };
    let frame = Area {
        x: field.plot.x - 2.0,
        y: top - 2.0,
        width: field.sheet.width - field.plot.x + 2.0,
        height: row + 4.0,
    };
    let mut taken: Vec<Area> = placed.iter().map(|dot| dot.area(field)).collect();
    let (low, high) = place::extremes(placed.iter().map(|dot| dot.at.0));
    let is_outer = |dot: &&Placed<'_>| dot.at.0 <= low || dot.at.0 >= high;
    let (outer, inner): (Vec<_>, Vec<_>) = placed.iter().partition(is_outer);
    for dot in outer.into_iter().chain(inner) {
        let area = dot.area(field);
        let caption = |x: f64, anchor| Caption {
            at: (x, dot.at.1 + set.size * 0.35),
            anchor,
            lines: vec![dot.point.labelled.clone()],
            set,
            class: if dot.look.is_accented {
                dot.look.value_class().to_owned()
            } else {
                dot.look.class("fig-value")
            },
        };
        let mut options = [caption(area.right() + 4.0, Anchor::Start), caption(area.x - 4.0, Anchor::End)];
        if placed.len() > 1 && dot.at.0 <= f64::midpoint(low, high) && dot.at.0 < high {
            options.reverse();
        }
        if let Some(caption) = place::first_free(&frame, &taken, &options) {
            taken.push(caption.area());
            canvas.text(caption);
        }
    }
}

/// A missing value in words.
fn draw_gap(canvas: &mut Canvas, field: &Field<'_>, entry: &Entry, y: f64) {
    let set = field.sheet.small;
    let caption = Caption {
        at: (field.plot.x + 8.0, y + set.size * 0.35),
        anchor: Anchor::Start,
        lines: vec![field.model.terms.gap.clone()],
        set,
        class: "fig-gap".to_owned(),
    };
    canvas.mark(&entry.told, |canvas| canvas.text(caption));
}
