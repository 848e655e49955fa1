//! That colours, transparency and light come out as they are meant.
//!
//! Expected values are worked out by hand, not by the code under test.

use image::{DynamicImage, GrayImage, ImageBuffer, Luma, Rgb, RgbImage, Rgba, RgbaImage};
use jpeg_encoder::ColorType;
use moxcms::ColorProfile;

use crate::media::samples::*;
use crate::media::{MakeError, Variant};

fn flat(colour: [u8; 3]) -> RgbImage {
    RgbImage::from_pixel(64, 48, Rgb(colour))
}

#[test]
fn a_wide_gamut_photograph_is_brought_to_srgb() {
    let p3 = icc(&ColorProfile::new_display_p3());
    let adobe = icc(&ColorProfile::new_adobe_rgb());
    // Worked out from the primaries of each space.
    for (icc, stored, seen) in
        [(p3, [200, 120, 80], [213, 116, 71]), (adobe, [180, 150, 100], [192, 150, 97])]
    {
        let as_jpeg = Jpeg { icc: icc.clone(), ..Jpeg::default() }.of(&flat(stored));
        for shown in made("a.jpg", &as_jpeg, 64) {
            assert_colour(&shown, (50, 50), seen, 4);
        }
        let transparent = RgbaImage::from_pixel(64, 48, Rgba([stored[0], stored[1], stored[2], 254]));
        for shown in made("a.png", &png(transparent, icc), 64) {
            assert_colour(&shown, (50, 50), seen, 5);
        }
    }
}

#[test]
fn an_srgb_profile_leaves_every_sample_as_it_is() {
    let pixels = busy(90, 60);
    let plain = try_make("a.png", &png(pixels.clone(), None), &[90]);
    let with_profile = try_make("a.png", &png(pixels, icc(&ColorProfile::new_srgb())), &[90]);
    let bytes = |made: Result<Vec<(Variant, Vec<u8>)>, MakeError>| made.expect("the picture is good");
    assert_eq!(bytes(plain), bytes(with_profile));
}

#[test]
fn a_profile_of_another_kind_or_without_sense_is_passed_over() {
    let grey = icc(&ColorProfile::new_gray_with_gamma(1.0));
    for icc in [grey, Some("không phải hồ sơ màu".into())] {
        let bytes = Jpeg { icc, ..Jpeg::default() }.of(&flat([200, 120, 80]));
        for shown in made("a.jpg", &bytes, 64) {
            assert_colour(&shown, (50, 50), [200, 120, 80], 5);
        }
    }
}

#[test]
fn a_grey_picture_stays_grey_and_obeys_its_profile() {
    let pixels = GrayImage::from_pixel(64, 48, Luma([128]));
    let linear = icc(&ColorProfile::new_gray_with_gamma(1.0));
    for (icc, seen) in [(None, 128), (linear, 188)] {
        let [as_jpeg, as_webp] = made("a.png", &png(pixels.clone(), icc), 32);
        assert!(matches!(as_jpeg, DynamicImage::ImageLuma8(_)), "a grey JPEG needs one channel");
        assert_colour(&as_jpeg, (50, 50), [seen; 3], 2);
        assert_colour(&as_webp, (50, 50), [seen; 3], 2);
    }
}

#[test]
fn the_inks_of_a_print_picture_become_the_colours_that_are_seen() {
    let inks = [[0, 0, 0, 0], [255, 0, 0, 0], [0, 255, 255, 0], [0, 0, 0, 128], [100, 50, 0, 60]];
    let seen = [[255, 255, 255], [0, 255, 255], [255, 0, 0], [127, 127, 127], [119, 157, 195]];
    for (ink, seen) in inks.iter().zip(seen) {
        for colours in [ColorType::Cmyk, ColorType::CmykAsYcck] {
            let bytes = Jpeg::default().write(&ink.repeat(64 * 48), (64, 48), colours);
            for shown in made("in.jpg", &bytes, 64) {
                assert_colour(&shown, (50, 50), seen, 5);
            }
        }
    }
}

#[test]
fn the_inks_of_a_press_are_seen_as_its_profile_says() {
    let jpeg = Jpeg { icc: Some(press_profile()), ..Jpeg::default() };
    // Lab 55, -37, -50 in sRGB; ideal cyan would be 0, 255, 255.
    for (ink, seen) in [([0, 0, 0, 0], [255; 3]), ([255, 0, 0, 0], [0, 146, 219]), ([0, 0, 0, 255], [27; 3])]
    {
        let bytes = jpeg.write(&ink.repeat(64 * 48), (64, 48), ColorType::Cmyk);
        for shown in made("in.jpg", &bytes, 64) {
            assert_colour(&shown, (50, 50), seen, 8);
        }
    }
}

#[test]
fn a_jpeg_that_says_its_samples_are_rgb_is_believed() {
    // The samples are written as they are, then the mark of JFIF gives way to that of Adobe,
    // and the components are numbered from 1, as those of most files are.
    let jfif = Jpeg::default().write(&RED.repeat(64 * 48), (64, 48), ColorType::Ycbcr);
    assert_eq!(&jfif[2..4], [0xFF, 0xE0], "JFIF comes first");
    let adobe = b"\xFF\xEE\0\x0EAdobe\0\x64\0\0\0\0\0";
    let mut bytes = [&jfif[..2], adobe, &jfif[20..]].concat();
    for (marker, first, step) in [(0xC0, 10, 3), (0xDA, 5, 2)] {
        let at = bytes.windows(2).position(|pair| pair == [0xFF, marker]).expect("a baseline JPEG");
        for component in 0..3 {
            bytes[at + first + step * component] = component as u8 + 1;
        }
    }
    for shown in made("a.jpg", &bytes, 64) {
        assert_colour(&shown, (50, 50), RED, 5);
    }
}

#[test]
fn sixteen_bits_become_eight() {
    let pixels: ImageBuffer<Rgb<u16>, Vec<u16>> =
        ImageBuffer::from_pixel(64, 48, Rgb([200 * 257, 120 * 257, 80 * 257]));
    for shown in made("a.png", &png(pixels, None), 64) {
        assert_colour(&shown, (50, 50), [200, 120, 80], 5);
    }
}

#[test]
fn transparency_is_kept_in_webp_and_white_in_jpeg() {
    // What is invisible is green; none of it may be seen at the edge.
    let pixels =
        RgbaImage::from_fn(
            400,
            300,
            |x, _| {
                if x < 200 { Rgba([220, 30, 40, 255]) } else { Rgba([0, 255, 0, 0]) }
            },
        );
    for width in [400, 150, 60] {
        let [as_jpeg, as_webp] = made("a.png", &png(pixels.clone(), None), width);
        assert_colour(&as_jpeg, (25, 50), RED, 8);
        assert_colour(&as_jpeg, (75, 50), [255; 3], 8);
        let as_webp = as_webp.to_rgba8();
        let greenest = as_webp.pixels().filter(|pixel| pixel.0[3] > 16).map(|pixel| pixel.0[1]).max();
        assert!(greenest.is_some_and(|green| green < 80), "green shows at {width}: {greenest:?}");
        assert_eq!(as_webp.get_pixel(width / 4, 5).0[3], 255);
        assert_eq!(as_webp.get_pixel(width * 3 / 4, 5).0[3], 0);
    }
}

#[test]
fn half_transparent_is_mixed_with_white() {
    let pixels = RgbaImage::from_pixel(64, 48, Rgba([0, 0, 0, 128]));
    let [as_jpeg, _] = made("a.png", &png(pixels, None), 32);
    assert_colour(&as_jpeg, (50, 50), [127; 3], 2);
}

#[test]
fn light_is_averaged_and_not_its_code() {
    // Black and white in equal parts give half the light, whose code is 188, at any size.
    let pixels = RgbImage::from_fn(640, 640, |x, y| Rgb([if (x + y) % 2 == 0 { 0 } else { 255 }; 3]));
    let bytes = png(pixels, None);
    for width in [400, 300, 150, 40] {
        for shown in made("a.png", &bytes, width) {
            assert_colour(&shown, (50, 50), [188; 3], 6);
        }
    }
}
