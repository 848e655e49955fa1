//! Campaigns: how many days are to go, which phase it is, and which story belongs to which.

use crate::support::{NOW, Temporary, run};

const TOPIC: &str = "public/vi/chu-de/container/index.html";

/// The good site with a campaign of the topic `container`.
fn site(name: &str, campaign: &str) -> Temporary {
    let site = Temporary::copy_of("tests/sites-good/port", name);
    let topics = site.read("content/topics.toml");
    site.write("content/topics.toml", format!("{topics}\n[container.campaign]\n{campaign}\n"));
    site
}

fn page(site: &Temporary, now: &str) -> String {
    run(site.path(), &["build", "--now", now, "--lang", "en"]).with_code(0);
    site.read(TOPIC)
}

fn phase(html: &str) -> &str {
    let step = html.find("aria-current=\"step\"").expect("one phase is the present one");
    let tag = &html[..step];
    tag.rsplit("data-phase=\"").next().and_then(|rest| rest.split('"').next()).expect("it has a name")
}

#[test]
fn the_days_to_go_are_counted_by_the_sites_own_clock_and_say_when() {
    let site = site("campaign-days", "starts = 2026-12-01\nends = 2026-12-03");
    // Seven hours ahead of UTC it is the 21st of November already.
    let html = page(&site, "2026-11-20T18:00:00Z");
    let said = |html: &str, before: &str, after: &str| {
        html.contains(&format!("{before}<strong class=\"countdown-number\">10</strong>{after}"))
    };
    assert!(said(&html, ">Còn ", " ngày<"), "the number stands where the language has it: {html}");
    assert!(html.contains("data-n3=\"Còn 3 ngày\""), "and the script is told how: {html}");
    let html = site.read("public/ja/topics/container/index.html");
    assert!(said(&html, ">あと", "日<"), "without a blank where there is none: {html}");
    let html = site.read(TOPIC);
    assert!(html.contains("Tính đến"), "a page that is not made anew says which day it counted on");
    assert_eq!(phase(&html), "before");
    assert!(html.contains("data-first=\"2026-12-01\" data-last=\"2026-12-03\""));
}

#[test]
fn a_phase_lasts_from_its_first_day_to_its_last() {
    let site = site("campaign-phases", "starts = 2026-12-01\nends = 2026-12-03");
    for (now, wanted) in [
        ("2026-11-30T23:59:59+07:00", "before"),
        ("2026-12-01T00:00:00+07:00", "during"),
        ("2026-12-03T23:59:59+07:00", "during"),
        ("2026-12-04T00:00:00+07:00", "after"),
    ] {
        let html = page(&site, now);
        assert_eq!(phase(&html), wanted, "{now}");
        assert_eq!(html.contains("class=\"countdown\""), wanted == "before", "{now}");
    }
}

#[test]
fn a_campaign_known_by_its_year_alone_lasts_the_year() {
    let site = site("campaign-year", "starts = \"2027\"");
    let html = page(&site, NOW);
    assert!(html.contains("data-first=\"2027-01-01\" data-last=\"2027-12-31\""), "{html}");
    assert!(html.contains("<time datetime=\"2027\">2027</time>"), "no day is made up");
    assert!(html.contains("</strong> ngày đến 2027"), "{html}");
    let html = page(&site, "2027-03-01T08:00:00+07:00");
    assert!(!html.contains("aria-current=\"step\""), "it may have begun or not: {html}");
    assert_eq!(phase(&page(&site, "2028-01-01T00:00:00+07:00")), "after");
}

#[test]
fn stories_stand_in_the_phase_of_their_day_and_the_present_phase_comes_first() {
    let site = site("campaign-stories", "starts = 2026-03-04\nends = 2026-03-31");
    let html = page(&site, NOW);
    let place = |text: &str| html.find(text).unwrap_or_else(|| panic!("{text} is there"));
    // Published on 20 February and on 5 March.
    let (before, during) = (place("id=\"_phase-before\""), place("id=\"_phase-during\""));
    assert!(!html.contains("id=\"_phase-after\""), "nothing has been published since");
    assert!(before < place("sáu bến nước sâu") && place("sáu bến nước sâu") < during);
    assert!(during < place("Tàu điện đầu tiên"));
    assert_eq!(phase(&html), "after");
    assert!(phase(&page(&site, "2026-03-20T12:00:00+07:00")) == "during");
    let html = site.read(TOPIC);
    assert!(html.find("id=\"_phase-during\"") < html.find("id=\"_phase-before\""), "the present comes first");
}

#[test]
fn what_comes_back_stands_in_the_phase_of_the_year_that_it_is_about() {
    // Tết of 2027 is on 6 February, that of 2026 was on 17 February, three days before the story.
    let site = site("campaign-lunar", "starts = 2027-02-06\nends = 2027-02-08");
    let story = "content/cang-bien/ben-lach-huyen/index.vi.md";
    let typed = site.read(story);
    let phase_with = |event: &str, now: &str| {
        let (front, text) = typed.split_once("\n+++\n").expect("it has a front matter");
        site.write(story, format!("{front}\n\n[event]\n{event}\n+++\n{text}"));
        let html = page(&site, now);
        let before = html.split("sáu bến nước sâu</a>").next().expect("it is there");
        let (_, phase) = before.rsplit_once("id=\"_phase-").expect("a phase stands above it");
        phase.split('"').next().expect("it ends").to_owned()
    };
    assert_eq!(phase_with("lunar = \"1/1-3/1\"", "2027-02-06"), "during");
    assert_eq!(phase_with("yearly = \"7/2\"", "2027-02-06"), "during");
    assert_eq!(phase_with("yearly = \"1/2\"", "2027-02-09"), "before", "none is during it: the next one");
    assert_eq!(phase_with("yearly = \"1/2\"\nyears = [2025]", "2027-02-09"), "before", "or the last");
    assert_eq!(phase_with("yearly = \"1/3\"\nyears = [2025, 2027]", "2027-02-09"), "after");
}

#[test]
fn the_phases_lead_to_their_stories_on_whichever_page_they_begin() {
    let site = site("campaign-pages", "starts = 2026-03-04\nends = 2026-03-31");
    site.edit("haidang.toml", "key_pages", "limits = { page_size = 1 }\nkey_pages");
    let html = page(&site, NOW);
    let later = site.read("public/vi/chu-de/container/page/2/index.html");
    let folder = "/hai-phong/vi/chu-de/container";
    assert!(html.contains("href=\"#_phase-during\">"), "{html}");
    assert!(html.contains(&format!("href=\"{folder}/page/2/#_phase-before\">")), "{html}");
    assert!(later.contains("id=\"_phase-before\"") && later.contains("href=\"#_phase-before\">"), "{later}");
    assert!(later.contains(&format!("href=\"{folder}/#_phase-during\">")), "{later}");
    assert!(!later.contains("campaign-dates"), "the rest of the campaign stands on the first page: {later}");
}

#[test]
fn a_build_says_when_the_next_phase_begins() {
    let site = site("campaign-next", "starts = \"2027-11\"\nends = \"2027-12\"");
    let said =
        run(site.path(), &["build", "--now", "2027-11-05T08:00:00+07:00", "--lang", "en"]).with_code(0);
    assert!(said.stderr.contains("2027-11-30T00:00:00+07:00"), "surely begun by then: {said:?}");
    let said =
        run(site.path(), &["build", "--now", "2027-12-05T08:00:00+07:00", "--lang", "en"]).with_code(0);
    assert!(said.stderr.contains("2028-01-01T00:00:00+07:00"), "{said:?}");
}

#[test]
fn what_a_campaign_cannot_be_is_said() {
    let site = site(
        "campaign-wrong",
        "starts = 2026-12-03\nends = 2026-12-01\n[container.campaign.before]\nvi = \"Chuẩn bị\"",
    );
    let said = run(site.path(), &["check", "--now", NOW, "--lang", "en"]).with_code(1).stderr;
    assert!(said.contains("container.campaign.ends") && said.contains("≥ 2026-12-03"), "{said}");
    let site =
        self::site("campaign-half", "starts = 2026-12-03\n[container.campaign.before]\nvi = \"Chuẩn bị\"");
    let said = run(site.path(), &["check", "--now", NOW, "--lang", "en"]).with_code(1).stderr;
    assert!(said.contains("container.campaign.before.ja"), "{said}");
}
