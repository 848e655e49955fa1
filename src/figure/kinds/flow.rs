//! Flows as bands between things that stand in columns; what no columns can hold is a list of bars.
//!
//! Knows how to choose, not how to draw: that is for `bands` and `list`.

mod bands;
mod layers;
mod list;

use crate::figure::body::Body;
use crate::figure::layout::{self, Sheet};
use crate::figure::model::Model;
use crate::figure::svg::Canvas;

/// More things than these make a knot, not a drawing.
const NODES: usize = 40;

/// More links than these make a knot, not a drawing.
const LINKS: usize = 80;

pub(super) fn draw(canvas: &mut Canvas, model: &Model, sheet: &Sheet) -> f64 {
    let Body::Flow(flow) = &model.body else { return 0.0 };
    let top = layout::head(canvas, model, sheet, false);
    let most = if sheet.is_wide { 6 } else { 4 };
    let layers = layers::layers(flow);
    let fits = layers.count <= most && flow.nodes.len() <= NODES && flow.links.len() <= LINKS;
    let bottom = if fits && !flow.links.is_empty() {
        bands::draw(canvas, flow, &layers, top, sheet)
    } else {
        list::draw(canvas, flow, top, sheet)
    };
    layout::foot(canvas, model, sheet, bottom, None)
}
