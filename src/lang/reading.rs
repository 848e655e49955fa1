//! How long a text takes to read.
//!
//! Counts letters and words by script; understands nothing of the text.
//!
//! The speeds are those of silent reading by adults.
//! English: 238 words a minute (Brysbaert 2019, a review of 190 studies), which is 1.3 times the speed of reading aloud.
//! Chinese: 255 characters aloud (Trauzettel-Klosinski and Dietz 2012, IReST), times 1.3, is 330.
//! Japanese: between that and the 447 syllables of the same study.
//! Vietnamese and Korean were in neither study; theirs are estimates.

use super::script::{is_hangul, is_ideograph, is_kana};

/// Units of reading in a minute, by script.
#[derive(Clone, Copy, Debug)]
pub(super) struct Speeds {
    words: u32,
    han: u32,
}

/// Kana a minute: alone they are read as fast as in mixed Japanese text.
const KANA: u32 = 400;
/// Hangul syllables a minute.
const HANGUL: u32 = 500;
/// Letters a minute of scripts that put no spaces between words.
const UNSPACED: u32 = 1000;

impl Speeds {
    /// The speeds of readers of this language.
    pub(super) fn of(language: &str) -> Self {
        Self {
            // A Vietnamese word between spaces is one syllable, often half of a word.
            words: if language == "vi" { 250 } else { 230 },
            han: if language == "ja" { 400 } else { 350 },
        }
    }

    /// Minutes for a text, rounded, at least 1.
    pub(super) fn minutes(self, text: &str) -> u32 {
        let count = Count::of(text);
        let parts = [
            (count.words, self.words),
            (count.han, self.han),
            (count.kana, KANA),
            (count.hangul, HANGUL),
            (count.unspaced, UNSPACED),
        ];
        let seconds: u64 = parts.iter().map(|(number, speed)| number * 60 / u64::from(*speed)).sum();
        u32::try_from((seconds + 30) / 60).unwrap_or(u32::MAX).max(1)
    }
}

/// What there is to read.
#[derive(Default)]
struct Count {
    words: u64,
    han: u64,
    kana: u64,
    hangul: u64,
    unspaced: u64,
}

impl Count {
    fn of(text: &str) -> Self {
        let mut count = Self::default();
        let mut in_word = false;
        for c in text.chars() {
            let counter = match c {
                c if is_ideograph(c) => &mut count.han,
                c if is_kana(c) => &mut count.kana,
                c if is_hangul(c) => &mut count.hangul,
                c if is_unspaced(c) => &mut count.unspaced,
                c => {
                    let word_begins = !in_word && c.is_alphanumeric();
                    count.words += u64::from(word_begins);
                    in_word = word_begins || (in_word && !c.is_whitespace());
                    continue;
                }
            };
            *counter += 1;
            in_word = false;
        }
        count
    }
}

/// Thai, Lao, Burmese and Khmer letters.
fn is_unspaced(c: char) -> bool {
    c.is_alphanumeric()
        && matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_script_is_read_at_its_own_speed() {
        for (language, unit, times, minutes) in [
            ("vi", "Hải Phòng ", 500, 4),
            ("en", "green port, ", 460, 4),
            ("zh", "海防港，", 700, 6),
            ("ja", "海防の", 400, 3),
            ("ko", "항구 ", 500, 2),
            ("th", "เมือง ", 600, 3),
        ] {
            assert_eq!(Speeds::of(language).minutes(&unit.repeat(times)), minutes, "{language}");
        }
    }

    #[test]
    fn even_nothing_takes_a_minute() {
        assert_eq!(Speeds::of("vi").minutes(""), 1);
        assert_eq!(Speeds::of("vi").minutes("— … 。"), 1);
    }

    #[test]
    fn a_word_with_a_hyphen_or_apostrophe_is_one_word() {
        assert_eq!(Count::of("l'état trente-deux 1.234,5 APEC会议").words, 4);
    }
}
