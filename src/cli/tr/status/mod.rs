//! `haidang tr status`.

mod page;

use clap::{Args, ValueEnum};
use serde_json::json;

use crate::names::{Date, Lang, StoryKey};
use crate::report::{self, Row};
use crate::site::Site;

use super::{End, Failure, Project, Words};

/// Shows how far the translations have come, by language, section and unit.
///
/// With --format html, as a page that needs nothing else: haidang tr status --format html > status.html
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// How it is shown
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[command(flatten)]
    project: Project,
}

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
            table(&rows, site, words).iter().for_each(|line| tell!("{line}"));
            super::unpromised(site, None, words);
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
    json!({
        "lang": row.group.lang,
        "section": row.group.section,
        "unit": row.group.unit,
        "promised": row.promised,
        "published": row.published,
        "fresh": row.fresh,
        "outdated": row.outdated,
        "missing": row.missing,
        "words": row.words,
        "oldest": row.oldest.map(|date| date.to_string()),
    })
}

/// The figures of a row, in the order of the columns.
fn figures(row: &Row) -> [usize; 6] {
    [row.promised, row.published, row.fresh, row.outdated, row.missing, row.words]
}

fn table(rows: &[Row], site: &Site, words: &Words) -> Vec<String> {
    let heads = [
        "language",
        "section",
        "unit",
        "promised",
        "published",
        "fresh",
        "outdated",
        "missing",
        "words",
        "oldest",
    ];
    let mut lines = vec![heads.map(|head| words.say(&format!("tr-column-{head}"), &[])).to_vec()];
    for rows in rows.chunk_by(|a, b| a.group.lang == b.group.lang) {
        for row in rows {
            let section = section(&row.group.section, site);
            let section = if section.is_empty() { words.say("tr-column-outside", &[]) } else { section };
            lines.push(line(&row.group.lang, section, &row.group.unit, figures(row), row.oldest));
        }
        let sum = |at: usize| rows.iter().map(|row| figures(row)[at]).sum();
        let oldest = rows.iter().filter_map(|row| row.oldest).min();
        let all = words.say("tr-column-all", &[]);
        lines.push(line(&rows[0].group.lang, all, "", std::array::from_fn(sum), oldest));
    }
    aligned(&lines)
}

fn line(lang: &Lang, section: String, unit: &str, figures: [usize; 6], oldest: Option<Date>) -> Vec<String> {
    let mut cells = vec![lang.to_string(), section, unit.to_owned()];
    cells.extend(figures.map(|figure| figure.to_string()));
    cells.push(oldest.map_or(String::new(), |date| date.to_string()));
    cells
}

/// The name of a section in the site's first language.
fn section(key: &StoryKey, site: &Site) -> String {
    let folder = site.folders.get(key).filter(|_| !key.is_home());
    folder.map_or(String::new(), |folder| folder.source_edition().title.clone())
}

/// Lines of cells with columns of one width; figures stand to the right.
fn aligned(lines: &[Vec<String>]) -> Vec<String> {
    use unicode_width::UnicodeWidthStr;
    let columns = lines.first().map_or(0, Vec::len);
    let widths: Vec<usize> =
        (0..columns).map(|at| lines.iter().map(|line| line[at].width()).max().unwrap_or(0)).collect();
    let padded = |(at, cell): (usize, &String)| {
        let blanks = " ".repeat(widths[at] - cell.width());
        if (3..9).contains(&at) { format!("{blanks}{cell}") } else { format!("{cell}{blanks}") }
    };
    let line = |cells: &Vec<String>| {
        let cells: Vec<String> = cells.iter().enumerate().map(padded).collect();
        cells.join("  ").trim_end().to_owned()
    };
    lines.iter().map(line).collect()
}
