//! What a source edition asks for in its `[[figure]]` blocks.
//!
//! Reads no data.

use std::collections::BTreeSet;

use crate::edition::{Amount, Edition, FigureFront, ScaleFront};
use crate::fields::Located;
use crate::figure::{self, Bars, Exact, Form, Key, Kind, Request, Rows, Scale};
use crate::lang;
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::Folder;
use crate::site::links::decoded;
use crate::source::Span;

use super::{NO_SHEET, maps};

/// The charts that a source edition asks for, and the ids of those that cannot be drawn.
pub(in crate::site) fn requests(
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

pub(super) struct Asking<'a> {
    pub(super) source: &'a Edition,
    folder: &'a Folder,
    pub(super) front: &'a FigureFront,
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

    pub(super) fn incomplete(&mut self, key: &str) {
        let problem = Problem::FigureIncomplete { figure: self.front.id.value.clone(), key: key.to_owned() };
        self.note(problem, self.span);
    }

    pub(super) fn note(&mut self, problem: Problem, span: Span) {
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
