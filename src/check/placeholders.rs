//! Words that were typed to be replaced: `TODO`, `lorem ipsum`, `xx/xx/2026`, three dots for a whole paragraph.

use super::words_in;
use crate::lang;
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::Site;
use crate::translation::Kind;

/// What writers and their tools leave where words are still to come.
const WORDS: [&str; 4] = ["TODO", "FIXME", "TBD", "TBC"];

/// The beginning of the text that typesetters fill pages with.
const FILLER: &str = "lorem ipsum";

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    let editions = site.folders.values().flat_map(|folder| folder.editions.values());
    // In a draft they are at home.
    for edition in editions.filter(|edition| edition.is_published) {
        for block in edition.blocks.iter().filter(|block| block.kind != Kind::Code) {
            let words = block.words();
            // A title of dots alone has been reported as missing.
            let is_missing = block.kind.is_named() && lang::is_blank(&words);
            if let Some(placeholder) = find(&words).filter(|_| !is_missing) {
                let problem = Problem::TextPlaceholder { words: placeholder.to_owned() };
                let mut diagnostic = Diagnostic::new(problem);
                diagnostic.place = Some(words_in(site, block, placeholder));
                notes.add(diagnostic);
            }
        }
    }
    notes
}

/// The first placeholder of a text.
fn find(text: &str) -> Option<&str> {
    let whole = text.trim();
    if !whole.is_empty() && whole.chars().all(|c| matches!(c, '.' | '…' | '?')) {
        return Some(whole);
    }
    // Only the cases of ASCII letters are made alike, so places stay the same.
    let filler = text.to_ascii_lowercase().find(FILLER).map(|at| &text[at..at + FILLER.len()]);
    filler.or_else(|| text.split(|c: char| !c.is_alphanumeric()).find(|word| is_placeholder(word)))
}

/// Whether a word stands for one that is to come. `XX` and `XXX` are Roman numbers, small letters or more are none.
fn is_placeholder(word: &str) -> bool {
    let is_of = |letter: char, least: usize| word.len() >= least && word.chars().all(|c| c == letter);
    WORDS.contains(&word) || is_of('x', 2) || is_of('X', 4)
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn placeholders_are_told_from_words_and_roman_numbers() {
        for (text, found) in [
            ("TODO: thêm số liệu", Some("TODO")),
            ("Khai mạc ngày xx/11/2027.", Some("xx")),
            ("Có XXXX du khách.", Some("XXXX")),
            ("Lorem ipsum dolor sit amet", Some("Lorem ipsum")),
            ("…", Some("…")),
            ("???", Some("???")),
            ("Thế kỷ XX, SEA Games XXX", None),
            ("Vì sao? Vì cảng sâu…", None),
            ("mastodon, todos los santos", None),
            ("Đường Lê Hồng Phong", None),
            ("", None),
        ] {
            assert_eq!(find(text), found, "{text}");
        }
    }
}
