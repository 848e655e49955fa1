//! Rules over the whole site, one a file.
//!
//! Finds and never mends. What a phase cannot do without it reports itself; a rule is for what would
//! still make a page, but not one to be proud of.

mod addresses;
mod asked;
mod directives;
mod idle_keys;
mod key_pages;
mod menus;
mod messages;
mod quality;
mod sections;
mod strays;
mod translations;

use crate::plan::Plan;
use crate::problem::Notes;
use crate::site::Site;
use crate::theme::Theme;

pub use addresses::{Fate, fate};

/// Applies every rule.
pub fn all(site: &Site, plan: &Plan, theme: &Theme) -> Notes {
    let mut notes = Notes::new();
    for rule in [
        directives::check,
        idle_keys::check,
        key_pages::check,
        menus::check,
        messages::check,
        sections::check,
        strays::check,
    ] {
        notes.extend(rule(site));
    }
    notes.extend(of_translations(site));
    notes.extend(addresses::check(site, plan));
    notes.extend(asked::check(site, theme));
    notes
}

/// Applies the rules that set translations beside their sources.
pub fn of_translations(site: &Site) -> Notes {
    let mut notes = quality::check(site);
    notes.extend(translations::check(site));
    notes
}
