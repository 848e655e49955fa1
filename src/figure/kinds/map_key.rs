//! The list below a map of what only has a number on it.

use crate::figure::layout::Sheet;
use crate::figure::svg::{Anchor, Canvas, Caption, height};
use crate::figure::wrap::wrap;

/// From a column's edge to the names.
const INDENT: f64 = 28.0;

/// So many lines may a name have.
const LINES: usize = 3;

/// A number with what it stands for.
pub(super) struct Item {
    pub(super) number: usize,
    pub(super) name: String,
    /// The value; empty without one.
    pub(super) value: String,
    pub(super) is_highlighted: bool,
}

/// Draws the list; gives its bottom.
pub(super) fn draw(canvas: &mut Canvas, items: &[Item], top: f64, sheet: &Sheet) -> f64 {
    let columns = if sheet.is_wide { 2 } else { 1 };
    let room = sheet.width / columns as f64;
    let mut bottom = top;
    for (column, items) in items.chunks(items.len().div_ceil(columns).max(1)).enumerate() {
        let x = column as f64 * room;
        let mut y = top;
        for item in items {
            let set = if item.is_highlighted { sheet.strong } else { sheet.label };
            let value =
                if item.value.is_empty() { String::new() } else { format!("\u{a0}· {}", item.value) };
            let lines = wrap(&format!("{}{value}", item.name), room - INDENT - 12.0, LINES, set);
            let used = height(lines.len(), set);
            let (at, class) = ((x + INDENT - 8.0, y + set.size), "fig-number".to_owned());
            let number = vec![item.number.to_string()];
            canvas.text(Caption { at, anchor: Anchor::End, lines: number, set: sheet.strong, class });
            let (at, class) = ((x + INDENT, y + set.size), "fig-label".to_owned());
            canvas.text(Caption { at, anchor: Anchor::Start, lines, set, class });
            y += used + 2.0;
        }
        bottom = bottom.max(y);
    }
    bottom
}
