//! Stripping leaves the pixels as they are, and nothing else but the rights.

use image::GenericImageView;

use super::*;
use crate::media::Metadata;
use crate::media::samples::{Random, busy, has, ihdr, jpeg, png_of_chunks, quarters, rights, turned, zlib};

const SECRET: &[u8] = b"Nha rieng cua ong Hai, 20.8449N";

/// Holds that the secret is gone, the rights are there and the pixels are the same.
fn assert_stripped(format: Format, image: image::ImageFormat, bytes: &[u8]) -> Vec<u8> {
    assert!(has(bytes, SECRET), "the file has something to lose");
    let stripped = strip(format, bytes, &rights()).expect("the file can be taken apart");
    assert!(!has(&stripped, SECRET), "{format:?}");
    let pixels = |bytes: &[u8]| image::load_from_memory_with_format(bytes, image).expect("it can be decoded");
    assert_eq!(pixels(bytes), pixels(&stripped), "{format:?}");
    let again = strip(format, &stripped, &rights()).expect("what was stripped can be stripped again");
    assert_eq!(again, stripped, "{format:?}");
    let (before, after) = (Header::read(format, bytes), Header::read(format, &stripped));
    assert_eq!(before.map(|header| header.orientation), after.map(|header| header.orientation));
    assert_eq!(after.and_then(|header| header.end), Some(stripped.len()), "{format:?}");
    stripped
}

fn assert_says_rights(format: Format, stripped: &[u8]) {
    let said = Metadata::read(format, stripped).expect("it has rights");
    assert_eq!(
        (said.rights.creator.as_deref(), said.rights.licence.as_deref()),
        (Some("Phạm Hải"), Some("CC BY 4.0"))
    );
}

fn app(marker: u8, data: &[u8]) -> Vec<u8> {
    [&[0xFF, marker][..], &(data.len() as u16 + 2).to_be_bytes(), data].concat()
}

#[test]
fn a_jpeg_loses_its_story_and_keeps_its_turn() {
    let plain = jpeg(&busy(40, 30));
    let segments: Vec<u8> = [0xE1, 0xE2, 0xED, 0xFE].iter().flat_map(|marker| app(*marker, SECRET)).collect();
    let told = [&plain[..20], &segments, &plain[20..], SECRET].concat();
    let upright = assert_stripped(Format::Jpeg, image::ImageFormat::Jpeg, &told);
    assert_says_rights(Format::Jpeg, &upright);
    let turned = assert_stripped(Format::Jpeg, image::ImageFormat::Jpeg, &turned(&told, 6));
    assert_says_rights(Format::Jpeg, &turned);
    let bare = strip(Format::Jpeg, &told, &Rights::default()).expect("it can be taken apart");
    assert_eq!(bare, plain, "without rights nothing is put in");
}

#[test]
fn a_png_keeps_only_chunks_of_pixels() {
    let row: Vec<u8> = vec![0, 10, 200];
    let chunks: Vec<(&[u8; 4], Vec<u8>)> = vec![
        (b"IHDR", ihdr(2, 1, 8, 0)),
        (b"tEXt", [b"Comment\0", SECRET].concat()),
        (b"eXIf", [b"MM\0\x2A\0\0\0\x08\0\0\0\0\0\0", SECRET].concat()),
        (b"caBX", SECRET.to_vec()),
        (b"gAMA", vec![0, 0, 0xB1, 0x8F]),
        (b"IDAT", zlib(&row)),
        (b"tIME", vec![7, 0xEA, 1, 1, 0, 0, 0]),
        (b"IEND", Vec::new()),
    ];
    let told = [&png_of_chunks(&chunks)[..], SECRET].concat();
    let stripped = assert_stripped(Format::Png, image::ImageFormat::Png, &told);
    assert_says_rights(Format::Png, &stripped);
    assert!(has(&stripped, b"gAMA") && !has(&stripped, b"tIME"));
}

#[test]
fn a_webp_of_either_form_keeps_only_chunks_of_pixels() {
    let mut simple = Vec::new();
    let pixels = quarters(20, 10);
    image::codecs::webp::WebPEncoder::new_lossless(&mut simple)
        .encode(&pixels, 20, 10, image::ExtendedColorType::Rgb8)
        .expect("it can be coded");
    let chunk = |name: &[u8], data: &[u8]| {
        let mut chunk = Vec::new();
        webp_chunk(&mut chunk, name, data).expect("it is short");
        chunk
    };
    let riff =
        |chunks: &[u8]| [b"RIFF", &(chunks.len() as u32 + 4).to_le_bytes()[..], b"WEBP", chunks].concat();
    let unknown = riff(&[&simple[12..], &chunk(b"abcd", SECRET)].concat());
    let stripped = assert_stripped(Format::WebP, image::ImageFormat::WebP, &unknown);
    assert_says_rights(Format::WebP, &stripped);
    let head = chunk(b"VP8X", &[0x0C, 0, 0, 0, 19, 0, 0, 9, 0, 0]);
    let extended =
        riff(&[&head[..], &simple[12..], &chunk(b"EXIF", SECRET), &chunk(b"XMP ", SECRET)].concat());
    let stripped = assert_stripped(Format::WebP, image::ImageFormat::WebP, &extended);
    assert_says_rights(Format::WebP, &stripped);
    let bare = strip(Format::WebP, &extended, &Rights::default()).expect("it can be taken apart");
    assert_eq!(bare.get(20), Some(&0), "no flag promises what is not there");
    let image = image::load_from_memory(&stripped).expect("it can be decoded");
    assert_eq!(image.dimensions(), (20, 10));
}

#[test]
fn a_gif_keeps_its_frames_and_loses_its_remarks() {
    let mut moving = Vec::new();
    let mut encoder = image::codecs::gif::GifEncoder::new(&mut moving);
    encoder.set_repeat(image::codecs::gif::Repeat::Infinite).expect("it repeats");
    for shade in [0, 200] {
        let frame = image::RgbaImage::from_pixel(8, 8, image::Rgba([shade, 0, 0, 255]));
        encoder.encode_frame(image::Frame::new(frame)).expect("it can be coded");
    }
    drop(encoder);
    let remark = [b"\x21\xFE", &[SECRET.len() as u8][..], SECRET, b"\0"].concat();
    let told = [&moving[..moving.len() - 1], &remark, b"\x3B", SECRET].concat();
    let stripped = assert_stripped(Format::Gif, image::ImageFormat::Gif, &told);
    assert_says_rights(Format::Gif, &stripped);
    let frames = |bytes: &[u8]| {
        let decoder = image::codecs::gif::GifDecoder::new(std::io::Cursor::new(bytes)).expect("it is a GIF");
        let frames = image::AnimationDecoder::into_frames(decoder).collect_frames().expect("it moves");
        frames.into_iter().map(|frame| (frame.delay(), frame.into_buffer())).collect::<Vec<_>>()
    };
    assert!(frames(&stripped) == frames(&moving), "readers of blocks find their way through the words");
    let bare = strip(Format::Gif, &told, &Rights::default()).expect("it can be taken apart");
    assert_eq!(bare, moving, "without rights nothing is put in");
}

#[test]
fn a_drawing_loses_the_rights_of_others_and_says_its_own() {
    let secret = String::from_utf8_lossy(SECRET);
    let root = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"1\" aria-label=\"2 &gt; 1\"";
    let metadata = format!("<metadata>{secret}</metadata>");
    for (whole, end) in [
        (format!("{root}>{metadata}<path d=\"M0 0h2\"/></svg>"), "<path d=\"M0 0h2\"/></svg>\n"),
        (format!("{root}/>"), "</svg>\n"),
    ] {
        let stripped = strip(Format::Svg, whole.as_bytes(), &rights()).expect("it is harmless");
        let words = String::from_utf8(stripped.clone()).expect("it is UTF-8");
        let rdf = rights().rdf().expect("there is something to say");
        assert!(words.ends_with(&format!("<metadata>{rdf}</metadata>{end}")), "{words}");
        assert!(!has(&stripped, SECRET) && words.matches("<metadata>").count() == 1);
        assert_eq!(strip(Format::Svg, &stripped, &rights()), Some(stripped), "it can be stripped again");
    }
}

#[test]
fn a_torn_file_is_refused_and_breaks_nothing() {
    let whole = [&jpeg(&busy(16, 16))[..20], &app(0xE1, SECRET), &jpeg(&busy(16, 16))[20..]].concat();
    for length in 0..whole.len() - 1 {
        assert_eq!(strip(Format::Jpeg, &whole[..length], &rights()), None, "{length}");
    }
    let mut random = Random(3);
    for _ in 0..2000 {
        let mut bytes = whole.clone();
        for _ in 0..4 {
            let at = random.below(bytes.len());
            bytes[at] = random.below(256) as u8;
        }
        for format in [Format::Jpeg, Format::Png, Format::WebP, Format::Gif] {
            strip(format, &bytes, &rights());
        }
    }
}
