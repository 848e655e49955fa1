//! The site's own files in `static/`: which are copied to the root of the site, and where they stand.
//!
//! Looks at names alone; what pictures among them would tell is for `media`.

use crate::names::{Address, FilePath};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::Site;
use crate::source::STATIC;

/// Lines for the program's own file of this name, which they are put below.
pub const ROBOTS: &str = "static/robots.txt";

/// What file managers and version control leave behind, by name.
const LEFT_BEHIND: [&str; 10] = [
    ".ds_store",
    "thumbs.db",
    "desktop.ini",
    ".directory",
    ".git",
    ".gitignore",
    ".gitkeep",
    ".svn",
    ".hg",
    "__macosx",
];

/// Endings of files that a browser runs, or shows as a page.
const RUNNING: [&str; 8] = ["html", "htm", "xhtml", "svg", "js", "mjs", "wasm", "swf"];

/// The files that are copied, with their addresses; what is left out or worth knowing is noted.
pub(super) fn files(site: &Site, notes: &mut Notes) -> Vec<(Address, FilePath)> {
    let mut files = Vec::new();
    for path in site.sources.statics().filter(|path| path.as_str() != ROBOTS) {
        let name = path.as_str().trim_start_matches(STATIC);
        if let Some(part) = name.split('/').find(|part| is_left_behind(part)) {
            // A folder that is left out is said once, whatever lies in it.
            let until = name.find(part).map_or(name.len(), |at| at + part.len());
            let left_out = FilePath::new(&format!("{STATIC}{}", &name[..until]));
            let problem = Problem::StaticLeftOut { name: part.to_owned() };
            notes.add(Diagnostic::new(problem).in_file(&left_out));
            continue;
        }
        if RUNNING.contains(&path.extension().as_str()) {
            let problem = Problem::StaticUnchecked { name: name.to_owned() };
            notes.add(Diagnostic::new(problem).in_file(path));
        }
        files.push((address(name), path.clone()));
    }
    files
}

/// Where a file stands; an index is what its folder shows.
fn address(name: &str) -> Address {
    match name.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => Address::new(&format!("/{folder}")),
        _ => Address::new(&format!("/{name}")),
    }
}

/// Whether a file or folder is a trace of some program and nothing that a site would offer.
fn is_left_behind(name: &str) -> bool {
    let lower = name.to_lowercase();
    LEFT_BEHIND.contains(&lower.as_str())
        || name.starts_with("._")
        || name.starts_with(".#")
        || name.starts_with("~$")
        || name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#'))
        || [".swp", ".swo", ".bak", ".tmp", ".orig"].iter().any(|ending| lower.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_programs_leave_behind_is_told_from_what_a_site_offers() {
        for name in
            [".DS_Store", "Thumbs.db", "._logo.png", "a.txt~", ".a.txt.swp", "~$giay.docx", ".git", "#a#"]
        {
            assert!(is_left_behind(name), "{name}");
        }
        for name in [".well-known", "security.txt", "CNAME", "favicon.ico", ".nojekyll", "bản đồ.pdf"] {
            assert!(!is_left_behind(name), "{name}");
        }
    }

    #[test]
    fn an_index_stands_at_its_folder() {
        for (name, expected) in [
            ("index.html", "/"),
            ("a/index.html", "/a/"),
            ("my-index.html", "/my-index.html"),
            ("CNAME", "/CNAME"),
        ] {
            assert_eq!(address(name).as_str(), expected);
        }
    }
}
