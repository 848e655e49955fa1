//! The commands: they read arguments, call the library, and show what came of it.
//!
//! The only room that prints, measures and reads the environment; it decides nothing about sites.
#![allow(clippy::disallowed_methods, reason = "this room reads clock and environment for the rest")]

/// Writes a line of results to standard output; what keeps it from arriving is told when the command ends.
macro_rules! tell {
    ($($words:tt)*) => {
        crate::cli::result(format_args!($($words)*))
    };
}

/// Writes a line for people to standard error; a reader who has gone away is no fault.
macro_rules! say {
    ($($words:tt)*) => {{
        use std::io::Write;
        let _ = writeln!(std::io::stderr(), $($words)*);
    }};
}

mod build;
mod check;
mod clean;
mod columns;
mod folder;
mod help;
mod host;
mod json;
mod media;
mod plan;
mod progress;
mod project;
mod sarif;
mod schema;
mod serve;
mod show;
mod tr;
mod urls;
mod words;

use std::fmt::Arguments as Line;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;
use std::sync::OnceLock;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::names::FilePath;
use crate::problem::{Action, Error};

use words::Words;

/// Makes a multilingual site of official information from folders of markdown.
///
/// A story is a folder: one text a language, pictures and data beside it.
/// Run `haidang build` in the folder that holds `haidang.toml`; the finished site is then in `public/`.
#[derive(Debug, Parser)]
#[command(name = "haidang", version, max_term_width = 100, after_help = AFTER_HELP)]
struct Arguments {
    /// The language of this program's messages: vi or en [default: that of the environment]
    #[arg(long, global = true, value_name = "LANG", value_parser = ["vi", "en"])]
    lang: Option<String>,
    #[command(subcommand)]
    command: Command,
}

const AFTER_HELP: &str = "\
Exit codes: 0 all is well; 1 the content is wrong and nothing was published; 2 the command line or the machine is.

Examples:
  haidang build                     the site, to public/
  haidang build --preview --out /tmp/preview
  haidang check --strict            everything that is wrong, writing nothing
  haidang serve                     write with the page open beside you: http://127.0.0.1:4000/";

#[derive(Debug, Subcommand)]
enum Command {
    /// Build the site
    Build(build::Arguments),
    /// Report everything that is wrong and write nothing
    Check(check::Arguments),
    /// List every address of the site with what stands there
    Plan(plan::Arguments),
    /// Print what a web server is told of the site: nginx or apache
    Host(host::Arguments),
    /// List the pictures with their makers, licences and last days, and the stories that show them
    Media(media::Arguments),
    /// Keep the addresses that have been released: urls.lock
    Urls(urls::Arguments),
    /// Show the site in a browser while it is being written
    Serve(serve::Arguments),
    /// Keep translations in step with their sources
    Tr(tr::Arguments),
    /// Delete the finished site and the store of resized pictures
    Clean(clean::Arguments),
    /// Print the JSON Schema of a kind of file, for editors
    Schema(schema::Arguments),
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// All is well.
    Good,
    /// The content is wrong.
    ContentWrong,
}

/// Why a command could not be carried out at all.
#[derive(Debug)]
enum Failure {
    /// The machine refused.
    Machine(Error),
    /// What was asked for cannot be done; this says why, in the reader's language.
    Usage(String),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Machine(error)
    }
}

/// The first reason why results did not arrive where standard output leads.
static LOST: OnceLock<io::Error> = OnceLock::new();

/// Writes a line of results.
fn result(line: Line) {
    if let Err(cause) = writeln!(io::stdout(), "{line}") {
        let _ = LOST.set(cause);
    }
}

/// Says that results were lost; a reader who has gone away, as `head` does, is no fault.
fn all_told() -> Result<(), Failure> {
    if let Err(cause) = io::stdout().flush() {
        let _ = LOST.set(cause);
    }
    match LOST.get() {
        Some(cause) if cause.kind() != ErrorKind::BrokenPipe => {
            let cause = io::Error::new(cause.kind(), cause.to_string());
            Err(Error::new(Action::Write, FilePath::new("stdout"), cause).into())
        }
        _ => Ok(()),
    }
}

/// The arguments of this process; else help or what is wrong with them has been shown.
fn arguments(given: &[String], words: &Words) -> Result<Arguments, ExitCode> {
    let mut command = help::localised(Arguments::command(), words);
    let read = help::read(std::env::args_os().collect(), &mut command);
    read.and_then(|matches| Arguments::from_arg_matches(&matches)).map_err(|error| {
        match help::fault(&error, given, &command, words) {
            Some(fault) => say!("{fault}"),
            None => drop(error.print()),
        }
        ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
    })
}

/// Runs the command of this process's arguments.
pub fn main() -> ExitCode {
    let given: Vec<String> =
        std::env::args_os().map(|argument| argument.to_string_lossy().into_owned()).collect();
    let words = Words::new(help::asked(&given));
    let arguments = match arguments(&given, &words) {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    let ended = match arguments.command {
        Command::Build(arguments) => build::run(&arguments, &words),
        Command::Check(arguments) => check::run(&arguments, &words),
        Command::Plan(arguments) => plan::run(&arguments, &words),
        Command::Host(arguments) => host::run(&arguments, &words),
        Command::Media(arguments) => media::run(&arguments, &words),
        Command::Urls(arguments) => urls::run(&arguments, &words),
        Command::Serve(arguments) => serve::run(&arguments, &words),
        Command::Tr(arguments) => tr::run(&arguments, &words),
        Command::Clean(arguments) => clean::run(&arguments, &words),
        Command::Schema(arguments) => schema::run(&arguments),
    };
    match ended.and_then(|end| all_told().map(|()| end)) {
        Ok(End::Good) => ExitCode::SUCCESS,
        Ok(End::ContentWrong) => ExitCode::from(1),
        Err(Failure::Machine(error)) => {
            say!("{}: {}", words.say("severity-error", &[]), words.refusal(&error));
            ExitCode::from(2)
        }
        Err(Failure::Usage(why)) => {
            say!("{}: {why}", words.say("severity-error", &[]));
            ExitCode::from(2)
        }
    }
}
