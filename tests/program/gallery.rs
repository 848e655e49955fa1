//! The gallery of figures: what stands on its pages, in its files and in its drawings is one and the same.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{NOW, Temporary, root, run};
use serde_json::Value;

/// The languages of the gallery.
const LANGS: [&str; 3] = ["vi", "en", "ja"];

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The folders of the gallery's stories.
fn stories() -> Vec<PathBuf> {
    let folders = |path: &Path| {
        let all = fs::read_dir(path).expect("a folder").map(|entry| entry.expect("an entry").path());
        all.filter(|path| path.is_dir()).collect::<Vec<_>>()
    };
    let sections = folders(&root().join("docs/gallery/content"));
    let mut stories: Vec<PathBuf> = sections.iter().flat_map(|section| folders(section)).collect();
    stories.sort();
    stories
}

/// The part of a front matter that begins with a line, up to the next table or the end.
fn table<'a>(front: &'a str, head: &str) -> &'a str {
    let start = front.find(head).unwrap_or_else(|| panic!("{head} is missing"));
    let rest = &front[start..];
    let end = rest[1..].find("\n[").map_or(rest.len(), |at| at + 2);
    rest[..end].trim_end()
}

#[test]
fn what_a_page_shows_to_be_copied_is_what_it_is_made_of() {
    for story in stories() {
        let source = text(&story.join("index.vi.md"));
        let of = |page: &str| page.split("+++\n").nth(1).expect("a front matter").to_owned();
        let figure = table(&of(&source), "[[figure]]").to_owned();
        let csv = fs::read_dir(&story).expect("a folder").map(|entry| entry.expect("an entry").path());
        let csv = csv.into_iter().find(|path| path.extension().is_some_and(|end| end == "csv"));
        let data = text(&csv.expect("each story has its data"));
        for lang in LANGS {
            let path = story.join(format!("index.{lang}.md"));
            let page = text(&path);
            let words = table(&of(&page), "[words.").to_owned();
            let shown = format!("```toml\n{figure}\n\n{words}\n```");
            assert!(page.contains(&shown), "{} does not show\n{shown}", path.display());
            assert!(page.contains(&format!("```csv\n{data}```")), "{} shows other data", path.display());
        }
    }
}

#[test]
fn every_kind_is_in_the_gallery() {
    let schema = run(&root(), &["schema", "front"]).with_code(0).stdout;
    let schema: Value = serde_json::from_str(&schema).expect("a schema is JSON");
    let kinds = kinds(&schema).expect("the schema lists the kinds");
    let shown: BTreeSet<String> = stories()
        .iter()
        .filter_map(|story| {
            let source = text(&story.join("index.vi.md"));
            let kind = source.lines().find_map(|line| line.strip_prefix("kind = \""))?;
            Some(kind.trim_end_matches('"').to_owned())
        })
        .collect();
    assert_eq!(shown, kinds);
}

/// The words of `figure.kind`, wherever in the schema they stand.
fn kinds(schema: &Value) -> Option<BTreeSet<String>> {
    let is_kind = |one: &Value| one["const"] == "big-numbers";
    match schema {
        Value::Array(all) if all.iter().any(is_kind) => {
            Some(all.iter().filter_map(|one| Some(one["const"].as_str()?.to_owned())).collect())
        }
        Value::Array(all) => all.iter().find_map(kinds),
        Value::Object(members) => members.values().find_map(kinds),
        _ => None,
    }
}

#[test]
fn the_gallery_is_built_without_a_fault_and_says_the_same_numbers_everywhere() {
    let out = Temporary::new("gallery");
    let folder = out.path().join("public");
    let out_text = folder.to_str().expect("a temporary folder has a plain name");
    let told = run(
        &root(),
        &["build", "--strict", "--source", "docs/gallery", "--out", out_text, "--now", NOW, "--lang", "en"],
    );
    assert_eq!(told.code, 0, "{}", told.stderr);
    for story in stories() {
        let (section, name) = (story.parent().and_then(Path::file_name), story.file_name());
        let (section, name) = (section.expect("a section"), name.expect("a story"));
        let name = name.to_str().expect("a plain name");
        let values = values_of(&story.join(format!("{name}.csv")));
        let mut of_langs: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for lang in LANGS {
            let page = folder.join(lang).join(section).join(name);
            let data: Value = serde_json::from_str(&text(&page.join(format!("{name}.json")))).expect("JSON");
            let exact = exact_values(&data);
            let strange: Vec<_> = exact.iter().filter(|value| !values.contains(*value)).collect();
            assert!(strange.is_empty(), "{lang} {name}: {strange:?} stand not in the file");
            of_langs.insert(lang, exact);
            for file in ["1080x1080.png", "1080x1920.png", "1200x630.png"] {
                assert!(page.join(format!("{name}-{file}")).exists(), "{lang} {name} {file}");
            }
            assert!(page.join(format!("{name}.pdf")).exists(), "{lang} {name}");
        }
        let distinct: BTreeSet<&Vec<String>> = of_langs.values().collect();
        assert_eq!(distinct.len(), 1, "{name}: {of_langs:?}");
    }
}

/// Every cell of a data file.
fn values_of(file: &Path) -> BTreeSet<String> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_path(file).expect("the file is there");
    reader
        .records()
        .flat_map(|record| record.expect("good CSV").iter().map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

/// The values of a figure's JSON, digit by digit, in their order.
fn exact_values(data: &Value) -> Vec<String> {
    let rows = data["rows"].as_array().expect("rows");
    let of_row = |row: &Value| row["values"].as_array().cloned().unwrap_or_default();
    let values = rows.iter().flat_map(of_row);
    values.filter_map(|value| Some(value["exact"].as_str()?.to_owned())).collect()
}
