//! What neighbours lend each other: `25–27/3` are two days of March, `1,1–1,2 triệu` two millions.
//!
//! Looks only at quantities with a mark or a word of joining between them.

use std::ops::Range;
use std::sync::LazyLock;

use super::Kind;
use super::scan::Token;
use super::sieve::Sieve;
use super::text::{Char, Text, is_word};

/// Between two numbers of one range.
const BETWEEN: [&str; 18] = [
    "-",
    "–",
    "—",
    "―",
    "~",
    "〜",
    "～",
    "－",
    "至",
    "到",
    "から",
    "부터",
    "đến",
    "đến hết",
    "tới",
    "to",
    "till",
    "until",
];
/// Between two numbers of one list.
const BESIDE: [&str; 20] = [
    "và",
    "and",
    "或",
    "または",
    "또는",
    "나",
    "or",
    "hoặc",
    "hay",
    "&",
    ",",
    "、",
    "・",
    "·",
    "和",
    "と",
    "과",
    "와",
    "及",
    "의",
];

/// Words that may stand before a number and change nothing.
const FILLERS: [&str; 16] = [
    "the", "about", "around", "nearly", "some", "over", "ngày", "mùng", "mồng", "khoảng", "gần", "hơn", "约",
    "約", "약", "年",
];

/// What stands between neighbours begins with one of these words.
static OPENINGS: LazyLock<Sieve> =
    LazyLock::new(|| Sieve::of(BETWEEN.into_iter().chain(BESIDE).chain(FILLERS)));

/// Gives each quantity what its neighbours say for it.
pub(super) fn complete(tokens: &mut [Token], text: &Text) {
    let joints: Vec<Option<bool>> =
        tokens.windows(2).map(|pair| joined(text, &pair[0].range, &pair[1].range)).collect();
    for (at, joint) in joints.iter().enumerate().rev() {
        if let (Some(is_range), [first, second, ..]) = (joint, &mut tokens[at..]) {
            lend_back(first, second, *is_range);
        }
    }
    for (at, joint) in joints.iter().enumerate() {
        if let (Some(_), [first, second, ..]) = (joint, &mut tokens[at..]) {
            lend_on(first, second);
        }
    }
}

/// Whether two quantities stand in one range (true) or list (false); none when they stand apart.
fn joined(text: &Text, first: &Range<usize>, second: &Range<usize>) -> Option<bool> {
    let start = text.skip_spaces(first.end);
    if start >= second.start || !OPENINGS.holds(text.stretch_within(start..second.start)) {
        return None;
    }
    let mut words = text.words(start..second.start).filter(|word| !is_filler(word));
    // Of the joints, one has two words.
    let (first, second) = (words.next()?, words.next());
    let is_said = |joint: &str| match joint.split_once(' ') {
        Some((one, two)) => is_word(first, one) && second.is_some_and(|second| is_word(second, two)),
        None => second.is_none() && is_word(first, joint),
    };
    let is_range = BETWEEN.iter().any(|joint| is_said(joint));
    let is_joined = is_range || BESIDE.iter().any(|joint| is_said(joint));
    (is_joined && words.next().is_none()).then_some(is_range)
}

/// Whether a word may stand before a number and changes nothing.
fn is_filler(word: &[Char]) -> bool {
    FILLERS.iter().any(|filler| is_word(word, filler))
}

/// What stands behind the second counts for the first as well: `25–27/3`, `5–6%`.
fn lend_back(first: &mut Token, second: &Token, is_range: bool) {
    let Kind::Number(amount) = first.kind else { return };
    match &second.kind {
        Kind::Day { month: Some(month), .. } => {
            let day = amount.to_whole().and_then(|day| u8::try_from(day).ok());
            if let Some(day) = day.filter(|day| (1..=31).contains(day) && first.is_firm) {
                first.kind = Kind::Day { month: Some(*month), day };
                // 7–9/2 is of the month that 9/2 is of.
                if let Some(Kind::Day { month, .. }) = second.or {
                    first.or = Some(Kind::Day { month, day });
                }
            }
        }
        Kind::Month(_) if is_range || first.is_firm => {
            let month = amount.to_whole().and_then(|month| u8::try_from(month).ok());
            first.or = month.filter(|month| (1..=12).contains(month)).map(Kind::Month);
        }
        Kind::Percent(_) => first.or = Some(Kind::Percent(amount)),
        Kind::Money(_, currency) => {
            let scaled = if first.power == 0 { amount.scaled(second.power) } else { Some(amount) };
            first.or = scaled.map(|amount| Kind::Money(amount, *currency));
        }
        Kind::Number(_) if first.power == 0 && second.power > 0 => {
            first.or = amount.scaled(second.power).map(Kind::Number);
        }
        Kind::Time { .. } => {
            let minutes =
                amount.to_whole().filter(|hour| *hour <= 24).and_then(|hour| u16::try_from(hour * 60).ok());
            first.or = minutes.map(|minutes| Kind::Time { minutes, is_certain: false });
        }
        _ => {}
    }
}

/// What stands before the first counts for the second as well: `March 25–27`, `3月25日至27日`.
fn lend_on(first: &Token, second: &mut Token) {
    match (&first.kind, &second.kind) {
        (Kind::Day { month: Some(month), .. }, Kind::Day { month: None, day }) => {
            second.kind = Kind::Day { month: Some(*month), day: *day };
        }
        (Kind::Day { month: Some(month), .. }, Kind::Number(amount))
            if second.power == 0 && second.is_firm =>
        {
            let day = amount.to_whole().and_then(|day| u8::try_from(day).ok());
            second.or =
                day.filter(|day| (1..=31).contains(day)).map(|day| Kind::Day { month: Some(*month), day });
        }
        (Kind::Money(_, currency), Kind::Number(amount)) => second.or = Some(Kind::Money(*amount, *currency)),
        _ => {}
    }
}
