//! `haidang clean`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::problem::{Action, Error};

use super::folder::FolderArgument;
use super::words::Words;
use super::{End, Failure};

/// Deletes the finished site and the store of resized pictures; both can be made again.
///
/// A store that HAIDANG_STORE names belongs to several sites and is left alone.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    folder: FolderArgument,
    /// The finished site [default: public/ in the project's folder]
    #[arg(long, short, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments, words: &Words) -> Result<End, Failure> {
    arguments.folder.of_project(words)?;
    let out = arguments.folder.out(arguments.out.as_deref(), "clean", words)?;
    let mut deleted = Vec::new();
    for folder in [out, arguments.folder.own_store()] {
        if delete(&folder)? {
            deleted.push(folder);
        }
    }
    for folder in &deleted {
        say!("{}", words.tell("clean-done", &[("folder", &folder.display().to_string())]));
    }
    if deleted.is_empty() {
        say!("{}", words.say("clean-nothing", &[]));
    }
    Ok(End::Good)
}

/// Deletes a folder; says whether it was there.
fn delete(folder: &Path) -> Result<bool, Error> {
    match fs::remove_dir_all(folder) {
        Ok(()) => Ok(true),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(cause) => Err(Error::new(Action::Delete, folder.display(), cause)),
    }
}
