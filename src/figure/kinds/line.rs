//! Lines over time or over an order of labels, with a dot for each value; filled from zero, one line is an area.
//!
//! Never joins two values across a gap or a break.

use super::field::{self, Field, last, runs};
use crate::figure::layout::{self, Sheet};
use crate::figure::marks;
use crate::figure::model::{Look, Model, Point, Series};
use crate::figure::place::{self, Wanted};
use crate::figure::remark::{self, Target};
use crate::figure::request::Kind;
use crate::figure::svg::{self, Anchor, Area, Canvas, Caption};
use crate::figure::wrap::Type;

/// Beyond so many labels only values that need it get a dot.
const MOST_DOTS: usize = 40;

/// Beyond so many values there is no room to write them all, and only the telling ones are tried.
const MOST_VALUES: usize = 120;

pub(super) fn draw(canvas: &mut Canvas, model: &Model, sheet: &Sheet) -> f64 {
    let field = Field::begin(canvas, model, sheet);
    let mut taken = Vec::new();
    field::draw_breaks(canvas, &field, &mut taken);
    for series in (0..model.data.series.len()).rev() {
        draw_bands(canvas, &field, series);
    }
    // The first series comes last, above the others.
    for series in (0..model.data.series.len()).rev() {
        draw_line(canvas, &field, series, &mut taken);
    }
    for series in (0..model.data.series.len()).rev() {
        draw_dots(canvas, &field, series, &mut taken);
    }
    let bottom = (field.plot.right(), field.plot.bottom());
    let end = |series| last(series).map_or(bottom, |(index, point)| field.at(index, point));
    let ends: Vec<svg::Point> = model.data.series.iter().map(end).collect();
    field::draw_names(canvas, &field, &ends, &mut taken);
    draw_remarks(canvas, &field, &mut taken);
    draw_values(canvas, &field, &taken);
    let bottom = field::draw_labels(canvas, &field);
    layout::foot(canvas, model, sheet, bottom, None)
}

/// The area below a single line, and the ranges in which true values lie.
fn draw_bands(canvas: &mut Canvas, field: &Field<'_>, series: usize) {
    let class = Look::of(series).class("fig-band");
    for run in runs(field.model, &field.model.data.series[series]) {
        if let (Kind::Area, [(index, point)]) = (field.model.kind, &run[..]) {
            // A value alone has no area, but still rises from zero.
            let (x, y) = field.at(*index, point);
            canvas.line("fig-leader", (x, field.y(0.0)), (x, y));
        }
        if field.model.kind == Kind::Area && run.len() > 1 {
            let edge = run.iter().map(|(index, point)| field.at(*index, point));
            let ends = [run.last(), run.first()].into_iter().flatten();
            let base = ends.map(|(index, _)| (field.x(*index), field.y(0.0)));
            canvas.shape(&class, edge.chain(base).collect());
        }
        for part in run.split(|(_, point)| point.range.is_none()) {
            let ranged = part.iter().filter_map(|(index, point)| Some((field.x(*index), point.range?)));
            let ranges: Vec<_> = ranged.map(|(x, (low, high))| (x, field.y(low), field.y(high))).collect();
            if ranges.len() == 1 || field.model.kind == Kind::Area {
                for (x, low, high) in ranges {
                    marks::whisker(canvas, (x, low), (x, high));
                }
            } else if ranges.len() > 1 {
                let above = ranges.iter().map(|&(x, _, high)| (x, high));
                let below = ranges.iter().rev().map(|&(x, low, _)| (x, low));
                canvas.shape(&class, above.chain(below).collect());
            }
        }
    }
}

/// The author's remarks, each at the value of the first series that has one.
fn draw_remarks(canvas: &mut Canvas, field: &Field<'_>, taken: &mut Vec<Area>) {
    let data = &field.model.data;
    let targets = data.entries.iter().enumerate().filter_map(|(index, entry)| {
        let told = data.series.iter().filter_map(|series| {
            let points = told(series);
            let place = points.iter().position(|(told, _)| *told == index)?;
            Some((field.at(index, points[place].1).1, is_valley(field, &points, place)))
        });
        let highest = told.min_by(|a, b| a.0.total_cmp(&b.0));
        let (y, is_valley) = highest.unwrap_or((field.plot.bottom(), true));
        // Where the value stands there must be room for it between the dot and the words.
        let (far, near) = (field.sheet.strong.size + 14.0, 9.0);
        let (up, down) = if is_valley { (near, far) } else { (far, near) };
        Target::of(entry, (field.x(index), y), up, down)
    });
    let mut avoided: Vec<Area> = taken.iter().copied().chain(band_edges(field)).collect();
    let known = avoided.len();
    remark::draw(canvas, field.sheet, &field.frame(), &mut avoided, targets.collect());
    taken.extend(avoided.drain(known..));
}

/// The edges of bands and the sides of areas, which words beside them should not cross.
fn band_edges(field: &Field<'_>) -> Vec<Area> {
    let mut areas = Vec::new();
    for run in field.model.data.series.iter().flat_map(|series| runs(field.model, series)) {
        for pair in run.windows(2) {
            let (Some(from), Some(to)) = (pair[0].1.range, pair[1].1.range) else { continue };
            let (x, next) = (field.x(pair[0].0), field.x(pair[1].0));
            areas.extend(place::along((x, field.y(from.0)), (next, field.y(to.0))));
            areas.extend(place::along((x, field.y(from.1)), (next, field.y(to.1))));
        }
        let ends = [run.first(), run.last()].into_iter().flatten().filter(|_| field.model.kind == Kind::Area);
        for (index, point) in ends {
            areas.extend(place::along(field.at(*index, point), (field.x(*index), field.y(0.0))));
        }
    }
    areas
}

/// The values of a series with the numbers of their labels.
fn told(series: &Series) -> Vec<(usize, &Point)> {
    let all = series.points.iter().enumerate();
    all.filter_map(|(index, point)| Some((index, point.as_ref()?))).collect()
}

fn draw_line(canvas: &mut Canvas, field: &Field<'_>, series: usize, taken: &mut Vec<Area>) {
    let runs: Vec<Vec<svg::Point>> = runs(field.model, &field.model.data.series[series])
        .into_iter()
        .map(|run| run.into_iter().map(|(index, point)| field.at(index, point)).collect())
        .collect();
    for pair in runs.iter().flat_map(|run| run.windows(2)) {
        taken.extend(place::along(pair[0], pair[1]));
    }
    canvas.path(&Look::of(series).class("fig-line"), runs);
}

fn draw_dots(canvas: &mut Canvas, field: &Field<'_>, series: usize, taken: &mut Vec<Area>) {
    let data = &field.model.data;
    for run in runs(field.model, &data.series[series]) {
        let alone = run.len() == 1;
        for (index, point) in run {
            let entry = &data.entries[index];
            let is_last = index + 1 == data.entries.len();
            let is_wanted = alone || is_last || entry.is_highlighted || point.is_soft();
            if data.entries.len() > MOST_DOTS && !is_wanted {
                continue;
            }
            let (x, y) = field.at(index, point);
            canvas.mark(&point.title, |canvas| marks::dot(canvas, data.look(series, index, point), (x, y)));
            taken.push(Area { x: x - 5.0, y: y - 5.0, width: 10.0, height: 10.0 });
        }
    }
}

fn draw_values(canvas: &mut Canvas, field: &Field<'_>, taken: &[Area]) {
    let frame = field.frame();
    let numbers = 0..field.model.data.series.len();
    let mut wanted: Vec<(u8, Wanted)> = numbers.flat_map(|series| values(field, series)).collect();
    if wanted.len() > MOST_VALUES {
        wanted.retain(|(_, wanted)| wanted.is_needed);
    }
    wanted.sort_by_key(|(rank, _)| *rank);
    let wanted = wanted.into_iter().map(|(_, wanted)| wanted).collect();
    for caption in place::place(&frame, taken, &[wanted]) {
        canvas.text(caption);
    }
}

/// The values of one line, the most telling first; a last value that stands with a name is not repeated.
fn values(field: &Field<'_>, number: usize) -> Vec<(u8, Wanted)> {
    let series = &field.model.data.series[number];
    let several = field.model.data.series.len() > 1;
    let points = told(series);
    let extremes = place::extremes(points.iter().map(|(_, point)| point.value));
    let ranks = points.iter().map(|(index, point)| rank(field, &points, extremes, (*index, point)));
    let one = |(place, rank): (usize, u8)| {
        let (index, point) = points[place];
        let look = field.model.data.look(number, index, point);
        let class = match () {
            () if several && !look.is_accented => Look::of(number).class("fig-value"),
            () => look.value_class().to_owned(),
        };
        let options = places(field, (index, point), is_valley(field, &points, place), &class);
        (rank, Wanted { is_needed: rank < 4, options })
    };
    let shown = points.len().saturating_sub(usize::from(several && !field.model.data.is_successive()));
    ranks.enumerate().take(shown).map(one).collect()
}

/// How much a value matters: highlighted, last, first, extreme, any.
fn rank(
    field: &Field<'_>,
    points: &[(usize, &Point)],
    (lowest, highest): (f64, f64),
    (index, point): (usize, &Point),
) -> u8 {
    let is_extreme = point.value == lowest || point.value == highest;
    match () {
        () if field.model.data.entries[index].is_highlighted => 0,
        () if points.last().is_some_and(|last| last.0 == index) => 1,
        () if points.first().is_some_and(|first| first.0 == index) => 2,
        () if is_extreme => 3,
        () => 4,
    }
}

/// Whether both neighbours lie higher.
fn is_valley(field: &Field<'_>, points: &[(usize, &Point)], place: usize) -> bool {
    let before = place.checked_sub(1).and_then(|before| points.get(before));
    let mut neighbours = [before, points.get(place + 1)].into_iter().flatten().peekable();
    neighbours.peek().is_some()
        && neighbours.all(|(_, other)| field.y(other.value) < field.y(points[place].1.value))
}

/// Above the dot, or below it in a valley; else beside it.
fn places(field: &Field<'_>, (index, point): (usize, &Point), is_valley: bool, class: &str) -> Vec<Caption> {
    let (x, y) = field.at(index, point);
    let is_large = class.ends_with("--highlight");
    let size = if is_large { field.sheet.strong.size } else { field.sheet.small.size };
    let set = Type { size, ..field.sheet.strong };
    let (above, below) = (y - 11.0, y + set.size + 6.0);
    let (first, second) = if is_valley { (below, above) } else { (above, below) };
    let lines = vec![point.signed.clone()];
    let caption = |(dx, y), anchor| Caption {
        at: (x + dx, y),
        anchor,
        lines: lines.clone(),
        set,
        class: class.to_owned(),
    };
    // At the edge of the plot words move inwards rather than go without.
    let (frame, half) = (field.frame(), set.width(&point.signed) / 2.0);
    let inwards = x.max(frame.x + half).min(frame.right() - half) - x;
    vec![
        caption((0.0, first), Anchor::Middle),
        caption((-6.0, first), Anchor::Start),
        caption((6.0, first), Anchor::End),
        caption((inwards, first), Anchor::Middle),
        caption((0.0, second), Anchor::Middle),
        caption((inwards, second), Anchor::Middle),
        caption((-6.0, second), Anchor::Start),
        caption((6.0, second), Anchor::End),
        caption((9.0, y + set.size * 0.35), Anchor::Start),
        caption((-9.0, y + set.size * 0.35), Anchor::End),
    ]
}
