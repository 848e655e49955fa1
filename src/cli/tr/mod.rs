//! `haidang tr`: translations kept in step with their sources.

mod accept;
mod diff;
mod draft;
mod engine;
mod export;
mod import;
mod next;
mod status;
mod story;

use clap::{Args, Subcommand};

use crate::build::{self, Options, Planned};
use crate::names::{FilePath, Lang, StoryKey};
use crate::problem::{Diagnostic, Severity, nearest, nearest_lang};
use crate::report;
use crate::site::{Folder, FolderEdition, Mode, Site};
use crate::source::{self, Place};
use crate::translation;
use crate::world::{Disk, World};

use super::project::ProjectArguments;
use super::words::Words;
use super::{End, Failure, show};

/// Keeps translations in step with their sources, block by block.
///
/// When somebody has compared a translation with its source, `haidang tr accept` remembers what both said, in
/// i18n/memory/. From then on every build knows which paragraph has fallen behind, without git and without dates.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Arguments {
    #[command(subcommand)]
    task: Task,
}

const AFTER_HELP: &str = "\
A block is a paragraph, heading, list item, cell, caption, alt text, headline, summary or chart label.

  fresh      accepted against the source as it is
  outdated   the source has changed since, the translation has not
  missing    not translated
  edited     the translation was changed after it was accepted
  renewed    both have changed since, and nobody has compared them yet
  unproven   nobody has vouched for it
  orphan     its source is gone
  bumped     the memory was changed by hand

What is unproven, edited or renewed waits for somebody other than the translator, who compares it with its source
and runs `haidang tr accept`. The rest waits for a translator first.

Examples:
  haidang tr status
  haidang tr next en
  haidang tr diff cang-bien/ben-lach-huyen en
  haidang tr accept cang-bien/ben-lach-huyen en --by hieu-dinh
  haidang tr accept cang-bien/ben-lach-huyen en --by hieu-dinh --minor \"a typing error in Vietnamese\"
  haidang tr export en --out work.xlf
  haidang tr import work.xlf --by ban-dich
  haidang tr draft cang-bien/ben-lach-huyen en --engine local
  haidang tr accept --all --as-declared     the first time, for translations that are reviewed already";

#[derive(Debug, Subcommand)]
enum Task {
    /// How far the translations have come, by language, section and unit
    Status(status::Arguments),
    /// What has changed in the source of a translation
    Diff(diff::Arguments),
    /// Vouch that a translation follows its source as it is
    Accept(accept::Arguments),
    /// What waits for a translator or reviewer, the most urgent first
    Next(next::Arguments),
    /// Write what is to be translated for translators' programs, or as a table for office programs
    Export(export::Arguments),
    /// Take translations from files that `export` has written and somebody has worked on
    Import(import::Arguments),
    /// Have an engine of your own draft what is missing or behind; a person has to read it before it is published
    Draft(draft::Arguments),
}

pub(super) fn run(arguments: &Arguments, words: &Words) -> Result<End, Failure> {
    match &arguments.task {
        Task::Status(arguments) => status::run(arguments, words),
        Task::Diff(arguments) => diff::run(arguments, words),
        Task::Accept(arguments) => accept::run(arguments, words),
        Task::Next(arguments) => next::run(arguments, words),
        Task::Export(arguments) => export::run(arguments, words),
        Task::Import(arguments) => import::run(arguments, words),
        Task::Draft(arguments) => draft::run(arguments, words),
    }
}

/// Which project a task is about.
#[derive(Debug, Args)]
struct Project {
    /// The project's folder, which holds haidang.toml
    #[command(flatten)]
    project: ProjectArguments,
}

/// A project that has been understood with everything in it, published or not.
struct Opened {
    world: Disk,
    planned: Planned,
    /// What is wrong with the files.
    errors: Vec<Diagnostic>,
    /// What is doubted in editions and what they lack; what a memory says of their blocks is the task itself.
    warnings: Vec<Diagnostic>,
}

impl Project {
    /// Reads the site and says what is wrong with its files.
    fn open(&self, words: &Words) -> Result<Opened, Failure> {
        let opened = self.read(words)?;
        opened.tell_errors(words)?;
        Ok(opened)
    }

    /// Reads the site, for a command that first looks at what else was asked.
    fn read(&self, words: &Words) -> Result<Opened, Failure> {
        let world = self.project.world(words)?;
        let options = Options { mode: Mode::Preview, ..self.project.options(false, words)? };
        let noted = build::prepare(&world, &options)?;
        let planned = noted.value;
        // What is wrong with files decides what can be compared; what is wrong with blocks is the task itself.
        let mut diagnostics = build::judged(noted.notes, &planned.site.config);
        diagnostics.retain(|diagnostic| !is_of_blocks(diagnostic));
        let (errors, others): (Vec<_>, Vec<_>) =
            diagnostics.into_iter().partition(|diagnostic| diagnostic.severity == Severity::Error);
        let warnings = others.into_iter().filter(|other| other.severity == Severity::Warning).collect();
        Ok(Opened { world, planned, errors, warnings })
    }
}

/// So many stories are named that have no edition in a language.
const MOST_NAMES: usize = 3;

/// Says which stories have no edition in one of these languages, or of all, and wait for none, so that nobody takes silence for completeness.
fn unpromised(site: &Site, langs: &[&Lang], words: &Words) {
    let missing = || {
        report::unpromised(site)
            .into_iter()
            .filter(|(missing, _)| langs.is_empty() || langs.contains(missing))
    };
    for (missing, keys) in missing() {
        let named: Vec<String> = keys.iter().take(MOST_NAMES).map(|key| key.typed()).collect();
        let stories = named.join(", ");
        say!(
            "{}",
            words.say(
                "tr-unpromised",
                &[
                    ("language", missing.as_str().into()),
                    ("count", keys.len().into()),
                    ("stories", stories.as_str().into()),
                    ("others", keys.len().saturating_sub(MOST_NAMES).into()),
                ],
            )
        );
    }
    if let Some((missing, story)) =
        missing().find_map(|(missing, keys)| Some((missing, keys.first()?.typed())))
    {
        let about = [("language", missing.as_str()), ("story", story.as_str())];
        say!("{}", words.tell("tr-unpromised-how", &about));
    }
}

/// The command that moves what was accepted of a translation from where its story stood before; none when it lies
/// where it belongs.
fn move_of_memory(site: &Site, lang: &Lang, key: &StoryKey) -> Option<String> {
    let old = site.moved.get(&(lang.clone(), key.clone()))?;
    let folder = |path: &FilePath| path.as_str().rsplit_once('/').map(|(folder, _)| quoted(folder));
    let [from, to] = [old, key].map(|key| translation::path_of(lang, key));
    let command = format!("mv {} {}", quoted(from.as_str()), quoted(to.as_str()));
    match folder(&to).filter(|to| folder(&from).as_ref() != Some(to)) {
        Some(folder) => Some(format!("mkdir -p {folder} && {command}")),
        None => Some(command),
    }
}

/// A path as it is typed on a command line.
fn quoted(path: &str) -> String {
    if path.contains(char::is_whitespace) { format!("\"{path}\"") } else { path.to_owned() }
}

/// The key of a story as somebody types it: `@tin/a`, `content/tin/a/`.
fn key_typed(text: &str) -> StoryKey {
    StoryKey::new(text.trim_start_matches('@').trim_start_matches("content/").trim_matches('/'))
}

/// Whether a problem is one of a story, or of what all stories share.
fn concerns(diagnostic: &Diagnostic, key: &StoryKey) -> bool {
    let Some(path) = diagnostic.place.as_ref().map(|place| &place.path) else { return true };
    if let Some(memory) = path.as_str().strip_prefix("i18n/memory/") {
        return memory.split_once('/').is_some_and(|(_, file)| file == format!("{key}.toml"));
    }
    let is_edition_or_beside = path.as_str().starts_with("content/") && path.folder() != "content";
    let is_home = path.folder() == "content" && path.extension() == "md";
    match path.as_str() {
        crate::urls::FILE => false,
        _ if is_edition_or_beside || is_home => crate::edition::key_of(path) == *key,
        _ => true,
    }
}

fn is_of_blocks(diagnostic: &Diagnostic) -> bool {
    let code = diagnostic.problem.code();
    ["block-", "translation-", "text-"].iter().any(|kind| code.starts_with(kind))
}

/// A name that nobody has, with the near one as a question.
fn unknown(said: String, near: Option<&str>, words: &Words) -> Failure {
    match near {
        Some(near) => Failure::Usage(format!("{said} {}", words.tell("did-you-mean", &[("near", near)]))),
        None => Failure::Usage(said),
    }
}

/// The story that is meant by a key that no story has: by its last part, or else by what is most like it.
fn near_story<'a>(typed: &str, keys: impl Iterator<Item = &'a StoryKey> + Clone) -> Option<&'a str> {
    let typed = StoryKey::new(typed);
    let called = |name: &str| keys.clone().find(|key| key.name() == name).map(StoryKey::as_str);
    let like = || nearest(typed.as_str(), keys.clone().map(StoryKey::as_str));
    let like_its_name = || called(nearest(typed.name(), keys.clone().map(StoryKey::name))?);
    called(typed.name()).or_else(like).or_else(like_its_name)
}

impl Opened {
    /// A text in the form in which its file is typed, if that still says what was read.
    fn as_typed(&self, path: &FilePath, text: &str, words: &Words) -> Result<String, Failure> {
        let changed = || Failure::Usage(words.tell("tr-file-changed", &[("file", path.as_str())]));
        let Some(read) = self.planned.site.sources.text(path) else {
            // What could not be read is somebody's all the same.
            return if self.world.read(path).is_ok() { Err(changed()) } else { Ok(text.to_owned()) };
        };
        let bytes = self.world.read(path)?;
        if source::in_form(bytes.clone()).is_none_or(|now| now != *read.text) {
            return Err(changed());
        }
        let now = String::from_utf8(bytes).unwrap_or_default();
        let text = if now.contains("\r\n") { text.replace('\n', "\r\n") } else { text.to_owned() };
        Ok(if now.starts_with('\u{FEFF}') { format!("\u{FEFF}{text}") } else { text })
    }

    /// A place as `file:line`, as editors read it.
    fn line_of(&self, place: &Place) -> String {
        let text = self.planned.site.sources.text(&place.path).map_or("", |source| &source.text);
        let before = place.span.and_then(|span| text.get(..span.start)).unwrap_or("");
        format!("{}:{}", place.path, before.matches('\n').count() + 1)
    }

    fn tell_errors(&self, words: &Words) -> Result<(), Failure> {
        show::diagnostics(&self.errors, &self.planned, show::Format::Text, words);
        self.needs_language(words)
    }

    /// Says what is wrong with a story and with what concerns all, and how much is wrong elsewhere.
    fn tell_errors_of(&self, story: &str, words: &Words) -> Result<(), Failure> {
        let key = key_typed(story);
        let (own, others): (Vec<_>, Vec<_>) =
            self.errors.iter().cloned().partition(|error| concerns(error, &key));
        show::diagnostics(&own, &self.planned, show::Format::Text, words);
        if !others.is_empty() {
            say!("{}", words.count("tr-errors-elsewhere", &[("count", others.len())]));
        }
        self.needs_language(words)
    }

    fn needs_language(&self, words: &Words) -> Result<(), Failure> {
        match self.planned.site.config.languages.is_empty() {
            true => Err(Failure::Usage(words.say("tr-no-language", &[]))),
            false => Ok(()),
        }
    }

    /// The story with this key.
    fn folder(&self, key: &str, words: &Words) -> Result<&Folder, Failure> {
        let folders = &self.planned.site.folders;
        let key = key_typed(key);
        folders.get(&key).ok_or_else(|| {
            let near = near_story(key.as_str(), folders.keys());
            unknown(words.tell("tr-story-unknown", &[("story", key.as_str())]), near, words)
        })
    }

    /// A language of the site.
    fn lang(&self, tag: &str, words: &Words) -> Result<&Lang, Failure> {
        let config = &self.planned.site.config;
        config.lang(tag).ok_or_else(|| {
            let near = nearest_lang(tag, config.langs()).map(Lang::as_str);
            let langs: Vec<&str> = config.langs().map(Lang::as_str).collect();
            let said = [("language", tag), ("languages", &langs.join(", "))];
            unknown(words.tell("tr-language-unknown", &said), near, words)
        })
    }

    /// Refuses an id that is nobody's.
    fn person(&self, by: &str, words: &Words) -> Result<(), Failure> {
        let people = &self.planned.site.people;
        if people.contains_key(by) {
            return Ok(());
        }
        let near = nearest(by, people.keys().map(String::as_str));
        let slug = crate::lang::slug(by);
        let names = self.planned.site.config.langs().map(|lang| format!("{lang} = \"…\""));
        let names = names.collect::<Vec<_>>().join(", ");
        let said = words.tell("tr-person-unknown", &[("person", by), ("slug", &slug), ("names", &names)]);
        Err(unknown(said, near, words))
    }

    /// A translation of a story.
    fn translation(&self, key: &str, tag: &str, words: &Words) -> Result<(&Folder, &FolderEdition), Failure> {
        let config = &self.planned.site.config;
        if self.folder(key, words).is_err() && config.lang(key).is_some() && self.folder(tag, words).is_ok() {
            return Err(Failure::Usage(words.tell("tr-swapped", &[("story", tag), ("language", key)])));
        }
        let folder = self.folder(key, words)?;
        let lang = self.lang(tag, words)?;
        if *lang == folder.source_lang {
            let others: Vec<&str> =
                folder.editions.keys().filter(|other| *other != lang).map(Lang::as_str).collect();
            let others = if others.is_empty() { "none".to_owned() } else { others.join(", ") };
            let about = [("story", folder.key.typed()), ("language", lang.to_string()), ("others", others)];
            let about = about.each_ref().map(|(name, text)| (*name, text.as_str()));
            return Err(Failure::Usage(words.tell("tr-source-edition", &about)));
        }
        let edition = folder.editions.get(lang);
        edition.map(|edition| (folder, edition)).ok_or_else(|| {
            let story = folder.key.typed();
            let arguments = [("story", story.as_str()), ("language", lang.as_str())];
            Failure::Usage(words.tell("tr-translation-missing", &arguments))
        })
    }
}
