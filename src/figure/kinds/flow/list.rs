//! A flow as a list of links with a bar each, where bands would make a knot.
//!
//! Knows no columns.

use crate::figure::body::Flow;
use crate::figure::layout::Sheet;
use crate::figure::svg::{Anchor, Area, Canvas, Caption, height};
use crate::figure::wrap::wrap;

/// How thick a bar is.
const BAR: f64 = 10.0;

pub(super) fn draw(canvas: &mut Canvas, flow: &Flow, top: f64, sheet: &Sheet) -> f64 {
    let most = flow.links.iter().map(|link| link.value).fold(0.0, f64::max).max(f64::MIN_POSITIVE);
    let mut y = top;
    for link in &flow.links {
        let is_lit = [link.from, link.to].iter().any(|&node| flow.nodes[node].is_highlighted);
        let set = if is_lit { sheet.strong } else { sheet.label };
        let lines = wrap(&link.title, sheet.width, 4, set);
        let used = height(lines.len(), set);
        let at = (0.0, y + set.size);
        canvas.text(Caption { at, anchor: Anchor::Start, lines, set, class: "fig-label".to_owned() });
        let width = link.value / most * sheet.width;
        let area = Area { x: 0.0, y: y + used + 1.0, width, height: BAR };
        let class = if is_lit { "fig-node fig-node--highlight" } else { "fig-node" };
        canvas.mark(&link.title, |canvas| canvas.rect(class, area));
        y += used + BAR + 12.0;
    }
    y
}
