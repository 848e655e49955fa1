//! The charts of stories: what is asked for, the data, the words.

mod maps;

use std::collections::{BTreeMap, BTreeSet};

use crate::edition::{Amount, Edition, FigureFront, FigureWords, ScaleFront};
use crate::fields::Located;
use crate::figure::{self, Bars, Exact, Form, Key, Kind, Request, Rows, Scale, Table, Words};
use crate::lang;
use crate::names::{FilePath, Lang, StoryKey};
use crate::problem::{self, Diagnostic, Notes, Problem};
use crate::source::Span;

use super::links::{decoded, names_beside};
use super::{Folder, Site};

/// The charts that a source edition asks for, and the ids of those that cannot be drawn.
pub(super) fn requests(
    source: &Edition,
    folder: &Folder,
    notes: &mut Notes,
) -> (Vec<Request>, BTreeSet<String>) {
    let mut requests: Vec<Request> = Vec::new();
    let mut broken = source.broken.figures.clone();
    for front in source.front.figure.iter().flatten() {
        let mut asking = Asking { source, folder, front: &front.value, span: front.span, notes: &mut *notes };
        let Some(request) = asking.request() else {
            broken.insert(front.id.value.clone());
            continue;
        };
        if requests.iter().any(|other| other.id == request.id) {
            asking.note(Problem::FigureTwice { figure: request.id }, front.id.span);
        } else {
            requests.push(request);
        }
    }
    (requests, broken)
}

struct Asking<'a> {
    source: &'a Edition,
    folder: &'a Folder,
    front: &'a FigureFront,
    span: Span,
    notes: &'a mut Notes,
}

impl Asking<'_> {
    fn request(&mut self) -> Option<Request> {
        let front = self.front;
        if !lang::is_slug(&front.id) {
            let value = front.id.value.clone();
            let problem = Problem::KeyValue {
                key: "figure.id".to_owned(),
                value,
                expected: "san-luong-2026".to_owned(),
            };
            let mut diagnostic = Diagnostic::new(problem).at(&self.source.path, front.id.span);
            diagnostic.near = Some(lang::slug(&front.id)).filter(|slug| lang::is_slug(slug));
            self.notes.add(diagnostic);
            return None;
        }
        let kind = front.kind.value;
        if front.x.is_none() && kind.rows() == Rows::Values {
            self.incomplete("x");
        }
        if front.series.is_empty() && kind.rows().needs_series() {
            self.incomplete("series");
        }
        if front.unit.is_none() && kind.needs_unit() {
            self.incomplete("unit");
        }
        if front.as_of.is_none() {
            self.incomplete("as_of");
        }
        self.check_form();
        self.columns(kind);
        self.series(kind);
        self.scale(kind);
        self.idle_keys(kind);
        let each = self.each();
        let sources = self.sources();
        let Some(data) = self.source.path.beside(&decoded(&front.data)) else {
            let problem = Problem::DataMissing { file: front.data.value.clone(), sheet: NO_SHEET.to_owned() };
            self.note(problem, front.data.span);
            return None;
        };
        Some(Request {
            id: front.id.value.clone(),
            kind,
            data,
            x: front.x.as_ref().map_or_else(|| own_labels(kind.rows()).to_owned(), |x| x.value.clone()),
            series: front.series.iter().map(|series| series.value.clone()).collect(),
            measures: front.measures.iter().map(|(column, id)| (column.clone(), id.value.clone())).collect(),
            unit: front.unit.as_ref().map(|unit| unit.value.clone()),
            decimals: front.decimals,
            highlight: front.highlight.iter().map(|label| label.value.clone()).collect(),
            breaks: front.breaks.iter().map(|label| label.value.clone()).collect(),
            annotations: front.annotations.iter().map(|label| label.value.clone()).collect(),
            scale: front.scale.as_ref().map(|scale| scale_of(scale)).unwrap_or_default(),
            form: form_of(front),
            total: front.total.as_ref().and_then(exact),
            each,
            symbol: front.symbol.as_ref().map(|symbol| symbol.value),
            better: front.better.as_ref().map(|better| better.value),
            sources,
            as_of: front.as_of.as_ref().map(|date| date.value),
            refresh_by: front.refresh_by.as_ref().map(|date| date.value),
            base: maps::asked(self),
        })
    }

    /// Reports forms that need more or fewer series.
    fn check_form(&mut self) {
        let (front, kind) = (self.front, self.front.kind.value);
        let found = front.series.len();
        let stacked = front.bars.as_ref().filter(|bars| bars.value != Bars::Grouped && kind == Kind::Bar);
        let panels = front.panels.as_ref().filter(|_| kind == Kind::SmallMultiples);
        let figure = || front.id.value.as_str().into();
        if let Some(bars) = stacked.filter(|_| found == 1) {
            let key = "bars".into();
            self.note(Problem::FigureSeriesCount { figure: figure(), key, found }, bars.span);
        }
        if let Some(panels) = panels.filter(|_| found > 1) {
            let key = "panels".into();
            self.note(Problem::FigureSeriesCount { figure: figure(), key, found }, panels.span);
        }
    }

    /// Reports more or fewer columns of values than the kind shows.
    fn columns(&mut self, kind: Kind) {
        let (front, found) = (self.front, self.front.series.len());
        if let Some((least, most)) = kind.columns()
            && found > 0
            && !(least..=most).contains(&found)
        {
            let span = front.series.get(most).map_or(front.kind.span, |series| series.span);
            let kind = kind.as_str().into();
            self.note(Problem::FigureColumns { kind, found, least, most }, span);
        }
    }

    /// Reports columns that are named twice, that hold the labels, and more of them than there are colours.
    fn series(&mut self, kind: Kind) {
        let front = self.front;
        for (at, series) in front.series.iter().enumerate() {
            let is_twice = front.series[..at].iter().any(|other| other.value == series.value);
            let is_labels = front.x.as_ref().is_some_and(|x| x.value == series.value);
            let why = match () {
                () if is_twice => "twice",
                () if is_labels => "labels",
                () => continue,
            };
            let problem = Problem::FigureSeriesWrong { column: series.as_str().into(), why: why.into() };
            self.note(problem, series.span);
        }
        let limit = figure::MOST_SERIES;
        if kind.tells_series_by_colour()
            && let Some(first) = front.series.get(limit)
        {
            self.note(Problem::SeriesMany { found: front.series.len(), limit }, first.span);
        }
    }

    /// Reports an axis that ends where it begins or before, and a beginning where all begins at zero.
    fn scale(&mut self, kind: Kind) {
        let Some(scale) = self.front.scale.as_ref().filter(|_| kind.uses(Key::Scale)) else { return };
        if let (Some(min), Some(max)) = (&scale.min, &scale.max)
            && min.value >= max.value
        {
            let written = |end: f64| end.to_string().into();
            let problem = Problem::FigureScale { min: written(min.value), max: written(max.value) };
            return self.note(problem, min.span);
        }
        if let Some(min) = scale.min.as_ref().filter(|min| kind.stands_on_zero() && min.value != 0.0) {
            let users = Kind::ALL.into_iter().filter(|kind| kind.uses(Key::Scale) && !kind.stands_on_zero());
            let users: Vec<&str> = users.map(Kind::as_str).collect();
            let problem = Problem::FigureKeyIdle {
                key: "scale.min".into(),
                kind: kind.as_str().into(),
                kinds: users.join(", ").into(),
            };
            self.note(problem, min.span);
        }
    }

    /// Reports keys that have no meaning for the kind.
    fn idle_keys(&mut self, kind: Kind) {
        for (key, span) in keys(self.front).into_iter().filter(|(key, _)| !kind.uses(*key)) {
            let users: Vec<&str> =
                Kind::ALL.into_iter().filter(|kind| kind.uses(key)).map(Kind::as_str).collect();
            let (key, kind) = (key.as_str().into(), kind.as_str().into());
            self.note(Problem::FigureKeyIdle { key, kind, kinds: users.join(", ").into() }, span);
        }
    }

    /// What one symbol stands for, when it is more than nothing.
    fn each(&mut self) -> Option<Exact> {
        let typed = self.front.each.as_ref()?;
        let each = exact(typed).filter(|each| each.near() > 0.0);
        if each.is_none() {
            let (key, value) = ("figure.each".to_owned(), typed.value.to_string());
            self.note(Problem::KeyValue { key, value, expected: "above-zero".to_owned() }, typed.span);
        }
        each
    }

    fn sources(&mut self) -> Vec<String> {
        let known: Vec<&str> = self.folder.sources.iter().map(|source| source.id.as_str()).collect();
        if self.front.sources.is_empty() {
            self.incomplete("sources");
        }
        for id in &self.front.sources {
            let is_declared =
                known.contains(&id.as_str()) || self.source.broken.sources.contains(id.as_str());
            if !is_declared && self.source.is_whole() {
                let (kind, typed) = ("source".to_owned(), id.value.clone());
                let problem = Problem::IdUnknown { kind, slug: typed.clone(), id: typed };
                let diagnostic = Diagnostic::new(problem).at(&self.source.path, id.span);
                self.notes.add(diagnostic.near(id, known.iter().copied()));
            }
        }
        self.front.sources.iter().map(|id| id.value.clone()).collect()
    }

    fn incomplete(&mut self, key: &str) {
        let problem = Problem::FigureIncomplete { figure: self.front.id.value.clone(), key: key.to_owned() };
        self.note(problem, self.span);
    }

    fn note(&mut self, problem: Problem, span: Span) {
        self.notes.add(Diagnostic::new(problem).at(&self.source.path, span));
    }
}

/// The column of labels of kinds that do not ask which it is.
fn own_labels(rows: Rows) -> &'static str {
    match rows {
        Rows::Places => "id",
        Rows::Values | Rows::Events | Rows::Milestones => "date",
        Rows::Steps => "step",
        Rows::Links => "from",
    }
}

fn form_of(front: &FigureFront) -> Form {
    Form {
        bars: front.bars.as_ref().map(|bars| bars.value).unwrap_or_default(),
        direction: front.direction.as_ref().map(|direction| direction.value),
        sort: front.sort.as_ref().map(|sort| sort.value),
        panels: front.panels.as_ref().map(|panels| panels.value.clone()),
        panels_scale: front.panels_scale.as_ref().map(|scale| scale.value).unwrap_or_default(),
    }
}

/// The keys that only some kinds use, as far as they are there.
fn keys(front: &FigureFront) -> Vec<(Key, Span)> {
    let keys = [
        (Key::Total, front.total.as_ref().map(|value| value.span)),
        (Key::Each, front.each.as_ref().map(|value| value.span)),
        (Key::Symbol, front.symbol.as_ref().map(|value| value.span)),
        (Key::Better, front.better.as_ref().map(|value| value.span)),
        (Key::Scale, front.scale.as_ref().map(|value| value.span)),
        (Key::Breaks, front.breaks.first().map(|value| value.span)),
        (Key::Bars, front.bars.as_ref().map(|value| value.span)),
        (Key::Direction, front.direction.as_ref().map(|value| value.span)),
        (Key::Sort, front.sort.as_ref().map(|value| value.span)),
        (Key::Panels, front.panels.as_ref().map(|value| value.span)),
        (Key::PanelsScale, front.panels_scale.as_ref().map(|value| value.span)),
        (Key::Map, front.map.as_ref().map(|value| value.span)),
        (Key::Join, front.join.as_ref().map(|value| value.span)),
        (Key::Country, front.country.as_ref().map(|value| value.span)),
        (Key::Classes, front.classes.as_ref().map(|value| value.span)),
    ];
    keys.into_iter().filter_map(|(key, span)| Some((key, span?))).collect()
}

fn exact(amount: &Located<Amount>) -> Option<Exact> {
    Exact::parse(&amount.value.to_string())
}

fn scale_of(front: &ScaleFront) -> Scale {
    let exact = |end: &Option<Located<f64>>| Exact::parse(&end.as_ref()?.value.to_string());
    Scale { min: exact(&front.min), max: exact(&front.max) }
}

/// The words of a folder's charts in one edition.
pub(super) fn words(edition: &Edition, folder: &Folder, notes: &mut Notes) -> BTreeMap<String, Words> {
    let known: Vec<&str> = folder.figures.iter().map(|request| request.id.as_str()).collect();
    for (id, words) in &edition.front.words {
        if !folder.may_have_figure(id) {
            let problem = Problem::FigureWordsOrphan { figure: id.clone() };
            let diagnostic = Diagnostic::new(problem).at(&edition.path, words.span);
            notes.add(diagnostic.near(id, known.iter().copied()));
        }
    }
    let mut all = BTreeMap::new();
    for request in &folder.figures {
        let typed = edition.front.words.get(&request.id);
        let missing = missing_words(request, typed.map(|words| &words.value));
        for key in missing {
            let problem =
                Problem::FigureWordsMissing { figure: request.id.clone(), key, lang: edition.lang.clone() };
            let span = typed.map_or(edition.front_span, |words| words.span);
            notes.add(Diagnostic::new(problem).at(&edition.path, span));
        }
        let typed = typed.map(|words| words.value.clone()).unwrap_or_default();
        // A title that is blank is reported, and would leave the files of the figure without a name.
        let title = typed.title.filter(|title| !lang::is_blank(title));
        let words = Words {
            title: title.map_or_else(|| request.id.clone(), |title| title.value),
            summary: typed.summary.map(|text| text.value),
            break_label: typed.break_label.map(|text| text.value),
            series: values(typed.series),
            labels: values(typed.labels),
            annotations: values(typed.annotations),
            note: typed.note.map(|text| text.value),
        };
        all.insert(request.id.clone(), words);
    }
    all
}

fn values(words: BTreeMap<String, Located<String>>) -> BTreeMap<String, String> {
    words.into_iter().map(|(key, text)| (key, text.value)).collect()
}

/// What a chart needs and these words do not have.
fn missing_words(request: &Request, words: Option<&FigureWords>) -> Vec<String> {
    let Some(words) = words else { return vec!["title".to_owned()] };
    let mut missing = Vec::new();
    let is_given = |text: &Located<String>| !lang::is_blank(text);
    if !words.title.as_ref().is_some_and(is_given) {
        missing.push("title".to_owned());
    }
    if !request.breaks.is_empty() && !words.break_label.as_ref().is_some_and(is_given) {
        missing.push("break".to_owned());
    }
    if request.series.len() > 1 {
        let unnamed = request.series.iter().filter(|series| !words.series.get(*series).is_some_and(is_given));
        missing.extend(unnamed.map(|series| format!("series.{series}")));
    }
    let silent =
        request.annotations.iter().filter(|label| !words.annotations.get(*label).is_some_and(is_given));
    missing.extend(silent.map(|label| format!("annotations.{label}")));
    missing
}

/// The data of every chart of the site.
pub(super) fn tables(site: &Site, notes: &mut Notes) -> BTreeMap<(StoryKey, String), Table> {
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

/// What is said when the data are in no file of an office program either.
const NO_SHEET: &str = "none";

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

fn front_of<'a>(file: &'a Edition, id: &str) -> Option<&'a FigureFront> {
    file.front.figure.iter().flatten().map(|front| &front.value).find(|front| front.id.as_str() == id)
}
