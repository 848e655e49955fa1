//! An animated GIF as WebP: the same frames for the same times, without loss, where that takes fewer bytes.
//!
//! Goes through a file frame by frame, so that two frames are in memory and no more. `webp` has an encoder of
//! animations too; it wants all frames at once, and so the container is written here.

mod container;
#[cfg(test)]
mod tests;

use std::io::Cursor;

use image::codecs::gif::GifDecoder;
use image::{AnimationDecoder, DynamicImage, RgbaImage};

use super::header::gif;
use super::{Budget, Digest, Format, Picture, encode};
use crate::problem::Error;
use crate::world::{Store, StoreKey};
use container::{Animation, Place};

/// Changes with everything in this room that changes the bytes.
const VERSION: &[u8] = b"moving 1";

/// The most pixels of all frames together; what is longer stays a GIF.
const MOST_PIXELS: u64 = 200_000_000;

/// The longest side that WebP can hold.
const LONGEST_SIDE: u32 = 16_383;

/// What a pixel takes beside its decoding: the frames that are compared, what differs with transparency and without,
/// and the searches of the encoder.
const BY_PIXEL: u64 = 2 * 4 + 4 + 3 + 32;

/// Whether a picture may have a form in WebP that moves.
pub fn may_move_as_webp(picture: &Picture) -> bool {
    picture.is_animated && picture.format == Format::Gif
}

/// Whether the form in WebP has been made, and is the smaller one.
pub fn moves_as_webp(store: &dyn Store, picture: &Picture) -> bool {
    may_move_as_webp(picture) && store.get(&key(picture)).is_some_and(|bytes| !bytes.is_empty())
}

/// The form in WebP, from the store or made and kept; none where the GIF is smaller, too long or cannot be read.
///
/// `bytes` reads the picture's file and is called only when something must be made.
pub fn moving_webp(
    store: &dyn Store,
    budget: &Budget,
    picture: &Picture,
    bytes: impl FnOnce() -> Result<Vec<u8>, Error>,
) -> Result<Option<Vec<u8>>, Error> {
    let key = key(picture);
    if let Some(made) = store.get(&key) {
        return Ok(Some(made).filter(|made| !made.is_empty()));
    }
    let pixels = u64::from(picture.width) * u64::from(picture.height);
    let needed = picture.working_bytes([].iter()) + pixels * BY_PIXEL;
    let Ok(_reserved) = budget.reserve(needed) else { return Ok(None) };
    let bytes = bytes()?;
    // The key names the bytes that were inspected.
    if Digest::of(&bytes) != picture.digest {
        return Ok(None);
    }
    let made = as_webp(&bytes).filter(|made| made.len() < bytes.len());
    // That nothing is to be had is kept as well.
    store.put(&key, made.as_deref().unwrap_or_default())?;
    Ok(made)
}

fn key(picture: &Picture) -> StoreKey {
    StoreKey::of(&[VERSION, picture.digest.as_bytes()])
}

/// The frames of a GIF in WebP; none where the file cannot be read to its end, or has too many, or grows.
fn as_webp(bytes: &[u8]) -> Option<Vec<u8>> {
    let decoder = GifDecoder::new(Cursor::new(bytes)).ok()?;
    let mut animation: Option<Animation> = None;
    let mut before: Option<RgbaImage> = None;
    let mut pixels = 0;
    for frame in decoder.into_frames() {
        let frame = frame.ok()?;
        let (numerator, denominator) = frame.delay().numer_denom_ms();
        let millis = numerator / denominator.max(1);
        let now = frame.into_buffer();
        let (width, height) = now.dimensions();
        pixels += u64::from(width) * u64::from(height);
        if pixels > MOST_PIXELS || width.max(height) > LONGEST_SIDE {
            return None;
        }
        let animation = animation.get_or_insert_with(|| Animation::new(width, height, plays(bytes)));
        let Part { place, pixels, is_laid_over } = part(before.as_ref(), &now);
        animation.add(place, millis, is_laid_over, &encode::lossless(&pixels).ok()?)?;
        if animation.len() >= bytes.len() {
            return None;
        }
        before = Some(now);
    }
    animation?.finish()
}

/// How often an animation is played, nothing for without end: a GIF says how often it is repeated.
fn plays(bytes: &[u8]) -> u16 {
    const REPEATED: &[u8] = b"\x21\xFF\x0BNETSCAPE2.0\x03\x01";
    let blocks = gif::blocks(bytes).unwrap_or_default();
    let repeated = blocks.iter().find_map(|block| block.bytes.strip_prefix(REPEATED)?.first_chunk());
    match repeated.map(|count| u16::from_le_bytes(*count)) {
        None => 1,
        Some(0) => 0,
        Some(count) => count.saturating_add(1),
    }
}

/// What of a frame differs from the one before.
struct Part {
    place: Place,
    pixels: DynamicImage,
    /// Whether what is transparent in it shows the frame before.
    is_laid_over: bool,
}

fn part(before: Option<&RgbaImage>, now: &RgbaImage) -> Part {
    let Some(before) = before else {
        let place = Place { left: 0, top: 0, width: now.width(), height: now.height() };
        return Part { place, pixels: without_alpha(now.clone()), is_laid_over: false };
    };
    let differs = |x: u32, y: u32| shown(before, x, y) != shown(now, x, y);
    let place = changed(now, differs);
    let points =
        || (0..place.height).flat_map(|y| (0..place.width).map(move |x| (place.left + x, place.top + y)));
    // A hole where there was something cannot be laid over it.
    let is_whole = points().all(|(x, y)| differs(x, y));
    let is_laid_over = !is_whole && points().all(|(x, y)| !differs(x, y) || now.get_pixel(x, y).0[3] == 255);
    let pixels = RgbaImage::from_fn(place.width, place.height, |x, y| {
        let (x, y) = (place.left + x, place.top + y);
        let is_seen_through = is_laid_over && !differs(x, y);
        image::Rgba(if is_seen_through { [0; 4] } else { shown(now, x, y) })
    });
    Part { place, pixels: without_alpha(pixels), is_laid_over }
}

/// A pixel as it is seen: what is transparent has no colour.
fn shown(frame: &RgbaImage, x: u32, y: u32) -> [u8; 4] {
    let pixel = frame.get_pixel(x, y).0;
    if pixel[3] == 0 { [0; 4] } else { pixel }
}

/// The smallest place that holds all that has changed; it begins at an even column and row, as WebP wants it.
fn changed(frame: &RgbaImage, differs: impl Fn(u32, u32) -> bool) -> Place {
    let (width, height) = frame.dimensions();
    let (mut left, mut top, mut right, mut bottom) = (width, height, 0, 0);
    for y in 0..height {
        for x in (0..width).filter(|x| differs(*x, y)) {
            (left, right) = (left.min(x), right.max(x + 1));
            (top, bottom) = (top.min(y), y + 1);
        }
    }
    if right == 0 {
        // Nothing has changed; a frame has to be somewhere.
        return Place { left: 0, top: 0, width: 1, height: 1 };
    }
    let (left, top) = (left & !1, top & !1);
    Place { left, top, width: right - left, height: bottom - top }
}

fn without_alpha(pixels: RgbaImage) -> DynamicImage {
    let is_opaque = pixels.pixels().all(|pixel| pixel.0[3] == 255);
    let pixels = DynamicImage::ImageRgba8(pixels);
    if is_opaque { DynamicImage::ImageRgb8(pixels.into_rgb8()) } else { pixels }
}
