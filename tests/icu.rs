//! Orders, plurals, numbers, dates and lists of thirteen languages beside what ICU4C says of them, the other
//! implementation of Unicode's data; `tests/icu/tables.mjs` writes its answers down.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use haidang::lang::quantities::{self, Amount, Kind};
use haidang::lang::{CatalogueSource, Language, Languages, Number, Setup};
use haidang::names::{Date, Lang};
use serde::Deserialize;

#[derive(Deserialize)]
struct Tables {
    tables: BTreeMap<String, Table>,
}

#[derive(Deserialize)]
struct Table {
    /// Words in order; those of one row are spelt alike.
    order: Vec<Vec<String>>,
    plurals: BTreeMap<String, String>,
    numbers: BTreeMap<String, String>,
    dates: BTreeMap<String, String>,
    lists: Vec<String>,
}

/// Where the two differ, ours last: ICU4X has the data of CLDR 49, the tables have those of CLDR 48.
const DIFFERENT: [(&str, &str, &str, &str); 10] = [
    // CLDR 49 gives Vietnamese a plural `one`, for 0 and 1; catalogues have `other` alone, which is checked.
    ("vi", "0", "other", "one"),
    ("vi", "0.5", "other", "one"),
    ("vi", "1", "other", "one"),
    ("vi", "1.0", "other", "one"),
    // It writes the year without a comma; sites write the official form by a message of theirs, `date-long`.
    ("vi", "1888-07-19", "19 tháng 7, 1888", "19 tháng 7 1888"),
    ("vi", "2026-02-01", "1 tháng 2, 2026", "1 tháng 2 2026"),
    ("vi", "2027-11-09", "9 tháng 11, 2027", "9 tháng 11 2027"),
    // It keeps the year and its abbreviation on one line.
    ("ru", "1888-07-19", "19 июля 1888 г.", "19 июля 1888\u{202f}г."),
    ("ru", "2026-02-01", "1 февраля 2026 г.", "1 февраля 2026\u{202f}г."),
    ("ru", "2027-11-09", "9 ноября 2027 г.", "9 ноября 2027\u{202f}г."),
];

fn tables() -> BTreeMap<String, Table> {
    let tables: Tables = serde_json::from_str(include_str!("icu/tables.json")).expect("the tables are JSON");
    tables.tables
}

fn languages(tags: impl Iterator<Item = String>) -> Languages {
    let setup = |tag: String| Setup {
        lang: Lang::parse(&tag).expect("a tag of the tables"),
        fallback: Vec::new(),
        format: None,
        pseudo: None,
    };
    let none: [CatalogueSource; 0] = [];
    Languages::load(&tags.map(setup).collect::<Vec<_>>(), &none).value
}

/// Compares a text of ours with theirs in every language.
fn each(what: impl Fn(&Language, &Table) -> Vec<(String, String, String)>) {
    let tables = tables();
    assert!(tables.len() >= 10, "there are ten languages at least");
    let languages = languages(tables.keys().cloned());
    let mut wrong = Vec::new();
    for (tag, table) in &tables {
        let language = Lang::parse(tag).and_then(|lang| languages.get(&lang)).expect("it was loaded");
        for (of, theirs, ours) in what(language, table) {
            let is_known = DIFFERENT.contains(&(tag, &of, &theirs, &ours));
            if theirs != ours && !is_known {
                wrong.push(format!("(\"{tag}\", \"{of}\", {theirs:?}, {ours:?}),"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} differ, theirs first:\n{}", wrong.len(), wrong.join("\n"));
}

fn number(text: &str) -> Number {
    text.parse().expect("a number of the tables")
}

#[test]
fn words_are_in_the_order_of_the_dictionary() {
    each(|language, table| {
        let words: Vec<(usize, &String)> = table
            .order
            .iter()
            .enumerate()
            .flat_map(|(rank, words)| words.iter().map(move |w| (rank, w)))
            .collect();
        let pairs = words.iter().flat_map(|a| words.iter().map(move |b| (a, b)));
        let compared = pairs.map(|((rank_a, a), (rank_b, b))| {
            let said = |order: Ordering| format!("{order:?}");
            (format!("{a} {b}"), said(rank_a.cmp(rank_b)), said(language.compare(a, b)))
        });
        compared.collect()
    });
}

#[test]
fn plurals_are_those_of_the_language() {
    each(|language, table| {
        let plural = |(typed, theirs): (&String, &String)| {
            (typed.clone(), theirs.clone(), language.plural(&number(typed)).to_owned())
        };
        table.plurals.iter().map(plural).collect()
    });
}

#[test]
fn numbers_have_the_groups_and_marks_of_the_language() {
    each(|language, table| {
        let written = |(typed, theirs): (&String, &String)| {
            (typed.clone(), theirs.clone(), language.number(&number(typed)))
        };
        table.numbers.iter().map(written).collect()
    });
}

#[test]
fn dates_and_lists_are_written_as_the_language_has_them() {
    each(|language, table| {
        let date = |(typed, theirs): (&String, &String)| {
            let date: Date = typed.parse().expect("a day of the tables");
            (typed.clone(), theirs.clone(), language.date(date))
        };
        let items = ["A", "B", "C"].map(str::to_owned);
        let lists = table.lists.iter().zip([2, 3]);
        let list = |(theirs, count): (&String, usize)| {
            (format!("{count} items"), theirs.clone(), language.list(&items[..count]))
        };
        table.dates.iter().map(date).chain(lists.map(list)).collect()
    });
}

#[test]
fn what_a_language_writes_is_read_back() {
    let tables = tables();
    // The languages whose names of months the checks of translations know.
    let known = ["vi", "en", "fr", "de", "ru", "ar", "zh-Hans", "zh-Hant", "ja", "ko"];
    let tags: Vec<&String> = tables.keys().filter(|tag| known.contains(&tag.as_str())).collect();
    assert_eq!(tags.len(), known.len());
    let languages = languages(tags.iter().map(|tag| (*tag).clone()));
    for tag in tags {
        let language = Lang::parse(tag).and_then(|lang| languages.get(&lang)).expect("it was loaded");
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
