//! Addresses that have been released: written down on demand, kept by aliases, taken back only on purpose.

use std::collections::BTreeSet;
use std::fs;

use crate::support::{NOW, Ran, Temporary, files_below, run};

const STORY: &str = "content/cang-bien/hai-ngon-den/index.en.md";

#[test]
fn a_lock_names_every_page_once_and_is_written_only_when_something_is_new() {
    let site = site("lock");
    let said = urls(&site, &["lock"]).with_code(0).stderr;
    let first = lock_of(&site);
    let released: BTreeSet<&str> = addresses(&first).collect();
    assert!(said.contains(&format!("{} addresses", released.len())), "{said}");
    let planned = run(site.path(), &["plan", "--format", "json", "--now", NOW]).with_code(0).stdout;
    let planned: Vec<serde_json::Value> = serde_json::from_str(&planned).expect("the plan is JSON");
    let pages = ["home", "section", "story", "topics", "topic", "units", "unit", "archive", "a-z"];
    let expected: BTreeSet<&str> = planned
        .iter()
        .filter(|entry| pages.contains(&entry["recipe"].as_str().unwrap_or_default()))
        .filter_map(|entry| entry["address"].as_str())
        .collect();
    assert_eq!(released, expected);
    let mut sorted: Vec<&str> = addresses(&first).collect();
    sorted.sort_unstable();
    assert_eq!(sorted, addresses(&first).collect::<Vec<_>>(), "a diff of the file can be read");
    assert!(urls(&site, &["lock"]).with_code(0).stderr.contains("nothing to write"));
    assert_eq!(lock_of(&site), first);
    check(&site, &[]).with_code(0);
}

#[test]
fn a_lock_changes_no_byte_of_the_site() {
    let site = site("lock-bytes");
    run(site.path(), &["build", "--now", NOW]).with_code(0);
    let before = files_below(&site.path().join("public"));
    urls(&site, &["lock"]).with_code(0);
    run(site.path(), &["build", "--now", NOW]).with_code(0);
    assert!(files_below(&site.path().join("public")) == before);
}

#[test]
fn later_pages_of_a_list_and_feeds_are_not_promised() {
    let site = site("lock-lists");
    site.edit("haidang.toml", "x_default", "limits.page_size = 1\nx_default");
    urls(&site, &["lock"]).with_code(0);
    let lock = lock_of(&site);
    assert!(addresses(&lock).all(|address| address.ends_with('/') && !address.contains("/page/")), "{lock}");
    site.edit("haidang.toml", "limits.page_size = 1", "limits.page_size = 50");
    check(&site, &[]).with_code(0);
}

#[test]
fn a_changed_slug_is_an_error_until_an_alias_leads_on() {
    let site = locked("slug");
    site.edit(STORY, "slug = \"two-lighthouses\"", "slug = \"lighthouses\"");
    let said = check(&site, &[]).with_code(1).stderr;
    assert_eq!(said.matches("error[address-vanished]").count(), 1, "{said}");
    assert!(said.contains("--> urls.lock:"), "{said}");
    assert!(said.contains("its story stands at `/en/port/lighthouses/`"), "{said}");
    let line = "aliases = [\"/en/port/two-lighthouses/\"]";
    assert!(said.contains(line) && said.contains(STORY), "{said}");
    assert!(urls(&site, &["lock"]).with_code(1).stderr.contains("not written"));
    // The line that the message suggests mends it.
    site.edit(STORY, "slug = \"lighthouses\"", &format!("slug = \"lighthouses\"\n{line}"));
    check(&site, &[]).with_code(0);
    urls(&site, &["lock"]).with_code(0);
    let lock = lock_of(&site);
    for address in ["/en/port/two-lighthouses/", "/en/port/lighthouses/"] {
        assert!(addresses(&lock).any(|other| other == address), "{address} is not promised");
    }
    let listed = urls(&site, &["list"]).with_code(0).stdout;
    let old = listed.lines().find(|line| line.contains("/en/port/two-lighthouses/")).unwrap_or_default();
    assert!(old.starts_with("leads on ") && old.ends_with("→ /en/port/lighthouses/"), "{old}");
    let withdraw = ["withdraw", "/en/port/two-lighthouses/", "--reason", "a wrong name"];
    let said = urls(&site, &withdraw).with_code(2).stderr;
    assert!(said.contains(&format!("out of `aliases` in `{STORY}`")), "{said}");
    // What leads on is promised as well.
    site.edit(STORY, line, "");
    assert!(check(&site, &[]).with_code(1).stderr.contains("`/en/port/two-lighthouses/`"));
}

#[test]
fn another_story_at_a_released_address_is_said_until_the_lock_knows_it() {
    let site = locked("taken");
    let lock = lock_of(&site);
    let line = "\"/en/port/two-lighthouses/\" = { lang = \"en\", story = \"";
    let (before, rest) = lock.split_once(line).expect("the story is promised");
    let (_, after) = rest.split_once('"').expect("its key is quoted");
    site.write("urls.lock", format!("{before}{line}cang-bien/ten-cu\"{after}"));
    let said = check(&site, &[]).with_code(0).stderr;
    assert!(
        said.contains("warning[address-taken]") && said.contains("`cang-bien/ten-cu` stood there"),
        "{said}"
    );
    assert!(urls(&site, &["list"]).with_code(1).stdout.contains("TAKEN"));
    urls(&site, &["lock"]).with_code(0);
    assert_eq!(lock_of(&site), lock, "the story has moved to a folder with a new name");
    assert!(!check(&site, &[]).with_code(0).stderr.contains("address-taken"));
}

#[test]
fn a_changed_slug_of_a_section_is_said_of_every_page_below_it() {
    let site = locked("section-slug");
    site.edit("content/cang-bien/_index.en.md", "slug = \"port\"", "slug = \"harbour\"");
    let said = check(&site, &[]).with_code(1).stderr;
    let vanished = addresses(&lock_of(&site)).filter(|address| address.starts_with("/en/port/")).count();
    assert_eq!(said.matches("error[address-vanished]").count(), vanished, "{said}");
}

#[test]
fn a_date_explains_an_absence_and_a_draft_does_not() {
    let site = locked("dates");
    let story = "content/cang-bien/tau-dien/index.vi.md";
    let links = "content/cang-bien/ben-lach-huyen/index.vi.md";
    site.edit(links, "[tàu điện](@cang-bien/tau-dien), ", "");
    for lang in ["en", "zh-Hans", "ja", "ko"] {
        let file = format!("content/cang-bien/ben-lach-huyen/index.{lang}.md");
        let text = fs::read_to_string(site.path().join(&file)).expect("the edition is there");
        site.write(&file, text.replace("@cang-bien/tau-dien", "@cang-bien/hai-ngon-den"));
    }
    site.edit(story, "+++\ntitle", "+++\nexpire = 2026-11-01\ntitle");
    check(&site, &[]).with_code(0);
    site.edit(story, "expire = 2026-11-01", "publish = 2027-11-01");
    check(&site, &[]).with_code(0);
    site.edit(story, "publish = 2027-11-01", "draft = true");
    let said = check(&site, &[]).with_code(1).stderr;
    assert_eq!(said.matches("error[address-vanished]").count(), 2, "two editions: {said}");
    // A preview holds other things than the site, and is not judged.
    check(&site, &["--preview"]).with_code(0);
}

#[test]
fn what_is_withdrawn_on_purpose_is_kept_with_its_reason() {
    let site = locked("withdrawn");
    let address = "/ko/port/letter-from-the-sea/";
    let reason = "Bản dịch \"sai\" số liệu";
    let withdraw = ["withdraw", address, "--reason", reason];
    assert!(urls(&site, &withdraw).with_code(2).stderr.contains("A page stands at"), "not while it stands");
    fs::remove_file(site.path().join("content/cang-bien/letter-from-the-sea/index.ko.md"))
        .expect("the copy is ours");
    let said = check(&site, &[]).with_code(1).stderr;
    assert!(said.contains("has no edition in the language `ko`"), "{said}");
    assert!(said.contains(&format!("haidang urls withdraw {address} --reason")), "{said}");
    urls(&site, &withdraw).with_code(0);
    check(&site, &[]).with_code(0);
    assert!(lock_of(&site).contains("withdrawn = \"Bản dịch \\\"sai\\\" số liệu\""), "{}", lock_of(&site));
    let listed = urls(&site, &["list"]).with_code(0).stdout;
    let line = listed.lines().find(|line| line.contains(address)).unwrap_or_default();
    assert!(line.starts_with("withdrawn") && line.ends_with(reason), "{line}");
    urls(&site, &["lock"]).with_code(0);
    assert!(lock_of(&site).contains("withdrawn = "), "the next release forgets nothing");
}

#[test]
fn a_withdrawal_needs_an_address_that_is_known_and_a_reason() {
    let site = locked("withdraw-what");
    assert!(
        urls(&site, &["withdraw", "/en/nowhere/", "--reason", "x"]).with_code(2).stderr.contains("urls list")
    );
    urls(&site, &["withdraw", "/en/port/", "--reason", " "]).with_code(2);
    urls(&site, &["withdraw", "/en/port/"]).with_code(2);
    urls(&site, &["lock", "--preview"]).with_code(2);
}

#[test]
fn a_language_that_is_switched_off_is_one_fault_and_can_be_given_up() {
    let site = locked("language-off");
    site.edit("haidang.toml", "[languages.ko]", "[languages.ko]\nlive = false");
    let said = check(&site, &[]).with_code(1).stderr;
    assert_eq!(said.matches("error[").count(), 1, "{said}");
    assert!(said.contains("error[language-vanished]: The language `ko`"), "{said}");
    urls(&site, &["withdraw", "/ko/", "--below", "--reason", "x"]).with_code(0);
    check(&site, &[]).with_code(0);
}

#[test]
fn a_topic_that_runs_out_of_stories_keeps_its_released_page() {
    let site = locked("topic-empties");
    let story = "content/cang-bien/hai-ngon-den/index.vi.md";
    site.edit(story, "topics = [\"hai-dang\"]", "");
    run(site.path(), &["build", "--now", NOW]).with_code(0);
    let public = files_below(&site.path().join("public"));
    let page = String::from_utf8_lossy(&public["en/topics/lighthouses/index.html"]).into_owned();
    assert!(page.contains("noindex") && page.contains("No story on this topic"), "{page}");
    let sitemap = String::from_utf8_lossy(&public["en/sitemap.xml"]).into_owned();
    assert!(!sitemap.contains("/topics/lighthouses/"), "{sitemap}");
    fs::remove_file(site.path().join("urls.lock")).expect("the copy is ours");
    run(site.path(), &["build", "--now", NOW]).with_code(0);
    assert!(!site.path().join("public/en/topics/lighthouses").exists(), "nobody was promised it");
}

#[test]
fn a_topic_that_moves_keeps_its_readers_by_an_alias_of_its_own() {
    let site = locked("topic-moves");
    site.edit("content/topics.toml", "slug = { en = \"lighthouses\" }", "slug = { en = \"lights\" }");
    let said = check(&site, &[]).with_code(1).stderr;
    let line = "aliases = { en = [\"/en/topics/lighthouses/\"] }";
    assert!(said.contains("/en/topics/lights/") && said.contains(line), "{said}");
    site.edit(
        "content/topics.toml",
        "slug = { en = \"lights\" }",
        &format!("slug = {{ en = \"lights\" }}\n{line}"),
    );
    run(site.path(), &["build", "--now", NOW]).with_code(0);
    let public = files_below(&site.path().join("public"));
    let page = String::from_utf8_lossy(&public["en/topics/lighthouses/index.html"]).into_owned();
    assert!(page.contains("url=/hai-phong/en/topics/lights/"), "{page}");
}

#[test]
fn a_topic_with_another_id_is_missed_once_and_then_led_on_from_its_old_address() {
    let site = locked("topic-renamed");
    site.edit("content/topics.toml", "[hai-dang]", "[den-bien]");
    let said = check(&site, &[]).with_code(1).stderr;
    assert!(said.contains("error[id-unknown]") && !said.contains("address-vanished"), "{said}");
    let story = "content/cang-bien/hai-ngon-den/index.vi.md";
    site.edit(story, "topics = [\"hai-dang\"]", "topics = [\"den-bien\"]");
    let said = check(&site, &[]).with_code(1).stderr;
    let line = "aliases = { vi = [\"/vi/chu-de/hai-dang/\"] }";
    assert!(said.contains("its topic is not in") && said.contains(line), "{said}");
    // With the same slug it stands where it stood.
    assert_eq!(said.matches("error[address-vanished]").count(), 1, "{said}");
    assert!(said.contains("warning[address-taken]") && said.contains("the same topic"), "{said}");
    site.edit("content/topics.toml", "[den-bien]", &format!("[den-bien]\n{line}"));
    check(&site, &[]).with_code(0);
}

#[test]
fn an_alias_is_read_as_browsers_copy_it_and_leads_to_the_present_address() {
    let site = site("alias-forms");
    let slug = "slug = \"two-lighthouses\"";
    // The same address, composed and escaped; another one, decomposed.
    let escaped = "aliases = [\"/en/h%E1%BA%A3i-%C4%91%C4%83ng/\", \"/en/đe\u{300}n/\"]";
    site.edit(STORY, slug, &format!("{slug}\n{escaped}"));
    run(site.path(), &["build", "--now", NOW]).with_code(0);
    let public = files_below(&site.path().join("public"));
    for file in ["en/hải-đăng/index.html", "en/đèn/index.html"] {
        let page = public.get(file).map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        let page = page.unwrap_or_else(|| panic!("{file} is not there: {:?}", public.keys()));
        assert!(page.contains("url=/hai-phong/en/port/two-lighthouses/"), "{page}");
    }
    let redirects = String::from_utf8_lossy(&public["_redirects"]).into_owned();
    let line = "/hai-phong/en/h%E1%BA%A3i-%C4%91%C4%83ng/ /hai-phong/en/port/two-lighthouses/ 301";
    assert!(redirects.lines().any(|other| other == line), "{redirects}");
}

#[test]
fn an_alias_where_a_page_stands_is_an_error_at_its_place() {
    let site = site("alias-taken");
    let slug = "slug = \"two-lighthouses\"";
    site.edit(STORY, slug, &format!("{slug}\naliases = [\"/en/about/\"]"));
    let said = check(&site, &[]).with_code(1).stderr;
    assert!(said.contains("error[address-twice]") && said.contains(&format!("--> {STORY}:")), "{said}");
}

#[test]
fn a_full_disk_leaves_the_old_lock_whole() {
    let site = locked("lock-full");
    let before = lock_of(&site);
    site.edit(STORY, "slug = \"two-lighthouses\"", "slug = \"x\"\naliases = [\"/en/port/two-lighthouses/\"]");
    let script = format!(
        "trap '' XFSZ; ulimit -f 1; exec '{}' urls lock --now {NOW} --lang en",
        env!("CARGO_BIN_EXE_haidang")
    );
    let mut command = crate::support::in_clean_environment("/bin/sh", site.path());
    Ran::of(command.args(["-c", &script])).with_code(2);
    assert_eq!(lock_of(&site), before);
    let names = fs::read_dir(site.path()).expect("the folder can be listed");
    let parts = names
        .filter(|name| name.as_ref().is_ok_and(|name| name.file_name().to_string_lossy().ends_with(".part")));
    assert_eq!(parts.count(), 0, "nothing is left behind");
}

fn site(name: &str) -> Temporary {
    Temporary::copy_of("tests/sites-good/port", name)
}

/// The good site after its release.
fn locked(name: &str) -> Temporary {
    let site = site(name);
    urls(&site, &["lock"]).with_code(0);
    site
}

fn urls(site: &Temporary, arguments: &[&str]) -> Ran {
    run(site.path(), &[&["urls", "--lang", "en"], arguments, &["--now", NOW]].concat())
}

fn check(site: &Temporary, arguments: &[&str]) -> Ran {
    run(site.path(), &[&["check", "--now", NOW, "--lang", "en"], arguments].concat())
}

fn lock_of(site: &Temporary) -> String {
    fs::read_to_string(site.path().join("urls.lock")).expect("there is a lock")
}

/// The addresses of a lock, in its order.
fn addresses(lock: &str) -> impl Iterator<Item = &str> {
    lock.lines().filter_map(|line| line.strip_prefix('"')?.split_once("\" = ").map(|(address, _)| address))
}
