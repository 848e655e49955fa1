//! The characters that pages may show, gathered from what the site says before any page is made.
//!
//! Rather too many than too few: a character more costs a few bytes in a font, one too few another face in a word.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::font::Characters;
use crate::lang::alphabet;
use crate::names::{Date, Lang};
use crate::site::{Folder, FolderEdition, Site};
use crate::theme::Theme;
use crate::translation::{Block, Kind};

/// What typography, numbers and figures put among the words of any language, and what is typed on any keyboard.
const ALWAYS: &str = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\
     \u{a0}\u{202f}\u{2009}«»‹›“”„‘’‚–—−…·•×±≈≤≥†‡*°′″‰₫€£¥©→←↑↓";

/// What is said in one language.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    /// In all texts.
    pub(super) all: Characters,
    /// In titles, headings and the words of the theme.
    pub(super) headings: Characters,
}

/// What the whole site says.
#[derive(Debug, Default)]
pub(super) struct Sayings {
    /// Of no language in particular: configuration, data, templates.
    pub(super) shared: Characters,
    /// What pages of any language may show beside their texts.
    pub(super) always: Characters,
    pub(super) languages: BTreeMap<Lang, Said>,
}

/// Gathers everything.
pub(super) fn sayings(site: &Site, theme: &Theme) -> Sayings {
    let of_lang = |lang: &Lang| (lang.clone(), said(site, theme, lang));
    let languages = site.langs.par_iter().map(of_lang).collect::<Vec<_>>().into_iter().collect();
    let mut always = Characters::default();
    always.add(ALWAYS);
    for template in theme.templates.values() {
        always.add(&template.text);
    }
    always.add(&theme.styles);
    Sayings { shared: shared(site), always, languages }
}

/// Configuration, terms and persons, and whatever lies beside the published texts: data, cards, subtitles.
fn shared(site: &Site) -> Characters {
    let mut shared = Characters::default();
    let files = [crate::config::FILE, "content/topics.toml", "content/people.toml"];
    let own = site.sources.texts.values().filter(|source| files.contains(&source.path.as_str()));
    let is_beside = |path: &crate::names::FilePath| {
        let folder = path.folder().strip_prefix("content").unwrap_or_default().trim_start_matches('/');
        path.extension() != "md" && site.folders.contains_key(&crate::names::StoryKey::new(folder))
    };
    let beside = site.sources.texts_below("content").filter(|source| is_beside(&source.path));
    for source in own.chain(beside) {
        shared.add_file(&source.text);
    }
    for card in site.cards.values() {
        let rights = &card.rights;
        let told = [&rights.creator, &rights.credit, &rights.copyright, &rights.licence];
        let told = told.into_iter().flatten().chain(card.told_alt.values()).chain(card.told_caption.values());
        for text in told {
            shared.add(text);
        }
    }
    shared
}

fn said(site: &Site, theme: &Theme, lang: &Lang) -> Said {
    let mut words = Characters::default();
    catalogues(site, theme, lang, &mut words);
    names(site, lang, &mut words);
    dates(site, lang, &mut words);
    words.add(alphabet(lang.as_str().split('-').next().unwrap_or_default()));
    let folders: Vec<&Folder> = site.folders.values().collect();
    let editions = folders.par_iter().filter_map(|folder| folder.editions.get(lang));
    let editions: Vec<Said> = editions.map(|edition| said_in(site, edition)).collect();
    let mut said = Said { all: words.clone(), headings: words };
    for edition in editions {
        said.all.join(&edition.all);
        said.headings.join(&edition.headings);
    }
    said
}

fn said_in(site: &Site, edition: &FolderEdition) -> Said {
    let mut said = Said::default();
    if let Some(source) = site.sources.text(&edition.file.path) {
        said.all.add_file(&source.text);
    }
    for block in &edition.blocks {
        let words = block.words();
        said.all.add(&words);
        if is_heading(block) {
            said.headings.add(&words);
        }
    }
    for text in [&edition.title, &edition.summary] {
        said.all.add(text);
    }
    said.headings.add(&edition.title);
    said
}

/// Whether a block is set as a heading, on its own page or in a list.
fn is_heading(block: &Block) -> bool {
    matches!(&block.kind, Kind::Heading(_))
        || matches!(&block.kind, Kind::Named(name) if name.contains("title"))
}

/// The messages of a language and of those that stand in for it, and the pseudo-letters of one that nobody speaks.
fn catalogues(site: &Site, theme: &Theme, lang: &Lang, words: &mut Characters) {
    let language = site.config.language(lang);
    let chain: Vec<&Lang> =
        std::iter::once(lang).chain(language.iter().flat_map(|language| &language.fallback)).collect();
    let of_theme = theme.catalogues.iter().filter(|(own, _)| chain.contains(&own)).map(|(_, source)| source);
    let of_site = site.sources.texts_below("i18n").filter(|source| {
        let tag = source.path.as_str().strip_prefix("i18n/").and_then(|name| name.strip_suffix(".ftl"));
        tag.is_some_and(|tag| chain.iter().any(|lang| lang.as_str() == tag))
    });
    for source in of_theme.chain(of_site) {
        words.add_file(&source.text);
    }
    if let Some(pseudo) = language.and_then(|language| language.pseudo) {
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz";
        words.add(&pseudo.text(letters));
    }
}

/// Names of units, topics and persons.
fn names(site: &Site, lang: &Lang, words: &mut Characters) {
    let units = site.config.units.values().filter_map(|unit| unit.name.get(lang));
    let topics = site.topics.values().flat_map(|topic| [topic.name.get(lang), topic.description.get(lang)]);
    let people = site.people.values().flat_map(|person| [person.name.get(lang), person.role.get(lang)]);
    for text in units.chain(topics.flatten()).chain(people.flatten()) {
        words.add(text);
    }
}

/// The words and signs of dates and numbers, which the language brings itself.
fn dates(site: &Site, lang: &Lang, words: &mut Characters) {
    let Some(language) = site.languages.get(lang) else { return };
    for month in 1..=12 {
        words.add(&language.month(2027, month));
        // A week from the first: each day of it has its name.
        for day in 1..=7 {
            if let Some(date) = Date::new(2027, month, day) {
                words.add(&language.date(date));
                words.add(&language.date_with_weekday(date));
            }
        }
    }
    for number in [-1_234_567_890, 0] {
        words.add(&language.integer(number));
    }
}
