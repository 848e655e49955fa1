//! What hosts are told: the same headers, times of keeping, pages for what is not there and redirects in every form.

use std::collections::BTreeSet;

use crate::support::html::{references, tags, value};
use crate::support::{NOW, Temporary, files_below, run};

type Pairs = BTreeSet<(String, String)>;

/// What one form says.
#[derive(Debug, Default, PartialEq, Eq)]
struct Told {
    headers: Pairs,
    keeping: Pairs,
    missing: Pairs,
    redirects: Pairs,
}

#[test]
fn every_form_says_the_same() {
    for base in ["https://haidang.example/cổng/a%20b/", "https://haidang.example/"] {
        let site = site("same", base);
        let public = files_below(&site.path().join("public"));
        let text = |name: &str| String::from_utf8(public[name].clone()).expect("it is a text");
        let netlify = netlify(&text("_headers"), &text("_redirects"));
        assert_eq!(netlify.redirects.len(), 1, "{netlify:?}");
        assert_eq!(netlify.missing.len(), 3, "two languages and the whole: {netlify:?}");
        assert_eq!(apache(&text(".htaccess")), netlify, "{base}");
        let nginx_text = run(site.path(), &["host", "nginx", "--now", NOW]).with_code(0).stdout;
        assert_eq!(nginx(&nginx_text), netlify, "{base}");
        let printed = run(site.path(), &["host", "apache", "--now", NOW]).with_code(0).stdout;
        assert_eq!(printed, text(".htaccess"));
    }
}

#[test]
fn no_policy_allows_what_stands_in_the_page_itself_or_on_another_host() {
    let site = site("policy", "https://haidang.example/");
    let public = files_below(&site.path().join("public"));
    let told = netlify(&String::from_utf8_lossy(&public["_headers"]), "");
    let header = |wanted: &str| {
        let found = told.headers.iter().find(|(name, _)| name == wanted);
        found.map(|(_, value)| value.clone()).unwrap_or_else(|| panic!("no {wanted}: {told:?}"))
    };
    let policy = header("Content-Security-Policy");
    assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{policy}");
    for word in ["unsafe", "*", "http:", "https:", "blob:"] {
        assert!(!policy.contains(word), "{policy}");
    }
    assert_eq!(header("X-Content-Type-Options"), "nosniff");
    assert!(header("Strict-Transport-Security").starts_with("max-age="));
}

#[test]
fn what_keeps_for_a_year_is_named_by_a_hash_and_no_page_does() {
    let site = site("keeping", "https://haidang.example/");
    let public = files_below(&site.path().join("public"));
    let told = netlify(&String::from_utf8_lossy(&public["_headers"]), "");
    let long: Vec<&str> = told
        .keeping
        .iter()
        .filter(|(_, value)| value.contains("immutable"))
        .map(|(path, _)| path.trim_start_matches('/').trim_end_matches('*'))
        .collect();
    assert_eq!(long, ["assets/", "media/"]);
    for file in public.keys().filter(|file| long.iter().any(|folder| file.starts_with(folder))) {
        assert!(!file.ends_with(".html"), "{file}");
        let hex = |part: &str| part.len() >= 8 && part.bytes().all(|b| b.is_ascii_hexdigit());
        assert!(file.split(['/', '.', '-']).any(hex), "{file} has no hash in its name");
    }
    // Everything that a page loads lies in a folder that the rules know.
    for (file, bytes) in public.iter().filter(|(file, _)| file.ends_with(".html")) {
        let html = String::from_utf8_lossy(bytes);
        for tag in tags(&html, "link").into_iter().filter(|tag| tag.contains("rel=\"stylesheet\"")) {
            assert!(value(tag, "href").is_some_and(|href| href.starts_with("/assets/")), "{file}: {tag}");
        }
        assert!(!references(&html).is_empty() || html.contains("http-equiv"), "{file}");
    }
}

#[test]
fn only_the_forms_that_a_site_asks_for_are_written() {
    let site = site("forms", "https://haidang.example/");
    site.edit("haidang.toml", "files = [\"netlify\", \"apache\"]", "files = []");
    run(site.path(), &["build", "--now", NOW]).with_code(0);
    let public = files_below(&site.path().join("public"));
    for file in ["_headers", "_redirects", ".htaccess"] {
        assert!(!public.contains_key(file), "{file}");
    }
    site.edit("haidang.toml", "files = []", "files = [\"ngnix\"]");
    let said = run(site.path(), &["check", "--lang", "en", "--now", NOW]).with_code(1).stderr;
    assert!(said.contains("error[key-value]"), "{said}");
}

/// A site with an older address, built with every form.
fn site(name: &str, base: &str) -> Temporary {
    let site = Temporary::copy_of("tests/sites/all-is-well", &format!("host-{name}-{}", base.len()));
    let config = std::fs::read_to_string(site.path().join("haidang.toml")).expect("it is there");
    let line = config.lines().find(|line| line.starts_with("base_url")).expect("it has an address");
    site.edit("haidang.toml", line, &format!("base_url = \"{base}\""));
    let config = config.replace(line, &format!("base_url = \"{base}\""));
    site.write("haidang.toml", format!("{config}\n[host]\nfiles = [\"netlify\", \"apache\"]\n"));
    let story = "content/gioi-thieu/index.vi.md";
    site.edit(story, "title = ", "aliases = [\"/vi/hải-đăng.cũ/\"]\ntitle = ");
    run(site.path(), &["build", "--now", NOW, "--lang", "en"]).with_code(0);
    site
}

fn pair(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

fn netlify(headers: &str, redirects: &str) -> Told {
    let mut told = Told::default();
    let mut path = String::new();
    for line in headers.lines() {
        match line.strip_prefix("  ").and_then(|rule| rule.split_once(": ")) {
            Some(("Cache-Control", value)) => {
                told.keeping.insert(pair(&path, value));
            }
            Some((name, value)) => {
                told.headers.insert(pair(name, value));
            }
            None => path = decoded(line),
        }
    }
    for line in redirects.lines() {
        match line.split(' ').collect::<Vec<_>>()[..] {
            [from, to, "301"] => told.redirects.insert(pair(&decoded(from), &decoded(to))),
            [folder, page, "404"] => {
                told.missing.insert(pair(&decoded(folder.trim_end_matches('*')), &decoded(page)))
            }
            _ => panic!("{line}"),
        };
    }
    told
}

fn apache(text: &str) -> Told {
    let mut told = Told::default();
    let mut folder = None;
    let mut whole = None;
    for line in text.lines() {
        let quoted: Vec<&str> = line.split('"').skip(1).step_by(2).collect();
        if line.starts_with("<If ") {
            folder = Some(plain(between(line, "m#^", "#")));
        } else if line.starts_with("ErrorDocument 404") {
            let page = decoded(quoted[0]);
            match folder.take() {
                Some(folder) => drop(told.missing.insert((folder, page))),
                None => whole = Some(page),
            }
        } else if line.starts_with("Header set Cache-Control") {
            told.keeping.insert((path(between(line, "m#^", "#")), quoted[0].to_owned()));
        } else if let Some(rest) = line.strip_prefix("Header always set ") {
            let name = rest.split(' ').next().unwrap_or_default();
            told.headers.insert(pair(name, quoted[0]));
        } else if line.starts_with("RedirectMatch 301") {
            told.redirects.insert((plain(between(quoted[0], "^", "$")), quoted[1].to_owned()));
        }
    }
    let whole = whole.expect("there is a page for the whole site");
    let root = whole.strip_suffix("404.html").expect("it stands at the root").to_owned();
    told.missing.insert((root, whole));
    told
}

fn nginx(text: &str) -> Told {
    let mut told = Told::default();
    for line in text.lines().map(str::trim) {
        let quoted: Vec<&str> = line.split('"').skip(1).step_by(2).collect();
        if line.starts_with("\"~^") {
            told.keeping.insert((path(quoted[0].trim_start_matches("~^")), quoted[1].to_owned()));
        } else if let Some(rest) = line.strip_prefix("add_header ").filter(|rest| !rest.contains('$')) {
            let name = rest.split(' ').next().unwrap_or_default();
            told.headers.insert(pair(name, quoted[0]));
        } else if line.contains("error_page 404") {
            told.missing.insert(pair(quoted[0], quoted[1]));
        } else if line.starts_with("location = ") {
            told.redirects.insert(pair(quoted[0], &decoded(quoted[1])));
        }
    }
    told
}

/// A path as `_headers` writes it, of a pattern.
fn path(pattern: &str) -> String {
    match pattern.strip_suffix("(index\\.html)?$") {
        Some(door) => plain(door),
        None => format!("{}*", plain(pattern)),
    }
}

fn plain(pattern: &str) -> String {
    pattern.replace('\\', "")
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let rest = text.split_once(before).map_or("", |(_, rest)| rest);
    rest.rsplit_once(after).map_or(rest, |(found, _)| found)
}

fn decoded(text: &str) -> String {
    haidang::site::decoded(text)
}
