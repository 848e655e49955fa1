//! Figures as files: the fonts that they are drawn with, and their bytes as PNG and PDF.
//!
//! Knows no card and no page of paper: what is drawn comes as SVG, painted.

mod fonts;
mod pdf;
mod raster;
mod shape;

pub use fonts::{Case, FontFault, Missing, Order, PrintFonts, Run};
pub use pdf::{PDF_ENCODER, Paper, PaperSource, PaperWords};
#[cfg(test)]
pub(super) use raster::tree;
pub use raster::{ENCODER, Signature, png};
