//! Film and sound: what a file says of itself, and its bytes without what is nobody's business.
//!
//! Decodes nothing. Sizes that a file states are never trusted: every walk goes forward, within the bytes.

mod convert;
mod ebml;
mod facts;
mod flac;
mod id3;
mod inspect;
mod iso;
mod mpeg;
mod ogg;
mod poster;
mod riff;
mod samples;
mod strip;
#[cfg(test)]
mod tests;

pub use convert::{as_film, converted, without_traces};
pub use facts::{Clip, Container, Medium};
pub use inspect::{inspect_clip, inspect_clips, medium_of_extension};
pub use poster::{FRAME_WIDTH, MadePosters, Poster, made_posters, poster_bytes};
pub(super) use strip::strip_times;
pub use strip::stripped;
