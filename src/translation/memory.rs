//! What is known of a translation: which source each block was accepted against, by whom and when.
//!
//! One file per story and language, `i18n/memory/<lang>/<story key>.toml`, written by the program and committed;
//! losing it makes a translation unproven and breaks nothing.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::Config;
use crate::config::Status;
use crate::fields::{Located, Reader};
use crate::names::{Date, FilePath, Lang, StoryKey};
use crate::problem::{Diagnostic, Noted, Notes, Problem};
use crate::source::{Source, Sources, Span};

use super::block::{Block, Fingerprint, Kind};

/// The folder of all memories.
pub const FOLDER: &str = "i18n/memory";
/// The version of the format.
const SCHEMA: u32 = 1;

/// What is known of one story in one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Memory {
    /// One record a block, in the order of the source as it was.
    pub records: Vec<Record>,
    /// That the checks have found nothing in these texts; see `quality::has_passed`.
    pub passed: Option<Fingerprint>,
}

/// What is known of one block.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// What the block is.
    pub kind: Kind,
    /// What the source said.
    pub source: Fingerprint,
    /// The source as it was.
    pub text: String,
    /// What the translation said.
    pub target: Fingerprint,
    /// How far the block had come.
    pub state: Status,
    /// Who accepted it: an id from `people.toml`, or `engine:<name>`.
    pub by: String,
    /// When it was accepted.
    pub on: Date,
    /// The day of the source that it was accepted against: its last change, or else its publication.
    pub as_of: Option<Date>,
    /// Why the translation stayed as it was although the source had changed.
    pub unchanged_because: Option<String>,
    /// Whether the record is as the program wrote it.
    pub is_sealed: bool,
}

/// All memories of a project.
pub type Memories = BTreeMap<(Lang, StoryKey), Memory>;

/// A memory as it is written.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct MemoryFront {
    /// The version of the format: 1.
    schema: Option<Located<u32>>,
    /// That the checks have found nothing in these texts: 16 hexadecimal digits, made of the texts, the official
    /// names and the rules.
    passed: Option<Located<String>>,
    /// One a block.
    block: Vec<Located<RecordFront>>,
}

/// A record as it is written.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RecordFront {
    kind: String,
    source: Located<String>,
    text: String,
    target: Located<String>,
    state: Status,
    by: String,
    on: Date,
    as_of: Option<Date>,
    unchanged_because: Option<String>,
    seal: Located<String>,
}

/// The file that holds the memory of a story in a language.
pub fn path_of(lang: &Lang, key: &StoryKey) -> FilePath {
    let name = if key.is_home() { "_home" } else { key.as_str() };
    FilePath::new(&format!("{FOLDER}/{lang}/{name}.toml"))
}

/// Reads every memory of a project.
pub fn read_all(sources: &Sources, config: &Config) -> Noted<Memories> {
    let mut notes = Notes::new();
    let reader = Reader::<MemoryFront>::new();
    let mut memories = Memories::new();
    let mut strays: BTreeMap<&str, usize> = BTreeMap::new();
    for source in sources.texts_below(FOLDER) {
        match identity(&source.path, config) {
            Some(identity) => {
                let memory = notes.take(read(source, &identity, &reader));
                memories.insert(identity, memory);
            }
            None => {
                let below = source.path.as_str().trim_start_matches(FOLDER).trim_start_matches('/');
                *strays.entry(below.split('/').next().unwrap_or(below)).or_default() += 1;
            }
        }
    }
    // A language that is taken off the site is one fault, however many stories it had.
    for (name, files) in strays {
        let folder = FilePath::new(&format!("{FOLDER}/{name}"));
        let diagnostic = Diagnostic::new(Problem::MemoryStray { name: name.to_owned(), files });
        notes.add(diagnostic.in_file(&folder).near(name, config.langs().map(Lang::as_str)));
    }
    Noted::new(memories, notes)
}

fn identity(path: &FilePath, config: &Config) -> Option<(Lang, StoryKey)> {
    let rest = path.as_str().strip_prefix(FOLDER)?.strip_prefix('/')?.strip_suffix(".toml")?;
    let (tag, key) = rest.split_once('/')?;
    let key = StoryKey::new(if key == "_home" { "" } else { key });
    Some((config.lang(tag)?.clone(), key))
}

fn read(source: &Source, (lang, key): &(Lang, StoryKey), reader: &Reader<MemoryFront>) -> Noted<Memory> {
    let Noted { value: front, mut notes } = reader.read(&source.path, &source.text);
    if let Some(schema) = front.schema.filter(|schema| schema.value != SCHEMA) {
        let problem = Problem::KeyValue {
            key: "schema".to_owned(),
            value: schema.value.to_string(),
            expected: SCHEMA.to_string(),
        };
        notes.add(Diagnostic::new(problem).at(&source.path, schema.span));
    }
    let mut records = Vec::new();
    for block in front.block {
        match Record::new(block.value) {
            Ok(record) => records.push(record),
            Err((value, span)) => {
                let problem = Problem::MemoryDamaged { value, lang: lang.clone(), key: key.typed() };
                notes.add(Diagnostic::new(problem).at(&source.path, span));
            }
        }
    }
    // Anything else than what the program has written says nothing, and the texts are read.
    let passed = front.passed.and_then(|passed| Fingerprint::parse(&passed));
    Noted::new(Memory { records, passed }, notes)
}

impl Record {
    /// Whether this is what the source said when it was accepted. A string may have another name by now, when its
    /// picture or chart was renamed.
    pub fn knows_source(&self, block: &Block) -> bool {
        self.source == block.fingerprint_as(&self.kind)
    }

    /// Whether this is the translation that was accepted.
    pub fn knows_target(&self, block: &Block) -> bool {
        self.target == block.fingerprint_as(&self.kind)
    }

    fn new(front: RecordFront) -> Result<Self, (String, Span)> {
        let fingerprint =
            |text: &Located<String>| Fingerprint::parse(text).ok_or_else(|| (text.value.clone(), text.span));
        let mut record = Self {
            kind: Kind::parse(&front.kind),
            source: fingerprint(&front.source)?,
            text: front.text,
            target: fingerprint(&front.target)?,
            state: front.state,
            by: front.by,
            on: front.on,
            as_of: front.as_of,
            unchanged_because: front.unchanged_because,
            is_sealed: false,
        };
        record.is_sealed = record.seal().to_string() == front.seal.value;
        Ok(record)
    }

    /// The record of a pair of blocks as it stands.
    pub fn of(source: &Block, target: &Block, accepted: &Acceptance) -> Self {
        Self {
            kind: source.kind.clone(),
            source: source.fingerprint,
            text: source.text(),
            target: target.fingerprint,
            state: accepted.state,
            by: accepted.by.clone(),
            on: accepted.on,
            as_of: accepted.as_of,
            unchanged_because: None,
            is_sealed: true,
        }
    }

    /// What binds the fields of a record together, so that one changed by hand is noticed.
    fn seal(&self) -> Fingerprint {
        Fingerprint::of_bytes(self.fields().as_bytes())
    }

    /// The fields as lines of TOML.
    fn fields(&self) -> String {
        let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
        let mut lines = String::new();
        let mut line = |key: &str, value: String| {
            let _ = writeln!(lines, "{key} = {value}");
        };
        line("kind", quoted(&self.kind.to_string()));
        line("source", quoted(&self.source.to_string()));
        line("text", quoted(&self.text));
        line("target", quoted(&self.target.to_string()));
        line("state", quoted(self.state.as_str()));
        line("by", quoted(&self.by));
        line("on", self.on.to_string());
        if let Some(as_of) = self.as_of {
            line("as_of", as_of.to_string());
        }
        if let Some(reason) = &self.unchanged_because {
            line("unchanged_because", quoted(reason));
        }
        lines
    }
}

/// Who accepts blocks, when, and how far they have come.
#[derive(Clone, Debug)]
pub struct Acceptance {
    /// An id from `people.toml`, or `engine:<name>`.
    pub by: String,
    /// The day.
    pub on: Date,
    /// How far the blocks have come.
    pub state: Status,
    /// The day of the source.
    pub as_of: Option<Date>,
}

impl Memory {
    /// The text of the file; the same memory always gives the same text.
    pub fn to_toml(&self) -> String {
        let mut text = format!(
            "# Written by `haidang tr`: which source each block of this translation was accepted against.\n\
             # Commit it with the translation, and do not edit it.\n\
             schema = {SCHEMA}\n"
        );
        if let Some(passed) = self.passed {
            let _ = writeln!(text, "passed = \"{passed}\"");
        }
        for record in &self.records {
            let _ = write!(text, "\n[[block]]\n{}seal = \"{}\"\n", record.fields(), record.seal());
        }
        text
    }
}
