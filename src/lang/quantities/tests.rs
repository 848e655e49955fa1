//! Quantities as five languages write them.

use proptest::prelude::*;

use super::*;

fn shown(text: &str, tag: &str) -> String {
    let lang = Lang::parse(tag).expect("a tag");
    let said: Vec<String> = read(text, &lang).iter().filter(|q| q.is_firm).map(|q| kind(&q.kind)).collect();
    said.join(" ")
}

fn kind(kind: &Kind) -> String {
    match kind {
        Kind::Number(amount) => amount.to_string(),
        Kind::Percent(amount) => format!("{amount}%"),
        Kind::Money(amount, currency) => format!("{amount}{}", currency.code),
        Kind::Year(year) => format!("y{year}"),
        Kind::Month(month) => format!("m{month}"),
        Kind::Day { month: Some(month), day } => format!("{day}.{month}."),
        Kind::Day { month: None, day } => format!("{day}."),
        Kind::Time { minutes, .. } => format!("{}:{:02}", minutes / 60, minutes % 60),
        Kind::Code { word, .. } => format!("[{word}]"),
    }
}

#[test]
fn numbers_are_read_by_the_marks_of_the_language() {
    for (tag, text, expected) in [
        ("vi", "18.000 TEU, 2,5 m, 1.234.567,89 và 18 000", "18000 2.5 1234567.89 18000"),
        ("en", "18,000 TEU, 2.5 m, 1,234,567.89", "18000 2.5 1234567.89"),
        ("en", "18.000 TEU", "18"),
        ("vi", "2.5 triệu", "[2.5]"),
        ("zh-Hans", "２，４００米，2400米", "2400 y2400"),
        ("fr", "1\u{202f}234,5 km", "1234.5"),
        ("vi", "điện thoại 0225.384", "[0225.384]"),
    ] {
        assert_eq!(shown(text, tag), expected, "{tag} {text}");
    }
}

#[test]
fn scales_are_words_or_characters() {
    for (tag, text, expected) in [
        (
            "vi",
            "1,1 triệu TEU; 9,7 nghìn tỷ đồng; 1 triệu 200 nghìn; 21 vạn",
            "1100000 9700000000000VND 1200000 210000",
        ),
        ("vi", "tỷ lệ 3 trên 5, 2 tỷ USD", "3 5 2000000000USD"),
        (
            "en",
            "1.1 million TEU, $5m, US$1.2 billion, 750m, two million, 10-million",
            "1100000 5000000USD 1200000000USD 750 2000000 10000000",
        ),
        (
            "zh-Hans",
            "110万标准箱，1.4万，3亿5千万，1万亿，5千米，20万千瓦",
            "1100000 14000 350000000 1000000000000 5 200000",
        ),
        ("ja", "2万1,000〜2万2,000人、10万DWT、3億5千万円、1万8000", "21000 22000 100000 350000000JPY 18000"),
        (
            "ko",
            "2만 1,000~2만 2,000명, 190만, 1만 8천, 3억 5천만 원, 10만 DWT",
            "21000 22000 1900000 18000 350000000KRW 100000",
        ),
    ] {
        assert_eq!(shown(text, tag), expected, "{tag} {text}");
    }
}

#[test]
fn dates_are_days_of_months() {
    for (tag, text, expected) in [
        (
            "vi",
            "ngày 13/5/2018, 25–27/3, tháng 5/2018, ngày 9 tháng 11 năm 2027",
            "13.5. y2018 25.3. 27.3. m5 y2018 9.11. y2027",
        ),
        ("vi", "mùng 9 tháng 8 âm lịch, rằm tháng Giêng, thế kỷ XIX", "9.8. 15.1. 19"),
        (
            "en",
            "13 May 2018, March 25–27, 25 and 26 March, May 2018, Nov 9, 2027",
            "13.5. y2018 25.3. 27.3. 25.3. 26.3. m5 y2018 9.11. y2027",
        ),
        (
            "en",
            "the 9th day of the eighth lunar month, the ninth day of the eighth month, 19th century",
            "9.8. 9.8. 19",
        ),
        (
            "zh-Hans",
            "2018年5月13日，3月25日至27日，农历八月初九，正月十五，19世纪，20世纪90年代",
            "y2018 13.5. 25.3. 27.3. 9.8. 15.1. 19 y1990",
        ),
        ("ja", "2018年5月13日、陰暦8月9日、13日間、5年間、第11版", "y2018 13.5. 9.8. 13 5 11"),
        ("ja", "1日24本、1日に24便、1日あたり24隻、6月1日10時、1日10時", "24 24 24 1.6. 10:00 1. 10:00"),
        ("ko", "2018년 5월 13일, 음력 8월 9일, 제11판, 19세기", "y2018 13.5. 9.8. 11 19"),
        ("vi", "2018-05-13", "y2018 13.5."),
        ("vi", "Nghị định 30/2020/NĐ-CP, Nghị quyết 202/2025/QH15", "30 y2020 202 y2025 [QH15]"),
    ] {
        assert_eq!(shown(text, tag), expected, "{tag} {text}");
    }
}

#[test]
fn times_and_shares_and_sums() {
    for (tag, text, expected) in [
        ("vi", "17 giờ 40, 8h30, 72,8%, 5–6 %, 8 giờ tối", "17:40 8:30 72.8% 5 6% 20:00"),
        ("en", "5.40 p.m., 17:40, 8 a.m., 72.8 per cent", "17:40 17:40 8:00 72.8%"),
        ("zh-Hans", "下午5点40分，17时40分，24小时，百分之70", "17:40 17:40 24 70%"),
        ("ja", "午後5時40分、24時間、5ドル", "17:40 24 5USD"),
        ("ko", "오후 5시 40분, 24시간, 72.8%", "17:40 24 72.8%"),
        ("en", "€5, 50 dong, 3 USD", "5EUR 50VND 3USD"),
        ("en", "terminal T2 at 20 km²", "[T2] 20"),
    ] {
        assert_eq!(shown(text, tag), expected, "{tag} {text}");
    }
}

#[test]
fn words_may_stand_for_digits() {
    for (tag, text, expected) in [
        ("vi", "hai mươi mốt", "21"),
        ("en", "twenty-one", "21"),
        ("en", "the third", "3"),
        ("zh-Hans", "二十一", "21"),
        ("ja", "第六", "6"),
        ("ko", "창고 여섯 동", "6"),
    ] {
        let lang = Lang::parse(tag).expect("a tag");
        let said: Vec<String> = read(text, &lang).iter().map(|q| kind(&q.kind)).collect();
        assert_eq!(said, [expected], "{tag} {text}");
        assert_eq!(shown(text, tag), "", "{tag} {text}");
    }
}

const TAGS: [&str; 7] = ["vi", "en", "zh-Hans", "ja", "ko", "fr", "ar"];

proptest! {
    #[test]
    fn no_text_is_too_strange_to_read(text in "[0-9.,/ :年月日万億千만 천đồngtriệuIVXmayfebsthof$%-]{0,40}|\\PC{0,40}") {
        for tag in TAGS {
            let lang = Lang::parse(tag).expect("a tag");
            for quantity in read(&text, &lang) {
                prop_assert!(text.get(quantity.span.clone()).is_some_and(|words| !words.is_empty()));
            }
        }
    }
}

proptest! {
    #[test]
    fn a_number_is_read_as_each_language_writes_it(whole in 0_u64..1_000_000_000_000, decimals in 0_u32..1000) {
        for tag in ["vi", "en", "zh-Hans", "zh-Hant", "ja", "ko", "fr", "de", "ru"] {
            let lang = Lang::parse(tag).expect("a tag");
            let fraction = format!("{decimals:03}");
            let number: fixed_decimal::Decimal = format!("{whole}.{fraction}").parse().expect("a number");
            let written = crate::lang::formats::Formats::new(&lang.locale()).numerals.grouped(&number);
            let amount = Amount::from_digits(&whole.to_string(), &fraction).expect("a number");
            let read: Vec<Kind> = read(&written, &lang).into_iter().map(|quantity| quantity.kind).collect();
            prop_assert_eq!(read, [Kind::Number(amount)], "{} {}", tag, written);
        }
    }
}

proptest! {
    #[test]
    fn nothing_begins_where_places_are_passed_over(
        parts in prop::collection::vec(
            prop_oneof![
                prop::sample::select(OPENING_WORDS.split(' ').collect::<Vec<_>>()).prop_map(str::to_owned),
                prop::sample::select(vec![" ", " ", " ", "-", "’", ".", "/", ""]).prop_map(str::to_owned),
                "[0-9]{1,4}",
                "\\PC{1,3}",
            ],
            0..24,
        ),
    ) {
        let typed = parts.concat();
        let text = text::Text::new(&typed);
        for tag in ["vi", "en", "zh-Hans", "ja", "ko", "fr", "ru", "ar", "sw"] {
            let family = Family::of(&Lang::parse(tag).expect("a tag"));
            let every_place = scan::walk(&text, family, |at| at);
            prop_assert_eq!(scan::scan(&text, family), every_place, "{}", tag);
        }
    }
}

const OPENING_WORDS: &str = "http://a.vn/1 https://b.vn www.c.vn mailto half a million nửa triệu tỷ một hai mươi mười \
    năm rưỡi trăm rằm tháng mùng giêng chạp One twenty-one first hundred and dozen May March of the eighth lunar \
    month 3rd III XIV i v mix T2 m2 tú một2 正月 初九 二〇二七 十五日 八月 百万 两 하나 열 두 이십 삼백 한국 août janvier \
    мая марта مايو Cảng port 港";
