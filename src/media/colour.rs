//! From the colours that a file's profile means to sRGB.
//!
//! Does not know files. A profile that cannot be read, or that is of another kind than the pixels,
//! is passed over, as browsers do.

use std::sync::Arc;

use image::DynamicImage;
use moxcms::{
    CicpColorPrimaries, CicpProfile, ColorProfile, DataColorSpace, Layout, MatrixCoefficients,
    TransferCharacteristics, TransformExecutor, TransformOptions,
};

type Transform = Arc<dyn TransformExecutor<u8> + Send + Sync>;

/// Pixels that are brought over at a time: the copy that a transform needs stays small.
const PIXELS_AT_A_TIME: usize = 4096;

/// Brings grey, RGB or RGBA pixels of 8 bits to sRGB.
pub(super) fn to_srgb(pixels: &mut DynamicImage, icc: Option<&[u8]>) {
    let Some(profile) = icc.and_then(|icc| ColorProfile::new_from_slice(icc).ok()) else { return };
    match (pixels, profile.color_space) {
        (DynamicImage::ImageLuma8(pixels), DataColorSpace::Gray) => grey_to_srgb(pixels, &profile),
        (DynamicImage::ImageRgb8(pixels), DataColorSpace::Rgb) => rgb_to_srgb(pixels, Layout::Rgb, &profile),
        (DynamicImage::ImageRgba8(pixels), DataColorSpace::Rgb) => {
            rgb_to_srgb(pixels, Layout::Rgba, &profile);
        }
        _ => {}
    }
}

/// Brings grey, RGB or RGBA pixels of 8 bits to sRGB whose primaries and transfer are these of ITU-T H.273.
///
/// The transfers of video count as that of sRGB, as in browsers.
pub(super) fn of_code_points(pixels: &mut DynamicImage, primaries: u16, transfer: u16) {
    let transfer = match transfer {
        4 => TransferCharacteristics::Bt470M,
        5 => TransferCharacteristics::Bt470Bg,
        8 => TransferCharacteristics::Linear,
        _ => TransferCharacteristics::Srgb,
    };
    let primaries = u8::try_from(primaries).ok().and_then(|code| CicpColorPrimaries::try_from(code).ok());
    let primaries = match primaries {
        Some(CicpColorPrimaries::Reserved | CicpColorPrimaries::Unspecified) | None => {
            CicpColorPrimaries::Bt709
        }
        Some(primaries) => primaries,
    };
    let profile = ColorProfile::new_from_cicp(CicpProfile {
        color_primaries: primaries,
        transfer_characteristics: transfer,
        matrix_coefficients: MatrixCoefficients::Identity,
        full_range: true,
    });
    match pixels {
        DynamicImage::ImageLuma8(pixels) => grey_by_colours(pixels, &profile),
        DynamicImage::ImageRgb8(pixels) => rgb_to_srgb(pixels, Layout::Rgb, &profile),
        DynamicImage::ImageRgba8(pixels) => rgb_to_srgb(pixels, Layout::Rgba, &profile),
        _ => {}
    }
}

/// Brings greys to sRGB by what the profile makes of colours that are grey.
fn grey_by_colours(samples: &mut [u8], profile: &ColorProfile) {
    let mut greys: Vec<u8> = (0..=u8::MAX).flat_map(|grey| [grey; 3]).collect();
    rgb_to_srgb(&mut greys, Layout::Rgb, profile);
    for sample in samples {
        *sample = greys[usize::from(*sample) * 3 + 1];
    }
}

fn transform(profile: &ColorProfile, from: Layout, to: Layout) -> Option<Transform> {
    profile.create_transform_8bit(from, &ColorProfile::new_srgb(), to, TransformOptions::default()).ok()
}

fn rgb_to_srgb(samples: &mut [u8], layout: Layout, profile: &ColorProfile) {
    if is_srgb(profile) {
        return;
    }
    let Some(transform) = transform(profile, layout, layout) else { return };
    for part in samples.chunks_mut(PIXELS_AT_A_TIME * layout.channels()) {
        let before = part.to_vec();
        if transform.transform(&before, part).is_err() {
            part.copy_from_slice(&before);
        }
    }
}

/// Whether a profile means sRGB, by whatever name: then the samples are left exactly as they are.
fn is_srgb(profile: &ColorProfile) -> bool {
    let Some(transform) = transform(profile, Layout::Rgb, Layout::Rgb) else { return true };
    let steps = [0, 32, 64, 96, 128, 160, 192, 224, 255];
    let mut colours = Vec::with_capacity(9 * 9 * 9 * 3);
    for red in steps {
        for green in steps {
            colours.extend(steps.iter().flat_map(|blue| [red, green, *blue]));
        }
    }
    let mut brought = vec![0; colours.len()];
    let is_done = transform.transform(&colours, &mut brought).is_ok();
    is_done && colours.iter().zip(&brought).all(|(before, after)| before.abs_diff(*after) <= 2)
}

/// Greys stay one channel: each of the 256 is looked up once.
fn grey_to_srgb(samples: &mut [u8], profile: &ColorProfile) {
    let greys: Vec<u8> = (0..=u8::MAX).collect();
    let mut brought = vec![0; greys.len() * 3];
    let Some(transform) = transform(profile, Layout::Gray, Layout::Rgb) else { return };
    if transform.transform(&greys, &mut brought).is_err() {
        return;
    }
    for sample in samples {
        *sample = brought[usize::from(*sample) * 3 + 1];
    }
}

/// Brings amounts of the inks cyan, magenta, yellow and black to RGB in sRGB.
///
/// Without a usable profile the inks are taken for ideal filters, as browsers do.
pub(super) fn inks_to_srgb(inks: &[u8], icc: Option<&[u8]>) -> Vec<u8> {
    let profile = icc.and_then(|icc| ColorProfile::new_from_slice(icc).ok());
    let profile = profile.filter(|profile| profile.color_space == DataColorSpace::Cmyk);
    let transform = profile.and_then(|profile| transform(&profile, Layout::Rgba, Layout::Rgb));
    let mut samples = vec![0; inks.len() / 4 * 3];
    let parts = inks.chunks(PIXELS_AT_A_TIME * 4).zip(samples.chunks_mut(PIXELS_AT_A_TIME * 3));
    for (inks, samples) in parts {
        let is_done = transform.as_ref().is_some_and(|transform| transform.transform(inks, samples).is_ok());
        if !is_done {
            mix_ideal_inks(inks, samples);
        }
    }
    samples
}

fn mix_ideal_inks(inks: &[u8], samples: &mut [u8]) {
    for (inks, sample) in inks.chunks_exact(4).zip(samples.chunks_exact_mut(3)) {
        let paper = |ink: u8| u32::from(u8::MAX - ink);
        for (ink, sample) in inks.iter().zip(sample) {
            *sample = ((paper(*ink) * paper(inks[3]) + 127) / 255) as u8;
        }
    }
}
