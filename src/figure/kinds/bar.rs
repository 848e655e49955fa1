//! Bars: upright where labels and values have room, else lying.
//!
//! Knows how to choose, not how to draw: that is for `columns` and `rows`.

use super::{columns, rows, stacked_rows};
use crate::figure::form::Direction;
use crate::figure::layout::Sheet;
use crate::figure::measure::widest;
use crate::figure::model::{Entry, Model};
use crate::figure::svg::Canvas;
use crate::figure::wrap::wrap;

/// Beyond so many labels that follow each other lying bars would fill more than a screen.
const MOST_ROWS: usize = 40;

pub(super) fn draw(canvas: &mut Canvas, model: &Model, sheet: &Sheet) -> f64 {
    if is_upright(model, sheet) {
        columns::draw(canvas, model, sheet)
    } else if let Some(stack) = &model.data.stack {
        stacked_rows::draw(canvas, model, sheet, stack)
    } else {
        rows::draw(canvas, model, sheet)
    }
}

fn is_upright(model: &Model, sheet: &Sheet) -> bool {
    match model.form.direction {
        // Upright bars whose labels have no room are worse than lying ones.
        Some(Direction::Columns) => return has_room_upright(model, sheet),
        Some(Direction::Rows) => return false,
        None => {}
    }
    let data = &model.data;
    let count = data.entries.len();
    if count <= 2 {
        return false;
    }
    if is_sequence(model) || (data.is_dated && (sheet.is_wide || count > 14)) {
        return true;
    }
    let slot = (sheet.width - 50.0) / count.max(1) as f64;
    let lines = if sheet.is_wide { 2 } else { 1 };
    labels_fit(model, sheet, slot - 8.0, lines) && values_fit(model, sheet, slot)
}

/// Whether labels are so many dates or numbers that some may be left out: the reader knows what lies between. Of
/// names each must be there.
fn is_sequence(model: &Model) -> bool {
    let entries = &model.data.entries;
    let follows = |entry: &Entry| entry.year.is_some() || entry.text.chars().all(|c| c.is_ascii_digit());
    entries.len() > MOST_ROWS && entries.iter().all(follows)
}

/// Whether upright bars can have their labels below them.
fn has_room_upright(model: &Model, sheet: &Sheet) -> bool {
    let data = &model.data;
    let slot = (sheet.width - 50.0) / data.entries.len().max(1) as f64;
    data.is_dated || is_sequence(model) || labels_fit(model, sheet, slot - 6.0, 3)
}

fn labels_fit(model: &Model, sheet: &Sheet, room: f64, most: usize) -> bool {
    model.data.entries.iter().all(|entry| {
        let set = sheet.label_of(entry);
        let lines = wrap(&entry.text, room, most, set);
        lines.len() <= most
            && lines.iter().all(|line| set.width(line) <= room)
            && lines.concat().replace(' ', "") == entry.text.replace(' ', "")
            && words_whole(&lines, &entry.text)
    })
}

/// Whether no word was torn apart.
fn words_whole(lines: &[String], text: &str) -> bool {
    !text.contains(' ') || lines.join(" ") == text
}

fn values_fit(model: &Model, sheet: &Sheet, slot: f64) -> bool {
    if let Some(stack) = &model.data.stack {
        let totals = stack.totals.iter().flatten().map(|total| total.signed.as_str());
        let parts = stack.parts.iter().flatten().map(|part| part.text.as_str());
        return widest(totals, sheet.strong.size, sheet.strong.weight) <= slot - 4.0
            && widest(parts, 11.5, sheet.small.weight) <= slot * 0.74 - 4.0;
    }
    let series = &model.data.series;
    let texts =
        series.iter().flat_map(|series| series.points.iter().flatten()).map(|point| point.signed.as_str());
    let widest = widest(texts, sheet.strong.size, sheet.strong.weight);
    widest * model.data.lanes() as f64 <= slot - 4.0
}
