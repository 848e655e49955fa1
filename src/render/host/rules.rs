//! The rules for a site's host, as data.

use crate::names::Address;
use crate::plan::{OFFERED, OFFLINE_DATA, Plan, Recipe, WORKER};
use crate::site::{Mode, Site, decoded};

/// What pages may load: their own styles, scripts, pictures, fonts and clips, and what their search reads.
///
/// The theme's icon and its contours are `data:` pictures. No frame holds a page, and no page a frame.
const POLICY: [&str; 12] = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
];

/// What no page of an official site asks a browser for.
const PERMISSIONS: [&str; 6] =
    ["camera=()", "display-capture=()", "geolocation=()", "microphone=()", "payment=()", "usb=()"];

/// Files whose names change with what they hold never change themselves.
const LONG: &str = "public, max-age=31536000, immutable";

/// Asked for anew each time, so that a change is seen at once.
const NONE: &str = "no-cache";

/// A correction is seen within a minute.
const SHORT: &str = "public, max-age=60, must-revalidate";

/// Folders of files that are named by their hashes.
const HASHED: [&str; 2] = ["/assets/", "/media/"];

/// What a host is told. Paths begin with that of the base URL, and hold no escapes.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Rules {
    /// The name of the host, without a port.
    pub(super) name: String,
    /// The path of the base URL, without a slash at its end.
    pub(super) base: String,
    /// Headers of every answer.
    pub(super) headers: Vec<(&'static str, String)>,
    /// How long copies keep; no path lies in two of them.
    pub(super) keeping: Vec<Keeping>,
    /// The page for what is not there, by the folder that it would be in; the whole site last.
    pub(super) missing: Vec<(String, String)>,
    /// From where to where.
    pub(super) redirects: Vec<(String, String)>,
}

/// How long browsers keep what lies somewhere.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Keeping {
    /// A folder, the front door, or a file.
    pub(super) path: String,
    /// Whether everything below it is meant, not it alone.
    pub(super) is_folder: bool,
    /// The value of `Cache-Control`.
    pub(super) value: &'static str,
}

impl Keeping {
    /// What the path of a request is compared with, from its beginning.
    pub(super) fn pattern(&self) -> String {
        let path = super::literal(&self.path);
        match (self.is_folder, self.path.ends_with('/')) {
            (true, _) => path,
            (false, true) => format!("{path}(index\\.html)?$"),
            (false, false) => format!("{path}$"),
        }
    }
}

impl Rules {
    /// The rules of a site.
    pub(super) fn of(site: &Site, plan: &Plan) -> Self {
        let base = decoded(&site.config.base_path);
        let at = |address: &Address| format!("{base}{address}");
        let folder = |path: String, value| Keeping { path, is_folder: true, value };
        let long = HASHED.iter().map(|path| folder(format!("{base}{path}"), LONG));
        let langs = site.langs.iter().map(|lang| folder(at(&plan.home(lang)), SHORT));
        let offered = folder(format!("{base}{OFFERED}"), SHORT);
        let door = Keeping { path: format!("{base}/"), is_folder: false, value: SHORT };
        let offline =
            [WORKER, OFFLINE_DATA].into_iter().filter(|path| plan.recipes.contains_key(&Address::new(path)));
        let offline =
            offline.map(|path| Keeping { path: format!("{base}{path}"), is_folder: false, value: NONE });
        let redirect = |(from, recipe): (&Address, &Recipe)| match recipe {
            Recipe::Redirect { to, .. } => Some((at(from), at(to))),
            _ => None,
        };
        let missing = site.langs.iter().map(|lang| {
            let home = plan.home(lang);
            (at(&home), at(&home.join("404.html")))
        });
        let whole = (format!("{base}/"), format!("{base}/404.html"));
        Self {
            name: host_of(&site.config.base_url).to_owned(),
            headers: headers(site),
            keeping: std::iter::once(door).chain(long).chain(langs).chain([offered]).chain(offline).collect(),
            missing: missing.chain([whole]).collect(),
            redirects: plan.recipes.iter().filter_map(redirect).collect(),
            base,
        }
    }
}

fn headers(site: &Site) -> Vec<(&'static str, String)> {
    let mut headers = vec![
        ("Content-Security-Policy", POLICY.join("; ")),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ("Permissions-Policy", PERMISSIONS.join(", ")),
        ("Referrer-Policy", "strict-origin-when-cross-origin".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
    ];
    // Below a path, what else the host holds is not for this site to decide.
    if site.config.base_url.starts_with("https://") && site.config.base_path.is_empty() {
        headers.push(("Strict-Transport-Security", "max-age=31536000".to_owned()));
    }
    if site.mode == Mode::Preview {
        headers.push(("X-Robots-Tag", "noindex".to_owned()));
    }
    headers
}

/// The host of a base URL.
fn host_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = rest.split('/').next().unwrap_or_default();
    match authority.strip_prefix('[') {
        Some(_) => authority.split_inclusive(']').next().unwrap_or_default(),
        None => authority.split(':').next().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_of_a_base_url_has_neither_port_nor_path() {
        for (url, host) in [
            ("https://haidang.example", "haidang.example"),
            ("http://localhost:8080/cổng", "localhost"),
            ("http://[::1]:4000/a", "[::1]"),
        ] {
            assert_eq!(host_of(url), host);
        }
    }
}
