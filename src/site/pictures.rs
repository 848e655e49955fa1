//! Which file each picture of each text shows, with its card.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::Config;
use crate::edition::Edition;
use crate::fields::Reader;
use crate::lang;
use crate::media::{Card, CardFront, Format, Kind, Medium, Picture, medium_of_extension};
use crate::names::{FilePath, Lang, StoryKey};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::source::{Source, Sources, Span};

use super::forms::own_form;
use super::links::{decoded, names_beside};
use super::{FolderEdition, Site};

/// Every picture file that editions name and that is there, in the form for their language.
pub fn wanted(editions: &[Edition], sources: &Sources) -> BTreeSet<FilePath> {
    let mut wanted = BTreeSet::new();
    // A cover is inherited, so each language of its story may need its own form of it.
    let langs: BTreeSet<&Lang> = editions.iter().map(|edition| &edition.lang).collect();
    for edition in editions {
        let named = edition.document.pictures();
        let files = named
            .iter()
            .filter_map(|picture| file_beside(&edition.path, &picture.file, &edition.lang, sources));
        wanted.extend(files);
        for lang in &langs {
            let cover = edition.front.cover.as_ref();
            wanted.extend(cover.and_then(|cover| file_beside(&edition.path, cover, lang, sources)));
        }
    }
    wanted
}

/// The file that a name means beside an edition: the one for the language, if there is one.
pub(super) fn file_beside(path: &FilePath, name: &str, lang: &Lang, sources: &Sources) -> Option<FilePath> {
    let path = path.beside(&decoded(name)).filter(|path| path.as_str().starts_with("content/"))?;
    let own = own_form(&path, lang)?;
    [own, path].into_iter().find(|path| sources.contains(path))
}

/// Reads the cards of all pictures; where they are silent, the pictures themselves are heard.
pub(super) fn cards(
    sources: &Sources,
    config: &Config,
    pictures: &BTreeMap<FilePath, Picture>,
    notes: &mut Notes,
) -> BTreeMap<FilePath, Card> {
    let reader = Reader::<CardFront>::new();
    let mut cards = BTreeMap::new();
    for source in sources.texts_below("content") {
        let Some(picture) = picture_of_card(source) else { continue };
        if !sources.contains(&picture) {
            let problem = Problem::CardOrphan { file: picture.clone(), what: what(&picture).into() };
            let mut diagnostic = Diagnostic::new(problem);
            diagnostic.near = renamed(&picture, sources).map(|picture| format!("{}.toml", picture.name()));
            notes.add(diagnostic.in_file(&source.path));
        }
        let front = notes.take(reader.read(&source.path, &source.text));
        cards.insert(picture, notes.take(Card::new(front, &source.path, config)));
    }
    for (file, picture) in pictures {
        if let Some(metadata) = &picture.metadata {
            metadata.fill_card(cards.entry(file.clone()).or_default(), config);
        }
        if picture.format == Format::Svg {
            let card = cards.entry(file.clone()).or_default();
            // No light has fallen on it, whatever a card says that says nothing.
            if card.photograph.is_none() && card.kind == Kind::Photograph {
                card.kind = Kind::Illustration;
            }
        }
    }
    cards
}

/// The picture or clip that a card belongs to: the card's name without `.toml`.
fn picture_of_card(source: &Source) -> Option<FilePath> {
    let file = FilePath::new(source.path.as_str().strip_suffix(".toml")?);
    (is_picture(&file) || is_clip(&file)).then_some(file)
}

/// Whether a file is called like film or sound, whether browsers play it or not.
pub fn is_clip(path: &FilePath) -> bool {
    medium_of_extension(&path.extension()).is_some()
}

/// Whether a file is called like a picture that the site can show.
pub fn is_picture(path: &FilePath) -> bool {
    Format::of_extension(&path.extension()).is_some()
}

/// The word for what a file is by its name: `video`, `audio` or `picture`.
pub(super) fn what(file: &FilePath) -> &'static str {
    medium_of_extension(&file.extension()).map_or("picture", Medium::as_str)
}

/// The card that belongs to a picture or clip.
pub fn card_of(picture: &FilePath) -> FilePath {
    FilePath::new(&format!("{picture}.toml"))
}

/// What a picture or clip seems to be called now whose card is left: the only one beside it that has no card.
fn renamed<'a>(picture: &FilePath, sources: &'a Sources) -> Option<&'a FilePath> {
    let is_alike = |other: &FilePath| (is_picture(other) || is_clip(other)) && what(other) == what(picture);
    let is_bare = |other: &&FilePath| {
        let card = card_of(other);
        let has_card = sources.contains(&card) || sources.is_unread(&card);
        other.folder() == picture.folder() && is_alike(other) && !has_card
    };
    let mut bare = sources.files.keys().filter(is_bare);
    bare.next().filter(|_| sources.contains(&card_of(picture)) && bare.next().is_none())
}

/// Resolves every picture of the site.
pub(super) fn resolve(site: &mut Site, notes: &mut Notes) {
    let mut found = BTreeMap::new();
    for folder in site.folders.values() {
        for (lang, edition) in &folder.editions {
            let resolved = Look { site, edition, lang, notes: &mut *notes, silent: BTreeSet::new() }.all();
            found.insert((folder.key.clone(), lang.clone()), resolved);
        }
    }
    apply(site, found);
}

type Resolved = (Option<FilePath>, BTreeMap<Span, FilePath>);

fn apply(site: &mut Site, mut found: BTreeMap<(StoryKey, Lang), Resolved>) {
    for (key, folder) in &mut site.folders {
        for (lang, edition) in &mut folder.editions {
            let (cover, pictures) = found.remove(&(key.clone(), lang.clone())).unwrap_or_default();
            edition.cover = cover;
            edition.pictures = pictures;
        }
    }
}

/// The pictures of one edition.
struct Look<'a> {
    site: &'a Site,
    edition: &'a FolderEdition,
    lang: &'a Lang,
    notes: &'a mut Notes,
    /// The pictures that lack their words.
    silent: BTreeSet<FilePath>,
}

impl Look<'_> {
    fn all(&mut self) -> Resolved {
        let path = &self.edition.file.path;
        let mut pictures = BTreeMap::new();
        for picture in self.edition.file.document.pictures() {
            if picture.file.contains("://") {
                let problem = Problem::PictureMissing { file: picture.file.clone() };
                self.notes.add(Diagnostic::new(problem).at(path, picture.span));
                continue;
            }
            if let Some(file) = self.file(&picture.file, picture.span, true) {
                self.alt(&picture.alt, &file, picture.span);
                pictures.insert(picture.span, file);
            }
        }
        (self.cover(), pictures)
    }

    /// The cover as named by the edition, or by the one that it was translated from, which reports it.
    fn cover(&mut self) -> Option<FilePath> {
        let (site, edition) = (self.site, &self.edition.file);
        let source = site.folders.get(&edition.key).map(|folder| &folder.source_edition().file);
        let own = edition.front.cover.as_ref();
        let inherited = || source.and_then(|source| source.front.cover.as_ref());
        let name = own.or_else(inherited).filter(|name| !name.trim().is_empty())?;
        let span = own.map_or(edition.front_span, |own| own.span);
        let file = self.file(name, span, own.is_some())?;
        self.alt("", &file, span);
        Some(file)
    }

    /// The file of a name, if it is a picture that can be read.
    fn file(&mut self, name: &str, span: Span, is_reported: bool) -> Option<FilePath> {
        let path = &self.edition.file.path;
        match file_beside(path, name, self.lang, &self.site.sources) {
            Some(file) if self.site.broken.contains(&crate::edition::key_of(&file)) => None,
            Some(file) if self.is_hidden(&file) => {
                self.notes.add(
                    Diagnostic::new(Problem::LinkHidden { to: name.to_owned() })
                        .at(&self.edition.file.path, span),
                );
                None
            }
            Some(file) => self.site.pictures.contains_key(&file).then_some(file),
            None if is_reported => {
                let problem = Problem::PictureMissing { file: name.to_owned() };
                let mut diagnostic = Diagnostic::new(problem).at(path, span);
                let typed = decoded(name);
                let folder = typed.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
                let near = path.beside(&typed).and_then(|file| self.near(&file));
                diagnostic.near = near.map(|near| folder + &near);
                self.notes.add(diagnostic);
                None
            }
            None => None,
        }
    }

    /// The name that was meant for a picture that is not there.
    fn near(&self, file: &FilePath) -> Option<String> {
        let beside = names_beside(self.site, file);
        let known = || beside.iter().map(String::as_str).filter(|name| !is_text(name));
        let with_ending = |name: &&str| name.rsplit_once('.').is_some_and(|(stem, _)| stem == file.name());
        let beside_pictures = || known().filter(|name| is_picture(&FilePath::new(name)));
        renamed(file, &self.site.sources)
            .map(FilePath::name)
            .or_else(|| beside_pictures().find(with_ending))
            .or_else(|| crate::problem::nearest(file.name(), known()))
            .or_else(|| self.unused(file))
            .map(str::to_owned)
    }

    /// The only picture of the folder that the story does not show.
    fn unused(&self, file: &FilePath) -> Option<&str> {
        let editions = self.site.folders.get(&self.edition.file.key)?.editions.values();
        let shown: BTreeSet<&str> = editions
            .flat_map(|edition| {
                let covers = edition.file.front.cover.iter().map(|cover| cover.value.as_str());
                let pictures = edition.file.document.pictures().into_iter();
                covers.chain(pictures.map(|picture| picture.file.as_str()))
            })
            .collect();
        let mut others = self.site.sources.files.keys().filter(|other| {
            other.folder() == file.folder() && is_picture(other) && !shown.contains(other.name())
        });
        others.next().filter(|_| others.next().is_none()).map(FilePath::name)
    }

    /// Whether a file lies with a story that is not published.
    fn is_hidden(&self, file: &FilePath) -> bool {
        let mut folders = std::iter::successors(Some(crate::edition::key_of(file)), StoryKey::parent);
        folders.any(|folder| !folder.is_home() && self.site.hidden.contains(&folder))
    }

    /// Reports a picture without words for those who cannot see it, once an edition.
    fn alt(&mut self, typed: &str, file: &FilePath, span: Span) {
        let card = self.site.cards.get(file);
        if lang::is_blank(typed)
            && card.is_none_or(|card| !card.is_decorative && card.alt_in(self.lang).is_none())
            && !self.site.sources.is_unread(&card_of(file))
            && self.silent.insert(file.clone())
        {
            let problem = Problem::AltMissing { file: file.clone(), lang: self.lang.clone() };
            self.notes.add(Diagnostic::new(problem).at(&self.edition.file.path, span));
        }
    }
}

fn is_text(name: &str) -> bool {
    [".md", ".toml", ".csv"].iter().any(|ending| name.ends_with(ending))
}
