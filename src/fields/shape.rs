//! Compares a parsed table with the schema of its type and takes out what does not fit.
//!
//! Knows the subset of JSON Schema that our types produce, and reports rather than fails.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::Value as Json;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::names::{Date, FilePath, PartialDate};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::source::{self, Span};

use super::types::PARTIAL_DATES;

/// So many characters of a text are repeated in an example.
const LONGEST_EXAMPLE: usize = 60;

/// One comparison of a file with its schema.
pub(super) struct Check<'a> {
    pub(super) path: &'a FilePath,
    /// The file as it was typed.
    pub(super) text: &'a str,
    pub(super) notes: &'a mut Notes,
    /// Whether syntax errors were found: then a missing key proves nothing.
    pub(super) is_damaged: bool,
    /// The schema of the whole file, to know keys that stand in the wrong table.
    pub(super) whole: &'a Json,
}

impl<'k> Check<'k> {
    /// Checks a table and says whether all is left in it that it needs; `name` is the dotted key that leads to it.
    pub(super) fn table(&mut self, table: &mut DeTable<'_>, span: Span, schema: &Json, name: &str) -> bool {
        let known = schema["properties"].as_object();
        let others = schema.get("additionalProperties").filter(|others| others.is_object());
        let mut rejected = Vec::new();
        let mut outside: BTreeMap<&str, Vec<(Span, String)>> = BTreeMap::new();
        for (key, value) in table.iter_mut() {
            let full_name =
                if name.is_empty() { key.get_ref().to_string() } else { format!("{name}.{}", key.get_ref()) };
            let own = known.and_then(|known| known.get(key.get_ref().as_ref()));
            let fits = match (own, others) {
                (Some(own), _) => self.value(value, own, &full_name),
                (None, Some(others)) if !self.has_slid(value.get_ref(), others, &full_name) => {
                    self.value(value, others, &full_name)
                }
                (None, None) if is_free(schema) => true,
                _ => {
                    match self.table_of(&full_name) {
                        Some(table) => {
                            outside.entry(table).or_default().push((Span::from(key.span()), full_name));
                        }
                        None => {
                            self.unknown(key, known.into_iter().flat_map(|known| known.keys()), full_name);
                        }
                    }
                    false
                }
            };
            if !fits {
                rejected.push(key.get_ref().to_string());
            }
        }
        for key in &rejected {
            table.remove(key.as_str());
        }
        outside.into_iter().for_each(|(table, keys)| self.outside(table, keys));
        self.required(table, &rejected, span, schema, name)
    }

    /// Whether a key of the file itself has come below the heading of a table that takes any name, such as that of
    /// a language: the value fits the key, and names are of texts or of something else.
    fn has_slid(&self, value: &DeValue<'_>, others: &Json, name: &str) -> bool {
        let Some((table, key)) = name.rsplit_once('.') else { return false };
        let Some(schema) = self.whole["properties"].get(key).filter(|_| !table.contains('.')) else {
            return false;
        };
        let fits = |schema| options(schema).iter().any(|option| kind_fits(value, option));
        fits(schema) && (takes_text(others) || !fits(others))
    }

    /// The one table of the file that has a key which stands at its top.
    fn table_of(&self, key: &str) -> Option<&'k str> {
        let whole: &'k Json = self.whole;
        let mut tables = whole["properties"].as_object()?.iter().filter(|(_, schema)| {
            options(schema).iter().any(|option| option["properties"].get(key).is_some())
        });
        let (table, _) = tables.next()?;
        tables.next().is_none().then_some(table.as_str())
    }

    /// Reports keys of one table that stand at the top of the file.
    fn outside(&mut self, table: &str, mut keys: Vec<(Span, String)>) {
        keys.sort();
        let Some(first) = keys.first().map(|(span, _)| *span) else { return };
        let names: Vec<String> = keys.into_iter().map(|(_, key)| key).collect();
        let problem =
            Problem::KeyOutside { count: names.len(), keys: names.join(", "), table: table.to_owned() };
        self.notes.add(Diagnostic::new(problem).at(self.path, first));
    }

    fn unknown<'n>(
        &mut self,
        key: &Spanned<Cow<'_, str>>,
        known: impl Iterator<Item = &'n String>,
        name: String,
    ) {
        let span = Span::from(key.span());
        if let Some((table, last)) = name.rsplit_once('.')
            && self.whole["properties"].get(last).is_some()
        {
            let problem = Problem::KeyMisplaced { key: last.to_owned(), table: table.to_owned() };
            self.notes.add(Diagnostic::new(problem).at(self.path, span));
            return;
        }
        let known: Vec<&str> = known.map(String::as_str).collect();
        let mut diagnostic = Diagnostic::new(Problem::KeyUnknown { key: name })
            .at(self.path, span)
            .near(key.get_ref(), known.iter().copied());
        if diagnostic.near.is_none() {
            diagnostic.near = longer(key.get_ref(), &known);
        }
        self.notes.add(diagnostic);
    }

    /// Reports keys that are not there; one with a wrong value has been reported for that.
    fn required(
        &mut self,
        table: &DeTable<'_>,
        rejected: &[String],
        span: Span,
        schema: &Json,
        name: &str,
    ) -> bool {
        let required = schema["required"].as_array().into_iter().flatten().filter_map(Json::as_str);
        let mut is_whole = true;
        for key in required.filter(|key| !table.contains_key(*key)) {
            is_whole = false;
            if !rejected.iter().any(|rejected| rejected == key) && !self.is_damaged {
                let key = if name.is_empty() { key.to_owned() } else { format!("{name}.{key}") };
                self.notes.add(Diagnostic::new(Problem::KeyMissing { key }).at(self.path, span));
            }
        }
        is_whole
    }

    /// Checks a value and says whether it may stay.
    fn value(&mut self, value: &mut Spanned<DeValue<'_>>, schema: &Json, name: &str) -> bool {
        let span = Span::from(value.span());
        let options = options(schema);
        let Some(fitting) = options.iter().find(|option| kind_fits(value.get_ref(), option)) else {
            self.wrong_type(value.get_ref(), span, &options, name);
            return false;
        };
        match value.get_mut() {
            DeValue::Table(table) => {
                // A table that lacks what it needs cannot be read at all.
                self.table(table, span, fitting, name)
            }
            DeValue::Array(array) => {
                let Some(items) = fitting.get("items") else { return true };
                let kept = std::mem::replace(array, toml::de::DeArray::new())
                    .into_iter()
                    .filter_map(|mut item| self.value(&mut item, items, name).then_some(item));
                *array = kept.collect();
                true
            }
            DeValue::String(text) => {
                self.characters(text, span);
                // Of all types only dates that need no day have a pattern.
                if fitting.get("pattern").is_some() && text.parse::<PartialDate>().is_err() {
                    let typed = self.typed(span).to_owned();
                    return self.unfit(name, typed, PARTIAL_DATES.to_owned(), span);
                }
                self.word(text, span, &options, name)
            }
            DeValue::Integer(number) => {
                let value = i64::from_str_radix(number.as_str(), number.radix()).ok();
                let is_within = value.is_some_and(|value| range(fitting).contains(&value));
                is_within || self.unfit(name, number.to_string(), shown_range(fitting), span)
            }
            DeValue::Datetime(day) => {
                is_in_calendar(day) || self.unfit(name, day.to_string(), "2026-02-20".to_owned(), span)
            }
            _ => true,
        }
    }

    /// Reports a value of the right kind that does not fit; it may not stay.
    fn unfit(&mut self, key: &str, value: String, expected: String, span: Span) -> bool {
        let problem = Problem::KeyValue { key: key.to_owned(), value, expected };
        self.notes.add(Diagnostic::new(problem).at(self.path, span));
        false
    }

    /// Takes characters out of a text that only an escape such as `\u000B` can bring into it.
    fn characters(&mut self, text: &mut Cow<'_, str>, span: Span) {
        let typed = self.text.get(span.start..span.end).unwrap_or_default();
        let mut found = source::forbidden(text);
        // Those that stand in the file as they are were reported when it was read.
        if source::turning(typed).is_empty() {
            found.extend(source::turning(text));
        }
        for (problem, _) in found {
            self.notes.add(Diagnostic::new(problem).at(self.path, span));
        }
        if let Cow::Owned(cleaned) = source::cleaned(text) {
            *text = Cow::Owned(cleaned);
        }
    }

    /// Checks that a text is one of the words allowed, where only some are.
    fn word(&mut self, text: &str, span: Span, options: &[&Json], name: &str) -> bool {
        let allowed: Vec<&str> = options.iter().flat_map(|option| words(option)).collect();
        let is_open = options
            .iter()
            .any(|option| kind_fits(&DeValue::String(text.into()), option) && words(option).is_empty());
        if is_open || allowed.contains(&text) {
            return true;
        }
        let problem =
            Problem::KeyValue { key: name.to_owned(), value: text.to_owned(), expected: allowed.join(", ") };
        self.notes.add(Diagnostic::new(problem).at(self.path, span).near(text, allowed));
        false
    }

    /// A text as the text of one language, which is how it was meant.
    fn by_lang(&self, span: Span, name: &str) -> String {
        let key = name.rsplit('.').next().unwrap_or(name);
        format!("{key} = {{ vi = {} }}", self.typed(span))
    }

    /// A value as a list that holds it, which is how it was meant.
    fn in_brackets(&self, value: &DeValue<'_>, span: Span, name: &str, options: &[&Json]) -> String {
        let key = name.rsplit('.').next().unwrap_or(name);
        let takes_numbers = options.iter().any(|option| option["items"]["type"] == "number");
        if takes_numbers {
            return format!("{key} = [0.5, 0.4]");
        }
        let typed = if matches!(value, DeValue::String(_)) { self.typed(span) } else { "\"…\"" };
        format!("{key} = [{typed}]")
    }

    /// The first text of a list, where only one is wanted.
    fn first_of(&self, value: &DeValue<'_>, name: &str) -> Option<String> {
        let DeValue::Array(items) = value else { return None };
        let first = items.iter().next().filter(|item| matches!(item.get_ref(), DeValue::String(_)))?;
        let key = name.rsplit('.').next().unwrap_or(name);
        let typed = Some(self.typed(Span::from(first.span()))).filter(|typed| typed.starts_with(['"', '\'']));
        Some(format!("{key} = {}", typed?))
    }

    /// A text as it was typed, if it is short enough to be repeated.
    fn typed(&self, span: Span) -> &str {
        let typed = self.text.get(span.start..span.end).unwrap_or_default();
        let is_short = typed.chars().count() <= LONGEST_EXAMPLE && !typed.contains('\n');
        if is_short { typed } else { "\"…\"" }
    }

    /// The key of a list of tables that was meant by one without its `s`: `[[source]]`.
    fn plural_of(&self, value: &DeValue<'_>, name: &str) -> Option<String> {
        let plural = format!("{name}s");
        let schema = self.whole["properties"].get(&plural)?;
        let is_meant =
            matches!(value, DeValue::Array(items) if items.iter().all(|item| item.get_ref().is_table()));
        (is_meant && options(schema).iter().any(|option| kind_fits(value, option))).then_some(plural)
    }

    fn wrong_type(&mut self, value: &DeValue<'_>, span: Span, options: &[&Json], name: &str) {
        let mut expected: Vec<&str> = options.iter().filter_map(|option| kind_of_schema(option)).collect();
        expected.dedup();
        let allowed: Vec<&str> = options.iter().flat_map(|option| words(option)).collect();
        if !allowed.is_empty() && options.iter().all(|option| !words(option).is_empty()) {
            let allowed: Vec<String> = allowed.iter().map(|word| format!("\"{word}\"")).collect();
            self.unfit(name, self.typed(span).to_owned(), allowed.join(", "), span);
            return;
        }
        if let Some(plural) = self.plural_of(value, name) {
            let problem = Problem::KeyUnknown { key: name.to_owned() };
            let mut diagnostic = Diagnostic::new(problem).at(self.path, span);
            diagnostic.near = Some(plural);
            self.notes.add(diagnostic);
            return;
        }
        let is_of_tables =
            |option: &&Json| option["items"].get("$ref").is_some() || option["items"]["type"] == "object";
        let tables = matches!(value, DeValue::Table(_)) && options.iter().any(is_of_tables);
        let is_by_lang = |option: &&Json| option.get("additionalProperties").is_some_and(takes_text);
        let text = matches!(value, DeValue::String(_) | DeValue::Array(_)) && options.iter().any(is_by_lang);
        let (expected, example) = match (text, tables) {
            (true, _) => ("texts".to_owned(), self.by_lang(span, name)),
            (_, true) => ("tables".to_owned(), format!("[[{name}]]")),
            _ if expected == ["date", "string"] => ("partial".to_owned(), String::new()),
            _ if expected == ["array"] => ("array".to_owned(), self.in_brackets(value, span, name, options)),
            _ if expected == ["string"]
                && let Some(one) = self.first_of(value, name) =>
            {
                ("one".to_owned(), one)
            }
            _ => (expected.join("|"), String::new()),
        };
        let found = kind_of_value(value).to_owned();
        let example = example.into_boxed_str();
        let problem = Problem::KeyType { key: name.to_owned(), expected, found, example };
        self.notes.add(Diagnostic::new(problem).at(self.path, span));
    }
}

/// The key that somebody meant who wrote a part of it: `licence_expires` for `expires`.
fn longer(typed: &str, known: &[&str]) -> Option<String> {
    let has_part = |key: &&&str| key.split('_').any(|part| part == typed);
    // Both `consent_expires` and `licence_expires` have it; the last is the commoner.
    known.iter().rfind(has_part).map(|key| (*key).to_owned())
}

/// Whether a schema wants text and nothing else.
fn takes_text(schema: &Json) -> bool {
    options(schema).iter().all(|option| kind_of_schema(option) == Some("string"))
}

/// Whether a schema says nothing about its keys.
fn is_free(schema: &Json) -> bool {
    schema.get("properties").is_none()
        && schema.get("additionalProperties").is_none_or(|others| others == &Json::Bool(true))
}

/// The alternatives of a schema, without `null`.
fn options(schema: &Json) -> Vec<&Json> {
    let alternatives = schema.get("anyOf").or_else(|| schema.get("oneOf")).and_then(Json::as_array);
    match alternatives {
        Some(alternatives) => {
            alternatives.iter().flat_map(options).filter(|option| option["type"] != "null").collect()
        }
        None => vec![schema],
    }
}

/// The words that a schema allows; none when it allows all.
fn words(schema: &Json) -> Vec<&str> {
    match (schema.get("const"), schema.get("enum")) {
        (Some(word), _) => word.as_str().into_iter().collect(),
        (None, Some(list)) => list.as_array().into_iter().flatten().filter_map(Json::as_str).collect(),
        (None, None) => Vec::new(),
    }
}

/// The kind of value that a schema asks for; none when anything will do.
fn kind_of_schema(schema: &Json) -> Option<&str> {
    match schema["format"].as_str() {
        Some("date") => return Some("date"),
        Some("date-time") => return Some("date-time"),
        _ => {}
    }
    match &schema["type"] {
        Json::String(kind) => Some(kind),
        Json::Array(kinds) => kinds.iter().filter_map(Json::as_str).find(|kind| *kind != "null"),
        _ if !words(schema).is_empty() => Some("string"),
        _ => None,
    }
}

/// The whole numbers that a schema allows.
fn range(schema: &Json) -> std::ops::RangeInclusive<i64> {
    let least = schema["minimum"].as_f64().map_or(i64::MIN, |least| least as i64);
    let most = schema["maximum"].as_f64().map(|most| most as i64);
    let of_type = match schema["format"].as_str() {
        Some("uint32") => u32::MAX.into(),
        _ => i64::MAX,
    };
    least..=most.unwrap_or(of_type)
}

fn shown_range(schema: &Json) -> String {
    let range = range(schema);
    match schema.get("maximum") {
        Some(_) => format!("{}–{}", range.start(), range.end()),
        None => format!("≥ {}", range.start()),
    }
}

/// The first year that is taken for one: 0226 is 2026, mistyped.
const FIRST_YEAR: u16 = 1000;

/// Whether a value has a day that exists; TOML's own reader has looked at all but the year.
fn is_in_calendar(value: &toml::value::Datetime) -> bool {
    let exists = |date: toml::value::Date| Date::new(i32::from(date.year), date.month, date.day).is_some();
    value.date.is_some_and(|date| date.year >= FIRST_YEAR && exists(date))
}

fn kind_of_value(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "string",
        DeValue::Integer(_) => "integer",
        DeValue::Float(_) => "number",
        DeValue::Boolean(_) => "boolean",
        DeValue::Datetime(datetime) if datetime.date.is_none() => "time",
        DeValue::Datetime(datetime) if datetime.time.is_some() => "date-time",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "array",
        DeValue::Table(_) => "object",
    }
}

fn kind_fits(value: &DeValue<'_>, schema: &Json) -> bool {
    match (kind_of_schema(schema), kind_of_value(value)) {
        (None, _) | (Some("number"), "integer") | (Some("date-time"), "date") => true,
        (Some(wanted), found) => wanted == found,
    }
}
