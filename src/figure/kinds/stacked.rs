//! Upright stacks: the parts of each label one on the other, with their values where they fit.
//!
//! Knows neither axis nor labels: those are for `columns`.

use super::columns::{self, Bar};
use crate::figure::layout::{self, Sheet};
use crate::figure::marks;
use crate::figure::model::{Look, Model, Point, Series};
use crate::figure::stack::{Part, Stack};
use crate::figure::svg::{Anchor, Area, Canvas, Caption};
use crate::figure::wrap::Type;

/// Draws all stacks and gives the bars at whose ends the totals stand.
pub(super) fn upright<'a>(
    canvas: &mut Canvas,
    model: &'a Model,
    sheet: &Sheet,
    plot: &Area,
    stack: &'a Stack,
    taken: &mut Vec<Area>,
) -> Vec<Bar<'a>> {
    let mut bars = Vec::new();
    let set = part_type(stack, sheet, columns::bar_at(model, plot, 0, 0).1);
    for (entry, parts) in stack.parts.iter().enumerate() {
        let (x, width) = columns::bar_at(model, plot, entry, 0);
        for part in parts {
            let (from, to) = (y(model, plot, part.from), y(model, plot, part.to));
            let area = Area { x, y: from.min(to), width, height: (from - to).abs() };
            draw_part(canvas, model, set, (entry, part), area);
            taken.push(area);
        }
        let area = whole(model, plot, stack, entry);
        if let Some(Some(point)) = stack.totals.get(entry) {
            let is_accented = model.data.entries.get(entry).is_some_and(|entry| entry.is_highlighted);
            let look = Look { series: 0, is_accented, is_soft: point.is_soft() };
            let falls = stack.ends(entry).1 <= 0.0 && point.value < 0.0;
            bars.push(Bar { look, entry, area, point, falls });
        }
    }
    bars
}

/// The type in which the values of all parts have room across their stacks: some with and some without a value,
/// for no other reason than their digits, would tell the reader nothing.
fn part_type(stack: &Stack, sheet: &Sheet, room: f64) -> Option<Type> {
    let texts = || stack.parts.iter().flatten().map(|part| part.text.as_str());
    let sizes = [sheet.small.size, 11.5].map(|size| Type { size, ..sheet.small });
    sizes.into_iter().find(|set| texts().all(|text| set.width(text) + 4.0 <= room))
}

fn y(model: &Model, plot: &Area, value: f64) -> f64 {
    layout::y_of(&model.axis, plot, value)
}

/// All that the parts of a label cover.
fn whole(model: &Model, plot: &Area, stack: &Stack, entry: usize) -> Area {
    let (x, width) = columns::bar_at(model, plot, entry, 0);
    let (low, high) = stack.ends(entry);
    let (top, bottom) = (y(model, plot, high), y(model, plot, low));
    Area { x, y: top, width, height: bottom - top }
}

/// One part with its value inside, where there is room.
pub(super) fn draw_part(
    canvas: &mut Canvas,
    model: &Model,
    set: Option<Type>,
    (entry, part): (usize, &Part),
    area: Area,
) {
    let Some(point) = point_of(model, entry, part) else { return };
    let look = Look { series: part.series, is_accented: false, is_soft: point.is_soft() };
    let fits = |set: &Type| set.width(&part.text) + 4.0 <= area.width && set.size * 1.3 <= area.height;
    let set = set.filter(fits);
    canvas.mark(&point.title, |canvas| {
        marks::bar(canvas, look, area);
        let Some(set) = set else { return };
        if look.is_soft {
            let (width, height) = (set.width(&part.text) + 6.0, set.size * 1.25);
            let (x, y) = (area.x + (area.width - width) / 2.0, area.y + (area.height - height) / 2.0);
            canvas.rect("fig-plate", Area { x, y, width, height });
        }
        canvas.text(Caption {
            at: (area.x + area.width / 2.0, area.y + area.height / 2.0 + set.size * 0.36),
            anchor: Anchor::Middle,
            lines: vec![part.text.clone()],
            set,
            class: if look.is_soft { "fig-label".to_owned() } else { Look::of(part.series).class("fig-on") },
        });
    });
}

fn point_of<'a>(model: &'a Model, entry: usize, part: &Part) -> Option<&'a Point> {
    model.data.series.get(part.series)?.points.get(entry)?.as_ref()
}

/// Whether a part is missing, so that a stack is not the whole, or there is nothing to take shares of.
pub(super) fn is_partial(model: &Model, stack: &Stack, entry: usize) -> bool {
    if stack.parts.get(entry).is_none_or(Vec::is_empty) {
        return true;
    }
    model.data.series.iter().any(|series| matches!(series.points.get(entry), Some(None)))
}

/// The first value of a label whose values are all there and all zero, so that no shares can be taken.
pub(super) fn all_zero(model: &Model, entry: usize) -> Option<&Point> {
    let is_zero = |series: &Series| {
        series.points.get(entry).and_then(Option::as_ref).is_some_and(|point| point.value == 0.0)
    };
    let are_zero = model.data.series.iter().all(is_zero);
    model.data.series.first().filter(|_| are_zero)?.points.get(entry)?.as_ref()
}

/// A stack that is not the whole, or not there, has a dash at its end; tells whether there is any.
pub(super) fn draw_gaps(
    canvas: &mut Canvas,
    model: &Model,
    sheet: &Sheet,
    plot: &Area,
    stack: &Stack,
    taken: &mut Vec<Area>,
) -> bool {
    let mut has_any = false;
    for (index, entry) in
        model.data.entries.iter().enumerate().filter(|(index, _)| is_partial(model, stack, *index))
    {
        let area = whole(model, plot, stack, index);
        if area.width < 10.0 {
            continue;
        }
        let mut caption = columns::dash((area.x + area.width / 2.0, area.y - 6.0), sheet);
        let mut title = &entry.told;
        let fits = |zero: &&Point| sheet.strong.width(&zero.signed) <= area.width + 8.0;
        if let Some(zero) = all_zero(model, index).filter(fits) {
            title = &zero.title;
            (caption.lines, caption.class) = (vec![zero.signed.clone()], "fig-value".to_owned());
        } else {
            has_any = true;
        }
        taken.push(caption.area());
        canvas.mark(title, |canvas| canvas.text(caption));
    }
    has_any
}
