//! Files and folders that are passed over without a word: misnamed texts and cards, pictures of a story that is
//! not there, catalogues of languages that the site does not have.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::Config;
use crate::names::{FilePath, Lang};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::{Site, Target};

/// Endings of texts that somebody may have meant for an edition.
const TEXTS: [&str; 13] =
    ["markdown", "mdown", "mkd", "mdx", "txt", "text", "html", "htm", "doc", "docx", "odt", "rtf", "bak"];

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    for path in all(site) {
        if is_misnamed(path) {
            let problem = Problem::FileStray { name: path.name().to_owned() };
            let mut diagnostic = Diagnostic::new(problem).in_file(path);
            diagnostic.near = meant(path, &site.config);
            notes.add(diagnostic);
        }
        if is_misnamed_card(path, site) {
            let problem = Problem::CardStray { name: path.name().to_owned() };
            let mut diagnostic = Diagnostic::new(problem).in_file(path);
            diagnostic.near = meant_card(path, site);
            notes.add(diagnostic);
        }
    }
    catalogues(site, &mut notes);
    folders(site, &mut notes);
    notes
}

/// Every file of the project.
fn all(site: &Site) -> impl Iterator<Item = &FilePath> {
    site.sources.texts.keys().chain(site.sources.files.keys()).chain(&site.sources.unread)
}

/// Whether a file is called like an edition and has another ending.
fn is_misnamed(path: &FilePath) -> bool {
    let is_edition = ["index.", "_index."].iter().any(|name| path.name().starts_with(name));
    is_edition
        && path.as_str().starts_with("content/")
        && (TEXTS.contains(&path.extension().as_str()) || path.name().ends_with('~'))
}

/// The name that a misnamed edition should have.
fn meant(path: &FilePath, config: &Config) -> Option<String> {
    let mut parts = path.name().split('.');
    let (name, tag) = (parts.next()?, parts.next()?);
    config.lang(tag).map(|lang| format!("{name}.{lang}.md"))
}

/// Whether a table beside texts is neither the card of a picture nor one of those that the site has.
fn is_misnamed_card(path: &FilePath, site: &Site) -> bool {
    let Some(picture) = path.as_str().strip_suffix(".toml") else { return false };
    let is_table = ["content/topics", "content/people"].contains(&picture);
    path.as_str().starts_with("content/") && !is_table && !site.cards.contains_key(&FilePath::new(picture))
}

/// The name that a card should have: `cau-cang.jpg.toml` for `cau-cang.toml`.
fn meant_card(path: &FilePath, site: &Site) -> Option<String> {
    let stem = path.as_str().strip_suffix("toml")?;
    let picture = site
        .pictures
        .keys()
        .find(|picture| picture.as_str().strip_prefix(stem).is_some_and(|end| !end.contains(['.', '/'])))?;
    Some(format!("{}.toml", picture.name()))
}

fn catalogues(site: &Site, notes: &mut Notes) {
    let known: Vec<String> = site.config.langs().map(|lang| format!("{lang}.ftl")).collect();
    for source in site.sources.texts_below("i18n").filter(|source| source.path.extension() == "ftl") {
        let name = source.path.as_str().strip_prefix("i18n/").unwrap_or_default();
        if !known.iter().any(|known| known == name) {
            let usual = Lang::parse(name.trim_end_matches(".ftl")).map(|lang| format!("{lang}.ftl"));
            let problem = Problem::CatalogueStray { name: name.to_owned() };
            let mut diagnostic = Diagnostic::new(problem).in_file(&source.path);
            diagnostic.near = usual.filter(|usual| known.contains(usual));
            notes.add(diagnostic);
        }
    }
}

/// Reports folders whose files belong to nothing.
fn folders(site: &Site, notes: &mut Notes) {
    let mut by_folder: BTreeMap<&str, Vec<&FilePath>> = BTreeMap::new();
    for path in all(site).filter(|path| path.as_str().starts_with("content/")) {
        by_folder.entry(path.folder()).or_default().push(path);
    }
    let stories: BTreeSet<&str> = by_folder
        .iter()
        .filter(|(_, files)| files.iter().any(|file| file.name().starts_with("index.")))
        .map(|(folder, _)| *folder)
        .collect();
    let used = used(site);
    for (folder, files) in by_folder {
        let mut around = std::iter::successors(Some(folder), |inner| Some(inner.rsplit_once('/')?.0));
        let is_of_story = around.any(|folder| stories.contains(folder));
        // A text says itself what is wrong with it, and a section's or home page's folder is one.
        let has_text = files.iter().any(|file| file.extension() == "md");
        let is_used = files.iter().any(|file| used.contains(file));
        if folder != "content" && !is_of_story && !has_text && !is_used {
            let folder = FilePath::new(folder);
            notes.add(Diagnostic::new(Problem::FolderStray { folder: folder.clone() }).in_file(&folder));
        }
    }
}

/// Files that some text shows or offers.
fn used(site: &Site) -> BTreeSet<&FilePath> {
    let mut used: BTreeSet<&FilePath> = site.pictures.keys().collect();
    for folder in site.folders.values() {
        used.extend(folder.data_files());
        let links = folder.editions.values().flat_map(|edition| edition.links.values());
        used.extend(links.filter_map(|target| match target {
            Target::File(file) => Some(file),
            _ => None,
        }));
    }
    used
}
