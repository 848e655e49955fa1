//! What the pages of a good site say: links that land, languages that find each other, lists in the
//! order of the reader's language, and nothing of what is not to be seen yet.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use crate::support::html::{Visit, file_of, references, tags, texts, value, values};
use crate::support::{NOW, Temporary, files_below, run};

const BASE_URL: &str = "https://haidang.example/hai-phong";
/// Stands in the text, title, slug, sources, files and alias of the embargoed story.
const EMBARGOED: &str = "CANHBAO";
const DRAFT: &str = "CANHNHAP";
const EXPIRED: &str = "CANHCU";
const UNREVIEWED: &str = "CHUADUYET";

type Files = BTreeMap<String, Vec<u8>>;

#[test]
fn every_reference_leads_to_a_file_and_every_fragment_to_an_id() {
    assert_eq!(faults(&visit(published())), Vec::<String>::new());
}

#[test]
fn no_page_has_an_id_twice_whatever_its_headings_say() {
    let files = built("ids", &[], |site| {
        let text = "## Content\n\nMột[^a], hai[^b], lại một[^a].\n\n## Source 1\n\n## Sản lượng\n\n\
            ## San luong title\n\n## Note 1\n\n## Sources title\n\n[^a]: Xem[^b].\n\n[^b]: Hai.\n\n::: figure";
        site.edit("content/cang-bien/ben-lach-huyen/index.vi.md", "::: figure", text);
    });
    let visit = visit(&files);
    assert_eq!(faults(&visit), Vec::<String>::new());
    for (file, html) in visit.pages() {
        let mut ids = values(html, "id");
        let count = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), count, "{file}: {ids:?}");
    }
    let html = visit.text("vi/cang-bien/ben-lach-huyen/index.html");
    assert_eq!(tags(html, "li").iter().filter(|tag| tag.starts_with("id=\"_note-")).count(), 2);
    assert_eq!(html.matches("class=\"footnote-back\"").count(), 4, "two ways back from each note");
}

#[test]
fn every_reference_leads_somewhere_when_missing_editions_have_summaries() {
    assert_eq!(faults(&visit(with_summaries())), Vec::<String>::new());
}

#[test]
fn every_reference_leads_somewhere_in_lists_of_many_pages() {
    let many = built("many-pages", &[], |site| {
        site.edit("haidang.toml", "x_default", "limits.page_size = 1\nx_default");
    });
    assert!(many.contains_key("vi/cang-bien/page/3/index.html"), "{:?}", many.keys());
    assert_eq!(faults(&visit(&many)), Vec::<String>::new());
}

#[test]
fn an_alias_of_a_summary_leads_somewhere() {
    let aliased = built("summary-alias", &[], |site| {
        let alias = "slug = \"electric-ship\"\naliases = [\"/ja/old-ship/\"]";
        site.edit("content/cang-bien/tau-dien/index.ja.md", "slug = \"electric-ship\"", alias);
    });
    assert_eq!(faults(&visit(&aliased)), Vec::<String>::new());
}

#[test]
fn every_reference_leads_somewhere_in_a_preview() {
    assert_eq!(faults(&visit(&built("links-preview", &["--preview"], |_| ()))), Vec::<String>::new());
}

#[test]
fn a_site_below_a_path_names_that_path_in_every_link() {
    let visit = visit(published());
    for (file, html) in visit.pages() {
        for reference in references(html).iter().filter(|reference| reference.starts_with('/')) {
            assert!(reference.starts_with("/hai-phong/"), "{file}: {reference}");
        }
    }
    for line in visit.text("_redirects").lines() {
        assert!(line.split(' ').take(2).all(|part| part.starts_with("/hai-phong/")), "{line}");
    }
    let moved = built("moved", &["--base-url", "https://other.example"], |_| ());
    for (file, bytes) in &moved {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("/hai-phong/"), "{file} still names the path");
    }
}

#[test]
fn a_host_with_marks_is_named_as_machines_read_it() {
    let files = built("idn", &[], |site| {
        site.edit("haidang.toml", BASE_URL, "https://hảiphòng.vn/cảng");
    });
    let sitemap = String::from_utf8_lossy(&files["vi/sitemap.xml"]).into_owned();
    assert!(sitemap.contains("<loc>https://xn--hiphng-6wa8191d.vn/c%E1%BA%A3ng/vi/</loc>"), "{sitemap}");
    for (file, bytes) in files.iter().filter(|(file, _)| !file.starts_with("media/")) {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("hảiphòng") && !text.contains("://h%"), "{file}");
    }
}

#[test]
fn nothing_is_fetched_from_another_host() {
    for (file, html) in visit(published()).pages() {
        let fetched = tags(html, "link").into_iter().filter(|tag| {
            let rel = value(tag, "rel").unwrap_or_default();
            ["stylesheet", "preload", "icon"].contains(&rel.as_str())
        });
        let links = fetched.filter_map(|tag| value(tag, "href"));
        for reference in links.chain(values(html, "src")) {
            let is_own = reference.starts_with("/hai-phong/") || reference.starts_with("data:");
            assert!(is_own, "{file} fetches {reference}");
        }
    }
}

#[test]
fn every_page_says_its_language_and_has_one_first_heading_and_a_description() {
    let visit = visit(published());
    let redirects = ["vi/tin/lach-huyen/index.html", "en/news/lach-huyen/index.html"];
    for (file, html) in visit.pages().filter(|(file, _)| !redirects.contains(file)) {
        let lang = value(tags(html, "html")[0], "lang").unwrap_or_default();
        let folder = file.split('/').next().unwrap_or_default();
        assert!(folder == lang || !file.contains('/'), "{file} says `{lang}`");
        assert_eq!(html.matches("<h1").count(), 1, "{file}");
        let described = tags(html, "meta")
            .into_iter()
            .filter(|tag| value(tag, "name").as_deref() == Some("description"))
            .filter_map(|tag| value(tag, "content"));
        assert_eq!(described.filter(|text| !text.trim().is_empty()).count(), 1, "{file}");
    }
}

#[test]
fn editions_name_each_other_themselves_included_in_absolute_urls() {
    let visit = visit(published());
    let mut seen = 0;
    for (file, html) in visit.pages() {
        let alternates = alternates(html);
        for (lang, url) in &alternates {
            assert!(url.starts_with(&format!("{BASE_URL}/")), "{file}: {url} is not absolute");
            let other = file_of(url.strip_prefix(BASE_URL).unwrap_or_default());
            if lang != "x-default" {
                let back = self::alternates(visit.text(&other));
                assert_eq!(back, alternates, "{file} and {other} name different editions");
                assert_eq!(
                    value(tags(visit.text(&other), "html")[0], "lang").as_ref(),
                    Some(lang),
                    "{other}"
                );
                seen += 1;
            }
        }
        if !alternates.is_empty() && file != "index.html" {
            let urls: Vec<_> = alternates.values().map(|url| file_of(&url[BASE_URL.len()..])).collect();
            assert!(urls.iter().any(|other| other == file), "{file} does not name itself");
        }
    }
    assert!(seen > 50, "{seen} alternates are too few to prove anything");
}

#[test]
fn readers_of_no_language_in_particular_are_led_where_the_site_says() {
    let visit = visit(published());
    let x_default = |file: &str| {
        alternates(visit.text(file)).get("x-default").map(|url| url[BASE_URL.len()..].to_owned())
    };
    for lang in ["vi", "en", "zh-Hans", "ja", "ko"] {
        assert_eq!(x_default(&format!("{lang}/index.html")).as_deref(), Some("/"), "{lang}");
    }
    assert_eq!(
        x_default("vi/cang-bien/hai-ngon-den/index.html").as_deref(),
        Some("/en/port/two-lighthouses/")
    );
    assert_eq!(x_default("ja/about/index.html").as_deref(), Some("/en/about/"));
    // Where the language of x_default has no edition, the source edition stands for all.
    let without =
        built("x-default", &[], |site| site.edit("haidang.toml", "x_default = \"en\"", "x_default = \"ja\""));
    let visit = self::visit(&without);
    let found = alternates(visit.text("vi/cang-bien/hai-ngon-den/index.html"));
    assert_eq!(found["x-default"], format!("{BASE_URL}/vi/cang-bien/hai-ngon-den/"));
    let found = alternates(visit.text("ko/port/letter-from-the-sea/index.html"));
    assert_eq!(found["x-default"], format!("{BASE_URL}/en/port/letter-from-the-sea/"));
}

#[test]
fn an_edition_of_title_and_summary_alone_is_no_edition_to_search_engines() {
    let visit = visit(with_summaries());
    let page = visit.text("ja/port/electric-ship/index.html");
    assert!(page.contains("初の電気船") && page.contains("noindex"), "the page is there for readers alone");
    assert!(alternates(page).is_empty());
    let url = format!("{BASE_URL}/ja/port/electric-ship/");
    for (file, text) in visit.pages() {
        assert!(!alternates(text).values().any(|other| *other == url), "{file} names it as an edition");
    }
    for list in ["ja", "ja/port", "ja/topics/container"] {
        assert!(!fed(&visit, list).contains(&url), "the feeds of {list} hold it");
    }
    assert!(!visit.text("ja/sitemap.xml").contains("electric-ship/</loc>"), "the sitemap lists it");
    assert!(!published().contains_key("ja/port/electric-ship/index.html"), "links are the default");
}

#[test]
fn the_choice_of_languages_leads_to_a_page_of_title_and_summary_and_back() {
    let visit = visit(with_summaries());
    let choice = |file: &str, lang: &str| {
        let links = visit.text(file).split("<nav class=\"languages\"").nth(1).unwrap_or_default();
        let links = links.split("</nav>").next().unwrap_or_default().to_owned();
        let tag = tags(&links, "a").into_iter().find(|tag| value(tag, "hreflang").as_deref() == Some(lang));
        let tag = tag.unwrap_or_else(|| panic!("{file} does not offer {lang}")).to_owned();
        let is_current = value(&tag, "aria-current").is_some();
        (value(&tag, "href").unwrap_or_default(), value(&tag, "class"), is_current)
    };
    let (vi, ja) = ("vi/cang-bien/tau-dien/index.html", "ja/port/electric-ship/index.html");
    let story = "/hai-phong/vi/cang-bien/tau-dien/".to_owned();
    let summary = "/hai-phong/ja/port/electric-ship/".to_owned();
    assert_eq!(choice(ja, "vi"), (story.clone(), None, false));
    assert_eq!(choice(ja, "ja"), (summary.clone(), None, true));
    assert_eq!(choice(vi, "ja"), (summary, None, false));
    assert_eq!(choice(vi, "vi"), (story, None, true));
    let home = ("/hai-phong/ko/".to_owned(), Some("is-home-only".to_owned()), false);
    assert_eq!(choice(vi, "ko"), home, "nothing stands there");
}

#[test]
fn the_words_of_a_source_say_their_language_where_it_is_not_the_pages() {
    let marked = built("source-texts", &[], |site| {
        let publisher = "publisher = \"Cục Hàng hải\"";
        let texts = "lang = \"vi\"\ntitle.vi = \"Báo cáo\"\ntitle.en = \"Report\"\nnote = \"Bản in\"";
        let file = "content/cang-bien/ben-lach-huyen/index.vi.md";
        site.edit(file, publisher, &format!("{publisher}\n{texts}"));
    });
    let visit = visit(&marked);
    let sources = |lang: &str, section: &str, slug: &str| {
        let page = visit.text(&format!("{lang}/{section}/{slug}/index.html"));
        let list = page.split("<section class=\"sources\"").nth(1).unwrap_or_default();
        let list = list.split("</section>").next().unwrap_or_default();
        let of = |name: &str| tags(list, name).into_iter().map(|tag| value(tag, "lang")).collect::<Vec<_>>();
        let titles = list.split("<cite").skip(1).map(|part| part.split("</cite>").next().unwrap_or_default());
        (of("span"), titles.map(str::to_owned).collect::<Vec<_>>())
    };
    let none = || vec![None, None];
    let vi = || vec![Some("vi".to_owned()), Some("vi".to_owned())];
    assert_eq!(
        sources("vi", "cang-bien", "ben-lach-huyen"),
        (none(), vec!["><bdi>Báo cáo</bdi>".to_owned()])
    );
    assert_eq!(sources("en", "port", "lach-huyen"), (vi(), vec!["><bdi>Report</bdi>".to_owned()]));
    let nearest = vec![" lang=\"en\"><bdi>Report</bdi>".to_owned()];
    assert_eq!(sources("ja", "port", "lach-huyen"), (vi(), nearest), "the nearest language stands in");
    let chart = visit.text("en/port/lach-huyen/index.html");
    assert!(chart.contains("<a href=\"#_source-1\" lang=\"vi\">Cục Hàng hải</a>"), "the chart says it too");
}

#[test]
fn a_story_without_a_unit_is_cited_by_the_site_once() {
    let cited = |files: &Files| {
        let visit = visit(files);
        let page = visit.text("vi/cang-bien/ben-lach-huyen/index.html");
        let foot = page.split("Cách trích dẫn").nth(1).expect("it says how to cite").to_owned();
        foot.split("https://").next().expect("the address ends it").to_owned()
    };
    let with = cited(published());
    assert_eq!(with.matches("Cảng vụ. “").count(), 1, "{with}");
    let without = cited(&built("no-unit", &[], |site| {
        site.edit("content/cang-bien/ben-lach-huyen/index.vi.md", "unit = \"cang-vu\"\n", "");
    }));
    let title = visit(published()).text("vi/index.html").split("<h1").nth(1).expect("a headline").to_owned();
    let title = title.split(['>', '<']).nth(1).expect("its words").to_owned();
    assert_eq!(without.matches(title.as_str()).count(), 1, "{title}: {without}");
}

#[test]
fn a_missing_edition_is_a_link_that_says_its_language() {
    let visit = visit(published());
    let section = visit.text("ja/port/index.html");
    let link = tags(section, "a").into_iter().find(|tag| tag.contains("/en/port/two-lighthouses/"));
    let link = link.expect("the list leads to the English edition");
    assert_eq!(value(link, "hreflang").as_deref(), Some("en"), "{link}");
    for lang in ["ja", "zh-Hans", "ko"] {
        let stories = fed(&visit, lang);
        assert!(!stories.is_empty(), "{lang}");
        assert!(stories.iter().all(|url| url.starts_with(&format!("{BASE_URL}/{lang}/"))), "{stories:?}");
        let sitemap = visit.text(&format!("{lang}/sitemap.xml"));
        let own: Vec<_> = texts(sitemap, "loc");
        assert!(own.iter().all(|url| url.starts_with(&format!("{BASE_URL}/{lang}/"))), "{own:?}");
    }
}

#[test]
fn sitemaps_name_the_same_editions_as_pages_do() {
    let mut faults = sitemap_faults(&visit(published()));
    faults.retain(|loc| !loc.contains("/topics/") && !loc.contains("/chu-de/"));
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn sitemaps_name_the_same_pages_of_topics_as_those_pages_do() {
    assert_eq!(sitemap_faults(&visit(published())), Vec::<String>::new());
}

#[test]
fn an_embargoed_story_leaves_no_trace_before_its_moment_and_stands_there_after() {
    assert_eq!(traces(published(), EMBARGOED), Vec::<String>::new());
    let eve = built("eve", &["--now", "2026-11-25T07:59:59+07:00"], |_| ());
    assert_eq!(traces(&eve, EMBARGOED), Vec::<String>::new());
    let due = built("due", &["--now", "2026-11-25T08:00:00+07:00"], |_| ());
    for file in [
        "vi/cang-bien/canhbao/index.html",
        "en/port/canhbao/index.html",
        "vi/feed.xml",
        "vi/sitemap.xml",
        "vi/chu-de/container/index.html",
        "files/cang-bien/sap-cong-bo/canhbao.csv",
        "vi/canhbao/index.html",
    ] {
        assert!(due.contains_key(file) && traces(&due, EMBARGOED).contains(&file.to_owned()), "{file}");
    }
}

#[test]
fn the_stories_of_a_section_wait_for_the_section() {
    let files = built("section", &[], |site| {
        site.edit("content/cang-bien/_index.vi.md", "weight", "publish = 2027-01-01\nweight");
    });
    assert_eq!(traces(&files, "electric-ship"), Vec::<String>::new());
}

#[test]
fn drafts_expired_stories_and_unread_translations_are_in_previews_alone() {
    let preview = built("preview", &["--preview"], |_| ());
    for canary in [DRAFT, EXPIRED, UNREVIEWED] {
        assert_eq!(traces(published(), canary), Vec::<String>::new(), "{canary}");
        assert!(!traces(&preview, canary).is_empty(), "{canary} is not in the preview");
    }
    assert!(visit(&preview).text("robots.txt").contains("Disallow: /"), "no crawler reads a preview");
    for (file, html) in visit(&preview).pages() {
        assert!(html.contains("<meta name=\"robots\" content=\"noindex"), "{file}");
    }
    let story = visit(published()).text("vi/cang-bien/hai-ngon-den/index.html").to_owned();
    assert!(!story.contains("noindex"), "{story}");
}

#[test]
fn stories_of_one_day_and_topics_stand_in_the_order_of_the_language() {
    // The order of Vietnamese dictionaries: letters first (d before đ, o before ô before ơ), then tones.
    let titles = ["Da", "Dò", "Đa", "Ma", "Mà", "Mả", "Mã", "Má", "Mạ", "Ong", "Ông", "Ơn"];
    let files = built("collation", &[], |site| {
        for (index, title) in titles.iter().enumerate() {
            // Neither the order of keys nor that of bytes is the right one.
            let key = (index * 5) % titles.len();
            let text = format!(
                "+++\ntitle = \"{title}\"\nsummary = \"{title}.\"\ndate = 2026-05-05\n\n\
                 [[sources]]\nid = \"S\"\npublisher = \"S\"\n+++\n\nMột đoạn văn.\n"
            );
            site.write(&format!("content/tu-dien/tu-{key:02}/index.vi.md"), text);
        }
        for lang in ["vi", "en", "zh-Hans", "ja", "ko"] {
            let rest = if lang == "vi" { "" } else { "\n[translation]\nstatus = \"reviewed\"\n" };
            let text = format!("+++\ntitle = \"Từ điển\"\nsummary = \"Từ.\"\n{rest}+++\n");
            site.write(&format!("content/tu-dien/_index.{lang}.md"), text);
        }
        let topic = |(index, name): (usize, &&str)| {
            let id = (index * 7) % titles.len();
            let names: Vec<String> =
                ["vi", "en", "zh-Hans", "ja", "ko"].map(|lang| format!("{lang} = \"{name}\"")).into();
            format!("[t{id:02}]\nname = {{ {} }}\n", names.join(", "))
        };
        site.write("content/topics.toml", titles.iter().enumerate().map(topic).collect::<String>());
        site.edit("content/cang-bien/ben-lach-huyen/index.vi.md", "topics = [\"container\"]", "");
        site.edit("content/cang-bien/hai-ngon-den/index.vi.md", "topics = [\"hai-dang\"]", "");
        site.edit("content/cang-bien/tau-dien/index.vi.md", "topics = [\"container\"]", "");
        site.edit("content/cang-bien/sap-cong-bo/index.vi.md", "topics = [\"container\"]", "");
        for key in 0..titles.len() {
            let all: Vec<String> = (0..titles.len()).map(|id| format!("\"t{id:02}\"")).collect();
            let file = format!("content/tu-dien/tu-{key:02}/index.vi.md");
            site.edit(&file, "date = ", &format!("topics = [{}]\ndate = ", all.join(", ")));
        }
    });
    let visit = visit(&files);
    assert_eq!(in_order(visit.text("vi/tu-dien/index.html"), "/hai-phong/vi/tu-dien/tu-", &titles), titles);
    assert_eq!(in_order(visit.text("vi/chu-de/index.html"), "/hai-phong/vi/chu-de/t", &titles), titles);
    let feed = visit.text("vi/tu-dien/feed.xml").split("<entry>").skip(1);
    let fed: Vec<String> = feed.filter_map(|entry| texts(entry, "title").into_iter().next()).collect();
    assert_eq!(fed, titles);
}

/// Addresses whose entry in a sitemap names other editions than their page does.
fn sitemap_faults(visit: &Visit) -> Vec<String> {
    let mut faults = Vec::new();
    for lang in ["vi", "en", "zh-Hans", "ja", "ko"] {
        for entry in visit.text(&format!("{lang}/sitemap.xml")).split("<url>").skip(1) {
            let loc = texts(entry, "loc").remove(0);
            let links = tags(entry, "xhtml:link").into_iter();
            let named: BTreeMap<String, String> =
                links.filter_map(|tag| Some((value(tag, "hreflang")?, value(tag, "href")?))).collect();
            if named != alternates(visit.text(&file_of(&loc[BASE_URL.len()..]))) {
                faults.push(loc);
            }
        }
    }
    faults
}

/// The addresses of the stories that both feeds of a folder hold.
fn fed(visit: &Visit, folder: &str) -> Vec<String> {
    let json: serde_json::Value =
        serde_json::from_str(visit.text(&format!("{folder}/feed.json"))).expect("the feed is JSON");
    let items = json["items"].as_array().expect("a feed has items");
    let urls: Vec<String> = items.iter().filter_map(|item| item["url"].as_str()).map(str::to_owned).collect();
    let atom = visit.text(&format!("{folder}/feed.xml")).split("<entry>").skip(1);
    let in_atom: Vec<String> = atom
        .filter_map(|entry| {
            tags(entry, "link")
                .into_iter()
                .find(|tag| value(tag, "rel").is_none_or(|rel| rel == "alternate"))
                .and_then(|tag| value(tag, "href"))
        })
        .collect();
    assert_eq!(urls, in_atom, "the two feeds of {folder} hold the same stories");
    urls
}

/// The words of the links that begin with an address, each once, those of other lists left out.
fn in_order(html: &str, address: &str, known: &[&str]) -> Vec<String> {
    let main = html.split_once("<main").map_or(html, |(_, main)| main);
    let mut seen = BTreeSet::new();
    let links = main.split("<a ").skip(1).filter(|link| {
        value(link.split('>').next().unwrap_or_default(), "href")
            .is_some_and(|href| href.starts_with(address))
    });
    let words = links.filter_map(|link| texts(&format!("<a {link}"), "a").into_iter().next());
    let words = words.filter_map(|text| {
        let first = text.split_whitespace().next()?;
        known.contains(&first).then(|| first.to_owned())
    });
    words.filter(|word| seen.insert(word.clone())).collect()
}

/// The editions that a page names, by language.
fn alternates(html: &str) -> BTreeMap<String, String> {
    let links =
        tags(html, "link").into_iter().filter(|tag| value(tag, "rel").as_deref() == Some("alternate"));
    links.filter_map(|tag| Some((value(tag, "hreflang")?, value(tag, "href")?))).collect()
}

/// The files that hold a word, in their bytes or their name, whatever its case.
fn traces(files: &Files, word: &str) -> Vec<String> {
    let word = word.to_lowercase();
    let holds = |text: &str| text.to_lowercase().contains(&word);
    let found = files.iter().filter(|(file, bytes)| holds(file) || holds(&String::from_utf8_lossy(bytes)));
    found.map(|(file, _)| file.clone()).collect()
}

fn faults(visit: &Visit) -> Vec<String> {
    let mut faults = Vec::new();
    for (file, html) in visit.pages() {
        let found = references(html).into_iter().filter_map(|reference| visit.fault(file, &reference));
        faults.extend(found.map(|fault| format!("{file}: {fault}")));
    }
    faults
}

fn visit(files: &Files) -> Visit<'_> {
    Visit { files, base_url: BASE_URL }
}

fn published() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| built("published", &[], |_| ()))
}

fn with_summaries() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    let ask = |site: &Temporary| site.edit("haidang.toml", "x_default", "fallback = \"summary\"\nx_default");
    FILES.get_or_init(|| built("summaries", &[], ask))
}

/// The files of the good site after a change to it.
fn built(name: &str, arguments: &[&str], change: impl Fn(&Temporary)) -> Files {
    let site = Temporary::copy_of("tests/sites-good/port", name);
    change(&site);
    let now: &[&str] = if arguments.contains(&"--now") { &[] } else { &["--now", NOW] };
    run(site.path(), &[&["build", "--lang", "en"], now, arguments].concat()).with_code(0);
    files_below(&site.path().join("public"))
}
