//! What a text is made of, gathered in one walk: letters by script, its commonest words, kinds of marks.
//!
//! Counts, and judges nothing.

use std::sync::LazyLock;

use crate::lang::{is_hangul, is_ideograph, is_kana, is_latin, lowercased};

/// The letters and marks of a text.
#[derive(Default)]
pub(super) struct Letters {
    pub(super) han: usize,
    pub(super) kana: usize,
    pub(super) hangul: usize,
    /// How many words of two Latin letters or more there are.
    pub(super) count: usize,
    /// Those of them with a letter that only Vietnamese has.
    pub(super) vietnamese: usize,
    /// The longest run of such words that have no mark.
    pub(super) longest_unmarked: usize,
    /// Whether a Latin letter has a mark.
    pub(super) has_marked: bool,
    /// How much the text says, by the room that its letters take in English: in tenths of a letter.
    pub(super) tenths: u32,
    pub(super) marks: Marks,
    /// How many words are among the commonest of each language.
    common: [usize; COMMON.len()],
    /// The length of the run of words without marks that goes on.
    unmarked: usize,
}

/// Which kinds of marks a text has.
#[derive(Default)]
pub(super) struct Marks {
    /// Brackets or quotation marks.
    pub(super) has_pairs: bool,
    /// Half marks that Chinese and Japanese write in full width.
    pub(super) has_half: bool,
    /// Marks of full width.
    pub(super) has_full: bool,
}

impl Letters {
    pub(super) fn of(text: &str) -> Self {
        let mut letters = Self::default();
        let mut word = Word::default();
        for c in text.chars() {
            if is_east_asian(c) {
                letters.end_word(&mut word);
                letters.take(c);
            } else if is_latin(c) {
                letters.tenths += 10;
                letters.has_marked |= !c.is_ascii();
                word.push(c);
            } else if matches!(c, '\'' | '’') {
                letters.marks.has_pairs |= c == '’';
                word.push(c);
            } else {
                letters.end_word(&mut word);
                letters.take(c);
            }
        }
        letters.end_word(&mut word);
        letters
    }

    /// Counts what is no Latin letter.
    #[inline]
    fn take(&mut self, c: char) {
        match c {
            ' ' => {}
            '0'..='9' => self.tenths += 10,
            c if c.is_ascii() => self.marks.take(c),
            c if is_ideograph(c) => (self.han, self.tenths) = (self.han + 1, self.tenths + 34),
            c if is_kana(c) => (self.kana, self.tenths) = (self.kana + 1, self.tenths + 15),
            c if is_hangul(c) => (self.hangul, self.tenths) = (self.hangul + 1, self.tenths + 24),
            c if c.is_alphanumeric() => self.tenths += 10,
            c => self.marks.take(c),
        }
    }

    #[inline]
    fn end_word(&mut self, word: &mut Word) {
        if word.letters == 0 {
            return;
        }
        if word.letters > 1 {
            self.count += 1;
            self.vietnamese += usize::from(word.is_vietnamese);
            self.unmarked = if word.is_ascii { self.unmarked + 1 } else { 0 };
            self.longest_unmarked = self.longest_unmarked.max(self.unmarked);
            PLACES.count(word, &mut self.common);
        }
        *word = Word::default();
    }

    /// How many words are among the commonest of a language.
    pub(super) fn common(&self, language: &str) -> usize {
        COMMON.iter().position(|(other, _)| *other == language).map_or(0, |place| self.common[place])
    }

    /// The language in Latin letters that the text seems to be in.
    pub(super) fn latin(&self) -> Option<&'static str> {
        let counted = self.common.into_iter().zip(COMMON);
        let (count, (language, _)) = counted.max_by_key(|(count, _)| *count)?;
        (count >= 3 && count * 7 >= self.count).then_some(language)
    }
}

impl Marks {
    fn take(&mut self, c: char) {
        match c {
            '(' | ')' => (self.has_pairs, self.has_half) = (true, true),
            '（' | '）' => (self.has_pairs, self.has_full) = (true, true),
            ',' | ';' | ':' | '!' | '?' | '.' => self.has_half = true,
            '，' | '；' | '：' | '！' | '？' | '。' | '、' => self.has_full = true,
            '[' | ']' | '"' | '「' | '」' | '『' | '』' | '《' | '》' | '〈' | '〉' | '【' | '】' | '“'
            | '”' | '«' | '»' | '〔' | '〕' | '‘' => self.has_pairs = true,
            _ => {}
        }
    }
}

/// A word while it is read.
struct Word {
    /// Its letters in small, as bytes; none when there are more than any common word has.
    bytes: u128,
    length: usize,
    letters: usize,
    is_ascii: bool,
    is_vietnamese: bool,
}

impl Default for Word {
    fn default() -> Self {
        Self { bytes: 0, length: 0, letters: 0, is_ascii: true, is_vietnamese: false }
    }
}

impl Word {
    /// The most bytes that are kept of a word: no common one is longer.
    const MOST: usize = size_of::<u128>();

    #[inline]
    fn push(&mut self, c: char) {
        self.letters += 1;
        if c.is_ascii() {
            self.push_byte(c.to_ascii_lowercase() as u8);
            return;
        }
        for c in lowercased(c) {
            let mut buffer = [0; 4];
            c.encode_utf8(&mut buffer).bytes().for_each(|byte| self.push_byte(byte));
            self.is_vietnamese |= is_vietnamese(c);
        }
        self.is_ascii = false;
    }

    fn push_byte(&mut self, byte: u8) {
        self.bytes = self.bytes << 8 | u128::from(byte);
        self.length += 1;
    }

    fn is_short(&self) -> bool {
        self.length <= Self::MOST
    }
}

/// The languages that each of their commonest words belongs to, found by the bytes of the word.
struct Places {
    words: [Option<(u128, [bool; COMMON.len()])>; SLOTS],
    /// Whether a word begins its search at a slot that is taken: most do not, and need no look at `words`.
    is_taken: [bool; SLOTS],
}

/// Several times as many as there are words, so that few share one.
const SLOTS: usize = 1024;

static PLACES: LazyLock<Places> = LazyLock::new(|| {
    let mut places = Places { words: [None; SLOTS], is_taken: [false; SLOTS] };
    for (place, (_, words)) in COMMON.iter().enumerate() {
        for common in words.split(' ') {
            let mut word = Word::default();
            common.chars().for_each(|c| word.push(c));
            assert!(word.is_short(), "a common word is short: {common}");
            let slot = places.slot(word.bytes);
            places.words[slot].get_or_insert((word.bytes, [false; COMMON.len()])).1[place] = true;
            places.is_taken[slot] = true;
        }
    }
    places
});

impl Places {
    /// Where the search for a word begins.
    fn first_slot(word: u128) -> usize {
        let folded = (word ^ (word >> 64)) as u64;
        (folded.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 54) as usize
    }

    /// Where a word stands, or would.
    fn slot(&self, word: u128) -> usize {
        let first = Self::first_slot(word);
        let mut slots = (first..SLOTS).chain(0..first);
        let is_its = |slot: &usize| self.words[*slot].is_none_or(|(other, _)| other == word);
        slots.find(is_its).expect("there are more slots than words")
    }

    fn count(&self, word: &Word, counts: &mut [usize; COMMON.len()]) {
        if word.is_short()
            && self.is_taken[Self::first_slot(word.bytes)]
            && let Some((_, places)) = self.words[self.slot(word.bytes)]
        {
            counts.iter_mut().zip(places).for_each(|(count, is_of)| *count += usize::from(is_of));
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

/// Whether a character is in the blocks of East Asia that hold no Latin letter.
fn is_east_asian(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7A3}')
}

/// Whether a small letter is one that only Vietnamese has.
pub(super) fn is_vietnamese(c: char) -> bool {
    matches!(c, 'ă' | 'â' | 'đ' | 'ê' | 'ô' | 'ơ' | 'ư' | 'ã' | 'ĩ' | 'ũ' | '\u{1EA0}'..='\u{1EF9}')
}

/// The length of the longest run of words, in small letters, that are all of a kind.
pub(super) fn longest_run(text: &str, is_of_kind: impl Fn(&str) -> bool) -> usize {
    let (mut longest, mut run) = (0, 0);
    let words = text.split(|c| !(is_latin(c) || matches!(c, '\'' | '’')));
    for word in words.filter(|word| word.chars().nth(1).is_some()) {
        let small: String = word.chars().flat_map(lowercased).collect();
        run = if is_of_kind(&small) { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest
}
