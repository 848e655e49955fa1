//! Figures as files: the fonts that they are drawn with, and their bytes as PNG and PDF.
//!
//! Knows no card and no page of paper: what is drawn comes as SVG, painted.

/// Changes with the code that draws figures and with the crates that it uses: from other code come other bytes.
pub const DRAWN_BY: &str = env!("HAIDANG_DRAWN_BY");

mod fonts;
mod pdf;
mod raster;
mod shape;

pub use fonts::{Case, FontFault, Missing, Order, PrintFonts, Run};
pub use pdf::{Paper, PaperSource, PaperWords};
#[cfg(test)]
pub(super) use raster::tree;
pub use raster::{Signature, png};
