//! From the pixels of a variant to its bytes.
//!
//! Writes no metadata and no profile: the pixels are sRGB.

use image::{DynamicImage, RgbImage};
use jpeg_encoder::{ColorType, SamplingFactor};
use webp::{PixelLayout, WebPConfig};

use super::Encoding;
use super::variant::QUALITY;

/// How much time libwebp takes for how much saving, from 0 to 6.
const WEBP_METHOD: i32 = 4;

/// Encodes 8-bit grey, RGB or RGBA pixels of a size that the encoding can hold.
pub(super) fn encode(pixels: &DynamicImage, encoding: Encoding) -> Result<Vec<u8>, String> {
    match encoding {
        Encoding::Jpeg => jpeg(pixels),
        Encoding::WebP => webp(pixels),
    }
}

fn jpeg(pixels: &DynamicImage) -> Result<Vec<u8>, String> {
    let flattened = on_white(pixels);
    let pixels = flattened.as_ref().unwrap_or(pixels);
    let colours = if pixels.color().has_color() { ColorType::Rgb } else { ColorType::Luma };
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, QUALITY);
    encoder.set_sampling_factor(SamplingFactor::R_4_2_0);
    let (width, height) = (pixels.width() as u16, pixels.height() as u16);
    encoder.encode(pixels.as_bytes(), width, height, colours).map_err(|error| error.to_string())?;
    Ok(bytes)
}

/// Transparent pixels as they are seen on a white page; none when the picture is opaque.
/// Browsers mix the steps of sRGB, not light, so the JPEG does as the WebP would.
fn on_white(pixels: &DynamicImage) -> Option<DynamicImage> {
    let DynamicImage::ImageRgba8(pixels) = pixels else { return None };
    let mut flattened = RgbImage::new(pixels.width(), pixels.height());
    for (pixel, flat) in pixels.pixels().zip(flattened.pixels_mut()) {
        let [red, green, blue, alpha] = pixel.0.map(u32::from);
        flat.0 = [red, green, blue].map(|sample| ((sample * alpha + 255 * (255 - alpha) + 127) / 255) as u8);
    }
    Some(DynamicImage::ImageRgb8(flattened))
}

fn webp(pixels: &DynamicImage) -> Result<Vec<u8>, String> {
    let coloured = (!pixels.color().has_color()).then(|| DynamicImage::ImageRgb8(pixels.to_rgb8()));
    let pixels = coloured.as_ref().unwrap_or(pixels);
    let layout = if pixels.color().has_alpha() { PixelLayout::Rgba } else { PixelLayout::Rgb };
    let mut config = WebPConfig::new().map_err(|()| "libwebp is of another version than its header")?;
    config.quality = QUALITY.into();
    config.method = WEBP_METHOD;
    let encoder = webp::Encoder::new(pixels.as_bytes(), layout, pixels.width(), pixels.height());
    let bytes = encoder.encode_advanced(&config).map_err(|error| format!("{error:?}"))?;
    Ok(bytes.to_vec())
}
