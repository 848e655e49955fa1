//! Which spaces keep a line from ending: between a number and its unit, a rank and its name, French words
//! and their marks, a dash and the words that it follows.

use super::super::script::is_latin;
use super::Change;

/// A space as wide as others.
const NO_BREAK: &str = "\u{A0}";
/// A thin one, as French has it.
const NARROW: &str = "\u{202F}";

/// Units that are written alike in all languages.
const SIGNS: &str = "% ‰ ° °C °F € $ £ ¥ ₫ đ mm cm m km m² km² m2 km2 m³ m3 ha g kg l W kW MW GW kWh MWh GWh kV V \
            Hz kHz MHz GHz kB KB MB GB TB TEU DWT GT USD VND VNĐ EUR GBP JPY CNY KRW bar dB kn t h";

/// The spaces of a language that must not end a line; its lists are of words with a space between them.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Spaces {
    /// Words of measure, after a number.
    units: &'static str,
    /// Words before a number, in small letters; matched whatever their case.
    before_numbers: &'static str,
    /// Abbreviations before a number, as they are written.
    marks_before_numbers: &'static str,
    /// Abbreviations before a name.
    before_names: &'static str,
    /// Names of months, before and after the number of a day.
    months: &'static str,
    /// Whether the number of a day stands behind the month too: `November 9`.
    has_day_after_month: bool,
    /// The space between groups of three digits.
    group: Option<&'static str>,
    /// Whether marks stand off their words.
    is_french: bool,
    /// Whether a name with marks, as Vietnamese names have, is better kept whole: no reader would part it. In
    /// Vietnamese itself capitals do not tell a name (Hải Phòng) from the beginning of one (Bộ Tài chính).
    keeps_names: bool,
    /// Whether lines end between any two characters, so that a short name of Latin words is better kept whole.
    is_unspaced: bool,
}

/// The longest run of Latin words, in characters, that is kept on one line among characters without spaces.
const SHORT_NAME: usize = 12;

const VIETNAMESE: Spaces = Spaces {
    units: "nghìn ngàn vạn triệu tỷ tỉ đồng tấn tạ mét ki-lô-mét héc-ta hecta giờ phút giây",
    before_numbers: "ngày tháng năm quý số mùng mồng thứ điều khoản chương mục trang hình quận phường khóa khoá \
            kỳ lộ kỷ q. p.",
    marks_before_numbers: "QL TL Km",
    before_names: "TP. Tp. TP TX. Tx. TT. Q. P. H. X. GS. PGS. TS. ThS. BS. KS. LS. NSND NSƯT",
    months: "",
    has_day_after_month: false,
    group: None,
    is_french: false,
    keeps_names: false,
    is_unspaced: false,
};

const ENGLISH: Spaces = Spaces {
    units: "thousand million billion trillion percent tonne tonnes ton tons hectare hectares metre \
            metres meter meters kilometre kilometres kilometer kilometers knots a.m. p.m. am pm",
    before_numbers: "",
    marks_before_numbers: "No. Nos. p. pp. vol. Vol. fig. Fig. art. Art. §",
    before_names: "Mr. Mr Mrs. Mrs Ms. Ms Dr. Dr Prof. St. St Capt. Gen.",
    months: "January February March April May June July August September October November December",
    has_day_after_month: true,
    group: None,
    is_french: false,
    keeps_names: true,
    is_unspaced: false,
};

const FRENCH: Spaces = Spaces {
    units: "mille million millions milliard milliards tonne tonnes hectare hectares mètre mètres \
            kilomètre kilomètres euros min",
    before_numbers: "n° nº p. art. vol.",
    marks_before_numbers: "§",
    before_names: "M. MM. Mme Mmes Mlle Dr Pr St Ste",
    months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    has_day_after_month: false,
    group: Some(NARROW),
    is_french: true,
    keeps_names: false,
    is_unspaced: false,
};

/// What keeps a text from beginning or ending a word.
fn is_border(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            ',' | ';' | ':' | '!' | '?' | '(' | ')' | '[' | ']' | '"' | '“' | '”' | '«' | '»' | '/'
        )
}

impl Spaces {
    pub(super) fn of(language: &str) -> Self {
        match language {
            "vi" => VIETNAMESE,
            "en" => ENGLISH,
            "fr" => FRENCH,
            "zh" | "yue" | "ja" => Self { is_unspaced: true, ..Self::default() },
            "cs" | "sk" | "pl" | "ru" | "uk" | "be" | "bg" | "fi" | "sv" | "nb" | "nn" | "no" | "hu"
            | "lv" | "et" | "lt" => Self { group: Some(NO_BREAK), ..Self::default() },
            _ => Self::default(),
        }
    }

    /// The spaces of a text that keep a line from ending. A line of the file that ends between two words is
    /// a space to the reader, so it is one here.
    pub(super) fn changes(&self, text: &str) -> Vec<Change> {
        let places =
            text.bytes().enumerate().filter(|(_, byte)| matches!(byte, b' ' | b'\n')).map(|(at, _)| at);
        places
            .filter_map(|at| Some(Change { at, length: 1, to: self.kept(&text[..at], &text[at + 1..])? }))
            .collect()
    }

    /// What stands between these texts instead of a space.
    fn kept(&self, before: &str, after: &str) -> Option<&'static str> {
        let (last, first) = (before.chars().next_back()?, after.chars().next()?);
        if last.is_whitespace() || first.is_whitespace() {
            return None;
        }
        if self.is_french
            && let Some(space) = french(last, after)
        {
            return Some(space);
        }
        let is_dash = matches!(first, '–' | '—') && after[first.len_utf8()..].starts_with([' ', '\n']);
        if is_dash {
            return Some(NO_BREAK);
        }
        if self.is_unspaced && is_short_name(before, after) {
            return Some(NO_BREAK);
        }
        if last.is_ascii_digit() {
            return self.after_number(before, after);
        }
        if first.is_ascii_digit() {
            return self.is_before_number(before, after).then_some(NO_BREAK);
        }
        if self.keeps_names && is_in_marked_name(before, after) {
            return Some(NO_BREAK);
        }
        let is_name = first.is_uppercase() && (last == '.' || last.is_alphabetic());
        (is_name && holds(self.before_names, last_word(before))).then_some(NO_BREAK)
    }

    fn after_number(&self, before: &str, after: &str) -> Option<&'static str> {
        let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
        if let Some(group) = self.group
            && digits(after) == 3
            && before.bytes().rev().take_while(u8::is_ascii_digit).count() <= 3
        {
            return Some(group);
        }
        let word = first_word(after);
        let bare = word.trim_end_matches(['.', '…', '-', '–', '—']);
        if self.is_french && word.starts_with('%') {
            return Some(NARROW);
        }
        let known = [word, bare];
        let is_unit = known.iter().any(|word| holds(SIGNS, word) || holds(self.units, word));
        (is_unit || holds(self.months, bare)).then_some(NO_BREAK)
    }

    fn is_before_number(&self, before: &str, after: &str) -> bool {
        let word = last_word(before);
        let is_day = after.bytes().take_while(u8::is_ascii_digit).count() <= 2;
        holds(self.marks_before_numbers, word)
            || (self.has_day_after_month && is_day && holds(self.months, word))
            || holds(self.before_numbers, &word.to_lowercase())
    }
}

/// Whether a space lies within a short run of Latin words and digits: `Lan Hạ`, `APEC 2027`.
fn is_short_name(before: &str, after: &str) -> bool {
    let is_part = |c: &char| is_latin(*c) || c.is_ascii_digit() || matches!(c, ' ' | '\u{A0}');
    let left = before.chars().rev().take_while(is_part).take(SHORT_NAME).count();
    let right = after.chars().take_while(is_part).take(SHORT_NAME).count();
    left > 0 && right > 0 && left + 1 + right <= SHORT_NAME
}

/// Letters that Vietnamese does not have.
const FOREIGN: [char; 8] = ['f', 'j', 'w', 'z', 'F', 'J', 'W', 'Z'];

/// The most words of a name that are kept on one line: what is longer may be a title in capitals.
const NAME_WORDS: usize = 4;

/// Whether a space lies within a name that has marks: `Hải Phòng`, `Cát Bi`, `Chu Đậu`.
fn is_in_marked_name(before: &str, after: &str) -> bool {
    let left = before.split([' ', '\n']).rev().take_while(|word| is_of_name(word)).take(NAME_WORDS);
    let left: Vec<&str> = left.collect();
    let mut right = Vec::new();
    for word in after.split([' ', '\n']).take(NAME_WORDS) {
        let bare = word.trim_end_matches(|c: char| !c.is_alphabetic());
        if !is_of_name(bare) {
            break;
        }
        right.push(bare);
        if bare.len() < word.len() {
            break;
        }
    }
    let is_marked = |words: &[&str]| words.first().is_some_and(|word| !word.is_ascii());
    let is_there = !left.is_empty() && !right.is_empty() && left.len() + right.len() <= NAME_WORDS;
    is_there && (is_marked(&left) || is_marked(&right))
}

/// Whether a word may be part of a Vietnamese name: a capital and small letters; without marks a syllable is short,
/// so that a longer word is another one, such as `Terminal`, and it has no letter that Vietnamese does without.
fn is_of_name(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase)
        && letters.all(char::is_lowercase)
        && (!word.is_ascii() || (word.len() <= 5 && !word.contains(FOREIGN)))
}

/// The space between a French word and a mark that stands off it.
fn french(last: char, after: &str) -> Option<&'static str> {
    if last == '«' {
        return Some(NARROW);
    }
    let mut chars = after.chars();
    let mark = chars.next()?;
    let is_end = chars.find(|c| !matches!(c, '!' | '?')).is_none_or(|c| !c.is_alphanumeric());
    match mark {
        ':' if is_end => Some(NO_BREAK),
        ';' | '!' | '?' if is_end => Some(NARROW),
        '»' => Some(NARROW),
        _ => None,
    }
}

/// Whether a list has a word.
fn holds(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split(' ').any(|known| known == word)
}

fn first_word(text: &str) -> &str {
    text.split(is_border).next().unwrap_or_default()
}

fn last_word(text: &str) -> &str {
    text.rsplit(is_border).next().unwrap_or_default()
}
