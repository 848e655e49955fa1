//! The state of the translations as tables for a terminal: of editions, and of blocks.

use crate::names::{Date, Lang};
use crate::report::Row;
use crate::site::Site;
use crate::translation::State;

use super::{Words, section};
use crate::cli::columns::aligned;

/// The figures of a row, in the order of the columns.
fn figures(row: &Row) -> [usize; 7] {
    [row.promised, row.published, row.fresh, row.review, row.outdated, row.missing, row.words]
}

/// The editions: a line per language, section and unit, and the sum of each language.
pub(super) fn editions(rows: &[Row], site: &Site, words: &Words) -> Vec<String> {
    let heads = [
        "language",
        "section",
        "unit",
        "promised",
        "published",
        "fresh",
        "review",
        "outdated",
        "missing",
        "words",
        "oldest",
    ];
    let mut lines = vec![heads.map(|head| words.say(&format!("tr-column-{head}"), &[])).to_vec()];
    for rows in rows.chunk_by(|a, b| a.group.lang == b.group.lang) {
        for row in rows {
            let section = section(&row.group.section, site, words);
            let outside = || words.say("tr-column-outside", &[]);
            let section = section.map_or_else(outside, |(title, _)| title.to_owned());
            let no_unit = || words.say("tr-column-no-unit", &[]);
            let unit = if row.group.unit.is_empty() { no_unit() } else { row.group.unit.clone() };
            lines.push(line(&row.group.lang, section, unit, figures(row), row.oldest));
        }
        let sum = |at: usize| rows.iter().map(|row| figures(row)[at]).sum();
        let oldest = rows.iter().filter_map(|row| row.oldest).min();
        let all = words.say("tr-column-all", &[]);
        lines.push(line(&rows[0].group.lang, all, String::new(), std::array::from_fn(sum), oldest));
    }
    aligned(&lines, 3..10)
}

fn line(
    lang: &Lang,
    section: String,
    unit: String,
    figures: [usize; 7],
    oldest: Option<Date>,
) -> Vec<String> {
    let mut cells = vec![lang.to_string(), section, unit];
    cells.extend(figures.map(|figure| figure.to_string()));
    cells.push(oldest.map_or(String::new(), |date| date.to_string()));
    cells
}

/// The blocks of each language by their state.
pub(super) fn blocks(rows: &[Row], words: &Words) -> Vec<String> {
    let label = |state: State| words.say(&format!("tr-state-{}", state.as_str()), &[]);
    let mut lines = vec![vec![words.say("tr-column-blocks", &[])]];
    lines[0].extend(State::ALL.map(label));
    for rows in rows.chunk_by(|a, b| a.group.lang == b.group.lang) {
        let count = |state| rows.iter().filter_map(|row| row.blocks.get(&state)).sum::<usize>().to_string();
        let mut line = vec![rows[0].group.lang.to_string()];
        line.extend(State::ALL.map(count));
        lines.push(line);
    }
    aligned(&lines, 1..State::ALL.len() + 1)
}
