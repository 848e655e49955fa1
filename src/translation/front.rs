//! Strings in front matter and cards, with every other byte left as it is.
//!
//! `toml_edit` keeps comments, order and blanks, which no writer of its own would for long.

use toml_edit::{Datetime, DocumentMut, Item, Table, TableLike, Value};

use super::memory::Acceptance;
use crate::config::Status;

/// The text of an edition in three parts: up to the front matter, the front matter, and the rest.
pub(super) fn parts(text: &str) -> Option<(&str, &str, &str)> {
    let mut start = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let is_fence = line.trim_end() == "+++";
        match start {
            None if is_fence => start = Some(at + line.len()),
            None if !line.trim().is_empty() => return None,
            Some(start) if is_fence => return Some((&text[..start], &text[start..at], &text[at..])),
            _ => {}
        }
        at += line.len();
    }
    None
}

/// An edition with other strings in its front matter, by the names that blocks have.
pub(super) fn changed<'a>(text: &str, strings: impl Iterator<Item = (&'a str, String)>) -> Option<String> {
    let strings: Vec<_> = strings.collect();
    if strings.is_empty() {
        return Some(text.to_owned());
    }
    let (before, front, after) = parts(text)?;
    let mut document: DocumentMut = front.parse().ok()?;
    for (name, words) in strings {
        set(&mut document, &path_of(name), words)?;
    }
    Some(format!("{before}{document}{after}"))
}

/// An edition that says how far it has come and who made it; who has read it before has not read this.
pub(super) fn signed(text: &str, status: Status, by: &str) -> Option<String> {
    let (before, front, after) = parts(text)?;
    let mut document: DocumentMut = front.parse().ok()?;
    set(&mut document, &["translation", "status"], status.as_str())?;
    set(&mut document, &["translation", "by"], by)?;
    let translation = document.get_mut("translation")?.as_table_like_mut()?;
    translation.remove("reviewed_by");
    translation.remove("reviewed_on");
    Some(format!("{before}{document}{after}"))
}

/// An edition that says who has read it, when, and how far it has come by that.
pub fn reviewed(text: &str, acceptance: &Acceptance) -> Option<String> {
    let (before, front, after) = parts(text)?;
    let mut document: DocumentMut = front.parse().ok()?;
    let on: Datetime = acceptance.on.to_string().parse().ok()?;
    set(&mut document, &["translation", "status"], acceptance.state.as_str())?;
    set(&mut document, &["translation", "reviewed_by"], acceptance.by.as_str())?;
    set(&mut document, &["translation", "reviewed_on"], on)?;
    Some(format!("{before}{document}{after}"))
}

/// The keys of a block's name: `words.growth.series.actual` is at most four of them.
pub(super) fn path_of(name: &str) -> Vec<&str> {
    for table in ["event", "place"] {
        if let Some(key) = name.strip_prefix(table).and_then(|rest| rest.strip_prefix('.')) {
            return vec![table, key];
        }
    }
    let Some(rest) = name.strip_prefix("words.") else { return vec![name] };
    let Some((id, rest)) = rest.split_once('.') else { return vec!["words", rest] };
    match rest.split_once('.') {
        Some((table, key)) => vec!["words", id, table, key],
        None => vec!["words", id, rest],
    }
}

/// Sets a value, making the tables that it lies in.
pub(super) fn set(document: &mut DocumentMut, path: &[&str], value: impl Into<Value>) -> Option<()> {
    let mut value: Value = value.into();
    let (key, tables) = path.split_last()?;
    let mut table: &mut dyn TableLike = document.as_table_mut();
    for name in tables {
        let is_last = Some(name) == tables.last();
        let mut made = Table::new();
        made.set_implicit(!is_last);
        table = table.entry(name).or_insert(Item::Table(made)).as_table_like_mut()?;
    }
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(now) if now.as_str().is_some_and(|now| value.as_str() == Some(now)) => {}
        Some(now) => {
            *value.decor_mut() = now.decor().clone();
            *now = value;
        }
        None => {
            table.insert(key, toml_edit::value(value));
        }
    }
    Some(())
}
