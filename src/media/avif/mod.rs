//! AVIF: pictures as items of an ISO base media file, coded as AV1.
//!
//! The container is read here and the stream's first header too, for what must be known before a pixel is decoded;
//! the frames are decoded by `re_rav1d`. Nothing is allocated by what a file claims, every place is looked for within
//! the bytes, and what is composed of other items lies one level deep.
//!
//! Of an animation the primary item, which is its first frame, stands for all.

mod blank;
mod colours;
mod frame;
mod items;
mod obu;
mod pixels;
mod properties;
mod sequence_header;
mod shown;
mod strip;

pub(super) use frame::decode;
pub(super) use items::{Items, xmp};
pub(super) use shown::{Shown, refusal};
pub(super) use strip::strip;

#[cfg(test)]
mod tests;
