//! What a good site says of its pictures and files: who made them, what a machine did, what readers may take away.

use std::collections::BTreeMap;

use crate::support::{NOW, Temporary, files_below, run};
use serde_json::Value;

type Files = BTreeMap<String, Vec<u8>>;

const STORY: &str = "content/cang-bien/ben-lach-huyen";

/// The good site after a change to the card of a picture in a text, and to the text.
fn changed(name: &str, card: &str, text: &str) -> Temporary {
    let site = Temporary::copy_of("tests/sites-good/port", name);
    site.edit(&format!("{STORY}/cau-cang.jpg.toml"), "kind = \"illustration\"\n", card);
    site.edit(&format!("{STORY}/index.vi.md"), "::: figure", &format!("{text}\n\n::: figure"));
    site
}

fn built(site: &Temporary) -> Files {
    run(site.path(), &["build", "--lang", "en", "--now", NOW]).with_code(0);
    files_below(&site.path().join("public"))
}

fn page<'a>(files: &'a Files, lang: &str) -> &'a str {
    let file = files.get(&format!("{lang}/cang-bien/ben-lach-huyen/index.html")).expect("the page is there");
    std::str::from_utf8(file).expect("pages are UTF-8")
}

/// The pictures of a page as its data for machines have them.
fn images(html: &str) -> Vec<Value> {
    let script = html.split_once("application/ld+json\">").expect("the page has data for machines").1;
    let text = script.split_once("</script>").expect("the data end").0;
    let graph: Value = serde_json::from_str(text).expect("the data are JSON");
    let things = graph["@graph"].as_array().expect("it is a list").iter();
    things.filter(|thing| thing["@type"] == "ImageObject").cloned().collect()
}

#[test]
fn what_a_machine_made_is_labelled_in_the_language_of_each_page() {
    let files = built(&changed("ai", "ai = \"generated\"\n", ""));
    let html = page(&files, "vi");
    assert!(html.contains("<span class=\"ai-label\">Hình do AI tạo</span>"), "{html}");
    let mark =
        "data-digital-source-type=\"http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia\"";
    assert!(html.contains(mark));
    assert!(!html.contains("plate-photograph"), "nothing that a machine made is called a photograph");
    let image = images(html).into_iter().find(|image| image.get("digitalSourceType").is_some());
    let image = image.expect("the data for machines say so too");
    assert_eq!(image["digitalSourceType"], "https://schema.org/TrainedAlgorithmicMediaDigitalSource");
}

#[test]
fn a_cover_is_labelled_on_its_page_and_in_lists() {
    let site = Temporary::copy_of("tests/sites-good/port", "ai-cover");
    site.edit(&format!("{STORY}/bia.jpg.toml"), "kind = \"illustration\"\n", "ai = \"edited\"\n");
    let files = built(&site);
    for (lang, label) in [
        ("vi", "Hình có chỉnh sửa bằng AI"),
        ("en", "Image edited with AI"),
        ("zh-Hans", "图像经人工智能编辑"),
        ("ja", "AIで編集した画像"),
        ("ko", "AI로 편집한 이미지"),
    ] {
        let label = format!("<span class=\"ai-label\">{label}</span>");
        let is_page = |file: &str| file.starts_with(&format!("{lang}/")) && file.ends_with(".html");
        let is_labelled = |html: &[u8]| String::from_utf8_lossy(html).contains(&label);
        let labelled = files.iter().filter(|(file, html)| is_page(file) && is_labelled(html));
        let labelled: Vec<_> = labelled.map(|(file, _)| file).collect();
        assert!(labelled.len() > 2, "its own page, the section's and the home page: {labelled:?}");
    }
}

#[test]
fn every_picture_of_a_page_says_who_made_it_and_under_which_terms() {
    let card = "licence_url = \"https://creativecommons.org/licenses/by/4.0/\"\nacquire_url = \"https://source.example/anh\"\ncopyright = \"© Xưởng\"\ncreated = \"2025-11\"\n";
    let files = built(&changed("images", card, ""));
    let images = images(page(&files, "vi"));
    assert_eq!(images.len(), 2, "{images:?}");
    assert_eq!(
        (&images[0]["representativeOfPage"], images[1].get("representativeOfPage")),
        (&true.into(), None)
    );
    let expected = [
        ("caption", "Cầu số 3"),
        ("creditText", "Xưởng minh họa"),
        ("copyrightNotice", "© Xưởng"),
        ("license", "https://creativecommons.org/licenses/by/4.0/"),
        ("acquireLicensePage", "https://source.example/anh"),
        ("dateCreated", "2025-11"),
    ];
    for (key, value) in expected {
        assert_eq!(images[1][key], value, "{key}");
    }
    assert_eq!(images[1]["creator"], "Xưởng minh họa");
    for image in &images {
        let url = image["contentUrl"].as_str().expect("it has an address");
        let file = url.strip_prefix("https://haidang.example/hai-phong/").expect("it is of this site");
        assert!(files.contains_key(file), "{file}");
    }
}

#[test]
fn a_gallery_shows_its_pictures_and_each_leads_to_its_largest_form() {
    let gallery = "::: gallery\n![Cầu cảng](cau-cang.jpg \"Một\")\n![Bến](bia.jpg)\n:::";
    let files = built(&changed("gallery", "", gallery));
    let html = page(&files, "vi");
    let inner = html.split_once("class=\"gallery gallery-two\"").expect("the gallery is there").1;
    let inner = inner.split_once("</div>").expect("it ends").0;
    assert_eq!((inner.matches("<figure").count(), inner.matches("<img").count()), (2, 2), "{inner}");
    assert!(inner.contains("<span class=\"caption\">Một</span>"));
    for link in inner.split("class=\"gallery-link\" href=\"/hai-phong/").skip(1) {
        let file = link.split('"').next().expect("an address ends");
        assert!(files.contains_key(file), "{file}");
    }
}

#[test]
fn an_original_is_given_away_only_when_its_card_says_so_and_without_its_secrets() {
    let original = "files/cang-bien/ben-lach-huyen/cau-cang.jpg";
    let kept = built(&changed("kept", "", ""));
    assert!(!kept.contains_key(original));
    let site = changed("given", "download = true\n", "Xem [ảnh gốc](cau-cang.jpg).");
    let path = site.path().join(format!("{STORY}/cau-cang.jpg"));
    let bytes = std::fs::read(&path).expect("the picture is there");
    let secret = b"Nha rieng cua ong Hai";
    let remark = [b"\xFF\xFE", &(secret.len() as u16 + 2).to_be_bytes()[..], secret].concat();
    std::fs::write(&path, [&bytes[..2], &remark, &bytes[2..]].concat()).expect("the picture can be written");
    let given = built(&site);
    let file = given.get(original).expect("the original is offered");
    let has = |words: &[u8]| file.windows(words.len()).any(|window| window == words);
    assert!(!has(secret) && has("Xưởng minh họa".as_bytes()) && has(b"CC BY 4.0"));
    let html = page(&given, "vi");
    assert!(
        html.contains(
            "<a href=\"/hai-phong/files/cang-bien/ben-lach-huyen/cau-cang.jpg\" download>ảnh gốc</a>"
        )
    );
}

#[test]
fn a_file_is_offered_in_the_form_of_the_readers_language() {
    let text =
        "::: download bao-cao.csv\nBáo cáo của cảng\n\nTừng bến một.\n:::\n\nXem [phụ lục](phu-luc.csv).";
    let site = changed("forms", "", text);
    let english = "::: download bao-cao.csv\nReport of the port\n\nBerth by berth.\n:::\n\nSee [the appendix](phu-luc.csv).\n\n::: figure";
    site.edit(&format!("{STORY}/index.en.md"), "::: figure", english);
    for file in ["bao-cao.csv", "bao-cao.en.csv", "phu-luc.en.csv"] {
        site.write(&format!("{STORY}/{file}"), "a,b\n1,2\n");
    }
    let files = built(&site);
    let pages = files.values().filter_map(|file| std::str::from_utf8(file).ok());
    let mut pages = pages.filter(|text| text.starts_with("<!"));
    let en = pages.find(|html| html.contains("<h1") && html.contains("Report of the port"));
    let (vi, en) = (page(&files, "vi"), en.expect("the translation is published"));
    let folder = "/hai-phong/files/cang-bien/ben-lach-huyen";
    assert!(vi.contains(&format!("<a href=\"{folder}/bao-cao.csv\" download>Báo cáo của cảng</a>")), "{vi}");
    assert!(
        en.contains(&format!("<a href=\"{folder}/bao-cao.en.csv\" download>Report of the port</a>")),
        "{en}"
    );
    assert!(
        vi.contains(&format!("<a href=\"{folder}/phu-luc.en.csv\" hreflang=\"en\" download>phụ lục</a>"))
    );
    let label = vi.split_once("phụ lục</a> <span class=\"link-label\">").expect("the file is described").1;
    let label = label.split('<').next().unwrap_or_default().replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(label.replace('\u{A0}', " "), "(CSV, 8 byte, tiếng Anh)");
    assert!(!en.contains("hreflang=\"en\" download"));
}

#[test]
fn the_ledger_says_who_until_when_and_where() {
    let card = "licence_expires = 2026-12-01\nai = \"edited\"\n";
    let site = changed("ledger", card, "");
    let ledger = |arguments: &[&str]| {
        run(site.path(), &[&["media", "--lang", "en", "--now", NOW], arguments].concat()).with_code(0).stdout
    };
    let list: Value = serde_json::from_str(&ledger(&["--format", "json"])).expect("it is JSON");
    let list = list.as_array().expect("it is a list");
    let of = |name: &str| {
        list.iter().find(|entry| entry["file"] == format!("{STORY}/{name}")).expect("the picture is listed")
    };
    let quay = of("cau-cang.jpg");
    assert_eq!(
        (&quay["state"], &quay["ai"], &quay["licence"]),
        (&"ending".into(), &"edited".into(), &"CC BY 4.0".into())
    );
    let langs = quay["used"]["cang-bien/ben-lach-huyen"].as_array().expect("a story shows it");
    assert!(langs.contains(&"vi".into()), "{langs:?}");
    assert_eq!(of("bia.jpg")["state"], "fine");
    let table = ledger(&["--only", "ending"]);
    assert_eq!(table.lines().count(), 2, "{table}");
    assert!(table.contains("cau-cang.jpg") && table.contains("2026-12-01"), "{table}");
    let csv = ledger(&["--format", "csv", "--only", "ai"]);
    assert_eq!(csv.lines().count(), 2, "{csv}");
    assert!(csv.starts_with("\u{FEFF}file,state,kind,creator"), "{csv}");
    assert!(ledger(&["--only", "unused"]).lines().count() <= 2);
}

#[test]
fn the_ledger_suggests_where_a_photograph_is_cut_once_it_has_been_made() {
    let site = changed("ledger-focal", "", "");
    built(&site);
    let ledger = |arguments: &[&str]| {
        run(site.path(), &[&["media", "--lang", "en", "--now", NOW], arguments].concat()).with_code(0).stdout
    };
    let point = || {
        let list: Value = serde_json::from_str(&ledger(&["--format", "json"])).expect("it is JSON");
        let quay = list
            .as_array()
            .into_iter()
            .flatten()
            .find(|entry| entry["file"] == format!("{STORY}/cau-cang.jpg"));
        let quay = quay.expect("the picture is listed");
        (quay["focal"].clone(), quay["focal_suggested"].clone())
    };
    let (given, suggested) = point();
    let line = format!("focal = [{}, {}]", suggested[0], suggested[1]);
    assert_eq!(given, Value::Null);
    assert!(ledger(&[]).contains(&line), "the line can be copied: {line}");
    site.edit(&format!("{STORY}/cau-cang.jpg.toml"), "creator =", &format!("{line}\ncreator ="));
    assert_eq!(point(), (suggested, Value::Null), "what a card says is not suggested");
}

#[test]
fn the_ledger_lists_film_and_sound_with_their_length_and_subtitles() {
    let site = Temporary::copy_of("tests/sites/clips-without-words", "ledger-clips");
    let ledger = |arguments: &[&str]| {
        run(site.path(), &[&["media", "--lang", "en", "--now", NOW], arguments].concat()).with_code(0).stdout
    };
    let list: Value = serde_json::from_str(&ledger(&["--format", "json"])).expect("it is JSON");
    let of = |name: &str| {
        let file = format!("content/a/{name}");
        list.as_array()
            .expect("it is a list")
            .iter()
            .find(|entry| entry["file"] == file)
            .expect("it is listed")
    };
    let film = of("phim.mp4");
    assert_eq!((&film["kind"], &film["subtitles"]), (&"video".into(), &serde_json::json!(["vi"])));
    assert_eq!(
        film["alt_missing"],
        serde_json::json!(["en"]),
        "it is spoken in and has no subtitles in English"
    );
    assert!(film["duration"].as_f64().is_some_and(|seconds| seconds > 0.0), "{film}");
    assert!(film["width"].as_u64().is_some_and(|width| width > 0), "{film}");
    assert_eq!((&of("thua.mp3")["kind"], &of("thua.mp3")["state"]), (&"audio".into(), &"unused".into()));
    assert!(ledger(&[]).contains("film 0:"), "{}", ledger(&[]));
}

#[test]
fn an_animated_gif_moves_as_webp_where_that_is_smaller_and_says_its_rights() {
    let site = changed("moving", "", "![](moving.gif)");
    std::fs::copy("tests/pictures/moving.gif", site.path().join(format!("{STORY}/moving.gif")))
        .expect("it is there");
    site.write(
        &format!("{STORY}/moving.gif.toml"),
        "creator = \"Lan\"\nlicence = \"CC BY 4.0\"\nkind = \"illustration\"\ndecorative = true\n",
    );
    let files = built(&site);
    let published = |ending: &str| {
        let is_it = |(file, _): &(&String, &Vec<u8>)| file.starts_with("media/") && file.ends_with(ending);
        files.iter().find(is_it).unwrap_or_else(|| panic!("{ending} is published"))
    };
    let ((gif, of_gif), (webp, of_webp)) = (published("/moving.gif"), published("/moving.webp"));
    assert!(of_webp.len() < of_gif.len(), "{} and {}", of_webp.len(), of_gif.len());
    for bytes in [of_gif, of_webp] {
        assert!(bytes.windows(3).any(|word| word == b"Lan"), "it says who made it");
    }
    let html = page(&files, "vi");
    let source = |kind: &str, file: &str| {
        let media = "(prefers-reduced-motion: no-preference)";
        let tag = format!("<source media=\"{media}\" type=\"image/{kind}\" srcset=\"/hai-phong/{file}\">");
        html.find(&tag).unwrap_or_else(|| panic!("{tag}: {html}"))
    };
    assert!(source("webp", webp) < source("gif", gif), "browsers take the first that they can show");
}

#[test]
fn the_ledger_calls_no_card_fine_that_cannot_be_read_whole_and_runs_no_formula() {
    let site = changed("ledger-damaged", "licence_expires = 30/06/2027\n", "");
    let card = "creator = \"=HYPERLINK(1)\"\nlicence = \"CC BY 4.0\"\nkind = \"illustration\"\n";
    site.write(&format!("{STORY}/bia.jpg.toml"), card);
    let ledger = |arguments: &[&str]| {
        run(site.path(), &[&["media", "--lang", "vi", "--now", NOW], arguments].concat()).with_code(0)
    };
    let list: Value = serde_json::from_str(&ledger(&["--format", "json"]).stdout).expect("it is JSON");
    let mut list = list.as_array().into_iter().flatten();
    let quay = list.find(|entry| entry["file"] == format!("{STORY}/cau-cang.jpg"));
    assert_eq!(quay.expect("the picture is listed")["state"], "incomplete");
    let said = ledger(&[]).stderr;
    assert!(said.contains("cau-cang.jpg.toml") && said.contains("haidang check"), "{said}");
    let csv = ledger(&["--format", "csv"]).stdout;
    assert!(csv.contains(",'=HYPERLINK(1),"), "{csv}");
}
