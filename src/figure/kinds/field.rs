//! The plot of lines and areas: places of labels and values, breaks, names at the ends.
//!
//! Knows no line and no area.

use std::collections::BTreeMap;

use crate::figure::layout::{self, Below, Sheet, Tick};
use crate::figure::model::{Entry, Look, Model, Point, Series};
use crate::figure::place;
use crate::figure::svg::{self, Anchor, Area, Canvas, Caption, height};
use crate::figure::wrap::wrap;

/// The room between the plot's edge and the first and last values.
pub(super) const INSET: f64 = 12.0;

/// The room between a line's end and its name.
const END_GAP: f64 = 20.0;

/// So many lines may a name have at the end of its line.
const NAME_LINES: usize = 3;

/// The plot and where labels lie in it.
pub(super) struct Field<'a> {
    pub(super) model: &'a Model,
    pub(super) sheet: &'a Sheet,
    pub(super) plot: Area,
    /// Where the drawing begins below unit and legend.
    pub(super) top: f64,
    names: Option<Names>,
}

/// The names at the ends of several lines.
struct Names {
    lines: Vec<Vec<String>>,
    room: f64,
    /// Whether only values stand at the ends, and the names in a legend.
    are_values: bool,
}

impl<'a> Field<'a> {
    /// Draws what stands above and beside the plot and gives the plot.
    pub(super) fn begin(canvas: &mut Canvas, model: &'a Model, sheet: &'a Sheet) -> Self {
        let names = names(model, sheet);
        let has_legend = model.data.series.len() > 1 && (names.as_ref().is_none_or(|names| names.are_values));
        let top = layout::head(canvas, model, sheet, has_legend);
        let left = layout::axis_room(&model.axis, sheet);
        let values: Vec<f64> = match &model.data.stack {
            Some(stack) => stack.reach().collect(),
            None => model.data.points().map(|point| point.value).collect(),
        };
        let headroom = layout::headroom(&model.axis, values.into_iter(), sheet);
        let above = layout::break_room(model, sheet) + headroom + sheet.remark_room;
        let last_tick = model.along.ticks.last().map_or(0.0, |(_, text)| sheet.label.width(text) / 2.0 + 1.0);
        let room = names.as_ref().map_or(last_tick.clamp(INSET, (sheet.width * 0.08).max(INSET)), |names| {
            names.room + END_GAP + 2.0
        });
        let width = (sheet.width - left - INSET - room).max(40.0);
        let plot = Area { x: left, y: top + above, width: width + INSET * 2.0, height: sheet.plot_height };
        layout::upright_axis(canvas, &model.axis, &plot, sheet);
        Self { model, sheet, plot: Area { x: left + INSET, width, ..plot }, top, names }
    }

    pub(super) fn x(&self, index: usize) -> f64 {
        self.plot.x + self.model.along.places.get(index).copied().unwrap_or(0.5) * self.plot.width
    }

    pub(super) fn y(&self, value: f64) -> f64 {
        layout::y_of(&self.model.axis, &self.plot, value)
    }

    pub(super) fn at(&self, index: usize, point: &Point) -> svg::Point {
        (self.x(index), self.y(point.value))
    }

    /// Where words may stand.
    pub(super) fn frame(&self) -> Area {
        let (x, bottom) = (self.plot.x - INSET, self.plot.bottom() - 2.0);
        Area { x, y: self.top, width: self.sheet.width - x, height: bottom - self.top }
    }
}

/// Several lines are named at their ends with their last values; on a narrow sheet, and where a name is long, the
/// names stand in a legend and the values alone at the ends. Lines that follow each other end before the plot does.
fn names(model: &Model, sheet: &Sheet) -> Option<Names> {
    let series = &model.data.series;
    if series.len() < 2 || (model.data.is_successive() && model.data.stack.is_none()) {
        return None;
    }
    let value = |series: &Series| last(series).map(|(_, point)| point.labelled.clone()).unwrap_or_default();
    let broken = |text: &str| wrap(text, sheet.width * 0.22, usize::MAX, sheet.strong);
    let named: Vec<_> =
        series.iter().map(|series| broken(&format!("{} {}", series.name, value(series)))).collect();
    let are_values = !sheet.is_wide || named.iter().any(|lines| lines.len() > NAME_LINES);
    let lines = match are_values {
        true => series.iter().map(|series| broken(&value(series))).collect(),
        false => named,
    };
    let room = lines.iter().flatten().map(|line| sheet.strong.width(line)).fold(0.0, f64::max);
    Some(Names { lines, room, are_values })
}

/// The last value of a line and its label.
pub(super) fn last(series: &Series) -> Option<(usize, &Point)> {
    series.points.iter().enumerate().rev().find_map(|(index, point)| Some((index, point.as_ref()?)))
}

/// The stretches of a series that may be joined.
pub(super) fn runs<'a>(model: &Model, series: &'a Series) -> Vec<Vec<(usize, &'a Point)>> {
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

pub(super) fn draw_breaks(canvas: &mut Canvas, field: &Field<'_>, taken: &mut Vec<Area>) {
    let breaks = field.model.data.entries.iter().enumerate();
    for (index, _) in breaks.filter(|(index, entry)| *index > 0 && entry.begins) {
        let (x, top) = (f64::midpoint(field.x(index - 1), field.x(index)), field.top);
        canvas.line("fig-break", (x, top + 2.0), (x, field.plot.bottom() + 6.0));
        taken.push(Area { x: x - 1.0, y: top, width: 2.0, height: field.plot.bottom() - top });
        if let Some(words) = &field.model.terms.begins {
            layout::break_words(canvas, words, x, top, field.sheet, taken);
        }
    }
}

/// Names at the ends of lines, and leaders where they had to move away.
pub(super) fn draw_names(canvas: &mut Canvas, field: &Field<'_>, ends: &[svg::Point], taken: &mut Vec<Area>) {
    let Some(names) = &field.names else { return };
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

pub(super) fn draw_labels(canvas: &mut Canvas, field: &Field<'_>) -> f64 {
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
