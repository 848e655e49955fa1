//! `haidang tr status`.

mod page;
mod table;

use clap::{Args, ValueEnum};
use serde_json::json;

use crate::names::{Lang, StoryKey};
use crate::report::{self, Row};
use crate::site::Site;
use crate::translation::State;

use super::{End, Failure, Project, Words};

/// Shows how far the translations have come, by language, section and unit.
///
/// With --format html, as a page that needs nothing else: haidang tr status --format html > status.html
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Arguments {
    /// How it is shown
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[command(flatten)]
    project: Project,
}

const AFTER_HELP: &str = "Columns:
  promised      stories that have an edition in the language, or say in `languages` that they will
  published     editions that a build publishes
  fresh         published, and every block accepted against its source as it is
  to review     translated; somebody other than the translator is to compare and accept
  outdated      their source has changed; a translator is next
  missing       promised, and no edition is there
  words to do   words of the source that wait for a translation
  behind since  the first day on which a source changed, as the sources say in `updated`";

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table
    #[default]
    Text,
    /// A JSON array of objects
    Json,
    /// A page to open in a browser, print and hand on
    Html,
}

pub(super) fn run(arguments: &Arguments, words: &Words) -> Result<End, Failure> {
    let opened = arguments.project.open(words)?;
    let site = &opened.planned.site;
    let rows = report::translations(site);
    match arguments.format {
        Format::Text => {
            table::editions(&rows, site, words).iter().for_each(|line| tell!("{line}"));
            tell!("");
            table::blocks(&rows, words).iter().for_each(|line| tell!("{line}"));
            if !report::queue(site).is_empty() {
                say!("{}", words.say("tr-status-next", &[]));
            }
            super::unpromised(site, &[], words);
        }
        Format::Json => {
            let rows: Vec<_> = rows.iter().map(entry).collect();
            tell!("{:#}", serde_json::Value::from(rows));
        }
        Format::Html => tell!("{}", page::page(&rows, site, words).trim_end()),
    }
    Ok(End::Good)
}

fn entry(row: &Row) -> serde_json::Value {
    let count =
        |state: State| (state.as_str().to_owned(), row.blocks.get(&state).copied().unwrap_or(0).into());
    let blocks: serde_json::Map<String, serde_json::Value> = State::ALL.into_iter().map(count).collect();
    json!({
        "lang": row.group.lang,
        "section": row.group.section,
        "unit": row.group.unit,
        "promised": row.promised,
        "published": row.published,
        "fresh": row.fresh,
        "review": row.review,
        "outdated": row.outdated,
        "missing": row.missing,
        "words": row.words,
        "oldest": row.oldest.map(|date| date.to_string()),
        "blocks": blocks,
    })
}

/// The title of a section in the program's language when it has an edition in it, else in its own; with that language.
fn section<'a>(key: &StoryKey, site: &'a Site, words: &Words) -> Option<(&'a str, &'a Lang)> {
    let folder = site.folders.get(key).filter(|_| !key.is_home())?;
    let edition = spoken(site, words).find_map(|lang| folder.editions.get(lang));
    let edition = edition.unwrap_or_else(|| folder.source_edition());
    Some((&edition.title, &edition.file.lang))
}

/// The site's languages that are the program's: `en`, but also `en-GB`.
fn spoken<'a>(site: &'a Site, words: &Words) -> impl Iterator<Item = &'a Lang> {
    let own = words.language().lang().clone();
    site.config.langs().filter(move |lang| lang.language() == own.language())
}
