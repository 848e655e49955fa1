//! Letters that a file has lost: saved in an encoding that lacks them, `Chuyến phà đầu tiên` is `Chuy?n phà ??u tiên`.

use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::Site;
use crate::source::{Source, Span};
use crate::translation::{Block, Kind};

/// In a text one such word may be a slip of the finger: `không?có`.
const FEWEST_IN_TEXT: usize = 2;

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    let tables = site.sources.texts_below("content").chain(site.sources.texts_below("i18n"));
    for source in tables.filter(|source| ["csv", "toml"].contains(&source.path.extension().as_str())) {
        notes.extend(judged(source, &damaged(&source.text)));
    }
    for edition in site.folders.values().flat_map(|folder| folder.editions.values()) {
        let Some(source) = site.sources.text(&edition.file.path) else { continue };
        let is_text = |block: &&Block| block.kind != Kind::Code && block.place.path == edition.file.path;
        let blocks = edition.blocks.iter().filter(is_text);
        let texts: Vec<String> = blocks.map(|block| block.words()).collect();
        let words: Vec<&str> = texts.iter().flat_map(|text| damaged(text)).collect();
        if words.len() >= FEWEST_IN_TEXT {
            notes.extend(judged(source, &words));
        }
    }
    notes
}

/// What is said of a file with such words.
fn judged(source: &Source, words: &[&str]) -> Notes {
    let mut notes = Notes::new();
    let Some(first) = words.first() else { return notes };
    let problem = Problem::LettersLost { words: (*first).to_owned(), more: words.len() - 1 };
    let diagnostic = Diagnostic::new(problem);
    notes.add(match source.text.find(first) {
        Some(start) => diagnostic.at(&source.path, Span { start, end: start + first.len() }),
        None => diagnostic.in_file(&source.path),
    });
    notes
}

/// The words of a text in which question marks stand for letters.
fn damaged(text: &str) -> Vec<&str> {
    let words = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '"' | '“' | '”'));
    words.filter(|word| is_damaged(word)).collect()
}

/// Whether a question mark stands between two letters, or two before one; where sentences meet, a capital follows.
fn is_damaged(word: &str) -> bool {
    let is_address = word.contains(['/', '=', '&', '@', '\\', '`']) || word.contains(".?");
    let starts = word.match_indices('?').map(|(at, _)| at).filter(|at| !word[..*at].ends_with('?'));
    let stands_for_letters = |at: usize| {
        let rest = word[at..].trim_start_matches('?');
        let marks = word.len() - at - rest.len();
        let is_inside = word[..at].ends_with(char::is_alphabetic);
        rest.starts_with(char::is_lowercase) && (is_inside || (at == 0 && marks > 1))
    };
    !is_address && !has_inner_point(word) && starts.into_iter().any(stands_for_letters)
}

/// Whether a point stands between letters, as in the name of a file or host.
fn has_inner_point(word: &str) -> bool {
    word.split('.').filter(|part| part.contains(char::is_alphanumeric)).count() > 1
}

#[cfg(test)]
mod tests {
    use super::damaged;

    #[test]
    fn words_that_have_lost_letters_are_told_from_questions_and_addresses() {
        for (text, found) in [
            ("Chuy?n phà ??u tiên", vec!["Chuy?n", "??u"]),
            ("2017,C?ng \"H?i Phòng\"", vec!["C?ng", "H?i"]),
            ("Vì sao?Vì cảng sâu. Thật không??", vec![]),
            ("https://a.vn/?a=b&c?d tim.php?id ai?", vec![]),
            ("什么?我们 ??? (?) ¿qué?", vec![]),
        ] {
            assert_eq!(damaged(text), found, "{text}");
        }
    }
}
