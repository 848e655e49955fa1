//! Words, weights and shards, read back from what was written.

use serde::Deserialize;
use serde_json::Value;

use super::*;

#[derive(Deserialize)]
struct Expected {
    text: String,
    tokens: Vec<ExpectedToken>,
}

#[derive(Debug, Deserialize, PartialEq, Eq)]
struct ExpectedToken {
    folded: String,
    marked: String,
}

#[test]
fn words_are_parted_and_folded_as_the_script_does_it() {
    let all: Vec<Expected> =
        serde_json::from_str(include_str!("../../tests/search/words.json")).expect("a list of texts");
    for Expected { text, tokens: expected } in all {
        let found: Vec<ExpectedToken> = tokens(&text)
            .into_iter()
            .map(|Token { folded, marked, .. }| ExpectedToken { folded, marked })
            .collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn neighbours_are_those_with_blanks_alone_between_them() {
    let follows = |text: &str| tokens(text).iter().map(|token| token.follows).collect::<Vec<_>>();
    assert_eq!(follows("Đồ  Sơn, Hải Phòng"), [false, true, false, true]);
    assert_eq!(follows("Hải Phòng. Đồ\nSơn"), [false, true, false, false]);
    assert_eq!(follows("APEC首脑"), [false, true, true]);
}

fn document(title: &str, text: &str) -> Document {
    let blocks = vec![text.to_owned()];
    Document { title: title.to_owned(), blocks, form: "story", ..Document::default() }
}

/// What the index says of a word in any of its forms: the place and weight of each document.
fn found(index: &Index, folded: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for shard in &index.shards {
        let words: serde_json::Map<String, Value> = serde_json::from_str(&shard.text).expect("an object");
        for (word, line) in words {
            if tokens(&word).iter().map(|token| token.folded.as_str()).collect::<String>() == folded {
                found.extend(documents(line.as_str().expect("a line of documents")));
            }
        }
    }
    found.sort_unstable();
    found
}

fn documents(line: &str) -> Vec<(usize, usize)> {
    const DIGITS: &str = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
    let mut found = Vec::new();
    for (weight, numbers) in line.split('.').enumerate() {
        let (mut next, mut number, mut scale) = (0, 0, 1);
        for digit in numbers.chars() {
            let value = DIGITS.find(digit).expect("a digit");
            number += (value % 32) * scale;
            scale *= 32;
            if value < 32 {
                found.push((next + number, weight));
                next += number + 1;
                (number, scale) = (0, 1);
            }
        }
    }
    found
}

#[test]
fn every_word_leads_to_its_documents_with_the_weight_of_its_best_place() {
    let mut first = document("Đồ Sơn bốn mùa", "Biển vắng. Biển đông.");
    first.headings.push("Chùa Hang".to_owned());
    let second = document("Cảng Lạch Huyện", "Tàu từ đồ sơn ra biển.");
    let index = index(&[first, second]);
    assert_eq!(found(&index, "do"), [(0, 2), (1, 0)]);
    assert_eq!(found(&index, "bien"), [(0, 0), (1, 0)]);
    assert_eq!(found(&index, "hang"), [(0, 1)]);
    assert_eq!(found(&index, "doson"), [(0, 2)], "a pair that is no name in a text is none");
    assert_eq!(found(&index, "chuahang"), [], "a pair that stands wherever its words do tells nothing");
    assert_eq!(found(&index, "khong"), []);
}

#[test]
fn numbers_of_documents_of_any_size_come_back() {
    let with = |at: usize| document("", if at % 41 == 7 { "hiếm" } else { "khác" });
    let all: Vec<Document> = (0..5000).map(with).collect();
    let index = index(&all);
    let expected: Vec<(usize, usize)> = (0..5000).filter(|at| at % 41 == 7).map(|at| (at, 0)).collect();
    assert_eq!(found(&index, "hiem"), expected);
}

#[test]
fn of_many_documents_a_word_of_most_is_in_all_and_its_better_places_are_kept() {
    let with = |at: usize| {
        document(if at == 5 { "của" } else { "" }, if at.is_multiple_of(4) { "khác" } else { "của" })
    };
    let index = index(&(0..200).map(with).collect::<Vec<_>>());
    let shard: Value = serde_json::from_str(&index.shards[0].text).expect("an object");
    assert_eq!(shard["cua\u{309}"], "*..5");
    assert_eq!(found(&index, "khac").len(), 50);
}

#[test]
fn shards_are_in_order_and_hold_every_form_of_a_word_together() {
    let text: String = (0..4000).map(|number| format!("từ{number} tứ{number} ")).collect();
    let index = index(&[document("", &text)]);
    let directory: Value = serde_json::from_str(&index.directory.text).expect("an object");
    let firsts: Vec<&str> = directory["shards"]
        .as_array()
        .expect("shards")
        .iter()
        .filter_map(|shard| shard[0].as_str())
        .collect();
    assert!(firsts.len() > 3, "{firsts:?}");
    assert!(firsts.is_sorted());
    for (at, shard) in index.shards.iter().enumerate() {
        let words: serde_json::Map<String, Value> = serde_json::from_str(&shard.text).expect("an object");
        for word in words.keys() {
            let folded = &tokens(word)[0].folded;
            assert!(folded.as_str() >= firsts[at], "{folded} in {}", firsts[at]);
            assert!(firsts.get(at + 1).is_none_or(|next| folded.as_str() < *next), "{folded} at {at}");
        }
    }
}

#[test]
fn the_same_documents_make_the_same_files() {
    let all = [document("Một", "a b c"), document("Hai", "b c d")];
    assert_eq!(index(&all), index(&all));
    let other = index(&[document("Một", "a b c"), document("Hai", "b c e")]);
    assert_ne!(index(&all).directory.name, other.directory.name);
}

#[test]
fn nothing_at_all_is_an_index_too() {
    let index = index(&[]);
    assert!(index.shards.is_empty() && index.texts.is_empty());
    assert!(serde_json::from_str::<Value>(&index.directory.text).is_ok());
}
