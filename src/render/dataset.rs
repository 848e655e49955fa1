//! The data of figures as schema.org describes data sets.
//!
//! Says only what is known: of the terms of the data, which are those of its sources, nothing.

use serde_json::{Value, json};

use crate::plan::{self, FigureForm};

use super::json_ld::maker;
use super::scene::Scene;

/// The data set of each figure that the text shows, once.
pub(super) fn datasets(scene: &Scene) -> Vec<Value> {
    let shown = scene.folder.shown_figures(scene.edition);
    shown.iter().filter_map(|request| dataset(scene, &request.id)).collect()
}

fn dataset(scene: &Scene, id: &str) -> Option<Value> {
    let (request, model) = scene.model(id)?;
    let studio = scene.desk.studio;
    let url = format!("{}#{id}", studio.url(scene.address));
    let json_file = plan::figure_address(scene.address, id, FigureForm::Data);
    let mut distribution = vec![download("application/json", studio.url(&json_file))];
    if let Some(address) = scene.desk.plan().downloads.get(&request.data) {
        distribution.insert(0, download("text/csv", studio.url(address)));
    }
    let summary = model.summary();
    let mut dataset = json!({
        "@type": "Dataset",
        "@id": url,
        "name": model.title(),
        "description": if summary.is_empty() { model.title() } else { summary },
        "inLanguage": scene.desk.lang(),
        "url": url,
        "isAccessibleForFree": true,
        "distribution": distribution,
    });
    let publishers = scene.publishers(&request.sources);
    if !publishers.is_empty() {
        let makers: Vec<Value> = publishers.iter().map(|name| publisher(maker(&scene.desk, name))).collect();
        dataset["creator"] = makers.into();
    }
    let sources = scene.folder.sources.iter().filter(|source| request.sources.contains(&source.id));
    let urls: Vec<Value> = sources.filter_map(|source| source.url.clone()).map(Value::from).collect();
    if !urls.is_empty() {
        dataset["isBasedOn"] = urls.into();
    }
    if let Some(covered) = covered(scene, id) {
        dataset["temporalCoverage"] = covered.into();
    }
    Some(dataset)
}

/// Who publishes data that is not of this site: of that much an organization may be taken for granted.
fn publisher(maker: Value) -> Value {
    match maker {
        Value::String(name) => json!({ "@type": "Organization", "name": name }),
        known => known,
    }
}

fn download(mime: &str, url: String) -> Value {
    json!({ "@type": "DataDownload", "encodingFormat": mime, "contentUrl": url })
}

/// The first and the last date of the data, where its rows are dates.
fn covered(scene: &Scene, id: &str) -> Option<String> {
    let table = scene.desk.site().tables.get(&(scene.folder.key.clone(), id.to_owned()))?;
    let dates: Vec<_> = table.rows.iter().map(|row| row.date).collect::<Option<_>>()?;
    let first = dates.iter().min_by_key(|date| date.first_day())?;
    let last = dates.iter().max_by_key(|date| date.first_day())?;
    Some(if first == last { first.to_string() } else { format!("{first}/{last}") })
}
