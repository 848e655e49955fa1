//! The only door to disk, clock and environment.
//!
//! Does not know what a story is: it gives files, the time, and a store of bytes.

mod disk;
mod frame;
mod memory;
mod store;

use crate::names::{FilePath, Moment};
use crate::problem::Error;

pub use disk::Disk;
pub use memory::Memory;
pub use store::{Cleaned, DiskStore, MemoryStore, Store, StoreKey};

/// A file of the project, before it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Where it stands.
    pub path: FilePath,
    /// What was found there.
    pub kind: EntryKind,
}

/// What stands at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// A file of this many bytes.
    File {
        /// Its length in bytes.
        len: u64,
    },
    /// A symbolic link that leads out of the project.
    Outside {
        /// Where it leads.
        target: String,
    },
    /// Something that cannot be read.
    Unreadable {
        /// What the system said.
        why: String,
    },
    /// A name that is no Unicode; the path holds the nearest readable form.
    NotUnicode,
}

/// A still frame that is wanted of a film.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameRequest {
    /// The film.
    pub clip: FilePath,
    /// How far into it, in milliseconds.
    pub millis: u64,
    /// How wide, in pixels; the height follows.
    pub width: u32,
}

/// Everything that a build may know of the machine that it runs on.
pub trait World: Sync {
    /// The files of the project (configuration, content, catalogues, themes), in order of path.
    fn entries(&self) -> Result<Vec<Entry>, Error>;

    /// The bytes of one file.
    fn read(&self, path: &FilePath) -> Result<Vec<u8>, Error>;

    /// The moment that counts as now.
    fn now(&self) -> Moment;

    /// Where variants of pictures are kept between builds.
    fn store(&self) -> &dyn Store;

    /// The program that takes frames of films, by its name and version; none when there is no such program here.
    fn frame_maker(&self) -> Option<String> {
        None
    }

    /// A frame of a film as PNG; none when it cannot be taken.
    fn frame(&self, _request: &FrameRequest) -> Result<Option<Vec<u8>>, Error> {
        Ok(None)
    }
}
