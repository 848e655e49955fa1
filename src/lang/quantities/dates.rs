//! Days, months, years and times of day in the words of a language.
//!
//! Begins where a number or a name of a month stands; knows no other quantity.

use std::ops::Range;

use super::numeral::Numeral;
use super::scan::Token;
use super::sieve::Table;
use super::text::Text;
use super::words::{self, Worded};
use super::{Family, Kind};

static MONTHS: Table<u8> = Table::new(&[
    ("january", 1),
    ("february", 2),
    ("march", 3),
    ("april", 4),
    ("may", 5),
    ("june", 6),
    ("july", 7),
    ("august", 8),
    ("september", 9),
    ("october", 10),
    ("november", 11),
    ("december", 12),
    ("jan", 1),
    ("feb", 2),
    ("mar", 3),
    ("apr", 4),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("sept", 9),
    ("sep", 9),
    ("oct", 10),
    ("nov", 11),
]);

const VIETNAMESE_MONTHS: [(&str, u8); 16] = [
    ("giêng", 1),
    ("mười một", 11),
    ("mười hai", 12),
    ("một", 11),
    ("hai", 2),
    ("ba", 3),
    ("tư", 4),
    ("bốn", 4),
    ("năm", 5),
    ("sáu", 6),
    ("bảy", 7),
    ("tám", 8),
    ("chín", 9),
    ("mười", 10),
    ("chạp", 12),
    ("mười một", 11),
];

/// A date or time that begins with a number.
pub(super) fn numbered(text: &Text, number: &Numeral, family: Family) -> Option<Token> {
    slashed(text, number, family)
        .or_else(|| clock(text, number, family))
        .or_else(|| named(text, number, family))
}

fn token(start: usize, end: usize, kind: Kind) -> Token {
    Token { kind, or: None, range: start..end, is_firm: true, power: 0 }
}

fn day(month: Option<u32>, day: u32) -> Option<Kind> {
    let month = month.map(u8::try_from).transpose().ok()?;
    let day = u8::try_from(day).ok()?;
    let is_day = (1..=31).contains(&day) && month.is_none_or(|month| (1..=12).contains(&month));
    is_day.then_some(Kind::Day { month, day })
}

/// The number in digits alone that begins here.
fn small(text: &Text, at: usize, most: u32) -> Option<(u32, usize)> {
    let digits = text.digits(at);
    if !(1..=4).contains(&digits.len()) {
        return None;
    }
    let of = |at: usize| text.at(at).and_then(|c| c.to_digit(10));
    let value = digits.clone().filter_map(of).fold(0, |value, digit| value * 10 + digit);
    (value <= most).then_some((value, digits.end))
}

/// 13/5/2018, 13/5, 5/2018, 2018-05-13. The year is left for the next number.
fn slashed(text: &Text, number: &Numeral, family: Family) -> Option<Token> {
    let start = number.range.start;
    let (first, at) = small(text, start, 9999)?;
    let mark = text.at(at).filter(|mark| matches!(mark, '/' | '-' | '.'))?;
    let (second, end) = small(text, at + 1, 9999)?;
    let third = (text.at(end) == Some(mark)).then(|| small(text, end + 1, 9999)).flatten();
    if first > 999 {
        // 2018-05-13; the year is given back by the caller.
        let (third, end) = third.filter(|_| mark == '-')?;
        return Some(token(start, end, day(Some(second), third)?));
    }
    let is_year = |value: u32| (1000..3000).contains(&value);
    match third {
        Some((third, _)) if is_year(third) => Some(Token {
            or: either(first, second, family),
            ..token(start, end, by_order(first, second, family)?)
        }),
        Some(_) => None,
        None if mark != '/' => None,
        None if is_year(second) && first <= 12 && !follows_letters(text, end) => {
            Some(token(start, at, Kind::Month(u8::try_from(first).ok().filter(|month| *month > 0)?)))
        }
        None if end - at <= 3 && !follows_letters(text, end) => Some(Token {
            or: either(first, second, family),
            ..token(start, end, by_order(first, second, family)?)
        }),
        None => None,
    }
}

/// Whether a name of a document goes on here: 30/2020/NĐ-CP.
fn follows_letters(text: &Text, end: usize) -> bool {
    matches!(text.at(end), Some('/' | '-')) && text.is_letter(end + 1)
}

fn by_order(first: u32, second: u32, family: Family) -> Option<Kind> {
    let month_first = matches!(family, Family::English) || family.counts_myriads();
    let (as_typed, turned) = (day(Some(first), second), day(Some(second), first));
    if month_first {
        as_typed.or(turned)
    } else {
        turned.or_else(|| as_typed.filter(|_| family != Family::Vietnamese))
    }
}

/// The other order, where a language has both.
fn either(first: u32, second: u32, family: Family) -> Option<Kind> {
    let other = day(Some(second), first).filter(|_| first <= 31);
    other.filter(|_| {
        family != Family::Vietnamese && by_order(first, second, family) == day(Some(first), second)
    })
}

/// 17 giờ 40, 8h30, 8:30, 8.30 a.m., 8点30分, 8時30分, 8시 30분.
fn clock(text: &Text, number: &Numeral, family: Family) -> Option<Token> {
    let start = number.range.start;
    let (hour, after) = small(text, start, 24)?;
    let spaced = text.skip_spaces(after);
    let (minute, end) = match family {
        Family::Vietnamese => {
            let mark =
                text.word(spaced, "giờ").or_else(|| (text.at(after) == Some('h')).then_some(after + 1));
            match mark {
                Some(mark) => minutes(text, mark, &["phút"]),
                None => colon(text, after)?,
            }
        }
        Family::Chinese => {
            let mark = text.one_of(spaced, &["时", "點", "点", "時"]);
            mark.filter(|mark| text.at(*mark) != Some('间'))
                .map_or_else(|| colon(text, after), |mark| Some(minutes(text, mark, &["分"])))?
        }
        Family::Japanese => {
            let mark = text.word(spaced, "時").filter(|mark| text.at(*mark) != Some('間'));
            mark.map_or_else(|| colon(text, after), |mark| Some(minutes(text, mark, &["分"])))?
        }
        Family::Korean => {
            let mark = text.word(spaced, "시").filter(|mark| text.at(*mark) != Some('간'));
            mark.map_or_else(|| colon(text, after), |mark| Some(minutes(text, mark, &["분"])))?
        }
        Family::English | Family::Other { .. } => {
            let pointed = || pointed(text, after).filter(|(_, end)| half(text, *end).is_some());
            colon(text, after).or_else(pointed).or_else(|| half(text, after).map(|_| (0, after)))?
        }
    };
    let (is_late, end) = match half(text, end) {
        Some((is_late, end)) => (Some(is_late), end),
        None => (half_before(text, start), end),
    };
    let late = if is_late == Some(true) && hour < 12 { 12 } else { 0 };
    let hour = if is_late == Some(false) && hour == 12 { 0 } else { hour + late };
    let minutes = u16::try_from(hour * 60 + minute).ok()?;
    let is_certain = is_late.is_some() || hour > 12;
    Some(token(start, end, Kind::Time { minutes, is_certain }))
}

/// Minutes behind the word for the hour, if any.
fn minutes(text: &Text, mark: usize, words: &[&str]) -> (u32, usize) {
    let at = text.skip_spaces(mark);
    match small(text, at, 59)
        .filter(|(_, end)| *end == at + 2 || text.one_of(text.skip_spaces(*end), words).is_some())
    {
        Some((minute, end)) => (minute, text.one_of(text.skip_spaces(end), words).unwrap_or(end)),
        None => (0, mark),
    }
}

/// The time of day that a number may be: 7.30.
pub(super) fn clock_or_number(text: &Text, number: &Range<usize>, family: Family) -> Option<Kind> {
    let has_points = !family.counts_myriads();
    let (hour, after) = small(text, number.start, 24).filter(|_| has_points)?;
    let (minute, _) = pointed(text, after).filter(|(_, end)| *end == number.end)?;
    Some(Kind::Time { minutes: u16::try_from(hour * 60 + minute).ok()?, is_certain: hour > 12 })
}

fn pointed(text: &Text, after: usize) -> Option<(u32, usize)> {
    let minutes = (text.at(after) == Some('.')).then(|| small(text, after + 1, 59)).flatten();
    minutes.filter(|(_, end)| *end == after + 3)
}

fn colon(text: &Text, after: usize) -> Option<(u32, usize)> {
    let (minute, end) = (text.at(after) == Some(':')).then(|| small(text, after + 1, 59)).flatten()?;
    (end == after + 3).then_some((minute, end))
}

static HALVES: Table<bool> = Table::new(&[
    ("a.m.", false),
    ("a.m", false),
    ("am", false),
    ("p.m.", true),
    ("p.m", true),
    ("pm", true),
    ("o'clock", false),
    ("in the morning", false),
    ("in the afternoon", true),
    ("in the evening", true),
    ("giờ sáng", false),
    ("sáng", false),
    ("trưa", true),
    ("chiều", true),
    ("tối", true),
    ("đêm", true),
]);
const EARLY: [&str; 6] = ["上午", "早上", "凌晨", "午前", "오전", "새벽"];
const LATE: [&str; 6] = ["下午", "晚上", "傍晚", "午後", "오후", "夜"];

fn half(text: &Text, end: usize) -> Option<(bool, usize)> {
    HALVES.find(text, text.skip_spaces(end))
}

fn half_before(text: &Text, start: usize) -> Option<bool> {
    if text.follows(start, &LATE) { Some(true) } else { text.follows(start, &EARLY).then_some(false) }
}

/// A number before the name of a month, a year or a day.
fn named(text: &Text, number: &Numeral, family: Family) -> Option<Token> {
    let start = number.range.start;
    let value = number.small(9999)?;
    let end = number.range.end;
    match family {
        Family::English => {
            let end = text.one_of(end, &["st", "nd", "rd", "th"]).unwrap_or(end);
            let (month, end) = month_after(text, end)?;
            Some(token(start, end, day(Some(u32::from(month)), value)?))
        }
        Family::Vietnamese => {
            let at = text.word(text.skip_spaces(end), "tháng")?;
            let (month, end) = vietnamese_month(text, text.skip_spaces(at))?;
            Some(token(start, end, day(Some(u32::from(month)), value)?))
        }
        Family::Chinese | Family::Japanese | Family::Korean => east_asian(text, start, value, end),
        Family::Other { months, .. } => {
            let end = text.one_of(end, &["er", ".", "º"]).unwrap_or(end);
            let at = text.skip_spaces(end);
            let at = text.word(at, "de").map_or(at, |end| text.skip_spaces(end));
            let (month, end) = month_of(text, at, months?)?;
            Some(token(start, end, day(Some(month), value)?))
        }
    }
}

/// The month whose name stands here.
fn month_of(text: &Text, at: usize, months: &str) -> Option<(u32, usize)> {
    let mut numbered = (1..).zip(months.split(' '));
    numbered.find_map(|(month, name)| text.word(at, name).map(|end| (month, end)))
}

/// `of the eighth lunar month`, `of September`, `September`.
fn month_after(text: &Text, end: usize) -> Option<(u8, usize)> {
    let at = text.skip_spaces(end);
    if let Some(at) = text.one_of(at, &["day of the", "of the"]) {
        let (month, end) = ordinal(text, text.skip_spaces(at))?;
        let end = text.skip_spaces(end);
        let end = text.word(end, "lunar").map_or(end, |end| text.skip_spaces(end));
        return Some((month, text.word(end, "month")?));
    }
    let at = text.word(at, "of").map_or(at, |end| text.skip_spaces(end));
    MONTHS.find(text, at)
}

fn ordinal(text: &Text, at: usize) -> Option<(u8, usize)> {
    if let Some((value, end)) = small(text, at, 12) {
        return Some((u8::try_from(value).ok()?, text.one_of(end, &["st", "nd", "rd", "th"])?));
    }
    in_words(&words::worded(text, at, Family::English)?)
}

fn in_words(number: &Worded) -> Option<(u8, usize)> {
    Some((u8::try_from(number.amount.to_whole()?).ok()?, number.end))
}

fn vietnamese_month(text: &Text, at: usize) -> Option<(u8, usize)> {
    match small(text, at, 12) {
        Some((month, end)) if month > 0 && !matches!(text.at(end), Some('.' | ',')) => {
            Some((u8::try_from(month).ok()?, end))
        }
        Some((month, end)) if month > 0 && !text.is_digit(end + 1) => Some((u8::try_from(month).ok()?, end)),
        _ => text.any(at, &VIETNAMESE_MONTHS),
    }
}

const YEARS: [&str; 3] = ["年", "년", "年度"];
/// Behind 年, 日 and 월 these make a length of time.
const LENGTHS: [&str; 16] =
    ["间", "間", "간", "后", "後", "前", "来", "来", "以上", "ぶり", "余", "多", "目", "전", "뒤", "만"];

/// 2018年, 5月13日, 13日, 2018년 5월 13일.
fn east_asian(text: &Text, start: usize, value: u32, end: usize) -> Option<Token> {
    let at = text.skip_spaces(end);
    if let Some(end) = text.one_of(at, &YEARS) {
        let is_year = (100..3000).contains(&value) && text.one_of(end, &LENGTHS).is_none();
        return is_year.then(|| token(start, end, Kind::Year(value)));
    }
    if let Some(end) = text.one_of(at, &["月", "월"]) {
        let next = text.skip_spaces(end);
        let with_day = small(text, next, 31).and_then(|(number, end)| Some((number, day_end(text, end)?)));
        let (number, end) = match with_day {
            Some((number, end)) => (day(Some(value), number)?, end),
            None => (Kind::Month(u8::try_from(value).ok().filter(|month| (1..=12).contains(month))?), end),
        };
        return Some(token(start, end, number));
    }
    let end = text.one_of(at, &["日", "일"])?;
    if text.one_of(end, &LENGTHS).is_some() {
        return None;
    }
    let is_firm = value != 1 || !is_rate(text, end);
    Some(Token { is_firm, ..token(start, end, day(None, value)?) })
}

/// Whether `1日` says how often: 1日24本, 1日に, 1日あたり; 1日10時 is a time of the first day.
fn is_rate(text: &Text, end: usize) -> bool {
    const RATES: [&str; 7] = ["に", "あたり", "当たり", "当り", "につき", "約", "平均"];
    let at = text.skip_spaces(end);
    let is_count =
        || text.is_digit(at) && text.one_of(text.digits(at).end, &["時", "时", ":", "："]).is_none();
    text.one_of(at, &RATES).is_some() || is_count()
}

/// The end of a day's number: behind the word for day, or before the next day of the same month (`3월 25~27일`).
fn day_end(text: &Text, end: usize) -> Option<usize> {
    const DAYS: [&str; 4] = ["日", "号", "號", "일"];
    if let Some(end) = text.one_of(text.skip_spaces(end), &DAYS) {
        return Some(end);
    }
    let mark = text.skip_spaces(end);
    let is_joined = text.at(mark).is_some_and(|c| "~〜～–-—－・·、,至到と和".contains(c));
    let (_, next) = small(text, text.skip_spaces(mark + 1), 31).filter(|_| is_joined)?;
    text.one_of(text.skip_spaces(next), &DAYS).map(|_| end)
}

/// A date that begins with a word; `number` is the number in words that begins there, if any.
pub(super) fn worded(text: &Text, at: usize, family: Family, number: Option<&Worded>) -> Option<Token> {
    match family {
        Family::English => english(text, at, number),
        Family::Vietnamese => vietnamese(text, at),
        Family::Chinese | Family::Japanese => han(text, at, number),
        Family::Other { months: Some(months), .. } if text.begins_word(at) => {
            let (month, end) = month_of(text, at, months)?;
            let kind = Kind::Month(u8::try_from(month).ok()?);
            // Some are words of other meaning, too.
            Some(Token { is_firm: false, ..token(at, end, kind) })
        }
        _ => None,
    }
}

/// What the dates of a family begin with, besides numbers and numbers in words.
pub(super) fn beginnings(family: Family) -> Vec<String> {
    let words: Vec<&str> = match family {
        Family::English => MONTHS.words.iter().map(|(month, _)| *month).collect(),
        Family::Vietnamese => vec!["rằm", "mùng", "mồng", "tháng"],
        Family::Chinese | Family::Japanese => vec!["初", "正", "冬", "腊", "臘"],
        Family::Korean => Vec::new(),
        Family::Other { .. } => super::MONTHS.iter().flat_map(|(_, months)| months.split(' ')).collect(),
    };
    words.into_iter().map(str::to_owned).collect()
}

fn english(text: &Text, at: usize, number: Option<&Worded>) -> Option<Token> {
    if !text.begins_word(at) {
        return None;
    }
    if let Some((month, end)) = MONTHS.find(text, at).filter(|_| text.is_capital(at)) {
        let next = text.skip_spaces(end);
        if let Some((number, end)) = small(text, next, 31).filter(|(_, end)| is_day_end(text, *end)) {
            let end = text.one_of(end, &["st", "nd", "rd", "th"]).unwrap_or(end);
            return Some(token(at, end, day(Some(u32::from(month)), number)?));
        }
        // May and March are words of other meaning, too.
        let is_doubtful = matches!(month, 3 | 5)
            && small(text, next, 2999).is_none()
            && !text.follows(
                at,
                &[
                    "in", "since", "by", "of", "until", "from", "to", "early", "late", "mid", "and", "–",
                    "this", "last", "next",
                ],
            );
        return Some(Token { is_firm: !is_doubtful, ..token(at, end, Kind::Month(month)) });
    }
    // The ninth day of the eighth lunar month.
    if !text.is_letter(at) {
        return None;
    }
    let (number, end) = in_words(number?)?;
    let (month, end) = month_after(text, end)?;
    Some(token(at, end, day(Some(u32::from(month)), u32::from(number))?))
}

fn is_day_end(text: &Text, end: usize) -> bool {
    let is_decimal = matches!(text.at(end), Some('.' | ',' | '/' | ':')) && text.is_digit(end + 1);
    let is_word = text.is_letter(end) && text.one_of(end, &["st", "nd", "rd", "th"]).is_none();
    !is_decimal && !is_word && text.at(end) != Some('%')
}

fn vietnamese(text: &Text, at: usize) -> Option<Token> {
    if !text.begins_word(at) {
        return None;
    }
    if let Some(end) = text.word(at, "rằm tháng") {
        let (month, end) = vietnamese_month(text, text.skip_spaces(end))?;
        return Some(token(at, end, day(Some(u32::from(month)), 15)?));
    }
    if let Some(end) = text.one_of(at, &["mùng", "mồng"]) {
        let (number, end) = small(text, text.skip_spaces(end), 10)?;
        let with_month = text.word(text.skip_spaces(end), "tháng");
        let with_month = with_month.and_then(|end| vietnamese_month(text, text.skip_spaces(end)));
        let (month, end) = with_month.map_or((None, end), |(month, end)| (Some(u32::from(month)), end));
        return Some(token(at, end, day(month, number)?));
    }
    let end = text.word(at, "tháng")?;
    let (month, end) = vietnamese_month(text, text.skip_spaces(end))?;
    // A month in a word may be something else: tháng ba ngày tám.
    let is_firm = text.is_digit(end - 1);
    Some(Token { is_firm, ..token(at, end, Kind::Month(month)) })
}

/// 八月初九, 正月十五, 八月, 初九.
fn han(text: &Text, at: usize, number: Option<&Worded>) -> Option<Token> {
    if let Some(begin) = text.word(at, "初") {
        let worded = words::worded(text, begin, Family::Chinese)?;
        let number = worded.amount.to_whole().filter(|day| *day <= 10)?;
        return Some(Token { is_firm: false, ..token(at, worded.end, day(None, number)?) });
    }
    let (month, end) = match text.at(at)? {
        '正' => (1, at + 1),
        '冬' => (11, at + 1),
        '腊' | '臘' => (12, at + 1),
        _ => {
            let number = number?;
            (number.amount.to_whole()?, number.end)
        }
    };
    let end = text.word(end, "月").filter(|_| (1..=12).contains(&month))?;
    let begin = text.word(end, "初").unwrap_or(end);
    let number = words::worded(text, begin, Family::Chinese).and_then(|worded| {
        let end =
            text.one_of(worded.end, &["日", "号"]).or((begin > end || month == 1).then_some(worded.end))?;
        Some((worded.amount.to_whole()?, end))
    });
    match number {
        Some((number, end)) => Some(token(at, end, day(Some(month), number)?)),
        None => {
            let kind = Kind::Month(u8::try_from(month).ok()?);
            Some(Token { is_firm: false, ..token(at, end, kind) })
        }
    }
}

/// The year of a day that is written from the greatest to the smallest: 2018-05-13.
pub(super) fn year_before_day(text: &Text, token: &Token, number: &Numeral) -> Option<Token> {
    let is_iso = matches!(token.kind, Kind::Day { .. }) && number.is_bare && number.range.len() == 4;
    let (year, end) = small(text, number.range.start, 9999).filter(|_| is_iso)?;
    Some(self::token(number.range.start, end, Kind::Year(year)))
}
