//! Hải Đăng makes multilingual official-information sites from folders of markdown.
//!
//! The path of a build is `World → Sources → Vec<Edition> → Site → Plan → Bundle → Receipt`:
//! read, parse, resolve, plan, check and render, write. [`build`] is that path on one screen.

pub mod build;
pub mod check;
pub mod cli;
pub mod config;
pub mod edition;
pub mod fields;
pub mod figure;
pub mod font;
pub mod glossary;
pub mod lang;
pub mod markdown;
pub mod media;
pub mod names;
pub mod plan;
pub mod problem;
pub mod render;
pub mod report;
pub mod search;
pub mod site;
pub mod source;
pub mod theme;
pub mod translation;
pub mod urls;
pub mod weight;
pub mod world;
pub mod write;
