//! Upright bars from zero, one group or one stack for each label.
//!
//! Knows nothing of lying bars.

use super::stacked;
use crate::figure::layout::{self, Below, Sheet, Tick};
use crate::figure::marks;
use crate::figure::model::{Entry, Look, Model, Point};
use crate::figure::place::{self, Wanted};
use crate::figure::remark::{self, Target};
use crate::figure::svg::{self, Anchor, Area, Canvas, Caption};
use crate::figure::wrap::Type;

/// The widest that one bar is drawn.
const WIDEST: f64 = 88.0;

/// What stands for a missing value.
const DASH: &str = "–";

/// A bar with the value that it shows.
pub(super) struct Bar<'a> {
    pub(super) look: Look,
    pub(super) entry: usize,
    /// The bar with its range.
    pub(super) area: Area,
    pub(super) point: &'a Point,
    /// Whether its value stands below it.
    pub(super) falls: bool,
}

pub(super) fn draw(canvas: &mut Canvas, model: &Model, sheet: &Sheet) -> f64 {
    let top = layout::head(canvas, model, sheet, model.data.series.len() > 1);
    let left = layout::axis_room(&model.axis, sheet);
    let shows_totals = model.data.stack.as_ref().is_none_or(|stack| !stack.is_of_shares);
    let highest = if shows_totals { reach(model) } else { Vec::new() };
    let above = layout::break_room(model, sheet)
        + layout::headroom(&model.axis, highest.into_iter(), sheet)
        + sheet.remark_room;
    let plot = Area { x: left, y: top + above, width: sheet.width - left, height: sheet.plot_height };
    layout::upright_axis(canvas, &model.axis, &plot, sheet);
    let mut taken: Vec<Area> = Vec::new();
    let bars = match &model.data.stack {
        Some(stack) => stacked::upright(canvas, model, sheet, &plot, stack, &mut taken),
        None => draw_bars(canvas, model, &plot),
    };
    let zero = layout::y_of(&model.axis, &plot, 0.0);
    canvas.line("fig-axis", (plot.x, zero), (plot.right(), zero));
    taken.extend(bars.iter().map(|bar| bar.area));
    draw_breaks(canvas, model, sheet, &plot, top, &mut taken);
    let has_dashes = draw_gaps(canvas, model, sheet, &plot, &mut taken);
    draw_remarks(canvas, model, sheet, &plot, top, &bars, &mut taken);
    draw_values(canvas, model, sheet, &plot, &bars, &taken);
    let bottom = draw_labels(canvas, model, sheet, &plot);
    let dash = has_dashes.then(|| format!("{DASH} {}", model.terms.gap));
    layout::foot(canvas, model, sheet, bottom, dash)
}

/// Where the bar of a lane at a label begins, and how wide it is.
pub(super) fn bar_at(model: &Model, plot: &Area, entry: usize, lane: usize) -> (f64, f64) {
    let slot = slot(model, plot);
    let count = model.data.lanes() as f64;
    let fill = if count > 1.0 { 0.84 } else { 0.74 };
    let width = (slot * fill / count).min(WIDEST);
    (plot.x + slot * (entry as f64 + 0.5) + width * (lane as f64 - count / 2.0), width)
}

fn slot(model: &Model, plot: &Area) -> f64 {
    plot.width / model.data.entries.len().max(1) as f64
}

/// Every value that the plot must hold.
fn reach(model: &Model) -> Vec<f64> {
    match &model.data.stack {
        Some(stack) => stack.reach().collect(),
        None => model.data.points().flat_map(Point::reach).collect(),
    }
}

fn draw_bars<'a>(canvas: &mut Canvas, model: &'a Model, plot: &Area) -> Vec<Bar<'a>> {
    let zero = layout::y_of(&model.axis, plot, 0.0);
    let mut bars = Vec::new();
    for entry in 0..model.data.entries.len() {
        for (lane, (series, point)) in model.data.bars(entry).into_iter().enumerate() {
            let Some(point) = point else { continue };
            let (x, width) = bar_at(model, plot, entry, lane);
            let inset = if model.data.lanes() > 1 && width > 6.0 { 1.0 } else { 0.0 };
            let end = layout::y_of(&model.axis, plot, point.value);
            let (y, height) = (end.min(zero), (end - zero).abs());
            let area = Area { x: x + inset / 2.0, y, width: width - inset, height };
            let look = model.data.look(series, entry, point);
            canvas.mark(&point.title, |canvas| {
                marks::bar(canvas, look, area);
                if let Some((low, high)) = range_of(model, plot, point) {
                    marks::whisker(canvas, (x + width / 2.0, low), (x + width / 2.0, high));
                }
            });
            let (low, high) = range_of(model, plot, point).unwrap_or((area.bottom(), area.y));
            let (y, bottom) = (area.y.min(high), area.bottom().max(low));
            let area = Area { y, height: bottom - y, ..area };
            bars.push(Bar { look, entry, area, point, falls: point.value < 0.0 });
        }
    }
    bars
}

/// Where the ends of a value's range lie, the lower one first.
fn range_of(model: &Model, plot: &Area, point: &Point) -> Option<(f64, f64)> {
    let y = |value| layout::y_of(&model.axis, plot, value);
    point.range.map(|(low, high)| (y(low), y(high)))
}

/// The author's remarks, each above the highest bar of its label and the bar's value.
fn draw_remarks(
    canvas: &mut Canvas,
    model: &Model,
    sheet: &Sheet,
    plot: &Area,
    top: f64,
    bars: &[Bar<'_>],
    taken: &mut Vec<Area>,
) {
    let zero = layout::y_of(&model.axis, plot, 0.0);
    let room = sheet.strong.size * 1.6;
    // The places of values are kept free.
    let mut avoided = taken.clone();
    avoided.extend(bars.iter().map(|bar| value(bar, sheet.strong).area()));
    let targets = model.data.entries.iter().enumerate().filter_map(|(index, entry)| {
        let own = bars.iter().filter(|bar| bar.entry == index);
        let y = own.map(|bar| bar.area.y).fold(zero, f64::min);
        let x = plot.x + slot(model, plot) * (index as f64 + 0.5);
        Target::of(entry, (x, y), room, f64::MAX)
    });
    let frame = Area { x: plot.x, y: top, width: plot.width, height: plot.bottom() - top };
    let known = avoided.len();
    remark::draw(canvas, sheet, &frame, &mut avoided, targets.collect());
    taken.extend(avoided.drain(known..));
}

fn draw_breaks(
    canvas: &mut Canvas,
    model: &Model,
    sheet: &Sheet,
    plot: &Area,
    top: f64,
    taken: &mut Vec<Area>,
) {
    for (index, _) in
        model.data.entries.iter().enumerate().filter(|(index, entry)| *index > 0 && entry.begins)
    {
        let x = plot.x + slot(model, plot) * index as f64;
        canvas.line("fig-break", (x, top + 2.0), (x, plot.bottom() + 6.0));
        taken.push(Area { x: x - 1.0, y: top, width: 2.0, height: plot.bottom() - top });
        if let Some(words) = &model.terms.begins {
            layout::break_words(canvas, words, x, top, sheet, taken);
        }
    }
}

/// A missing value is a dash on the axis, so that it is not taken for zero; tells whether there is any.
fn draw_gaps(canvas: &mut Canvas, model: &Model, sheet: &Sheet, plot: &Area, taken: &mut Vec<Area>) -> bool {
    if let Some(stack) = &model.data.stack {
        return stacked::draw_gaps(canvas, model, sheet, plot, stack, taken);
    }
    let mut has_any = false;
    let zero = layout::y_of(&model.axis, plot, 0.0);
    let baseline = if model.axis.ruler.max > 0.0 { zero - 6.0 } else { zero + sheet.label.size };
    for (index, entry) in model.data.entries.iter().enumerate() {
        for (lane, (_, point)) in model.data.bars(index).into_iter().enumerate() {
            let (x, width) = bar_at(model, plot, index, lane);
            if width < 10.0 || point.is_some() {
                continue;
            }
            let caption = dash((x + width / 2.0, baseline), sheet);
            taken.push(caption.area());
            canvas.mark(&entry.told, |canvas| canvas.text(caption));
            has_any = true;
        }
    }
    has_any
}

/// What stands for a missing value.
pub(super) fn dash(at: svg::Point, sheet: &Sheet) -> Caption {
    Caption {
        at,
        anchor: Anchor::Middle,
        lines: vec![DASH.to_owned()],
        set: sheet.strong,
        class: "fig-gap".to_owned(),
    }
}

fn draw_values(
    canvas: &mut Canvas,
    model: &Model,
    sheet: &Sheet,
    plot: &Area,
    bars: &[Bar<'_>],
    taken: &[Area],
) {
    let frame = Area { x: plot.x, width: plot.width, ..sheet.frame(plot.bottom() + 40.0) };
    let extremes = place::extremes(bars.iter().map(|bar| bar.point.value));
    let mut ranked: Vec<(u8, &Bar<'_>)> = bars.iter().map(|bar| (rank(model, extremes, bar), bar)).collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    let sizes = [sheet.strong.size, sheet.small.size - 0.5, 11.0];
    let settings = sizes.map(|size| {
        let set = Type { size, ..sheet.strong };
        let wanted =
            ranked.iter().map(|(rank, bar)| Wanted { is_needed: *rank < 4, options: vec![value(bar, set)] });
        wanted.collect()
    });
    for caption in place::place(&frame, taken, &settings) {
        canvas.text(caption);
    }
}

/// How much a value matters: highlighted, last, extreme, first, any.
fn rank(model: &Model, (lowest, highest): (f64, f64), bar: &Bar<'_>) -> u8 {
    let is_extreme = bar.point.value == lowest || bar.point.value == highest;
    match () {
        () if model.data.entries[bar.entry].is_highlighted => 0,
        () if bar.entry + 1 == model.data.entries.len() => 1,
        () if is_extreme => 2,
        () if bar.entry == 0 => 3,
        () => 4,
    }
}

/// Above a bar that rises, below one that falls.
fn value(bar: &Bar<'_>, set: Type) -> Caption {
    let above = bar.area.y - set.size * 0.42;
    let y = if bar.falls { bar.area.bottom() + set.size * 1.05 } else { above };
    Caption {
        at: (bar.area.x + bar.area.width / 2.0, y),
        anchor: Anchor::Middle,
        lines: vec![bar.point.signed.clone()],
        set,
        class: bar.look.value_class().to_owned(),
    }
}

fn draw_labels(canvas: &mut Canvas, model: &Model, sheet: &Sheet, plot: &Area) -> f64 {
    let slot = slot(model, plot);
    let tick = |(index, entry): (usize, &Entry)| Tick {
        x: plot.x + slot * (index as f64 + 0.5),
        text: entry.text.clone(),
        set: sheet.label_of(entry),
        year: entry.year,
    };
    let ticks: Vec<Tick> = model.data.entries.iter().enumerate().map(tick).collect();
    let falls = model.axis.ruler.min < 0.0;
    let top = plot.bottom() + if falls { sheet.strong.size * 1.4 } else { 8.0 };
    let room = (!model.data.is_dated).then_some(slot - 6.0);
    let below = Below { plot_bottom: plot.bottom(), top, strokes: false, room };
    layout::labels_below(canvas, &ticks, &below, sheet)
}
