//! Each check by itself; the seeded faults of `tests/program/quality.rs` show them together.

use super::*;
use crate::glossary::Glossary;
use crate::names::{FilePath, Lang};
use crate::source::Place;
use crate::translation::Block;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a tag")
}

fn block(kind: Kind, text: &str) -> Block {
    let content = crate::markdown::parse_inlines(text).expect("running text");
    Block::new(kind, &content, Place::file(&FilePath::new("a.md")))
}

fn compared(kind: Kind, source: &str, target: &str, to: &str) -> Vec<String> {
    let (source, target) = (block(kind.clone(), source), block(kind, target));
    let (from, to, glossary) = (lang("vi"), lang(to), Glossary::default());
    let found = compare(&Reading::new(&source, &from, &glossary), &Reading::new(&target, &to, &glossary));
    found.iter().map(|finding| shown(finding, &target)).collect()
}

fn seen(text: &str, tag: &str) -> Vec<String> {
    let block = block(Kind::Paragraph, text);
    let (lang, glossary) = (lang(tag), Glossary::default());
    alone(&Reading::new(&block, &lang, &glossary)).iter().map(|finding| shown(finding, &block)).collect()
}

/// The code and the words that are pointed at.
fn shown(finding: &Finding, block: &Block) -> String {
    let words = finding.words.clone().map_or(String::new(), |range| block.words()[range].to_owned());
    format!("{} {words}", finding.problem.code()).trim_end().to_owned()
}

#[test]
fn the_wrong_number_is_pointed_at() {
    let found = compared(Kind::Paragraph, "Bến 3 dài 375 m.", "Berth 3 is 357 m long.", "en");
    assert_eq!(found, ["quantity-foreign 357"]);
    let found = compared(Kind::Paragraph, "Bến 3 dài 375 m.", "Berth 3 is long.", "en");
    assert_eq!(found, ["quantity-missing"]);
}

#[test]
fn the_heading_of_a_column_may_count_in_another_unit() {
    assert!(compared(Kind::Cell, "5,14", "514", "zh-Hans").is_empty());
    assert_eq!(compared(Kind::Cell, "5,14", "514", "en"), ["quantity-foreign 514"]);
    assert_eq!(compared(Kind::Cell, "1,1 triệu", "110亿", "zh-Hans"), ["quantity-foreign 110亿"]);
    assert_eq!(compared(Kind::Paragraph, "5,14", "514", "zh-Hans"), ["quantity-foreign 514"]);
}

#[test]
fn an_alt_text_tells_each_reader_in_its_own_way() {
    let (source, target) = (
        "Cầu cảng.",
        "深水码头边停着一艘巨大的集装箱船，长臂起重机一字排开，远处海平线上是淡淡的石灰岩岛屿。",
    );
    assert!(compared(Kind::Alt, source, target, "zh-Hans").is_empty());
    assert_eq!(compared(Kind::Caption, source, target, "zh-Hans"), ["text-length"]);
}

#[test]
fn a_name_need_not_be_translated_and_a_sentence_must() {
    assert!(compared(Kind::Heading(2), "APEC Việt Nam 2027", "APEC Việt Nam 2027", "en").is_empty());
    let sentence = "Ngày âm lịch là cố định.";
    assert_eq!(compared(Kind::Paragraph, sentence, sentence, "ja"), ["text-identical"]);
}

#[test]
fn links_lead_to_the_same_story_or_site_in_any_language() {
    for (source, target, expected) in [
        ("[a](@b/c#d)", "[a](@b/c#e)", &[][..]),
        ("[a](../b/index.vi.md)", "[a](../b/index.en.md)", &[]),
        ("[a](https://vi.wikipedia.org/wiki/A)", "[a](https://en.wikipedia.org/wiki/B)", &[]),
        ("[a](https://a.vn/x)", "[a](https://b.vn/x)", &["mark-foreign", "mark-missing"]),
        ("![a](cau.jpg) a", "![a](cau.en.jpg) a", &[]),
        ("gõ `a`", "type `b`", &["mark-foreign", "mark-missing"]),
    ] {
        let mut found = compared(Kind::Paragraph, source, target, "en");
        found.sort();
        assert_eq!(found, expected, "{source} {target}");
    }
}

#[test]
fn a_language_is_told_by_its_letters_and_commonest_words() {
    for (tag, text, expected) in [
        ("en", "Cầu cảng dài 375 mét và đón tàu của các hãng lớn.", &["text-foreign"][..]),
        ("en", "Đồ Sơn, Cát Bà, Lạch Huyện, Bạch Đằng, Kiếp Bạc", &[]),
        ("vi", "Cau cang dai va don tau cua cac hang lon.", &["text-unaccented"]),
        ("vi", "Theo VnExpress International, khu vui chơi Sun World mở cửa.", &[]),
        ("vi", "Hai Phong", &[]),
        ("ja", "港湾都市海防", &[]),
        ("ja", "这是规划数，不是已建成的泊位数，港区今后还会公布新的数字。", &["text-foreign"]),
        ("zh-Hans", "APEC CEO Summit 2027 in Phú Quốc", &[]),
        ("ko", "하이퐁항의 컨테이너 선석", &[]),
        ("fr", "Le port est dans la ville et les quais sont longs.", &[]),
        ("fr", "The port is in the city and the quays are long.", &["text-foreign"]),
    ] {
        assert_eq!(seen(text, tag), expected, "{tag} {text}");
    }
}

#[test]
fn a_vietnamese_name_may_stand_where_it_is_told() {
    for (text, expected) in [
        ("六仓码头（Bến Sáu Kho）", &[][..]),
        ("cua đồng（田蟹）是一种动物。", &[]),
        ("据Dân trí报道。", &[]),
        ("港口在bờ sông旁边。", &["letters-vietnamese bờ sông"]),
        ("这是cảng。", &["letters-vietnamese cảng"]),
    ] {
        assert_eq!(seen(text, "zh-Hans"), expected, "{text}");
    }
}

#[test]
fn marks_have_two_halves_and_the_width_of_their_language() {
    for (tag, text, expected) in [
        ("vi", "Bến (số 3, gần chợ.", &["punctuation-open ("][..]),
        ("vi", "Bến số 3), gần chợ.", &["punctuation-open )"]),
        ("vi", "Chọn a) tàu; b) xe.", &[]),
        ("en", "Lloyd’s “List”", &[]),
        ("ko", "Lloyd’s List의 ‘순위’", &[]),
        ("ko", "‘순위를 보라.", &["punctuation-open ‘"]),
        ("zh-Hans", "海防(Hải Phòng)市", &["punctuation-width ("]),
        ("zh-Hans", "时间为17:40，长1.5公里，共1,133座。", &[]),
        ("ja", "港である, 市である。", &["punctuation-width ,"]),
        ("ko", "항구는 크다。", &["punctuation-width 。"]),
        ("en", "the name 海防（Hải Phòng）", &[]),
    ] {
        assert_eq!(seen(text, tag), expected, "{tag} {text}");
    }
}

#[test]
fn tones_are_placed_in_one_way() {
    let mixed = |text: &str| {
        let (block, vi, glossary) = (block(Kind::Paragraph, text), lang("vi"), Glossary::default());
        let found = whole(&[Reading::new(&block, &vi, &glossary)], &vi);
        found.iter().map(|(_, finding)| shown(finding, &block)).collect::<Vec<_>>()
    };
    assert_eq!(mixed("hòa bình, hoà nhạc, hóa học"), ["tones-mixed hoà"]);
    assert!(mixed("hòa bình, thủy lợi, quý, quỹ, ngoài, khoảng, loại").is_empty());
    assert!(mixed("bà Thuý mở cửa hàng hóa").is_empty(), "a name keeps the spelling of its bearer");
    assert_eq!(mixed("sông Thuỷ Nguyên, Thủy Nguyên"), ["tones-mixed Thuỷ"]);
}
