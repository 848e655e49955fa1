//! `haidang media`.

use std::collections::BTreeSet;

use clap::{Args, ValueEnum};
use serde_json::json;

use crate::build;
use crate::lang::Value;
use crate::media::{Glance, Kind};
use crate::names::{FilePath, Lang};
use crate::problem::{Action, Diagnostic, Error, Severity};
use crate::report::{self, Fare, Holding};
use crate::site::card_of;
use crate::world::{Store, World};

use super::columns::aligned;
use super::project::ProjectArguments;
use super::words::Words;
use super::{End, Failure};

/// Lists pictures, film and sound: who made each, under which licence and until when, and which stories show it.
///
/// For a spreadsheet: haidang media --format csv > media.csv
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    project: ProjectArguments,
    /// How the list is shown
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Only the files in one state
    #[arg(long, value_enum, value_name = "KIND")]
    only: Option<Only>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table
    #[default]
    Text,
    /// A table for spreadsheets
    Csv,
    /// A JSON array of objects
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Only {
    /// Licence or consent has ended
    Expired,
    /// Licence or consent ends within 30 days
    Ending,
    /// Maker, licence, alt text or subtitles are missing
    Incomplete,
    /// No story shows it
    Unused,
    /// A machine made or changed it
    Ai,
}

impl Only {
    fn takes(self, holding: &Holding) -> bool {
        match self {
            Self::Expired => holding.fare == Fare::Expired,
            Self::Ending => holding.fare == Fare::Ending,
            Self::Incomplete => holding.fare == Fare::Incomplete,
            Self::Unused => holding.fare == Fare::Unused,
            Self::Ai => holding.card.is_some_and(|card| card.rights.ai.is_some()),
        }
    }
}

pub(super) fn run(arguments: &Arguments, words: &Words) -> Result<End, Failure> {
    let world = arguments.project.world(words)?;
    let noted = build::prepare(&world, &arguments.project.options(false, words)?)?;
    let planned = noted.value;
    let damaged = damaged(build::judged(noted.notes, &planned.site.config));
    let store = world.store();
    let mut holdings = report::media(&planned.site);
    for holding in holdings.iter_mut().filter(|holding| damaged.contains(&card_of(holding.file))) {
        holding.card_is_damaged();
    }
    holdings.retain(|holding| arguments.only.is_none_or(|only| only.takes(holding)));
    match arguments.format {
        Format::Text => {
            if !holdings.is_empty() {
                table(&holdings, store, words).iter().for_each(|line| tell!("{line}"));
            }
            say!("{}", words.count("media-count", &[("count", holdings.len())]));
        }
        Format::Csv => tell!("{}", csv(&holdings, store)?.trim_end()),
        Format::Json => {
            let list: Vec<_> = holdings.iter().map(|holding| entry(holding, store)).collect();
            tell!("{:#}", serde_json::Value::from(list));
        }
    }
    if let Some(card) = damaged.first() {
        let arguments = [("count", Value::from(damaged.len())), ("card", Value::from(card.as_str()))];
        say!("{}", words.say("media-damaged", &arguments));
    }
    Ok(End::Good)
}

/// The cards in which something is so wrong that what they say is not known whole.
fn damaged(diagnostics: Vec<Diagnostic>) -> BTreeSet<FilePath> {
    let is_grave = |diagnostic: &Diagnostic| {
        let code = diagnostic.problem.code();
        diagnostic.severity == Severity::Error
            && ["toml-", "key-", "file-"].iter().any(|kind| code.starts_with(kind))
    };
    let grave = diagnostics.into_iter().filter(is_grave).filter_map(|diagnostic| diagnostic.place);
    let cards = grave.map(|place| place.path).filter(|path| path.extension() == "toml");
    let tables = ["content/topics.toml", "content/people.toml"];
    cards.filter(|path| path.as_str().starts_with("content/") && !tables.contains(&path.as_str())).collect()
}

fn table(holdings: &[Holding], store: &dyn Store, words: &Words) -> Vec<String> {
    let heads = [
        "file",
        "kind",
        "state",
        "credit",
        "licence",
        "until",
        "ai",
        "subtitles",
        "silent",
        "focal",
        "size",
        "used",
    ];
    let mut lines = vec![heads.map(|head| words.say(&format!("media-column-{head}"), &[])).to_vec()];
    for holding in holdings {
        let card = holding.card;
        let text = |text: Option<&str>| text.map_or_else(|| "–".to_owned(), shortened);
        let ai = card.and_then(|card| card.rights.ai);
        lines.push(vec![
            holding.file.as_str().trim_start_matches("content/").to_owned(),
            kind(holding, words),
            words.say(&format!("media-state-{}", holding.fare.as_str()), &[]),
            text(card.and_then(|card| card.shown_credit())),
            text(card.and_then(|card| card.rights.licence.as_deref())),
            holding.last_day().map_or_else(|| "–".to_owned(), |date| date.to_string()),
            ai.map_or_else(|| "–".to_owned(), |ai| words.say(&format!("media-ai-{}", ai.as_str()), &[])),
            listed(&holding.subtitles),
            listed(&holding.silent),
            suggestion(holding, store).map_or_else(|| "–".to_owned(), |(x, y)| format!("focal = [{x}, {y}]")),
            format!("{} kB", holding.bytes.div_ceil(1024)),
            used(holding),
        ]);
    }
    aligned(&lines, 10..11)
}

/// As much of a text as a column of the table can bear.
fn shortened(text: &str) -> String {
    const LONGEST: usize = 40;
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    text.chars().take(LONGEST - 1).chain(['…']).collect()
}

/// Around which point a photograph is cut while its card names none: what an earlier build has seen on it.
fn suggestion(holding: &Holding, store: &dyn Store) -> Option<(f64, f64)> {
    let is_cut =
        holding.card.is_none_or(|card| card.focal.is_none() && card.shown_kind() == Kind::Photograph);
    let (x, y) = Glance::stored(store, holding.picture.filter(|_| is_cut)?)?.salient;
    let hundredths = |thousandths: u16| (f64::from(thousandths) / 10.0).round() / 100.0;
    Some((hundredths(x), hundredths(y)))
}

/// What it is, and how long a clip is: `film 1:03`.
fn kind(holding: &Holding, words: &Words) -> String {
    let kind = holding.kind().unwrap_or("picture");
    let kind = words.say(&format!("media-kind-{kind}"), &[]);
    let clock = |millis: u64| format!("{kind} {}:{:02}", millis / 60_000, millis / 1000 % 60);
    holding.millis.map_or_else(|| kind.clone(), clock)
}

fn listed(langs: &BTreeSet<&Lang>) -> String {
    if langs.is_empty() { "–".to_owned() } else { tags(langs.iter().copied()) }
}

/// The stories that show a file: `cang-bien/lach-huyen (vi, en)`.
fn used(holding: &Holding) -> String {
    let story = |(key, langs): (&&crate::names::StoryKey, &BTreeSet<&Lang>)| {
        format!("{} ({})", key.typed(), tags(langs.iter().copied()))
    };
    holding.used.iter().map(story).collect::<Vec<_>>().join("; ")
}

fn tags<'a>(langs: impl Iterator<Item = &'a Lang>) -> String {
    langs.map(Lang::as_str).collect::<Vec<_>>().join(", ")
}

/// The columns of the table for spreadsheets.
const COLUMNS: [&str; 23] = [
    "file",
    "state",
    "kind",
    "creator",
    "credit",
    "copyright",
    "licence",
    "licence_url",
    "acquire_url",
    "licence_expires",
    "consent_expires",
    "created",
    "ai",
    "alt",
    "alt_missing",
    "duration",
    "subtitles",
    "width",
    "height",
    "bytes",
    "focal",
    "focal_suggested",
    "used",
];

fn csv(holdings: &[Holding], store: &dyn Store) -> Result<String, Failure> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let lost = |cause: std::io::Error| Error::new(Action::Write, FilePath::new("stdout"), cause);
    let wrong = |error: csv::Error| lost(std::io::Error::other(error));
    writer.write_record(COLUMNS).map_err(wrong)?;
    for holding in holdings {
        let entry = entry(holding, store);
        let cell = |column: &&str| match &entry[*column] {
            serde_json::Value::Null => String::new(),
            serde_json::Value::String(text) => text.clone(),
            serde_json::Value::Array(list) if column.starts_with("focal") => {
                list.iter().map(serde_json::Value::to_string).collect::<Vec<_>>().join(", ")
            }
            serde_json::Value::Array(list) => {
                list.iter().filter_map(|item| item.as_str()).collect::<Vec<_>>().join(", ")
            }
            _ if *column == "used" => used(holding),
            other => other.to_string(),
        };
        writer.write_record(COLUMNS.iter().map(cell).map(harmless)).map_err(wrong)?;
    }
    let bytes = writer.into_inner().map_err(|error| lost(error.into_error()))?;
    // Excel takes a table without this mark for one in the code page of the machine.
    Ok(format!("\u{FEFF}{}", String::from_utf8_lossy(&bytes)))
}

/// A cell that no spreadsheet takes for a formula.
fn harmless(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell }
}

fn entry(holding: &Holding, store: &dyn Store) -> serde_json::Value {
    let card = holding.card;
    let date = |last: fn(&crate::media::Card) -> &Option<crate::fields::Located<crate::names::Date>>| {
        card.and_then(|card| last(card).as_ref()).map(|last| last.value.to_string())
    };
    json!({
        "file": holding.file,
        "state": holding.fare.as_str(),
        "kind": holding.kind(),
        "creator": card.and_then(|card| card.rights.creator.as_ref()),
        "credit": card.and_then(|card| card.shown_credit()),
        "copyright": card.and_then(|card| card.rights.copyright.as_ref()),
        "licence": card.and_then(|card| card.rights.licence.as_ref()),
        "licence_url": card.and_then(|card| card.rights.licence_url.as_ref()),
        "acquire_url": card.and_then(|card| card.rights.acquire_url.as_ref()),
        "licence_expires": date(|card| &card.licence_expires),
        "consent_expires": date(|card| &card.consent_expires),
        "created": card.and_then(|card| card.created).map(|created| created.to_string()),
        "ai": card.and_then(|card| card.rights.ai).map(crate::media::Ai::as_str),
        "alt": holding.told,
        "alt_missing": holding.silent,
        "duration": holding.millis.map(|millis| millis as f64 / 1000.0),
        "subtitles": holding.subtitles,
        "width": holding.size.map(|(width, _)| width),
        "height": holding.size.map(|(_, height)| height),
        "bytes": holding.bytes,
        "focal": card.and_then(|card| card.focal),
        "focal_suggested": suggestion(holding, store),
        "used": holding.used,
    })
}
