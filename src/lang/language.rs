//! One language as the site speaks it.
//!
//! Knows no page: it is given values and gives words.

use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

use super::catalogue::Catalogue;
use super::dates::DateForm;
use super::formats::{Formats, Order, Plural};
use super::initials::{self, Initial};
use super::number::Number;
use super::quotes::Quotes;
use super::reading::Speeds;
use super::typography::Typography;
use super::values::Value;
use super::writing::is_traditional;
use super::{Direction, Setup, Wording, line_breaks};
use crate::names::{Date, Lang, PartialDate};
use crate::source::Place;

/// One language as the site speaks it: formats, words, fallback.
pub struct Language {
    lang: Lang,
    direction: Direction,
    formats: Arc<Formats>,
    order: Order,
    quotes: Quotes,
    typography: Typography,
    speeds: Speeds,
    /// Its own words.
    own: Arc<Catalogue>,
    /// The words of the languages that it falls back to, in order.
    fallback: Vec<Arc<Catalogue>>,
}

impl Language {
    pub(super) fn new(setup: &Setup, own: Arc<Catalogue>, fallback: Vec<Arc<Catalogue>>) -> Self {
        let locale = setup.lang.locale();
        Self {
            lang: setup.lang.clone(),
            direction: Direction::of(&setup.lang),
            formats: Arc::clone(own.formats()),
            order: Order::new(&locale),
            quotes: Quotes::of(&locale),
            typography: Typography::of(&locale),
            speeds: Speeds::of(locale.id.language.as_str()),
            own,
            fallback,
        }
    }

    /// Its tag.
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// The direction of its lines.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// A headline in parts between which a line may end well: the phrases of Japanese and of simplified Chinese, where
    /// no blanks tell them; in any other language the whole.
    pub fn phrases(&self, text: &str) -> Vec<String> {
        let locale = self.lang.locale();
        let has_model = match locale.id.language.as_str() {
            "ja" => true,
            "zh" => !is_traditional(&locale),
            _ => false,
        };
        if has_model { line_breaks::phrases(text) } else { vec![text.to_owned()] }
    }

    /// Says a message (`back-to-top`) or an attribute of one (`search.placeholder`),
    /// in the first language of the chain that has it.
    ///
    /// The text of a message that no language has is its id.
    pub fn say(&self, id: &str, args: &[(&str, Value)]) -> Wording {
        let missing =
            || Wording { text: id.to_owned(), lang: self.lang.clone(), faults: Vec::new(), found: false };
        self.chain().find_map(|catalogue| catalogue.say(id, args)).unwrap_or_else(missing)
    }

    /// Whether `say` finds words for a message, its own or another language's.
    pub fn has(&self, id: &str) -> bool {
        self.chain().any(|catalogue| catalogue.ids().contains(id))
    }

    /// Whether the language itself has words for a message.
    pub fn has_own(&self, id: &str) -> bool {
        self.own.ids().contains(id)
    }

    /// Where its own messages and terms stand, by name and in the order of files; the last place counts.
    pub fn places(&self) -> impl Iterator<Item = (&str, &[Place])> {
        self.own.places().iter().map(|(name, places)| (name.as_str(), places.as_slice()))
    }

    /// Where a message or attribute of its own stands: the message that counts.
    pub fn place(&self, id: &str) -> Option<&Place> {
        self.own.places().get(id.split('.').next().unwrap_or(id))?.last()
    }

    /// Whether one of its own messages names another, or a term (`-brand`).
    pub fn names(&self, name: &str) -> bool {
        self.own.named().contains(name)
    }

    /// A number with all its digits, in groups and with the decimal mark of the language.
    pub fn number(&self, value: &Number) -> String {
        self.formats.numerals.grouped(value.decimal())
    }

    /// A whole number, in groups.
    pub fn integer(&self, value: i64) -> String {
        self.number(&Number::from(value))
    }

    /// A day in the long form: the message `date-long`, else ICU's.
    pub fn date(&self, date: Date) -> String {
        self.own.date(DateForm::Long, date)
    }

    /// A day with its weekday: the message `date-full`, else ICU's.
    pub fn date_with_weekday(&self, date: Date) -> String {
        self.own.date(DateForm::Full, date)
    }

    /// A name that belongs to a date, as this language says it.
    pub(super) fn own_word(&self, name: String) -> String {
        self.own.word_of_date(name)
    }

    /// The name of a day's weekday.
    pub fn weekday(&self, date: Date) -> String {
        self.own_word(self.formats.dates.weekday(date))
    }

    /// A month of a year: the message `date-month`, else ICU's.
    pub fn month(&self, year: i32, month: u8) -> String {
        self.partial_date(PartialDate { year, month: Some(month), day: None })
    }

    /// A date as far as it is known; a year alone is the message `date-year`, else ICU's.
    pub fn partial_date(&self, date: PartialDate) -> String {
        let (form, month, day) = match (date.month, date.day) {
            (Some(month), Some(day)) => (DateForm::Long, month, day),
            (Some(month), None) => (DateForm::Month, month, 1),
            (None, _) => (DateForm::Year, 1, 1),
        };
        match Date::new(date.year, month, day) {
            Some(date) => self.own.date(form, date),
            None => date.to_string(),
        }
    }

    /// The items with the language's commas and "and": "A, B và C".
    pub fn list(&self, items: &[String]) -> String {
        self.formats.list(items)
    }

    /// The order of the language's dictionary; numbers within texts count by value.
    ///
    /// Texts that are spelt alike are equal: break the tie by a key, so that builds agree.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.order.compare(a, b)
    }

    /// What a title begins with, as an index of the language says it.
    pub fn initial(&self, title: &str) -> Initial {
        initials::initial(self, title)
    }

    /// Whether two letters are one in the language's alphabet.
    pub(super) fn is_same_letter(&self, a: &str, b: &str) -> bool {
        self.order.is_same_letter(a, b)
    }

    /// CLDR's word for the plural of a number: `zero`, `one`, `two`, `few`, `many` or `other`.
    pub fn plural(&self, number: &Number) -> &'static str {
        self.formats.category(Plural::Cardinal, number.decimal())
    }

    /// The text within the language's outer quotation marks.
    pub fn quote(&self, text: &str) -> String {
        self.quotes.around(text)
    }

    /// The language's quotation marks.
    pub fn quotes(&self) -> Quotes {
        self.quotes
    }

    /// How the language sets what writers type.
    pub fn typography(&self) -> Typography {
        self.typography
    }

    /// How many minutes a text takes to read, at least 1.
    pub fn reading_minutes(&self, text: &str) -> u32 {
        self.speeds.minutes(text)
    }

    pub(super) fn own(&self) -> &Catalogue {
        &self.own
    }

    /// The words that stand in for its own, nearest first.
    pub(super) fn fallback(&self) -> impl Iterator<Item = &Catalogue> {
        self.fallback.iter().map(Arc::as_ref)
    }

    fn chain(&self) -> impl Iterator<Item = &Arc<Catalogue>> {
        std::iter::once(&self.own).chain(&self.fallback)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Language").field("lang", &self.lang).finish_non_exhaustive()
    }
}
