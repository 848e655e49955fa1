//! The words that each edition has for the charts of its folder.

use std::collections::BTreeMap;

use crate::edition::{Edition, FigureWords};
use crate::fields::Located;
use crate::figure::{Request, Words};
use crate::lang;
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::Folder;

/// The words of a folder's charts in one edition.
pub(in crate::site) fn words(
    edition: &Edition,
    folder: &Folder,
    notes: &mut Notes,
) -> BTreeMap<String, Words> {
    let known: Vec<&str> = folder.figures.iter().map(|request| request.id.as_str()).collect();
    for (id, words) in &edition.front.words {
        if !folder.may_have_figure(id) {
            let problem = Problem::FigureWordsOrphan { figure: id.clone() };
            let diagnostic = Diagnostic::new(problem).at(&edition.path, words.span);
            notes.add(diagnostic.near(id, known.iter().copied()));
        }
    }
    let mut all = BTreeMap::new();
    for request in &folder.figures {
        let typed = edition.front.words.get(&request.id);
        let missing = missing_words(request, typed.map(|words| &words.value));
        for key in missing {
            let problem =
                Problem::FigureWordsMissing { figure: request.id.clone(), key, lang: edition.lang.clone() };
            let span = typed.map_or(edition.front_span, |words| words.span);
            notes.add(Diagnostic::new(problem).at(&edition.path, span));
        }
        let typed = typed.map(|words| words.value.clone()).unwrap_or_default();
        // A title that is blank is reported, and would leave the files of the figure without a name.
        let title = typed.title.filter(|title| !lang::is_blank(title));
        let words = Words {
            title: title.map_or_else(|| request.id.clone(), |title| title.value),
            summary: typed.summary.map(|text| text.value),
            break_label: typed.break_label.map(|text| text.value),
            series: values(typed.series),
            labels: values(typed.labels),
            annotations: values(typed.annotations),
            note: typed.note.map(|text| text.value),
        };
        all.insert(request.id.clone(), words);
    }
    all
}

fn values(words: BTreeMap<String, Located<String>>) -> BTreeMap<String, String> {
    words.into_iter().map(|(key, text)| (key, text.value)).collect()
}

/// What a chart needs and these words do not have.
fn missing_words(request: &Request, words: Option<&FigureWords>) -> Vec<String> {
    let Some(words) = words else { return vec!["title".to_owned()] };
    let mut missing = Vec::new();
    let is_given = |text: &Located<String>| !lang::is_blank(text);
    if !words.title.as_ref().is_some_and(is_given) {
        missing.push("title".to_owned());
    }
    if !request.breaks.is_empty() && !words.break_label.as_ref().is_some_and(is_given) {
        missing.push("break".to_owned());
    }
    if request.series.len() > 1 {
        let unnamed = request.series.iter().filter(|series| !words.series.get(*series).is_some_and(is_given));
        missing.extend(unnamed.map(|series| format!("series.{series}")));
    }
    let silent =
        request.annotations.iter().filter(|label| !words.annotations.get(*label).is_some_and(is_given));
    missing.extend(silent.map(|label| format!("annotations.{label}")));
    missing
}
