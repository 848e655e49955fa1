//! XML as a small tree to read, and as text to write.
//!
//! Knows no format; takes no definitions of entities, so that no file grows while it is read.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::Unreadable;

/// How deep elements may lie in each other.
const NESTING: usize = 64;

/// An element with what is in it.
#[derive(Debug, Default)]
pub(super) struct Element {
    /// Its name without a prefix.
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    /// What is in it.
    pub(super) children: Vec<Node>,
}

/// A part of an element.
#[derive(Debug)]
pub(super) enum Node {
    /// Another element.
    Element(Element),
    /// Words.
    Text(String),
}

impl Element {
    /// An attribute, by its name with or without a prefix.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let is_it = |(key, _): &&(String, String)| key == name || key.rsplit(':').next() == Some(name);
        self.attributes.iter().find(is_it).map(|(_, value)| value.as_str())
    }

    /// The elements in it.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first element of this name in it.
    pub(super) fn child(&self, name: &str) -> Option<&Element> {
        self.elements().find(|element| element.name == name)
    }

    /// Every element of this name in it, however deep, in the order of the file.
    pub(super) fn all<'a>(&'a self, name: &str, found: &mut Vec<&'a Element>) {
        for element in self.elements() {
            if element.name == name {
                found.push(element);
            } else {
                element.all(name, found);
            }
        }
    }
}

/// Reads a document.
pub(super) fn parse(text: &str) -> Result<Element, Unreadable> {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element> = vec![Element::default()];
    loop {
        let event = reader.read_event();
        let at = usize::try_from(reader.buffer_position()).unwrap_or(0).min(text.len());
        let wrong = |found: String| {
            let line = text.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
            Unreadable { line: Some(line), ..Unreadable::new("xml", found) }
        };
        match event.map_err(|error| wrong(error.to_string()))? {
            Event::Start(start) => {
                if open.len() > NESTING {
                    return Err(wrong(start.name().as_ref().to_owned()));
                }
                open.push(element(&start).map_err(wrong)?);
            }
            Event::Empty(start) => {
                let element = element(&start).map_err(wrong)?;
                put(&mut open, Node::Element(element));
            }
            Event::End(_) => {
                let element = open.pop().unwrap_or_default();
                put(&mut open, Node::Element(element));
            }
            Event::Text(words) => put_words(&mut open, &words.xml10_content()),
            Event::CData(words) => put_words(&mut open, &words.xml10_content()),
            Event::GeneralRef(reference) => {
                let c = character(&reference).ok_or_else(|| wrong(format!("&{};", &*reference)))?;
                put_words(&mut open, c.encode_utf8(&mut [0; 4]));
            }
            Event::Eof if open.len() == 1 => break,
            Event::Eof => return Err(wrong(open.pop().unwrap_or_default().name)),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    let document = open.pop().unwrap_or_default();
    let root = document.children.into_iter().find_map(|node| match node {
        Node::Element(element) => Some(element),
        Node::Text(_) => None,
    });
    root.ok_or_else(|| Unreadable::new("xml", ""))
}

fn element(start: &BytesStart) -> Result<Element, String> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let value = attribute
            .normalized_value(quick_xml::XmlVersion::Implicit1_0)
            .map_err(|error| error.to_string())?;
        attributes.push((attribute.key.as_ref().to_owned(), value.into_owned()));
    }
    Ok(Element { name: start.local_name().as_ref().to_owned(), attributes, children: Vec::new() })
}

fn put(open: &mut [Element], node: Node) {
    if let Some(parent) = open.last_mut() {
        parent.children.push(node);
    }
}

fn put_words(open: &mut [Element], words: &str) {
    let Some(parent) = open.last_mut() else { return };
    match parent.children.last_mut() {
        Some(Node::Text(before)) => before.push_str(words),
        _ => parent.children.push(Node::Text(words.to_owned())),
    }
}

/// What a reference stands for, where XML itself says so.
fn character(reference: &BytesRef) -> Option<char> {
    match &**reference {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => reference.resolve_char_ref().ok().flatten(),
    }
}

/// Words as they stand in an element.
pub(super) fn escaped(words: &str) -> Cow<'_, str> {
    if !words.contains(['<', '>', '&', '\r']) {
        return Cow::Borrowed(words);
    }
    let escaped = words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    Cow::Owned(escaped.replace('\r', "&#13;"))
}

/// A value as it stands in an attribute.
pub(super) fn value(words: &str) -> String {
    let escaped = escaped(words).replace('"', "&quot;");
    escaped.replace('\n', "&#10;").replace('\t', "&#9;")
}
