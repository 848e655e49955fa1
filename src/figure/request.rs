//! What is asked of the room: the figure as its story asks for it, and its words in one language.
//!
//! Knows nothing of TOML or of front matter: both come already typed.

use std::collections::BTreeMap;
use std::str::FromStr;

use crate::names::{FilePath, PartialDate};

/// A figure as the source edition asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// The id of the unit of measure.
    pub unit: Option<String>,
    /// Digits after the decimal mark; none: as in the file.
    pub decimals: Option<u8>,
    /// Labels drawn in the accent colour.
    pub highlight: Vec<String>,
    /// Labels at which a new way of counting begins.
    pub breaks: Vec<String>,
    /// Ids of the story's sources.
    pub sources: Vec<String>,
    /// The date of the newest value.
    pub as_of: Option<PartialDate>,
}

/// How data are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A row of large numbers with their words.
    BigNumbers,
    /// Bars from zero, upright or lying.
    Bar,
    /// Lines over time or over an order of labels.
    Line,
    /// Events on an axis of time.
    Timeline,
}

impl Kind {
    /// Every kind, in the order of the documentation.
    pub const ALL: [Self; 4] = [Self::BigNumbers, Self::Bar, Self::Line, Self::Timeline];

    /// The word that front matter uses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BigNumbers => "big-numbers",
            Self::Bar => "bar",
            Self::Line => "line",
            Self::Timeline => "timeline",
        }
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
        }
        assert_eq!("pie".parse::<Kind>(), Err(()));
    }
}
