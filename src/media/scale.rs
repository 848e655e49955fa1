//! From the pixels of a picture to those of a smaller one, in linear light.
//!
//! Does not know files or encodings.
//!
//! A picture is halved, by plain averages, down to the last size that is still twice the wanted one or
//! more; Lanczos3 does the rest. Which halving that is follows from the two sizes alone, so a variant
//! comes out the same whichever others are made with it, and a huge picture is never held whole
//! at 16 bits for small variants.

use std::sync::LazyLock;

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{PixelType, ResizeOptions, Resizer};
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
        self.halved(halvings).resized(seen, width, height)
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

/// How often a side can be halved and still be twice the wanted one or more.
fn halvings(own: u32, wanted: u32) -> u32 {
    (own / wanted.saturating_mul(2).max(1)).checked_ilog2().unwrap_or(0)
}

/// Samples of 16 bits in linear light; alpha is as it was, spread over 16 bits.
struct Light(DynamicImage);

impl Light {
    /// A picture at its own size.
    fn of(pixels: &DynamicImage) -> Self {
        let channels = usize::from(pixels.color().channel_count());
        let light = light_of(channels);
        let samples = match channels {
            4 => pixels.as_bytes().iter().enumerate().map(|(i, sample)| light(*sample, i % 4)).collect(),
            _ => pixels.as_bytes().iter().map(|sample| light(*sample, 0)).collect(),
        };
        Self::new(pixels.width(), pixels.height(), channels, samples)
    }

    /// A picture at half its size, without the whole of it at 16 bits on the way.
    fn half_of(pixels: &DynamicImage) -> Self {
        let channels = usize::from(pixels.color().channel_count());
        let (light, samples) = (light_of(channels), pixels.as_bytes());
        halve(pixels, |i, channel| light(samples[i], channel))
    }

    fn halved(&self) -> Self {
        let samples = self.samples();
        halve(&self.0, |i, _| samples[i])
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
    fn resized(&self, seen: (f64, f64), width: u32, height: u32) -> DynamicImage {
        let kind = match self.0.color().channel_count() {
            1 => PixelType::U16,
            4 => PixelType::U16x4,
            _ => PixelType::U16x3,
        };
        let source = ImageRef::new(self.0.width(), self.0.height(), self.0.as_bytes(), kind)
            .expect("the samples of an image are aligned and complete");
        let mut target = Image::new(width, height, kind);
        Resizer::new()
            .resize(&source, &mut target, &ResizeOptions::new().crop(0.0, 0.0, seen.0, seen.1))
            .expect("the seen part lies within the picture, and both have one kind of pixel");
        in_steps(&target)
    }
}

/// What brings a sample of 8 bits to 16 bits of linear light, by its channel.
fn light_of(channels: usize) -> impl Fn(u8, usize) -> u16 {
    let light = *LIGHT;
    let alpha = if channels == 4 { 3 } else { usize::MAX };
    move |sample, channel| if channel == alpha { u16::from(sample) * 257 } else { light[usize::from(sample)] }
}

/// The averages of each four neighbours; at an odd edge the last pixel stands for the missing one too.
fn halve(pixels: &DynamicImage, sample: impl Fn(usize, usize) -> u16) -> Light {
    let channels = usize::from(pixels.color().channel_count());
    let (width, height) = (pixels.width() as usize, pixels.height() as usize);
    let (half_width, half_height) = (width.div_ceil(2), height.div_ceil(2));
    let mut halved = Vec::with_capacity(half_width * half_height * channels);
    for y in 0..half_height {
        let rows = [2 * y, (2 * y + 1).min(height - 1)].map(|y| y * width);
        for x in 0..half_width {
            let columns = [2 * x, (2 * x + 1).min(width - 1)];
            let at = |row: usize, column: usize| (rows[row] + columns[column]) * channels;
            let places = [at(0, 0), at(0, 1), at(1, 0), at(1, 1)];
            let four = |channel| places.map(|place| u64::from(sample(place + channel, channel)));
            if channels == 4 {
                halved.extend(average_of_transparent([four(0), four(1), four(2)], four(3)));
            } else {
                halved.extend((0..channels).map(|channel| rounded(four(channel).iter().sum(), 4)));
            }
        }
    }
    Light::new(half_width as u32, half_height as u32, channels, halved)
}

/// The average of four pixels, each of which counts for as much as it is opaque.
fn average_of_transparent(colours: [[u64; 4]; 3], alphas: [u64; 4]) -> [u16; 4] {
    let opacity: u64 = alphas.iter().sum();
    let average = |colour: [u64; 4]| {
        let sum: u64 = colour.iter().zip(&alphas).map(|(sample, alpha)| sample * alpha).sum();
        if opacity == 0 { 0 } else { rounded(sum, opacity) }
    };
    let [red, green, blue] = colours.map(average);
    [red, green, blue, rounded(opacity, 4)]
}

/// A quotient that is known to fit 16 bits, to the nearest.
fn rounded(sum: u64, count: u64) -> u16 {
    ((sum + count / 2) / count) as u16
}

/// Linear light of 16 bits back in the 256 steps of sRGB.
fn in_steps(light: &Image<'_>) -> DynamicImage {
    let (width, height) = (light.width(), light.height());
    let steps = &*STEPS;
    let alpha = if light.pixel_type() == PixelType::U16x4 { 3 } else { usize::MAX };
    let sample = |(i, two): (usize, &[u8; 2])| {
        let light = u16::from_ne_bytes(*two);
        if i % 4 == alpha { rounded(light.into(), 257) as u8 } else { steps[usize::from(light)] }
    };
    let samples = light.buffer().as_chunks().0.iter().enumerate().map(sample).collect();
    let image = match light.pixel_type() {
        PixelType::U16 => GrayImage::from_raw(width, height, samples).map(DynamicImage::from),
        PixelType::U16x4 => RgbaImage::from_raw(width, height, samples).map(DynamicImage::from),
        _ => RgbImage::from_raw(width, height, samples).map(DynamicImage::from),
    };
    image.expect("there is a sample for every channel of every pixel")
}
