//! The data of a figure, read and checked: what every language has in common.
//!
//! Knows no drawing, and of languages only the names that the file itself gives.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use super::exact::Exact;
use crate::names::{Lang, PartialDate};
use crate::source::Span;

/// The rows of a data file, as far as they could be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What the labels are.
    pub form: LabelForm,
    /// The rows in the order of the file; events in the order of time.
    pub rows: Vec<Row>,
    /// The ids of the groups that are the series, where a column parts the rows into them.
    pub groups: Vec<String>,
}

/// What the labels of a table are, all of them alike.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LabelForm {
    /// Every label is a date: they are written in the page's form.
    Dates,
    /// Every label is a number.
    Numbers,
    /// Words, or a mixture.
    #[default]
    Words,
}

/// One row: a label with its values, or an event.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The label as typed.
    pub label: String,
    /// The label as a date, when it is one.
    pub date: Option<PartialDate>,
    /// The row's own words in each language.
    pub words: BTreeMap<Lang, String>,
    /// One value for each series; none is a gap.
    pub values: Vec<Option<Value>>,
    /// The row's own unit.
    pub unit: Option<String>,
}

/// A value with its marks.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// The number.
    pub exact: Exact,
    /// What must be said with it.
    pub marks: BTreeSet<Mark>,
    /// Where it stands in the data file.
    pub span: Span,
    /// Where the true value lies, when its source says so.
    pub range: Option<Range>,
}

/// The ends between which a true value lies.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    /// The least that it may be.
    pub low: Exact,
    /// The most that it may be.
    pub high: Exact,
}

/// What must be said with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// The true value is at least this.
    AtLeast,
    /// The value is rounded by its source.
    About,
    /// The value is an estimate.
    Estimate,
    /// The value was computed from others.
    Derived,
}

impl Mark {
    /// Every mark.
    pub const ALL: [Self; 4] = [Self::AtLeast, Self::About, Self::Estimate, Self::Derived];

    /// The word of the column `note`, and of the message `figure-mark-<word>`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AtLeast => "at-least",
            Self::About => "about",
            Self::Estimate => "estimate",
            Self::Derived => "derived",
        }
    }

    /// The sign on a drawing.
    pub fn sign(self) -> &'static str {
        match self {
            Self::AtLeast => "≥",
            Self::About => "≈",
            Self::Estimate => "*",
            Self::Derived => "†",
        }
    }

    /// Whether the sign stands before the number.
    pub(super) fn leads(self) -> bool {
        matches!(self, Self::AtLeast | Self::About)
    }
}

impl FromStr for Mark {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|mark| mark.as_str() == text).ok_or(())
    }
}

impl Table {
    /// The labels as typed: what `highlight` and `breaks` may name.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        self.rows.iter().map(|row| row.label.as_str())
    }

    /// The series: the groups of the rows where there are some, else the columns that were asked for.
    pub fn series<'a>(&'a self, asked: &'a [String]) -> &'a [String] {
        if self.groups.is_empty() { asked } else { &self.groups }
    }

    /// Every value.
    pub fn values(&self) -> impl Iterator<Item = &Exact> {
        self.rows.iter().flat_map(|row| row.values.iter().flatten()).map(|value| &value.exact)
    }

    /// Units that rows have of their own.
    pub fn units(&self) -> impl Iterator<Item = &str> {
        self.rows.iter().filter_map(|row| row.unit.as_deref())
    }
}
