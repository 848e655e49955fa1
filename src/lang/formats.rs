//! Numbers, plurals, lists and order as ICU has them for a locale.
//!
//! Knows no messages: house styles stand in catalogues and win over this.

use std::cmp::Ordering;

use fixed_decimal::Decimal;
use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use super::dates::Dates;

/// What every `expect` of this room rests on.
pub(super) const ROOT: &str = "ICU's own data hold the root locale, to which every other falls back";

/// The formatters of one locale, made once.
pub(super) struct Formats {
    pub(super) numerals: Numerals,
    pub(super) dates: Dates,
    cardinal: PluralRules,
    ordinal: PluralRules,
    list: ListFormatter,
}

/// Which plural is asked for: three berths, the third berth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Plural {
    Cardinal,
    Ordinal,
}

impl Formats {
    pub(super) fn new(locale: &Locale) -> Self {
        Self {
            numerals: Numerals::new(locale),
            dates: Dates::new(locale),
            cardinal: PluralRules::try_new_cardinal(locale.into()).expect(ROOT),
            ordinal: PluralRules::try_new_ordinal(locale.into()).expect(ROOT),
            list: ListFormatter::try_new_and(locale.into(), ListFormatterOptions::default()).expect(ROOT),
        }
    }

    /// CLDR's word for the plural of a number.
    pub(super) fn category(&self, plural: Plural, number: &Decimal) -> &'static str {
        word(self.rules(plural).category_for(number))
    }

    /// CLDR's words for every plural that the language has.
    pub(super) fn categories(&self, plural: Plural) -> Vec<&'static str> {
        self.rules(plural).categories().map(word).collect()
    }

    fn rules(&self, plural: Plural) -> &PluralRules {
        match plural {
            Plural::Cardinal => &self.cardinal,
            Plural::Ordinal => &self.ordinal,
        }
    }

    /// The items with the language's commas and "and".
    pub(super) fn list(&self, items: &[String]) -> String {
        self.list.format(items.iter()).to_string()
    }
}

fn word(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// Writes numbers with the digits, groups and decimal mark of a locale.
pub(super) struct Numerals {
    grouped: DecimalFormatter,
    ungrouped: DecimalFormatter,
}

impl Numerals {
    pub(super) fn new(locale: &Locale) -> Self {
        let make = |strategy| {
            let mut options = DecimalFormatterOptions::default();
            options.grouping_strategy = Some(strategy);
            DecimalFormatter::try_new(locale.into(), options).expect(ROOT)
        };
        Self { grouped: make(GroupingStrategy::Auto), ungrouped: make(GroupingStrategy::Never) }
    }

    /// All digits, in groups where the language has them.
    pub(super) fn grouped(&self, number: &Decimal) -> String {
        self.grouped.format(number).to_string()
    }

    /// All digits in a row, as years and numbers of decrees are written.
    pub(super) fn ungrouped(&self, number: &Decimal) -> String {
        self.ungrouped.format(number).to_string()
    }
}

/// The order of a language's dictionary.
pub(super) struct Order {
    whole: CollatorBorrowed<'static>,
    /// Tells letters apart and nothing finer.
    letters: CollatorBorrowed<'static>,
}

impl Order {
    pub(super) fn new(locale: &Locale) -> Self {
        let mut preferences = CollatorPreferences::from(locale);
        // "Bến số 2" stands before "Bến số 10".
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        let mut letters = CollatorOptions::default();
        letters.strength = Some(Strength::Primary);
        Self {
            whole: Collator::try_new(preferences, CollatorOptions::default()).expect(ROOT),
            letters: Collator::try_new(preferences, letters).expect(ROOT),
        }
    }

    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        self.whole.compare(a, b)
    }

    /// Whether two letters are one in the language's alphabet, whatever their case and lesser marks.
    pub(super) fn is_same_letter(&self, a: &str, b: &str) -> bool {
        self.letters.compare(a, b) == Ordering::Equal
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::Lang;

    fn locale(tag: &str) -> Locale {
        Lang::parse(tag).expect("a tag of these tests").locale()
    }

    fn decimal(text: &str) -> Decimal {
        text.parse().expect("a number of these tests")
    }

    #[test]
    fn numbers_keep_every_digit_in_every_language() {
        for (tag, expected) in [
            ("vi", "-1.190.543,50"),
            ("en", "-1,190,543.50"),
            ("zh-Hans", "-1,190,543.50"),
            ("ja", "-1,190,543.50"),
            ("ko", "-1,190,543.50"),
            ("fr", "-1\u{202F}190\u{202F}543,50"),
            ("ar", "\u{200E}-1,190,543.50"),
        ] {
            let numerals = Numerals::new(&locale(tag));
            assert_eq!(numerals.grouped(&decimal("-1190543.50")), expected, "{tag}");
        }
        let exact = decimal("98765432109876543210.010");
        assert_eq!(Numerals::new(&locale("vi")).grouped(&exact), "98.765.432.109.876.543.210,010");
        assert_eq!(Numerals::new(&locale("vi")).ungrouped(&decimal("2027")), "2027");
    }

    #[test]
    fn lists_end_as_the_language_ends_them() {
        for (tag, expected) in [
            ("vi", "A, B và C"),
            ("en", "A, B, and C"),
            ("en-GB", "A, B and C"),
            ("zh-Hans", "A、B和C"),
            ("ja", "A、B、C"),
            ("ko", "A, B 및 C"),
            ("fr", "A, B et C"),
            ("ar", "A وB وC"),
        ] {
            let items = ["A", "B", "C"].map(str::to_owned);
            assert_eq!(Formats::new(&locale(tag)).list(&items), expected, "{tag}");
        }
        assert_eq!(Formats::new(&locale("vi")).list(&[]), "");
    }

    #[test]
    fn plurals_are_those_of_icu() {
        for (tag, number, expected) in [
            ("vi", "1", "one"),
            ("vi", "2", "other"),
            ("en", "1", "one"),
            ("en", "1.0", "other"),
            ("fr", "1.5", "one"),
            ("fr", "1000000", "many"),
            ("ar", "0", "zero"),
            ("ar", "103", "few"),
            ("ar", "1234", "many"),
            ("zh-Hans", "1", "other"),
            ("ja", "1", "other"),
            ("ko", "1", "other"),
        ] {
            let formats = Formats::new(&locale(tag));
            assert_eq!(formats.category(Plural::Cardinal, &decimal(number)), expected, "{tag} {number}");
        }
        assert_eq!(Formats::new(&locale("en")).category(Plural::Ordinal, &decimal("22")), "two");
    }

    #[test]
    fn vietnamese_is_sorted_as_in_its_dictionaries() {
        let order = Order::new(&locale("vi"));
        for row in [
            ["D", "Dương Kinh", "Đ", "Đình Vũ", "Đồ Sơn"].as_slice(),
            &["o", "ô", "ơ"],
            &["ma", "mà", "mả", "mã", "má", "mạ"],
            &["An Dương", "Áo", "Ăn", "Ân Thi"],
            &["hải đảo", "Trà"],
            &["Bến số 2", "Bến số 10"],
        ] {
            let mut sorted = row.to_vec();
            sorted.reverse();
            sorted.sort_by(|a, b| order.compare(a, b));
            assert_eq!(sorted, row);
        }
        let decomposed = "Đồ Sơn".replace('ồ', "o\u{302}\u{300}");
        assert_eq!(order.compare("Đồ Sơn", &decomposed), Ordering::Equal);
    }

    #[test]
    fn chinese_is_sorted_by_sound_and_swedish_by_its_own_alphabet() {
        assert_eq!(Order::new(&locale("zh-Hans")).compare("北京", "海防"), Ordering::Less);
        assert_eq!(Order::new(&locale("zh-Hans")).compare("海防", "上海"), Ordering::Less);
        assert_eq!(Order::new(&locale("sv")).compare("ö", "z"), Ordering::Greater);
        assert_eq!(Order::new(&locale("de")).compare("ö", "z"), Ordering::Less);
    }

    #[test]
    fn a_locale_that_icu_does_not_know_still_has_formats() {
        for tag in ["mww", "hmn-Latn", "xx", "tlh-US", "zh-Hant-MO", "ar-EG", "en-Hant-QZ"] {
            let formats = Formats::new(&locale(tag));
            assert!(!formats.numerals.grouped(&decimal("1234")).is_empty(), "{tag}");
        }
    }
}
