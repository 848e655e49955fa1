//! `haidang tr accept`.

use clap::Args;

use crate::config::Status;
use crate::names::Date;
use crate::site::{Folder, FolderEdition};
use crate::translation::{self, Acceptance, Memory, Refusal, Wish};

use super::{End, Failure, Opened, Project, Words};

/// Vouches that a translation follows its source as it is.
///
/// Writes i18n/memory/<language>/<story>.toml; commit it with the translation.
/// When nothing is refused, the translation is `reviewed` from then on: its [translation] names who has read it, and when. A draft stays a draft.
/// A block whose source has changed and whose translation has not is refused, unless --minor says why that is right.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The key of the story: the path of its folder below content/; "" for the home page
    #[arg(required_unless_present = "all")]
    story: Option<String>,
    /// The language of the translation [default: every language that the story has]
    language: Option<String>,
    /// Every story
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
    let opened = arguments.project.open(words)?;
    let chosen = chosen(arguments, &opened, words)?;
    if let Some(by) = &arguments.by {
        opened.person(by, words)?;
    }
    let mut end = End::Good;
    for (folder, edition) in chosen {
        if accept(arguments, &opened, (folder, edition), words)? == End::ContentWrong {
            end = End::ContentWrong;
        }
    }
    Ok(end)
}

/// The translations that are meant.
fn chosen<'a>(
    arguments: &Arguments,
    opened: &'a Opened,
    words: &Words,
) -> Result<Vec<(&'a Folder, &'a FolderEdition)>, Failure> {
    let translations = |folder: &'a Folder| {
        let editions = folder.editions.iter().filter(|(lang, _)| **lang != folder.source_lang);
        editions.map(move |(_, edition)| (folder, edition))
    };
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
) -> Result<End, Failure> {
    let site = &opened.planned.site;
    let lang = &edition.file.lang;
    let Some(standing) = &edition.standing else { return Ok(End::Good) };
    let story = if folder.key.is_home() { "/" } else { folder.key.as_str() };
    let about = [("story", story), ("language", lang.as_str())];
    let Some(acceptance) = acceptance(arguments, site.now.date(site.config.utc_offset), folder, edition)
    else {
        say!("{}", words.tell("tr-undeclared", &about));
        return Ok(End::ContentWrong);
    };
    let unread = [folder.source_edition(), edition].into_iter().find(|edition| !edition.file.is_whole());
    if let Some(unread) = unread {
        // Nobody has compared what the program could not read.
        say!("{}", words.tell("tr-unread", &[about[0], about[1], ("file", unread.file.path.as_str())]));
        return Ok(End::ContentWrong);
    }
    if edition.translators.contains(&acceptance.by) {
        let arguments = [about[0], about[1], ("person", acceptance.by.as_str())];
        say!("{}", words.tell("tr-same-person", &arguments));
        return Ok(End::ContentWrong);
    }
    let empty = Memory::default();
    let known = site.memories.get(&(lang.clone(), folder.key.clone())).unwrap_or(&empty);
    let signed = signed(arguments, opened, edition, &acceptance, words)?;
    let read_until = arguments.as_declared.then_some(acceptance.on);
    let wish = Wish { acceptance, minor: arguments.minor.clone(), read_until };
    let source = &folder.source_edition().blocks;
    let accepted = translation::accept((source, &edition.blocks), known, &standing.comparison, &wish);
    if accepted.memory != *known || known.records.is_empty() {
        opened.world.replace(&translation::path_of(lang, &folder.key), &accepted.memory.to_toml())?;
    }
    // What is refused has not been read to the end.
    let signed = signed.filter(|_| accepted.refused.is_empty());
    if let Some(text) = &signed {
        opened.world.replace(&edition.file.path, text)?;
    }
    let count = accepted.count.into();
    let refused = accepted.refused.len().into();
    say!(
        "{}",
        words.say(
            "tr-accepted",
            &[
                ("story", about[0].1.into()),
                ("language", about[1].1.into()),
                ("count", count),
                ("refused", refused),
            ],
        )
    );
    if signed.is_some() {
        let state = wish.acceptance.state.as_str();
        say!("  {}", words.tell("tr-signed", &[("file", edition.file.path.as_str()), ("status", state)]));
    }
    if edition.status == Some(Status::Draft) {
        say!("  {}", words.tell("tr-still-draft", &[("file", edition.file.path.as_str())]));
    }
    for (pair, why) in &accepted.refused {
        let block = pair.source.map(|at| &source[at]).or(pair.target.map(|at| &edition.blocks[at]));
        let id = match why {
            Refusal::Bumped => "tr-refused-bumped",
            Refusal::Unread => "tr-refused-unread",
            Refusal::Missing => "tr-refused-missing",
            Refusal::Orphan => "tr-refused-orphan",
        };
        let text = block.map_or(String::new(), crate::translation::Block::words);
        let place = pair.target.map(|at| &edition.blocks[at].place).or(block.map(|block| &block.place));
        let place = place.map_or(String::new(), |place| opened.line_of(place));
        say!("  {}", words.tell(id, &[("text", &text), ("place", &place)]));
    }
    Ok(if accepted.refused.is_empty() { End::Good } else { End::ContentWrong })
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
