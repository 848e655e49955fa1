//! Figures as files: the same bytes however many hands draw them, and nothing is drawn a second time.

use std::collections::BTreeMap;

use crate::support::{NOW, Ran, Temporary, files_below, program};

/// Builds the site with a store of its own.
fn build(site: &Temporary, jobs: &str) -> Ran {
    let mut command = program(site.path());
    command.env("HAIDANG_STORE", site.path().join("kho"));
    command.args(["build", "--lang", "en", "--now", NOW, "--jobs", jobs]);
    Ran::of(&mut command).with_code(0)
}

/// The pictures and papers of figures.
fn drawn(site: &Temporary) -> BTreeMap<String, Vec<u8>> {
    let all = files_below(&site.path().join("public"));
    all.into_iter().filter(|(file, _)| file.ends_with("0.png") || file.ends_with(".pdf")).collect()
}

#[test]
fn cards_and_papers_have_the_same_bytes_whoever_draws_them_and_are_drawn_once() {
    let site = |name: &str| Temporary::copy_of("tests/sites-good/port", &format!("figures-{name}"));
    let (one, many) = (site("one"), site("many"));
    build(&one, "1");
    let first = build(&many, "7");
    assert!(!first.stderr.contains("Pictures: 0 made"), "{}", first.stderr);
    let (alone, together) = (drawn(&one), drawn(&many));
    assert!(alone.len() >= 4 && alone.keys().eq(together.keys()), "{:?}", alone.keys());
    for (file, bytes) in &alone {
        assert!(together[file] == *bytes, "{file} has other bytes");
    }

    // A build that finds the store full draws nothing, and one after a change only what has changed.
    std::fs::remove_dir_all(many.path().join("public")).expect("the site is there");
    let second = build(&many, "7");
    assert!(second.stderr.contains("Pictures: 0 made"), "{}", second.stderr);
    assert_eq!(drawn(&many), together);

    let story = "content/cang-bien/ben-lach-huyen/index.en.md";
    let text = std::fs::read_to_string(many.path().join(story)).expect("the story is there");
    let title = text
        .lines()
        .skip_while(|line| !line.starts_with("[words."))
        .find(|line| line.starts_with("title = "));
    let title = title.expect("the figure has a title");
    many.edit(story, title, "title = \"Another title\"");
    build(&many, "7");
    let after = drawn(&many);
    let changed: Vec<&String> =
        after.iter().filter(|(file, bytes)| together[*file] != **bytes).map(|one| one.0).collect();
    assert!(!changed.is_empty() && changed.iter().all(|file| file.starts_with("en/")), "{changed:?}");
}
