//! What every page is made from: the site, the plan, the theme, and a language's ways of saying things.
//!
//! Holds nothing that changes while pages are made.

use std::collections::BTreeMap;

use crate::config::Config;
use crate::edition::Tint;
use crate::lang::{Language, Number, Value};
use crate::media::{Ai, Encoding, Glance, Tone};
use crate::names::{Address, Date, FilePath, Lang, PartialDate, StoryKey};
use crate::plan::{self, FeedFormat, Plan, Scope};
use crate::site::{Folder, FolderEdition, Role, Site, Texts};
use crate::theme::{Slot, Theme};
use crate::world::Store;

use super::engine::Engine;
use super::views::{
    Card, DateView, FeedLink, Foreign, LanguageView, MenuItem, MovingView, OriginalView, PersonView,
    PictureView, SectionLink, SiteView, SlotView, TextView, TopicView,
};

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
    fn scripts(&self, template: &str) -> Vec<String> {
        ["site", template].iter().filter_map(|name| self.asset(&format!("scripts/{name}.js"))).collect()
    }
}

/// Percent-encodes an address, in which no character means anything but itself.
fn encoded_path(address: &Address) -> String {
    encoded(&address.as_str().replace('%', "%25")).replace('?', "%3F").replace('#', "%23")
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

    /// The site as the pages of this language show it.
    pub(super) fn site_view(&self, current: Option<&StoryKey>, template: &str) -> SiteView {
        let site = self.site();
        let config = self.studio.config();
        let main: Vec<&'a Folder> = match config.main_menu(self.lang()) {
            Some(keys) => keys.iter().filter_map(|key| site.folders.get(&key.value)).collect(),
            None => site.sections(),
        };
        let footer = config.footer_menu(self.lang()).iter();
        let footer = footer.filter_map(|key| site.folders.get(&key.value)).collect();
        let topics = self.plan().topics_list(site, self.lang());
        SiteView {
            title: self.site_title(),
            href: self.href(&self.home()),
            menu: self.menu(main, current),
            footer_menu: self.menu(footer, current),
            topics_href: self.plan().recipes.contains_key(&topics).then(|| self.href(&topics)),
            languages_href: self.href(&Address::new("/")),
            styles: self.studio.asset("styles").into_iter().collect(),
            scripts: self.studio.scripts(template),
        }
    }

    fn menu(&self, folders: Vec<&'a Folder>, current: Option<&StoryKey>) -> Vec<MenuItem> {
        let item = |folder: &'a Folder| {
            let (address, edition) = self.folder_address(folder)?;
            let is_current = current.is_some_and(|current| {
                *current == folder.key || current.as_str().starts_with(&format!("{}/", folder.key))
            });
            let tint = tint(self.site().tint_of(folder));
            let (title, href) = (self.title(edition), self.href(&address));
            Some(MenuItem { title, href, foreign: self.foreign(edition), is_current, tint })
        };
        folders.into_iter().filter_map(item).collect()
    }

    /// A story as a list shows it.
    pub(super) fn card(&self, key: &StoryKey) -> Option<Card> {
        let folder = self.site().folders.get(key)?;
        let (address, edition) = self.folder_address(folder)?;
        let lang = &edition.file.lang;
        Some(Card {
            title: self.title(edition),
            summary: self.summary(edition),
            href: self.href(&address),
            lang: lang.to_string(),
            dir: self.dir_of(lang),
            language: self.name_of(lang),
            is_foreign: lang != self.lang(),
            date: folder.date.map(|date| self.date(date)),
            section: self.section_link(folder),
            cover: self.cover(edition, &[Slot::Lead, Slot::Cover, Slot::Card]),
            kind: plan::template_of(folder.role),
        })
    }

    pub(super) fn cards(&self, keys: &[StoryKey]) -> Vec<Card> {
        keys.iter().filter_map(|key| self.card(key)).collect()
    }

    pub(super) fn section_link(&self, folder: &Folder) -> Option<SectionLink> {
        let section = self.site().section_of(&folder.key)?;
        let (address, edition) = self.folder_address(section)?;
        let tint = tint(self.site().tint_of(section));
        let (title, href) = (self.title(edition), self.href(&address));
        Some(SectionLink { title, href, foreign: self.foreign(edition), tint })
    }

    /// A text with its language, where that is known and not the page's own.
    pub(super) fn text(&self, texts: &Texts) -> TextView {
        let (text, lang) = self.site().text(texts, self.lang());
        let text = lang.map_or_else(|| text.to_owned(), |lang| self.set_in(lang, text));
        TextView { text, lang: lang.filter(|lang| *lang != self.lang()).map(Lang::to_string) }
    }

    /// The lead picture of an edition.
    pub(super) fn cover(&self, edition: &FolderEdition, slots: &[Slot]) -> Option<PictureView> {
        self.picture(edition.cover.as_ref()?, "", None, slots)
    }

    /// A picture with its card; words of the text win over the card's.
    pub(super) fn picture(
        &self,
        file: &FilePath,
        alt: &str,
        caption: Option<String>,
        slots: &[Slot],
    ) -> Option<PictureView> {
        let picture = self.site().pictures.get(file)?;
        let card = self.site().cards.get(file);
        let alt = if alt.trim().is_empty() {
            card.and_then(|card| card.alt_in(self.lang())).unwrap_or_default()
        } else {
            alt
        };
        let of_card = || card.and_then(|card| card.caption_in(self.lang())).map(str::to_owned);
        let of_text = caption.or_else(of_card);
        let views = slots.iter().filter_map(|slot| Some((slot.as_str(), self.slot(file, *slot)?)));
        Some(PictureView {
            kind: card.map_or("photograph", |card| card.shown_kind().as_str()),
            alt: self.set(alt),
            caption: of_text.map(|text| super::html::escape(&self.set(&text))),
            credit: card.and_then(|card| card.shown_credit().map(str::to_owned)),
            creator: card.and_then(|card| card.creator.clone()),
            licence: card.and_then(|card| card.licence.clone()),
            licence_url: card.and_then(|card| card.licence_url.clone()),
            ai: card.and_then(|card| card.ai).map(Ai::as_str),
            digital_source_type: card.and_then(|card| card.ai).map(Ai::source_type),
            original: self.original(file),
            moving: self.moving(file),
            is_first: false,
            tones: self.tones(file),
            width: picture.width,
            height: picture.height,
            position: card.map_or("center", crate::media::Card::position),
            slots: views.collect(),
        })
    }

    /// The file of a picture that moves.
    fn moving(&self, file: &FilePath) -> Option<MovingView> {
        let picture = self.site().pictures.get(file)?;
        let href = self.href(&plan::moving_address(self.site(), file)?);
        Some(MovingView { href, mime: picture.format.mime() })
    }

    /// What is shown in the place of a picture until it has come; nothing may shine through what is transparent.
    fn tones(&self, file: &FilePath) -> Option<[String; 2]> {
        let picture = self.site().pictures.get(file).filter(|picture| !picture.has_alpha)?;
        let glance = Glance::stored(self.studio.store, picture)?;
        Some(glance.tones.map(Tone::word))
    }

    /// The file of a picture, where readers may have it.
    fn original(&self, file: &FilePath) -> Option<OriginalView> {
        let href = self.href(self.plan().downloads.get(file)?);
        let (kind, size) = (super::scene::kind_of(file), self.size_of(file));
        let label = self.tell_in_text("download-label", &[("type", &kind), ("size", &size)]);
        Some(OriginalView { href, label })
    }

    /// The size of a file in the language's words.
    pub(super) fn size_of(&self, file: &FilePath) -> String {
        let sources = &self.site().sources;
        let bytes = sources
            .text(file)
            .map(|source| source.text.len() as u64)
            .or_else(|| sources.files.get(file).copied())
            .unwrap_or_default();
        let (id, amount, decimals) = match bytes {
            0..1024 => ("size-bytes", bytes as f64, 0),
            1024..1_048_576 => ("size-kilobytes", bytes as f64 / 1024.0, 0),
            _ => ("size-megabytes", bytes as f64 / 1_048_576.0, 1),
        };
        let amount = Number::from_f64(amount).map(|amount| amount.with_decimals(decimals));
        let shown = amount.map(|amount| self.language.number(&amount)).unwrap_or_default();
        self.tell(id, &[("n", &shown)])
    }

    /// The variants of a picture in a slot, as attributes of HTML.
    fn slot(&self, file: &FilePath, slot: Slot) -> Option<SlotView> {
        if let Some(address) = plan::drawing_address(self.site(), file) {
            return self.drawing(file, &address);
        }
        let variants = plan::sizes_of(self.site(), self.studio.theme, file, slot);
        let href = |variant| {
            plan::picture_address(self.site(), file, variant)
                .map(|address| self.href(&address))
                .unwrap_or_default()
        };
        let of = |encoding: Encoding| variants.iter().filter(move |variant| variant.encoding == encoding);
        let srcset = |encoding: Encoding| {
            let sizes: Vec<String> =
                of(encoding).map(|variant| format!("{} {}w", href(variant), variant.width)).collect();
            sizes.join(", ")
        };
        let jpegs: Vec<_> = of(Encoding::Jpeg).collect();
        let largest = jpegs.last()?;
        // Browsers without srcset get a middle size.
        let middle = jpegs.get(jpegs.len() / 2)?;
        Some(SlotView {
            src: href(middle),
            srcset: srcset(Encoding::Jpeg),
            webp_srcset: srcset(Encoding::WebP),
            avif_srcset: srcset(Encoding::Avif),
            sizes: self.studio.theme.slots.get(&slot).map(|sizes| sizes.sizes.clone()).unwrap_or_default(),
            largest: href(largest),
            width: largest.width,
            height: largest.height,
        })
    }

    /// A drawing, which is the same file in every slot.
    fn drawing(&self, file: &FilePath, address: &Address) -> Option<SlotView> {
        let picture = self.site().pictures.get(file)?;
        let href = self.href(address);
        Some(SlotView {
            src: href.clone(),
            srcset: String::new(),
            webp_srcset: String::new(),
            avif_srcset: String::new(),
            sizes: String::new(),
            largest: href,
            width: picture.width,
            height: picture.height,
        })
    }

    pub(super) fn people(&self, ids: &[String]) -> Vec<PersonView> {
        let view = |id: &String| {
            let person = self.site().people.get(id)?;
            let role = (!person.role.is_empty()).then(|| self.text(&Texts::ByLang(person.role.clone())));
            Some(PersonView { name: self.text(&Texts::ByLang(person.name.clone())), role })
        };
        ids.iter().filter_map(view).collect()
    }

    pub(super) fn topic(&self, id: &str) -> Option<TopicView> {
        let topic = self.site().topics.get(id)?;
        let address = self.plan().topics.get(&(id.to_owned(), self.lang().clone()))?;
        let said = |texts: &BTreeMap<Lang, String>| {
            texts.get(self.lang()).map(|text| self.set(text)).unwrap_or_default()
        };
        // Only in a preview can a name be missing.
        let others = || self.site().chain(self.lang()).iter().find_map(|lang| topic.name.get(lang)).cloned();
        let name = topic.name.get(self.lang()).cloned().or_else(others).map(|name| self.set(&name));
        Some(TopicView {
            name: name.unwrap_or_else(|| id.to_owned()),
            href: self.href(address),
            count: self.plan().lists.topic(self.lang(), id).len(),
            description: said(&topic.description),
        })
    }

    /// Topics with at least one story, in the language's order of names.
    pub(super) fn topics(&self, mut ids: Vec<String>) -> Vec<TopicView> {
        ids.sort();
        ids.dedup();
        let mut topics: Vec<TopicView> =
            ids.iter().filter_map(|id| self.topic(id)).filter(|topic| topic.count > 0).collect();
        topics.sort_by(|a, b| self.language.compare(&a.name, &b.name).then_with(|| a.href.cmp(&b.href)));
        topics
    }

    pub(super) fn feeds(&self, scopes: &[(Scope, String)]) -> Vec<FeedLink> {
        let mut links = Vec::new();
        for (scope, title) in scopes {
            for format in FeedFormat::ALL {
                if let Some(address) = self.plan().feed(self.lang(), scope, format) {
                    let href = self.href(&address);
                    links.push(FeedLink { href, title: title.clone(), mime: format.mime() });
                }
            }
        }
        links
    }

    /// A language of the site as the choice of languages shows it.
    pub(super) fn language_view(&self) -> LanguageView {
        let home = self.site().home().map(|home| self.site().edition(home, self.lang()));
        LanguageView {
            lang: self.lang().to_string(),
            dir: self.dir(),
            name: self.words("language-name"),
            href: self.href(&self.home()),
            site_title: self.site_title(),
            summary: home.map(|home| self.summary(home)).unwrap_or_default(),
            invitation: self.words("languages-invitation"),
        }
    }

    /// Whether a folder is a story that carries a date and belongs in lists.
    pub(super) fn is_article(folder: &Folder) -> bool {
        folder.is_listed() && matches!(folder.role, Role::Story(_))
    }
}
