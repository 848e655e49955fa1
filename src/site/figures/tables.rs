//! The data of charts, held against what is asked of them.

use std::collections::{BTreeMap, BTreeSet};

use crate::fields::Located;
use crate::figure::{self, Exact, Key, Kind, Request, Table};
use crate::lang;
use crate::names::{FilePath, Lang, StoryKey};
use crate::problem::{self, Diagnostic, Notes, Problem};
use crate::site::links::names_beside;
use crate::site::{Folder, Site};

use super::{NO_SHEET, front_of, maps};

/// The data of every chart of the site.
pub(in crate::site) fn tables(site: &Site, notes: &mut Notes) -> BTreeMap<(StoryKey, String), Table> {
    let mut tables = BTreeMap::new();
    for folder in site.folders.values() {
        let langs: Vec<Lang> = folder.editions.keys().cloned().collect();
        for request in &folder.figures {
            let Some(source) = site.sources.text(&request.data) else {
                if !site.sources.unread.contains(&request.data) {
                    missing_data(site, folder, request, notes);
                }
                continue;
            };
            let mut table = notes.take(figure::read(source, request, &langs));
            maps::add(site, folder, request, &mut table, notes);
            unnamed(folder, request, &table, notes);
            missing_labels(folder, request, &table, notes);
            first_break(folder, request, &table, notes);
            missing_groups(folder, request, &table, notes);
            wrong_total(folder, request, &table, notes);
            many_symbols(folder, request, &table, notes);
            ranks_as_bars(folder, request, &table, notes);
            tables.insert((folder.key.clone(), request.id.clone()), table);
        }
    }
    tables
}

/// Reports what a drawing names and a language has no name for.
fn unnamed(folder: &Folder, request: &Request, table: &Table, notes: &mut Notes) {
    let ids = table.unnamed();
    for (lang, edition) in &folder.editions {
        let typed = edition.file.front.words.get(&request.id);
        let is_named = |id: &&str| {
            let word = typed.and_then(|words| words.value.labels.get(*id));
            word.is_some_and(|word| !lang::is_blank(word))
        };
        // Words that are not there at all are reported as such.
        let Some(span) = typed.map(|words| words.span) else { continue };
        for id in ids.iter().copied().filter(|id| !is_named(id)) {
            let (figure, label) = (request.id.as_str().into(), id.into());
            let problem = Problem::FigureLabelUnnamed { figure, label, lang: lang.clone() };
            notes.add(Diagnostic::new(problem).at(&edition.file.path, span));
        }
    }
}

fn missing_data(site: &Site, folder: &Folder, request: &Request, notes: &mut Notes) {
    let file = &folder.source_edition().file;
    let front = front_of(file, &request.id);
    let span = front.map_or(file.front_span, |front| front.data.span);
    let typed = request.data.name();
    let beside = names_beside(site, &request.data);
    let is_sheet = |name: &&str| SHEETS.iter().any(|ending| name.to_lowercase().ends_with(ending));
    let (sheets, others): (Vec<&str>, Vec<&str>) = beside.iter().map(String::as_str).partition(is_sheet);
    let sheet = sheets.iter().copied().find(|name| stem(name) == stem(typed)).unwrap_or(NO_SHEET);
    let is_table = |name: &&str| name.to_lowercase().ends_with(".csv") && sheet == NO_SHEET;
    let tables: Vec<&str> = others.into_iter().filter(is_table).collect();
    let problem = Problem::DataMissing { file: typed.to_owned(), sheet: sheet.to_owned() };
    let mut diagnostic = Diagnostic::new(problem).at(&file.path, span);
    diagnostic.near = near_table(folder, typed, &tables).map(str::to_owned);
    notes.add(diagnostic);
}

/// The table that was meant: rather one that no other chart shows.
fn near_table<'a>(folder: &Folder, typed: &str, tables: &[&'a str]) -> Option<&'a str> {
    let shown: BTreeSet<&str> = folder.data_files().into_iter().map(FilePath::name).collect();
    let unused: Vec<&str> = tables.iter().copied().filter(|name| !shown.contains(name)).collect();
    let only = || unused.first().copied().filter(|_| unused.len() == 1);
    let near = |names: &[&'a str]| problem::nearest(typed, names.iter().copied());
    near(&unused).or_else(only).or_else(|| near(tables))
}

/// The ends of the names of files in which office programs keep tables.
const SHEETS: [&str; 4] = [".xlsx", ".xls", ".ods", ".numbers"];

/// The name of a file without what its kind adds to it.
fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// Reports highlights and breaks at labels that the data do not have.
fn missing_labels(folder: &Folder, request: &Request, table: &Table, notes: &mut Notes) {
    let file = &folder.source_edition().file;
    let Some(front) = front_of(file, &request.id) else { return };
    let known: BTreeSet<&str> = table.labels().collect();
    if known.is_empty() {
        return;
    }
    // A panel is highlighted by the id of its series.
    let may_be_panel = |label: &Located<String>| {
        request.kind == Kind::SmallMultiples && table.series(&request.series).contains(label)
    };
    let highlights = front.highlight.iter().filter(|label| !may_be_panel(label));
    for label in highlights.chain(&front.breaks).chain(&front.annotations) {
        if !known.contains(label.as_str()) {
            let problem =
                Problem::FigureLabelMissing { figure: request.id.clone(), label: label.value.clone() };
            notes.add(Diagnostic::new(problem).at(&file.path, label.span).near(label, known.iter().copied()));
        }
    }
}

/// Reports a break at the first label, before which there is nothing.
fn first_break(folder: &Folder, request: &Request, table: &Table, notes: &mut Notes) {
    let file = &folder.source_edition().file;
    let first = table.labels().next();
    let Some(front) = front_of(file, &request.id).filter(|_| request.kind.uses(Key::Breaks)) else { return };
    if let Some(label) = front.breaks.iter().find(|label| Some(label.as_str()) == first) {
        let problem = Problem::FigureBreakFirst { label: label.as_str().into() };
        notes.add(Diagnostic::new(problem).at(&file.path, label.span));
    }
}

/// Reports groups of rows that have no name in an edition.
fn missing_groups(folder: &Folder, request: &Request, table: &Table, notes: &mut Notes) {
    for edition in folder.editions.values().filter(|_| !table.groups.is_empty()) {
        let file = &edition.file;
        let words = file.front.words.get(&request.id);
        let is_named = |group: &&String| {
            let name = words.and_then(|words| words.series.get(*group));
            name.is_some_and(|name| !lang::is_blank(name))
        };
        for group in table.groups.iter().filter(|group| !is_named(group)) {
            let (figure, key) = (request.id.clone(), format!("series.{group}"));
            let problem = Problem::FigureWordsMissing { figure, key, lang: file.lang.clone() };
            let span = words.map_or(file.front_span, |words| words.span);
            notes.add(Diagnostic::new(problem).at(&file.path, span));
        }
    }
}

/// Reports values that do not add up to the sum that the figure names.
fn wrong_total(folder: &Folder, request: &Request, table: &Table, notes: &mut Notes) {
    let file = &folder.source_edition().file;
    let typed = front_of(file, &request.id).and_then(|front| front.total.as_ref());
    let (Some(typed), Some(total)) = (typed, &request.total) else { return };
    if !request.kind.uses(Key::Total) || table.values().next().is_none() {
        return;
    }
    let Some(sum) = Exact::sum(table.values()) else { return };
    let Some(difference) = sum.minus(total).filter(|difference| difference.near() != 0.0) else { return };
    let written = |number: &Exact| number.written(None).into();
    let problem = Problem::FigureTotalWrong {
        total: written(total),
        sum: written(&sum),
        difference: written(&difference),
    };
    notes.add(Diagnostic::new(problem).at(&file.path, typed.span));
}

/// Reports ranks of which lengths, areas or parts would be drawn.
fn ranks_as_bars(folder: &Folder, request: &Request, table: &Table, notes: &mut Notes) {
    let file = &folder.source_edition().file;
    let Some(typed) = front_of(file, &request.id).and_then(|front| front.unit.as_ref()) else { return };
    if typed.value == "rank" && request.draws_lengths(table) {
        let (figure, kind) = (request.id.as_str().into(), request.kind.as_str().into());
        notes.add(Diagnostic::new(Problem::RankAsBar { figure, kind }).at(&file.path, typed.span));
    }
}

/// Reports a worth of symbols that makes more of them than anyone counts.
fn many_symbols(folder: &Folder, request: &Request, table: &Table, notes: &mut Notes) {
    let file = &folder.source_edition().file;
    let typed = front_of(file, &request.id).and_then(|front| front.each.as_ref());
    let (Some(typed), Some(each)) = (typed, &request.each) else { return };
    let longest = table.values().map(Exact::near).fold(0.0, f64::max);
    let found = (longest / each.near()).ceil();
    if request.kind.uses(Key::Each) && found > figure::MOST_SYMBOLS {
        let problem = Problem::FigureSymbolsMany {
            found: found as usize,
            limit: figure::MOST_SYMBOLS as usize,
            each: each.written(None).into(),
        };
        notes.add(Diagnostic::new(problem).at(&file.path, typed.span));
    }
}
