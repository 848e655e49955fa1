//! What is heard of files made in code, whole, torn and hostile.

use ::exif::{Field, In, Tag, Value, experimental::Writer};

use super::*;
use crate::fields::Reader;
use crate::media::CardFront;
use crate::media::header::jpeg::{APP1, APP13};
use crate::media::samples::{ihdr, png_of_chunks};
use crate::names::FilePath;
use crate::source::Source;

/// A packet with these namespaces and properties.
fn packet(properties: &str) -> String {
    let spaces = [
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("dc", "http://purl.org/dc/elements/1.1/"),
        ("p", "http://ns.adobe.com/photoshop/1.0/"),
        ("note", "http://ns.adobe.com/xmp/note/"),
        ("xmpRights", "http://ns.adobe.com/xap/1.0/rights/"),
        ("plus", "http://ns.useplus.org/ldf/xmp/1.0/"),
        ("core", "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"),
        ("ext", "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"),
    ];
    let spaces: String = spaces.iter().map(|(name, space)| format!(" xmlns:{name}=\"{space}\"")).collect();
    format!(
        "<?xpacket begin=\"\u{FEFF}\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF{spaces}>{properties}</rdf:RDF></x:xmpmeta>"
    )
}

fn described(properties: &str) -> Metadata {
    let packet = packet(&format!("<rdf:Description>{properties}</rdf:Description>"));
    xmp::read(packet.as_bytes()).expect("it is a packet")
}

fn segment(marker: u8, parts: &[&[u8]]) -> Vec<u8> {
    let data = parts.concat();
    let length = (data.len() as u16 + 2).to_be_bytes();
    [&[0xFF, marker][..], &length, &data].concat()
}

fn jpeg(segments: &[Vec<u8>]) -> Vec<u8> {
    [&b"\xFF\xD8"[..], &segments.concat(), b"\xFF\xD9"].concat()
}

fn record(kind: (u8, u8), data: &[u8]) -> Vec<u8> {
    [&[0x1C, kind.0, kind.1][..], &(data.len() as u16).to_be_bytes(), data].concat()
}

fn photoshop(records: &[Vec<u8>]) -> Vec<u8> {
    let records = records.concat();
    let thumbnail = b"8BIM\x04\x0C\x03abc\0\0\0\x03xyz\0";
    let length = (records.len() as u32).to_be_bytes();
    [&thumbnail[..], b"8BIM\x04\x04\0\0", &length, &records].concat()
}

fn of_records(records: &[Vec<u8>]) -> Metadata {
    let bytes = jpeg(&[segment(APP13, &[b"Photoshop 3.0\0", &photoshop(records)])]);
    Metadata::read(Format::Jpeg, &bytes).unwrap_or_default()
}

#[test]
fn attributes_elements_and_lists_say_the_same() {
    let as_elements = described(
        "<p:Credit>TTXVN</p:Credit><p:DateCreated>2026-02-20T07:30:00+07:00</p:DateCreated><dc:creator><rdf:Seq><rdf:li>Phạm Hải</rdf:li><rdf:li>Vũ Lan</rdf:li></rdf:Seq></dc:creator>",
    );
    let as_attributes = xmp::read(
        packet(
            "<rdf:Description p:Credit='TTXVN' p:DateCreated='2026-02-20' dc:creator='Phạm Hải, Vũ Lan'/>",
        )
        .as_bytes(),
    );
    assert_eq!(as_attributes.as_ref(), Some(&as_elements));
    assert_eq!(as_elements.creator.as_deref(), Some("Phạm Hải, Vũ Lan"));
    assert_eq!(as_elements.created, "2026-02-20".parse().ok());
}

#[test]
fn rights_are_read_from_where_the_standards_keep_them() {
    let said = described(concat!(
        "<dc:rights><rdf:Alt><rdf:li xml:lang='x-default'>© 2026 Sở Du lịch</rdf:li></rdf:Alt></dc:rights>",
        "<xmpRights:WebStatement rdf:resource='https://creativecommons.org/licenses/by-sa/4.0/deed.vi'/>",
        "<plus:Licensor><rdf:Seq><rdf:li rdf:parseType='Resource'><plus:LicensorURL>https://haidang.example/anh</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>",
    ))
    .with_name_of_licence();
    assert_eq!(said.copyright.as_deref(), Some("© 2026 Sở Du lịch"));
    assert_eq!(said.licence.as_deref(), Some("CC BY-SA 4.0"));
    assert_eq!(said.acquire_url.as_deref(), Some("https://haidang.example/anh"));
}

#[test]
fn a_file_says_itself_that_a_machine_made_it() {
    let generated = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
    let said = described(&format!("<ext:DigitalSourceType>{generated}</ext:DigitalSourceType>"));
    assert_eq!(said.ai, Some(Ai::Generated));
    let points = described(&format!("<ext:DigitalSourceType rdf:resource='{generated}'/>"));
    assert_eq!(points.ai, Some(Ai::Generated));
    let other_space = xmp::read(
        format!(
            "<x xmlns:ext='other'>{}</x>",
            packet(&format!("<rdf:Description xmlns:ext='other' ext:DigitalSourceType='{generated}'/>"))
                .split_once("?>")
                .expect("a packet begins")
                .1
        )
        .as_bytes(),
    );
    assert_eq!(other_space.and_then(|said| said.ai), None, "a name is known by its namespace");
}

#[test]
fn a_packet_that_defines_entities_or_is_deep_is_passed_over() {
    let bomb = format!("<!DOCTYPE x [<!ENTITY a 'aaaa'>]>{}", packet("<rdf:Description p:Credit='TTXVN'/>"));
    assert_eq!(xmp::read(bomb.as_bytes()), None);
    let deep = packet(&format!("{}{}", "<x>".repeat(60), "</x>".repeat(60)));
    assert_eq!(xmp::read(deep.as_bytes()), None);
    assert_eq!(xmp::read(b"<x>&unknown;</x>"), None);
    assert_eq!(xmp::read(b"<x>"), None);
    assert_eq!(xmp::read(b"\xFF\xFE<\0x\0"), None);
}

#[test]
fn old_records_are_read_in_the_encoding_that_they_name() {
    let utf8 = [
        record((1, 90), b"\x1B%G"),
        record((2, 80), "Phạm Hải".as_bytes()),
        record((2, 110), b"TTXVN"),
        record((2, 55), b"20260200"),
        record((2, 120), "Cầu cảng lúc bình minh".as_bytes()),
    ];
    let said = of_records(&utf8);
    assert_eq!(said.creator.as_deref(), Some("Phạm Hải"));
    assert_eq!(said.created.map(|date| date.to_string()).as_deref(), Some("2026-02"));
    assert_eq!(said.caption, [(ANY.to_owned(), "Cầu cảng lúc bình minh".to_owned())]);
    assert_eq!(of_records(&[record((2, 80), b"Andr\xE9")]).creator.as_deref(), Some("André"));
    assert_eq!(of_records(&[record((1, 90), b"\x1B%G"), record((2, 80), b"Andr\xE9")]).creator, None);
}

#[test]
fn xmp_wins_over_old_records_and_both_are_heard() {
    let xmp = packet("<rdf:Description p:Credit='TTXVN'/>");
    let records = photoshop(&[record((2, 110), b"VNA"), record((2, 80), b"Lan")]);
    let bytes = jpeg(&[
        segment(APP13, &[b"Photoshop 3.0\0", &records]),
        segment(APP1, &[b"http://ns.adobe.com/xap/1.0/\0", xmp.as_bytes()]),
    ]);
    let said = Metadata::read(Format::Jpeg, &bytes).expect("it says something");
    assert_eq!((said.credit.as_deref(), said.creator.as_deref()), (Some("TTXVN"), Some("Lan")));
}

#[test]
fn the_texts_of_a_png_are_read_with_or_without_their_language() {
    let xmp = packet("<rdf:Description p:Credit='TTXVN'/>");
    for prefix in [&b"XML:com.adobe.xmp\0\0\0\0\0"[..], b"XML:com.adobe.xmp\0\0\0vi\0t\xC3\xAAn\0"] {
        let text = [prefix, xmp.as_bytes()].concat();
        let png = png_of_chunks(&[(b"IHDR", ihdr(1, 1, 8, 0)), (b"iTXt", text)]);
        let said = Metadata::read(Format::Png, &png).expect("it says something");
        assert_eq!(said.credit.as_deref(), Some("TTXVN"));
    }
}

fn exif(fields: &[(Tag, &str)]) -> Vec<u8> {
    let fields: Vec<Field> = fields
        .iter()
        .map(|(tag, text)| {
            let value = Value::Ascii(text.split('\0').map(|part| part.as_bytes().to_vec()).collect());
            Field { tag: *tag, ifd_num: In::PRIMARY, value }
        })
        .collect();
    let mut writer = Writer::new();
    fields.iter().for_each(|field| writer.push_field(field));
    let mut bytes = std::io::Cursor::new(Vec::new());
    writer.write(&mut bytes, false).expect("the fields can be written");
    bytes.into_inner()
}

#[test]
fn a_camera_is_heard_where_nobody_else_says_anything() {
    let fields = exif(&[
        (Tag::Artist, "Phạm Hải"),
        (Tag::Copyright, "Phạm Hải\0TTXVN"),
        (Tag::ImageDescription, "Cầu cảng lúc bình minh"),
        (Tag::DateTimeOriginal, "2026:02:20 07:30:00"),
    ]);
    let in_jpeg = jpeg(&[segment(APP1, &[b"Exif\0\0", &fields])]);
    let in_png = png_of_chunks(&[(b"IHDR", ihdr(1, 1, 8, 0)), (b"eXIf", fields.clone())]);
    let length = (fields.len() as u32).to_le_bytes();
    let in_webp = [b"RIFF\0\0\0\0WEBPEXIF", &length[..], &fields].concat();
    for (format, bytes) in [(Format::Jpeg, in_jpeg), (Format::Png, in_png), (Format::WebP, in_webp)] {
        let said = Metadata::read(format, &bytes).expect("it says something");
        assert_eq!(said.creator.as_deref(), Some("Phạm Hải"), "{format:?}");
        assert_eq!(said.copyright.as_deref(), Some("Phạm Hải, TTXVN"));
        assert_eq!(said.created, "2026-02-20".parse().ok());
        assert_eq!(said.caption, [(ANY.to_owned(), "Cầu cảng lúc bình minh".to_owned())]);
    }
    let records = photoshop(&[record((2, 80), b"Lan")]);
    let both =
        jpeg(&[segment(APP1, &[b"Exif\0\0", &fields]), segment(APP13, &[b"Photoshop 3.0\0", &records])]);
    let said = Metadata::read(Format::Jpeg, &both).expect("it says something");
    assert_eq!(said.creator.as_deref(), Some("Lan"), "what an agency has written wins");
    for length in 0..fields.len() {
        exif::read(&fields[..length]);
    }
}

#[test]
fn what_a_camera_says_when_nobody_has_set_it_up_is_nothing() {
    for caption in ["OLYMPUS DIGITAL CAMERA", "SONY DSC", "DCIM\\100MEDIA\\DJI_0042.JPG", "dav_soft", "  "] {
        let said = exif::read(&exif(&[
            (Tag::Artist, "   "),
            (Tag::ImageDescription, caption),
            (Tag::DateTimeOriginal, "0000:00:00 00:00:00"),
        ]));
        assert_eq!(said, Metadata::default(), "{caption}");
    }
    let told = exif::read(&exif(&[(Tag::ImageDescription, "Ảnh: tàu vào cảng")]));
    assert_eq!(told.caption.len(), 1);
}

#[test]
fn a_packet_in_parts_is_put_together_or_passed_over() {
    let name = "0123456789ABCDEF0123456789ABCDEF";
    let main = packet(&format!("<rdf:Description p:Credit='TTXVN' note:HasExtendedXMP='{name}'/>"));
    let more = packet(
        "<rdf:Description><core:AltTextAccessibility><rdf:Alt><rdf:li xml:lang='vi'>Cầu cảng</rdf:li></rdf:Alt></core:AltTextAccessibility></rdf:Description>",
    );
    let part = |name: &str, length: usize, from: usize, to: usize| {
        let [length, offset] = [length, from].map(|number| (number as u32).to_be_bytes());
        let head = b"http://ns.adobe.com/xmp/extension/\0";
        segment(APP1, &[head, name.as_bytes(), &length, &offset, &more.as_bytes()[from..to]])
    };
    let alt = |parts: &[Vec<u8>]| {
        let main = segment(APP1, &[b"http://ns.adobe.com/xap/1.0/\0", main.as_bytes()]);
        let said = Metadata::read(Format::Jpeg, &jpeg(&[main, parts.concat()])).expect("it says something");
        assert_eq!(said.credit.as_deref(), Some("TTXVN"));
        said.alt.first().map(|(tag, text)| format!("{tag}: {text}"))
    };
    let (end, other) = (more.len(), "F".repeat(32));
    let [first, second] = [part(name, end, 0, 200), part(name, end, 200, end)];
    let whole = Some("vi: Cầu cảng".to_owned());
    assert_eq!(alt(&[first.clone(), second.clone()]), whole);
    assert_eq!(alt(&[second.clone(), part(&other, end, 0, end), first.clone()]), whole, "in any order");
    assert_eq!(alt(std::slice::from_ref(&first)), None, "the end is missing");
    assert_eq!(alt(&[first.clone(), first, second.clone()]), None, "a part stands twice");
    assert_eq!(alt(&[part(&other, end, 0, end)]), None, "it is of another packet");
    assert_eq!(alt(&[part(name, end - 1, 0, end)]), None, "it is longer than it says");
    assert_eq!(alt(&[part(name, usize::MAX, 0, end), second]), None, "it would be without end");
}

#[test]
fn the_words_of_an_animation_are_read() {
    let xmp = packet("<rdf:Description p:Credit='TTXVN'/>");
    let after: Vec<u8> = [1].into_iter().chain((0..=255).rev()).chain([0]).collect();
    let head = b"GIF89a\x01\0\x01\0\0\0\0".as_slice();
    let gif = [head, b"\x21\xFF\x0BXMP DataXMP", xmp.as_bytes(), &after, b"\x3B"].concat();
    let said = Metadata::read(Format::Gif, &gif).expect("it says something");
    assert_eq!(said.credit.as_deref(), Some("TTXVN"));
    for length in 0..gif.len() - 1 {
        let said = Metadata::read(Format::Gif, &gif[..length]);
        assert!(said.is_none() || length == gif.len() - 1, "{length}");
    }
}

#[test]
fn what_is_cut_short_says_nothing_and_breaks_nothing() {
    let records = photoshop(&[record((2, 110), b"VNA"), record((2, 80), b"Lan")]);
    let whole = jpeg(&[segment(APP13, &[b"Photoshop 3.0\0", &records])]);
    for length in 0..whole.len() {
        Metadata::read(Format::Jpeg, &whole[..length]);
    }
    for length in 0..records.len() {
        iptc::read(&records[..length]);
    }
    let packet = packet("<rdf:Description p:Credit='TTXVN'/>");
    for length in (0..packet.len()).filter(|length| packet.is_char_boundary(*length)) {
        xmp::read(&packet.as_bytes()[..length]);
    }
}

fn card(typed: &str, said: &Metadata) -> Card {
    let config = Source::new(
        FilePath::new("haidang.toml"),
        "base_url = \"https://haidang.example/\"\n[languages.vi]\n[languages.en]\n[languages.zh-Hans]\n",
    );
    let config = crate::config::read(&config).value;
    let path = FilePath::new("content/a.jpg.toml");
    let front = Reader::<CardFront>::new().read(&path, typed).value;
    let mut card = Card::new(front, &path, &config).value;
    said.fill_card(&mut card, &config);
    card
}

#[test]
fn the_card_wins_over_the_file_and_the_file_over_nothing() {
    let said = Metadata {
        creator: Some("Lan".to_owned()),
        credit: Some("TTXVN".to_owned()),
        licence: Some("CC BY 4.0".to_owned()),
        licence_url: Some("https://creativecommons.org/licenses/by/4.0/".to_owned()),
        ai: Some(Ai::Edited),
        ..Metadata::default()
    };
    let filled = card("", &said);
    assert_eq!((filled.creator.as_deref(), filled.credit.as_deref()), (Some("Lan"), Some("TTXVN")));
    assert_eq!((filled.licence.as_deref(), filled.ai), (Some("CC BY 4.0"), Some(Ai::Edited)));
    let typed = card("creator = \"Hải\"\nlicence = \"Giữ bản quyền\"\nai = \"generated\"\n", &said);
    assert_eq!((typed.creator.as_deref(), typed.credit.as_deref()), (Some("Hải"), None));
    assert_eq!(typed.licence_url, None, "the address is that of other terms");
    assert_eq!(typed.ai, Some(Ai::Generated));
}

#[test]
fn words_find_their_language_and_words_for_all_only_one_that_they_can_be_in() {
    let text = |tag: &str, text: &str| (tag.to_owned(), text.to_owned());
    let said = |alt: Vec<(String, String)>| Metadata { alt, ..Metadata::default() };
    let lang = |tag: &str| Lang::parse(tag).expect("it is a tag");
    let named = card(
        "[alt]\nvi = \"Bến cảng\"\n",
        &said(vec![text("en-US", "A quay"), text("zh-CN", "码头"), text("vi", "Cầu cảng")]),
    );
    assert_eq!(named.alt_in(&lang("en")), Some("A quay"));
    assert_eq!(named.alt_in(&lang("zh-Hans")), Some("码头"));
    assert_eq!(named.alt_in(&lang("vi")), Some("Bến cảng"), "the card wins");
    let vietnamese = card("", &said(vec![text(ANY, "Cầu cảng lúc bình minh")]));
    assert_eq!(vietnamese.alt_in(&lang("vi")), Some("Cầu cảng lúc bình minh"));
    let english = card("", &said(vec![text(ANY, "A quay at dawn")]));
    assert_eq!(english.alt_in(&lang("vi")), None, "nothing in it is Vietnamese");
    let decorative = card("decorative = true\n", &said(vec![text("en", "A quay")]));
    assert_eq!(decorative.alt_in(&lang("en")), None);
}
