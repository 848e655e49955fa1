//! A figure for programs: its words in one language and its values as the data file has them.
//!
//! Knows no page: addresses and sources are added by the caller.

use serde::Serialize;

use super::exact::Exact;
use super::model::Model;
use super::request::Request;
use super::table::{Facet, Range, Row, Table};
use crate::names::Lang;

/// What a figure shows, value by value.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FigureData {
    /// The figure's id.
    pub id: String,
    /// How the data are shown.
    pub kind: &'static str,
    /// What it shows, as a headline.
    pub title: String,
    /// What can be read off it.
    pub summary: String,
    /// The author's remark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The columns of values.
    pub columns: Vec<Column>,
    /// The rows in the order of the figure.
    pub rows: Vec<DataRow>,
}

/// A column of values.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Column {
    /// Its name in the data file.
    pub id: String,
    /// Its name in the language.
    pub name: String,
    /// What it measures, where the figure says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measure: Option<String>,
}

/// A row.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DataRow {
    /// Its label in the data file.
    pub id: String,
    /// Its label in the language.
    pub label: String,
    /// The label as a date: `2025`, `2025-07` or `2025-07-01`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// What happened or is done, in the language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The row's own unit of measure, by its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// What begins here: values before are counted in another way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begins: Option<String>,
    /// The author's remark at this label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annotation: Option<String>,
    /// How far a milestone has come: `done`, `now` or `planned`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<&'static str>,
    /// How a step is done, in the language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// How long a step takes, in the language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    /// Where something flows to, by its name in the data file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Degrees north and degrees east.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<(f64, f64)>,
    /// What a point is, by the word of the data file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// One value for each column; none is a gap.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Option<DataValue>>,
}

/// A value.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DataValue {
    /// The number, digit by digit as the data file has it.
    pub exact: String,
    /// The lower end of the range in which the true value lies, digit by digit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub low: Option<String>,
    /// The upper end of that range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high: Option<String>,
    /// The number as the language writes it, with what must be said with it.
    pub text: String,
    /// What must be said with it: `estimate`, `derived`, `at-least`, `about`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<&'static str>,
}

/// What a row of some kinds says beside words and values.
fn facet(row: &Row, lang: &Lang) -> DataRow {
    let mut more = DataRow::default();
    match &row.facet {
        Facet::None => {}
        Facet::State(state) => more.state = Some(state.as_str()),
        Facet::Step { detail, time } => {
            more.detail = detail.get(lang).cloned();
            more.time = time.get(lang).cloned();
        }
        Facet::To(to) => more.to = Some(to.clone()),
        Facet::Place(place) => {
            more.position = Some((place.lat, place.lon));
            more.kind.clone_from(&place.kind);
        }
    }
    more
}

impl Model {
    /// The figure for programs.
    pub fn data(&self, request: &Request, table: &Table) -> FigureData {
        let columns = table.series(&request.series).iter().zip(&self.data.series).map(|(id, series)| {
            Column { id: id.clone(), name: series.name.clone(), measure: request.measures.get(id).cloned() }
        });
        let rows = table.rows.iter().zip(&self.data.entries).enumerate().map(|(at, (row, entry))| {
            let value = |(series, value): (usize, &Option<super::table::Value>)| {
                let value = value.as_ref()?;
                let point = self.data.series.get(series)?.points.get(at)?.as_ref()?;
                let marks = value.marks.iter().map(|mark| mark.as_str()).collect();
                let end = |end: fn(&Range) -> &Exact| Some(end(value.range.as_ref()?).written(None));
                Some(DataValue {
                    exact: value.exact.written(None),
                    low: end(|range| &range.low),
                    high: end(|range| &range.high),
                    text: point.told.clone(),
                    marks,
                })
            };
            let row_of_kind = facet(row, &self.lang);
            DataRow {
                id: row.label.clone(),
                label: entry.text.clone(),
                date: row.date.map(|date| date.to_string()),
                text: row.words.get(&self.lang).filter(|_| row.values.is_empty()).cloned(),
                unit: row.unit.clone(),
                begins: self.terms.begins.clone().filter(|_| entry.begins),
                annotation: entry.remark.clone(),
                values: row.values.iter().enumerate().map(value).collect(),
                ..row_of_kind
            }
        });
        FigureData {
            id: self.id.clone(),
            kind: self.kind.as_str(),
            title: self.title.clone(),
            summary: self.summary.clone(),
            note: self.note.clone(),
            columns: columns.collect(),
            rows: rows.collect(),
        }
    }
}
