//! The table of terms → the glossary, and what is wrong with the table.
//!
//! Reads one file; whether texts follow it is for others.

use std::collections::{BTreeMap, BTreeSet};

use super::{Glossary, Term};
use crate::config::Config;
use crate::figure::csv::{self, Field, Grid};
use crate::lang::nfc;
use crate::names::{FilePath, Lang};
use crate::problem::{Diagnostic, Noted, Notes, Problem};
use crate::source::{Source, Sources};

/// The table of terms.
pub const FILE: &str = "i18n/terms.csv";

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Column {
    /// What the table calls the thing by.
    Id,
    /// Its names in a language.
    Names(Lang),
    /// Names that must not be used in a language.
    Wrong(Lang),
    /// Whether it keeps its name in every language.
    Kept,
    /// A remark for people.
    Note,
}

/// Reads the glossary of a project; without a table it is empty.
pub fn read(sources: &Sources, config: &Config) -> Noted<Glossary> {
    match sources.text(&FilePath::new(FILE)) {
        Some(source) => table(source, config),
        None => Noted::new(Glossary::default(), Notes::new()),
    }
}

/// Reads a table of terms.
pub fn table(source: &Source, config: &Config) -> Noted<Glossary> {
    let Noted { value: Grid { header, rows, .. }, mut notes } = csv::parse(source);
    let columns: Vec<Option<Column>> = header.iter().map(|field| column(&field.text, config)).collect();
    for (field, _) in header.iter().zip(&columns).filter(|(_, column)| column.is_none()) {
        let problem = Problem::TermColumnUnknown { column: field.text.clone() };
        let known = known(config);
        let diagnostic = Diagnostic::new(problem).at(&source.path, field.span);
        notes.add(diagnostic.near(&field.text, known.iter().map(String::as_str)));
    }
    if !columns.contains(&Some(Column::Id)) && !header.is_empty() {
        let problem = Problem::TermIdMissing {};
        notes.add(Diagnostic::new(problem).at(&source.path, header[0].span));
        return Noted::new(Glossary::default(), notes);
    }
    let mut terms: Vec<Term> = Vec::new();
    let mut ids = BTreeSet::new();
    for row in &rows {
        let term = term(row, &columns);
        let id = columns.iter().position(|column| *column == Some(Column::Id)).and_then(|at| row.get(at));
        let problem = match id {
            _ if term.id.is_empty() => Some(Problem::TermIdMissing {}),
            _ if !ids.insert(term.id.clone()) => Some(Problem::TermTwice { id: term.id.clone() }),
            _ => None,
        };
        if let Some((problem, field)) = problem
            .zip(id.filter(|id| !id.text.is_empty()).or(row.iter().find(|field| !field.text.is_empty())))
        {
            notes.add(Diagnostic::new(problem).at(&source.path, field.span));
        } else {
            terms.push(term);
        }
    }
    Noted::new(Glossary::new(terms), notes)
}

fn known(config: &Config) -> Vec<String> {
    let langs = config.langs().flat_map(|lang| [lang.to_string(), format!("forbidden.{lang}")]);
    ["id", "dnt", "note"].map(str::to_owned).into_iter().chain(langs).collect()
}

fn column(name: &str, config: &Config) -> Option<Column> {
    Some(match name {
        "id" => Column::Id,
        "dnt" => Column::Kept,
        "note" => Column::Note,
        name => match name.strip_prefix("forbidden.") {
            Some(tag) => Column::Wrong(config.lang(tag)?.clone()),
            None => Column::Names(config.lang(name)?.clone()),
        },
    })
}

fn term(row: &[Field], columns: &[Option<Column>]) -> Term {
    let mut term = Term::default();
    for (field, column) in row.iter().zip(columns) {
        match column {
            Some(Column::Id) => term.id.clone_from(&field.text),
            Some(Column::Names(lang)) => insert(&mut term.names, lang, field),
            Some(Column::Wrong(lang)) => insert(&mut term.wrong, lang, field),
            Some(Column::Kept) => term.is_kept = !matches!(field.text.as_str(), "" | "no"),
            Some(Column::Note) | None => {}
        }
    }
    term
}

/// `a | b`: several names, the first to be used.
fn insert(names: &mut BTreeMap<Lang, Vec<String>>, lang: &Lang, field: &Field) {
    let parts = field.text.split(['|', '｜']).map(str::trim).filter(|part| !part.is_empty());
    let parts: Vec<String> = parts.map(|part| nfc(part).into_owned()).collect();
    if !parts.is_empty() {
        names.insert(lang.clone(), parts);
    }
}
