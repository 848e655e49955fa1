//! A packet of XMP as a small tree, whose names are known by their namespaces.
//!
//! Takes no definitions of entities and no packet that is large or deep, so that no file grows while it is read.

use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::reader::NsReader;

/// The most bytes of a packet.
pub(super) const LENGTH: usize = 1_000_000;

/// How deep elements may lie in each other.
const NESTING: usize = 32;

/// The most elements.
const ELEMENTS: usize = 20_000;

/// A name: its namespace, and its last part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Name {
    space: String,
    local: String,
}

impl Name {
    pub(super) fn is(&self, (space, local): (&str, &str)) -> bool {
        self.space == space && self.local == local
    }
}

/// An element with what is in it.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) name: Name,
    attributes: Vec<(Name, String)>,
    pub(super) children: Vec<Element>,
    /// The words directly in it.
    pub(super) text: String,
}

impl Element {
    /// An attribute.
    pub(super) fn attribute(&self, name: (&str, &str)) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own.is(name)).map(|(_, value)| value.as_str())
    }

    /// The first element of this name in it.
    pub(super) fn child(&self, name: (&str, &str)) -> Option<&Self> {
        self.children.iter().find(|child| child.name.is(name))
    }

    /// Every element of this name in it, however deep.
    pub(super) fn all<'a>(&'a self, name: (&str, &str), found: &mut Vec<&'a Self>) {
        for child in &self.children {
            if child.name.is(name) {
                found.push(child);
            } else {
                child.all(name, found);
            }
        }
    }
}

/// Reads a packet; none where it is not one that can be trusted.
pub(super) fn parse(bytes: &[u8]) -> Option<Element> {
    if bytes.len() > LENGTH {
        return None;
    }
    let text = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{FEFF}').trim_end_matches('\0');
    let mut reader = NsReader::from_str(text);
    let mut open = vec![Element::default()];
    let mut count = 0;
    loop {
        let event = reader.read_event().ok()?;
        match event {
            Event::Start(start) => {
                count += 1;
                if open.len() > NESTING || count > ELEMENTS {
                    return None;
                }
                open.push(element(&start, &reader)?);
            }
            Event::Empty(start) => {
                count += 1;
                if count > ELEMENTS {
                    return None;
                }
                let element = element(&start, &reader)?;
                open.last_mut()?.children.push(element);
            }
            Event::End(_) => {
                let element = open.pop()?;
                open.last_mut()?.children.push(element);
            }
            Event::Text(words) => open.last_mut()?.text += &words.xml10_content(),
            Event::CData(words) => open.last_mut()?.text += &words.xml10_content(),
            Event::GeneralRef(reference) => {
                let c = match &*reference {
                    "lt" => '<',
                    "gt" => '>',
                    "amp" => '&',
                    "quot" => '"',
                    "apos" => '\'',
                    _ => reference.resolve_char_ref().ok().flatten()?,
                };
                open.last_mut()?.text.push(c);
            }
            Event::DocType(_) => return None,
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
    (open.len() == 1).then(|| open.pop()).flatten()
}

fn element(start: &BytesStart, reader: &NsReader<&[u8]>) -> Option<Element> {
    let (space, local) = reader.resolver().resolve_element(start.name());
    let name = named(&space, local.as_ref());
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.ok()?;
        let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok()?;
        let (space, local) = reader.resolver().resolve_attribute(attribute.key);
        attributes.push((named(&space, local.as_ref()), value.into_owned()));
    }
    Some(Element { name, attributes, ..Element::default() })
}

fn named(space: &ResolveResult, local: &str) -> Name {
    let space = match space {
        ResolveResult::Bound(Namespace(space)) => (*space).to_owned(),
        ResolveResult::Unbound | ResolveResult::Unknown(_) => String::new(),
    };
    Name { space, local: local.to_owned() }
}
