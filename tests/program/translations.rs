//! The whole way of a translation that falls behind: seen, shown to readers, brought up to date, vouched for.

use std::fs;

use crate::support::{NOW, Ran, Temporary, run};

const STORY: &str = "content/tin/ben-3";

fn site(name: &str) -> Temporary {
    let site = Temporary::new(name);
    let toml = "base_url = \"https://a.vn/\"\n[languages.vi]\n[languages.en]\nformat = \"en-GB\"\n[languages.ja]\noutdated = \"hide\"\n";
    site.write("haidang.toml", toml);
    site.write(
        "content/people.toml",
        "[dich]\nname = { vi = \"D\", en = \"T\", ja = \"訳\" }\n[doc]\nname = { vi = \"Đ\", en = \"R\", ja = \"校\" }\n",
    );
    let translation = "[translation]\nstatus = \"reviewed\"\nby = \"dich\"\nreviewed_by = \"doc\"\n";
    for (lang, home, section) in
        [("vi", "Trang", "Tin"), ("en", "Site", "News"), ("ja", "サイト", "ニュース")]
    {
        let translation = if lang == "vi" { "" } else { translation };
        let page =
            |title: &str| format!("+++\ntitle = \"{title}\"\nsummary = \"{title}\"\n{translation}+++\n");
        site.write(&format!("content/_index.{lang}.md"), page(home));
        site.write(&format!("content/tin/_index.{lang}.md"), page(section));
    }
    let head =
        |title: &str, rest: &str| format!("+++\ntitle = \"{title}\"\nsummary = \"{title}\"\n{rest}+++\n\n");
    let source = "date = 2026-02-20\n\n[[sources]]\nid = \"a\"\npublisher = \"A\"\n";
    let text = head("Bến 3", source) + "Bến dài 375 mét.\n\nCó ba cần cẩu.\n";
    site.write(&format!("{STORY}/index.vi.md"), text);
    let text = head("Berth 3", translation) + "The berth is 375 metres long.\n\nIt has three cranes.\n";
    site.write(&format!("{STORY}/index.en.md"), text);
    let text = head("第3バース", translation) + "長さは375メートル。\n\nクレーンは3基。\n";
    site.write(&format!("{STORY}/index.ja.md"), text);
    site
}

fn tr(site: &Temporary, arguments: &[&str]) -> Ran {
    let fixed = ["--lang", "en", "tr"];
    run(site.path(), &[&fixed[..], arguments, &["--now", NOW][..]].concat())
}

fn check(site: &Temporary) -> Ran {
    run(site.path(), &["--lang", "en", "check", "--strict", "--now", NOW])
}

fn typed(site: &Temporary, file: &str) -> String {
    fs::read_to_string(site.path().join(file)).expect("the file is there")
}

fn page(site: &Temporary, address: &str) -> Option<String> {
    run(site.path(), &["build", "--now", NOW]).with_code(0);
    fs::read_to_string(site.path().join("public").join(address)).ok()
}

#[test]
fn a_translation_is_followed_from_the_change_of_its_source_to_the_next_acceptance() {
    let site = site("translations");
    tr(&site, &["accept", "--all", "--as-declared"]).with_code(0);
    check(&site).with_code(0);

    site.edit(&format!("{STORY}/index.vi.md"), "375 mét", "450 mét");
    site.edit(
        &format!("{STORY}/index.vi.md"),
        "date = 2026-02-20",
        "date = 2026-02-20\nupdated = 2026-03-01",
    );
    let said = check(&site).with_code(1).stderr;
    assert_eq!(said.matches("[block-outdated]").count(), 1, "what is hidden is not judged:\n{said}");
    assert!(said.contains("index.en.md:10:1"), "{said}");

    let english = page(&site, "en/tin/ben-3/index.html").expect("a page with a banner");
    assert!(
        english.contains("20 February 2026") && english.contains("1 March 2026"),
        "both days:\n{english}"
    );
    assert!(english.contains("class=\"notice behind\""));
    assert!(!page(&site, "vi/tin/ben-3/index.html").expect("the source").contains("notice behind"));
    assert_eq!(page(&site, "ja/tin/ben-3/index.html"), None, "the site hides what is behind in Japanese");

    let diff = tr(&site, &["diff", "tin/ben-3", "en"]).with_code(0).stdout;
    assert!(diff.contains("Bến dài [-375-]{+450+} mét."), "{diff}");
    assert!(diff.contains("The berth is 375 metres long."), "{diff}");
    let refused = tr(&site, &["accept", "tin/ben-3", "en", "--by", "doc"]).with_code(1).stderr;
    assert!(refused.contains("its source has changed and it has not"), "{refused}");
    let queue = tr(&site, &["next", "en"]).with_code(0).stdout;
    assert!(queue.contains("tin/ben-3") && queue.contains("1 outdated"), "{queue}");

    site.edit(&format!("{STORY}/index.en.md"), "375 metres", "450 metres");
    tr(&site, &["accept", "tin/ben-3", "en", "--by", "dich"]).with_code(1);
    tr(&site, &["accept", "tin/ben-3", "en", "--by", "doc"]).with_code(0);
    // A reason does not make a wrong figure right.
    tr(&site, &["accept", "tin/ben-3", "ja", "--by", "doc", "--minor", "only an example"]).with_code(0);
    let said = check(&site).with_code(1).stderr;
    assert!(said.contains("[quantity-foreign]") && said.contains("index.ja.md:10:4"), "{said}");
    site.edit(&format!("{STORY}/index.ja.md"), "375メートル", "450メートル");
    tr(&site, &["accept", "tin/ben-3", "ja", "--by", "doc"]).with_code(0);
    check(&site).with_code(0);
    // Another word for the same needs no new translation.
    site.edit(&format!("{STORY}/index.vi.md"), "cần cẩu", "cần trục");
    check(&site).with_code(1);
    for lang in ["en", "ja"] {
        tr(&site, &["accept", "tin/ben-3", lang, "--by", "doc"]).with_code(1);
        tr(&site, &["accept", "tin/ben-3", lang, "--by", "doc", "--minor", "the same word"]).with_code(0);
    }
    check(&site).with_code(0);
    assert!(!page(&site, "en/tin/ben-3/index.html").expect("a page").contains("notice behind"));
    assert!(page(&site, "ja/tin/ben-3/index.html").is_some());
}

#[test]
fn a_translation_that_waits_for_its_review_is_reviewed_once_it_is_accepted() {
    let site = site("translations-signed");
    tr(&site, &["accept", "--all", "--as-declared"]).with_code(0);
    let english = format!("{STORY}/index.en.md");
    let waiting = "# hỏi lại\nstatus = \"needs-review\" # bản mới\nby = \"dich\"\n";
    site.edit(&english, "status = \"reviewed\"\nby = \"dich\"\nreviewed_by = \"doc\"\n", waiting);
    site.edit(&english, "three cranes", "three quay cranes");
    assert_eq!(page(&site, "en/tin/ben-3/index.html"), None, "nobody has read it");
    tr(&site, &["accept", "tin/ben-3", "en", "--by", "dich"]).with_code(1);
    assert!(typed(&site, &english).contains(waiting), "a translator does not review what is theirs");

    let said = tr(&site, &["accept", "tin/ben-3", "en", "--by", "doc"]).with_code(0).stderr;
    assert!(said.contains(&format!("{english} is `reviewed` now")), "{said}");
    let reviewed = "# hỏi lại\nstatus = \"reviewed\" # bản mới\nby = \"dich\"\nreviewed_by = \"doc\"\nreviewed_on = 2026-";
    assert!(typed(&site, &english).contains(reviewed), "{}", typed(&site, &english));
    assert!(page(&site, "en/tin/ben-3/index.html").is_some());
    check(&site).with_code(0);

    // What is refused has not been read to the end, and a draft is finished when its writer says so.
    site.edit(&english, "status = \"reviewed\"", "status = \"draft\"");
    tr(&site, &["accept", "tin/ben-3", "en", "--by", "doc"]).with_code(0);
    assert!(typed(&site, &english).contains("status = \"draft\""));
    site.edit(&english, "status = \"draft\"", "status = \"needs-review\"");
    site.edit(&format!("{STORY}/index.vi.md"), "375 mét", "450 mét");
    tr(&site, &["accept", "tin/ben-3", "en", "--by", "doc"]).with_code(1);
    assert!(typed(&site, &english).contains("status = \"needs-review\""));
}

#[test]
fn a_block_that_is_translated_anew_waits_for_a_reviewer_and_for_no_translator() {
    let site = site("translations-renewed");
    tr(&site, &["accept", "--all", "--as-declared"]).with_code(0);
    site.edit(&format!("{STORY}/index.vi.md"), "375 mét", "450 mét");
    let queue = tr(&site, &["next", "en"]).with_code(0);
    assert!(queue.stdout.contains("en  tin/ben-3  1 outdated, 4 words to translate\n"), "{queue:?}");
    assert!(queue.stderr.contains("haidang tr diff tin/ben-3 en"), "{queue:?}");
    assert!(!queue.stderr.contains("tr accept"), "{queue:?}");

    site.edit(&format!("{STORY}/index.en.md"), "375 metres", "450 metres");
    let queue = tr(&site, &["next", "en"]).with_code(0);
    assert!(queue.stdout.contains("en  tin/ben-3  1 renewed\n"), "{queue:?}");
    assert!(queue.stderr.contains("`haidang tr accept tin/ben-3 en --by ID`"), "{queue:?}");
    let diff = tr(&site, &["diff", "tin/ben-3", "en"]).with_code(0);
    assert!(diff.stdout.contains("renewed") && diff.stdout.contains("[-375-]{+450+}"), "{diff:?}");
    assert!(diff.stderr.contains("`haidang tr accept tin/ben-3 en --by ID`"), "{diff:?}");
    assert_eq!(check(&site).stderr.matches("warning[block-renewed]").count(), 1);
    let row = row(&site, "en", "tin");
    let counts = ["fresh", "review", "outdated", "missing", "words"].map(|name| row[name].as_u64());
    assert_eq!(counts, [Some(1), Some(1), Some(0), Some(0), Some(0)], "{row}");
    assert_eq!(row["blocks"]["renewed"], 1, "{row}");

    tr(&site, &["accept", "tin/ben-3", "en", "--by", "doc"]).with_code(0);
    let queue = tr(&site, &["next", "en"]).with_code(0);
    assert_eq!(queue.stdout, "", "{queue:?}");
}

#[test]
fn a_translation_that_is_held_back_for_its_review_is_in_the_queue() {
    let site = site("translations-held");
    tr(&site, &["accept", "--all", "--as-declared"]).with_code(0);
    let english = format!("{STORY}/index.en.md");
    site.edit(&english, "status = \"reviewed\"", "status = \"needs-review\"");
    let queue = tr(&site, &["next", "en"]).with_code(0);
    assert!(queue.stdout.contains("en  tin/ben-3  needs-review\n"), "{queue:?}");
    assert!(queue.stderr.contains("`haidang tr accept tin/ben-3 en --by ID`"), "{queue:?}");
    let row = row(&site, "en", "tin");
    assert_eq!((row["fresh"].as_u64(), row["review"].as_u64()), (Some(1), Some(1)), "{row}");
}

#[test]
fn a_day_of_a_change_is_named_only_when_the_source_names_it() {
    let site = site("translations-since");
    tr(&site, &["accept", "--all", "--as-declared"]).with_code(0);
    let source = format!("{STORY}/index.vi.md");
    site.edit(&source, "375 mét", "450 mét");
    let queue = tr(&site, &["next", "en"]).with_code(0).stdout;
    assert!(!queue.contains("2026-"), "the day of publication is no day of a change:\n{queue}");
    assert!(!tr(&site, &["status"]).with_code(0).stdout.contains("2026-"));
    site.edit(&source, "date = 2026-02-20", "date = 2026-02-20\nupdated = 2026-03-01");
    let queue = tr(&site, &["next", "en"]).with_code(0).stdout;
    assert!(queue.contains("4 words to translate, source changed on 2026-03-01\n"), "{queue}");
    assert!(tr(&site, &["status"]).with_code(0).stdout.contains("2026-03-01"));
}

#[test]
fn a_review_that_is_declared_does_not_vouch_for_what_has_changed_since() {
    let site = site("translations-declared");
    let english = format!("{STORY}/index.en.md");
    tr(&site, &["accept", "--all", "--as-declared"]).with_code(0);
    site.edit(&english, "It has three cranes.", "It has three tall cranes.");
    let said = tr(&site, &["accept", "--all", "--as-declared"]).with_code(1).stderr;
    assert!(said.contains("index.en.md:12: it has changed since the review"), "{said}");
    assert!(check(&site).with_code(1).stderr.contains("[block-edited]"));
    tr(&site, &["accept", "tin/ben-3", "en", "--by", "doc"]).with_code(0);
    check(&site).with_code(0);
}

#[test]
fn a_draft_that_is_accepted_says_that_it_stays_one() {
    let site = site("translations-draft");
    site.edit(&format!("{STORY}/index.en.md"), "status = \"reviewed\"", "status = \"draft\"");
    let said = tr(&site, &["accept", "tin/ben-3", "en", "--by", "doc"]).with_code(0).stderr;
    assert!(said.contains("is still a `draft`"), "{said}");
}

#[test]
fn every_state_of_blocks_can_be_seen_and_a_row_without_a_unit_says_so() {
    let site = site("translations-columns");
    tr(&site, &["accept", "--all", "--as-declared"]).with_code(0);
    site.edit(&format!("{STORY}/index.en.md"), "It has three cranes.", "It has three cranes now.\n\nMore.");
    let table = tr(&site, &["status"]).with_code(0).stdout;
    let lines: Vec<&str> = table.lines().collect();
    assert!(lines[0].contains("to review"), "{table}");
    assert!(lines.iter().any(|line| line.starts_with("en") && line.contains("no unit")), "{table}");
    let head = lines.iter().position(|line| line.starts_with("blocks in")).expect("a table of blocks");
    let heads: Vec<&str> = lines[head].split_whitespace().skip(2).collect();
    assert_eq!(
        heads,
        ["fresh", "unproven", "edited", "renewed", "outdated", "missing", "orphan", "bumped"],
        "{table}"
    );
    let english: Vec<&str> = lines[head + 1].split_whitespace().collect();
    assert_eq!(english, ["en", "7", "0", "1", "0", "0", "0", "1", "0"], "{table}");
    let page = tr(&site, &["status", "--format", "html"]).with_code(0).stdout;
    assert!(page.contains("1 edited") && page.contains("1 orphan") && page.contains("no unit"), "{page}");
}

/// What `tr status` says of the stories of a section in a language.
fn row(site: &Temporary, lang: &str, section: &str) -> serde_json::Value {
    let rows = tr(site, &["status", "--format", "json"]).with_code(0).stdout;
    let rows: serde_json::Value = serde_json::from_str(&rows).expect("an array");
    let is_meant = |row: &&serde_json::Value| row["lang"] == lang && row["section"] == section;
    rows.as_array().expect("rows").iter().find(is_meant).expect("a row").clone()
}

#[test]
fn how_lines_and_letters_are_set_changes_no_state() {
    let site = site("translations-reflow");
    tr(&site, &["accept", "--all", "--as-declared"]).with_code(0);
    let file = format!("{STORY}/index.vi.md");
    site.edit(&file, "Bến dài 375 mét.\n\nCó", "Bến dài\n375   mét.\n\n\n<!-- hỏi lại -->\n\nCo\u{301}");
    let json = tr(&site, &["status", "--format", "json"]).with_code(0).stdout;
    assert!(!json.contains("\"outdated\": 1"), "{json}");
}

#[test]
fn what_nobody_is_called_is_said_with_the_near_name() {
    let site = site("translations-names");
    let said = tr(&site, &["diff", "tin/ben-4", "en"]).with_code(2).stderr;
    assert!(said.contains("tin/ben-3"), "{said}");
    let said = tr(&site, &["accept", "tin/ben-3", "en", "--by", "docc"]).with_code(2).stderr;
    assert!(said.contains("`doc`"), "{said}");
    let said = tr(&site, &["next", "english"]).with_code(2).stderr;
    assert!(said.contains("Its languages are: vi, en, ja."), "{said}");
    let said = tr(&site, &["next", "jp"]).with_code(2).stderr;
    assert!(said.contains("Did you mean `ja`?"), "{said}");
    for typed in ["ben-3", "ben-4", "@tinn/ben-3"] {
        let said = tr(&site, &["export", "en", "--story", typed]).with_code(2).stderr;
        assert!(said.contains("Did you mean `tin/ben-3`?"), "{typed}: {said}");
    }
}

#[test]
fn a_story_and_its_languages_are_told_apart() {
    let site = site("translations-languages");
    let said = tr(&site, &["accept", "tin/ben-3", "vi", "--by", "doc"]).with_code(2).stderr;
    assert!(said.contains("source edition") && said.contains("en, ja"), "{said}");
    let said = tr(&site, &["diff", "en", "tin/ben-3"]).with_code(2).stderr;
    assert!(said.contains("first, then the language: `tin/ben-3 en`"), "{said}");
}

#[test]
fn a_folder_within_a_site_is_told_from_one_without() {
    let site = site("translations-within");
    for command in [&["check"][..], &["build"], &["tr", "status"], &["clean"]] {
        let arguments = [&["--lang", "en"], command].concat();
        let said = run(&site.path().join(STORY), &arguments).with_code(2).stderr;
        assert!(said.contains("with `--source ../../..`"), "{command:?}: {said}");
    }
    let said = run(site.path(), &["--lang", "en", "check", "--source", "content"]).with_code(2).stderr;
    assert!(said.contains("The folder `content` lies within the site"), "{said}");
}

#[test]
fn blocks_are_not_judged_by_a_source_that_cannot_be_read() {
    let site = site("translations-typo");
    tr(&site, &["accept", "--all", "--as-declared"]).with_code(0);
    let source = format!("{STORY}/index.vi.md");
    for (typed, mistyped, code) in [
        ("summary = \"Bến 3\"", "sumary = \"Bến 3\"", "key-unknown"),
        ("title = \"Bến 3\"", "title = “Bến 3”", "toml-syntax"),
    ] {
        site.edit(&source, typed, mistyped);
        let said = check(&site).with_code(1).stderr;
        assert!(said.contains(&format!("[{code}]")) && !said.contains("[block-"), "{said}");
        site.edit(&source, mistyped, typed);
    }
}

#[test]
fn a_block_that_is_missing_behind_a_chart_is_missed_there() {
    let site = Temporary::copy_of("tests/sites-good/port", "translations-chart");
    tr(&site, &["accept", "--all", "--as-declared"]);
    // The English text ends with the chart; the Vietnamese has a notice behind it.
    let said = check(&site).stderr;
    let missed = said.split("“Theo địa giới mới.”").nth(1).expect("the block is missed");
    let place = missed.split("Why it matters").next().expect("it is said why");
    assert!(place.contains("| :::\n"), "behind the chart, not within it: {said}");
}

#[test]
fn what_has_changed_is_shown_for_every_language_unless_one_is_named() {
    let site = site("translations-diff");
    tr(&site, &["accept", "--all", "--as-declared"]).with_code(0);
    site.edit(&format!("{STORY}/index.vi.md"), "375 mét", "450 mét");
    let shown = tr(&site, &["diff", "tin/ben-3"]).with_code(0);
    let targets = ["  en: The berth is 375", "  ja: 長さは375"];
    assert!(targets.iter().all(|target| shown.stdout.contains(target)), "{}", shown.stdout);
    let counts = ["tin/ben-3 (en): One block", "tin/ben-3 (ja): One block"];
    assert!(counts.iter().all(|count| shown.stderr.contains(count)), "{}", shown.stderr);
}

#[test]
fn what_has_passed_is_read_again_when_a_word_a_name_or_a_link_changes() {
    let site = site("translations-passed");
    let memory = format!("i18n/memory/en/{}.toml", STORY.trim_start_matches("content/"));
    for (lang, text) in [("vi", "Có ba cần cẩu."), ("en", "It has three cranes."), ("ja", "クレーンは3基。")]
    {
        let linked = format!("{text} [A](https://a.vn/{lang})");
        site.edit(&format!("{STORY}/index.{lang}.md"), text, &linked);
    }
    tr(&site, &["accept", "--all", "--as-declared"]).with_code(0);
    assert!(typed(&site, &memory).contains("\npassed = \""), "{}", typed(&site, &memory));
    check(&site).with_code(0);
    // A name that came to the table later is looked for in what has been accepted.
    site.write("i18n/terms.csv", "id,vi,en,forbidden.en\ncau,cần cẩu,quay crane,three cranes\n");
    let said = check(&site).with_code(1).stderr;
    assert!(said.contains("[term-forbidden]"), "{said}");
    site.write("i18n/terms.csv", "id,vi,en\n");
    // Where a link leads is no word of the block, and is compared all the same.
    site.edit(&format!("{STORY}/index.en.md"), "https://a.vn/en", "https://b.vn/en");
    let said = check(&site).with_code(1).stderr;
    assert!(said.contains("[mark-foreign]") && !said.contains("[block-edited]"), "{said}");
    site.edit(&format!("{STORY}/index.en.md"), "https://b.vn/en", "https://a.vn/en");
    site.edit(&format!("{STORY}/index.en.md"), "375 metres", "357 metres");
    let said = check(&site).with_code(1).stderr;
    assert!(said.contains("[quantity-missing]") || said.contains("[quantity-foreign]"), "{said}");
    // What is doubted has not passed, whoever vouches for it.
    tr(&site, &["accept", "tin/ben-3", "en", "--by", "doc"]).with_code(0);
    assert!(!typed(&site, &memory).contains("passed"), "{}", typed(&site, &memory));
    assert!(check(&site).with_code(1).stderr.contains("[quantity-"), "it is doubted still");
}

#[test]
fn a_refusal_says_where_the_block_stands_and_what_can_be_done() {
    let site = site("translations-refused");
    tr(&site, &["accept", "--all", "--as-declared"]).with_code(0);
    site.edit(&format!("{STORY}/index.vi.md"), "375 mét", "450 mét");
    let said = tr(&site, &["accept", "tin/ben-3", "en", "--by", "doc"]).with_code(1).stderr;
    assert!(said.contains(&format!("{STORY}/index.en.md:10: its source has changed")), "{said}");
    assert!(said.contains("--minor"), "{said}");
    let said = tr(&site, &["accept", "tin/ben-3", "en", "--by", "Lan Nguyễn"]).with_code(2).stderr;
    assert!(said.contains("`[lan-nguyen]`"), "{said}");
}

#[test]
fn a_translation_of_which_a_block_was_refused_says_that_it_stays_unpublished_and_what_to_do() {
    let site = site("translations-stays");
    tr(&site, &["accept", "--all", "--as-declared"]).with_code(0);
    let (source, english) = (format!("{STORY}/index.vi.md"), format!("{STORY}/index.en.md"));
    site.edit(&source, "Có ba cần cẩu.", "Có ba cần cẩu.\n\nMột đoạn nữa.");
    site.edit(&english, "status = \"reviewed\"", "status = \"needs-review\"");
    let said = tr(&site, &["accept", "tin/ben-3", "en", "--by", "doc"]).with_code(1).stderr;
    let stays = format!("{english} stays `needs-review` and is not published, because one block could");
    assert!(said.contains(&stays), "{said}");
    let missing =
        format!("{source}:15: not translated: “Một đoạn nữa.”. Write its translation into `{english}`.");
    assert!(said.contains(&missing), "{said}");

    site.edit(&source, "\n\nMột đoạn nữa.", "");
    site.edit(&english, "three cranes.", "three cranes.\n\nOne more paragraph.");
    let said = tr(&site, &["accept", "tin/ben-3", "en", "--by", "doc"]).with_code(1).stderr;
    let orphan = format!("{english}:14: its source is gone: “One more paragraph.”. Delete it");
    assert!(said.contains(&stays) && said.contains(&orphan), "{said}");
}

#[test]
fn whoever_vouches_is_told_what_the_checks_doubt_and_nothing_is_said_of_what_cannot_be_read() {
    let site = site("translations-doubted");
    tr(&site, &["accept", "--all", "--as-declared"]).with_code(0);
    let (source, english) = (format!("{STORY}/index.vi.md"), format!("{STORY}/index.en.md"));
    site.edit(&english, "three cranes.", "three cranes and 17 lamps.");
    let said = tr(&site, &["accept", "tin/ben-3", "en", "--by", "doc"]).with_code(0).stderr;
    assert!(said.contains(&format!("doubts something in {english}")), "{said}");
    assert!(said.contains("[quantity-foreign]"), "{said}");

    site.edit(&source, "title = ", "x\ntitle = ");
    let diff = tr(&site, &["diff", "tin/ben-3", "en"]).with_code(1).stderr;
    assert!(diff.contains(&format!("`{source}` cannot be read as a whole")), "{diff}");
    let queue = tr(&site, &["next", "en"]).with_code(0);
    assert!(
        !queue.stdout.contains("orphan") && !queue.stderr.contains("every translation follows"),
        "{queue:?}"
    );
}

#[test]
fn the_memory_of_a_story_that_was_moved_is_to_be_moved_before_anything_is_accepted_again() {
    let site = site("translations-moved");
    tr(&site, &["accept", "--all", "--as-declared"]).with_code(0);
    let from = site.path().join(STORY);
    fs::create_dir(site.path().join("content/tin/cang")).expect("a folder can be made");
    fs::rename(from, site.path().join("content/tin/cang/ben")).expect("the story can be moved");
    let command = "mkdir -p i18n/memory/en/tin/cang && mv i18n/memory/en/tin/ben-3.toml i18n/memory/en/tin/cang/ben.toml";

    let queue = tr(&site, &["next", "en"]).with_code(0);
    assert!(
        queue.stdout.contains("en  tin/cang/ben  4 unproven, memory at the story's old place\n"),
        "{queue:?}"
    );
    assert!(queue.stderr.contains(&format!("\n  {command}\n")), "{queue:?}");
    assert!(!queue.stderr.contains("tr accept"), "{queue:?}");
    let diff = tr(&site, &["diff", "tin/cang/ben", "en"]).with_code(0).stderr;
    assert!(diff.contains(command) && !diff.contains("tr accept"), "{diff}");
    let said = tr(&site, &["accept", "tin/cang/ben", "en", "--by", "doc"]).with_code(1).stderr;
    assert!(said.contains(&format!("`{command}`")), "{said}");

    let memory = |key: &str| site.path().join(format!("i18n/memory/en/tin/{key}.toml"));
    fs::create_dir(site.path().join("i18n/memory/en/tin/cang")).expect("a folder can be made");
    fs::rename(memory("ben-3"), memory("cang/ben")).expect("the memory can be moved");
    assert_eq!(tr(&site, &["next", "en"]).with_code(0).stdout, "");
    tr(&site, &["accept", "tin/cang/ben", "en", "--by", "doc"]).with_code(0);
}

#[test]
fn the_next_step_fits_what_waits() {
    let site = site("translations-steps");
    tr(&site, &["accept", "--all", "--as-declared"]).with_code(0);
    site.edit(&format!("{STORY}/index.vi.md"), "Có ba cần cẩu.", "Có ba cần cẩu.\n\nMột đoạn nữa.");
    let queue = tr(&site, &["next", "en"]).with_code(0);
    assert!(
        queue.stdout.contains("1 missing") && queue.stderr.contains("Where blocks are missing"),
        "{queue:?}"
    );
    assert!(!queue.stderr.contains("What is behind"), "{queue:?}");
    let diff = tr(&site, &["diff", "tin/ben-3", "en"]).with_code(0).stderr;
    assert!(diff.contains("Translate what is missing") && !diff.contains("--minor"), "{diff}");

    site.edit(&format!("{STORY}/index.vi.md"), "\n\nMột đoạn nữa.", "");
    site.edit(&format!("{STORY}/index.en.md"), "three cranes.", "three cranes.\n\nOne more.");
    let said = tr(&site, &["next", "en"]).with_code(0).stderr;
    assert!(said.contains("lost its source is to be deleted") && !said.contains("What is behind"), "{said}");
}

#[test]
fn the_home_page_is_called_by_one_name_and_known_by_two() {
    let site = site("translations-home");
    let said = tr(&site, &["accept", "/", "en", "--by", "doc"]).with_code(0).stderr;
    assert!(said.starts_with("/ (en): 2 blocks accepted."), "{said}");
    site.edit("content/_index.en.md", "title = \"Site\"", "title = \"The site\"");
    let queue = tr(&site, &["next", "en"]).with_code(0);
    assert!(queue.stdout.contains("en  /  1 edited\n"), "{queue:?}");
    for typed in ["/", ""] {
        let said = tr(&site, &["diff", typed, "en"]).with_code(0).stderr;
        assert!(said.contains("haidang tr accept / en --by ID"), "{said}");
    }
}

#[test]
fn what_waits_for_no_edition_is_named_language_by_language_and_how_to_change_that_once() {
    let site = site("translations-unpromised");
    for lang in ["en", "ja"] {
        fs::remove_file(site.path().join(format!("{STORY}/index.{lang}.md"))).expect("it was there");
    }
    let said = tr(&site, &["next"]).with_code(0).stderr;
    let one = |lang: &str| format!("In `{lang}`, one story has no edition and waits for none: tin/ben-3.\n");
    assert!(said.contains(&one("en")) && said.contains(&one("ja")), "{said}");
    assert_eq!(said.matches("add `\"en\"` to it").count(), 1, "{said}");
    assert!(!said.contains("`\"ja\"`"), "{said}");
    let said = tr(&site, &["next", "ja"]).with_code(0).stderr;
    assert!(said.contains("add `\"ja\"` to it") && !said.contains("`en`"), "{said}");
}

#[test]
fn sections_have_their_titles_in_the_language_of_whoever_asks() {
    let site = site("translations-sections");
    let table = tr(&site, &["status"]).with_code(0).stdout;
    assert!(table.contains("ja        News") && !table.contains("Tin"), "{table}");
    let page = tr(&site, &["status", "--format", "html"]).with_code(0).stdout;
    assert!(page.contains("<th scope=\"row\" lang=\"en\">News</th>"), "{page}");
    let vi = run(site.path(), &["--lang", "vi", "tr", "status", "--now", NOW]).with_code(0).stdout;
    assert!(vi.contains("Tin") && !vi.contains("News"), "{vi}");
    fs::remove_file(site.path().join("content/tin/_index.en.md")).expect("it was there");
    assert!(tr(&site, &["status"]).with_code(0).stdout.contains("Tin"));
}

#[test]
fn of_all_stories_only_those_are_told_in_which_something_was_accepted_or_refused() {
    let site = site("translations-all");
    let said = tr(&site, &["accept", "--all", "--as-declared"]).with_code(0).stderr;
    assert!(!said.contains("nothing new to accept"), "{said}");
    site.edit(&format!("{STORY}/index.vi.md"), "375 mét", "450 mét");
    let said = tr(&site, &["accept", "--all", "--by", "doc"]).with_code(1).stderr;
    let lines: Vec<&str> = said.lines().filter(|line| line.contains("nothing new to accept")).collect();
    let of_story = |lang: &str| format!("tin/ben-3 ({lang}): nothing new to accept, one refused.");
    let rest = "In 4 translations there was nothing new to accept.".to_owned();
    assert_eq!(lines, [of_story("en"), of_story("ja"), rest]);
}

#[test]
fn the_state_of_the_translations_is_a_page_that_fetches_nothing() {
    let site = site("translations-page");
    tr(&site, &["accept", "--all", "--as-declared"]).with_code(0);
    let done = tr(&site, &["status", "--format", "html"]).with_code(0).stdout;
    assert!(done.contains("6 of 6 promised translations are on the site. 6 follow their sources"), "{done}");
    assert!(done.contains("Nothing: every translation follows its source."), "{done}");

    let source = format!("{STORY}/index.vi.md");
    site.edit(&source, "375 mét", "450 mét");
    site.edit(&source, "title = \"Bến 3\"", "title = \"Bến <3> & 4\"\nlanguages = [\"en\", \"ja\"]");
    let ja = site.path().join(format!("{STORY}/index.ja.md"));
    fs::remove_file(ja).expect("it was there");
    let page = tr(&site, &["status", "--format", "html"]).with_code(0).stdout;
    assert!(page.contains("5 of 6 promised translations are on the site."), "{page}");
    assert!(
        page.contains("4 follow their sources, word for word; one has fallen behind; one is not there yet.")
    );
    assert!(page.contains("Bến &lt;3&gt; &amp; 4"), "titles are escaped:\n{page}");
    assert!(page.contains("2 outdated"), "the title and the paragraph:\n{page}");
    assert!(!page.contains("src=") && !page.contains("url(") && !page.contains("<script"), "{page}");
    // The words are counted in the language of whoever asks.
    let arguments = ["--lang", "vi", "tr", "status", "--format", "html", "--now", NOW];
    let vi = run(site.path(), &arguments).with_code(0).stdout;
    assert!(
        vi.contains("Đã đăng 5 trên 6 bản dịch đã hứa.") && vi.contains("ngày 20 tháng 11 năm 2026"),
        "{vi}"
    );
}

#[test]
fn what_a_machine_wrote_and_nobody_read_is_not_counted_as_published() {
    let site = site("translations-unread");
    tr(&site, &["accept", "--all", "--as-declared"]).with_code(0);
    let file = format!("{STORY}/index.en.md");
    let declared = "by = \"dich\"\nreviewed_by = \"doc\"\n";
    site.edit(&file, declared, "by = \"engine:mt\"\n");
    let rows = tr(&site, &["status", "--format", "json"]).with_code(0).stdout;
    let rows: serde_json::Value = serde_json::from_str(&rows).expect("an array");
    let published = |lang: &str| -> u64 {
        let rows = rows.as_array().expect("rows").iter().filter(|row| row["lang"] == lang);
        rows.map(|row| row["published"].as_u64().expect("a count")).sum()
    };
    assert_eq!((published("en"), published("ja")), (2, 3));
}
