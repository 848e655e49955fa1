//! The worker: reads the project, answers for its pages, and begins anew when something changes.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use tokio::sync::{oneshot, watch};

use crate::build::{self, Options, Planned};
use crate::names::Address;
use crate::plan::Recipe;
use crate::problem::{Diagnostic, Notes, Severity};
use crate::render::Renderer;
use crate::world::World;

use super::report;
use crate::cli::build::shown_seconds;
use crate::cli::show::{self, Format};
use crate::cli::words::Words;

/// Changes that come one upon the other are one change.
const SETTLE: Duration = Duration::from_millis(60);

/// What the worker is asked.
pub(super) enum Order {
    /// Make what stands at a path.
    Make(Request),
    /// A file has changed.
    Changed,
    /// The program ends.
    Stop,
}

/// A path that a browser asks for.
pub(super) struct Request {
    /// The path, without the query.
    pub(super) path: String,
    /// Whether the page is wanted although its file has problems.
    pub(super) is_anyway: bool,
    /// Where the answer goes.
    pub(super) answer: oneshot::Sender<Answer>,
}

/// What a browser gets.
#[derive(Debug)]
pub(super) enum Answer {
    /// A file, by its name for the media type.
    File { name: String, bytes: Vec<u8> },
    /// A page that says what is wrong.
    Report { html: String },
    /// Another path.
    Redirect { path: String },
    /// Nothing stands there; the page says so.
    NotFound { html: String },
}

/// Works until told to stop; `rounds` counts how often the site was read.
pub(super) fn work(
    world: &dyn World,
    options: &Options,
    orders: Receiver<Order>,
    rounds: &watch::Sender<u64>,
    words: &Words,
) {
    let mut is_first = true;
    loop {
        let begun = Instant::now();
        let go_on = match build::prepare(world, options) {
            Ok(noted) => {
                let planned = noted.value;
                let renderer = Renderer::new(world, &planned.site, &planned.plan, &planned.theme);
                let mut notes = noted.notes;
                notes.extend(renderer.notes);
                if !is_first {
                    let seconds = shown_seconds(begun.elapsed().as_secs_f64(), words);
                    say!("{}", words.tell("serve-rebuilt", &[("seconds", &seconds)]));
                }
                rounds.send_modify(|round| *round += 1);
                Round { planned: &planned, renderer: &renderer.value, words, is_over: AtomicBool::new(false) }
                    .serve(notes, &orders)
            }
            Err(error) => {
                say!("{}", words.refusal(&error));
                rounds.send_modify(|round| *round += 1);
                refuse(&words.refusal(&error), &orders, words)
            }
        };
        is_first = false;
        if !go_on {
            return;
        }
    }
}

/// Answers everything with the machine's refusal until something changes.
fn refuse(why: &str, orders: &Receiver<Order>, words: &Words) -> bool {
    for order in orders {
        match order {
            Order::Make(request) => {
                // The browser may have gone away.
                let _ = request.answer.send(Answer::Report { html: report::refusal(why, words) });
            }
            Order::Changed => return settled(orders),
            Order::Stop => return false,
        }
    }
    false
}

/// Waits until changes stop coming; false when the program ends.
fn settled(orders: &Receiver<Order>) -> bool {
    loop {
        match orders.recv_timeout(SETTLE) {
            Ok(Order::Stop) | Err(RecvTimeoutError::Disconnected) => return false,
            // A browser that asks in between is asked to wait, by not being answered: it will be asked for again.
            Ok(Order::Changed | Order::Make(_)) => {}
            Err(RecvTimeoutError::Timeout) => return true,
        }
    }
}

/// The site as it was read once.
struct Round<'a> {
    planned: &'a Planned,
    renderer: &'a Renderer<'a>,
    words: &'a Words,
    is_over: AtomicBool,
}

impl Round<'_> {
    /// Answers until something changes; false when the program ends.
    fn serve(&self, notes: Notes, orders: &Receiver<Order>) -> bool {
        let known = build::judged(notes.clone(), &self.planned.site.config);
        std::thread::scope(|scope| {
            scope.spawn(|| self.collect(notes));
            let go_on = loop {
                match orders.recv() {
                    Ok(Order::Make(request)) => {
                        let known = &known;
                        scope.spawn(move || {
                            let answer = self.answer(&request.path, request.is_anyway, known);
                            let _ = request.answer.send(answer);
                        });
                    }
                    Ok(Order::Changed) => break settled(orders),
                    Ok(Order::Stop) | Err(_) => break false,
                }
            };
            self.is_over.store(true, Ordering::Relaxed);
            go_on
        })
    }

    /// Makes every page behind the reader's back, to know all that is wrong with the site.
    fn collect(&self, mut notes: Notes) {
        for (address, recipe) in self.planned.plan.recipes.iter().filter(|(_, recipe)| recipe.is_page()) {
            if self.is_over.load(Ordering::Relaxed) {
                return;
            }
            if let Ok(Err(diagnostic)) = self.renderer.make(address, recipe) {
                notes.add(*diagnostic);
            }
        }
        let all = build::judged(notes, &self.planned.site.config);
        show::diagnostics(&all, self.planned, Format::Text, self.words);
        say!("{}", self.words.count("serve-problems", &[("count", all.len())]));
    }

    fn answer(&self, path: &str, is_anyway: bool, known: &[Diagnostic]) -> Answer {
        let base = &self.planned.site.config.base_path;
        let Some(below) = path.strip_prefix(base.as_str()).filter(|below| below.starts_with('/')) else {
            return Answer::Redirect { path: format!("{base}/") };
        };
        let address = Address::new(below);
        let folder = Address::new(&format!("{below}/"));
        let recipes = &self.planned.plan.recipes;
        match recipes.get(&address) {
            Some(recipe) => self.make(&address, recipe, is_anyway, known),
            None if recipes.contains_key(&folder) => Answer::Redirect { path: format!("{base}{folder}") },
            None => self.not_found(&address, known),
        }
    }

    fn make(&self, address: &Address, recipe: &Recipe, is_anyway: bool, known: &[Diagnostic]) -> Answer {
        let wrong = self.errors_of(recipe, known);
        if recipe.is_page() && !wrong.is_empty() && !is_anyway {
            return Answer::Report { html: report::page(&wrong, self.planned, self.words, true) };
        }
        match self.renderer.make(address, recipe) {
            Ok(Ok(bytes)) => Answer::File { name: address.file(), bytes },
            Ok(Err(diagnostic)) => {
                Answer::Report { html: report::page(&[&*diagnostic], self.planned, self.words, false) }
            }
            Err(error) => Answer::Report { html: report::refusal(&self.words.refusal(&error), self.words) },
        }
    }

    /// Errors in the files that a page is made of, and those that are nobody's in particular.
    fn errors_of<'d>(&self, recipe: &Recipe, known: &'d [Diagnostic]) -> Vec<&'d Diagnostic> {
        let home = crate::names::StoryKey::new("");
        let key = recipe.key().unwrap_or(&home);
        let folder = format!("content/{key}/").replace("//", "/");
        let concerns = |diagnostic: &&Diagnostic| match &diagnostic.place {
            None => true,
            Some(place) => {
                let path = place.path.as_str();
                let is_beside = path.strip_prefix(folder.as_str()).is_some_and(|rest| !rest.contains('/'));
                is_beside || !path.starts_with("content/")
            }
        };
        known.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).filter(concerns).collect()
    }

    fn not_found(&self, address: &Address, known: &[Diagnostic]) -> Answer {
        // With a broken configuration whole languages are missing: then that is what is wrong.
        let is_everybodys = |diagnostic: &&Diagnostic| {
            diagnostic.severity == Severity::Error
                && diagnostic.place.as_ref().is_none_or(|place| !place.path.as_str().starts_with("content/"))
        };
        let wrong: Vec<&Diagnostic> = known.iter().filter(is_everybodys).collect();
        if !wrong.is_empty() {
            return Answer::Report { html: report::page(&wrong, self.planned, self.words, false) };
        }
        let page = Address::new("/404.html");
        let made = self.planned.plan.recipes.get(&page).map(|recipe| self.renderer.make(&page, recipe));
        let html = match made {
            Some(Ok(Ok(bytes))) => String::from_utf8_lossy(&bytes).into_owned(),
            _ => report::refusal(
                &self.words.tell("serve-unplanned", &[("address", address.as_str())]),
                self.words,
            ),
        };
        Answer::NotFound { html }
    }
}
