//! A translation is in its own language, is not its source, and is about as long.
//!
//! Tells languages by their letters, and those in Latin letters by their commonest words. A statistical
//! model was weighed: these rules decide the same paragraphs and cost nothing.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use super::{Finding, Reading};
use crate::glossary::tone_key;
use crate::lang::{is_hangul, is_ideograph, is_kana, is_latin, lowercased};
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

/// The letters of a text by script.
#[derive(Default)]
pub(super) struct Letters {
    han: usize,
    kana: usize,
    hangul: usize,
    /// Latin words of two letters or more, in small letters, each with a space behind it.
    words: String,
    /// How many words there are.
    count: usize,
    /// Those of them with a letter that only Vietnamese has.
    vietnamese: usize,
    /// How many words are among the commonest of each language.
    common: [usize; COMMON.len()],
}

impl Letters {
    pub(super) fn of(text: &str) -> Self {
        let mut letters = Self::default();
        // Where the last word begins, and how many letters of it have been met.
        let (mut start, mut length) = (0, 0);
        for c in text.chars() {
            if is_latin(c) || matches!(c, '\'' | '’') {
                lowercased(c).for_each(|c| letters.words.push(c));
                length += 1;
                continue;
            }
            letters.end_word(&mut start, &mut length);
            if !c.is_ascii() {
                letters.han += usize::from(is_ideograph(c));
                letters.kana += usize::from(is_kana(c));
                letters.hangul += usize::from(is_hangul(c));
            }
        }
        letters.end_word(&mut start, &mut length);
        letters
    }

    fn end_word(&mut self, start: &mut usize, length: &mut usize) {
        let word = &self.words[*start..];
        if *length > 1 {
            self.count += 1;
            self.vietnamese += usize::from(has_vietnamese(word));
            PLACES.count(word, &mut self.common);
            self.words.push(' ');
        } else {
            self.words.truncate(*start);
        }
        (*start, *length) = (self.words.len(), 0);
    }

    fn words(&self) -> impl Iterator<Item = &str> {
        self.words.split_terminator(' ')
    }

    /// How many words are among the commonest of a language.
    fn common(&self, language: &str) -> usize {
        COMMON.iter().position(|(other, _)| *other == language).map_or(0, |place| self.common[place])
    }

    /// The language in Latin letters that the text seems to be in.
    fn latin(&self) -> Option<&'static str> {
        let counted = self.common.into_iter().zip(COMMON);
        let (count, (language, _)) = counted.max_by_key(|(count, _)| *count)?;
        (count >= 3 && count * 7 >= self.count).then_some(language)
    }

    /// The length of the longest run of words that are all of a kind.
    fn longest_run(&self, is_of_kind: impl Fn(&str) -> bool) -> usize {
        let (mut longest, mut run) = (0, 0);
        for word in self.words() {
            run = if is_of_kind(word) { run + 1 } else { 0 };
            longest = longest.max(run);
        }
        longest
    }
}

/// The languages that each of their commonest words belongs to.
struct Places {
    /// By place in `COMMON`.
    of: HashMap<&'static str, Vec<usize>>,
    /// The length of the longest word: most words are no common ones, many are longer than any of them.
    longest: usize,
}

static PLACES: LazyLock<Places> = LazyLock::new(|| {
    let mut of: HashMap<&str, Vec<usize>> = HashMap::new();
    let mut longest = 0;
    for (place, (_, words)) in COMMON.iter().enumerate() {
        for word in words.split(' ') {
            of.entry(word).or_default().push(place);
            longest = longest.max(word.len());
        }
    }
    Places { of, longest }
});

impl Places {
    fn count(&self, word: &str, counts: &mut [usize; COMMON.len()]) {
        if word.len() <= self.longest
            && let Some(places) = self.of.get(word)
        {
            places.iter().for_each(|place| counts[*place] += 1);
        }
    }
}

/// The commonest words of languages that are often translated from or into.
const COMMON: [(&str, &str); 8] = [
    (
        "vi",
        "của và là được các những một trong cho với này không từ đến có ở khi người ra vào theo cũng như đã nằm tại hai ba năm",
    ),
    (
        "en",
        "the of and in to is for on with by from at are was were it that this as be has have its an or not their will",
    ),
    ("fr", "le la les des du et est une dans pour que qui sur avec au aux par ses cette sont plus"),
    ("de", "der die das und ist ein eine nicht mit von zu den im dem des auf für werden sind auch"),
    ("es", "el la los las de del y en que es por con una para se su al como más fue"),
    ("it", "il lo gli di che è per con una del della nel sono alla dei le da anche si"),
    ("pt", "o os as de da do em que é para com uma não se por mais dos das na no"),
    ("id", "yang dan di dengan untuk pada ini dari dalam adalah tidak akan oleh atau juga ke itu"),
];

fn has_vietnamese(word: &str) -> bool {
    let is_vietnamese = |c: char| {
        matches!(c, 'ă' | 'â' | 'đ' | 'ê' | 'ô' | 'ơ' | 'ư' | 'ã' | 'ĩ' | 'ũ' | '\u{1EA0}'..='\u{1EF9}')
    };
    !word.is_ascii() && word.chars().any(is_vietnamese)
}

/// What is found when a text is in another language, or in Vietnamese without its marks.
pub(super) fn foreign(text: &str, lang: &Lang) -> Option<Finding> {
    let letters = &Letters::of(text);
    let found = match lang.language() {
        "zh" | "yue" => not_chinese(letters),
        "ja" => not_japanese(letters),
        "ko" => not_korean(letters),
        language => {
            if language == "vi" && is_unaccented(letters) {
                return Some(Finding::new(Problem::TextUnaccented { lang: lang.clone() }));
            }
            not_latin(letters).or_else(|| not_this_latin(letters, language))
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

/// Whether a text is Vietnamese typed without marks: seven syllables on end, none with a mark.
fn is_unaccented(letters: &Letters) -> bool {
    let is_unmarked = |run: usize| run >= 7 || (letters.count >= 4 && run == letters.count);
    // Most texts have marks, and need not be read syllable by syllable.
    is_unmarked(letters.longest_run(str::is_ascii))
        && letters.common("en") * 4 < letters.count
        && is_unmarked(letters.longest_run(|word| word.is_ascii() && is_syllable(word)))
}

/// Whether a word without marks could be a Vietnamese syllable.
fn is_syllable(word: &str) -> bool {
    const ONSETS: [&str; 28] = [
        "ngh", "nh", "ng", "gh", "gi", "kh", "ph", "qu", "th", "tr", "ch", "b", "c", "d", "g", "h", "k", "l",
        "m", "n", "p", "q", "r", "s", "t", "v", "x", "",
    ];
    const RIMES: &str = " a ac ach ai am an ang anh ao ap at au ay e ec em en eng eo ep et eu i ia ich iec iem ien \
        ieng iep iet ieu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oat oay oc oe oem oen oeo oet oi \
        om on ong op ot u ua uan uang uat uay uc ue uech uenh ui uit um un ung uoc uoi uom uon uong uot uou up ut uu \
        uy uya uych uyen uyet uynh uyt y yem yen yet yeu ";
    ONSETS.iter().any(|onset| {
        word.strip_prefix(onset).is_some_and(|rime| !rime.is_empty() && RIMES.contains(&format!(" {rime} ")))
    })
}

/// Vietnamese words that were left in a text of Chinese, Japanese or Korean.
///
/// A name may stand: it begins with a capital, stands in brackets, is told in brackets, or is in the glossary.
pub(super) fn leftover(reading: &Reading) -> Option<Finding> {
    let (text, lang) = (reading.words.as_str(), reading.lang);
    if !matches!(lang.language(), "zh" | "yue" | "ja" | "ko") || text.is_ascii() {
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

/// How much a text says, by the room that its letters take in English.
pub(super) fn weight(text: &str) -> f64 {
    let of = |c: char| match c {
        c if is_latin(c) => 1.0,
        c if is_ideograph(c) => 3.4,
        c if is_kana(c) => 1.5,
        c if is_hangul(c) => 2.4,
        c if c.is_alphanumeric() => 1.0,
        _ => 0.0,
    };
    text.chars().map(of).sum()
}

/// A text that is much shorter or longer than its source.
pub(super) fn length(source: &Reading, target: &Reading) -> Option<Finding> {
    const ENOUGH: f64 = 60.0;
    let (of_source, of_target) = (source.weight(), target.weight());
    let ratio = of_target / of_source;
    let is_unlikely = of_source.max(of_target) >= ENOUGH && !(0.5..=2.2).contains(&ratio);
    let percent = (ratio * 100.0).clamp(0.0, 9_999.0) as u32;
    is_unlikely.then(|| Finding::new(Problem::TextLength { percent, lang: target.lang.clone() }))
}

/// Whether two words are one but for the place of the tone.
pub(super) fn differ_in_tone_place(a: &str, b: &str) -> bool {
    a != b && tone_key(a) == tone_key(b)
}
