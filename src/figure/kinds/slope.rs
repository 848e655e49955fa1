//! Lines from one column of values to another: a line for each row, named at both ends.
//!
//! Knows no time between the columns: their names head the two sides.

use std::cmp::Ordering;

use crate::figure::layout::{self, Sheet};
use crate::figure::marks;
use crate::figure::model::{Entry, Look, Model, Point};
use crate::figure::place;
use crate::figure::svg::{Anchor, Area, Canvas, Caption, height};
use crate::figure::wrap::{Type, is_torn, wrap};

/// Beyond so many rows only those that tell most are named.
const MOST_NAMED: usize = 24;

/// From an axis to the words beside it.
const GAP: f64 = 16.0;

/// The room for the sign of a rise or a fall.
const SIGN: f64 = 11.0;

/// One end of a line with its words.
struct End<'a> {
    entry: &'a Entry,
    point: &'a Point,
    look: Look,
    class: &'static str,
    lines: Vec<String>,
    set: Type,
    /// The way from the other end, told at the right side.
    way: Ordering,
    is_up: bool,
    y: f64,
}

/// Where the two axes stand.
struct Sides {
    /// Whether names stand below values, not behind them.
    is_stacked: bool,
    left: f64,
    right: f64,
    value: f64,
}

struct Field<'a> {
    model: &'a Model,
    sheet: &'a Sheet,
    plot: Area,
}

impl Field<'_> {
    fn y(&self, point: &Point) -> f64 {
        let part = self.model.axis.ruler.part(point.value);
        let part = if self.model.reckoned.is_turned { 1.0 - part } else { part };
        self.plot.bottom() - part * self.plot.height
    }
}

pub(super) fn draw(canvas: &mut Canvas, model: &Model, sheet: &Sheet) -> f64 {
    let top = layout::head(canvas, model, sheet, false);
    let sides = sides(model, sheet);
    let top = draw_heads(canvas, model, sheet, &sides, top) + sheet.label.size;
    let wanted = [0, 1].map(|side| ends(model, sheet, &sides, side));
    let tallest =
        wanted.iter().map(|ends| ends.iter().map(|end| block(end, &sides)).sum::<f64>()).fold(0.0, f64::max);
    let plot = Area {
        x: sides.left,
        y: top,
        width: sides.right - sides.left,
        height: sheet.plot_height.max(tallest - 20.0),
    };
    let field = Field { model, sheet, plot };
    for x in [sides.left, sides.right] {
        canvas.line("fig-grid", (x, top - 4.0), (x, plot.bottom() + 4.0));
    }
    draw_lines(canvas, &field);
    let mut bottom = plot.bottom() + 4.0;
    for (side, ends) in wanted.into_iter().enumerate() {
        bottom = bottom.max(draw_ends(canvas, &field, &sides, side, ends));
    }
    layout::foot(canvas, model, sheet, bottom + 6.0, None)
}

fn sides(model: &Model, sheet: &Sheet) -> Sides {
    let value = model.data.points().map(|point| sheet.strong.width(&point.labelled)).fold(0.0, f64::max);
    let name = model.data.entries.iter().map(|entry| sheet.label_of(entry).width(&entry.text));
    let name = name.fold(0.0, f64::max);
    let most = sheet.width * if sheet.is_wide { 0.34 } else { 0.385 };
    let wanted = name + value + GAP + SIGN + 7.0;
    let inline = wanted.clamp(most.min(70.0), most);
    let both = inline - GAP - SIGN;
    let beside = value.min((both * 0.6).max(both - 7.0 - name));
    let fits = |entry: &Entry| {
        let room = inline - GAP - beside - SIGN - 7.0;
        let set = sheet.label_of(entry);
        let lines = wrap(&entry.text, room, 9, set);
        lines.len() <= 2 && lines.iter().all(|line| set.width(line) <= room) && !is_torn(&lines, &entry.text)
    };
    let is_stacked = !sheet.is_wide && !model.data.entries.iter().all(fits);
    let room = if is_stacked { most } else { inline };
    let value = if is_stacked { value.min(room - GAP - SIGN) } else { beside };
    Sides { is_stacked, left: room, right: sheet.width - room, value }
}

/// The names of the columns, each above its axis.
fn draw_heads(canvas: &mut Canvas, model: &Model, sheet: &Sheet, sides: &Sides, top: f64) -> f64 {
    let middle = sheet.width / 2.0;
    let room = ((middle - sides.left).min(sides.left) * 2.0 - 12.0).max(40.0);
    let heads = model.data.series.iter().take(2).map(|series| wrap(&series.name, room, 3, sheet.strong));
    let heads: Vec<Vec<String>> = heads.collect();
    let most = heads.iter().map(Vec::len).max().unwrap_or(1);
    for (lines, x) in heads.into_iter().zip([sides.left, sides.right]) {
        let up = (most - lines.len()) as f64 * sheet.strong.size * 1.28;
        let at = (x, top + up + sheet.strong.size);
        let class = "fig-label".to_owned();
        canvas.text(Caption { at, anchor: Anchor::Middle, lines, set: sheet.strong, class });
    }
    top + height(most, sheet.strong)
}

/// Whether any row is set apart, so that the others step back.
fn has_accents(model: &Model) -> bool {
    model.data.entries.iter().any(|entry| entry.is_highlighted)
}

fn look(model: &Model, index: usize, entry: &Entry, point: &Point) -> Look {
    let is_one_of_many = model.data.entries.len() > MOST_NAMED && !named(model, 1).contains(&index);
    let is_quiet = !entry.is_highlighted && (has_accents(model) || is_one_of_many);
    Look { series: usize::from(is_quiet), is_accented: entry.is_highlighted, is_soft: point.is_soft() }
}

fn point(model: &Model, side: usize, index: usize) -> Option<&Point> {
    model.data.series.get(side)?.points.get(index)?.as_ref()
}

/// The quiet lines first, the accents above them.
fn draw_lines(canvas: &mut Canvas, field: &Field<'_>) {
    let entries = field.model.data.entries.iter().enumerate();
    let (accents, quiet): (Vec<_>, Vec<_>) = entries.partition(|(_, entry)| entry.is_highlighted);
    for (index, entry) in quiet.into_iter().chain(accents) {
        let ends = [0, 1].map(|side| point(field.model, side, index));
        let place =
            |side: usize, point: &Point| (field.plot.x + field.plot.width * side as f64, field.y(point));
        if let [Some(before), Some(after)] = ends {
            let run = vec![place(0, before), place(1, after)];
            let look = Look { is_soft: false, ..look(field.model, index, entry, before) };
            canvas.path(&look.class("fig-line"), vec![run]);
        }
        for (side, point) in ends.into_iter().enumerate() {
            if let Some(point) = point {
                let draw = |canvas: &mut Canvas| {
                    marks::round(canvas, look(field.model, index, entry, point), place(side, point));
                };
                canvas.mark(&point.title, draw);
            }
        }
    }
}

/// The rows that are named where there are too many for all: those set apart, the ends of each side, and the
/// greatest changes.
fn named(model: &Model, side: usize) -> Vec<usize> {
    let entries = &model.data.entries;
    let mut there: Vec<usize> =
        (0..entries.len()).filter(|&index| point(model, side, index).is_some()).collect();
    if there.len() <= MOST_NAMED {
        return there;
    }
    let value = |index: usize| point(model, side, index).map_or(0.0, |point| point.value);
    there.sort_by(|&a, &b| value(b).total_cmp(&value(a)));
    let far = |index: usize| match model.reckoned.changes.get(index) {
        Some(Some(change)) => (change.way, change.far),
        _ => (Ordering::Equal, 0.0),
    };
    let greatest = |way: Ordering| {
        let of_way = there.iter().copied().filter(|&index| far(index).0 == way);
        of_way.max_by(|&a, &b| far(a).1.total_cmp(&far(b).1))
    };
    let (first, last) = (there.iter().copied().take(2), there.iter().copied().rev().take(2));
    let accents = there.iter().copied().filter(|&index| entries[index].is_highlighted);
    let mut named: Vec<usize> = first
        .chain(last)
        .chain(accents.take(MOST_NAMED))
        .chain([greatest(Ordering::Greater), greatest(Ordering::Less)].into_iter().flatten())
        .collect();
    named.sort_unstable();
    named.dedup();
    named
}

fn ends<'a>(model: &'a Model, sheet: &Sheet, sides: &Sides, side: usize) -> Vec<End<'a>> {
    let end = |index: usize| {
        let (entry, point) = (model.data.entries.get(index)?, point(model, side, index)?);
        let look = look(model, index, entry, point);
        let set = sheet.label_of(entry);
        let sign = if side == 1 { SIGN } else { 0.0 };
        let room = sides.left - GAP - if sides.is_stacked { 0.0 } else { sides.value + sign + 7.0 };
        let change = model.reckoned.changes.get(index).and_then(Option::as_ref);
        let way = change.filter(|_| side == 1).map_or(Ordering::Equal, |change| change.way);
        let is_up = change.is_some_and(|change| change.is_up);
        let class = look.value_class();
        Some(End {
            entry,
            point,
            look,
            class,
            lines: wrap(&entry.text, room.max(20.0), 8, set),
            set,
            way,
            is_up,
            y: 0.0,
        })
    };
    named(model, side).into_iter().filter_map(end).collect()
}

/// The height that the words of an end need.
fn block(end: &End<'_>, sides: &Sides) -> f64 {
    height(end.lines.len() + usize::from(sides.is_stacked), end.set)
        + if sides.is_stacked { 6.0 } else { 2.0 }
}

/// The words of one side; gives their bottom.
fn draw_ends(
    canvas: &mut Canvas,
    field: &Field<'_>,
    sides: &Sides,
    side: usize,
    mut ends: Vec<End<'_>>,
) -> f64 {
    for end in &mut ends {
        end.y = field.y(end.point);
    }
    ends.sort_by(|a, b| a.y.total_cmp(&b.y));
    let sizes: Vec<f64> = ends.iter().map(|end| block(end, sides)).collect();
    let middles: Vec<f64> =
        ends.iter().zip(&sizes).map(|(end, size)| end.y + size / 2.0 - first_line(end)).collect();
    let places = place::stack(&middles, &sizes, field.plot.y - 12.0, field.plot.y + 1e5);
    let mut bottom = field.plot.bottom();
    for ((end, middle), size) in ends.iter().zip(places).zip(sizes) {
        draw_end(canvas, field, sides, side, end, middle - size / 2.0);
        bottom = bottom.max(middle + size / 2.0);
    }
    bottom
}

/// From the top of an end's words to the middle of their first line.
fn first_line(end: &End<'_>) -> f64 {
    1.0 + end.set.size * 0.64
}

/// Value and name beside the axis, with a leader where they had to move.
fn draw_end(canvas: &mut Canvas, field: &Field<'_>, sides: &Sides, side: usize, end: &End<'_>, top: f64) {
    let (x, way, anchor) =
        if side == 0 { (sides.left, -1.0, Anchor::End) } else { (sides.right, 1.0, Anchor::Start) };
    let middle = top + first_line(end);
    if (middle - end.y).abs() > 3.0 {
        canvas.line("fig-leader", (x + way * 6.0, end.y), (x + way * (GAP - 3.0), middle));
    }
    let set = field.sheet.strong.fitting(&end.point.labelled, sides.value);
    let first = top + 1.0 + end.set.size * 0.98;
    let sign = if side == 1 { SIGN } else { 0.0 };
    if end.way != Ordering::Equal {
        marks::arrow(canvas, end.look, (x + GAP + 3.5, first - set.size * 0.36), end.is_up);
    }
    canvas.text(Caption {
        at: (x + way * (GAP + sign), first),
        anchor,
        lines: vec![end.point.labelled.clone()],
        set,
        class: end.class.to_owned(),
    });
    let class = if end.entry.is_highlighted { end.class } else { "fig-label" };
    let behind = (x + way * (GAP + sign + sides.value + 7.0), first);
    let below = (x + way * GAP, first + height(1, end.set));
    canvas.text(Caption {
        at: if sides.is_stacked { below } else { behind },
        anchor,
        lines: end.lines.clone(),
        set: end.set,
        class: class.to_owned(),
    });
}
