//! The states of blocks, as a table of cases in `states.txt`.

use super::*;
use crate::config::{self, Status};
use crate::edition::{Edition, Editions};
use crate::names::{Date, FilePath};
use crate::source::Source;

/// The text of an edition; front matter is put before texts that have none.
fn edition(lang: &str, text: &str) -> Edition {
    let toml = "base_url = \"https://a.vn\"\n[languages.vi]\n[languages.en]\n[languages.ja]\n";
    let config = config::read(&Source::new(FilePath::new("haidang.toml"), toml)).value;
    let text = if text.starts_with("+++") { text.to_owned() } else { format!("+++\n+++\n{text}") };
    let source = Source::new(FilePath::new(&format!("content/a/index.{lang}.md")), text);
    Editions::default().parse(&source, &config).value.expect("an edition")
}

fn wish(minor: Option<&str>) -> Wish {
    let acceptance = Acceptance {
        by: "hieu-dinh".to_owned(),
        on: Date::new(2026, 11, 20).expect("a day"),
        state: Status::Reviewed,
        as_of: Date::new(2026, 2, 20),
    };
    Wish { acceptance, minor: minor.map(str::to_owned), read_until: None }
}

/// The memory of two texts that were accepted as they are.
fn accepted(source: &[Block], target: &[Block]) -> Memory {
    let comparison = compare(source, target, None);
    accept((source, target), &Memory::default(), &comparison, &wish(None)).memory
}

fn states(comparison: &Comparison) -> String {
    comparison.pairs.iter().map(|pair| pair.state.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_change_of_either_text_gives_the_state_of_each_block() {
    let cases = include_str!("states.txt").split("\n== ").skip(1);
    let mut count = 0;
    for case in cases {
        let (name, rest) = case.split_once('\n').expect("a case has a name");
        let part = |mark: &str| {
            let (_, rest) = rest.split_once(&format!("-- {mark}\n"))?;
            Some(rest.split("\n-- ").next().unwrap_or(rest))
        };
        let (_, expected) = rest.split_once("-- states: ").expect("a case has its states");
        let blocks = |lang: &str, text: &str| cut(&edition(lang, text));
        let (vi, en) = (part("vi").unwrap_or_default(), part("en").unwrap_or_default());
        let memory = accepted(&blocks("vi", vi), &blocks("en", en));
        let source = blocks("vi", part("vi then").unwrap_or(vi));
        let target = blocks("en", part("en then").unwrap_or(en));
        let found = states(&compare(&source, &target, Some(&memory)));
        assert_eq!(found, expected.trim(), "{name}");
        count += 1;
    }
    assert!(count >= 30, "{count} cases");
}

#[test]
fn a_block_that_came_after_the_first_acceptance_is_not_covered_by_an_earlier_review() {
    let blocks = |lang: &str, text: &str| cut(&edition(lang, text));
    let (vi, en) = (blocks("vi", "Một.\n"), blocks("en", "One.\n"));
    let memory = accepted(&vi, &en);
    let (vi, en) = (blocks("vi", "Một.\n\nHai.\n"), blocks("en", "One.\n\nTwo.\n"));
    let as_declared = Wish { read_until: Date::new(2026, 3, 20), ..wish(None) };
    let outcome = accept((&vi, &en), &memory, &compare(&vi, &en, Some(&memory)), &as_declared);
    assert_eq!((outcome.count, outcome.memory.records.len()), (0, 1));
    assert!(matches!(outcome.refused[..], [(_, Refusal::Unread)]));
    let outcome = accept((&vi, &en), &Memory::default(), &compare(&vi, &en, None), &as_declared);
    assert_eq!(outcome.count, 2, "the first acceptance takes what stands there");
}

#[test]
fn a_memory_reads_back_as_it_was_written() {
    let source =
        cut(&edition("vi", "+++\ntitle = \"Cảng \\\"mới\\\"\"\n+++\n## Đồ Sơn\n\nBến số **3**\\\nmở.\n"));
    let target = cut(&edition("en", "+++\ntitle = \"Port\"\n+++\n## Đồ Sơn\n\nBerth **3**\\\nopens.\n"));
    let memory = Memory { passed: Some(source[0].fingerprint), ..accepted(&source, &target) };
    let path = path_of(&crate::names::Lang::parse("en").expect("a tag"), &crate::names::StoryKey::new("a"));
    let text = memory.to_toml();
    let mut sources = crate::source::Sources::default();
    sources.texts.insert(path.clone(), Source::new(path, text.as_str()));
    let toml = "base_url = \"https://a.vn\"\n[languages.vi]\n[languages.en]\n";
    let config = config::read(&Source::new(FilePath::new("haidang.toml"), toml)).value;
    let read = read_all(&sources, &config);
    assert!(read.notes.is_empty());
    assert_eq!(read.value.values().collect::<Vec<_>>(), [&memory]);
    assert_eq!(memory.to_toml(), text);
}

#[test]
fn a_memory_that_was_moved_to_a_new_source_by_hand_is_bumped() {
    let (old, new) = (cut(&edition("vi", "Bến 3 mở.\n")), cut(&edition("vi", "Bến 4 mở.\n")));
    let target = cut(&edition("en", "Berth 3 opens.\n"));
    let memory = accepted(&old, &target);
    let bumped = memory.to_toml().replace(&old[0].fingerprint.to_string(), &new[0].fingerprint.to_string());
    assert_ne!(bumped, memory.to_toml());
    let mut memory = memory;
    memory.records[0].source = new[0].fingerprint;
    memory.records[0].is_sealed = false;
    assert_eq!(states(&compare(&new, &target, Some(&memory))), "bumped");
}

#[test]
fn a_new_source_is_not_accepted_while_the_translation_is_as_it_was() {
    let (old, new) = (cut(&edition("vi", "Bến 3 mở.\n\nHai.\n")), cut(&edition("vi", "Bến 4 mở.\n\nHai.\n")));
    let (target, retranslated) =
        (cut(&edition("en", "Berth 3 opens.\n\nTwo.\n")), cut(&edition("en", "Berth 4 opens.\n\nTwo.\n")));
    let memory = accepted(&old, &target);
    let comparison = compare(&new, &target, Some(&memory));
    let refused = accept((&new, &target), &memory, &comparison, &wish(None));
    assert_eq!(refused.refused.iter().map(|(_, why)| *why).collect::<Vec<_>>(), [Refusal::Bumped]);
    assert_eq!(refused.memory, memory);
    let minor = accept((&new, &target), &memory, &comparison, &wish(Some("typo")));
    assert_eq!((minor.count, minor.refused.len()), (1, 0));
    assert_eq!(minor.memory.records[0].unchanged_because.as_deref(), Some("typo"));
    assert_eq!(minor.memory.records[1].unchanged_because, None);
    assert_eq!(states(&compare(&new, &target, Some(&minor.memory))), "fresh fresh");
    let comparison = compare(&new, &retranslated, Some(&memory));
    let done = accept((&new, &retranslated), &memory, &comparison, &wish(None));
    assert_eq!((done.count, done.refused.len()), (1, 0));
    assert_eq!(states(&compare(&new, &retranslated, Some(&done.memory))), "fresh fresh");
}
