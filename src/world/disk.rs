//! The world of a project's folder on disk.
#![expect(clippy::disallowed_methods, reason = "this room is the door to the disk")]

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::{DiskStore, Entry, EntryKind, FrameRequest, Store, World, frame};
use crate::names::{FilePath, Moment};
use crate::problem::{Action, Error, reason};

/// What belongs to a project at its top level; everything else there is somebody else's.
const ROOTS: [&str; 6] = ["haidang.toml", "urls.lock", "content", "i18n", STATIC, "themes"];

/// Files that are copied as they are; there a name may begin with a point, as in `.well-known`.
const STATIC: &str = "static";

/// The folder of a project.
#[derive(Debug)]
pub struct Disk {
    root: PathBuf,
    now: Moment,
    store: DiskStore,
    ffmpeg: Option<PathBuf>,
}

impl Disk {
    /// The project in `root`, at the moment `now`, with its store in `store`.
    pub fn new(root: impl Into<PathBuf>, now: Moment, store: DiskStore) -> Self {
        Self { root: root.into(), now, store, ffmpeg: None }
    }

    /// The same with the program that takes frames of films, whether it is installed or not.
    pub fn with_ffmpeg(self, program: impl Into<PathBuf>) -> Self {
        Self { ffmpeg: Some(program.into()), ..self }
    }

    /// The files and folders at the top of a project that are read.
    pub fn roots() -> &'static [&'static str] {
        &ROOTS
    }

    /// Puts a text in place of a file of the project, or beside the others when there is none yet.
    ///
    /// Whoever reads the file, and whatever ends the program, sees the old text whole or the new one whole.
    pub fn replace(&self, path: &FilePath, text: &str) -> Result<(), Error> {
        let target = self.root.join(path.as_str());
        // A link is followed, or else the link would be replaced and its target forgotten.
        let target = target.canonicalize().unwrap_or(target);
        let mut name = target.clone().into_os_string();
        name.push(format!(".{}.part", std::process::id()));
        let temporary = PathBuf::from(name);
        let write = || {
            target.parent().map_or(Ok(()), fs::create_dir_all)?;
            let mut file = fs::File::create(&temporary)?;
            file.write_all(text.as_bytes())?;
            file.sync_all()?;
            fs::rename(&temporary, &target)
        };
        write().map_err(|cause| {
            // The part file is of no use to anybody; failing to delete it changes nothing.
            let _ = fs::remove_file(&temporary);
            Error::new(Action::Write, path, cause)
        })
    }

    fn list(&self, path: &Path, name: &str, entries: &mut Vec<Entry>) -> io::Result<()> {
        let entry = |kind| Entry { path: FilePath::new(name), kind };
        let mut metadata = fs::symlink_metadata(path)?;
        if metadata.is_symlink() {
            match fs::canonicalize(path).and_then(|target| Ok((fs::canonicalize(&self.root)?, target))) {
                Ok((root, target)) if target.starts_with(&root) => metadata = fs::metadata(path)?,
                Ok((_, target)) => {
                    entries.push(entry(EntryKind::Outside { target: target.display().to_string() }));
                    return Ok(());
                }
                Err(cause) => {
                    let leads_nowhere = cause.kind() == io::ErrorKind::NotFound;
                    let why = if leads_nowhere { "link".to_owned() } else { reason(&cause) };
                    entries.push(entry(EntryKind::Unreadable { why }));
                    return Ok(());
                }
            }
            // A link to a folder may lead in a circle; the folder itself is listed anyway.
            if metadata.is_dir() {
                return Ok(());
            }
        }
        if !metadata.is_dir() && !metadata.is_file() {
            // Reading a pipe would wait for ever.
            entries.push(entry(EntryKind::Unreadable { why: "neither".to_owned() }));
            return Ok(());
        }
        if !metadata.is_dir() {
            entries.push(entry(EntryKind::File { len: metadata.len() }));
            return Ok(());
        }
        let children = match fs::read_dir(path) {
            Ok(children) => children,
            Err(cause) => {
                entries.push(entry(EntryKind::Unreadable { why: reason(&cause) }));
                return Ok(());
            }
        };
        for child in children {
            let child = child?;
            let file_name = child.file_name();
            let shown = format!("{name}/{}", file_name.to_string_lossy());
            if file_name.to_str().is_none() {
                entries.push(Entry { path: FilePath::new(&shown), kind: EntryKind::NotUnicode });
            } else if !file_name.to_string_lossy().starts_with('.') || is_static(name) {
                self.list(&child.path(), &shown, entries)?;
            }
        }
        Ok(())
    }
}

/// Whether a folder is `static/` or lies in it.
fn is_static(folder: &str) -> bool {
    folder.split('/').next() == Some(STATIC)
}

impl World for Disk {
    fn entries(&self) -> Result<Vec<Entry>, Error> {
        let mut entries = Vec::new();
        for name in ROOTS {
            let path = self.root.join(name);
            match self.list(&path, name, &mut entries) {
                Err(cause) if cause.kind() == io::ErrorKind::NotFound => {}
                Err(cause) => return Err(Error::new(Action::Read, path.display(), cause)),
                Ok(()) => {}
            }
        }
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(entries)
    }

    fn read(&self, path: &FilePath) -> Result<Vec<u8>, Error> {
        fs::read(self.root.join(path.as_str())).map_err(|cause| Error::new(Action::Read, path, cause))
    }

    fn now(&self) -> Moment {
        self.now
    }

    fn store(&self) -> &dyn Store {
        &self.store
    }

    fn frame_maker(&self) -> Option<String> {
        frame::version(self.ffmpeg.as_deref()?)
    }

    fn frame(&self, request: &FrameRequest) -> Result<Option<Vec<u8>>, Error> {
        let Some(program) = &self.ffmpeg else { return Ok(None) };
        let path = self.root.join(request.clip.as_str());
        frame::take(program, &path, request).map_err(|cause| Error::new(Action::Read, "ffmpeg", cause))
    }
}
