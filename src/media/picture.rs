//! Facts about a picture, and the faults that its header shows.
//!
//! Decodes no pixel: a file is read once, to be hashed and to see that it is whole.

use std::fmt;
use std::sync::Arc;

use super::avif;
use super::clip::medium_of_extension;
use super::format::{Format, unread};
use super::header::Header;
use super::memory;
use super::metadata::Metadata;
use super::svg::{self, SvgFault, SvgLimits};
use crate::names::FilePath;
use crate::problem::Problem;

/// The BLAKE3 hash of a file's bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The digest of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(*blake3::hash(bytes).as_bytes())
    }

    /// Its 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// Writes the digest in hexadecimal digits.
impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Facts about a picture, from its header alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The format of the file.
    pub format: Format,
    /// The width as it is seen, after the orientation of EXIF is applied.
    pub width: u32,
    /// The height as it is seen, after the orientation of EXIF is applied.
    pub height: u32,
    /// Whether pixels may be transparent.
    pub has_alpha: bool,
    /// Whether there is more than one frame.
    pub is_animated: bool,
    /// What the file says of who made it, its terms and what is seen on it.
    pub metadata: Option<Arc<Metadata>>,
    /// The hash of the file.
    pub digest: Digest,
    /// An upper bound of the memory that decoding it takes, in bytes.
    pub(super) decoding: u64,
}

/// How large a picture may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The most pixels, in millions.
    pub megapixels: u32,
    /// The longest side, in pixels.
    pub side: u32,
    /// The most bytes of a file, in millions.
    pub file_megabytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { megapixels: 120, side: 30_000, file_megabytes: 100 }
    }
}

/// Looks at the header of a picture and says what it is or what is wrong with it.
///
/// The reason of [`Problem::PictureCorrupt`] is one of the words `empty`, `not-a-picture`, `header`,
/// `cut-short`, `hdr` and `avif-colours`, or what the decoder said.
pub fn inspect(path: &FilePath, bytes: &[u8], limits: &Limits) -> Result<Picture, Problem> {
    let length = bytes.len() as u64;
    if length > limits.file_megabytes.saturating_mul(1_000_000) {
        return Err(Problem::PictureHeavy {
            megabytes: length.div_ceil(1_000_000),
            limit: limits.file_megabytes,
        });
    }
    let format = format(path, bytes)?;
    if format == Format::Svg {
        return drawing(bytes);
    }
    let header = Header::read(format, bytes).ok_or_else(|| corrupt("header"))?;
    check_size(&header, limits)?;
    if header.end.is_none() {
        return Err(corrupt("cut-short"));
    }
    if format == Format::Avif
        && let Some(why) = avif::refusal(bytes)
    {
        return Err(corrupt(why));
    }
    let (width, height) = header.turned((header.width, header.height));
    Ok(Picture {
        format,
        width,
        height,
        has_alpha: header.has_alpha,
        is_animated: header.is_animated,
        metadata: Metadata::read(format, bytes).map(Arc::new),
        digest: Digest::of(bytes),
        decoding: memory::decoding(format, &header, bytes),
    })
}

/// Facts about a drawing that may be published.
fn drawing(bytes: &[u8]) -> Result<Picture, Problem> {
    let clean = svg::clean(bytes, &SvgLimits::default()).map_err(refused)?;
    Ok(Picture {
        format: Format::Svg,
        width: clean.width,
        height: clean.height,
        has_alpha: true,
        is_animated: clean.moves,
        metadata: None,
        digest: Digest::of(bytes),
        decoding: 0,
    })
}

/// What is wrong with a drawing.
fn refused(SvgFault { line, why, found }: SvgFault) -> Problem {
    let line = u32::try_from(line).unwrap_or(u32::MAX);
    Problem::DrawingRefused { why: why.into(), found: found.into(), line }
}

/// The format that both the bytes and the extension say.
fn format(path: &FilePath, bytes: &[u8]) -> Result<Format, Problem> {
    let extension = &path.extension();
    let promised = Format::of_extension(extension);
    match Format::of_bytes(bytes) {
        Some(format) if promised == Some(format) => Ok(format),
        Some(format) => Err(Problem::PictureMislabelled {
            extension: extension.to_owned(),
            format: format.name().to_owned(),
        }),
        None if bytes.is_empty() => Err(corrupt("empty")),
        // What is wrong with a text that is to be a drawing can be said line by line.
        None if promised == Some(Format::Svg) && unread(bytes).is_none() => Ok(Format::Svg),
        None => match unread(bytes) {
            Some(found) => Err(unsupported(path, found, promised.is_some())),
            None if promised.is_none() => Err(unsupported(path, extension, false)),
            None => Err(corrupt("not-a-picture")),
        },
    }
}

/// A file of a kind that pages do not show as a picture; `is_renamed` when its name promises another.
fn unsupported(path: &FilePath, found: &str, is_renamed: bool) -> Problem {
    let kind = match (found, medium_of_extension(&path.extension())) {
        ("heic" | "heif", _) if is_renamed => "heic-renamed",
        ("heic" | "heif", _) => "heic",
        (_, Some(medium)) => medium.as_str(),
        _ if is_renamed => "renamed",
        _ => "other",
    };
    Problem::PictureUnsupported { extension: found.into(), kind: kind.into(), name: path.name().into() }
}

fn check_size(header: &Header, limits: &Limits) -> Result<(), Problem> {
    let Header { width, height, .. } = *header;
    if width == 0 || height == 0 {
        return Err(corrupt("header"));
    }
    if u64::from(width) * u64::from(height) > u64::from(limits.megapixels) * 1_000_000 {
        return Err(Problem::PictureEnormous { width, height, megapixels: limits.megapixels });
    }
    if width.max(height) > limits.side {
        return Err(Problem::PictureLong { width, height, side: limits.side });
    }
    Ok(())
}

/// A picture that cannot be decoded, for this reason.
pub(super) fn corrupt(why: impl Into<String>) -> Problem {
    Problem::PictureCorrupt { why: why.into() }
}
