//! Menus lead to sections and stories that are there.

use crate::names::{FilePath, StoryKey};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::Site;

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    let config_file = FilePath::new(crate::config::FILE);
    for key in site.config.main_menu.iter().flatten().chain(&site.config.footer_menu) {
        if !site.folders.contains_key(&key.value) {
            let known = site.folders.keys().map(StoryKey::as_str);
            let to = key.value.to_string();
            let problem = if site.hidden.contains(&key.value) {
                Problem::LinkHidden { to }
            } else {
                Problem::LinkMissing { to }
            };
            notes.add(Diagnostic::new(problem).at(&config_file, key.span).near(key.value.as_str(), known));
        }
    }
    notes
}
