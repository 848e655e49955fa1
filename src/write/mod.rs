//! Puts the finished site in place in one step, and says what that changed.
//!
//! Knows nothing of what it writes. Whoever reads the output folder, and whatever kills the build,
//! sees the old site whole or the new one whole.
#![expect(clippy::disallowed_methods, reason = "this room writes")]

mod manifest;
mod swap;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rustix::fs::{Access, access};
use sha2::{Digest, Sha256};

use crate::names::Address;
use crate::problem::{Action, Error};
use crate::render::{Bundle, Made};

/// The longest name that file systems take, in bytes.
const LONGEST_NAME: usize = 255;

/// What a write changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Receipt {
    /// Files that are new or differ, by address.
    pub written: BTreeSet<Address>,
    /// Files that vanished, by their path in the output folder.
    pub removed: BTreeSet<String>,
    /// Files left alone.
    pub unchanged: usize,
    /// Pictures that came out of the store.
    pub reused: usize,
    /// Bytes of the whole site.
    pub bytes: u64,
}

/// A finished site in the making, beside the one that stands.
///
/// Dropping it before [`Stage::publish`] leaves the standing site as it is.
#[derive(Debug)]
pub struct Stage {
    public: PathBuf,
    staging: PathBuf,
    written: Mutex<Written>,
}

#[derive(Debug, Default)]
struct Written {
    receipt: Receipt,
    hashes: BTreeMap<String, manifest::Entry>,
}

/// How a file got into the staged site.
enum Staged {
    New,
    Unchanged,
}

impl Stage {
    /// Begins a site that will stand at `public`.
    pub fn begin(public: &Path) -> Result<Self, Error> {
        if public.is_dir() {
            // The swap would not ask: it changes the folder around this one.
            let refused =
                |cause: rustix::io::Errno| Error::new(Action::Write, public.display(), cause.into());
            access(public, Access::WRITE_OK | Access::EXEC_OK).map_err(refused)?;
        }
        swap::sweep(public)?;
        let staging = swap::staging_folder(public);
        fs::create_dir_all(&staging).map_err(|cause| Error::new(Action::Write, staging.display(), cause))?;
        Ok(Self { public: public.to_owned(), staging, written: Mutex::default() })
    }

    /// Puts the staged site in place. When nothing differs, nothing is touched.
    pub fn publish(self) -> Result<Receipt, Error> {
        let manifest = manifest::written(&self.state().hashes);
        let address = Address::new("/manifest.json");
        self.stage(&address, manifest.as_bytes(), false)?;
        let mut receipt = std::mem::take(&mut self.state().receipt);
        receipt.removed = self.vanished()?;
        if receipt.written.is_empty() && receipt.removed.is_empty() {
            return Ok(receipt);
        }
        swap::swap(&self.staging, &self.public)?;
        Ok(receipt)
    }

    fn state(&self) -> std::sync::MutexGuard<'_, Written> {
        // A thread that panicked while it held the lock is a bug that ends the build anyway.
        self.written.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn stage(&self, address: &Address, bytes: &[u8], is_reused: bool) -> Result<(), Error> {
        let file = address.file();
        if !is_inside(&file) {
            let cause =
                io::Error::new(io::ErrorKind::InvalidInput, "this would not lie in the output folder");
            return Err(Error::new(Action::Write, file, cause));
        }
        let target = self.staging.join(&file);
        let failed = |cause| Error::new(Action::Write, target.display(), cause);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        let staged = stage_file(&self.public.join(&file), &target, bytes).map_err(failed)?;
        let entry = manifest::Entry { sha256: Sha256::digest(bytes).into(), bytes: bytes.len() as u64 };
        let mut state = self.state();
        match staged {
            Staged::New => {
                state.receipt.written.insert(address.clone());
            }
            Staged::Unchanged => state.receipt.unchanged += 1,
        }
        state.receipt.reused += usize::from(is_reused);
        state.receipt.bytes += entry.bytes;
        state.hashes.insert(file, entry);
        Ok(())
    }

    /// Files of the standing site that the staged one does not have.
    fn vanished(&self) -> Result<BTreeSet<String>, Error> {
        let mut standing = BTreeSet::new();
        list(&self.public, "", &mut standing)
            .map_err(|cause| Error::new(Action::Read, self.public.display(), cause))?;
        let state = self.state();
        Ok(standing.into_iter().filter(|file| !state.hashes.contains_key(file)).collect())
    }
}

impl Bundle for Stage {
    fn take(&self, made: Made) -> Result<(), Error> {
        self.stage(&made.address, &made.bytes, made.is_reused)
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // After a swap this is the site that stood before; what cannot be deleted now is swept next time.
        let _ = fs::remove_dir_all(&self.staging);
    }
}

/// Whether a path stays below the folder that it is joined to, and every file system can take its parts.
///
/// The phases before see to that; this is the last door, and does not trust them.
fn is_inside(file: &str) -> bool {
    let is_part = |part: &str| {
        (1..=LONGEST_NAME).contains(&part.len())
            && !matches!(part, "." | "..")
            && !part.contains(['\\', '\0'])
    };
    file.split('/').all(is_part)
}

/// Links the standing file when it holds these bytes, or else writes them.
fn stage_file(standing: &Path, target: &Path, bytes: &[u8]) -> io::Result<Staged> {
    let is_same = fs::metadata(standing)
        .is_ok_and(|metadata| metadata.is_file() && metadata.len() == bytes.len() as u64)
        && fs::read(standing).is_ok_and(|old| old == bytes);
    // A file system without hard links gets a copy: the same bytes either way.
    if is_same && fs::hard_link(standing, target).is_ok() {
        return Ok(Staged::Unchanged);
    }
    fs::write(target, bytes)?;
    Ok(if is_same { Staged::Unchanged } else { Staged::New })
}

/// Every file below a folder, by its path with `/` between the parts; a folder that is not there holds none.
fn list(folder: &Path, prefix: &str, files: &mut BTreeSet<String>) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(cause) => return Err(cause),
    };
    for entry in entries {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.insert(name);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stays_in_the_folder_is_written() {
        for good in ["index.html", "vi/cảng-biển/index.html", "files/a b/..c.csv", &"海".repeat(85)] {
            assert!(is_inside(good), "{good}");
        }
        let long = "a".repeat(256);
        for bad in ["", "/etc/x", "../x", "vi/../../x", "vi/./x", "vi//x", "vi/", "a\\b", "a\0b", &long] {
            assert!(!is_inside(bad), "{bad}");
        }
    }
}
