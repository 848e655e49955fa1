//! The worker: reads the project, answers for its pages, and begins anew when something changes.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use tokio::sync::watch;

use crate::build::{self, Options, Planned};
use crate::media::Budget;
use crate::names::Address;
use crate::plan::Recipe;
use crate::problem::{Diagnostic, Noted, Notes, Severity};
use crate::render::Renderer;
use crate::world::World;

use super::orders::{Answer, Order, Orders};
use super::report;
use super::watch::Watch;
use crate::cli::build::shown_seconds;
use crate::cli::show::{self, Format};
use crate::cli::words::Words;

/// Reads and answers.
pub(super) struct Worker<'a> {
    pub(super) world: &'a dyn World,
    pub(super) options: &'a Options,
    /// Counts how often the site was read.
    pub(super) rounds: &'a watch::Sender<u64>,
    pub(super) words: &'a Words,
}

impl Worker<'_> {
    /// Works until told to stop.
    pub(super) fn work(&self, mut watch: Watch, mut orders: Orders) {
        let mut begun = None;
        loop {
            if let Err(error) = watch.renew() {
                say!("{}", self.words.refusal(&error));
            }
            let go_on = match build::prepare(self.world, self.options) {
                Ok(noted) => self.show(noted, begun, &mut orders),
                Err(error) => self.refuse(&self.words.refusal(&error), &mut orders),
            };
            if !go_on {
                return;
            }
            begun = Some(Instant::now());
        }
    }

    /// Answers with the site as it was read, until something changes; false when the program ends.
    fn show(&self, noted: Noted<Planned>, begun: Option<Instant>, orders: &mut Orders) -> bool {
        let mut planned = noted.value;
        planned.show_styles();
        let planned = planned;
        let budget = Budget::of_megabytes(self.options.media_megabytes);
        let renderer = Renderer::new(self.world, &planned.site, &planned.plan, &planned.theme)
            .map(|renderer| renderer.with_budget(budget));
        let mut notes = noted.notes;
        notes.extend(renderer.notes);
        if let Some(begun) = begun {
            let seconds = shown_seconds(begun.elapsed().as_secs_f64(), self.words);
            say!("{}", self.words.tell("serve-rebuilt", &[("seconds", &seconds)]));
        }
        let round = Round {
            number: self.next_round(),
            planned: &planned,
            renderer: &renderer.value,
            words: self.words,
            is_over: AtomicBool::new(false),
        };
        round.serve(notes, orders)
    }

    /// Answers everything with the machine's refusal until something changes.
    fn refuse(&self, why: &str, orders: &mut Orders) -> bool {
        say!("{why}");
        let round = self.next_round();
        loop {
            match orders.take() {
                Order::Make(request) => {
                    request.answer(round, Answer::Report { html: report::refusal(why, self.words) });
                }
                Order::Changed => return orders.settle(),
                Order::Stop => return false,
            }
        }
    }

    /// The number of the round that begins; browsers that show an older one are told.
    fn next_round(&self) -> u64 {
        self.rounds.send_modify(|round| *round += 1);
        *self.rounds.borrow()
    }
}

/// The site as it was read once.
struct Round<'a> {
    number: u64,
    planned: &'a Planned,
    renderer: &'a Renderer<'a>,
    words: &'a Words,
    is_over: AtomicBool,
}

impl Round<'_> {
    /// Answers until something changes; false when the program ends.
    fn serve(&self, notes: Notes, orders: &mut Orders) -> bool {
        let known = &build::judged(notes.clone(), &self.planned.site.config);
        std::thread::scope(|scope| {
            scope.spawn(|| self.collect(notes));
            let is_changed = loop {
                match orders.take() {
                    Order::Make(request) => {
                        scope.spawn(move || {
                            let answer = self.answer(&request.path, request.is_anyway, known);
                            request.answer(self.number, answer);
                        });
                    }
                    Order::Changed => break true,
                    Order::Stop => break false,
                }
            };
            self.is_over.store(true, Ordering::Relaxed);
            is_changed && orders.settle()
        })
    }

    /// Makes every page behind the reader's back, to know all that is wrong with the site.
    ///
    /// With templates that cannot be read none is made: each would only say so again.
    fn collect(&self, mut notes: Notes) {
        let is_wanted = |recipe: &Recipe| recipe.is_page() && self.renderer.is_ready();
        for (address, recipe) in self.planned.plan.recipes.iter().filter(|(_, recipe)| is_wanted(recipe)) {
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
        let recipes = &self.planned.plan.recipes;
        // As on a host, the file of a folder is the folder.
        let of_file = below.strip_suffix("index.html").map(Address::new);
        let address = of_file.filter(|address| recipes.contains_key(address));
        let address = address.unwrap_or_else(|| Address::new(below));
        let folder = address.join("");
        match recipes.get(&address) {
            // The worker that keeps pages for later is not begun: other sites are shown at the same address.
            Some(Recipe::OfflineData) => self.not_found(&address, known),
            Some(Recipe::Manifest) => self.nothing(&self.words.say("serve-manifest", &[])),
            Some(recipe) => self.make(&address, recipe, is_anyway, known),
            None if recipes.contains_key(&folder) => Answer::Redirect { path: format!("{base}{folder}") },
            None => self.not_found(&address, known),
        }
    }

    fn make(&self, address: &Address, recipe: &Recipe, is_anyway: bool, known: &[Diagnostic]) -> Answer {
        let wrong = self.errors_of(recipe, known);
        let has_page = self.renderer.is_ready();
        if recipe.is_page() && !wrong.is_empty() && !(is_anyway && has_page) {
            return Answer::Report { html: report::page(&wrong, self.planned, self.words, has_page) };
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
        match self.nearest_not_found(address).map(|(page, recipe)| self.renderer.make(page, recipe)) {
            Some(Ok(Ok(bytes))) => Answer::NotFound { html: String::from_utf8_lossy(&bytes).into_owned() },
            _ => self.nothing(&self.words.tell("serve-unplanned", &[("address", address.as_str())])),
        }
    }

    /// The page of the innermost folder that has one for what is not there, as hosts choose it.
    fn nearest_not_found(&self, address: &Address) -> Option<(&Address, &Recipe)> {
        let path = address.as_str();
        let mut folders = path.rmatch_indices('/').map(|(end, _)| Address::new(&path[..=end]));
        folders.find_map(|folder| self.planned.plan.recipes.get_key_value(&folder.join("404.html")))
    }

    fn nothing(&self, why: &str) -> Answer {
        Answer::NotFound { html: report::refusal(why, self.words) }
    }
}
