//! Every address that has been released still leads somewhere.

use std::collections::{BTreeMap, BTreeSet};

use crate::names::{Address, FilePath, Lang, StoryKey};
use crate::plan::{Plan, Recipe};
use crate::problem::{Diagnostic, Notes, Problem, Severity};
use crate::site::{Folder, Mode, Site};
use crate::source::Span;
use crate::urls::{self, List, Matter, Released};

const TOPICS: &str = "content/topics.toml";

/// What has become of an address that was released.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// A page stands there.
    Stands,
    /// It leads on to another address.
    LeadsOn(Address),
    /// Another page stands there than the one that was released.
    Taken(Matter),
    /// It was taken back, and why.
    Withdrawn(String),
    /// Its story waits for its moment, or has had it: the date in its front matter says so.
    Waits,
    /// Its story is there and cannot be read, which has been reported.
    Unread,
    /// Its language is not published.
    LanguageOff,
    /// Nothing stands there, and nothing says why.
    Vanished,
}

/// What has become of an address.
pub fn fate(site: &Site, plan: &Plan, address: &Address, released: &Released) -> Fate {
    let is_dated = matches!(&released.what, Matter::Story(key) if site.dated.contains(key));
    let is_unread = matches!(&released.what, Matter::Story(key)
        if site.broken.contains(key) || site.unread.contains(&(key.clone(), released.lang.clone())));
    match &released.withdrawn {
        why if plan.recipes.contains_key(address) => {
            let recipe = plan.recipes.get(address);
            if let Some(Recipe::Redirect { to, .. }) = recipe {
                return Fate::LeadsOn(to.clone());
            }
            let now = recipe.and_then(Recipe::matter).map(|(_, what)| what);
            now.filter(|what| why.is_none() && *what != released.what).map_or(Fate::Stands, Fate::Taken)
        }
        Some(why) => Fate::Withdrawn(why.clone()),
        None if is_dated => Fate::Waits,
        None if is_unread => Fate::Unread,
        None if !site.langs.contains(&released.lang) => Fate::LanguageOff,
        None => Fate::Vanished,
    }
}

/// Previews hold other things than the site, and are not judged. Nor are pages of topics that stories name in vain,
/// which is `known`: they come back with the id.
pub(super) fn check(site: &Site, plan: &Plan, known: &Notes) -> Notes {
    let mut notes = Notes::new();
    let unknown = unknown_topics(site, known);
    if site.mode == Mode::Preview {
        return notes;
    }
    let file = FilePath::new(urls::FILE);
    let mut languages: BTreeMap<&Lang, Vec<Span>> = BTreeMap::new();
    for (address, released) in &site.lock.released {
        match fate(site, plan, address, released) {
            Fate::Vanished if matches!(&released.what, Matter::Topic(id) if unknown.contains(id.as_str())) => {
            }
            Fate::Vanished => {
                let problem = vanished(site, plan, address, released);
                notes.add(Diagnostic::new(problem).at(&file, released.span));
            }
            Fate::Taken(now) => {
                let (address, was) = (address.clone(), released.what.to_string());
                let problem = Problem::AddressTaken { address, was, now: now.to_string() };
                notes.add(Diagnostic::new(problem).at(&file, released.span));
            }
            // A language that is switched off is one fault, however many pages it had.
            Fate::LanguageOff => languages.entry(&released.lang).or_default().push(released.span),
            Fate::Stands | Fate::LeadsOn(_) | Fate::Withdrawn(_) | Fate::Waits | Fate::Unread => {}
        }
    }
    for (lang, spans) in languages {
        let problem = Problem::LanguageVanished { lang: lang.clone(), addresses: spans.len() };
        notes.add(Diagnostic::new(problem).at(&file, spans[0]));
    }
    notes
}

/// The ids of topics that are reported as errors because there is no such topic.
fn unknown_topics<'a>(site: &Site, known: &'a Notes) -> BTreeSet<&'a str> {
    let errors = known.iter().filter(|diagnostic| site.config.severity(diagnostic) == Severity::Error);
    let id = |diagnostic: &'a Diagnostic| match &diagnostic.problem {
        Problem::IdUnknown { kind, id, .. } if kind == "topic" => Some(id.as_str()),
        _ => None,
    };
    errors.filter_map(id).collect()
}

/// Why an address has vanished, where its page stands now if anywhere, and the file, folder or story to look into.
type Reason = (&'static str, Option<Address>, String);

/// What is known of a vanished address: why, and where its readers may be led instead.
fn vanished(site: &Site, plan: &Plan, address: &Address, released: &Released) -> Problem {
    let lang = &released.lang;
    let (reason, to, file) = match &released.what {
        Matter::Story(key) => match site
            .folders
            .get(key)
            .or_else(|| moved_from(site, key, lang))
            .or_else(|| called(site, plan, address, lang))
        {
            Some(folder) => of_folder(site, plan, folder, lang),
            None if site.hidden.contains(key) => ("hidden", None, format!("content/{key}")),
            None => ("deleted", None, String::new()),
        },
        Matter::Topic(id) => match plan.topics.get(&(id.clone(), lang.clone())) {
            Some(to) => ("topic-moved", Some(to.clone()), TOPICS.to_owned()),
            None => ("topic-gone", None, TOPICS.to_owned()),
        },
        Matter::Topics => of_list(plan, plan.topics_list(site, lang), lang),
        Matter::Unit(id) => match plan.units.get(&(id.clone(), lang.clone())) {
            Some(to) => ("unit-moved", Some(to.clone()), crate::config::FILE.to_owned()),
            None => ("unit-gone", None, crate::config::FILE.to_owned()),
        },
        Matter::List(List::Units) => of_list(plan, plan.units_list(site, lang), lang),
        Matter::List(List::Archive) => of_list(plan, plan.archive(site, lang), lang),
        Matter::List(List::AToZ) => of_list(plan, plan.a_to_z(site, lang), lang),
    };
    let (lang, reason, file) = (lang.clone(), reason.to_owned(), FilePath::new(&file));
    let (address, to) = (address.clone(), to.unwrap_or_else(|| address.clone()));
    Problem::AddressVanished { address, lang, reason, to, file }
}

/// The only story whose address in a language ends as this one does.
fn called<'a>(site: &'a Site, plan: &Plan, address: &Address, lang: &Lang) -> Option<&'a Folder> {
    fn end(address: &Address) -> Option<&str> {
        address.as_str().trim_end_matches('/').rsplit('/').next()
    }
    let mut alike = plan.folders.iter().filter(|((key, other), now)| {
        other == lang && end(now) == end(address) && !site.lock.released.contains_key(*now) && !key.is_home()
    });
    let ((key, _), _) = alike.next()?;
    site.folders.get(key).filter(|_| alike.next().is_none())
}

/// The story that had this key when a translation of it was accepted, and now stands elsewhere.
fn moved_from<'a>(site: &'a Site, old: &StoryKey, lang: &Lang) -> Option<&'a Folder> {
    let is_there = site.hidden.contains(old);
    let of_key = || site.moved.iter().filter(|(_, from)| !is_there && *from == old).map(|(to, _)| to);
    let own = of_key().find(|(other, _)| other == lang);
    own.or_else(|| of_key().next()).and_then(|(_, key)| site.folders.get(key))
}

fn of_list(plan: &Plan, to: Address, lang: &Lang) -> Reason {
    match plan.recipes.contains_key(&to) {
        true => ("list-moved", Some(to), format!("content/_index.{lang}.md")),
        false => ("deleted", None, String::new()),
    }
}

fn of_folder(site: &Site, plan: &Plan, folder: &Folder, lang: &Lang) -> Reason {
    let to = plan.folders.get(&(folder.key.clone(), lang.clone()));
    let to = to.filter(|to| plan.recipes.contains_key(*to));
    match (to, folder.editions.get(lang)) {
        (Some(to), Some(edition)) => ("moved", Some(to.clone()), edition.file.path.to_string()),
        _ => {
            let source = &folder.source_edition().file.path;
            let own = source.as_str().strip_suffix(&format!(".{}.md", folder.source_lang));
            let is_there =
                |own: &str| site.sources.text(&FilePath::new(&format!("{own}.{lang}.md"))).is_some();
            // One without a text is there, and is no page.
            if let Some(edition) = folder.editions.get(lang).filter(|it| it.file.document.blocks.is_empty()) {
                return ("empty", None, edition.file.path.to_string());
            }
            match !folder.editions.contains_key(lang) && own.is_some_and(is_there) {
                true => ("held-back", None, folder.key.typed()),
                false => ("untranslated", None, source.to_string()),
            }
        }
    }
}
