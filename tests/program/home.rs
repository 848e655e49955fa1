//! The home page: ways in by what readers come for, and what is to come.

use crate::support::{NOW, Temporary, run};

#[test]
fn ways_in_lead_to_sections_and_topics_with_the_sites_own_words() {
    let site = Temporary::copy_of("tests/sites-good/port", "ways");
    let config = site.read("haidang.toml");
    site.write(
        "haidang.toml",
        config.replace("[menus]\n", "[menus]\nways = [\"cang-bien\", \"topic:hai-dang\"]\n"),
    );
    for (lang, who, what) in [
        ("vi", "Du khách", "Đi xem đèn biển"),
        ("en", "Visitors", "See the lights"),
        ("zh-Hans", "游客", "看灯塔"),
        ("ja", "旅行者の方", "灯台を見る"),
        ("ko", "여행자", "등대 보기"),
    ] {
        let words = format!("way-hai-dang-who = {who}\nway-hai-dang = {what}\n");
        site.write(&format!("i18n/{lang}.ftl"), words);
    }
    run(site.path(), &["build", "--now", NOW, "--lang", "en"]).with_code(0);
    let html = site.read("public/vi/index.html");
    let (port, light) = (html.find("way-verb\">Cảng biển"), html.find("way-verb\">Đi xem đèn biển"));
    assert!(port.is_some() && port < light, "in the order of the file: {html}");
    assert!(html.contains("<span class=\"way-who\">Du khách</span>"));
    site.write(
        "haidang.toml",
        config.replace("[menus]\n", "[menus]\nways = [\"cang-bein\", \"topic:hai-dan\"]\n"),
    );
    let said = run(site.path(), &["check", "--now", NOW, "--lang", "en"]).with_code(1).stderr;
    assert!(
        said.contains("cang-bien") && said.contains("hai-dang"),
        "both are said, with what is near: {said}"
    );
}

#[test]
fn the_home_page_announces_what_is_to_come_and_nothing_that_is_over() {
    let site = Temporary::copy_of("tests/sites-good/port", "coming");
    let story = "content/cang-bien/tau-dien/index.vi.md";
    let event = "[event]\nname = \"Ngày hội bến tàu\"\nyearly = \"20/11\"\nyears = [2026, 2027]\ndays = 2\n+++\n\nTàu";
    site.edit(story, "+++\n\nTàu", event);
    for lang in ["en", "ja"] {
        let edition = format!("content/cang-bien/tau-dien/index.{lang}.md");
        let text = site.read(&edition);
        let at = text.rfind("+++").expect("it has a front matter");
        site.write(&edition, format!("{}[event]\nname = \"Quay day\"\n{}", &text[..at], &text[at..]));
    }
    let home = |now: &str| {
        run(site.path(), &["build", "--now", now, "--lang", "en"]);
        site.read("public/vi/index.html")
    };
    let html = home("2026-11-21T20:00:00+07:00");
    assert!(html.contains("Đang và sắp diễn ra"), "it is in its second day");
    assert!(html.contains("<li data-last=\"2026-11-21\">"), "a script takes away what is over");
    let leaf = html.find("datetime=\"2026-11-20\"");
    assert!(leaf.is_some() && html.contains(">Ngày hội bến tàu</a>"), "its last day is not over: {html}");
    assert!(html.find("datetime=\"2027-11-20\"") > leaf, "the next year's comes after it");
    assert!(!home("2026-11-22T00:00:00+07:00").contains("datetime=\"2026-11-20\""), "it is over");
}
