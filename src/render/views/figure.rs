//! A figure as templates see it.

use serde::Serialize;

use super::DateView;

/// A chart in a text.
#[derive(Serialize)]
pub(in crate::render) struct ChartView {
    pub(in crate::render) id: String,
    pub(in crate::render) kind: &'static str,
    pub(in crate::render) title: String,
    pub(in crate::render) summary: String,
    pub(in crate::render) note: Option<String>,
    /// What the text says below the chart, as HTML.
    pub(in crate::render) remark: Option<String>,
    pub(in crate::render) unit: Option<String>,
    pub(in crate::render) as_of: Option<DateView>,
    /// The day by which newer figures were promised, once it is over.
    pub(in crate::render) overdue: Option<DateView>,
    pub(in crate::render) sources: Vec<LabelLink>,
    pub(in crate::render) wide: String,
    pub(in crate::render) narrow: String,
    pub(in crate::render) table: TableView,
    pub(in crate::render) numbers: Vec<NumberView>,
    pub(in crate::render) events: Vec<EventView>,
    /// The chart as pictures.
    pub(in crate::render) images: Vec<ChartImageView>,
    /// The chart as PDF.
    pub(in crate::render) pdf_href: Option<String>,
    pub(in crate::render) data_href: Option<String>,
    pub(in crate::render) data_size: Option<String>,
    /// Where the figure stands as JSON.
    pub(in crate::render) json_href: String,
}

/// A chart as a picture that can be downloaded.
#[derive(Serialize)]
pub(in crate::render) struct ChartImageView {
    pub(in crate::render) href: String,
    /// `square`, `tall` or `wide`.
    pub(in crate::render) shape: &'static str,
    pub(in crate::render) width: u32,
    pub(in crate::render) height: u32,
}

#[derive(Serialize)]
pub(in crate::render) struct LabelLink {
    pub(in crate::render) label: String,
    pub(in crate::render) lang: Option<String>,
    pub(in crate::render) href: Option<String>,
}

#[derive(Serialize)]
pub(in crate::render) struct TableView {
    pub(in crate::render) header: Vec<CellView>,
    pub(in crate::render) rows: Vec<Vec<CellView>>,
}

#[derive(Serialize)]
pub(in crate::render) struct CellView {
    pub(in crate::render) text: String,
    pub(in crate::render) is_number: bool,
    pub(in crate::render) is_header: bool,
}

#[derive(Serialize)]
pub(in crate::render) struct NumberView {
    pub(in crate::render) value: String,
    pub(in crate::render) unit: String,
    pub(in crate::render) label: String,
    pub(in crate::render) mark: Option<String>,
}

#[derive(Serialize)]
pub(in crate::render) struct EventView {
    pub(in crate::render) iso: String,
    pub(in crate::render) date: String,
    pub(in crate::render) text: String,
}
