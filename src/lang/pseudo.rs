//! Words made strange, to try pages with: accented and longer, or mirrored from right to left.
//!
//! Changes letters alone; addresses, names of files and placeholders stay as they are.

use std::borrow::Cow;

use crate::names::Pseudo;

/// How many tenths longer words become: languages that need the most room need about this much more.
const LONGER: usize = 4;

/// Begins and ends letters that run from right to left whatever they are (RLO, PDF).
const TURNED: [char; 2] = ['\u{202E}', '\u{202C}'];

impl Pseudo {
    /// A whole text: its parts, between marks that show when it is cut.
    pub fn text(self, text: &str) -> String {
        self.framed(&self.part(text))
    }

    /// The marks that a whole text stands between.
    pub fn frame(self) -> [&'static str; 2] {
        match self {
            Self::Accented => ["[", "]"],
            Self::Mirrored => ["", ""],
        }
    }

    /// A part of a text, so that what is put between parts stays as it is.
    pub fn part(self, text: &str) -> String {
        match self {
            Self::Accented => accented(text),
            Self::Mirrored => mirrored(text),
        }
    }

    /// A text whose parts have been changed already; one without words needs no marks.
    pub(super) fn framed(self, text: &str) -> String {
        let [before, after] = self.frame();
        if text.contains(char::is_alphabetic) { format!("{before}{text}{after}") } else { text.to_owned() }
    }

    /// The change of a part, as Fluent takes it.
    pub(super) fn transform(self) -> fn(&str) -> Cow<'_, str> {
        match self {
            Self::Accented => |text| accented(text).into(),
            Self::Mirrored => |text| mirrored(text).into(),
        }
    }
}

/// Accents on every letter, and vowels drawn out.
fn accented(text: &str) -> String {
    let mut vowels =
        words(text).filter(|word| !is_whole(word)).flat_map(str::chars).filter(|c| is_vowel(*c)).count();
    let mut owed = text.chars().filter(|c| c.is_alphabetic()).count() * LONGER / 10;
    let mut longer = String::with_capacity(text.len() * 2);
    for word in words(text) {
        if is_whole(word) {
            longer.push_str(word);
            continue;
        }
        for c in word.chars() {
            longer.push(accent(c));
            if is_vowel(c) {
                let share = owed.div_ceil(vowels);
                longer.extend(std::iter::repeat_n(accent(c.to_ascii_lowercase()), share));
                (owed, vowels) = (owed - share, vowels - 1);
            }
        }
    }
    longer
}

/// Every word from right to left.
fn mirrored(text: &str) -> String {
    let mut turned = String::with_capacity(text.len() * 2);
    for word in words(text) {
        if is_whole(word) {
            turned.push_str(word);
            continue;
        }
        let mut is_in = false;
        for c in word.chars() {
            // A combining mark belongs to the letter before it.
            let is_letter = c.is_alphabetic() || (is_in && !c.is_ascii() && !c.is_alphanumeric());
            if is_letter != is_in {
                turned.push(TURNED[usize::from(is_in)]);
                is_in = is_letter;
            }
            turned.push(c);
        }
        if is_in {
            turned.push(TURNED[1]);
        }
    }
    turned
}

/// The words of a text and the spaces between them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(char::is_whitespace).flat_map(|part| {
        let end = part.trim_end().len();
        [&part[..end], &part[end..]].into_iter().filter(|part| !part.is_empty())
    })
}

/// Whether a word is an address, the name of a file or host, or a placeholder.
fn is_whole(word: &str) -> bool {
    word.contains("://") || word.contains(['@', '{', '}']) || is_dotted(word)
}

/// `haiphong.gov.vn`, `san-luong.csv`: letters on both sides of a point, no sentence in between.
fn is_dotted(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let word = word.split('/').next().unwrap_or(word);
    word.rsplit_once('.').is_some_and(|(before, after)| {
        let is_name = |part: &str| {
            part.len() >= 2 && part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        };
        let is_ending = after.starts_with(|c: char| c.is_ascii_lowercase()) && is_name(after);
        is_ending && before.split('.').all(is_name)
    })
}

fn is_vowel(c: char) -> bool {
    matches!(c.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u')
}

/// A letter like this one that no language of the site would write by itself.
fn accent(c: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    PLAIN.find(c).and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accented_words_are_longer_by_two_fifths_and_stand_between_brackets() {
        assert_eq!(Pseudo::Accented.text("Back to the text"), "[Ɓåååçķ ţöö ţĥéé ţééẋţ]");
        let text = "The port of Lạch Huyện takes ships of 165,000 tonnes.";
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        let longer = Pseudo::Accented.part(text);
        assert_eq!(longer.chars().count(), text.chars().count() + letters * 4 / 10, "{longer}");
        assert!(!longer.contains(|c: char| c.is_ascii_alphabetic()), "{longer}");
    }

    #[test]
    fn mirrored_words_run_from_right_to_left_and_numbers_do_not() {
        assert_eq!(
            Pseudo::Mirrored.text("Hải Phòng 2027: 3rd port"),
            "\u{202E}Hải\u{202C} \u{202E}Phòng\u{202C} 2027: 3\u{202E}rd\u{202C} \u{202E}port\u{202C}"
        );
    }

    #[test]
    fn addresses_files_and_placeholders_stay_as_they_are() {
        for whole in [
            "https://haiphong.gov.vn/a?b=c",
            "(haiphong.gov.vn)",
            "lien-he@haiphong.gov.vn",
            "“san-luong.csv”,",
            "{name}",
            "2027 — 20°51′",
        ] {
            for pseudo in Pseudo::ALL {
                assert_eq!(pseudo.part(whole), whole);
            }
        }
        assert_ne!(Pseudo::Accented.part("etc. and e.g. this"), "etc. and e.g. this");
        assert_eq!(Pseudo::Accented.part("e.g."), "é.ĝ.");
    }

    #[test]
    fn nothing_and_words_without_vowels_are_no_trouble() {
        for pseudo in Pseudo::ALL {
            assert_eq!(pseudo.text(""), "");
            assert_eq!(pseudo.text("12,5 %"), "12,5 %");
        }
        assert_eq!(Pseudo::Accented.text("TCVN"), "[ŢÇṼÑ]");
    }
}
