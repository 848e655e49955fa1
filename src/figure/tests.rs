//! The room as its callers use it.

mod cards;
mod drawings;
mod looks;
mod maps;
mod model;
mod quantities;
mod ranks;
mod samples;
mod shapes;
mod structure;
mod truth;
