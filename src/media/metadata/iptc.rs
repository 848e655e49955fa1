//! IPTC's records of 1991 as Photoshop keeps them in a JPEG file.
//!
//! Knows the few of them that a card has a place for.

use super::{ANY, Metadata};
use crate::lang::nfc;

/// The resource of Photoshop's that holds the records.
const RECORDS: u16 = 0x0404;

/// Reads the records from the data of Photoshop's segment.
pub(super) fn read(photoshop: &[u8]) -> Metadata {
    let mut said = Metadata::default();
    let Some(records) = resource(photoshop) else { return said };
    let is_unicode =
        Records(records).any(|record| (record.kind, record.data) == ((1, 90), b"\x1B%G".as_slice()));
    for Record { kind, data } in Records(records) {
        let text = || text(data, is_unicode);
        match kind {
            (2, 37) => said.expires = said.expires.or_else(|| text().and_then(|text| date(&text))),
            (2, 55) => said.created = said.created.or_else(|| text().and_then(|text| date(&text))),
            // A second author stands beside the first.
            (2, 80) => match (&mut said.rights.creator, text()) {
                (Some(creator), Some(other)) => *creator += &format!(", {other}"),
                (creator, other) => *creator = creator.take().or(other),
            },
            (2, 110) => said.rights.credit = said.rights.credit.or_else(text),
            (2, 116) => said.rights.copyright = said.rights.copyright.or_else(text),
            (2, 120) => said.caption.extend(text().map(|text| (ANY.to_owned(), text))),
            _ => {}
        }
    }
    said
}

/// The resource with the records among all of Photoshop's.
fn resource(mut rest: &[u8]) -> Option<&[u8]> {
    while let Some(block) = rest.strip_prefix(b"8BIM") {
        let id = u16::from_be_bytes(*block.first_chunk()?);
        // A name is as long as its first byte says, and what begins after it at an even place.
        let name = (usize::from(*block.get(2)?) + 1).next_multiple_of(2);
        let after = block.get(2 + name..)?;
        let length = usize::try_from(u32::from_be_bytes(*after.first_chunk()?)).ok()?;
        let data = after.get(4..)?.get(..length)?;
        if id == RECORDS {
            return Some(data);
        }
        rest = after.get(4 + length.next_multiple_of(2)..)?;
    }
    None
}

struct Record<'a> {
    kind: (u8, u8),
    data: &'a [u8],
}

/// The records, up to the first that is cut short or of the long form, which none of those wanted has.
struct Records<'a>(&'a [u8]);

impl<'a> Iterator for Records<'a> {
    type Item = Record<'a>;

    fn next(&mut self) -> Option<Record<'a>> {
        let [0x1C, record, dataset, high, low] = *self.0.first_chunk()? else { return None };
        let length = usize::from(u16::from_be_bytes([high, low]));
        let data = self.0.get(5..)?.get(..length)?;
        self.0 = &self.0[5 + length..];
        Some(Record { kind: (record, dataset), data })
    }
}

/// Text in UTF-8, or in Latin letters where it says nothing of its encoding and is not.
pub(super) fn text(data: &[u8], is_unicode: bool) -> Option<String> {
    let text = match std::str::from_utf8(data) {
        Ok(text) => nfc(text).into_owned(),
        Err(_) if is_unicode => return None,
        Err(_) => data.iter().map(|byte| char::from(*byte)).collect(),
    };
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\0');
    (!text.is_empty() && !text.contains('\0')).then(|| text.to_owned())
}

/// A date as the records write it: `20260220`, with noughts for what is not known.
fn date(text: &str) -> Option<crate::names::PartialDate> {
    if text.len() != 8 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (year, month, day) = (&text[..4], &text[4..6], &text[6..]);
    match (month, day) {
        ("00", _) => year.parse().ok(),
        (month, "00") => format!("{year}-{month}").parse().ok(),
        (month, day) => format!("{year}-{month}-{day}").parse().ok(),
    }
}
