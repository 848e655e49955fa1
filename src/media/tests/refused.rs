//! What is refused, with which reason, and that nothing panics on the way.
//!
//! Each file is damaged in code.

use image::{Rgba, RgbaImage};
use jpeg_encoder::ColorType;
use moxcms::ColorProfile;

use crate::media::samples::*;
use crate::media::{Budget, Limits, MakeError, inspect, make, variants};
use crate::names::FilePath;
use crate::problem::Problem;
use crate::world::MemoryStore;

fn why(result: Result<impl std::fmt::Debug, MakeError>) -> String {
    match result {
        Err(MakeError::Picture(Problem::PictureCorrupt { why })) => why,
        other => panic!("a corrupt picture was expected: {other:?}"),
    }
}

#[test]
fn a_picture_cut_short_anywhere_is_refused() {
    let jpegs = [
        Jpeg::default(),
        Jpeg { is_progressive: true, ..Jpeg::default() },
        Jpeg { has_own_tables: true, ..Jpeg::default() },
    ];
    let mut files: Vec<(&str, Vec<u8>)> =
        jpegs.iter().map(|jpeg| ("a.jpg", jpeg.of(&busy(64, 48)))).collect();
    files.push(("a.png", png(busy(64, 48), None)));
    files.push(("a.webp", webp(busy(64, 48))));
    for (name, bytes) in files {
        assert!(look(name, &bytes).is_ok());
        for end in 0..bytes.len() {
            assert!(look(name, &bytes[..end]).is_err(), "{name} cut to {end} of {}", bytes.len());
        }
    }
    let gif = gif(vec![RgbaImage::from_pixel(64, 48, Rgba([9, 9, 9, 255])); 2]);
    for end in 0..gif.len() - 1 {
        // A GIF may end after any frame; if it says so, its first frame must be whole.
        let first = try_make("a.gif", &gif[..end], &[64]);
        assert!(first.is_err() || end > gif.len() / 2, "cut to {end} of {}", gif.len());
    }
}

#[test]
fn a_picture_damaged_inside_is_refused_when_its_pixels_cannot_be_read() {
    let mut bytes = png(busy(64, 48), None);
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0xFF;
    assert!(look("a.png", &bytes).is_ok(), "the header is good");
    assert!(!why(try_make("a.png", &bytes, &[64])).is_empty());
    // The end of a JPEG is there, but pixels before it are missing.
    let whole = jpeg(&busy(64, 48));
    let cut = [&whole[..whole.len() / 2], &whole[whole.len() - 2..]].concat();
    assert!(!why(try_make("a.jpg", &cut, &[64])).is_empty());
}

#[test]
fn a_name_that_promises_another_format_is_refused() {
    let bytes = png(quarters(8, 8), None);
    assert_eq!(
        look("ảnh.jpg", &bytes),
        Err(Problem::PictureMislabelled { extension: "jpg".to_owned(), format: "png".to_owned() })
    );
    assert!(look("ảnh.JPEG", &jpeg(&quarters(8, 8))).is_ok());
}

#[test]
fn what_is_no_picture_or_not_read_is_told_apart() {
    let corrupt = |why: &str| Err(Problem::PictureCorrupt { why: why.to_owned() });
    let unsupported = |name: &str, extension: &str, kind: &str| {
        let (extension, kind, name) = (extension.into(), kind.into(), name.into());
        Err(Problem::PictureUnsupported { extension, kind, name })
    };
    assert_eq!(look("a.jpg", b""), corrupt("empty"));
    assert_eq!(look("a.jpg", "Cảng Lạch Huyện".as_bytes()), corrupt("not-a-picture"));
    assert_eq!(
        look("a.jpg", b"\0\0\0\x18ftypheic\0\0\0\0mif1"),
        unsupported("a.jpg", "heic", "heic-renamed")
    );
    assert_eq!(look("a.xyz", b"xyz"), unsupported("a.xyz", "xyz", "other"));
    assert_eq!(look("a.mp4", b"\0\0\0\x18ftypmp42"), unsupported("a.mp4", "mp4", "video"));
    assert_eq!(look("a.png", b"BM\0\0\0\0\0\0\0\0"), unsupported("a.png", "bmp", "renamed"));
    assert_eq!(look("a.png", b"\x89PNG\r\n\x1A\n"), corrupt("header"));
    assert_eq!(look("a.png", &png_of_chunks(&[(b"IHDR", ihdr(0, 5, 8, 2))])), corrupt("header"));
}

#[test]
fn a_picture_beyond_the_limits_is_refused_before_it_is_decoded() {
    let claims = |width, height| png_of_chunks(&[(b"IHDR", ihdr(width, height, 8, 2))]);
    assert_eq!(
        look("a.png", &claims(60_000, 60_000)),
        Err(Problem::PictureEnormous { width: 60_000, height: 60_000, megapixels: 120 })
    );
    assert!(matches!(look("a.png", &claims(u32::MAX, u32::MAX)), Err(Problem::PictureEnormous { .. })));
    assert_eq!(
        look("a.png", &claims(31_000, 100)),
        Err(Problem::PictureLong { width: 31_000, height: 100, side: 30_000 })
    );
    let limits = Limits { file_megabytes: 1, ..Limits::default() };
    assert_eq!(
        inspect(&FilePath::new("a.jpg"), &vec![0; 1_000_001], &limits),
        Err(Problem::PictureHeavy { megabytes: 2, limit: 1 })
    );
}

#[test]
fn a_jpeg_that_claims_more_than_it_holds_is_refused() {
    let mut bytes = jpeg(&quarters(64, 48));
    let frame = bytes.windows(2).position(|pair| pair == [0xFF, 0xC0]).expect("a baseline JPEG");
    bytes[frame + 5..frame + 9].copy_from_slice(&[0xEA, 0x60, 0xEA, 0x60]);
    assert!(matches!(look("a.jpg", &bytes), Err(Problem::PictureEnormous { width: 60_000, .. })));
    bytes[frame + 5..frame + 9].copy_from_slice(&[0x20, 0, 0x20, 0]);
    assert!(!why(try_make("a.jpg", &bytes, &[64])).is_empty());
}

#[test]
fn no_damage_makes_the_program_panic() {
    let p3 = || icc(&ColorProfile::new_display_p3());
    let transparent = RgbaImage::from_fn(40, 30, |x, y| Rgba([x as u8, y as u8, 90, (x * 6) as u8]));
    let files: Vec<(&str, Vec<u8>)> = vec![
        ("a.jpg", turned(&Jpeg { icc: p3(), ..Jpeg::default() }.of(&busy(40, 30)), 6)),
        ("a.jpg", Jpeg { is_progressive: true, ..Jpeg::default() }.of(&busy(40, 30))),
        ("a.jpg", Jpeg { has_own_tables: true, ..Jpeg::default() }.of(&busy(40, 30))),
        ("a.jpg", Jpeg::default().write(&[40; 40 * 30 * 4], (40, 30), ColorType::Cmyk)),
        ("a.png", png(busy(40, 30), p3())),
        ("a.png", png(transparent.clone(), None)),
        ("a.gif", gif(vec![transparent.clone(); 2])),
        ("a.webp", webp(transparent)),
    ];
    let mut random = Random(2026);
    for (name, bytes) in &files {
        for _ in 0..150 {
            let mut damaged = bytes.clone();
            for _ in 0..=random.below(4) {
                let at = random.below(damaged.len());
                damaged[at] = random.below(256) as u8;
            }
            if random.below(4) == 0 {
                damaged.truncate(random.below(bytes.len()));
            }
            // Small limits, so that a header that claims much costs nothing.
            let limits = Limits { megapixels: 1, side: 2000, file_megabytes: 1 };
            let Ok(picture) = inspect(&FilePath::new(name), &damaged, &limits) else { continue };
            let wanted = variants(&picture, &[16, 40], None);
            let _ = make(&MemoryStore::default(), &Budget::default(), &picture, || Ok(damaged), &wanted);
        }
    }
}
