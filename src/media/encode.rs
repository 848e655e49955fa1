//! From the pixels of a variant to its bytes.
//!
//! Writes no metadata and no profile: the pixels are sRGB.

use image::{DynamicImage, RgbImage};
use jpeg_encoder::{ColorType, QuantizationTableType, SamplingFactor};
use webp::{PixelLayout, WebPConfig};

use super::Encoding;
use super::variant::QUALITY;

/// How much time libwebp takes for how much saving, from 0 to 6.
const WEBP_METHOD: i32 = 4;

/// Of a drawing, more than this share of neighbours are the same colour, in hundredths.
const SAME_IN_DRAWINGS: usize = 40;

/// Encodes 8-bit grey, RGB or RGBA pixels of a size that the encoding can hold.
///
/// Of a drawing the WebP is lossless where that is smaller.
pub(super) fn encode(pixels: &DynamicImage, encoding: Encoding, is_drawn: bool) -> Result<Vec<u8>, String> {
    match encoding {
        Encoding::Jpeg => jpeg(pixels),
        Encoding::WebP => {
            let lossy = webp(pixels, false)?;
            let lossless = if is_drawn { Some(webp(pixels, true)?) } else { None };
            Ok(lossless.filter(|lossless| lossless.len() <= lossy.len()).unwrap_or(lossy))
        }
        Encoding::Avif => avif(pixels),
    }
}

/// Whether pixels are flat areas and lines, as in screenshots and diagrams, and no photograph.
pub(super) fn is_drawn(pixels: &DynamicImage) -> bool {
    let channels = usize::from(pixels.color().channel_count());
    let row = pixels.width() as usize * channels;
    let (mut same, mut all) = (0_usize, 1_usize);
    // Every seventh row tells enough.
    for row in pixels.as_bytes().chunks_exact(row.max(1)).step_by(7) {
        let next = row.chunks_exact(channels).skip(1);
        same += row.chunks_exact(channels).zip(next).filter(|(a, b)| a == b).count();
        all += row.len() / channels;
    }
    same * 100 > all * SAME_IN_DRAWINGS
}

fn jpeg(pixels: &DynamicImage) -> Result<Vec<u8>, String> {
    let flattened = on_white(pixels);
    let pixels = flattened.as_ref().unwrap_or(pixels);
    let colours = if pixels.color().has_color() { ColorType::Rgb } else { ColorType::Luma };
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, QUALITY);
    encoder.set_sampling_factor(SamplingFactor::R_4_2_0);
    // Of the known tables these gave the fewest bytes at the same SSIMULACRA2, a twelfth less than those of the
    // standard's annex: D. Klein, A. Silverstein, T. Carney, "Relevance of human vision to JPEG-DCT compression", 1992.
    let table = QuantizationTableType::KleinSilversteinCarney;
    encoder.set_quantization_tables(table.clone(), table);
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

/// Encodes pixels as WebP, each as it is.
pub(super) fn lossless(pixels: &DynamicImage) -> Result<Vec<u8>, String> {
    webp(pixels, true)
}

fn webp(pixels: &DynamicImage, is_lossless: bool) -> Result<Vec<u8>, String> {
    let coloured = (!pixels.color().has_color()).then(|| DynamicImage::ImageRgb8(pixels.to_rgb8()));
    let pixels = coloured.as_ref().unwrap_or(pixels);
    let layout = if pixels.color().has_alpha() { PixelLayout::Rgba } else { PixelLayout::Rgb };
    let mut config = WebPConfig::new().map_err(|()| "libwebp is of another version than its header")?;
    config.lossless = i32::from(is_lossless);
    config.quality = QUALITY.into();
    config.method = WEBP_METHOD;
    let encoder = webp::Encoder::new(pixels.as_bytes(), layout, pixels.width(), pixels.height());
    let bytes = encoder.encode_advanced(&config).map_err(|error| format!("{error:?}"))?;
    Ok(bytes.to_vec())
}

/// How much is kept, of 100, by ravif's measure, which is another than libwebp's: at this one a photograph has the
/// SSIMULACRA2 that it has as WebP.
#[cfg(feature = "avif")]
const AVIF_QUALITY: f32 = 77.0;

/// How much time rav1e takes for how much saving, from 1 to 10; slower than this saves next to nothing more.
#[cfg(feature = "avif")]
const AVIF_SPEED: u8 = 8;

/// In one thread, so that the bytes are the same whatever else is done.
#[cfg(feature = "avif")]
fn avif(pixels: &DynamicImage) -> Result<Vec<u8>, String> {
    use ravif::{BitDepth, Encoder, Img};
    let encoder = Encoder::new()
        .with_quality(AVIF_QUALITY)
        .with_alpha_quality(AVIF_QUALITY)
        .with_speed(AVIF_SPEED)
        .with_bit_depth(BitDepth::Eight)
        .with_num_threads(Some(1));
    let (width, height) = (pixels.width() as usize, pixels.height() as usize);
    let encoded = if pixels.color().has_alpha() {
        let samples: Vec<_> = pixels.to_rgba8().pixels().map(|pixel| pixel.0.into()).collect();
        encoder.encode_rgba(Img::new(&samples, width, height))
    } else {
        let samples: Vec<_> = pixels.to_rgb8().pixels().map(|pixel| pixel.0.into()).collect();
        encoder.encode_rgb(Img::new(&samples, width, height))
    };
    encoded.map(|encoded| encoded.avif_file).map_err(|error| error.to_string())
}

#[cfg(not(feature = "avif"))]
fn avif(_: &DynamicImage) -> Result<Vec<u8>, String> {
    Err("this program was built without AVIF".to_owned())
}
