//! Hải Đăng makes multilingual official-information sites from folders of markdown.
pub mod config;
pub mod edition;
pub mod fields;
pub mod lang;
pub mod markdown;
pub mod names;
pub mod problem;
pub mod source;
pub mod world;
