//! The folder of a project, and the output folder that a command may replace or delete.

use std::path::{Path, PathBuf};

use clap::Args;

use super::Failure;
use super::words::Words;

/// The folders of a project's sources.
const SOURCES: [&str; 4] = ["content", "i18n", "static", "themes"];

/// The argument of every command that is about a project.
#[derive(Debug, Args)]
pub(super) struct FolderArgument {
    /// The project's folder, which holds haidang.toml
    #[arg(long, short, value_name = "FOLDER", default_value = ".")]
    pub(super) source: PathBuf,
}

impl FolderArgument {
    /// Refuses a folder that holds no project.
    pub(super) fn of_project(&self, words: &Words) -> Result<(), Failure> {
        if self.source.join(crate::config::FILE).is_file() { Ok(()) } else { Err(self.missing(words)) }
    }

    /// The project among whose sources the folder lies, when it holds none itself.
    pub(super) fn above(&self) -> Option<PathBuf> {
        let whole = self.source.canonicalize().ok()?;
        let is_project = |folder: &Path| folder.join(crate::config::FILE).is_file();
        let (levels, above) = whole.ancestors().enumerate().find(|(_, folder)| is_project(folder))?;
        let below = whole.strip_prefix(above).ok()?;
        if !SOURCES.iter().any(|sources| below.starts_with(sources)) {
            return None;
        }
        let is_here = self.source == Path::new(".");
        Some(if is_here { std::iter::repeat_n("..", levels).collect() } else { above.to_owned() })
    }

    /// A file that seems to be `haidang.toml` under another name: `Haidang.toml`, or `haidang.toml.txt`, whose end
    /// Windows hides.
    pub(super) fn misnamed(&self) -> Option<String> {
        let wanted = crate::config::FILE;
        let is_meant = |name: &String| {
            let name = name.to_lowercase();
            name == wanted || name.strip_suffix(".txt").is_some_and(|name| name == wanted)
        };
        let is_there = self.source.join(wanted).is_file();
        let names = std::fs::read_dir(&self.source).ok()?.filter_map(Result::ok);
        let mut names = names.filter_map(|entry| entry.file_name().into_string().ok());
        names.find(is_meant).filter(|_| !is_there)
    }

    /// That there is no project.
    pub(super) fn missing(&self, words: &Words) -> Failure {
        let folder = self.source.display().to_string();
        if let Some(above) = self.above() {
            let above = above.display().to_string();
            return Failure::Usage(words.tell("source-above", &[("folder", &folder), ("above", &above)]));
        }
        if let Some(file) = self.misnamed() {
            return Failure::Usage(words.tell("source-misnamed", &[("folder", &folder), ("file", &file)]));
        }
        Failure::Usage(words.tell("source-missing", &[("folder", &folder)]))
    }

    /// The store that several sites share, where the environment names one.
    pub(super) fn shared_store(&self) -> Option<PathBuf> {
        std::env::var_os("HAIDANG_STORE").filter(|folder| !folder.is_empty()).map(PathBuf::from)
    }

    /// The store in the project's own folder.
    pub(super) fn own_store(&self) -> PathBuf {
        self.source.join(".haidang").join("store")
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
    if SOURCES.iter().chain(&[".git"]).any(|folder| out.starts_with(source.join(folder))) {
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

#[cfg(test)]
mod tests {
    use super::*;

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
