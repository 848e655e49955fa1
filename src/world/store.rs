//! A store of bytes under the hash of everything that went into them.
//!
//! Knows nothing of what the bytes are; losing it costs time and nothing else.
#![expect(clippy::disallowed_methods, reason = "this room is the door to the disk")]

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::problem::{Action, Error};

/// The name of an entry: the BLAKE3 hash of everything that went into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StoreKey([u8; 32]);

impl StoreKey {
    /// The key of these parts; their boundaries count.
    pub fn of(parts: &[&[u8]]) -> Self {
        let mut hasher = blake3::Hasher::new();
        for part in parts {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        Self(*hasher.finalize().as_bytes())
    }

    /// The first `digits` hexadecimal digits.
    pub fn short(&self, digits: usize) -> String {
        self.hex()[..digits.min(64)].to_owned()
    }

    fn hex(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// Bytes kept between builds.
pub trait Store: Sync {
    /// The bytes under a key; none when they are not there or not whole.
    fn get(&self, key: &StoreKey) -> Option<Vec<u8>>;

    /// Keeps bytes under a key.
    fn put(&self, key: &StoreKey, bytes: &[u8]) -> Result<(), Error>;
}

/// A store in a folder: `ab/cdef…`, each file whole or not there.
///
/// Every file ends with the hash of its bytes, so that one cut short is not taken for whole.
/// Builds that run at the same time may share the folder.
#[derive(Debug)]
pub struct DiskStore {
    folder: PathBuf,
    next_temporary: AtomicU64,
}

impl DiskStore {
    /// The store in this folder, which is made when the first bytes are kept.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), next_temporary: AtomicU64::new(0) }
    }

    fn path(&self, key: &StoreKey) -> PathBuf {
        let hex = key.hex();
        self.folder.join(&hex[..2]).join(&hex[2..])
    }
}

impl Store for DiskStore {
    fn get(&self, key: &StoreKey) -> Option<Vec<u8>> {
        let mut bytes = fs::read(self.path(key)).ok()?;
        let content_len = bytes.len().checked_sub(32)?;
        let seal = bytes.split_off(content_len);
        (seal == blake3::hash(&bytes).as_bytes()).then_some(bytes)
    }

    fn put(&self, key: &StoreKey, bytes: &[u8]) -> Result<(), Error> {
        let path = self.path(key);
        let number = self.next_temporary.fetch_add(1, Ordering::Relaxed);
        let temporary = path.with_extension(format!("{}-{number}.part", std::process::id()));
        let write = || {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            let mut sealed = bytes.to_vec();
            sealed.extend_from_slice(blake3::hash(bytes).as_bytes());
            fs::write(&temporary, sealed)?;
            fs::rename(&temporary, &path)
        };
        write().map_err(|cause| {
            // The part file is of no use to anybody; failing to delete it changes nothing.
            let _ = fs::remove_file(&temporary);
            Error::new(Action::Write, path.display(), cause)
        })
    }
}

/// A store that lasts as long as the program.
#[derive(Debug, Default)]
pub struct MemoryStore(Mutex<BTreeMap<StoreKey, Vec<u8>>>);

impl MemoryStore {
    fn entries(&self) -> std::sync::MutexGuard<'_, BTreeMap<StoreKey, Vec<u8>>> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Store for MemoryStore {
    fn get(&self, key: &StoreKey) -> Option<Vec<u8>> {
        self.entries().get(key).cloned()
    }

    fn put(&self, key: &StoreKey, bytes: &[u8]) -> Result<(), Error> {
        self.entries().insert(*key, bytes.to_vec());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_a_key_do_not_run_together() {
        assert_ne!(StoreKey::of(&[b"ab", b"c"]), StoreKey::of(&[b"a", b"bc"]));
    }

    #[test]
    fn a_file_cut_short_is_not_taken_for_whole() {
        let folder = std::env::temp_dir().join(format!("haidang-store-{}", std::process::id()));
        let store = DiskStore::new(&folder);
        let key = StoreKey::of(&[b"x"]);
        assert_eq!(store.get(&key), None);
        store.put(&key, b"cang bien").expect("a temporary folder can be written");
        assert_eq!(store.get(&key).as_deref(), Some(&b"cang bien"[..]));
        let path = store.path(&key);
        let whole = fs::read(&path).expect("the entry was just written");
        fs::write(&path, &whole[..whole.len() - 1]).expect("a temporary folder can be written");
        assert_eq!(store.get(&key), None);
        fs::remove_dir_all(&folder).expect("the temporary folder is ours");
    }
}
