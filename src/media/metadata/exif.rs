//! What the camera, or whoever set it up, has written in EXIF.
//!
//! Knows the few fields that a card has a place for.

use ::exif::{In, Reader, Tag, Value};

use super::{ANY, Metadata, iptc};
use crate::media::Rights;

/// Captions that cameras and programs write when nobody has written one, in small letters without blanks.
const SAID_BY_MACHINES: [&str; 12] = [
    "default",
    "digitalcamera",
    "exif_jpeg",
    "exifpicture",
    "image",
    "jpegpicture",
    "kodak",
    "minolta",
    "olympus",
    "processedby",
    "samsung",
    "sonydsc",
];

/// Reads EXIF from the order of its bytes on.
pub(super) fn read(bytes: &[u8]) -> Metadata {
    let mut reader = Reader::new();
    reader.continue_on_error(true);
    let exif = reader.read_raw(bytes.to_vec());
    let Ok(exif) = exif.or_else(|error| error.distill_partial_result(|_| ())) else {
        return Metadata::default();
    };
    let text = |tag| exif.get_field(tag, In::PRIMARY).and_then(|field| words(&field.value));
    let caption = text(Tag::ImageDescription).filter(|caption| !is_said_by_machine(caption));
    Metadata {
        rights: Rights { creator: text(Tag::Artist), copyright: text(Tag::Copyright), ..Rights::default() },
        created: text(Tag::DateTimeOriginal).and_then(|written| date(&written)),
        caption: caption.map(|caption| (ANY.to_owned(), caption)).into_iter().collect(),
        ..Metadata::default()
    }
}

/// The words of a field, whose parts, such as photographer and editor, are parted by zeros.
fn words(value: &Value) -> Option<String> {
    let Value::Ascii(parts) = value else { return None };
    let parts: Vec<String> = parts.iter().filter_map(|part| iptc::text(part, false)).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// Whether a caption is the name of a device, a program, a file or a folder.
fn is_said_by_machine(caption: &str) -> bool {
    let plain: String = caption.to_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    let is_name =
        !caption.contains(' ') && (plain.contains('\\') || plain.contains('_') || plain.contains(".jp"));
    is_name || SAID_BY_MACHINES.iter().any(|said| plain.starts_with(said))
}

/// The day of `2026:02:20 07:30:00`.
fn date(written: &str) -> Option<crate::names::PartialDate> {
    let day = written.split(' ').next()?;
    (day.len() == 10 && !day.starts_with("0000")).then(|| day.replace(':', "-").parse().ok())?
}
