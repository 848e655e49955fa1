//! What a host is told beside the files: headers, how long copies keep, pages for what is not there, redirects.
//!
//! The rules are data and the same for every host; each form only writes them down in its own way.

mod apache;
mod netlify;
mod nginx;
mod rules;

use crate::plan::Plan;
use crate::site::Site;

use rules::Rules;

/// A host by the form in which it is told things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// `.htaccess`.
    Apache,
    /// A file of nginx that is included among its sites.
    Nginx,
}

/// What a host is told of a site.
pub fn told(site: &Site, plan: &Plan, host: Host) -> String {
    let rules = Rules::of(site, plan);
    match host {
        Host::Apache => apache::written(&rules),
        Host::Nginx => nginx::written(&rules),
    }
}

/// `_headers`, as Netlify and Cloudflare Pages read it.
pub(super) fn headers(site: &Site, plan: &Plan) -> String {
    netlify::headers(&Rules::of(site, plan))
}

/// `_redirects`, as Netlify and Cloudflare Pages read it.
pub(super) fn redirects(site: &Site, plan: &Plan) -> String {
    netlify::redirects(&Rules::of(site, plan))
}

/// A text in which no character means anything to a regular expression.
fn literal(text: &str) -> String {
    let mut literal = String::new();
    for c in text.chars() {
        if c.is_ascii_punctuation() && !matches!(c, '/' | '_' | '-') {
            literal.push('\\');
        }
        literal.push(c);
    }
    literal
}
