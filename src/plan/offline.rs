//! What keeps pages for readers without a connection, where the site offers that.

use crate::config::Offline;
use crate::names::{Address, Lang};
use crate::site::Site;
use crate::theme::Theme;

use super::Recipe;

/// Where the service worker stands: it serves what lies below its own folder.
pub const WORKER: &str = "/sw.js";

/// Where it finds what it has to know of the site.
pub const OFFLINE_DATA: &str = "/offline.json";

/// The script of the theme that speaks with the worker; pages have it where the site keeps pages.
pub(super) const SCRIPT: &str = "offline.js";

/// The template of the pages that list what is kept.
const TEMPLATE: &str = "offline.html";

/// The worker, and a page in each language for what is not kept.
pub(super) fn recipes(site: &Site, theme: &Theme) -> Vec<(Address, Recipe)> {
    let worker = (Address::new(WORKER), Recipe::Worker);
    match site.config.formats.offline {
        Offline::Never => Vec::new(),
        Offline::Ended => vec![worker],
        Offline::Kept => {
            let page = |lang: &Lang| (offline_page(lang), Recipe::Offline { lang: lang.clone() });
            let has_page = theme.templates.contains_key(TEMPLATE);
            let data = (Address::new(OFFLINE_DATA), Recipe::OfflineData);
            site.langs.iter().filter(|_| has_page).map(page).chain([worker, data]).collect()
        }
    }
}

/// Where the pages of a language that a reader has kept are listed, if the site keeps any.
pub fn offline_page(lang: &Lang) -> Address {
    Address::new(&format!("/{lang}/offline/"))
}
