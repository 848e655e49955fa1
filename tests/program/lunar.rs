//! Events on finished pages, and the lunar dates that the sample content gives.

use std::collections::BTreeMap;
use std::fs;

use haidang::lang::lunar::{LunarDate, LunarDay};
use haidang::names::Date;
use serde_json::Value;

use crate::support::{NOW, Temporary, files_below, root, run};

type Files = BTreeMap<String, Vec<u8>>;

const STORY: &str = "content/cang-bien/ben-lach-huyen/index";

/// The port with an event in one of its stories.
fn port_with(name: &str, event: &str) -> Files {
    let site = Temporary::copy_of("tests/sites-good/port", name);
    let words = |place: &str| format!("[event]\nplace = \"{place}\"\n");
    add(&site, "vi", &format!("{}{event}", words("Bến Nghiêng, Đồ Sơn")));
    add(&site, "en", &words("Nghiêng Wharf, Đồ Sơn"));
    add(&site, "zh-Hans", &words("涂山码头"));
    add(&site, "ja", &words("ドーソン、ギエン埠頭"));
    add(&site, "ko", &words("도선 응이엥 부두"));
    run(site.path(), &["build", "--now", NOW]).with_code(0);
    files_below(&site.path().join("public"))
}

/// Adds a table to the end of an edition's front matter.
fn add(site: &Temporary, lang: &str, table: &str) {
    let file = format!("{STORY}.{lang}.md");
    let text = fs::read_to_string(site.path().join(&file)).expect("the edition is there");
    let (front, body) = text[4..].split_once("+++\n").expect("the front matter is closed");
    site.write(&file, format!("+++\n{front}\n{table}+++\n{body}"));
}

/// The page of the story in a language.
fn page<'f>(files: &'f Files, lang: &str) -> &'f str {
    let is_page = |name: &str| name.starts_with(&format!("{lang}/")) && name.ends_with("/index.html");
    let mut pages = files.iter().filter(|(name, _)| is_page(name));
    let page = pages.find_map(|(_, bytes)| {
        let text = std::str::from_utf8(bytes).expect("pages are UTF-8");
        text.contains("class=\"event\"").then_some(text)
    });
    page.expect("a page shows the event")
}

/// The dates of the leaves, in order.
fn leaves(page: &str) -> Vec<&str> {
    let leaves = page.split("<time class=\"leaf\" datetime=\"").skip(1);
    leaves.filter_map(|rest| rest.split('"').next()).collect()
}

/// The events that search engines are told of.
fn told(page: &str) -> Vec<Value> {
    let start =
        page.find("application/ld+json\">").expect("the page has data") + "application/ld+json\">".len();
    let script = page[start..].split("</script>").next().unwrap_or_default();
    let data: Value = serde_json::from_str(script).expect("the data are JSON");
    let things = data["@graph"].as_array().cloned().unwrap_or_default();
    things.into_iter().filter(|thing| thing["@type"] == "Event").collect()
}

#[test]
fn an_event_by_the_lunar_calendar_is_shown_for_the_year_of_the_story_and_the_next() {
    let files = port_with("lunar-event", "lunar = \"9/8\"\n");
    for (lang, lunar) in [
        ("vi", "mùng 9 tháng 8 âm lịch, năm Đinh Mùi"),
        ("en", "9th day of the 8th month of the Vietnamese lunar calendar, year of the Goat (Đinh Mùi)"),
        ("zh-Hans", "越南农历丁未年（Đinh Mùi）八月初九"),
        ("ja", "ベトナムの旧暦8月9日、丁未（Đinh Mùi）の年"),
        ("ko", "베트남 음력 8월 9일, 정미년(Đinh Mùi)"),
    ] {
        let page = page(&files, lang);
        assert_eq!(leaves(page), ["2026-09-19", "2027-09-09"], "{lang}");
        assert!(page.contains(lunar), "{lang}: {page}");
    }
    assert!(page(&files, "vi").contains("Thứ Năm, ngày 9 tháng 9 năm 2027"));
    assert!(page(&files, "en").contains("Place: Nghiêng Wharf, Đồ\u{A0}Sơn"));
}

#[test]
fn search_engines_are_told_of_each_year_with_days_and_place() {
    let files = port_with("told-event", "lunar = \"7/2-9/2\"\nyears = [2027, 2026]\n");
    let told = told(page(&files, "en"));
    let days: Vec<_> = told.iter().map(|event| (&event["startDate"], &event["endDate"])).collect();
    let text = |text: &str| Value::from(text);
    let expected =
        [("2026-03-25", "2026-03-27"), ("2027-03-14", "2027-03-16")].map(|(a, b)| (text(a), text(b)));
    assert_eq!(days, expected.iter().map(|(first, last)| (first, last)).collect::<Vec<_>>());
    assert!(told.iter().all(|event| event["location"]["name"] == "Nghiêng Wharf, Đồ Sơn"));
    assert!(page(&files, "vi").contains("từ mùng 7 đến mùng 9 tháng 2 âm lịch, năm Đinh Mùi"));
}

#[test]
fn a_range_over_the_end_of_the_lunar_year_ends_in_the_next() {
    let files = port_with("tet-event", "lunar = \"29/12-3/1\"\nyears = [2026]\n");
    let page = page(&files, "vi");
    assert_eq!(leaves(page), ["2027-02-05", "2027-02-08"]);
    let words = "từ ngày 29 tháng Chạp âm lịch, năm Bính Ngọ đến mùng 3 tháng Giêng âm lịch, năm Đinh Mùi";
    assert!(page.contains(words), "{page}");
}

#[test]
fn a_leap_month_is_called_one() {
    let files = port_with("leap-event", "lunar = \"15/6n\"\nyears = [2025]\ndays = 2\n");
    assert_eq!(leaves(page(&files, "vi")), ["2025-08-08", "2025-08-09"]);
    assert!(page(&files, "vi").contains("từ rằm đến ngày 16 tháng 6 nhuận âm lịch, năm Ất Tỵ"));
    assert!(page(&files, "en").contains("15th to 16th days of the leap 6th month"));
    assert!(page(&files, "ja").contains("ベトナムの旧暦閏6月15日から16日まで、乙巳（Ất Tỵ）の年"));
}

#[test]
fn an_event_by_the_solar_calendar_has_no_lunar_date_and_is_not_called_computed() {
    for (name, event, days) in [
        ("yearly-event", "yearly = \"13/5\"\n", &["2026-05-13", "2027-05-13"][..]),
        ("once-event", "start = 2026-11-20\nend = 2026-11-22\n", &["2026-11-20", "2026-11-22"]),
    ] {
        let files = port_with(name, event);
        let page = page(&files, "vi");
        assert_eq!(leaves(page), days);
        assert!(!page.contains("âm lịch"), "{page}");
    }
}

#[test]
fn the_sample_calendar_gives_the_days_that_the_lunar_calendar_gives() {
    let path = root().join("content/van-hoa/lich-le-hoi/lich.csv");
    let mut reader = csv::Reader::from_path(path).expect("the calendar opens");
    let mut count = 0;
    for row in reader.records() {
        let row = row.expect("a row is read");
        if !row[1].contains("tính từ âm lịch") {
            continue;
        }
        let date: Date = row[0].parse().expect("a day");
        let lunar = LunarDate::of(date).expect("a day of the table");
        let month =
            if lunar.month == 1 { "tháng Giêng".to_owned() } else { format!("tháng {}", lunar.month) };
        let numbers: Vec<&str> = row[1].split(|c: char| !c.is_ascii_digit()).collect();
        assert!(
            row[1].contains(&month) && numbers.contains(&lunar.day.to_string().as_str()),
            "{lunar}: {}",
            &row[1]
        );
        count += 1;
    }
    assert_eq!(count, 14);
}

#[test]
fn the_tables_of_sample_stories_give_the_days_that_their_events_give() {
    for (story, day, years, row) in [
        ("choi-trau-do-son", "9/8", 2025..=2027, "| {year} | {first} |"),
        ("le-chan", "8/2", 2025..=2027, "| {first} |"),
    ] {
        let path = root().join(format!("content/van-hoa/{story}/index.vi.md"));
        let text = fs::read_to_string(path).expect("the story is there");
        let day: LunarDay = day.parse().expect("a lunar day");
        for year in years {
            let date = day.in_year(year).ok().and_then(LunarDate::date).expect("a day that the year has");
            let row = row
                .replace("{year}", &year.to_string())
                .replace("{first}", &format!("{}/{}", date.day, date.month));
            assert!(text.contains(&row), "{story}: {row}");
        }
    }
}
