//! The bars of one panel: each label above its bar, each value at its end.
//!
//! Knows no line, and of other panels only their scale.

use super::lengths::Lengths;
use crate::figure::layout::Sheet;
use crate::figure::marks;
use crate::figure::model::{Look, Model, Series};
use crate::figure::svg::{Anchor, Area, Canvas, Caption, height};
use crate::figure::wrap::{Type, wrap};

/// How thick a bar is.
const THICK: f64 = 13.0;

/// The room between a bar and its value.
const GAP: f64 = 5.0;

/// Draws a panel that begins at a place and has a width; gives its bottom.
pub(super) fn draw(
    canvas: &mut Canvas,
    model: &Model,
    sheet: &Sheet,
    (left, width, panel): (f64, f64, usize),
    top: f64,
) -> f64 {
    let Some(series) = model.data.series.get(panel) else { return top };
    let scaled = if model.panels.is_empty() { &model.data.series[..] } else { std::slice::from_ref(series) };
    let set = value_type(model, scaled, sheet, width);
    let lengths = Lengths::between(left, left + width, &ends(model, scaled, set));
    let mut y = top + 4.0;
    for (index, entry) in model.data.entries.iter().enumerate() {
        let label = Type { size: sheet.small.size, ..sheet.label_of(entry) };
        let lines = wrap(&entry.text, width, 4, label);
        let used = height(lines.len(), label);
        let at = (left, y + label.size);
        canvas.text(Caption { at, anchor: Anchor::Start, lines, set: label, class: "fig-label".to_owned() });
        y += used + 2.0;
        draw_bar(canvas, model, (series, index), (&lengths, set), y);
        canvas.line("fig-axis", (lengths.zero, y - 1.5), (lengths.zero, y + THICK + 1.5));
        y += THICK + 9.0;
    }
    y
}

/// The values and the room of their words; a gap is words at zero.
fn ends(model: &Model, scaled: &[Series], set: Type) -> Vec<(f64, f64)> {
    let points = scaled.iter().flat_map(|series| &series.points);
    points
        .map(|point| match point {
            Some(point) => (point.value, set.width(&point.labelled) + GAP + 1.0),
            None => (0.0, set.width(&model.terms.gap) + GAP + 1.0),
        })
        .collect()
}

/// The type of values: smaller where they are enormous, so that bars keep some room.
fn value_type(model: &Model, scaled: &[Series], sheet: &Sheet, width: f64) -> Type {
    let set = Type { size: sheet.small.size, ..sheet.strong };
    let ends = ends(model, scaled, set);
    let side = |is_left: bool| {
        let of_side = ends.iter().filter(|(value, _)| (*value < 0.0) == is_left);
        of_side.map(|(_, words)| *words).fold(0.0, f64::max)
    };
    let room = (width * 0.8).max(10.0);
    Type { size: set.size * (room / (side(true) + side(false)).max(1.0)).min(1.0), ..set }
}

fn draw_bar(
    canvas: &mut Canvas,
    model: &Model,
    (series, index): (&Series, usize),
    (lengths, set): (&Lengths, Type),
    top: f64,
) {
    let Some(entry) = model.data.entries.get(index) else { return };
    let baseline = top + THICK / 2.0 + set.size * 0.35;
    let Some(Some(point)) = series.points.get(index) else {
        let caption = Caption {
            at: (lengths.zero + GAP, baseline),
            anchor: Anchor::Start,
            lines: vec![model.terms.gap.clone()],
            set,
            class: "fig-gap".to_owned(),
        };
        canvas.mark(&entry.told, |canvas| canvas.text(caption));
        return;
    };
    let is_accented = series.is_highlighted || entry.is_highlighted;
    let look = Look { series: 0, is_accented, is_soft: point.is_soft() };
    let (zero, end) = (lengths.zero, lengths.x(point.value));
    let area = Area { x: zero.min(end), y: top, width: (end - zero).abs(), height: THICK };
    canvas.mark(&point.title, |canvas| marks::bar(canvas, look, area));
    let is_left = point.value < 0.0;
    canvas.text(Caption {
        at: (if is_left { end - GAP } else { end + GAP }, baseline),
        anchor: if is_left { Anchor::End } else { Anchor::Start },
        lines: vec![point.labelled.clone()],
        set,
        class: look.value_class().to_owned(),
    });
}
