//! What stands on a site and how it fares, as figures for those who answer for it.
//!
//! Counts and decides nothing.

mod media;
mod translations;

pub use media::{Fare, Holding, media};
pub use translations::{Row, Waiting, damaged, queue, translations, unpromised};
