//! Audit of the sample content: every number that a reader meets must stand in a fact.
//!
//! `tests/facts/facts.csv` holds the facts, `tests/facts/explained.csv` the few numbers that come from
//! somewhere else (arithmetic, a definition, the number of things in a list), each with the reason.
//! Read are the title, the summary, the event, the words of the charts, the text, and the data files beside a story.
//! In `facts.csv` a date is written `2018-05-13`, `2018-05`, or `13/5` when it comes back every year.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use reading::{Form, Item, form_of, items};

#[path = "../facts/reading.rs"]
mod reading;

/// What the facts of one story allow.
#[derive(Default)]
struct Allowed {
    numbers: Vec<f64>,
    dates: Vec<[Option<u32>; 3]>,
    codes: BTreeSet<String>,
}

impl Allowed {
    fn add(&mut self, text: &str) {
        for (item, _) in items(text, Form::Fact) {
            match item {
                Item::Number(value, mantissa) => self.numbers.extend([value, mantissa]),
                Item::Code(code) => drop(self.codes.insert(code)),
                Item::Date(date) => {
                    self.numbers.extend(date.iter().flatten().map(|n| f64::from(*n)));
                    self.dates.push(date);
                }
            }
        }
    }

    /// A date stands in a fact when every part that the text gives is the same there.
    fn has(&self, item: &Item) -> bool {
        match item {
            Item::Number(n, _) => self.numbers.iter().any(|a| (a - n).abs() <= n.abs() * 1e-9),
            Item::Date(d) => self.dates.iter().any(|a| d.iter().zip(a).all(|(d, a)| d.is_none() || d == a)),
            Item::Code(code) => self.codes.contains(code),
        }
    }
}

/// The lines of an edition that are looked at: number of the line, text without addresses.
fn lines_of(text: &str) -> Vec<(usize, String)> {
    let (mut fences, mut table) = (0, String::new());
    let mut lines = Vec::new();
    for (at, line) in text.lines().enumerate() {
        if line == "+++" {
            fences += 1;
        } else if fences == 1 && line.starts_with('[') {
            table = line.to_owned();
        } else if fences == 1 {
            let key = line.split_once('=').map_or("", |(key, _)| key.trim());
            if table.starts_with("[words.")
                || table == "[event]"
                || (table.is_empty() && (key == "title" || key == "summary"))
            {
                lines.push((at + 1, line.split_once('=').map_or(line, |(_, value)| value).to_owned()));
            }
        } else if !line.starts_with(":::") {
            lines.push((at + 1, without_addresses(line)));
        }
    }
    lines
}

/// `[words](address)` without the address.
fn without_addresses(line: &str) -> String {
    let mut parts = line.split("](");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push(']');
        out.push_str(part.split_once(')').map_or("", |(_, after)| after));
    }
    out
}

/// The cells of a data file: number of the line, language or "data", form, text.
fn cells_of(path: &Path) -> Vec<(usize, String, Form, String)> {
    let mut reader = csv::Reader::from_path(path).expect("a data file opens");
    let heads = reader.headers().expect("a data file has a head").clone();
    let mut cells = Vec::new();
    for row in reader.records() {
        let row = row.expect("a row is read");
        let line = row.position().map_or(0, |p| usize::try_from(p.line()).unwrap_or_default());
        for (head, cell) in heads.iter().zip(&row) {
            let lang =
                ["name.", "text.", "detail.", "time."].iter().find_map(|start| head.strip_prefix(start));
            let skip = ["id", "unit"].contains(&head) || head.starts_with("note");
            if let (false, form) = (skip, lang.map_or(Form::Fact, form_of)) {
                cells.push((line, lang.unwrap_or("data").to_owned(), form, cell.to_owned()));
            }
        }
    }
    cells
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The rows of a file of `tests/facts`.
fn rows(name: &str) -> Vec<csv::StringRecord> {
    let mut reader = csv::Reader::from_path(root().join("tests/facts").join(name)).expect("the file opens");
    reader.records().map(|row| row.expect("a row is read")).collect()
}

/// A folder with editions, and the facts that its source edition lists.
struct Story {
    key: String,
    facts: Vec<String>,
    files: Vec<PathBuf>,
}

fn stories() -> Vec<Story> {
    let (top, mut folders, mut stories) = (root().join("content"), vec![root().join("content")], Vec::new());
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).expect("a folder of the content is read");
        let mut files: Vec<PathBuf> = entries.map(|e| e.expect("an entry is read").path()).collect();
        files.sort();
        folders.extend(files.iter().filter(|f| f.is_dir()).cloned());
        let suffix = |f: &Path, end: &str| f.to_string_lossy().ends_with(end);
        let Some(source) = files.iter().find(|f| suffix(f, "index.vi.md")) else { continue };
        let text = fs::read_to_string(source).expect("the source edition is read");
        let front: toml::Table =
            toml::from_str(text.split("+++\n").nth(1).unwrap_or_default()).expect("the front matter is TOML");
        let facts = front.get("facts").and_then(|f| f.as_array().cloned()).unwrap_or_default();
        let key = folder.strip_prefix(&top).expect("inside the content").to_string_lossy().replace('\\', "/");
        files.retain(|f| suffix(f, ".csv") || (suffix(f, ".md") && f.to_string_lossy().contains("index.")));
        stories.push(Story {
            key: if key.is_empty() { "home".into() } else { key },
            facts: facts.iter().filter_map(|f| Some(f.as_str()?.to_owned())).collect(),
            files,
        });
    }
    stories
}

/// Every item of a story: where it stands, its words, and itself.
fn items_of(story: &Story) -> Vec<(String, String, Item)> {
    let mut all = Vec::new();
    for file in &story.files {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let parts = if name.ends_with(".csv") {
            cells_of(file)
        } else {
            let lang = name.split('.').nth(1).unwrap_or_default().to_owned();
            let text = fs::read_to_string(file).expect("an edition is read");
            lines_of(&text).into_iter().map(|(n, l)| (n, lang.clone(), form_of(&lang), l)).collect()
        };
        for (line, lang, form, text) in parts {
            let place = format!("{} [{lang}] {name}:{line}", story.key);
            all.extend(items(&text, form).into_iter().map(|(item, raw)| (place.clone(), raw, item)));
        }
    }
    all
}

/// The rows of `explained.csv` that speak of this item: its number in English form, or its very words.
fn explanations(rows: &[csv::StringRecord], key: &str, raw: &str, item: &Item) -> Vec<usize> {
    let means = |row: &csv::StringRecord| {
        (&row[0] == key || &row[0] == "*")
            && (&row[1] == raw
                || items(&row[1], Form::Fact).first().is_some_and(|(said, _)| same(said, item)))
    };
    rows.iter().enumerate().filter(|(_, row)| means(row)).map(|(at, _)| at).collect()
}

fn same(a: &Item, b: &Item) -> bool {
    match (a, b) {
        (Item::Number(a, _), Item::Number(b, _)) => (a - b).abs() <= b.abs() * 1e-9,
        _ => a == b,
    }
}

#[test]
fn every_number_stands_in_a_fact_of_its_story_or_is_explained_and_every_explanation_is_needed() {
    let facts: BTreeMap<String, csv::StringRecord> =
        rows("facts.csv").into_iter().map(|row| (row[0].to_owned(), row)).collect();
    let explained = rows("explained.csv");
    let (mut wrong, mut needed, mut counts) = (Vec::new(), BTreeSet::new(), [0; 3]);
    for story in stories() {
        let mut allowed = Allowed::default();
        for row in story.facts.iter().filter_map(|id| facts.get(id)) {
            [2, 3, 4].into_iter().for_each(|column| allowed.add(&row[column]));
        }
        for (place, raw, item) in items_of(&story) {
            counts[0] += 1;
            if allowed.has(&item) {
                counts[1] += 1;
                continue;
            }
            let why = explanations(&explained, &story.key, &raw, &item);
            if why.is_empty() {
                wrong.push(format!("{place}: “{raw}” stands in no fact of the story"));
            }
            counts[2] += usize::from(!why.is_empty());
            needed.extend(why);
        }
    }
    let idle = (0..explained.len()).filter(|at| !needed.contains(at)).map(|at| &explained[at]);
    wrong.extend(idle.map(|row| format!("explained.csv: no text needs {} of {}", &row[1], &row[0])));
    let [read, stand, explained] = counts;
    assert!(read > 4000, "only {read} numbers were read");
    assert!(
        wrong.is_empty(),
        "{read} numbers read, {stand} stand in facts, {explained} explained, {} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_fact_that_a_story_lists_is_known_and_of_grade_a_or_b_and_no_fact_is_idle() {
    let rows = rows("facts.csv");
    let known: BTreeSet<&str> = rows.iter().map(|row| &row[0]).collect();
    let listed: BTreeSet<String> = stories().into_iter().flat_map(|story| story.facts).collect();
    let listed: BTreeSet<&str> = listed.iter().map(String::as_str).collect();
    assert_eq!(known.len(), rows.len(), "an id stands twice");
    assert_eq!(known, listed);
    let bad: Vec<_> = rows.iter().filter(|row| !["A", "B"].contains(&&row[1])).map(|row| &row[0]).collect();
    assert!(bad.is_empty(), "not of grade A or B: {bad:?}");
}
