//! Links that name the site's own address in full lead to something that is there.

use std::borrow::Cow;

use crate::names::Address;
use crate::plan::Plan;
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::{Mode, Site, Target, decoded};

/// Previews hold other things than the site, and are not judged.
pub(super) fn check(site: &Site, plan: &Plan) -> Notes {
    let mut notes = Notes::new();
    if site.mode == Mode::Preview {
        return notes;
    }
    let base = site.config.base_url.trim_end_matches('/');
    for edition in site.folders.values().flat_map(|folder| folder.editions.values()) {
        for (span, target) in &edition.links {
            let Target::External(url) = target else { continue };
            let Some(path) = within(url, base) else { continue };
            let page = page(&path);
            if !plan.recipes.contains_key(&Address::new(&path)) && !plan.recipes.contains_key(&page) {
                let known = plan.recipes.keys().map(Address::as_str);
                let near = crate::problem::nearest(page.as_str(), known).map(|near| format!("{base}{near}"));
                let problem = Problem::LinkOwnMissing { url: url.clone() };
                let mut diagnostic = Diagnostic::new(problem).at(&edition.file.path, *span);
                diagnostic.near = near;
                notes.add(diagnostic);
            }
        }
    }
    notes
}

/// The path of an address within the site; none when it leads elsewhere.
fn within<'a>(url: &'a str, base: &str) -> Option<Cow<'a, str>> {
    let begins = url.get(..base.len()).is_some_and(|start| start.eq_ignore_ascii_case(base));
    let rest = url.get(base.len()..).filter(|_| begins)?;
    let path = rest.split(['?', '#']).next().unwrap_or(rest);
    match path {
        "" => Some(Cow::Borrowed("/")),
        path if path.starts_with('/') => Some(Cow::Owned(decoded(path))),
        _ => None,
    }
}

/// The address of the page that servers show at a path: with the name of its file, or without.
fn page(path: &str) -> Address {
    let folder = path.strip_suffix("index.html").unwrap_or(path);
    Address::new(&format!("{}/", folder.trim_end_matches('/')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_below_the_sites_own_are_within_it() {
        let within = |url| within(url, "https://a.vn/x").map(Cow::into_owned);
        assert_eq!(within("https://a.vn/x/vi/c%E1%BA%A3ng/?a#b").as_deref(), Some("/vi/cảng/"));
        assert_eq!(within("HTTPS://A.vn/x").as_deref(), Some("/"));
        for elsewhere in ["https://a.vn/xyz/", "https://a.vn/", "https://b.vn/x/", "http://a.vn/x/", ""] {
            assert_eq!(within(elsewhere), None, "{elsewhere}");
        }
    }
}
