//! What it costs to know that translations are in step, beside what it costs to read the site at all.
//!
//! 300 stories in five languages, which are those of the sample site that have all five, each thirty times. The
//! ratio is what counts: below 1 the work costs less than reading and parsing the texts does. It is told for
//! translations that have passed the checks, as their memories say, and for texts that are all read anew.
#![allow(clippy::disallowed_methods, reason = "a bench measures")]
#![allow(clippy::print_stdout, reason = "a bench says what it has measured")]

use std::collections::BTreeMap;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use haidang::build::{Options, Planned, prepare};
use haidang::edition::Editions;
use haidang::media::Budget;
use haidang::names::{FilePath, Lang, Moment};
use haidang::site::{Mode, Site};
use haidang::translation::quality;
use haidang::translation::{self, Memories};
use haidang::world::Memory;
use rayon::prelude::*;

/// Midnight of 20 November 2026 in UTC.
const NOW: Moment = Moment(1_795_132_800);
/// Of so many runs the fastest counts: the others were held up by something else.
const RUNS: usize = 5;
/// So many times each story stands in the site.
const COPIES: usize = 30;

fn main() {
    let world = world();
    let options = Options {
        mode: Mode::Preview,
        base_url: None,
        is_strict: false,
        has_pseudo: false,
        media_megabytes: Budget::DEFAULT_MEGABYTES,
    };
    let mut planned: Planned = prepare(&world, &options).expect("a world in memory can be read").value;
    note_passes(&mut planned.site);
    let site = &planned.site;
    let editions: usize = site.folders.values().map(|folder| folder.editions.len()).sum();
    println!("{editions} editions of {} folders", site.folders.len());
    let read = fastest(|| drop(black_box(haidang::source::read(&world))));
    let parse = fastest(|| parse(site));
    let compare = fastest(|| compare(site));
    let status = fastest(|| {
        black_box(haidang::report::translations(site));
        black_box(haidang::report::queue(site));
    });
    let passed = fastest(|| drop(black_box(haidang::check::of_translations(site, &planned.plan, &[]))));
    planned.site.memories.values_mut().for_each(|memory| memory.passed = None);
    let site = &planned.site;
    let anew = fastest(|| drop(black_box(haidang::check::of_translations(site, &planned.plan, &[]))));
    for (step, time) in [
        ("read", read),
        ("parse", parse),
        ("compare", compare),
        ("status", status),
        ("checks", passed),
        ("anew", anew),
    ] {
        println!("{step:<10} {time:>12.2?}");
    }
    for (what, checks) in [("checks", passed), ("checks of every text anew", anew)] {
        let all = compare + status + checks;
        let ratio = |whole: Duration| all.as_secs_f64() / whole.as_secs_f64();
        let (to_parse, to_both) = (ratio(parse), ratio(read + parse));
        println!("compare, status and {what} to parse: {to_parse:.2}; to read and parse: {to_both:.2}");
    }
}

/// Notes in every memory that its translation passes the checks, as the acceptance by this program would.
fn note_passes(site: &mut Site) {
    let (folders, glossary) = (&site.folders, &site.glossary);
    for ((lang, key), memory) in &mut site.memories {
        let Some(folder) = folders.get(key) else { continue };
        let Some(edition) = folder.editions.get(lang) else { continue };
        let source = (&folder.source_edition().blocks[..], &folder.source_lang);
        quality::note_pass(memory, source, (&edition.blocks, lang), glossary);
    }
}

fn parse(site: &Site) {
    let parser = Editions::default();
    let texts: Vec<_> =
        site.sources.texts_below("content").filter(|source| source.path.extension() == "md").collect();
    let parsed: Vec<_> = texts.par_iter().map(|source| parser.parse(source, &site.config)).collect();
    black_box(parsed);
}

/// Cuts every edition and sets it beside its source and its memory.
fn compare(site: &Site) {
    let memories: &Memories = &site.memories;
    let folders: Vec<_> = site.folders.values().collect();
    folders.par_iter().for_each(|folder| {
        let source = translation::cut(&folder.source_edition().file);
        for (lang, edition) in folder.editions.iter().filter(|(lang, _)| **lang != folder.source_lang) {
            let target = translation::cut(&edition.file);
            let memory = memories.get(&(lang.clone(), folder.key.clone()));
            black_box(translation::compare(&source, &target, memory));
        }
    });
}

fn fastest(mut run: impl FnMut()) -> Duration {
    let timed = |_| {
        let begun = Instant::now();
        run();
        begun.elapsed()
    };
    (0..RUNS).map(timed).min().unwrap_or_default()
}

/// The texts of the sample site, with the stories that have all languages thirty times.
fn world() -> Memory {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for part in ["haidang.toml", "content", "i18n"] {
        gather(&root.join(part), part, &mut files);
    }
    let langs = ["vi", "en", "zh-Hans", "ja", "ko"].map(|tag| Lang::parse(tag).expect("a tag"));
    let is_whole =
        |folder: &str| langs.iter().all(|lang| files.contains_key(&format!("{folder}/index.{lang}.md")));
    let mut stories: Vec<String> =
        files.keys().filter_map(|file| file.strip_suffix("/index.vi.md")).map(str::to_owned).collect();
    // A story lies in a section; plain pages do not.
    stories.retain(|folder| folder.split('/').count() == 3);
    let (whole, partial): (Vec<String>, Vec<String>) =
        stories.into_iter().partition(|folder| is_whole(folder));
    let mut kept: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for (file, bytes) in &files {
        let key = file.strip_prefix("content/").or_else(|| {
            let memory = file.strip_prefix("i18n/memory/")?;
            Some(memory.split_once('/')?.1)
        });
        let is_of = |folder: &&String| {
            let story = folder.strip_prefix("content/").unwrap_or(folder);
            key.is_some_and(|key| key.strip_prefix(story).is_some_and(|rest| rest.starts_with(['/', '.'])))
        };
        if partial.iter().any(|folder| is_of(&folder)) {
            continue;
        }
        match whole.iter().find(is_of) {
            None => drop(kept.insert(file.clone(), bytes.clone())),
            Some(folder) => {
                let story = folder.strip_prefix("content/").unwrap_or(folder);
                for copy in 0..COPIES {
                    kept.insert(file.replacen(story, &format!("{story}-{copy}"), 1), bytes.clone());
                }
            }
        }
    }
    Memory::new(kept.into_iter().map(|(file, bytes)| (FilePath::new(&file), bytes)), NOW)
}

/// Texts and tables; pictures have no part in this.
fn gather(path: &Path, name: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    if path.is_file() {
        let is_text = ["md", "toml", "csv", "ftl"].iter().any(|end| name.ends_with(&format!(".{end}")));
        if is_text && let Ok(bytes) = fs::read(path) {
            files.insert(name.to_owned(), bytes);
        }
        return;
    }
    for entry in fs::read_dir(path).into_iter().flatten().flatten() {
        let inner = entry.file_name().to_string_lossy().into_owned();
        gather(&entry.path(), &format!("{name}/{inner}"), files);
    }
}
