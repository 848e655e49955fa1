//! The rooms of the house: a room mentions those above it and never those below.
#![allow(clippy::disallowed_methods, reason = "a test stands outside the house and opens its own doors")]

mod support;

use std::collections::BTreeSet;

/// The rooms in reading order (docs/ARCHITECTURE.md).
const ROOMS: [&str; 26] = [
    "world",
    "source",
    "names",
    "problem",
    "fields",
    "config",
    "urls",
    "lang",
    "markdown",
    "media",
    "font",
    "figure",
    "search",
    "glossary",
    "edition",
    "translation",
    "site",
    "theme",
    "plan",
    "check",
    "render",
    "weight",
    "write",
    "report",
    "build",
    "cli",
];

/// The foundation, whose rooms may know each other: a file of the world has a name and can refuse to be
/// read, a problem points at a place in a source, and a source that is read comes with its problems.
/// Parting them would put a trait between every two of four small rooms and say nothing new.
const FOUNDATION: [&str; 4] = ["world", "source", "names", "problem"];

/// What stands above all rooms: the crate's head, and the binary's.
const HEADS: [&str; 2] = ["lib.rs", "main.rs"];

#[test]
fn a_room_mentions_no_room_below_it() {
    let mut faults = Vec::new();
    for (file, text) in sources() {
        let room = room_of(&file);
        for (line, mentioned) in mentions(&text) {
            if !may_mention(room, &mentioned) {
                faults.push(format!("src/{file}:{line}: `{room}` mentions `{mentioned}`"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_file_lies_in_a_room_and_every_room_has_a_file() {
    let rooms: BTreeSet<String> = sources().iter().map(|(file, _)| room_of(file).to_owned()).collect();
    assert_eq!(rooms, ROOMS.map(str::to_owned).into());
}

#[test]
fn only_the_room_that_talks_to_people_prints() {
    let mut faults = Vec::new();
    for (file, text) in sources().into_iter().filter(|(file, _)| room_of(file) != "cli") {
        for (number, line) in code_lines(&text) {
            if ["println!", "eprintln!", "print!", "eprint!", "dbg!"].iter().any(|word| line.contains(word)) {
                faults.push(format!("src/{file}:{number}: {}", line.trim()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_file_opens_with_what_it_is_for() {
    let mut all = sources();
    all.extend(HEADS.map(|head| (head.to_owned(), source(head))));
    let silent: Vec<_> =
        all.iter().filter(|(_, text)| !text.starts_with("//! ")).map(|(file, _)| file).collect();
    assert!(silent.is_empty(), "{silent:?}");
}

#[test]
fn a_mention_is_found_wherever_it_stands() {
    let text = "use crate::{names::Lang, source::Span};\nfn a() -> crate::site::Site { todo!() }\n\
                // crate::cli is only talked about\nuse crate::{\n    config::Config,\n    lang,\n};\n";
    let found: Vec<_> = mentions(text).into_iter().map(|(line, room)| format!("{line} {room}")).collect();
    assert_eq!(found, ["1 names", "1 source", "2 site", "4 config", "4 lang"]);
}

fn may_mention(room: &str, mentioned: &str) -> bool {
    let place = |name: &str| ROOMS.iter().position(|room| *room == name);
    let both_founded = [room, mentioned].iter().all(|name| FOUNDATION.contains(name));
    both_founded || place(mentioned).is_some_and(|mentioned| Some(mentioned) <= place(room))
}

/// `src/world/disk.rs` lies in the room `world`, as does `src/world.rs`.
fn room_of(file: &str) -> &str {
    file.split('/').next().unwrap_or_default().trim_end_matches(".rs")
}

/// The rooms that a text names after `crate::`, with the line; a group in braces names several.
fn mentions(text: &str) -> Vec<(usize, String)> {
    let code: String = text.lines().map(|line| without_comment(line).to_owned() + "\n").collect();
    let mut found = Vec::new();
    for (at, mark) in code.match_indices("crate::") {
        let line = code[..at].matches('\n').count() + 1;
        let rest = &code[at + mark.len()..];
        match rest.strip_prefix('{') {
            None => found.push((line, leading_name(rest))),
            Some(group) => found.extend(members(group).into_iter().map(|name| (line, name))),
        }
    }
    found
}

/// The first names of a group's members, up to its closing brace.
fn members(group: &str) -> Vec<String> {
    let (mut depth, mut names, mut begins) = (0, Vec::new(), true);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => begins = true,
            c if begins && !c.is_whitespace() => {
                names.push(leading_name(&group[at..]));
                begins = false;
            }
            _ => {}
        }
    }
    names
}

fn leading_name(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

fn without_comment(line: &str) -> &str {
    if line.trim_start().starts_with("//") { "" } else { line }
}

fn code_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().map(|(index, line)| (index + 1, without_comment(line)))
}

/// Every Rust file of the rooms, by its path below `src/`.
fn sources() -> Vec<(String, String)> {
    let files = support::files_below(&support::root().join("src")).into_keys();
    files
        .filter(|file| file.ends_with(".rs") && !HEADS.contains(&file.as_str()))
        .map(|file| (file.clone(), source(&file)))
        .collect()
}

fn source(file: &str) -> String {
    std::fs::read_to_string(support::root().join("src").join(file)).expect("a source can be read")
}
