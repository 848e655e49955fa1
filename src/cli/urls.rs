//! `haidang urls`.

use clap::{Args, Subcommand};

use crate::build::{self, Planned};
use crate::check::{Fate, fate};
use crate::names::{Address, FilePath};
use crate::plan::Recipe;
use crate::problem::Diagnostic;
use crate::source::Span;
use crate::urls::{self, Lock, Released};
use crate::world::Disk;

use super::project::ProjectArguments;
use super::show;
use super::words::Words;
use super::{End, Failure};

/// Keeps the addresses of the site: which have been released, and what has become of them.
///
/// The file urls.lock names every address that has been released. `haidang build` and `haidang check` refuse
/// a site on which one of them leads nowhere, until an alias leads on from it or it is withdrawn on purpose.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Arguments {
    #[command(subcommand)]
    task: Task,
}

const AFTER_HELP: &str = "\
Run `haidang urls lock` when the site is released, and commit urls.lock.

When a slug has changed since, the story keeps its readers with a line in its front matter:
  aliases = [\"/en/port/old-name/\"]

Examples:
  haidang urls lock
  haidang urls list
  haidang urls withdraw /en/port/wrong-story/ --reason \"the figures were wrong\"
  haidang urls withdraw /ko/ --below --reason \"no Korean desk any more\"";

#[derive(Debug, Subcommand)]
enum Task {
    /// Write every address of the site into urls.lock, beside those that are there
    Lock(Plain),
    /// List every address that has been released, with what has become of it
    List(Plain),
    /// Take addresses back on purpose: they may lead nowhere from now on
    Withdraw(Withdraw),
}

#[derive(Debug, Args)]
struct Plain {
    #[command(flatten)]
    project: ProjectArguments,
}

#[derive(Debug, Args)]
struct Withdraw {
    /// Addresses as urls.lock has them: /en/port/wrong-story/
    #[arg(required = true)]
    addresses: Vec<String>,
    /// Why; it is kept in urls.lock
    #[arg(long, value_name = "WHY")]
    reason: String,
    /// Take back every address that begins with one of these, too
    #[arg(long)]
    below: bool,
    #[command(flatten)]
    project: ProjectArguments,
}

pub(super) fn run(arguments: &Arguments, words: &Words) -> Result<End, Failure> {
    match &arguments.task {
        Task::Lock(plain) => lock(&plain.project, words),
        Task::List(plain) => list(&plain.project, words),
        Task::Withdraw(withdraw) => withdraw_all(withdraw, words),
    }
}

/// The site as it would be published, and what is wrong with it.
fn prepared(project: &ProjectArguments, words: &Words) -> Result<(Disk, Planned, Vec<Diagnostic>), Failure> {
    if project.preview {
        return Err(Failure::Usage(words.say("urls-preview", &[])));
    }
    let world = project.world(words)?;
    let noted = build::prepare(&world, &project.options(false, words)?)?;
    let diagnostics = build::judged(noted.notes, &noted.value.site.config);
    Ok((world, noted.value, diagnostics))
}

fn lock(project: &ProjectArguments, words: &Words) -> Result<End, Failure> {
    let (world, planned, diagnostics) = prepared(project, words)?;
    show::diagnostics(&diagnostics, &planned, show::Format::Text, words);
    if diagnostics.iter().any(|diagnostic| diagnostic.severity >= build::failing(false)) {
        say!("{}", words.tell("urls-not-locked", &[("file", urls::FILE)]));
        return Ok(End::ContentWrong);
    }
    let before = &planned.site.lock;
    let mut after = before.clone();
    for (address, lang, what) in planned.plan.promised() {
        let released =
            Released { lang: lang.clone(), what, withdrawn: None, span: Span { start: 0, end: 0 } };
        after.released.insert(address.clone(), released);
    }
    let new = after.released.keys().filter(|address| !before.released.contains_key(*address)).count();
    let is_written = write(&world, &planned, &after)?;
    let id = if is_written { "urls-locked" } else { "urls-unchanged" };
    let counts = [("all", after.released.len().into()), ("new", new.into()), ("file", urls::FILE.into())];
    say!("{}", words.say(id, &counts));
    Ok(End::Good)
}

fn list(project: &ProjectArguments, words: &Words) -> Result<End, Failure> {
    let (_, planned, _) = prepared(project, words)?;
    let mut is_good = true;
    for (address, released) in &planned.site.lock.released {
        let fate = fate(&planned.site, &planned.plan, address, released);
        let (id, why) = match &fate {
            Fate::Stands => ("urls-list-stands", ""),
            Fate::LeadsOn(to) => ("urls-list-leads-on", to.as_str()),
            Fate::Taken(_) => ("urls-list-taken", ""),
            Fate::Withdrawn(why) => ("urls-list-withdrawn", why.as_str()),
            Fate::Waits => ("urls-list-waits", ""),
            Fate::Unread => ("urls-list-unread", ""),
            Fate::LanguageOff => ("urls-list-language-off", ""),
            Fate::Vanished => ("urls-list-vanished", ""),
        };
        is_good &= !matches!(fate, Fate::Taken(_) | Fate::LanguageOff | Fate::Vanished);
        let (said, lang, what) = (words.say(id, &[]), &released.lang, &released.what);
        let mark = if matches!(fate, Fate::LeadsOn(_)) { "→ " } else { "" };
        let line = format!("{said:<14} {lang:<8} {address}  {what}  {mark}{why}");
        tell!("{}", line.trim_end());
    }
    Ok(if is_good { End::Good } else { End::ContentWrong })
}

fn withdraw_all(arguments: &Withdraw, words: &Words) -> Result<End, Failure> {
    let reason = arguments.reason.trim();
    if reason.is_empty() || reason.chars().any(char::is_control) {
        return Err(Failure::Usage(words.say("urls-reason", &[])));
    }
    let (world, planned, _) = prepared(&arguments.project, words)?;
    let mut lock = planned.site.lock.clone();
    let mut count = 0;
    for asked in &arguments.addresses {
        let addresses = meant(&lock, asked, arguments.below);
        if addresses.is_empty() {
            let arguments = [("address", asked.as_str()), ("file", urls::FILE)];
            return Err(Failure::Usage(words.tell("urls-unknown", &arguments)));
        }
        for address in addresses {
            if let Some(recipe) = planned.plan.recipes.get(&address) {
                let (said, file) = match recipe {
                    Recipe::Redirect { file, .. } => ("urls-still-leads-on", file.as_str()),
                    _ => ("urls-still-stands", ""),
                };
                let arguments = [("address", address.as_str()), ("file", file)];
                return Err(Failure::Usage(words.tell(said, &arguments)));
            }
            let released = lock.released.get_mut(&address);
            if let Some(released) = released.filter(|released| released.withdrawn.is_none()) {
                released.withdrawn = Some(reason.to_owned());
                count += 1;
            }
        }
    }
    write(&world, &planned, &lock)?;
    say!("{}", words.say("urls-withdrawn", &[("count", count.into()), ("file", urls::FILE.into())]));
    Ok(End::Good)
}

/// The released addresses that an argument means.
fn meant(lock: &Lock, asked: &str, is_with_those_below: bool) -> Vec<Address> {
    let is_meant = |address: &&Address| {
        address.as_str() == asked || (is_with_those_below && address.as_str().starts_with(asked))
    };
    lock.released.keys().filter(is_meant).cloned().collect()
}

/// Writes the file, unless it would stay as it is; says whether it was written.
fn write(world: &Disk, planned: &Planned, lock: &Lock) -> Result<bool, Failure> {
    let path = FilePath::new(urls::FILE);
    let text = lock.text();
    if planned.site.sources.text(&path).is_some_and(|source| *source.text == *text) {
        return Ok(false);
    }
    world.replace(&path, &text)?;
    Ok(true)
}
