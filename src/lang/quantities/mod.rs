//! Numbers, dates and sums as a text of a language says them: `1,5 triệu`, `150万`, `13 May 2018`.
//!
//! Reads what is written and knows no second text until [`differences`] is asked; converts no unit.

mod amount;
mod dates;
mod matching;
mod numeral;
mod openings;
mod ranges;
mod scales;
mod scan;
mod sieve;
mod text;
mod words;

#[cfg(test)]
mod tests;

use std::ops::Range;

use crate::names::Lang;

pub use amount::Amount;
pub use matching::{Differences, differ_in_unit, differences};

/// Something counted, measured or dated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// What it says.
    pub kind: Kind,
    /// What it may say as well: `9/11` is a day of either month, `5` in `5–6%` a share.
    pub or: Option<Kind>,
    /// The words in the text.
    pub span: Range<usize>,
    /// The power of ten of the word behind it: 6 in `1,5 triệu`.
    pub power: u8,
    /// Whether the other text must say it too. Numbers in words need not be said: `hai bên` is "both sides".
    pub is_firm: bool,
}

/// What a quantity says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A number, also one that puts things in order.
    Number(Amount),
    /// A share in hundred.
    Percent(Amount),
    /// A sum of money.
    Money(Amount, Currency),
    /// A year.
    Year(u32),
    /// A month of some year.
    Month(u8),
    /// A day of a month, or of one that the text has named before.
    Day {
        /// The month, when it stands beside.
        month: Option<u8>,
        /// The day.
        day: u8,
    },
    /// A time of day in minutes.
    Time {
        /// Minutes since midnight.
        minutes: u16,
        /// Whether the half of the day is said, or follows from the hour.
        is_certain: bool,
    },
    /// Letters and digits in one word, or digits that make no number: `T2`, `3.0.1`, `0225`.
    Code {
        /// The word in capitals.
        word: String,
        /// The number at its end.
        number: Option<Amount>,
    },
}

/// A currency, and how surely the words mean it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Currency {
    /// Its code: `VND`.
    pub code: &'static str,
    /// Whether the words can mean nothing else; `동` and `元` can.
    pub is_certain: bool,
}

/// How a language writes numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Family {
    Vietnamese,
    English,
    Chinese,
    Japanese,
    Korean,
    /// Another; how its numerals part digits is known, its words are not.
    Other {
        /// Whether the decimal mark is a comma.
        has_comma: bool,
        /// The names of its months as they stand beside a day.
        months: Option<&'static str>,
    },
}

impl Family {
    fn of(lang: &Lang) -> Self {
        match lang.language() {
            "vi" => Self::Vietnamese,
            "en" => Self::English,
            "zh" | "yue" => Self::Chinese,
            "ja" => Self::Japanese,
            "ko" => Self::Korean,
            language => Self::Other {
                has_comma: COMMA.contains(&language),
                months: MONTHS.iter().find(|(other, _)| *other == language).map(|(_, months)| *months),
            },
        }
    }

    fn has_comma(self) -> bool {
        matches!(self, Self::Vietnamese | Self::Other { has_comma: true, .. })
    }

    /// Whether numbers go in steps of ten thousand.
    fn counts_myriads(self) -> bool {
        matches!(self, Self::Chinese | Self::Japanese | Self::Korean)
    }
}

/// Whether a language has a comma before decimals, and so a point between thousands.
pub fn has_decimal_comma(lang: &Lang) -> bool {
    Family::of(lang).has_comma()
}

/// Whether a language counts in ten thousands: 万, 만.
pub fn counts_myriads(lang: &Lang) -> bool {
    Family::of(lang).counts_myriads()
}

/// Whether the months of a language are known by name: else its dates are not compared.
pub fn knows_months(lang: &Lang) -> bool {
    !matches!(Family::of(lang), Family::Other { months: None, .. })
}

/// The months of languages that this file knows nothing else of.
const MONTHS: [(&str, &str); 9] = [
    ("fr", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    ("de", "januar februar märz april mai juni juli august september oktober november dezember"),
    ("es", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    ("it", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    ("pt", "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    ("nl", "januari februari maart april mei juni juli augustus september oktober november december"),
    ("id", "januari februari maret april mei juni juli agustus september oktober november desember"),
    ("ru", "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    ("ar", "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
];

/// Languages with a comma before decimals.
const COMMA: [&str; 36] = [
    "af", "az", "be", "bg", "bs", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fr", "gl", "hr",
    "hu", "hy", "id", "is", "it", "ka", "kk", "lt", "lv", "mk", "nb", "nl", "pl", "pt", "ro", "ru", "sk",
    "sv", "tr",
];

/// Every quantity of a text, in order.
pub fn read(text: &str, lang: &Lang) -> Vec<Quantity> {
    let text = text::Text::new(text);
    let mut found = scan::scan(&text, Family::of(lang));
    ranges::complete(&mut found, &text);
    found.into_iter().map(|token| token.quantity(&text)).collect()
}
