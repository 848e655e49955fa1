//! What each class of a drawing is painted with, for those who read no style sheet.
//!
//! The one table of it: pages say the same in `chart.css`, with custom properties in the place of colours.

mod places;

use super::palette::{Colour, Palette};

/// How an element is painted.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Paint {
    pub(super) fill: Option<Colour>,
    pub(super) stroke: Option<Colour>,
    pub(super) width: f64,
    pub(super) is_dashed: bool,
    /// Whether the stroke lies under the fill, as a halo around words.
    pub(super) is_halo: bool,
}

/// The width of the halo around words.
const HALO: f64 = 4.0;

/// The part of the first series' colour in the pale bars of the second one, and in their hatch.
const PALE: f64 = 0.38;
const PALE_HATCH: f64 = 0.55;

/// The part of a colour in an area that lies below its line.
const BAND: f64 = 0.2;

/// The part of a colour in a symbol that is not final, and in what joins the dots of a row.
const FAINT: f64 = 0.18;
const SPAN: f64 = 0.3;

/// The paint of an element with these classes; none for a class that the table does not know.
pub(super) fn paint(classes: &str, palette: &Palette) -> Option<Paint> {
    let names: Vec<&str> = classes.split_whitespace().collect();
    let base = *names.first()?;
    let has = |flag: &str| names.iter().any(|name| name.strip_prefix(base) == Some(flag));
    let brush = Brush {
        palette,
        series: names.iter().find_map(|name| name.strip_prefix("fig-series-")?.parse::<usize>().ok()),
        is_accented: has("--highlight"),
        is_soft: has("--soft"),
        is_behind: has("--behind"),
        is_thin: has("--thin") || has("--many"),
        is_ground: has("--ground"),
    };
    brush.paint(base).or_else(|| places::paint(&names, palette))
}

struct Brush<'a> {
    palette: &'a Palette,
    series: Option<usize>,
    is_accented: bool,
    is_soft: bool,
    is_behind: bool,
    is_thin: bool,
    is_ground: bool,
}

impl Brush<'_> {
    fn paint(&self, base: &str) -> Option<Paint> {
        let palette = self.palette;
        Some(match base {
            "fig-bar" => self.bar(),
            "fig-hatch" => stroke(if self.is_pale() { self.pale(PALE_HATCH) } else { self.colour() }, 1.5),
            "fig-area" => {
                let inside = if self.is_pale() { self.pale(PALE) } else { self.colour() };
                if self.is_thin { fill(inside) } else { both(inside, palette.ground, 0.75) }
            }
            "fig-part" => both(self.colour(), palette.ground, 2.0),
            "fig-symbol" if self.is_soft => {
                both(self.colour().mixed(FAINT, palette.ground), self.colour(), 1.25)
            }
            "fig-symbol" | "fig-arrow" => fill(self.colour()),
            "fig-ghost" => fill(palette.line),
            "fig-plate" => fill(palette.ground),
            "fig-span" => stroke(palette.series(0).mixed(SPAN, palette.ground), 5.0),
            "fig-band" => fill(self.colour().mixed(BAND, palette.ground)),
            "fig-whisker" if self.is_ground => stroke(palette.ground, 4.0),
            "fig-whisker" => stroke(palette.ink, 1.5),
            "fig-line" if self.is_behind => stroke(palette.line, 1.25),
            "fig-line" => stroke(self.colour(), 2.5),
            "fig-dot" if self.is_soft => both(palette.ground, self.colour(), 2.0),
            "fig-dot" | "fig-event" => both(self.colour(), palette.ground, 1.5),
            "fig-grid" => stroke(palette.line, 1.0),
            "fig-axis" => stroke(palette.ink, 1.25),
            "fig-stroke" | "fig-leader" => stroke(palette.soft_ink, 1.0),
            "fig-break" => Paint { is_dashed: true, ..stroke(palette.soft_ink, 1.25) },
            "fig-label" | "card-title" | "card-label" => fill(palette.ink),
            "fig-tick" | "fig-unit" | "fig-key" => fill(palette.soft_ink),
            "fig-gap" => self.halo(palette.soft_ink),
            "card-summary" | "card-note" | "card-source" | "card-unit" => fill(palette.soft_ink),
            "fig-number" => fill(palette.ink),
            "fig-ring" => both(palette.ground, palette.soft_ink, 1.0),
            "fig-on" if self.is_pale() => fill(palette.ink),
            "fig-on" => fill(palette.on(self.series.unwrap_or(1).max(1) - 1)),
            "fig-remark" => self.halo(palette.ink),
            "fig-break-label" => self.halo(palette.soft_ink),
            "fig-name" | "fig-value" => self.halo(self.words()),
            "card-kicker" | "card-number" => fill(self.words()),
            "card-address" => fill(palette.ink),
            "card-band" => fill(palette.series(0)),
            "card-rule" => stroke(palette.line, 2.0),
            "card-ground" => fill(palette.ground),
            _ => return None,
        })
    }

    fn bar(&self) -> Paint {
        let palette = self.palette;
        let outline = if self.is_pale() { palette.series(0) } else { self.colour() };
        match () {
            () if self.is_thin && self.is_pale() => fill(self.pale(PALE)),
            () if self.is_thin => fill(self.colour()),
            () if self.is_soft => both(palette.ground, outline, 1.5),
            () if self.is_pale() => both(self.pale(PALE), outline, 1.0),
            () => fill(self.colour()),
        }
    }

    /// Whether it is a shape of the second series that is no highlight: a pale brother of the first.
    fn is_pale(&self) -> bool {
        self.series == Some(2) && !self.is_accented
    }

    fn pale(&self, part: f64) -> Colour {
        self.palette.series(0).mixed(part, self.palette.ground)
    }

    fn colour(&self) -> Colour {
        if self.is_accented {
            self.palette.accent
        } else {
            self.palette.series(self.series.unwrap_or(1).max(1) - 1)
        }
    }

    fn words(&self) -> Colour {
        match self.series {
            _ if self.is_accented => self.palette.accent,
            Some(series) => self.palette.series_words(series.max(1) - 1),
            None => self.palette.ink,
        }
    }

    fn halo(&self, colour: Colour) -> Paint {
        Paint { is_halo: true, ..both(colour, self.palette.ground, HALO) }
    }
}

fn fill(colour: Colour) -> Paint {
    Paint { fill: Some(colour), ..Paint::default() }
}

fn stroke(colour: Colour, width: f64) -> Paint {
    Paint { stroke: Some(colour), width, ..Paint::default() }
}

fn both(inside: Colour, outline: Colour, width: f64) -> Paint {
    Paint { fill: Some(inside), stroke: Some(outline), width, ..Paint::default() }
}
