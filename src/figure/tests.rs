//! The room as its callers use it.

mod cards;
mod drawings;
mod looks;
mod model;
mod quantities;
mod samples;
mod shapes;
mod truth;
