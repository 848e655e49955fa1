//! The base URL as it was typed → the form in which the site's own links begin.
//!
//! Knows nothing of what stands there.

use std::net::Ipv6Addr;

/// Scheme, host and perhaps a path, without a slash at the end; none when a site cannot stand there.
///
/// Scheme and host are brought into small letters, and a host of letters beyond ASCII into the form that every
/// machine reads (UTS 46): `https://xn--…`.
pub fn base_url(typed: &str) -> Option<String> {
    let (scheme, rest) = typed.split_once("://")?;
    let scheme = scheme.to_ascii_lowercase();
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let path = path.trim_end_matches('/');
    let is_usable = matches!(scheme.as_str(), "http" | "https") && is_host(host) && is_path(path);
    let host = is_usable.then(|| on_the_wire(&host.to_lowercase()))??;
    Some(format!("{scheme}://{host}{path}"))
}

/// Host and port with the host in ASCII.
fn on_the_wire(authority: &str) -> Option<String> {
    if authority.is_ascii() {
        return Some(authority.to_owned());
    }
    let (host, port) = authority.split_at(authority.find(':').unwrap_or(authority.len()));
    let host = idna::domain_to_ascii_cow(host.as_bytes(), idna::AsciiDenyList::URL).ok()?;
    Some(format!("{host}{port}"))
}

/// The path of a base URL, without the slash at its end.
pub(super) fn path_of(url: &str) -> &str {
    let after_scheme = url.find("://").map_or(0, |at| at + 3);
    url[after_scheme..].find('/').map_or("", |at| &url[after_scheme + at..])
}

/// Whether a text is a host, perhaps with a port.
pub(super) fn is_host(text: &str) -> bool {
    let after_bracket = text.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    let (is_name, port) = match after_bracket {
        Some((address, port)) => (address.parse::<Ipv6Addr>().is_ok(), port),
        None => {
            let (name, port) = text.split_at(text.find(':').unwrap_or(text.len()));
            (name.split('.').all(is_label), port)
        }
    };
    is_name && (port.is_empty() || port.strip_prefix(':').is_some_and(is_port))
}

fn is_label(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with('-')
        && !text.ends_with('-')
        && text.chars().all(|c| c.is_alphanumeric() || c == '-')
}

fn is_port(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit()) && text.parse::<u16>().is_ok_and(|port| port > 0)
}

/// Whether a text is empty or a path; an empty part would make what follows the name of a host.
fn is_path(text: &str) -> bool {
    text.split('/').skip(1).all(|part| !matches!(part, "" | "." | "..") && is_part(part))
}

fn is_part(text: &str) -> bool {
    let is_escape = |after: &str| after.len() >= 2 && after.bytes().take(2).all(|b| b.is_ascii_hexdigit());
    !text.contains(|c: char| c.is_whitespace() || c.is_control() || "?#\"<>\\^`{|}".contains(c))
        && text.split('%').skip(1).all(is_escape)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_url_has_scheme_host_and_perhaps_a_path() {
        for (typed, meant) in [
            ("https://haiphong.gov.vn", "https://haiphong.gov.vn"),
            ("https://haiphong.gov.vn/", "https://haiphong.gov.vn"),
            ("HTTPS://HaiPhong.gov.VN/Tin/", "https://haiphong.gov.vn/Tin"),
            ("http://localhost:8080/cổng/a%20b", "http://localhost:8080/cổng/a%20b"),
            ("http://[2001:DB8::1]:80/", "http://[2001:db8::1]:80"),
        ] {
            assert_eq!(base_url(typed).as_deref(), Some(meant), "{typed}");
        }
    }

    #[test]
    fn what_no_site_can_stand_at_is_refused() {
        for wrong in [
            "",
            "haiphong.gov.vn",
            "ftp://a.vn",
            "https://",
            "https:///a",
            "https://a//b",
            "https://a/../b",
            "https://a/./b",
            "https://a.vn:99999",
            "https://a.vn:0",
            "https://a.vn:",
            "https://a.vn:8o",
            "https://a.vn/%zz",
            "https://a.vn/a%2",
            "https://a..vn",
            "https://-a.vn",
            "https://[::g]",
            "https://a.vn/?q",
            "https://a.vn/#a",
            "https://a b.vn",
            "https://u@a.vn",
            "https://a.vn/\u{202E}\n",
        ] {
            assert_eq!(base_url(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_host_in_any_script_is_named_as_machines_read_it() {
        for (typed, meant) in [
            ("https://example.gov.vn/", Some("https://example.gov.vn")),
            ("http://127.0.0.1:4000/cảng/", Some("http://127.0.0.1:4000/cảng")),
            ("https://[::1]:4000", Some("https://[::1]:4000")),
            ("https://hảiphòng.vn/", Some("https://xn--hiphng-6wa8191d.vn")),
            ("https://HẢIPHÒNG.vn:8080/a/", Some("https://xn--hiphng-6wa8191d.vn:8080/a")),
            ("https://海防.中国/新闻/", Some("https://xn--90ww28f.xn--fiqs8s/新闻")),
            ("https://해방.한국", Some("https://xn--vh3bn67b.xn--3e0b707e")),
            ("ftp://example.vn", None),
            ("https://", None),
            ("https:///path", None),
            ("https://example.vn/../x", None),
            ("https://\u{ff0f}a.vn", None),
        ] {
            assert_eq!(base_url(typed).as_deref(), meant, "{typed}");
        }
    }
}
