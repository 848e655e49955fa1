//! Makes the variants of a picture that the store does not hold yet.
//!
//! Does not know where they are published, and makes one picture at a time:
//! the caller decides how many pictures are made side by side.

use std::fmt;

use image::DynamicImage;

use super::header::Header;
use super::picture::corrupt;
use super::scale::Scaler;
use super::variant::Frame;
use super::{Budget, Digest, Format, Glance, Picture, TooMuch, Variant, decode, encode};
use crate::problem::{Error, Problem};
use crate::world::Store;

/// A variant that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Whether they come from the store.
    pub reused: bool,
}

/// Why the variants of a picture could not be made.
#[derive(Debug)]
pub enum MakeError {
    /// The writer's picture is at fault.
    Picture(Problem),
    /// The file is no longer the one that was inspected.
    Changed,
    /// A variant was asked for whose size its encoding cannot hold.
    Impossible(Variant),
    /// The encoder gave up, and this is what it said.
    Encoder(String),
    /// The picture needs more memory than pictures may take.
    Memory(TooMuch),
    /// The machine refused to read or write.
    Machine(Error),
}

impl fmt::Display for MakeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Picture(problem) => write!(f, "{}", problem.code()),
            Self::Changed => write!(f, "the picture changed while the site was built"),
            Self::Impossible(variant) => write!(f, "no such variant can be encoded: {variant:?}"),
            Self::Encoder(why) => write!(f, "the encoder gave up: {why}"),
            Self::Memory(TooMuch { needed, limit }) => write!(f, "{needed} of {limit} bytes of memory"),
            Self::Machine(error) => write!(f, "{error}"),
        }
    }
}

impl std::error::Error for MakeError {}

impl From<Error> for MakeError {
    fn from(error: Error) -> Self {
        Self::Machine(error)
    }
}

/// Brings the wanted variants of one picture, in order: from the store those that it holds;
/// the others are made, from one decoding, and kept, with what a [`Glance`] at the picture shows.
///
/// `bytes` reads the picture's file and is called only when something must be made.
pub fn make(
    store: &dyn Store,
    budget: &Budget,
    picture: &Picture,
    bytes: impl FnOnce() -> Result<Vec<u8>, Error>,
    wanted: &[Variant],
) -> Result<Vec<Made>, MakeError> {
    let mut found: Vec<Option<Made>> = wanted
        .iter()
        .map(|variant| store.get(&variant.key(picture)).map(|bytes| Made { bytes, reused: true }))
        .collect();
    let mut missing: Vec<usize> = (0..wanted.len()).filter(|i| found[*i].is_none()).collect();
    // From the largest whole picture to the smallest, those of one size together.
    missing.sort_by_key(|i| std::cmp::Reverse((wanted[*i].whole(picture), wanted[*i])));
    if !missing.is_empty() || (!wanted.is_empty() && Glance::stored(store, picture).is_none()) {
        let variants: Vec<Variant> = missing.iter().map(|i| wanted[*i]).collect();
        let _reserved = budget.reserve(picture.working_bytes(variants.iter())).map_err(MakeError::Memory)?;
        let (glance, made) = make_all(picture, bytes, &variants)?;
        for (i, bytes) in missing.into_iter().zip(made) {
            store.put(&wanted[i].key(picture), &bytes)?;
            found[i] = Some(Made { bytes, reused: false });
        }
        let (key, bytes) = glance.entry(picture);
        store.put(&key, &bytes)?;
    }
    Ok(found.into_iter().flatten().collect())
}

/// Decodes a picture and encodes these variants, given from the largest to the smallest.
fn make_all(
    picture: &Picture,
    bytes: impl FnOnce() -> Result<Vec<u8>, Error>,
    variants: &[Variant],
) -> Result<(Glance, Vec<Vec<u8>>), MakeError> {
    if let Some(variant) = variants.iter().find(|variant| !variant.is_possible()) {
        return Err(MakeError::Impossible(*variant));
    }
    let bytes = bytes()?;
    // The key of a variant names the bytes that were inspected: others must not be kept under it.
    if Digest::of(&bytes) != picture.digest {
        return Err(MakeError::Changed);
    }
    let unreadable = |why: String| MakeError::Picture(corrupt(why));
    let header = Header::read(picture.format, &bytes).ok_or_else(|| unreadable("header".to_owned()))?;
    let pixels = decode::decode(picture.format, &header, &bytes).map_err(unreadable)?;
    drop(bytes);
    let glance = Glance::at(&pixels, header.orientation);
    let encoded = encode_all(picture, &header, &pixels, &glance, variants)?;
    Ok((glance, encoded))
}

fn encode_all(
    picture: &Picture,
    header: &Header,
    pixels: &DynamicImage,
    glance: &Glance,
    variants: &[Variant],
) -> Result<Vec<Vec<u8>>, MakeError> {
    let mut scaler = Scaler::new(pixels);
    let is_drawn = picture.format != Format::Jpeg && encode::is_drawn(pixels);
    let mut encoded = Vec::with_capacity(variants.len());
    for same_size in variants.chunk_by(|a, b| a.whole(picture) == b.whole(picture)) {
        let (width, height) = header.turned(same_size[0].whole(picture));
        let mut scaled = scaler.to(width, height);
        scaled.apply_orientation(header.orientation);
        for variant in same_size {
            let part = part(&scaled, variant, glance);
            let shown = part.as_ref().unwrap_or(&scaled);
            encoded.push(encode::encode(shown, variant.encoding, is_drawn).map_err(MakeError::Encoder)?);
        }
    }
    Ok(encoded)
}

/// The part of an upright picture that a variant shows; none when it shows all of it.
fn part(scaled: &DynamicImage, variant: &Variant, glance: &Glance) -> Option<DynamicImage> {
    let (x, y) = match variant.frame {
        Frame::Whole => return None,
        Frame::Around(x, y) => (x, y),
        Frame::Salient => glance.salient,
    };
    let start = |thousandths: u16, whole: u32, part: u32| {
        let centre = u64::from(whole) * u64::from(thousandths) / 1000;
        let start = centre.saturating_sub(u64::from(part / 2));
        start.min(u64::from(whole.saturating_sub(part))) as u32
    };
    let left = start(x, scaled.width(), variant.width);
    let top = start(y, scaled.height(), variant.height);
    Some(scaled.crop_imm(left, top, variant.width, variant.height))
}
