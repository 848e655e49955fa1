//! `haidang host`.

use clap::{Args, ValueEnum};

use crate::build;
use crate::render::{self, Host};

use super::project::ProjectArguments;
use super::show;
use super::words::Words;
use super::{End, Failure};

/// Prints the headers, redirects and pages for what is not there as a web server reads them.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The web server
    #[arg(value_enum)]
    server: Server,
    #[command(flatten)]
    project: ProjectArguments,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Server {
    /// .htaccess, for the folder of the finished site
    Apache,
    /// A file to include where the sites of nginx are
    Nginx,
}

pub(super) fn run(arguments: &Arguments, words: &Words) -> Result<End, Failure> {
    let world = arguments.project.world(words)?;
    let options = arguments.project.options(false, words)?;
    let noted = build::prepare(&world, &options)?;
    let planned = noted.value;
    let diagnostics = build::judged(noted.notes, &planned.site.config);
    let is_good = diagnostics.iter().all(|diagnostic| diagnostic.severity < build::failing(false));
    if !is_good {
        show::diagnostics(&diagnostics, &planned, show::Format::Text, words);
        return Ok(End::ContentWrong);
    }
    let host = match arguments.server {
        Server::Apache => Host::Apache,
        Server::Nginx => Host::Nginx,
    };
    tell!("{}", render::told(&planned.site, &planned.plan, host).trim_end());
    Ok(End::Good)
}
