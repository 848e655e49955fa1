//! `llms.txt`: the site and its stories for programs that read for people, one file a language and one for all.
//!
//! The form is that of llmstxt.org: a heading, a quotation, lists of links.

use crate::names::{Lang, StoryKey};
use crate::plan;

use super::studio::{Desk, Studio};

/// The file of a language, or the one that leads to those of all languages.
pub(super) fn written(studio: &Studio, lang: Option<&Lang>) -> String {
    let config = studio.config();
    let chosen = lang.or(config.x_default.as_ref()).unwrap_or_else(|| config.source_lang());
    let Some(desk) = studio.desk(chosen) else { return String::new() };
    let mut text = format!("# {}\n", line(&desk.site_title()));
    if let Some(home) = studio.site.home() {
        let summary = desk.summary(studio.site.edition(home, desk.lang()));
        text += &format!("\n> {}\n", line(&summary));
    }
    match lang {
        Some(_) => text + &stories(&desk),
        None => text + &languages(studio),
    }
}

fn languages(studio: &Studio) -> String {
    let mut text = String::new();
    for desk in studio.site.langs.iter().filter_map(|lang| studio.desk(lang)) {
        let url = studio.url(&desk.home().join("llms.txt"));
        text += &format!("\n## {}\n\n- [{}]({url})\n", desk.words("language-name"), line(&desk.site_title()));
    }
    text
}

/// Every section with its stories in this language, then the pages.
fn stories(desk: &Desk) -> String {
    let site = desk.site();
    let mut text = String::new();
    for section in site.sections() {
        let Some(edition) = section.editions.get(desk.lang()) else { continue };
        let keys = desk.plan().lists.section(desk.lang(), &section.key).iter();
        let links: String = keys.filter_map(|key| link(desk, key)).collect();
        if !links.is_empty() {
            text += &format!("\n## {}\n\n{links}", line(&desk.title(edition)));
        }
    }
    let pages = site.folders.values().filter(|folder| !folder.is_listed());
    let pages: String = pages.filter_map(|folder| link(desk, &folder.key)).collect();
    if !pages.is_empty() {
        text += &format!("\n## {}\n\n{pages}", line(&desk.site_title()));
    }
    text
}

/// A story, plain where it stands so.
fn link(desk: &Desk, key: &StoryKey) -> Option<String> {
    let folder = desk.site().folders.get(key)?;
    let edition = folder.editions.get(desk.lang())?;
    let own = desk.plan().folders.get(&(key.clone(), desk.lang().clone()))?;
    if plan::is_summary(folder, edition) || !matches!(folder.role, crate::site::Role::Story(_)) {
        return None;
    }
    let url = desk.studio.url(&desk.plan().plain_text(key, desk.lang()).unwrap_or_else(|| own.clone()));
    Some(format!("- [{}]({url}): {}\n", line(&desk.title(edition)), line(&desk.summary(edition))))
}

/// Words on one line, in which nothing ends a link or begins one: neither brackets, with a backslash before them or
/// none, nor code, which is read before links are.
fn line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for letter in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if matches!(letter, '\\' | '[' | ']' | '`' | '<') {
            line.push('\\');
        }
        line.push(letter);
    }
    line
}
