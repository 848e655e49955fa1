//! What writers type, as readers see it in pages, feeds and structured data; and links to headings that are
//! named as another edition names them.

use std::collections::BTreeMap;

use crate::support::html::{texts, values};
use crate::support::{NOW, Temporary, files_below, run};

const STORY: &str = "content/cang-bien/ben-lach-huyen/index.en.md";

#[test]
fn what_is_typed_is_set_wherever_readers_see_it() {
    let files = built("typography", |site| {
        site.edit(STORY, "\"Lạch Huyện: six deep-water berths\"", "'Lạch Huyện: \"six\" berths'");
        site.edit(STORY, "\"Six berths are at work.\"", "'Open since 9 November: \"six\" berths.'");
        site.edit(STORY, "\"Throughput rises\"", "'Throughput \"six\" rises'");
        site.edit(STORY, "## Six berths", "## The \"six\" berths' names\n\n\"*Now* \"six\"\", `\"code\"`");
        site.edit(STORY, "#six-berths", "#the-six-berths-names");
        site.edit(STORY, "\"Quay 3\"", "'Quay \"six\"'");
        site.edit("content/topics.toml", "\"Containers\"", "'\"six\" containers'");
        site.edit("haidang.toml", "\"Port authority\"", "'Port \"six\" authority'");
    });
    let read = files
        .iter()
        .filter(|(file, _)| [".html", ".xml", ".json", ".txt"].iter().any(|end| file.ends_with(end)));
    for (file, bytes) in read.clone() {
        let text = String::from_utf8_lossy(bytes);
        // The words of an index are names in JSON, with its own quotation marks around them.
        let is_index = file.starts_with("assets/search/") && file.ends_with(".json");
        let straight =
            ["\\\"six", "six\\\"", "&quot;six", "six&quot;", "&#34;six", "&#x22;six", "\"six", "six\""];
        for straight in &straight[..if is_index { 6 } else { 8 }] {
            assert!(!text.contains(straight), "{file} has `{straight}`");
        }
    }
    let holding = |words: &str| -> Vec<&str> {
        let holds = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains(words);
        read.clone().filter(|(_, bytes)| holds(bytes)).map(|(file, _)| file.as_str()).collect()
    };
    let lists = ["en/index.html", "en/port/index.html", "en/topics/containers/index.html"];
    let feeds = ["en/port/lach-huyen/index.html", "en/feed.xml", "en/feed.json", "en/port/feed.xml"];
    for file in lists.iter().chain(&feeds) {
        assert!(holding("Lạch\u{A0}Huyện: “six” berths").contains(file), "{file}");
    }
    for file in feeds {
        assert!(holding("9\u{A0}November: “six”").contains(&file), "{file}");
    }
    let page = text(&files, "en/port/lach-huyen/index.html");
    for expected in [
        "“<em>Now</em> ‘six’”, <code>&quot;code&quot;</code>",
        "<h2 id=\"the-six-berths-names\">The “six” berths’ names</h2>",
        "Throughput “six” rises",
        "Quay “six”",
        "Port “six” authority",
        "“six” containers",
        "\"headline\":\"Lạch Huyện: “six” berths\"",
    ] {
        assert!(page.contains(expected), "{expected}");
    }
}

#[test]
fn a_text_that_stands_in_is_set_in_its_own_language() {
    let files = built("typography-foreign", |site| {
        let story = "content/cang-bien/hai-ngon-den/index.en.md";
        site.edit(story, "\"Two lighthouses\"", "'The \"two\" lighthouses'");
    });
    let list = text(&files, "ja/port/index.html");
    assert!(list.contains("The “two” lighthouses") && !list.contains("「two」"));
}

#[test]
fn a_heading_may_be_named_as_another_edition_names_it() {
    let files = built("anchors", |site| {
        site.edit(STORY, "[above](#six-berths)", "[above](#sau-ben)");
        let lights = "content/cang-bien/hai-ngon-den/index.en.md";
        site.edit(lights, "A light far out.", "See [berths](@cang-bien/ben-lach-huyen#sau-ben).");
    });
    let page = text(&files, "en/port/lach-huyen/index.html");
    assert!(texts(page, "h2").contains(&"Six berths".to_owned()));
    assert!(values(page, "href").contains(&"#six-berths".to_owned()));
    let lights = values(text(&files, "en/port/two-lighthouses/index.html"), "href");
    assert!(lights.contains(&"/hai-phong/en/port/lach-huyen/#six-berths".to_owned()), "{lights:?}");
}

fn text<'a>(files: &'a BTreeMap<String, Vec<u8>>, file: &str) -> &'a str {
    std::str::from_utf8(&files[file]).expect("a page is UTF-8")
}

/// The files of the good site after a change to it.
fn built(name: &str, change: impl Fn(&Temporary)) -> BTreeMap<String, Vec<u8>> {
    let site = Temporary::copy_of("tests/sites-good/port", name);
    change(&site);
    run(site.path(), &["build", "--lang", "en", "--now", NOW]).with_code(0);
    files_below(&site.path().join("public"))
}
