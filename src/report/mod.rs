//! What stands on a site and how it fares, as figures for those who answer for it.
//!
//! Counts and decides nothing.

mod translations;

pub use translations::{Row, Waiting, damaged, queue, translations, unpromised};
