//! From light and two differences of colour to red, green and blue of 8 bits.
//!
//! Colours that were sampled more coarsely lie between their pixels and are mixed from their neighbours, as browsers
//! do. All is reckoned in whole numbers, so every processor finds the same.

use super::colours::Cicp;
use super::frame::{Frame, Plane};
use super::sequence_header::Sampling;

/// Binary places of the factors.
const PLACES: u32 = 20;

/// Pixels that are being painted, grey, RGB or RGBA.
pub(super) struct Canvas {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) channels: usize,
    pub(super) samples: Vec<u8>,
}

impl Canvas {
    pub(super) fn new(width: u32, height: u32, channels: usize) -> Self {
        let samples = vec![0; width as usize * height as usize * channels];
        Self { width, height, channels, samples }
    }

    /// The part of a row from a place on; none below the canvas.
    fn row(&mut self, x: u32, y: u32) -> Option<&mut [u8]> {
        if x >= self.width || y >= self.height {
            return None;
        }
        let row = self.width as usize * self.channels;
        let start = y as usize * row;
        self.samples.get_mut(start + x as usize * self.channels..start + row)
    }

    /// Makes colours as light as they are where nothing is transparent.
    pub(super) fn divide_by_alpha(&mut self) {
        for pixel in self.samples.chunks_exact_mut(4) {
            let alpha = u32::from(pixel[3]);
            for sample in &mut pixel[..3] {
                *sample = match alpha {
                    0 => 0,
                    _ => ((u32::from(*sample) * 255 + alpha / 2) / alpha).min(255) as u8,
                };
            }
        }
    }
}

/// Whether the samples can be made colours.
pub(super) fn is_known(cicp: Cicp, sampling: Sampling) -> bool {
    match cicp.matrix {
        _ if sampling == Sampling::Grey => true,
        0 => sampling == Sampling::Full,
        12 => weights_of_primaries(cicp.primaries).is_some(),
        1 | 2 | 4..=9 => true,
        _ => false,
    }
}

/// How samples become colours.
struct Factors {
    /// What is taken from light, and from sixteen times the differences.
    black: i32,
    middle: i32,
    /// For red, green and blue: times light, and times sixteen times each difference.
    rows: [[i32; 3]; 3],
}

impl Factors {
    fn of(cicp: Cicp, depth: u8) -> Self {
        let steps = f64::from((1_u32 << depth) - 1);
        let scale = f64::from(1_u32 << (depth - 8));
        let (black, light, difference) = match cicp.is_full {
            true => (0.0, steps, steps),
            false => (16.0 * scale, 219.0 * scale, 224.0 * scale),
        };
        let fixed =
            |factor: f64, range: f64| (factor * 255.0 / range * f64::from(1 << PLACES)).round() as i32;
        let rows = rows(cicp).map(|[of_light, first, second]| {
            let is_light = cicp.matrix == 0;
            let range = if is_light { light } else { difference };
            [fixed(of_light, light), fixed(first / 16.0, range), fixed(second / 16.0, range)]
        });
        let black = black as i32;
        let middle = if cicp.matrix == 0 { 16 * black } else { 16 << (depth - 1) };
        Self { black, middle, rows }
    }

    fn colour(&self, light: u16, first: i32, second: i32) -> [u8; 3] {
        let (light, first, second) =
            (i32::from(light) - self.black, first - self.middle, second - self.middle);
        self.rows.map(|[a, b, c]| eight_bits(light * a + first * b + second * c))
    }

    fn grey(&self, light: u16) -> u8 {
        eight_bits((i32::from(light) - self.black) * self.rows[0][0])
    }
}

fn eight_bits(fixed: i32) -> u8 {
    (fixed.saturating_add(1 << (PLACES - 1)) >> PLACES).clamp(0, 255) as u8
}

/// Red, green and blue out of light and two differences, each from 0 to 1 or from -0.5 to 0.5.
fn rows(cicp: Cicp) -> [[f64; 3]; 3] {
    let (red, blue) = match cicp.matrix {
        // Green, blue and red as they are.
        0 => return [[0.0, 0.0, 1.0], [1.0, 0.0, 0.0], [0.0, 1.0, 0.0]],
        8 => return [[1.0, -1.0, 1.0], [1.0, 1.0, 0.0], [1.0, -1.0, -1.0]],
        1 => (0.2126, 0.0722),
        4 => (0.30, 0.11),
        7 => (0.212, 0.087),
        9 => (0.2627, 0.0593),
        12 => weights_of_primaries(cicp.primaries).unwrap_or((0.299, 0.114)),
        _ => (0.299, 0.114),
    };
    let green = 1.0 - red - blue;
    let (of_red, of_blue) = (2.0 * (1.0 - red), 2.0 * (1.0 - blue));
    [[1.0, 0.0, of_red], [1.0, -of_blue * blue / green, -of_red * red / green], [1.0, of_blue, 0.0]]
}

/// The parts that red and blue of some primaries have in light.
fn weights_of_primaries(primaries: u16) -> Option<(f64, f64)> {
    match primaries {
        1 | 2 => Some((0.2126, 0.0722)),
        5 => Some((0.222_021, 0.071_334)),
        6 | 7 => Some((0.212_395, 0.086_556)),
        9 => Some((0.2627, 0.0593)),
        12 => Some((0.228_975, 0.079_287)),
        _ => None,
    }
}

/// Paints a frame with its left top corner at a place; what lies beyond the canvas is left out.
pub(super) fn paint(frame: &Frame, cicp: Cicp, canvas: &mut Canvas, (left, top): (u32, u32)) {
    let factors = Factors::of(cicp, frame.depth);
    let light_plane = frame.plane(0);
    let mut colours = Differences::of(frame);
    let (channels, mut light) = (canvas.channels, Vec::new());
    for y in 0..frame.height {
        let Some(row) = canvas.row(left, top + y) else { return };
        light_plane.read(y as usize, &mut light);
        let pixels = row.chunks_exact_mut(channels).zip(&light);
        match &mut colours {
            None => pixels.for_each(|(pixel, light)| {
                let grey = factors.grey(*light);
                pixel.iter_mut().take(3).for_each(|sample| *sample = grey);
            }),
            Some(colours) => {
                colours.read(y as usize);
                for ((pixel, light), (first, second)) in pixels.zip(colours.first.iter().zip(&colours.second))
                {
                    let colour = factors.colour(*light, *first, *second);
                    pixel.iter_mut().zip(colour).for_each(|(sample, colour)| *sample = colour);
                }
            }
        }
    }
}

/// Paints how transparent the pixels are.
pub(super) fn paint_alpha(frame: &Frame, is_full: bool, canvas: &mut Canvas, (left, top): (u32, u32)) {
    let factors = Factors::of(Cicp { primaries: 2, transfer: 2, matrix: 2, is_full }, frame.depth);
    let plane = frame.plane(0);
    let mut light = Vec::new();
    for y in 0..frame.height {
        let Some(row) = canvas.row(left, top + y) else { return };
        plane.read(y as usize, &mut light);
        for (pixel, light) in row.chunks_exact_mut(4).zip(&light) {
            pixel[3] = factors.grey(*light);
        }
    }
}

/// A row of the two differences of colour, sixteen times each, one for every pixel.
struct Differences {
    planes: [Plane; 2],
    sampling: Sampling,
    width: usize,
    height: usize,
    first: Vec<i32>,
    second: Vec<i32>,
    near: Vec<u16>,
    far: Vec<u16>,
}

impl Differences {
    /// Those of a frame; none when it has light alone.
    fn of(frame: &Frame) -> Option<Self> {
        (frame.sampling != Sampling::Grey).then(|| Self {
            planes: [1, 2].map(|number| frame.plane(number)),
            sampling: frame.sampling,
            width: frame.width as usize,
            height: frame.height as usize,
            first: Vec::new(),
            second: Vec::new(),
            near: Vec::new(),
            far: Vec::new(),
        })
    }

    fn read(&mut self, y: usize) {
        let rows = self.height.div_ceil(2);
        let (near, far) = match self.sampling {
            Sampling::Quarter if y.is_multiple_of(2) => (y / 2, (y / 2).saturating_sub(1)),
            Sampling::Quarter => (y / 2, (y / 2 + 1).min(rows - 1)),
            _ => (y, y),
        };
        for (plane, mixed) in self.planes.iter().zip([&mut self.first, &mut self.second]) {
            plane.read(near, &mut self.near);
            plane.read(far, &mut self.far);
            mixed.clear();
            let down = |x: usize| 3 * i32::from(self.near[x]) + i32::from(self.far[x]);
            if self.sampling == Sampling::Full {
                mixed.extend(self.near.iter().map(|sample| 16 * i32::from(*sample)));
                continue;
            }
            let last = self.near.len() - 1;
            for x in 0..=last {
                let (before, own, after) = (down(x.saturating_sub(1)), down(x), down((x + 1).min(last)));
                mixed.extend([3 * own + before, 3 * own + after]);
            }
            mixed.truncate(self.width);
        }
    }
}
