//! Lines over time or over an order of labels, with a dot for each value.
//!
//! Never joins two values across a gap or a break.

use std::collections::BTreeMap;

use crate::figure::layout::{self, Below, Sheet, Tick};
use crate::figure::marks;
use crate::figure::model::{Entry, Look, Model, Point, Series};
use crate::figure::place::{self, Wanted};
use crate::figure::svg::{self, Anchor, Area, Canvas, Caption, height};
use crate::figure::wrap::{Type, wrap};

/// Beyond so many labels only values that need it get a dot.
const MOST_DOTS: usize = 40;

/// Beyond so many values there is no room to write them all, and only the telling ones are tried.
const MOST_VALUES: usize = 120;

/// The room between the plot's edge and the first and last values.
const INSET: f64 = 12.0;

/// The room between a line's end and its name.
const END_GAP: f64 = 20.0;

/// The names at the ends of several lines.
struct Names {
    lines: Vec<Vec<String>>,
    room: f64,
}

/// The plot and where labels lie in it.
struct Field<'a> {
    model: &'a Model,
    sheet: &'a Sheet,
    plot: Area,
}

impl Field<'_> {
    fn x(&self, index: usize) -> f64 {
        self.plot.x + self.model.along.places.get(index).copied().unwrap_or(0.5) * self.plot.width
    }

    fn at(&self, index: usize, point: &Point) -> svg::Point {
        (self.x(index), layout::y_of(&self.model.axis, &self.plot, point.value))
    }
}

pub(super) fn draw(canvas: &mut Canvas, model: &Model, sheet: &Sheet) -> f64 {
    let names = names(model, sheet);
    let has_legend = model.data.series.len() > 1 && (names.is_none() || !sheet.is_wide);
    let top = layout::head(canvas, model, sheet, has_legend);
    let left = layout::axis_room(&model.axis, sheet);
    let headroom = layout::headroom(&model.axis, model.data.points().map(|point| point.value), sheet);
    let above = layout::break_room(model, sheet) + headroom;
    let last_tick = model.along.ticks.last().map_or(0.0, |(_, text)| sheet.label.width(text) / 2.0 + 1.0);
    let room =
        names.as_ref().map_or(last_tick.clamp(INSET, sheet.width * 0.08), |names| names.room + END_GAP + 2.0);
    let width = (sheet.width - left - INSET - room).max(40.0);
    let plot = Area { x: left, y: top + above, width: width + INSET * 2.0, height: sheet.plot_height };
    layout::upright_axis(canvas, &model.axis, &plot, sheet);
    let field = Field { model, sheet, plot: Area { x: left + INSET, width, ..plot } };
    let mut taken = Vec::new();
    draw_breaks(canvas, &field, top, &mut taken);
    // The first series comes last, above the others.
    for series in (0..model.data.series.len()).rev() {
        draw_line(canvas, &field, series, &mut taken);
    }
    for series in (0..model.data.series.len()).rev() {
        draw_dots(canvas, &field, series, &mut taken);
    }
    if let Some(names) = names {
        draw_names(canvas, &field, &names, &mut taken);
    }
    draw_values(canvas, &field, top, &taken);
    let bottom = draw_labels(canvas, &field);
    layout::foot(canvas, model, sheet, bottom, None)
}

/// Several lines are named at their ends with their last values; on a narrow sheet the names stand in a
/// legend and the values alone at the ends. Lines that follow each other end before the plot does.
fn names(model: &Model, sheet: &Sheet) -> Option<Names> {
    let series = &model.data.series;
    if series.len() < 2 || model.data.is_successive() {
        return None;
    }
    let lines: Vec<_> = series
        .iter()
        .map(|series| {
            let value = last(series).map(|(_, point)| point.labelled.as_str()).unwrap_or_default();
            let text = if sheet.is_wide { format!("{} {value}", series.name) } else { value.to_owned() };
            wrap(&text, sheet.width * 0.22, 3, sheet.strong)
        })
        .collect();
    let room = lines.iter().flatten().map(|line| sheet.strong.width(line)).fold(0.0, f64::max);
    Some(Names { lines, room })
}

/// The last value of a line and its label.
fn last(series: &Series) -> Option<(usize, &Point)> {
    series.points.iter().enumerate().rev().find_map(|(index, point)| Some((index, point.as_ref()?)))
}

/// The stretches of a series that may be joined.
fn runs<'a>(model: &Model, series: &'a Series) -> Vec<Vec<(usize, &'a Point)>> {
    let mut runs: Vec<Vec<(usize, &Point)>> = vec![Vec::new()];
    for (index, point) in series.points.iter().enumerate() {
        if point.is_none() || model.data.entries.get(index).is_some_and(|entry| entry.begins) {
            runs.push(Vec::new());
        }
        if let (Some(point), Some(run)) = (point, runs.last_mut()) {
            run.push((index, point));
        }
    }
    runs
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

fn draw_breaks(canvas: &mut Canvas, field: &Field<'_>, top: f64, taken: &mut Vec<Area>) {
    let breaks = field.model.data.entries.iter().enumerate();
    for (index, _) in breaks.filter(|(index, entry)| *index > 0 && entry.begins) {
        let x = f64::midpoint(field.x(index - 1), field.x(index));
        canvas.line("fig-break", (x, top + 2.0), (x, field.plot.bottom() + 6.0));
        taken.push(Area { x: x - 1.0, y: top, width: 2.0, height: field.plot.bottom() - top });
        if let Some(words) = &field.model.terms.begins {
            layout::break_words(canvas, words, x, top, field.sheet, taken);
        }
    }
}

fn draw_names(canvas: &mut Canvas, field: &Field<'_>, names: &Names, taken: &mut Vec<Area>) {
    let data = &field.model.data;
    let ends: Vec<svg::Point> = data
        .series
        .iter()
        .map(|series| {
            let bottom = (field.plot.right(), field.plot.bottom());
            last(series).map_or(bottom, |(index, point)| field.at(index, point))
        })
        .collect();
    let set = field.sheet.strong;
    let sizes: Vec<f64> = names.lines.iter().map(|lines| height(lines.len(), set) + 2.0).collect();
    let wanted: Vec<f64> = ends.iter().map(|end| end.1).collect();
    let middles = place::spread(&wanted, &sizes, field.plot.y - 10.0, field.plot.bottom() + 10.0);
    let x = field.plot.right() + END_GAP;
    for (index, lines) in names.lines.iter().enumerate() {
        let y = middles[index] - height(lines.len(), set) / 2.0 + set.size * 0.98;
        let class = Look::of(index).class("fig-name");
        let caption = Caption { at: (x, y), anchor: Anchor::Start, lines: lines.clone(), set, class };
        if (ends[index].1 - middles[index]).abs() > 6.0 || x - ends[index].0 > 40.0 {
            let from = (ends[index].0 + 7.0, ends[index].1);
            canvas.line("fig-leader", from, (x - 3.0, middles[index]));
        }
        taken.push(caption.area());
        canvas.text(caption);
    }
}

fn draw_values(canvas: &mut Canvas, field: &Field<'_>, top: f64, taken: &[Area]) {
    let bottom = field.plot.bottom() - 2.0;
    let x = field.plot.x - INSET;
    let frame = Area { x, y: top, width: field.sheet.width - x, height: bottom - top };
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
    let all = series.points.iter().enumerate();
    let points: Vec<(usize, &Point)> =
        all.filter_map(|(index, point)| Some((index, point.as_ref()?))).collect();
    let extremes = place::extremes(points.iter().map(|(_, point)| point.value));
    let ranks = points.iter().map(|(index, point)| rank(field, &points, extremes, (*index, point)));
    let one = |(place, rank): (usize, u8)| {
        let (index, point) = points[place];
        let look = field.model.data.look(number, index, point);
        let class = match () {
            () if several && !look.is_accented => Look::of(number).class("fig-value"),
            () => look.value_class().to_owned(),
        };
        let options = places(field, (index, point), is_valley(&points, place), &class);
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
fn is_valley(points: &[(usize, &Point)], place: usize) -> bool {
    let before = place.checked_sub(1).and_then(|before| points.get(before));
    let mut neighbours = [before, points.get(place + 1)].into_iter().flatten().peekable();
    neighbours.peek().is_some() && neighbours.all(|(_, other)| other.value > points[place].1.value)
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
    vec![
        caption((0.0, first), Anchor::Middle),
        caption((-6.0, first), Anchor::Start),
        caption((6.0, first), Anchor::End),
        caption((0.0, second), Anchor::Middle),
        caption((-6.0, second), Anchor::Start),
        caption((6.0, second), Anchor::End),
        caption((9.0, y + set.size * 0.35), Anchor::Start),
        caption((-9.0, y + set.size * 0.35), Anchor::End),
    ]
}

fn draw_labels(canvas: &mut Canvas, field: &Field<'_>) -> f64 {
    let data = &field.model.data;
    // Of entries with one text the first counts.
    let by_text: BTreeMap<&str, &Entry> =
        data.entries.iter().rev().map(|entry| (entry.text.as_str(), entry)).collect();
    let tick = |(part, text): &(f64, String)| {
        let entry = by_text.get(text.as_str());
        Tick {
            x: field.plot.x + part * field.plot.width,
            text: text.clone(),
            set: entry.map_or(field.sheet.label, |entry| field.sheet.label_of(entry)),
            year: entry.and_then(|entry| entry.year),
        }
    };
    let ticks: Vec<Tick> = field.model.along.ticks.iter().map(tick).collect();
    let bottom = field.plot.bottom();
    let room = (!data.is_dated).then(|| field.plot.width / (ticks.len().max(2) - 1) as f64 - 8.0);
    let below = Below { plot_bottom: bottom, top: bottom + 8.0, strokes: true, room };
    layout::labels_below(canvas, &ticks, &below, field.sheet)
}
