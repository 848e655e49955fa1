//! The formats that pictures are read in and the encodings that variants are written in.
//!
//! Knows their names and first bytes, not what follows.

use super::atoms::Atoms;

/// A format that pictures are read in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// JPEG, baseline or progressive.
    Jpeg,
    /// PNG.
    Png,
    /// GIF.
    Gif,
    /// WebP, lossy or lossless.
    WebP,
    /// AVIF, still or moving.
    Avif,
    /// SVG, which is drawn anew at every size.
    Svg,
}

impl Format {
    /// The name in messages, which is also the usual extension.
    pub fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Gif => "gif",
            Self::WebP => "webp",
            Self::Avif => "avif",
            Self::Svg => "svg",
        }
    }

    /// The media type: `image/jpeg`.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Gif => "image/gif",
            Self::WebP => "image/webp",
            Self::Avif => "image/avif",
            Self::Svg => "image/svg+xml",
        }
    }

    /// The format that an extension in lower case promises.
    pub fn of_extension(extension: &str) -> Option<Self> {
        match extension {
            "jpg" | "jpeg" | "jpe" | "jfif" => Some(Self::Jpeg),
            "png" => Some(Self::Png),
            "gif" => Some(Self::Gif),
            "webp" => Some(Self::WebP),
            "avif" | "avifs" => Some(Self::Avif),
            "svg" => Some(Self::Svg),
            _ => None,
        }
    }

    /// The format that the first bytes of a file show.
    pub fn of_bytes(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0xFF, 0xD8, 0xFF, ..] => Some(Self::Jpeg),
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some(Self::Png),
            [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some(Self::Gif),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Self::WebP),
            [_, _, _, _, b'f', b't', b'y', b'p', ..] => is_avif(bytes).then_some(Self::Avif),
            _ => begins_as_svg(bytes).then_some(Self::Svg),
        }
    }
}

/// The usual extension of a well-known format that is not read, from the first bytes of a file.
pub(super) fn unread(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [_, _, _, _, b'f', b't', b'y', b'p', b'h', b'e', ..] => Some("heic"),
        [_, _, _, _, b'f', b't', b'y', b'p', b'm', b'i', b'f', b'1', ..] => Some("heic"),
        [b'I', b'I', 42, 0, ..] | [b'M', b'M', 0, 42, ..] => Some("tiff"),
        [b'8', b'B', b'P', b'S', ..] => Some("psd"),
        [b'%', b'P', b'D', b'F', ..] => Some("pdf"),
        [0xFF, 0x0A, ..] | [0, 0, 0, 12, b'J', b'X', b'L', b' ', ..] => Some("jxl"),
        [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..] => Some("bmp"),
        _ => None,
    }
}

/// Whether a file is of this kind by its first brand, or by another that it is said to be as well.
fn is_avif(bytes: &[u8]) -> bool {
    let brands = Atoms::new(bytes, 0..bytes.len().min(1024)).next().and_then(|atom| bytes.get(atom.content));
    let mut brands = brands.unwrap_or_default().as_chunks::<4>().0.iter();
    // Behind the first stands which edition of it is followed.
    let first = brands.next();
    let mut others = brands.skip(1);
    let is = |brand: &[u8; 4]| matches!(brand, b"avif" | b"avis");
    first.is_some_and(is) || matches!(first, Some(b"mif1" | b"msf1" | b"miaf")) && others.any(is)
}

fn begins_as_svg(bytes: &[u8]) -> bool {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]);
    let start = start.trim_start_matches('\u{FEFF}').trim_start();
    start.starts_with("<svg") || (start.starts_with("<?xml") && start.contains("<svg"))
}

/// An encoding that variants are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Encoding {
    /// Baseline JPEG, which every reader shows; transparent parts become white.
    Jpeg,
    /// Lossy WebP, smaller, with transparency.
    WebP,
    /// AVIF, smaller still and many times dearer; written by programs that are built with it alone.
    Avif,
}

impl Encoding {
    /// The encodings of every site.
    pub const USUAL: [Self; 2] = [Self::Jpeg, Self::WebP];

    /// Those of a site that asks for AVIF.
    pub const WITH_AVIF: [Self; 3] = [Self::Jpeg, Self::WebP, Self::Avif];

    /// Whether this program can write AVIF.
    pub const CAN_AVIF: bool = cfg!(feature = "avif");

    /// The media type: `image/jpeg`.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::WebP => "image/webp",
            Self::Avif => "image/avif",
        }
    }

    /// The extension of a file: `jpg`.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::WebP => "webp",
            Self::Avif => "avif",
        }
    }

    /// The format that is read again.
    pub(super) fn format(self) -> Format {
        match self {
            Self::Jpeg => Format::Jpeg,
            Self::WebP => Format::WebP,
            Self::Avif => Format::Avif,
        }
    }

    /// The longest side that the encoding can hold.
    pub(super) fn longest_side(self) -> u32 {
        match self {
            Self::Jpeg | Self::Avif => 65_535,
            Self::WebP => 16_383,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_iphone_picture_under_another_name_is_recognised() {
        assert_eq!(unread(b"\0\0\0\x18ftypheic\0\0\0\0"), Some("heic"));
        assert_eq!(Format::of_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), None);
        assert_eq!(Format::of_bytes(b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif"), Some(Format::Avif));
    }

    #[test]
    fn a_vector_drawing_is_recognised_behind_its_declaration() {
        let svg = "\u{FEFF}<?xml version=\"1.0\"?>\n<!-- bản đồ Hải Phòng -->\n<svg viewBox='0 0 1 1'/>";
        assert_eq!(Format::of_bytes(svg.as_bytes()), Some(Format::Svg));
        assert_eq!(Format::of_bytes("<p>cảng</p>".as_bytes()), None);
    }
}
