//! The fonts of pages: cut to what the site says, with no letter of any page missing.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use haidang::build::{Options, Planned, prepare};
use haidang::font::{Coverage, cut};
use haidang::media::Budget;
use haidang::names::{Address, Moment};
use haidang::plan::Recipe;
use haidang::render::Renderer;
use haidang::site::Mode;
use haidang::world::{Disk, DiskStore};
use rayon::prelude::*;

use crate::support::{NOW, Temporary, root, run};

/// Midnight of [`NOW`] in UTC.
const NOW_SECONDS: i64 = 1_795_132_800;

fn with_site<T>(folder: &Path, has_pseudo: bool, look: impl FnOnce(&Planned, &Renderer<'_>) -> T) -> T {
    let store = Path::new(env!("CARGO_TARGET_TMPDIR")).join("store");
    let world = Disk::new(folder, Moment(NOW_SECONDS), DiskStore::new(store));
    let options = Options {
        mode: if has_pseudo { Mode::Preview } else { Mode::Publish },
        base_url: None,
        is_strict: false,
        has_pseudo,
        media_megabytes: Budget::DEFAULT_MEGABYTES,
    };
    let planned = prepare(&world, &options).expect("the site can be read").value;
    let renderer = Renderer::new(&world, &planned.site, &planned.plan, &planned.theme).value;
    look(&planned, &renderer)
}

/// The characters of pages, and of the excerpts that search shows, with an address where each stands.
fn shown(planned: &Planned, renderer: &Renderer<'_>) -> BTreeMap<char, Address> {
    let recipes: Vec<_> = planned.plan.recipes.iter().collect();
    let is_text = |name: &str| name.ends_with(".txt");
    let is_read = |recipe: &Recipe| match recipe {
        Recipe::Search { name, .. } => is_text(name),
        recipe => recipe.is_page(),
    };
    let of_page = |(address, recipe): &(&Address, &Recipe)| {
        let made = renderer.make(address, recipe).expect("the machine is well").expect("the page is made");
        let text = String::from_utf8(made).expect("pages are UTF-8");
        text.chars().map(|c| (c, (*address).clone())).collect::<BTreeMap<_, _>>()
    };
    let pages = recipes.par_iter().filter(|(_, recipe)| is_read(recipe)).map(of_page);
    pages.reduce(BTreeMap::new, |mut all, page| {
        all.extend(page);
        all
    })
}

/// Characters of pages that a cut font lacks and its source has, as `font: characters`.
fn lacking(folder: &Path, has_pseudo: bool) -> Vec<String> {
    with_site(folder, has_pseudo, |planned, renderer| {
        let shown = shown(planned, renderer);
        let cuts = &planned.plan.fonts.cuts;
        assert_eq!(cuts.len(), 4, "the theme has four fonts");
        let of_cut = |(name, wanted): (&String, &haidang::plan::Cut)| {
            let font = &planned.theme.web_fonts[wanted.font];
            let has = Coverage::of(&cut(&font.bytes, &wanted.characters).expect("the font is whole"));
            let lacks = shown.iter().filter(|(c, _)| font.coverage.has(**c) && !has.has(**c));
            let lacks: Vec<String> =
                lacks.filter(|(c, _)| !c.is_control()).map(|(c, at)| format!("{c} in {at}")).collect();
            (!lacks.is_empty()).then(|| format!("{name}: {}", lacks.join(", ")))
        };
        cuts.iter().filter_map(of_cut).collect()
    })
}

#[test]
fn every_letter_of_the_sample_site_is_in_the_fonts_that_it_is_sent_with() {
    assert_eq!(lacking(&root(), false), Vec::<String>::new());
}

#[test]
fn so_it_is_on_a_site_with_much_on_it_and_in_the_made_up_languages() {
    for name in ["port", "arabic"] {
        assert_eq!(
            lacking(&root().join("tests/sites-good").join(name), false),
            Vec::<String>::new(),
            "{name}"
        );
    }
    assert_eq!(lacking(&root().join("tests/sites-good/port"), true), Vec::<String>::new());
}

#[test]
fn fonts_are_small_and_the_same_whoever_cuts_them() {
    let folder = Temporary::new("fonts-small");
    site(&folder, "", "");
    let build = |out: &str, more: &[&str]| {
        let ran = run(folder.path(), &[&["build", "--now", NOW, "--out", out], more].concat());
        ran.with_code(0);
        fonts(&folder.path().join(out))
    };
    let one = build("one", &["--jobs", "1"]);
    assert_eq!(one.len(), 4);
    for (name, bytes) in &one {
        assert_eq!(&bytes[..4], b"wOF2", "{name}");
        assert!(bytes.len() < 16_000, "{name} has {} bytes", bytes.len());
    }
    assert_eq!(build("two", &["--jobs", "2"]), one);
}

#[test]
fn a_letter_that_the_site_did_not_have_changes_the_name_of_the_fonts() {
    let folder = Temporary::new("fonts-named");
    let names = |text: &str| {
        site(&folder, "", text);
        let ran = run(folder.path(), &["build", "--now", NOW]);
        ran.with_code(0);
        fonts(&folder.path().join("public")).into_keys().collect::<BTreeSet<_>>()
    };
    let before = names("Cảng Hải Phòng.");
    assert_eq!(names("Phòng Hải Cảng, lại một lần nữa."), before, "the alphabet is there already");
    assert!(names("Gdańsk.").is_disjoint(&before));
}

#[test]
fn a_theme_without_fonts_of_pages_has_none_and_pages_name_none() {
    let folder = Temporary::new("fonts-none");
    site(&folder, "plain", "Cảng.");
    let theme = folder.path().join("themes/plain");
    fs::create_dir_all(theme.join("templates")).expect("a folder can be made");
    for entry in fs::read_dir(root().join("themes/harbour/templates")).expect("harbour has templates") {
        let entry = entry.expect("it can be read");
        if entry.path().is_file() {
            fs::write(
                theme.join("templates").join(entry.file_name()),
                "<!doctype html><title>{{ page.title }}</title>{{ site.fonts | length }}",
            )
            .expect("a file can be written");
        }
    }
    fs::write(theme.join("theme.toml"), "").expect("a file can be written");
    fs::create_dir_all(theme.join("i18n")).expect("a folder can be made");
    fs::copy(root().join("themes/harbour/i18n/vi.ftl"), theme.join("i18n/vi.ftl"))
        .expect("a file can be copied");
    with_site(folder.path(), false, |planned, renderer| {
        assert!(planned.theme.web_fonts.is_empty());
        assert_eq!(planned.plan.fonts.faces, "");
        let home = renderer.make(&Address::new("/vi/"), &planned.plan.recipes[&Address::new("/vi/")]);
        let home = String::from_utf8(home.expect("the machine is well").expect("the page is made"));
        assert!(home.expect("pages are UTF-8").ends_with('0'));
    });
}

#[test]
fn a_pack_for_headings_has_what_headings_say_in_its_language_and_no_more() {
    let folder = Temporary::new("fonts-pack");
    site(&folder, "", "Cảng.");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("a folder can be made");
        fs::write(path, text).expect("a file can be written");
    };
    write("haidang.toml", "base_url = \"https://haidang.example/\"\n[languages.vi]\n[languages.ja]\n");
    write(
        "content/_index.ja.md",
        "+++\ntitle = \"港町ハイフォン\"\nsummary = \"概要。\"\n+++\n\n鰯と鱒の本文。\n\n## 灯台\n",
    );
    write(
        "themes/harbour/theme.toml",
        "[[fonts]]\nfamily = \"Noto Sans JP\"\nfile = \"print/noto-sans-jp-500.ttf\"\nweight = 800\n\
         scripts = [\"Hani\", \"Hira\", \"Kana\"]\nlanguages = [\"ja\"]\ntext = \"headings\"\n",
    );
    with_site(folder.path(), true, |planned, _| {
        let fonts = &planned.theme.web_fonts;
        let pack = planned.plan.fonts.cuts.values().find(|cut| fonts[cut.font].family == "Noto Sans JP");
        let kept = &pack.expect("the pack is there").characters;
        assert!("港町ハイフォン灯台".chars().all(|c| kept.contains(&c)));
        assert!(!"鰯鱒ảa".chars().any(|c| kept.contains(&c)));
        assert_eq!(planned.plan.fonts.cuts.len(), 5);
    });
}

/// The smallest site.
fn site(folder: &Temporary, theme: &str, text: &str) {
    let theme = if theme.is_empty() { String::new() } else { format!("theme = \"{theme}\"\n") };
    let config = format!("{theme}base_url = \"https://haidang.example/\"\n[languages.vi]\n");
    fs::write(folder.path().join("haidang.toml"), config).expect("a file can be written");
    fs::create_dir_all(folder.path().join("content")).expect("a folder can be made");
    let home = format!("+++\ntitle = \"Trang\"\nsummary = \"Trang.\"\n+++\n\n{text}\n");
    fs::write(folder.path().join("content/_index.vi.md"), home).expect("a file can be written");
}

/// The fonts of a finished site.
fn fonts(public: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = fs::read_dir(public.join("assets/fonts")).expect("the site has fonts");
    let files = files.map(|entry| entry.expect("it can be read").path());
    let is_font = |path: &std::path::PathBuf| path.extension().is_some_and(|extension| extension == "woff2");
    let named = |path: std::path::PathBuf| {
        let name = path.file_name().expect("it has a name").to_string_lossy().into_owned();
        (name, fs::read(&path).expect("it can be read"))
    };
    files.filter(is_font).map(named).collect()
}
