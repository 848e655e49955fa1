//! From the pixels of a picture to those of a smaller one, in linear light.
//!
//! Does not know files or encodings.
//!
//! A picture is halved, by plain averages, down to the last size that is still larger than the wanted one by
//! a fifth; Lanczos3 does the rest, and gives fine detail back the contrast that averages took from it.
//! Which halving that is follows from the two sizes alone, so a variant comes out the same whichever others
//! are made with it, and a huge picture is never held whole at 16 bits for small variants.

use std::f64::consts::PI;
use std::sync::LazyLock;

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::pixels::{U16, U16x3, U16x4};
use fast_image_resize::{Filter, FilterType, PixelTrait, PixelType, ResizeAlg, ResizeOptions, Resizer};
use image::{DynamicImage, GrayImage, ImageBuffer, RgbImage, RgbaImage};

/// Linear light, of 65,535, for each of the 256 steps of sRGB.
static LIGHT: LazyLock<[u16; 256]> =
    LazyLock::new(|| std::array::from_fn(|step| (linear(step as f64 / 255.0) * 65_535.0).round() as u16));

/// The nearest step of sRGB for each amount of linear light.
static STEPS: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut steps = Vec::with_capacity(1 << 16);
    for step in 0..=u8::MAX {
        let end = if step == u8::MAX { 1.0 } else { linear((f64::from(step) + 0.5) / 255.0) };
        steps.resize((end * 65_535.0).floor() as usize + 1, step);
    }
    steps
});

/// The transfer function of sRGB, from a step to linear light, both 0 to 1.
fn linear(step: f64) -> f64 {
    if step <= 0.040_45 { step / 12.92 } else { ((step + 0.055) / 1.055).powf(2.4) }
}

/// Makes smaller pictures of one; quickest from the largest to the smallest.
pub(super) struct Scaler<'a> {
    pixels: &'a DynamicImage,
    reached: Option<(u32, Light)>,
}

impl<'a> Scaler<'a> {
    /// A scaler of 8-bit grey, RGB or RGBA pixels.
    pub(super) fn new(pixels: &'a DynamicImage) -> Self {
        Self { pixels, reached: None }
    }

    /// The picture at a size of which neither side is zero.
    pub(super) fn to(&mut self, width: u32, height: u32) -> DynamicImage {
        let (own_width, own_height) = (self.pixels.width(), self.pixels.height());
        if (own_width, own_height) == (width, height) {
            return self.pixels.clone();
        }
        let halvings = halvings(own_width, width).min(halvings(own_height, height));
        let scale = f64::from(halvings).exp2();
        let seen = (f64::from(own_width) / scale, f64::from(own_height) / scale);
        let filter = filter(halvings, seen.0 / f64::from(width));
        self.halved(halvings).resized(seen, (width, height), filter)
    }

    /// The picture in linear light after this many halvings.
    fn halved(&mut self, halvings: u32) -> &Light {
        let (mut count, mut light) = match self.reached.take() {
            Some((count, light)) if count <= halvings => (count, light),
            _ if halvings == 0 => (0, Light::of(self.pixels)),
            _ => (1, Light::half_of(self.pixels)),
        };
        while count < halvings {
            light = light.halved();
            count += 1;
        }
        &self.reached.insert((count, light)).1
    }
}

/// How often a side can be halved and still be larger than the wanted one by a fifth.
fn halvings(own: u32, wanted: u32) -> u32 {
    let larger = u64::from(wanted.max(1)) * 6;
    (u64::from(own) * 5 / larger).checked_ilog2().unwrap_or(0)
}

/// Lanczos3, with as much more contrast at the finest detail that the wanted size can show as the halvings took
/// from it; `ratio` says how often the wanted side goes into the halved one.
fn filter(halvings: u32, ratio: f64) -> FilterType {
    let finest = 0.5 / ratio;
    // The average of two neighbours lets the cosine of half a turn of the detail pass.
    let kept: f64 = (1..=halvings).map(|halving| (PI * finest / f64::from(halving).exp2()).cos()).product();
    let lost = (1.0 / kept.max(0.5) - 1.0) / 4.0;
    let (name, kernel): (&'static str, fn(f64) -> f64) = match lost {
        ..0.01 => return FilterType::Lanczos3,
        ..0.03 => ("Lanczos3, sharper by 2 %", sharper::<20>),
        ..0.05 => ("Lanczos3, sharper by 4 %", sharper::<40>),
        ..0.075 => ("Lanczos3, sharper by 6 %", sharper::<60>),
        _ => ("Lanczos3, sharper by 9 %", sharper::<90>),
    };
    Filter::new(name, kernel, 4.0).map_or(FilterType::Lanczos3, FilterType::Custom)
}

/// Lanczos3 less so many thousandths of its neighbours on either side, which its own height makes up for.
fn sharper<const THOUSANDTHS: u32>(x: f64) -> f64 {
    let part = f64::from(THOUSANDTHS) / 1000.0;
    (1.0 + 2.0 * part) * lanczos3(x) - part * (lanczos3(x - 1.0) + lanczos3(x + 1.0))
}

fn lanczos3(x: f64) -> f64 {
    let sinc = |x: f64| if x == 0.0 { 1.0 } else { (PI * x).sin() / (PI * x) };
    if x.abs() < 3.0 { sinc(x) * sinc(x / 3.0) } else { 0.0 }
}

/// Samples of 16 bits in linear light; alpha is as it was, spread over 16 bits.
struct Light(DynamicImage);

impl Light {
    /// A picture at its own size.
    fn of(pixels: &DynamicImage) -> Self {
        let channels = usize::from(pixels.color().channel_count());
        let light = *LIGHT;
        let mut samples: Vec<u16> =
            pixels.as_bytes().iter().map(|sample| light[usize::from(*sample)]).collect();
        if channels == 4 {
            for (sample, alpha) in samples.iter_mut().zip(pixels.as_bytes()).skip(3).step_by(4) {
                *sample = u16::from(*alpha) * 257;
            }
        }
        Self::new(pixels.width(), pixels.height(), channels, samples)
    }

    /// A picture at half its size, without the whole of it at 16 bits on the way.
    fn half_of(pixels: &DynamicImage) -> Self {
        let light = *LIGHT;
        let light = |step: u8| light[usize::from(step)];
        let alpha = |step: u8| u16::from(step) * 257;
        Self::halves(pixels, pixels.as_bytes(), light, alpha)
    }

    fn halved(&self) -> Self {
        Self::halves(&self.0, self.samples(), |sample| sample, |sample| sample)
    }

    /// The averages of each four neighbours of a picture, whose samples are read as light or alpha.
    fn halves<S: Copy>(
        pixels: &DynamicImage,
        samples: &[S],
        light: impl Fn(S) -> u16,
        alpha: impl Fn(S) -> u16,
    ) -> Self {
        let (width, height) = (pixels.width() as usize, pixels.height() as usize);
        let channels = usize::from(pixels.color().channel_count());
        let halved = match channels {
            1 => halve::<1, S>(samples, width, height, light),
            4 => halve_transparent(samples, width, height, light, alpha),
            _ => halve::<3, S>(samples, width, height, light),
        };
        Self::new(width.div_ceil(2) as u32, height.div_ceil(2) as u32, channels, halved)
    }

    fn new(width: u32, height: u32, channels: usize, samples: Vec<u16>) -> Self {
        let image = match channels {
            1 => ImageBuffer::from_raw(width, height, samples).map(DynamicImage::ImageLuma16),
            4 => ImageBuffer::from_raw(width, height, samples).map(DynamicImage::ImageRgba16),
            _ => ImageBuffer::from_raw(width, height, samples).map(DynamicImage::ImageRgb16),
        };
        Self(image.expect("there is a sample for every channel of every pixel"))
    }

    fn samples(&self) -> &[u16] {
        match &self.0 {
            DynamicImage::ImageLuma16(pixels) => pixels.as_raw(),
            DynamicImage::ImageRgb16(pixels) => pixels.as_raw(),
            DynamicImage::ImageRgba16(pixels) => pixels.as_raw(),
            _ => unreachable!("light is made of these three only"),
        }
    }

    /// The seen part, from the top left corner on, at a size and in steps of sRGB.
    fn resized(&self, seen: (f64, f64), size: (u32, u32), filter: FilterType) -> DynamicImage {
        match self.0.color().channel_count() {
            1 => self.resized_of::<U16>(seen, size, filter),
            4 => self.resized_of::<U16x4>(seen, size, filter),
            _ => self.resized_of::<U16x3>(seen, size, filter),
        }
    }

    /// The library's untyped resizing would be compiled for all sixteen kinds of pixel, at length; three are met.
    fn resized_of<P: PixelTrait>(
        &self,
        seen: (f64, f64),
        (width, height): (u32, u32),
        filter: FilterType,
    ) -> DynamicImage {
        let kind = P::pixel_type();
        let source = ImageRef::new(self.0.width(), self.0.height(), self.0.as_bytes(), kind)
            .expect("the samples of an image are aligned and complete");
        let mut target = Image::new(width, height, kind);
        let fits = "both pictures are of this kind of pixel";
        Resizer::new()
            .resize_typed::<P>(
                &source.typed_image().expect(fits),
                &mut target.typed_image_mut().expect(fits),
                &ResizeOptions::new()
                    .crop(0.0, 0.0, seen.0, seen.1)
                    .resize_alg(ResizeAlg::Convolution(filter)),
            )
            .expect("the seen part lies within the picture");
        in_steps(&target)
    }
}

/// The averages of each four neighbours of a picture without alpha.
// Plain loops over pieces of known length: this is run for every pixel of every photo.
fn halve<const CHANNELS: usize, S: Copy>(
    samples: &[S],
    width: usize,
    height: usize,
    light: impl Fn(S) -> u16,
) -> Vec<u16> {
    let mut halved = Vec::with_capacity(width.div_ceil(2) * height.div_ceil(2) * CHANNELS);
    let mean = |four: [S; 4]| {
        let sum: u32 = four.into_iter().map(|sample| u32::from(light(sample))).sum();
        ((sum + 2) / 4) as u16
    };
    for y in (0..height).step_by(2) {
        let (upper, lower) = two_rows(samples, width * CHANNELS, height, y);
        for (upper, lower) in upper.chunks_exact(2 * CHANNELS).zip(lower.chunks_exact(2 * CHANNELS)) {
            for at in 0..CHANNELS {
                halved.push(mean([upper[at], upper[at + CHANNELS], lower[at], lower[at + CHANNELS]]));
            }
        }
        if width % 2 == 1 {
            let last = (width - 1) * CHANNELS..width * CHANNELS;
            let pairs = upper[last.clone()].iter().zip(&lower[last]);
            halved.extend(pairs.map(|(upper, lower)| mean([*upper, *upper, *lower, *lower])));
        }
    }
    halved
}

/// The averages of each four neighbours of a picture with alpha; each counts for as much as it is opaque.
fn halve_transparent<S: Copy>(
    samples: &[S],
    width: usize,
    height: usize,
    light: impl Fn(S) -> u16,
    alpha: impl Fn(S) -> u16,
) -> Vec<u16> {
    let mut halved = Vec::with_capacity(width.div_ceil(2) * height.div_ceil(2) * 4);
    for y in (0..height).step_by(2) {
        let (upper, lower) = two_rows(samples, width * 4, height, y);
        for x in (0..width).step_by(2) {
            let (left, right) = (x * 4, (x + 1).min(width - 1) * 4);
            let (mut colours, mut opacity) = ([0_u64; 3], 0_u64);
            for pixel in [&upper[left..], &upper[right..], &lower[left..], &lower[right..]] {
                let weight = u64::from(alpha(pixel[3]));
                opacity += weight;
                for (colour, sample) in colours.iter_mut().zip(pixel) {
                    *colour += u64::from(light(*sample)) * weight;
                }
            }
            for colour in colours {
                halved.push(if opacity == 0 { 0 } else { rounded(colour, opacity) });
            }
            halved.push(rounded(opacity, 4));
        }
    }
    halved
}

/// A row of samples and the next; at an odd edge the last one stands for the missing one too.
fn two_rows<S>(samples: &[S], length: usize, height: usize, y: usize) -> (&[S], &[S]) {
    let row = |y: usize| &samples[y * length..(y + 1) * length];
    (row(y), row((y + 1).min(height - 1)))
}

/// A quotient that is known to fit 16 bits, to the nearest.
fn rounded(sum: u64, count: u64) -> u16 {
    ((sum + count / 2) / count) as u16
}

/// Linear light of 16 bits back in the 256 steps of sRGB.
fn in_steps(light: &Image<'_>) -> DynamicImage {
    let (width, height) = (light.width(), light.height());
    let steps = &*STEPS;
    let step = |two: &[u8; 2]| steps[usize::from(u16::from_ne_bytes(*two))];
    let mut samples: Vec<u8> = light.buffer().as_chunks().0.iter().map(step).collect();
    if light.pixel_type() == PixelType::U16x4 {
        let alphas = light.buffer().as_chunks().0.iter().skip(3).step_by(4);
        for (sample, two) in samples.iter_mut().skip(3).step_by(4).zip(alphas) {
            *sample = rounded(u16::from_ne_bytes(*two).into(), 257) as u8;
        }
    }
    let image = match light.pixel_type() {
        PixelType::U16 => GrayImage::from_raw(width, height, samples).map(DynamicImage::from),
        PixelType::U16x4 => RgbaImage::from_raw(width, height, samples).map(DynamicImage::from),
        _ => RgbImage::from_raw(width, height, samples).map(DynamicImage::from),
    };
    image.expect("there is a sample for every channel of every pixel")
}
