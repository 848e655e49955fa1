//! Diagnostics as SARIF 2.1.0 (OASIS), which code hosts show beside the lines that they are about.

use serde_json::{Value, json};

use crate::build::Planned;
use crate::problem::{Diagnostic, Severity};

use super::show;
use super::words::Words;

/// A whole log.
pub(super) fn log(diagnostics: &[Diagnostic], planned: &Planned, words: &Words) -> String {
    let mut rules: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.problem.code()).collect();
    rules.sort_unstable();
    rules.dedup();
    let results: Vec<Value> =
        diagnostics.iter().map(|diagnostic| result(diagnostic, planned, words)).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "haidang",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|code| json!({ "id": code })).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}")
}

fn result(diagnostic: &Diagnostic, planned: &Planned, words: &Words) -> Value {
    let level = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    };
    let sentences = words.sentences(diagnostic);
    let near = sentences.near.map(|near| format!(" {near}")).unwrap_or_default();
    let mut result = json!({
        "ruleId": diagnostic.problem.code(),
        "level": level,
        "message": { "text": format!("{}{near} {} {}", sentences.what, sentences.why, sentences.help) },
    });
    if let Some(place) = show::place(diagnostic, planned) {
        let mut physical = json!({ "artifactLocation": { "uri": place.path } });
        if let Some([line, column, end_line, end_column]) = place.range {
            physical["region"] = json!({
                "startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column,
            });
        }
        result["locations"] = json!([{ "physicalLocation": physical }]);
    }
    result
}
