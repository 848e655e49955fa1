//! Walks a text once and takes what begins at each place.
//!
//! Knows one number at a time; what numbers mean to each other is for `ranges`.

use std::ops::Range;

use super::amount::Amount;
use super::numeral::{Numeral, numeral};
use super::openings::Openings;
use super::scales::{currency_after, currency_before, percent, scaled};
use super::text::Text;
use super::{Family, Kind, Quantity, dates, words};

/// A quantity while the text is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) or: Option<Kind>,
    /// Its characters.
    pub(super) range: Range<usize>,
    pub(super) is_firm: bool,
    /// The power of ten of its scale.
    pub(super) power: u8,
}

impl Token {
    pub(super) fn quantity(self, text: &Text) -> Quantity {
        let span = text.bytes(&self.range);
        Quantity { kind: self.kind, or: self.or, span, power: self.power, is_firm: self.is_firm }
    }

    fn new(range: Range<usize>, kind: Kind) -> Self {
        Self { kind, or: None, range, is_firm: true, power: 0 }
    }
}

/// Every quantity by itself.
pub(super) fn scan(text: &Text, family: Family) -> Vec<Token> {
    let openings = Openings::of(family);
    walk(text, family, |at| openings.next(text, at))
}

/// Takes what begins at each place; `next` passes over places from here on where nothing can begin.
pub(super) fn walk(text: &Text, family: Family, next: impl Fn(usize) -> usize) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut at = next(0);
    while at < text.len() {
        let end = if let Some(end) = address(text, at) {
            end
        } else if text.is_digit(at) {
            let (year, token) = number(text, at, family);
            let end = token.as_ref().map_or(text.digits(at).end, |token| token.range.end);
            tokens.extend(year.into_iter().chain(token));
            end
        } else if text.is_letter(at) && !text.begins_word(at) {
            at
        } else if let Some(token) = word(text, at, family) {
            let end = token.range.end;
            tokens.push(token);
            end
        } else {
            at
        };
        at = next(end.max(at + 1));
    }
    tokens
}

/// What addresses begin with.
pub(super) const ADDRESSES: [&str; 3] = ["http://", "https://", "www."];

/// The end of an address of the web or of mail, whose digits count nothing.
fn address(text: &Text, at: usize) -> Option<usize> {
    let is_address = text.begins_word(at)
        && ADDRESSES
            .iter()
            .any(|start| start.chars().enumerate().all(|(step, c)| text.at(at + step) == Some(c)));
    is_address.then(|| {
        let is_part =
            |at: &usize| text.at(*at).is_some_and(|c| c.is_ascii() && !c.is_whitespace() && c != ')');
        (at..).find(|at| !is_part(at)).unwrap_or(at)
    })
}

/// What begins with a digit: one quantity, or before it the year of 2018-05-13.
fn number(text: &Text, at: usize, family: Family) -> (Option<Token>, Option<Token>) {
    if text.before(at).is_some_and(crate::lang::is_latin) && !text.follows(at, &["us$", "usd", "vnd", "vnđ"])
    {
        return (None, code(text, at));
    }
    let numeral = numeral(text, at, family.has_comma());
    if !follows_plus(text, at)
        && let Some(date) = dates::numbered(text, &numeral, family)
    {
        return (dates::year_before_day(text, &date, &numeral), Some(date));
    }
    let mut token = counted(text, &numeral, family);
    if matches!(token.kind, Kind::Number(_) | Kind::Code { .. }) {
        token.or = token.or.or_else(|| dates::clock_or_number(text, &token.range, family));
    }
    (None, Some(token))
}

/// T2, QL5, E15: a word of letters that ends in digits; m2 and CO2 are units.
fn code(text: &Text, at: usize) -> Option<Token> {
    let digits = text.digits(at);
    // No code is longer than this, and a long word is not walked again for each digit in it.
    let before = (at.saturating_sub(40)..at).rev();
    let start = before.take_while(|at| text.is_letter(*at) || text.is_digit(*at)).last()?;
    let word = text.slice(start..digits.end).to_uppercase();
    let is_unit = matches!(word.as_str(), "M2" | "M3" | "KM2" | "CM2" | "CO2" | "H2O");
    let number = Amount::from_digits(&text.slice(digits.clone()), "");
    (!is_unit).then(|| Token::new(start..digits.end, Kind::Code { word, number }))
}

/// Whether a number belongs to a telephone or a time zone: +84, UTC+7.
fn follows_plus(text: &Text, at: usize) -> bool {
    text.before(at) == Some('+')
}

fn counted(text: &Text, numeral: &Numeral, family: Family) -> Token {
    let start = numeral.range.start;
    let before = currency_before(text, start);
    let form = || {
        let word = text.slice(numeral.range.clone());
        Token::new(numeral.range.clone(), Kind::Code { word, number: None })
    };
    let Some(amount) = numeral.amount() else { return form() };
    if follows_plus(text, start) && numeral.range.len() < 4 {
        return form();
    }
    let Some(scaled) = scaled(text, amount, numeral.range.end, family, before.is_some()) else {
        return form();
    };
    let range = start..scaled.end;
    let token = |end: usize, kind: Kind| Token { power: scaled.power, ..Token::new(start..end, kind) };
    if let Some(end) = percent(text, scaled.end) {
        let or = is_points(text, end).then_some(Kind::Number(scaled.amount));
        return Token { or, ..token(end, Kind::Percent(scaled.amount)) };
    }
    if text.follows(start, &["百分之"]) {
        return token(scaled.end, Kind::Percent(scaled.amount));
    }
    if let Some((currency, end)) = currency_after(text, scaled.end) {
        return token(end, Kind::Money(scaled.amount, currency));
    }
    if let Some(currency) = before {
        return token(scaled.end, Kind::Money(scaled.amount, currency));
    }
    if let Some((year, end)) = decade(text, numeral) {
        return Token::new(start..end, Kind::Year(year));
    }
    let is_unscaled = scaled.end == numeral.range.end;
    if is_unscaled && let Some(year) = numeral.small(2999).filter(|year| *year >= 1000) {
        let is_decade = text.at(scaled.end) == Some('s');
        return Token::new(start..scaled.end + usize::from(is_decade), Kind::Year(year));
    }
    let end = text.one_of(range.end, &["st", "nd", "rd", "th"]).unwrap_or(range.end);
    let is_version = is_unscaled && !numeral.is_bare && follows_capitals(text, start);
    let or = is_version.then(|| Kind::Code { word: text.slice(numeral.range.clone()), number: None });
    // 1 is also said as "a" or "each": 週1便, 1〜10月.
    let is_firm = !(is_unscaled && scaled.amount == Amount::whole(1) && family.counts_myriads());
    Token { or, is_firm, ..token(end, Kind::Number(scaled.amount)) }
}

/// Whether a word for points of per cent ends here; a text may say points alone.
fn is_points(text: &Text, end: usize) -> bool {
    text.follows(end, &["điểm", "points", "point", "个百分点", "個百分點", "ポイント"])
        || text.word(end, "p").is_some()
        || text.one_of(end, &["포인트", "ポイント"]).is_some()
}

/// Whether a word in capitals stands before: WCAG 2.2, CC BY 4.0 are versions.
fn follows_capitals(text: &Text, start: usize) -> bool {
    let word = (0..start).rev().skip_while(|at| text.at(*at).is_some_and(char::is_whitespace));
    let word: Vec<usize> = word.take_while(|at| text.is_letter(*at)).collect();
    word.len() > 1 && word.iter().all(|at| text.is_capital(*at))
}

/// 20世纪90年代: the years from 1990.
fn decade(text: &Text, numeral: &Numeral) -> Option<(u32, usize)> {
    let century = numeral.small(30)?;
    let at = text.one_of(numeral.range.end, &["世纪", "世紀", "세기"])?;
    let years = text.digits(at);
    let end = text.one_of(years.end, &["年代", "년대"])?;
    let years: u32 = text.slice(years).parse().ok()?;
    Some((century.checked_sub(1)? * 100 + years, end))
}

/// What begins with a letter or a Chinese character.
fn word(text: &Text, at: usize, family: Family) -> Option<Token> {
    let worded = words::worded(text, at, family);
    if let Some(token) = dates::worded(text, at, family, worded.as_ref()) {
        return Some(token);
    }
    if let Some((value, end)) = words::roman(text, at) {
        let is_firm = text.follows(at, &["thế kỷ", "thế kỉ", "quý"]);
        let kind = Kind::Number(Amount::whole(u128::from(value)));
        return (is_firm || end > at + 1).then(|| Token { is_firm, ..Token::new(at..end, kind) });
    }
    let worded = worded?;
    Some(Token { is_firm: worded.is_large, ..Token::new(at..worded.end, Kind::Number(worded.amount)) })
}
