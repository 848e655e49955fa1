//! Parts of the site's own stories that show what components look like.
//!
//! Looks for the newest of each; makes nothing up.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::edition::Template;
use crate::markdown::{Block, BlockKind, Document, Inline, pictures_alone};
use crate::names::Address;
use crate::problem::Diagnostic;
use crate::site::{Folder, FolderEdition, Role};

use super::html;
use super::scene::Scene;
use super::studio::Desk;

/// Words of components and of what the program writes itself, in the order in which they are shown.
const PARTS: [&str; 11] = [
    "text_picture",
    "gallery",
    "notice",
    "quotation",
    "table",
    "list",
    "footnotes",
    "download",
    "video",
    "audio",
    "video_link",
];

/// A part of a text.
#[derive(Serialize)]
pub(super) struct PartView {
    /// What it shows: the name of a component, else a word.
    pub(super) name: &'static str,
    /// Empty where no text of the language has one.
    pub(super) html: String,
}

/// A story in the desk's own language, with where it stands.
#[derive(Clone)]
pub(super) struct Shown<'a> {
    pub(super) folder: &'a Folder,
    pub(super) edition: &'a FolderEdition,
    pub(super) address: Address,
}

/// Every text of a language: stories, the newest first, then the others.
pub(super) fn texts<'a>(desk: &Desk<'a>) -> Vec<Shown<'a>> {
    let (site, plan) = (desk.site(), desk.plan());
    let listed = plan.lists.all(desk.lang());
    let stories = listed.iter().filter_map(|key| site.folders.get(key));
    let others = site.folders.values().filter(|folder| !listed.contains(&folder.key));
    let shown = |folder: &'a Folder| {
        let edition = folder.editions.get(desk.lang())?;
        let address = plan.folders.get(&(folder.key.clone(), desk.lang().clone()))?.clone();
        Some(Shown { folder, edition, address })
    };
    stories.chain(others).filter_map(shown).collect()
}

/// The story that has most of what pages show around a text.
pub(super) fn fullest<'t, 'a>(texts: &'t [Shown<'a>]) -> Option<&'t Shown<'a>> {
    let has = |text: &&Shown| {
        let folder = text.folder;
        [
            folder.role == Role::Story(Template::Story),
            !folder.sources.is_empty(),
            !folder.authors.is_empty(),
            !folder.topics.is_empty(),
            folder.unit.is_some(),
            folder.editions.len() > 1,
            text.edition.cover.is_some(),
            !text.edition.reviewers.is_empty(),
        ]
        .into_iter()
        .filter(|is_so| *is_so)
        .count()
    };
    let stories = texts.iter().filter(|text| matches!(text.folder.role, Role::Story(_)));
    // The first of equals is the newest.
    stories.rev().max_by_key(has)
}

/// The first of each part that texts have.
pub(super) fn parts(desk: &Desk, texts: &[Shown]) -> Result<Vec<PartView>, Box<Diagnostic>> {
    let mut found: BTreeMap<&str, String> = BTreeMap::new();
    for text in texts {
        let scene = scene(desk, text);
        for block in &text.edition.file.document.blocks {
            let Some(name) = name_of(block, &scene).filter(|name| !found.contains_key(name)) else {
                continue;
            };
            let html = if name == "footnotes" {
                html::write(&with_notes(block, &text.edition.file.document), &scene)?
            } else {
                html::write(std::slice::from_ref(block), &scene)?
            };
            found.insert(name, html);
        }
    }
    let part = |name: &'static str| PartView { name, html: found.remove(name).unwrap_or_default() };
    Ok(PARTS.into_iter().map(part).collect())
}

/// A chart of each kind that texts have.
pub(super) fn charts(desk: &Desk, texts: &[Shown]) -> Result<Vec<String>, Box<Diagnostic>> {
    let (mut kinds, mut ids, mut charts) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
    for text in texts {
        let scene = scene(desk, text);
        for request in text.folder.shown_figures(text.edition) {
            if ids.contains(&request.id) || kinds.contains(request.kind.as_str()) {
                continue;
            }
            let chart = scene.chart(&request.id, "")?;
            if !chart.is_empty() {
                ids.insert(&request.id);
                kinds.insert(request.kind.as_str());
                charts.push(chart);
            }
        }
    }
    Ok(charts)
}

fn scene<'a>(desk: &Desk<'a>, text: &'a Shown<'a>) -> Scene<'a> {
    let Shown { folder, edition, address } = text;
    Scene { desk: *desk, folder, edition, address, is_text: false }
}

/// What a block is an example of.
fn name_of(block: &Block, scene: &Scene) -> Option<&'static str> {
    Some(match &block.kind {
        BlockKind::Paragraph(content) if scene.is_film_elsewhere(content) => "video_link",
        BlockKind::Paragraph(content) if pictures_alone(content).is_some() => "text_picture",
        BlockKind::Paragraph(content) if content.iter().any(is_reference) => "footnotes",
        BlockKind::Figure(_) => "text_picture",
        BlockKind::Quote(_) => "quotation",
        BlockKind::Table(_) => "table",
        BlockKind::List { .. } => "list",
        BlockKind::Directive(directive) => *PARTS.iter().find(|name| **name == directive.name)?,
        _ => return None,
    })
}

fn is_reference(inline: &Inline) -> bool {
    matches!(inline, Inline::FootnoteReference(_))
}

/// A paragraph with the notes of its text, of which those that it refers to are written.
fn with_notes(block: &Block, document: &Document) -> Vec<Block> {
    let notes = document.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Footnote { .. }));
    std::iter::once(block).chain(notes).cloned().collect()
}
