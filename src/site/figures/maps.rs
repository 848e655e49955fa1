//! The maps below points and areas: the site's own files, and what must be on a map of the country.
//!
//! Draws nothing and ships no map.

use std::collections::BTreeSet;

use super::front_of;
use super::requests::Asking;
use crate::edition::FigureFront;
use crate::figure::{self, BaseMap, BaseRequest, Kind, Request, Table, csv};
use crate::names::FilePath;
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::links::{decoded, names_beside};
use crate::site::{Folder, Site};
use crate::source::Span;

/// The country whose maps are held to have both archipelagos.
const VIET_NAM: &str = "VN";

/// The property that names areas unless the author says otherwise.
const JOIN: &str = "id";

/// How many areas without data are named.
const NAMED: usize = 5;

/// The map that a figure asks for.
pub(super) fn asked(asking: &mut Asking<'_>) -> BaseRequest {
    let front = asking.front;
    let is_of_areas = front.kind.value == Kind::AreaMap;
    let file = front.map.as_ref().and_then(|map| {
        let typed = decoded(map);
        let found = match typed.strip_prefix('/') {
            Some(below) => FilePath::new("content/_").beside(below),
            None => asking.source.path.beside(&typed),
        };
        if found.is_none() {
            asking.note(Problem::MapMissing { file: map.value.as_str().into() }, map.span);
        }
        found
    });
    if front.map.is_none() && is_of_areas {
        asking.incomplete("map");
    }
    BaseRequest {
        file,
        join: is_of_areas.then(|| front.join.as_ref().map_or(JOIN, |join| &join.value).to_owned()),
        country: country(asking),
        classes: front.classes.as_ref().map(|classes| classes.value).unwrap_or_default(),
    }
}

fn country(asking: &mut Asking<'_>) -> Option<String> {
    let country = asking.front.country.as_ref()?;
    let is_code = country.value.len() == 2 && country.value.bytes().all(|byte| byte.is_ascii_uppercase());
    if !is_code {
        let (key, expected) = ("figure.country".to_owned(), VIET_NAM.to_owned());
        let problem = Problem::KeyValue { key, value: country.value.clone(), expected };
        asking.note(problem, country.span);
    }
    is_code.then(|| country.value.clone())
}

/// Reads the map that a figure asks for, holds it to the data, and lays it below them.
pub(super) fn add(site: &Site, folder: &Folder, request: &Request, table: &mut Table, notes: &mut Notes) {
    let Some(file) = &request.base.file else { return };
    let edition = &folder.source_edition().file;
    let Some(front) = front_of(edition, &request.id) else { return };
    let Some(typed) = &front.map else { return };
    let Some(source) = site.sources.text(file) else {
        if !site.sources.unread.contains(file) {
            let problem = Problem::MapMissing { file: file.name().into() };
            let beside = names_beside(site, file);
            let maps = beside.iter().map(String::as_str).filter(|name| name.ends_with("json"));
            notes.add(Diagnostic::new(problem).at(&edition.path, typed.span).near(file.name(), maps));
        }
        return;
    };
    let noted = figure::read_base(source, request.base.join.as_deref());
    let is_sound = noted.notes.is_empty();
    let base = notes.take(noted);
    if is_sound {
        country_of(&base, request, front, &edition.path, notes);
        if request.kind == Kind::AreaMap {
            areas(site, request, &base, table, typed.span, &edition.path, notes);
        }
    }
    table.base = Some(base);
}

/// Holds a map that is declared to be of Việt Nam to having both archipelagos, and asks what one is that seems so.
fn country_of(base: &BaseMap, request: &Request, front: &FigureFront, path: &FilePath, notes: &mut Notes) {
    let Some(file) = &request.base.file else { return };
    match request.base.country.as_deref() {
        Some(VIET_NAM) => {
            let span = front.country.as_ref().map(|country| country.span);
            if let (Some(islands), Some(span)) = (figure::missing_islands(base), span) {
                let problem = Problem::MapIslandsMissing { islands: islands.into(), file: file.clone() };
                notes.add(Diagnostic::new(problem).at(path, span));
            }
        }
        Some(_) => {}
        None => {
            let span = front.map.as_ref().map(|map| map.span);
            if let (true, Some(span)) = (figure::covers_viet_nam(base), span) {
                notes.add(Diagnostic::new(Problem::MapCountry { file: file.clone() }).at(path, span));
            }
        }
    }
}

/// Reports rows without an area, and areas without a row.
fn areas(
    site: &Site,
    request: &Request,
    base: &BaseMap,
    table: &Table,
    span: Span,
    path: &FilePath,
    notes: &mut Notes,
) {
    let (Some(file), Some(join)) = (&request.base.file, request.base.join.as_deref()) else { return };
    let known: BTreeSet<&str> = base.ids().collect();
    let rows: BTreeSet<&str> = table.labels().collect();
    for label in rows.iter().copied().filter(|label| !label.is_empty() && !known.contains(label)) {
        let problem = Problem::MapAreaMissing { label: label.into(), join: join.into(), file: file.clone() };
        let mut diagnostic = Diagnostic::new(problem).near(label, known.iter().copied());
        if let Some(source) = site.sources.text(&request.data) {
            let grid = csv::parse(source).value;
            let column = grid.column(&request.x);
            let cells = grid.rows.iter().filter_map(|row| row.get(column?));
            let is_it = |text: &str| text.split_whitespace().eq(label.split_whitespace());
            if let Some(cell) = cells.into_iter().find(|cell| is_it(&cell.text)) {
                diagnostic = diagnostic.at(&request.data, cell.span);
            }
        }
        notes.add(diagnostic);
    }
    let idle: Vec<&str> = known.into_iter().filter(|id| !rows.contains(id)).collect();
    if !idle.is_empty() && !rows.is_empty() {
        let names = idle.iter().take(NAMED).map(|id| format!("`{id}`"));
        let more = (idle.len() > NAMED).then(|| "…".to_owned());
        let areas = names.chain(more).collect::<Vec<_>>().join(", ").into_boxed_str();
        let problem = Problem::MapAreaIdle { areas, count: idle.len() };
        notes.add(Diagnostic::new(problem).at(path, span));
    }
}
