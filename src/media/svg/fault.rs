//! Faults of XML by the kinds that people make and can be told of in their language.

use quick_xml::Error;
use quick_xml::errors::{IllFormedError, SyntaxError};
use quick_xml::events::attributes::AttrError;

/// The kind of a fault, or the words of the parser where it is none of the usual.
pub(super) fn of(error: &Error) -> super::Fault {
    let kind = match error {
        Error::Syntax(SyntaxError::InvalidBangMarkup) => None,
        Error::Syntax(_) => Some("cut"),
        Error::IllFormed(
            IllFormedError::MissingEndTag(_)
            | IllFormedError::UnmatchedEndTag(_)
            | IllFormedError::MismatchedEndTag { .. },
        ) => Some("end"),
        Error::IllFormed(IllFormedError::UnclosedReference) | Error::Escape(_) => Some("reference"),
        Error::InvalidAttr(AttrError::Duplicated(..)) => Some("twice"),
        Error::InvalidAttr(_) => Some("attribute"),
        Error::Encoding(_) => Some("utf-8"),
        _ => None,
    };
    ("xml", kind.map_or_else(|| error.to_string(), str::to_owned))
}
