//! Which sizes of a picture are made, and under which key each is kept.
//!
//! Makes no pixels.

use super::{Encoding, Picture};
use crate::world::StoreKey;

/// The quality of both encodings, of 100.
pub(super) const QUALITY: u8 = 80;

/// Changes with everything in the code or in the crates of this room that changes the bytes of a variant.
const ENCODER: &[u8] = b"picture 1: jpeg-decoder 0.3, image 0.25, moxcms 0.8, fast_image_resize 6, jpeg-encoder 0.7, libwebp-sys 0.9";

/// A picture at one size and encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Variant {
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// How it is written.
    pub encoding: Encoding,
}

impl Variant {
    /// The name under which its bytes are kept: the hash of everything that goes into them.
    pub fn key(&self, picture: &Picture) -> StoreKey {
        StoreKey::of(&[
            ENCODER,
            picture.digest.as_bytes(),
            &self.width.to_le_bytes(),
            &self.height.to_le_bytes(),
            self.encoding.extension().as_bytes(),
            &[QUALITY],
        ])
    }

    /// Whether the encoding can hold this size.
    pub(super) fn is_possible(&self) -> bool {
        let sides = 1..=self.encoding.longest_side();
        sides.contains(&self.width) && sides.contains(&self.height)
    }
}

/// The variants to make of a picture for a slot of these widths, in order of width, each in every encoding.
///
/// Nothing is enlarged: a picture narrower than the largest width is offered at its own width instead.
/// Of two widths within 10 % of each other the larger is made.
/// An encoding that cannot hold a size (WebP ends at 16,383 pixels a side) is left out.
pub fn variants(picture: &Picture, widths: &[u32]) -> Vec<Variant> {
    let of_width = |width| {
        let height = height_at(picture, width);
        Encoding::ALL.map(|encoding| Variant { width, height, encoding })
    };
    chosen_widths(picture.width, widths).into_iter().flat_map(of_width).filter(Variant::is_possible).collect()
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

/// The height that keeps the proportions at a width, at least one pixel.
fn height_at(picture: &Picture, width: u32) -> u32 {
    let (own_width, own_height) = (u64::from(picture.width.max(1)), u64::from(picture.height));
    let height = (u64::from(width) * own_height * 2 + own_width) / (own_width * 2);
    // A width that is not enlarged gives no more than the picture's own height.
    (height as u32).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::media::{Digest, Format};

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
        }
    }

    fn sizes(own: (u32, u32), widths: &[u32]) -> Vec<(u32, u32)> {
        variants(&picture(own.0, own.1), widths)
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
    fn no_width_wanted_is_no_variant() {
        assert_eq!(sizes((1000, 500), &[]), []);
        assert_eq!(sizes((1000, 500), &[0]), []);
    }

    #[test]
    fn a_very_flat_picture_keeps_a_pixel_of_height() {
        assert_eq!(sizes((4000, 1), &[480]), [(480, 1)]);
    }

    #[test]
    fn a_picture_too_tall_for_webp_is_made_as_jpeg_alone() {
        let made = variants(&picture(100, 20_000), &[480]);
        assert_eq!(made, [Variant { width: 100, height: 20_000, encoding: Encoding::Jpeg }]);
    }

    #[test]
    fn the_key_of_a_variant_tells_size_encoding_and_picture_apart() {
        let one = Variant { width: 480, height: 320, encoding: Encoding::WebP };
        let other_picture = Picture { digest: Digest::of("Cát Bà".as_bytes()), ..picture(1200, 800) };
        let keys = [
            one.key(&picture(1200, 800)),
            one.key(&other_picture),
            Variant { width: 481, ..one }.key(&picture(1200, 800)),
            Variant { height: 321, ..one }.key(&picture(1200, 800)),
            Variant { encoding: Encoding::Jpeg, ..one }.key(&picture(1200, 800)),
        ];
        for (i, key) in keys.iter().enumerate() {
            assert!(!keys[..i].contains(key), "key {i} stands twice");
        }
    }
}
