//! Stamps the program with the code that draws figures, so that a picture is drawn again when that code has changed.
#![expect(
    clippy::disallowed_methods,
    reason = "it reads the program's own source, before there is a program"
)]

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::io;
use std::path::{Path, PathBuf};

/// What decides the bytes of a figure's files beside the figure itself: our code and the versions of the crates.
const DRAWN_BY: [&str; 3] = ["src/figure", "src/lang/line_breaks", "Cargo.lock"];

fn main() -> io::Result<()> {
    let mut hasher = DefaultHasher::new();
    for path in DRAWN_BY {
        println!("cargo::rerun-if-changed={path}");
        for file in files(Path::new(path))? {
            hasher.write(file.as_os_str().as_encoded_bytes());
            hasher.write(&fs::read(&file)?);
        }
    }
    println!("cargo::rustc-env=HAIDANG_DRAWN_BY={:016x}", hasher.finish());
    Ok(())
}

/// The file itself, or every file below the folder, in the order of their names.
fn files(path: &Path) -> io::Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(path.exists().then(|| path.to_owned()).into_iter().collect());
    }
    let mut below =
        fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
    below.sort();
    below.iter().map(|path| files(path)).collect::<io::Result<Vec<_>>>().map(|all| all.concat())
}
