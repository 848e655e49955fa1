//! Order, plurals, numbers and dates of ten languages, as their grammars and CLDR have them.
//!
//! The tables are written by hand and not by the program: they notice when a new version of ICU's data
//! changes what readers see.

use std::cmp::Ordering;

use haidang::lang::quantities::{self, Amount, Kind};
use haidang::lang::{Language, Languages, Number, Setup};
use haidang::names::{Date, Lang};

const TAGS: [&str; 10] = ["vi", "en", "fr", "de", "ru", "ar", "zh-Hans", "zh-Hant", "ja", "ko"];

fn languages() -> Languages {
    let setup = |tag: &&str| Setup {
        lang: Lang::parse(tag).expect("a tag"),
        fallback: Vec::new(),
        format: None,
        pseudo: None,
    };
    let setups: Vec<Setup> = TAGS.iter().map(setup).collect();
    Languages::load(&setups, &[]).value
}

fn language<'l>(languages: &'l Languages, tag: &str) -> &'l Language {
    languages.get(&Lang::parse(tag).expect("a tag")).expect("one of the ten")
}

#[test]
fn each_language_has_its_own_order() {
    let languages = languages();
    for (tag, ordered) in [
        ("vi", "An Dương,Áo,Ăn,Ân Thi,Dương Kinh,Đình Vũ,Đồ Sơn,hải đảo,ma,mà,mả,mã,má,mạ,o,ô,ơ,Trà"),
        ("en", "cafe,café,Côn Sơn,Do Son,Đồ Sơn,dock,port,Port 2,Port 10,résumé"),
        ("fr", "abbé,baie,cote,coté,côte,côté,île,port"),
        ("de", "Apfel,Äpfel,Hafen,Häfen,Strasse,Straße,Zoll"),
        ("ru", "вода,ёлка,енот,маяк,порт,Хайфон"),
        ("ar", "أرض,بحر,سفينة,ميناء,هايفونغ"),
        ("zh-Hans", "港口,海防,沥县,涂山"),
        ("zh-Hant", "山,海,港,觀光"),
        ("ja", "あき,アジア,いぬ,うみ,がいこく,カム川,みなと"),
        ("ko", "강,깟바,나루,도선,하이퐁,항구"),
    ] {
        let language = language(&languages, tag);
        let mut sorted: Vec<&str> = ordered.split(',').rev().collect();
        sorted.sort_by(|a, b| language.compare(a, b));
        assert_eq!(sorted.join(","), ordered, "{tag}");
    }
    let vietnamese = language(&languages, "vi");
    let decomposed = "Đồ Sơn".replace('ồ', "o\u{302}\u{300}").replace('ơ', "o\u{31B}");
    assert_eq!(vietnamese.compare("Đồ Sơn", &decomposed), Ordering::Equal);
}

#[test]
fn each_language_has_its_own_plurals() {
    let languages = languages();
    let numbers = ["0", "1", "2", "3", "5", "11", "21", "100", "101", "103", "111", "1234", "1000000", "1.5"];
    for (tag, categories) in [
        ("vi", "one one other other other other other other other other other other other other"),
        ("en", "other one other other other other other other other other other other other other"),
        ("fr", "one one other other other other other other other other other other many one"),
        ("de", "other one other other other other other other other other other other other other"),
        ("ru", "many one few few many many one many one few many few many other"),
        ("ar", "zero one two few few many many other other few many many other other"),
        ("zh-Hans", "other other other other other other other other other other other other other other"),
        ("zh-Hant", "other other other other other other other other other other other other other other"),
        ("ja", "other other other other other other other other other other other other other other"),
        ("ko", "other other other other other other other other other other other other other other"),
    ] {
        let language = language(&languages, tag);
        let plural = |number: &&str| language.plural(&number.parse::<Number>().expect("a number"));
        let found: Vec<&str> = numbers.iter().map(|number| plural(number)).collect();
        assert_eq!(found.join(" "), categories, "{tag}");
    }
}

#[test]
fn each_language_writes_numbers_and_days_in_its_own_form() {
    let languages = languages();
    let number: Number = "1234567.5".parse().expect("a number");
    let date = Date::new(2027, 11, 9).expect("a day");
    for (tag, written, day, with_weekday) in [
        ("vi", "1.234.567,5", "9 tháng 11 2027", "Thứ Ba, 9 tháng 11 2027"),
        ("en", "1,234,567.5", "November 9, 2027", "Tuesday, November 9, 2027"),
        ("fr", "1\u{202f}234\u{202f}567,5", "9 novembre 2027", "mardi 9 novembre 2027"),
        ("de", "1.234.567,5", "9. November 2027", "Dienstag, 9. November 2027"),
        ("ru", "1\u{a0}234\u{a0}567,5", "9 ноября 2027\u{202f}г.", "вторник, 9 ноября 2027\u{202f}г."),
        ("ar", "1,234,567.5", "9 نوفمبر 2027", "الثلاثاء، 9 نوفمبر 2027"),
        ("zh-Hans", "1,234,567.5", "2027年11月9日", "2027年11月9日星期二"),
        ("zh-Hant", "1,234,567.5", "2027年11月9日", "2027年11月9日星期二"),
        ("ja", "1,234,567.5", "2027年11月9日", "2027年11月9日火曜日"),
        ("ko", "1,234,567.5", "2027년 11월 9일", "2027년 11월 9일 화요일"),
    ] {
        let language = language(&languages, tag);
        assert_eq!(language.number(&number), written, "{tag}");
        assert_eq!(language.date(date), day, "{tag}");
        assert_eq!(language.date_with_weekday(date), with_weekday, "{tag}");
    }
}

#[test]
fn what_a_language_writes_is_read_back() {
    let languages = languages();
    for tag in TAGS {
        let language = language(&languages, tag);
        for date in
            (1..=12).flat_map(|month| [1, 9, 13, 28].map(|day| Date::new(2027, month, day).expect("a day")))
        {
            let written = language.date(date);
            let read: Vec<Kind> =
                quantities::read(&written, language.lang()).into_iter().map(|q| q.kind).collect();
            let day = Kind::Day { month: Some(date.month), day: date.day };
            assert!(read.contains(&day) && read.contains(&Kind::Year(2027)), "{tag} {written} {read:?}");
            assert_eq!(read.len(), 2, "{tag} {written} {read:?}");
        }
        for (typed, whole, fraction) in
            [("18000", "18000", ""), ("2.5", "2", "5"), ("4664124", "4664124", "")]
        {
            let written = language.number(&typed.parse().expect("a number"));
            let read: Vec<Kind> =
                quantities::read(&written, language.lang()).into_iter().map(|q| q.kind).collect();
            assert_eq!(
                read,
                [Kind::Number(Amount::from_digits(whole, fraction).expect("a number"))],
                "{tag} {written}"
            );
        }
    }
}
