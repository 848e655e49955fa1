//! Finds messages whose plural Fluent would choose wrongly.
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

const PROBE: &str = "
cardinal = { $n -> [zero] zero [one] one [two] two [few] few [many] many *[other] other }
ordinal = { NUMBER($n, type: \"ordinal\") -> [zero] zero [one] one [two] two [few] few [many] many *[other] other }
";

/// Both opinions about the plural of each sample, in one language.
pub(super) struct PluralGuard {
    cardinal: Vec<Opinions>,
    ordinal: Vec<Opinions>,
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
        let opinions = |message, plural| {
            let opinion = |number| Opinions {
                number,
                fluent: fluent_category(&probe, message, number),
                icu: formats.category(plural, &Decimal::from(number)),
            };
            SAMPLES.into_iter().map(opinion).collect()
        };
        Self {
            cardinal: opinions("cardinal", Plural::Cardinal),
            ordinal: opinions("ordinal", Plural::Ordinal),
        }
    }

    /// The first number for which Fluent would choose another variant than it should.
    pub(super) fn mistake(&self, (selector, variants): Select) -> Option<Mistake> {
        let (opinions, shaped) = self.opinions(selector)?;
        opinions.iter().find_map(|opinion| {
            let chosen = choose(variants, |key| match key {
                VariantKey::Identifier { name } => *name == opinion.fluent,
                VariantKey::NumberLiteral { value } => {
                    // Fluent compares how a number is written, too.
                    !shaped && !value.contains('.') && is_number(value, opinion.number)
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

    /// The opinions that count for a selector, and whether it changes the number's shape;
    /// none when the choice is not by a number.
    fn opinions(&self, selector: &Inline) -> Option<(&[Opinions], bool)> {
        match selector {
            InlineExpression::VariableReference { .. } => Some((&self.cardinal, false)),
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                let ordinal = arguments.named.iter().any(|argument| {
                    let is_ordinal =
                        matches!(argument.value, InlineExpression::StringLiteral { value: "ordinal" });
                    argument.name.name == "type" && is_ordinal
                });
                let opinions = if ordinal { &self.ordinal } else { &self.cardinal };
                Some((opinions, !arguments.named.is_empty()))
            }
            _ => None,
        }
    }
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
