//! The behaviour of the room as a whole: from a file to its variants.
//!
//! Each picture is made in code; nothing is read from disk.

mod colours;
mod keeping;
mod refused;

use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{DynamicImage, GrayImage, ImageEncoder, Luma, Rgb, RgbImage, Rgba, RgbaImage};
use jpeg_encoder::SamplingFactor;
use moxcms::ColorProfile;
use webp::{AnimEncoder, AnimFrame, WebPConfig};

use super::samples::*;
use super::{Encoding, Format};

#[test]
fn the_facts_of_each_format_are_read_from_its_header() {
    let opaque = quarters(60, 40);
    let transparent = RgbaImage::from_pixel(60, 40, Rgba([9, 9, 9, 100]));
    let frames = |count| gif(vec![RgbaImage::from_pixel(60, 40, Rgba([9, 9, 9, 255])); count]);
    let facts = |name, bytes: &[u8]| {
        let picture = look(name, bytes).expect("the picture is good");
        assert_eq!((picture.width, picture.height), (60, 40), "{name}");
        (picture.format, picture.has_alpha, picture.is_animated)
    };
    assert_eq!(facts("cảng.jpg", &jpeg(&opaque)), (Format::Jpeg, false, false));
    assert_eq!(facts("cảng.png", &png(opaque.clone(), None)), (Format::Png, false, false));
    assert_eq!(facts("港口.png", &png(transparent.clone(), None)), (Format::Png, true, false));
    assert_eq!(facts("항구.webp", &webp(opaque)), (Format::WebP, false, false));
    assert_eq!(facts("항구.webp", &webp(transparent.clone())), (Format::WebP, true, false));
    assert_eq!(facts("港.gif", &frames(1)), (Format::Gif, false, false));
    assert_eq!(facts("港.gif", &frames(3)), (Format::Gif, false, true));
}

#[test]
fn a_photograph_is_shown_upright_in_all_eight_orientations() {
    // Where the stored top left (red) and top right (green) corners are seen, in hundredths.
    let corners = [
        [(10, 10), (90, 10)],
        [(90, 10), (10, 10)],
        [(90, 90), (10, 90)],
        [(10, 90), (90, 90)],
        [(10, 10), (10, 90)],
        [(90, 10), (90, 90)],
        [(90, 90), (90, 10)],
        [(10, 90), (10, 10)],
    ];
    let stored = jpeg(&quarters(120, 80));
    for (orientation, [red, green]) in (1..).zip(corners) {
        let bytes = turned(&stored, orientation);
        let picture = look("ảnh.jpg", &bytes).expect("the picture is good");
        let seen = if orientation > 4 { (80, 120) } else { (120, 80) };
        assert_eq!((picture.width, picture.height), seen, "orientation {orientation}");
        for width in [seen.0, 30] {
            for shown in made("ảnh.jpg", &bytes, width) {
                assert_colour(&shown, red, RED, 12);
                assert_colour(&shown, green, GREEN, 12);
            }
        }
    }
}

#[test]
fn a_jpeg_whose_colours_stand_in_separate_scans_keeps_its_colours() {
    for sampling in [SamplingFactor::R_4_2_0, SamplingFactor::R_4_2_2, SamplingFactor::R_4_4_4] {
        let jpeg = Jpeg { has_own_tables: true, sampling: Some(sampling), ..Jpeg::default() };
        let bytes = jpeg.of(&quarters(104, 88));
        let scans = bytes.windows(2).filter(|pair| *pair == [0xFF, 0xDA]).count();
        assert_eq!(scans, 3, "the sample must be of the kind that is tested");
        for shown in made("cảng.jpg", &bytes, 104) {
            assert_colour(&shown, (20, 20), RED, 12);
            assert_colour(&shown, (80, 20), GREEN, 12);
            assert_colour(&shown, (20, 95), BLUE, 12);
            assert_colour(&shown, (80, 95), WHITE, 12);
        }
    }
}

#[test]
fn every_sampling_of_the_colours_is_read() {
    use SamplingFactor::{F_1_2, F_1_4, F_2_1, F_2_2, F_2_4, F_4_1, F_4_2};
    for sampling in [F_1_2, F_2_1, F_2_2, F_4_1, F_1_4, F_4_2, F_2_4] {
        let jpeg = Jpeg { sampling: Some(sampling), ..Jpeg::default() };
        for shown in made("cảng.jpg", &jpeg.of(&quarters(133, 95)), 133) {
            assert_colour(&shown, (20, 20), RED, 14);
            assert_colour(&shown, (80, 20), GREEN, 14);
            assert_colour(&shown, (20, 95), BLUE, 14);
        }
    }
}

#[test]
fn a_progressive_jpeg_keeps_its_colours() {
    let jpeg = Jpeg { is_progressive: true, sampling: Some(SamplingFactor::R_4_2_0), ..Jpeg::default() };
    for shown in made("cảng.jpg", &jpeg.of(&quarters(101, 67)), 50) {
        assert_colour(&shown, (20, 20), RED, 12);
        assert_colour(&shown, (80, 90), WHITE, 12);
    }
}

#[test]
fn a_palette_is_looked_up_and_its_transparent_colour_shows_the_page() {
    let palette = [RED, GREEN, BLUE, WHITE].concat();
    // 16 pixels of 2 bits a row: four of each colour.
    let row = [0, 0x00, 0x55, 0xAA, 0xFF];
    let chunks = |transparency: &[u8]| {
        png_of_chunks(&[
            (b"IHDR", ihdr(16, 16, 2, 3)),
            (b"PLTE", palette.clone()),
            (b"tRNS", transparency.to_vec()),
            (b"IDAT", zlib(&row.repeat(16))),
            (b"IEND", Vec::new()),
        ])
    };
    for shown in made("bảng màu.png", &chunks(&[255]), 16) {
        assert_colour(&shown, (10, 50), RED, 30);
        assert_colour(&shown, (60, 50), BLUE, 30);
    }
    let [as_jpeg, as_webp] = made("bảng màu.png", &chunks(&[0]), 16);
    assert_colour(&as_jpeg, (10, 50), [255, 255, 255], 30);
    assert_eq!(as_webp.to_rgba8().get_pixel(1, 8).0[3], 0);
}

#[test]
fn nothing_shifts_when_a_picture_of_odd_size_is_made_small() {
    // Bright to the right of three quarters of the width: the edge must stay there.
    let pixels = GrayImage::from_fn(1201, 37, |x, _| Luma([if x * 4 < 1201 * 3 { 20 } else { 240 }]));
    let bytes = png(pixels, None);
    for width in [1201, 700, 500, 200, 120, 60] {
        let [shown, _] = made("a.png", &bytes, width);
        let grey = shown.to_luma8();
        let bright = grey.rows().next().map(|row| row.filter(|pixel| pixel.0[0] > 188).count());
        let expected = (f64::from(width) / 4.0).round() as usize;
        assert!(
            bright.is_some_and(|bright| bright.abs_diff(expected) <= 1),
            "{width}: {bright:?} of {expected}"
        );
    }
}

#[test]
fn a_halving_that_does_not_go_up_moves_nothing() {
    // 33 halved twice is 8 and a quarter; the third of four pixels still ends before the bright part.
    let pixels = GrayImage::from_fn(33, 33, |x, _| Luma([if x < 25 { 20 } else { 240 }]));
    let [shown, _] = made("a.png", &png(pixels, None), 4);
    assert_colour(&shown, (50, 50), [20; 3], 60);
    assert_colour(&shown, (75, 50), [240; 3], 30);
}

#[test]
fn tiny_and_thin_pictures_are_made() {
    for (width, height) in [(1, 1), (1, 4000), (4000, 1), (3, 2)] {
        let bytes = png(quarters(width, height), None);
        for (variant, _) in try_make("a.png", &bytes, &[480, 960]).expect("the picture is good") {
            assert!(variant.width <= width && variant.height <= height, "{variant:?}");
        }
    }
    assert_eq!(try_make("a.png", &png(quarters(1, 4000), None), &[480]).map(|made| made.len()).ok(), Some(2));
}

#[test]
fn an_animation_is_shown_by_its_first_frame() {
    let frame = |colour: [u8; 3]| RgbaImage::from_pixel(64, 48, Rgba([colour[0], colour[1], colour[2], 255]));
    for shown in made("a.gif", &gif(vec![frame(RED), frame(BLUE)]), 32) {
        assert_colour(&shown, (50, 50), RED, 12);
    }
}

#[test]
fn an_animated_webp_is_shown_by_its_first_frame() {
    let config = WebPConfig::new().expect("libwebp is there");
    let frames = [RED, BLUE].map(|colour| colour.repeat(64 * 48));
    let mut encoder = AnimEncoder::new(64, 48, &config);
    for (frame, time) in frames.iter().zip([0, 100]) {
        encoder.add_frame(AnimFrame::from_rgb(frame, 64, 48, time));
    }
    let bytes = encoder.encode().to_vec();
    assert_eq!(look("a.webp", &bytes).map(|picture| picture.is_animated), Ok(true));
    for shown in made("a.webp", &bytes, 32) {
        assert_colour(&shown, (50, 50), RED, 12);
    }
}

#[test]
fn png_and_webp_are_shown_upright_too() {
    let pixels = DynamicImage::from(quarters(120, 80));
    let mut as_png = Vec::new();
    let mut encoder = PngEncoder::new(&mut as_png);
    encoder.set_exif_metadata(exif(6)).expect("PNG takes EXIF");
    pixels.write_with_encoder(encoder).expect("the picture fits");
    // Some programs keep the prefix that only JPEG needs.
    for exif in [exif(6), [b"Exif\0\0", &exif(6)[..]].concat()] {
        let mut as_webp = Vec::new();
        let mut encoder = WebPEncoder::new_lossless(&mut as_webp);
        encoder.set_exif_metadata(exif).expect("WebP takes EXIF");
        pixels.write_with_encoder(encoder).expect("the picture fits");
        for (name, bytes) in [("a.png", &as_png), ("a.webp", &as_webp)] {
            for shown in made(name, bytes, 80) {
                assert_colour(&shown, (90, 10), RED, 12);
                assert_colour(&shown, (90, 90), GREEN, 12);
            }
        }
    }
}

#[test]
fn a_variant_can_be_a_picture_again() {
    let transparent = RgbaImage::from_pixel(50, 40, Rgba([9, 9, 9, 100]));
    for (pixels, has_alpha) in [(DynamicImage::from(quarters(50, 40)), false), (transparent.into(), true)] {
        for (variant, bytes) in try_make("a.png", &png(pixels, None), &[50]).expect("the picture is good") {
            let name = format!("a.{}", variant.encoding.extension());
            let again = look(&name, &bytes).expect("a variant is whole");
            assert_eq!((again.width, again.height), (50, 40));
            assert_eq!(again.has_alpha, has_alpha && variant.encoding == Encoding::WebP);
        }
    }
}

#[test]
fn what_follows_a_picture_in_its_file_is_left_alone() {
    let frames = vec![RgbaImage::from_pixel(60, 40, Rgba([220, 30, 40, 255])); 2];
    let red = RgbImage::from_pixel(60, 40, Rgb(RED));
    let files = [
        ("a.jpg", jpeg(&red)),
        ("a.png", png(red.clone(), None)),
        ("a.gif", gif(frames)),
        ("a.webp", webp(red)),
    ];
    for (name, bytes) in files {
        let longer = [bytes, jpeg(&quarters(8, 8)), "Cảng".into()].concat();
        for shown in made(name, &longer, 30) {
            assert_colour(&shown, (50, 50), RED, 12);
        }
    }
}

#[test]
fn a_webp_is_read() {
    for shown in made("a.webp", &webp(quarters(120, 80)), 60) {
        assert_colour(&shown, (20, 20), RED, 12);
        assert_colour(&shown, (80, 80), WHITE, 12);
    }
}

#[test]
fn no_variant_tells_where_or_with_what_it_was_taken() {
    let jpeg = Jpeg { icc: icc(&ColorProfile::new_display_p3()), ..Jpeg::default() };
    let bytes = turned(&jpeg.of(&busy(200, 100)), 6);
    for (variant, bytes) in try_make("a.jpg", &bytes, &[80]).expect("the picture is good") {
        for mark in [&b"Exif"[..], b"EXIF", b"ICC", b"XMP"] {
            assert!(!bytes.windows(mark.len()).any(|part| part == mark), "{variant:?}");
        }
    }
}
