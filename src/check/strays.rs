//! Files and folders that are passed over without a word: misnamed cards, pictures of a story that is
//! not there, catalogues of languages that the site does not have.

use std::collections::{BTreeMap, BTreeSet};

use crate::markdown::{Directive, Picture};
use crate::names::{FilePath, Lang};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::{FolderEdition, Site, Target, is_clip, is_picture};

/// Pictures of kinds that pages do not show.
const UNSHOWN: [&str; 10] = ["heic", "heif", "tif", "tiff", "bmp", "psd", "jxl", "dng", "nef", "cr2"];

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    for path in all(site) {
        if is_misnamed_card(path, site) {
            let problem = Problem::CardStray { name: path.name().to_owned() };
            let mut diagnostic = Diagnostic::new(problem).in_file(path);
            diagnostic.near = meant_card(path, site);
            notes.add(diagnostic);
        }
    }
    catalogues(site, &mut notes);
    // A poster that cannot be one is told so, and not that nobody shows it.
    let named = site.shown_clips().filter_map(|(_, _, shown)| {
        let card = site.card_of_clip(&shown.file, &shown.plain)?;
        shown.file.beside(&card.poster.as_ref()?.value)
    });
    let given = site.shown_clips().filter_map(|(_, _, shown)| site.given_poster(shown));
    let posters: Vec<FilePath> = given.chain(named).collect();
    let mut used = used(site);
    used.extend(&posters);
    folders(site, &used, &mut notes);
    pictures(site, &used, &mut notes);
    notes
}

/// Every file of the project.
pub(super) fn all(site: &Site) -> impl Iterator<Item = &FilePath> {
    site.sources.texts.keys().chain(site.sources.files.keys()).chain(&site.sources.unread)
}

/// Whether a table beside texts is neither the card of a picture nor one of those that the site has.
fn is_misnamed_card(path: &FilePath, site: &Site) -> bool {
    let Some(picture) = card_name(path).strip_suffix(".toml") else { return false };
    let is_table = ["content/topics", "content/people"].contains(&picture);
    if !path.as_str().starts_with("content/") || is_table {
        return false;
    }
    if card_name(path) != path.as_str() {
        return true;
    }
    let picture = FilePath::new(picture);
    // Why the card of a picture that is there cannot be read has been said, as has why the picture cannot be shown.
    let is_explained =
        site.sources.contains(&picture) && (site.sources.is_unread(path) || is_unshown(&picture));
    !is_explained && !site.cards.contains_key(&picture)
}

/// Whether a file is a picture of a kind that pages do not show.
fn is_unshown(picture: &FilePath) -> bool {
    UNSHOWN.contains(&picture.extension().as_str())
}

/// The path of a file without the `.txt` that some editors add, and Windows hides.
fn card_name(path: &FilePath) -> &str {
    path.as_str().strip_suffix(".txt").filter(|card| card.ends_with(".toml")).unwrap_or(path.as_str())
}

/// The name that a card should have: `cau-cang.jpg.toml` for `cau-cang.toml` and `cau-cang.jpg.toml.txt`.
fn meant_card(path: &FilePath, site: &Site) -> Option<String> {
    let card = card_name(path).strip_suffix(".toml")?;
    let is_its = |picture: &&FilePath| {
        let ending = picture.as_str().strip_prefix(card);
        ending.is_some_and(|ending| ending.is_empty() || (ending.starts_with('.') && !ending.contains('/')))
    };
    let picture = site.pictures.keys().find(is_its)?;
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
fn folders(site: &Site, used: &BTreeSet<&FilePath>, notes: &mut Notes) {
    let mut by_folder: BTreeMap<&str, Vec<&FilePath>> = BTreeMap::new();
    for path in all(site).filter(|path| path.as_str().starts_with("content/")) {
        by_folder.entry(path.folder()).or_default().push(path);
    }
    let stories: BTreeSet<&str> = by_folder
        .iter()
        .filter(|(_, files)| files.iter().any(|file| file.name().starts_with("index.")))
        .map(|(folder, _)| *folder)
        .collect();
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

/// Reports pictures and clips beside a story that nobody sees or hears.
fn pictures(site: &Site, used: &BTreeSet<&FilePath>, notes: &mut Notes) {
    for folder in site.folders.values().filter(|folder| folder.editions.values().all(shows_all)) {
        let beside = folder.source_edition().file.path.folder();
        let files = site.sources.files.keys().filter(|file| file.folder() == beside);
        for file in files.filter(|file| !used.contains(file) && !is_drawing_of_shown(file, used)) {
            let problem = match (is_picture(file), is_clip(file)) {
                (true, _) => Problem::PictureUnused { name: file.name().to_owned() },
                (false, true) => Problem::ClipUnused { name: file.name().into() },
                (false, false) => continue,
            };
            notes.add(Diagnostic::new(problem).in_file(file));
        }
    }
}

/// Whether a file is the drawing from which a picture that is shown was made: `cover.svg` beside `cover.jpg`.
fn is_drawing_of_shown(file: &FilePath, used: &BTreeSet<&FilePath>) -> bool {
    let stem = |file: &FilePath| file.as_str().rsplit_once('.').map(|(stem, _)| stem.to_owned());
    let is_made_of_it = |other: &&&FilePath| is_picture(other) && stem(other) == stem(file);
    file.extension() == "svg" && used.iter().any(|other| is_made_of_it(&other))
}

/// Whether an edition could be read, and every file that it names is there.
fn shows_all(edition: &FolderEdition) -> bool {
    let has_links = !edition.links.values().any(|target| matches!(target, Target::Broken));
    let is_there = |picture: &Picture| edition.pictures.contains_key(&picture.span);
    let has_cover = edition.cover.is_some() || edition.file.front.cover.is_none();
    // A clip that was meant otherwise may be any file beside the text.
    let is_clip = |directive: &&Directive| ["video", "audio"].contains(&directive.name.as_str());
    let has_clip = |directive: &Directive| {
        edition.clips.contains_key(&directive.line) || directive.argument.contains("://")
    };
    let has_clips = edition.file.document.directives().into_iter().filter(is_clip).all(has_clip);
    edition.file.is_whole()
        && has_clips
        && has_links
        && has_cover
        && edition.file.document.pictures().into_iter().all(is_there)
}

/// Files that some text shows or offers.
fn used(site: &Site) -> BTreeSet<&FilePath> {
    let mut used: BTreeSet<&FilePath> = site.pictures.keys().collect();
    used.extend(site.clips.keys());
    used.extend(site.tracks.keys());
    for folder in site.folders.values() {
        used.extend(folder.data_files());
        used.extend(folder.figures.iter().filter_map(|request| request.base.file.as_ref()));
        let links = folder.editions.values().flat_map(|edition| edition.links.values());
        used.extend(links.filter_map(|target| match target {
            Target::File(file) => Some(file),
            _ => None,
        }));
    }
    used
}
