//! What a picture file says of itself: who made it, under which terms, what is seen on it.
//!
//! Reads XMP, IPTC's older records and EXIF; what cannot be read is passed over, for the card can say it all.

mod exif;
mod extended;
mod iptc;
mod packet;
mod rdf;
mod xmp;

use std::collections::BTreeMap;

use crate::config::Config;
use crate::lang;
use crate::names::{Date, Lang, PartialDate};

use super::header::Packets;
use super::{Card, Format, Rights};

/// The language of words for readers whose language is not known.
const ANY: &str = "x-default";

/// What a file says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Metadata {
    pub(super) rights: Rights,
    pub(super) created: Option<PartialDate>,
    /// The last day of the licence.
    pub(super) expires: Option<PartialDate>,
    /// What is seen, by the tag of the language.
    pub(super) alt: Vec<(String, String)>,
    /// What is said below it, by the tag of the language.
    pub(super) caption: Vec<(String, String)>,
}

impl Metadata {
    /// Reads what a file says; none when it says nothing.
    pub(super) fn read(format: Format, bytes: &[u8]) -> Option<Self> {
        let packets = Packets::of(format, bytes);
        let mut said = packets.xmp.and_then(xmp::read).unwrap_or_default();
        if let Some(more) = packets.xmp.and_then(|packet| further(packet, &packets.more_xmp)) {
            said.fill(more);
        }
        if let Some(records) = packets.iptc {
            said.fill(iptc::read(records));
        }
        if let Some(exif) = packets.exif {
            said.fill(exif::read(exif));
        }
        let said = said.with_name_of_licence();
        (said != Self::default()).then_some(said)
    }

    /// What another says stands where this says nothing.
    fn fill(&mut self, other: Self) {
        self.rights.fill(other.rights);
        self.created = self.created.or(other.created);
        self.expires = self.expires.or(other.expires);
        for (own, other) in [(&mut self.alt, other.alt), (&mut self.caption, other.caption)] {
            if own.is_empty() {
                *own = other;
            }
        }
    }

    /// A licence of Creative Commons has its name in its address.
    fn with_name_of_licence(mut self) -> Self {
        if self.rights.licence.is_none() {
            self.rights.licence = self.rights.licence_url.as_deref().and_then(name_of_licence);
        }
        self
    }

    /// Says what the card of the picture is silent about.
    pub fn fill_card(&self, card: &mut Card, config: &Config) {
        // Who made it and whose name is shown belong together, as do the terms and where they can be read.
        if card.rights.creator.is_none() {
            card.rights.creator = self.rights.creator.clone().or_else(|| self.rights.credit.clone());
            card.rights.credit = card.rights.credit.take().or_else(|| self.rights.credit.clone());
        }
        if card.rights.licence.is_none() {
            card.rights.licence.clone_from(&self.rights.licence);
            card.rights.licence_url =
                card.rights.licence_url.take().or_else(|| self.rights.licence_url.clone());
        }
        card.rights.copyright = card.rights.copyright.take().or_else(|| self.rights.copyright.clone());
        card.rights.acquire_url = card.rights.acquire_url.take().or_else(|| self.rights.acquire_url.clone());
        card.created = card.created.or(self.created);
        card.rights.ai = card.rights.ai.or(self.rights.ai);
        card.told_ai = self.rights.ai;
        card.told_expires = self.expires.and_then(|last| Date::new(last.year, last.month?, last.day?));
        card.told_alt = by_lang(&self.alt, config);
        card.told_caption = by_lang(&self.caption, config);
    }
}

/// What the packet says that this one goes on in.
fn further(packet: &[u8], parts: &[&[u8]]) -> Option<Metadata> {
    if parts.is_empty() {
        return None;
    }
    xmp::read(&extended::assemble(parts, &xmp::extension(packet)?)?)
}

/// Words by the languages of the site that their tags mean; what is for readers of any language is taken for the
/// site's first, if it can be in it.
fn by_lang(texts: &[(String, String)], config: &Config) -> BTreeMap<Lang, String> {
    let mut by_lang = BTreeMap::new();
    let named = texts.iter().filter(|(tag, text)| tag != ANY && !lang::is_blank(text));
    for (tag, text) in named {
        let known = || config.langs().map(Lang::as_str);
        let lang = config.lang(tag).or_else(|| config.lang(Lang::meant(tag, known())?));
        if let Some(lang) = lang {
            by_lang.entry(lang.clone()).or_insert_with(|| text.clone());
        }
    }
    let first = config.source_lang();
    if let Some((_, text)) = texts.iter().find(|(tag, _)| tag == ANY)
        && !by_lang.contains_key(first)
        && !lang::is_blank(text)
        && !texts.iter().any(|(tag, other)| tag != ANY && other == text)
        && may_be_in(first, text)
    {
        by_lang.insert(first.clone(), text.clone());
    }
    by_lang
}

/// Whether words can be in a language, by the letters that they are written with.
fn may_be_in(lang: &Lang, text: &str) -> bool {
    let has = |is: fn(char) -> bool| text.chars().any(is);
    let is_east_asian = has(lang::is_ideograph) || has(lang::is_kana) || has(lang::is_hangul);
    match lang.as_str().split('-').next().unwrap_or_default() {
        "vi" => has(is_vietnamese) && !is_east_asian,
        "ja" => has(lang::is_kana),
        "zh" => has(lang::is_ideograph) && !has(lang::is_kana) && !has(lang::is_hangul),
        "ko" => has(lang::is_hangul),
        "en" | "fr" | "de" | "es" => !has(is_vietnamese) && !is_east_asian && has(lang::is_latin),
        _ => false,
    }
}

/// Letters that Vietnamese alone writes.
fn is_vietnamese(c: char) -> bool {
    matches!(c, 'ă' | 'Ă' | 'đ' | 'Đ' | 'ơ' | 'Ơ' | 'ư' | 'Ư' | '\u{1EA0}'..='\u{1EF9}')
}

/// The name of a licence of Creative Commons: `CC BY-SA 4.0`.
fn name_of_licence(url: &str) -> Option<String> {
    let path = url.split_once("creativecommons.org/")?.1;
    let mut parts = path.split('/');
    match (parts.next()?, parts.next()?, parts.next()?) {
        ("publicdomain", "zero", version) => Some(format!("CC0 {version}")),
        ("licenses", kind, version) => Some(format!("CC {} {version}", kind.to_uppercase())),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
