//! The languages that nobody speaks: no word of a page escapes them, so a word that does is written
//! into a template and could never be translated.

use std::collections::BTreeSet;
use std::path::Path;

use haidang::build::{Options, Planned, prepare};
use haidang::media::Budget;
use haidang::names::{Address, Moment};
use haidang::render::Renderer;
use haidang::site::{Mode, Texts};
use haidang::world::{Disk, DiskStore};
use rayon::prelude::*;

use crate::support::html::{unescaped, value};
use crate::support::{NOW, Temporary, root, run};

/// Midnight of [`NOW`] in UTC.
const NOW_SECONDS: i64 = 1_795_132_800;
const ACCENTED: &str = "en-XA";
const MIRRORED: &str = "ar-XB";
/// Elements whose text is for machines; what says `translate="no"` is nobody's words either.
const SILENT: [&str; 4] = ["script", "style", "code", "pre"];
/// Attributes that are read to people.
const SPOKEN: [&str; 4] = ["alt", "aria-label", "title", "placeholder"];
const VOID: [&str; 10] = ["area", "br", "col", "hr", "img", "input", "link", "meta", "source", "track"];

#[test]
fn every_word_of_the_sample_site_can_be_translated() {
    let escaped = escaped(&root());
    assert!(escaped.is_empty(), "words that no catalogue holds:\n{}", escaped.join("\n"));
}

#[test]
fn every_word_of_a_site_with_much_on_it_can_be_translated() {
    let escaped = escaped(&root().join("tests/sites-good/port"));
    assert!(escaped.is_empty(), "words that no catalogue holds:\n{}", escaped.join("\n"));
}

#[test]
fn a_word_in_a_template_is_found() {
    let site = Temporary::copy_of("tests/sites/all-is-well", "pseudo-word");
    let template = std::fs::read_to_string(root().join("themes/harbour/templates/home.html"));
    let template = template.expect("the theme is there").replace("</h1>", " Port</h1>");
    site.write("themes/harbour/templates/home.html", template);
    let escaped = escaped(site.path());
    assert_eq!(escaped, ["ar-XB /ar-XB/: Port", "en-XA /en-XA/: Port"]);
}

#[test]
fn the_made_up_languages_are_seen_in_previews_that_ask_for_them_and_by_no_search_engine() {
    let site = Temporary::copy_of("tests/sites/all-is-well", "pseudo-preview");
    for (arguments, is_there) in
        [(&["build"][..], false), (&["build", "--preview"], false), (&["build", "--pseudo"], true)]
    {
        run(site.path(), &[arguments, &["--now", NOW]].concat()).with_code(0);
        for lang in [ACCENTED, MIRRORED] {
            let page = site.path().join("public").join(lang).join("gioi-thieu/index.html");
            assert_eq!(page.is_file(), is_there, "{arguments:?} {lang}");
        }
    }
    let read = |file: &str| std::fs::read_to_string(site.path().join("public").join(file)).expect("a page");
    let mirrored = read("ar-XB/index.html");
    assert!(mirrored.contains("<html lang=\"ar-XB\" dir=\"rtl\">"), "{mirrored}");
    assert!(mirrored.contains("<meta name=\"robots\" content=\"noindex, follow\">"), "{mirrored}");
    for file in ["en/index.html", "sitemap.xml", "en/sitemap.xml"] {
        let text = read(file);
        assert!(
            !text.contains("hreflang=\"en-XA\" href=\"https:") && !text.contains("en-XA/sitemap"),
            "{text}"
        );
    }
    assert!(!site.path().join("public/en-XA/sitemap.xml").exists());
    assert!(read("robots.txt").contains("Disallow: /"));
}

#[test]
fn what_is_wrong_with_a_site_is_not_said_again_for_the_made_up_languages() {
    let folder = root().join("tests/sites");
    for name in ["alt-missing", "figures-incomplete", "links-broken", "directives", "catalogue-broken"] {
        let arguments = |option| ["check", "--source", name, "--now", NOW, option];
        let plain = run(&folder, &arguments("--preview")).stderr;
        assert_eq!(run(&folder, &arguments("--pseudo")).stderr, plain, "{name}");
    }
}

/// Words of pages in a made-up language that are plain English, as `language address: words`.
fn escaped(folder: &Path) -> Vec<String> {
    let store = Path::new(env!("CARGO_TARGET_TMPDIR")).join("store");
    let world = Disk::new(folder, Moment(NOW_SECONDS), DiskStore::new(store));
    let options = Options {
        mode: Mode::Preview,
        base_url: None,
        is_strict: false,
        has_pseudo: true,
        media_megabytes: Budget::DEFAULT_MEGABYTES,
    };
    let planned = prepare(&world, &options).expect("the site can be read").value;
    let data = data(&planned);
    let renderer = Renderer::new(&world, &planned.site, &planned.plan, &planned.theme).value;
    let pages: Vec<_> = planned
        .plan
        .recipes
        .iter()
        .filter(|(_, recipe)| recipe.is_page() || recipe.kind() == "style-page")
        .filter_map(|(address, recipe)| Some((address, recipe, recipe.lang()?.as_str())))
        .filter(|(.., lang)| [ACCENTED, MIRRORED].contains(lang))
        .collect();
    assert!(pages.len() >= 4, "there are pages in both languages");
    let mut found: Vec<String> = pages
        .par_iter()
        .flat_map_iter(|(address, recipe, lang)| {
            let made =
                renderer.make(address, recipe).expect("the machine is well").expect("the page is made");
            let html = String::from_utf8(made).expect("pages are UTF-8");
            words(&html, lang, &data).into_iter().map(move |words| line(lang, address, &words))
        })
        .collect();
    found.sort();
    found.dedup();
    found
}

fn line(lang: &str, address: &Address, words: &str) -> String {
    format!("{lang} {address}: {words}")
}

/// What is the same in every language: sources and credits as they name themselves, kinds of files.
fn data(planned: &Planned) -> Vec<String> {
    let kinds = ["CSV", "PDF", "MP3", "MP4", "OPUS", "WebM"];
    let mut data: BTreeSet<String> = kinds.into_iter().map(str::to_owned).collect();
    for source in planned.site.folders.values().flat_map(|folder| &folder.sources) {
        for texts in std::iter::once(&source.publisher).chain(&source.title).chain(&source.note) {
            match texts {
                Texts::One { text, .. } => {
                    data.insert(text.clone());
                }
                Texts::ByLang(texts) => data.extend(texts.values().cloned()),
            }
        }
    }
    for card in planned.site.cards.values() {
        data.extend(
            [&card.rights.credit, &card.rights.creator, &card.rights.licence].into_iter().flatten().cloned(),
        );
    }
    let mut data: Vec<String> = data.into_iter().filter(|text| !text.is_empty()).collect();
    // Longer ones first, since one may hold another.
    data.sort_by_key(|text| std::cmp::Reverse(text.len()));
    data
}

/// Texts of a page that hold plain letters.
fn words(html: &str, lang: &str, data: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    // Each open element with the language that it is in, and whether it speaks.
    let mut open: Vec<(String, String, bool)> = Vec::new();
    let mut rest = html;
    while let Some((text, after)) = rest.split_once('<') {
        let (own, speaks) = open.last().map_or((lang, true), |(_, own, speaks)| (own.as_str(), *speaks));
        if own == lang && speaks {
            found.extend(plain(&unescaped(text), data));
        }
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        rest = after;
        let name = tag.trim_start_matches('/').split([' ', '\n', '/']).next().unwrap_or_default();
        if tag.starts_with('/') {
            while open.pop().is_some_and(|(opened, ..)| opened != name) {}
            continue;
        }
        let inner = value(tag, "lang").unwrap_or_else(|| own.to_owned());
        if inner == lang {
            let said = SPOKEN.iter().filter_map(|attribute| value(tag, attribute));
            found.extend(said.filter_map(|text| plain(&text, data)));
        }
        let is_silent = SILENT.contains(&name) || value(tag, "translate").as_deref() == Some("no");
        let is_alone = VOID.contains(&name) || tag.ends_with('/') || tag.starts_with('!');
        if !is_alone {
            let speaks = speaks && !is_silent;
            open.push((name.to_owned(), inner, speaks));
        }
    }
    found
}

/// The plain letters of a text, when there are any beside data, addresses and names of files.
fn plain(text: &str, data: &[String]) -> Option<String> {
    let mut text = text.replace(['\u{2068}', '\u{2069}'], "");
    for known in data {
        text = text.replace(known.as_str(), "");
    }
    let mut left = String::new();
    let mut parts = text.split('\u{202E}');
    left.push_str(parts.next().unwrap_or_default());
    parts.for_each(|part| left.push_str(part.split_once('\u{202C}').map_or("", |(_, after)| after)));
    let is_plain = |word: &&str| {
        let is_address = word.contains("://") || word.contains('@') || word.trim_matches('.').contains('.');
        !is_address && word.contains(|c: char| c.is_ascii_alphabetic())
    };
    let words: Vec<&str> = left.split_whitespace().filter(is_plain).collect();
    (!words.is_empty()).then(|| words.join(" "))
}
