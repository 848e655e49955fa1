//! Translations that go out to translators' programs and come back.

use std::collections::BTreeMap;
use std::fs;
use std::time::SystemTime;

use crate::support::{NOW, Ran, Temporary, files_below, root, run};

const STORY: &str = "content/tin/ben-3";

fn site(name: &str) -> Temporary {
    let site = Temporary::new(name);
    let toml =
        "base_url = \"https://a.vn/\"\n[languages.vi]\n[languages.en]\nformat = \"en-GB\"\n[languages.ja]\n";
    site.write("haidang.toml", toml);
    site.write(
        "content/people.toml",
        "[dich]\nname = { vi = \"D\", en = \"T\", ja = \"訳\" }\n[doc]\nname = { vi = \"Đ\", en = \"R\", ja = \"校\" }\n",
    );
    let translation = "[translation]\nstatus = \"reviewed\"\nby = \"dich\"\nreviewed_by = \"doc\"\n";
    for (lang, home, section) in [("vi", "Trang", "Tin"), ("en", "Site", "News")] {
        let translation = if lang == "vi" { "" } else { translation };
        let page =
            |title: &str| format!("+++\ntitle = \"{title}\"\nsummary = \"{title}\"\n{translation}+++\n");
        site.write(&format!("content/_index.{lang}.md"), page(home));
        site.write(&format!("content/tin/_index.{lang}.md"), page(section));
    }
    let head = |title: &str, rest: &str| {
        format!("+++\ntitle = \"{title}\" # đầu đề\nsummary = \"{title}\"\n{rest}+++\n\n")
    };
    let source = "date = 2026-02-20\n\n[[sources]]\nid = \"a\"\npublisher = \"A\"\n";
    site.write(&format!("{STORY}/index.vi.md"), head("Bến mới", source) + SOURCE);
    site.write(&format!("{STORY}/index.en.md"), head("New berth", translation) + TARGET);
    site.write(
        &format!("{STORY}/so-lieu.csv"),
        "nam,name.vi,name.en\n2018,Mở bến,Opening\n2025,\"Bến mới\",\n",
    );
    site
}

const SOURCE: &str = "Bến dài **375 mét**, xem [cảng](@tin).\n\n## Cần cẩu\n\n- Có ba cần cẩu.\n- Có hai xe nâng.\n\n\
                      | Bến | Dài |\n|---|---|\n| Một | 375 mét |\n\n::: notice\nBến mở cửa cả ngày.\n:::\n";
const TARGET: &str = "The berth is **375 metres** long,\nsee [the port](@tin).\n\n## Cranes\n\n- There are three cranes.\n\
                      - There are two forklifts.\n\n| Berth | Length |\n|---|---|\n| One | 375 metres |\n\n\
                      ::: notice\nThe berth is open all day.\n:::\n";

fn tr(site: &Temporary, arguments: &[&str]) -> Ran {
    run(site.path(), &[&["--lang", "en", "tr"], arguments, &["--now", NOW]].concat())
}

/// Exports, changes the file, imports it, and gives what was said and the English edition.
fn exchange(site: &Temporary, format: &str, changes: &[(&str, &str)]) -> (Ran, String) {
    tr(site, &["export", "en", "--all", "--format", format, "--out", "work", "--force"]).with_code(0);
    for (from, to) in changes {
        site.edit("work", from, to);
    }
    let ran = tr(site, &["import", "work", "--by", "dich"]);
    (ran, edition(site, "en"))
}

fn edition(site: &Temporary, lang: &str) -> String {
    fs::read_to_string(site.path().join(format!("{STORY}/index.{lang}.md"))).expect("the edition is there")
}

fn times(site: &Temporary) -> BTreeMap<String, SystemTime> {
    let files = files_below(site.path()).into_keys().filter(|file| file.starts_with("content"));
    let time = |file: &str| fs::metadata(site.path().join(file)).and_then(|data| data.modified());
    files.map(|file| (file.clone(), time(&file).expect("a file has a time"))).collect()
}

#[test]
fn the_whole_sample_site_goes_out_and_comes_back_without_a_change() {
    let site = Temporary::new("exchange-sample");
    for part in ["content", "i18n"] {
        for (file, bytes) in files_below(&root().join(part)) {
            site.write(&format!("{part}/{file}"), bytes);
        }
    }
    site.write("haidang.toml", fs::read(root().join("haidang.toml")).expect("the sample has a file"));
    let (files, before) = (files_below(site.path()), times(&site));
    let out = Temporary::new("exchange-out");
    for format in ["xliff", "xliff2", "po", "tmx", "html"] {
        let folder = format!("{}/{format}/", out.path().display());
        tr(&site, &["export", "--all", "--format", format, "--out", &folder]).with_code(0);
        let names: Vec<String> = files_below(&out.path().join(format)).into_keys().collect();
        assert_eq!(names.len(), 4, "a file for each language: {names:?}");
        let paths: Vec<String> = names.iter().map(|name| format!("{folder}{name}")).collect();
        let arguments: Vec<&str> =
            ["import", "--by", "ban-dich"].into_iter().chain(paths.iter().map(String::as_str)).collect();
        let said = tr(&site, &arguments).with_code(0).stderr;
        assert!(
            said.contains("0 units taken, 3,") && said.contains(" 0 not translated, 0 refused"),
            "{said}"
        );
    }
    assert_eq!(files_below(site.path()), files);
    assert_eq!(times(&site), before, "a file that stays is not written");
}

#[test]
fn only_what_changed_is_written_and_waits_for_its_reviewer() {
    let site = site("exchange-edit");
    let before = edition(&site, "en");
    let (ran, after) =
        exchange(&site, "xliff", &[("There are three cranes.", "# 3. Three *cranes* stand there | now.")]);
    ran.with_code(0);
    let expected = before
        .replace("There are three cranes.", "\\# 3. Three \\*cranes\\* stand there | now.")
        .replace("\"reviewed\"\nby = \"dich\"\nreviewed_by = \"doc\"\n", "\"needs-review\"\nby = \"dich\"\n");
    assert_eq!(after, expected);
    let said = tr(&site, &["accept", "tin/ben-3", "en", "--by", "dich"]).with_code(1).stderr;
    assert!(said.contains("cannot vouch"), "{said}");
}

#[test]
fn units_are_refused_one_by_one_with_their_ids_and_the_rest_is_taken() {
    let site = site("exchange-refused");
    tr(&site, &["export", "en", "--all", "--format", "xliff", "--out", "work"]).with_code(0);
    let text = fs::read_to_string(site.path().join("work")).expect("the file is there");
    let id = |words: &str| {
        let at = text.find(words).expect("the words are there");
        let start = text[..at].rfind("<trans-unit id=\"").expect("a unit") + "<trans-unit id=\"".len();
        text[start..].split('"').next().expect("an id").to_owned()
    };
    let (link, list, row, notice) =
        (id(">cảng</g>"), id("Có ba cần cẩu."), id("Có hai xe nâng."), id("Bến mở cửa cả ngày."));
    for (from, to) in [
        (">the port</g>.", ">the port</g><x id=\"7\"/>."),
        ("There are two forklifts.", "There are two fork-lift trucks."),
        ("The berth is open all day.", "The berth never closes."),
        (list.as_str(), "item-muoi-hai"),
    ] {
        site.edit("work", from, to);
    }
    site.edit(&format!("{STORY}/index.vi.md"), "Bến mở cửa cả ngày.", "Bến mở cửa cả đêm.");
    let said = tr(&site, &["import", "work", "--by", "dich"]).with_code(1).stderr;
    for (id, why) in [
        (link.as_str(), "has no mark 7"),
        ("item-muoi-hai", "no block of this id"),
        (notice.as_str(), "It is now: “Bến mở cửa cả đêm.”"),
    ] {
        let line = said.lines().find(|line| line.contains(&format!("#{id}:"))).unwrap_or_default();
        assert!(line.contains(why), "{id}: {why}\n{said}");
    }
    let next = "`haidang tr accept tin/ben-3 en --by ID`";
    assert!(said.contains(next), "{said}");
    assert!(!said.contains(&row) && said.contains("One unit taken"), "{said}");
    assert!(edition(&site, "en").contains("- There are two fork-lift trucks.\n"));
}

#[test]
fn a_translation_that_was_published_comes_off_the_site_and_that_is_said() {
    let site = site("exchange-published");
    site.edit(&format!("{STORY}/so-lieu.csv"), "\"Bến mới\",", "\"Bến mới\",New berth");
    let (ran, _) = exchange(&site, "po", &[("two forklifts", "two big forklifts")]);
    let said = ran.with_code(0).stderr;
    let comes_off =
        "One of these translations is on the site now, and comes off it until it has been accepted.";
    assert!(said.contains(comes_off) && !said.contains("urls.lock"), "{said}");
    let (ran, _) = exchange(&site, "po", &[("two big forklifts", "two small forklifts")]);
    let said = ran.with_code(0).stderr;
    assert!(!said.contains("is on the site now"), "it waited for its review already:\n{said}");

    tr(&site, &["accept", "tin/ben-3", "en", "--by", "doc"]).with_code(0);
    run(site.path(), &["urls", "lock", "--now", NOW]).with_code(0);
    let (ran, _) = exchange(&site, "po", &[("two small forklifts", "two forklifts")]);
    let said = ran.with_code(0).stderr;
    assert!(said.contains(&format!("{comes_off} `urls.lock` holds the address of one")), "{said}");
    let check = run(site.path(), &["--lang", "en", "check", "--now", NOW]).with_code(1).stderr;
    assert!(check.contains("[address-vanished]"), "{check}");
}

#[test]
fn a_name_that_is_wrong_is_refused_with_the_right_one() {
    let site = site("exchange-name");
    site.write("i18n/terms.csv", "id,vi,en\ncrane,cần cẩu,crane\n");
    let (ran, _) = exchange(&site, "po", &[("There are three cranes.", "There are three hoists.")]);
    let said = ran.with_code(1).stderr;
    assert!(
        said.contains("“cần cẩu” is not called by its official name in `en`. [term-missing] Write: "),
        "{said}"
    );
    assert!(said.contains("Write: crane"), "{said}");
}

#[test]
fn a_mark_that_is_lost_is_named_with_what_it_stands_for() {
    let site = site("exchange-mark");
    let (ran, _) = exchange(&site, "po", &[("see ⟦2⟧the port⟦/2⟧.", "see the port.")]);
    let said = ran.with_code(1).stderr;
    assert!(said.contains("mark 2, the link to `@tin`, of the source is not there. Copy it"), "{said}");
}

#[test]
fn nothing_is_written_when_it_is_only_tried() {
    let site = site("exchange-dry");
    tr(&site, &["export", "en", "--all", "--format", "po", "--out", "work"]).with_code(0);
    site.edit("work", "There are two forklifts.", "Two forklifts are there.");
    let before = edition(&site, "en");
    let arguments = ["import", "work", "--by", "dich", "--dry-run", "--format", "json"];
    let told = tr(&site, &arguments).with_code(0).stdout;
    let summary = told.lines().last().expect("a summary");
    assert!(summary.contains("\"taken\":1") && summary.contains("\"dry_run\":true"), "{summary}");
    assert_eq!(edition(&site, "en"), before);
    let said = tr(&site, &["import", "work", "--by", "ai-do"]).with_code(2).stderr;
    assert!(said.contains("no person `ai-do`"), "{said}");
}

#[test]
fn what_is_missing_finds_its_place() {
    let site = site("exchange-missing");
    let new = "- Có hai xe nâng.\n- Có một cầu cảng.\n\n### Kho\n\nKho rộng [hai](@tin) vạn mét vuông.\n\n1. Kho lạnh\n2. Kho khô";
    site.edit(&format!("{STORY}/index.vi.md"), "- Có hai xe nâng.", new);
    tr(&site, &["export", "en", "--format", "po", "--story", "tin/ben-3", "--out", "work"]).with_code(0);
    let text = fs::read_to_string(site.path().join("work")).expect("the file is there");
    let mut answered = text;
    for (source, target) in [
        ("Có một cầu cảng.", "There is one quay."),
        ("Kho", "Sheds"),
        ("Kho rộng ⟦1⟧hai⟦/1⟧ vạn mét vuông.", "The sheds cover ⟦1⟧20,000⟦/1⟧ square metres."),
        ("Kho lạnh", "Cold store"),
        ("Kho khô", "Dry store"),
        ("Bến mới", "New berth"),
    ] {
        let empty = format!("msgid \"{source}\"\nmsgstr \"\"");
        answered = answered.replace(&empty, &format!("msgid \"{source}\"\nmsgstr \"{target}\""));
    }
    site.write("work", answered);
    let said = tr(&site, &["import", "work", "--by", "dich"]);
    let after = edition(&site, "en");
    assert!(
        after.contains("- There are two forklifts.\n- There is one quay.\n\n### Sheds\n\nThe sheds cover [20,000](@tin) square metres.\n\n1. Cold store\n2. Dry store\n\n| Berth"),
        "{said:?}\n{after}"
    );
    let table =
        fs::read_to_string(site.path().join(format!("{STORY}/so-lieu.csv"))).expect("the table is there");
    assert_eq!(table, "nam,name.vi,name.en\n2018,Mở bến,Opening\n2025,\"Bến mới\",New berth\n");
}

/// The Japanese of every unit of the story.
const JAPANESE: [(&str, &str); 10] = [
    ("Bến mới", "新しいバース"),
    ("Bến dài ⟦1⟧375 mét⟦/1⟧, xem ⟦2⟧cảng⟦/2⟧.", "長さは⟦1⟧375メートル⟦/1⟧。⟦2⟧港⟦/2⟧を参照。"),
    ("Cần cẩu", "クレーン"),
    ("Có ba cần cẩu.", "クレーンは3基あります。"),
    ("Có hai xe nâng.", "フォークリフトは2台あります。"),
    ("Bến", "バース"),
    ("Dài", "長さ"),
    ("Một", "第一"),
    ("375 mét", "375メートル"),
    ("Bến mở cửa cả ngày.", "バースは終日開いています。"),
];

fn answered(text: &str, answers: &[(&str, &str)]) -> String {
    answers.iter().fold(text.to_owned(), |text, (source, target)| {
        let empty = format!("msgid \"{source}\"\nmsgstr \"\"");
        text.replace(&empty, &format!("msgid \"{source}\"\nmsgstr \"{target}\""))
    })
}

#[test]
fn a_translation_is_begun_in_the_shape_of_its_source_when_all_of_it_has_come() {
    let site = site("exchange-new");
    tr(&site, &["export", "ja", "--format", "po", "--story", "tin/ben-3", "--out", "work"]).with_code(0);
    let text = fs::read_to_string(site.path().join("work")).expect("the file is there");
    site.write("work", answered(&text, &JAPANESE[..9]));
    let said = tr(&site, &["import", "work", "--by", "dich"]).with_code(1).stderr;
    assert!(said.contains("not all of its blocks have come"), "{said}");
    assert!(!site.path().join(format!("{STORY}/index.ja.md")).exists());

    tr(&site, &["import", "work", "--by", "dich", "--draft"]);
    let draft = edition(&site, "ja");
    assert!(draft.contains("status = \"draft\"") && !draft.contains("notice"), "{draft}");
    assert!(draft.contains("| 第一 | 375メートル |"), "{draft}");
    fs::remove_file(site.path().join(format!("{STORY}/index.ja.md"))).expect("the draft is there");

    site.write("work", answered(&text, &JAPANESE));
    let said = tr(&site, &["import", "work", "--by", "dich"]);
    assert_eq!(
        edition(&site, "ja"),
        "+++\ntitle = \"新しいバース\"\nsummary = \"新しいバース\"\n\n[translation]\nstatus = \"needs-review\"\nby = \"dich\"\n+++\n\n\
         長さは**375メートル**。[港](@tin)を参照。\n\n## クレーン\n\n- クレーンは3基あります。\n- フォークリフトは2台あります。\n\n\
         | バース | 長さ |\n|---|---|\n| 第一 | 375メートル |\n\n::: notice\nバースは終日開いています。\n:::\n",
        "{said:?}"
    );
}

#[test]
fn files_keep_their_line_ends() {
    let site = site("exchange-crlf");
    let typed = edition(&site, "en").replace('\n', "\r\n");
    site.write(&format!("{STORY}/index.en.md"), &typed);
    exchange(&site, "html", &[("There are two forklifts.", "Two forklifts are there.")]).0.with_code(0);
    let after = edition(&site, "en");
    assert_eq!(after.matches("\r\n").count(), after.matches('\n').count());
    assert!(after.contains("- Two forklifts are there.\r\n"), "{after}");
}

#[test]
fn only_open_blocks_go_out_and_no_file_is_written_over() {
    let site = site("exchange-open");
    tr(&site, &["accept", "--all", "--as-declared"]);
    let said = tr(&site, &["export", "en", "--out", "work"]).with_code(0).stderr;
    assert!(said.contains("one unit of one story"), "only the label that the table lacks:\n{said}");
    site.edit(&format!("{STORY}/index.vi.md"), "375 mét**", "450 mét**");
    let said = tr(&site, &["export", "en", "--out", "work"]).with_code(2).stderr;
    assert!(said.contains("--force"), "{said}");
    let text = tr(&site, &["export", "en"]).with_code(0).stdout;
    assert!(
        text.contains("state=\"needs-translation\"") && text.contains("alttranstype=\"previous-version\""),
        "{text}"
    );
    assert_eq!(text.matches("<trans-unit ").count(), 2, "{text}");
    let said = tr(&site, &["export", "--out", "work2/"]).with_code(0).stderr;
    let of_japanese = "vi → ja, 2 units of one story, 2 to translate";
    assert!(
        said.contains("vi → en") && said.contains(of_japanese),
        "the home page alone is promised: {said}"
    );
}

#[test]
fn what_is_translated_anew_goes_out_to_be_reviewed_beside_no_older_source() {
    let site = site("exchange-renewed");
    tr(&site, &["accept", "--all", "--as-declared"]);
    site.edit(&format!("{STORY}/index.vi.md"), "375 mét**", "450 mét**");
    let said = tr(&site, &["export", "en"]).with_code(0).stderr;
    assert!(said.contains("2 units of one story, 2 to translate"), "{said}");
    site.edit(&format!("{STORY}/index.en.md"), "375 metres**", "450 metres**");
    let ran = tr(&site, &["export", "en"]).with_code(0);
    assert!(ran.stdout.contains("<target state=\"needs-review-translation\">"), "{ran:?}");
    assert!(!ran.stdout.contains("<alt-trans"), "{ran:?}");
    assert!(ran.stderr.contains("2 units of one story, 1 to translate, 1 to review"), "{ran:?}");
    assert!(ran.stderr.contains("haidang tr accept tin/ben-3 en --by ID"), "{ran:?}");
    let second = tr(&site, &["export", "en", "--format", "xliff2"]).with_code(0).stdout;
    assert!(second.contains("state=\"translated\" subState=\"haidang:renewed\""), "{second}");
}

/// A site whose engine is a script: `sed` with these commands over the lines that it is given.
fn site_with_engine(name: &str, script: &str) -> Temporary {
    let site = site(name);
    let toml = fs::read_to_string(site.path().join("haidang.toml")).expect("the site has a file");
    let engine = "\n[mt.thu]\ncommand = [\"sh\", \"engine.sh\"]\nlanguages = [\"en\"]\ntimeout = 5\n";
    site.write(
        "haidang.toml",
        toml.replace("[languages.en]", "[languages.en]\npublish_from = \"needs-review\"") + engine,
    );
    site.write("engine.sh", script);
    site.edit(
        &format!("{STORY}/index.vi.md"),
        "- Có hai xe nâng.",
        "- Có hai xe nâng.\n- Có **12** cầu cảng ở [bến](@tin).",
    );
    site
}

const ENGINE: &str = "sed -e 's/Có ⟦1⟧⟦2⟧⟦3⟧ cầu cảng ở ⟦4⟧bến⟦5⟧/At ⟦4⟧the berth⟦5⟧ there are ⟦1⟧⟦2⟧⟦3⟧ quays/' \
                      -e 's/\"text\":\"Bến mới\"/\"text\":\"New berth\"/'";

#[test]
fn a_draft_by_a_machine_waits_for_a_person_whatever_the_site_publishes() {
    let site = site_with_engine("draft", ENGINE);
    let page = site.path().join("public/en/tin/ben-3/index.html");
    run(site.path(), &["build", "--now", NOW]).with_code(0);
    assert!(page.exists());

    let asked = tr(&site, &["draft", "tin/ben-3", "en", "--engine", "thu", "--dry-run"]).with_code(0).stdout;
    assert!(asked.contains("\"text\":\"Có ⟦1⟧⟦2⟧⟦3⟧ cầu cảng ở ⟦4⟧bến⟦5⟧.\""), "{asked}");
    assert_eq!(asked.lines().count(), 2, "only what is missing:\n{asked}");

    tr(&site, &["draft", "tin/ben-3", "en", "--engine", "thu"]).with_code(0);
    let drafted = edition(&site, "en");
    assert!(drafted.contains("forklifts.\n- At [the berth](@tin) there are **12** quays.\n"), "{drafted}");
    assert!(
        drafted.contains("status = \"machine\"\nby = \"engine:thu\"\n") && !drafted.contains("reviewed_by")
    );
    run(site.path(), &["build", "--now", NOW]).with_code(0);
    assert!(!page.exists(), "nobody has read it");

    // Whoever sends back a part answers for no more; whoever sends back all of it puts a name to it.
    tr(&site, &["export", "en", "--story", "tin/ben-3", "--all", "--format", "po", "--out", "work"])
        .with_code(0);
    site.edit("work", "there are ⟦1⟧12⟦/1⟧ quays", "you find ⟦1⟧12⟦/1⟧ quays");
    let whole = fs::read_to_string(site.path().join("work")).expect("the file is there");
    let part = whole.split_once("\n\n").map(|(header, rest)| {
        let entry = rest.split("\n\n").find(|entry| entry.contains("you find")).expect("the entry");
        format!("{header}\n\n{entry}\n")
    });
    site.write("part", part.expect("a header and entries").replace("you find", "it has"));
    tr(&site, &["import", "part", "--by", "dich"]).with_code(0);
    assert!(edition(&site, "en").contains("it has **12**") && edition(&site, "en").contains("engine:thu"));
    tr(
        &site,
        &["export", "en", "--story", "tin/ben-3", "--all", "--format", "po", "--out", "work", "--force"],
    )
    .with_code(0);
    site.edit("work", "it has", "you find");
    tr(&site, &["import", "work", "--by", "dich"]).with_code(0);
    assert!(edition(&site, "en").contains("status = \"needs-review\"\nby = \"dich\"\n"));
}

#[test]
fn what_an_engine_spoils_is_left_out_and_named() {
    let spoiled = ENGINE.replace("⟦3⟧ quays", " quays");
    let site = site_with_engine("draft-spoiled", &spoiled);
    let said = tr(&site, &["draft", "tin/ben-3", "en", "--engine", "thu"]).with_code(1).stderr;
    let line = said.lines().find(|line| line.contains("#item-")).unwrap_or_default();
    assert!(line.contains("mark 3 of the source is not there"), "{said}");
    assert!(!edition(&site, "en").contains("quays"));
}

#[test]
fn an_engine_that_fails_leaves_everything_as_it_was() {
    for (name, script, why) in [
        ("draft-fails", "cat >/dev/null; echo 'out of memory' >&2; exit 3", "out of memory"),
        ("draft-hangs", "sleep 60", "not answered in time"),
        ("draft-chats", "echo 'Loading…'", "Loading…"),
    ] {
        let site = site_with_engine(name, script);
        let before = files_below(&site.path().join("content"));
        let said = tr(&site, &["draft", "tin/ben-3", "en", "--engine", "thu"]).with_code(2).stderr;
        assert!(said.contains(why) && said.contains("Nothing was written"), "{said}");
        assert_eq!(files_below(&site.path().join("content")), before);
    }
    let site = site_with_engine("draft-unknown", ENGINE);
    let said = tr(&site, &["draft", "tin/ben-3", "en", "--engine", "thử"]).with_code(2).stderr;
    assert!(said.contains("[mt.thử]") && said.contains("thu"), "{said}");
    let said = tr(&site, &["draft", "tin/ben-3", "ja", "--engine", "thu"]).with_code(2).stderr;
    assert!(said.contains("does not translate into `ja`"), "{said}");
}

#[test]
fn what_has_been_accepted_elsewhere_does_not_go_to_the_engine() {
    let site = site_with_engine("draft-memory", "echo '{}'");
    site.edit(
        &format!("{STORY}/index.vi.md"),
        "- Có **12** cầu cảng ở [bến](@tin).",
        "- Có [nhiều](@tin) cầu cảng.",
    );
    site.edit(&format!("{STORY}/so-lieu.csv"), "\"Bến mới\",", "\"Bến mới\",New berth");
    let other = "content/tin/ben-4";
    let head =
        |title: &str, rest: &str| format!("+++\ntitle = \"{title}\"\nsummary = \"{title}\"\n{rest}+++\n\n");
    let source = "date = 2026-02-20\n\n[[sources]]\nid = \"a\"\npublisher = \"A\"\n";
    let translation = "[translation]\nstatus = \"reviewed\"\nby = \"dich\"\nreviewed_by = \"doc\"\n";
    site.write(
        &format!("{other}/index.vi.md"),
        head("Bến 4", source) + "- Có [nhiều](@tin/ben-3) cầu cảng.\n",
    );
    site.write(
        &format!("{other}/index.en.md"),
        head("Berth 4", translation) + "- There are [many](@tin/ben-3) quays.\n",
    );
    tr(&site, &["accept", "tin/ben-4", "en", "--by", "doc"]).with_code(0);
    let said = tr(&site, &["draft", "tin/ben-3", "en", "--engine", "thu"]).with_code(0).stderr;
    assert!(said.contains("Nothing goes to the engine; one is known from elsewhere."), "{said}");
    assert!(
        edition(&site, "en").contains("- There are [many](@tin) quays.\n"),
        "the link leads where this story's does"
    );
}

#[test]
fn official_names_go_out_as_a_term_base_and_come_back() {
    let site = site("exchange-terms");
    let table = "id,vi,en,dnt,forbidden.en,note\nport,Cảng Hải Phòng,Port of Hai Phong|Hai Phong port,,Haiphong port,\"đã đọc, đúng\"\nhict,HICT,HICT,yes,,\n";
    site.write("i18n/terms.csv", table);
    let read = |site: &Temporary| {
        fs::read_to_string(site.path().join("i18n/terms.csv")).expect("the table is there")
    };
    for (format, file) in [("tbx", "terms.tbx"), ("csv", "terms.csv")] {
        tr(&site, &["export", "--format", format, "--out", file]).with_code(0);
        let said = tr(&site, &["import", file, "--by", "dich"]).with_code(0).stderr;
        assert!(said.contains("2 unchanged") && read(&site) == table, "{said}");
    }
    let text = fs::read_to_string(site.path().join("terms.tbx")).expect("the file is there");
    assert!(text.contains("<termEntry id=\"port\">") && text.contains("deprecatedTerm-admn-sts"), "{text}");
    site.edit("terms.tbx", "<term>Hai Phong port</term>", "<term>Hai Phong seaport, north</term>");
    let new = "<termEntry id=\"quay\"><langSet xml:lang=\"vi\"><tig><term>Cầu cảng</term></tig></langSet></termEntry></body>";
    site.edit("terms.tbx", "</body>", new);
    tr(&site, &["import", "terms.tbx", "--by", "dich"]).with_code(0);
    let expected =
        table.replace("Port of Hai Phong|Hai Phong port", "\"Port of Hai Phong|Hai Phong seaport, north\"");
    assert_eq!(read(&site), expected + "quay,Cầu cảng,,,,\n");
    site.edit("terms.tbx", "xml:lang=\"en\"", "xml:lang=\"fr\"");
    let said = tr(&site, &["import", "terms.tbx", "--by", "dich"]).with_code(1).stderr;
    assert!(said.contains("i18n/terms.csv#port: refused"), "{said}");
}
