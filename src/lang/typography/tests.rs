//! Tables of what is typed and what is set, by language.

use super::super::{CatalogueSource, Languages, Setup};
use super::*;
use crate::names::Lang;

fn typography(tag: &str) -> Typography {
    let setup = Setup {
        lang: Lang::parse(tag).expect("a tag of this table"),
        fallback: Vec::new(),
        format: None,
        pseudo: None,
    };
    let none: [CatalogueSource; 0] = [];
    let languages = Languages::load(&[setup], &none).value;
    languages.iter().next().expect("the language was asked for").typography()
}

/// What is not seen of a text as it is set: `_` for a no-break space, `^` for a narrow one, `+` for a word joiner.
fn shown(set: &str) -> String {
    set.replace('\u{A0}', "_").replace('\u{202F}', "^").replace('\u{2060}', "+")
}

#[track_caller]
fn sets(tag: &str, cases: &[(&str, &str)]) {
    let typography = typography(tag);
    for (typed, expected) in cases {
        let set = shown(&typography.set(typed));
        assert_eq!(set, *expected, "{tag}: {typed}");
        // What is set once is set for good.
        let again = shown(&typography.set(&typography.set(typed)));
        assert_eq!(again, *expected, "{tag}, set twice: {typed}");
    }
}

#[test]
fn straight_marks_become_those_of_the_language() {
    let typed = "\"a 'b' c\"";
    for (tag, expected) in [
        ("vi", "“a ‘b’ c”"),
        ("en", "“a ‘b’ c”"),
        ("fr", "«^a “b” c^»"),
        ("fr-CH", "«a ‹b› c»"),
        ("de", "„a ‚b‘ c“"),
        ("zh-Hans", "“a ‘b’ c”"),
        ("zh-Hant", "「a 『b』 c」"),
        ("ja", "「a 『b』 c」"),
        ("ko", "“a ‘b’ c”"),
        ("ru", "«a „b“ c»"),
        ("sv", "”a ’b’ c”"),
    ] {
        assert_eq!(typography(tag).set(typed).replace('\u{202F}', "^"), expected, "{tag}");
    }
}

#[test]
fn vietnamese_is_set() {
    sets(
        "vi",
        &[
            ("Ông nói: \"Cảng xanh\".", "Ông nói: “Cảng xanh”."),
            ("\"Cảng 'xanh' nhất\"", "“Cảng ‘xanh’ nhất”"),
            ("\"Cảng \"xanh\" nhất\"", "“Cảng ‘xanh’ nhất”"),
            ("(\"Tàu mẹ\")", "(“Tàu mẹ”)"),
            ("Hải Phòng – thành phố cảng", "Hải Phòng_– thành phố cảng"),
            ("tuyến A –\nB", "tuyến A_–\nB"),
            ("từ -5 đến –5", "từ -5 đến –5"),
            ("“Cảng \"xanh\"”", "“Cảng ‘xanh’”"),
            ("\"Tàu vào\", \"tàu ra\"", "“Tàu vào”, “tàu ra”"),
            ("\"...và thế là xong\"", "“...và thế là xong”"),
            ("người M'Nông", "người M’Nông"),
            ("20°51'30\"B, 106°41'Đ", "20°51'30\"B, 106°41'Đ"),
            ("ống 12\" dài 5'10\"", "ống 12\" dài 5'10\""),
            ("một \" lẻ", "một \" lẻ"),
            ("\"mở mà không đóng", "\"mở mà không đóng"),
            ("TP. Hải Phòng, TP Hải Phòng", "TP._Hải Phòng, TP_Hải Phòng"),
            ("GS. Trần Văn B ở Q. 1, P. 3", "GS._Trần Văn B ở Q._1, P._3"),
            ("Ngày 9 tháng 11 năm 2027", "Ngày_9 tháng_11 năm_2027"),
            ("Nghị định số 30/2020", "Nghị định số_30/2020"),
            ("190 triệu tấn, 3,5 tỷ USD", "190_triệu tấn, 3,5_tỷ USD"),
            ("18.000 TEU, 5 km, 40 ha, 9 %", "18.000_TEU, 5_km, 40_ha, 9_%"),
            ("60 km/giờ; 25 °C; 12 m².", "60_km/giờ; 25_°C; 12_m²."),
            ("5 mùa, 12 cảng, số liệu", "5 mùa, 12 cảng, số liệu"),
            ("Ở TP. lớn", "Ở TP. lớn"),
            ("190\ntriệu", "190_triệu"),
            ("Dòng\nmới", "Dòng\nmới"),
        ],
    );
}

#[test]
fn english_is_set() {
    sets(
        "en",
        &[
            ("\"Green port,\" he said.", "“Green port,” he said."),
            ("'Green \"port\"'", "‘Green “port”’"),
            ("\"He said 'yes'\"", "“He said ‘yes’”"),
            ("don't, the port's, the ports' cranes", "don’t, the port’s, the ports’ cranes"),
            ("rock 'n' roll in the '90s and the 1990's", "rock ’n’ roll in the ’90s and the 1990’s"),
            ("'Twas a port", "’Twas a port"),
            ("He is 5'10\" tall", "He is 5'10\" tall"),
            ("\"He is 5'10\" tall\"", "“He is 5'10\" tall”"),
            ("\"a 12\" pipe\"", "“a 12\" pipe”"),
            ("\"Route 66\" and \"Route 67\"", "“Route 66” and “Route 67”"),
            ("10°30'N", "10°30'N"),
            ("“Already” ‘set’ it’s", "“Already” ‘set’ it’s"),
            ("x=\"\" and y", "x=\"\" and y"),
            ("—\"yes\"—", "—“yes”—"),
            ("9 November 2027, November 9, 2027", "9_November 2027, November_9, 2027"),
            ("No. 5, pp. 12–14, Dr. Smith", "No._5, pp._12–14, Dr._Smith"),
            ("190 million tonnes, 5 km, 9 a.m.", "190_million tonnes, 5_km, 9_a.m."),
            ("November 2027 and 5 men", "November 2027 and 5 men"),
            ("the west of Hải Phòng: Chu Đậu, Cát Bi.", "the west of Hải_Phòng: Chu_Đậu, Cát_Bi."),
            ("Nguyễn Bỉnh Khiêm, Đinh Tiên Hoàng", "Nguyễn_Bỉnh_Khiêm, Đinh_Tiên_Hoàng"),
            ("Lễ Hội Chọi Trâu Đồ Sơn, ĐỒ SƠN", "Lễ Hội Chọi Trâu Đồ Sơn, ĐỒ SƠN"),
            ("Terminal Cát Bà, Nghiêng Wharf and Green Bay", "Terminal Cát_Bà, Nghiêng Wharf and Green Bay"),
        ],
    );
}

#[test]
fn french_is_set() {
    sets(
        "fr",
        &[
            ("Il dit : \"Bonjour !\"", "Il dit_: «^Bonjour^!^»"),
            ("« Bonjour » ; oui ?", "«^Bonjour^»^; oui^?"),
            ("Bonjour! Oui: non", "Bonjour! Oui: non"),
            ("l'État et l'\"Étoile\"", "l’État et l’«^Étoile^»"),
            ("\"Le 'vieux' port\"", "«^Le “vieux” port^»"),
            ("12 000 000 habitants en 2027", "12^000^000 habitants en 2027"),
            ("9 novembre, 5 %, n° 5, M. Dupont", "9_novembre, 5^%, n°_5, M._Dupont"),
            ("voir :emoji: et 10 :30", "voir :emoji: et 10 :30"),
        ],
    );
}

#[test]
fn chinese_japanese_and_korean_are_set_and_get_no_spaces() {
    sets(
        "zh-Hans",
        &[
            ("他说\"你好\"，然后\"再见\"。", "他说“你好”，然后“再见”。"),
            ("\"海防的'绿色'港口\"", "“海防的‘绿色’港口”"),
            ("他说：“海防\"绿色\"港”", "他说：“海防‘绿色’港”"),
            ("Xi'an, 18,000 TEU", "Xi'an, 18,000_TEU"),
            ("2027年11月9日", "2027年11月9日"),
            ("第5\"号\"", "第5\"号\""),
            ("在Lan Hạ湾看Hai Phong Opera House", "在Lan_Hạ湾看Hai Phong Opera House"),
        ],
    );
    sets("zh-Hant", &[("他說\"海防'綠色'港\"。", "他說「海防『綠色』港」。")]);
    sets(
        "ja",
        &[
            ("これは\"重要\"です。\"二番\"も", "これは「重要」です。「二番」も"),
            ("「港の\"歴史\"」", "「港の『歴史』」"),
            ("O'Brienさん", "O'Brienさん"),
            ("文化、APEC 2027、市民", "文化、APEC_2027、市民"),
            ("11年連続で10%超、72.8％増、9%。", "11年連続で10%+超、72.8％+増、9%。"),
        ],
    );
    sets(
        "ko",
        &[
            ("그는 \"하이퐁\"에서 '항구'를 보았다.", "그는 “하이퐁”에서 ‘항구’를 보았다."),
            ("5 km, 18,000 TEU", "5_km, 18,000_TEU"),
            ("기관·단체의 10%가 a·b", "기관+·단체의 10%+가 a·b"),
        ],
    );
}

#[test]
fn quotations_reach_across_pieces_and_leave_objects_alone() {
    let set =
        |tag: &str, pieces: &[Piece]| typography(tag).set_words(pieces).join("|").replace('\u{A0}', "_");
    use Piece::{Break, Object, Words};
    assert_eq!(set("en", &[Words("\"Green "), Words("port"), Words("\" is")]), "“Green |port|” is");
    assert_eq!(set("en", &[Words("l'"), Words("État"), Words(" said 'x'")]), "l’|État| said ‘x’");
    assert_eq!(set("en", &[Words("\""), Object, Words("\" and \""), Object, Words("\"")]), "“|” and “|”");
    assert_eq!(set("vi", &[Words("190"), Words(" triệu, ngày "), Words("9")]), "190|_triệu, ngày_|9");
    assert_eq!(set("vi", &[Words("5 "), Object, Words(" triệu")]), "5 | triệu");
    assert_eq!(set("en", &[Words("He said"), Break, Words("\"yes\"")]), "He said|“yes”");
    assert_eq!(set("ja", &[Words("これは"), Words("\"重要\""), Words("です")]), "これは|「重要」|です");
}

#[test]
fn a_text_full_of_marks_ends() {
    for text in ["'a ".repeat(20_000), "\"a '".repeat(20_000), "‘\"".repeat(20_000), "1\"".repeat(20_000)] {
        assert!(typography("en").set(&text).len() >= text.len());
    }
}

#[test]
fn the_apostrophe_of_a_latin_word_is_no_wide_mark_in_chinese_and_japanese() {
    sets("zh-Hans", &[("据Lloyd’s List报道，“海防港”与‘港’。", "据Lloyd's_List报道，“海防港”与‘港’。")]);
    sets("ja", &[("Lloyd’sの記事、港’s", "Lloyd'sの記事、港’s")]);
    sets("ko", &[("Lloyd’s List", "Lloyd’s List")]);
}
