//! `haidang tr next`.

use clap::Args;

use crate::report::{self, Waiting};
use crate::translation::State;

use super::{End, Failure, Project, Words};

/// Lists what waits for a translator or reviewer, the most urgent first.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Only this language
    language: Option<String>,
    /// At most so many
    #[arg(long, value_name = "NUMBER", default_value_t = 20)]
    most: usize,
    #[command(flatten)]
    project: Project,
}

pub(super) fn run(arguments: &Arguments, words: &Words) -> Result<End, Failure> {
    let opened = arguments.project.open(words)?;
    let lang = arguments.language.as_deref().map(|tag| opened.lang(tag, words)).transpose()?;
    let queue: Vec<Waiting> = report::queue(&opened.planned.site)
        .into_iter()
        .filter(|waiting| lang.is_none_or(|lang| waiting.lang == *lang))
        .collect();
    for waiting in queue.iter().take(arguments.most) {
        tell!("{}", line(waiting, words));
    }
    let shown = queue.len().min(arguments.most);
    say!("{}", words.count("tr-next-count", &[("shown", shown), ("count", queue.len())]));
    super::unpromised(&opened.planned.site, lang, words);
    Ok(End::Good)
}

/// One line: language, story, what is to be done, words, since when.
fn line(waiting: &Waiting, words: &Words) -> String {
    let urgent = if waiting.is_urgent { format!("{} ", words.say("tr-urgent", &[])) } else { String::new() };
    let since = waiting.since.map_or(String::new(), |since| format!(", {since}"));
    let count = words.count("tr-words", &[("count", waiting.words)]);
    let key = if waiting.key.is_home() { "\"\"" } else { waiting.key.as_str() };
    format!("{urgent}{}  {key}  {}, {count}{since}", waiting.lang, tasks(waiting, words).join(", "))
}

/// What is to be done for a translation.
pub(super) fn tasks(waiting: &Waiting, words: &Words) -> Vec<String> {
    let mut tasks: Vec<String> =
        if waiting.is_missing { vec![words.say("tr-not-there", &[])] } else { Vec::new() };
    for state in State::ALL {
        if let Some(count) = waiting.states.get(&state) {
            tasks.push(format!("{count} {}", words.say(&format!("tr-state-{}", state.as_str()), &[])));
        }
    }
    tasks
}
