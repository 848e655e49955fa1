//! Subtitles can be read: one after another, long enough, not too long, in their language.

use std::collections::BTreeMap;

use crate::lang::{self, is_hangul, is_ideograph, is_kana, is_wide};
use crate::media::vtt::{Cue, clock, stamp};
use crate::names::{FilePath, Lang};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::Site;
use crate::source::Span;
use crate::translation::quality;

/// Characters that can be read in a second, by script.
///
/// Netflix's style guides for timed text, which translators everywhere work by, allow adults 17 to 20 in languages
/// of Latin script, 9 in Chinese, 12 in Korean; one more is borne here, since subtitles of short announcements are
/// seldom cut by a professional.
const LATIN: f64 = 21.0;
const IDEOGRAPHS: f64 = 9.0;
const HANGUL: f64 = 12.0;

/// Cells of the longest line: 42 letters, or 21 of full width, as the same guides have it.
const LINE: usize = 42;

/// Subtitles may outlast their clip by so many milliseconds, as long as its sound may its pictures.
const GRACE: u64 = 1000;

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    let mut tracks: BTreeMap<&FilePath, (&Lang, Option<u64>)> = BTreeMap::new();
    for (_, _, shown) in site.shown_clips() {
        let millis = site.clips.get(&shown.file).and_then(|clip| clip.millis);
        for (lang, file) in &shown.tracks {
            // The same subtitles may belong to forms of one clip that are not equally long.
            let longest = tracks.entry(file).or_insert((lang, millis));
            longest.1 = longest.1.max(millis);
        }
    }
    for (file, (lang, millis)) in tracks {
        let Some(vtt) = site.tracks.get(file) else { continue };
        let mut before: Option<&Cue> = None;
        for cue in &vtt.cues {
            for (problem, span) in of_cue(cue, before, millis) {
                notes.add(Diagnostic::new(problem).at(file, span));
            }
            before = before.filter(|before| before.end > cue.end).or(Some(cue));
        }
        if let Some((words, span)) = foreign(lang, &vtt.cues) {
            let problem = Problem::VttScript { lang: lang.clone(), words: words.into() };
            notes.add(Diagnostic::new(problem).at(file, span));
        } else if let Some((found, span)) = other_language(lang, &vtt.cues) {
            let problem = Problem::VttLanguage { lang: lang.clone(), found };
            notes.add(Diagnostic::new(problem).at(file, span));
        } else if let Some(first) = vtt.cues.first().filter(|_| lacks_marks(lang, &vtt.cues)) {
            let problem = Problem::TextUnaccented { lang: lang.clone() };
            notes.add(Diagnostic::new(problem).at(file, first.words));
        }
    }
    notes
}

/// What is wrong with subtitles as they stand below others.
fn of_cue(cue: &Cue, before: Option<&Cue>, clip: Option<u64>) -> Vec<(Problem, Span)> {
    if cue.end <= cue.start {
        let problem = Problem::VttEnd { start: stamp(cue.start).into(), end: stamp(cue.end).into() };
        return vec![(problem, cue.times)];
    }
    let mut found = Vec::new();
    if let Some(before) = before.filter(|before| before.end > cue.start) {
        let (kind, time) = match before.start > cue.start {
            true => ("order", before.start),
            false => ("overlap", before.end),
        };
        found.push((Problem::VttOrder { kind: kind.into(), before: stamp(time).into() }, cue.times));
    }
    if let Some(length) = clip.filter(|length| cue.end > length + GRACE) {
        found.push((Problem::VttLate { length: clock(length).into() }, cue.times));
    }
    let text = cue.text();
    if lang::is_blank(&text) {
        found.push((Problem::VttEmpty { kind: "cue".into() }, cue.times));
        return found;
    }
    found.extend(speed(cue, &text).map(|problem| (problem, cue.words)));
    let longest = text.lines().map(cells).max().unwrap_or(0);
    if longest > LINE {
        found.push((Problem::VttLine { found: longest, limit: LINE }, cue.words));
    }
    found
}

/// That subtitles vanish before they can be read.
fn speed(cue: &Cue, text: &str) -> Option<Problem> {
    let characters = text.chars().filter(|c| !c.is_control()).count() as f64;
    let needed: f64 = text.chars().map(seconds).sum();
    let shown = (cue.end - cue.start) as f64 / 1000.0;
    // A blink more or less is nobody's fault.
    (needed > shown + 0.1).then(|| Problem::VttSpeed {
        found: (characters / shown).ceil() as u32,
        limit: (characters / needed).floor() as u32,
        seconds: needed.ceil() as u32,
    })
}

/// The seconds that it takes to read a character.
fn seconds(c: char) -> f64 {
    match c {
        c if c.is_control() => 0.0,
        c if is_hangul(c) => 1.0 / HANGUL,
        c if is_ideograph(c) || is_kana(c) => 1.0 / IDEOGRAPHS,
        _ => 1.0 / LATIN,
    }
}

/// The cells that a line takes.
fn cells(line: &str) -> usize {
    line.chars().map(|c| if is_wide(c) { 2 } else { 1 }).sum()
}

/// Words in a script that the language is not written in; or the first words, when none are in its own.
fn foreign(lang: &Lang, cues: &[Cue]) -> Option<(String, Span)> {
    let strange = cues.iter().find_map(|cue| {
        let text = cue.text();
        let words = lang::strange_words(lang, &text).first().map(|words| (*words).to_owned())?;
        Some((words, cue.words))
    });
    strange.or_else(|| {
        let all: String = cues.iter().map(Cue::text).collect();
        let first = cues.first().filter(|_| lang::lacks_own_script(lang, &all))?;
        let words: String = first.text().chars().take(EXCERPT).collect();
        Some((words.replace('\n', " "), first.words))
    })
}

/// The language that the words are in, where the name of the file says another; and the first of them that shows it.
fn other_language(lang: &Lang, cues: &[Cue]) -> Option<(Lang, Span)> {
    let texts: Vec<String> = cues.iter().map(Cue::text).collect();
    let found = quality::language_of_foreign(&texts.join("\n"), lang)?;
    // A line of a few words seldom shows its language; the whole does.
    let is_it = |text: &&String| quality::language_of_foreign(text, lang).as_ref() == Some(&found);
    let first = texts.iter().position(|text| is_it(&text)).unwrap_or(0);
    Some((found, cues.get(first)?.words))
}

/// Whether all the words are Vietnamese without its marks.
fn lacks_marks(lang: &Lang, cues: &[Cue]) -> bool {
    let texts: Vec<String> = cues.iter().map(Cue::text).collect();
    quality::lacks_marks(&texts.join(" "), lang)
}

/// So many characters of a text are shown.
const EXCERPT: usize = 40;
