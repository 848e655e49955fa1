//! What is wrong with a message of one language, read by itself.
//!
//! Compares with no other language and says nothing aloud.

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use icu_properties::CodePointMapData;
use icu_properties::props::Script;

use super::messages::{Inline, Messages, Parts, shown};
use super::plural_guard::PluralGuard;
use super::references::words_of;
use crate::names::Lang;
use crate::problem::{Diagnostic, Notes, Problem};

/// Applies every rule to a message or term.
pub(super) fn notes(lang: &Lang, guard: &PluralGuard, file: &Messages, entry: &Entry<&str>) -> Notes {
    let parts = Parts::of(entry);
    let mut notes = Notes::new();
    let mut add = |problem, words: &str| {
        notes.add(Diagnostic::new(problem).at(&file.source.path, file.span(words)));
    };
    let (id, lang) = (shown(entry), lang.clone());
    for select in &parts.selects {
        plurals(&id, &lang, guard, *select, &mut add);
    }
    for pattern in &parts.patterns {
        for url in broken_urls(pattern) {
            let problem = Problem::MessageUrl { id: id.clone(), lang: lang.clone(), url: url.to_owned() };
            add(problem, url);
        }
        // The names of languages are written as their own readers write them.
        if id != "language-name" && !id.starts_with("name-of-") {
            for words in strange_words_of(&lang, pattern) {
                let problem =
                    Problem::MessageScript { id: id.clone(), lang: lang.clone(), words: words.to_owned() };
                add(problem, words);
            }
        }
    }
    notes
}

fn plurals(
    id: &str,
    lang: &Lang,
    guard: &PluralGuard,
    select: super::messages::Select,
    add: &mut dyn FnMut(Problem, &str),
) {
    let (id, lang) = (id.to_owned(), lang.clone());
    if let Some(mistake) = guard.mistake(select) {
        let (number, chosen, wanted) = (mistake.number, mistake.chosen, mistake.wanted);
        let problem = Problem::PluralMistaken { id, lang, number, chosen, wanted };
        return add(problem, words_of(select.0));
    }
    for name in guard.strange(select) {
        let problem =
            Problem::PluralVariantUnknown { id: id.clone(), lang: lang.clone(), variant: name.to_owned() };
        add(problem, name);
    }
    let missing = guard.missing(select);
    if !missing.is_empty() {
        let variants = missing.iter().map(|form| format!("[{form}]")).collect::<Vec<_>>().join(" ");
        add(Problem::PluralVariantMissing { id, lang, variants }, words_of(select.0));
    }
}

/// Addresses of the web that end in a placeable: marks of direction and grammar would break them.
fn broken_urls<'a>(pattern: &Pattern<&'a str>) -> Vec<&'a str> {
    let pairs = pattern.elements.windows(2);
    let broken = pairs.filter_map(|pair| match pair {
        [PatternElement::TextElement { value }, PatternElement::Placeable { expression }] => {
            let last = value.rsplit([' ', '\u{A0}', '\n', '(', '<', '"']).next().unwrap_or_default();
            let is_url =
                last.contains("://") || ["mailto:", "tel:", "www."].iter().any(|s| last.starts_with(s));
            let is_literal = matches!(expression, Expression::Inline(Inline::StringLiteral { .. }));
            (is_url && !is_literal).then_some(last)
        }
        _ => None,
    });
    broken.collect()
}

/// Runs of letters in a script that the language is not written in; the words of a string literal,
/// `{ "日本語" }`, are meant so.
fn strange_words_of<'a>(lang: &Lang, pattern: &Pattern<&'a str>) -> Vec<&'a str> {
    let texts = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    });
    texts.flat_map(|text| strange_words(lang, text)).collect()
}

/// Runs of letters in a script that the language is not written in.
pub fn strange_words<'a>(lang: &Lang, text: &'a str) -> Vec<&'a str> {
    let Some(own) = scripts(lang) else { return Vec::new() };
    let of = CodePointMapData::<Script>::new();
    let is_strange = |c: char| {
        let script = of.get(c);
        !SHARED.contains(&script) && !own.contains(&script)
    };
    text.split(|c| !is_strange(c)).filter(|run| !run.is_empty()).collect()
}

/// Whether a text of some length has no letter of the scripts that its language is written in.
pub fn lacks_own_script(lang: &Lang, text: &str) -> bool {
    const FEW: usize = 20;
    let own = scripts(lang).filter(|own| !own.is_empty());
    let of = CodePointMapData::<Script>::new();
    let is_own = |c: char| own.is_none_or(|own| own.contains(&of.get(c)));
    text.chars().filter(|c| c.is_alphabetic()).count() >= FEW && !text.chars().any(is_own)
}

/// Scripts that every language borrows: letters of names and of mathematics, digits, marks.
const SHARED: [Script; 4] = [Script::Latin, Script::Greek, Script::Common, Script::Inherited];

/// The scripts that a language is written in, beside the shared ones; none when that is not known here.
fn scripts(lang: &Lang) -> Option<&'static [Script]> {
    let id = lang.locale().id;
    let by_script: Option<&[Script]> = id.script.and_then(|script| match script.as_str() {
        "Latn" => Some([].as_slice()),
        "Cyrl" => Some(&[Script::Cyrillic]),
        "Arab" => Some(&[Script::Arabic]),
        "Hans" | "Hant" => Some(&[Script::Han, Script::Bopomofo]),
        _ => None,
    });
    if id.script.is_some() {
        return by_script;
    }
    match id.language.as_str() {
        "vi" | "en" | "fr" | "de" | "es" | "pt" | "it" | "nl" | "id" | "ms" | "fil" | "pl" | "cs" | "sk"
        | "hu" | "ro" | "tr" | "sv" | "da" | "nb" | "fi" | "et" | "lv" | "lt" | "hr" | "sl" => Some(&[]),
        "zh" => Some(&[Script::Han, Script::Bopomofo]),
        "ja" => Some(&[Script::Han, Script::Hiragana, Script::Katakana]),
        "ko" => Some(&[Script::Hangul, Script::Han]),
        "ru" | "uk" | "be" | "bg" => Some(&[Script::Cyrillic]),
        "ar" | "fa" | "ur" => Some(&[Script::Arabic]),
        "he" => Some(&[Script::Hebrew]),
        "th" => Some(&[Script::Thai]),
        "lo" => Some(&[Script::Lao]),
        "km" => Some(&[Script::Khmer]),
        "my" => Some(&[Script::Myanmar]),
        "hi" => Some(&[Script::Devanagari]),
        _ => None,
    }
}
