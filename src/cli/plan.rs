//! `haidang plan`.

use clap::{Args, ValueEnum};
use serde_json::json;

use crate::build::{self, Planned};
use crate::names::Address;
use crate::plan::Recipe;

use super::project::ProjectArguments;
use super::show;
use super::words::Words;
use super::{End, Failure};

/// Lists every address of the site with what stands there; makes nothing.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    project: ProjectArguments,
    /// How the list is shown
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A line an address: recipe, language, address, key of the story
    #[default]
    Text,
    /// A JSON array of objects
    Json,
}

pub(super) fn run(arguments: &Arguments, words: &Words) -> Result<End, Failure> {
    let world = arguments.project.world(words)?;
    let options = arguments.project.options(false, words)?;
    let noted = build::prepare(&world, &options)?;
    let planned = noted.value;
    let diagnostics = build::judged(noted.notes, &planned.site.config);
    show::diagnostics(&diagnostics, &planned, show::Format::Text, words);
    match arguments.format {
        Format::Text => {
            for (address, recipe) in &planned.plan.recipes {
                let lang = recipe.lang().map_or("-", |lang| lang.as_str());
                let key = recipe.key().map_or("", |key| key.as_str());
                tell!("{}", format!("{:<14} {lang:<8} {address}  {key}", recipe.kind()).trim_end());
            }
            say!("{}", words.count("plan-count", &[("count", planned.plan.recipes.len())]));
        }
        Format::Json => {
            let list: Vec<_> = planned
                .plan
                .recipes
                .iter()
                .map(|(address, recipe)| entry(&planned, address, recipe))
                .collect();
            tell!("{:#}", serde_json::Value::from(list));
        }
    }
    let failing = build::failing(false);
    let is_good = diagnostics.iter().all(|diagnostic| diagnostic.severity < failing);
    Ok(if is_good { End::Good } else { End::ContentWrong })
}

fn entry(planned: &Planned, address: &Address, recipe: &Recipe) -> serde_json::Value {
    let mut entry = json!({ "address": address, "file": address.file(), "recipe": recipe.kind() });
    if let Some(lang) = recipe.lang() {
        entry["lang"] = json!(lang);
    }
    if let Some(key) = recipe.key() {
        entry["key"] = json!(key);
        if let Some(folder) = planned.site.folders.get(key) {
            entry["template"] = json!(crate::plan::template_of(folder.role));
        }
    }
    match recipe {
        Recipe::Picture { file, .. }
        | Recipe::Original { file }
        | Recipe::Moving { file }
        | Recipe::Still { file }
        | Recipe::File { file } => {
            entry["source"] = json!(file);
        }
        Recipe::Redirect { to, .. } => entry["to"] = json!(to),
        Recipe::Figure { figure, .. } => entry["figure"] = json!(figure),
        Recipe::Topic { id, .. } => entry["topic"] = json!(id),
        Recipe::Unit { id, .. } => entry["unit"] = json!(id),
        _ => {}
    }
    entry
}
