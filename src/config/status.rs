//! How far a translation has come, and what is done when it falls behind.

use schemars::JsonSchema;
use serde::Deserialize;

/// How far a translation has come; the least first.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Being written.
    Draft,
    /// Made by a machine, read by nobody.
    Machine,
    /// Written, not yet read by a second person.
    NeedsReview,
    /// Read by a second person.
    Reviewed,
    /// Approved for publication.
    Approved,
}

impl Status {
    /// The word of front matter.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Machine => "machine",
            Self::NeedsReview => "needs-review",
            Self::Reviewed => "reviewed",
            Self::Approved => "approved",
        }
    }
}

/// What becomes of a translation whose source has changed.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Outdated {
    /// It stays, and says at its head which text it follows.
    #[default]
    Banner,
    /// It is taken off the site until it has been brought up to date.
    Hide,
    /// The build fails.
    Fail,
}
