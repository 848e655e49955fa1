//! A bar on a terminal that counts what has been made.

use std::collections::BTreeSet;
use std::io::IsTerminal;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use indicatif::{ProgressBar, ProgressStyle};

use crate::build::Watch;
use crate::names::Address;
use crate::plan::{Plan, Recipe};

use super::words::Words;

/// Counts what is made, and shows it where somebody is looking.
pub(super) struct Progress<'a> {
    words: &'a Words,
    shown: OnceLock<Shown>,
    is_wanted: bool,
    reused: AtomicUsize,
}

/// The bar, and what it counts.
struct Shown {
    bar: ProgressBar,
    /// Where the variants of pictures stand, which take far longer than pages.
    variants: BTreeSet<Address>,
    made_variants: AtomicUsize,
    /// How many pages and other files there will be.
    pages: usize,
    made_pages: AtomicUsize,
}

impl<'a> Progress<'a> {
    /// A bar, shown only on a terminal and only for people.
    pub(super) fn new(words: &'a Words, is_wanted: bool) -> Self {
        let is_wanted = is_wanted && std::io::stderr().is_terminal();
        Self { words, shown: OnceLock::new(), is_wanted, reused: AtomicUsize::new(0) }
    }

    /// Takes the bar away and gives the number of pictures that came out of the store.
    pub(super) fn finish(&self) -> usize {
        if let Some(shown) = self.shown.get() {
            shown.bar.finish_and_clear();
        }
        self.reused.load(Ordering::Relaxed)
    }
}

impl Shown {
    fn of(plan: &Plan) -> Self {
        let variants: BTreeSet<Address> =
            plan.recipes.iter().filter(|(_, recipe)| recipe.is_kept()).map(|(at, _)| at.clone()).collect();
        let all = plan.recipes.values().filter(|recipe| **recipe != Recipe::Manifest).count();
        Self::counting(variants, all)
    }

    fn counting(variants: BTreeSet<Address>, all: usize) -> Self {
        let bar = ProgressBar::new(all as u64);
        if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {eta}") {
            bar.set_style(style);
        }
        let pages = all - variants.len();
        Self { bar, variants, made_variants: AtomicUsize::new(0), pages, made_pages: AtomicUsize::new(0) }
    }

    fn made(&self, address: &Address) {
        let is_variant = self.variants.contains(address);
        let count = if is_variant { &self.made_variants } else { &self.made_pages };
        count.fetch_add(1, Ordering::Relaxed);
        self.bar.inc(1);
    }

    /// What stands before the bar.
    fn line(&self, words: &Words) -> String {
        let made = |count: &AtomicUsize| count.load(Ordering::Relaxed);
        let mut line =
            words.count("progress-pages", &[("made", made(&self.made_pages)), ("all", self.pages)]);
        if !self.variants.is_empty() {
            let counts = [("made", made(&self.made_variants)), ("all", self.variants.len())];
            line = format!("{} · {line}", words.count("progress-variants", &counts));
        }
        line
    }
}

impl Watch for Progress<'_> {
    fn planned(&self, plan: &Plan) {
        if self.is_wanted {
            // Planned once; a second plan would keep the first bar.
            let shown = self.shown.get_or_init(|| Shown::of(plan));
            shown.bar.set_message(shown.line(self.words));
        }
    }

    fn made(&self, address: &Address, is_reused: bool) {
        self.reused.fetch_add(usize::from(is_reused), Ordering::Relaxed);
        if let Some(shown) = self.shown.get() {
            shown.made(address);
            shown.bar.set_message(shown.line(self.words));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_and_pages_are_counted_apart() {
        let variants = ["/media/a", "/media/b"].map(Address::new);
        let shown = Shown::counting(variants.into(), 5);
        for made in ["/media/b", "/a", "/c"] {
            shown.made(&Address::new(made));
        }
        let lines = ["vi", "en"].map(|tag| shown.line(&Words::of(tag)));
        assert_eq!(lines[0], "Ảnh: 1 trên 2 cỡ · trang và tệp: 2 trên 3");
        assert_eq!(lines[1], "Pictures: 1 of 2 variants · pages and files: 2 of 3");
        assert_eq!(Shown::counting(BTreeSet::new(), 1).line(&Words::of("en")), "pages and files: 0 of 1");
    }
}
