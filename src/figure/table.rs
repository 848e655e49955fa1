//! The data of a figure, read and checked: what every language has in common.
//!
//! Knows no drawing, and of languages only the names that the file itself gives.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use super::exact::Exact;
use super::geo::BaseMap;
use crate::names::{Lang, PartialDate};
use crate::source::Span;

/// The rows of a data file, as far as they could be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What the labels are.
    pub form: LabelForm,
    /// The rows in the order of the file; events in the order of time.
    pub rows: Vec<Row>,
    /// The map that lies below points or areas.
    pub base: Option<BaseMap>,
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
    /// What the row says beside words and values.
    pub facet: Facet,
}

/// What rows of some kinds say beside words and values.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Facet {
    /// Nothing more.
    #[default]
    None,
    /// How far a milestone has come.
    State(State),
    /// What a step has below its name, in each language.
    Step {
        /// How it is done.
        detail: BTreeMap<Lang, String>,
        /// How long it takes.
        time: BTreeMap<Lang, String>,
    },
    /// Where something flows to; the label says from where.
    To(String),
    /// Where a point lies.
    Place(Place),
}

/// How far a milestone has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Reached.
    #[default]
    Done,
    /// Being worked at.
    Now,
    /// Still to come.
    Planned,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Done, Self::Now, Self::Planned];

    /// The word of the column `state`, and of the message `figure-state-<word>`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Now => "now",
            Self::Planned => "planned",
        }
    }
}

impl FromStr for State {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|state| state.as_str() == text).ok_or(())
    }
}

/// A point of interest.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Degrees north of the equator; negative is south.
    pub lat: f64,
    /// Degrees east of Greenwich; negative is west.
    pub lon: f64,
    /// What the point is, by the word of the data file.
    pub kind: Option<String>,
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
    /// The first rows, and of the others those with these labels; so many in all, as far as possible.
    pub fn first(&self, count: usize, wanted: &[String]) -> Self {
        let is_wanted = |row: &Row| wanted.contains(&row.label);
        let mut plain = count.saturating_sub(self.rows.iter().filter(|row| is_wanted(row)).count());
        let keeps = |row: &&Row| {
            let is_kept = is_wanted(row) || plain > 0;
            if !is_wanted(row) {
                plain = plain.saturating_sub(1);
            }
            is_kept
        };
        Self { rows: self.rows.iter().filter(keeps).cloned().collect(), ..self.clone() }
    }

    /// The labels as typed: what `highlight` and `breaks` may name.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        self.rows.iter().map(|row| row.label.as_str())
    }

    /// What a drawing names by the figure's words alone: the ends of flows, and what points are.
    pub fn unnamed(&self) -> BTreeSet<&str> {
        let ids = self.rows.iter().flat_map(|row| match &row.facet {
            Facet::To(to) => vec![row.label.as_str(), to.as_str()],
            Facet::Place(place) => place.kind.as_deref().into_iter().collect(),
            _ => Vec::new(),
        });
        ids.collect()
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
