//! A thousand files that are damaged or made to do harm: each is made or reported, none stops the program, and
//! memory stays within its bound.
//!
//! The same numbers come each time. With `HAIDANG_HOSTILE=<folder>` the files are written there too, to be looked at.
#![allow(clippy::print_stderr, reason = "figures for whoever asks for them with `--nocapture`")]
#![allow(clippy::disallowed_methods, reason = "a test stands outside the house and opens its own doors")]

mod support;

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};

use haidang::media::{
    Budget, Limits, MakeError, Rights, SvgLimits, clean, inspect, inspect_clip, make, medium_of_extension,
    strip, stripped, variants, vtt,
};
use haidang::names::FilePath;
use haidang::source::Source;
use haidang::world::MemoryStore;
use rayon::prelude::*;
use support::hostile::{Random, made_to_harm, mutated};
use support::{files_below, memory_held, peak_of_memory, root};

/// What pictures may take at a time, in millions of bytes.
const BUDGET: u64 = 300;

/// What else the program may take: the files themselves, stacks, what the allocator keeps.
const REST: u64 = 100;

/// How often each good file is damaged.
const TIMES: usize = 16;

/// What came of a file.
#[derive(PartialEq)]
enum End {
    Made,
    Reported,
    Fault(String),
}

/// Good files of every kind, small ones.
fn good() -> Vec<(String, Vec<u8>)> {
    let read = |file: &str| fs::read(root().join(file)).expect("it is there");
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for folder in ["tests/pictures", "tests/clips"] {
        files.extend(files_below(&root().join(folder)));
    }
    files.iter_mut().for_each(|(name, _)| *name = name.replace('/', "-"));
    files.retain(|(name, bytes)| {
        let is_made = [".py", ".sh", ".json"].iter().any(|end| name.ends_with(end));
        !is_made && bytes.len() < 60_000
    });
    let folder = "content/cang-bien/ben-lach-huyen";
    files.push(("phu-de.vtt".to_owned(), read(&format!("{folder}/sau-ben.vi.vtt"))));
    files.push(("phu-de-2.vtt".to_owned(), read(&format!("{folder}/sau-ben.ja.vtt"))));
    files.push(("bia.svg".to_owned(), read(&format!("{folder}/cover.svg"))));
    files
}

fn end_of(name: &str, bytes: &[u8], limits: &Limits, budget: &Budget) -> End {
    let path = FilePath::new(name);
    let extension = path.extension();
    let is_reported = |is: bool| if is { End::Reported } else { End::Made };
    match extension.as_str() {
        "vtt" => {
            let text = String::from_utf8_lossy(bytes).into_owned();
            is_reported(!vtt::parse(&Source::new(path, text)).notes.into_sorted().is_empty())
        }
        "svg" => is_reported(clean(bytes, &SvgLimits::default()).is_err()),
        _ if medium_of_extension(&extension).is_some() => match inspect_clip(&path, bytes) {
            Ok(clip) => {
                let bytes = stripped(clip.container, bytes.to_vec());
                if bytes.is_empty() { End::Fault("nothing is published".to_owned()) } else { End::Made }
            }
            Err(_) => End::Reported,
        },
        _ => picture(&path, bytes, limits, budget),
    }
}

fn picture(path: &FilePath, bytes: &[u8], limits: &Limits, budget: &Budget) -> End {
    let Ok(picture) = inspect(path, bytes, limits) else { return End::Reported };
    let wanted = variants(&picture, &[16, 48], None);
    match make(&MemoryStore::default(), budget, &picture, || Ok(bytes.to_vec()), &wanted) {
        Err(MakeError::Picture(_) | MakeError::Memory(_)) => return End::Reported,
        Err(error) => return End::Fault(format!("{error:?}")),
        Ok(made) if made.len() != wanted.len() => return End::Fault("a variant is missing".to_owned()),
        Ok(_) => {}
    }
    // What is given away is still the picture.
    let Some(bytes) = strip(picture.format, bytes, &Rights::default()) else { return End::Made };
    match inspect(path, &bytes, limits) {
        Ok(again) if (again.width, again.height) == (picture.width, picture.height) => End::Made,
        again => End::Fault(format!("stripped of its metadata: {again:?}")),
    }
}

#[test]
fn a_thousand_hostile_files_are_made_or_reported_within_the_memory_bound() {
    let before = memory_held();
    let good = good();
    let mut random = Random::new(2026);
    let mut files: Vec<(String, Vec<u8>, Limits)> = Vec::new();
    // Small limits, so that a damaged header that claims much costs no time; the harmful ones meet the usual.
    let small = Limits { megapixels: 2, ..Limits::default() };
    for (name, bytes) in &good {
        for _ in 0..TIMES {
            let other = &good[random.below(good.len())].1;
            files.push((name.clone(), mutated(&mut random, bytes, other), small));
        }
    }
    files.extend(made_to_harm(&good).into_iter().map(|(name, bytes)| (name, bytes, Limits::default())));
    assert!(files.len() >= 1000, "{}", files.len());
    let budget = Budget::of_megabytes(BUDGET);
    let mut ends = Vec::new();
    let taken = peak_of_memory(before, || {
        let end = |(i, (name, bytes, limits)): (usize, &(String, Vec<u8>, Limits))| {
            let end = catch_unwind(AssertUnwindSafe(|| end_of(name, bytes, limits, &budget)));
            (i, name.clone(), end.unwrap_or_else(|_| End::Fault("it panicked".to_owned())))
        };
        ends = files.par_iter().enumerate().map(end).collect();
    });
    let faults: Vec<_> = ends
        .iter()
        .filter_map(|(i, name, end)| match end {
            End::Fault(why) => Some(format!("{i} {name}, {} bytes: {why}", files[*i].1.len())),
            _ => None,
        })
        .collect();
    let count = |end: &End| ends.iter().filter(|(_, _, other)| other == end).count();
    let (made, reported) = (count(&End::Made), count(&End::Reported));
    eprintln!("{made} made, {reported} reported, {} MB", taken / 1_000_000);
    if let Some(folder) = std::env::var_os("HAIDANG_HOSTILE") {
        for (i, (name, bytes, _)) in files.iter().enumerate() {
            fs::write(std::path::Path::new(&folder).join(format!("{i}-{name}")), bytes)
                .expect("it can be written");
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(made > 100 && reported > 500, "{made} made, {reported} reported");
    assert!(taken <= (BUDGET + REST) * 1_000_000, "{taken} bytes");
}
