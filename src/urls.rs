//! `urls.lock`: every address that has been released, with what stood there.
//!
//! Reads and writes the text of the file; what stands on the site now is for others to know.

use std::collections::BTreeMap;
use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::fields::{Located, Reader};
use crate::names::{Address, FilePath, Lang, StoryKey};
use crate::problem::{Diagnostic, Noted, Notes, Problem};
use crate::source::{Source, Sources, Span};

/// The name of the file.
pub const FILE: &str = "urls.lock";

const HEAD: &str = "\
# The addresses of this site that have been released, with what stood at each.
# Written by `haidang urls lock` and kept with the content; links from everywhere lead to these addresses.
# One that vanishes without an entry under `aliases` is an error. To take one back on purpose:
#   haidang urls withdraw /en/the/address/ --reason \"why\"
";

/// What stood at an address, as the file writes it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReleasedFront {
    /// The language of the page.
    pub lang: Located<String>,
    /// The key of the story or section; empty for the home page.
    pub story: Option<String>,
    /// The id of the topic.
    pub topic: Option<String>,
    /// The id of the unit.
    pub unit: Option<String>,
    /// The list that is of no story, topic or unit: `archive`, `a-z` or `units`; of topics when none is named.
    pub list: Option<Located<List>>,
    /// Why nothing needs to stand there any more.
    pub withdrawn: Option<String>,
}

/// The addresses that have been released.
#[derive(Clone, Debug, Default)]
pub struct Lock {
    /// What stood where.
    pub released: BTreeMap<Address, Released>,
}

/// What stood at an address when it was released.
#[derive(Clone, Debug)]
pub struct Released {
    /// The language of the page.
    pub lang: Lang,
    /// What the page was about.
    pub what: Matter,
    /// Why nothing needs to stand there any more.
    pub withdrawn: Option<String>,
    /// The line in the file.
    pub span: Span,
}

/// What a page was about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Matter {
    /// A story, a section or the home page.
    Story(StoryKey),
    /// A topic.
    Topic(String),
    /// The list of topics.
    Topics,
    /// A unit.
    Unit(String),
    /// A list of the whole language.
    List(List),
}

/// A list of what a whole language has.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum List {
    /// Stories by date.
    Archive,
    /// Stories by title.
    #[serde(rename = "a-z")]
    AToZ,
    /// Units.
    Units,
}

impl List {
    /// The word of the file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Archive => "archive",
            Self::AToZ => "a-z",
            Self::Units => "units",
        }
    }
}

impl fmt::Display for Matter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Story(key) => key.as_str(),
            Self::Topic(id) => id,
            Self::Topics => "",
            Self::Unit(id) => id,
            Self::List(list) => list.as_str(),
        })
    }
}

/// Reads the file; a site that has released nothing has none.
pub fn read(sources: &Sources) -> Noted<Lock> {
    let mut notes = Notes::new();
    let Some(source) = sources.text(&FilePath::new(FILE)) else { return Noted::clean(Lock::default()) };
    let front = notes
        .take(Reader::<BTreeMap<String, Located<ReleasedFront>>>::new().read(&source.path, &source.text));
    let mut lock = Lock::default();
    for (address, front) in front {
        let span = line_of(source, front.span);
        let wrong = |key: &str, value: &str, expected: &str, span: Span| {
            let (key, value, expected) = (key.to_owned(), value.to_owned(), expected.to_owned());
            Diagnostic::new(Problem::KeyValue { key, value, expected }).at(&source.path, span)
        };
        let Some(lang) = Lang::parse(&front.value.lang) else {
            notes.add(wrong("lang", &front.value.lang, "en", front.value.lang.span));
            continue;
        };
        if !address.starts_with('/') {
            notes.add(wrong(&address, &address, "/en/port/", span));
            continue;
        }
        let ReleasedFront { story, topic, unit, list, withdrawn, .. } = front.value;
        let named = story.map(|key| Matter::Story(StoryKey::new(&key)));
        let named = named.or(topic.map(Matter::Topic)).or(unit.map(Matter::Unit));
        let what = named.or(list.map(|list| Matter::List(list.value))).unwrap_or(Matter::Topics);
        let released = Released { lang, what, withdrawn, span };
        lock.released.insert(Address::new(&address), released);
    }
    Noted::new(lock, notes)
}

/// The address at the beginning of the line that a span lies in.
fn line_of(source: &Source, span: Span) -> Span {
    let text = &source.text;
    let start = text[..span.start].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[start..span.start].find(" =").map_or(span.end, |at| start + at);
    Span { start, end: end.max(start) }
}

impl Lock {
    /// Whether an address of a language has been released and is still promised.
    pub fn has(&self, lang: &Lang) -> bool {
        self.released.values().any(|released| released.lang == *lang && released.withdrawn.is_none())
    }

    /// Whether a page about this, in this language, has been released at an address and is still promised.
    pub fn promises(&self, address: &Address, lang: &Lang, what: &Matter) -> bool {
        self.released.get(address).is_some_and(|released| {
            released.lang == *lang && released.what == *what && released.withdrawn.is_none()
        })
    }

    /// The stories of which some page has been released and is still promised.
    pub fn stories(&self) -> impl Iterator<Item = &StoryKey> {
        let promised = self.released.values().filter(|released| released.withdrawn.is_none());
        promised.filter_map(|released| match &released.what {
            Matter::Story(key) => Some(key),
            _ => None,
        })
    }

    /// The text of the file: a line an address, in order.
    pub fn text(&self) -> String {
        let mut text = HEAD.to_owned() + "\n";
        for (address, released) in &self.released {
            let mut fields = vec![("lang", released.lang.as_str())];
            match &released.what {
                Matter::Story(key) => fields.push(("story", key.as_str())),
                Matter::Topic(id) => fields.push(("topic", id)),
                Matter::Topics => {}
                Matter::Unit(id) => fields.push(("unit", id)),
                Matter::List(list) => fields.push(("list", list.as_str())),
            }
            fields.extend(released.withdrawn.as_deref().map(|why| ("withdrawn", why)));
            let fields: Vec<String> =
                fields.iter().map(|(name, value)| format!("{name} = {}", quoted(value))).collect();
            text += &format!("{} = {{ {} }}\n", quoted(address.as_str()), fields.join(", "));
        }
        text
    }
}

/// A text as TOML quotes it; JSON's quoting is a part of TOML's.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock_of(text: &str) -> Noted<Lock> {
        let path = FilePath::new(FILE);
        let source = Source::new(path.clone(), text);
        read(&Sources { texts: [(path, source)].into(), ..Sources::default() })
    }

    #[test]
    fn what_is_written_is_read_again_line_by_line_in_order() {
        let text = "\"/vi/chu-de/cang/\" = { lang = \"vi\", topic = \"cang\" }\n\
                    \"/en/\" = { lang = \"en\", story = \"\" }\n\
                    \"/en/port/đảo/\" = { lang = \"en\", story = \"cang/dao\", withdrawn = \"Bài \\\"sai\\\"\" }\n\
                    \"/en/topics/\" = { lang = \"en\" }\n";
        let lock = lock_of(text);
        assert!(lock.notes.is_empty(), "{:?}", lock.notes);
        let written = lock.value.text();
        let lines: Vec<&str> = written.lines().filter(|line| line.starts_with('"')).collect();
        let mut expected: Vec<&str> = text.lines().collect();
        expected.sort_unstable();
        assert_eq!(lines, expected);
        assert_eq!(lock_of(&written).value.text(), written);
    }

    #[test]
    fn what_cannot_be_meant_is_pointed_at_and_the_rest_is_kept() {
        let lock = lock_of(
            "\"en/\" = { lang = \"en\" }\n\"/en/a/\" = { lang = \"not a tag\", story = \"a\" }\n\
             \"/en/b/\" = { lang = \"en\", stroy = \"b\" }\n\"/en/c/\" = { lang = \"en\", story = \"c\" }\n",
        );
        let codes: Vec<_> = lock.notes.into_sorted().iter().map(|d| d.problem.code()).collect();
        assert_eq!(codes, ["key-value", "key-value", "key-unknown"]);
        let kept: Vec<_> = lock.value.released.keys().map(Address::as_str).collect();
        assert_eq!(kept, ["/en/b/", "/en/c/"]);
    }

    #[test]
    fn a_withdrawn_address_is_promised_no_more() {
        let lock = lock_of("\"/en/a/\" = { lang = \"en\", story = \"a\", withdrawn = \"x\" }\n").value;
        let en = Lang::parse("en").expect("a tag");
        assert!(!lock.has(&en));
        assert!(!lock.promises(&Address::new("/en/a/"), &en, &Matter::Story(StoryKey::new("a"))));
    }
}
