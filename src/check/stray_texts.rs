//! Texts that are passed over without a word, because they are called unlike an edition or lie where none is read.

use crate::edition;
use crate::lang;
use crate::names::{FilePath, Lang};
use crate::problem::{self, Diagnostic, Notes, Problem};
use crate::site::Site;

use super::strays::all;

/// Endings of texts that somebody may have meant for an edition.
const TEXTS: [&str; 13] =
    ["markdown", "mdown", "mkd", "mdx", "txt", "text", "html", "htm", "doc", "docx", "odt", "rtf", "bak"];

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    for path in all(site).filter(|path| is_misnamed(path)) {
        let Meant { case, wanted, near } = Text { path, site }.meant();
        let problem = Problem::FileStray { name: path.name().to_owned(), case: case.to_owned(), wanted };
        notes.add(Diagnostic { near, ..Diagnostic::new(problem).in_file(path) });
    }
    notes
}

/// Whether a file is a text that nobody reads: called unlike an edition, or like one with another ending.
fn is_misnamed(path: &FilePath) -> bool {
    if !path.as_str().starts_with("content/") {
        return false;
    }
    let is_like_edition = ["index.", "_index."].iter().any(|name| path.name().starts_with(name));
    match path.extension().as_str() {
        "md" => !edition::is_edition(path),
        other => is_like_edition && (TEXTS.contains(&other) || path.name().ends_with('~')),
    }
}

/// What is said of a text: the case, the path that it is about, and the name that was meant.
struct Meant {
    case: &'static str,
    wanted: Box<str>,
    near: Option<String>,
}

impl Meant {
    fn about(case: &'static str, wanted: &str) -> Self {
        Self { case, wanted: wanted.into(), near: None }
    }

    fn named(name: String) -> Self {
        Self { case: "name", wanted: "".into(), near: Some(name) }
    }
}

/// A text that nobody reads.
struct Text<'a> {
    path: &'a FilePath,
    site: &'a Site,
}

impl Text<'_> {
    fn meant(&self) -> Meant {
        let (folder, lang) = (self.path.folder(), self.lang());
        let start = self.start();
        if folder == "content" && start != Some("_index") {
            return Meant::about("home", &format!("content/_index.{lang}.md"));
        }
        let Some(start) = start else { return self.meant_story() };
        let path = format!("{folder}/{start}.{lang}.md");
        if self.is_there(&path) {
            Meant::about("taken", &path)
        } else if start == "index" && self.holds(folder, "_index") {
            Meant::about("in-section", folder)
        } else if start == "_index" && self.holds(folder, "index") {
            Meant::about("in-story", folder)
        } else {
            Meant::named(format!("{start}.{lang}.md"))
        }
    }

    /// What is meant by a text that is called after what it is about.
    fn meant_story(&self) -> Meant {
        let (folder, lang) = (self.path.folder(), self.lang());
        let parent = folder.rsplit_once('/').map_or("content", |(parent, _)| parent);
        let [is_section, is_story] = ["_index", "index"].map(|start| self.holds(folder, start));
        if !is_section && !is_story && parent != "content" && self.holds(parent, "_index") {
            return Meant::named(format!("index.{lang}.md"));
        }
        let section = if is_story { parent } else { folder };
        if section == "content" {
            return Meant::about("home", &format!("content/_index.{lang}.md"));
        }
        let path = format!("{section}/{}/index.{lang}.md", lang::slug(self.stem()));
        let case = if self.is_there(&path) { "taken" } else { "story" };
        Meant::about(case, &path)
    }

    fn stem(&self) -> &str {
        self.path.name().split('.').next().unwrap_or_default()
    }

    /// How the name of an edition begins that the file seems to have been meant for.
    fn start(&self) -> Option<&'static str> {
        let (stem, names) = (self.stem(), ["_index", "index"]);
        let is_start = |name: &&str| {
            stem.strip_prefix(*name).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        };
        names.into_iter().find(is_start).or_else(|| problem::nearest(stem, names))
    }

    /// The language that the name holds, or that of sources.
    fn lang(&self) -> &Lang {
        let is_named = |lang: &&Lang| holds_word(self.path.name(), lang.as_str());
        // The longest code that the name holds: `zh-Hans` rather than `zh`.
        let lang = self.site.config.langs().filter(is_named).max_by_key(|lang| lang.as_str().len());
        lang.unwrap_or(self.site.config.source_lang())
    }

    fn is_there(&self, path: &str) -> bool {
        self.site.sources.contains(&FilePath::new(path))
    }

    /// Whether editions of a section (`_index`) or story (`index`) lie in a folder.
    fn holds(&self, folder: &str, start: &str) -> bool {
        let is_one = |path: &&FilePath| {
            path.folder() == folder
                && path.name().split('.').next() == Some(start)
                && edition::is_edition(path)
        };
        self.site.sources.texts.keys().any(|path| is_one(&path))
    }
}

/// Whether a word stands in a name, with no letter on either side.
fn holds_word(name: &str, word: &str) -> bool {
    name.match_indices(word).any(|(at, _)| {
        let is_end = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        is_end(name[..at].chars().next_back()) && is_end(name[at + word.len()..].chars().next())
    })
}
