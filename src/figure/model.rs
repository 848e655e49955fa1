//! The one intermediate model: a figure in one language, in words and numbers, not yet drawn.
//!
//! Knows no width and no shape; every kind of drawing, the table and the summary are made from it.

use std::collections::BTreeSet;

use serde::Serialize;

use super::body::Body;
use super::form::Form;
use super::kinds;
use super::layout::Sheet;
use super::reckon::Reckoned;
use super::request::Kind;
use super::scale::Ruler;
use super::stack::Stack;
use super::svg::Head;
use super::table::Mark;
use crate::names::Lang;

/// A figure in one language.
#[derive(Clone, Debug)]
pub struct Model {
    pub(super) id: String,
    pub(super) kind: Kind,
    pub(super) lang: Lang,
    pub(super) is_rtl: bool,
    pub(super) title: String,
    pub(super) summary: String,
    /// Whether the summary is the author's.
    pub(super) has_own_summary: bool,
    pub(super) note: Option<String>,
    pub(super) data: Data,
    pub(super) form: Form,
    pub(super) axis: Axis,
    /// The axis of each panel, where panels have their own.
    pub(super) panels: Vec<Axis>,
    pub(super) reckoned: Reckoned,
    pub(super) along: Along,
    pub(super) terms: Terms,
    pub(super) body: Body,
    pub(super) table: TableView,
    pub(super) numbers: Vec<BigNumber>,
    pub(super) events: Vec<Event>,
}

/// Labels and values in the language's form.
#[derive(Clone, Debug, Default)]
pub(super) struct Data {
    pub(super) entries: Vec<Entry>,
    pub(super) series: Vec<Series>,
    /// The parts and totals, where series stand one on the other.
    pub(super) stack: Option<Stack>,
    /// Whether the labels are dates that follow each other.
    pub(super) is_dated: bool,
}

impl Data {
    /// Whether no label has values of two series: one series follows the other, as at a change of scope.
    pub(super) fn is_successive(&self) -> bool {
        let counts = |index: usize| {
            self.series.iter().filter(|series| matches!(series.points.get(index), Some(Some(_)))).count()
        };
        self.series.len() > 1 && (0..self.entries.len()).all(|index| counts(index) <= 1)
    }

    /// How many bars stand side by side at a label.
    pub(super) fn lanes(&self) -> usize {
        if self.stack.is_some() || self.is_successive() { 1 } else { self.series.len().max(1) }
    }

    /// The bars at a label, one for each lane: the series and its value, if there is one.
    pub(super) fn bars(&self, entry: usize) -> Vec<(usize, Option<&Point>)> {
        let points = self.series.iter().map(|series| series.points.get(entry).and_then(Option::as_ref));
        let all: Vec<_> = points.enumerate().collect();
        if !self.is_successive() {
            return all;
        }
        let only = all.iter().find(|(_, point)| point.is_some()).or(all.first());
        only.copied().into_iter().collect()
    }

    /// How the shape of a value looks.
    pub(super) fn look(&self, series: usize, entry: usize, point: &Point) -> Look {
        // Among several series the first one carries the accent; the others must stay told apart.
        let may_carry = series == 0 || self.is_successive();
        let is_highlighted = self.entries.get(entry).is_some_and(|entry| entry.is_highlighted);
        Look { series, is_accented: may_carry && is_highlighted, is_soft: point.is_soft() }
    }

    /// Every value.
    pub(super) fn points(&self) -> impl Iterator<Item = &Point> {
        self.series.iter().flat_map(|series| series.points.iter().flatten())
    }
}

/// How a shape or its words look: the series, and what sets the value apart.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Look {
    pub(super) series: usize,
    pub(super) is_accented: bool,
    pub(super) is_soft: bool,
}

impl Look {
    /// The plain look of a series.
    pub(super) fn of(series: usize) -> Self {
        Self { series, ..Self::default() }
    }

    /// The classes of an element called `base`.
    pub(super) fn class(self, base: &str) -> String {
        let accent = if self.is_accented { format!(" {base}--highlight") } else { String::new() };
        let soft = if self.is_soft { format!(" {base}--soft") } else { String::new() };
        format!("{base} fig-series-{}{accent}{soft}", self.series % 8 + 1)
    }

    /// The classes of the value's words.
    pub(super) fn value_class(self) -> &'static str {
        if self.is_accented { "fig-value fig-value--highlight" } else { "fig-value" }
    }
}

/// A label.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) text: String,
    /// The year, when the label is a date.
    pub(super) year: Option<i32>,
    /// The same in words, where the label says more than the year.
    pub(super) year_told: Option<String>,
    /// What a gap or an event at this label says when pointed at.
    pub(super) told: String,
    pub(super) is_highlighted: bool,
    /// Whether a new way of counting begins here.
    pub(super) begins: bool,
    /// The unit in words, when the row has one of its own.
    pub(super) unit: Option<String>,
    /// The author's remark at this label.
    pub(super) remark: Option<String>,
    /// The label and its remark, where they stand apart from the value.
    pub(super) remark_told: Option<String>,
    /// The label and what begins at it.
    pub(super) begins_told: Option<String>,
}

/// A column of values; a gap has none.
#[derive(Clone, Debug)]
pub(super) struct Series {
    pub(super) name: String,
    /// Whether the whole series carries the accent, as a panel may.
    pub(super) is_highlighted: bool,
    pub(super) points: Vec<Option<Point>>,
}

/// A value in all the forms that it is shown in.
#[derive(Clone, Debug)]
pub(super) struct Point {
    pub(super) value: f64,
    /// Where the true value lies.
    pub(super) range: Option<(f64, f64)>,
    /// The number alone: `11,81`.
    pub(super) number: String,
    /// The number with its range, and with its share of a total: `11,81 (11,2–12,4)`.
    pub(super) full: String,
    /// With its signs: `≈ 11,81*`.
    pub(super) signed: String,
    /// With its signs, and the percent sign where no axis carries it: `≈ 11,81 %*`.
    pub(super) labelled: String,
    /// With unit and the words of its marks: `11,81 % (ước tính)`.
    pub(super) told: String,
    /// What the value's shape says when pointed at: `2025: 11,81 % (ước tính)`.
    pub(super) title: String,
    pub(super) marks: BTreeSet<Mark>,
}

impl Point {
    /// The value and the ends of its range: all that an axis must hold.
    pub(super) fn reach(&self) -> impl Iterator<Item = f64> {
        [Some(self.value), self.range.map(|range| range.0), self.range.map(|range| range.1)]
            .into_iter()
            .flatten()
    }

    /// Whether the true value may differ enough to change an order.
    pub(super) fn is_open(&self) -> bool {
        self.marks.contains(&Mark::AtLeast) || self.marks.contains(&Mark::About)
    }

    /// Whether the value is drawn hatched or hollow.
    pub(super) fn is_soft(&self) -> bool {
        self.marks.iter().any(|mark| *mark != Mark::About)
    }
}

/// The axis of values.
#[derive(Clone, Debug)]
pub(super) struct Axis {
    pub(super) ruler: Ruler,
    /// The texts of the ruler's ticks.
    pub(super) texts: Vec<String>,
}

/// The axis of labels, for kinds that place them by distance: 0 is its beginning, 1 its end.
#[derive(Clone, Debug, Default)]
pub(super) struct Along {
    pub(super) places: Vec<f64>,
    pub(super) ticks: Vec<(f64, String)>,
}

/// Words that a drawing needs beside labels and values.
#[derive(Clone, Debug, Default)]
pub(super) struct Terms {
    pub(super) unit: Option<String>,
    pub(super) begins: Option<String>,
    pub(super) gap: String,
    /// What the signs on values mean.
    pub(super) keys: Vec<String>,
    pub(super) axis_cut: Option<String>,
    /// What bands and whiskers are.
    pub(super) ranges: Option<String>,
    /// What the sum of stacked values is called.
    pub(super) total: Option<String>,
    /// That panels do not share their scale.
    pub(super) own_scales: Option<String>,
}

/// How wide a drawing is laid out; the theme shows the one that suits the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Width {
    /// For a telephone: 360 units.
    Narrow,
    /// For a column of text or more: 720 units.
    Wide,
}

impl Width {
    /// Both widths.
    pub const ALL: [Self; 2] = [Self::Narrow, Self::Wide];

    /// The word in ids and classes.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Narrow => "narrow",
            Self::Wide => "wide",
        }
    }
}

/// The data as a table, in the language's form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TableView {
    /// The figure's title.
    pub caption: String,
    /// The heads of the columns.
    pub header: Vec<Cell>,
    /// The rows; the first cell of each is its head.
    pub rows: Vec<Vec<Cell>>,
}

/// One cell of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// What it says, marks spelled out.
    pub text: String,
    /// Whether it is a head of a row or column.
    pub is_head: bool,
    /// Whether it holds a number, which stands at the end of its column.
    pub is_number: bool,
    /// Whether the value is missing.
    pub is_gap: bool,
    /// Whether its row is highlighted.
    pub is_highlighted: bool,
}

/// One of the figure's large numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BigNumber {
    /// The number in the language's form; a percent sign is part of it.
    pub value: String,
    /// The unit; empty without one.
    pub unit: String,
    /// What is counted.
    pub label: String,
    /// The marks in words.
    pub mark: Option<String>,
    /// Whether it is drawn in the accent colour.
    pub is_highlighted: bool,
}

/// One event of a timeline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Event {
    /// The date in the language's form.
    pub date: String,
    /// The date for `<time datetime>`.
    pub iso: String,
    /// What happened.
    pub text: String,
    /// Whether it is drawn in the accent colour.
    pub is_highlighted: bool,
}

impl Model {
    /// The drawing as inline SVG; empty for big numbers, which are text.
    pub fn svg(&self, width: Width) -> String {
        let Some((canvas, height)) = kinds::draw(self, &Sheet::of(width)) else { return String::new() };
        let safe = |c: char| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' };
        let id = format!("fig-{}-{}", self.id.chars().map(safe).collect::<String>(), width.as_str());
        let class = format!("fig fig--{} fig--{}", self.kind.as_str(), width.as_str());
        // The summary stands beside it as text: it need not be heard twice.
        let title = &self.title;
        let lang = self.lang.as_str();
        let (is_rtl, is_mirrored) = (self.is_rtl, self.is_mirrored());
        canvas.write(&Head { id, class, lang, title, is_rtl, is_mirrored }, height)
    }

    /// Whether left and right are exchanged in the drawing: from right to left, but on a map east stays where it is.
    pub(super) fn is_mirrored(&self) -> bool {
        self.is_rtl && !self.kind.is_map()
    }

    /// How the data are shown.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The figure's title.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The author's summary, else one written from the data.
    pub fn summary(&self) -> &str {
        &self.summary
    }

    /// The summary where it is the author's, and not empty.
    pub(super) fn own_summary(&self) -> Option<&str> {
        Some(self.summary.as_str()).filter(|summary| self.has_own_summary && !summary.is_empty())
    }

    /// The author's remark.
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }

    /// The data as a table.
    pub fn table(&self) -> &TableView {
        &self.table
    }

    /// The large numbers; none for other kinds.
    pub fn numbers(&self) -> &[BigNumber] {
        &self.numbers
    }

    /// The events in the order of time; none for other kinds.
    pub fn events(&self) -> &[Event] {
        &self.events
    }
}
