//! What the tests of the whole program share: the program itself, temporary folders, a walk over files,
//! and a diff that can be read.
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::disallowed_methods, reason = "a test stands outside the house and opens its own doors")]

pub(crate) mod colour;
pub(crate) mod hostile;
pub(crate) mod html;
pub(crate) mod matrix;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The moment that all tests take for now.
pub(crate) const NOW: &str = "2026-11-20";

/// The folder of this crate.
pub(crate) fn root() -> PathBuf {
    env!("CARGO_MANIFEST_DIR").into()
}

/// How a run of the program ended, and what it said.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ran {
    /// Runs a command to its end; a panic of the program is never an acceptable end.
    pub(crate) fn of(command: &mut Command) -> Self {
        let output = command.output().expect("the program can be started");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program speaks UTF-8");
        let ran = Self {
            code: output.status.code().expect("the program ends by itself"),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        };
        assert!(!ran.stderr.contains("panicked"), "{command:?}\n{}", ran.stderr);
        ran
    }

    /// The same, when it must have ended with this code.
    #[track_caller]
    pub(crate) fn with_code(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{}\n{}", self.stderr, self.stdout);
        self
    }
}

/// The program in an environment without the machine's language and clock, with a store of its own.
pub(crate) fn program(folder: &Path) -> Command {
    in_clean_environment(env!("CARGO_BIN_EXE_haidang"), folder)
}

/// Any command in that environment.
pub(crate) fn in_clean_environment(command: &str, folder: &Path) -> Command {
    let mut command = Command::new(command);
    let store = Path::new(env!("CARGO_TARGET_TMPDIR")).join("store");
    command.current_dir(folder).env_clear().env("HAIDANG_STORE", store);
    // What is said of a film must not depend on what the machine has.
    command.env("HAIDANG_FFMPEG", "");
    command
}

/// Runs the program in `folder` with these arguments.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Ran {
    Ran::of(program(folder).args(arguments))
}

/// A folder that is deleted when it is dropped.
#[derive(Debug)]
pub(crate) struct Temporary(PathBuf);

impl Temporary {
    /// An empty folder, whose name begins with this one.
    pub(crate) fn new(name: &str) -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("{name}-{}-{number}", std::process::id());
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        // What a killed run has left under the same process id is nobody's.
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("the target folder can be written");
        Self(path)
    }

    /// A copy of a folder of this crate.
    pub(crate) fn copy_of(folder: &str, name: &str) -> Self {
        let copy = Self::new(name);
        for (file, bytes) in files_below(&root().join(folder)) {
            copy.write(&file, &bytes);
        }
        copy
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file, making the folders that it lies in.
    pub(crate) fn write(&self, file: &str, bytes: impl AsRef<[u8]>) {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("a folder can be made");
        fs::write(path, bytes).expect("the temporary folder can be written");
    }

    /// The text of a file.
    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    /// Puts other words in place of some of a file's.
    pub(crate) fn edit(&self, file: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.0.join(file)).expect("the file is there");
        assert!(text.contains(from), "{file} does not hold `{from}`");
        self.write(file, text.replace(from, to));
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Every file below a folder: its path with `/` between the parts, and its bytes; of a link, its target.
pub(crate) fn files_below(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    gather(folder, "", &mut files);
    files
}

fn gather(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let entry = entry.expect("the folder can be listed");
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type().expect("the entry has a type");
        if kind.is_symlink() {
            let target = fs::read_link(entry.path()).expect("a link leads somewhere");
            files.insert(name, target.into_os_string().into_encoded_bytes());
        } else if kind.is_dir() {
            gather(&entry.path(), &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read(entry.path()).expect("the file can be read"));
        }
    }
}

/// What differs between two texts, by line; nothing when they are the same.
pub(crate) fn difference(expected: &str, found: &str) -> Option<String> {
    if expected == found {
        return None;
    }
    let (expected, found): (Vec<_>, Vec<_>) = (expected.lines().collect(), found.lines().collect());
    // lengths[i][j]: lines in common between expected[i..] and found[j..].
    let mut lengths = vec![vec![0_usize; found.len() + 1]; expected.len() + 1];
    for i in (0..expected.len()).rev() {
        for j in (0..found.len()).rev() {
            lengths[i][j] = match expected[i] == found[j] {
                true => lengths[i + 1][j + 1] + 1,
                false => lengths[i + 1][j].max(lengths[i][j + 1]),
            };
        }
    }
    let (mut i, mut j, mut lines) = (0, 0, Vec::new());
    while i < expected.len() || j < found.len() {
        if i < expected.len() && j < found.len() && expected[i] == found[j] {
            lines.push(format!("  {}", expected[i]));
            (i, j) = (i + 1, j + 1);
        } else if j == found.len() || (i < expected.len() && lengths[i + 1][j] >= lengths[i][j + 1]) {
            lines.push(format!("- {}", expected[i]));
            i += 1;
        } else {
            lines.push(format!("+ {}", found[j]));
            j += 1;
        }
    }
    Some(lines.join("\n"))
}

/// The memory that the process holds now, in bytes.
pub(crate) fn memory_held() -> u64 {
    of_status("VmRSS:")
}

/// How much more memory the process holds at most while something is done than it held before, in bytes.
///
/// Whatever else the process does at that time counts, and so does what it has kept since `before`:
/// a test that asks has its process for itself.
pub(crate) fn peak_of_memory(before: u64, work: impl FnOnce()) -> u64 {
    // This sets the peak back to what is held now.
    fs::write("/proc/self/clear_refs", "5").expect("the process may forget its peak");
    work();
    of_status("VmHWM:").saturating_sub(before)
}

/// A number of bytes that Linux tells of the process.
fn of_status(name: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").expect("Linux tells it");
    let line = status.lines().find_map(|line| line.strip_prefix(name)).expect("Linux tells it");
    let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse().expect("it is a number");
    kilobytes * 1024
}
