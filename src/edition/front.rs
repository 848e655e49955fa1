//! Front matter as writers type it. These types are also the source of its JSON Schema.
//!
//! Holds no defaults that depend on the site, and resolves no id.

use std::collections::BTreeMap;
use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{EventFront, PlaceFront};
use crate::config::Status;
use crate::fields::{Located, Said, When};
use crate::figure;
use crate::names::{Date, PartialDate};

/// The front matter of an edition.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Front {
    /// The headline.
    pub title: Option<Located<String>>,
    /// One or two sentences for lists, feeds and search engines.
    pub summary: Option<Located<String>>,
    /// The last part of the address; default: the folder's name.
    pub slug: Option<Located<String>>,
    /// Older addresses that lead here.
    pub aliases: Vec<Located<String>>,
    /// The language of the source edition, when it is not the site's first.
    pub source: Option<Located<String>>,
    /// The languages that the story is promised in; default: those it has an edition in.
    pub languages: Option<Vec<Located<String>>>,
    /// What the reader is shown.
    pub template: Option<Located<Template>>,
    /// The day of first publication.
    pub date: Option<Located<Date>>,
    /// The day of the last change of substance.
    pub updated: Option<Located<Date>>,
    /// The story is on the site from this moment.
    pub publish: Option<Located<When>>,
    /// The story is on the site until this moment.
    pub expire: Option<Located<When>>,
    /// Only in previews.
    pub draft: Option<Located<bool>>,
    /// Ids from `topics.toml`.
    pub topics: Option<Vec<Located<String>>>,
    /// The id of the responsible unit.
    pub unit: Option<Located<String>>,
    /// Ids from `people.toml`.
    pub authors: Option<Vec<Located<String>>>,
    /// Ids from `people.toml`.
    pub translators: Option<Vec<Located<String>>>,
    /// Ids from `people.toml`.
    pub reviewers: Option<Vec<Located<String>>>,
    /// The file of the lead picture.
    pub cover: Option<Located<String>>,
    /// Ids in the unit's base of facts; for audits, never published.
    pub facts: Option<Vec<Located<String>>>,
    /// Where the facts come from.
    pub sources: Option<Vec<Located<SourceNote>>>,
    /// What was wrong and is right now, for readers who saw it before.
    pub corrections: Option<Vec<Located<CorrectionFront>>>,
    /// What the story announces: when and where.
    pub event: Option<Located<EventFront>>,
    /// Where its subject stands.
    pub place: Option<Located<PlaceFront>>,
    /// Whether its headings ask and their texts answer.
    pub faq: Option<Located<bool>>,
    /// Charts.
    pub figure: Option<Vec<Located<FigureFront>>>,
    /// Numbers of the text that follow from those of a figure.
    pub claim: Option<Vec<Located<ClaimFront>>>,
    /// The words of charts in this language, by the chart's id.
    pub words: BTreeMap<String, Located<FigureWords>>,
    /// How this translation was made.
    pub translation: Option<Located<Translation>>,
    /// Of the home page: the key of the story that leads it; default: the newest with a picture.
    pub lead: Option<Located<String>>,
    /// Of a section: its place among sections, the least first.
    pub weight: Option<Located<i64>>,
    /// Of a section: its colour.
    pub tint: Option<Located<Tint>>,
}

/// What the reader is shown.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Template {
    /// Text with pictures.
    #[default]
    Story,
    /// Figures with text.
    Infographic,
    /// Text without a date, outside all lists.
    Page,
    /// Such a text for reporters, with the newest stories, figures and feeds below it.
    Press,
}

impl Template {
    /// The word of front matter, and of the theme's files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Story => "story",
            Self::Infographic => "infographic",
            Self::Page => "page",
            Self::Press => "press",
        }
    }
}

/// The colour of a section.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Tint {
    /// The blue of deep water.
    Sea,
    /// The green of the coast.
    Mangrove,
    /// The red of the flamboyant.
    Flame,
    /// The indigo of evening.
    Indigo,
    /// The amber of lamps.
    Amber,
}

impl Tint {
    /// The word of front matter and templates.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sea => "sea",
            Self::Mangrove => "mangrove",
            Self::Flame => "flame",
            Self::Indigo => "indigo",
            Self::Amber => "amber",
        }
    }
}

/// A source of facts.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceNote {
    /// What figures call it by.
    pub id: String,
    /// Who published it.
    pub publisher: String,
    /// The language of `publisher` and of a plain `title`, as they are written here.
    pub lang: Option<Located<String>>,
    /// The title of the work, plain or by language.
    pub title: Option<Said>,
    /// When it was published: a day, or `"2025"` or `"2025-04"`.
    pub date: Option<Located<PartialDate>>,
    /// Where it can be read.
    pub url: Option<Located<String>>,
    /// What helps to find it or to judge it: plain, in the language of the edition, or by language.
    pub note: Option<Said>,
}

/// What was wrong in a story, and is right now.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CorrectionFront {
    /// The day on which it was put right.
    pub date: Located<Date>,
    /// What was wrong and what is right, by language.
    pub text: BTreeMap<String, Located<String>>,
}

/// A chart as the source edition asks for it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FigureFront {
    /// What the text and the words call it by.
    pub id: Located<String>,
    /// How the data are shown.
    pub kind: Located<figure::Kind>,
    /// The CSV file beside the story.
    pub data: Located<String>,
    /// The column of labels.
    pub x: Option<Located<String>>,
    /// The columns of values.
    #[serde(default)]
    pub series: Vec<Located<String>>,
    /// What columns of values measure: figures of other stories that measure the same must agree with them.
    #[serde(default)]
    pub measures: BTreeMap<String, Located<String>>,
    /// The id of the unit of measure.
    pub unit: Option<Located<String>>,
    /// Digits after the decimal mark, 9 at most.
    #[schemars(range(min = 0, max = 9))]
    pub decimals: Option<u8>,
    /// Labels drawn in the accent colour.
    #[serde(default)]
    pub highlight: Vec<Located<String>>,
    /// Labels at which a new way of counting begins.
    #[serde(default)]
    pub breaks: Vec<Located<String>>,
    /// Labels that carry a remark on the drawing.
    #[serde(default)]
    pub annotations: Vec<Located<String>>,
    /// The ends of the axis of values; default: round ones that hold every value.
    pub scale: Option<Located<ScaleFront>>,
    /// How the bars of several series stand together; default: side by side.
    pub bars: Option<Located<figure::Bars>>,
    /// Whether bars stand or lie; default: as they fit.
    pub direction: Option<Located<figure::Direction>>,
    /// The order of rows; default: as in the file.
    pub sort: Option<Located<figure::Sort>>,
    /// The column whose ids part the rows into panels; default: each series is a panel.
    pub panels: Option<Located<String>>,
    /// Whether panels share their scale; default: they do.
    pub panels_scale: Option<Located<figure::PanelsScale>>,
    /// What the values must add up to.
    pub total: Option<Located<Amount>>,
    /// How much one symbol of a pictogram stands for; default: a round number that suits the values.
    pub each: Option<Located<Amount>>,
    /// The symbol that a pictogram repeats.
    pub symbol: Option<Located<figure::Symbol>>,
    /// Which values are the better ones; default: the high ones, and the low ones among ranks.
    pub better: Option<Located<figure::Better>>,
    /// Ids of the story's sources.
    #[serde(default)]
    pub sources: Vec<Located<String>>,
    /// The date of the newest figure: a day, or `"2024"` or `"2024-01"` when no more is known.
    pub as_of: Option<Located<PartialDate>>,
    /// The day by which newer figures are promised; after it the page says that they are old.
    pub refresh_by: Option<Located<Date>>,
    /// The GeoJSON file of the map below points or areas.
    pub map: Option<Located<String>>,
    /// The property of its features by which the data name areas; default: `id`.
    pub join: Option<Located<String>>,
    /// The country that the map is declared to be of: two capital letters, `VN`.
    pub country: Option<Located<String>>,
    /// How the values of areas are put into classes.
    pub classes: Option<Located<figure::Classes>>,
}

/// A number that the text states and that follows from a figure's.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClaimFront {
    /// The id of the figure.
    pub figure: Located<String>,
    /// The column of values; default: the figure's first.
    pub series: Option<Located<String>>,
    /// How the number follows.
    pub is: figure::claim::Computation,
    /// The labels that it follows from, in their order.
    pub of: Vec<Located<String>>,
    /// The number as the text rounds it, with a decimal point: `"23.4"`.
    pub says: Located<String>,
}

/// A number as it is typed.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq)]
#[serde(untagged)]
pub enum Amount {
    /// Without decimals, to its last digit.
    Whole(i64),
    /// With decimals.
    Decimal(f64),
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(number) => number.fmt(f),
            Self::Decimal(number) => number.fmt(f),
        }
    }
}

/// The ends of an axis of values.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ScaleFront {
    /// Where the axis begins: at or below the lowest value.
    pub min: Option<Located<f64>>,
    /// Where the axis ends: at or above the highest value.
    pub max: Option<Located<f64>>,
}

/// The words of a chart in one language.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct FigureWords {
    /// What the figure shows, as a headline.
    pub title: Option<Located<String>>,
    /// What can be read off it, in a sentence.
    pub summary: Option<Located<String>>,
    /// What begins at a break.
    #[serde(rename = "break")]
    pub break_label: Option<Located<String>>,
    /// The names of the columns of values.
    pub series: BTreeMap<String, Located<String>>,
    /// The names of labels, where the CSV file does not give them.
    pub labels: BTreeMap<String, Located<String>>,
    /// The remarks at labels.
    pub annotations: BTreeMap<String, Located<String>>,
    /// A remark shown below.
    pub note: Option<Located<String>>,
}

/// How a translation was made.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Translation {
    /// How far it has come.
    pub status: Option<Located<Status>>,
    /// Who made it: an id from `people.toml`.
    pub by: Option<Located<String>>,
    /// Who reviewed it: an id from `people.toml`, another than `by`.
    pub reviewed_by: Option<Located<String>>,
    /// When it was reviewed.
    pub reviewed_on: Option<Located<Date>>,
    /// What is right although a check says otherwise.
    pub exempt: Vec<Located<Exemption>>,
}

/// What is right although a check says otherwise.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Exemption {
    /// The check.
    pub check: Located<Check>,
    /// Words of the block that is meant; default: all of the translation.
    pub text: Option<Located<String>>,
    /// Why it is right.
    pub reason: Located<String>,
}

/// What compares a translation with its source, or reads it by itself.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// Numbers, dates, sums.
    Quantities,
    /// Official names.
    Terms,
    /// Links, pictures, footnotes, components, code.
    Marks,
    /// The language that it is written in.
    Language,
    /// How long it is.
    Length,
    /// Brackets, quotation marks, widths, places of tones.
    Punctuation,
}

impl Check {
    /// The word of front matter.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Quantities => "quantities",
            Self::Terms => "terms",
            Self::Marks => "marks",
            Self::Language => "language",
            Self::Length => "length",
            Self::Punctuation => "punctuation",
        }
    }
}
