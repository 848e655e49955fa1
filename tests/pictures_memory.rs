//! What the making of large pictures takes at most, in a process that does nothing else.
//!
//! The peak is the kernel's: what the process held in memory at a time.

mod support;

use haidang::media::{Budget, MakeError, TooMuch, make, variants};
use haidang::world::MemoryStore;
use image::{Rgba, RgbaImage};
use jpeg_encoder::SamplingFactor;
use support::matrix::{bytes, look};
use support::peak_of_memory;

/// What the allocator may keep beside what was asked for.
const MARGIN: u64 = 64_000_000;

/// The widths that a theme asks for.
const WIDTHS: [u32; 3] = [480, 960, 1600];

/// A JPEG of one scan, as high as asked for: after each row of blocks the coded pixels begin anew.
fn tall_jpeg(width: u16, rows: u16, sampling: SamplingFactor, row: u16) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 80);
    encoder.set_sampling_factor(sampling);
    encoder.set_restart_interval(width.div_ceil(row));
    let pixels = [58, 160, 70].repeat(usize::from(width) * usize::from(row));
    encoder.encode(&pixels, width, row, jpeg_encoder::ColorType::Rgb).expect("the picture fits");
    let find = |mark: [u8; 2]| bytes.windows(2).position(|pair| pair == mark).expect("a baseline JPEG");
    let (frame, scan) = (find([0xFF, 0xC0]), find([0xFF, 0xDA]));
    let start = scan + 2 + usize::from(u16::from_be_bytes([bytes[scan + 2], bytes[scan + 3]]));
    let coded = bytes[start..bytes.len() - 2].to_vec();
    bytes[frame + 5..frame + 7].copy_from_slice(&(rows * row).to_be_bytes());
    bytes.truncate(start);
    for n in 0..rows {
        bytes.extend(&coded);
        let mark = if n + 1 == rows { 0xD9 } else { 0xD0 + (n % 8) as u8 };
        bytes.extend([0xFF, mark]);
    }
    bytes
}

fn drawing(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let pixels = RgbaImage::from_fn(width, height, |x, y| {
        let [red, green] = [x, y].map(|at| (at / 9 * 77) as u8);
        Rgba([red, green, red ^ green, if x % 40 == 0 { 90 } else { 255 }])
    });
    let encoder = image::codecs::png::PngEncoder::new(&mut bytes);
    pixels.write_with_encoder(encoder).expect("the picture fits");
    bytes
}

/// What is wrong with the memory that a picture takes.
fn fault(name: &str, bytes: &[u8], widths: &[u32]) -> Option<String> {
    let picture = look(name, bytes);
    let wanted = variants(&picture, widths, None);
    let store = MemoryStore::default();
    let made = |budget: Budget| make(&store, &budget, &picture, || Ok(bytes.to_vec()), &wanted);
    let Err(MakeError::Memory(TooMuch { needed, .. })) = made(Budget::of_megabytes(1)) else {
        return Some(format!("{name}: a megabyte is not enough"));
    };
    let mut count = Ok(0);
    let taken = peak_of_memory(|| count = made(Budget::default()).map(|made| made.len()));
    let said = format!("{name}: {} of {} MB", taken / 1_000_000, needed / 1_000_000);
    eprintln!("{said}");
    let limit = Budget::DEFAULT_MEGABYTES * 1_000_000 + MARGIN;
    match count {
        Ok(count) if count == wanted.len() => (taken > needed || taken > limit).then_some(said),
        made => Some(format!("{said}: {made:?}")),
    }
}

fn hold(cases: &[(&str, Vec<u8>, &[u32])]) {
    let faults: Vec<_> =
        cases.iter().filter_map(|(name, bytes, widths)| fault(name, bytes, widths)).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn no_picture_takes_more_memory_than_it_reserves() {
    hold(&[
        ("enormous.jpg", bytes("enormous.jpg"), &WIDTHS),
        ("enormous-clear.png", bytes("enormous-clear.png"), &WIDTHS),
        ("tall.jpg", tall_jpeg(1800, 600, SamplingFactor::R_4_4_4, 8), &[1600]),
        ("drawing.png", drawing(1500, 1500), &[1400, 480]),
    ]);
}

#[test]
#[ignore = "half a minute for pictures that take less than those above"]
fn no_other_enormous_picture_takes_more_memory_than_it_reserves() {
    hold(&[
        ("baseline.jpg", tall_jpeg(12_000, 562, SamplingFactor::R_4_2_0, 16), &WIDTHS),
        ("enormous.png", bytes("enormous.png"), &WIDTHS),
    ]);
}
