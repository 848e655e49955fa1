//! Characters that no page, feed or catalogue can hold, and those that turn the order of others.
//!
//! Knows nothing of what a text says, nor of the kind of file that it stands in.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::Span;
use crate::problem::Problem;

/// Whether neither XML nor HTML can hold a character: control characters and those that Unicode will never assign.
pub fn is_forbidden(c: char) -> bool {
    let is_control = c.is_control() && !matches!(c, '\t' | '\n' | '\r');
    is_control || matches!(c, '\u{FDD0}'..='\u{FDEF}') || u32::from(c) & 0xFFFE == 0xFFFE
}

/// Whether a character turns the order in which those around it are shown.
fn is_turning(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The text with a blank, or a mark of the same length, in place of each forbidden character.
pub fn cleaned(text: &str) -> Cow<'_, str> {
    if !text.contains(is_forbidden) {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::with_capacity(text.len());
    for c in text.chars() {
        match (is_forbidden(c), c.len_utf8()) {
            (false, _) => cleaned.push(c),
            (true, 1) => cleaned.push(' '),
            (true, 2) => cleaned.push('\u{A0}'),
            (true, 3) => cleaned.push('\u{FFFD}'),
            (true, _) => cleaned.push_str("\u{FFFD} "),
        }
    }
    Cow::Owned(cleaned)
}

/// The forbidden characters of a text: each once, at its first place.
pub fn forbidden(text: &str) -> Vec<(Problem, Span)> {
    found(text, is_forbidden, |character, count| Problem::CharacterForbidden { character, count })
}

/// The characters of a text that turn the order of others: each once, at its first place.
pub fn turning(text: &str) -> Vec<(Problem, Span)> {
    found(text, is_turning, |character, count| Problem::CharacterTurning { character, count })
}

/// The characters of a text that nobody sees: each once, at its first place.
///
/// A zero-width space parts words in scripts that have no spaces, so it stays beside letters of those.
pub(super) fn invisible(text: &str) -> Vec<(Problem, Span)> {
    if !text.contains(is_invisible) {
        return Vec::new();
    }
    let is_beside_unspaced = |span: &Span| {
        let beside = [text[..span.start].chars().next_back(), text[span.end..].chars().next()];
        beside.into_iter().flatten().any(is_unspaced)
    };
    let mut all =
        found(text, is_invisible, |character, count| Problem::CharacterInvisible { character, count });
    all.retain(|(_, span)| !(text[span.start..].starts_with('\u{200B}') && is_beside_unspaced(span)));
    all
}

/// Whether a character is not seen, does nothing that a writer means, and keeps words from being found: the
/// zero-width space, the soft hyphen, and the mark of byte order within a text.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}' | '\u{AD}' | '\u{FEFF}')
}

/// Thai, Lao, Burmese and Khmer.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
}

fn found(
    text: &str,
    is_meant: impl Fn(char) -> bool,
    problem: impl Fn(String, usize) -> Problem,
) -> Vec<(Problem, Span)> {
    let mut places: BTreeMap<char, (Span, usize)> = BTreeMap::new();
    for (start, c) in text.char_indices().filter(|(_, c)| is_meant(*c)) {
        let span = Span { start, end: start + c.len_utf8() };
        places.entry(c).or_insert((span, 0)).1 += 1;
    }
    let named = |c: char| format!("U+{:04X}", u32::from(c));
    places.into_iter().map(|(c, (span, count))| (problem(named(c), count), span)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cleaned_text_is_as_long_and_holds_nothing_forbidden() {
        for (text, expected) in [
            ("Cảng\tHải\r\nPhòng", "Cảng\tHải\r\nPhòng"),
            ("Lạch\u{B}Huyện\0", "Lạch Huyện "),
            ("a\u{85}b\u{7F}", "a\u{A0}b "),
            ("海\u{FFFF}防\u{FDD0}", "海\u{FFFD}防\u{FFFD}"),
            ("\u{1FFFE}", "\u{FFFD} "),
        ] {
            assert_eq!(cleaned(text), expected);
            assert_eq!(expected.len(), text.len(), "{text:?}");
        }
    }

    #[test]
    fn each_character_is_named_once_where_it_first_stands() {
        let found = forbidden("a\u{B}b\0c\u{B}");
        let shown: Vec<_> =
            found.iter().map(|(problem, span)| (format!("{problem:?}"), span.start)).collect();
        assert_eq!(
            shown,
            [
                ("CharacterForbidden { character: \"U+0000\", count: 1 }".to_owned(), 3),
                ("CharacterForbidden { character: \"U+000B\", count: 2 }".to_owned(), 1),
            ]
        );
        assert_eq!(turning("مرحبا \u{202E}abc\u{202C}").len(), 2);
        assert_eq!(turning("مرحبا\u{200F}"), []);
        assert_eq!(invisible("Bến\u{200B} 3, ca\u{AD}nô\u{AD}").len(), 2);
        assert_eq!(invisible("ភាសា\u{200B}ខ្មែរ, 👨\u{200D}👩"), [], "Khmer parts words by it");
    }
}
