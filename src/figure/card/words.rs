//! The summary in place of a drawing, on a card on which nobody could read the drawing's labels.

use super::compose::{LEAST, put};
use crate::figure::measure::Weight;
use crate::figure::svg::{Area, Canvas, height};
use crate::figure::wrap::{Type, wrap};

/// The largest type.
const MOST: f64 = 64.0;

/// Writes the summary as large as the room allows; what has no room even in the least type ends in `…`.
pub(super) fn draw(canvas: &mut Canvas, summary: &str, room: &Area) {
    let types = (0..).map(|step| Type { size: MOST - f64::from(step) * 2.0, weight: Weight::Regular });
    let legible = types.take_while(|set| set.size >= LEAST);
    let fitting = legible.map(|set| (wrap(summary, room.width, usize::MAX, set), set));
    let (lines, set) = fitting
        .into_iter()
        .find(|(lines, set)| height(lines.len(), *set) <= room.height)
        .unwrap_or_else(|| {
            let set = Type { size: LEAST, weight: Weight::Regular };
            let most = (room.height / height(1, set)).floor().max(1.0) as usize;
            (wrap(summary, room.width, most, set), set)
        });
    let free = (room.height - height(lines.len(), set)).max(0.0);
    put(canvas, (room.x, room.y + free * 0.3), lines, set, "card-summary");
}
