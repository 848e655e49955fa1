//! Diagnostics and summaries as JSON, one object a line.

use serde_json::{Value, json};

use crate::build::Planned;
use crate::problem::{Argument, Diagnostic};

use super::show;
use super::words::Words;

/// A diagnostic as one line.
pub(super) fn diagnostic(diagnostic: &Diagnostic, planned: &Planned, words: &Words) -> String {
    let sentences = words.sentences(diagnostic);
    let arguments = diagnostic.problem.arguments().into_iter().map(|(name, argument)| {
        let value = match argument {
            Argument::Text(text) => Value::from(text),
            Argument::Number(number) => Value::from(number),
        };
        (name.to_owned(), value)
    });
    let mut line = json!({
        "type": "diagnostic",
        "code": diagnostic.problem.code(),
        "severity": diagnostic.severity.as_str(),
        "message": sentences.what,
        "why": sentences.why,
        "help": sentences.help,
        "arguments": arguments.collect::<serde_json::Map<_, _>>(),
    });
    if let Some(near) = &diagnostic.near {
        line["near"] = near.clone().into();
    }
    if let Some(place) = show::place(diagnostic, planned) {
        line["file"] = place.path.into();
        if let Some([start_line, column, end_line, end_column]) = place.range {
            line["line"] = start_line.into();
            line["column"] = column.into();
            line["end_line"] = end_line.into();
            line["end_column"] = end_column.into();
        }
    }
    line.to_string()
}
