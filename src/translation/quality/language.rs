//! A translation is in its own language, is not its source, and is about as long.
//!
//! Tells languages by their letters, and those in Latin letters by their commonest words. A statistical
//! model was weighed: these rules decide the same paragraphs and cost nothing.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::letters::{Letters, is_vietnamese, longest_run};
use super::{Finding, Reading};
use crate::glossary::tone_key;
use crate::lang::{is_hangul, is_ideograph, is_kana, is_latin};
use crate::names::Lang;
use crate::problem::Problem;

/// Whether a translation is its source, letter by letter, and more than a name.
pub(super) fn is_identical(source: &str, target: &str) -> bool {
    if source.trim() != target.trim() {
        return false;
    }
    let is_lower =
        |word: &&str| word.chars().next().is_some_and(char::is_lowercase) && word.chars().count() > 1;
    let han = source.chars().filter(|c| is_wide_letter(*c)).count();
    (source.split_whitespace().count() >= 4 && source.split_whitespace().filter(is_lower).count() >= 2)
        || han >= 8
}

fn is_wide_letter(c: char) -> bool {
    is_ideograph(c) || is_kana(c) || is_hangul(c)
}

fn has_vietnamese(word: &str) -> bool {
    !word.is_ascii() && word.chars().any(is_vietnamese)
}

/// What is found when a text is in another language, or in Vietnamese without its marks.
pub(super) fn foreign(text: &str, letters: &Letters, lang: &Lang) -> Option<Finding> {
    let found = match lang.language() {
        "zh" | "yue" => not_chinese(letters),
        "ja" => not_japanese(letters),
        "ko" => not_korean(letters),
        language => {
            if language == "vi" && is_unaccented(text, letters) {
                return Some(Finding::new(Problem::TextUnaccented { lang: lang.clone() }));
            }
            not_latin(letters)
                .or_else(|| not_this_latin(letters, language))
                .or_else(|| (language != "vi" && has_vietnamese_words(text, letters)).then_some("vi"))
        }
    }?;
    Some(Finding::new(Problem::TextForeign { lang: lang.clone(), found: Lang::parse(found)? }))
}

fn not_chinese(letters: &Letters) -> Option<&'static str> {
    if letters.kana >= 4 && letters.kana * 5 > letters.han {
        return Some("ja");
    }
    if letters.hangul >= 4 && letters.hangul > letters.han {
        return Some("ko");
    }
    mostly_latin(letters, letters.han)
}

fn not_japanese(letters: &Letters) -> Option<&'static str> {
    if letters.hangul >= 4 && letters.hangul > letters.han + letters.kana {
        return Some("ko");
    }
    // A heading in Chinese characters alone may be Japanese.
    if letters.han > 20 && letters.kana == 0 {
        return Some("zh");
    }
    mostly_latin(letters, letters.han + letters.kana)
}

fn not_korean(letters: &Letters) -> Option<&'static str> {
    if letters.hangul == 0 && letters.han + letters.kana >= 6 {
        return Some(if letters.kana > 0 { "ja" } else { "zh" });
    }
    mostly_latin(letters, letters.hangul)
}

/// A text with more words in Latin letters than characters of its own.
fn mostly_latin(letters: &Letters, own: usize) -> Option<&'static str> {
    let is_latin = letters.count >= 4 && own < letters.count;
    is_latin.then(|| letters.latin().or((letters.vietnamese * 3 > letters.count).then_some("vi")))?
}

fn not_latin(letters: &Letters) -> Option<&'static str> {
    let wide = letters.han + letters.kana + letters.hangul;
    if wide < 6 || wide <= letters.count * 2 {
        return None;
    }
    Some(if letters.hangul * 2 > wide {
        "ko"
    } else if letters.kana * 8 > wide {
        "ja"
    } else {
        "zh"
    })
}

fn not_this_latin(letters: &Letters, language: &str) -> Option<&'static str> {
    let guess = letters.latin().filter(|guess| *guess != language)?;
    let is_own = letters.common(language) * 3 >= letters.common(guess);
    (!is_own && letters.count >= 5).then_some(guess)
}

/// Whether a sentence of Vietnamese stands among words of another language: five small syllables on end, three with
/// marks. The name of a dish or a place is shorter, or has capitals.
fn has_vietnamese_words(text: &str, letters: &Letters) -> bool {
    if letters.vietnamese < 3 {
        return false;
    }
    let (mut run, mut marked) = (0, 0);
    text.split_whitespace().any(|word| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let is_marked = has_vietnamese(bare);
        let is_small = bare.chars().all(char::is_lowercase) && (is_marked || is_syllable(bare));
        (run, marked) = if is_small { (run + 1, marked + usize::from(is_marked)) } else { (0, 0) };
        let is_end = bare.len() < word.len() && word.ends_with(|c: char| !c.is_alphanumeric());
        let is_found = run >= 5 && marked >= 3;
        if is_end {
            (run, marked) = (0, 0);
        }
        is_found
    })
}

/// Whether a text is Vietnamese typed without marks: seven syllables on end, none with a mark.
fn is_unaccented(text: &str, letters: &Letters) -> bool {
    let is_unmarked = |run: usize| run >= 7 || (letters.count >= 4 && run == letters.count);
    // Most texts have marks, and need not be read syllable by syllable.
    is_unmarked(letters.longest_unmarked)
        && letters.common("en") * 4 < letters.count
        && is_unmarked(longest_run(text, |word| word.is_ascii() && is_syllable(word)))
}

/// Whether a word without marks could be a Vietnamese syllable.
fn is_syllable(word: &str) -> bool {
    const ONSETS: [&str; 26] = [
        "ngh", "nh", "ng", "gh", "kh", "ph", "th", "tr", "ch", "b", "c", "d", "g", "h", "k", "l", "m", "n",
        "p", "q", "r", "s", "t", "v", "x", "",
    ];
    /// The onsets that end in what is a vowel elsewhere.
    const WITH_VOWELS: [&str; 2] = ["gi", "qu"];
    let Some(vowel) = word.find(['a', 'e', 'i', 'o', 'u', 'y']) else { return false };
    let (onset, rime) = word.split_at(vowel);
    let is_plain = RIMES.contains(rime) && ONSETS.contains(&onset);
    is_plain
        || WITH_VOWELS.iter().any(|onset| word.strip_prefix(onset).is_some_and(|rime| RIMES.contains(rime)))
}

/// What follows the first consonants of a Vietnamese syllable, without marks. Each begins with a vowel.
static RIMES: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
    const ALL: &str = "a ac ach ai am an ang anh ao ap at au ay e ec em en eng eo ep et eu i ia ich iec iem ien ieng iep \
        iet ieu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oat oay oc oe oem oen oeo oet oi \
        om on ong op ot u ua uan uang uat uay uc ue uech uenh ui uit um un ung uoc uoi uom uon uong uot uou \
        up ut uu uy uya uych uyen uyet uynh uyt y yem yen yet yeu";
    ALL.split(' ').collect()
});

/// Vietnamese words that were left in a text of Chinese, Japanese or Korean.
///
/// A name may stand: it begins with a capital, stands in brackets, is told in brackets, or is in the glossary.
pub(super) fn leftover(reading: &Reading) -> Option<Finding> {
    let (text, lang) = (reading.words(), reading.lang);
    if !matches!(lang.language(), "zh" | "yue" | "ja" | "ko") || !reading.letters().has_marked {
        return None;
    }
    let runs = latin_runs(text).into_iter();
    let mut left = runs.filter(|run| is_leftover(text, run) && !is_named(reading, run));
    let range = left.next()?;
    let problem = Problem::LettersVietnamese { words: text[range.clone()].to_owned(), lang: lang.clone() };
    Some(Finding::at(problem, range))
}

/// Whether some words are within an official name.
fn is_named(reading: &Reading, words: &Range<usize>) -> bool {
    reading.names().hits.iter().any(|name| name.range.start <= words.start && words.end <= name.range.end)
}

/// Words in Latin letters outside brackets and quotation marks, as far as only spaces part them.
fn latin_runs(text: &str) -> Vec<Range<usize>> {
    let mut depth = 0_usize;
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut is_open = false;
    for (at, c) in text.char_indices() {
        match c {
            '(' | '（' | '“' | '‘' | '「' | '『' | '《' | '[' | '【' => depth += 1,
            ')' | '）' | '”' | '’' | '」' | '』' | '》' | ']' | '】' => {
                depth = depth.saturating_sub(1);
            }
            _ => {}
        }
        let end = at + c.len_utf8();
        match runs.last_mut().filter(|_| is_open) {
            Some(run) if is_latin(c) || c.is_ascii_digit() => run.end = end,
            None if depth == 0 && is_latin(c) => runs.push(at..end),
            _ => {}
        }
        is_open = depth == 0 && (is_latin(c) || (is_open && (c == ' ' || c.is_ascii_digit())));
    }
    runs
}

/// Whether words are Vietnamese and not called a name.
fn is_leftover(text: &str, run: &Range<usize>) -> bool {
    let words = &text[run.clone()];
    let is_told = text[run.end..].trim_start().starts_with(['(', '（']);
    let is_vietnamese = has_vietnamese(words) || (words.contains(' ') && !words.is_ascii());
    let is_small = |word: &str| word.starts_with(char::is_lowercase) && !word.is_ascii();
    is_vietnamese && !is_told && words.starts_with(char::is_lowercase) && words.split(' ').any(is_small)
}

/// A text that is much shorter or longer than its source.
pub(super) fn length(source: &Reading, target: &Reading) -> Option<Finding> {
    const ENOUGH: f64 = 600.0;
    let (of_source, of_target) = (f64::from(source.letters().tenths), f64::from(target.letters().tenths));
    let ratio = of_target / of_source;
    let is_unlikely = of_source.max(of_target) >= ENOUGH && !(0.5..=2.2).contains(&ratio);
    let percent = (of_target * 100.0 / of_source).clamp(0.0, 9_999.0) as u32;
    is_unlikely.then(|| Finding::new(Problem::TextLength { percent, lang: target.lang.clone() }))
}

/// Whether two words are one but for the place of the tone.
pub(super) fn differ_in_tone_place(a: &str, b: &str) -> bool {
    a != b && tone_key(a) == tone_key(b)
}
