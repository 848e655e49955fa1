//! Reads every text of the project into one form: UTF-8, NFC, LF, no byte order mark.
//!
//! Leaves pictures and other files where they are; it only notes that they exist.

use icu_normalizer::ComposingNormalizerBorrowed;
use rayon::prelude::*;

use super::{STATIC, Source, Sources, Span, characters};
use crate::names::FilePath;
use crate::problem::{Diagnostic, Error, Noted, Notes, Problem};
use crate::world::{Entry, EntryKind, World};

/// Files with these endings are texts.
const TEXTS: [&str; 9] = ["md", "toml", "ftl", "csv", "geojson", "html", "css", "lock", "vtt"];

/// Reads the project.
pub fn read(world: &dyn World) -> Result<Noted<Sources>, Error> {
    let entries = world.entries()?;
    let read: Vec<(Found, Notes)> = entries.par_iter().map(|entry| read_entry(world, entry)).collect();
    let mut notes = Notes::new();
    let mut sources = Sources::default();
    for (found, more) in read {
        notes.extend(more);
        match found {
            Found::Text(source) => {
                sources.texts.insert(source.path.clone(), source);
            }
            Found::File(path, len) => {
                sources.files.insert(path, len);
            }
            Found::Unread(path) => {
                sources.unread.insert(path);
            }
        }
    }
    Ok(Noted::new(sources, notes))
}

enum Found {
    Text(Source),
    File(FilePath, u64),
    Unread(FilePath),
}

fn read_entry(world: &dyn World, entry: &Entry) -> (Found, Notes) {
    let mut notes = Notes::new();
    let path = &entry.path;
    let problem = match &entry.kind {
        EntryKind::File { len } => {
            let found = read_file(world, path, *len, &mut notes);
            return (found, notes);
        }
        EntryKind::Outside { target } => Problem::FileOutside { target: target.clone() },
        EntryKind::Unreadable { why } => Problem::FileUnreadable { why: why.clone() },
        EntryKind::NotUnicode => Problem::FileName { name: path.name().to_owned() },
    };
    notes.add(Diagnostic::new(problem).in_file(path));
    (Found::Unread(path.clone()), notes)
}

fn read_file(world: &dyn World, path: &FilePath, len: u64, notes: &mut Notes) -> Found {
    if let Some(diagnostic) = decomposed_name(path) {
        notes.add(diagnostic);
    }
    if !TEXTS.contains(&path.extension().as_str()) || path.as_str().starts_with(STATIC) {
        return Found::File(path.clone(), len);
    }
    match world.read(path) {
        Ok(bytes) => match text(path, bytes, notes) {
            Some(text) => Found::Text(Source::new(path.clone(), text)),
            None => Found::Unread(path.clone()),
        },
        Err(error) => {
            notes.add(error.of_file(path));
            Found::Unread(path.clone())
        }
    }
}

/// What is wrong with the first part of a path that is not in the composed form: a folder's name or the file's.
fn decomposed_name(path: &FilePath) -> Option<Diagnostic> {
    let normalizer = ComposingNormalizerBorrowed::new_nfc();
    let mut end = 0;
    let part = path.as_str().split('/').find(|part| {
        end += part.len() + 1;
        !normalizer.is_normalized(part)
    })?;
    let place = FilePath::new(&path.as_str()[..end - 1]);
    let mut diagnostic = Diagnostic::new(Problem::FileName { name: part.to_owned() }).in_file(&place);
    diagnostic.near = Some(normalizer.normalize(part).into_owned());
    Some(diagnostic)
}

/// The text of some bytes in the form in which every text is read; none when they are no UTF-8.
pub fn in_form(bytes: Vec<u8>) -> Option<String> {
    text(&FilePath::new(""), bytes, &mut Notes::new())
}

/// Brings bytes into the form that every later phase relies on.
fn text(path: &FilePath, bytes: Vec<u8>, notes: &mut Notes) -> Option<String> {
    let mut text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let byte = error.utf8_error().valid_up_to() + 1;
            let kind = match kind_of(error.as_bytes()) {
                "text" if path.extension() == "csv" => "table",
                kind => kind,
            };
            let kind = kind.to_owned();
            notes.add(Diagnostic::new(Problem::FileEncoding { byte, kind }).in_file(path));
            return None;
        }
    };
    let is_table = path.extension() == "csv";
    if let Some(rest) = text.strip_prefix('\u{feff}') {
        // Office programs write tables so, and know no other way to write UTF-8.
        if !is_table {
            notes.add(Diagnostic::new(Problem::FileBom {}).at(path, Span { start: 0, end: 0 }));
        }
        text = rest.to_owned();
    }
    if text.contains("\r\n") {
        if !is_table {
            notes.add(Diagnostic::new(Problem::FileCrlf {}).in_file(path));
        }
        text = text.replace("\r\n", "\n");
    }
    // Old programs end lines with CR alone; among LF it is no line end.
    if text.contains('\r') && !text.contains('\n') {
        text = text.replace('\r', "\n");
    }
    let normalizer = ComposingNormalizerBorrowed::new_nfc();
    if !normalizer.is_normalized(&text) {
        let composed = normalizer.normalize(&text).into_owned();
        let characters = text.chars().count().saturating_sub(composed.chars().count());
        notes.add(Diagnostic::new(Problem::FileDecomposed { characters }).in_file(path));
        text = composed;
    }
    if let Some(problem) = merge(&text) {
        notes.add(Diagnostic::new(problem).in_file(path));
        return None;
    }
    let mut found = characters::forbidden(&text);
    if path.as_str().starts_with("content/") {
        found.extend(characters::turning(&text));
        found.extend(characters::invisible(&text));
    }
    for (problem, span) in found {
        notes.add(Diagnostic::new(problem).at(path, span));
    }
    Some(characters::cleaned(&text).into_owned())
}

/// The first words that two people have changed, both as git leaves them in a text for somebody to choose.
fn merge(text: &str) -> Option<Problem> {
    let mut lines = text.lines().enumerate().map(|(at, line)| (at + 1, line));
    let (first, _) = lines.find(|(_, line)| line.starts_with("<<<<<<< "))?;
    let (middle, _) = lines.find(|(_, line)| *line == "=======")?;
    let (last, _) = lines.find(|(_, line)| line.starts_with(">>>>>>> "))?;
    Some(Problem::FileMerge { first, middle, last })
}

/// What a file that is no text is, by the word that sentences choose by.
fn kind_of(bytes: &[u8]) -> &'static str {
    const OLD_OFFICE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    match bytes {
        _ if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(OLD_OFFICE) => "office",
        _ if bytes.starts_with(b"%PDF") => "pdf",
        _ if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") => "text",
        _ if bytes.contains(&0) => "binary",
        _ => "text",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::Moment;
    use crate::source::Place;
    use crate::world::Memory;

    fn check(name: &str, bytes: &[u8], text: Option<&str>, problems: &[&str]) {
        let world = Memory::new([(FilePath::new(name), bytes.to_vec())], Moment(0));
        let noted = read(&world).expect("a world in memory can be listed");
        let source = noted.value.text(&FilePath::new(name));
        assert_eq!(source.map(|source| &*source.text), text);
        let codes: Vec<_> = noted.notes.into_sorted().iter().map(|d| d.problem.code()).collect();
        assert_eq!(codes, problems);
    }

    #[test]
    fn texts_come_in_one_form_and_say_what_was_changed() {
        check("content/a.md", "Đồ Sơn\n".as_bytes(), Some("Đồ Sơn\n"), &[]);
        check("content/a.csv", b"a,b\r1,2\r", Some("a,b\n1,2\n"), &[]);
        check("content/a.md", "\u{feff}a\r\nb\r\n".as_bytes(), Some("a\nb\n"), &["file-crlf", "file-bom"]);
        check("content/a.md", "Đo\u{302}\u{300}".as_bytes(), Some("Đồ"), &["file-decomposed"]);
        check("content/a.md", b"Ha\xfei", None, &["file-encoding"]);
        check("content/a.md", b"H\x0bP\0", Some("H P "), &["character-forbidden", "character-forbidden"]);
        check("content/a.md", "a\u{202E}b".as_bytes(), Some("a\u{202E}b"), &["character-turning"]);
        let merged = "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> bai-moi\n";
        check("content/a.md", merged.as_bytes(), None, &["file-merge"]);
        check("content/a.md", b"<<<<<<< a\nb\n=======\n", Some("<<<<<<< a\nb\n=======\n"), &[]);
        check("i18n/ar.ftl", "a = \u{2068}b\u{2069}".as_bytes(), Some("a = \u{2068}b\u{2069}"), &[]);
    }

    #[test]
    fn what_is_copied_as_it_is_is_not_read() {
        let path = FilePath::new("static/google1.html");
        let world = Memory::new([(path.clone(), b"Ha\xfei\r\n".to_vec())], Moment(0));
        let noted = read(&world).expect("a world in memory can be listed");
        assert!(noted.notes.is_empty() && noted.value.files.contains_key(&path));
    }

    #[test]
    fn a_decomposed_file_name_is_reported_whatever_the_file_holds() {
        check("content/ca\u{309}ng.jpg", b"x", None, &["file-name"]);
    }

    #[test]
    fn of_a_path_the_part_is_named_that_is_decomposed() {
        let path = FilePath::new("content/be\u{302}\u{301}n/index.vi.md");
        let found = decomposed_name(&path).expect("the folder is decomposed");
        assert_eq!(found.problem, Problem::FileName { name: "be\u{302}\u{301}n".to_owned() });
        assert_eq!(found.near.as_deref(), Some("bến"));
        assert_eq!(found.place, Some(Place::file(&FilePath::new("content/be\u{302}\u{301}n"))));
    }
}
