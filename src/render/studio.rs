//! What every page is made from: the site, the plan, the theme, and a language's ways of saying things.
//!
//! Holds nothing that changes while pages are made.

use std::collections::BTreeMap;

use crate::config::Config;
use crate::edition::Tint;
use crate::lang::{Language, Value};
use crate::names::{Address, Date, Lang, PartialDate};
use crate::plan::{self, Plan};
use crate::site::{Folder, FolderEdition, Role, Site, Texts};
use crate::theme::Theme;
use crate::world::Store;

use super::engine::Engine;
use super::views::{DateView, Foreign, TextView};

/// What all pages share.
pub(super) struct Studio<'a> {
    pub(super) site: &'a Site,
    pub(super) plan: &'a Plan,
    pub(super) theme: &'a Theme,
    pub(super) engine: Engine<'a>,
    pub(super) store: &'a dyn Store,
}

/// A language at work: the studio's things, said in it.
#[derive(Clone, Copy)]
pub(super) struct Desk<'a> {
    pub(super) studio: &'a Studio<'a>,
    pub(super) language: &'a Language,
}

impl<'a> Studio<'a> {
    /// The desk of a language; none when the site does not have it.
    pub(super) fn desk(&'a self, lang: &Lang) -> Option<Desk<'a>> {
        Some(Desk { studio: self, language: self.site.languages.get(lang)? })
    }

    pub(super) fn config(&self) -> &'a Config {
        &self.site.config
    }

    /// An address as pages write it: from the root of the host.
    pub(super) fn href(&self, address: &Address) -> String {
        format!("{}{}", encoded(&self.config().base_path), encoded_path(address))
    }

    /// An address with scheme and host.
    pub(super) fn url(&self, address: &Address) -> String {
        format!("{}{}", encoded(&self.config().base_url), encoded_path(address))
    }

    pub(super) fn asset(&self, name: &str) -> Option<String> {
        self.plan.assets.get(name).map(|address| self.href(address))
    }

    /// The scripts of a kind of page: the theme's `site.js`, and the one named for the page's template.
    pub(super) fn scripts(&self, template: &str) -> Vec<String> {
        ["site", "offline", template]
            .iter()
            .filter_map(|name| self.asset(&format!("scripts/{name}.js")))
            .collect()
    }
}

/// Percent-encodes an address.
fn encoded_path(address: &Address) -> String {
    encoded_plain(address.as_str())
}

/// Percent-encodes a path in which no character means anything but itself.
pub(super) fn encoded_plain(path: &str) -> String {
    encoded(&path.replace('%', "%25")).replace('?', "%3F").replace('#', "%23")
}

/// Percent-encodes what a URL may not hold as it is (RFC 3986, with letters of all scripts written out).
pub(super) fn encoded(url: &str) -> String {
    let mut encoded = String::with_capacity(url.len());
    for byte in url.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => encoded.push(char::from(byte)),
            b'-' | b'.' | b'_' | b'~' | b'/' | b':' | b'%' | b'#' | b'?' | b'=' | b'&' | b'@' | b'+'
            | b',' | b';' | b'!' | b'$' | b'(' | b')' | b'*' | b'\'' | b'[' | b']' => {
                encoded.push(char::from(byte));
            }
            byte => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

pub(super) fn tint(tint: Option<Tint>) -> &'static str {
    tint.map_or("", Tint::as_str)
}

impl<'a> Desk<'a> {
    pub(super) fn lang(&self) -> &'a Lang {
        self.language.lang()
    }

    pub(super) fn site(&self) -> &'a Site {
        self.studio.site
    }

    pub(super) fn plan(&self) -> &'a Plan {
        self.studio.plan
    }

    /// A text without markup, as this language sets it.
    pub(super) fn set(&self, text: &str) -> String {
        self.language.typography().set(text)
    }

    /// The headline of an edition, as its own language sets it.
    pub(super) fn title(&self, edition: &FolderEdition) -> String {
        self.set_in(&edition.file.lang, &edition.title)
    }

    /// The summary of an edition, as its own language sets it.
    pub(super) fn summary(&self, edition: &FolderEdition) -> String {
        self.set_in(&edition.file.lang, &edition.summary)
    }

    /// A text that is given in several languages: in this one, else in the site's first.
    pub(super) fn said(&self, texts: &BTreeMap<Lang, String>) -> Option<String> {
        let langs = [self.lang(), self.studio.config().source_lang()];
        langs.into_iter().find_map(|lang| Some(self.set_in(lang, texts.get(lang)?)))
    }

    fn set_in(&self, lang: &Lang, text: &str) -> String {
        let language = self.site().languages.get(lang);
        language.map_or_else(|| text.to_owned(), |language| language.typography().set(text))
    }

    pub(super) fn dir(&self) -> &'static str {
        self.language.direction().as_str()
    }

    /// A message without arguments.
    pub(super) fn words(&self, id: &str) -> String {
        self.say(id, &[])
    }

    /// A message.
    pub(super) fn say(&self, id: &str, arguments: &[(&str, Value)]) -> String {
        self.language.say(id, arguments).without_isolates()
    }

    /// A message whose arguments are all texts.
    pub(super) fn tell(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: Vec<(&str, Value)> =
            arguments.iter().map(|(name, text)| (*name, Value::Text((*text).to_owned().into()))).collect();
        self.say(id, &arguments)
    }

    /// The same for words that go between tags: in a line that runs from the right, marks that nobody sees keep
    /// what runs from the left in its place.
    pub(super) fn tell_in_text(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: Vec<(&str, Value)> =
            arguments.iter().map(|(name, text)| (*name, Value::Text((*text).to_owned().into()))).collect();
        self.language.say(id, &arguments).text
    }

    /// The name of a language in this one.
    pub(super) fn name_of(&self, lang: &Lang) -> String {
        let id = format!("name-of-{lang}");
        if self.language.has(&id) { self.words(&id) } else { lang.to_string() }
    }

    /// The name of a language in itself.
    pub(super) fn own_name(&self, lang: &Lang) -> String {
        self.studio.desk(lang).map_or_else(|| lang.to_string(), |desk| desk.words("language-name"))
    }

    pub(super) fn dir_of(&self, lang: &Lang) -> &'static str {
        self.site().languages.get(lang).map_or("ltr", |language| language.direction().as_str())
    }

    pub(super) fn date(&self, date: Date) -> DateView {
        DateView { iso: date.to_string(), text: self.language.date(date) }
    }

    pub(super) fn partial_date(&self, date: PartialDate) -> DateView {
        DateView { iso: date.to_string(), text: self.language.partial_date(date) }
    }

    pub(super) fn href(&self, address: &Address) -> String {
        self.studio.href(address)
    }

    /// Where the edition of a folder for this language's readers stands, and which one it is.
    pub(super) fn folder_address(&self, folder: &'a Folder) -> Option<(Address, &'a FolderEdition)> {
        let edition = self.site().edition(folder, self.lang());
        let at = |edition: &FolderEdition| {
            self.plan().folders.get(&(folder.key.clone(), edition.file.lang.clone())).cloned()
        };
        let mut edition = edition;
        // A page of title and summary stands in for nothing unless the site wants such pages.
        if plan::is_summary(folder, edition)
            && self.studio.config().fallback != crate::config::Fallback::Summary
        {
            edition = folder.source_edition();
        }
        Some((at(edition)?, edition))
    }

    /// What has to be said of an edition in another language.
    pub(super) fn foreign(&self, edition: &FolderEdition) -> Option<Foreign> {
        let lang = &edition.file.lang;
        (lang != self.lang()).then(|| Foreign {
            lang: lang.to_string(),
            dir: self.dir_of(lang),
            language: self.name_of(lang),
        })
    }

    /// The site's name in this language: the title of its home page.
    pub(super) fn site_title(&self) -> String {
        let home = self.site().home().map(|home| self.title(self.site().edition(home, self.lang())));
        home.unwrap_or_else(|| self.studio.config().base_url.clone())
    }

    pub(super) fn home(&self) -> Address {
        self.plan().home(self.lang())
    }

    /// A text with its language, where that is known and not the page's own.
    pub(super) fn text(&self, texts: &Texts) -> TextView {
        let (text, lang) = self.site().text(texts, self.lang());
        let text = lang.map_or_else(|| text.to_owned(), |lang| self.set_in(lang, text));
        TextView { text, lang: lang.filter(|lang| *lang != self.lang()).map(Lang::to_string) }
    }

    /// Whether a folder is a story that carries a date and belongs in lists.
    pub(super) fn is_article(folder: &Folder) -> bool {
        folder.is_listed() && matches!(folder.role, Role::Story(_))
    }
}
