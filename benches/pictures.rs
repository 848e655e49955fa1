//! What resized pictures cost: forty photographs of 4000 × 2667 pixels, three widths, JPEG and WebP.
//!
//! `HAIDANG_PHOTOS=folder cargo bench --bench pictures` takes the JPEG files of a folder instead of drawn ones.
//! The first run fills a store, the second finds everything in it. Processor time and peak memory are those of
//! the whole process; `benches/peers/` has the scripts that do the same work with other programs.
#![allow(clippy::disallowed_methods, reason = "a bench measures")]
#![allow(clippy::print_stdout, reason = "a bench says what it has measured")]

use std::fs;
use std::path::Path;
use std::time::Instant;

use haidang::media::{Budget, Limits, Variant, inspect, make, variants};
use haidang::names::FilePath;
use haidang::world::DiskStore;
use image::{Rgb, RgbImage};
use rayon::prelude::*;
use rustix::time::{ClockId, clock_gettime};

const WIDTHS: [u32; 3] = [480, 960, 1600];

fn main() {
    let photos = photos();
    let folder = std::env::temp_dir().join(format!("haidang-bench-{}", std::process::id()));
    let budget = Budget::default();
    println!("{:<6} {:>8} {:>8} {:>9} {:>12}", "store", "cpu s", "wall s", "peak MB", "bytes");
    for run in ["cold", "warm"] {
        let (cpu, begun) = (cpu_seconds(), Instant::now());
        let bytes: usize = photos.par_iter().map(|photo| resized(&folder, &budget, photo)).sum();
        let (cpu, wall) = (cpu_seconds() - cpu, begun.elapsed().as_secs_f64());
        println!("{run:<6} {cpu:>8.2} {wall:>8.2} {:>9} {bytes:>12}", peak_megabytes());
    }
    // What is left behind lies in the system's temporary folder.
    let _ = fs::remove_dir_all(&folder);
}

/// Makes the variants of a photograph and gives the number of their bytes.
fn resized(store: &Path, budget: &Budget, photo: &[u8]) -> usize {
    let store = DiskStore::new(store);
    let path = FilePath::new("content/a.jpg");
    let picture = inspect(&path, photo, &Limits::default()).expect("the photograph is whole");
    let wanted: Vec<Variant> = variants(&picture, &WIDTHS, None);
    let read = || Ok(photo.to_vec());
    let made = make(&store, budget, &picture, read, &wanted).expect("the photograph can be decoded");
    made.iter().map(|made| made.bytes.len()).sum()
}

fn photos() -> Vec<Vec<u8>> {
    let Some(folder) = std::env::var_os("HAIDANG_PHOTOS") else { return (0..40).map(drawn).collect() };
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "jpg"));
    paths.sort();
    paths.iter().map(|path| fs::read(path).expect("the photograph can be read")).collect()
}

/// Soft shapes, hard edges and the noise of a sensor.
fn drawn(seed: u32) -> Vec<u8> {
    let mut state = seed.wrapping_mul(747_796_405).wrapping_add(1);
    let mut noise = move || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        (state % 17) as f32 - 8.0
    };
    let phase = seed as f32;
    let pixels = RgbImage::from_fn(4000, 2667, |x, y| {
        let (x, y) = (x as f32 / 90.0, y as f32 / 90.0);
        let soft = 60.0 * (x * 0.3 + phase).sin() + 50.0 * (y * 0.4 - x * 0.1).cos();
        let edge = if (x * 1.7 + (y + phase).sin() * 3.0) as i32 % 3 == 0 { 40.0 } else { 0.0 };
        let mut step = |base: f32| (base + soft + edge + noise()).clamp(0.0, 255.0) as u8;
        Rgb([step(110.0), step(120.0), step(135.0)])
    });
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 92);
    encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::R_4_2_0);
    encoder.encode(&pixels, 4000, 2667, jpeg_encoder::ColorType::Rgb).expect("the size is allowed");
    bytes
}

fn cpu_seconds() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

/// The most memory that the process has held, where the system tells it.
fn peak_megabytes() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap_or_default();
    let kilobytes = line.split_whitespace().nth(1).and_then(|number| number.parse::<u64>().ok());
    kilobytes.unwrap_or_default() / 1024
}
