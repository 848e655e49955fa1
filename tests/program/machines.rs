//! What pages tell machines: who answers for them, the data of their charts, how they look where they are passed on.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use crate::support::html::{tags, value};
use crate::support::{NOW, Temporary, files_below, run};
use serde_json::Value;

const STORY: &str = "vi/cang-bien/ben-lach-huyen/index.html";
const BASE_URL: &str = "https://haidang.example/hai-phong";

#[test]
fn the_data_of_a_chart_are_a_data_set_whose_files_are_there() {
    let things = things(STORY);
    let set = of_type(&things, "Dataset");
    assert_eq!(set["@id"], format!("{BASE_URL}/vi/cang-bien/ben-lach-huyen/#san-luong"));
    assert!(set["description"].as_str().is_some_and(|text| !text.is_empty()), "{set}");
    let files = set["distribution"].as_array().expect("it can be had");
    let kinds: Vec<&Value> = files.iter().map(|file| &file["encodingFormat"]).collect();
    assert_eq!(kinds, ["text/csv", "application/json"]);
    for file in files {
        let url = file["contentUrl"].as_str().expect("it stands somewhere");
        let path = url.strip_prefix(&format!("{BASE_URL}/")).expect("it stands on this site");
        assert!(self::files().contains_key(path), "{url}");
    }
    let covered = set["temporalCoverage"].as_str().expect("its rows are years");
    let (first, last) = covered.split_once('/').expect("from when until when");
    assert!(first < last && first.len() == 4, "{covered}");
    assert!(set.get("license").is_none(), "nobody has said under which terms the data stand");
}

#[test]
fn the_unit_of_a_story_publishes_it_under_the_licence_of_the_site() {
    let things = things(STORY);
    let article = of_type(&things, "NewsArticle");
    assert_eq!(article["publisher"]["@type"], "GovernmentOrganization");
    assert_eq!(article["publisher"]["@id"], format!("{BASE_URL}/#unit-cang-vu"));
    assert_eq!(article["license"], "https://creativecommons.org/licenses/by/4.0/");
}

#[test]
fn every_page_that_is_passed_on_says_its_language_and_those_of_its_other_editions() {
    let meta = meta(STORY);
    assert_eq!(meta["og:locale"], ["vi_VN"]);
    let others: BTreeSet<&str> = meta["og:locale:alternate"].iter().map(String::as_str).collect();
    assert_eq!(others, ["en_GB", "ja_JP", "ko_KR", "zh_CN"].into());
    assert_eq!(meta["article:published_time"].len(), 1);
    for (file, html) in pages() {
        if html.contains("http-equiv=\"refresh\"") || file.ends_with("/text/index.html") {
            continue;
        }
        let meta = self::meta(file);
        for name in ["og:title", "og:type", "og:url", "og:locale", "og:site_name"] {
            assert_eq!(meta.get(name).map(Vec::len), Some(1), "{file}: {name}");
        }
        let canonical = tags(html, "link").into_iter().find(|tag| tag.contains("rel=\"canonical\""));
        assert_eq!(canonical.and_then(|tag| value(tag, "href")).as_ref(), meta["og:url"].first(), "{file}");
    }
}

#[test]
fn no_two_pages_that_search_engines_list_have_one_title_in_a_language() {
    let mut seen: BTreeMap<(String, String), &str> = BTreeMap::new();
    for (file, html) in pages().filter(|(_, html)| !html.contains("content=\"noindex")) {
        if html.contains("http-equiv=\"refresh\"") {
            continue;
        }
        let title = crate::support::html::texts(html, "title").into_iter().next().unwrap_or_default();
        let lang = file.split('/').next().unwrap_or_default().to_owned();
        let before = seen.insert((lang, title.clone()), file);
        assert_eq!(before, None, "{file}: {title}");
    }
}

#[test]
fn a_page_that_is_heavier_than_its_budget_is_told_with_what_weighs() {
    let site = Temporary::copy_of("tests/sites-good/port", "budgets");
    let config = std::fs::read_to_string(site.path().join("haidang.toml")).expect("it is there");
    let check = |budgets: &str| {
        site.write("haidang.toml", format!("{config}\n{budgets}"));
        run(site.path(), &["check", "--now", NOW, "--lang", "en"]).with_code(0).stderr
    };
    assert!(!check("").contains("[page-heavy]"), "the budgets that go without saying are kept");
    let said = check("[budgets.kinds.story]\npage = 2\n");
    assert!(said.contains("The page `/vi/cang-bien/ben-lach-huyen/` has "), "{said}");
    assert!(said.contains("--> content/cang-bien/ben-lach-huyen/index.vi.md"), "{said}");
    assert!(said.contains("This is what weighs: CSS ") && !said.contains("The page `/vi/` has"), "{said}");
    let said = check("[budgets.kinds.archive]\nscripts = 1\n");
    assert!(said.contains("The page `/en/archive/` loads ") && said.contains("/assets/archive."), "{said}");
    let said = check("[budgets.kinds.story]\nfirst_view = 30\n");
    let first = "What a telephone loads of `/vi/cang-bien/ben-lach-huyen/`";
    assert!(said.contains(first) && said.contains("/media/"), "{said}");
}

#[test]
fn a_page_that_has_questions_tells_them_with_their_answers() {
    let site = Temporary::copy_of("tests/sites/all-is-well", "questions");
    let story = |faq: &str| {
        format!(
            "+++\ntitle = \"Hỏi đáp\"\nsummary = \"Hỏi và đáp về phà.\"\ntemplate = \"page\"\n{faq}+++\n\nMở đầu.\n\n\
             ## Phà *Cát Bà* chạy lúc nào?\n\nTừ **5 giờ**.\n\n- Ngày lễ cũng vậy.\n\n## Có chỗ để xe không?\n\nCó.\n\n\
             ## Liên hệ\n\nViết thư.\n"
        )
    };
    let built = |faq: &str| {
        site.write("content/hoi-dap/index.vi.md", story(faq));
        run(site.path(), &["build", "--now", NOW]).with_code(0);
        let html = std::fs::read_to_string(site.path().join("public/vi/hoi-dap/index.html"));
        things_of(&html.expect("the page is there"))
    };
    let things = built("faq = true\n");
    let page = of_type(&things, "FAQPage");
    assert_eq!((&page["inLanguage"], &page["name"]), (&"vi".into(), &"Hỏi đáp".into()));
    let questions = page["mainEntity"].as_array().expect("a list of questions");
    let told = questions.iter().map(|question| {
        let text = |value: &Value| value.as_str().unwrap_or_default().replace(['\u{a0}', '\n'], " ");
        (text(&question["name"]), text(&question["acceptedAnswer"]["text"]))
    });
    let told: Vec<(String, String)> = told.collect();
    assert_eq!(told.len(), 2, "a heading that does not ask is no question: {told:?}");
    assert_eq!(told[0].0, "Phà Cát Bà chạy lúc nào?");
    assert!(told[0].1.starts_with("Từ 5 giờ.") && told[0].1.contains("Ngày lễ cũng vậy."), "{told:?}");
    assert!(
        !built("").iter().any(|thing| thing["@type"] == "FAQPage"),
        "nothing is claimed that the page does not say"
    );
}

/// The things of a page's JSON-LD.
fn things(file: &str) -> Vec<Value> {
    things_of(&String::from_utf8_lossy(&files()[file]))
}

fn things_of(html: &str) -> Vec<Value> {
    let json = html.split("application/ld+json\">").nth(1).and_then(|rest| rest.split("</script>").next());
    let graph: Value = serde_json::from_str(json.expect("the page has data")).expect("they are JSON");
    graph["@graph"].as_array().cloned().expect("they are a list")
}

fn of_type<'t>(things: &'t [Value], kind: &str) -> &'t Value {
    things.iter().find(|thing| thing["@type"] == kind).unwrap_or_else(|| panic!("no {kind}: {things:#?}"))
}

/// What a page says of itself by property.
fn meta(file: &str) -> BTreeMap<String, Vec<String>> {
    let html = String::from_utf8_lossy(&files()[file]).into_owned();
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for tag in tags(&html, "meta") {
        if let (Some(name), Some(content)) = (value(tag, "property"), value(tag, "content")) {
            found.entry(name).or_default().push(content);
        }
    }
    found
}

fn pages() -> impl Iterator<Item = (&'static str, &'static str)> {
    let pages = files().iter().filter(|(file, _)| file.ends_with(".html"));
    pages.map(|(file, bytes)| (file.as_str(), std::str::from_utf8(bytes).expect("pages are UTF-8")))
}

/// The good site of a government with a licence, built once.
fn files() -> &'static BTreeMap<String, Vec<u8>> {
    static FILES: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    FILES.get_or_init(|| {
        let site = Temporary::copy_of("tests/sites-good/port", "machines");
        let licence =
            "licence = \"CC BY 4.0\"\nlicence_url = \"https://creativecommons.org/licenses/by/4.0/\"\n";
        let config = std::fs::read_to_string(site.path().join("haidang.toml")).expect("it is there");
        let unit = "[units.cang-vu.name]";
        assert!(config.contains(unit));
        let config = config.replace(unit, &format!("[units.cang-vu]\ngovernment = true\n\n{unit}"));
        site.write("haidang.toml", format!("{licence}{config}"));
        run(site.path(), &["build", "--now", NOW, "--lang", "en"]).with_code(0);
        files_below(&site.path().join("public"))
    })
}
