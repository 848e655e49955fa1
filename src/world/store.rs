//! A store of bytes under the hash of everything that went into them.
//!
//! Knows nothing of what the bytes are; losing it costs time and nothing else.
#![expect(clippy::disallowed_methods, reason = "this room is the door to the disk")]

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

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

/// A day: how exactly a store knows when an entry was last used.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A store in a folder: `ab/cdef…`, each file whole or not there.
///
/// Every file ends with the hash of its bytes, so that one cut short is not taken for whole.
/// Builds that run at the same time may share the folder. The time of a file tells, to the day, when it
/// was last used.
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

    /// Deletes what nobody has used since a moment, and what killed builds have left half written before it.
    ///
    /// Whatever else lies in the folder is left alone. A build that runs meanwhile makes anew what it misses.
    pub fn clean(&self, unused_since: SystemTime) -> Result<Cleaned, Error> {
        let mut cleaned = Cleaned::default();
        for folder in names_below(&self.folder, |name| is_hex(name, 2))? {
            for file in names_below(&folder, is_entry)? {
                let Ok(metadata) = fs::symlink_metadata(&file) else { continue };
                let is_old = metadata.modified().is_ok_and(|used| used < unused_since);
                if !metadata.is_file() || !is_old {
                    cleaned.kept += 1;
                    continue;
                }
                match fs::remove_file(&file) {
                    Ok(()) => {
                        cleaned.deleted += 1;
                        cleaned.bytes += metadata.len();
                    }
                    // Another was faster.
                    Err(cause) if cause.kind() == io::ErrorKind::NotFound => {}
                    Err(cause) => return Err(Error::new(Action::Delete, file.display(), cause)),
                }
            }
            // A folder that still holds something stays; so does one that a build is filling.
            let _ = fs::remove_dir(&folder);
        }
        Ok(cleaned)
    }
}

/// What became of a store.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cleaned {
    /// The number of files that were deleted.
    pub deleted: u64,
    /// Their bytes.
    pub bytes: u64,
    /// The number of files that are left.
    pub kept: u64,
}

/// What lies in a folder under names of a kind, in their order; nothing when there is no such folder.
fn names_below(folder: &Path, is_wanted: impl Fn(&str) -> bool) -> Result<Vec<PathBuf>, Error> {
    let listed = || -> io::Result<Vec<PathBuf>> {
        let mut paths = Vec::new();
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_name().to_str().is_some_and(&is_wanted) {
                paths.push(entry.path());
            }
        }
        paths.sort();
        Ok(paths)
    };
    match listed() {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        listed => listed.map_err(|cause| Error::new(Action::Read, folder.display(), cause)),
    }
}

fn is_hex(name: &str, length: usize) -> bool {
    name.len() == length && name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// Whether a file is called as the store calls its entries, whole ones and those that are being written.
fn is_entry(name: &str) -> bool {
    let stem = name.split_once('.').map_or(name, |(stem, _)| stem);
    is_hex(stem, 62) && (stem.len() == name.len() || name.ends_with(".part"))
}

/// Says in a file's time that it has been used, at most once a day.
fn touch(path: &Path) {
    let now = SystemTime::now();
    let is_recent = |used: SystemTime| now.duration_since(used).is_ok_and(|age| age < DAY);
    let Ok(file) = fs::File::options().write(true).open(path) else { return };
    if !file.metadata().and_then(|metadata| metadata.modified()).is_ok_and(is_recent) {
        // A store that only others may write to is as good.
        let _ = file.set_modified(now);
    }
}

impl Store for DiskStore {
    fn get(&self, key: &StoreKey) -> Option<Vec<u8>> {
        let path = self.path(key);
        let mut bytes = fs::read(&path).ok()?;
        let content_len = bytes.len().checked_sub(32)?;
        let seal = bytes.split_off(content_len);
        let is_whole = seal == blake3::hash(&bytes).as_bytes();
        if is_whole {
            touch(&path);
        }
        is_whole.then_some(bytes)
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

    #[test]
    fn what_nobody_used_for_long_is_deleted_and_nothing_else() {
        let folder = std::env::temp_dir().join(format!("haidang-store-cleaned-{}", std::process::id()));
        let store = DiskStore::new(&folder);
        let [used, unused, fresh] = [&b"used"[..], b"unused", b"fresh"].map(|name| StoreKey::of(&[name]));
        let long_ago = SystemTime::now() - 40 * DAY;
        let age = |path: &Path| {
            let file = fs::File::options().write(true).open(path).expect("the file is there");
            file.set_modified(long_ago).expect("the time can be set");
        };
        for key in [&used, &unused, &fresh] {
            store.put(key, b"anh").expect("a temporary folder can be written");
        }
        let left_over = store.path(&unused).with_extension("123-0.part");
        let foreign = folder.join("ab").join("ghi-chu.txt");
        fs::create_dir_all(folder.join("ab")).expect("a temporary folder can be written");
        for path in [&left_over, &foreign] {
            fs::write(path, b"x").expect("a temporary folder can be written");
        }
        [store.path(&used), store.path(&unused), left_over.clone(), foreign.clone()]
            .iter()
            .for_each(|path| age(path));
        assert_eq!(store.get(&used).as_deref(), Some(&b"anh"[..]));
        let cleaned = store.clean(SystemTime::now() - 30 * DAY).expect("the store is ours");
        assert_eq!((cleaned.deleted, cleaned.kept), (2, 2));
        assert_eq!(store.get(&unused), None);
        assert!(store.get(&used).is_some() && store.get(&fresh).is_some());
        assert!(!left_over.exists() && foreign.exists());
        fs::remove_dir_all(&folder).expect("the temporary folder is ours");
    }

    #[test]
    fn a_store_that_is_not_there_is_clean() {
        let store = DiskStore::new(std::env::temp_dir().join("haidang-khong-co"));
        assert_eq!(store.clean(SystemTime::now()).expect("nothing is wrong"), Cleaned::default());
    }
}
