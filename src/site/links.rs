//! Where each link of each text leads.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::Fallback;
use crate::edition::{Edition, key_of};
use crate::lang;
use crate::markdown::{BlockKind, Document, Inline, Link, plain_text};
use crate::names::{FilePath, Lang, StoryKey};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::source::Span;

use super::forms::best_form;
use super::pictures::{card_of, file_beside, is_picture};
use super::web::{host, is_local, is_mail};
use super::{Folder, Site, Target};

/// Kinds of files that are not offered: pictures that are not read may hold what nobody meant to publish (where
/// they were taken, an earlier state), pages may hold scripts, and the rest is the writers' own.
const KEPT_BACK: [&str; 5] = ["html", "htm", "js", "toml", "ftl"];

/// Pictures as cameras and image editors keep them: what they tell of place and owner cannot be taken out.
const RAW: [&str; 22] = [
    "heic", "heif", "tif", "tiff", "dng", "nef", "nrw", "cr2", "cr3", "crw", "arw", "srf", "sr2", "orf",
    "rw2", "raf", "pef", "srw", "raw", "psd", "xcf", "jxl",
];

/// Whether a link holds a picture whose card tells what is seen on it, or ought to, which is said elsewhere.
fn is_told(site: &Site, edition: &Edition, content: &[Inline]) -> bool {
    let mut files = content.iter().filter_map(|inline| match inline {
        Inline::Picture(picture) => file_beside(&edition.path, &picture.file, &edition.lang, &site.sources),
        _ => None,
    });
    files.any(|file| site.cards.get(&file).is_none_or(|card| !card.is_decorative))
}

/// What links may lead to.
pub(super) struct Resolver {
    keys: BTreeSet<StoryKey>,
    hidden: BTreeSet<StoryKey>,
    broken: BTreeSet<StoryKey>,
    /// Where the stories that have left these keys stand now.
    moved: BTreeMap<StoryKey, StoryKey>,
}

impl Resolver {
    pub(super) fn new(site: &Site) -> Self {
        Self {
            keys: site.folders.keys().cloned().collect(),
            hidden: site.hidden.clone(),
            broken: site.broken.clone(),
            moved: site.moved.iter().map(|((_, new), old)| (old.clone(), new.clone())).collect(),
        }
    }

    /// Resolves every link of the site.
    pub(super) fn resolve(&self, site: &mut Site, notes: &mut Notes) {
        let mut found: BTreeMap<(StoryKey, Lang), BTreeMap<Span, Target>> = BTreeMap::new();
        for folder in site.folders.values() {
            for (lang, edition) in &folder.editions {
                let links = edition.file.document.links();
                let targets = links.into_iter().map(|link| {
                    let target = self.target(site, &edition.file, link, notes);
                    (link.span, target)
                });
                let mut targets: BTreeMap<Span, Target> = targets.collect();
                targets.extend(self.offered(site, &edition.file, notes));
                found.insert((folder.key.clone(), lang.clone()), targets);
            }
        }
        for (key, folder) in &mut site.folders {
            for (lang, edition) in &mut folder.editions {
                edition.links = found.remove(&(key.clone(), lang.clone())).unwrap_or_default();
            }
        }
    }

    /// The files of directives that offer one, by the lines of these.
    fn offered(&self, site: &Site, edition: &Edition, notes: &mut Notes) -> Vec<(Span, Target)> {
        let mut offered = Vec::new();
        edition.document.each_block(&mut |block| {
            let BlockKind::Directive(directive) = &block.kind else { return };
            if directive.name != "download" || directive.argument.is_empty() {
                return;
            }
            let file = decoded(&directive.argument);
            let found = self.file(site, edition, &file, None);
            let wrong = match found {
                Ok(target @ (Target::File(_) | Target::Broken)) => {
                    offered.push((directive.line, target));
                    return;
                }
                Ok(_) => (Problem::LinkFileKind { file, kind: "program".into() }, None),
                Err(wrong) => wrong,
            };
            let mut diagnostic = Diagnostic::new(wrong.0).at(&edition.path, directive.line);
            diagnostic.near = wrong.1;
            notes.add(diagnostic);
            offered.push((directive.line, Target::Broken));
        });
        offered
    }

    fn target(&self, site: &Site, edition: &Edition, link: &Link, notes: &mut Notes) -> Target {
        let mut note = |problem: Problem, near: Option<String>| {
            let mut diagnostic = Diagnostic::new(problem).at(&edition.path, link.span);
            diagnostic.near = near;
            notes.add(diagnostic);
        };
        if lang::is_blank(&plain_text(&link.content)) && !is_told(site, edition, &link.content) {
            note(Problem::LinkEmpty {}, None);
        }
        match self.read(site, edition, &link.to) {
            Ok(target) => settled(site, edition, target).unwrap_or_else(|(anchor, near)| {
                note(Problem::AnchorMissing { anchor }, near);
                Target::Broken
            }),
            Err((problem, near)) => {
                note(problem, near);
                Target::Broken
            }
        }
    }

    fn read(&self, site: &Site, edition: &Edition, to: &str) -> Result<Target, (Problem, Option<String>)> {
        if let Some(key) = to.strip_prefix('@') {
            let (key, anchor) = split_anchor(key);
            return self.folder(StoryKey::new(key.trim_matches('/')), anchor);
        }
        if let Some(anchor) = to.strip_prefix('#') {
            return Ok(Target::Anchor(decoded(anchor)));
        }
        if let Some((scheme, rest)) = to.split_once(':').filter(|(scheme, _)| is_scheme(scheme)) {
            let url = to.to_owned();
            let is_usable = match scheme.to_ascii_lowercase().as_str() {
                "http" | "https" if is_local(host(rest)) => return Err((Problem::LinkLocal { url }, None)),
                "http" | "https" => !host(rest).is_empty(),
                "mailto" => is_mail(rest),
                "tel" | "geo" => !rest.is_empty(),
                _ => false,
            };
            return if is_usable {
                Ok(Target::External(url))
            } else {
                Err((Problem::LinkScheme { url }, None))
            };
        }
        if to.is_empty() || to.starts_with('/') {
            return Err((Problem::LinkScheme { url: to.to_owned() }, None));
        }
        let (file, anchor) = split_anchor(to);
        self.file(site, edition, &decoded(file), anchor)
    }

    fn folder(&self, key: StoryKey, anchor: Option<String>) -> Result<Target, (Problem, Option<String>)> {
        if self.keys.contains(&key) {
            return Ok(Target::Folder { key, anchor });
        }
        if self.broken.contains(&key) {
            return Ok(Target::Broken);
        }
        if self.hidden.contains(&key) {
            return Err((Problem::LinkHidden { to: key.to_string() }, None));
        }
        let near = self.nearest(key.as_str());
        Err((Problem::LinkMissing { to: key.to_string() }, near))
    }

    /// Whether a folder, or one that holds it, is not published.
    fn is_hidden(&self, key: &StoryKey) -> bool {
        let mut folders = std::iter::successors(Some(key.clone()), StoryKey::parent);
        folders.any(|folder| !folder.is_home() && self.hidden.contains(&folder))
    }

    /// The key that the story has now which stood at what was typed; else the one most like that, whole or by
    /// its last part.
    fn nearest(&self, typed: &str) -> Option<String> {
        let name = StoryKey::new(typed);
        let moved = self.moved.get(&name).map(StoryKey::as_str);
        let by_name = || self.keys.iter().find(|key| key.name() == name.name()).map(StoryKey::as_str);
        let whole = || crate::problem::nearest(typed, self.keys.iter().map(StoryKey::as_str));
        moved.or_else(by_name).or_else(whole).map(|key| format!("@{key}"))
    }

    fn file(
        &self,
        site: &Site,
        edition: &Edition,
        file: &str,
        anchor: Option<String>,
    ) -> Result<Target, (Problem, Option<String>)> {
        let kind = match file {
            mail if mail.contains('@') && !mail.contains('/') => "mail",
            host if is_like_a_host(host) => "site",
            _ => "file",
        };
        let missing = || Problem::LinkFileMissing { file: file.to_owned(), kind: kind.to_owned() };
        let Some(path) = edition.path.beside(file).filter(|path| path.as_str().starts_with("content/"))
        else {
            return Err((missing(), None));
        };
        if path.extension() == "md" {
            return self.folder(key_of(&path), anchor);
        }
        if self.broken.contains(&key_of(&path)) || site.sources.unread.contains(&path) {
            return Ok(Target::Broken);
        }
        if self.is_hidden(&key_of(&path)) {
            return Err((Problem::LinkHidden { to: file.to_owned() }, None));
        }
        let langs = std::iter::once(&edition.lang).chain(site.config.langs());
        if let Some(path) = best_form(&path, langs, &site.sources) {
            if is_picture(&path) {
                let is_given = site.cards.get(&path).is_some_and(|card| card.is_download);
                let problem = Problem::OriginalKept { file: file.to_owned(), card: card_of(&path) };
                return if is_given { Ok(Target::File(path)) } else { Err((problem, None)) };
            }
            let extension = path.extension();
            let kind = match extension.as_str() {
                kept if KEPT_BACK.contains(&kept) => "program",
                raw if RAW.contains(&raw) => "raw",
                _ if site.sources.files.get(&path) == Some(&0) => "empty",
                _ => return Ok(Target::File(path)),
            };
            return Err((Problem::LinkFileKind { file: file.to_owned(), kind: kind.into() }, None));
        }
        // A story is linked by its key, which begins with @.
        let key = StoryKey::new(file);
        if self.keys.contains(&key) {
            return Err((missing(), Some(format!("@{key}"))));
        }
        let beside = names_beside(site, &path);
        let near = crate::problem::nearest(path.name(), beside.iter().map(String::as_str)).map(str::to_owned);
        Err((missing(), near))
    }
}

/// Whether something that reads as a file may be the address of a site whose `https://` was left out.
fn is_like_a_host(file: &str) -> bool {
    const ENDINGS: [&str; 8] = ["vn", "com", "org", "net", "gov", "edu", "info", "asia"];
    let host = file.split('/').next().unwrap_or_default().to_ascii_lowercase();
    host.starts_with("www.") || host.rsplit_once('.').is_some_and(|(_, ending)| ENDINGS.contains(&ending))
}

/// Names of the files in the folder of `path`.
pub(super) fn names_beside(site: &Site, path: &FilePath) -> Vec<String> {
    let all = site.sources.texts.keys().chain(site.sources.files.keys());
    all.filter(|other| other.folder() == path.folder()).map(|other| other.name().to_owned()).collect()
}

/// The target with the heading that it names as the text it leads to has it; or the name of a heading that
/// is not there, and the one most like it.
///
/// A heading may be named as another edition names it, so that a link can be translated without its address:
/// when both editions have as many headings, of the same levels, those in the same place are the same.
fn settled(site: &Site, from: &Edition, target: Target) -> Result<Target, (String, Option<String>)> {
    let (key, anchor) = match &target {
        Target::Anchor(anchor) => (&from.key, anchor),
        Target::Folder { key, anchor: Some(anchor) } => (key, anchor),
        _ => return Ok(target),
    };
    let Some(folder) = site.folders.get(key) else { return Ok(target) };
    let document = match &target {
        Target::Anchor(_) => &from.document,
        _ => led_to(site, folder, &from.lang),
    };
    let anchors = anchors(document);
    if anchors.contains(&anchor.as_str()) {
        return Ok(target);
    }
    let others = std::iter::once(folder.source_edition()).chain(folder.editions.values());
    let own = others.into_iter().find_map(|other| counterpart(&other.file.document, anchor, document));
    match (own, target) {
        (Some(own), Target::Folder { key, .. }) => Ok(Target::Folder { key, anchor: Some(own) }),
        (Some(own), _) => Ok(Target::Anchor(own)),
        (None, Target::Folder { anchor: Some(anchor), .. } | Target::Anchor(anchor)) => {
            let near = crate::problem::nearest(&anchor, anchors).map(|near| format!("#{near}"));
            Err((anchor, near))
        }
        (None, target) => Ok(target),
    }
}

/// The text that readers of a language are led to: of an edition without text, the source edition's, unless
/// the site has pages of title and summary.
fn led_to<'a>(site: &'a Site, folder: &'a Folder, lang: &Lang) -> &'a Document {
    let own = &site.edition(folder, lang).file.document;
    if own.blocks.is_empty() && site.config.fallback != Fallback::Summary {
        return &folder.source_edition().file.document;
    }
    own
}

/// What links may name in a text: its headings and charts.
fn anchors(document: &Document) -> Vec<&str> {
    let mut anchors = Vec::new();
    document.each_block(&mut |block| match &block.kind {
        BlockKind::Heading { anchor, .. } => anchors.push(anchor.as_str()),
        BlockKind::Directive(directive) if directive.name == "figure" => anchors.push(&directive.argument),
        _ => {}
    });
    anchors
}

/// The anchor of the heading of `document` that stands where `other` has the heading with this anchor.
fn counterpart(other: &Document, anchor: &str, document: &Document) -> Option<String> {
    let (theirs, ours) = (headings(other), headings(document));
    let place = theirs.iter().position(|(_, their)| *their == anchor)?;
    let are_alike = theirs.iter().map(|(level, _)| level).eq(ours.iter().map(|(level, _)| level));
    are_alike.then(|| ours[place].1.to_owned())
}

/// The headings of a text: their levels and anchors.
fn headings(document: &Document) -> Vec<(u8, &str)> {
    let mut headings = Vec::new();
    document.each_block(&mut |block| {
        if let BlockKind::Heading { level, anchor, .. } = &block.kind {
            headings.push((*level, anchor.as_str()));
        }
    });
    headings
}

fn split_anchor(text: &str) -> (&str, Option<String>) {
    match text.split_once('#') {
        Some((before, anchor)) => (before, Some(decoded(anchor))),
        None => (text, None),
    }
}

/// Whether the text before a colon is a URL scheme, as RFC 3986 writes it.
fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
}

/// Text with its percent escapes read; left as it is when they are no UTF-8.
pub fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let escape = (first == b'%').then(|| after.get(..2)).flatten();
        let value = escape.and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok());
        match value {
            Some(value) => {
                bytes.push(value);
                rest = &after[2..];
            }
            None => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}
