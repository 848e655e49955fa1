//! `haidang schema`.

use std::collections::BTreeMap;

use clap::{Args, ValueEnum};

use crate::config::RawConfig;
use crate::edition::Front;
use crate::fields::schema_of;
use crate::media::CardFront;
use crate::site::{PersonFront, TopicFront};
use crate::theme::ThemeFront;

use super::{End, Failure};

/// Prints the JSON Schema of a kind of file; editors use it to complete and check keys.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The kind of file
    #[arg(value_enum)]
    kind: Kind,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    /// haidang.toml
    Config,
    /// The front matter of a story or section
    Front,
    /// The card of a picture
    Card,
    /// topics.toml
    Topics,
    /// people.toml
    People,
    /// theme.toml
    Theme,
}

pub(super) fn run(arguments: &Arguments) -> Result<End, Failure> {
    let schema = match arguments.kind {
        Kind::Config => schema_of::<RawConfig>(),
        Kind::Front => schema_of::<Front>(),
        Kind::Card => schema_of::<CardFront>(),
        Kind::Topics => schema_of::<BTreeMap<String, TopicFront>>(),
        Kind::People => schema_of::<BTreeMap<String, PersonFront>>(),
        Kind::Theme => schema_of::<ThemeFront>(),
    };
    tell!("{schema:#}");
    Ok(End::Good)
}
