//! A story on its own page: everything around its text.

use std::cmp::Reverse;

use crate::names::{Address, Date, StoryKey};
use crate::plan;
use crate::site::{FactSource, Folder, FolderEdition, Texts};
use crate::theme::Slot;

use super::event;
use super::html;
use super::place;
use super::studio::Desk;
use super::views::{BehindView, Card, CorrectionView, EditionLink, SourceView, StoryView, UnitView};

/// Stories offered as next reading.
const RELATED: usize = 3;

/// What templates see of a story.
pub(super) fn view(
    desk: &Desk,
    folder: &Folder,
    edition: &FolderEdition,
    html: String,
    address: &Address,
) -> StoryView {
    let unit = folder.unit.as_ref().and_then(|id| desk.studio.config().units.get(id));
    let unit_name = unit.and_then(|unit| desk.said(&unit.name));
    let (previous, next) = neighbours(desk, folder);
    StoryView {
        title: desk.title(edition),
        summary: desk.summary(edition),
        section: desk.section_link(folder),
        date: folder.date.map(|date| desk.date(date)),
        updated: folder.updated.filter(|updated| Some(*updated) != folder.date).map(|date| desk.date(date)),
        unit: unit_name.as_ref().map(|name| UnitView {
            name: name.clone(),
            href: folder.unit.as_ref().and_then(|id| desk.unit_href(id)),
            url: unit.and_then(|unit| unit.url.clone()),
        }),
        authors: desk.people(&folder.authors),
        translators: desk.people(&edition.translators),
        reviewers: desk.people(&edition.reviewers),
        reading_minutes: desk.language.reading_minutes(&edition.file.document.plain_text()),
        cover: desk.cover(edition, &[Slot::Cover, Slot::Social]),
        event: event::view(desk, folder, edition),
        place: place::view(desk, folder, edition),
        html,
        toc: html::toc(&edition.file.document.blocks, desk.language.typography()),
        sources: folder
            .sources
            .iter()
            .enumerate()
            .map(|(at, source)| source_view(desk, at, source))
            .collect(),
        corrections: corrections(desk, folder, edition),
        topics: desk.topics(folder.topics.clone()),
        related: related(desk, folder),
        previous,
        next,
        source_edition: source_edition(desk, folder, edition),
        behind: behind(desk, edition),
        editions: editions(desk, folder, edition),
        citation: citation(desk, folder, edition, unit_name.as_ref(), address),
        text_href: desk.plan().text_only(&folder.key, desk.lang()).map(|address| desk.href(&address)),
        plain_href: desk.plan().plain_text(&folder.key, desk.lang()).map(|address| desk.href(&address)),
    }
}

/// The corrections of a story in the language of an edition, the newest first.
pub(super) fn corrections(desk: &Desk, folder: &Folder, edition: &FolderEdition) -> Vec<CorrectionView> {
    let told = folder.corrections.iter().filter_map(|correction| {
        let text = desk.set(correction.text.get(&edition.file.lang)?);
        Some(CorrectionView { date: desk.date(correction.date), text })
    });
    told.collect()
}

fn source_view(desk: &Desk, at: usize, source: &FactSource) -> SourceView {
    let url = source.url.as_ref().map(|url| super::studio::encoded(url));
    let host = source.url.as_deref().and_then(super::links::host_of);
    let text = |texts: &Option<Texts>| texts.as_ref().map(|texts| desk.text(texts));
    SourceView {
        anchor: format!("_source-{}", at + 1),
        publisher: desk.text(&source.publisher),
        title: text(&source.title),
        date: source.date.map(|date| desk.partial_date(date)),
        url,
        host,
        note: text(&source.note),
    }
}

/// Stories that share most topics, then the section; those in the reader's language and newer ones first.
fn related(desk: &Desk, folder: &Folder) -> Vec<Card> {
    if !folder.is_listed() {
        return Vec::new();
    }
    let site = desk.site();
    let mut scored: Vec<_> = desk
        .plan()
        .lists
        .all(desk.lang())
        .iter()
        .enumerate()
        .filter(|(_, key)| **key != folder.key)
        .filter_map(|(place, key)| {
            let other = site.folders.get(key)?;
            let shared = other.topics.iter().filter(|topic| folder.topics.contains(topic)).count();
            let is_beside = other.key.parent() == folder.key.parent();
            let score = shared * 2 + usize::from(is_beside);
            let is_own = other.editions.contains_key(desk.lang());
            (score > 0).then_some((Reverse(is_own), Reverse(score), place, key))
        })
        .collect();
    scored.sort();
    scored.into_iter().take(RELATED).filter_map(|(.., key)| desk.card(key)).collect()
}

/// The story before and the one after, in their section's order of time.
fn neighbours(desk: &Desk, folder: &Folder) -> (Option<Card>, Option<Card>) {
    let Some(section) = desk.site().section_of(&folder.key).filter(|_| folder.is_listed()) else {
        return (None, None);
    };
    let keys: Vec<&StoryKey> = desk
        .plan()
        .lists
        .section(desk.lang(), &section.key)
        .iter()
        .filter(|key| {
            desk.site().folders.get(*key).is_some_and(|folder| folder.editions.contains_key(desk.lang()))
        })
        .collect();
    let Some(at) = keys.iter().position(|key| **key == folder.key) else { return (None, None) };
    // The list begins with the newest.
    let older = keys.get(at + 1).and_then(|key| desk.card(key));
    let newer = at.checked_sub(1).and_then(|at| keys.get(at)).and_then(|key| desk.card(key));
    (older, newer)
}

fn behind(desk: &Desk, edition: &FolderEdition) -> Option<BehindView> {
    let behind = edition.standing.as_ref()?.behind?;
    let date = |date: Option<Date>| date.map(|date| desk.date(date));
    Some(BehindView { follows: date(behind.follows), changed: date(behind.changed) })
}

fn source_edition(desk: &Desk, folder: &Folder, edition: &FolderEdition) -> Option<EditionLink> {
    if edition.file.lang == folder.source_lang {
        return None;
    }
    link(desk, folder, folder.source_edition())
}

fn editions(desk: &Desk, folder: &Folder, edition: &FolderEdition) -> Vec<EditionLink> {
    let others = desk.site().langs.iter().filter(|lang| **lang != edition.file.lang);
    others
        .filter_map(|lang| folder.editions.get(lang))
        .filter(|other| !plan::is_summary(folder, other))
        .filter_map(|other| link(desk, folder, other))
        .collect()
}

fn link(desk: &Desk, folder: &Folder, edition: &FolderEdition) -> Option<EditionLink> {
    let lang = &edition.file.lang;
    let address = desk.plan().folders.get(&(folder.key.clone(), lang.clone()))?;
    Some(EditionLink {
        lang: lang.to_string(),
        dir: desk.dir_of(lang),
        name: desk.own_name(lang),
        language: desk.name_of(lang),
        href: desk.href(address),
    })
}

/// How to cite a story.
pub(super) fn citation_of(
    desk: &Desk,
    folder: &Folder,
    edition: &FolderEdition,
    address: &Address,
) -> String {
    let unit = folder.unit.as_ref().and_then(|id| desk.studio.config().units.get(id));
    let name = unit.and_then(|unit| desk.said(&unit.name));
    citation(desk, folder, edition, name.as_ref(), address)
}

fn citation(
    desk: &Desk,
    folder: &Folder,
    edition: &FolderEdition,
    unit: Option<&String>,
    address: &Address,
) -> String {
    let Some(date) = folder.date else { return String::new() };
    let site = desk.site_title();
    let (title, date, url) = (desk.title(edition), desk.date(date).text, desk.studio.url(address));
    let of_site = [("title", title.as_str()), ("site", &site), ("date", &date), ("url", &url)];
    match unit {
        Some(unit) => desk.tell_in_text("citation", &[&of_site[..], &[("unit", unit)]].concat()),
        None => desk.tell_in_text("citation-without-unit", &of_site),
    }
}
