//! One file of content understood alone: its language, its front matter, its text.
//!
//! Knows no other file: whether a link leads anywhere or an id exists is decided later.

mod event;
mod front;
mod place;

use std::collections::BTreeSet;

use crate::config::Config;
use crate::fields::{self, Reader};
use crate::lang;
use crate::markdown::{self, Document};
use crate::names::{FilePath, Lang, StoryKey};
use crate::problem::{Diagnostic, Noted, Notes, Problem};
use crate::source::{Source, Span};

pub use event::EventFront;
pub use front::{
    Amount, Check, ClaimFront, Exemption, FigureFront, FigureWords, Front, ScaleFront, SourceNote, Template,
    Tint, Translation,
};
pub use place::PlaceFront;

/// A story, section or home page in one language.
#[derive(Clone, Debug)]
pub struct Edition {
    /// Its file.
    pub path: FilePath,
    /// What it belongs to.
    pub key: StoryKey,
    /// Its language.
    pub lang: Lang,
    /// Whether it is the page of a section (or of the site) rather than a story.
    pub is_index: bool,
    /// Its front matter.
    pub front: Front,
    /// The lines of front matter, for problems of what is missing there.
    pub front_span: Span,
    /// How much of its front matter could be read.
    pub condition: Condition,
    /// What its front matter names and could not be read.
    pub broken: Broken,
    /// Its text.
    pub document: Document,
}

/// How much of a front matter could be read; why not all has been reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// All of it.
    Whole,
    /// Some of it: what seems to be missing may be there.
    Damaged,
    /// Nothing: that there is such an edition is all that is known.
    Unread,
}

/// Ids in a front matter whose items are wrong: they are there all the same.
#[derive(Clone, Debug, Default)]
pub struct Broken {
    /// Those of charts.
    pub figures: BTreeSet<String>,
    /// Those of sources.
    pub sources: BTreeSet<String>,
}

/// The reader of editions, prepared once.
#[derive(Debug, Default)]
pub struct Editions {
    front: Reader<Front>,
}

impl Editions {
    /// Parses a file of `content/`; none when it is no edition.
    pub fn parse(&self, source: &Source, config: &Config) -> Noted<Option<Edition>> {
        let mut notes = Notes::new();
        let edition = self.parse_noting(source, config, &mut notes);
        Noted::new(edition, notes)
    }

    fn parse_noting(&self, source: &Source, config: &Config, notes: &mut Notes) -> Option<Edition> {
        let path = &source.path;
        let (is_index, lang) = identity(path, config, notes)?;
        if lang::is_blank(&source.text) {
            notes.add(Diagnostic::new(Problem::FileEmpty { kind: "text".to_owned() }).in_file(path));
            return Some(Edition::unread(path, lang, is_index));
        }
        let unread = Edition::unread(path, lang, is_index);
        let Parts { front, line: front_span, body } = split(source, notes);
        let end = if front.is_some() { end_of_text(source, body, notes) } else { source.text.len() };
        let document = notes.take(markdown::parse(path, &source.text[body..end], body));
        let Some(front_text) = front else {
            return Some(Edition { front_span, document, ..unread });
        };
        let Noted { value: front, notes: found } = self.front.read(path, &front_text);
        let is_damaged = found.iter().any(|found| matches!(found.problem, Problem::TomlSyntax { .. }));
        let condition = if is_damaged { Condition::Damaged } else { Condition::Whole };
        let broken = if found.is_empty() { Broken::default() } else { broken(&front, &front_text) };
        notes.extend(found);
        Some(Edition { front, front_span, condition, broken, document, ..unread })
    }

    /// The edition of a file that could not be read; none when its name says that it is none.
    pub fn unread(&self, path: &FilePath, config: &Config) -> Noted<Option<Edition>> {
        let mut notes = Notes::new();
        let named = identity(path, config, &mut notes);
        Noted::new(named.map(|(is_index, lang)| Edition::unread(path, lang, is_index)), notes)
    }
}

impl Edition {
    /// The path of the edition of the same folder in another language.
    pub fn path_in(&self, lang: &Lang) -> FilePath {
        let stem = if self.is_index { "_index" } else { "index" };
        let folder = self.path.folder();
        FilePath::new(&format!("{folder}/{stem}.{lang}.md"))
    }

    fn unread(path: &FilePath, lang: Lang, is_index: bool) -> Self {
        Self {
            path: path.clone(),
            key: key_of(path),
            lang,
            is_index,
            front: Front::default(),
            front_span: Span { start: 0, end: 0 },
            condition: Condition::Unread,
            broken: Broken::default(),
            document: Document::default(),
        }
    }

    /// Notes that the edition it was translated from is not there: what seems to be missing may be there.
    pub fn lack_source(&mut self) {
        if self.condition == Condition::Whole {
            self.condition = Condition::Damaged;
        }
    }

    /// Whether what its front matter seems to lack is missing in truth.
    pub fn is_whole(&self) -> bool {
        self.condition == Condition::Whole
    }
}

/// What the text of a front matter names and its reader left out.
fn broken(front: &Front, text: &str) -> Broken {
    let mut figures = fields::ids_in(text, "figure");
    let mut sources = fields::ids_in(text, "sources");
    figures.retain(|id| front.figure.iter().flatten().all(|figure| figure.id.as_str() != id));
    sources.retain(|id| front.sources.iter().flatten().all(|source| source.id != *id));
    Broken { figures, sources }
}

/// The key of the folder that a file of content lies in.
pub fn key_of(path: &FilePath) -> StoryKey {
    let folder = path.folder().strip_prefix("content").unwrap_or_default();
    StoryKey::new(folder.trim_start_matches('/'))
}

/// Whether a file of content is called like an edition, be its language one of the site's or not.
pub fn is_edition(path: &FilePath) -> bool {
    named(path).is_some()
}

/// The two parts of the name of an edition: whether it is an index, and the code of its language.
fn named(path: &FilePath) -> Option<(bool, &str)> {
    let (name, tag) = path.name().strip_suffix(".md")?.split_once('.')?;
    let is_index = name == "_index";
    let is_story = name == "index" && !key_of(path).is_home();
    // A copy that some program made is called `index.vi (1).md` or `index.vi.old.md`.
    let is_tag = !tag.contains([' ', '(', '~', '.']);
    ((is_index || is_story) && is_tag).then_some((is_index, tag))
}

/// What the name of the file says; what is called otherwise is no edition, and for `check` to tell.
fn identity(path: &FilePath, config: &Config, notes: &mut Notes) -> Option<(bool, Lang)> {
    let (is_index, tag) = named(path)?;
    let lang = config.lang(tag);
    if lang.is_none() {
        notes.add(wrong_tag(path, tag, config));
    }
    Some((is_index, lang?.clone()))
}

/// What is wrong with a name whose language is none of the site's: it may be another spelling.
fn wrong_tag(path: &FilePath, tag: &str, config: &Config) -> Diagnostic {
    let usual = Lang::parse(tag).and_then(|lang| config.lang(lang.as_str()));
    let (problem, near) = match usual {
        Some(lang) => (Problem::LanguageTag { tag: tag.to_owned() }, Some(lang.to_string())),
        None => {
            let near = crate::problem::nearest_lang(tag, config.langs());
            (Problem::LanguageUnknown { lang: tag.to_owned() }, near.map(Lang::to_string))
        }
    };
    let mut diagnostic = Diagnostic::new(problem).in_file(path);
    diagnostic.near = near;
    diagnostic
}

/// A file in its two parts.
struct Parts {
    /// The front matter as TOML whose offsets are those of the file; none when it could not be told.
    front: Option<String>,
    /// The line that opens it.
    line: Span,
    /// Where the text begins.
    body: usize,
}

/// Parts a file at the lines of `+++`; blank lines before the first and blanks behind either do no harm.
fn split(source: &Source, notes: &mut Notes) -> Parts {
    let text = &*source.text;
    let start = text.len() - text.trim_start().len();
    let opening = text[start..].lines().next().unwrap_or_default();
    let line = Span { start, end: start + opening.len() };
    let inside = text.len().min(line.end + 1);
    let kind = kind_of_fence(opening);
    let closing = lines_from(text, inside).find(|(_, line)| kind != "none" && kind_of_fence(line) == kind);
    let body = closing.map_or(0, |(at, line)| at + line.len());
    if kind != FENCE {
        let problem = Problem::FrontMatterMissing { found: kind.to_owned() };
        notes.add(Diagnostic::new(problem).at(&source.path, line));
        return Parts { front: None, line, body };
    }
    let Some((end, _)) = closing else {
        notes.add(Diagnostic::new(Problem::FrontMatterOpen {}).at(&source.path, line));
        return Parts { front: None, line, body: text.len() };
    };
    // Blanks in place of what stands before keep every offset as it is in the file.
    let before: String = text[..inside].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect();
    Parts { front: Some(before + &text[inside..end]), line, body }
}

/// Where a text ends: at its second front matter, when the file was pasted twice.
fn end_of_text(source: &Source, body: usize, notes: &mut Notes) -> usize {
    let text = &source.text[body..];
    let mut fences = markdown::lines_outside_code(text).filter(|(_, line)| kind_of_fence(line) == FENCE);
    let Some((at, line)) = fences.next() else { return source.text.len() };
    let start = body + at;
    let place = Span { start, end: start + line.trim_end().len() };
    notes.add(Diagnostic::new(Problem::FrontMatterTwice {}).at(&source.path, place));
    if fences.next().is_some() { start } else { source.text.len() }
}

/// What stands around front matter.
const FENCE: &str = "plus";

/// What a line opens or closes: our front matter, that of other programs, something like either, or nothing.
fn kind_of_fence(line: &str) -> &'static str {
    let line = line.trim_end();
    match line {
        "+++" => FENCE,
        "---" => "yaml",
        _ if line.len() > 1 && line.bytes().all(|byte| byte == b'+') => "count",
        _ => "none",
    }
}

/// The lines of a text from a place on, each with its place and its end.
fn lines_from(text: &str, start: usize) -> impl Iterator<Item = (usize, &str)> {
    text[start..].split_inclusive('\n').scan(start, |at, line| {
        let here = *at;
        *at += line.len();
        Some((here, line))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config;

    fn check(path: &str, text: &str, problems: &str) -> Option<Edition> {
        let toml = "base_url = \"https://a.vn\"\n[languages.vi]\n[languages.en]\n[languages.zh-Hans]\n";
        let config = config::read(&Source::new(FilePath::new("haidang.toml"), toml)).value;
        let source = Source::new(FilePath::new(path), text);
        let noted = Editions::default().parse(&source, &config);
        let mut found = Vec::new();
        for diagnostic in noted.notes.into_sorted() {
            let span = diagnostic.place.and_then(|place| place.span);
            let place = span.map_or(String::new(), |span| {
                let (line, column) = source.line_column(span.start);
                format!(" {line}:{column}")
            });
            let near = diagnostic.near.map(|near| format!(" near {near}")).unwrap_or_default();
            found.push(format!("{}{place}{near}", diagnostic.problem.code()));
        }
        assert_eq!(found.join("\n"), problems);
        noted.value
    }

    #[test]
    fn an_edition_is_named_by_its_folder_and_language() {
        let edition = check("content/cang/lach/index.zh-Hans.md", "+++\ntitle = \"港\"\n+++\n海防\n", "")
            .expect("the file is an edition");
        assert_eq!(
            (edition.key.as_str(), edition.lang.as_str(), edition.is_index),
            ("cang/lach", "zh-Hans", false)
        );
        assert_eq!(edition.front.title.map(|title| title.value).as_deref(), Some("港"));
        assert_eq!(edition.document.plain_text(), "海防\n");
    }

    #[test]
    fn only_languages_of_the_site_are_languages() {
        check("content/a/index.zh-Hant.md", "+++\n+++\nx\n", "language-unknown near zh-Hans");
        check("content/a/index.VI.md", "+++\n+++\nx\n", "language-tag near vi");
        check("content/a/index.zh-hans.md", "+++\n+++\nx\n", "language-tag near zh-Hans");
    }

    #[test]
    fn what_is_called_otherwise_is_no_edition() {
        for name in ["a/index.vi (1).md", "a/index.vi.old.md", "a/bai-viet.md", "a/index.md", "index.vi.md"] {
            let path = format!("content/{name}");
            assert!(!is_edition(&FilePath::new(&path)), "{name}");
            assert!(check(&path, "+++\n+++\nx\n", "").is_none(), "{name}");
        }
    }

    #[test]
    fn problems_of_front_matter_have_their_place_in_the_file() {
        check(
            "content/a/index.vi.md",
            "+++\ntitle = \"A\"\nsumary = \"b\"\n+++\nx\n",
            "key-unknown 3:1 near summary",
        );
        check("content/a/index.vi.md", "Không có gì\n", "front-matter-missing 1:1");
        check("content/a/index.vi.md", "+++\ntitle = \"A\"\n", "front-matter-open 1:1");
        check("content/a/index.vi.md", " \n", "file-empty");
        check("content/a/index.vi.md", "+++", "front-matter-open 1:1");
        check("content/a/index.vi.md", "\n---\ntitle: A\n---\nx\n", "front-matter-missing 2:1");
        check(
            "content/a/index.vi.md",
            "++++\ntitle = \"A\"\n++++\n# x\n",
            "front-matter-missing 1:1\nheading-first 4:1",
        );
    }

    #[test]
    fn blanks_around_the_lines_of_front_matter_do_no_harm() {
        let edition = check(
            "content/a/index.vi.md",
            "\n\n+++  \ntitel = 1\ntitle = \"Bến\"\n+++ \nx\n",
            "key-unknown 4:1 near title",
        );
        let edition = edition.expect("the file is an edition");
        assert_eq!(edition.front.title.map(|title| title.value).as_deref(), Some("Bến"));
        assert_eq!(edition.document.plain_text(), "x\n");
    }

    #[test]
    fn problems_of_the_text_have_their_place_in_the_file() {
        check("content/a/index.vi.md", "+++\n+++\n\n<b>x</b>\n", "html-raw 4:1\nhtml-raw 4:5");
    }
}
