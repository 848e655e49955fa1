//! `_headers` and `_redirects`, as Netlify and Cloudflare Pages read them.
//!
//! Where two of their rules meet, a header has both values: so no path is told twice how long it keeps.

use super::super::studio::encoded_plain;
use super::rules::Rules;

/// `_headers`.
pub(super) fn headers(rules: &Rules) -> String {
    let mut text = format!("{}/*\n", encoded_plain(&rules.base));
    for (name, value) in &rules.headers {
        text += &format!("  {name}: {value}\n");
    }
    for keeping in &rules.keeping {
        let all = if keeping.is_folder { "*" } else { "" };
        text += &format!("{}{all}\n  Cache-Control: {}\n", encoded_plain(&keeping.path), keeping.value);
    }
    text
}

/// `_redirects`: one a line, and last the pages for what is not there.
///
/// Cloudflare Pages finds those by itself, and passes over the lines.
pub(super) fn redirects(rules: &Rules) -> String {
    let mut text = String::new();
    for (from, to) in &rules.redirects {
        text += &format!("{} {} 301\n", encoded_plain(from), encoded_plain(to));
    }
    for (folder, page) in &rules.missing {
        text += &format!("{}* {} 404\n", encoded_plain(folder), encoded_plain(page));
    }
    text
}
