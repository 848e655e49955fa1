//! `haidang tr export`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use crate::glossary;
use crate::lang::Direction;
use crate::names::{FilePath, Lang, StoryKey};
use crate::problem::{Action, Error};
use crate::site::Folder;
use crate::translation::State;
use crate::translation::exchange::{Format, HtmlWords, Package, StoryUnits, Wanted, tbx};

use super::story::Story;
use super::{End, Failure, Opened, Project, Words};

/// Writes what is to be translated, for translators' programs or as a table for office programs.
///
/// Only blocks that need work go out: those that are missing or behind, and, marked as translated, those that wait
/// for somebody to compare them with their source. Where links lead and what pictures show stays here; the file has numbered marks for them.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Arguments {
    /// The languages to translate into [default: all]
    languages: Vec<String>,
    /// The format of the file
    #[arg(long, value_enum, default_value_t = Kind::Xliff, value_name = "FORMAT")]
    format: Kind,
    /// Only this story, even in a language that it was not promised in
    #[arg(long, value_name = "KEY")]
    story: Vec<String>,
    /// Only stories of this section
    #[arg(long, value_name = "KEY")]
    section: Vec<String>,
    /// Blocks that have been accepted, too
    #[arg(long)]
    all: bool,
    /// The file to write, or a folder for one file a pair of languages [default: standard output]
    #[arg(long, short, value_name = "PATH")]
    out: Option<PathBuf>,
    /// Write over files that are there
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    project: Project,
}

const AFTER_HELP: &str = "\
Formats:
  xliff    XLIFF 1.2, for OmegaT, memoQ, Trados, Poedit
  xliff2   XLIFF 2.0, for Crowdin and newer programs
  po       gettext, for Poedit and Weblate
  tmx      what has been translated and accepted, for the memory of a translator's program
  html     a table of two columns, to print, or to type into with an office program
  tbx      the official names of i18n/terms.csv, for the term base of a translator's program
  csv      the same as the table that it is

Examples:
  haidang tr export en --out work.xlf
  haidang tr export --format po --out work/
  haidang tr export ja --story cang-bien/ben-lach-huyen --format html --out lach-huyen.html
  haidang tr export ko --format tmx --out ko.tmx
  haidang tr export --format tbx --out terms.tbx";

/// The formats by their names.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    Xliff,
    Xliff2,
    Po,
    Tmx,
    Html,
    Tbx,
    Csv,
}

impl Kind {
    /// The format of what is translated; none for terms.
    fn format(self) -> Option<Format> {
        match self {
            Self::Xliff => Some(Format::Xliff1),
            Self::Xliff2 => Some(Format::Xliff2),
            Self::Po => Some(Format::Po),
            Self::Tmx => Some(Format::Tmx),
            Self::Html => Some(Format::Html),
            Self::Tbx | Self::Csv => None,
        }
    }
}

pub(super) fn run(arguments: &Arguments, words: &Words) -> Result<End, Failure> {
    let opened = arguments.project.open(words)?;
    let Some(format) = arguments.format.format() else { return terms(arguments, &opened, words) };
    let packages = packages(arguments, &opened, words)?;
    if packages.is_empty() {
        say!("{}", words.say("tr-export-nothing", &[]));
        super::unpromised(&opened.planned.site, &asked(arguments, &opened, words)?, words);
        return Ok(End::Good);
    }
    let out = places(arguments.out.as_deref(), &packages, format, words)?;
    free(out.iter().flatten(), arguments.force, words)?;
    for (package, path) in packages.iter().zip(&out) {
        let text = format.write(package, &around(package, words));
        match path {
            Some(path) => write(path, &text)?,
            None => tell!("{}", text.trim_end_matches('\n')),
        }
        let units = || package.stories.iter().flat_map(|story| &story.units);
        let review = units().filter(|unit| unit.state.is_to_review()).count();
        let fresh = units().filter(|unit| unit.state == State::Fresh).count();
        let count = units().count();
        let place = path.as_ref().map_or_else(|| "-".to_owned(), |path| path.display().to_string());
        let (from, to) = (package.from.to_string(), package.to.to_string());
        let said = [
            ("place", place.as_str().into()),
            ("from", from.as_str().into()),
            ("to", to.as_str().into()),
            ("units", count.into()),
            ("stories", package.stories.len().into()),
            ("open", (count - review - fresh).into()),
            ("review", review.into()),
        ];
        say!("{}", words.say("tr-exported", &said));
    }
    review(&packages, words);
    Ok(End::Good)
}

/// Says what is to be done with blocks that are translated, with the first story that has one as the example.
fn review(packages: &[Package], words: &Words) {
    let mut stories =
        packages.iter().flat_map(|package| package.stories.iter().map(|story| (story, &package.to)));
    let waits = |story: &StoryUnits| story.units.iter().any(|unit| unit.state.is_to_review());
    if let Some((story, lang)) = stories.find(|(story, _)| waits(story)) {
        let key = crate::edition::key_of(&story.original).typed();
        say!("{}", words.tell("tr-export-review", &[("story", &key), ("language", lang.as_str())]));
    }
}

/// Refuses to write over a file.
fn free<'p>(
    mut paths: impl Iterator<Item = &'p PathBuf>,
    is_forced: bool,
    words: &Words,
) -> Result<(), Failure> {
    match paths.find(|path| path.exists() && !is_forced) {
        Some(there) => {
            let path = there.display().to_string();
            Err(Failure::Usage(words.tell("tr-export-there", &[("path", &path)])))
        }
        None => Ok(()),
    }
}

/// Writes the official names of things: the table as it is, or as a term base in the languages that were asked for.
fn terms(arguments: &Arguments, opened: &Opened, words: &Words) -> Result<End, Failure> {
    let site = &opened.planned.site;
    let asked = asked(arguments, opened, words)?;
    let own = site.config.source_lang();
    let is_meant = |lang: &&Lang| asked.is_empty() || *lang == own || asked.contains(lang);
    let langs: Vec<Lang> = site.config.langs().filter(is_meant).cloned().collect();
    let table = site.sources.text(&FilePath::new(glossary::FILE));
    let Some(table) = table.filter(|_| !site.glossary.is_empty()) else {
        say!("{}", words.tell("tr-export-no-terms", &[("file", glossary::FILE)]));
        return Ok(End::Good);
    };
    let text = match arguments.format {
        Kind::Csv => table.text.to_string(),
        _ => tbx::write(site.glossary.terms(), &langs),
    };
    match &arguments.out {
        Some(path) => {
            let name = if matches!(arguments.format, Kind::Csv) { "terms.csv" } else { "terms.tbx" };
            let path = if is_folder(path) { path.join(name) } else { path.clone() };
            free(std::iter::once(&path), arguments.force, words)?;
            write(&path, &text)?;
        }
        None => tell!("{}", text.trim_end_matches('\n')),
    }
    say!("{}", words.count("tr-exported-terms", &[("count", site.glossary.terms().len())]));
    Ok(End::Good)
}

fn is_folder(path: &Path) -> bool {
    path.is_dir() || path.as_os_str().to_string_lossy().ends_with('/')
}

/// What goes out, by pair of languages.
/// The languages that were named.
fn asked<'a>(arguments: &Arguments, opened: &'a Opened, words: &Words) -> Result<Vec<&'a Lang>, Failure> {
    arguments.languages.iter().map(|tag| opened.lang(tag, words)).collect()
}

fn packages(arguments: &Arguments, opened: &Opened, words: &Words) -> Result<Vec<Package>, Failure> {
    let site = &opened.planned.site;
    let asked = arguments.languages.iter().map(|tag| opened.lang(tag, words));
    let asked = asked.collect::<Result<Vec<&Lang>, Failure>>()?;
    let langs = if asked.is_empty() { site.config.langs().collect() } else { asked };
    let stories = arguments.story.iter().map(|key| opened.folder(key, words));
    let stories: Vec<&StoryKey> =
        stories.map(|folder| folder.map(|folder| &folder.key)).collect::<Result<_, _>>()?;
    let sections = arguments.section.iter().map(|key| opened.folder(key, words));
    let sections: Vec<&StoryKey> =
        sections.map(|folder| folder.map(|folder| &folder.key)).collect::<Result<_, _>>()?;
    let is_below = |key: &StoryKey, section: &StoryKey| {
        std::iter::successors(Some(key.clone()), StoryKey::parent).any(|above| above == *section)
    };
    let is_meant = |folder: &&Folder| {
        let is_all = stories.is_empty() && sections.is_empty();
        is_all
            || stories.contains(&&folder.key)
            || sections.iter().any(|section| is_below(&folder.key, section))
    };
    let wanted = match (arguments.all, arguments.format) {
        (true, _) => Wanted::All,
        (false, Kind::Tmx) => Wanted::Accepted,
        (false, _) => Wanted::Open,
    };
    let mut packages: BTreeMap<(&Lang, usize), Package> = BTreeMap::new();
    for (order, lang) in langs.iter().enumerate() {
        for folder in site.folders.values().filter(is_meant).filter(|folder| folder.source_lang != **lang) {
            let story = Story::of(site, folder, lang);
            if !story.is_promised() && !stories.contains(&&folder.key) {
                continue;
            }
            let Some(units) = story.units(wanted) else { continue };
            let (from, to) = (&folder.source_lang, *lang);
            let package = packages.entry((from, order)).or_insert_with(|| Package {
                from: from.clone(),
                to: to.clone(),
                stories: Vec::new(),
            });
            package.stories.push(units);
        }
    }
    Ok(packages.into_values().collect())
}

/// Where each package goes: standard output when nothing was asked for and there is but one.
fn places(
    out: Option<&Path>,
    packages: &[Package],
    format: Format,
    words: &Words,
) -> Result<Vec<Option<PathBuf>>, Failure> {
    let Some(out) = out else {
        return match packages.len() {
            1 => Ok(vec![None]),
            _ => Err(Failure::Usage(words.say("tr-export-many", &[]))),
        };
    };
    if is_folder(out) {
        let name = |package: &Package| format!("{}-{}.{}", package.from, package.to, format.extension());
        return Ok(packages.iter().map(|package| Some(out.join(name(package)))).collect());
    }
    match packages.len() {
        1 => Ok(vec![Some(out.to_owned())]),
        _ => Err(Failure::Usage(words.say("tr-export-many", &[]))),
    }
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let written = || {
        path.parent().map_or(Ok(()), std::fs::create_dir_all)?;
        std::fs::write(path, text)
    };
    written()
        .map_err(|cause| Error::new(Action::Write, FilePath::new(&path.display().to_string()), cause).into())
}

/// What stands around a table, in the language of this program's messages.
fn around(package: &Package, words: &Words) -> HtmlWords {
    let column = |id: &str, lang: &Lang| {
        (words.tell(id, &[("language", lang.as_str())]), Direction::of(lang).as_str())
    };
    let (from, to) = (package.from.as_str(), package.to.as_str());
    HtmlWords {
        title: words.tell("tr-table-title", &[("from", from), ("to", to)]),
        lead: words.say("tr-table-lead", &[]),
        lang: words.language().lang().to_string(),
        source: column("tr-table-source", &package.from),
        target: column("tr-table-target", &package.to),
    }
}
