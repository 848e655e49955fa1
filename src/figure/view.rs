//! The data as a table of words, from the same model as the drawing.
//!
//! Knows no markup: a template prints it.

use super::model::{Cell, Data, Event, Point, TableView, Terms};
use super::reckon::{Change, Reckoned, Total};
use super::request::{self, Kind, Request, Words};
use super::speech::{Ask, Speech};
use super::table::{LabelForm, Table};

/// The head and the rows of a table.
pub(super) type Rows = (Vec<Cell>, Vec<Vec<Cell>>);

/// What a model says: values, what is computed from them, events, and the words around them.
pub(super) struct Said<'a> {
    pub(super) data: &'a Data,
    pub(super) reckoned: &'a Reckoned,
    pub(super) events: &'a [Event],
    pub(super) terms: &'a Terms,
}

/// Everything that the drawing shows, row by row.
pub(super) fn table(
    request: &Request,
    table: &Table,
    words: &Words,
    said: &Said<'_>,
    speech: &dyn Speech,
) -> TableView {
    let Said { data, reckoned, events, terms } = *said;
    let caption = words.title.clone();
    if request.kind.rows() == request::Rows::Events {
        return timeline(caption, of_dates(table), events, speech);
    }
    let label = if table.form == LabelForm::Dates { of_dates(table) } else { "figure-label" };
    let own_units = table.rows.iter().any(|row| row.unit.is_some());
    let unit = if own_units { None } else { request.unit.as_deref() };
    let mut header = vec![head(speech.word(label), false)];
    header.extend(data.series.iter().enumerate().map(|(index, series)| {
        let names = table.series(&request.series);
        let is_named = names.get(index).is_some_and(|name| words.series.contains_key(name));
        let name = if is_named || data.series.len() > 1 { Some(series.name.clone()) } else { None };
        head(column_name(name, unit, speech), true)
    }));
    let totals = data.stack.as_ref().filter(|_| terms.total.is_some());
    header.extend(terms.total.iter().map(|total| head(column_name(Some(total.clone()), unit, speech), true)));
    let more = more(request.kind, reckoned, speech);
    header.extend(more.as_ref().map(|more| head(speech.word(more.head), true)));
    let rows = data.entries.iter().enumerate().map(|(index, entry)| {
        let begins = terms.begins.as_ref().filter(|_| entry.begins);
        let text = begins.into_iter().chain(&entry.remark).fold(entry.text.clone(), |label, text| {
            speech.say("figure-begins", &[("label", label), ("text", text.clone())])
        });
        let mut row = vec![head(text, false)];
        row.extend(data.series.iter().map(|series| value(series.points.get(index), own_units, terms)));
        row.extend(totals.map(|stack| value(stack.totals.get(index), own_units, terms)));
        row.extend(more.as_ref().map(|more| more.cell(index)));
        for cell in &mut row {
            cell.is_highlighted = entry.is_highlighted;
        }
        row
    });
    let mut rows: Vec<Vec<Cell>> = rows.collect();
    let whole = reckoned.total.as_ref().filter(|_| request.kind == Kind::Donut);
    rows.extend(whole.map(|whole| whole_row(whole, more.as_ref(), speech)));
    TableView { caption, header, rows }
}

/// The sum of all parts, which the drawing writes in its middle.
fn whole_row(whole: &Total, more: Option<&More>, speech: &dyn Speech) -> Vec<Cell> {
    let number = |text: String| Cell { text, is_number: true, ..Cell::default() };
    let mut row = vec![head(speech.word("figure-total"), false), number(whole.number.clone())];
    row.extend(more.map(|_| number(speech.quantity("100", Some("percent")))));
    row
}

/// A column of what is computed from the values.
struct More {
    head: &'static str,
    texts: Vec<Option<String>>,
}

impl More {
    /// What is told at a label; where nothing follows from the values, a dash.
    fn cell(&self, index: usize) -> Cell {
        let text = self.texts.get(index).cloned().flatten();
        let is_gap = text.is_none();
        Cell { is_gap, text: text.unwrap_or_else(|| "–".to_owned()), is_number: true, ..Cell::default() }
    }
}

/// The shares of a whole, or changes, where the drawing writes them.
fn more(kind: Kind, reckoned: &Reckoned, speech: &dyn Speech) -> Option<More> {
    let (head, texts): (_, Vec<Option<String>>) = match kind {
        Kind::Donut => {
            let shares =
                reckoned.shares.iter().map(|share| share.as_ref().and_then(|share| share.text.clone()));
            ("figure-share", shares.collect())
        }
        Kind::Comparison => {
            let told = |change: &Change| {
                speech
                    .join("figure-list", [Some(change.text.clone()), change.by.clone()].into_iter().flatten())
            };
            let changes = reckoned.changes.iter().map(|change| told(change.as_ref()?));
            ("figure-change", changes.collect())
        }
        _ => return None,
    };
    texts.iter().any(Option::is_some).then_some(More { head, texts })
}

/// The message that heads a column of dates: plain years are called years.
fn of_dates(table: &Table) -> &'static str {
    let mut dates = table.rows.iter().filter_map(|row| row.date);
    if dates.all(|date| date.month.is_none()) { "figure-year" } else { "figure-date" }
}

fn timeline(caption: String, dates: &str, events: &[Event], speech: &dyn Speech) -> TableView {
    let header = vec![head(speech.word(dates), false), head(speech.word("figure-event"), false)];
    let rows = events.iter().map(|event| {
        let text = Cell { text: event.text.clone(), is_highlighted: event.is_highlighted, ..Cell::default() };
        vec![Cell { is_highlighted: event.is_highlighted, ..head(event.date.clone(), false) }, text]
    });
    TableView { caption, header, rows: rows.collect() }
}

pub(super) fn head(text: String, is_number: bool) -> Cell {
    Cell { text, is_head: true, is_number, ..Cell::default() }
}

pub(super) fn column_name(name: Option<String>, unit: Option<&str>, speech: &dyn Speech) -> String {
    let unit = unit.map(|unit| speech.unit(unit));
    match (name, unit) {
        (Some(series), Some(unit)) => speech.say("figure-column", &[("series", series), ("unit", unit)]),
        (Some(only), None) | (None, Some(only)) => only,
        (None, None) => speech.word("figure-value"),
    }
}

fn value(point: Option<&Option<Point>>, with_unit: bool, terms: &Terms) -> Cell {
    cell(point.and_then(Option::as_ref), with_unit, &terms.gap)
}

/// The cell of a value, or of its absence.
pub(super) fn cell(point: Option<&Point>, with_unit: bool, gap: &str) -> Cell {
    match point {
        None => Cell { text: gap.to_owned(), is_gap: true, is_number: true, ..Cell::default() },
        Some(point) => {
            let text = if with_unit { point.told.clone() } else { point.full.clone() };
            Cell { text, is_number: true, ..Cell::default() }
        }
    }
}
