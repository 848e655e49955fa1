//! What is asked of the room: the figure as its story asks for it, and its words in one language.
//!
//! Knows nothing of front matter: what stands there comes already typed.

use std::collections::BTreeMap;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::Deserialize;

use super::exact::Exact;
use super::form::{Bars, Form};
use super::symbol::Symbol;
use super::table::{LabelForm, Table};
use crate::names::{Date, FilePath, PartialDate};

/// A figure as the source edition asks for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// The name that the text and the words use.
    pub id: String,
    /// How the data are shown.
    pub kind: Kind,
    /// The CSV file.
    pub data: FilePath,
    /// The column of labels.
    pub x: String,
    /// The columns of values.
    pub series: Vec<String>,
    /// What columns of values measure, by column.
    pub measures: BTreeMap<String, String>,
    /// The id of the unit of measure.
    pub unit: Option<String>,
    /// Digits after the decimal mark; none: as in the file.
    pub decimals: Option<u8>,
    /// Labels drawn in the accent colour.
    pub highlight: Vec<String>,
    /// Labels at which a new way of counting begins.
    pub breaks: Vec<String>,
    /// Labels that carry a remark on the drawing.
    pub annotations: Vec<String>,
    /// The ends of the axis of values, where the author sets them.
    pub scale: Scale,
    /// How quantities are laid out.
    pub form: Form,
    /// What the values must add up to.
    pub total: Option<Exact>,
    /// How much one symbol stands for; none: a round number that suits the data.
    pub each: Option<Exact>,
    /// The symbol that is repeated.
    pub symbol: Option<Symbol>,
    /// Which values are the better ones.
    pub better: Option<Better>,
    /// Ids of the story's sources.
    pub sources: Vec<String>,
    /// The date of the newest value.
    pub as_of: Option<PartialDate>,
    /// The day by which newer values are promised.
    pub refresh_by: Option<Date>,
    /// The map that lies below.
    pub base: BaseRequest,
}

/// The map that lies below points or areas, as far as the author gives one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BaseRequest {
    /// The GeoJSON file.
    pub file: Option<FilePath>,
    /// The property of its features that the data name areas by.
    pub join: Option<String>,
    /// The country of which it is declared to be, by its two letters.
    pub country: Option<String>,
    /// How values are put into classes.
    pub classes: Classes,
}

/// How values are put into classes.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Classes {
    /// Each class holds about as many areas.
    #[default]
    Quantiles,
    /// Each class is as wide.
    Equal,
}

impl Request {
    /// Whether the series stand one on the other.
    pub fn is_stacked(&self) -> bool {
        match self.kind {
            Kind::Bar => self.form.bars != Bars::Grouped && self.series.len() > 1,
            Kind::Area => self.series.len() > 1,
            _ => false,
        }
    }

    /// Whether bars, areas, symbols or parts stand for the values alone.
    pub fn draws_lengths(&self, table: &Table) -> bool {
        match self.kind {
            Kind::Bar | Kind::Area | Kind::Donut | Kind::Pictogram | Kind::Flow => true,
            Kind::SmallMultiples => table.form != LabelForm::Dates,
            _ => false,
        }
    }

    /// Whether each series is drawn as its share of the total.
    pub fn is_of_shares(&self) -> bool {
        self.is_stacked() && self.form.bars == Bars::Shares && self.kind == Kind::Bar
    }
}

/// The ends of an axis of values, as far as the author sets them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scale {
    /// Where the axis begins.
    pub min: Option<Exact>,
    /// Where the axis ends.
    pub max: Option<Exact>,
}

/// Which values are the better ones.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Better {
    /// The higher a value, the better.
    High,
    /// The lower a value, the better, as among ranks.
    Low,
}

/// A key of front matter that has a meaning for some kinds only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// `total`.
    Total,
    /// `each`.
    Each,
    /// `symbol`.
    Symbol,
    /// `better`.
    Better,
    /// `scale`.
    Scale,
    /// `breaks`.
    Breaks,
    /// `bars`.
    Bars,
    /// `direction`.
    Direction,
    /// `sort`.
    Sort,
    /// `panels`.
    Panels,
    /// `panels_scale`.
    PanelsScale,
    /// `map`.
    Map,
    /// `join`.
    Join,
    /// `country`.
    Country,
    /// `classes`.
    Classes,
}

impl Key {
    /// The word that front matter uses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Total => "total",
            Self::Each => "each",
            Self::Symbol => "symbol",
            Self::Better => "better",
            Self::Scale => "scale",
            Self::Breaks => "breaks",
            Self::Bars => "bars",
            Self::Direction => "direction",
            Self::Sort => "sort",
            Self::Panels => "panels",
            Self::PanelsScale => "panels_scale",
            Self::Map => "map",
            Self::Join => "join",
            Self::Country => "country",
            Self::Classes => "classes",
        }
    }
}

/// How data are shown.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A row of large numbers with their words.
    BigNumbers,
    /// Bars from zero, upright or lying.
    Bar,
    /// Lines over time or over an order of labels.
    Line,
    /// Areas from zero, one on the other when there are several.
    Area,
    /// A small panel for each series or group.
    SmallMultiples,
    /// Labels, values and bars in rows.
    Table,
    /// Lines from one column of values to another, a line for each row.
    Slope,
    /// Dots on a common axis, those of one row side by side on one line.
    Dot,
    /// The few parts of a whole.
    Donut,
    /// Rows of symbols, each of which stands for a round number.
    Pictogram,
    /// Two or three large numbers side by side, with the change from the first to the last.
    Comparison,
    /// Events on an axis of time.
    Timeline,
    /// Stages of an undertaking, each with its words.
    Milestones,
    /// Numbered steps, one leading to the next.
    Process,
    /// Amounts that flow from one thing to another.
    Flow,
    /// Places on a chart.
    PointMap,
    /// Areas of a map, coloured by their values.
    AreaMap,
}

impl Kind {
    /// Every kind, in the order of the documentation.
    pub const ALL: [Self; 17] = [
        Self::BigNumbers,
        Self::Bar,
        Self::Line,
        Self::Area,
        Self::SmallMultiples,
        Self::Table,
        Self::Slope,
        Self::Dot,
        Self::Donut,
        Self::Pictogram,
        Self::Comparison,
        Self::Timeline,
        Self::Milestones,
        Self::Process,
        Self::Flow,
        Self::PointMap,
        Self::AreaMap,
    ];

    /// The word that front matter uses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BigNumbers => "big-numbers",
            Self::Bar => "bar",
            Self::Line => "line",
            Self::Area => "area",
            Self::SmallMultiples => "small-multiples",
            Self::Table => "table",
            Self::Slope => "slope",
            Self::Dot => "dot",
            Self::Donut => "donut",
            Self::Pictogram => "pictogram",
            Self::Comparison => "comparison",
            Self::Timeline => "timeline",
            Self::Milestones => "milestones",
            Self::Process => "process",
            Self::Flow => "flow",
            Self::PointMap => "point-map",
            Self::AreaMap => "area-map",
        }
    }

    /// What its data file holds.
    pub fn rows(self) -> Rows {
        match self {
            Self::Timeline => Rows::Events,
            Self::Milestones => Rows::Milestones,
            Self::Process => Rows::Steps,
            Self::Flow => Rows::Links,
            Self::PointMap => Rows::Places,
            _ => Rows::Values,
        }
    }

    /// Whether a figure of this kind has one unit; of others each row may have its own, or there is none.
    pub fn needs_unit(self) -> bool {
        self.rows().needs_series() && !self.has_units_of_rows()
    }

    /// Whether each row may have a unit of its own.
    pub fn has_units_of_rows(self) -> bool {
        matches!(self, Self::BigNumbers | Self::Comparison)
    }

    /// The least and the greatest number of columns of values; none: the kind asks for no number.
    pub fn columns(self) -> Option<(usize, usize)> {
        match self {
            Self::Slope => Some((2, 2)),
            Self::Comparison => Some((2, 3)),
            Self::Donut | Self::Pictogram | Self::Flow | Self::PointMap | Self::AreaMap => Some((1, 1)),
            _ => None,
        }
    }

    /// Whether a key of front matter has a meaning for the kind.
    pub fn uses(self, key: Key) -> bool {
        match key {
            Key::Bars | Key::Direction => self == Self::Bar,
            Key::Sort => self.may_be_sorted(),
            Key::Panels | Key::PanelsScale => self == Self::SmallMultiples,
            Key::Total => matches!(self, Self::Bar | Self::Table | Self::Donut | Self::Pictogram),
            Key::Each | Key::Symbol => self == Self::Pictogram,
            Key::Better => self == Self::Slope,
            Key::Map | Key::Country => self.is_map(),
            Key::Join | Key::Classes => self.is_of_areas(),
            Key::Scale => matches!(
                self,
                Self::Bar | Self::Line | Self::Area | Self::SmallMultiples | Self::Slope | Self::Dot
            ),
            Key::Breaks => {
                matches!(self, Self::Bar | Self::Line | Self::Area | Self::SmallMultiples | Self::Table)
            }
        }
    }

    /// Whether lengths or areas stand for values, so that an axis must begin at zero.
    pub fn stands_on_zero(self) -> bool {
        !matches!(self, Self::Line | Self::SmallMultiples | Self::Slope | Self::Dot)
    }

    /// Whether series are told apart by their colours.
    pub fn tells_series_by_colour(self) -> bool {
        matches!(self, Self::Bar | Self::Line | Self::Area | Self::Dot)
    }

    /// Whether a series is a line, and its swatch a piece of one.
    pub fn draws_lines(self) -> bool {
        matches!(self, Self::Line | Self::Slope)
    }

    /// Whether a series is a row of dots, and its swatch one of them.
    pub fn draws_dots(self) -> bool {
        self == Self::Dot
    }

    /// Whether values colour areas of a map.
    pub fn is_of_areas(self) -> bool {
        self == Self::AreaMap
    }

    /// Whether it is a map: east lies on the right in every language.
    pub fn is_map(self) -> bool {
        matches!(self, Self::PointMap | Self::AreaMap)
    }

    /// Whether labels that are dates are placed by their distance in time.
    pub fn is_over_time(self) -> bool {
        matches!(self, Self::Line | Self::Area | Self::SmallMultiples | Self::Timeline)
    }

    /// Whether its rows may be put in the order of their values.
    pub fn may_be_sorted(self) -> bool {
        matches!(self, Self::Bar | Self::Table | Self::Dot | Self::Donut | Self::Pictogram | Self::Comparison)
    }

    /// Whether its values may have ranges in which the true ones lie.
    pub fn shows_ranges(self) -> bool {
        matches!(self, Self::Bar | Self::Line | Self::Area | Self::Dot)
    }
}

/// What a data file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    /// Labels with values, in the columns that the figure names.
    Values,
    /// Dates with words.
    Events,
    /// Dates with words, and how far each has come.
    Milestones,
    /// Words in an order.
    Steps,
    /// From, to, and how much.
    Links,
    /// Points with their names and, if wanted, a value.
    Places,
}

impl Rows {
    /// Whether the figure must name columns of values.
    pub fn needs_series(self) -> bool {
        matches!(self, Self::Values | Self::Links)
    }
}

impl FromStr for Kind {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text).ok_or(())
    }
}

/// The words of a figure in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// What the figure shows, as a headline.
    pub title: String,
    /// The author's summary; without it one is written from the data.
    pub summary: Option<String>,
    /// What begins at a break.
    pub break_label: Option<String>,
    /// The names of the columns of values.
    pub series: BTreeMap<String, String>,
    /// The names of labels that the data file does not give in this language.
    pub labels: BTreeMap<String, String>,
    /// The remarks at labels.
    pub annotations: BTreeMap<String, String>,
    /// A remark shown below.
    pub note: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_read_by_the_word_that_it_writes() {
        for kind in Kind::ALL {
            assert_eq!(kind.as_str().parse(), Ok(kind));
            let typed = toml::Value::String(kind.as_str().to_owned());
            assert_eq!(typed.try_into::<Kind>().ok(), Some(kind));
        }
        assert_eq!("pie".parse::<Kind>(), Err(()));
    }
}
