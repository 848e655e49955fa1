//! The program as a whole, as people and hosts meet it: one program of tests, which is linked once.
//!
//! Tests that measure their own process, or need a feature of the program, stand beside this folder.
#![allow(clippy::disallowed_methods, reason = "a test stands outside the house and opens its own doors")]

mod campaigns;
mod clips;
mod corrections;
mod drawings;
mod exchange;
mod facts;
mod figures;
mod fonts;
mod gallery;
mod home;
mod host;
mod languages;
mod lunar;
mod machines;
mod offline;
mod output;
mod own_look;
mod pages;
mod picture_places;
mod pictures;
mod pictures_memory;
mod pseudo;
mod quality;
mod readme;
mod rights;
mod serve;
mod sites;
mod styles;
#[path = "../support/mod.rs"]
mod support;
mod translations;
mod typography;
mod units;
mod urls;
mod words_alone;
