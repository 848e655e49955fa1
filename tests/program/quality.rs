//! Faults of translators that are found, and correct translations that are left alone.
#![allow(clippy::print_stdout, reason = "how many faults were found is said at the end")]

use std::collections::BTreeMap;
use std::fs;

use haidang::glossary::{self, Glossary};
use haidang::markdown;
use haidang::names::{FilePath, Lang};
use haidang::site::Folder;
use haidang::source::{Place, Source, Sources};
use haidang::translation::quality::{self, Reading};
use haidang::translation::{Block, Kind};
use rayon::prelude::*;

/// A pair of texts and what is to be found: the code of a problem, or `fine`.
struct Case {
    from: Lang,
    to: Lang,
    expected: String,
    source: String,
    target: String,
}

fn cases() -> Vec<Case> {
    let file = crate::support::root().join("tests/quality/seeds.txt");
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
        let text = fs::read_to_string(crate::support::root().join(file)).expect("the sample site is there");
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
    let readings = (Reading::new(&source, &case.from, glossary), Reading::new(&target, &case.to, glossary));
    let mut findings = quality::compare(&readings.0, &readings.1);
    findings.extend(quality::alone(&readings.1));
    findings.extend(
        quality::whole(std::slice::from_ref(&readings.1), &case.to).into_iter().map(|(_, found)| found),
    );
    findings.iter().map(|finding| finding.problem.code()).collect()
}

#[test]
fn faults_of_translators_are_found_and_correct_translations_left_alone() {
    let (glossary, cases) = (glossary(), cases());
    let (faulty, fine): (Vec<&Case>, Vec<&Case>) = cases.iter().partition(|case| case.expected != "fine");
    assert!(faulty.len() >= 80 && fine.len() >= 80, "{} and {}", faulty.len(), fine.len());
    let show = |case: &&Case, found: &[&str]| {
        format!(
            "{}>{} {} found {found:?}\n  {}\n  {}",
            case.from, case.to, case.expected, case.source, case.target
        )
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
    // The closing figures, for those who ask with --nocapture.
    println!(
        "{} faults seeded, {} found, {} missed; {} correct pairs, {} false alarms",
        faulty.len(),
        faulty.len() - missed.len(),
        missed.len(),
        fine.len(),
        alarms.len()
    );
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

/// Words that a tired translator takes for each other.
const CONFUSED: [(&str, &str, &str); 12] = [
    ("en", "million", "billion"),
    ("en", "billion", "million"),
    ("zh-Hans", "万", "亿"),
    ("zh-Hans", "亿", "万"),
    ("ja", "万", "億"),
    ("ja", "億", "万"),
    ("ko", "만", "억"),
    ("ko", "억", "만"),
    ("en", "March", "May"),
    ("en", "June", "July"),
    ("en", "September", "December"),
    ("en", "%", ""),
];

/// Every text with one of its digits changed, and with one of its words taken for another.
fn altered(text: &str, lang: &Lang) -> Vec<String> {
    let mut altered = Vec::new();
    for (at, digit) in text.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
        let other = if digit == '9' { '1' } else { char::from(digit as u8 + 1) };
        altered.push(format!("{}{other}{}", &text[..at], &text[at + 1..]));
    }
    for (_, word, other) in CONFUSED.iter().filter(|(tag, ..)| *tag == lang.as_str()) {
        for (at, _) in text
            .match_indices(word)
            .filter(|(at, _)| text[..*at].trim_end().ends_with(|c: char| c.is_ascii_digit()))
        {
            altered.push(format!("{}{other}{}", &text[..at], &text[at + word.len()..]));
        }
    }
    altered
}

#[test]
fn nearly_every_changed_digit_of_the_sample_site_is_noticed() {
    let world = haidang::world::Disk::new(
        crate::support::root(),
        haidang::names::Moment(1_795_000_000),
        haidang::world::DiskStore::new(crate::support::root().join(".haidang")),
    );
    let options = haidang::build::Options {
        mode: haidang::site::Mode::Publish,
        base_url: None,
        is_strict: true,
        has_pseudo: false,
        media_megabytes: haidang::media::Budget::DEFAULT_MEGABYTES,
    };
    let site = haidang::build::prepare(&world, &options).expect("the sample site can be read").value.site;
    let altered: Vec<Altered> = site.folders.values().flat_map(Altered::of_folder).step_by(7).collect();
    let unnoticed: Vec<&Altered> =
        altered.par_iter().filter(|altered| !altered.is_noticed(&site.glossary)).collect();
    assert!(altered.len() > 1_500, "{}", altered.len());
    let shown: Vec<String> = unnoticed.iter().map(|altered| altered.shown()).collect();
    assert!(
        unnoticed.len() * 200 <= altered.len(),
        "{} of {} unnoticed:\n{}",
        unnoticed.len(),
        altered.len(),
        shown.join("\n")
    );
}

/// A block of the sample site with one thing in it changed.
struct Altered<'a> {
    source: &'a Block,
    target: Block,
    langs: (&'a Lang, &'a Lang),
}

impl<'a> Altered<'a> {
    fn of_folder(folder: &'a Folder) -> Vec<Self> {
        let source = folder.source_edition();
        let mut all = Vec::new();
        for edition in folder.editions.values() {
            let pairs = edition.standing.iter().flat_map(|standing| &standing.comparison.pairs);
            for (from, to) in pairs.filter_map(|pair| pair.source.zip(pair.target)) {
                let (from, to) = (&source.blocks[from], &edition.blocks[to]);
                let langs = (&source.file.lang, &edition.file.lang);
                all.extend(altered(&to.words(), langs.1).into_iter().map(|text| {
                    let target = Block::plain(to.kind.clone(), &text, to.place.clone());
                    Self { source: from, target, langs }
                }));
            }
        }
        all
    }

    fn is_noticed(&self, glossary: &Glossary) -> bool {
        let found = quality::compare(
            &Reading::new(self.source, self.langs.0, glossary),
            &Reading::new(&self.target, self.langs.1, glossary),
        );
        found.iter().any(|finding| finding.problem.code().starts_with("quantity-"))
    }

    fn shown(&self) -> String {
        format!("{}: {}\n    {}", self.langs.1, self.target.words(), self.source.words())
    }
}
