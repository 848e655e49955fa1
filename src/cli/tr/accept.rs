//! `haidang tr accept`.

use clap::Args;

use crate::config::Status;
use crate::names::Date;
use crate::problem::Diagnostic;
use crate::site::{Folder, FolderEdition};
use crate::source::Place;
use crate::translation::quality;
use crate::translation::{self, Acceptance, Accepted, Block, Memory, Pair, Refusal, Wish};

use super::super::show;
use super::{End, Failure, Opened, Project, Words};

/// Vouches that a translation follows its source as it is.
///
/// Writes i18n/memory/<language>/<story>.toml; commit it with the translation.
/// When nothing is refused, the translation is `reviewed` from then on: its [translation] names who has read it, and when. A draft stays a draft.
/// A block whose source has changed and whose translation has not is refused, unless --minor says why that is right.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The key of the story: the path of its folder below content/; / for the home page
    #[arg(required_unless_present = "all")]
    story: Option<String>,
    /// The language of the translation [default: every language that the story has]
    language: Option<String>,
    /// Every story; those with nothing new are only counted
    #[arg(long, conflicts_with = "story")]
    all: bool,
    /// Who has compared the two: an id from people.toml, not the translator's
    #[arg(long, value_name = "ID", required_unless_present = "as_declared")]
    by: Option<String>,
    /// Take who and when from reviewed_by and reviewed_on of each translation
    #[arg(long, conflicts_with = "by")]
    as_declared: bool,
    /// Accept as `approved` rather than `reviewed`
    #[arg(long)]
    approved: bool,
    /// Accept translations that stay as they are although their source has changed, for this reason
    #[arg(long, value_name = "REASON")]
    minor: Option<String>,
    #[command(flatten)]
    project: Project,
}

pub(super) fn run(arguments: &Arguments, words: &Words) -> Result<End, Failure> {
    if arguments.minor.as_ref().is_some_and(|reason| !is_reason(reason)) {
        return Err(Failure::Usage(words.say("urls-reason", &[])));
    }
    let opened = arguments.project.read(words)?;
    if let Some(by) = &arguments.by {
        opened.person(by, words)?;
    }
    match &arguments.story {
        Some(story) => opened.tell_errors_of(story, words)?,
        None => opened.tell_errors(words)?,
    }
    let chosen = chosen(arguments, &opened, words)?;
    let (mut end, mut idle) = (End::Good, 0);
    for (folder, edition) in chosen {
        match accept(arguments, &opened, (folder, edition), words)? {
            Outcome::Refused => end = End::ContentWrong,
            Outcome::Idle => idle += 1,
            Outcome::Accepted => {}
        }
    }
    if arguments.all && idle > 0 {
        say!("{}", words.count("tr-accept-idle", &[("count", idle)]));
    }
    Ok(end)
}

/// Whether a text says why, in one line.
fn is_reason(text: &str) -> bool {
    !crate::lang::is_blank(text) && !text.chars().any(char::is_control)
}

/// What has become of a translation.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// There was nothing to accept or to refuse.
    Idle,
    /// All that was new in it was accepted.
    Accepted,
    /// All of it or some of its blocks were refused.
    Refused,
}

/// The translations that are meant.
fn chosen<'a>(
    arguments: &Arguments,
    opened: &'a Opened,
    words: &Words,
) -> Result<Vec<(&'a Folder, &'a FolderEdition)>, Failure> {
    let translations = |folder: &'a Folder| folder.translations().map(move |edition| (folder, edition));
    match (&arguments.story, &arguments.language) {
        (Some(story), Some(language)) => Ok(vec![opened.translation(story, language, words)?]),
        (Some(story), None) => Ok(translations(opened.folder(story, words)?).collect()),
        (None, _) => Ok(opened.planned.site.folders.values().flat_map(translations).collect()),
    }
}

fn accept(
    arguments: &Arguments,
    opened: &Opened,
    (folder, edition): (&Folder, &FolderEdition),
    words: &Words,
) -> Result<Outcome, Failure> {
    let site = &opened.planned.site;
    let lang = &edition.file.lang;
    let Some(standing) = &edition.standing else { return Ok(Outcome::Idle) };
    let story = folder.key.typed();
    let about = [("story", story.as_str()), ("language", lang.as_str())];
    if let Some(command) = super::move_of_memory(site, lang, &folder.key) {
        // To accept all of it anew would put another reviewer's name to it, and forget what was accepted.
        say!("{}", words.tell("tr-memory-moved", &[about[0], about[1], ("command", &command)]));
        return Ok(Outcome::Refused);
    }
    let Some(acceptance) = acceptance(arguments, site.now.date(site.config.utc_offset), folder, edition)
    else {
        if standing.comparison.is_fresh() {
            return Ok(Outcome::Idle);
        }
        say!("{}", words.tell("tr-undeclared", &about));
        return Ok(Outcome::Refused);
    };
    let unread = [folder.source_edition(), edition].into_iter().find(|edition| !edition.file.is_whole());
    if let Some(unread) = unread {
        // Nobody has compared what the program could not read.
        say!("{}", words.tell("tr-unread", &[about[0], about[1], ("file", unread.file.path.as_str())]));
        return Ok(Outcome::Refused);
    }
    if edition.translators.contains(&acceptance.by) {
        let arguments = [about[0], about[1], ("person", acceptance.by.as_str())];
        say!("{}", words.tell("tr-same-person", &arguments));
        return Ok(Outcome::Refused);
    }
    let empty = Memory::default();
    let known = site.memories.get(&(lang.clone(), folder.key.clone())).unwrap_or(&empty);
    let signed = signed(arguments, opened, edition, &acceptance, words)?;
    let read_until = arguments.as_declared.then_some(acceptance.on);
    let wish = Wish { acceptance, minor: arguments.minor.clone(), read_until };
    let source = &folder.source_edition().blocks;
    let mut accepted = translation::accept((source, &edition.blocks), known, &standing.comparison, &wish);
    quality::note_pass(
        &mut accepted.memory,
        (source, &folder.source_lang),
        (&edition.blocks, lang),
        &site.glossary,
    );
    if accepted.memory != *known || known.records.is_empty() {
        opened.world.replace(&translation::path_of(lang, &folder.key), &accepted.memory.to_toml())?;
    }
    // What is refused has not been read to the end.
    let signed = signed.filter(|_| accepted.refused.is_empty());
    if let Some(text) = &signed {
        opened.world.replace(&edition.file.path, text)?;
    }
    let outcome = match (accepted.count, &signed) {
        _ if !accepted.refused.is_empty() => Outcome::Refused,
        (0, None) => Outcome::Idle,
        _ => Outcome::Accepted,
    };
    if !(arguments.all && outcome == Outcome::Idle) {
        let told = Told { opened, folder, edition, words };
        told.counts(about, &accepted);
        told.state(wish.acceptance.state, signed.is_some(), accepted.refused.len());
        accepted.refused.iter().for_each(|(pair, why)| told.refused(pair, *why));
        if outcome != Outcome::Idle {
            told.warnings();
        }
    }
    Ok(outcome)
}

/// A translation of which is told what has become of it.
struct Told<'a> {
    opened: &'a Opened,
    folder: &'a Folder,
    edition: &'a FolderEdition,
    words: &'a Words,
}

impl Told<'_> {
    /// How many blocks were accepted and refused.
    fn counts(&self, [story, language]: [(&str, &str); 2], accepted: &Accepted) {
        let (count, refused) = (accepted.count.into(), accepted.refused.len().into());
        let arguments = [
            (story.0, story.1.into()),
            (language.0, language.1.into()),
            ("count", count),
            ("refused", refused),
        ];
        say!("{}", self.words.say("tr-accepted", &arguments));
    }

    /// What the translation says of itself from then on, or still.
    fn state(&self, state: Status, is_signed: bool, refused: usize) {
        let file = self.edition.file.path.as_str();
        if is_signed {
            say!("  {}", self.words.tell("tr-signed", &[("file", file), ("status", state.as_str())]));
        }
        match self.edition.status {
            Some(Status::Draft) => say!("  {}", self.words.tell("tr-still-draft", &[("file", file)])),
            Some(now) if now < state && refused > 0 => {
                let published = if self.edition.is_published { "yes" } else { "no" };
                let (file, status) = (file.into(), now.as_str().into());
                let arguments = [
                    ("file", file),
                    ("status", status),
                    ("published", published.into()),
                    ("count", refused.into()),
                ];
                say!("  {}", self.words.say("tr-still-held", &arguments));
            }
            _ => {}
        }
    }

    /// What the checks doubt in the translation, which whoever vouches for it should know.
    fn warnings(&self) {
        let file = &self.edition.file.path;
        let is_in =
            |diagnostic: &&Diagnostic| diagnostic.place.as_ref().is_some_and(|place| place.path == *file);
        let warnings: Vec<&Diagnostic> = self.opened.warnings.iter().filter(is_in).collect();
        if warnings.is_empty() {
            return;
        }
        say!("  {}", self.words.tell("tr-still-warned", &[("file", file.as_str())]));
        for diagnostic in warnings {
            let located = show::place(diagnostic, &self.opened.planned);
            let line = located.and_then(|located| located.range).map(|[line, ..]| format!(":{line}"));
            let what = self.words.sentences(diagnostic).what;
            say!("    {file}{}: {what} [{}]", line.unwrap_or_default(), diagnostic.problem.code());
        }
    }

    /// Why a block was refused, where it stands and what is to be done.
    fn refused(&self, pair: &Pair, why: Refusal) {
        let source = pair.source.map(|at| &self.folder.source_edition().blocks[at]);
        let target = pair.target.map(|at| &self.edition.blocks[at]);
        let id = match why {
            Refusal::Bumped => "tr-refused-bumped",
            Refusal::Unread => "tr-refused-unread",
            Refusal::Missing => "tr-refused-missing",
            Refusal::Orphan => "tr-refused-orphan",
        };
        let text = source.or(target).map_or(String::new(), Block::words);
        let place = target.or(source).map(|block| &block.place);
        let shown = place.map_or(String::new(), |place| self.opened.line_of(place));
        // What stands beside the text, in a card or a table, has its translation there.
        let is_beside = |place: &&Place| place.path != self.folder.source_edition().file.path;
        let file = place.filter(is_beside).map_or(&self.edition.file.path, |place| &place.path);
        let arguments = [("text", text.as_str()), ("place", &shown), ("file", file.as_str())];
        say!("  {}", self.words.tell(id, &arguments));
    }
}

/// The text of a translation that now is reviewed or approved and does not say so yet.
///
/// A draft stays one: only who writes it knows whether it is finished.
fn signed(
    arguments: &Arguments,
    opened: &Opened,
    edition: &FolderEdition,
    acceptance: &Acceptance,
    words: &Words,
) -> Result<Option<String>, Failure> {
    let is_behind = edition.status.is_some_and(|now| now > Status::Draft && now < acceptance.state);
    if arguments.as_declared || !is_behind {
        return Ok(None);
    }
    let path = &edition.file.path;
    let source = opened.planned.site.sources.text(path);
    let text = source.and_then(|source| translation::reviewed(&source.text, acceptance));
    text.map(|text| opened.as_typed(path, &text, words)).transpose()
}

/// Who accepts and when; none when the translation does not declare it.
fn acceptance(
    arguments: &Arguments,
    today: Date,
    folder: &Folder,
    edition: &FolderEdition,
) -> Option<Acceptance> {
    let state = if arguments.approved { Status::Approved } else { Status::Reviewed };
    let as_of = folder.updated.or(folder.date);
    if let Some(by) = &arguments.by {
        return Some(Acceptance { by: by.clone(), on: today, state, as_of });
    }
    let declared = &edition.file.front.translation.as_ref()?.value;
    let state = edition.status.filter(|status| *status >= Status::Reviewed)?;
    let by = declared.reviewed_by.as_ref()?.value.clone();
    let on = declared.reviewed_on.as_ref().map_or(today, |date| date.value);
    Some(Acceptance { by, on, state, as_of })
}
