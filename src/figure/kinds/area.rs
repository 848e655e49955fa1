//! Areas from zero: one as a filled line, several one on the other.
//!
//! Knows how areas are stacked; a single one is drawn by `line`.

use super::field::{self, Field};
use super::line;
use crate::figure::layout::{self, Sheet};
use crate::figure::marks;
use crate::figure::model::{Look, Model, Point};
use crate::figure::place::{self, Wanted};
use crate::figure::remark::{self, Target};
use crate::figure::stack::Stack;
use crate::figure::svg::{self, Anchor, Area, Canvas, Caption};
use crate::figure::wrap::Type;

/// Beyond so many labels layers have no seams.
const MOST_SEAMS: usize = 60;

pub(super) fn draw(canvas: &mut Canvas, model: &Model, sheet: &Sheet) -> f64 {
    let Some(stack) = &model.data.stack else { return line::draw(canvas, model, sheet) };
    let field = Field::begin(canvas, model, sheet);
    let mut taken = Vec::new();
    for series in 0..model.data.series.len() {
        draw_layer(canvas, &field, stack, series);
    }
    field::draw_breaks(canvas, &field, &mut taken);
    taken.extend(covered(&field, stack));
    draw_totals(canvas, &field, stack, &mut taken);
    field::draw_names(canvas, &field, &ends(&field, stack), &mut taken);
    draw_remarks(canvas, &field, stack, &mut taken);
    draw_values(canvas, &field, stack, &taken);
    let bottom = field::draw_labels(canvas, &field);
    layout::foot(canvas, model, sheet, bottom, None)
}

/// The lower and the upper edge of a layer at a label.
fn edges(stack: &Stack, series: usize, entry: usize) -> Option<(f64, f64)> {
    let part = stack.parts.get(entry)?.iter().find(|part| part.series == series)?;
    Some((part.from, part.to))
}

/// One layer, parted where a new way of counting begins.
fn draw_layer(canvas: &mut Canvas, field: &Field<'_>, stack: &Stack, series: usize) {
    let Some(data) = field.model.data.series.get(series) else { return };
    // Seams between many narrow steps would be all that is seen.
    let many = if field.model.data.entries.len() > MOST_SEAMS { " fig-area--many" } else { "" };
    let class = format!("{}{many}", Look::of(series).class("fig-area"));
    for run in field::runs(field.model, data).iter().filter(|run| !run.is_empty()) {
        let edge = |index: usize| {
            let (from, to) = edges(stack, series, index)?;
            Some((field.x(index), field.y(from), field.y(to)))
        };
        let mut edges: Vec<_> = run.iter().filter_map(|(index, _)| edge(*index)).collect();
        // A value alone still has some width.
        if let [(x, low, high)] = edges[..] {
            edges = vec![(x - 6.0, low, high), (x + 6.0, low, high)];
        }
        let above = edges.iter().map(|&(x, _, high)| (x, high));
        let below = edges.iter().rev().map(|&(x, low, _)| (x, low));
        let points = above.chain(below).collect();
        canvas.mark(&data.name, |canvas| canvas.shape(&class, points));
    }
}

/// The upper edge of all layers.
fn tops<'a>(field: &'a Field<'_>, stack: &'a Stack) -> impl Iterator<Item = svg::Point> + 'a {
    (0..stack.parts.len()).map(|index| (field.x(index), field.y(stack.ends(index).1)))
}

/// What the layers cover, as narrow columns.
fn covered(field: &Field<'_>, stack: &Stack) -> Vec<Area> {
    let bottom = field.plot.bottom();
    let tops: Vec<svg::Point> = tops(field, stack).collect();
    let steps = tops.windows(2).flat_map(|pair| place::along(pair[0], pair[1]));
    steps.map(|step| Area { height: (bottom - step.y).max(0.0), ..step }).collect()
}

/// Where each layer ends: the middle of its last value.
fn ends(field: &Field<'_>, stack: &Stack) -> Vec<svg::Point> {
    let bottom = (field.plot.right(), field.plot.bottom());
    let last = stack.parts.len().saturating_sub(1);
    let end = |series| {
        edges(stack, series, last)
            .map_or(bottom, |(from, to)| (field.x(last), field.y(f64::midpoint(from, to))))
    };
    (0..field.model.data.series.len()).map(end).collect()
}

/// A dot at each total that is highlighted or not final.
fn draw_totals(canvas: &mut Canvas, field: &Field<'_>, stack: &Stack, taken: &mut Vec<Area>) {
    for (index, total) in totals(stack) {
        let is_accented = field.model.data.entries.get(index).is_some_and(|entry| entry.is_highlighted);
        if !is_accented && !total.is_soft() {
            continue;
        }
        let (x, y) = field.at(index, total);
        let look = Look { series: 0, is_accented, is_soft: total.is_soft() };
        canvas.mark(&total.title, |canvas| marks::dot(canvas, look, (x, y)));
        taken.push(Area { x: x - 5.0, y: y - 5.0, width: 10.0, height: 10.0 });
    }
}

fn totals(stack: &Stack) -> impl Iterator<Item = (usize, &Point)> {
    stack.totals.iter().enumerate().filter_map(|(index, total)| Some((index, total.as_ref()?)))
}

fn draw_remarks(canvas: &mut Canvas, field: &Field<'_>, stack: &Stack, taken: &mut Vec<Area>) {
    let tops: Vec<svg::Point> = tops(field, stack).collect();
    let up = field.sheet.strong.size + 14.0;
    let targets = field
        .model
        .data
        .entries
        .iter()
        .zip(tops)
        .filter_map(|(entry, at)| Target::of(entry, at, up, f64::MAX));
    remark::draw(canvas, field.sheet, &field.frame(), taken, targets.collect());
}

/// Totals above the upper edge: highlighted, last, first, extreme ones, and all where they fit.
fn draw_values(canvas: &mut Canvas, field: &Field<'_>, stack: &Stack, taken: &[Area]) {
    let extremes = place::extremes(totals(stack).map(|(_, total)| total.value));
    let last = stack.totals.len().saturating_sub(1);
    let mut wanted: Vec<(u8, Wanted)> = totals(stack)
        .map(|(index, total)| {
            let is_highlighted =
                field.model.data.entries.get(index).is_some_and(|entry| entry.is_highlighted);
            let rank = match () {
                () if is_highlighted => 0,
                () if index == last => 1,
                () if index == 0 => 2,
                () if total.value == extremes.0 || total.value == extremes.1 => 3,
                () => 4,
            };
            let look = Look { series: 0, is_accented: is_highlighted, is_soft: false };
            let set = Type { size: field.sheet.small.size, ..field.sheet.strong };
            let (x, y) = field.at(index, total);
            let places = [
                (x, y - 10.0, Anchor::Middle),
                (x + 6.0, y - 10.0, Anchor::End),
                (x - 6.0, y - 10.0, Anchor::Start),
                (x + 6.0, y - 20.0, Anchor::End),
                (x - 6.0, y - 20.0, Anchor::Start),
            ];
            let caption = |(x, y, anchor)| Caption {
                at: (x, y),
                anchor,
                lines: vec![total.signed.clone()],
                set,
                class: look.value_class().to_owned(),
            };
            (rank, Wanted { is_needed: rank < 4, options: places.map(caption).to_vec() })
        })
        .collect();
    wanted.sort_by_key(|(rank, _)| *rank);
    let wanted = wanted.into_iter().map(|(_, wanted)| wanted).collect();
    for caption in place::place(&field.frame(), taken, &[wanted]) {
        canvas.text(caption);
    }
}
