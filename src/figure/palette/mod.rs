//! The colours of figures, as a theme gives them, for one tint of a section.
//!
//! Knows no class and no shape: what is painted with which colour is for `paint`.

mod colour;
mod rules;

use std::collections::BTreeMap;

pub use colour::Colour;
pub use rules::{Fault, MARK, SERIES, TEXT};

/// How many series a palette tells apart.
pub const MOST_SERIES: usize = 8;

/// The colours of one light, by day or by night.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colours {
    /// What everything stands on.
    pub ground: Colour,
    /// Words.
    pub ink: Colour,
    /// Words of less weight.
    pub soft_ink: Colour,
    /// Lines that only guide the eye.
    pub line: Colour,
    /// What is highlighted.
    pub accent: Colour,
    /// The series from the second on.
    pub series: Vec<Colour>,
    /// The first series by the tint of the section; the first tint stands for sections without one.
    pub tints: BTreeMap<String, Colour>,
    /// The tint of sections that have none.
    pub tint: String,
}

/// The colours of one drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Palette {
    /// What everything stands on.
    pub ground: Colour,
    /// Words.
    pub ink: Colour,
    /// Words of less weight.
    pub soft_ink: Colour,
    /// Lines that only guide the eye.
    pub line: Colour,
    /// What is highlighted.
    pub accent: Colour,
    /// The series, the first in the colour of the section.
    pub series: Vec<Colour>,
}

impl Colours {
    /// The palette of a section with this tint; empty: without one.
    pub fn palette(&self, tint: &str) -> Palette {
        let first = self.tints.get(tint).or_else(|| self.tints.get(&self.tint)).unwrap_or(&self.ink);
        Palette {
            ground: self.ground,
            ink: self.ink,
            soft_ink: self.soft_ink,
            line: self.line,
            accent: self.accent,
            series: [*first].into_iter().chain(self.series.iter().copied()).take(MOST_SERIES).collect(),
        }
    }

    /// The custom properties of a style sheet, for pages of every tint.
    pub fn properties(&self) -> String {
        let mut rules = format!(
            ":root{{--fig-ink:{};--fig-soft-ink:{};--fig-line:{};--fig-accent:{}",
            self.ink, self.soft_ink, self.line, self.accent
        );
        for (index, colour) in self.palette("").series.iter().enumerate() {
            let number = index + 1;
            rules.push_str(&format!(
                ";--fig-{number}:{colour};--fig-on-{number}:{}",
                self.palette("").on(index)
            ));
        }
        rules.push('}');
        let tinted = self.tints.iter().map(|(tint, colour)| format!(".tint-{tint}{{--fig-1:{colour}}}"));
        rules + &tinted.collect::<String>()
    }
}

impl Palette {
    /// The colour of a series, counted from 0; beyond the last they begin again.
    pub fn series(&self, index: usize) -> Colour {
        self.series.get(index % self.series.len().max(1)).copied().unwrap_or(self.ink)
    }

    /// The colour of words that stand on a shape of a series: that of ground or ink which can be read there.
    pub fn on(&self, index: usize) -> Colour {
        let shape = self.series(index);
        if self.ground.contrast(shape) >= self.ink.contrast(shape) { self.ground } else { self.ink }
    }

    /// The same for words, which must be darker than shapes to be read.
    pub fn series_words(&self, index: usize) -> Colour {
        self.series(index).mixed(WORDS, self.ink)
    }
}

/// The part of a series' colour in its words; the rest is ink.
const WORDS: f64 = 0.72;
