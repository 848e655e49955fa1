//! Finds messages whose plural Fluent would choose wrongly, and forms too many or too few.
//!
//! Fluent's own plural data are years older than ICU's and wrong for some languages;
//! this compares the two and mends nothing: `PLURAL($n)` is the way round.

use fixed_decimal::Decimal;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};
use unic_langid::LanguageIdentifier;

use super::formats::{Formats, Plural};
use super::functions;
use super::messages::{Inline, Select};

/// Numbers at which the rules of languages turn.
const SAMPLES: [u64; 41] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 34, 100, 101, 102, 103,
    104, 105, 106, 107, 108, 109, 110, 111, 1000, 1234, 10_000, 100_000, 1_000_000, 2_000_000,
];

/// The largest number that counts as one of every day.
const MOST_EVERYDAY: u64 = 1234;

const OTHER: &str = "other";

/// CLDR's words for the forms of plurals.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", OTHER];

const PROBE: &str = "
cardinal = { $n -> [zero] zero [one] one [two] two [few] few [many] many *[other] other }
ordinal = { NUMBER($n, type: \"ordinal\") -> [zero] zero [one] one [two] two [few] few [many] many *[other] other }
";

/// Both opinions about the plural of each sample, in one language.
pub(super) struct PluralGuard {
    cardinal: Forms,
    ordinal: Forms,
}

/// The forms of one kind of plural.
struct Forms {
    opinions: Vec<Opinions>,
    /// The forms that the language has.
    known: Vec<&'static str>,
}

struct Opinions {
    number: u64,
    fluent: String,
    icu: &'static str,
}

/// A number for which the wrong words would be chosen.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mistake {
    pub(super) number: u64,
    pub(super) chosen: String,
    pub(super) wanted: String,
}

/// What a message chooses by.
struct Choice<'g> {
    forms: &'g Forms,
    /// Whether the number is given another shape first.
    is_shaped: bool,
    /// Whether the choice is ICU's own.
    is_icu: bool,
}

impl PluralGuard {
    pub(super) fn new(lang: &LanguageIdentifier, formats: &Formats) -> Self {
        // One line a variant is what Fluent's grammar wants.
        let text = PROBE
            .replace(" [", "\n [")
            .replace(" *[", "\n *[")
            .replace("-> ", "->\n ")
            .replace("other }", "other\n }");
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
        let mut probe = FluentBundle::new_concurrent(vec![lang.clone()]);
        probe.add_resource_overriding(resource);
        // A new bundle has no function of this name.
        let _ = probe.add_function("NUMBER", functions::number);
        // CLDR 49 gives Vietnamese a form for 0 and 1; its nouns have one form all the same.
        let is_alike = |plural| plural == Plural::Cardinal && lang.language == "vi";
        let forms = |message, plural| {
            let opinion = |number| Opinions {
                number,
                fluent: fluent_category(&probe, message, number),
                icu: if is_alike(plural) { OTHER } else { formats.category(plural, &Decimal::from(number)) },
            };
            Forms {
                opinions: SAMPLES.into_iter().map(opinion).collect(),
                known: if is_alike(plural) { vec![OTHER] } else { formats.categories(plural) },
            }
        };
        Self { cardinal: forms("cardinal", Plural::Cardinal), ordinal: forms("ordinal", Plural::Ordinal) }
    }

    /// The first number for which Fluent would choose another variant than it should.
    pub(super) fn mistake(&self, (selector, variants): Select) -> Option<Mistake> {
        let choice = self.choice(selector).filter(|choice| !choice.is_icu)?;
        choice.forms.opinions.iter().find_map(|opinion| {
            let chosen = choose(variants, |key| match key {
                VariantKey::Identifier { name } => *name == opinion.fluent,
                VariantKey::NumberLiteral { value } => {
                    // Fluent compares how a number is written, too.
                    !choice.is_shaped && !value.contains('.') && is_number(value, opinion.number)
                }
            });
            let wanted = choose(variants, |key| match key {
                VariantKey::Identifier { name } => *name == opinion.icu,
                VariantKey::NumberLiteral { value } => is_number(value, opinion.number),
            });
            (chosen != wanted).then(|| Mistake {
                number: opinion.number,
                chosen: chosen.to_owned(),
                wanted: wanted.to_owned(),
            })
        })
    }

    /// The names of variants for forms that the language does not have.
    pub(super) fn strange<'a>(&self, (selector, variants): Select<'_, 'a>) -> Vec<&'a str> {
        let Some(choice) = self.choice(selector).filter(|_| is_plural(variants)) else { return Vec::new() };
        let names = variants.iter().filter_map(|variant| match variant.key {
            VariantKey::Identifier { name } => Some(name),
            VariantKey::NumberLiteral { .. } => None,
        });
        names.filter(|name| !choice.forms.known.contains(name)).collect()
    }

    /// The forms that the language has and the variants leave to the default.
    pub(super) fn missing(&self, (selector, variants): Select) -> Vec<&'static str> {
        let Some(choice) = self.choice(selector).filter(|_| is_plural(variants)) else { return Vec::new() };
        let has = |form: &str| {
            variants
                .iter()
                .any(|variant| matches!(variant.key, VariantKey::Identifier { name } if name == form))
        };
        let is_given = |number: u64| {
            variants.iter().any(
                |variant| matches!(variant.key, VariantKey::NumberLiteral { value } if is_number(value, number)),
            )
        };
        let is_covered = |form: &str| choice.forms.of_form(form).all(|opinion| is_given(opinion.number));
        choice.forms.common().into_iter().filter(|form| !has(form) && !is_covered(form)).collect()
    }

    /// Whether words beside a number have several forms in the language.
    pub(super) fn has_forms(&self) -> bool {
        !self.cardinal.common().is_empty()
    }

    /// The forms that count for a selector; none when the choice is not by a number.
    fn choice(&self, selector: &Inline) -> Option<Choice<'_>> {
        match selector {
            InlineExpression::VariableReference { .. } => {
                Some(Choice { forms: &self.cardinal, is_shaped: false, is_icu: false })
            }
            InlineExpression::FunctionReference { id, arguments }
                if ["NUMBER", "PLURAL"].contains(&id.name) =>
            {
                let is_ordinal = arguments.named.iter().any(|argument| {
                    let is_ordinal =
                        matches!(argument.value, InlineExpression::StringLiteral { value: "ordinal" });
                    argument.name.name == "type" && is_ordinal
                });
                let forms = if is_ordinal { &self.ordinal } else { &self.cardinal };
                Some(Choice { forms, is_shaped: !arguments.named.is_empty(), is_icu: id.name == "PLURAL" })
            }
            _ => None,
        }
    }
}

impl Forms {
    /// The forms beside `other` that numbers of every day take, as ICU and Fluent both have it:
    /// what only one of them knows is rare, and may be left to the default.
    fn common(&self) -> Vec<&'static str> {
        let mut forms: Vec<_> = self.everyday().map(|opinion| opinion.icu).collect();
        forms.sort_unstable();
        forms.dedup();
        forms.retain(|form| *form != OTHER && self.opinions.iter().any(|opinion| opinion.fluent == *form));
        forms
    }

    fn of_form(&self, form: &str) -> impl Iterator<Item = &Opinions> {
        self.everyday().filter(move |opinion| opinion.icu == form)
    }

    fn everyday(&self) -> impl Iterator<Item = &Opinions> {
        self.opinions.iter().filter(|opinion| opinion.number <= MOST_EVERYDAY)
    }
}

/// Whether variants are all forms of a plural or numbers.
pub(super) fn is_plural(variants: &[Variant<&str>]) -> bool {
    variants.iter().all(|variant| match variant.key {
        VariantKey::Identifier { name } => CATEGORIES.contains(&name),
        VariantKey::NumberLiteral { .. } => true,
    })
}

fn fluent_category(probe: &FluentBundle<FluentResource>, message: &str, number: u64) -> String {
    let mut args = FluentArgs::new();
    args.set("n", FluentValue::from(number));
    let pattern = probe.get_message(message).and_then(|message| message.value());
    pattern.map_or(String::new(), |pattern| {
        probe.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    })
}

fn choose<'v>(variants: &[Variant<&'v str>], matches: impl Fn(&VariantKey<&'v str>) -> bool) -> &'v str {
    let matching = variants.iter().find(|variant| matches(&variant.key));
    match matching.or_else(|| variants.iter().find(|variant| variant.default)).map(|variant| &variant.key) {
        Some(VariantKey::Identifier { name }) => name,
        Some(VariantKey::NumberLiteral { value }) => value,
        None => "",
    }
}

fn is_number(value: &str, number: u64) -> bool {
    value.parse() == Ok(number as f64)
}
