//! What was typed in `haidang.toml` → what is meant, with every default and check.
//!
//! Reads no files: it is given the text.

mod base_url;
mod budgets;
mod engine;
mod forms;
mod meaning;
mod raw;
mod status;
mod well_known;

use std::collections::{BTreeMap, BTreeSet};

use crate::fields::{Located, Reader};
use crate::names::{FilePath, Lang, Pseudo, StoryKey};
use crate::problem::{Diagnostic, Noted, Notes, Severity};

use crate::source::{Source, Span};

use base_url::path_of;
use meaning::{Meaning, by_lang, lists_by_lang, located_by_lang};

pub use base_url::base_url;
pub use budgets::{Budget, Budgets};
pub use engine::{Call, Engine};
pub use forms::is_web;
pub use raw::{Fallback, Grade, HostFile, RawConfig};
pub use status::{Outdated, Status};
pub use well_known::{Humans, Security, WellKnown};

/// The name of the file.
pub const FILE: &str = "haidang.toml";

/// Problems that stay errors whatever a site says: with them no page can be made, and an empty site would be
/// put in the place of the one that stands.
const FIRM: [&str; 5] =
    ["template-syntax", "template-cycle", "template-missing", "theme-missing", "config-missing"];

/// The site as it is meant.
#[derive(Debug)]
pub struct Config {
    /// Scheme, host in ASCII, and path of the finished site, without a slash at the end.
    pub base_url: String,
    /// The path part of the base URL: empty, or `/path` without a slash at the end.
    pub base_path: String,
    /// The theme's name.
    pub theme: String,
    /// Minutes that the site's clock is ahead of UTC.
    pub utc_offset: i32,
    /// The language that `x-default` links lead to, when it is named.
    pub x_default: Option<Lang>,
    /// What stands where an edition is missing.
    pub fallback: Fallback,
    /// What a language must have before it goes live.
    pub key_pages: Vec<Located<StoryKey>>,
    /// The languages in their order; never empty.
    pub languages: Vec<LanguageConfig>,
    /// Responsible organisations by id.
    pub units: BTreeMap<String, Unit>,
    /// The menus of languages that have none of their own.
    pub menu: Menu,
    /// Menus of single languages.
    pub menus: BTreeMap<Lang, Menu>,
    /// The ways in on the home page.
    pub ways: Vec<Located<Way>>,
    /// The part of addresses that archives have, by language.
    pub archive_path: BTreeMap<Lang, String>,
    /// The part of addresses that lists of topics have, by language.
    pub topics_path: BTreeMap<Lang, String>,
    /// The part of addresses that lists of units have, by language.
    pub units_path: BTreeMap<Lang, String>,
    /// The part of addresses that later pages of a list have, by language.
    pub page_path: BTreeMap<Lang, String>,
    /// Whether pictures are offered as AVIF too.
    pub avif: bool,
    /// What is made of figures beside their pages.
    pub figures: Figures,
    /// The licence of the site's texts.
    pub licence: Option<Licence>,
    /// The other forms that stories are offered in.
    pub formats: Formats,
    /// The forms in which its host is told things among the pages.
    pub hosts: BTreeSet<HostFile>,
    /// What `humans.txt`, `security.txt` and `trust.txt` say.
    pub well_known: WellKnown,
    /// What pages may weigh.
    pub budgets: Budgets,
    /// Bounds.
    pub limits: Limits,
    /// Severities that differ from the program's own.
    pub severities: BTreeMap<String, Severity>,
    /// Engines that draft translations, by name.
    pub engines: BTreeMap<String, Engine>,
}

/// A language of the site.
#[derive(Debug)]
pub struct LanguageConfig {
    /// Its tag.
    pub lang: Lang,
    /// Where words are looked for that it lacks.
    pub fallback: Vec<Lang>,
    /// The tag whose forms of dates and numbers are used.
    pub format: Option<Lang>,
    /// Whether it is published: always, never, or, when nothing is said, as soon as it is complete.
    pub live: Option<bool>,
    /// How its words are made, when nobody speaks it.
    pub pseudo: Option<Pseudo>,
    /// How far a translation must have come to be published.
    pub publish_from: Status,
    /// What becomes of a translation whose source has changed.
    pub outdated: Outdated,
    /// Days after which such a translation fails the build.
    pub outdated_grace_days: Option<u32>,
    /// Sections whose translations fail the build as soon as their source has changed.
    pub urgent_sections: Vec<Located<StoryKey>>,
    /// Where it is declared.
    pub span: Span,
}

/// Where a way in on the home page leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// To a story or section.
    Folder(StoryKey),
    /// To a topic, by its id.
    Topic(String),
}

impl Way {
    /// The key or id, as it is typed.
    pub fn written(&self) -> &str {
        match self {
            Self::Folder(key) => key.as_str(),
            Self::Topic(id) => id,
        }
    }
}

/// What the menus of a language show.
#[derive(Debug, Default)]
pub struct Menu {
    /// The main menu, when it is given.
    pub main: Option<Vec<Located<StoryKey>>>,
    /// The menu at the foot, when it is given.
    pub footer: Option<Vec<Located<StoryKey>>>,
}

/// An organisation responsible for stories.
#[derive(Debug)]
pub struct Unit {
    /// Its name by language.
    pub name: BTreeMap<Lang, String>,
    /// The last part of its page's address, where it is not its id.
    pub slug: BTreeMap<Lang, String>,
    /// Older addresses that lead to its page.
    pub aliases: BTreeMap<Lang, Vec<Located<String>>>,
    /// What it does.
    pub description: BTreeMap<Lang, String>,
    /// Its postal address.
    pub address: BTreeMap<Lang, String>,
    /// When it is open.
    pub hours: BTreeMap<Lang, String>,
    /// Its telephone number in the international form.
    pub phone: Option<String>,
    /// Its own site.
    pub url: Option<String>,
    /// Where readers can write to.
    pub email: Option<String>,
    /// Whether it is part of a government.
    pub is_government: bool,
    /// Where it is declared.
    pub span: Span,
}

/// The licence of texts.
#[derive(Clone, Debug)]
pub struct Licence {
    /// Its name.
    pub name: String,
    /// Where it can be read.
    pub url: Option<String>,
}

/// The other forms that stories are offered in.
#[derive(Clone, Copy, Debug)]
pub struct Formats {
    /// Whether there is an edition without pictures.
    pub has_text_only: bool,
    /// Whether there is a plain text.
    pub has_plain_text: bool,
    /// Whether `llms.txt` lists the stories.
    pub has_llms: bool,
    /// Whether readers can keep pages for when they have no connection.
    pub offline: Offline,
}

/// Whether readers can keep pages for when they have no connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offline {
    /// They cannot, and never could.
    Never,
    /// They can.
    Kept,
    /// They no longer can: what they have kept is deleted.
    Ended,
}

/// What is made of figures beside their pages.
#[derive(Clone, Copy, Debug)]
pub struct Figures {
    /// Whether they are offered as pictures.
    pub has_images: bool,
    /// Whether they are offered as PDF.
    pub has_pdf: bool,
}

/// Bounds of lists and pictures.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Stories on one page of a list.
    pub page_size: usize,
    /// Stories in a feed.
    pub feed_size: usize,
    /// Millions of pixels of the largest picture that is read.
    pub megapixels: u32,
    /// Megabytes of the largest picture file that is read.
    pub picture_megabytes: u64,
    /// Megabytes of the largest file of film or sound that is read.
    pub clip_megabytes: u64,
}

impl Config {
    /// The language that stories are written in unless they say otherwise.
    pub fn source_lang(&self) -> &Lang {
        &self.languages[0].lang
    }

    /// The languages in their order.
    pub fn langs(&self) -> impl Iterator<Item = &Lang> {
        self.languages.iter().map(|language| &language.lang)
    }

    /// The language with this tag, if the site has it.
    pub fn lang(&self, tag: &str) -> Option<&Lang> {
        self.langs().find(|lang| lang.as_str() == tag)
    }

    /// What is meant for a language of the site.
    pub fn language(&self, lang: &Lang) -> Option<&LanguageConfig> {
        self.languages.iter().find(|language| language.lang == *lang)
    }

    /// The main menu of a language, when one is given.
    pub fn main_menu(&self, lang: &Lang) -> Option<&[Located<StoryKey>]> {
        let own = self.menus.get(lang).and_then(|menu| menu.main.as_ref());
        own.or(self.menu.main.as_ref()).map(Vec::as_slice)
    }

    /// The menu at the foot of a language's pages.
    pub fn footer_menu(&self, lang: &Lang) -> &[Located<StoryKey>] {
        let own = self.menus.get(lang).and_then(|menu| menu.footer.as_ref());
        own.or(self.menu.footer.as_ref()).map_or(&[], Vec::as_slice)
    }

    /// Texts by language; a language that the site does not have is reported.
    pub fn by_lang(
        &self,
        texts: BTreeMap<String, Located<String>>,
        path: &FilePath,
        notes: &mut Notes,
    ) -> BTreeMap<Lang, String> {
        let known: Vec<Lang> = self.langs().cloned().collect();
        by_lang(texts, &known, path, notes)
    }

    /// Lists of texts by language; a language that the site does not have is reported with the first of its list.
    pub fn lists_by_lang(
        &self,
        lists: BTreeMap<String, Vec<Located<String>>>,
        path: &FilePath,
        notes: &mut Notes,
    ) -> BTreeMap<Lang, Vec<Located<String>>> {
        let known: Vec<Lang> = self.langs().cloned().collect();
        lists_by_lang(lists, &known, path, notes)
    }

    /// Texts by language with their places; a language that the site does not have is reported.
    pub fn located_by_lang(
        &self,
        texts: BTreeMap<String, Located<String>>,
        path: &FilePath,
        notes: &mut Notes,
    ) -> BTreeMap<Lang, Located<String>> {
        let known: Vec<Lang> = self.langs().cloned().collect();
        located_by_lang(texts, &known, path, notes)
    }

    /// The severity of a problem on this site.
    pub fn severity(&self, diagnostic: &Diagnostic) -> Severity {
        let code = diagnostic.problem.code();
        if FIRM.contains(&code) {
            return diagnostic.severity;
        }
        self.severities.get(code).copied().unwrap_or(diagnostic.severity)
    }

    /// The same site at another base URL, in the form that [`base_url`] gives.
    #[must_use]
    pub fn with_base_url(mut self, url: &str) -> Self {
        self.base_url = url.to_owned();
        self.base_path = path_of(&self.base_url).to_owned();
        self
    }

    /// The same site in the languages that nobody speaks, too.
    #[must_use]
    pub fn with_pseudo_languages(mut self) -> Self {
        let base = self.pseudo_base().clone();
        let format = self.languages.iter().find(|language| language.lang == base);
        let format = format.and_then(|language| language.format.clone()).unwrap_or_else(|| base.clone());
        for pseudo in Pseudo::ALL {
            let lang = pseudo.lang();
            if self.lang(lang.as_str()).is_some() {
                continue;
            }
            let paths =
                [&mut self.archive_path, &mut self.topics_path, &mut self.units_path, &mut self.page_path];
            for paths in paths {
                let path = paths.get(&base).cloned();
                paths.extend(path.map(|path| (lang.clone(), path)));
            }
            self.languages.push(LanguageConfig {
                lang,
                fallback: vec![base.clone()],
                format: Some(format.clone()),
                live: Some(false),
                pseudo: Some(pseudo),
                publish_from: Status::Reviewed,
                outdated: Outdated::Banner,
                outdated_grace_days: None,
                urgent_sections: Vec::new(),
                span: Span { start: 0, end: 0 },
            });
        }
        self
    }

    /// The language that pseudo-languages are made from: English, else the first.
    pub fn pseudo_base(&self) -> &Lang {
        self.lang("en").unwrap_or_else(|| self.source_lang())
    }

    /// Whether nobody speaks a language.
    pub fn is_pseudo(&self, lang: &Lang) -> bool {
        self.languages.iter().any(|language| language.lang == *lang && language.pseudo.is_some())
    }

    /// An absolute URL of an address.
    pub fn url(&self, address: &str) -> String {
        format!("{}{address}", self.base_url)
    }
}

/// Reads the configuration.
pub fn read(source: &Source) -> Noted<Config> {
    let noted = Reader::<RawConfig>::new().read(&source.path, &source.text);
    let mut notes = noted.notes;
    let config = Meaning { path: &source.path, notes: &mut notes }.config(noted.value);
    Noted::new(config, notes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) -> Config {
        let source = Source::new(FilePath::new(FILE), text);
        let noted = read(&source);
        let found: Vec<_> = noted.notes.into_sorted().iter().map(|d| d.problem.code()).collect();
        assert_eq!(found, expected);
        noted.value
    }

    #[test]
    fn languages_stand_in_the_order_of_the_file() {
        let config = check(
            "base_url = \"https://a.vn/x/\"\n[languages.vi]\n[languages.en]\n[languages.ar]\n[languages.ja]\n",
            &[],
        );
        let tags: Vec<_> = config.langs().map(Lang::as_str).collect();
        assert_eq!(tags, ["vi", "en", "ar", "ja"]);
        assert_eq!(config.base_path, "/x");
        let chain: Vec<_> = config.languages[3].fallback.iter().map(Lang::as_str).collect();
        assert_eq!(chain, ["en", "vi"]);
    }

    #[test]
    fn every_fault_of_the_configuration_is_reported_at_once() {
        let config = check(
            "base_url = \"ftp://a\"\nutc_offset = \"7\"\n[languages.vi]\n[languages.zh-hans]\n[limits]\npage_size = 0\n[severities]\nlink-mising = \"advice\"\n",
            &["key-value", "key-value", "language-tag", "key-value", "key-unknown"],
        );
        assert_eq!(config.limits.page_size, 12);
        assert_eq!(config.utc_offset, 420);
    }

    #[test]
    fn a_site_without_languages_is_told_so() {
        check("", &["key-missing", "key-missing"]);
    }
}
