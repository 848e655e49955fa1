//! Which project a command is about: its folder, its output folder, its moment.

use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use clap::Args;

use crate::build::Options;
use crate::names::{Date, Moment};
use crate::site::Mode;
use crate::world::{Disk, DiskStore};

use super::Failure;
use super::words::Words;

/// Arguments of every command that reads a project.
#[derive(Debug, Args)]
pub(super) struct ProjectArguments {
    /// The project's folder, which holds haidang.toml
    #[arg(long, short, value_name = "FOLDER", default_value = ".")]
    pub(super) source: PathBuf,
    /// The moment that counts as now, for embargo and expiry: 2026-11-20 or 2026-11-20T09:00:00Z
    /// [default: SOURCE_DATE_EPOCH, else the clock]
    #[arg(long, value_name = "MOMENT")]
    now: Option<String>,
    /// Include drafts, embargoed and expired stories, unreviewed translations, languages in preparation
    #[arg(long)]
    pub(super) preview: bool,
    /// Add two made-up languages to try the theme with: en-XA, accented and longer, and ar-XB, from
    /// right to left; a preview
    #[arg(long)]
    pub(super) pseudo: bool,
    /// Put this in place of base_url of haidang.toml
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Work on so many things at once, 1 to 512 [default: as many as there are processors]
    #[arg(long, short, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=512))]
    jobs: Option<u16>,
}

impl ProjectArguments {
    /// The project's files, clock and store, refused when there is no project at all.
    pub(super) fn world(&self, words: &Words) -> Result<Disk, Failure> {
        if !self.source.join(crate::config::FILE).is_file() {
            let folder = self.source.display().to_string();
            return Err(Failure::Usage(words.tell("source-missing", &[("folder", &folder)])));
        }
        self.world_of_folder(words)
    }

    /// The same of any folder: that it holds no project is then for the build to say, in its own format.
    pub(super) fn world_of_folder(&self, words: &Words) -> Result<Disk, Failure> {
        if !self.source.is_dir() {
            let folder = self.source.display().to_string();
            return Err(Failure::Usage(words.tell("source-missing", &[("folder", &folder)])));
        }
        if let Some(jobs) = self.jobs {
            // Fails only when threads are running already, which keep their number.
            let _ = rayon::ThreadPoolBuilder::new().num_threads(jobs.into()).build_global();
        }
        Ok(Disk::new(&self.source, self.moment(words)?, DiskStore::new(self.store())))
    }

    /// Where resized pictures are kept.
    pub(super) fn store(&self) -> PathBuf {
        match std::env::var_os("HAIDANG_STORE") {
            Some(folder) if !folder.is_empty() => folder.into(),
            _ => self.own_store(),
        }
    }

    /// The store in the project's own folder.
    pub(super) fn own_store(&self) -> PathBuf {
        self.source.join(".haidang").join("store")
    }

    pub(super) fn options(&self, is_strict: bool, words: &Words) -> Result<Options, Failure> {
        let mode = if self.preview || self.pseudo { Mode::Preview } else { Mode::Publish };
        let read = |given: &String| {
            let wrong = || Failure::Usage(words.tell("base-url-wrong", &[("value", given)]));
            crate::config::base_url(given).ok_or_else(wrong)
        };
        let base_url = self.base_url.as_ref().map(read).transpose()?;
        Ok(Options { mode, base_url, is_strict, has_pseudo: self.pseudo })
    }

    /// Now: as asked, else by `SOURCE_DATE_EPOCH`, else by the clock.
    fn moment(&self, words: &Words) -> Result<Moment, Failure> {
        let wrong = |id, value: &str| Failure::Usage(words.tell(id, &[("value", value)]));
        if let Some(now) = &self.now {
            return parse_moment(now).ok_or_else(|| wrong("now-wrong", now));
        }
        if let Some(epoch) = std::env::var_os("SOURCE_DATE_EPOCH") {
            let epoch = epoch.to_string_lossy();
            return parse_epoch(&epoch).ok_or_else(|| wrong("epoch-wrong", &epoch));
        }
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Ok(Moment(i64::try_from(since.as_secs()).unwrap_or(i64::MAX)))
    }

    /// The output folder, when it is one that `command` may replace or delete.
    pub(super) fn out(&self, out: Option<&Path>, command: &str, words: &Words) -> Result<PathBuf, Failure> {
        let out = out.map_or_else(|| self.source.join("public"), Path::to_owned);
        let folder = out.display().to_string();
        let refused = |id: &str, name: &str, value: &str| {
            let arguments = [("folder", folder.as_str()), ("command", command), (name, value)];
            Failure::Usage(words.tell(id, &arguments))
        };
        if let Some(reason) = refusal(&out, &self.source) {
            return Err(refused("out-refused", "reason", reason));
        }
        // A link is followed, or else the link would be replaced and its target forgotten.
        let out = out.canonicalize().unwrap_or(out);
        match foreign_file(&out) {
            Some(file) => Err(refused("out-foreign", "file", &file)),
            None => Ok(out),
        }
    }
}

/// Why a folder may not be replaced by a finished site, by the word of the catalogues; none when it is new,
/// empty, or a finished site, and neither holds the project nor lies among its sources.
fn refusal(out: &Path, source: &Path) -> Option<&'static str> {
    let (Some(out), Ok(source)) = (absolute(out), source.canonicalize()) else { return Some("file") };
    if source.starts_with(&out) {
        return Some("holds-project");
    }
    if ["content", "i18n", "static", "themes", ".git"]
        .iter()
        .any(|folder| out.starts_with(source.join(folder)))
    {
        return Some("among-sources");
    }
    if !out.exists() {
        return None;
    }
    if !out.is_dir() {
        return Some("file");
    }
    if is_mount_point(&out) {
        return Some("mount-point");
    }
    match std::fs::read_to_string(out.join("manifest.json")) {
        Ok(text) => {
            let manifest: serde_json::Value = serde_json::from_str(&text).unwrap_or_default();
            (manifest["generator"] != "haidang").then_some("manifest-damaged")
        }
        Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => Some("manifest-damaged"),
        Err(_) => {
            let is_empty = std::fs::read_dir(&out).is_ok_and(|mut entries| entries.next().is_none());
            (!is_empty).then_some("manifest-missing")
        }
    }
}

/// Whether another file system begins at a folder; one that is mounted from its own shows only in the exchange.
fn is_mount_point(folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let device = |path: &Path| std::fs::metadata(path).map(|metadata| metadata.dev()).ok();
    folder.parent().is_some_and(|parent| device(folder) != device(parent))
}

/// A file of a finished site that its manifest does not name.
fn foreign_file(out: &Path) -> Option<String> {
    let manifest = std::fs::read_to_string(out.join("manifest.json")).ok()?;
    let manifest: serde_json::Value = serde_json::from_str(&manifest).ok()?;
    let known = manifest["files"].as_object()?;
    let mut folders = vec![out.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).ok()?.flatten() {
            let path = entry.path();
            let name = path.strip_prefix(out).ok()?.to_string_lossy().into_owned();
            if path.is_dir() {
                folders.push(path);
            } else if name != "manifest.json" && !known.contains_key(&name) {
                return Some(name);
            }
        }
    }
    None
}

/// The path from the root, links followed as far as it exists.
fn absolute(path: &Path) -> Option<PathBuf> {
    if let Ok(path) = path.canonicalize() {
        return Some(path);
    }
    let name = path.file_name()?;
    let parent =
        path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    Some(absolute(parent)?.join(name))
}

/// Reads a day (midnight in UTC) or a moment in RFC 3339.
fn parse_moment(text: &str) -> Option<Moment> {
    if let Ok(date) = text.parse::<Date>() {
        return Some(Moment::start_of(date, 0));
    }
    let datetime: toml::value::Datetime = text.parse().ok()?;
    crate::fields::When::from(datetime).moment(0)
}

/// Reads seconds since 1970, up to the end of the year 9999.
fn parse_epoch(text: &str) -> Option<Moment> {
    let seconds = text.trim().parse().ok()?;
    (0..=253_402_300_799).contains(&seconds).then_some(Moment(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_read_with_its_offset() {
        assert_eq!(parse_moment("1970-01-02"), Some(Moment(86_400)));
        assert_eq!(parse_moment("1970-01-01T07:00:01+07:00"), Some(Moment(1)));
        assert_eq!(parse_moment("20/11/2026"), None);
    }

    #[test]
    fn an_epoch_is_a_moment_of_our_calendar() {
        assert_eq!(parse_epoch("86400\n"), Some(Moment(86_400)));
        for wrong in ["", "hôm nay", "1.5", "-1", "1e9", "253402300800", "99999999999999999999"] {
            assert_eq!(parse_epoch(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_folder_of_somebody_elses_files_is_never_replaced() {
        let folder = std::env::temp_dir().join(format!("haidang-out-{}", std::process::id()));
        let project = folder.join("project");
        for part in ["content", "public", "other"] {
            std::fs::create_dir_all(project.join(part)).expect("a temporary folder can be made");
        }
        std::fs::write(project.join("other/letter.odt"), "x").expect("a temporary folder can be written");
        let check = |out: &str, reason: Option<&str>| {
            assert_eq!(refusal(&project.join(out), &project), reason, "{out}");
        };
        check("public", None);
        check("not-there-yet", None);
        check("other", Some("manifest-missing"));
        check("other/letter.odt", Some("file"));
        check(".", Some("holds-project"));
        check("..", Some("holds-project"));
        check("content/public", Some("among-sources"));
        let manifest = |text: &str| {
            std::fs::write(project.join("public/manifest.json"), text)
                .expect("a temporary folder can be written");
        };
        manifest("{\"generator\": \"haidang\", \"files\": {}}");
        check("public", None);
        manifest("{\"generator\": \"haidang\", \"fil");
        check("public", Some("manifest-damaged"));
        manifest("{\"name\": \"haidang\"}");
        check("public", Some("manifest-damaged"));
        std::fs::remove_dir_all(&folder).expect("the temporary folder is ours");
    }
}
