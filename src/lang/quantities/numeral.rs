//! Digits with the marks between them: which number they make in a language.
//!
//! Knows no word.

use std::ops::Range;

use super::amount::Amount;
use super::text::Text;

/// Digits as they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Numeral {
    pub(super) range: Range<usize>,
    pub(super) value: Value,
    /// Whether it is digits alone.
    pub(super) is_bare: bool,
}

/// What digits make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// A number.
    Amount(Amount),
    /// No number of the language: `2.5` in Vietnamese, `0225`, `1.2.3`.
    Form,
}

impl Numeral {
    /// The number, when it is one.
    pub(super) fn amount(&self) -> Option<Amount> {
        match self.value {
            Value::Amount(amount) => Some(amount),
            Value::Form => None,
        }
    }

    /// The number, when it is written as digits alone and not larger than `most`.
    pub(super) fn small(&self, most: u32) -> Option<u32> {
        let value = self.amount()?.to_whole().filter(|value| self.is_bare && *value <= most)?;
        (self.range.len() <= 4).then_some(value)
    }
}

/// The numeral that begins here; there is a digit.
pub(super) fn numeral(text: &Text, at: usize, has_comma: bool) -> Numeral {
    let (group, decimal) = if has_comma { ('.', ',') } else { (',', '.') };
    let first = text.digits(at);
    let mut end = first.end;
    if !goes_on(text, end) {
        let value = value(text, &[first], &[], (group, decimal)).map_or(Value::Form, Value::Amount);
        return Numeral { range: at..end, value, is_bare: true };
    }
    let mut parts = vec![first];
    let mut marks = Vec::new();
    while let Some(mark) = text.at(end).filter(|mark| is_mark(*mark))
        && text.is_digit(end + 1)
    {
        let part = text.digits(end + 1);
        let groups = part.len() == 3 && marks.iter().all(|other| *other == mark);
        let is_space = mark.is_whitespace() || mark == '\'' || mark == '’';
        if is_space && !(groups && parts[0].len() <= 3 && is_group_end(text, part.end)) {
            break;
        }
        end = part.end;
        parts.push(part);
        marks.push(mark);
    }
    let value = value(text, &parts, &marks, (group, decimal)).map_or(Value::Form, Value::Amount);
    Numeral { range: at..end, value, is_bare: marks.is_empty() }
}

/// Whether a mark and a digit stand here.
fn goes_on(text: &Text, end: usize) -> bool {
    text.at(end).is_some_and(is_mark) && text.is_digit(end + 1)
}

/// Whether digits in groups may end here: `18 000` is a number, `bến 3 375,5` is two.
fn is_group_end(text: &Text, end: usize) -> bool {
    !text.is_letter(end)
}

fn is_mark(c: char) -> bool {
    matches!(c, '.' | ',' | ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\'' | '’' | '٬' | '٫')
}

fn value(
    text: &Text,
    parts: &[Range<usize>],
    marks: &[char],
    (group, decimal): (char, char),
) -> Option<Amount> {
    let (first, rest) = parts.split_first()?;
    let digits = || parts.iter().cloned().flatten().filter_map(|at| text.at(at));
    let begins_with_zero = text.at(first.start) == Some('0');
    if first.len() > 1 && begins_with_zero {
        // A day or a month may begin with a zero, a number does not.
        return (parts.len() == 1 && first.len() == 2).then(|| Amount::of(digits(), 0)).flatten();
    }
    let Some(last) = marks.last() else { return Amount::of(digits(), 0) };
    let (groups, decimals) = match rest.split_last() {
        Some((fraction, groups)) if *last == decimal => (groups, fraction.len()),
        _ => (rest, 0),
    };
    let group_marks = &marks[..groups.len()];
    let parts_well = groups.is_empty()
        || (first.len() <= 3 && !begins_with_zero && groups.iter().all(|part| part.len() == 3))
            && group_marks.iter().all(|mark| *mark == group || is_blank_or_apostrophe(*mark))
            && group_marks.windows(2).all(|pair| pair[0] == pair[1]);
    parts_well.then(|| Amount::of(digits(), decimals)).flatten()
}

fn is_blank_or_apostrophe(c: char) -> bool {
    c.is_whitespace() || c == '\'' || c == '’'
}
