//! Why a message cannot be put into words, as data.
//!
//! Makes no sentence.

use fluent_bundle::FluentError;
use fluent_bundle::resolver::errors::{ReferenceKind, ResolverError};

/// Why a message cannot be put into words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It asks for a value that it is not given.
    Variable(String),
    /// It names a message, a term or an attribute that is not there.
    Reference(String),
    /// It calls a function that is not there.
    Function(String),
    /// It gives a function what that cannot use.
    Argument(String),
    /// It leads back to itself.
    Circle,
    /// It is put together from too many parts.
    Size,
}

impl Fault {
    /// The word for the kind of fault.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Variable(_) => "variable",
            Self::Reference(_) => "reference",
            Self::Function(_) => "function",
            Self::Argument(_) => "argument",
            Self::Circle => "circle",
            Self::Size => "size",
        }
    }

    /// What the message asked for; empty when it is the message itself.
    pub fn name(&self) -> &str {
        match self {
            Self::Variable(name) | Self::Reference(name) | Self::Function(name) | Self::Argument(name) => {
                name
            }
            Self::Circle | Self::Size => "",
        }
    }
}

impl From<&FluentError> for Fault {
    fn from(error: &FluentError) -> Self {
        let with = |name: &str, attribute: &Option<String>| match attribute {
            None => name.to_owned(),
            Some(attribute) => format!("{name}.{attribute}"),
        };
        let FluentError::ResolverError(error) = error else { return Self::Size };
        match error {
            ResolverError::Reference(ReferenceKind::Variable { id }) => Self::Variable(id.clone()),
            ResolverError::Reference(ReferenceKind::Function { id }) => Self::Function(format!("{id}()")),
            ResolverError::Reference(ReferenceKind::Message { id, attribute }) => {
                Self::Reference(with(id, attribute))
            }
            ResolverError::Reference(ReferenceKind::Term { id, attribute }) => {
                Self::Reference(with(&format!("-{id}"), attribute))
            }
            ResolverError::NoValue(id) => Self::Reference(id.clone()),
            ResolverError::Cyclic => Self::Circle,
            // A choice without a default cannot be read in the first place.
            ResolverError::MissingDefault | ResolverError::TooManyPlaceables => Self::Size,
        }
    }
}
