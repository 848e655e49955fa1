//! Gettext's PO, for Poedit and Weblate.
//!
//! A small reader of its own: the `polib` crate passes over what it cannot read, and a translator has to be told.

use std::fmt::Write as _;

use super::unit::Unit;
use super::{Package, Unreadable, add, lang, tokens};
use crate::names::FilePath;
use crate::translation::State;

pub(super) fn write(package: &Package) -> String {
    let mut text = "# haidang tr export\nmsgid \"\"\nmsgstr \"\"\n".to_owned();
    let header = [
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("Language", package.to.as_str()),
        ("X-Source-Language", package.from.as_str()),
        ("X-Generator", "haidang"),
    ];
    for (key, value) in header {
        let _ = writeln!(text, "\"{key}: {value}\\n\"");
    }
    for story in &package.stories {
        for unit in &story.units {
            write_unit(unit, story.original.as_str(), &mut text);
        }
    }
    text
}

fn write_unit(unit: &Unit, original: &str, text: &mut String) {
    let _ = writeln!(text, "\n#. {}", unit.kind);
    for (number, mark) in &unit.marks {
        let _ = writeln!(text, "#. ⟦{number}⟧ {}: {}", mark.kind, mark.shows.replace('\n', " "));
    }
    let is_fuzzy = unit.state != State::Fresh && unit.target.is_some();
    if is_fuzzy {
        text.push_str("#, fuzzy\n");
    }
    if let Some(previous) = unit.previous.as_ref().filter(|_| is_fuzzy) {
        let _ = writeln!(text, "#| msgid {}", quoted(previous));
    }
    let target = unit.target.as_ref().map(|target| tokens::write(target)).unwrap_or_default();
    let _ = writeln!(
        text,
        "msgctxt {}\nmsgid {}\nmsgstr {}",
        quoted(&format!("{original}#{}", unit.id)),
        quoted(&tokens::write(&unit.source)),
        quoted(&target)
    );
}

fn quoted(text: &str) -> String {
    let mut quoted = "\"".to_owned();
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// An entry as it is read, and which of its strings a line goes on.
#[derive(Default)]
struct Entry {
    context: Option<String>,
    id: Option<String>,
    string: Option<String>,
    part: Part,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Part {
    #[default]
    None,
    Context,
    Id,
    String,
}

pub(super) fn read(text: &str) -> Result<Package, Unreadable> {
    let entries = entries(text)?;
    let (mut header, mut stories) = (None, Vec::new());
    for entry in entries {
        let (id, string) = (entry.id.unwrap_or_default(), entry.string.unwrap_or_default());
        let Some(context) = entry.context else {
            if id.is_empty() {
                header = Some(string);
                continue;
            }
            return Err(Unreadable::new("context", id));
        };
        let (original, name) = context.rsplit_once('#').unwrap_or(("", &context));
        let unit = Unit {
            id: name.to_owned(),
            kind: String::new(),
            state: State::Unproven,
            source: tokens::read(&id),
            target: (!string.is_empty()).then(|| tokens::read(&string)),
            previous: None,
            marks: Default::default(),
        };
        add(&mut stories, &FilePath::new(original), unit);
    }
    let header = header.ok_or_else(|| Unreadable::new("empty", "msgid \"\""))?;
    let field = |name: &str| {
        let mut lines = header.lines().filter_map(|line| line.split_once(':'));
        let found =
            lines.find(|(key, _)| key.trim().eq_ignore_ascii_case(name)).map(|(_, value)| value.trim());
        found.ok_or_else(|| Unreadable::new("attribute", name))
    };
    let (from, to) = (lang(field("X-Source-Language")?)?, lang(field("Language")?)?);
    Ok(Package { from, to, stories })
}

fn entries(text: &str) -> Result<Vec<Entry>, Unreadable> {
    let mut entries = Vec::new();
    let mut entry = Entry::default();
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        let wrong = || Unreadable { line: Some(index + 1), ..Unreadable::new("line", line) };
        if line.starts_with('#') || line.is_empty() {
            continue;
        }
        let (word, rest) = line.split_at(line.find([' ', '\t', '"']).unwrap_or(line.len()));
        let words = unquoted(rest.trim()).ok_or_else(wrong)?;
        let part = match word {
            "" => entry.part,
            "msgctxt" => Part::Context,
            "msgid" => Part::Id,
            "msgstr" => Part::String,
            // Plurals are none of ours.
            _ => return Err(wrong()),
        };
        let begins = !word.is_empty();
        if begins && entry.part == Part::String {
            entries.push(std::mem::take(&mut entry));
        }
        entry.part = part;
        let text = match part {
            Part::None => return Err(wrong()),
            Part::Context => &mut entry.context,
            Part::Id => &mut entry.id,
            Part::String => &mut entry.string,
        };
        if begins && text.is_some() {
            return Err(wrong());
        }
        text.get_or_insert_default().push_str(&words);
    }
    if entry.part != Part::None {
        entries.push(entry);
    }
    Ok(entries)
}

/// The words between quotation marks; none when the line is not as it should be.
fn unquoted(text: &str) -> Option<String> {
    let inside = text.strip_prefix('"')?.strip_suffix('"')?;
    let mut words = String::with_capacity(inside.len());
    let mut characters = inside.chars();
    while let Some(c) = characters.next() {
        match c {
            '"' => return None,
            '\\' => words.push(match characters.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                c @ ('"' | '\\') => c,
                _ => return None,
            }),
            c => words.push(c),
        }
    }
    Some(words)
}
