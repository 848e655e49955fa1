//! Which sizes of a picture are made, and under which key each is kept.
//!
//! Makes no pixels.

use super::{Encoding, Format, Picture, Rights};
use crate::world::StoreKey;

/// The quality of both encodings, of 100.
pub(super) const QUALITY: u8 = 80;

/// Changes with everything in the code or in the crates of this room that changes the bytes of a variant.
const ENCODER: &[u8] = b"picture 2: jpeg-decoder 0.3, image 0.25, moxcms 0.8, fast_image_resize 6, jpeg-encoder 0.7, libwebp-sys 0.9";

/// The same for what is written as AVIF alone, and for what is read from it: other variants keep their keys.
const AVIF_ENCODER: &[u8] = b"avif 1: ravif 0.13, rav1e 0.8";
const AVIF_DECODER: &[u8] = b"avif 1: re_rav1d 0.1";

/// A picture at one size and encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Variant {
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// What of the picture it shows.
    pub frame: Frame,
    /// How it is written.
    pub encoding: Encoding,
}

/// What of a picture a variant shows. A part is always as large as the picture allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Frame {
    /// All of it.
    Whole,
    /// The part around a point, given in thousandths of width and height.
    Around(u16, u16),
    /// The part around what draws the eye.
    Salient,
}

/// The part of a picture that a place wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Width and height, as a ratio.
    pub ratio: (u32, u32),
    /// What it is cut around.
    pub frame: Frame,
}

impl Variant {
    /// The name under which its bytes are kept: the hash of everything that goes into them.
    pub fn key(&self, picture: &Picture) -> StoreKey {
        let (width, height, frame) =
            (self.width.to_le_bytes(), self.height.to_le_bytes(), self.frame.bytes());
        let extension = self.encoding.extension().as_bytes();
        let mut parts =
            vec![ENCODER, picture.digest.as_bytes(), &width, &height, &frame, extension, &[QUALITY]];
        parts.extend((self.encoding == Encoding::Avif).then_some(AVIF_ENCODER));
        parts.extend((picture.format == Format::Avif).then_some(AVIF_DECODER));
        StoreKey::of(&parts)
    }

    /// The name of its published form, which says its rights too: the hash of everything that goes into it.
    pub fn published_key(&self, picture: &Picture, rights: &Rights) -> StoreKey {
        let key = self.key(picture).short(64);
        StoreKey::of(&[key.as_bytes(), rights.xmp().unwrap_or_default().as_bytes()])
    }

    /// The size of the whole picture of which it shows a part.
    pub(super) fn whole(&self, picture: &Picture) -> (u32, u32) {
        if self.frame == Frame::Whole {
            return (self.width, self.height);
        }
        let (width, height) = (u64::from(picture.width), u64::from(picture.height));
        let (own_width, own_height) = (u64::from(self.width), u64::from(self.height));
        if own_width * height >= own_height * width {
            (self.width, rounded(own_width * height, width).max(self.height))
        } else {
            (rounded(own_height * width, height).max(self.width), self.height)
        }
    }

    /// Whether the encoding can hold this size.
    pub(super) fn is_possible(&self) -> bool {
        let sides = 1..=self.encoding.longest_side();
        sides.contains(&self.width) && sides.contains(&self.height)
    }
}

impl Frame {
    fn bytes(self) -> [u8; 5] {
        let (kind, x, y) = match self {
            Self::Whole => (0, 0, 0),
            Self::Around(x, y) => (1, x, y),
            Self::Salient => (2, 0, 0),
        };
        let ([x, xx], [y, yy]) = (u16::to_le_bytes(x), u16::to_le_bytes(y));
        [kind, x, xx, y, yy]
    }
}

/// The variants to make of a picture for a slot of these widths, in order of width, each in the usual encodings.
///
/// See [`variants_in`].
pub fn variants(picture: &Picture, widths: &[u32], shape: Option<Shape>) -> Vec<Variant> {
    variants_in(&Encoding::USUAL, picture, widths, shape)
}

/// The variants to make of a picture for a slot of these widths, in order of width, each in these encodings.
///
/// A `shape` asks for the largest part of the picture that has its proportions.
///
/// Nothing is enlarged: a picture narrower than the largest width is offered at its own width instead.
/// Of two widths within 10 % of each other the larger is made.
/// An encoding that cannot hold a size (WebP ends at 16,383 pixels a side) is left out.
/// A drawing needs none: it is sharp at every size.
pub fn variants_in(
    encodings: &[Encoding],
    picture: &Picture,
    widths: &[u32],
    shape: Option<Shape>,
) -> Vec<Variant> {
    if picture.format == Format::Svg {
        return Vec::new();
    }
    let whole = (picture.width.max(1), picture.height.max(1));
    let (part, frame) = match shape {
        Some(Shape { ratio, frame }) => {
            let part = part_of(whole, ratio);
            (part, if part == whole { Frame::Whole } else { frame })
        }
        None => (whole, Frame::Whole),
    };
    let of_width = |width: u32| {
        // A width that is not enlarged gives no more than the part's own height.
        let height = rounded(u64::from(width) * u64::from(part.1), part.0.into()).max(1);
        encodings.iter().map(move |encoding| Variant { width, height, frame, encoding: *encoding })
    };
    chosen_widths(part.0, widths).into_iter().flat_map(of_width).filter(Variant::is_possible).collect()
}

/// The largest size of these proportions within another.
fn part_of((width, height): (u32, u32), ratio: (u32, u32)) -> (u32, u32) {
    let (across, down) = (u64::from(ratio.0.max(1)), u64::from(ratio.1.max(1)));
    if u64::from(width) * down > u64::from(height) * across {
        (rounded(u64::from(height) * across, down).clamp(1, width), height)
    } else {
        (width, rounded(u64::from(width) * down, across).clamp(1, height))
    }
}

/// A quotient to the nearest.
fn rounded(dividend: u64, divisor: u64) -> u32 {
    u32::try_from((2 * dividend + divisor) / (2 * divisor)).unwrap_or(u32::MAX)
}

/// The widths that are worth making, in order.
fn chosen_widths(own: u32, widths: &[u32]) -> Vec<u32> {
    let mut widths: Vec<u32> =
        widths.iter().filter(|width| **width > 0).map(|width| *width.min(&own)).collect();
    widths.sort_unstable_by(|a, b| b.cmp(a));
    let mut chosen: Vec<u32> = Vec::new();
    for width in widths {
        let is_near = |larger: &u32| u64::from(width) * 10 > u64::from(*larger) * 9;
        if !chosen.last().is_some_and(is_near) {
            chosen.push(width);
        }
    }
    chosen.reverse();
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::media::Digest;

    fn picture(width: u32, height: u32) -> Picture {
        let digest = Digest::of("cảng Lạch Huyện".as_bytes());
        Picture {
            format: Format::Jpeg,
            width,
            height,
            has_alpha: false,
            is_animated: false,
            metadata: None,
            digest,
            decoding: 0,
        }
    }

    fn sizes(own: (u32, u32), widths: &[u32]) -> Vec<(u32, u32)> {
        variants(&picture(own.0, own.1), widths, None)
            .into_iter()
            .filter(|variant| variant.encoding == Encoding::Jpeg)
            .map(|variant| (variant.width, variant.height))
            .collect()
    }

    #[test]
    fn a_large_picture_is_made_at_the_wanted_widths() {
        assert_eq!(sizes((4000, 3000), &[1600, 480, 960]), [(480, 360), (960, 720), (1600, 1200)]);
    }

    #[test]
    fn a_small_picture_is_never_enlarged_and_is_offered_at_its_own_width() {
        assert_eq!(sizes((1200, 800), &[480, 960, 1600]), [(480, 320), (960, 640), (1200, 800)]);
        assert_eq!(sizes((300, 200), &[480, 960]), [(300, 200)]);
    }

    #[test]
    fn of_two_widths_within_a_tenth_the_larger_is_made() {
        assert_eq!(sizes((1000, 500), &[480, 960, 1600]), [(480, 240), (1000, 500)]);
        assert_eq!(sizes((4000, 2000), &[900, 1000, 901]), [(900, 450), (1000, 500)]);
    }

    #[test]
    fn a_drawing_has_no_variants() {
        let drawing = Picture { format: Format::Svg, ..picture(1000, 500) };
        assert_eq!(variants(&drawing, &[480, 960], None), []);
    }

    #[test]
    fn no_width_wanted_is_no_variant() {
        assert_eq!(sizes((1000, 500), &[]), []);
        assert_eq!(sizes((1000, 500), &[0]), []);
    }

    #[test]
    fn a_place_of_other_proportions_gets_the_largest_part_that_fits() {
        let shape = |ratio| Some(Shape { ratio, frame: Frame::Salient });
        let sizes = |own: (u32, u32), ratio| -> Vec<_> {
            variants(&picture(own.0, own.1), &[640, 1600], shape(ratio))
                .into_iter()
                .filter(|variant| variant.encoding == Encoding::Jpeg)
                .map(|variant| ((variant.width, variant.height), variant.whole(&picture(own.0, own.1))))
                .collect()
        };
        assert_eq!(sizes((4000, 3000), (16, 10)), [((640, 400), (640, 480)), ((1600, 1000), (1600, 1200)),]);
        assert_eq!(sizes((900, 3000), (1, 1)), [((640, 640), (640, 2133)), ((900, 900), (900, 3000))]);
        assert_eq!(sizes((3000, 900), (1, 1)), [((640, 640), (2133, 640)), ((900, 900), (3000, 900))]);
        let whole = variants(&picture(3200, 2000), &[640], shape((16, 10)));
        assert!(whole.iter().all(|variant| variant.frame == Frame::Whole), "{whole:?}");
    }

    #[test]
    fn a_very_flat_picture_keeps_a_pixel_of_height() {
        assert_eq!(sizes((4000, 1), &[480]), [(480, 1)]);
    }

    #[test]
    fn a_picture_too_tall_for_webp_is_made_as_jpeg_alone() {
        let made = variants(&picture(100, 20_000), &[480], None);
        assert_eq!(
            made,
            [Variant { width: 100, height: 20_000, frame: Frame::Whole, encoding: Encoding::Jpeg }]
        );
    }

    #[test]
    fn the_key_of_a_variant_tells_size_encoding_and_picture_apart() {
        let one = Variant { width: 480, height: 320, frame: Frame::Whole, encoding: Encoding::WebP };
        let other_picture = Picture { digest: Digest::of("Cát Bà".as_bytes()), ..picture(1200, 800) };
        let keys = [
            one.key(&picture(1200, 800)),
            one.key(&other_picture),
            Variant { width: 481, ..one }.key(&picture(1200, 800)),
            Variant { height: 321, ..one }.key(&picture(1200, 800)),
            Variant { encoding: Encoding::Jpeg, ..one }.key(&picture(1200, 800)),
            Variant { frame: Frame::Salient, ..one }.key(&picture(1200, 800)),
            Variant { frame: Frame::Around(500, 250), ..one }.key(&picture(1200, 800)),
            Variant { frame: Frame::Around(250, 500), ..one }.key(&picture(1200, 800)),
        ];
        for (i, key) in keys.iter().enumerate() {
            assert!(!keys[..i].contains(key), "key {i} stands twice");
        }
    }
}
