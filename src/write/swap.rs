//! Puts one folder in the place of another in one step of the file system.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rustix::fs::{CWD, RenameFlags, renameat_with};

use crate::problem::{Action, Error};

/// Where the site of this process is staged: beside the one that stands, on the same file system.
pub(super) fn staging_folder(public: &Path) -> PathBuf {
    beside(public, &format!("staging-{}", std::process::id()))
}

fn beside(public: &Path, suffix: &str) -> PathBuf {
    let name = public.file_name().map_or_else(|| "public".into(), |name| name.to_string_lossy());
    public.with_file_name(format!(".{name}.{suffix}"))
}

/// Deletes what killed builds have left, and puts a site back that was moved aside and not replaced.
pub(super) fn sweep(public: &Path) -> Result<(), Error> {
    let aside = beside(public, "aside");
    if aside.exists() && !public.exists() {
        fs::rename(&aside, public).map_err(|cause| Error::new(Action::Swap, public.display(), cause))?;
    }
    let Some(parent) =
        public.parent().map(|parent| if parent.as_os_str().is_empty() { Path::new(".") } else { parent })
    else {
        return Ok(());
    };
    let Ok(entries) = fs::read_dir(parent) else { return Ok(()) };
    let prefix = beside(public, "staging-").file_name().map(|name| name.to_string_lossy().into_owned());
    let (Some(prefix), Some(aside)) = (prefix, aside.file_name()) else { return Ok(()) };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let is_left =
            name.to_string_lossy().strip_prefix(prefix.as_str()).is_some_and(|pid| !is_running(pid));
        if is_left || name == *aside {
            // Leftovers that cannot be deleted harm nobody.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
    Ok(())
}

/// Whether a build with this process id may still be staging.
fn is_running(pid: &str) -> bool {
    let Some(pid) = pid.parse().ok().and_then(rustix::process::Pid::from_raw) else { return false };
    // Signal 0 only asks whether the process is there; one that belongs to somebody else is.
    !matches!(rustix::process::test_kill_process(pid), Err(rustix::io::Errno::SRCH))
}

/// Puts `staging` in the place of `public`; what stood there is then at `staging`.
pub(super) fn swap(staging: &Path, public: &Path) -> Result<(), Error> {
    let failed = |cause: io::Error| Error::new(Action::Swap, public.display(), cause);
    if !public.exists() {
        return fs::rename(staging, public).map_err(failed);
    }
    match renameat_with(CWD, staging, CWD, public, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(()),
        // A file system that cannot exchange: two steps, between which a killed build leaves the old site
        // aside, and the next build puts it back.
        Err(_) => {
            let aside = beside(public, "aside");
            fs::rename(public, &aside).map_err(failed)?;
            if let Err(cause) = fs::rename(staging, public) {
                fs::rename(&aside, public).map_err(failed)?;
                return Err(failed(cause));
            }
            fs::rename(&aside, staging).map_err(failed)
        }
    }
}
