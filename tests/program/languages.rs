//! Languages beside each other: one that runs from the right, one that is not complete yet, and what each has
//! to itself: topics, menus, slugs.

use std::collections::BTreeMap;
use std::fs;
use std::sync::OnceLock;

use crate::support::html::{Visit, file_of, references, tags, texts, value, values};
use crate::support::{NOW, Temporary, files_below, run};

type Files = BTreeMap<String, Vec<u8>>;

const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];

#[test]
fn a_page_in_arabic_runs_from_the_right_and_its_foreign_words_from_the_left() {
    let visit = visit(arabic());
    for (file, html) in visit.pages().filter(|(file, _)| file.starts_with("ar/") && is_whole(file)) {
        let root = tags(html, "html")[0];
        assert_eq!(value(root, "dir").as_deref(), Some("rtl"), "{file}");
        assert_eq!(value(root, "lang").as_deref(), Some("ar"), "{file}");
    }
    for (file, html) in visit.pages().filter(|(file, _)| !file.starts_with("ar/") && is_whole(file)) {
        assert_eq!(value(tags(html, "html")[0], "dir").as_deref(), Some("ltr"), "{file}");
    }
    // The Vietnamese story in the Arabic list, and the Arabic language in the Vietnamese head.
    let section = visit.text("ar/الميناء/index.html");
    let card = tags(section, "a").into_iter().find(|tag| tag.contains("/vi/cang-bien/hai-ngon-den/"));
    let card = card.expect("the list leads to the Vietnamese edition");
    for (attribute, expected) in [("lang", "vi"), ("dir", "ltr"), ("hreflang", "vi")] {
        assert_eq!(value(card, attribute).as_deref(), Some(expected), "{card}");
    }
    let switcher = tags(visit.text("vi/index.html"), "a").into_iter().find(|tag| tag.contains("lang=\"ar\""));
    assert_eq!(switcher.and_then(|tag| value(tag, "dir")).as_deref(), Some("rtl"));
}

#[test]
fn invisible_marks_stand_only_between_tags_of_pages_that_run_from_the_right() {
    let visit = visit(arabic());
    for (file, bytes) in visit.files {
        let text = String::from_utf8_lossy(bytes);
        if !text.contains(ISOLATES) {
            continue;
        }
        assert!(file.starts_with("ar/") && file.ends_with(".html"), "{file}");
        for tag in text.split('<').skip(1).filter_map(|part| part.split('>').next()) {
            assert!(!tag.contains(ISOLATES), "{file}: <{tag}>");
        }
        for element in ["title", "script", "style"] {
            assert!(texts(&text, element).iter().all(|text| !text.contains(ISOLATES)), "{file}: {element}");
        }
        assert_eq!(text.matches(ISOLATES[0]).count(), text.matches(ISOLATES[1]).count(), "{file}");
    }
    let story = visit.text("ar/الميناء/أرصفة-لاتش-هوين/index.html");
    assert!(
        story.contains("رسم: \u{2068}Xưởng minh họa\u{2069}"),
        "a name that runs from the left is kept apart"
    );
}

#[test]
fn an_address_in_arabic_letters_is_escaped_where_it_is_linked_and_leads_to_its_file() {
    let visit = visit(arabic());
    let mut faults = Vec::new();
    for (file, html) in visit.pages() {
        let found = references(html).into_iter().filter_map(|reference| visit.fault(file, &reference));
        faults.extend(found.map(|fault| format!("{file}: {fault}")));
        for link in values(html, "href") {
            assert!(link.is_ascii(), "{file}: {link}");
        }
    }
    assert_eq!(faults, Vec::<String>::new());
    let story = visit.text("ar/الميناء/أرصفة-لاتش-هوين/index.html");
    assert!(story.contains("hreflang=\"ar\""));
    let redirect = visit.text("ar/أرصفة/index.html");
    let to = tags(redirect, "a").first().and_then(|tag| value(tag, "href")).unwrap_or_default();
    assert_eq!(file_of(&to), "ar/الميناء/أرصفة-لاتش-هوين/index.html");
}

#[test]
fn arabic_counts_in_six_forms() {
    for (stories, expected) in
        [(1, "مقال واحد"), (2, "مقالان"), (3, "3 مقالات"), (11, "11 مقالًا"), (100, "100 مقال")]
    {
        let files = built("arabic", &format!("arabic-{stories}"), |site| {
            for number in 2..=stories {
                let text = format!(
                    "+++\ntitle = \"مقال {number}\"\nsummary = \"ملخص.\"\nsource = \"ar\"\ndate = 2026-01-01\n\
                     topics = [\"so\"]\n\n[[sources]]\nid = \"S\"\npublisher = \"S\"\n+++\n\nنص.\n"
                );
                site.write(&format!("content/cang-bien/bai-{number}/index.ar.md"), text);
            }
            site.edit(
                "content/cang-bien/cang-moi/index.vi.md",
                "topics = [\"container\"]",
                "topics = [\"so\"]",
            );
            let topics = fs::read_to_string(site.path().join("content/topics.toml")).expect("it is there");
            let name = "name = { vi = \"Số\", ar = \"أرقام\", en = \"Numbers\" }";
            site.write("content/topics.toml", format!("{topics}\n[so]\n{name}\n"));
        });
        let page = visit(&files).text("ar/topics/index.html").to_owned();
        let plain: String = page.chars().map(latin_digit).filter(|c| !ISOLATES.contains(c)).collect();
        assert!(plain.contains(expected), "{stories}: {plain}");
    }
}

#[test]
fn a_topic_has_a_page_only_in_languages_that_have_a_story_of_it() {
    let visit = visit(arabic());
    assert!(visit.files.contains_key("ar/topics/الحاويات/index.html"));
    assert!(visit.files.contains_key("vi/topics/hai-dang/index.html"));
    for (lang, file) in [("ar", "ar/topics/hai-dang/index.html"), ("en", "en/topics/hai-dang/index.html")] {
        assert!(
            !visit.files.contains_key(file),
            "every story of the topic is in another language than {lang}"
        );
    }
    let alternates = tags(visit.text("vi/topics/hai-dang/index.html"), "link");
    let alternates: Vec<String> = alternates.into_iter().filter_map(|tag| value(tag, "hreflang")).collect();
    assert_eq!(alternates, ["vi", "x-default"]);
    // The list of a topic leads to its other stories all the same.
    let page = visit.text("ar/topics/الحاويات/index.html");
    assert!(page.contains("/vi/cang-bien/hai-ngon-den/"), "{page}");
}

#[test]
fn a_menu_is_that_of_the_language_and_labels_what_is_in_another() {
    let visit = visit(arabic());
    let menu = |file: &str| {
        let html = visit.text(file).split_once("<nav class=\"menu\"").expect("there is a menu").1.to_owned();
        html.split("</nav>").next().unwrap_or_default().to_owned()
    };
    assert_eq!(values(&menu("en/index.html"), "href"), ["/en/port/", "/en/topics/"]);
    assert_eq!(values(&menu("vi/index.html"), "href"), ["/vi/cang-bien/", "/vi/du-lich/", "/vi/topics/"]);
    let arabic = menu("ar/index.html");
    let foreign =
        arabic.split("<li").find(|item| item.contains("/en/du-lich/")).expect("the section is listed");
    assert_eq!(value(tags(foreign, "a")[0], "hreflang").as_deref(), Some("en"), "{foreign}");
    assert!(foreign.contains("<span lang=\"en\" dir=\"ltr\">Travel</span>"), "{foreign}");
    assert!(foreign.contains("(باللغة \u{2068}الإنجليزية\u{2069})"), "{foreign}");
    let foot = visit.text("en/index.html").split_once("class=\"floor-menu\"").expect("there is a foot").1;
    assert!(!foot.contains("/en/about/"), "the English foot is empty");
}

#[test]
fn breadcrumbs_and_neighbours_say_the_language_of_what_is_in_another() {
    let files = built("arabic", "crumbs", |site| {
        fs::remove_file(site.path().join("content/cang-bien/_index.ar.md")).expect("the copy is ours");
    });
    let visit = visit(&files);
    let story = visit.text("ar/port/أرصفة-لاتش-هوين/index.html");
    for (from, to) in [("class=\"breadcrumbs\"", "</nav>"), ("class=\"kicker\"", "</p>")] {
        let part =
            story.split_once(from).and_then(|(_, rest)| rest.split_once(to)).expect("the part is there").0;
        let link = tags(part, "a").into_iter().find(|tag| tag.contains("/en/port/")).unwrap_or_default();
        assert_eq!(value(link, "hreflang").as_deref(), Some("en"), "{part}");
        assert!(part.contains("<span lang=\"en\" dir=\"ltr\">The port</span>"), "{part}");
    }
}

#[test]
fn a_translation_of_title_and_summary_is_labelled_as_a_neighbour() {
    let files = built("arabic", "neighbours", |site| {
        let text =
            "+++\ntitle = \"منارتان\"\nsummary = \"ملخص.\"\n\n[translation]\nstatus = \"reviewed\"\n+++\n";
        site.write("content/cang-bien/hai-ngon-den/index.ar.md", text);
    });
    let visit = visit(&files);
    let story = visit.text("ar/الميناء/رصيفان-جديدان/index.html");
    let neighbour = tags(story, "a").into_iter().find(|tag| tag.contains("rel=\"prev\"")).unwrap_or_default();
    assert!(neighbour.contains("/vi/cang-bien/hai-ngon-den/"), "{neighbour}");
    assert_eq!(value(neighbour, "hreflang").as_deref(), Some("vi"), "{neighbour}");
}

#[test]
fn a_language_waits_in_previews_until_it_is_complete() {
    let incomplete = |site: &Temporary| {
        fs::remove_file(site.path().join("content/gioi-thieu/index.ar.md")).expect("the copy is ours");
    };
    let published = built("arabic", "waits", incomplete);
    assert!(published.keys().all(|file| !file.starts_with("ar/")), "nothing of it is published");
    for (file, html) in visit(&published).pages() {
        assert!(!html.contains("hreflang=\"ar\""), "{file} names an edition that is not there");
    }
    let site = Temporary::copy_of("tests/sites-good/arabic", "waits-preview");
    incomplete(&site);
    let build = |arguments: &[&str]| {
        run(site.path(), &[&["build", "--lang", "en", "--now", NOW], arguments].concat())
    };
    let said = build(&[]).with_code(0).stderr;
    assert!(said.contains("warning[language-held-back]: The language `ar` is not complete"), "{said}");
    assert!(said.contains("one key page"), "{said}");
    build(&["--preview"]).with_code(0);
    assert!(site.path().join("public/ar/index.html").exists(), "previews have it");
    // Said to be live, it has to be complete.
    site.edit("haidang.toml", "[languages.ar]", "[languages.ar]\nlive = true");
    assert!(build(&[]).with_code(1).stderr.contains("error[language-incomplete]"));
}

#[test]
fn a_language_that_has_been_released_has_to_stay_complete() {
    let site = Temporary::copy_of("tests/sites-good/arabic", "stays");
    run(site.path(), &["urls", "lock", "--now", NOW]).with_code(0);
    site.write("i18n/vi.ftl", "name-of-ar = tiếng Ả Rập\nloi-moi = Một lời mới.\n");
    let said = run(site.path(), &["check", "--now", NOW, "--lang", "en"]).with_code(1).stderr;
    assert!(!said.contains("language-held-back"), "{said}");
    assert_eq!(said.matches("error[message-missing]").count(), 2, "ar and en: {said}");
}

#[test]
fn a_language_in_preparation_stops_no_preview() {
    let site = Temporary::copy_of("tests/sites/all-is-well", "preparation");
    let config = fs::read_to_string(site.path().join("haidang.toml")).expect("it is there");
    site.write("haidang.toml", format!("{config}[languages.fr]\nlive = false\n"));
    for words in ["", "name-of-fr = français\n"] {
        site.write("i18n/fr.ftl", words);
        run(site.path(), &["check", "--strict", "--now", NOW]).with_code(0);
        run(site.path(), &["build", "--preview", "--now", NOW]).with_code(0);
        let next = run(site.path(), &["tr", "next", "--lang", "en", "--now", NOW]).with_code(0);
        assert!(!next.stderr.contains("error["), "{}", next.stderr);
    }
}

#[test]
fn the_home_page_waits_for_its_translation_into_a_language_that_is_to_go_live() {
    let site = Temporary::copy_of("tests/sites/all-is-well", "promised-home");
    let config = fs::read_to_string(site.path().join("haidang.toml")).expect("it is there");
    let next = || run(site.path(), &["tr", "next", "fr", "--lang", "en", "--now", NOW]).with_code(0).stdout;
    site.write("haidang.toml", format!("{config}[languages.fr]\n"));
    assert_eq!(next().lines().count(), 1, "{}", next());
    site.write("haidang.toml", format!("key_pages = [\"gioi-thieu\"]\n{config}[languages.fr]\n"));
    assert!(next().lines().count() == 2 && next().contains("gioi-thieu"), "{}", next());
    let out = run(site.path(), &["tr", "export", "fr", "--now", NOW]).with_code(0).stdout;
    assert!(out.contains("content/_index.vi.md") && out.contains("content/gioi-thieu/index.vi.md"), "{out}");
    site.write("haidang.toml", format!("{config}[languages.fr]\nlive = false\n"));
    assert_eq!(next(), "");
}

#[test]
fn words_that_fall_back_are_marked_with_their_language_and_direction() {
    let site = Temporary::copy_of("tests/sites-good/arabic", "fallback-words");
    site.edit("haidang.toml", "[languages.ar]", "[languages.ar]\nlive = false");
    let words = fs::read_to_string(site.path().join("i18n/ar.ftl")).expect("it is there");
    let without: Vec<&str> = words.lines().filter(|line| !line.starts_with("skip-to-content")).collect();
    site.write("i18n/ar.ftl", without.join("\n"));
    run(site.path(), &["build", "--preview", "--now", NOW]).with_code(0);
    let files = files_below(&site.path().join("public"));
    let page = visit(&files).text("ar/index.html").to_owned();
    assert!(page.contains("<span lang=\"en\" dir=\"ltr\">Skip to the text</span>"), "{page}");
}

/// Whether a file is a page rather than one that only leads on.
fn is_whole(file: &str) -> bool {
    !["ar/port/lach-huyen/index.html", "ar/أرصفة/index.html"].contains(&file)
}

fn latin_digit(c: char) -> char {
    match c {
        '٠'..='٩' => char::from(b'0' + (u32::from(c) - u32::from('٠')) as u8),
        other => other,
    }
}

fn visit(files: &Files) -> Visit<'_> {
    Visit { files, base_url: "https://haidang.example" }
}

fn arabic() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| built("arabic", "arabic", |_| ()))
}

/// The files of a good site after a change to it.
fn built(good: &str, name: &str, change: impl Fn(&Temporary)) -> Files {
    let site = Temporary::copy_of(&format!("tests/sites-good/{good}"), &format!("languages-{name}"));
    change(&site);
    run(site.path(), &["build", "--lang", "en", "--now", NOW]).with_code(0);
    files_below(&site.path().join("public"))
}
