//! `haidang clean`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use clap::Args;

use crate::lang::Value;
use crate::problem::{Action, Error};
use crate::world::{Cleaned, DiskStore};

use super::folder::FolderArgument;
use super::words::Words;
use super::{End, Failure};

const DAY: u64 = 24 * 60 * 60;

/// Deletes the finished site and the store of resized pictures; both can be made again.
///
/// A store that HAIDANG_STORE names belongs to several sites; it is left alone unless --store asks for it.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    folder: FolderArgument,
    /// The finished site [default: public/ in the project's folder]
    #[arg(long, short, value_name = "FOLDER")]
    out: Option<PathBuf>,
    /// Delete from the store alone, also from one that HAIDANG_STORE names, and leave the site as it is
    #[arg(long, conflicts_with = "out")]
    store: bool,
    /// Delete from the store only what no build has used for so many days
    #[arg(long, value_name = "DAYS", requires = "store")]
    older_than: Option<u16>,
}

pub(super) fn run(arguments: &Arguments, words: &Words) -> Result<End, Failure> {
    if arguments.store {
        return of_store(arguments, words);
    }
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

/// Deletes entries of the store, whoever shares it.
fn of_store(arguments: &Arguments, words: &Words) -> Result<End, Failure> {
    let folder = match arguments.folder.shared_store() {
        Some(folder) => folder,
        None => {
            arguments.folder.of_project(words)?;
            arguments.folder.own_store()
        }
    };
    let since = match arguments.older_than {
        Some(days) => SystemTime::now().checked_sub(Duration::from_secs(u64::from(days) * DAY)),
        // What is written this very moment is meant too.
        None => SystemTime::now().checked_add(Duration::from_secs(DAY)),
    };
    let Cleaned { deleted, bytes, kept } =
        DiskStore::new(&folder).clean(since.unwrap_or(SystemTime::UNIX_EPOCH))?;
    let number = |number: u64| Value::from(usize::try_from(number).unwrap_or(usize::MAX));
    let folder = folder.display().to_string();
    let told = [
        ("folder", Value::from(folder.as_str())),
        ("deleted", number(deleted)),
        ("megabytes", number(bytes.div_ceil(1_000_000))),
        ("kept", number(kept)),
    ];
    say!("{}", words.say("clean-store", &told));
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
