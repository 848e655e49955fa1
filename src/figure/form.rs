//! How a figure of quantities is laid out, as far as its author says.
//!
//! Knows no drawing: each kind reads what is meant for it.

use schemars::JsonSchema;
use serde::Deserialize;

/// What an author may say of a figure's form; each key belongs to some kinds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Form {
    /// How the bars of several series stand together.
    pub bars: Bars,
    /// Whether bars stand or lie; none: as they fit.
    pub direction: Option<Direction>,
    /// The order of rows; none: as in the file.
    pub sort: Option<Sort>,
    /// The column whose ids part the rows into panels; none: each series is a panel.
    pub panels: Option<String>,
    /// Whether panels share their scale.
    pub panels_scale: PanelsScale,
}

/// How the bars of several series stand together.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Bars {
    /// Side by side.
    #[default]
    Grouped,
    /// One on the other: together they are the total.
    Stacked,
    /// One on the other, each as its share of the total.
    Shares,
}

/// Whether bars stand or lie.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Upright bars.
    Columns,
    /// Lying bars.
    Rows,
}

/// The order of rows, by the first series, or by the total of stacked ones.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Sort {
    /// The greatest first.
    Descending,
    /// The least first.
    Ascending,
}

/// Whether panels share their scale.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum PanelsScale {
    /// One scale for all, so that panels can be compared.
    #[default]
    Shared,
    /// Each has its own, so that only forms can be compared.
    Own,
}
