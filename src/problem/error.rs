//! What the machine refuses: no content can cause or mend it.

use std::fmt;
use std::io::ErrorKind;

use super::{Diagnostic, Problem};
use crate::names::FilePath;

/// Something that the machine refused: no content can cause or mend it.
#[derive(Debug)]
pub struct Error {
    /// What was being done, to which file.
    pub action: Action,
    /// The file or folder.
    pub path: String,
    /// What the system said.
    pub cause: std::io::Error,
}

/// What was being done when the machine refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Reading a file or listing a folder.
    Read,
    /// Writing a file or folder.
    Write,
    /// Putting the finished site in place.
    Swap,
    /// Deleting a file or folder.
    Delete,
    /// Listening on an address.
    Listen,
    /// Watching the sources.
    Watch,
}

impl Action {
    /// The word that names the action in catalogues: `error-read`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Swap => "swap",
            Self::Delete => "delete",
            Self::Listen => "listen",
            Self::Watch => "watch",
        }
    }
}

impl Error {
    /// The refusal of an action on a path.
    pub fn new(action: Action, path: impl fmt::Display, cause: std::io::Error) -> Self {
        Self { action, path: path.to_string(), cause }
    }
}

/// Why the machine refused: a word that catalogues know, or what the system says in its own language.
pub fn reason(cause: &std::io::Error) -> String {
    let word = match cause.kind() {
        ErrorKind::NotFound => "not-found",
        ErrorKind::PermissionDenied => "forbidden",
        ErrorKind::ReadOnlyFilesystem => "read-only",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "full",
        ErrorKind::AlreadyExists => "exists",
        ErrorKind::NotADirectory => "no-folder",
        ErrorKind::IsADirectory => "folder",
        ErrorKind::ResourceBusy => "busy",
        ErrorKind::AddrInUse => "address-taken",
        ErrorKind::AddrNotAvailable => "address-foreign",
        _ => return cause.to_string(),
    };
    word.to_owned()
}

impl Error {
    /// The same as a problem of a file of the project, to be told together with all the others.
    pub fn of_file(&self, path: &FilePath) -> Diagnostic {
        Diagnostic::new(Problem::FileUnreadable { why: reason(&self.cause) }).in_file(path)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.action.as_str(), self.path, self.cause)
    }
}

impl std::error::Error for Error {}
