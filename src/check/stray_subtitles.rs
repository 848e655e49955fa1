//! Subtitles beside a clip are found by it: called like it, in a language of the site, as WebVTT.

use std::collections::BTreeSet;

use crate::media::medium_of_extension;
use crate::names::{FilePath, Lang};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::Site;

/// Formats of subtitles that browsers do not read.
const OTHERS: [&str; 5] = ["srt", "ass", "ssa", "sbv", "ttml"];

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    let used: BTreeSet<&FilePath> = site.tracks.keys().collect();
    // Of a story that is not published, or a text that cannot be read, it is not known what it shows.
    let folders: BTreeSet<&str> = site
        .folders
        .values()
        .filter(|folder| folder.editions.values().all(|edition| edition.file.is_whole()))
        .map(|folder| folder.source_edition().file.path.folder())
        .collect();
    for file in super::strays::all(site).filter(|file| folders.contains(file.folder())) {
        let extension = file.extension();
        let problem = match extension.as_str() {
            "vtt" if !used.contains(file) && site.sources.text(file).is_some() => stray(file, site),
            other if OTHERS.contains(&other) => converted(file, &used),
            _ => None,
        };
        if let Some((problem, near)) = problem {
            let mut diagnostic = Diagnostic::new(problem).in_file(file);
            diagnostic.near = near;
            notes.add(diagnostic);
        }
    }
    notes
}

/// Why subtitles belong to no clip, and what they should be called where that is known.
fn stray(file: &FilePath, site: &Site) -> Option<(Problem, Option<String>)> {
    let stem = file.name().strip_suffix(".vtt")?;
    let (base, tag) = stem.rsplit_once('.').unwrap_or((stem, ""));
    let is_base = |clip: &&FilePath| clip.folder() == file.folder() && stem_of(clip) == base;
    let has_clip = site.shown_clips().any(|(_, _, shown)| is_base(&&shown.plain));
    let kind = match (has_clip, tag.is_empty()) {
        (true, true) => "language-none",
        (true, false) => "language",
        (false, _) => "clip",
    };
    let langs: Vec<&Lang> = site.config.langs().collect();
    let near = match kind {
        "language" => {
            crate::problem::nearest_lang(tag, langs.iter().copied()).map(|lang| format!("{base}.{lang}.vtt"))
        }
        "language-none" => Some(format!("{base}.{}.vtt", site.config.source_lang())),
        _ => {
            let shown = site.shown_clips().filter(|(_, _, shown)| shown.plain.folder() == file.folder());
            let stems: BTreeSet<String> =
                shown.map(|(_, _, shown)| stem_of(&shown.plain).to_owned()).collect();
            let only = stems.first().filter(|_| stems.len() == 1);
            only.map(|base| format!("{base}.{}.vtt", if tag.is_empty() { "vi" } else { tag }))
        }
    };
    Some((Problem::SubtitlesStray { name: file.name().into(), kind: kind.into() }, near))
}

fn stem_of(file: &FilePath) -> &str {
    file.name().rsplit_once('.').map_or(file.name(), |(stem, _)| stem)
}

/// That subtitles are in another format, unless the same stand beside them as WebVTT.
fn converted(file: &FilePath, used: &BTreeSet<&FilePath>) -> Option<(Problem, Option<String>)> {
    let stem = file.as_str().rsplit_once('.')?.0;
    let wanted = FilePath::new(&format!("{stem}.vtt"));
    if used.contains(&wanted) || medium_of_extension(&file.extension()).is_some() {
        return None;
    }
    let command = format!("ffmpeg -i \"{}\" \"{}\"", file.name(), wanted.name());
    let problem = Problem::SubtitlesSrt { wanted: wanted.name().into(), command: command.into() };
    Some((problem, None))
}
