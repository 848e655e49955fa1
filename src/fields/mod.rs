//! TOML as typed values: every unknown key and wrong type of a file at once, each with its place.
//!
//! Does not know what any file is for; the shape comes from the type that is asked for.

mod shape;
mod syntax;
mod types;

use std::collections::BTreeSet;
use std::marker::PhantomData;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;
use toml::de::{DeTable, DeValue};

use crate::names::FilePath;
use crate::problem::{Diagnostic, Noted, Notes, Problem};
use crate::source::Span;

pub use types::{Located, Said, When};

/// The shape of a kind of file, prepared once and used for every file of that kind.
#[derive(Debug)]
pub struct Reader<T> {
    schema: Json,
    target: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned + JsonSchema + Default> Reader<T> {
    /// The reader of `T`.
    pub fn new() -> Self {
        Self { schema: schema_of::<T>(), target: PhantomData }
    }

    /// Reads TOML: what is right is kept, what is wrong is reported and left out.
    ///
    /// Spans of problems and of [`Located`] values count from the beginning of `text`.
    pub fn read(&self, path: &FilePath, text: &str) -> Noted<T> {
        let mut notes = Notes::new();
        let (mut table, errors) = DeTable::parse_recoverable(text);
        let has_syntax_errors = !errors.is_empty();
        let mut lines = BTreeSet::new();
        let mut is_table_twice = false;
        for error in errors {
            let span = Span::from(error.span().unwrap_or(0..text.len().min(1)));
            // What follows on the same line comes of it.
            if !lines.insert(syntax::line_start(text, span.start)) {
                continue;
            }
            let why = error.message().to_owned();
            let kind = syntax::kind(&why, text, span.start);
            // Where a table stands twice, all of its keys do.
            if kind == "twice" && is_table_twice {
                continue;
            }
            is_table_twice |= kind == "table-twice";
            let problem = Problem::TomlSyntax { why, kind: kind.to_owned() };
            notes.add(Diagnostic::new(problem).at(path, widened(span, text)));
        }
        let whole = Span::from(table.span());
        shape::Check { path, text, notes: &mut notes, is_damaged: has_syntax_errors, whole: &self.schema }
            .table(table.get_mut(), whole, &self.schema, "");
        let value = loop {
            match T::deserialize(toml::de::Deserializer::from(table.clone())) {
                Ok(value) => break value,
                // What the shape cannot express, such as a day that is in no calendar, is found here.
                Err(error) => {
                    let span = Span::from(error.span().unwrap_or(0..0));
                    let inner = key_at(table.get_ref(), span);
                    let Some(key) = take_out(table.get_mut(), span) else { break T::default() };
                    let key = inner.filter(|inner| inner.starts_with(&key)).unwrap_or(key);
                    let value = text.get(span.start..span.end).unwrap_or_default().to_owned();
                    let problem = Problem::KeyValue { key, value, expected: error.message().to_owned() };
                    notes.add(Diagnostic::new(problem).at(path, widened(span, text)));
                }
            }
        };
        Noted::new(value, notes)
    }
}

/// The ids of the items of a list at the top of a file, wherever an item can be told, whole or not.
pub fn ids_in(text: &str, list: &str) -> BTreeSet<String> {
    let (table, _) = DeTable::parse_recoverable(text);
    let Some(DeValue::Array(items)) = table.get_ref().get(list).map(toml::Spanned::get_ref) else {
        return BTreeSet::new();
    };
    let id = |item: &toml::Spanned<DeValue<'_>>| match item.get_ref() {
        DeValue::Table(item) => match item.get("id")?.get_ref() {
            DeValue::String(id) => Some(id.to_string()),
            _ => None,
        },
        _ => None,
    };
    items.iter().filter_map(id).collect()
}

/// The dotted key of the innermost value that a span lies in.
fn key_at(table: &DeTable<'_>, span: Span) -> Option<String> {
    table.iter().find_map(|(key, value)| {
        let inner = match value.get_ref() {
            DeValue::Table(inner) => key_at(inner, span),
            DeValue::Array(items) => items.iter().find_map(|item| match item.get_ref() {
                DeValue::Table(inner) => key_at(inner, span),
                _ => None,
            }),
            _ => None,
        };
        let key = key.get_ref();
        match inner {
            Some(inner) => Some(format!("{key}.{inner}")),
            None => value.span().contains(&span.start).then(|| key.to_string()),
        }
    })
}

/// Takes out the value at the top of a file, or the item of its list, that a span lies in; gives the key.
fn take_out(table: &mut DeTable<'_>, span: Span) -> Option<String> {
    let holds = |range: std::ops::Range<usize>| range.contains(&span.start);
    let last_start = |key: &toml::Spanned<std::borrow::Cow<'_, str>>| key.span().start;
    // The span of a table is its heading alone: what follows up to the next key belongs to it.
    let (key, value) = table
        .iter_mut()
        .filter(|(key, value)| holds(value.span()) || last_start(key) <= span.start)
        .max_by_key(|(key, value)| (holds(value.span()), last_start(key)))?;
    let name = key.get_ref().to_string();
    if let DeValue::Array(items) = value.get_mut()
        && items.len() > 1
        && let Some(at) = items.iter().rposition(|item| item.span().start <= span.start)
    {
        let kept = std::mem::replace(items, toml::de::DeArray::new()).into_iter().enumerate();
        *items = kept.filter(|(place, _)| *place != at).map(|(_, item)| item).collect();
        return Some(name);
    }
    table.remove(name.as_str());
    Some(name)
}

impl<T: DeserializeOwned + JsonSchema + Default> Default for Reader<T> {
    fn default() -> Self {
        Self::new()
    }
}

/// The JSON Schema of a type, without references.
pub fn schema_of<T: JsonSchema>() -> Json {
    let settings = schemars::generate::SchemaSettings::draft2020_12().with(|settings| {
        settings.inline_subschemas = true;
    });
    settings.into_generator().into_root_schema_for::<T>().to_value()
}

/// A span of at least one character, so that a caret has something to stand under.
fn widened(span: Span, text: &str) -> Span {
    if span.end > span.start {
        return span;
    }
    let start = span.start.min(text.len());
    let next = text[start..].chars().next().filter(|c| *c != '\n').map_or(0, char::len_utf8);
    Span { start, end: start + next }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::*;
    use crate::names::{Date, PartialDate};

    #[derive(Debug, Default, Deserialize, JsonSchema)]
    #[serde(default, deny_unknown_fields)]
    struct Story {
        title: Option<Located<String>>,
        date: Option<Located<Date>>,
        draft: bool,
        topics: Vec<Located<String>>,
        names: BTreeMap<String, String>,
        kind: Kind,
        places: Vec<Place>,
        translation: Option<Translation>,
    }

    #[derive(Debug, Default, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only its shape is looked at")]
    struct Translation {
        by: Option<String>,
        status: Option<String>,
    }

    #[derive(Debug, Default, Deserialize, JsonSchema, PartialEq)]
    #[serde(rename_all = "kebab-case")]
    enum Kind {
        /// The usual.
        #[default]
        Story,
        /// Figures.
        Infographic,
    }

    #[derive(Debug, Default, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only its shape is looked at")]
    struct Place {
        id: String,
    }

    fn check(text: &str, expected: &str) -> Story {
        let path = FilePath::new("a.toml");
        let noted = Reader::<Story>::new().read(&path, text);
        let mut found = String::new();
        for diagnostic in noted.notes.into_sorted() {
            let span =
                diagnostic.place.and_then(|place| place.span).expect("every problem of a field has words");
            let near = diagnostic.near.map(|near| format!(" near {near}")).unwrap_or_default();
            found += &format!("{} `{}`{near}\n", diagnostic.problem.code(), &text[span.start..span.end]);
        }
        assert_eq!(found, expected);
        noted.value
    }

    #[test]
    fn every_wrong_key_of_a_file_is_reported_at_once_and_the_right_ones_are_kept() {
        let story = check(
            "title = \"Cảng\"\ntitel = \"x\"\ndraft = \"yes\"\nkind = \"infografic\"\ntopics = [\"a\", 3]\n[[places]]\nnme = 1\n",
            "key-unknown `titel` near title\nkey-type `\"yes\"`\nkey-value `\"infografic\"` near infographic\nkey-type `3`\nkey-missing `[[places]]`\nkey-unknown `nme`\n",
        );
        assert_eq!(story.title.map(|title| title.value).as_deref(), Some("Cảng"));
        assert_eq!(story.topics.len(), 1);
        assert_eq!(story.kind, Kind::Story);
    }

    #[test]
    fn a_key_below_the_wrong_heading_is_told_apart_from_an_unknown_one() {
        check(
            "[[places]]\nid = \"a\"\ndraft = true\nfoo = 1\n",
            "key-misplaced `draft`\nkey-unknown `foo`\n",
        );
    }

    #[test]
    fn a_key_that_slid_below_a_table_of_names_is_no_name() {
        check("[names]\nvi = \"Cảng\"\ntitle = \"x\"\n", "key-misplaced `title`\n");
        let story = check("[names]\nplaces = \"x\"\n", "");
        assert_eq!(story.names.len(), 1, "a text is not what this key of the file wants");
    }

    #[test]
    fn keys_of_a_table_at_the_top_of_the_file_are_reported_together() {
        check(
            "by = \"a\"\ntitle = \"Cảng\"\nstatus = \"b\"\nfoo = 1\n",
            "key-outside `by`\nkey-unknown `foo`\n",
        );
    }

    #[test]
    fn a_date_is_a_day_that_exists() {
        let story = check("date = 2026-02-20\n", "");
        assert_eq!(story.date.map(|date| date.value.to_string()).as_deref(), Some("2026-02-20"));
        check("date = \"hôm nay\"\n", "key-type `\"hôm nay\"`\n");
    }

    #[test]
    fn a_date_may_be_as_exact_as_its_source() {
        #[derive(Debug, Default, Deserialize, JsonSchema)]
        struct Figure {
            dates: Vec<Located<PartialDate>>,
        }
        let text = "dates = [2024-01-31, \"2024-01\", \"2024\"]\n";
        let noted = Reader::<Figure>::new().read(&FilePath::new("a.toml"), text);
        let dates: Vec<_> = noted.value.dates.iter().map(|date| date.value.to_string()).collect();
        assert_eq!(dates, ["2024-01-31", "2024-01", "2024"]);
        assert!(noted.notes.is_empty());
        let wrong = "dates = [\"giữa năm\", \"2024-13\", \"2024-02-30\", \"2024-02\"]\n";
        let noted = Reader::<Figure>::new().read(&FilePath::new("a.toml"), wrong);
        assert_eq!(noted.value.dates.len(), 1);
        assert_eq!(noted.notes.into_sorted().len(), 3, "each is reported");
    }

    #[test]
    fn a_text_may_be_plain_or_by_language_and_keeps_its_places() {
        #[derive(Debug, Default, Deserialize, JsonSchema)]
        #[serde(default)]
        struct Source {
            title: Option<Said>,
            note: Option<Said>,
        }
        let text = "title = \"Hải đăng\"\nnote.vi = \"Bản tiếng Nhật\"\nnote.ja = \"日本語版\"\n";
        let noted = Reader::<Source>::new().read(&FilePath::new("a.toml"), text);
        assert!(noted.notes.is_empty(), "{:?}", noted.notes);
        assert_eq!(noted.value.title, Some(Said::Plain("Hải đăng".to_owned())));
        let Some(Said::ByLang(note)) = noted.value.note else { panic!("the note is by language") };
        let shown = |tag: &str| note.get(tag).map(|said| &text[said.span.start..said.span.end]);
        assert_eq!((shown("vi"), shown("ja")), (Some("\"Bản tiếng Nhật\""), Some("\"日本語版\"")));
        for wrong in ["note = 3\n", "note = { vi = 3 }\n"] {
            let noted = Reader::<Source>::new().read(&FilePath::new("a.toml"), wrong);
            let codes: Vec<_> = noted.notes.into_sorted().iter().map(|d| d.problem.code()).collect();
            assert_eq!(codes, ["key-type"], "{wrong}");
        }
    }

    #[test]
    fn all_faults_of_syntax_are_found_in_one_reading() {
        let story = check("title = \ndraft = true\nnames = { vi = }\n", "toml-syntax ``\ntoml-syntax `}`\n");
        assert!(story.draft);
    }
}
