//! Film and sound on finished pages: players, subtitles, texts to read, films on other sites, published copies.

use std::fs;

use crate::support::{NOW, Temporary, files_below, run};

const FILM: &[u8] = include_bytes!("../clips/turned.mp4");
const TONE: &[u8] = include_bytes!("../clips/tone.mp3");

const VI: &str = "+++
title = \"Ra khơi\"
summary = \"Một chuyến ra khơi.\"
template = \"page\"
date = 2026-11-01
+++

::: video ra-khoi.mp4
Tàu rời *bến*.
:::

::: audio coi.mp3
:::

[Buổi lễ khánh thành](https://www.youtube.com/watch?v=abc&t=3)

https://vimeo.com/12345

::: video https://www.facebook.com/haiphong/videos/1/
Phim của cảng.
:::

Xem thêm [kênh](https://www.youtube.com/@haiphong), hay [tải phim](ra-khoi.mp4).
";

const CARD: &str = "speech = \"vi\"
creator = \"Lan\"
licence = \"CC BY 4.0\"
licence_url = \"https://creativecommons.org/licenses/by/4.0/\"
[alt]
vi = \"Tàu nhỏ dần.\"
";

/// A built site with that story in Vietnamese and English.
fn built(name: &str) -> Temporary {
    let site = Temporary::new(name);
    let en = VI
        .replace("Ra khơi", "Setting out")
        .replace("Một chuyến ra khơi.", "A voyage.")
        .replace("Tàu rời *bến*.", "The ship leaves *port*.")
        .replace("Buổi lễ khánh thành", "The inauguration")
        .replace("Phim của cảng.", "The port's own film.")
        .replace("Xem thêm [kênh]", "See the [channel]")
        .replace("hay [tải phim]", "or [take the film along]")
        .replace("template = \"page\"\ndate = 2026-11-01\n", "[translation]\nstatus = \"reviewed\"\n");
    site.write(
        "haidang.toml",
        "base_url = \"https://haidang.example/sub/\"\n[languages.vi]\n[languages.en]\n",
    );
    site.write("content/_index.vi.md", "+++\ntitle = \"Cảng\"\nsummary = \"Trang.\"\n+++\n");
    site.write(
        "content/_index.en.md",
        "+++\ntitle = \"Port\"\nsummary = \"A site.\"\n[translation]\nstatus = \"reviewed\"\n+++\n",
    );
    for (file, text) in [
        ("index.vi.md", VI),
        ("index.en.md", &en),
        ("ra-khoi.mp4.toml", CARD),
        ("coi.mp3.toml", &CARD.replace("\"vi\"", "\"none\"")),
        ("ra-khoi.vi.vtt", "WEBVTT\n\n00:00.000 --> 00:00.500\n<v Lan>Đi <b>thôi</b> &amp; về.\n"),
    ] {
        site.write(&format!("content/ra-khoi/{file}"), text);
    }
    site.write("content/ra-khoi/ra-khoi.mp4", FILM);
    site.write("content/ra-khoi/ra-khoi.webm", include_bytes!("../clips/film.webm"));
    site.write(
        "content/ra-khoi/ra-khoi.png",
        include_bytes!("../sites/all-is-well/content/gioi-thieu/cau.png"),
    );
    site.write("content/ra-khoi/coi.mp3", TONE);
    run(site.path(), &["build", "--lang", "en", "--now", NOW]).with_code(0);
    site
}

#[test]
fn a_page_has_players_texts_and_stills_that_load_nothing_from_elsewhere() {
    let site = built("clips-page");
    let page = |lang: &str| {
        fs::read_to_string(site.path().join(format!("public/{lang}/ra-khoi/index.html")))
            .expect("it is built")
    };
    let (vi, en) = (page("vi"), page("en"));
    for expected in [
        "controls playsinline preload=\"metadata\" width=\"36\" height=\"64\" poster=\"/sub/media/",
        "type=\"video/webm; codecs=&quot;vp9, opus&quot;\"><source src=\"/sub/media/",
        "<track kind=\"captions\" src=\"/sub/media/",
        "srclang=\"vi\" label=\"Tiếng Việt\" default>",
        "<div class=\"clip-caption\"><p>Tàu rời <em>bến</em>.</p></div>",
        "<b class=\"clip-speaker\">Lan</b> Đi thôi &amp; về.",
        "<audio class=\"clip-player\" controls preload=\"metadata\"",
        "<b class=\"film-title\">Buổi lễ khánh thành</b>",
        "href=\"https://www.youtube.com/watch?v=abc&amp;t=3\" rel=\"external noopener\"",
        "href=\"https://vimeo.com/12345\"",
        "Xem trên Facebook",
        "<a href=\"https://www.youtube.com/@haiphong\">kênh</a>",
    ] {
        assert!(vi.contains(expected), "{expected}\n{vi}");
    }
    for never in ["<iframe", "autoplay", "src=\"https://", "<script src=\"http"] {
        assert!(!vi.contains(never), "{never}");
    }
    assert!(en.contains("Transcript in Vietnamese"), "{en}");
    assert!(en.contains("<div class=\"clip-told\" lang=\"vi\" dir=\"ltr\">"), "{en}");
}

#[test]
fn machines_are_told_of_film_and_sound() {
    let site = built("clips-json");
    let page = fs::read_to_string(site.path().join("public/vi/ra-khoi/index.html")).expect("it is built");
    let json = page.split("application/ld+json\">").nth(1).and_then(|rest| rest.split("</script>").next());
    let graph: serde_json::Value = serde_json::from_str(json.expect("there is JSON-LD")).expect("it is JSON");
    let of = |kind: &str| {
        let things = graph["@graph"].as_array().expect("a list").iter();
        things.filter(|thing| thing["@type"] == kind).cloned().collect::<Vec<_>>()
    };
    let film = of("VideoObject").pop().expect("there is a film");
    for (key, value) in [
        ("name", "Tàu rời bến."),
        ("description", "Tàu nhỏ dần."),
        ("uploadDate", "2026-11-01"),
        ("duration", "PT1S"),
        ("inLanguage", "vi"),
        ("encodingFormat", "video/mp4"),
        ("transcript", "Đi thôi & về."),
        ("creditText", "Lan"),
        ("license", "https://creativecommons.org/licenses/by/4.0/"),
    ] {
        assert_eq!(film[key], value, "{key}: {film:#}");
    }
    for key in ["contentUrl", "thumbnailUrl"] {
        let url = film[key].as_str().unwrap_or_default();
        assert!(url.starts_with("https://haidang.example/sub/media/"), "{key}: {film:#}");
    }
    assert_eq!(of("AudioObject").len(), 1);
}

#[test]
fn no_published_copy_tells_where_it_was_recorded() {
    let site = built("clips-copies");
    let told = |bytes: &[u8]| bytes.windows(8).any(|window| window == b"+20.8651" || window == b"secret-c");
    assert!(told(FILM) && told(TONE), "the sources tell it");
    let public = files_below(&site.path().join("public"));
    let clips =
        public.iter().filter(|(file, _)| [".mp4", ".webm", ".mp3"].iter().any(|end| file.ends_with(end)));
    let clips: Vec<_> = clips.collect();
    assert_eq!(clips.len(), 4, "each once, and the one that is offered: {:?}", public.keys());
    for (file, bytes) in clips {
        assert!(!told(bytes), "{file}");
    }
}

#[test]
fn a_still_that_another_made_is_credited_and_labelled_and_counts_as_used() {
    let site = built("clips-poster");
    let page = || fs::read_to_string(site.path().join("public/vi/ra-khoi/index.html")).expect("it is built");
    assert!(!page().contains("clip-poster-credit"), "the film's card speaks for a still that has none");
    let ledger = run(site.path(), &["media", "--lang", "en", "--now", NOW, "--only", "unused"]);
    assert!(!ledger.with_code(0).stdout.contains("ra-khoi.png"));
    site.write(
        "content/ra-khoi/ra-khoi.png.toml",
        "creator = \"Minh\"\nlicence = \"CC0 1.0\"\nai = \"generated\"\n",
    );
    run(site.path(), &["build", "--lang", "en", "--now", NOW]).with_code(0);
    let html = page();
    let credit = html.split_once("clip-poster-credit").and_then(|(_, rest)| rest.split_once("</li>"));
    let credit = credit.expect("the still has its own line").0.replace(['\u{2068}', '\u{2069}'], "");
    for expected in ["Ảnh bìa của phim: Minh", "CC0 1.0", "<span class=\"ai-label\">Hình do AI tạo</span>"]
    {
        assert!(credit.contains(expected), "{expected}: {credit}");
    }
    site.write("content/ra-khoi/ra-khoi.png.toml", "creator = \"Minh\"\n");
    let said = run(site.path(), &["check", "--lang", "en", "--now", NOW]).with_code(1).stderr;
    assert!(said.contains("error[rights-missing]"), "{said}");
}
