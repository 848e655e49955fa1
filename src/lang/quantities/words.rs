//! Numbers in words: `hai mươi mốt`, `twenty-one`, `二十一`, `여섯`.
//!
//! Reads them where they stand; whether a text has to say them is for others.

use super::Family;
use super::amount::Amount;
use super::sieve::Table;
use super::text::Text;

/// A number in words.
pub(super) struct Worded {
    pub(super) amount: Amount,
    pub(super) end: usize,
    /// Whether it counts in millions or more: such words are as exact as digits.
    pub(super) is_large: bool,
}

/// The number in words that begins here.
pub(super) fn worded(text: &Text, at: usize, family: Family) -> Option<Worded> {
    match family {
        Family::Vietnamese => half(text, at).or_else(|| spoken(text, at, &VIETNAMESE, &[])),
        Family::English => half(text, at).or_else(|| spoken(text, at, &ENGLISH, &["and"])),
        Family::Chinese | Family::Japanese => han(text, at),
        Family::Korean => korean(text, at),
        Family::Other { .. } => None,
    }
}

/// What the numbers in words of a family begin with.
pub(super) fn beginnings(family: Family) -> Vec<String> {
    fn firsts<T>(table: &[(&str, T)]) -> impl Iterator<Item = String> {
        table.iter().map(|(word, _)| (*word).to_owned())
    }
    match family {
        Family::Vietnamese => firsts(&HALVES).chain(firsts(VIETNAMESE.words)).collect(),
        Family::English => firsts(&HALVES).chain(firsts(ENGLISH.words)).collect(),
        Family::Chinese | Family::Japanese => {
            let is_first = |c: &char| han_digit(*c).is_some() || small(*c).is_some();
            ('\u{3000}'..='\u{9FFF}').filter(is_first).map(String::from).collect()
        }
        Family::Korean => {
            let units = SINO_UNITS.iter().map(|(unit, _)| *unit);
            firsts(KOREAN.words).chain(SINO_DIGITS.chars().chain(units).map(String::from)).collect()
        }
        Family::Other { .. } => Vec::new(),
    }
}

/// Halves that are said as one number.
const HALVES: [(&str, u128); 4] = [
    ("half a million", 500_000),
    ("half a billion", 500_000_000),
    ("nửa triệu", 500_000),
    ("nửa tỷ", 500_000_000),
];

fn half(text: &Text, at: usize) -> Option<Worded> {
    let (value, end) = text.any(at, &HALVES).filter(|_| text.begins_word(at))?;
    Some(Worded { amount: Amount::whole(value), end, is_large: false })
}

/// What a word does to the number before it.
#[derive(Clone, Copy)]
enum Step {
    /// Is added.
    Plus(u32),
    /// Multiplies what is below a thousand, by this power of ten.
    Times(u8),
    /// Closes a group.
    Scale(u8),
}

use Step::{Plus, Scale, Times};

static VIETNAMESE: Table<Step> = Table::new(&[
    ("một", Plus(1)),
    ("mốt", Plus(1)),
    ("hai", Plus(2)),
    ("đôi", Plus(2)),
    ("cặp", Plus(2)),
    ("ba", Plus(3)),
    ("bốn", Plus(4)),
    ("tư", Plus(4)),
    ("năm", Plus(5)),
    ("lăm", Plus(5)),
    ("sáu", Plus(6)),
    ("bảy", Plus(7)),
    ("bẩy", Plus(7)),
    ("tám", Plus(8)),
    ("chín", Plus(9)),
    ("mười", Plus(10)),
    ("nhất", Plus(1)),
    ("nhì", Plus(2)),
    ("mươi", Times(1)),
    ("trăm", Times(2)),
    ("nghìn", Scale(3)),
    ("ngàn", Scale(3)),
    ("vạn", Scale(4)),
    ("triệu", Scale(6)),
    ("tỷ", Scale(9)),
]);

static ENGLISH: Table<Step> = Table::new(&[
    ("one", Plus(1)),
    ("two", Plus(2)),
    ("three", Plus(3)),
    ("four", Plus(4)),
    ("five", Plus(5)),
    ("six", Plus(6)),
    ("seven", Plus(7)),
    ("eight", Plus(8)),
    ("nine", Plus(9)),
    ("ten", Plus(10)),
    ("eleven", Plus(11)),
    ("twelve", Plus(12)),
    ("thirteen", Plus(13)),
    ("fourteen", Plus(14)),
    ("fifteen", Plus(15)),
    ("sixteen", Plus(16)),
    ("seventeen", Plus(17)),
    ("eighteen", Plus(18)),
    ("nineteen", Plus(19)),
    ("twenty", Plus(20)),
    ("thirty", Plus(30)),
    ("forty", Plus(40)),
    ("fifty", Plus(50)),
    ("sixty", Plus(60)),
    ("seventy", Plus(70)),
    ("eighty", Plus(80)),
    ("ninety", Plus(90)),
    ("first", Plus(1)),
    ("second", Plus(2)),
    ("third", Plus(3)),
    ("fourth", Plus(4)),
    ("fifth", Plus(5)),
    ("sixth", Plus(6)),
    ("seventh", Plus(7)),
    ("eighth", Plus(8)),
    ("ninth", Plus(9)),
    ("tenth", Plus(10)),
    ("eleventh", Plus(11)),
    ("twelfth", Plus(12)),
    ("thirteenth", Plus(13)),
    ("fourteenth", Plus(14)),
    ("fifteenth", Plus(15)),
    ("sixteenth", Plus(16)),
    ("seventeenth", Plus(17)),
    ("eighteenth", Plus(18)),
    ("nineteenth", Plus(19)),
    ("twentieth", Plus(20)),
    ("thirtieth", Plus(30)),
    ("once", Plus(1)),
    ("twice", Plus(2)),
    ("both", Plus(2)),
    ("pair", Plus(2)),
    ("double", Plus(2)),
    ("doubled", Plus(2)),
    ("triple", Plus(3)),
    ("tripled", Plus(3)),
    ("quarter", Plus(4)),
    ("dozen", Plus(12)),
    ("half", Plus(2)),
    ("a", Plus(1)),
    ("an", Plus(1)),
    ("hundred", Times(2)),
    ("thousand", Scale(3)),
    ("million", Scale(6)),
    ("millionth", Scale(6)),
    ("thousandth", Scale(3)),
    ("billion", Scale(9)),
    ("trillion", Scale(12)),
]);

/// Words one after the other, with spaces or hyphens between them.
fn spoken(text: &Text, at: usize, words: &Table<Step>, joining: &[&str]) -> Option<Worded> {
    if !text.begins_word(at) {
        return None;
    }
    let (mut sum, mut group, mut last, mut end, mut largest) = (0_u128, 0_u128, 1000_u32, at, 0);
    let mut is_article = false;
    let mut next = at;
    while let Some((step, stop)) = words.find(text, next) {
        match step {
            // Twenty-one is one number, two three are two.
            // Mười lăm is fifteen, mười năm ten years.
            Plus(_) if end > at && text.slice(next..stop) == "năm" => break,
            Plus(value) if end == at || (value < 10 && last >= 10) || last == 0 => {
                is_article |= end == at && matches!(text.slice(at..stop).as_str(), "a" | "an");
                group += u128::from(value);
                last = value;
            }
            Plus(_) => break,
            Times(_) if end == at => return None,
            Scale(power) if end == at => {
                // The millionth, TEU thứ triệu.
                sum = 10_u128.checked_pow(u32::from(power))?;
                (last, is_article, largest) = (0, true, power);
            }
            Times(power) => {
                // Hai mươi: the tens of what was said last.
                let unit = u128::from(last) * if power == 1 { 9 } else { 0 };
                group = if power == 1 { group + unit } else { group * 100 };
                last = if power == 1 { 10 } else { 0 };
            }
            Scale(power) => {
                sum += group.checked_mul(10_u128.checked_pow(u32::from(power))?)?;
                (group, last, largest) = (0, 0, largest.max(power));
            }
        }
        end = stop;
        next = text.skip_spaces(end);
        if let Some(stop) = text.word(next, "rưỡi").filter(|_| last == 0 && sum > 0) {
            sum += 10_u128.checked_pow(u32::from(largest))? / 2;
            end = stop;
            break;
        }
        if next == end && text.at(end) == Some('-') {
            next = end + 1;
        }
        if last == 0
            && let Some(stop) = text.one_of(next, joining)
        {
            next = text.skip_spaces(stop);
        }
    }
    let is_number = end > at && !(is_article && largest == 0 && group == 1);
    let is_large = largest >= 6 && !is_article;
    is_number.then(|| Worded { amount: Amount::whole(sum + group), end, is_large })
}

fn han_digit(c: char) -> Option<u32> {
    Some(match c {
        '〇' | '零' => 0,
        '一' | '首' => 1,
        '二' | '两' | '兩' | '双' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => return None,
    })
}

/// A number in Chinese characters, and where it ends.
fn han(text: &Text, at: usize) -> Option<Worded> {
    let (mut sum, mut section, mut digit, mut end) = (0_u128, 0_u128, None, at);
    let mut is_large = false;
    while let Some(c) = text.at(end) {
        if let Some(value) = han_digit(c) {
            // 二〇二七 is read digit by digit.
            digit = Some(digit.map_or(u128::from(value), |digit: u128| digit * 10 + u128::from(value)));
            if digit.is_some_and(|digit| digit > 9_999) {
                return None;
            }
        } else if let Some(power) = small(c) {
            section += digit.take().unwrap_or(1) * power;
        } else if let Some(power) = large(c).filter(|_| end > at) {
            let own = section + digit.take().unwrap_or(0);
            sum = if own == 0 { sum.checked_mul(power)? } else { sum + own.checked_mul(power)? };
            section = 0;
            is_large = true;
        } else {
            break;
        }
        end += 1;
    }
    let amount = Amount::whole(sum + section + digit.unwrap_or(0));
    let is_digit_first = text.at(at).is_some_and(|c| han_digit(c).is_some());
    (end > at).then_some(Worded { amount, end, is_large: is_large && is_digit_first })
}

fn small(c: char) -> Option<u128> {
    Some(match c {
        '十' => 10,
        '廿' => 20,
        '百' => 100,
        '千' => 1_000,
        _ => return None,
    })
}

fn large(c: char) -> Option<u128> {
    Some(match c {
        '万' | '萬' => 10_000,
        '亿' | '億' => 100_000_000,
        _ => return None,
    })
}

static KOREAN: Table<u32> = Table::new(&[
    ("하나", 1),
    ("둘", 2),
    ("셋", 3),
    ("넷", 4),
    ("다섯", 5),
    ("여섯", 6),
    ("일곱", 7),
    ("여덟", 8),
    ("아홉", 9),
    ("열한", 11),
    ("열두", 12),
    ("열세", 13),
    ("열네", 14),
    ("열다섯", 15),
    ("열여섯", 16),
    ("열", 10),
    ("스무", 20),
    ("스물", 20),
    ("서른", 30),
    ("마흔", 40),
    ("쉰", 50),
    ("첫", 1),
    ("한", 1),
    ("두", 2),
    ("양", 2),
    ("세", 3),
    ("네", 4),
    ("제일", 1),
    ("절반", 2),
]);

fn korean(text: &Text, at: usize) -> Option<Worded> {
    let is_hangul = |at: usize| text.at(at).is_some_and(crate::lang::is_hangul);
    if at.checked_sub(1).is_some_and(is_hangul) {
        return None;
    }
    let (value, end) = KOREAN.find(text, at).or_else(|| sino(text, at))?;
    Some(Worded { amount: Amount::whole(u128::from(value)), end, is_large: false })
}

/// The digits from one to nine.
const SINO_DIGITS: &str = "일이삼사오육칠팔구";
const SINO_UNITS: [(char, u32); 3] = [('십', 10), ('백', 100), ('천', 1_000)];

/// Two syllables or more of 일, 이, 삼 … 십, 백, 천.
fn sino(text: &Text, at: usize) -> Option<(u32, usize)> {
    let (mut value, mut digit, mut end) = (0, 0, at);
    while let Some(c) = text.at(end) {
        if let Some(found) = SINO_DIGITS.chars().position(|other| other == c) {
            digit = u32::try_from(found).unwrap_or(0) + 1;
        } else if let Some(power) = SINO_UNITS.iter().find(|(unit, _)| *unit == c) {
            value += digit.max(1) * power.1;
            digit = 0;
        } else {
            break;
        }
        end += 1;
    }
    (end > at + 1 && value > 0).then_some((value + digit, end))
}

/// A number in capital Roman letters, up to 39.
pub(super) fn roman(text: &Text, at: usize) -> Option<(u32, usize)> {
    let value = |at: usize| {
        let value = match text.at(at)? {
            'i' => 1,
            'v' => 5,
            'x' => 10,
            _ => return None,
        };
        text.is_capital(at).then_some(value)
    };
    let (mut sum, mut end) = (0_u32, at);
    while let Some(own) = value(end) {
        // IV: the smaller before the greater is taken from it.
        let greater = value(end + 1).filter(|next| *next > own);
        sum += greater.map_or(own, |next| next - own);
        end += if greater.is_some() { 2 } else { 1 };
    }
    let is_word = text.begins_word(at) && !text.is_letter(end) && !text.is_digit(end);
    (end > at && is_word).then_some((sum, end))
}
