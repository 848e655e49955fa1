//! What pictures that are copied as they are would tell of who took them, and where.
//!
//! Variants carry no metadata; this is for files of which no variant is made.

use std::io::Cursor;

use exif::{Context, In, Reader, Tag};
use rayon::prelude::*;

use crate::names::FilePath;
use crate::problem::{Diagnostic, Error, Notes, Problem};
use crate::world::World;

/// Endings of pictures that can carry metadata of this kind.
const PICTURES: [&str; 9] = ["jpg", "jpeg", "png", "webp", "tif", "tiff", "heic", "heif", "avif"];

/// Metadata that says who took a picture, with what, and when.
const PERSONAL: [Tag; 9] = [
    Tag::Artist,
    Tag::CameraOwnerName,
    Tag::BodySerialNumber,
    Tag::LensSerialNumber,
    Tag::Make,
    Tag::Model,
    Tag::DateTimeOriginal,
    Tag::MakerNote,
    Tag::UserComment,
];

/// Reports the pictures of a set that carry such metadata.
pub fn traces<'a>(world: &dyn World, files: impl Iterator<Item = &'a FilePath>) -> Result<Notes, Error> {
    let pictures: Vec<&FilePath> =
        files.filter(|file| PICTURES.contains(&file.extension().as_str())).collect();
    let found: Vec<Option<Diagnostic>> = pictures
        .par_iter()
        .map(|file| {
            let told = told(&world.read(file)?).map(str::to_owned);
            Ok(told.map(|told| Diagnostic::new(Problem::StaticTraces { told }).in_file(file)))
        })
        .collect::<Result<_, Error>>()?;
    let mut notes = Notes::new();
    found.into_iter().flatten().for_each(|diagnostic| notes.add(diagnostic));
    Ok(notes)
}

/// The gravest of what a picture tells: `place`, or `person`.
fn told(bytes: &[u8]) -> Option<&'static str> {
    let mut reader = Reader::new();
    reader.continue_on_error(true);
    let exif = reader.read_from_container(&mut Cursor::new(bytes));
    let exif = exif.or_else(|error| error.distill_partial_result(|_| ())).ok()?;
    // The version alone, which some programs write into every picture, is no place.
    let is_place = |tag: Tag| tag.context() == Context::Gps && tag != Tag::GPSVersionID;
    if exif.fields().any(|field| is_place(field.tag)) {
        return Some("place");
    }
    PERSONAL.iter().any(|tag| exif.get_field(*tag, In::PRIMARY).is_some()).then_some("person")
}

#[cfg(test)]
mod tests {
    use super::*;
    use exif::{Field, Value, experimental::Writer};

    fn jpeg(tag: Tag, value: Value) -> Vec<u8> {
        let field = Field { tag, ifd_num: In::PRIMARY, value };
        let mut writer = Writer::new();
        writer.push_field(&field);
        let mut exif = Cursor::new(Vec::new());
        writer.write(&mut exif, false).expect("the field can be written");
        let exif = exif.into_inner();
        let length = u16::try_from(exif.len() + 8).expect("one field is short").to_be_bytes();
        [&b"\xFF\xD8\xFF\xE1"[..], &length, b"Exif\0\0", &exif, b"\xFF\xD9"].concat()
    }

    #[test]
    fn a_picture_that_tells_where_or_by_whom_it_was_taken_is_known() {
        let latitude = Value::Rational(vec![(20, 1).into(), (43, 1).into(), (12, 1).into()]);
        assert_eq!(told(&jpeg(Tag::GPSLatitude, latitude)), Some("place"));
        let owner = Value::Ascii(vec!["Phạm Văn Hải".as_bytes().to_vec()]);
        assert_eq!(told(&jpeg(Tag::CameraOwnerName, owner)), Some("person"));
        assert_eq!(told(&jpeg(Tag::Orientation, Value::Short(vec![6]))), None);
        assert_eq!(told(&jpeg(Tag::GPSVersionID, Value::Byte(vec![2, 3, 0, 0]))), None);
    }

    #[test]
    fn what_is_no_picture_or_cut_short_tells_nothing() {
        let whole = jpeg(Tag::Model, Value::Ascii(vec![b"Nikon".to_vec()]));
        for length in 0..whole.len() - 4 {
            told(&whole[..length]);
        }
        assert_eq!(told(b""), None);
        assert_eq!(told(b"GIF89a"), None);
    }
}
