//! What is read of files by other programs, and what is left of them when they are given away.
//!
//! The files are those of `tests/pictures/`, whose colours are compared elsewhere.

use image::metadata::Orientation;

use super::sequence_header::Sampling;
use super::*;
use crate::media::header::Header;
use crate::media::samples::{Random, has, look, rights};
use crate::media::{Format, Metadata};
use crate::problem::Problem;

const SECRET: &[u8] = b"Nha rieng cua ong Hai";

macro_rules! files {
    ($($name:literal),*) => {
        [$(($name, &include_bytes!(concat!("../../../tests/pictures/", $name))[..])),*]
    };
}

fn shown(bytes: &[u8]) -> Shown {
    let items = Items::read(bytes).expect("it has items");
    Shown::read(bytes, &items).expect("it shows something")
}

fn bytes_of(name: &str) -> Vec<u8> {
    let files = files!("sampled-420-8.avif", "sampled-422-10.avif", "sampled-444-12.avif", "grey-12.avif");
    files.into_iter().find(|(own, _)| *own == name).map(|(_, bytes)| bytes.to_vec()).expect("it is listed")
}

#[test]
fn the_header_of_a_stream_says_how_deep_and_how_sampled_it_is() {
    let expected = [
        ("sampled-420-8.avif", 8, Sampling::Quarter),
        ("sampled-422-10.avif", 10, Sampling::Half),
        ("sampled-444-12.avif", 12, Sampling::Full),
        ("grey-12.avif", 12, Sampling::Grey),
    ];
    for (name, depth, sampling) in expected {
        let stream = shown(&bytes_of(name)).colour.stream;
        assert_eq!((stream.header.depth, stream.header.sampling), (depth, sampling), "{name}");
        assert_eq!((stream.header.width, stream.header.height, stream.frames), (192, 128, 1), "{name}");
        assert!(stream.header.cicp.is_full, "{name}");
    }
}

#[test]
fn a_stripped_file_shows_the_same_and_says_the_rights_alone() {
    let files = files!(
        "told.avif",
        "alpha-dark.avif",
        "grid-alpha.avif",
        "orientation-5.avif",
        "cut.avif",
        "display-p3.avif",
        "display-p3-told.avif",
        "moving.avif",
        "moving-told.avif"
    );
    for (name, bytes) in files {
        let xmp = rights().xmp();
        let stripped = strip(bytes, xmp.as_deref()).expect("it can be taken apart");
        assert!(!has(&stripped, SECRET), "{name}");
        let (before, after) = (Header::read(Format::Avif, bytes), Header::read(Format::Avif, &stripped));
        assert_eq!(after.and_then(|header| header.end), Some(stripped.len()), "{name}");
        let end = after.and_then(|header| header.end);
        assert_eq!(before.map(|header| Header { end, ..header }), after, "{name}");
        assert_eq!(decode(bytes), decode(&stripped), "{name}");
        let said = Metadata::read(Format::Avif, &stripped).expect("it has rights");
        let said = (said.rights.creator.as_deref(), said.rights.licence.as_deref());
        assert_eq!(said, (Some("Phạm Hải"), Some("CC BY 4.0")), "{name}");
        assert_eq!(strip(&stripped, xmp.as_deref()).as_ref(), Some(&stripped), "{name}: twice is once");
        let bare = strip(&stripped, None).expect("it can be taken apart again");
        assert_eq!(Metadata::read(Format::Avif, &bare), None, "{name}");
        assert!(!has(&bare, "Hải".as_bytes()), "{name}");
    }
}

#[test]
fn turns_and_mirrors_are_taken_one_after_the_other() {
    let file = files!("orientation-5.avif")[0].1;
    assert_eq!(shown(file).orientation, Orientation::Rotate90FlipH);
}

#[test]
fn high_dynamic_range_is_refused_with_its_reason() {
    let mut bytes = bytes_of("sampled-444-12.avif");
    let at = bytes.windows(8).position(|window| window == b"colrnclx").expect("it has code points");
    for (transfer, why) in [(16, Some("hdr")), (18, Some("hdr")), (13, None)] {
        bytes[at + 11] = transfer;
        let found = look("a.avif", &bytes).err();
        assert_eq!(found, why.map(|why| Problem::PictureCorrupt { why: why.to_owned() }));
    }
    bytes[at + 13] = 11;
    assert_eq!(look("a.avif", &bytes), Err(Problem::PictureCorrupt { why: "avif-colours".to_owned() }));
}

#[test]
fn an_iphone_picture_is_still_told_apart() {
    let (extension, name) = ("heic".into(), "a.heic".into());
    let unsupported = Err(Problem::PictureUnsupported { extension, kind: "heic".into(), name });
    assert_eq!(look("a.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), unsupported);
    let mislabelled = Problem::PictureMislabelled { extension: "jpg".to_owned(), format: "avif".to_owned() };
    assert_eq!(look("a.jpg", &bytes_of("sampled-420-8.avif")), Err(mislabelled));
}

#[test]
fn a_file_cut_short_anywhere_is_refused() {
    for (name, bytes) in files!("told.avif", "grid-alpha.avif", "moving-told.avif") {
        for end in 0..bytes.len() {
            assert!(look("a.avif", &bytes[..end]).is_err(), "{name} cut to {end} of {}", bytes.len());
        }
        let longer = [bytes, b"\xFF\xD8\xFF\xE0 C\xE1\xBA\xA3ng"].concat();
        assert!(look("a.avif", &longer).is_ok(), "{name}");
        assert_eq!(decode(bytes), decode(&longer), "{name}");
    }
}

#[test]
fn a_stream_of_many_frames_or_of_two_headers_is_refused() {
    let stream = |file: &[u8]| {
        let items = Items::read(file).expect("it has items");
        let item = items.item(items.primary).expect("it has a first");
        items.data(item).expect("it has data").into_owned()
    };
    let (one, other) = (stream(&bytes_of("sampled-420-8.avif")), stream(&bytes_of("sampled-444-12.avif")));
    assert_eq!(obu::Stream::read(&one.repeat(9)).map(|stream| stream.frames), Some(9));
    assert_eq!(obu::Stream::read(&[one.clone(), other].concat()), None);
    assert_eq!(obu::Stream::read(&one[..one.len() - 1]), None);
    assert_eq!(obu::bare(&one), one, "what is all pixels stays as it is");
    let remark = [&b"\x2A\x04abc\x80"[..], &one].concat();
    assert_eq!(obu::bare(&remark), one);
}

#[test]
fn no_damage_makes_the_reading_panic() {
    let mut random = Random(4);
    for (_, bytes) in files!("told.avif", "grid-alpha.avif", "moving-told.avif", "cut.avif") {
        for _ in 0..3000 {
            let mut damaged = bytes.to_vec();
            for _ in 0..=random.below(4) {
                let at = random.below(damaged.len());
                damaged[at] = [0, 1, 0x7F, 0x80, 0xFF, random.below(256) as u8][random.below(6)];
            }
            let header = Header::read(Format::Avif, &damaged);
            let memory = header.map(|header| crate::media::memory::decoding(Format::Avif, &header, &damaged));
            assert!(memory.is_none_or(|memory| memory > 0));
            strip(&damaged, rights().xmp().as_deref());
            xmp(&damaged);
        }
    }
}
