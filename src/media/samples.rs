//! Pictures for the tests of this room, made in code, and a look at what became of them.
//!
//! Knows the formats from their writers' side only.

use std::io::Cursor;

use image::codecs::gif::GifEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{DynamicImage, Frame, ImageEncoder, ImageFormat, Rgb, RgbImage, RgbaImage};
use jpeg_encoder::{ColorType, SamplingFactor};
use moxcms::ColorProfile;

use super::{Budget, Encoding, Limits, Made, MakeError, Picture, Rights, Variant, inspect, make, variants};
use crate::names::FilePath;
use crate::problem::Problem;
use crate::world::MemoryStore;

pub(super) const RED: [u8; 3] = [220, 30, 40];
pub(super) const GREEN: [u8; 3] = [20, 160, 60];
pub(super) const BLUE: [u8; 3] = [30, 60, 200];
pub(super) const WHITE: [u8; 3] = [250, 250, 250];

/// Four flat quarters: red and green above, blue and white below.
pub(super) fn quarters(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        Rgb(match (x < width / 2, y < height / 2) {
            (true, true) => RED,
            (false, true) => GREEN,
            (true, false) => BLUE,
            (false, false) => WHITE,
        })
    })
}

/// A picture full of detail: no two neighbours alike.
pub(super) fn busy(width: u32, height: u32) -> RgbImage {
    let mut random = Random(7);
    RgbImage::from_fn(width, height, |x, y| {
        let noise = random.below(40) as u8;
        Rgb([(x * 3 % 200) as u8 + noise, (y * 5 % 200) as u8 + noise, ((x + y) * 2 % 200) as u8 + noise])
    })
}

/// How a JPEG of a test is written.
#[derive(Default)]
pub(super) struct Jpeg {
    pub(super) is_progressive: bool,
    pub(super) has_own_tables: bool,
    pub(super) sampling: Option<SamplingFactor>,
    pub(super) icc: Option<Vec<u8>>,
}

impl Jpeg {
    pub(super) fn write(&self, samples: &[u8], (width, height): (u32, u32), colours: ColorType) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 95);
        encoder.set_progressive(self.is_progressive);
        encoder.set_optimized_huffman_tables(self.has_own_tables);
        encoder.set_sampling_factor(self.sampling.unwrap_or(SamplingFactor::R_4_4_4));
        if let Some(icc) = &self.icc {
            encoder.add_icc_profile(icc).expect("the profile fits");
        }
        encoder.encode(samples, width as u16, height as u16, colours).expect("the picture fits");
        bytes
    }

    pub(super) fn of(&self, pixels: &RgbImage) -> Vec<u8> {
        self.write(pixels, pixels.dimensions(), ColorType::Rgb)
    }
}

pub(super) fn jpeg(pixels: &RgbImage) -> Vec<u8> {
    Jpeg::default().of(pixels)
}

/// The JPEG with an EXIF segment that holds an orientation and nothing else.
pub(super) fn turned(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    [&jpeg[..2], b"\xFF\xE1\x00\x22Exif\0\0", &exif(orientation), &jpeg[2..]].concat()
}

/// EXIF data that hold an orientation and nothing else.
pub(super) fn exif(orientation: u8) -> Vec<u8> {
    let mut bytes = b"MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    bytes.extend([orientation, 0, 0, 0, 0, 0, 0]);
    bytes
}

pub(super) fn png(pixels: impl Into<DynamicImage>, icc: Option<Vec<u8>>) -> Vec<u8> {
    let pixels = pixels.into();
    let mut bytes = Vec::new();
    let mut encoder = PngEncoder::new(&mut bytes);
    if let Some(icc) = icc {
        encoder.set_icc_profile(icc).expect("PNG takes profiles");
    }
    pixels.write_with_encoder(encoder).expect("the picture fits");
    bytes
}

pub(super) fn webp(pixels: impl Into<DynamicImage>) -> Vec<u8> {
    let mut bytes = Vec::new();
    pixels.into().write_with_encoder(WebPEncoder::new_lossless(&mut bytes)).expect("the picture fits");
    bytes
}

pub(super) fn gif(frames: Vec<RgbaImage>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = GifEncoder::new(&mut bytes);
    encoder.encode_frames(frames.into_iter().map(Frame::new)).expect("the picture fits");
    drop(encoder);
    bytes
}

/// A colour profile as a file holds it.
pub(super) fn icc(profile: &ColorProfile) -> Option<Vec<u8>> {
    Some(profile.encode().expect("a built-in profile can be written"))
}

/// A PNG put together from its chunks, which `image` could not write.
pub(super) fn png_of_chunks(chunks: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1A\n".to_vec();
    for (name, data) in chunks {
        bytes.extend((data.len() as u32).to_be_bytes());
        let start = bytes.len();
        bytes.extend(*name);
        bytes.extend(data);
        let sum = crc32(&bytes[start..]);
        bytes.extend(sum.to_be_bytes());
    }
    bytes
}

pub(super) fn ihdr(width: u32, height: u32, depth: u8, colours: u8) -> Vec<u8> {
    let mut data = [width.to_be_bytes(), height.to_be_bytes()].concat();
    data.extend([depth, colours, 0, 0, 0]);
    data
}

/// Bytes as zlib stores them without compression.
pub(super) fn zlib(bytes: &[u8]) -> Vec<u8> {
    let length = bytes.len() as u16;
    let (mut a, mut b) = (1_u32, 0_u32);
    for byte in bytes {
        a = (a + u32::from(*byte)) % 65_521;
        b = (b + a) % 65_521;
    }
    let mut stream = vec![0x78, 0x01, 0x01];
    stream.extend(length.to_le_bytes());
    stream.extend((!length).to_le_bytes());
    stream.extend(bytes);
    stream.extend((b << 16 | a).to_be_bytes());
    stream
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |sum, byte| {
        (0..8).fold(
            sum ^ u32::from(*byte),
            |sum, _| {
                if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 }
            },
        )
    })
}

/// Numbers that look random and are the same each time.
pub(super) struct Random(pub(super) u64);

impl Random {
    pub(super) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}

/// The rights of a photograph.
pub(super) fn rights() -> Rights {
    Rights {
        creator: Some("Phạm Hải".to_owned()),
        licence: Some("CC BY 4.0".to_owned()),
        ..Rights::default()
    }
}

/// Whether words stand in bytes.
pub(super) fn has(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|window| window == words)
}

pub(super) fn look(name: &str, bytes: &[u8]) -> Result<Picture, Problem> {
    inspect(&FilePath::new(name), bytes, &Limits::default())
}

/// All variants of a picture for these widths, made with an empty store.
pub(super) fn try_make(
    name: &str,
    bytes: &[u8],
    widths: &[u32],
) -> Result<Vec<(Variant, Vec<u8>)>, MakeError> {
    let picture = look(name, bytes).map_err(MakeError::Picture)?;
    let wanted = variants(&picture, widths, None);
    let made = make(&MemoryStore::default(), &Budget::default(), &picture, || Ok(bytes.to_vec()), &wanted)?;
    Ok(wanted.into_iter().zip(made).map(|(variant, Made { bytes, .. })| (variant, bytes)).collect())
}

/// The JPEG and the WebP of a picture at a width, decoded.
pub(super) fn made(name: &str, bytes: &[u8], width: u32) -> [DynamicImage; 2] {
    let made = try_make(name, bytes, &[width]).expect("the picture is good");
    Encoding::USUAL.map(|encoding| {
        let (variant, bytes) =
            made.iter().find(|(variant, _)| variant.encoding == encoding).expect("both encodings are made");
        let shown = shown(encoding, bytes);
        assert_eq!((shown.width(), shown.height()), (variant.width, variant.height), "{encoding:?}");
        shown
    })
}

pub(super) fn shown(encoding: Encoding, bytes: &[u8]) -> DynamicImage {
    let format = match encoding {
        Encoding::Jpeg => ImageFormat::Jpeg,
        Encoding::WebP => ImageFormat::WebP,
        Encoding::Avif => unreachable!("no usual encoding"),
    };
    let reader = image::ImageReader::with_format(Cursor::new(bytes), format);
    reader.decode().expect("a variant can be decoded")
}

/// Holds that the colour near a place, in hundredths of the sides, is the expected one, or close.
pub(super) fn assert_colour(shown: &DynamicImage, (x, y): (u32, u32), expected: [u8; 3], tolerance: u8) {
    let rgb = shown.to_rgb8();
    let (x, y) = (rgb.width() * x / 100, rgb.height() * y / 100);
    let found = rgb.get_pixel(x, y).0;
    let is_near = found.iter().zip(&expected).all(|(a, b)| a.abs_diff(*b) <= tolerance);
    assert!(is_near, "at {x},{y} of {:?}: {found:?} instead of {expected:?}", rgb.dimensions());
}

/// The colour profile of a press: paper is white, cyan is a deep sky blue, black is nearly black.
pub(super) fn press_profile() -> Vec<u8> {
    let mut icc = vec![0; 128];
    for (at, bytes) in [(8, b"\x02\x40\0\0"), (12, b"prtr"), (16, b"CMYK"), (20, b"Lab "), (36, b"acsp")] {
        icc[at..at + 4].copy_from_slice(bytes);
    }
    icc[68..80].copy_from_slice(b"\0\0\xF6\xD6\0\x01\0\0\0\0\xD3\x2D");
    icc.extend(b"\0\0\0\x01A2B0\0\0\0\x90");
    let table = press_table();
    icc.extend((table.len() as u32).to_be_bytes());
    icc.extend(table);
    let length = (icc.len() as u32).to_be_bytes();
    icc[..4].copy_from_slice(&length);
    icc
}

/// From the sixteen corners of the four inks to Lab, as `lut8Type`.
fn press_table() -> Vec<u8> {
    let mut table = b"mft1\0\0\0\0\x04\x03\x02\0".to_vec();
    for i in 0..9 {
        table.extend(if i % 4 == 0 { [0, 1, 0, 0] } else { [0; 4] });
    }
    table.extend((0..4).flat_map(|_| 0..=255));
    for corner in 0..16 {
        let [cyan, magenta, yellow, black] = [8, 4, 2, 1].map(|ink| f64::from(corner & ink != 0));
        let light =
            255.0 * (1.0 - 0.45 * cyan) * (1.0 - 0.5 * magenta) * (1.0 - 0.1 * yellow) * (1.0 - 0.9 * black);
        let colour = 1.0 - black;
        table.push(light as u8);
        table.push((128.0 + colour * (70.0 * magenta - 37.0 * cyan)) as u8);
        table.push((128.0 + colour * (90.0 * yellow - 50.0 * cyan)) as u8);
    }
    table.extend((0..3).flat_map(|_| 0..=255));
    table
}
