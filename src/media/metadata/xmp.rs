//! What a packet of XMP says of a picture.
//!
//! Knows which properties of which standards mean what a card says.

use super::packet;
use super::rdf::Descriptions;
use super::{ANY, Metadata};
use crate::config::is_web;
use crate::media::{Ai, Rights};
use crate::names::PartialDate;

const DC: &str = "http://purl.org/dc/elements/1.1/";
const PHOTOSHOP: &str = "http://ns.adobe.com/photoshop/1.0/";
const XMP: &str = "http://ns.adobe.com/xap/1.0/";
const NOTE: &str = "http://ns.adobe.com/xmp/note/";
const RIGHTS: &str = "http://ns.adobe.com/xap/1.0/rights/";
const PLUS: &str = "http://ns.useplus.org/ldf/xmp/1.0/";
const IPTC: &str = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
const IPTC_MORE: &str = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
const CREATIVE_COMMONS: &str = "http://creativecommons.org/ns#";

/// Reads a packet; none when it is not one.
pub(super) fn read(bytes: &[u8]) -> Option<Metadata> {
    let packet = packet::parse(bytes)?;
    let said = Descriptions::of(&packet);
    let creators = said.list((DC, "creator"));
    let licensor = said.text_within((PLUS, "Licensor"), (PLUS, "LicensorURL"));
    let statement = said.text((RIGHTS, "WebStatement")).and_then(web);
    let licence = said.text((CREATIVE_COMMONS, "license")).and_then(web);
    let expires = said.text((PLUS, "LicenseEndDate")).and_then(|written| date(&written));
    let created = said.text((PHOTOSHOP, "DateCreated")).or_else(|| said.text((XMP, "CreateDate")));
    Some(Metadata {
        rights: Rights {
            creator: (!creators.is_empty()).then(|| creators.join(", ")),
            credit: said.text((PHOTOSHOP, "Credit")),
            copyright: said.text((DC, "rights")),
            licence: said.text((RIGHTS, "UsageTerms")),
            licence_url: statement.or(licence),
            acquire_url: licensor.or_else(|| said.text((PLUS, "LicensorURL"))).and_then(web),
            ai: said.text((IPTC_MORE, "DigitalSourceType")).and_then(|written| Ai::of_source_type(&written)),
        },
        created: created.and_then(|written| date(&written)),
        expires,
        alt: tagged(said.by_lang((IPTC, "AltTextAccessibility"))),
        caption: tagged(said.by_lang((DC, "description"))),
    })
}

/// The name of the packet that goes on where this one ends.
pub(super) fn extension(bytes: &[u8]) -> Option<String> {
    let packet = packet::parse(bytes)?;
    Descriptions::of(&packet).text((NOTE, "HasExtendedXMP"))
}

/// Words whose tag is written as the format of this project writes it.
fn tagged(texts: Vec<(String, String)>) -> Vec<(String, String)> {
    let tag = |tag: String| if tag.eq_ignore_ascii_case(ANY) { ANY.to_owned() } else { tag };
    texts.into_iter().map(|(own, text)| (tag(own), text)).collect()
}

fn web(url: String) -> Option<String> {
    is_web(&url).then_some(url)
}

/// The day, month or year of a date, whatever time of day follows.
fn date(written: &str) -> Option<PartialDate> {
    written.split(['T', ' ']).next()?.parse().ok()
}
