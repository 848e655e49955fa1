//! Words as they are searched: without case and marks, with the marks beside them, or as pairs of characters.
//!
//! The script of the theme does the same; `tests/search/words.json` holds both to it.

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

use crate::lang::{is_hangul, is_ideograph, is_kana};

/// Letters of a word that are kept at most.
const LONGEST: usize = 40;

/// The marks of the tones of Vietnamese.
const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];

/// A piece of a text that can be searched for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Token {
    /// What is compared first: `do` of `Đồ`.
    pub folded: String,
    /// The same with its marks, the tone behind the letters, so that it does not matter over which vowel it was
    /// written: `đô` and U+0300 of `Đồ`.
    pub marked: String,
    /// Whether it begins with a capital, as names do.
    pub is_capital: bool,
    /// Whether nothing but blanks stands between it and the token before it.
    pub follows: bool,
}

/// The pieces of a text: words of alphabets, and of scripts that are written without spaces between words, or with
/// endings joined to them, every two neighbouring characters.
pub fn tokens(text: &str) -> Vec<Token> {
    let text = const { ComposingNormalizerBorrowed::new_nfkc() }.normalize(text);
    let mut tokens = Vec::new();
    let mut run = String::new();
    let mut class = Class::Other;
    // Whether what stood between the run and the one before it was blanks alone.
    let (mut follows, mut is_near) = (false, true);
    for c in text.chars().chain(std::iter::once('\n')) {
        let next = Class::of(c, class);
        if next != class {
            cut(&run, class, follows, &mut tokens);
            if class != Class::Other {
                is_near = true;
            }
            if next != Class::Other {
                follows = is_near && !tokens.is_empty();
            }
            run.clear();
            class = next;
        }
        if class == Class::Other {
            is_near &= c == ' ';
        } else {
            run.push(c);
        }
    }
    tokens
}

/// What a character is to a search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    Word,
    Pairs,
    Other,
}

impl Class {
    /// A mark belongs to what it stands on.
    fn of(c: char, before: Self) -> Self {
        match c {
            '\u{30FB}' | '\u{30A0}' | '\u{309B}' | '\u{309C}' => Self::Other,
            c if is_ideograph(c) || is_kana(c) || is_hangul(c) || is_unspaced(c) => Self::Pairs,
            c if c.is_alphanumeric() => Self::Word,
            c if is_mark(c) => before,
            _ => Self::Other,
        }
    }
}

/// Whether a character belongs to the scripts that are searched by pairs.
pub(super) fn is_pair_letter(c: char) -> bool {
    Class::of(c, Class::Other) == Class::Pairs
}

/// Thai, Lao, Khmer and Burmese, which are written without spaces between words.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{E01}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
}

fn is_mark(c: char) -> bool {
    use GeneralCategory::{EnclosingMark, NonspacingMark, SpacingMark};
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    matches!(category, NonspacingMark | SpacingMark | EnclosingMark)
}

fn cut(run: &str, class: Class, follows: bool, tokens: &mut Vec<Token>) {
    match class {
        Class::Other => {}
        Class::Word => {
            let lower = run.to_lowercase();
            let marked = marked(&lower);
            let folded: String = folded(&lower).chars().take(LONGEST).collect();
            if !folded.is_empty() {
                let is_capital = run.chars().next().is_some_and(char::is_uppercase);
                tokens.push(Token {
                    folded,
                    marked: marked.chars().take(LONGEST).collect(),
                    is_capital,
                    follows,
                });
            }
        }
        Class::Pairs => {
            let letters: Vec<char> = run.chars().collect();
            // The last character stands alone too, so that it is found by itself.
            for (at, letter) in letters.iter().enumerate() {
                let pair: String = [Some(letter), letters.get(at + 1)].into_iter().flatten().collect();
                let follows = follows || at > 0;
                tokens.push(Token { folded: pair.clone(), marked: pair, is_capital: false, follows });
            }
        }
    }
}

/// A word without its marks.
fn folded(lower: &str) -> String {
    let mut folded = String::with_capacity(lower.len());
    for c in const { DecomposingNormalizerBorrowed::new_nfkd() }.normalize(lower).chars() {
        match c {
            // Marks of Latin, Greek and Cyrillic letters, vowels of Arabic and the stroke that lengthens its words.
            '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{640}' => {}
            'đ' | 'ð' => folded.push('d'),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'ħ' => folded.push('h'),
            'ı' => folded.push('i'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            c => folded.push(c),
        }
    }
    folded
}

/// A word with its marks, those of tones behind it.
fn marked(lower: &str) -> String {
    let parts = const { DecomposingNormalizerBorrowed::new_nfd() }.normalize(lower);
    let (tones, letters): (String, String) = parts.chars().partition(|c| TONES.contains(c));
    let letters = const { ComposingNormalizerBorrowed::new_nfc() }.normalize(&letters);
    format!("{letters}{tones}")
}
