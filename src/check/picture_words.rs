//! Words of pictures say something, in every language that shows them, and hold no markup.

use std::collections::{BTreeMap, BTreeSet};

use crate::lang;
use crate::markdown::{Inline, Picture, parse_inlines, plain_text};
use crate::media::Card;
use crate::names::{FilePath, Lang};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::{Folder, FolderEdition, Role, Site, card_of, is_picture};

/// So many characters of alt text are heard without tiring.
const LONGEST: usize = 300;

/// Words that only say that a picture is a picture.
const EMPTY: [&str; 35] = [
    "ảnh",
    "anh",
    "hình",
    "hinh",
    "hình ảnh",
    "hinh anh",
    "bức ảnh",
    "tấm ảnh",
    "ảnh bìa",
    "ảnh minh họa",
    "hình minh họa",
    "ảnh chụp",
    "ảnh đại diện",
    "mô tả ảnh",
    "image",
    "picture",
    "photo",
    "photograph",
    "img",
    "cover",
    "cover image",
    "illustration",
    "alt",
    "alt text",
    "图",
    "图片",
    "图像",
    "照片",
    "插图",
    "画像",
    "写真",
    "イメージ",
    "사진",
    "이미지",
    "그림",
];

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    for (file, card) in site.cards.iter().filter(|(file, _)| site.pictures.contains_key(*file)) {
        for alt in card.alt.values() {
            if let Some(problem) = poor(&alt.value, file.name()) {
                notes.add(Diagnostic::new(problem).at(&card_of(file), alt.span));
            }
        }
    }
    for (file, card) in site.cards.iter().filter(|(file, _)| is_picture(file)) {
        for caption in card.caption.values() {
            if let Some(problem) = markup(&caption.value) {
                notes.add(Diagnostic::new(problem).at(&card_of(file), caption.span));
            }
        }
    }
    let mut silent: BTreeMap<&FilePath, BTreeSet<&Lang>> = BTreeMap::new();
    for folder in site.folders.values() {
        for (lang, edition) in folder.editions.iter().filter(|(lang, _)| !site.config.is_pseudo(lang)) {
            let path = &edition.file.path;
            for picture in edition.file.document.pictures() {
                let Some(file) = edition.pictures.get(&picture.span) else { continue };
                for problem in of_picture(picture, file, site.cards.get(file)) {
                    notes.add(Diagnostic::new(problem).at(path, picture.span));
                }
            }
            for file in captioned(folder, edition) {
                if site.cards.get(file).is_some_and(|card| lacks_caption(card, lang)) {
                    silent.entry(file).or_default().insert(lang);
                }
            }
        }
    }
    for (file, langs) in silent {
        let Some(caption) = site.cards.get(file).and_then(|card| card.caption.values().next()) else {
            continue;
        };
        let wanted: Vec<String> = langs.iter().map(|lang| format!("{lang} = \"…\"")).collect();
        let langs: Vec<String> = langs.iter().map(ToString::to_string).collect();
        let (langs, wanted) = (langs.join(", ").into(), wanted.join(", ").into());
        notes
            .add(Diagnostic::new(Problem::CaptionMissing { langs, wanted }).at(&card_of(file), caption.span));
    }
    notes
}

/// What is wrong with the words that a text gives a picture.
fn of_picture(picture: &Picture, file: &FilePath, card: Option<&Card>) -> Vec<Problem> {
    let is_idle = card.is_some_and(|card| card.is_decorative) && !lang::is_blank(&picture.alt);
    let idle = is_idle.then(|| Problem::AltDecorative { place: "text".into() });
    let caption = picture.caption.as_ref().and_then(|caption| markup(caption));
    [idle, poor(&picture.alt, file.name()), caption].into_iter().flatten().collect()
}

/// Alt text that tells nothing, or too much.
fn poor(alt: &str, name: &str) -> Option<Problem> {
    let words = alt.trim();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let bare = words.trim_end_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    let count = words.chars().count();
    let is_file =
        || words == stem && !stem.contains(' ') || is_picture(&FilePath::new(words)) && !words.contains(' ');
    let kind = match () {
        () if words.is_empty() => return None,
        () if EMPTY.contains(&bare.as_str()) => "word",
        () if is_file() => "name",
        () if count > LONGEST => "long",
        () => return None,
    };
    Some(Problem::AltPoor { kind: kind.into(), alt: super::excerpt(words, 40).into(), count, limit: LONGEST })
}

/// That a caption holds signs that readers would see as they were typed.
fn markup(caption: &str) -> Option<Problem> {
    let is_marked = |content: &Vec<Inline>| {
        content
            .iter()
            .any(|inline| !matches!(inline, Inline::Text(_) | Inline::Break | Inline::FootnoteReference(_)))
    };
    let bare = without_tags(caption);
    let of_marks = parse_inlines(&bare).filter(is_marked).map(|content| plain_text(&content));
    let wanted = of_marks.or_else(|| (bare != caption).then_some(bare))?;
    Some(Problem::MarkupLiteral { kind: "caption".to_owned(), wanted: super::excerpt(&wanted, 60) })
}

/// A text without what looks like a tag of a web page.
fn without_tags(text: &str) -> String {
    let mut left = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let inner = rest[at + 1..].strip_prefix('/').unwrap_or(&rest[at + 1..]);
        let is_tag = inner.starts_with(|c: char| c.is_ascii_alphabetic());
        match rest[at..].find('>').filter(|_| is_tag) {
            Some(end) => {
                left.push_str(&rest[..at]);
                rest = &rest[at + end + 1..];
            }
            None => {
                left.push_str(&rest[..=at]);
                rest = &rest[at + 1..];
            }
        }
    }
    left + rest
}

/// The pictures below which the card's caption stands in an edition.
fn captioned<'a>(folder: &Folder, edition: &'a FolderEdition) -> Vec<&'a FilePath> {
    let cover = edition.cover.iter().filter(|_| matches!(folder.role, Role::Story(_)));
    let pictures = edition.file.document.pictures().into_iter();
    let bare = pictures.filter(|picture| picture.caption.is_none());
    cover.chain(bare.filter_map(|picture| edition.pictures.get(&picture.span))).collect()
}

fn lacks_caption(card: &Card, lang: &Lang) -> bool {
    !card.caption.is_empty() && card.caption_in(lang).is_none()
}
