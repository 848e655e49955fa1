//! Faults of translators that are found, and correct translations that are left alone.
#![allow(clippy::disallowed_methods, reason = "a test stands outside the house and opens its own doors")]

mod support;

use std::collections::BTreeMap;
use std::fs;

use haidang::glossary::{self, Glossary};
use haidang::markdown;
use haidang::names::{FilePath, Lang};
use haidang::source::{Place, Source, Sources};
use haidang::translation::quality;
use haidang::translation::{Block, Kind};

/// A pair of texts and what is to be found: the code of a problem, or `fine`.
struct Case {
    from: Lang,
    to: Lang,
    expected: String,
    source: String,
    target: String,
}

fn cases() -> Vec<Case> {
    let file = support::root().join("tests/quality/seeds.txt");
    let text = fs::read_to_string(file).expect("the seeds are there");
    let lang = |tag: &str| Lang::parse(tag).expect("a tag");
    let case = |part: &str| {
        let lines: Vec<&str> = part.lines().filter(|line| !line.starts_with('#')).collect();
        let [head, source, target] = lines[..] else { return None };
        let (langs, expected) = head.split_once(' ').expect("languages and what is expected");
        let (from, to) = langs.split_once('>').expect("two languages");
        let (source, target) = (source.to_owned(), target.to_owned());
        Some(Case { from: lang(from), to: lang(to), expected: expected.to_owned(), source, target })
    };
    text.split("\n\n").filter_map(|part| case(part.trim())).collect()
}

fn glossary() -> Glossary {
    let read = |file: &str| {
        let text = fs::read_to_string(support::root().join(file)).expect("the sample site is there");
        Source::new(FilePath::new(file), text)
    };
    let config = haidang::config::read(&read("haidang.toml")).value;
    let table = read(glossary::FILE);
    let mut sources = Sources::default();
    sources.texts.insert(table.path.clone(), table);
    let read = glossary::read(&sources, &config);
    assert!(read.notes.is_empty(), "{:?}", read.notes);
    read.value
}

fn block(text: &str) -> Block {
    let content = markdown::parse_inlines(text).expect("running text");
    Block::new(Kind::Paragraph, &content, Place::file(&FilePath::new("a.md")))
}

fn found(case: &Case, glossary: &Glossary) -> Vec<&'static str> {
    let (source, target) = (block(&case.source), block(&case.target));
    let mut findings = quality::compare(&source, &target, (&case.from, &case.to), glossary);
    findings.extend(quality::alone(&target, &case.to, glossary));
    findings.extend(quality::whole(std::slice::from_ref(&target), &case.to).into_iter().map(|(_, found)| found));
    findings.iter().map(|finding| finding.problem.code()).collect()
}

#[test]
fn faults_of_translators_are_found_and_correct_translations_left_alone() {
    let (glossary, cases) = (glossary(), cases());
    let (faulty, fine): (Vec<&Case>, Vec<&Case>) = cases.iter().partition(|case| case.expected != "fine");
    assert!(faulty.len() >= 80 && fine.len() >= 80, "{} and {}", faulty.len(), fine.len());
    let show = |case: &&Case, found: &[&str]| {
        format!("{}>{} {} found {found:?}\n  {}\n  {}", case.from, case.to, case.expected, case.source, case.target)
    };
    let mut missed = Vec::new();
    let mut by_lang: BTreeMap<String, usize> = BTreeMap::new();
    for case in &faulty {
        let found = found(case, &glossary);
        if found.contains(&case.expected.as_str()) {
            *by_lang.entry(case.to.to_string()).or_default() += 1;
        } else {
            missed.push(show(case, &found));
        }
    }
    let alarms: Vec<String> = fine
        .iter()
        .map(|case| (case, found(case, &glossary)))
        .filter(|(_, found)| !found.is_empty())
        .map(|(case, found)| show(case, &found))
        .collect();
    assert!(
        missed.is_empty() && alarms.is_empty(),
        "{} of {} found ({by_lang:?}), {} false alarms on {}\n\nMISSED\n{}\n\nFALSE ALARMS\n{}",
        faulty.len() - missed.len(),
        faulty.len(),
        alarms.len(),
        fine.len(),
        missed.join("\n"),
        alarms.join("\n")
    );
}
