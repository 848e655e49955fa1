//! What the making of large pictures takes at most, each in a process that does nothing else.
//!
//! The peak is the kernel's: what the process held in memory at a time.

#![allow(clippy::print_stderr, reason = "figures for whoever asks for them with `--nocapture`")]

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::support::matrix::{bytes, compare, look, matrix, shown};
use crate::support::{Ran, Temporary, memory_held, peak_of_memory};
use haidang::media::{Budget, Made, MakeError, TooMuch, Variant, make, variants};
use haidang::world::MemoryStore;
use image::{ExtendedColorType, ImageEncoder, Rgba, RgbaImage};
use jpeg_encoder::SamplingFactor;

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

/// The side of pictures whose kinds take more than others.
const SIDE: u16 = 4000;

fn pixels(channels: usize) -> Vec<u8> {
    let side = usize::from(SIDE);
    let row: Vec<u8> = (0..side * channels).map(|at| (at / 700 * 40) as u8).collect();
    row.repeat(side)
}

fn deep_png() -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = image::codecs::png::PngEncoder::new(&mut bytes);
    let side = u32::from(SIDE);
    encoder.write_image(&pixels(8), side, side, ExtendedColorType::Rgba16).expect("the picture fits");
    bytes
}

fn gif() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = image::codecs::gif::GifEncoder::new_with_speed(&mut bytes, 30);
    let side = u32::from(SIDE);
    encoder.encode(&pixels(4), side, side, ExtendedColorType::Rgba8).expect("the picture fits");
    drop(encoder);
    bytes
}

fn webp(is_lossless: bool) -> Vec<u8> {
    let pixels = pixels(4);
    let encoder = webp::Encoder::from_rgba(&pixels, SIDE.into(), SIDE.into());
    let bytes = if is_lossless { encoder.encode_lossless() } else { encoder.encode(80.0) };
    bytes.to_vec()
}

fn progressive_inks() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 80);
    encoder.set_progressive(true);
    encoder.set_sampling_factor(SamplingFactor::R_4_4_4);
    encoder.encode(&pixels(4), SIDE, SIDE, jpeg_encoder::ColorType::Cmyk).expect("the picture fits");
    bytes
}

/// What is wrong with the memory that pictures take, each made by a process of its own.
fn hold(name_of_test: &str, cases: &[(&str, Vec<u8>, &[u32])]) {
    let folder = Temporary::new(name_of_test);
    let program = std::env::current_exe().expect("the test has a file");
    let mut faults = Vec::new();
    for (name, bytes, widths) in cases {
        folder.write(name, bytes);
        let widths: Vec<String> = widths.iter().map(u32::to_string).collect();
        let mut command = Command::new(&program);
        command.args(["--exact", "pictures_memory::the_picture_that_is_named", "--ignored", "--nocapture"]);
        command.env(NAMED, folder.path().join(name)).env(WIDTHS_OF_IT, widths.join(" "));
        let ran = Ran::of(&mut command);
        let said: Vec<&str> = ran.stderr.lines().filter(|line| line.contains(" MB")).collect();
        eprintln!("{name}: {said:?}");
        if ran.code != 0 || said.len() != 1 {
            faults.push(format!("{name}: {}{}", ran.stderr, ran.stdout));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Which file the process is to make pictures of, and at which widths.
const NAMED: &str = "HAIDANG_TEST_PICTURE";
const WIDTHS_OF_IT: &str = "HAIDANG_TEST_WIDTHS";

#[test]
#[ignore = "the others run it, in a process of its own for each picture"]
fn the_picture_that_is_named() {
    let Some(path) = std::env::var_os(NAMED) else { return };
    let bytes = fs::read(&path).expect("it was written");
    let widths = std::env::var(WIDTHS_OF_IT).expect("it was set");
    let widths: Vec<u32> = widths.split(' ').map(|width| width.parse().expect("a number")).collect();
    let name = Path::new(&path).file_name().expect("it has a name").to_string_lossy().into_owned();
    let picture = look(&name, &bytes);
    let wanted = variants(&picture, &widths, None);
    let store = MemoryStore::default();
    let made = |budget: Budget| make(&store, &budget, &picture, || Ok(bytes.clone()), &wanted);
    let Err(MakeError::Memory(TooMuch { needed, .. })) = made(Budget::of_megabytes(1)) else {
        panic!("a megabyte is not enough");
    };
    let mut found = Ok(Vec::new());
    let taken = peak_of_memory(memory_held(), || found = made(Budget::default()));
    let found = found.expect("it can be made");
    eprintln!("{} of {} MB{}", taken / 1_000_000, needed / 1_000_000, colours(&name, &wanted, &found));
    assert_eq!(found.len(), wanted.len());
    assert!(taken <= needed && taken <= Budget::DEFAULT_MEGABYTES * 1_000_000, "{taken} and not {needed}");
}

/// The largest difference of the colours that the matrix knows, which all have to be right.
fn colours(name: &str, wanted: &[Variant], made: &[Made]) -> String {
    let matrix = matrix();
    let Some(expected) = matrix.get(name) else { return String::new() };
    let compared = wanted
        .iter()
        .zip(made)
        .map(|(variant, made)| compare(name, variant.encoding, &shown(name, variant, &made.bytes), expected));
    let largest = compared.fold(0.0_f64, |largest, (faults, differs)| {
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        largest.max(differs)
    });
    format!(", colours within {largest:.2}")
}

#[test]
fn no_picture_takes_more_memory_than_it_reserves() {
    let cases: [(&str, Vec<u8>, &[u32]); 5] = [
        ("enormous.jpg", bytes("enormous.jpg"), &WIDTHS),
        ("large.avif", bytes("large.avif"), &WIDTHS),
        ("enormous-clear.png", bytes("enormous-clear.png"), &WIDTHS),
        ("tall.jpg", tall_jpeg(1800, 600, SamplingFactor::R_4_4_4, 8), &[1600]),
        ("drawing.png", drawing(1500, 1500), &[1400, 480]),
    ];
    hold("memory", &cases);
}

#[test]
#[ignore = "minutes, for kinds that are rarer or take less"]
fn no_other_enormous_picture_takes_more_memory_than_it_reserves() {
    let cases: [(&str, Vec<u8>, &[u32]); 8] = [
        ("enormous.avif", bytes("enormous.avif"), &WIDTHS),
        ("baseline.jpg", tall_jpeg(12_000, 562, SamplingFactor::R_4_2_0, 16), &WIDTHS),
        ("enormous.png", bytes("enormous.png"), &WIDTHS),
        ("deep.png", deep_png(), &[480]),
        ("large.gif", gif(), &[480]),
        ("lossless.webp", webp(true), &[480]),
        ("lossy.webp", webp(false), &[480]),
        ("inks.jpg", progressive_inks(), &[480]),
    ];
    hold("memory-others", &cases);
}
