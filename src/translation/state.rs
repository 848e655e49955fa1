//! The states that a block of a translation can be in.

/// How a block of a translation stands to its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Accepted against the source as it is.
    Fresh,
    /// Nobody has said that it follows the source.
    Unproven,
    /// The translation was changed after it was accepted.
    Edited,
    /// Source and translation have both changed since it was accepted: nobody has compared them as they are.
    Renewed,
    /// The source has changed since it was accepted, and the translation has not.
    Outdated,
    /// There is no translation of the block.
    Missing,
    /// The block's source is gone.
    Orphan,
    /// The memory was changed by something else than the program.
    Bumped,
}

impl State {
    /// Every state, the best first.
    pub const ALL: [Self; 8] = [
        Self::Fresh,
        Self::Unproven,
        Self::Edited,
        Self::Renewed,
        Self::Outdated,
        Self::Missing,
        Self::Orphan,
        Self::Bumped,
    ];

    /// The word of reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fresh => "fresh",
            Self::Unproven => "unproven",
            Self::Edited => "edited",
            Self::Renewed => "renewed",
            Self::Outdated => "outdated",
            Self::Missing => "missing",
            Self::Orphan => "orphan",
            Self::Bumped => "bumped",
        }
    }

    /// Whether a translator has to work on the block.
    pub fn is_to_translate(self) -> bool {
        matches!(self, Self::Outdated | Self::Missing | Self::Orphan | Self::Bumped)
    }

    /// Whether the block is translated, and somebody has to compare it with its source.
    pub fn is_to_review(self) -> bool {
        matches!(self, Self::Unproven | Self::Edited | Self::Renewed)
    }

    /// Whether what was accepted is not what the source says.
    pub(super) fn is_behind(self) -> bool {
        matches!(self, Self::Renewed | Self::Outdated | Self::Missing | Self::Orphan)
    }
}
