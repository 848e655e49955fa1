//! `haidang tr import`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde_json::json;

use crate::config::Status;
use crate::glossary::{self, Term};
use crate::names::{FilePath, Lang, StoryKey};
use crate::problem::{Action, Diagnostic, Error};
use crate::site::Folder;
use crate::source::Source;
use crate::translation::exchange::{
    Format, Incoming, Judged, Package, Refusal, Signature, StoryUnits, Unreadable, Wanted, judge, put, tbx,
    terms::merge,
};
use crate::urls::Matter;

use super::story::Story;
use super::{End, Failure, Opened, Project, Words};

/// Takes translations from files that `haidang tr export` has written and somebody has worked on.
///
/// A unit is refused, with its id, when its source has changed since, when its marks are not those of the source,
/// when a check finds something, or when the translation was changed here meanwhile; the rest is taken. What says
/// the same as before is left alone, byte for byte.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Arguments {
    /// The files, in any format of `haidang tr export`
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Who has translated: an id from people.toml
    #[arg(long, value_name = "ID")]
    by: String,
    /// Say what would be taken and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Begin translations that are not complete yet, as drafts
    #[arg(long)]
    draft: bool,
    /// How the outcome is told
    #[arg(long, value_enum, default_value_t = Report::Text, value_name = "FORMAT")]
    format: Report,
    #[command(flatten)]
    project: Project,
}

const AFTER_HELP: &str = "\
Whatever has changed waits for its reviewer afterwards: status = \"needs-review\", until somebody else than the
translator has read it and says so with `haidang tr accept`. A translation that is on the site comes off it until
then; when urls.lock holds its address, builds end with the error `address-vanished` meanwhile.

Exit codes: 0 all was taken or unchanged; 1 something was refused.

Examples:
  haidang tr import work.xlf --by ban-dich --dry-run
  haidang tr import work/*.po --by ban-dich
  haidang tr import lach-huyen.html --by ban-dich --format json";

/// The ways of telling.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Report {
    /// For people
    Text,
    /// One JSON object a unit, and one at the end
    Json,
}

pub(super) fn run(arguments: &Arguments, words: &Words) -> Result<End, Failure> {
    let opened = arguments.project.read(words)?;
    opened.person(&arguments.by, words)?;
    opened.tell_errors(words)?;
    let signature = Signature { status: Status::NeedsReview, by: arguments.by.clone() };
    let taking =
        Taking { opened: &opened, words, signature, is_draft: arguments.draft, format: arguments.format };
    let mut told = Told::default();
    for file in &arguments.files {
        match read(file, &opened, words)? {
            Read::Package(package) => taking.package(&package, &mut told, words)?,
            Read::Terms(terms) => taking.terms(&terms, &mut told),
        }
    }
    taking.finish(&told, arguments.dry_run)
}

/// What a file holds.
enum Read {
    Package(Package),
    Terms(Vec<Term>),
}

/// What is in a file.
fn read(path: &Path, opened: &Opened, words: &Words) -> Result<Read, Failure> {
    let name = path.display().to_string();
    let bytes = std::fs::read(path).map_err(|cause| Error::new(Action::Read, FilePath::new(&name), cause))?;
    let unreadable = |kind: &str, found: &str, line: Option<usize>| {
        let line = line.map_or(String::new(), |line| line.to_string());
        let said = [("file", name.as_str()), ("found", found), ("line", line.as_str())];
        Failure::Usage(words.tell(&format!("tr-unreadable-{kind}"), &said))
    };
    let broken = |Unreadable { kind, found, line }| unreadable(kind, &found, line);
    let text = decoded(&bytes).ok_or_else(|| unreadable("encoding", "", None))?;
    let head: String = text.chars().take(1024).collect();
    if head.contains("<martif") || head.contains("<tbx") {
        return tbx::read(&text).map(Read::Terms).map_err(broken);
    }
    if head.trim_start().starts_with("id,") {
        let source = Source::new(FilePath::new(glossary::FILE), text);
        let table = glossary::table(&source, &opened.planned.site.config).value;
        return Ok(Read::Terms(table.terms().to_vec()));
    }
    let format = Format::of(&text).ok_or_else(|| unreadable("format", "", None))?;
    format.read(&text).map(Read::Package).map_err(broken)
}

/// Text in UTF-8, or in UTF-16 with a mark of byte order, as some programs save it.
fn decoded(bytes: &[u8]) -> Option<String> {
    let wide = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = rest.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        String::from_utf16(&units).ok()
    };
    match bytes {
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        _ => String::from_utf8(bytes.to_vec()).ok(),
    }
}

/// What has become of the units so far.
#[derive(Default)]
pub(super) struct Told {
    counts: BTreeMap<&'static str, usize>,
    files: BTreeMap<FilePath, String>,
    seen: BTreeSet<(Lang, FilePath, String)>,
    /// The first translation that was written.
    first: Option<(StoryKey, Lang)>,
    /// Translations that were published and have to be read anew.
    taken_down: BTreeSet<(StoryKey, Lang)>,
}

/// Translations on their way into a project.
pub(super) struct Taking<'a> {
    pub(super) opened: &'a Opened,
    pub(super) words: &'a Words,
    pub(super) signature: Signature,
    pub(super) is_draft: bool,
    pub(super) format: Report,
}

impl Taking<'_> {
    /// Judges every unit of a package and makes the texts of the files that change.
    pub(super) fn package(&self, package: &Package, told: &mut Told, words: &Words) -> Result<(), Failure> {
        let lang = self.opened.lang(package.to.as_str(), words)?;
        for units in &package.stories {
            self.story(units, lang, told);
        }
        Ok(())
    }

    /// Puts official names into their table.
    pub(super) fn terms(&self, terms: &[Term], told: &mut Told) {
        let site = &self.opened.planned.site;
        let path = FilePath::new(glossary::FILE);
        // A second file goes on where the first has left the table.
        let begun = told.files.get(&path).map(|text| Source::new(path.clone(), text.as_str()));
        let table = begun.as_ref().or_else(|| site.sources.text(&path));
        let merged = merge(table, terms, &site.config);
        for (id, outcome) in &merged.terms {
            let outcome = outcome.as_ref().map(|is_new| if *is_new { "taken" } else { "unchanged" });
            self.tell_of((glossary::FILE, ""), id, outcome, told);
        }
        told.files.extend(merged.text.map(|text| (path, text)));
    }

    fn folder(&self, units: &StoryUnits, lang: &Lang) -> Option<&Folder> {
        let mut folders = self.opened.planned.site.folders.values();
        folders
            .find(|folder| folder.source_edition().file.path == units.original && folder.source_lang != *lang)
    }

    fn story(&self, units: &StoryUnits, lang: &Lang, told: &mut Told) {
        let Some(folder) = self.folder(units, lang) else {
            for unit in &units.units {
                self.tell((units, lang), &unit.id, Err(&Refusal::StoryUnknown), told);
            }
            return;
        };
        let site = &self.opened.planned.site;
        let story = Story::of(site, folder, lang);
        let sides = story.sides();
        let (mut taken, mut ids) = (Vec::new(), Vec::new());
        for unit in &units.units {
            let is_new = told.seen.insert((lang.clone(), units.original.clone(), unit.id.clone()));
            match if is_new { judge(unit, &sides) } else { Judged::Refused(Refusal::Twice) } {
                Judged::Unchanged => self.tell((units, lang), &unit.id, Ok("unchanged"), told),
                Judged::Untranslated => self.tell((units, lang), &unit.id, Ok("untranslated"), told),
                Judged::Refused(refusal) => self.tell((units, lang), &unit.id, Err(&refusal), told),
                Judged::Taken(pair, block) => {
                    taken.push((pair, block));
                    ids.push(&unit.id);
                }
            }
        }
        let path = story.path();
        let all = story.units(Wanted::All).map_or(0, |all| all.units.len());
        let incoming = Incoming {
            source: story.source(),
            target: story.edition.map(|edition| &edition.file),
            path: &path,
            sides,
            taken: &taken,
            signature: &self.signature,
            sources: &site.sources,
            config: &site.config,
            is_draft: self.is_draft,
            is_whole: units.units.len() >= all,
        };
        let outcome = put(&incoming);
        for (at, id) in ids.into_iter().enumerate() {
            match outcome.refused.iter().find(|(refused, _)| *refused == at) {
                Some((_, refusal)) => self.tell((units, lang), id, Err(refusal), told),
                None => self.tell((units, lang), id, Ok("taken"), told),
            }
        }
        if outcome.refused.len() < taken.len() {
            told.first.get_or_insert_with(|| (folder.key.clone(), lang.clone()));
        }
        let was_published = story.edition.is_some_and(|edition| edition.is_published);
        if was_published && self.is_held_back(lang) && outcome.files.contains_key(&path) {
            told.taken_down.insert((folder.key.clone(), lang.clone()));
        }
        told.files.extend(outcome.files);
    }

    /// Whether readers do not see a translation that says of itself what those that are written do.
    fn is_held_back(&self, lang: &Lang) -> bool {
        let language = self.opened.planned.site.config.language(lang);
        let publish_from = language.map_or(Status::Reviewed, |language| language.publish_from);
        // What a machine has written is read by a person first, whatever is published.
        self.signature.status < publish_from || self.signature.status == Status::Machine
    }

    /// What follows for a site whose readers have had some of the translations already.
    fn taken_down(&self, told: &Told) -> Option<String> {
        let released = || self.opened.planned.site.lock.released.values();
        let is_released = |(key, lang): &&(StoryKey, Lang)| {
            let what = Matter::Story(key.clone());
            released().any(|page| page.withdrawn.is_none() && page.lang == *lang && page.what == what)
        };
        let counts = [
            ("count", told.taken_down.len()),
            ("released", told.taken_down.iter().filter(is_released).count()),
        ];
        (!told.taken_down.is_empty()).then(|| self.words.count("tr-import-taken-down", &counts))
    }

    /// Says what has become of a unit: all of it as JSON, to people what was refused.
    pub(super) fn tell(
        &self,
        (units, lang): (&StoryUnits, &Lang),
        id: &str,
        outcome: Result<&'static str, &Refusal>,
        told: &mut Told,
    ) {
        self.tell_of((units.original.as_str(), lang.as_str()), id, outcome, told);
    }

    fn tell_of(
        &self,
        (file, lang): (&str, &str),
        id: &str,
        outcome: Result<&'static str, &Refusal>,
        told: &mut Told,
    ) {
        let word = outcome.unwrap_or("refused");
        *told.counts.entry(word).or_default() += 1;
        let why = outcome.err().map(|refusal| (refusal.as_str(), self.why(refusal)));
        match (self.format, why) {
            (Report::Json, why) => {
                let mut line = json!({
                    "type": "unit",
                    "language": lang,
                    "original": file,
                    "id": id,
                    "outcome": word,
                });
                if let Some((code, message)) = why {
                    line["reason"] = code.into();
                    line["message"] = message.into();
                }
                tell!("{line}");
            }
            (Report::Text, Some((_, message))) => {
                say!("{}", format!("{lang}  {file}#{id}: {message}").trim_start());
            }
            (Report::Text, None) => {}
        }
    }

    /// Why a unit was refused, as a sentence.
    fn why(&self, refusal: &Refusal) -> String {
        let id = format!("tr-import-{}", refusal.as_str());
        match refusal {
            Refusal::SourceChanged(Some(now)) => {
                self.words.tell("tr-import-source-changed-now", &[("text", now)])
            }
            Refusal::Marks(fault, mark) => {
                let number = fault.number().to_string();
                let (kind, shows) = mark.as_ref().map_or(("none", ""), |mark| (mark.kind, &mark.shows));
                let about = [("kind", kind), ("shows", shows), ("number", &number)];
                let mark = self.words.tell("tr-import-mark", &about);
                self.words.tell(&id, &[("mark", &mark), ("kind", kind), ("number", &number)])
            }
            Refusal::Check(problem) => {
                let said = self.words.sentences(&Diagnostic::new(problem.clone()));
                self.words.tell(&id, &[("what", &said.what), ("help", &said.help), ("code", problem.code())])
            }
            Refusal::Unanswered(why) => self.words.tell(&id, &[("why", why)]),
            _ => self.words.say(&id, &[]),
        }
    }

    /// Writes the files, unless one of them is no longer what was read, and sums up.
    pub(super) fn finish(&self, told: &Told, is_dry: bool) -> Result<End, Failure> {
        let mut texts = Vec::new();
        for (path, text) in &told.files {
            texts.push((path, self.opened.as_typed(path, text, self.words)?));
        }
        if !is_dry {
            for (path, text) in &texts {
                self.opened.world.replace(path, text)?;
            }
        }
        let count = |word: &str| told.counts.get(word).copied().unwrap_or(0);
        let counts: Vec<(&str, usize)> = ["taken", "unchanged", "untranslated", "refused"]
            .into_iter()
            .map(|word| (word, count(word)))
            .chain([("files", texts.len())])
            .collect();
        match self.format {
            Report::Json => {
                let mut line = json!({ "type": "summary", "dry_run": is_dry });
                for (word, count) in counts {
                    line[word] = count.into();
                }
                line["changed"] = texts.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>().into();
                tell!("{line}");
            }
            Report::Text => {
                for (path, _) in &texts {
                    say!("  {path}");
                }
                say!("{}", self.words.count(if is_dry { "tr-imported-dry" } else { "tr-imported" }, &counts));
                if let Some((key, lang)) = told.first.as_ref().filter(|_| !is_dry) {
                    let about = [("story", key.typed()), ("language", lang.to_string())];
                    let about = about.each_ref().map(|(name, text)| (*name, text.as_str()));
                    say!("{}", self.words.tell("tr-import-next", &about));
                }
                if let Some(said) = self.taken_down(told) {
                    say!("{said}");
                }
            }
        }
        Ok(if count("refused") == 0 { End::Good } else { End::ContentWrong })
    }
}
