//! A figure as a card that travels alone: the drawing with its title, its source and the site's address around it.
//!
//! Knows no page and no file: words come ready, and what is made is painted SVG.

mod arrange;
mod compose;
mod fewer;
pub(super) mod numbers;
mod timeline;
mod words;

use super::model::Model;
use super::palette::Palette;
use super::print::{Case, Missing};

pub use compose::card;

/// The shapes of cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// 1080 × 1080, as networks of pictures show it.
    Square,
    /// 1080 × 1920, a telephone's whole screen.
    Tall,
    /// 1200 × 630, beside a link that somebody passes on.
    Wide,
}

impl Shape {
    /// Every shape.
    pub const ALL: [Self; 3] = [Self::Square, Self::Tall, Self::Wide];

    /// Width and height in pixels.
    pub fn size(self) -> (u32, u32) {
        match self {
            Self::Square => (1080, 1080),
            Self::Tall => (1080, 1920),
            Self::Wide => (1200, 630),
        }
    }

    /// The word of file names: `1080x1080`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Square => "1080x1080",
            Self::Tall => "1080x1920",
            Self::Wide => "1200x630",
        }
    }
}

/// The words around a drawing, in its language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Around {
    /// The site's title, or the section's.
    pub kicker: String,
    /// Who published the data.
    pub source: String,
    /// When the data are from.
    pub as_of: String,
    /// The site's host.
    pub address: String,
    /// Says that so many rows are left out, with `{}` in the place of their number; asked for when needed.
    pub more: String,
}

/// What a card shows: the figure, and the same with its first rows alone, for cards that have no room for all.
pub struct Subject<'a> {
    /// The figure.
    pub model: &'a Model,
    /// The figure with so many rows.
    pub shorter: &'a dyn Fn(usize) -> Model,
}

/// What a card is painted with.
#[derive(Clone, Copy)]
pub struct Tools<'a> {
    /// The colours.
    pub palette: &'a Palette,
    /// The fonts.
    pub case: Case<'a>,
}

/// A card as painted SVG, or the character that no font has.
pub type Painted = Result<String, Missing>;
