//! Rules over the whole site, one a file.
//!
//! Finds and never mends. What a phase cannot do without it reports itself; a rule is for what would
//! still make a page, but not one to be proud of.

mod directives;
mod key_pages;
mod menus;
mod messages;
mod sections;

use crate::problem::Notes;
use crate::site::Site;

/// Applies every rule.
pub fn all(site: &Site) -> Notes {
    let mut notes = Notes::new();
    for rule in [directives::check, key_pages::check, menus::check, messages::check, sections::check] {
        notes.extend(rule(site));
    }
    notes
}
