//! `haidang check`.

use clap::Args;

use crate::build;

use super::build::closing;
use super::progress::Progress;
use super::project::ProjectArguments;
use super::show::{self, Format};
use super::words::Words;
use super::{End, Failure};

/// Reports everything that is wrong and writes no page.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    project: ProjectArguments,
    /// Count warnings as errors
    #[arg(long)]
    strict: bool,
    /// How problems are shown
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(super) fn run(arguments: &Arguments, words: &Words) -> Result<End, Failure> {
    let world = arguments.project.world_of_folder(words)?;
    let options = arguments.project.options(arguments.strict, words)?;
    let progress = Progress::new(words, arguments.format == Format::Text);
    let checked = build::check(&world, &options, &progress);
    progress.finish();
    let outcome = checked?;
    show::diagnostics(&outcome.diagnostics, &outcome.planned, arguments.format, words);
    if arguments.format == Format::Text {
        for line in closing(&outcome.diagnostics, &outcome, arguments.strict, words) {
            say!("{line}");
        }
    }
    let failing = build::failing(arguments.strict);
    let is_good = outcome.diagnostics.iter().all(|diagnostic| diagnostic.severity < failing);
    Ok(if is_good { End::Good } else { End::ContentWrong })
}
