//! A glance at a picture: where it is busiest, and which tones it has above and below.
//!
//! Looks at points of a coarse grid alone, so that it costs nothing beside the decoding.

use image::DynamicImage;
use image::metadata::Orientation;

use super::{Digest, Picture};
use crate::world::{Store, StoreKey};

/// Changes with everything in this file that changes what is seen.
const VERSION: &[u8] = b"glance 1";

/// The cells of the grid along a side.
const CELLS: u32 = 48;

/// The points that are looked at along a side of a cell.
const POINTS: u32 = 4;

/// What a glance at a picture shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glance {
    /// The place that draws the eye, in thousandths of width and height.
    pub salient: (u16, u16),
    /// The tones of the upper and the lower half.
    pub tones: [Tone; 2],
}

/// A colour in steps of a fifth: red, green and blue from 0 to 5.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tone(pub [u8; 3]);

impl Tone {
    /// The number of steps of each colour.
    pub const STEPS: u8 = 6;

    /// The word of class names: `135`.
    pub fn word(self) -> String {
        self.0.iter().map(u8::to_string).collect()
    }

    /// The colour as CSS writes it: `#3399ff`.
    pub fn css(self) -> String {
        let digits: String = self.0.iter().map(|step| format!("{:02x}", step * 51)).collect();
        format!("#{digits}")
    }

    /// Every tone.
    pub fn all() -> impl Iterator<Item = Self> {
        let steps = || 0..Self::STEPS;
        steps().flat_map(move |red| {
            steps().flat_map(move |green| steps().map(move |blue| Self([red, green, blue])))
        })
    }

    fn of(colour: [u32; 3]) -> Self {
        Self(colour.map(|sample| ((sample.min(255) * 5 + 127) / 255) as u8))
    }
}

impl Glance {
    /// Looks at pixels as they are stored, and tells what is seen when they stand upright.
    pub(super) fn at(pixels: &DynamicImage, orientation: Orientation) -> Self {
        let mut grid = grid(pixels);
        grid.apply_orientation(orientation);
        let grid = grid.into_rgb8();
        let cells: Vec<[u32; 3]> = grid.pixels().map(|pixel| pixel.0.map(u32::from)).collect();
        let half = cells.len() / 2;
        let mean = |cells: &[[u32; 3]]| {
            let count = cells.len().max(1) as u32;
            let sum = |at: usize| cells.iter().map(|cell| cell[at]).sum::<u32>();
            Tone::of([0, 1, 2].map(|at| (sum(at) + count / 2) / count))
        };
        Self { salient: salient(&cells), tones: [mean(&cells[..half]), mean(&cells[half..])] }
    }

    /// What an earlier glance showed; none when nobody has looked yet.
    pub fn stored(store: &dyn Store, picture: &Picture) -> Option<Self> {
        let bytes: [u8; 10] = store.get(&key(&picture.digest))?.try_into().ok()?;
        let [x, xx, y, yy, tones @ ..] = bytes;
        let [a, b, c, d, e, f] = tones;
        let tones = [Tone([a, b, c]), Tone([d, e, f])];
        Some(Self { salient: (u16::from_le_bytes([x, xx]), u16::from_le_bytes([y, yy])), tones })
    }

    /// The key and the bytes under which it is kept.
    pub(super) fn entry(&self, picture: &Picture) -> (StoreKey, Vec<u8>) {
        let (x, y) = (self.salient.0.to_le_bytes(), self.salient.1.to_le_bytes());
        let bytes = [&x[..], &y, &self.tones[0].0, &self.tones[1].0].concat();
        (key(&picture.digest), bytes)
    }
}

fn key(digest: &Digest) -> StoreKey {
    StoreKey::of(&[VERSION, digest.as_bytes()])
}

/// The picture as a square grid of cells, each the mean of some points of it, on white.
fn grid(pixels: &DynamicImage) -> DynamicImage {
    use image::GenericImageView;
    let (width, height) = pixels.dimensions();
    let place = |point: u32, side: u32| {
        (u64::from(2 * point + 1) * u64::from(side) / u64::from(2 * CELLS * POINTS)) as u32
    };
    let cell = |cell_x: u32, cell_y: u32| {
        let mut sum = [0_u32; 3];
        for point in 0..POINTS * POINTS {
            let x = place(cell_x * POINTS + point % POINTS, width);
            let y = place(cell_y * POINTS + point / POINTS, height);
            let [red, green, blue, alpha] = pixels.get_pixel(x, y).0.map(u32::from);
            for (sum, sample) in sum.iter_mut().zip([red, green, blue]) {
                *sum += (sample * alpha + 255 * (255 - alpha)) / 255;
            }
        }
        image::Rgb(sum.map(|sum| (sum / (POINTS * POINTS)) as u8))
    };
    DynamicImage::ImageRgb8(image::RgbImage::from_fn(CELLS, CELLS, cell))
}

/// The centre of what stands out from its neighbours, in thousandths; the middle counts a little more.
fn salient(cells: &[[u32; 3]]) -> (u16, u16) {
    let side = CELLS as usize;
    let differ = |a: usize, b: usize| -> u64 {
        cells[a].iter().zip(&cells[b]).map(|(a, b)| u64::from(a.abs_diff(*b))).sum()
    };
    let (mut weight, mut of_x, mut of_y) = (1_u64, 500_u64, 500_u64);
    for y in 1..side - 1 {
        for x in 1..side - 1 {
            let at = y * side + x;
            let contrast: u64 =
                [at - 1, at + 1, at - side, at + side].map(|other| differ(at, other)).iter().sum();
            let from_middle = (x.abs_diff(side / 2) + y.abs_diff(side / 2)) as u64;
            let cell = contrast * contrast * (2 * CELLS as u64 - from_middle);
            weight += cell;
            of_x += cell * (2 * x as u64 + 1) * 500 / u64::from(CELLS);
            of_y += cell * (2 * y as u64 + 1) * 500 / u64::from(CELLS);
        }
    }
    ((of_x / weight) as u16, (of_y / weight) as u16)
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{Rgb, RgbImage};

    fn shown(pixels: RgbImage) -> Glance {
        Glance::at(&DynamicImage::ImageRgb8(pixels), Orientation::NoTransforms)
    }

    #[test]
    fn sky_above_and_sea_below_are_told_apart() {
        let harbour =
            RgbImage::from_fn(300, 200, |_, y| Rgb(if y < 100 { [200, 220, 255] } else { [10, 60, 90] }));
        assert_eq!(shown(harbour).tones.map(Tone::word), ["445", "012"]);
        assert_eq!(Tone([0, 1, 2]).css(), "#003366");
    }

    #[test]
    fn what_stands_out_is_found_in_upright_and_in_turned_pictures() {
        let boat = RgbImage::from_fn(400, 200, |x, y| {
            let is_boat = (300..340).contains(&x) && (40..70).contains(&y) && (x + y) % 10 < 5;
            Rgb(if is_boat { [250, 40, 30] } else { [30, 60, 90] })
        });
        let (x, y) = shown(boat.clone()).salient;
        assert!((740..860).contains(&x) && (180..380).contains(&y), "{x} {y}");
        let turned = Glance::at(&DynamicImage::ImageRgb8(boat), Orientation::Rotate180);
        assert!((140..260).contains(&turned.salient.0), "{turned:?}");
    }

    #[test]
    fn an_even_picture_is_looked_at_in_its_middle() {
        assert_eq!(shown(RgbImage::from_pixel(1, 1, Rgb([9, 9, 9]))).salient, (500, 500));
        assert_eq!(shown(RgbImage::from_pixel(1, 4000, Rgb([9, 9, 9]))).salient, (500, 500));
    }
}
