//! A table to read and to type into, for those who have an office program and nothing else.
//!
//! The reader takes what such a program has saved: tags that nothing closes, attributes without quotation marks,
//! markup of its own. It looks for rows and cells alone, so a parser of all HTML would bring more than it saves;
//! a row is known by the token in its first cell, and by no attribute, since those do not survive.

use std::fmt::Write as _;

use super::unit::Unit;
use super::xml::{escaped, value};
use super::{Package, Unreadable, add, lang, tokens};
use crate::names::FilePath;
use crate::translation::State;

/// What stands around the table, in the language of whoever reads it.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// The heading.
    pub title: String,
    /// What is to be done.
    pub lead: String,
    /// The language of those two.
    pub lang: String,
    /// The name of the column of sources, and in which direction it is written: `ltr` or `rtl`.
    pub source: (String, &'static str),
    /// The same of the translations.
    pub target: (String, &'static str),
}

const STYLE: &str = "body{font:16px/1.5 sans-serif;margin:2em}table{border-collapse:collapse;width:100%}\
th,td{border:1px solid #999;padding:.5em;vertical-align:top;width:50%;text-align:start}\
.id{color:#555;font-size:11px;line-height:1.3;word-break:break-all}p{margin:0 0 .3em}\
.open{background:#fff6d6}@media print{body{margin:0}tr{page-break-inside:avoid}}";

pub(super) fn write(package: &Package, words: &Words) -> String {
    let mut text = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n<p>{}</p>\n",
        value(&words.lang),
        escaped(&words.lead),
        title = escaped(&words.title),
    );
    for story in &package.stories {
        let original = escaped(story.original.as_str());
        let _ = writeln!(
            text,
            "<h2>{original}</h2>\n<table>\n<tr><th>{}</th><th>{}</th></tr>",
            escaped(&words.source.0),
            escaped(&words.target.0)
        );
        for unit in &story.units {
            let id = format!("⟦@{} {} {}#{}⟧", package.from, package.to, story.original, unit.id);
            let class = if unit.state == State::Fresh { "" } else { " class=\"open\"" };
            let _ = writeln!(
                text,
                "<tr id=\"{}\"{class}>\n<td lang=\"{}\" dir=\"{}\"><p class=\"id\" dir=\"ltr\">{}</p><p>{}</p></td>\n\
                 <td lang=\"{}\" dir=\"{}\"><p>{}</p></td>\n</tr>",
                value(&unit.id),
                package.from,
                words.source.1,
                escaped(&id),
                escaped(&tokens::write(&unit.source)),
                package.to,
                words.target.1,
                escaped(&unit.target.as_ref().map(|target| tokens::write(target)).unwrap_or_default())
            );
        }
        text.push_str("</table>\n");
    }
    text.push_str("</body>\n</html>\n");
    text
}

pub(super) fn read(text: &str) -> Result<Package, Unreadable> {
    let mut package: Option<Package> = None;
    for row in rows(text) {
        let [source, target, ..] = &row[..] else { continue };
        let Some((id, source)) = identified(source) else { continue };
        let mut parts = id.splitn(3, ' ');
        let (Some(from), Some(to), Some(place)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(Unreadable::new("line", id));
        };
        let (from, to) = (lang(from)?, lang(to)?);
        let (original, name) = place.rsplit_once('#').ok_or_else(|| Unreadable::new("line", id.clone()))?;
        let unit = Unit {
            id: name.to_owned(),
            kind: String::new(),
            state: State::Unproven,
            source: tokens::read(&source),
            target: (!target.is_empty()).then(|| tokens::read(target)),
            previous: None,
            marks: Default::default(),
        };
        let package = package.get_or_insert_with(|| Package { from, to: to.clone(), stories: Vec::new() });
        if package.to != to {
            return Err(Unreadable::new("languages", format!("{}, {to}", package.to)));
        }
        add(&mut package.stories, &FilePath::new(original), unit);
    }
    package.ok_or_else(|| Unreadable::new("empty", "⟦@…⟧"))
}

/// The token that names a row, and what stands behind it.
fn identified(cell: &str) -> Option<(String, String)> {
    let (_, rest) = cell.split_once("⟦@")?;
    let (id, source) = rest.split_once('⟧')?;
    // Office programs break long words; a name has blanks only after the two languages.
    let mut parts = id.split_whitespace();
    let (from, to) = (parts.next()?, parts.next()?);
    let rest: Vec<&str> = parts.collect();
    Some((format!("{from} {to} {}", rest.join(" ")), source.trim().to_owned()))
}

/// The cells of each row, as text with single blanks.
fn rows(text: &str) -> Vec<Vec<String>> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let (mut is_in_cell, mut rest) = (false, text);
    while let Some(at) = rest.find('<') {
        add_words(&mut rows, is_in_cell, &rest[..at]);
        let tag = Tag::read(&rest[at..]);
        rest = &rest[at + tag.length..];
        match tag.name.as_str() {
            "tr" if !tag.is_end => rows.push(Vec::new()),
            "td" | "th" if !tag.is_end => {
                if let Some(row) = rows.last_mut() {
                    row.push(String::new());
                    is_in_cell = true;
                }
            }
            "td" | "th" | "tr" | "table" => is_in_cell = false,
            "script" | "style" if !tag.is_end => rest = behind(rest, &format!("</{}", tag.name)),
            "br" | "p" | "div" | "li" => add_words(&mut rows, is_in_cell, " "),
            "" => add_words(&mut rows, is_in_cell, &tag.words),
            _ => {}
        }
    }
    add_words(&mut rows, is_in_cell, rest);
    for cell in rows.iter_mut().flatten() {
        *cell =
            cell.split([' ', '\n', '\t', '\r']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    }
    rows
}

fn add_words(rows: &mut [Vec<String>], is_in_cell: bool, words: &str) {
    if let Some(cell) = rows.last_mut().and_then(|row| row.last_mut()).filter(|_| is_in_cell) {
        cell.push_str(&with_references(words));
    }
}

/// The text from a mark on, in any case of letters; nothing when it is not there.
fn behind<'t>(text: &'t str, mark: &str) -> &'t str {
    let found = text.char_indices().find(|(at, _)| {
        text.get(*at..*at + mark.len()).is_some_and(|found| found.eq_ignore_ascii_case(mark))
    });
    found.map_or("", |(at, _)| &text[at..])
}

/// A piece of markup; without a name when it is a comment, or a mere `<` with the words that it is.
struct Tag {
    name: String,
    is_end: bool,
    length: usize,
    words: String,
}

impl Tag {
    fn read(text: &str) -> Self {
        let none = |length, words: &str| Self {
            name: String::new(),
            is_end: false,
            length,
            words: words.to_owned(),
        };
        if text.starts_with("<!--") {
            return none(text.find("-->").map_or(text.len(), |end| end + "-->".len()), "");
        }
        let inside = text[1..].strip_prefix('/').unwrap_or(&text[1..]);
        let is_end = inside.len() + 1 < text.len();
        let is_markup = inside.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '!' | '?'));
        if !is_markup {
            return none(1, "<");
        }
        let length = end_of_tag(text);
        let name: String = inside.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == ':').collect();
        match name.is_empty() {
            true => none(length, ""),
            false => Self { name: name.to_ascii_lowercase(), is_end, length, words: String::new() },
        }
    }
}

/// Where a tag ends: at the first `>` outside of quotation marks.
fn end_of_tag(text: &str) -> usize {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (None, '>') => return at + 1,
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    text.len()
}

/// Words with characters in place of references to them.
fn with_references(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(at) = rest.find('&') {
        text.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let end = rest.find(';').filter(|end| *end <= 10);
        match end.and_then(|end| Some((end, characters(&rest[..end])?))) {
            Some((end, characters)) => {
                text.push_str(&characters);
                rest = &rest[end + 1..];
            }
            None => text.push('&'),
        }
    }
    text.push_str(rest);
    text
}

/// What a reference stands for: what this program writes, and what office programs put for letters.
fn characters(name: &str) -> Option<String> {
    if let Some(number) = name.strip_prefix('#') {
        let hex = number.strip_prefix(['x', 'X']).map(|digits| u32::from_str_radix(digits, 16));
        let code = hex.unwrap_or_else(|| number.parse()).ok()?;
        return char::from_u32(code).map(String::from);
    }
    if let Some((_, sign)) = NAMES.iter().find(|(known, _)| *known == name) {
        return Some(sign.to_string());
    }
    let letter = name.chars().next().filter(char::is_ascii_alphabetic)?;
    let (_, mark) = MARKS.iter().find(|(known, _)| *known == &name[1..])?;
    Some(format!("{letter}{mark}"))
}

/// The names of signs.
const NAMES: [(&str, char); 16] = [
    ("lt", '<'),
    ("gt", '>'),
    ("amp", '&'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{A0}'),
    ("shy", '\u{AD}'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("hellip", '…'),
];

/// The names of marks on letters, as in `&eacute;`, with the character that composes with the letter.
const MARKS: [(&str, char); 6] = [
    ("grave", '\u{300}'),
    ("acute", '\u{301}'),
    ("circ", '\u{302}'),
    ("tilde", '\u{303}'),
    ("uml", '\u{308}'),
    ("cedil", '\u{327}'),
];
