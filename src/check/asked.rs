//! What templates ask for is there, and what the site's catalogues say is asked for.

use crate::figure;
use crate::lang::{Language, is_date_form, lunar};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::Site;
use crate::theme::Theme;

use super::messages::SPOKEN;

/// The site's own catalogues; a theme's words may go unused on a site.
const FOLDER: &str = "i18n/";

/// Beginnings of ids that the program puts together itself.
const BEGINNINGS: [&str; 3] = ["unit-", "quantity-", "name-of-"];

pub(super) fn check(site: &Site, theme: &Theme) -> Notes {
    let mut notes = Notes::new();
    for (asked, id) in theme.asked_in_vain(&site.languages) {
        let known = site.languages.ids_below("");
        let problem = Problem::MessageUnknown { id: id.to_owned() };
        notes.add(Diagnostic::new(problem).at(&asked.file, asked.span).near(id, known));
    }
    for language in site.languages.iter().filter(|language| !site.config.is_pseudo(language.lang())) {
        notes.extend(unused(language, theme));
    }
    notes
}

/// Messages and terms that only the site's own catalogue has and nothing asks for.
fn unused(language: &Language, theme: &Theme) -> Notes {
    let mut notes = Notes::new();
    for (name, places) in language.places() {
        let is_own = places.iter().all(|place| place.path.as_str().starts_with(FOLDER));
        if !is_own || is_used(name, language, theme) {
            continue;
        }
        let problem = Problem::MessageUnused { id: name.to_owned(), lang: language.lang().clone() };
        let mut diagnostic = Diagnostic::new(problem);
        diagnostic.place = places.last().cloned();
        notes.add(diagnostic.near(name, theme.asked.iter().filter_map(|asked| asked.id.whole())));
    }
    notes
}

fn is_used(name: &str, language: &Language, theme: &Theme) -> bool {
    let is_spoken = SPOKEN.contains(&name) || figure::MESSAGES.contains(&name);
    is_spoken
        || is_date_form(name)
        || lunar::is_form(name)
        || BEGINNINGS.iter().any(|beginning| name.starts_with(beginning))
        || language.names(name)
        || theme.asked.iter().any(|asked| asked.id.may_be_in(name))
}
