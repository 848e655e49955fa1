//! Pages of units, and the page for reporters.

use crate::support::{NOW, Temporary, run};

const SECOND: &str = r#"
[units.so-du-lich]
slug = { en = "tourism" }
phone = "+84 225 3747468"
email = "du-lich@example.gov.vn"
url = "https://du-lich.example.gov.vn/"

[units.so-du-lich.name]
vi = "Sở Du lịch"
en = "Department of Tourism"
zh-Hans = "旅游厅"
ja = "観光局"
ko = "관광국"

[units.so-du-lich.address]
vi = "Số 1, đường Cảng"
en = "1 Harbour Road"
zh-Hans = "港口路1号"
ja = "港通り1番地"
ko = "항구로 1번지"
"#;

/// The good site with a second unit, which answers for one story.
fn site(name: &str, unit: &str) -> Temporary {
    let site = Temporary::copy_of("tests/sites-good/port", name);
    site.write("haidang.toml", site.read("haidang.toml") + unit);
    let story = "content/cang-bien/hai-ngon-den/index.vi.md";
    site.write(story, site.read(story).replacen("topics = ", "unit = \"so-du-lich\"\ntopics = ", 1));
    site
}

fn build(site: &Temporary) {
    run(site.path(), &["build", "--now", NOW, "--lang", "en"]).with_code(0);
}

#[test]
fn a_unit_has_a_page_with_its_contact_and_its_stories_in_each_language_that_it_speaks() {
    let site = site("units-page", SECOND);
    build(&site);
    let html = site.read("public/vi/units/so-du-lich/index.html");
    for wanted in [
        "<h1>Sở Du lịch</h1>",
        "Số 1, đường Cảng",
        "href=\"tel:+842253747468\"",
        "href=\"mailto:du-lich@example.gov.vn\"",
        "du-lich.example.gov.vn</bdi>",
        "Hai ngọn hải đăng",
        "\"telephone\":\"+84 225 3747468\"",
    ] {
        assert!(html.contains(wanted), "{wanted}");
    }
    assert!(!html.contains("sáu bến nước sâu"), "that story is another unit's");
    assert!(site.read("public/en/units/tourism/index.html").contains("1 Harbour Road"));
    let story = site.read("public/vi/cang-bien/hai-ngon-den/index.html");
    assert!(
        story.contains("href=\"/hai-phong/vi/units/so-du-lich/\">Sở Du lịch</a>"),
        "its byline leads there"
    );
    // No story of it has a Japanese text.
    assert!(!site.path().join("public/ja/units/so-du-lich/index.html").exists());
    let sitemap = site.read("public/vi/sitemap.xml");
    assert!(sitemap.contains("/vi/units/so-du-lich/") && sitemap.contains("/vi/units/</loc>"), "{sitemap}");
}

#[test]
fn the_list_of_units_is_linked_where_there_are_several() {
    let site = site("units-list", SECOND);
    build(&site);
    let list = site.read("public/vi/units/index.html");
    assert!(list.find("Cảng vụ") < list.find("Sở Du lịch"), "by name");
    assert!(site.read("public/vi/index.html").contains("href=\"/hai-phong/vi/units/\""));
    let alone = site.read("public/ja/index.html");
    assert!(!alone.contains("/ja/units/\""), "one unit is no list");
}

#[test]
fn what_is_wrong_with_a_unit_is_said_where_it_stands() {
    let wrong = SECOND.replace("+84 225 3747468", "0225 3747468").replace("ko = \"항구로 1번지\"\n", "");
    let site = site("units-wrong", &wrong);
    let said = run(site.path(), &["check", "--now", NOW, "--lang", "en"]).with_code(1).stderr;
    assert!(said.contains("units.so-du-lich.phone") && said.contains("+84 225 3747468"), "{said}");
    assert!(said.contains("units.so-du-lich.address.ko"), "{said}");
    // What is blank is not said either, and a unit that is declared with a fault is declared.
    let wrong = SECOND.replace("항구로 1번지", " ").replace("vi = \"Sở Du lịch\"", "vi = 1");
    let site = self::site("units-blank", &wrong);
    let said = run(site.path(), &["check", "--now", NOW, "--lang", "en"]).with_code(1).stderr;
    assert!(said.contains("units.so-du-lich.name.vi") && !said.contains("id-unknown"), "{said}");
    let site = self::site("units-blank-address", &SECOND.replace("항구로 1번지", " "));
    let said = run(site.path(), &["check", "--now", NOW, "--lang", "en"]).with_code(1).stderr;
    assert!(said.contains("units.so-du-lich.address.ko"), "{said}");
}

#[test]
fn released_addresses_of_lists_and_units_are_kept() {
    let site = site("units-lock", SECOND);
    build(&site);
    run(site.path(), &["urls", "lock", "--now", NOW, "--lang", "en"]).with_code(0);
    let lock = site.read("urls.lock");
    for line in [
        "\"/vi/archive/\" = { lang = \"vi\", list = \"archive\" }",
        "\"/vi/archive/a-z/\" = { lang = \"vi\", list = \"a-z\" }",
        "\"/vi/units/\" = { lang = \"vi\", list = \"units\" }",
        "\"/en/units/tourism/\" = { lang = \"en\", unit = \"so-du-lich\" }",
    ] {
        assert!(lock.contains(line), "{line}\n{lock}");
    }
    run(site.path(), &["check", "--now", NOW, "--lang", "en"]).with_code(0);
    let config = site.read("haidang.toml");
    site.write("haidang.toml", config.replace("en = \"tourism\"", "en = \"visitors\""));
    let said = run(site.path(), &["check", "--now", NOW, "--lang", "en"]).with_code(1).stderr;
    assert!(said.contains("/en/units/tourism/") && said.contains("/en/units/visitors/"), "{said}");
    assert!(said.contains("aliases = { en = [\"/en/units/tourism/\"] }"), "{said}");
    let led = "slug = { en = \"visitors\" }\naliases = { en = [\"/en/units/tourism/\"] }";
    site.write("haidang.toml", config.replace("slug = { en = \"tourism\" }", led));
    build(&site);
    let old = site.read("public/en/units/tourism/index.html");
    assert!(old.contains("/en/units/visitors/"), "readers of the old address are led on: {old}");
}

#[test]
fn the_page_for_reporters_shows_what_is_new_and_where_to_follow_it() {
    let site = Temporary::copy_of("tests/sites-good/port", "press");
    let about = "content/gioi-thieu/index.vi.md";
    site.write(about, site.read(about).replacen("template = \"page\"", "template = \"press\"", 1));
    build(&site);
    let html = site.read("public/vi/gioi-thieu/index.html");
    assert!(html.contains("class=\"page-press") && html.contains("Cảng vụ"), "{html}");
    assert!(html.contains("Tàu điện đầu tiên"), "what is new");
    assert!(html.contains("href=\"/hai-phong/vi/cang-bien/feed.xml\""), "what to follow");
    let alone = site.read("public/vi/gioi-thieu/text/index.html");
    for wanted in ["Cảng vụ", "Tàu điện đầu tiên", "/hai-phong/vi/cang-bien/feed.xml"] {
        assert!(alone.contains(wanted), "{wanted} in words alone: {alone}");
    }
}
