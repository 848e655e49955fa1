//! Which files each clip of each text is made of: encodings, subtitles, poster.
//!
//! What ought to be there and is not is for the checks; here stands what cannot be shown without.

use std::collections::{BTreeMap, BTreeSet};

use crate::edition::Edition;
use crate::fields::Reader;
use crate::markdown::Directive;
use crate::media::{
    Card, CardFront, Clip, Container, Format, Medium, Poster, Speech, medium_of_extension, vtt,
};
use crate::names::{FilePath, Lang, StoryKey};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::source::{Sources, Span};

use super::links::{decoded, names_beside};
use super::pictures::{card_of, file_beside};
use super::{FolderEdition, Site, platform};

/// Pictures that may stand for a film, by extension.
const POSTERS: [&str; 5] = ["jpg", "jpeg", "png", "webp", "avif"];

/// A clip as a text shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownClip {
    /// Whether it is seen or heard.
    pub medium: Medium,
    /// The file that the text means, in the form for its language.
    pub file: FilePath,
    /// That file as it is called without a language.
    pub plain: FilePath,
    /// All its encodings, the one that browsers should want most first.
    pub encodings: Vec<FilePath>,
    /// Subtitles by language, in the order of the site's languages.
    pub tracks: Vec<(Lang, FilePath)>,
    /// The picture that is shown before it plays.
    pub poster: Option<FilePath>,
}

/// What has to be looked at for the clips that editions name.
#[derive(Debug, Default)]
pub struct WantedClips {
    /// The clips in all their encodings.
    pub files: BTreeSet<FilePath>,
    /// Pictures that stand for films.
    pub posters: BTreeSet<FilePath>,
    /// Films that have no such picture.
    bare: BTreeSet<FilePath>,
}

impl WantedClips {
    /// The films that have no poster, with their facts.
    pub fn bare<'a>(
        &'a self,
        clips: &'a BTreeMap<FilePath, Clip>,
    ) -> impl Iterator<Item = (&'a FilePath, &'a Clip)> {
        let known = self.bare.iter().filter_map(|file| clips.get_key_value(file));
        known.filter(|(_, clip)| clip.medium == Medium::Video)
    }
}

/// What has to be looked at for the clips that editions name.
pub fn wanted(editions: &[Edition], sources: &Sources) -> WantedClips {
    let mut wanted = WantedClips::default();
    for edition in editions {
        for directive in clip_directives(edition) {
            let Some(file) = file_beside(&edition.path, &directive.argument, &edition.lang, sources) else {
                continue;
            };
            let plain = plain(edition, &directive.argument).unwrap_or_else(|| file.clone());
            wanted.files.extend(encodings(&file, sources));
            if directive.name == "video" {
                match named_poster(&file, &plain, sources).or_else(|| poster_beside(&file, &plain, sources)) {
                    Some(poster) => wanted.posters.extend(Some(poster)),
                    None => wanted.bare.extend(Some(file)),
                }
            }
        }
    }
    wanted
}

fn clip_directives(edition: &Edition) -> impl Iterator<Item = &Directive> {
    let all = edition.document.directives().into_iter();
    all.filter(|directive| medium_of(directive).is_some() && !is_remote(&directive.argument))
}

fn medium_of(directive: &Directive) -> Option<Medium> {
    match directive.name.as_str() {
        "video" => Some(Medium::Video),
        "audio" => Some(Medium::Audio),
        _ => None,
    }
}

fn is_remote(argument: &str) -> bool {
    argument.contains("://")
}

/// The file that a name means without regard to languages.
fn plain(edition: &Edition, name: &str) -> Option<FilePath> {
    edition.path.beside(&decoded(name))
}

/// The name of a file without its extension, with its folder.
fn stem(file: &FilePath) -> &str {
    file.as_str().rsplit_once('.').map_or(file.as_str(), |(stem, _)| stem)
}

/// Files of the same name that hold the same medium in another encoding, and the file itself.
fn encodings(file: &FilePath, sources: &Sources) -> Vec<FilePath> {
    let medium = medium_of_extension(&file.extension());
    let is_other = |other: &&FilePath| {
        stem(other) == stem(file)
            && Container::of_extension(&other.extension()).is_some()
            && medium_of_extension(&other.extension()) == medium
    };
    let mut files: Vec<FilePath> = sources.files.keys().filter(is_other).cloned().collect();
    if !files.contains(file) {
        files.push(file.clone());
    }
    files
}

/// The picture that the card of a film names.
fn named_poster(file: &FilePath, plain: &FilePath, sources: &Sources) -> Option<FilePath> {
    let card = [file, plain].into_iter().find_map(|file| sources.text(&card_of(file)))?;
    let front = Reader::<CardFront>::new().read(&card.path, &card.text).value;
    let poster = file.beside(&decoded(&front.poster?.value))?;
    (is_poster(&poster) && sources.contains(&poster)).then_some(poster)
}

fn is_poster(file: &FilePath) -> bool {
    // Players show no drawing on every device.
    Format::of_extension(&file.extension()).is_some_and(|format| format != Format::Svg)
}

/// The picture beside a film that is called like it.
fn poster_beside(file: &FilePath, plain: &FilePath, sources: &Sources) -> Option<FilePath> {
    let names = [file, plain].into_iter().flat_map(|file| {
        POSTERS.iter().map(|extension| FilePath::new(&format!("{}.{extension}", stem(file))))
    });
    names.into_iter().find(|name| sources.contains(name))
}

/// Resolves every clip of the site.
pub(super) fn resolve(site: &mut Site, notes: &mut Notes) {
    let mut found: BTreeMap<(StoryKey, Lang), BTreeMap<Span, ShownClip>> = BTreeMap::new();
    for folder in site.folders.values() {
        for (lang, edition) in &folder.editions {
            let mut look = Look { site, edition, lang, notes: &mut *notes };
            let clips = edition.file.document.directives().into_iter();
            let clips = clips.filter_map(|directive| Some((directive.line, look.clip(directive)?)));
            found.insert((folder.key.clone(), lang.clone()), clips.collect());
        }
    }
    let tracks: BTreeSet<FilePath> = found
        .values()
        .flat_map(|clips| clips.values())
        .flat_map(|clip| clip.tracks.iter().map(|(_, file)| file.clone()))
        .collect();
    for file in tracks {
        if let Some(source) = site.sources.text(&file) {
            let vtt = notes.take(vtt::parse(source));
            site.tracks.insert(file, vtt);
        }
    }
    for (key, folder) in &mut site.folders {
        for (lang, edition) in &mut folder.editions {
            edition.clips = found.remove(&(key.clone(), lang.clone())).unwrap_or_default();
            let has_cues = |file: &FilePath| site.tracks.get(file).is_some_and(|vtt| !vtt.cues.is_empty());
            edition.clips.values_mut().for_each(|clip| clip.tracks.retain(|(_, file)| has_cues(file)));
        }
    }
}

/// The clips of one edition.
struct Look<'a> {
    site: &'a Site,
    edition: &'a FolderEdition,
    lang: &'a Lang,
    notes: &'a mut Notes,
}

impl Look<'_> {
    fn note(&mut self, problem: Problem, span: Span, near: Option<String>) {
        let mut diagnostic = Diagnostic::new(problem).at(&self.edition.file.path, span);
        diagnostic.near = near;
        self.notes.add(diagnostic);
    }

    fn clip(&mut self, directive: &Directive) -> Option<ShownClip> {
        let medium = medium_of(directive)?;
        let (name, span) = (directive.argument.as_str(), directive.line);
        if name.is_empty() {
            return None;
        }
        if is_remote(name) {
            if medium == Medium::Audio || platform(name).is_none() {
                let problem = Problem::ClipRemote { url: name.into(), medium: medium.as_str().into() };
                self.note(problem, span, None);
            }
            return None;
        }
        let sources = &self.site.sources;
        let Some(file) = file_beside(&self.edition.file.path, name, self.lang, sources) else {
            let near = self.near(name, medium);
            let problem = Problem::ClipMissing { file: name.into(), medium: medium.as_str().into() };
            self.note(problem, span, near);
            return None;
        };
        // What is wrong with a file that is there has been said.
        let clip = self.site.clips.get(&file)?;
        if clip.medium != medium {
            let found = clip.medium.as_str().into();
            self.note(Problem::ClipMedium { file: name.into(), medium: found }, span, None);
            return None;
        }
        let plain = plain(&self.edition.file, name).unwrap_or_else(|| file.clone());
        let mut encodings = encodings(&file, sources);
        encodings.retain(|other| self.site.clips.get(other).is_some_and(|other| other.medium == medium));
        encodings.sort_by_key(|file| self.site.clips.get(file).map(Clip::preference));
        let poster = if medium == Medium::Video { self.poster(&file, &plain) } else { None };
        let tracks = self.tracks(&file, &plain);
        Some(ShownClip { medium, poster, tracks, encodings, file, plain })
    }

    /// The poster that can be shown: the given one, or one that was made.
    fn poster(&self, file: &FilePath, plain: &FilePath) -> Option<FilePath> {
        let sources = &self.site.sources;
        let given = named_poster(file, plain, sources).or_else(|| poster_beside(file, plain, sources));
        let poster = given.unwrap_or_else(|| Poster::name(file));
        self.site.pictures.contains_key(&poster).then_some(poster)
    }

    fn tracks(&self, file: &FilePath, plain: &FilePath) -> Vec<(Lang, FilePath)> {
        let spoken = match self.site.card_of_clip(file, plain).and_then(|card| card.speech.as_ref()) {
            Some(Speech::Spoken(lang)) => Some(lang),
            _ => None,
        };
        let site_langs: Vec<&Lang> = self.site.config.langs().collect();
        let other = spoken.filter(|lang| !site_langs.contains(lang));
        let named = site_langs.into_iter().chain(other).map(|lang| {
            let track = FilePath::new(&format!("{}.{lang}.vtt", stem(plain)));
            (lang.clone(), track)
        });
        named.filter(|(_, track)| self.site.sources.text(track).is_some()).collect()
    }

    /// The name that was meant for a clip that is not there.
    fn near(&self, name: &str, medium: Medium) -> Option<String> {
        let path = self.edition.file.path.beside(&decoded(name))?;
        let beside = names_beside(self.site, &path);
        let is_alike = |name: &&str| {
            name.rsplit_once('.').is_some_and(|(_, extension)| {
                medium_of_extension(&extension.to_ascii_lowercase()) == Some(medium)
            })
        };
        let clips: Vec<&str> = beside.iter().map(String::as_str).filter(is_alike).collect();
        let near = crate::problem::nearest(path.name(), clips.iter().copied());
        near.or_else(|| clips.first().copied().filter(|_| clips.len() == 1)).map(str::to_owned)
    }
}

impl Site {
    /// The card of a clip: its own, or that of the file which stands in all languages.
    pub fn card_of_clip(&self, file: &FilePath, plain: &FilePath) -> Option<&Card> {
        self.cards.get(file).or_else(|| self.cards.get(plain))
    }

    /// The picture that stands for a film by its card or its name, whether it can be read or not.
    pub fn given_poster(&self, shown: &ShownClip) -> Option<FilePath> {
        let (file, plain) = (&shown.file, &shown.plain);
        if shown.medium != Medium::Video {
            return None;
        }
        named_poster(file, plain, &self.sources).or_else(|| poster_beside(file, plain, &self.sources))
    }

    /// The clips that texts show, each with the edition and the place that show it.
    pub fn shown_clips(&self) -> impl Iterator<Item = (&FolderEdition, Span, &ShownClip)> {
        let editions = self.folders.values().flat_map(|folder| folder.editions.values());
        editions.flat_map(|edition| edition.clips.iter().map(move |(span, clip)| (edition, *span, clip)))
    }
}
