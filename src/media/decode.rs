//! From the bytes of a picture to its pixels: 8 bits a sample, sRGB, as they are stored.
//!
//! Does not turn or resize them; the size was held against the limits before.
//!
//! JPEG goes through `jpeg-decoder` alone. The decoder inside `image` passes over damage, garbles
//! baseline files whose colours stand in separate scans, both without an error, and gives CMYK
//! only as RGB, too late for its colour profile.

use std::io::Cursor;

use image::{DynamicImage, GrayImage, ImageDecoder, ImageFormat, ImageReader, RgbImage, RgbaImage};
use jpeg_decoder::{ColorTransform, PixelFormat};

use super::header::{Header, is_untransformed_rgb};
use super::{Format, avif, colour};

const WRONG_SIZE: &str = "the pixels are of another size than the header says";

/// Decodes a picture to grey, RGB, or RGBA where any pixel is transparent.
pub(super) fn decode(format: Format, header: &Header, bytes: &[u8]) -> Result<DynamicImage, String> {
    let bytes = &bytes[..header.end.ok_or("cut-short")?];
    let pixels = match format {
        Format::Jpeg => jpeg(header, bytes)?,
        Format::Png => other(ImageFormat::Png, header, bytes)?,
        Format::Gif => other(ImageFormat::Gif, header, bytes)?,
        Format::WebP => other(ImageFormat::WebP, header, bytes)?,
        Format::Avif => avif::decode(bytes)?,
        Format::Svg => return Err("a drawing has no pixels".to_owned()),
    };
    if (pixels.width(), pixels.height()) != (header.width, header.height) {
        return Err(WRONG_SIZE.to_owned());
    }
    Ok(without_idle_alpha(pixels))
}

fn jpeg(header: &Header, bytes: &[u8]) -> Result<DynamicImage, String> {
    let guarded = guarded(bytes);
    let mut decoder = jpeg_decoder::Decoder::new(guarded.as_slice());
    let (width, height) = (header.width, header.height);
    decoder.set_max_decoding_buffer_size(width as usize * height as usize * 4);
    if is_untransformed_rgb(bytes) {
        decoder.set_color_transform(ColorTransform::RGB);
    }
    let samples = decoder.decode().map_err(|error| error.to_string())?;
    let mut icc = decoder.icc_profile();
    let pixels = match decoder.info().map(|info| info.pixel_format) {
        Some(PixelFormat::L8) => GrayImage::from_raw(width, height, samples).map(DynamicImage::from),
        Some(PixelFormat::RGB24) => RgbImage::from_raw(width, height, samples).map(DynamicImage::from),
        Some(PixelFormat::CMYK32) => {
            let samples = colour::inks_to_srgb(&samples, icc.take().as_deref());
            RgbImage::from_raw(width, height, samples).map(DynamicImage::from)
        }
        Some(PixelFormat::L16) | None => return Err("more than 8 bits a sample".to_owned()),
    };
    let mut pixels = pixels.ok_or(WRONG_SIZE)?;
    colour::to_srgb(&mut pixels, icc.as_deref());
    Ok(pixels)
}

/// The JPEG with a run of ones before its end marker.
///
/// Where pixels are missing, the decoder would go on with zeros, which mean grey.
/// Ones alone are no code in any table, so it stops at them; whoever has all pixels never reads them.
fn guarded(bytes: &[u8]) -> Vec<u8> {
    let (picture, end_marker) = bytes.split_at(bytes.len() - 2);
    let ones = [0xFF, 0x00].repeat(32);
    [picture, &ones, end_marker].concat()
}

fn other(format: ImageFormat, header: &Header, bytes: &[u8]) -> Result<DynamicImage, String> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits(header));
    let mut decoder = reader.into_decoder().map_err(|error| error.to_string())?;
    let icc = decoder.icc_profile().ok().flatten();
    let pixels = DynamicImage::from_decoder(decoder).map_err(|error| error.to_string())?;
    let mut pixels = of_eight_bits(pixels);
    colour::to_srgb(&mut pixels, icc.as_deref());
    Ok(pixels)
}

/// No more than the header promises: the pixels at 16 bits, and room for the decoder to work in.
fn limits(header: &Header) -> image::Limits {
    let mut limits = image::Limits::no_limits();
    limits.max_image_width = Some(header.width);
    limits.max_image_height = Some(header.height);
    limits.max_alloc = Some(u64::from(header.width) * u64::from(header.height) * 12 + (16 << 20));
    limits
}

fn of_eight_bits(pixels: DynamicImage) -> DynamicImage {
    match (pixels.color().has_color(), pixels.color().has_alpha()) {
        (_, true) => DynamicImage::ImageRgba8(pixels.into_rgba8()),
        (true, false) => DynamicImage::ImageRgb8(pixels.into_rgb8()),
        (false, false) => DynamicImage::ImageLuma8(pixels.into_luma8()),
    }
}

/// Drops an alpha channel that makes nothing transparent: most screenshots have one.
fn without_idle_alpha(pixels: DynamicImage) -> DynamicImage {
    match pixels {
        DynamicImage::ImageRgba8(pixels) if is_opaque(&pixels) => {
            DynamicImage::ImageRgb8(DynamicImage::ImageRgba8(pixels).into_rgb8())
        }
        pixels => pixels,
    }
}

fn is_opaque(pixels: &RgbaImage) -> bool {
    pixels.pixels().all(|pixel| pixel.0[3] == u8::MAX)
}
