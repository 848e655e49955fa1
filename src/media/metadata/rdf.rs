//! The properties of a packet of XMP, in whichever of RDF's forms they were written.
//!
//! Knows lists, words by language and things with properties of their own; no property by name.

use super::ANY;
use super::packet::Element;

const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// The descriptions of a packet, which are all of one picture.
pub(super) struct Descriptions<'a>(Vec<&'a Element>);

impl<'a> Descriptions<'a> {
    pub(super) fn of(packet: &'a Element) -> Self {
        let mut frames = Vec::new();
        packet.all((RDF, "RDF"), &mut frames);
        let descriptions = frames.into_iter().flat_map(|frame| frame.children.iter());
        Self(descriptions.filter(|child| child.name.is((RDF, "Description"))).collect())
    }

    /// The words of a property: the first, where it is a list.
    pub(super) fn text(&self, name: (&str, &str)) -> Option<String> {
        let attribute = self.0.iter().find_map(|description| description.attribute(name)).and_then(words);
        attribute.or_else(|| self.elements(name).find_map(first))
    }

    /// The words of a property that is a list, all of them.
    pub(super) fn list(&self, name: (&str, &str)) -> Vec<String> {
        let items = self.elements(name).flat_map(items);
        let all: Vec<String> = items.filter_map(|item| words(&item.text)).collect();
        if all.is_empty() { self.text(name).into_iter().collect() } else { all }
    }

    /// The words of a property by the tag of their language.
    pub(super) fn by_lang(&self, name: (&str, &str)) -> Vec<(String, String)> {
        let items = self.elements(name).flat_map(items);
        let said = items.filter_map(|item| {
            let tag = item.attribute((XML, "lang")).unwrap_or(ANY);
            Some((tag.to_owned(), words(&item.text)?))
        });
        let all: Vec<_> = said.collect();
        if !all.is_empty() {
            return all;
        }
        self.text(name).map(|text| (ANY.to_owned(), text)).into_iter().collect()
    }

    /// The words of a property of the first thing that a property lists.
    pub(super) fn text_within(&self, name: (&str, &str), inner: (&str, &str)) -> Option<String> {
        let own = |item: &Element| {
            let attribute = item.attribute(inner).and_then(words);
            attribute.or_else(|| item.child(inner).and_then(first))
        };
        self.elements(name)
            .flat_map(items)
            .find_map(|item| own(item).or_else(|| item.child((RDF, "Description")).and_then(own)))
    }

    fn elements<'n>(&'n self, name: (&'n str, &'n str)) -> impl Iterator<Item = &'a Element> + 'n {
        self.0
            .iter()
            .flat_map(|description| description.children.iter())
            .filter(move |child| child.name.is(name))
    }
}

/// What a property lists.
fn items(property: &Element) -> impl Iterator<Item = &Element> {
    let lists = property
        .children
        .iter()
        .filter(|child| ["Seq", "Bag", "Alt"].iter().any(|kind| child.name.is((RDF, kind))));
    lists.flat_map(|list| list.children.iter()).filter(|item| item.name.is((RDF, "li")))
}

/// The words of a property or an item, the address that it points at, or the first words that it lists: those for
/// readers of any language, where there are such.
fn first(element: &Element) -> Option<String> {
    let for_any = items(element).find(|item| item.attribute((XML, "lang")) == Some(ANY));
    words(&element.text)
        .or_else(|| element.attribute((RDF, "resource")).and_then(words))
        .or_else(|| for_any.and_then(|item| words(&item.text)))
        .or_else(|| items(element).find_map(|item| words(&item.text)))
}

/// Words in the form that all texts are read in, without the blank around them; none where nothing is left.
fn words(text: &str) -> Option<String> {
    let text = crate::lang::nfc(text.trim());
    (!text.is_empty()).then(|| text.into_owned())
}
