//! `haidang tr diff`.

use clap::Args;
use similar::ChangeTag;

use crate::site::{Folder, FolderEdition};
use crate::translation::difference::difference;
use crate::translation::{Block, Comparison, Kind, Pair, State};

use super::{End, Failure, Opened, Project, Words};

/// Shows what has changed in the source of a translation since it was accepted, word by word, beside the
/// translation as it is: [-gone-] and {+new+}.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The key of the story; / for the home page
    story: String,
    /// The language of the translation [default: every language that the story has]
    language: Option<String>,
    #[command(flatten)]
    project: Project,
}

pub(super) fn run(arguments: &Arguments, words: &Words) -> Result<End, Failure> {
    let opened = arguments.project.read(words)?;
    let story = &arguments.story;
    opened.tell_errors_of(story, words)?;
    if let Some(language) = &arguments.language {
        let (folder, edition) = opened.translation(story, language, words)?;
        return Ok(diff(&opened, folder, edition, words));
    }
    let folder = opened.folder(story, words)?;
    let mut end = End::Good;
    for edition in folder.translations() {
        if diff(&opened, folder, edition, words) == End::ContentWrong {
            end = End::ContentWrong;
        }
    }
    if folder.translations().next().is_none() {
        say!("{}", words.tell("tr-untranslated", &[("story", &folder.key.typed())]));
    }
    Ok(end)
}

/// Shows the blocks of one translation that are not in step with their source.
fn diff(opened: &Opened, folder: &Folder, edition: &FolderEdition, words: &Words) -> End {
    let Some(standing) = &edition.standing else { return End::Good };
    let both = [folder.source_edition(), edition];
    if let Some(unread) = both.into_iter().find(|edition| !edition.file.is_whole()) {
        say!("{}", words.tell("tr-diff-unread", &[("file", unread.file.path.as_str())]));
        return End::ContentWrong;
    }
    let source = &folder.source_edition().blocks;
    let memory = opened.planned.site.memories.get(&(edition.file.lang.clone(), folder.key.clone()));
    let open = standing.comparison.pairs.iter().filter(|pair| pair.state != State::Fresh);
    let mut count = 0;
    for pair in open {
        count += 1;
        let target = pair.target.map(|at| &edition.blocks[at]);
        let now = pair.source.map(|at| &source[at]);
        let then = pair.record.and_then(|at| Some(memory?.records[at].text.as_str()));
        tell!("{}", heading(opened, pair, target.or(now), words));
        match (then, now) {
            (Some(then), Some(now)) if matches!(pair.state, State::Outdated | State::Renewed) => {
                tell!("  {}: {}", folder.source_lang, changes(then, &now.text()));
            }
            (_, Some(now)) => tell!("  {}: {}", folder.source_lang, now.text()),
            _ => {}
        }
        if let Some(target) = target {
            tell!("  {}: {}", edition.file.lang, target.text());
        }
        tell!("");
    }
    let story = folder.key.typed();
    let counted = [
        ("story", story.as_str().into()),
        ("language", edition.file.lang.as_str().into()),
        ("count", count.into()),
    ];
    say!("{}", words.say("tr-diff-count", &counted));
    let about = [("story", story.as_str()), ("language", edition.file.lang.as_str())];
    match super::move_of_memory(&opened.planned.site, &edition.file.lang, &folder.key) {
        Some(command) => {
            say!("{}", words.tell("tr-memory-moved", &[about[0], about[1], ("command", &command)]));
        }
        None if count > 0 => say!("{}", words.tell(next_step(&standing.comparison), &about)),
        None => {}
    }
    End::Good
}

/// What is said of what is to be done next.
fn next_step(comparison: &Comparison) -> &'static str {
    let has = |states: [State; 2]| states.into_iter().any(|state| comparison.count(state) > 0);
    if has([State::Outdated, State::Bumped]) {
        "tr-diff-translate"
    } else if has([State::Missing, State::Orphan]) {
        "tr-diff-complete"
    } else {
        "tr-diff-review"
    }
}

/// What is wrong with the block, and where it stands.
fn heading(opened: &Opened, pair: &Pair, block: Option<&Block>, words: &Words) -> String {
    let state = words.say(&format!("tr-state-{}", pair.state.as_str()), &[]);
    let Some(block) = block else { return state };
    let line = block.place.span.and_then(|span| {
        let source = opened.planned.source(&block.place.path)?;
        Some(source.line_column(span.start).0)
    });
    let line = line.map_or(String::new(), |line| format!(":{line}"));
    format!("{state}  {}{line}  {}", block.place.path, kind(&block.kind, words))
}

/// What a block is, in the reader's words; a string of front matter by its name.
fn kind(kind: &Kind, words: &Words) -> String {
    match kind {
        Kind::Named(name) => name.clone(),
        Kind::Heading(level) => words.count("tr-kind-heading", &[("level", usize::from(*level))]),
        other => words.say(&format!("tr-kind-{other}"), &[]),
    }
}

/// Two texts in one, word by word.
fn changes(then: &str, now: &str) -> String {
    let (then, now) = (pieces(then), pieces(now));
    let mut shown = String::new();
    let ops = difference(&then, &now);
    for op in ops {
        let mut gone = String::new();
        let mut new = String::new();
        for change in op.iter_changes(&then, &now) {
            match change.tag() {
                ChangeTag::Equal => shown.push_str(change.value()),
                ChangeTag::Delete => gone.push_str(change.value()),
                ChangeTag::Insert => new.push_str(change.value()),
            }
        }
        if !gone.is_empty() {
            shown.push_str(&format!("[-{gone}-]"));
        }
        if !new.is_empty() {
            shown.push_str(&format!("{{+{new}+}}"));
        }
    }
    shown
}

/// Words, numbers with their separators, the blanks between them, and letters of scripts without spaces one by one.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if is_part(first) { length_of_word(rest) } else { first.len_utf8() };
        let (piece, after) = rest.split_at(length);
        pieces.push(piece);
        rest = after;
    }
    pieces
}

/// Whether a character belongs to a word with others.
fn is_part(c: char) -> bool {
    c.is_alphanumeric() && !matches!(c, '\u{2E80}'..='\u{9FFF}')
}

/// Where the word ends that a text begins with; `1.320`, `20/2` and `8:30` are one.
fn length_of_word(text: &str) -> usize {
    let mut is_in_number = false;
    for (at, c) in text.char_indices() {
        let is_separator = matches!(c, '.' | ',' | ':' | '/' | '\'' | '’' | '\u{A0}' | '\u{202F}');
        let goes_on = || text[at + c.len_utf8()..].starts_with(|next: char| next.is_ascii_digit());
        let is_within = is_part(c) || (is_in_number && is_separator && goes_on());
        if !is_within {
            return at;
        }
        is_in_number = c.is_ascii_digit();
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_shown_word_by_word() {
        assert_eq!(
            changes("Cảng đón tàu 18.000 TEU.", "Cảng đón tàu 24.000 TEU mới."),
            "Cảng đón tàu [-18.000-]{+24.000+} TEU{+ mới+}."
        );
        assert_eq!(
            changes("Dài 1.320 m, mở 20/2. Hết 3.", "Dài 1.350 m, mở 21/2. Hết 4."),
            "Dài [-1.320-]{+1.350+} m, mở [-20/2-]{+21/2+}. Hết [-3-]{+4+}."
        );
        assert_eq!(changes("海防有三个码头", "海防有四个码头"), "海防有[-三-]{+四+}个码头");
    }
}
