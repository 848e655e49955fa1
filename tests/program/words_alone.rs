//! Stories without pictures and as plain text: light, and as complete as the page.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use crate::support::html::{tags, unescaped, value};
use crate::support::{NOW, Temporary, files_below, run};

type Files = BTreeMap<String, Vec<u8>>;

/// What the edition without pictures may weigh, in bytes, its styles included.
const MOST: usize = 30_000;

#[test]
fn the_edition_without_pictures_says_every_word_of_the_page() {
    let mut stories = 0;
    for (file, html) in pages("text/index.html") {
        let page = text(&file.replace("text/index.html", "index.html"));
        let known: BTreeSet<String> = words(&html).collect();
        let lacking: BTreeSet<String> = words(&read(&page)).filter(|word| !known.contains(word)).collect();
        assert_eq!(lacking, BTreeSet::new(), "{file}");
        stories += 1;
    }
    assert!(stories >= 8, "{stories} editions");
}

#[test]
fn it_has_no_picture_no_script_and_little_of_anything() {
    for (file, html) in pages("text/index.html") {
        for name in ["<img", "<picture", "<svg", "<script", "<style", "<video", "<audio", "style=\""] {
            assert!(!html.contains(name), "{file}: {name}");
        }
        let links = tags(&html, "link");
        let styles = links.iter().find(|tag| tag.contains("stylesheet")).and_then(|tag| value(tag, "href"));
        let styles = styles.expect("it has styles").replace("/hai-phong/", "");
        let weight = html.len() + files()[&styles].len();
        assert!(weight <= MOST, "{file}: {weight} bytes");
        assert!(files()[&styles].len() < 1000, "{} bytes of styles", files()[&styles].len());
    }
}

#[test]
fn search_engines_are_led_to_the_page_and_readers_both_ways() {
    for (file, html) in pages("text/index.html") {
        assert!(html.contains("content=\"noindex"), "{file}");
        let page = format!("/hai-phong/{}", file.replace("text/index.html", ""));
        let canonical = tags(&html, "link").into_iter().find(|tag| tag.contains("rel=\"canonical\""));
        let canonical = canonical.and_then(|tag| value(tag, "href"));
        assert!(canonical.is_some_and(|url| url.ends_with(&page) && url.starts_with("https://")), "{file}");
        assert!(html.contains(&format!("<a href=\"{page}\">")), "{file} leads to the page");
        let full = text(&file.replace("text/index.html", "index.html"));
        assert!(full.contains(&format!("<a href=\"{page}text/\">")), "{file}: the page leads to it");
    }
    for (file, bytes) in files().iter().filter(|(file, _)| file.ends_with(".xml")) {
        assert!(!String::from_utf8_lossy(bytes).contains("/text/<"), "{file} lists it");
    }
}

#[test]
fn who_reads_words_alone_stays_with_them_in_other_stories_and_languages() {
    let mut found = 0;
    for (file, html) in pages("text/index.html") {
        for tag in tags(&html, "a").into_iter().filter(|tag| tag.contains("hreflang=")) {
            let href = value(tag, "href").unwrap_or_default();
            assert!(href.ends_with("/text/"), "{file}: {href}");
            found += 1;
        }
    }
    assert!(found > 0, "no edition leads to another language");
}

#[test]
fn the_plain_text_has_the_words_of_the_edition_without_pictures_and_no_markup() {
    let mut texts = 0;
    for (file, bytes) in files().iter().filter(|(file, _)| file.ends_with("/index.txt")) {
        let text = String::from_utf8(bytes.clone()).expect("it is UTF-8");
        let html = self::text(&file.replace("index.txt", "text/index.html"));
        let main = html.split_once("<main>").and_then(|(_, rest)| rest.split_once("</main>"));
        let main = main.expect("it has a main part").0;
        let lacking: Vec<String> = words(main).filter(|word| !text.contains(word.as_str())).collect();
        assert_eq!(lacking, Vec::<String>::new(), "{file}");
        assert!(text.starts_with("# ") && !text.contains("</") && !text.contains("&amp;"), "{file}: {text}");
        assert!(!text.contains("\n\n\n"), "{file}: {text}");
        let url = format!("https://haidang.example/hai-phong/{}\n", file.replace("index.txt", ""));
        assert!(text.ends_with(&url), "{file} ends with its address: {text}");
        assert!(text.contains("CC BY 4.0 <https://creativecommons.org/licenses/by/4.0/>"), "{file}: {text}");
        texts += 1;
    }
    assert!(texts >= 8, "{texts} texts");
}

#[test]
fn llms_txt_leads_to_every_story_of_its_language() {
    let root = text("llms.txt");
    for lang in ["vi", "en", "ja"] {
        assert!(root.contains(&format!("(https://haidang.example/hai-phong/{lang}/llms.txt)")), "{root}");
        let list = text(&format!("{lang}/llms.txt"));
        assert!(list.starts_with("# ") && list.contains("\n> ") && list.contains("\n## "), "{list}");
        for file in files().keys().filter(|file| file.starts_with(lang) && file.ends_with("/index.txt")) {
            let url = format!("(https://haidang.example/hai-phong/{file})");
            assert_eq!(list.matches(&url).count(), 1, "{lang}: {url}");
        }
        assert!(!list.contains("CANHBAO"), "an embargoed story is in no list");
    }
}

#[test]
fn no_title_ends_its_link_in_llms_txt_or_begins_another() {
    let site = Temporary::copy_of("tests/sites/all-is-well", "llms-title");
    let title = "Tin \\](https://evil.example/) [x ` <https://evil.example>";
    let story = "+++\ntitle = 'TITLE'\nsummary = \"Bài thử.\"\ndate = 2026-11-01\n+++\n\nBài thử.\n";
    site.write("content/tin/_index.vi.md", "+++\ntitle = \"Tin\"\nsummary = \"Tin của phường.\"\n+++\n");
    site.write("content/tin/mot/index.vi.md", story.replace("TITLE", title));
    site.edit("haidang.toml", "[languages.vi]", "[formats]\nllms = true\n\n[languages.vi]");
    run(site.path(), &["build", "--now", NOW, "--lang", "en"]);
    let list = site.read("public/vi/llms.txt");
    let written = "- [Tin \\\\\\](https://evil.example/) \\[x \\` \\<https://evil.example>](";
    assert!(list.contains(written), "{list}");
}

#[test]
fn a_site_may_do_without_any_of_them() {
    let site = Temporary::copy_of("tests/sites/all-is-well", "no-text-only");
    site.edit("haidang.toml", "[languages.vi]", "[formats]\ntext_only = false\n\n[languages.vi]");
    run(site.path(), &["build", "--now", NOW, "--lang", "en"]).with_code(0);
    let mut public = files_below(&site.path().join("public"));
    public.retain(|file, _| !file.starts_with("assets/"));
    for (file, bytes) in public {
        assert!(
            !file.ends_with("/text/index.html") && !file.ends_with(".txt") || file == "robots.txt",
            "{file}"
        );
        assert!(!String::from_utf8_lossy(&bytes).contains("/text/\""), "{file}");
    }
}

/// The part of a page that a reader came for: without drawings, what leads elsewhere, and what files there are of it.
fn read(html: &str) -> String {
    let from = html.find("<h1").expect("a page has a heading");
    let end = html.find("<p class=\"other-forms").or_else(|| html.find("<ul class=\"other-forms"));
    let mut text = html[from..end.expect("a page ends with its other forms")].to_owned();
    for (start, end) in [
        ("<svg", "</svg>"),
        ("<details class=\"chart-downloads", "</details>"),
        // Headings again, and what only who cannot read a table hears.
        ("<nav", "</nav>"),
        ("<summary", "</summary>"),
        ("<span class=\"leaf-", "</span>"),
        ("<video", "</video>"),
        ("<audio", "</audio>"),
    ] {
        while let Some(at) = text.find(start) {
            let length = text[at..].find(end).map_or(text.len() - at, |length| length + end.len());
            text.replace_range(at..at + length, " ");
        }
    }
    text
}

/// The words between tags.
fn words(html: &str) -> impl Iterator<Item = String> {
    // Where a line may end within a word that no blank parts, the word goes on.
    let html = html.replace("<wbr>", "");
    let mut parts = html.split('<');
    let first = parts.next().unwrap_or_default().to_owned();
    let texts = parts.filter_map(|part| part.split_once('>')).map(|(_, text)| text);
    let text = texts.fold(first, |all, text| all + " " + text);
    let words: Vec<String> =
        unescaped(&text).split(split).filter(|word| !word.is_empty()).map(str::to_owned).collect();
    words.into_iter()
}

fn split(c: char) -> bool {
    !c.is_alphanumeric()
}

/// The pages whose file ends so.
fn pages(end: &str) -> impl Iterator<Item = (String, String)> {
    let found = files().iter().filter(move |(file, _)| file.ends_with(end));
    found.map(|(file, bytes)| (file.clone(), String::from_utf8_lossy(bytes).into_owned()))
}

fn text(file: &str) -> String {
    let bytes = files().get(file).unwrap_or_else(|| panic!("{file} is not there"));
    String::from_utf8(bytes.clone()).expect("it is UTF-8")
}

/// The good site with every form, built once.
fn files() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| {
        let site = Temporary::copy_of("tests/sites-good/port", "words-alone");
        let config = std::fs::read_to_string(site.path().join("haidang.toml")).expect("it is there");
        let more =
            "licence = \"CC BY 4.0\"\nlicence_url = \"https://creativecommons.org/licenses/by/4.0/\"\n";
        let formats = "\n[formats]\nplain_text = true\nllms = true\n";
        site.write("haidang.toml", format!("{more}{config}{formats}"));
        run(site.path(), &["build", "--now", NOW, "--lang", "en"]).with_code(0);
        files_below(&site.path().join("public"))
    })
}
