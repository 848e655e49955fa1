//! Brackets and quotation marks are closed, and marks have the width of their language.
//!
//! Knows no other text.

use std::ops::Range;

use super::{Finding, Reading};
use crate::lang::{is_ideograph, is_kana, is_latin};
use crate::problem::Problem;

const PAIRS: [(char, char); 11] = [
    ('(', ')'),
    ('[', ']'),
    ('（', '）'),
    ('「', '」'),
    ('『', '』'),
    ('《', '》'),
    ('〈', '〉'),
    ('【', '】'),
    ('“', '”'),
    ('«', '»'),
    ('〔', '〕'),
];

/// Marks of half width and what Chinese and Japanese have for them.
const WIDTHS: [(char, char); 8] =
    [(',', '，'), (';', '；'), (':', '：'), ('!', '！'), ('?', '？'), ('(', '（'), (')', '）'), ('.', '。')];

pub(super) fn alone(reading: &Reading) -> Vec<Finding> {
    let (text, lang, marks) = (reading.words(), reading.lang, &reading.letters().marks);
    let language = lang.language();
    let open = marks.has_pairs.then(|| open(text, language)).flatten();
    let mut findings: Vec<Finding> = open
        .map(|(at, mark)| {
            let problem = Problem::PunctuationOpen { mark: mark.to_string(), lang: lang.clone() };
            Finding::at(problem, at..at + mark.len_utf8())
        })
        .into_iter()
        .collect();
    let wrong_width = match language {
        "zh" | "yue" | "ja" => marks.has_half.then(|| narrow(text, language)).flatten(),
        _ => marks.has_full.then(|| wide(text)).flatten(),
    };
    findings.extend(wrong_width.map(|(range, wanted)| {
        let mark = text[range.clone()].to_owned();
        let problem = Problem::PunctuationWidth { mark, wanted: wanted.to_string(), lang: lang.clone() };
        Finding::at(problem, range)
    }));
    findings
}

/// The first bracket or quotation mark without its other half.
fn open(text: &str, language: &str) -> Option<(usize, char)> {
    let mut stack: Vec<(usize, char, char)> = Vec::new();
    // Single quotation marks are apostrophes elsewhere; German closes with what English opens with.
    let has_single = matches!(language, "zh" | "yue" | "ko");
    let single = [('‘', '’')];
    let known = |c: char| {
        let pairs = PAIRS.iter().chain(single.iter().filter(|_| has_single));
        let mut pairs = pairs.filter(|(open, _)| !(language == "de" && matches!(open, '“' | '«')));
        pairs.find(|(open, close)| c == *open || c == *close).copied()
    };
    for (at, c) in text.char_indices().filter(|(_, c)| !is_letter(*c)) {
        let Some((open, close)) = known(c).filter(|_| !is_apostrophe(text, at)) else { continue };
        if c == open {
            stack.push((at, open, close));
        } else if stack.last().is_some_and(|(_, _, wanted)| *wanted == c) {
            stack.pop();
        } else if !(c == ')' && is_item(&text[..at])) {
            return Some((at, c));
        }
    }
    if let Some((at, mark, _)) = stack.first() {
        return Some((*at, *mark));
    }
    let straight: Vec<usize> = text.match_indices('"').map(|(at, _)| at).collect();
    let is_inch = |at: &usize| text[..*at].ends_with(|c: char| c.is_ascii_digit());
    straight.last().filter(|at| straight.len() % 2 == 1 && !is_inch(at)).map(|at| (*at, '"'))
}

/// Whether a character is one of the letters, digits and spaces that texts are made of, and thus no mark.
fn is_letter(c: char) -> bool {
    matches!(c,
        ' ' | '0'..='9' | 'A'..='Z' | 'a'..='z'
        | '\u{C0}'..='\u{1EFF}'
        | '\u{3041}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7A3}')
}

/// Whether a quotation mark is an apostrophe: Lloyd’s.
fn is_apostrophe(text: &str, at: usize) -> bool {
    let (before, after) = (&text[..at], &text[at..]);
    after.strip_prefix('’').is_some_and(|after| before.ends_with(is_latin) && after.starts_with(is_latin))
}

/// Whether a closing bracket stands behind the letter or number of an item: `a)`.
fn is_item(before: &str) -> bool {
    let (rest, item) = before.rsplit_once(' ').unwrap_or(("", before));
    let is_letter = item.chars().count() == 1 && item.chars().all(char::is_alphabetic);
    let is_number = (1..=2).contains(&item.len()) && item.chars().all(|c| c.is_ascii_digit());
    is_letter || (is_number && (rest.is_empty() || rest.ends_with([';', ':', ',', '.'])))
}

/// The first mark of half width beside Chinese or Japanese characters.
fn narrow(text: &str, language: &str) -> Option<(Range<usize>, char)> {
    let is_own = |c: char| is_ideograph(c) || is_kana(c) || matches!(c, '」' | '）' | '》' | '”');
    let mut last = None;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let before = last.replace(c);
        if is_letter(c) {
            continue;
        }
        let Some((_, wanted)) = WIDTHS.iter().find(|(mark, _)| *mark == c) else { continue };
        let after = chars.peek().map(|(_, c)| *c);
        let is_before = before.is_some_and(is_own);
        let is_after = after.is_some_and(is_own);
        let is_beside = match c {
            '(' => is_before || is_after,
            ')' => is_before,
            '.' => is_before && after.is_none_or(|c| is_own(c) || c.is_whitespace()),
            _ => {
                is_before
                    && after
                        .is_none_or(|c| !c.is_ascii_digit() || !before.is_some_and(|c| c.is_ascii_digit()))
            }
        };
        if is_beside {
            let wanted = if c == ',' && language == "ja" { '、' } else { *wanted };
            return Some((at..at + c.len_utf8(), wanted));
        }
    }
    None
}

/// The first mark of full width where no Chinese or Japanese character stands beside it.
fn wide(text: &str) -> Option<(Range<usize>, char)> {
    let is_own = |c: Option<char>| c.is_some_and(|c| is_ideograph(c) || is_kana(c));
    let mut before = None;
    let mut is_within = false;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if is_letter(c) {
            before = Some(c);
            continue;
        }
        let narrow = WIDTHS.iter().find(|(_, mark)| *mark == c).map(|(mark, _)| *mark);
        let is_beside = is_own(before) || is_own(chars.peek().map(|(_, c)| *c));
        match narrow.or((c == '、').then_some(',')) {
            Some(_) if is_beside || (c == '）' && is_within) => is_within = c == '（',
            Some(wanted) => return Some((at..at + c.len_utf8(), wanted)),
            None => {}
        }
        before = Some(c);
    }
    None
}
