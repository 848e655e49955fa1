//! Rules over the whole site, one a file.
//!
//! Finds and never mends. What a phase cannot do without it reports itself; a rule is for what would
//! still make a page, but not one to be proud of.

mod addresses;
mod asked;
mod bare_links;
mod claims;
mod clips;
mod directives;
mod disagreements;
mod displaced;
mod faults;
mod gaps;
mod idle_keys;
mod key_pages;
mod letters;
mod lost_letters;
mod menus;
mod messages;
mod own_links;
mod picture_sizes;
mod picture_words;
mod placeholders;
mod promises;
mod quality;
mod questions;
mod repeated;
mod sections;
mod security_expiry;
mod stray_subtitles;
mod stray_texts;
mod strays;
mod subtitles;
mod translations;

use faults::Faults;

use crate::plan::Plan;
use crate::problem::Notes;
use crate::site::Site;
use crate::source::{Place, Span};
use crate::theme::Theme;
use crate::translation::Block;

pub use addresses::{Fate, fate};

/// Applies every rule to a site of which `known` has been reported.
pub fn all(site: &Site, plan: &Plan, theme: &Theme, known: &Notes) -> Notes {
    let mut notes = Notes::new();
    for rule in [
        bare_links::check,
        claims::check,
        clips::check,
        directives::check,
        disagreements::check,
        idle_keys::check,
        key_pages::check,
        lost_letters::check,
        menus::check,
        messages::check,
        picture_sizes::check,
        picture_words::check,
        placeholders::check,
        promises::check,
        questions::check,
        repeated::check,
        sections::check,
        security_expiry::check,
        strays::check,
        stray_subtitles::check,
        stray_texts::check,
        subtitles::check,
    ] {
        notes.extend(rule(site));
    }
    notes.extend(addresses::check(site, plan, known));
    notes.extend(own_links::check(site, plan));
    notes.extend(asked::check(site, theme));
    notes.extend(letters::check(site, theme));
    let translations = of_translations(site, plan, &[known, &notes]);
    notes.extend(translations);
    notes
}

/// Applies the rules that set translations beside their sources, except where an error is `known`.
pub fn of_translations(site: &Site, plan: &Plan, known: &[&Notes]) -> Notes {
    let faults = Faults::of(known);
    let mut notes = quality::check(site, &faults);
    notes.extend(displaced::check(site, &faults));
    notes.extend(translations::check(site, plan, &faults));
    notes
}

/// Where the words stand; the block when they cannot be found as they were typed.
fn words_in(site: &Site, block: &Block, words: &str) -> Place {
    let typed = || {
        let span = block.place.span?;
        let source = site.sources.text(&block.place.path)?;
        let start = span.start + source.text.get(span.start..span.end)?.find(words)?;
        Some(Place::at(&block.place.path, Span { start, end: start + words.len() }))
    };
    typed().unwrap_or_else(|| block.place.clone())
}

/// The first words of a text, for a message.
fn excerpt(words: &str, longest: usize) -> String {
    if words.chars().count() <= longest {
        return words.to_owned();
    }
    let start: String = words.chars().take(longest).collect();
    format!("{}…", start.trim_end())
}
