//! The pictures of `tests/pictures/`, what readers should see of each, and how far what is made differs.

use std::collections::BTreeMap;
use std::fs;

use haidang::media::{Budget, Encoding, Limits, Picture, Variant, inspect, make, variants};
use haidang::names::FilePath;
use haidang::world::MemoryStore;
use image::{DynamicImage, ImageFormat};
use serde::Deserialize;

use super::colour::{difference, lab};
use super::root;

/// The most that a colour may differ from what other programs show.
pub(crate) const TOLERANCE: f64 = 2.0;

/// What readers should see of a picture.
#[derive(Deserialize)]
pub(crate) struct Expected {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) alpha: bool,
    pub(crate) animated: bool,
    /// Centres as parts of width and height; red, green, blue and alpha.
    pub(crate) patches: Vec<(f64, f64, f64, f64, f64, f64)>,
}

impl Expected {
    /// Whether the picture takes so much memory that only a process of its own makes it.
    pub(crate) fn is_enormous(&self) -> bool {
        self.width > 10_000
    }
}

/// Every picture by its name.
pub(crate) fn matrix() -> BTreeMap<String, Expected> {
    let text = fs::read_to_string(root().join("tests/pictures/expected.json")).expect("it is there");
    serde_json::from_str(&text).expect("it is JSON")
}

/// The file of one.
pub(crate) fn bytes(name: &str) -> Vec<u8> {
    fs::read(root().join("tests/pictures").join(name)).expect("the picture is there")
}

/// The facts of one.
pub(crate) fn look(name: &str, bytes: &[u8]) -> Picture {
    let looked = inspect(&FilePath::new(name), bytes, &Limits::default());
    looked.unwrap_or_else(|problem| panic!("{name}: {problem:?}"))
}

/// Both encodings of a picture at some widths, decoded by another decoder than the program's own.
pub(crate) fn made(name: &str, widths: &[u32]) -> Vec<(Encoding, DynamicImage)> {
    let bytes = bytes(name);
    let picture = look(name, &bytes);
    let wanted = variants(&picture, widths, None);
    let made = make(&MemoryStore::default(), &Budget::default(), &picture, || Ok(bytes), &wanted);
    let made = made.unwrap_or_else(|error| panic!("{name}: {error:?}"));
    wanted
        .iter()
        .zip(made)
        .map(|(variant, made)| (variant.encoding, shown(name, variant, &made.bytes)))
        .collect()
}

/// A variant as another decoder than the program's own shows it.
pub(crate) fn shown(name: &str, variant: &Variant, bytes: &[u8]) -> DynamicImage {
    let format = match variant.encoding {
        Encoding::Jpeg => ImageFormat::Jpeg,
        Encoding::WebP => ImageFormat::WebP,
        Encoding::Avif => unreachable!("no usual encoding"),
    };
    let shown = image::load_from_memory_with_format(bytes, format).expect("a variant is whole");
    assert_eq!((shown.width(), shown.height()), (variant.width, variant.height), "{name}");
    shown
}

/// The middle of a patch: the mean of up to four by four pixels, so that no single one decides.
pub(crate) fn middle(shown: &DynamicImage, x: f64, y: f64) -> [f64; 4] {
    let pixels = shown.to_rgba8();
    let around = |part: f64, whole: u32| {
        let centre = (part * f64::from(whole)) as u32;
        // A patch is a third or a half of the picture.
        let reach = (whole / 12).min(2);
        centre.saturating_sub(reach)..(centre + reach).max(centre + 1).min(whole)
    };
    let (columns, rows) = (around(x, pixels.width()), around(y, pixels.height()));
    let count = f64::from(columns.len() as u32 * rows.len() as u32);
    let mut sum = [0.0; 4];
    for y in rows {
        for x in columns.clone() {
            for (sum, sample) in sum.iter_mut().zip(pixels.get_pixel(x, y).0) {
                *sum += f64::from(sample) / count;
            }
        }
    }
    sum
}

/// What is wrong with the colours of a variant, and the largest difference.
pub(crate) fn compare(
    name: &str,
    encoding: Encoding,
    shown: &DynamicImage,
    expected: &Expected,
) -> (Vec<String>, f64) {
    let (mut faults, mut largest) = (Vec::new(), 0.0_f64);
    for &(x, y, red, green, blue, alpha) in &expected.patches {
        let [found_red, found_green, found_blue, found_alpha] = middle(shown, x, y);
        let opacity = alpha / 255.0;
        let on_white = |colour: f64| colour * opacity + 255.0 * (1.0 - opacity);
        let meant = match encoding {
            Encoding::Jpeg => [red, green, blue].map(on_white),
            Encoding::WebP | Encoding::Avif => [red, green, blue],
        };
        let meant_alpha = if encoding == Encoding::Jpeg { 255.0 } else { alpha };
        let place = format!("{name} as {encoding:?}, {} wide, at {x:.2} {y:.2}", shown.width());
        if (found_alpha - meant_alpha).abs() > 1.0 {
            faults.push(format!("{place}: alpha {found_alpha} and not {meant_alpha}"));
        }
        // What is invisible has no colour.
        if meant_alpha > 0.0 {
            let found = lab([found_red, found_green, found_blue]);
            let differs = difference(found, lab(meant));
            largest = largest.max(differs);
            if differs > TOLERANCE {
                let found = [found_red, found_green, found_blue];
                faults.push(format!("{place}: {found:.0?} and not {meant:.0?}, {differs:.2}"));
            }
        }
    }
    (faults, largest)
}
