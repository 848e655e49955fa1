//! `haidang build`.

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;

use crate::build::{self, Outcome};
use crate::edition::Exemption;
use crate::fields::Located;
use crate::lang::{Number, Value};
use crate::problem::{Diagnostic, Severity};

use super::progress::Progress;
use super::project::ProjectArguments;
use super::show::{self, Format};
use super::words::Words;
use super::{End, Failure};

/// Builds the site.
///
/// The finished site is put in place in one step, and only when nothing is wrong:
/// with any error, the site that stands stays as it is.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    project: ProjectArguments,
    /// Where the finished site goes [default: public/ in the project's folder]
    #[arg(long, short, value_name = "FOLDER")]
    out: Option<PathBuf>,
    /// Count warnings as errors
    #[arg(long)]
    strict: bool,
    /// How problems and the summary are shown
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(super) fn run(arguments: &Arguments, words: &Words) -> Result<End, Failure> {
    let begun = Instant::now();
    let world = arguments.project.world_of_folder(words)?;
    let options = arguments.project.options(arguments.strict, words)?;
    let out = arguments.project.folder.out(arguments.out.as_deref(), "build", words)?;
    let progress = Progress::new(words, arguments.format == Format::Text);
    let built = build::build(&world, &options, &out, &progress);
    let reused = progress.finish();
    let outcome = built?;
    show::diagnostics(&outcome.diagnostics, &outcome.planned, arguments.format, words);
    let seconds = begun.elapsed().as_secs_f64();
    match arguments.format {
        Format::Text => {
            let lines = summary(&outcome, &out, reused, seconds, words);
            let closing = closing(&outcome.diagnostics, &outcome, arguments.strict, words);
            lines.iter().chain(&closing).for_each(|line| say!("{line}"));
        }
        Format::Json => tell!("{}", json_summary(&outcome, reused, seconds)),
        Format::Sarif | Format::Github => {}
    }
    Ok(if outcome.receipt.is_some() { End::Good } else { End::ContentWrong })
}

/// What came of the build: what was published, or that nothing was.
fn summary(outcome: &Outcome, out: &Path, reused: usize, seconds: f64, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    match &outcome.receipt {
        None if out.exists() => lines.push(words.say("summary-not-published", &[])),
        None => lines.push(words.say("summary-nothing-published", &[])),
        Some(receipt) => {
            lines.push(built_line(outcome, seconds, words));
            let site = &outcome.planned.site;
            let mut shared = pages(outcome, None);
            for lang in &site.langs {
                let count = pages(outcome, Some(lang.as_str()));
                shared -= count;
                let arguments = [("lang", Value::from(lang.as_str())), ("count", Value::from(count))];
                lines.push(words.say("summary-pages", &arguments));
            }
            if shared > 0 {
                lines.push(words.count("summary-pages-shared", &[("count", shared)]));
            }
            let pictures = pictures(outcome);
            lines.push(
                words.count(
                    "summary-pictures",
                    &[("made", pictures - reused.min(pictures)), ("reused", reused)],
                ),
            );
            if receipt.written.is_empty() && receipt.removed.is_empty() {
                lines.push(words.say("summary-unchanged", &[]));
            } else {
                let counts = [
                    ("written", receipt.written.len()),
                    ("unchanged", receipt.unchanged),
                    ("removed", receipt.removed.len()),
                ];
                lines.push(words.count("summary-files", &counts));
            }
        }
    }
    lines
}

fn built_line(outcome: &Outcome, seconds: f64, words: &Words) -> String {
    let arguments = [
        ("pages", Value::from(pages(outcome, None))),
        ("languages", Value::from(outcome.planned.site.langs.len())),
        ("seconds", Value::from(shown_seconds(seconds, words))),
    ];
    words.say("summary-built", &arguments)
}

/// Seconds with one or two digits behind the mark, in the reader's form.
pub(super) fn shown_seconds(seconds: f64, words: &Words) -> String {
    let decimals = if seconds < 10.0 { 2 } else { 1 };
    let number = Number::from_f64(seconds).map(|number| number.with_decimals(decimals));
    number.map(|number| words.language().number(&number)).unwrap_or_default()
}

/// What stands below the summary of a build or check.
pub(super) fn closing(
    diagnostics: &[Diagnostic],
    outcome: &Outcome,
    is_strict: bool,
    words: &Words,
) -> Vec<String> {
    let mut lines = Vec::new();
    let site = &outcome.planned.site;
    if site.mode == crate::site::Mode::Preview {
        lines.push(words.say("summary-preview", &[]));
    }
    let count = |severity| diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
    let counts = [
        ("errors", count(Severity::Error)),
        ("warnings", count(Severity::Warning)),
        ("advice", count(Severity::Advice)),
    ];
    if diagnostics.is_empty() {
        lines.push(words.say("summary-clean", &[]));
    } else {
        lines.push(words.count("summary-problems", &counts));
    }
    if is_strict && counts[0].1 == 0 && counts[1].1 > 0 {
        lines.push(words.say("strict-note", &[]));
    }
    let lowered = lowered(outcome);
    if !lowered.is_empty() {
        lines.push(words.tell("summary-lowered", &[("codes", &lowered.join(", "))]));
    }
    let exempted = exempted(outcome);
    if !exempted.is_empty() {
        lines.push(words.tell("summary-exempted", &[("places", &exempted.join("; "))]));
    }
    if let Some(moment) = site.next_change {
        let moment = moment.at_offset(site.config.utc_offset);
        lines.push(words.tell("summary-next-change", &[("moment", &moment)]));
    }
    lines
}

/// Codes whose severity `haidang.toml` has lowered.
fn lowered(outcome: &Outcome) -> Vec<String> {
    let severities = &outcome.planned.site.config.severities;
    let defaults = crate::problem::Problem::CODES.iter();
    let is_lowered =
        |(code, default): &&(&str, Severity)| severities.get(*code).is_some_and(|set| set < default);
    defaults.filter(is_lowered).map(|(code, _)| (*code).to_owned()).collect()
}

/// What translations exempt from checks, with the reasons.
fn exempted(outcome: &Outcome) -> Vec<String> {
    let folders = outcome.planned.site.folders.values();
    let editions = folders.flat_map(|folder| folder.editions.values());
    let all = editions.flat_map(|edition| {
        let said = |exemption: &Located<Exemption>| {
            format!("{} ({}: {})", edition.file.path, exemption.check.as_str(), exemption.reason.trim())
        };
        edition.exemptions().into_iter().map(said).collect::<Vec<_>>()
    });
    all.collect()
}

fn pages(outcome: &Outcome, lang: Option<&str>) -> usize {
    let recipes = outcome.planned.plan.recipes.values().filter(|recipe| recipe.is_page());
    recipes.filter(|recipe| lang.is_none() || recipe.lang().map(|lang| lang.as_str()) == lang).count()
}

fn pictures(outcome: &Outcome) -> usize {
    let recipes = outcome.planned.plan.recipes.values();
    recipes.filter(|recipe| recipe.is_kept()).count()
}

fn json_summary(outcome: &Outcome, reused: usize, seconds: f64) -> String {
    let site = &outcome.planned.site;
    let by_lang =
        site.langs.iter().map(|lang| (lang.to_string(), pages(outcome, Some(lang.as_str())).into()));
    let count = |severity| outcome.diagnostics.iter().filter(|d| d.severity == severity).count();
    let mut summary = serde_json::json!({
        "type": "summary",
        "published": outcome.receipt.is_some(),
        "pages": pages(outcome, None),
        "pages_by_language": by_lang.collect::<serde_json::Map<_, _>>(),
        "pictures": pictures(outcome),
        "pictures_reused": reused,
        "seconds": seconds,
        "errors": count(Severity::Error),
        "warnings": count(Severity::Warning),
        "advice": count(Severity::Advice),
        "lowered": lowered(outcome),
        "exempted": exempted(outcome),
    });
    if let Some(receipt) = &outcome.receipt {
        summary["written"] = receipt.written.len().into();
        summary["unchanged"] = receipt.unchanged.into();
        summary["removed"] = receipt.removed.len().into();
        summary["bytes"] = receipt.bytes.into();
    }
    if let Some(moment) = site.next_change {
        summary["next_change"] = moment.at_offset(site.config.utc_offset).into();
    }
    summary.to_string()
}
