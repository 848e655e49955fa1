//! What is wrong with a cell that is no number.
//!
//! Mends nothing: the number that may be meant is found by `Exact`.

use crate::figure::exact::Exact;

/// So many characters of a cell are shown in a message.
const SHOWN: usize = 40;

/// The beginning of a cell, for a message.
pub(super) fn shown(text: &str) -> String {
    if text.chars().count() <= SHOWN {
        return text.to_owned();
    }
    text.chars().take(SHOWN).chain(['…']).collect()
}

/// Words that say that there is no value, in small letters.
const ABSENT: [&str; 22] = [
    "n/a",
    "na",
    "n.a.",
    "nan",
    "inf",
    "null",
    "none",
    "nil",
    "-",
    "–",
    "—",
    "--",
    "…",
    "...",
    "x",
    "?",
    "không có",
    "chưa có",
    "k/c",
    "k.c.",
    "なし",
    "없음",
];

/// Which pattern of a fault a cell shows.
pub(super) fn fault(text: &str) -> &'static str {
    let small = text.to_lowercase();
    let has_digits = text.bytes().any(|byte| byte.is_ascii_digit());
    let is_foreign = |c: char| c.is_numeric() && !c.is_ascii_digit();
    match () {
        () if text.starts_with('=') => "formula",
        () if text.starts_with('#') => "sheet",
        () if ABSENT.contains(&small.as_str()) => "absent",
        () if text.chars().any(|c| is_foreign(c) && !matches!(c, '²' | '³' | '½' | '¼' | '¾')) => {
            "digits"
        }
        () if !has_digits => "other",
        () if text.contains(['%', '％']) => "percent",
        () if text.starts_with(['\u{2212}', '–', '—', '－']) => "minus",
        () if is_scientific(&small) => "scientific",
        () if is_long(text) => "long",
        () if text.starts_with('+') => "plus",
        () if text.starts_with('.') || text.ends_with('.') => "point",
        () if Exact::meant(text).is_some() && is_grouped(text) => "thousands",
        () if Exact::meant(text).is_some() && text.contains(',') => "comma",
        () => "other",
    }
}

/// A number that is read but for its length.
fn is_long(text: &str) -> bool {
    let bare = text.trim_start_matches('-');
    text.len() > SHOWN && bare.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

/// `1e5`, `2.5E-3`.
fn is_scientific(small: &str) -> bool {
    small.split_once('e').is_some_and(|(number, power)| {
        let power = power.trim_start_matches(['+', '-']);
        Exact::parse(number).is_some() && !power.is_empty() && power.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// Whether something parts the thousands of a number.
fn is_grouped(text: &str) -> bool {
    let is_blank = |c: char| c.is_whitespace() || matches!(c, '\'' | '’' | '_');
    let three_behind = |mark: char| {
        let mut parts = text.split(mark);
        parts.next();
        let mut parts = parts.peekable();
        parts.peek().is_some()
            && parts.all(|part| part.len() >= 3 && part.as_bytes()[..3].iter().all(u8::is_ascii_digit))
    };
    text.trim().contains(is_blank) || three_behind(',') || text.matches('.').count() > 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pattern_of_a_fault_is_told() {
        for (typed, why) in [
            ("=SUM(B2:B3)", "formula"),
            ("#REF!", "sheet"),
            ("N/A", "absent"),
            ("NaN", "absent"),
            ("—", "absent"),
            ("１２", "digits"),
            ("٣", "digits"),
            ("12%", "percent"),
            ("15 %", "percent"),
            ("−5", "minus"),
            ("1e5", "scientific"),
            ("+3", "plus"),
            (".5", "point"),
            ("5.", "point"),
            ("1,234,567", "thousands"),
            ("6,251", "thousands"),
            ("1 234", "thousands"),
            ("1.500.000", "thousands"),
            ("119.698,9", "comma"),
            ("6,7", "comma"),
            (&"9".repeat(300), "long"),
            ("999999999999999999999999999999.111111111111111111", "long"),
            ("khoảng 7", "other"),
            ("5 triệu", "other"),
        ] {
            assert_eq!(fault(typed), why, "{typed}");
        }
    }

    #[test]
    fn only_the_beginning_of_a_long_cell_is_shown() {
        assert_eq!(shown(&"đ".repeat(200)).chars().count(), SHOWN + 1);
        assert_eq!(shown("khoảng 7"), "khoảng 7");
    }
}
