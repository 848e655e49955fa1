//! From a text to its cues, block by block.
//!
//! Never fails: lines that are no cue are reported and passed over, as browsers pass over them.

use super::timing::{self, Fault, stamp};
use super::{Cue, Vtt, cue_text};
use crate::names::FilePath;
use crate::problem::{Diagnostic, Noted, Notes, Problem};
use crate::source::{Source, Span};

/// What a file begins with.
const HEADER: &str = "WEBVTT";

/// What the styles of a file begin with.
const STYLE: &str = "STYLE";

/// Names of what may stand behind the times of a cue.
const SETTINGS: [&str; 6] = ["vertical", "line", "position", "size", "align", "region"];

/// Reads subtitles.
pub fn parse(source: &Source) -> Noted<Vtt> {
    let mut parser = Parser { path: &source.path, notes: Notes::new(), vtt: Vtt::default() };
    let lines: Vec<Line> = lines(&source.text).collect();
    let start = parser.header(&lines);
    for block in blocks(&lines[start..]) {
        parser.block(block);
    }
    if let Some(first) = lines.first().filter(|_| parser.vtt.cues.is_empty() && parser.notes.is_empty()) {
        parser.note(Problem::VttEmpty { kind: "file".into() }, first.span());
    }
    Noted::new(parser.vtt, parser.notes)
}

/// The file as it is published: without remarks, which are for those who write it, and without styles, which could
/// load something from elsewhere.
pub fn published(text: &str) -> String {
    let lines: Vec<Line> = lines(text).collect();
    let header = lines.iter().position(|line| line.is_empty() || line.has_arrow()).unwrap_or(lines.len());
    let mut published = HEADER.to_owned() + "\n";
    for block in blocks(&lines[header..]) {
        let Some(first) = block.first() else { continue };
        // A remark right above the times is the name of their cue.
        let is_named = block.get(1).is_some_and(Line::has_arrow);
        if is_remark(first) && !first.has_arrow() {
            if is_named {
                published.extend(shown(&block[1..]));
            }
        } else if is_named || first.text.trim_end() != STYLE {
            published.extend(shown(block));
        }
    }
    published
}

/// A block with an empty line above it.
fn shown<'b>(block: &'b [Line]) -> impl Iterator<Item = &'b str> {
    std::iter::once("\n").chain(block.iter().flat_map(|line| [line.text, "\n"]))
}

fn is_remark(line: &Line) -> bool {
    line.begins("NOTE")
}

/// A line and where it begins.
#[derive(Clone, Copy, Debug)]
struct Line<'a> {
    start: usize,
    text: &'a str,
}

impl Line<'_> {
    fn span(&self) -> Span {
        Span { start: self.start, end: self.start + self.text.len() }
    }

    fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    fn has_arrow(&self) -> bool {
        self.text.contains("-->")
    }

    /// Whether the line is this word, alone or with more behind a space.
    fn begins(&self, word: &str) -> bool {
        self.text.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
    }
}

fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let mut rest = Some(0);
    std::iter::from_fn(move || {
        let start = rest?;
        let line = &text[start..];
        let end = line.find(['\n', '\r']);
        rest = end.map(|end| start + end + if line[end..].starts_with("\r\n") { 2 } else { 1 });
        Some(Line { start, text: &line[..end.unwrap_or(line.len())] })
    })
}

/// Runs of lines that no empty line parts; a second arrow begins another run, as in browsers.
fn blocks<'l, 'a>(lines: &'l [Line<'a>]) -> Vec<&'l [Line<'a>]> {
    let mut blocks = Vec::new();
    let mut from = 0;
    let mut has_arrow = false;
    for (at, line) in lines.iter().enumerate() {
        let is_second = line.has_arrow() && has_arrow;
        if line.is_empty() || is_second {
            blocks.push(&lines[from..at]);
            from = if line.is_empty() { at + 1 } else { at };
            has_arrow = false;
        }
        has_arrow |= line.has_arrow();
    }
    blocks.push(&lines[from..]);
    blocks.retain(|block| !block.is_empty());
    blocks
}

struct Parser<'a> {
    path: &'a FilePath,
    notes: Notes,
    vtt: Vtt,
}

impl Parser<'_> {
    fn note(&mut self, problem: Problem, span: Span) {
        self.notes.add(Diagnostic::new(problem).at(self.path, span));
    }

    fn syntax(&mut self, kind: &str, wanted: &str, span: Span) {
        self.note(Problem::VttSyntax { kind: kind.into(), wanted: wanted.into() }, span);
    }

    /// Reads the first line, and says which line the blocks begin with.
    fn header(&mut self, lines: &[Line]) -> usize {
        let Some(first) = lines.first() else { return 0 };
        if !first.begins(HEADER) {
            self.syntax("header", HEADER, first.span());
            return 0;
        }
        let end = lines.iter().position(|line| line.is_empty() || line.has_arrow());
        let end = end.unwrap_or(lines.len());
        if let Some(line) = lines.get(end).filter(|line| line.has_arrow()) {
            self.syntax("header-gap", HEADER, line.span());
        }
        // What stands right above an arrow is the name of its cue.
        end
    }

    fn block(&mut self, block: &[Line]) {
        let Some(first) = block.first() else { return };
        let is_before_cues = self.vtt.cues.is_empty();
        let is_other = is_remark(first)
            || (is_before_cues && (first.text.trim_end() == STYLE || first.text.trim_end() == "REGION"));
        let has_times = block.iter().take(2).any(Line::has_arrow);
        if is_other && !has_times {
            return;
        }
        let times = block.iter().take(2).position(Line::has_arrow);
        match times {
            Some(at) => self.cue(&block[at], &block[at + 1..]),
            None => {
                // The header of another format, or numbers alone, belong to what follows.
                let last = block.last().unwrap_or(first);
                let span = Span { start: first.start, end: last.span().end };
                self.syntax("stray", "", span);
            }
        }
    }

    fn cue(&mut self, line: &Line, words: &[Line]) {
        let Some(times) = timing::times(line.text) else {
            self.syntax("timing", "00:00:01.000 --> 00:00:04.000", line.span());
            return;
        };
        if let Some(fault) = times.fault {
            let kind = if fault == Fault::Comma { "comma" } else { "timing" };
            let settings = if times.settings.is_empty() { "" } else { " " };
            let wanted =
                format!("{} --> {}{settings}{}", stamp(times.start), stamp(times.end), times.settings);
            self.syntax(kind, &wanted, line.span());
        }
        self.settings(times.settings, line);
        let start = words.first().map_or(line.span().end, |first| first.start);
        let end = words.last().map_or(start, |last| last.span().end);
        let text: Vec<&str> = words.iter().map(|line| line.text).collect();
        let (pieces, faults) = cue_text::read(&text.join("\n"));
        for (problem, span) in faults {
            self.note(problem, span.shifted(start));
        }
        self.vtt.cues.push(Cue {
            times: line.span(),
            words: Span { start, end },
            start: times.start,
            end: times.end,
            pieces,
        });
    }

    fn settings(&mut self, settings: &str, line: &Line) {
        for setting in settings.split([' ', '\t']).filter(|setting| !setting.is_empty()) {
            let name = setting.split(':').next().unwrap_or(setting);
            let has_value = setting.len() > name.len() + 1;
            if !SETTINGS.contains(&name) || !has_value {
                let at = line.text.rfind(setting).unwrap_or(0);
                let span = Span { start: at, end: at + setting.len() }.shifted(line.start);
                self.note(Problem::VttSetting { setting: setting.into() }, span);
            }
        }
    }
}
