//! Pages that readers keep for when they have no connection: only where a site asks for it, and deleted where it no
//! longer does. What browsers make of it is looked at with a browser.

use std::collections::BTreeMap;

use crate::support::{NOW, Temporary, files_below, run};
use serde_json::Value;

type Files = BTreeMap<String, Vec<u8>>;

#[test]
fn a_site_that_does_not_ask_for_it_keeps_nothing() {
    let site = Temporary::copy_of("tests/sites/all-is-well", "offline-never");
    let files = built(&site, "");
    let names: Vec<&String> =
        files.keys().filter(|name| name.contains("offline") || name.contains("sw.js")).collect();
    assert!(names.is_empty(), "{names:?}");
    for (name, bytes) in files.iter().filter(|(name, _)| name.ends_with(".html")) {
        let html = String::from_utf8_lossy(bytes);
        assert!(!html.contains("offline") && !html.contains("kept-copy"), "{name}");
    }
    assert!(!text(&files, "_headers").contains("sw.js"));
}

#[test]
fn a_site_that_asks_for_it_tells_its_worker_of_every_publication() {
    let site = Temporary::copy_of("tests/sites/all-is-well", "offline-kept");
    site.edit("haidang.toml", "https://haidang.example/", "https://haidang.example/cổng/");
    let files = built(&site, "offline = true");
    assert!(text(&files, "sw.js").starts_with("const BASE = \"/c%E1%BB%95ng\";\n"));
    let worker = told(&files);
    assert_eq!(worker["pages"]["en"], "/c%E1%BB%95ng/en/offline/");
    assert_eq!(worker["first"], "vi");
    for href in worker["shell"].as_array().expect("a list of files") {
        let href = href.as_str().and_then(|href| href.strip_prefix("/c%E1%BB%95ng/")).expect("of this site");
        let file = if href.ends_with('/') { format!("{href}index.html") } else { href.to_owned() };
        assert!(files.contains_key(&file), "{file}");
    }
    for (lang, words) in [("vi", "Thiết bị đang không có mạng"), ("en", "You are offline")] {
        let page = text(&files, &format!("{lang}/offline/index.html"));
        assert!(page.contains(words) && page.contains("noindex"), "{page}");
        assert!(!text(&files, &format!("{lang}/sitemap.xml")).contains("/offline/"));
    }
    let page = text(&files, "vi/index.html");
    assert!(page.contains("/assets/offline.") && page.contains("/vi/offline/"), "{page}");
    for name in ["sw.js", "offline.json"] {
        assert!(text(&files, "_headers").contains(&format!("/{name}\n  Cache-Control: no-cache\n")));
    }
    let nginx = run(site.path(), &["host", "nginx", "--now", NOW]).with_code(0).stdout;
    assert!(nginx.contains("sw\\.js$\" \"no-cache\";"), "{nginx}");

    assert_eq!(told(&built(&site, "offline = true")), worker, "nothing has changed");
    site.edit("content/gioi-thieu/index.vi.md", "Cầu cảng", "Cầu cảng số 3");
    let later = built(&site, "offline = true");
    assert_eq!(later["sw.js"], files["sw.js"], "no worker takes the place of another");
    let later = told(&later);
    assert_ne!(later["version"], worker["version"], "a correction is a new version");
    assert_eq!(later["shell"], worker["shell"]);

    let promised = run(site.path(), &["urls", "lock", "--now", NOW]).with_code(0);
    let lock = std::fs::read_to_string(site.path().join("urls.lock")).expect("it is written");
    assert!(!lock.contains("offline"), "{promised:?} {lock}");
}

#[test]
fn a_site_that_ends_it_deletes_what_was_kept() {
    let site = Temporary::copy_of("tests/sites/all-is-well", "offline-ended");
    let files = built(&site, "offline = false");
    let script = text(&files, "sw.js");
    assert!(script.contains("caches.delete") && script.contains("unregister()"), "{script}");
    assert!(!script.contains("\"fetch\""), "it answers for no page");
    assert!(!files.keys().any(|name| name.contains("offline")), "{:?}", files.keys());
    assert!(text(&files, "_headers").contains("/sw.js\n  Cache-Control: no-cache\n"));
}

/// The finished site with this line below `[formats]`.
fn built(site: &Temporary, line: &str) -> Files {
    let config = std::fs::read_to_string(site.path().join("haidang.toml")).expect("it is there");
    let (config, _) = config.split_once("\n[formats]").unwrap_or((&config, ""));
    site.write("haidang.toml", format!("{config}\n[formats]\n{line}\n"));
    run(site.path(), &["build", "--now", NOW]).with_code(0);
    files_below(&site.path().join("public"))
}

fn text(files: &Files, name: &str) -> String {
    String::from_utf8(files.get(name).unwrap_or_else(|| panic!("no {name}")).clone()).expect("it is a text")
}

/// What the worker is told.
fn told(files: &Files) -> Value {
    serde_json::from_str(&text(files, "offline.json")).expect("it is JSON")
}
