//! From the streams of a file to its pixels: 8 bits a sample, as they are stored, in the colours of the file.
//!
//! The decoder works in the thread that asks, and takes no frame that is larger than the header said.
//! Its faults would end the program and not unwind, because it is called through functions of C;
//! `tests/avif_damaged.rs` holds that damaged streams find none.

use std::borrow::Cow;

use image::{DynamicImage, GrayImage, RgbImage, RgbaImage};
use re_rav1d::dav1d::{Decoder, Error, Picture, PixelLayout, PlanarImageComponent, Settings};

use super::colours::Cicp;
use super::pixels::{Canvas, paint, paint_alpha};
use super::sequence_header::Sampling;
use super::shown::Layer;
use super::{Items, Shown};
use crate::media::colour;

const NO_PICTURE: &str = "its stream holds no picture";
const OTHER_SIZE: &str = "the pixels are of another size than the header says";

/// A decoded frame.
pub(super) struct Frame {
    picture: Picture,
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) depth: u8,
    pub(super) sampling: Sampling,
}

impl Frame {
    /// Decodes the picture of a stream, which must have this size.
    fn decode(stream: Cow<'_, [u8]>, (width, height): (u32, u32)) -> Result<Self, String> {
        let mut settings = Settings::new();
        settings.set_n_threads(1);
        settings.set_max_frame_delay(1);
        settings.set_all_layers(false);
        settings.set_frame_size_limit(width.saturating_mul(height));
        let said = |error: Error| error.to_string();
        let mut decoder = Decoder::with_settings(&settings).map_err(said)?;
        match decoder.send_data(stream.into_owned(), None, None, None) {
            Ok(()) | Err(Error::Again) => {}
            Err(error) => return Err(said(error)),
        }
        let picture = match decoder.get_picture() {
            Ok(picture) => picture,
            Err(Error::Again) => return Err(NO_PICTURE.to_owned()),
            Err(error) => return Err(said(error)),
        };
        if (picture.width(), picture.height()) != (width, height) {
            return Err(OTHER_SIZE.to_owned());
        }
        let sampling = match picture.pixel_layout() {
            PixelLayout::I400 => Sampling::Grey,
            PixelLayout::I420 => Sampling::Quarter,
            PixelLayout::I422 => Sampling::Half,
            PixelLayout::I444 => Sampling::Full,
        };
        let depth = picture.bits_per_component().map_or(8, |bits| bits.0 as u8);
        Ok(Self { picture, width, height, depth, sampling })
    }

    /// The planes: light, then the two of colour.
    pub(super) fn plane(&self, number: usize) -> Plane {
        let component = PlanarImageComponent::from(number);
        let width = match self.sampling {
            Sampling::Quarter | Sampling::Half if number > 0 => self.width.div_ceil(2),
            _ => self.width,
        };
        Plane {
            samples: self.picture.plane(component),
            stride: self.picture.stride(component) as usize,
            width: width as usize,
            is_deep: self.depth > 8,
        }
    }
}

/// The samples of one kind of a frame.
pub(super) struct Plane {
    samples: re_rav1d::dav1d::Plane,
    stride: usize,
    width: usize,
    is_deep: bool,
}

impl Plane {
    /// Reads a row.
    pub(super) fn read(&self, y: usize, row: &mut Vec<u16>) {
        row.clear();
        let start = y * self.stride;
        let samples = self.samples.get(start..).unwrap_or_default();
        if self.is_deep {
            let pairs = samples.as_chunks::<2>().0.iter().take(self.width);
            row.extend(pairs.map(|pair| u16::from_ne_bytes(*pair)));
        } else {
            row.extend(samples.iter().take(self.width).map(|sample| u16::from(*sample)));
        }
        row.resize(self.width, 0);
    }
}

/// Decodes what is shown of a file: grey, RGB or RGBA in sRGB, not yet turned.
pub(in crate::media) fn decode(bytes: &[u8]) -> Result<DynamicImage, String> {
    let items = Items::read(bytes).ok_or("header")?;
    let shown = Shown::read(bytes, &items).ok_or("header")?;
    if let Some(why) = shown.refusal() {
        return Err(why.to_owned());
    }
    let icc = shown.colours.icc.clone().and_then(|range| bytes.get(range));
    let has_colour_profile = icc.is_some_and(|icc| icc.get(16..20) != Some(b"GRAY"));
    let is_grey = shown.colour.stream.header.sampling == Sampling::Grey;
    let channels = match (shown.has_alpha(), is_grey && !has_colour_profile) {
        (true, _) => 4,
        (false, true) => 1,
        (false, false) => 3,
    };
    let (width, height) = (shown.colour.width, shown.colour.height);
    let mut canvas = Canvas::new(width, height, channels);
    let cicp = shown.cicp();
    each_tile(&items, &shown.colour, |frame, at| paint(frame, cicp, &mut canvas, at))?;
    if let Some(alpha) = &shown.alpha {
        let is_full = alpha.stream.header.cicp.is_full;
        each_tile(&items, alpha, |frame, at| paint_alpha(frame, is_full, &mut canvas, at))?;
        if shown.is_premultiplied {
            canvas.divide_by_alpha();
        }
    }
    let mut pixels = image(canvas).ok_or(OTHER_SIZE)?;
    if let Some((left, top, width, height)) = shown.cut {
        pixels = pixels.crop_imm(left, top, width, height);
    }
    to_srgb(&mut pixels, icc, cicp);
    Ok(pixels)
}

fn each_tile(
    items: &Items<'_>,
    layer: &Layer,
    mut paint: impl FnMut(&Frame, (u32, u32)),
) -> Result<(), String> {
    for (at, id) in (0_u32..).zip(&layer.tiles) {
        let stream = items.item(*id).and_then(|item| items.data(item)).ok_or("cut-short")?;
        let frame = Frame::decode(stream, layer.tile)?;
        // What the header of the first stream says was taken for all when the memory was reckoned.
        if frame.sampling != layer.stream.header.sampling || frame.depth != layer.stream.header.depth {
            return Err(NO_PICTURE.to_owned());
        }
        paint(&frame, (at % layer.columns * layer.tile.0, at / layer.columns * layer.tile.1));
    }
    Ok(())
}

fn image(canvas: Canvas) -> Option<DynamicImage> {
    let (width, height) = (canvas.width, canvas.height);
    match canvas.channels {
        1 => GrayImage::from_raw(width, height, canvas.samples).map(DynamicImage::from),
        4 => RgbaImage::from_raw(width, height, canvas.samples).map(DynamicImage::from),
        _ => RgbImage::from_raw(width, height, canvas.samples).map(DynamicImage::from),
    }
}

/// A profile goes before code points, as the standard says.
fn to_srgb(pixels: &mut DynamicImage, icc: Option<&[u8]>, cicp: Cicp) {
    match icc {
        Some(icc) => colour::to_srgb(pixels, Some(icc)),
        None => colour::of_code_points(pixels, cicp.primaries, cicp.transfer),
    }
}
