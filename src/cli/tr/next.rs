//! `haidang tr next`.

use clap::Args;

use crate::config::Status;
use crate::report::{self, Waiting};
use crate::site::Site;
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
    let damaged = report::damaged(&opened.planned.site, lang);
    if damaged > 0 {
        say!("{}", words.count("tr-next-unread", &[("count", damaged)]));
    }
    if damaged == 0 || !queue.is_empty() {
        say!("{}", words.count("tr-next-count", &[("shown", shown), ("count", queue.len())]));
    }
    moved(&opened.planned.site, &queue, words);
    steps(&queue, words);
    super::unpromised(&opened.planned.site, &Vec::from_iter(lang), words);
    Ok(End::Good)
}

/// Says which memories lie where their stories stood before, and where to move them.
fn moved(site: &Site, queue: &[Waiting], words: &Words) {
    let of = |waiting: &Waiting| super::move_of_memory(site, &waiting.lang, &waiting.key);
    let moves: Vec<String> = queue.iter().filter_map(of).collect();
    if !moves.is_empty() {
        say!("{}", words.count("tr-next-moved", &[("count", moves.len())]));
        moves.iter().for_each(|command| say!("  {command}"));
    }
}

/// What is said of a step, and which translations wait for it.
type Step = (&'static str, fn(&Waiting) -> bool);

const STEPS: [Step; 5] = [
    ("tr-next-translate", |waiting| waiting.has(&[State::Outdated, State::Bumped])),
    ("tr-next-add", |waiting| waiting.has(&[State::Missing])),
    ("tr-next-delete", |waiting| waiting.has(&[State::Orphan])),
    ("tr-next-review", |waiting| !waiting.is_to_translate() && waiting.moved_from.is_none()),
    ("tr-next-missing", |waiting| waiting.is_missing),
];

/// Says how what waits is done, with the first translation of each kind as the example.
fn steps(queue: &[Waiting], words: &Words) {
    for (id, waits) in STEPS {
        let is_meant = |waiting: &&Waiting| waits(waiting) && waiting.held != Some(Status::Draft);
        if let Some(first) = queue.iter().find(is_meant) {
            let story = first.key.typed();
            say!("{}", words.tell(id, &[("story", &story), ("language", first.lang.as_str())]));
        }
    }
}

/// One line: language, story, what is to be done, words, since when.
fn line(waiting: &Waiting, words: &Words) -> String {
    let urgent = if waiting.is_urgent { format!("{} ", words.say("tr-urgent", &[])) } else { String::new() };
    let mut parts = tasks(waiting, words);
    if waiting.words > 0 {
        parts.push(words.count("tr-words", &[("count", waiting.words)]));
    }
    parts.extend(waiting.since.map(|since| words.tell("tr-since", &[("date", &since.to_string())])));
    format!("{urgent}{}  {}  {}", waiting.lang, waiting.key.typed(), parts.join(", "))
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
    tasks.extend(waiting.held.map(|status| status.as_str().to_owned()));
    tasks.extend(waiting.moved_from.as_ref().map(|_| words.say("tr-memory-elsewhere", &[])));
    tasks
}
