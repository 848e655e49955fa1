//! Texts → the index that a browser searches by itself: a directory of documents, postings in shards, plain texts.
//!
//! Knows neither stories nor pages, and answers no query: who asks is the script of the theme, which folds and parts
//! words by the same rules (`docs/search.md`). Each part is JSON or plain text, since hosts compress those, and is
//! named by its hash, so that no cache mixes two builds.

mod fold;
mod postings;
mod shards;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use serde::Serialize;

pub use fold::{Token, tokens};
use postings::Postings;
use shards::shards;

/// What can be found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// Its headline.
    pub title: String,
    /// Where it stands.
    pub address: String,
    /// What it says in one or two sentences.
    pub summary: String,
    /// Its headings, and the names of its topics.
    pub headings: Vec<String>,
    /// Its paragraphs, items, cells and captions.
    pub blocks: Vec<String>,
    /// The year of its publication.
    pub year: Option<i32>,
    /// The day of its publication, as its language writes it.
    pub date: String,
    /// The id of its section.
    pub section: Option<String>,
    /// The ids of its topics.
    pub topics: Vec<String>,
    /// What it is: `story`, `infographic`, `event`, `place`, `page`, `section`.
    pub form: &'static str,
}

/// An index as files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Index {
    /// What its documents are.
    pub forms: Vec<&'static str>,
    /// The documents, and which shard holds which words.
    pub directory: Part,
    /// The postings of words, in the order of the words without their marks.
    pub shards: Vec<Part>,
    /// The text of each document, from which excerpts are cut.
    pub texts: Vec<Part>,
}

/// A file of an index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Its name, which is the hash of what it holds.
    pub name: String,
    /// What it holds.
    pub text: String,
}

impl Part {
    fn new(text: String, extension: &str) -> Self {
        let name = format!("{}.{extension}", &blake3::hash(text.as_bytes()).to_hex()[..8]);
        Self { name, text }
    }
}

impl Index {
    /// The file of this name.
    pub fn part(&self, name: &str) -> Option<&Part> {
        self.parts().find(|part| part.name == name)
    }

    /// Every file.
    pub fn parts(&self) -> impl Iterator<Item = &Part> {
        std::iter::once(&self.directory).chain(&self.shards).chain(&self.texts)
    }
}

/// The directory as the script reads it.
#[derive(Serialize)]
struct Directory<'a> {
    /// The version of this format.
    version: u8,
    /// The first word of each shard, without marks, and the shard's name.
    shards: Vec<(&'a str, &'a str)>,
    documents: Vec<Entry<'a>>,
    sections: Vec<&'a str>,
    forms: Vec<&'a str>,
    topics: Vec<&'a str>,
}

/// Title, address, section, form, year, date, topics and text of a document. Sections, forms and topics are places in
/// the lists of the directory; who has no section has the place behind the last, who has no year the year 0.
type Entry<'a> = (&'a str, &'a str, usize, usize, i32, &'a str, Vec<usize>, &'a str);

/// Changes with what the script has to understand.
const VERSION: u8 = 1;

/// The index of documents, which come in the order in which equals are shown: the newest first.
pub fn index(documents: &[Document]) -> Index {
    let mut postings = Postings::default();
    for document in documents {
        postings.add(document);
    }
    let shards = shards(&postings.finish(), documents.len());
    let texts: Vec<Part> = documents.iter().map(|document| Part::new(text(document), "txt")).collect();
    let sections: BTreeSet<&str> =
        documents.iter().filter_map(|document| document.section.as_deref()).collect();
    let forms: BTreeSet<&'static str> = documents.iter().map(|document| document.form).collect();
    let topics: BTreeSet<&str> =
        documents.iter().flat_map(|document| &document.topics).map(String::as_str).collect();
    let place = |names: &BTreeSet<&str>, name: &str| names.iter().take_while(|other| **other < name).count();
    let entry = |(document, text)| {
        let (document, text): (&Document, &Part) = (document, text);
        let section = document.section.as_deref();
        (
            document.title.as_str(),
            document.address.as_str(),
            section.map_or(sections.len(), |section| place(&sections, section)),
            place(&forms, document.form),
            document.year.unwrap_or_default(),
            document.date.as_str(),
            document.topics.iter().map(|topic| place(&topics, topic)).collect(),
            text.name.as_str(),
        )
    };
    let directory = Directory {
        version: VERSION,
        shards: shards.iter().map(|(first, part)| (first.as_str(), part.name.as_str())).collect(),
        documents: documents.iter().zip(&texts).map(entry).collect(),
        sections: sections.iter().copied().collect(),
        forms: forms.iter().copied().collect(),
        topics: topics.iter().copied().collect(),
    };
    // Nothing in it can fail to be written.
    let directory = Part::new(serde_json::to_string(&directory).unwrap_or_default(), "json");
    let forms = forms.into_iter().collect();
    Index { forms, directory, shards: shards.into_iter().map(|(_, part)| part).collect(), texts }
}

/// The text that excerpts are cut from: the summary and the blocks, a line each.
fn text(document: &Document) -> String {
    let lines = std::iter::once(&document.summary).chain(&document.blocks);
    let lines = lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    let mut text = String::new();
    for line in lines.filter(|line| !line.is_empty()) {
        text.push_str(&line);
        text.push('\n');
    }
    text
}
