//! What always holds of a build: the same bytes whatever the machine, nothing touched without need,
//! and the old site whole until the new one is.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use haidang::build::{Options, Unwatched, build};
use haidang::media::Budget;
use haidang::names::{FilePath, Moment};
use haidang::problem::Error;
use haidang::site::Mode;
use haidang::world::{Disk, DiskStore, Entry, Store, World};
use sha2::{Digest, Sha256};

use crate::support::{NOW, Ran, Temporary, files_below, in_clean_environment, program, run};

/// Midnight of [`NOW`] in UTC.
const NOW_SECONDS: i64 = 1_795_132_800;

#[test]
fn threads_the_order_of_files_and_the_store_change_no_byte() {
    let site = site("same-bytes");
    let expected = made(&site, "first", 1, 0);
    assert!(expected.len() > 100, "the site is there");
    for (threads, seed) in [(1, 7), (2, 1), (8, 2), (8, 3)] {
        let again = made(&site, &format!("threads-{threads}-order-{seed}"), threads, seed);
        assert_eq!(differing(&expected, &again), Vec::<&str>::new(), "{threads} threads, order {seed}");
    }
    // The store of the first build is full now.
    let again = made(&site, "first", 2, 5);
    assert_eq!(differing(&expected, &again), Vec::<&str>::new(), "with a full store");
}

#[test]
fn a_damaged_store_changes_no_byte() {
    let site = site("damaged-store");
    let expected = made(&site, "store", 2, 0);
    let store = site.path().join("store");
    let kept = files_below(&store);
    assert!(!kept.is_empty());
    for (index, (file, bytes)) in kept.iter().enumerate() {
        let cut = if index % 2 == 0 { bytes.len() / 2 } else { 0 };
        fs::write(store.join(file), &bytes[..cut]).expect("the store can be written");
    }
    assert_eq!(differing(&expected, &made(&site, "store", 2, 0)), Vec::<&str>::new());
}

#[test]
fn now_is_an_argument_or_the_environment_and_never_the_clock() {
    let site = site("now");
    build_site(&site, &[]).with_code(0);
    let expected = files_below(&site.path().join("public"));
    let mut command = program(site.path());
    command.env("SOURCE_DATE_EPOCH", NOW_SECONDS.to_string()).args(["build", "--out", "other"]);
    Ran::of(&mut command).with_code(0);
    assert_eq!(differing(&expected, &files_below(&site.path().join("other"))), Vec::<&str>::new());
}

#[test]
fn the_manifest_holds_every_file_with_its_hash_and_length() {
    let site = site("manifest");
    build_site(&site, &[]).with_code(0);
    let mut files = files_below(&site.path().join("public"));
    let manifest = files.remove("manifest.json").expect("there is a manifest");
    let manifest: serde_json::Value = serde_json::from_slice(&manifest).expect("the manifest is JSON");
    let listed = manifest["files"].as_object().expect("the manifest lists files");
    assert_eq!(listed.keys().collect::<Vec<_>>(), files.keys().collect::<Vec<_>>());
    for (file, bytes) in &files {
        let hash: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(listed[file]["sha256"], hash, "{file}");
        assert_eq!(listed[file]["bytes"], bytes.len(), "{file}");
    }
}

#[test]
fn a_second_build_writes_nothing() {
    let site = site("twice");
    let first = summary(&build_site(&site, &["--format", "json"]).with_code(0));
    assert!(first["written"].as_u64() > Some(100), "{first}");
    let before = stamps(&site.path().join("public"));
    let second = summary(&build_site(&site, &["--format", "json"]).with_code(0));
    assert_eq!((&second["written"], &second["removed"]), (&0.into(), &0.into()), "{second}");
    assert_eq!(second["pictures_reused"], second["pictures"], "{second}");
    assert_eq!(stamps(&site.path().join("public")), before);
}

#[test]
fn a_small_change_writes_only_what_shows_it() {
    let site = site("small-change");
    build_site(&site, &[]).with_code(0);
    let before = stamps(&site.path().join("public"));
    site.edit("content/gioi-thieu/index.ja.md", "このサイト", "本サイト");
    build_site(&site, &[]).with_code(0);
    let after = stamps(&site.path().join("public"));
    let changed: Vec<&String> = before.keys().filter(|file| after.get(*file) != before.get(*file)).collect();
    // Archives name the index of every language by its hash.
    let shows_it = |file: &str| {
        file == "manifest.json"
            || ["ja/", "assets/search/ja/"].iter().any(|folder| file.starts_with(folder))
            || file.ends_with("/archive/index.html")
    };
    assert!(changed.iter().all(|file| shows_it(file)), "{changed:?}");
    assert!(changed.iter().any(|file| *file == "ja/about/index.html"), "{changed:?}");
}

#[test]
fn the_plan_lists_exactly_the_files_of_the_output() {
    let site = site("planned");
    for (arguments, out) in [(&[][..], "public"), (&["--preview"][..], "preview")] {
        build_site(&site, &[arguments, &["--out", out]].concat()).with_code(0);
        let planned =
            run(site.path(), &[&["plan", "--format", "json", "--now", NOW], arguments].concat()).with_code(0);
        let list: Vec<serde_json::Value> = serde_json::from_str(&planned.stdout).expect("the plan is JSON");
        let planned: BTreeSet<String> =
            list.iter().filter_map(|entry| entry["file"].as_str()).map(str::to_owned).collect();
        let found: BTreeSet<String> = files_below(&site.path().join(out)).into_keys().collect();
        assert_eq!(planned.symmetric_difference(&found).collect::<Vec<_>>(), Vec::<&String>::new(), "{out}");
        assert_eq!(planned.len(), list.len(), "no file is planned twice");
    }
}

#[test]
fn a_moment_that_cannot_be_read_is_refused_in_both_languages() {
    let site = site("no-moment");
    for (lang, epoch, now) in [
        ("en", "SOURCE_DATE_EPOCH is `hôm nay`, which is no number", "`--now` takes a day such as"),
        ("vi", "SOURCE_DATE_EPOCH đang là `hôm nay`, không phải số giây", "`--now` cần một ngày như"),
    ] {
        for command in ["build", "check", "plan"] {
            let mut of_environment = program(site.path());
            of_environment.env("SOURCE_DATE_EPOCH", "hôm nay").args([command, "--lang", lang]);
            let said = Ran::of(&mut of_environment).with_code(2).stderr;
            assert!(said.contains(epoch), "{said}");
            let said =
                run(site.path(), &[command, "--lang", lang, "--now", "20/11/2026"]).with_code(2).stderr;
            assert!(said.contains(now) && said.contains("20/11/2026"), "{said}");
        }
    }
    assert!(!site.path().join("public").exists());
    let mut asked = program(site.path());
    asked.env("SOURCE_DATE_EPOCH", "hôm nay").args(["check", "--now", NOW]);
    Ran::of(&mut asked).with_code(0);
}

#[test]
fn a_store_that_is_a_file_is_refused_by_the_name_of_its_variable() {
    let site = site("no-store");
    site.write("kho", "");
    for (lang, words) in
        [("en", "HAIDANG_STORE is `kho`, which is a file"), ("vi", "HAIDANG_STORE đang là `kho`")]
    {
        let mut wrong = program(site.path());
        wrong.env("HAIDANG_STORE", "kho").args(["check", "--lang", lang]);
        let said = Ran::of(&mut wrong).with_code(2).stderr;
        assert!(said.contains(words), "{said}");
    }
}

#[test]
fn files_of_the_sites_own_are_copied_as_they_are() {
    let site = site("own-files");
    let files: [(&str, &[u8]); 5] = [
        ("CNAME", b"haidang.example\r\n"),
        (".well-known/security.txt", b"Contact: mailto:a@haidang.example\n"),
        ("favicon.ico", b"\0\0\x01\0"),
        ("google1a2b.html", b"\xEF\xBB\xBFgoogle-site-verification"),
        ("tài liệu/bản đồ.toml", b"no = toml = at all"),
    ];
    for (file, bytes) in files {
        site.write(&format!("static/{file}"), bytes);
    }
    site.write("static/.DS_Store", b"x");
    site.write("static/robots.txt", b"User-agent: GPTBot\nDisallow: /\n");
    let ran = build_site(&site, &[]).with_code(0);
    assert!(
        ran.stderr.contains("[static-left-out]") && ran.stderr.contains("[static-unchecked]"),
        "{}",
        ran.stderr
    );
    let public = files_below(&site.path().join("public"));
    let manifest = String::from_utf8_lossy(&public["manifest.json"]).into_owned();
    for (file, bytes) in files {
        assert_eq!(public.get(file).map(Vec::as_slice), Some(bytes), "{file}");
        assert!(manifest.contains(&format!("\"{file}\"")), "{file}");
    }
    assert!(!public.contains_key(".DS_Store"));
    let robots = String::from_utf8_lossy(&public["robots.txt"]).into_owned();
    assert!(
        robots.starts_with("User-agent: *\nAllow: /\n")
            && robots.ends_with("\nUser-agent: GPTBot\nDisallow: /\n"),
        "{robots}"
    );
    let plan = run(site.path(), &["plan", "--now", NOW]).with_code(0).stdout;
    assert!(plan.contains("  /.well-known/security.txt\n"), "{plan}");
    build_site(&site, &["--preview", "--out", "preview"]).with_code(0);
    let preview = files_below(&site.path().join("preview"));
    assert!(!String::from_utf8_lossy(&preview["robots.txt"]).contains("GPTBot"), "a preview sends all away");
}

#[test]
fn a_link_out_of_the_sites_own_files_is_not_followed() {
    let site = site("own-link");
    let elsewhere = Temporary::new("own-elsewhere");
    elsewhere.write("key.pem", "bí mật");
    fs::create_dir_all(site.path().join("static/.well-known")).expect("a folder can be made");
    let link = site.path().join("static/.well-known/key.pem");
    std::os::unix::fs::symlink(elsewhere.path().join("key.pem"), link).expect("a link can be made");
    let said = build_site(&site, &[]).with_code(1).stderr;
    assert!(
        said.contains("error[file-outside]") && said.contains("--> static/.well-known/key.pem"),
        "{said}"
    );
}

#[test]
fn a_check_and_a_plan_write_nothing_among_the_sources() {
    let site = site("only-looked-at");
    let before = files_below(site.path());
    for command in ["check", "plan"] {
        run(site.path(), &[command, "--now", NOW]).with_code(0);
        assert_eq!(differing(&before, &files_below(site.path())), Vec::<&str>::new(), "{command}");
    }
}

#[test]
fn an_error_leaves_the_old_site_whole() {
    let site = site("error");
    build_site(&site, &[]).with_code(0);
    let before = stamps(&site.path().join("public"));
    site.edit("content/_index.vi.md", "@gioi-thieu", "@gioi-thiu");
    let failed = build_site(&site, &["--format", "json"]).with_code(1);
    assert_eq!(summary(&failed)["published"], false);
    assert_eq!(stamps(&site.path().join("public")), before);
    assert_eq!(leftovers(site.path()), Vec::<String>::new());
}

#[test]
fn a_warning_fails_a_strict_build_alone() {
    let site = site("strict");
    let card = fs::read(site.path().join("content/cang-bien/ben-lach-huyen/bia.jpg.toml"));
    site.write("content/cang-bien/da-xoa.jpg.toml", card.expect("the card is there"));
    build_site(&site, &["--strict"]).with_code(1);
    assert!(!site.path().join("public").exists(), "nothing is published");
    build_site(&site, &[]).with_code(0);
}

#[test]
fn files_that_the_site_no_longer_has_leave() {
    let site = site("stale");
    build_site(&site, &[]).with_code(0);
    let public = site.path().join("public");
    let before = stamps(&public);
    assert!(public.join("ko/port/letter-from-the-sea/index.html").exists());
    site.edit(
        "content/cang-bien/hai-ngon-den/index.vi.md",
        " và [bài tiếng Anh](@cang-bien/letter-from-the-sea)",
        "",
    );
    fs::remove_dir_all(site.path().join("content/cang-bien/letter-from-the-sea")).expect("the copy is ours");
    let receipt = summary(&build_site(&site, &["--format", "json"]).with_code(0));
    let after = stamps(&public);
    let removed: Vec<&String> = before.keys().filter(|file| !after.contains_key(*file)).collect();
    assert_eq!(receipt["removed"], removed.len(), "{receipt}");
    let pages: Vec<&String> =
        removed.iter().copied().filter(|file| !file.starts_with("assets/search/")).collect();
    let story =
        |lang: &str| ["", "text/"].map(|form| format!("{lang}/port/letter-from-the-sea/{form}index.html"));
    let expected: Vec<String> = ["en", "ko"].into_iter().flat_map(story).collect();
    assert_eq!(pages, expected.iter().collect::<Vec<_>>(), "two editions, each in words alone too");
    for gone in ["ko/port/letter-from-the-sea", "en/port/letter-from-the-sea"] {
        assert!(!public.join(gone).exists(), "{gone} still stands, if only as an empty folder");
    }
    assert_eq!(leftovers(site.path()), Vec::<String>::new());
}

#[test]
fn what_somebody_put_into_the_finished_site_is_not_lost() {
    let site = site("by-hand");
    build_site(&site, &[]).with_code(0);
    site.write("public/.git/HEAD", "ref: refs/heads/pages");
    for command in ["build", "clean"] {
        let ran = run(site.path(), &[command, "--lang", "en"]).with_code(2);
        assert!(ran.stderr.contains(".git/HEAD"), "{}", ran.stderr);
    }
    assert!(site.path().join("public/.git/HEAD").exists());
}

#[test]
fn an_output_folder_behind_a_link_is_the_folder_that_is_replaced() {
    let site = site("linked");
    fs::create_dir(site.path().join("www")).expect("the copy is ours");
    std::os::unix::fs::symlink("www", site.path().join("public")).expect("a link");
    build_site(&site, &[]).with_code(0);
    site.edit("content/gioi-thieu/index.vi.md", "title = \"", "title = \"Mới: ");
    build_site(&site, &[]).with_code(0);
    assert!(site.path().join("public").is_symlink(), "the link still stands");
    assert!(site.path().join("www/manifest.json").exists());
}

#[test]
fn a_folder_that_is_not_a_finished_site_is_never_replaced() {
    let site = site("refused");
    let elsewhere = Temporary::new("refused-elsewhere");
    elsewhere.write("letters/letter.odt", "x");
    elsewhere.write("other/manifest.json", "{\"name\": \"a web app\"}");
    elsewhere.write("file", "x");
    std::os::unix::fs::symlink(site.path().join("content"), elsewhere.path().join("link")).expect("a link");
    let before = (files_below(site.path()), files_below(elsewhere.path()));
    let outside = |name: &str| elsewhere.path().join(name).display().to_string();
    let refused = [".", "..", "content", "content/public", "i18n", "themes/harbour/public", ".git"];
    let refused = refused.map(str::to_owned).into_iter();
    for out in refused.chain(["letters", "other", "file", "link", "link/public"].map(outside)) {
        let ran = build_site(&site, &["--out", &out]).with_code(2);
        assert!(ran.stderr.starts_with("error: ") && ran.stderr.contains(&out), "{out}: {}", ran.stderr);
        assert_eq!(run(site.path(), &["clean", "--out", &out]).code, 2, "{out}");
    }
    assert!((files_below(site.path()), files_below(elsewhere.path())) == before, "something was touched");
    let empty = outside("empty");
    fs::create_dir(&empty).expect("a folder can be made");
    build_site(&site, &["--out", &empty]).with_code(0);
    build_site(&site, &["--out", &empty]).with_code(0);
}

#[test]
fn a_full_disk_leaves_the_old_site_whole_and_names_the_file() {
    let site = site("full");
    build_site(&site, &[]).with_code(0);
    let before = stamps(&site.path().join("public"));
    site.edit("content/_index.vi.md", "Tin của thành phố cảng.", "Tin mới của thành phố cảng.");
    // No file may grow beyond 4 or 8 KiB; that the signal is ignored makes writing fail as on a full disk.
    let script = format!(
        "trap '' XFSZ; ulimit -f 8; exec '{}' build --now {NOW} --lang en",
        env!("CARGO_BIN_EXE_haidang")
    );
    let ran = Ran::of(in_clean_environment("/bin/sh", site.path()).args(["-c", &script])).with_code(2);
    assert!(ran.stderr.contains(".html` could not be written"), "{}", ran.stderr);
    assert_eq!(stamps(&site.path().join("public")), before);
    assert_eq!(leftovers(site.path()), Vec::<String>::new());
    build_site(&site, &[]).with_code(0);
    assert_ne!(stamps(&site.path().join("public")), before, "the next build is none the worse");
}

#[test]
fn an_address_below_a_file_is_refused_when_it_is_planned() {
    let site = site("below-a-file");
    site.edit("content/gioi-thieu/index.vi.md", "template", "aliases = [\"/robots.txt/\"]\ntemplate");
    let checked = run(site.path(), &["check", "--now", NOW, "--lang", "en"]);
    assert_eq!((checked.code, build_site(&site, &[]).code), (1, 1), "{}", checked.stderr);
}

#[test]
fn a_slug_that_leads_elsewhere_leads_nowhere_whatever_the_site_thinks_of_it() {
    let folder = Temporary::new("slug-leads-out");
    for (file, bytes) in files_below(&crate::support::root().join("tests/sites/slugs-wrong")) {
        folder.write(&format!("a/b/{file}"), bytes);
    }
    let site = folder.path().join("a/b");
    folder.edit("a/b/haidang.toml", "example//tin", "example/tin");
    run(&site, &["build", "--now", NOW, "--lang", "en"]).with_code(0);
    let files: BTreeSet<String> = files_below(folder.path()).into_keys().collect();
    let strays: Vec<_> = files.iter().filter(|file| !file.starts_with("a/b/")).collect();
    assert_eq!(strays, Vec::<&String>::new());
    for page in ["tin/ra-ngoai", "tin/qua-dai", "tin/chu-han", "tin/ben-so-3", "topics/ben", "topics/cau-tau"]
    {
        assert!(files.contains(&format!("a/b/public/vi/{page}/index.html")), "{page}: {files:?}");
    }
}

#[test]
fn builds_that_share_a_store_see_only_whole_pictures_even_when_one_is_killed() {
    let [site, other] = ["shared-store", "shared-store-other"].map(site);
    let expected = made(&site, "own-store", 2, 0);
    let pictures = files_below(&site.path().join("own-store")).len();
    let mut broken_off = 0;
    for round in 0..4 {
        let store = Temporary::new(&format!("store-{round}"));
        let start = |site: &Temporary| {
            let mut command = program(site.path());
            command.env("HAIDANG_STORE", store.path()).args(["build", "--now", NOW, "--lang", "en"]);
            command.stderr(std::process::Stdio::null()).spawn().expect("the program can be started")
        };
        let (mut killed, mut left) = (start(&other), start(&site));
        // What counts is how much of the store is filled, not how fast the machine is.
        while entries(store.path()) < pictures * round / 4 && left.try_wait().is_ok_and(|end| end.is_none()) {
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
        killed.kill().expect("the build can be killed, or has ended");
        broken_off += usize::from(!killed.wait().expect("it ends").success());
        assert!(left.wait().expect("it ends").success(), "round {round}");
        let public = || files_below(&site.path().join("public"));
        assert_eq!(
            differing(&expected, &public()),
            Vec::<&str>::new(),
            "round {round}, beside a killed build"
        );
        assert!(start(&site).wait().expect("it ends").success(), "round {round}");
        assert_eq!(differing(&expected, &public()), Vec::<&str>::new(), "round {round}, from the store");
    }
    assert!(broken_off > 0, "no build was ever killed in its midst");
}

/// How many files stand in the folders of a store, also while a build fills it.
fn entries(store: &Path) -> usize {
    let names = |folder: &Path| fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    names(store).map(|folder| names(&folder.path()).count()).sum()
}

#[test]
fn a_store_is_cleaned_of_what_no_build_has_used_for_long() {
    let site = site("cleaned-store");
    let store = site.path().join("kho");
    let run = |arguments: &[&str]| {
        let mut command = program(site.path());
        command.env("HAIDANG_STORE", &store).args(arguments).args(["--lang", "en"]);
        Ran::of(&mut command)
    };
    run(&["build", "--now", NOW]).with_code(0);
    let before = files_below(&store);
    let young = run(&["clean", "--store", "--older-than", "30"]).with_code(0);
    assert!(young.stderr.contains("nothing was deleted"), "{}", young.stderr);
    assert!(run(&["clean"]).with_code(0).stderr.contains("public"));
    assert_eq!(files_below(&store).len(), before.len(), "a shared store is left alone unless it is named");
    let all = run(&["clean", "--store"]).with_code(0);
    assert!(all.stderr.contains(&format!("{} files", before.len())), "{}", all.stderr);
    assert!(files_below(&store).is_empty());
    run(&["clean", "--older-than", "30"]).with_code(2);
}

/// A copy of the good site.
fn site(name: &str) -> Temporary {
    Temporary::copy_of("tests/sites-good/port", name)
}

fn build_site(site: &Temporary, arguments: &[&str]) -> Ran {
    run(site.path(), &[&["build", "--now", NOW, "--lang", "en"], arguments].concat())
}

/// Builds with the library: on so many threads, with the files listed in this order, with this store.
fn made(site: &Temporary, store: &str, threads: usize, seed: u64) -> BTreeMap<String, Vec<u8>> {
    let out = Temporary::new(&format!("out-{store}-{threads}-{seed}"));
    let store = DiskStore::new(site.path().join(store));
    let world = Shuffled { disk: Disk::new(site.path(), Moment(NOW_SECONDS), store), seed };
    let options = Options {
        mode: Mode::Publish,
        base_url: None,
        is_strict: false,
        has_pseudo: false,
        media_megabytes: Budget::DEFAULT_MEGABYTES,
    };
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads can be had");
    let outcome = pool
        .install(|| build(&world, &options, &out.path().join("public"), &Unwatched))
        .expect("the machine does not refuse");
    assert!(outcome.receipt.is_some(), "{:?}", outcome.diagnostics);
    files_below(&out.path().join("public"))
}

/// The world of a folder whose files are listed in another order.
struct Shuffled {
    disk: Disk,
    seed: u64,
}

impl World for Shuffled {
    fn entries(&self) -> Result<Vec<Entry>, Error> {
        let mut entries = self.disk.entries()?;
        if self.seed > 0 {
            let number = |path: &FilePath| Sha256::digest(format!("{}{path}", self.seed));
            entries.sort_by_key(|entry| number(&entry.path));
        }
        Ok(entries)
    }

    fn read(&self, path: &FilePath) -> Result<Vec<u8>, Error> {
        self.disk.read(path)
    }

    fn now(&self) -> Moment {
        self.disk.now()
    }

    fn store(&self) -> &dyn Store {
        self.disk.store()
    }
}

/// The files that only one side has, or that differ.
fn differing<'a>(a: &'a BTreeMap<String, Vec<u8>>, b: &'a BTreeMap<String, Vec<u8>>) -> Vec<&'a str> {
    let names: BTreeSet<&String> = a.keys().chain(b.keys()).collect();
    names.into_iter().filter(|name| a.get(*name) != b.get(*name)).map(String::as_str).collect()
}

/// What changes when a file is written again: its number on the disk and its time, with its bytes.
fn stamps(folder: &Path) -> BTreeMap<String, (u64, i64, i64, Vec<u8>)> {
    let stamp = |(file, bytes): (String, Vec<u8>)| {
        let metadata = fs::metadata(folder.join(&file)).expect("the file is there");
        (file, (metadata.ino(), metadata.mtime(), metadata.mtime_nsec(), bytes))
    };
    files_below(folder).into_iter().map(stamp).collect()
}

/// What a build has left beside the finished site.
fn leftovers(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder)
        .expect("the folder can be listed")
        .map(|entry| entry.expect("the folder can be listed").file_name().to_string_lossy().into_owned());
    names.filter(|name| name.starts_with(".public")).collect()
}

/// The last line of `--format json`.
fn summary(ran: &Ran) -> serde_json::Value {
    let last = ran.stdout.lines().last().unwrap_or_default();
    let summary: serde_json::Value = serde_json::from_str(last).expect("the summary is JSON");
    assert_eq!(summary["type"], "summary");
    summary
}

#[cfg(target_os = "linux")]
#[test]
fn results_that_do_not_arrive_are_no_success() {
    let site = crate::support::Temporary::copy_of("tests/sites/all-is-well", "full");
    for arguments in [&["plan"][..], &["schema", "front"], &["tr", "status", "--format", "json"]] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("Linux has it");
        let ended = crate::support::program(site.path())
            .args(["--lang", "en"])
            .args(arguments)
            .stdout(full)
            .output()
            .expect("the program starts");
        let said = String::from_utf8_lossy(&ended.stderr);
        assert_eq!(ended.status.code(), Some(2), "{arguments:?}: {said}");
        assert!(said.contains("`stdout` could not be written"), "{arguments:?}: {said}");
    }
}
