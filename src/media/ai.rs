//! What a machine had to do with a picture.
//!
//! Knows the words of the card, of IPTC's vocabulary and of schema.org for it, and no page.

use schemars::JsonSchema;
use serde::Deserialize;

/// What a machine that learnt from pictures did.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[serde(rename_all = "kebab-case")]
pub enum Ai {
    /// It made the whole picture.
    Generated,
    /// It added to a picture, or changed it.
    Edited,
}

/// Where IPTC's words for the source of a picture stand.
const VOCABULARY: &str = "cv.iptc.org/newscodes/digitalsourcetype/";

impl Ai {
    /// The word of cards, messages and templates.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Generated => "generated",
            Self::Edited => "edited",
        }
    }

    /// IPTC's digital source type, as it stands in a file.
    pub fn source_type(self) -> &'static str {
        match self {
            Self::Generated => "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
            Self::Edited => {
                "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"
            }
        }
    }

    /// The same for schema.org.
    pub fn schema_source_type(self) -> &'static str {
        match self {
            Self::Generated => "https://schema.org/TrainedAlgorithmicMediaDigitalSource",
            Self::Edited => "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource",
        }
    }

    /// What a digital source type says of it: an address of IPTC's vocabulary, or its last part.
    pub(super) fn of_source_type(written: &str) -> Option<Self> {
        let bare = written.trim();
        let bare = bare.strip_prefix("http://").or_else(|| bare.strip_prefix("https://")).unwrap_or(bare);
        match bare.strip_prefix(VOCABULARY).unwrap_or(bare) {
            "trainedAlgorithmicMedia" => Some(Self::Generated),
            "compositeWithTrainedAlgorithmicMedia" => Some(Self::Edited),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digital_source_type_is_read_as_it_is_written() {
        for ai in [Ai::Generated, Ai::Edited] {
            assert_eq!(Ai::of_source_type(ai.source_type()), Some(ai));
        }
        let secure = "https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
        assert_eq!(Ai::of_source_type(secure), Some(Ai::Generated));
        let camera = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture";
        assert_eq!(Ai::of_source_type(camera), None);
    }
}
