//! Sites with something wrong: each folder of `tests/sites/` is a small project, and beside its files
//! stands what `haidang check` says of it, in English and in Vietnamese.
//!
//! With `HAIDANG_ACCEPT=1` what is said is written instead of compared; the reviewer reads the diff.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use haidang::problem::Problem;
use haidang::theme::TEMPLATES;
use rayon::prelude::*;

use crate::support::{NOW, Ran, Temporary};

const LANGS: [&str; 2] = ["en", "vi"];

#[test]
fn every_site_is_told_what_is_wrong_with_it() {
    let accepts = std::env::var_os("HAIDANG_ACCEPT").is_some_and(|value| value == "1");
    let runs: Vec<(String, &str)> =
        names().into_iter().flat_map(|name| LANGS.map(|lang| (name.clone(), lang))).collect();
    let faults: Vec<String> =
        runs.par_iter().filter_map(|(name, lang)| compare(name, lang, accepts)).collect();
    assert!(faults.is_empty(), "{}\n\n(HAIDANG_ACCEPT=1 accepts what is said)", faults.join("\n\n"));
}

/// Problems that no folder shows, each with the reason.
const ELSEWHERE: [(&str, &str); 12] = [
    ("clip-heavy", "a large file has no place among the sources: see below"),
    ("data-rows-many", "a long table has no place among the sources: see below"),
    ("map-heavy", "a large map has no place among the sources: see below"),
    ("figure-failed", "no known figure can be drawn and not be written"),
    ("file-name", "a checkout may change the name: see below"),
    ("file-outside", "a checkout may not keep the link: see below"),
    ("file-unreadable", "a checkout may not keep the link: see below"),
    ("picture-failed", "no known picture passes inspection and cannot be brought to another size"),
    ("picture-heavy", "a large file has no place among the sources: see below"),
    ("picture-moving", "a large file has no place among the sources: see below"),
    ("picture-memory", "how much memory there is, the command line says: see below"),
    ("template-missing", "what else a bare theme lacks is long and changes often: see below"),
];

#[test]
fn every_problem_is_shown_by_some_site() {
    let said: String = names().iter().map(|name| expected(name, "en")).collect();
    let shown = |code: &str| said.contains(&format!("[{code}]"));
    let unshown: BTreeSet<&str> =
        Problem::CODES.iter().map(|(code, _)| *code).filter(|code| !shown(code)).collect();
    assert_eq!(unshown, ELSEWHERE.iter().map(|(code, _)| *code).collect());
}

#[test]
fn a_site_that_lacks_nothing_is_told_so() {
    let said = check(&folder(), "all-is-well", "en").with_code(0).stderr;
    assert!(!said.contains('['), "{said}");
}

#[test]
fn a_build_speaks_of_the_site_that_stands_only_where_there_is_one() {
    let site = Temporary::copy_of("tests/sites/all-is-well", "stands");
    let config = fs::read_to_string(site.path().join("haidang.toml")).expect("it is there");
    let build = || crate::support::run(site.path(), &["build", "--lang", "en", "--now", NOW]);
    site.write("haidang.toml", format!("wrong = 1\n{config}"));
    assert!(build().with_code(1).stderr.contains("Nothing was published.\n"));
    site.write("haidang.toml", &config);
    build().with_code(0);
    site.write("haidang.toml", format!("wrong = 1\n{config}"));
    assert!(build().with_code(1).stderr.contains("The site that stands was left as it was."));
}

#[test]
fn a_link_out_of_the_project_is_not_followed() {
    let site = Temporary::copy_of("tests/sites/all-is-well", "outside");
    let elsewhere = Temporary::new("elsewhere");
    elsewhere.write("index.vi.md", "bí mật");
    std::os::unix::fs::symlink(
        elsewhere.path().join("index.vi.md"),
        site.path().join("content/bi-mat.vi.md"),
    )
    .expect("a link can be made");
    std::os::unix::fs::symlink(elsewhere.path(), site.path().join("content/bi-mat"))
        .expect("a link can be made");
    let said = check(site.path(), ".", "en").with_code(1).stderr;
    assert_eq!(said.matches("error[file-outside]").count(), 2, "{said}");
    assert!(said.contains("--> content/bi-mat.vi.md") && said.contains("--> content/bi-mat\n"), "{said}");
    assert!(!said.contains("bí mật"), "{said}");
}

#[test]
fn a_link_to_nowhere_or_in_a_circle_does_not_stop_the_reading() {
    let site = Temporary::copy_of("tests/sites/all-is-well", "circle");
    let content = site.path().join("content");
    for (target, link) in [("nowhere", "gone"), (".", "round"), ("me", "me")] {
        std::os::unix::fs::symlink(target, content.join(link)).expect("a link can be made");
    }
    let said = check(site.path(), ".", "en").with_code(1).stderr;
    assert_eq!(said.matches("error[file-unreadable]").count(), 2, "{said}");
}

#[test]
fn a_decomposed_or_unreadable_file_name_is_reported() {
    use std::os::unix::ffi::OsStrExt;
    let site = Temporary::copy_of("tests/sites/all-is-well", "file-names");
    site.write("content/du lie\u{302}\u{323}u.csv", "a,b\n");
    let name = std::ffi::OsStr::from_bytes(b"\xc7ang.txt");
    fs::write(site.path().join("content").join(name), "x").expect("the file system takes any bytes");
    let said = check(site.path(), ".", "en").with_code(1).stderr;
    assert_eq!(said.matches("error[file-name]").count(), 2, "{said}");
    assert!(said.contains("du liệu.csv"), "the composed form is shown: {said}");
}

#[test]
fn a_picture_file_above_the_limit_is_not_read() {
    let site = Temporary::copy_of("tests/sites/all-is-well", "heavy");
    site.edit("haidang.toml", "[languages.vi]", "[limits]\npicture_megabytes = 1\n\n[languages.vi]");
    site.write("content/gioi-thieu/cau.png", vec![0; 1_000_001]);
    let said = check(site.path(), ".", "en").with_code(1).stderr;
    assert!(said.contains("error[picture-heavy]"), "{said}");
}

#[test]
fn a_clip_that_is_too_heavy_is_not_even_read() {
    let site = Temporary::copy_of("tests/sites/clips-unreadable", "heavy-clip");
    site.edit("haidang.toml", "[languages.vi]", "[limits]\nclip_megabytes = 1\n\n[languages.vi]");
    site.write("content/b/im.mp4", vec![0; 1_000_001]);
    let said = check(site.path(), ".", "en").with_code(1).stderr;
    assert!(said.contains("error[clip-heavy]: The clip has 2 MB; the limit is 1 MB."), "{said}");
}

#[test]
fn a_heavy_picture_that_moves_is_told_to_become_a_film() {
    let site = Temporary::copy_of("tests/sites/all-is-well", "heavy-gif");
    let frame = b"\x21\xf9\x04\0\x0a\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0";
    let remark = [&[0xff_u8][..], &[b'x'; 0xff]].concat().repeat(17_000);
    let head = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff\x21\xfe";
    let gif = [&head[..], &remark, &[0], frame, frame, &[0x3b]].concat();
    site.write("content/gioi-thieu/vong.gif", gif);
    site.write("content/gioi-thieu/vong.gif.toml", "creator = \"Lan\"\nlicence = \"CC BY 4.0\"\n");
    site.edit("content/gioi-thieu/index.vi.md", "cau.png", "vong.gif");
    let said = check(site.path(), ".", "en").stderr;
    assert!(said.contains("warning[picture-moving]: This moving picture has 4 MB"), "{said}");
    assert!(said.contains("vong.mp4"), "{said}");
}

#[test]
fn a_picture_that_needs_more_memory_than_it_may_have_is_an_error_at_its_file() {
    let site = Temporary::copy_of("tests/sites/all-is-well", "much-memory");
    let mut png = std::io::Cursor::new(Vec::new());
    image::GrayImage::new(3000, 2500).write_to(&mut png, image::ImageFormat::Png).expect("PNG holds it");
    site.write("content/gioi-thieu/cau.png", png.into_inner());
    // What a store holds already needs no memory.
    let check = |memory: &str| {
        let mut command = crate::support::program(site.path());
        command.env("HAIDANG_STORE", site.path().join(memory));
        Ran::of(command.args(["check", "--lang", "en", "--media-memory", memory]))
    };
    let said = check("64").with_code(1).stderr;
    assert!(said.contains("error[picture-memory]: The picture needs about"), "{said}");
    assert!(
        said.contains("content/gioi-thieu/cau.png") && said.contains("pictures may take 64 MB"),
        "{said}"
    );
    check("400").with_code(0);
    check("63").with_code(2);
}

#[test]
fn a_table_that_is_too_long_is_pointed_at_where_it_becomes_so() {
    let site = Temporary::copy_of("tests/sites-good/port", "long-table");
    let row = |number: usize| format!("{},{number}\n", 1000 + number);
    let table = |rows: usize| format!("year,teu\n{}", (1..=rows).map(row).collect::<String>());
    let file = "content/cang-bien/ben-lach-huyen/san-luong.csv";
    site.write(file, table(1100));
    let said = check(site.path(), ".", "en").with_code(1).stderr;
    assert!(said.contains("error[data-rows-many]: This table has 1,100 rows"), "{said}");
    assert!(said.contains("san-luong.csv:1002:1\n") && said.contains("1002 | 2001,1001\n"), "{said}");
    assert!(!said.contains("[figure-label-missing]"), "one fault is said once: {said}");
    site.write(file, table(1000));
    assert!(!check(site.path(), ".", "en").stderr.contains("[data-rows-many]"));
}

#[test]
fn a_map_with_too_many_corners_is_told_how_many_it_may_have() {
    let site = Temporary::copy_of("tests/sites/figures-mapped", "heavy-map");
    let points = vec!["[106.7, 20.8]"; 50_001].join(",");
    let map = format!("{{\"type\": \"LineString\", \"coordinates\": [{points}]}}");
    site.write("content/tin/a/bo-bien.geojson", map);
    let said = check(site.path(), ".", "en").with_code(1).stderr;
    assert!(said.contains("error[map-heavy]: This map has 50,001 corners"), "{said}");
}

#[test]
fn people_are_shown_so_many_problems_of_a_code_and_programs_all() {
    let site = Temporary::copy_of("tests/sites/all-is-well", "many-problems");
    let keys = |count: usize| (0..count).map(|key| format!("khoa-{key} = 1\n")).collect::<String>();
    site.edit(
        "haidang.toml",
        "[languages.vi]",
        &format!("{}utc_ofset = \"+07:00\"\n[languages.vi]", keys(1299)),
    );
    let said = check(site.path(), ".", "en").with_code(1).stderr;
    assert_eq!(said.matches("error[key-unknown]").count(), 50, "{said}");
    assert!(said.contains("… and 1,250 more of `key-unknown`; `--format json` gives all.\n"), "{said}");
    assert!(said.contains("1,300 errors, 0 warnings"), "{said}");
    let said = check(site.path(), ".", "vi").with_code(1).stderr;
    assert!(said.contains("… và 1.250 chỗ nữa thuộc `key-unknown`"), "{said}");
    for (format, mark) in [("json", "\"code\":\"key-unknown\""), ("sarif", "\"ruleId\": \"key-unknown\"")] {
        let ran = crate::support::run(site.path(), &["check", "--format", format, "--now", NOW]);
        assert_eq!(ran.stdout.matches(mark).count(), 1300, "{format}: {}", &ran.stdout[..400]);
    }
}

#[test]
fn a_theme_that_lacks_templates_is_told_which() {
    let site = Temporary::copy_of("tests/sites/all-is-well", "bare-theme");
    site.edit("haidang.toml", "base_url", "theme = \"bare\"\nbase_url");
    site.write("themes/bare/theme.toml", "extend = \"harbour\"\n");
    site.write("themes/bare/templates/home.html", "<h1>{{ page.title }}</h1>\n");
    let said = check(site.path(), ".", "en").with_code(1).stderr;
    assert!(said.contains("error[key-unknown]") && said.contains("Did you mean `extends`?"), "{said}");
    let lacks = |name: &str| said.contains(&format!("The theme has no template `{name}`"));
    let lacking: Vec<_> = TEMPLATES.into_iter().filter(|name| lacks(name)).collect();
    assert_eq!(lacking, TEMPLATES.into_iter().filter(|name| *name != "home.html").collect::<Vec<_>>());
}

#[test]
fn themes_that_extend_each_other_in_a_circle_are_told_so() {
    let site = Temporary::copy_of("tests/sites/all-is-well", "theme-circle");
    site.edit("haidang.toml", "base_url", "theme = \"a\"\nbase_url");
    site.write("themes/a/theme.toml", "extends = \"b\"\n");
    site.write("themes/b/theme.toml", "extends = \"a\"\n");
    let said = check(site.path(), ".", "en").with_code(1).stderr;
    assert!(said.contains("error[template-cycle]") && said.contains("--> themes/b/theme.toml:1:"), "{said}");
    site.write("themes/a/theme.toml", "extends = \"a\"\n");
    let said = check(site.path(), ".", "en").with_code(1).stderr;
    assert!(said.contains("--> themes/a/theme.toml:1:") && said.contains("themes/a/ → themes/a/"), "{said}");
    assert!(said.contains("One error"), "nothing else is wrong: {said}");
}

#[test]
fn a_theme_that_extends_none_is_told_where_it_says_so() {
    let site = Temporary::copy_of("tests/sites/all-is-well", "theme-extends-none");
    site.edit("haidang.toml", "base_url", "theme = \"mine\"\nbase_url");
    site.write("themes/mine/theme.toml", "# Của phường\nextends = \"harbor\"\n");
    let said = check(site.path(), ".", "en").with_code(1).stderr;
    assert!(
        said.contains("error[theme-missing]") && said.contains("--> themes/mine/theme.toml:2:"),
        "{said}"
    );
    assert!(said.contains("Did you mean `harbour`?") && said.contains("One error"), "{said}");
}

#[test]
fn a_component_that_its_file_does_not_define_is_told_there() {
    let site = Temporary::copy_of("tests/sites/all-is-well", "component-undefined");
    site.write("themes/harbour/templates/components/mark_of_light.html", "{# không có gì #}\n");
    let said = check(site.path(), ".", "en").with_code(1).stderr;
    assert!(said.contains("--> themes/harbour/templates/components/mark_of_light.html"), "{said}");
    assert!(said.contains("define the component `mark_of_light`") && said.contains("One error"), "{said}");
    let none = "{% component mark_of_light() %}{% endcomponent mark_of_light %}\n";
    site.write("themes/harbour/templates/components/mark_of_light.html", none);
    check(site.path(), ".", "en").with_code(0);
}

#[test]
fn one_wrong_value_leaves_the_rest_of_its_file_standing() {
    for name in ["value-below-zero", "source-date-wrong", "date-impossible"] {
        let said = check(&folder(), name, "en").stderr;
        assert!(!said.contains("[key-missing]"), "{name}: {said}");
    }
}

#[test]
fn a_key_with_a_wrong_value_is_not_said_to_be_missing() {
    for (name, keys) in [
        ("types-wrong", &["title", "summary", "date", "base_url"][..]),
        ("figures-incomplete", &["figure.kind"]),
    ] {
        let said = check(&folder(), name, "en").stderr;
        for key in keys {
            assert!(!said.contains(&format!("The key `{key}` is missing")), "{name}: {key}");
        }
    }
}

#[test]
fn a_template_that_cannot_be_read_is_said_once() {
    for name in ["template-syntax", "template-cycle", "template-unknown"] {
        let said = check(&folder(), name, "en").stderr;
        assert!(!said.contains("[template-failed]"), "{name}: {said}");
    }
}

#[test]
fn a_circle_or_a_missing_template_is_shown_where_it_is_named() {
    for name in ["template-cycle", "template-unknown"] {
        let said = check(&folder(), name, "en").stderr;
        assert!(said.contains("--> themes/harbour/templates/"), "{name}: {said}");
    }
}

#[test]
fn missing_front_matter_is_said_once() {
    let said = check(&folder(), "front-matter-missing", "en").stderr;
    assert!(!said.contains("[key-missing]") && !said.contains("[section-missing]"), "{said}");
}

#[test]
fn two_aliases_at_one_address_name_each_other() {
    let said = check(&folder(), "address-twice", "en").stderr;
    assert!(said.contains("The address `/vi/cu/` is already taken by `content/c/index.vi.md`."), "{said}");
}

#[test]
fn an_edition_that_names_another_as_the_source_is_taken_at_its_word() {
    let site = Temporary::copy_of("tests/sites/all-is-well", "source-named");
    site.edit("content/gioi-thieu/index.en.md", "title", "source = \"vi\"\ntitle");
    let said = check(site.path(), ".", "en").stderr;
    assert!(!said.contains("--> content/gioi-thieu/index.vi.md"), "the Vietnamese edition is right: {said}");
}

#[test]
fn words_between_two_comments_are_not_lost() {
    let site = Temporary::copy_of("tests/sites/all-is-well", "comments");
    site.edit("content/gioi-thieu/index.vi.md", "Xem ", "<!-- a --><b>Quan trọng</b><!-- b -->\n\nXem ");
    assert!(check(site.path(), ".", "en").stderr.contains("[html-raw]"));
}

#[test]
fn a_menu_that_leads_to_a_hidden_story_is_told_so() {
    let site = Temporary::copy_of("tests/sites-good/port", "hidden-menu");
    site.edit("haidang.toml", "footer = [", "footer = [\"cang-bien/sap-cong-bo\", ");
    assert!(check(site.path(), ".", "en").with_code(1).stderr.contains("[link-hidden]"));
}

fn compare(name: &str, lang: &str, accepts: bool) -> Option<String> {
    let ran = check(&folder(), name, lang);
    let found = format!("{}exit code {}\n", ran.stderr, ran.code);
    assert_eq!(ran.stdout, "", "{name}: problems belong on the standard error");
    if accepts {
        fs::write(file(name, lang), found).expect("the folder of the site can be written");
        return None;
    }
    crate::support::difference(&expected(name, lang), &found)
        .map(|difference| format!("=== tests/sites/{name} ({lang})\n{difference}"))
}

fn check(folder: &Path, site: &str, lang: &str) -> Ran {
    crate::support::run(folder, &["check", "--source", site, "--now", NOW, "--lang", lang])
}

fn expected(name: &str, lang: &str) -> String {
    fs::read_to_string(file(name, lang)).unwrap_or_default()
}

fn file(name: &str, lang: &str) -> PathBuf {
    folder().join(name).join(format!("problems.{lang}.txt"))
}

fn folder() -> PathBuf {
    crate::support::root().join("tests/sites")
}

/// The sites, by the name of their folder.
fn names() -> Vec<String> {
    let entries = fs::read_dir(folder()).expect("the sites can be listed");
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("the sites can be listed"))
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().expect("a site has a readable name"))
        .collect();
    names.sort();
    names
}
