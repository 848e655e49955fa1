//! The files of a figure: what is offered beside its drawing.
//!
//! Draws nothing itself: cards and papers are composed by the figure room.

mod files;

use serde::Serialize;

use crate::figure::{self, FigureData, Model, Request, Table};
use crate::names::{Address, Lang, StoryKey};
use crate::plan::{FigureForm, Recipe};

use files::Drawn;
pub(super) use files::social;

use super::scene::Scene;
use super::studio::Studio;

/// A figure for programs, with what its page says of it.
#[derive(Serialize)]
struct Document {
    page: String,
    language: String,
    #[serde(flatten)]
    figure: FigureData,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<Unit>,
    #[serde(skip_serializing_if = "Option::is_none")]
    as_of: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_by: Option<String>,
    sources: Vec<Source>,
}

#[derive(Serialize)]
struct Unit {
    id: String,
    name: String,
}

#[derive(Serialize)]
struct Source {
    id: String,
    publisher: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

/// A figure of a page, ready to be shown in any form.
pub(super) struct Shown<'a> {
    pub(super) scene: Scene<'a>,
    pub(super) request: &'a Request,
    pub(super) table: &'a Table,
    pub(super) model: Model,
}

/// A finished file.
pub(in crate::render) struct File {
    pub(in crate::render) bytes: Vec<u8>,
    /// Whether it came out of the store.
    pub(in crate::render) is_reused: bool,
}

impl File {
    fn made(bytes: Vec<u8>) -> Self {
        Self { bytes, is_reused: false }
    }
}

/// What stands at the address of a figure's file; empty when its story has no such figure.
pub(in crate::render) fn file(studio: &Studio<'_>, recipe: &Recipe) -> Drawn {
    let nothing = || Ok(Ok(File::made(Vec::new())));
    let Recipe::Figure { lang, key, figure, form } = recipe else { return nothing() };
    let Some(page) = studio.plan.folders.get(&(key.clone(), lang.clone())) else { return nothing() };
    let Some(shown) = shown(studio, lang, key, figure, page) else { return nothing() };
    match form {
        FigureForm::Data => Ok(Ok(File::made(data(&shown).into_bytes()))),
        FigureForm::Picture(shape) => shown.picture(*shape),
        FigureForm::Paper => shown.paper(),
    }
}

fn shown<'a>(
    studio: &'a Studio<'a>,
    lang: &Lang,
    key: &StoryKey,
    id: &str,
    page: &'a Address,
) -> Option<Shown<'a>> {
    let desk = studio.desk(lang)?;
    let folder = desk.site().folders.get(key)?;
    let scene = Scene { desk, folder, edition: folder.editions.get(lang)?, address: page, is_text: false };
    let request = folder.figure(id)?;
    let table = desk.site().tables.get(&(key.clone(), id.to_owned()))?;
    let model = figure::model(request, table, scene.edition.words.get(id)?, &scene);
    Some(Shown { scene, request, table, model })
}

fn data(shown: &Shown<'_>) -> String {
    let Shown { scene, request, table, model } = shown;
    let sources = scene.folder.sources.iter().filter(|source| request.sources.contains(&source.id));
    let document = Document {
        page: scene.desk.studio.url(scene.address),
        language: scene.desk.lang().to_string(),
        figure: model.data(request, table),
        unit: request
            .unit
            .as_ref()
            .map(|unit| Unit { id: unit.clone(), name: figure::unit_word(unit, scene) }),
        as_of: request.as_of.map(|date| date.to_string()),
        refresh_by: request.refresh_by.map(|date| date.to_string()),
        sources: sources
            .map(|source| Source {
                id: source.id.clone(),
                publisher: scene.desk.text(&source.publisher).text,
                date: source.date.map(|date| date.to_string()),
                url: source.url.clone(),
            })
            .collect(),
    };
    // Nothing in it can fail to be written.
    let text = serde_json::to_string_pretty(&document).unwrap_or_default();
    format!("{text}\n")
}
