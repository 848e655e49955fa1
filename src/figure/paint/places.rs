//! What the classes of structures and maps are painted with: rails, steps, flows, seas, places, areas.

use super::{Paint, both, fill, stroke};
use crate::figure::palette::{Colour, Palette};

/// The part of the first series' colour in each class of areas, from the lowest to the highest.
const STEPS: [f64; 5] = [0.14, 0.32, 0.5, 0.78, 1.0];

/// The paint of an element with these classes; none for a class that the table does not know.
pub(super) fn paint(names: &[&str], palette: &Palette) -> Option<Paint> {
    let base = *names.first()?;
    let has = |flag: &str| names.iter().any(|name| name.strip_prefix(base) == Some(flag));
    let first = palette.series(0);
    let own = if has("--highlight") { palette.accent } else { first };
    let pale = |colour: Colour, part: f64| colour.mixed(part, palette.ground);
    let sea = pale(first, 0.08);
    let dashed = |paint: Paint| Paint { is_dashed: true, ..paint };
    Some(match base {
        "fig-rail" if has("--planned") => dashed(stroke(palette.soft_ink, 2.0)),
        "fig-rail" => stroke(first, 2.5),
        "fig-stone" if has("--planned") => dashed(both(palette.ground, own, 2.0)),
        "fig-stone" if has("--open") => both(palette.ground, own, 2.0),
        "fig-stone" => both(own, own, 2.0),
        "fig-box" if has("--highlight") => both(pale(first, 0.07), palette.accent, 2.0),
        "fig-box" => both(pale(first, 0.07), palette.line, 1.0),
        "fig-disc" | "fig-node" | "fig-core" => fill(own),
        "fig-way" => stroke(palette.soft_ink, 2.0),
        "fig-flow" if has("--highlight") => both(pale(palette.accent, 0.4), palette.ground, 0.75),
        "fig-flow" => both(pale(first, 0.26), palette.ground, 0.75),
        "fig-sea" => fill(sea),
        "fig-land" => both(pale(palette.series(2), 0.16), palette.soft_ink, 0.75),
        "fig-coast" => stroke(palette.soft_ink, 0.75),
        "fig-graticule" => stroke(first.mixed(0.4, sea), 0.5),
        "fig-neatline" => stroke(palette.ink, 0.75),
        "fig-border" => fill(palette.ink),
        "fig-rose" => stroke(first.mixed(0.75, sea), 0.6),
        "fig-needle" if has("--tail") => both(palette.ground, first, 0.75),
        "fig-needle" => both(first, first, 0.75),
        "fig-buoy" => both(palette.ground, own, 1.75),
        "fig-bubble" => both(own.mixed(0.3, sea), own, 1.0),
        "fig-region" => region(names, has("--highlight"), palette),
        "fig-weave" => stroke(palette.soft_ink, 1.0),
        "fig-state" | "fig-detail" => fill(palette.soft_ink),
        "fig-date" | "fig-north" => {
            fill(if has("--highlight") { palette.accent } else { palette.series_words(0) })
        }
        "fig-numeral" => fill(palette.ground),
        "fig-region-name" => fill(if has("--dark") { palette.ground } else { palette.ink }),
        "fig-place" => {
            let words = if has("--highlight") { palette.accent } else { palette.ink };
            Paint { is_halo: true, ..both(words, palette.ground, super::HALO) }
        }
        _ => return None,
    })
}

/// An area in the colour of its class.
fn region(names: &[&str], is_highlighted: bool, palette: &Palette) -> Paint {
    let step = names.iter().find_map(|name| name.strip_prefix("fig-step-")?.parse::<usize>().ok());
    let part = step.and_then(|step| STEPS.get(step.checked_sub(1)?));
    let inside = part.map_or(palette.ground, |part| palette.series(0).mixed(*part, palette.ground));
    match (is_highlighted, part) {
        (true, _) => both(inside, palette.accent, 2.5),
        (false, None) => both(inside, palette.soft_ink, 1.0),
        (false, Some(_)) => both(inside, palette.ground, 1.0),
    }
}
