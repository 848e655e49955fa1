//! Pictures, film and sound: what a file says of itself, and its variants in the store.
//!
//! Does not know pages: which sizes are wanted is told to it, where they stand is decided elsewhere.
//!
//! A picture is [`inspect`]ed from its header when the site is read, so that every fault a writer
//! can mend is known before a pixel is decoded. The plan asks for [`variants`]; [`make`] brings them.
//! A variant depends on the bytes of the picture and on its own size, encoding and quality alone:
//! not on the other variants, the number of threads or the state of the store.
//!
//! Of an animated GIF, WebP or AVIF the variants show the first frame, as a still.
//! No variant carries metadata but its rights: neither the place a photograph was taken nor a colour profile;
//! its colours are sRGB.

mod ai;
mod atoms;
mod avif;
mod budget;
mod bytes;
mod card;
mod clip;
mod colour;
mod decode;
mod encode;
mod format;
mod glance;
mod header;
mod inspect;
mod make;
mod memory;
mod metadata;
mod moving;
mod picture;
mod rights;
mod scale;
mod strip;
mod svg;
mod traces;
mod variant;
pub mod vtt;

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;

pub use ai::Ai;
pub use budget::{Budget, TooMuch};
pub use card::{Card, CardFront, Kind, Speech};
pub use clip::{
    Clip, Container, FRAME_WIDTH, MadePosters, Medium, Poster, as_film, converted, inspect_clip,
    inspect_clips, made_posters, medium_of_extension, poster_bytes, stripped, without_traces,
};
pub use format::{Encoding, Format};
pub use glance::{Glance, Tone};
pub use inspect::{Inspected, inspect_all};
pub use make::{Made, MakeError, make};
pub use metadata::Metadata;
pub use moving::{may_move_as_webp, moves_as_webp, moving_webp};
pub use picture::{Digest, Limits, Picture, inspect};
pub use rights::Rights;
pub use strip::{signed, still_drawing, strip};
pub use svg::{Clean, SvgFault, SvgLimits, clean};
pub use traces::traces;
pub use variant::{Frame, Shape, Variant, variants, variants_in};
