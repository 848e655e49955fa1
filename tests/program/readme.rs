//! What the README and the documentation show can be done, and what they link to is there.

use std::fs;
use std::path::Path;

use crate::support::run;

#[test]
fn every_command_line_of_the_readme_is_one() {
    let commands = commands(&text("README.md"));
    assert!(!commands.is_empty(), "the README shows no command");
    for command in &commands {
        let arguments: Vec<&str> = command.iter().map(String::as_str).collect();
        // With `--help` every argument before it must still be one, and nothing is done.
        let ran = run(&crate::support::root(), &[&arguments[..], &["--help"]].concat());
        assert_eq!(ran.code, 0, "haidang {}\n{}", command.join(" "), ran.stderr);
    }
}

#[test]
fn every_command_line_of_the_documentation_is_one() {
    for file in documents() {
        for command in commands(&text(&file)) {
            let arguments: Vec<&str> = command.iter().map(String::as_str).collect();
            let ran = run(&crate::support::root(), &[&arguments[..], &["--help"]].concat());
            assert_eq!(ran.code, 0, "{file}: haidang {}\n{}", command.join(" "), ran.stderr);
        }
    }
}

#[test]
fn every_relative_link_of_readme_and_documentation_leads_to_a_file() {
    let mut faults = Vec::new();
    for file in documents() {
        let folder = Path::new(&file).parent().unwrap_or(Path::new("")).to_owned();
        for link in links(&prose(&text(&file))) {
            let (path, fragment) = link.split_once('#').unwrap_or((&link, ""));
            let target = if path.is_empty() { file.clone().into() } else { folder.join(path) };
            let standing = crate::support::root().join(&target);
            if !standing.exists() {
                faults.push(format!("{file}: {link}"));
            } else if !fragment.is_empty() && standing.extension().is_some_and(|extension| extension == "md")
            {
                let headings = headings(&fs::read_to_string(&standing).expect("a document can be read"));
                if !headings.iter().any(|heading| heading == fragment) {
                    faults.push(format!("{file}: {link} (no such heading)"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_command_is_found_behind_a_prompt_and_without_its_comment() {
    let found = commands(
        "```console\n$ haidang build --out \"a b\"   # the site\n3 files\n```\n```sh\ncargo run --release -- check\n```\n\
         ```toml\nhaidang build\n```\n",
    );
    assert_eq!(found, [vec!["build", "--out", "a b"], vec!["check"]]);
    assert_eq!(links("[a](b.md) ![c](d.png) [e](https://f) [g](#h)"), ["b.md", "d.png", "#h"]);
    assert_eq!(headings("# Hải Đăng: một\n\n## `haidang plan`\n"), ["hải-đăng-một", "haidang-plan"]);
}

/// The README and every file of the documentation.
fn documents() -> Vec<String> {
    let docs = crate::support::files_below(&crate::support::root().join("docs")).into_keys();
    let docs = docs.filter(|file| file.ends_with(".md")).map(|file| format!("docs/{file}"));
    std::iter::once("README.md".to_owned()).chain(docs).collect()
}

fn text(file: &str) -> String {
    fs::read_to_string(crate::support::root().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The arguments of each line of a `console` or `sh` block that calls the program.
fn commands(markdown: &str) -> Vec<Vec<String>> {
    let mut commands = Vec::new();
    let mut is_shell = false;
    for line in markdown.lines().map(str::trim) {
        if let Some(kind) = line.strip_prefix("```") {
            is_shell = !is_shell && ["console", "sh"].contains(&kind);
        } else if is_shell {
            let line = line.strip_prefix("$ ").unwrap_or(line);
            let called =
                ["haidang ", "cargo run --release -- "].iter().find_map(|call| line.strip_prefix(call));
            commands.extend(called.map(words));
        }
    }
    commands
}

/// The words of a command line, quotes taken off, up to a comment or the next command.
fn words(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quote) = (Vec::new(), String::new(), None);
    for c in line.chars().chain([' ']) {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(opened), c) if opened == c => quote = None,
            (None, ' ') if !word.is_empty() => {
                if ["#", "&&", "|", ">", ";"].contains(&word.as_str()) {
                    return words;
                }
                words.push(std::mem::take(&mut word));
            }
            (None, ' ') => {}
            _ => word.push(c),
        }
    }
    words
}

/// A document without its code, where `](` is no link.
fn prose(markdown: &str) -> String {
    let mut is_code = false;
    let mut kept = String::new();
    for line in markdown.lines() {
        if line.trim_start().starts_with("```") {
            is_code = !is_code;
        } else if !is_code {
            let outside = line.split('`').step_by(2);
            kept += &outside.collect::<String>();
            kept.push('\n');
        }
    }
    kept
}

/// The targets of links and pictures that lead to files of this project.
fn links(markdown: &str) -> Vec<String> {
    let targets = markdown.split("](").skip(1).filter_map(|part| part.split(')').next());
    let targets = targets.map(|target| target.split(' ').next().unwrap_or_default().to_owned());
    targets.filter(|target| !target.contains("://") && !target.starts_with("mailto:")).collect()
}

/// The anchors of a document's headings, as code hosts make them.
fn headings(markdown: &str) -> Vec<String> {
    let headings = markdown.lines().filter(|line| line.starts_with('#'));
    let anchor = |line: &str| {
        let kept = line.trim_start_matches('#').trim().to_lowercase().replace(' ', "-");
        kept.chars().filter(|c| c.is_alphanumeric() || ['-', '_'].contains(c)).collect()
    };
    headings.map(anchor).collect()
}
