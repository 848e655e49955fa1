//! Text for an engine: marks, numbers and names that keep their form are tokens, which have to come back.
//!
//! Knows no engine. A number is locked when it stands by itself in digits, and comes back as the other language
//! writes it; what is said with words around it (days, months, millions) is for the engine, and for the checks.

use std::fmt::Write as _;
use std::ops::Range;

use super::pieces::{Fault, Piece, tidy};
use crate::glossary::{Glossary, Named};
use crate::lang::quantities::{self, Kind};
use crate::names::Lang;

/// The signs with which a language writes numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numerals {
    group: String,
    decimal: String,
}

/// What locks by.
#[derive(Clone, Copy, Debug)]
pub struct Locks<'a> {
    /// The languages of source and translation.
    pub langs: (&'a Lang, &'a Lang),
    /// How they write numbers.
    pub numerals: (&'a Numerals, &'a Numerals),
    /// The official names of things.
    pub glossary: &'a Glossary,
}

/// A text with tokens, and what each of them is.
#[derive(Clone, Debug, PartialEq)]
pub struct Locked {
    /// The text: ⟦1⟧ is the first token.
    pub text: String,
    /// The names in it, and what they are called in the other language.
    pub terms: Vec<(String, String)>,
    tokens: Vec<Piece>,
}

impl Numerals {
    /// The signs of a number that was written: 1.234.567,5 shows both.
    pub fn of(shown: &str) -> Self {
        let mut signs = shown.split(|c: char| c.is_ascii_digit()).filter(|sign| !sign.is_empty());
        let group = signs.next().unwrap_or(",").to_owned();
        let decimal = signs.next_back().unwrap_or(".").to_owned();
        Self { group, decimal }
    }

    /// A number of this language as another writes it.
    fn turned(&self, number: &str, to: &Self) -> String {
        let mut turned = String::new();
        let mut rest = number;
        while let Some(c) = rest.chars().next() {
            let (length, sign) = match rest {
                _ if rest.starts_with(&self.group) => (self.group.len(), to.group.as_str()),
                _ if rest.starts_with(&self.decimal) => (self.decimal.len(), to.decimal.as_str()),
                _ => (c.len_utf8(), &rest[..c.len_utf8()]),
            };
            turned.push_str(sign);
            rest = &rest[length..];
        }
        turned
    }
}

/// Locks the pieces of a source.
pub fn lock(pieces: &[Piece], locks: &Locks) -> Locked {
    let mut locked = Locked { text: String::new(), terms: Vec::new(), tokens: Vec::new() };
    for piece in pieces {
        match piece {
            Piece::Text(words) => locked.words(words, locks),
            other => locked.token(other.clone()),
        }
    }
    locked
}

impl Locked {
    fn token(&mut self, piece: Piece) {
        self.tokens.push(piece);
        let _ = write!(self.text, "⟦{}⟧", self.tokens.len());
    }

    fn words(&mut self, words: &str, locks: &Locks) {
        let mut fixed = numbers(words, locks);
        let names = locks.glossary.named(words, &Glossary::key(words, locks.langs.0), locks.langs.0);
        let none = Named::default();
        for unsaid in locks.glossary.unsaid((&names, locks.langs.0), ("", locks.langs.1), || &none) {
            let typed = &words[unsaid.hit.range.clone()];
            if unsaid.hit.term.is_kept {
                let all = words.match_indices(typed).map(|(at, name)| (at..at + name.len(), name.to_owned()));
                fixed.extend(all);
            } else if let Some(wanted) = unsaid.wanted.first() {
                self.terms.push((typed.to_owned(), wanted.clone()));
            }
        }
        // Brackets that somebody has typed are no tokens.
        let brackets = words.match_indices(['⟦', '⟧']);
        fixed.extend(brackets.map(|(at, bracket)| (at..at + bracket.len(), bracket.to_owned())));
        fixed.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
        let mut at = 0;
        for (range, shown) in fixed {
            if range.start < at {
                continue;
            }
            self.text.push_str(&words[at..range.start]);
            self.token(Piece::Text(shown));
            at = range.end;
        }
        self.text.push_str(&words[at..]);
    }

    /// The pieces of an answer, in which each token has to stand once, in any order.
    pub fn unlock(&self, answer: &str) -> Result<Vec<Piece>, Fault> {
        let mut pieces = Vec::new();
        let mut seen = vec![false; self.tokens.len()];
        let mut rest = answer.trim();
        while let Some(at) = rest.find(['⟦', '⟧']) {
            pieces.push(Piece::Text(rest[..at].to_owned()));
            let token = rest[at..].strip_prefix('⟦').and_then(|inside| inside.split_once('⟧'));
            let (inside, behind) = token.ok_or(Fault::Unknown(0))?;
            let number: u32 = inside.trim().parse().map_err(|_| Fault::Unknown(0))?;
            let index = (number as usize).checked_sub(1).filter(|index| *index < self.tokens.len());
            let index = index.ok_or(Fault::Unknown(number))?;
            if std::mem::replace(&mut seen[index], true) {
                return Err(Fault::Twice(number));
            }
            pieces.push(self.tokens[index].clone());
            rest = behind;
        }
        pieces.push(Piece::Text(rest.to_owned()));
        match seen.iter().position(|seen| !seen) {
            Some(lost) => Err(Fault::Missing(u32::try_from(lost + 1).unwrap_or(u32::MAX))),
            None => Ok(tidy(pieces)),
        }
    }
}

/// The numbers that stand by themselves in digits, and how the other language writes them.
fn numbers(words: &str, locks: &Locks) -> Vec<(Range<usize>, String)> {
    let quantities = quantities::read(words, locks.langs.0);
    let own = quantities.into_iter().filter(|quantity| {
        let is_digits = words[quantity.span.clone()].chars().all(|c| c.is_ascii_digit() || ".,%".contains(c));
        let is_joined = |c: Option<char>| c.is_some_and(|c| "/-–:.,".contains(c) || c.is_alphanumeric());
        let before = words[..quantity.span.start].chars().next_back();
        let mut behind = words[quantity.span.end..].chars();
        // A full stop ends a sentence, and parts digits only when one follows.
        let next =
            behind.next().filter(|c| !".,:".contains(*c) || behind.next().is_some_and(char::is_alphanumeric));
        let is_plain = matches!(quantity.kind, Kind::Number(_) | Kind::Percent(_) | Kind::Year(_));
        is_plain
            && quantity.power == 0
            && quantity.or.is_none()
            && is_digits
            && !is_joined(before)
            && !is_joined(next)
    });
    let shown = own.map(|quantity| {
        let typed = &words[quantity.span.clone()];
        let shown = locks.numerals.0.turned(typed, locks.numerals.1);
        (quantity.span, shown)
    });
    shown.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::glossary::Term;

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).expect("a tag")
    }

    fn locked(words: &str) -> Locked {
        let (vi, en) = (lang("vi"), lang("en"));
        let name = |words: &str| vec![words.to_owned()];
        let glossary = Glossary::new(vec![
            Term {
                id: "hict".to_owned(),
                names: [(vi.clone(), name("HICT")), (en.clone(), name("HICT"))].into(),
                is_kept: true,
                ..Term::default()
            },
            Term {
                id: "city".to_owned(),
                names: [(vi.clone(), name("Thành phố cảng")), (en.clone(), name("Port city"))].into(),
                ..Term::default()
            },
        ]);
        let numerals = (Numerals::of("1.234.567,5"), Numerals::of("1,234,567.5"));
        let locks = Locks { langs: (&vi, &en), numerals: (&numerals.0, &numerals.1), glossary: &glossary };
        let pieces = [Piece::Open(1), Piece::Text(words.to_owned()), Piece::Close(1), Piece::Mark(2)];
        lock(&pieces, &locks)
    }

    #[test]
    fn marks_numbers_and_kept_names_are_tokens() {
        let locked = locked("Bến HICT dài 1.234,5 m, mở ngày 13/5/2025, ⟦x⟧.");
        assert_eq!(locked.text, "⟦1⟧Bến ⟦2⟧ dài ⟦3⟧ m, mở ngày 13/5/2025, ⟦4⟧x⟦5⟧.⟦6⟧⟦7⟧");
        let pieces = locked.unlock("⟦1⟧The ⟦2⟧ berth, ⟦3⟧ m long, opened on 13 May 2025, ⟦4⟧x⟦5⟧.⟦6⟧⟦7⟧\n");
        let words = "The HICT berth, 1,234.5 m long, opened on 13 May 2025, ⟦x⟧.";
        let expected = [Piece::Open(1), Piece::Text(words.to_owned()), Piece::Close(1), Piece::Mark(2)];
        assert_eq!(pieces.as_deref(), Ok(&expected[..]));
    }

    #[test]
    fn a_name_with_another_form_is_told_and_not_locked() {
        let locked = locked("Thành phố cảng mới");
        assert_eq!(locked.text, "⟦1⟧Thành phố cảng mới⟦2⟧⟦3⟧");
        assert_eq!(locked.terms, [("Thành phố cảng".to_owned(), "Port city".to_owned())]);
    }

    #[test]
    fn each_token_comes_back_once() {
        let locked = locked("Bến");
        assert_eq!(locked.unlock("⟦1⟧Berth⟦2⟧"), Err(Fault::Missing(3)));
        assert_eq!(locked.unlock("⟦1⟧Berth⟦2⟧⟦3⟧⟦3⟧"), Err(Fault::Twice(3)));
        assert_eq!(locked.unlock("⟦1⟧Berth⟦2⟧⟦3⟧⟦8⟧"), Err(Fault::Unknown(8)));
        assert_eq!(locked.unlock("⟦1⟧Berth⟦2⟧⟦3"), Err(Fault::Unknown(0)));
        assert!(locked.unlock("⟦3⟧ ⟦1⟧Berth⟦ 2 ⟧").is_ok());
    }
}
