//! A bar on a terminal that counts what has been made.

use std::io::IsTerminal;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use indicatif::{ProgressBar, ProgressStyle};

use crate::build::Watch;
use crate::names::Address;
use crate::plan::{Plan, Recipe};

use super::words::Words;

/// Counts what is made, and shows it where somebody is looking.
pub(super) struct Progress {
    bar: OnceLock<ProgressBar>,
    label: String,
    is_shown: bool,
    reused: AtomicUsize,
}

impl Progress {
    /// A bar, shown only on a terminal and only for people.
    pub(super) fn new(words: &Words, is_wanted: bool) -> Self {
        Self {
            bar: OnceLock::new(),
            label: words.say("progress-pages", &[]),
            is_shown: is_wanted && std::io::stderr().is_terminal(),
            reused: AtomicUsize::new(0),
        }
    }

    /// Takes the bar away and gives the number of pictures that came out of the store.
    pub(super) fn finish(&self) -> usize {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
        self.reused.load(Ordering::Relaxed)
    }
}

impl Watch for Progress {
    fn planned(&self, plan: &Plan) {
        if !self.is_shown {
            return;
        }
        let total = plan.recipes.values().filter(|recipe| **recipe != Recipe::Manifest).count();
        let bar = ProgressBar::new(total as u64);
        if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {eta}") {
            bar.set_style(style);
        }
        bar.set_message(self.label.clone());
        // Planned once; a second plan would keep the first bar.
        let _ = self.bar.set(bar);
    }

    fn made(&self, _: &Address, is_reused: bool) {
        self.reused.fetch_add(usize::from(is_reused), Ordering::Relaxed);
        if let Some(bar) = self.bar.get() {
            bar.inc(1);
        }
    }
}
