//! A world in memory, for tests and for whoever embeds the library.

use std::collections::BTreeMap;
use std::io;

use super::{Entry, EntryKind, MemoryStore, Store, World};
use crate::names::{FilePath, Moment};
use crate::problem::{Action, Error};

/// Files in a map, a time that stands still, a store that is forgotten.
#[derive(Debug)]
pub struct Memory {
    files: BTreeMap<FilePath, Vec<u8>>,
    now: Moment,
    store: MemoryStore,
}

impl Memory {
    /// A world with these files at this moment.
    pub fn new(files: impl IntoIterator<Item = (FilePath, Vec<u8>)>, now: Moment) -> Self {
        Self { files: files.into_iter().collect(), now, store: MemoryStore::default() }
    }

    /// A world of texts written one after another, each after a line `=== path`.
    pub fn of_text(text: &str, now: Moment) -> Self {
        let mut files = BTreeMap::new();
        for part in text.split("=== ").skip(1) {
            let (path, content) = part.split_once('\n').unwrap_or((part, ""));
            files.insert(FilePath::new(path.trim()), content.as_bytes().to_vec());
        }
        Self { files, now, store: MemoryStore::default() }
    }

    /// Adds a file, or puts another in its place.
    pub fn insert(&mut self, path: FilePath, bytes: Vec<u8>) {
        self.files.insert(path, bytes);
    }
}

impl World for Memory {
    fn entries(&self) -> Result<Vec<Entry>, Error> {
        let entry = |(path, bytes): (&FilePath, &Vec<u8>)| Entry {
            path: path.clone(),
            kind: EntryKind::File { len: bytes.len() as u64 },
        };
        Ok(self.files.iter().map(entry).collect())
    }

    fn read(&self, path: &FilePath) -> Result<Vec<u8>, Error> {
        let missing = || Error::new(Action::Read, path, io::ErrorKind::NotFound.into());
        self.files.get(path).cloned().ok_or_else(missing)
    }

    fn now(&self) -> Moment {
        self.now
    }

    fn store(&self) -> &dyn Store {
        &self.store
    }
}
