//! Postings as text, cut into files of much the same size.

use serde_json::{Map, Value};

use super::Part;
use super::postings::{Places, Weight, Words};

/// Bytes of a shard, before it is compressed; one word with more has a shard to itself.
const SHARD: usize = 16_000;

/// Documents from which on a word that most of them hold is taken to be in all: it would fill the index and tell
/// nobody anything.
const MANY: usize = 100;

/// The digits of numbers, five bits each; the second half says that another digit follows.
const DIGITS: &[u8; 64] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/// The shards in order, each with its first word without marks. All forms of a word stand in one.
pub(super) fn shards(words: &Words, documents: usize) -> Vec<(String, Part)> {
    let mut shards = Vec::new();
    let mut open: Option<(String, Map<String, Value>, usize)> = None;
    let mut last = "";
    for ((folded, marked), places) in words {
        let line = line(places, documents);
        let size = marked.len() + line.len() + 6;
        let is_full = open.as_ref().is_some_and(|(_, _, held)| held + size > SHARD);
        if is_full && last != folded.as_str() {
            shards.extend(open.take().map(closed));
        }
        let (_, words, held) = open.get_or_insert_with(|| (folded.clone(), Map::new(), 0));
        words.insert(marked.clone(), Value::String(line));
        *held += size;
        last = folded;
    }
    shards.extend(open.map(closed));
    shards
}

fn closed((first, words, _): (String, Map<String, Value>, usize)) -> (String, Part) {
    (first, Part::new(Value::Object(words).to_string(), "json"))
}

/// The documents that have a word in their text, in headings, and in the title, with points between the three.
fn line(places: &Places, documents: usize) -> String {
    let of =
        |weight| places.iter().filter(move |(_, other)| **other == weight).map(|(document, _)| *document);
    let is_everywhere = documents >= MANY && places.len() * 2 > documents;
    let text = if is_everywhere { "*".to_owned() } else { numbers(of(Weight::Text)) };
    let line = [text, numbers(of(Weight::Heading)), numbers(of(Weight::Title))].join(".");
    line.trim_end_matches('.').to_owned()
}

/// Documents in ascending order, each as its distance from the one before it.
fn numbers(documents: impl Iterator<Item = usize>) -> String {
    let (mut line, mut next) = (String::new(), 0);
    for document in documents {
        let mut number = document - next;
        next = document + 1;
        loop {
            let (digit, rest) = (number % 32, number / 32);
            line.push(char::from(DIGITS[if rest > 0 { digit + 32 } else { digit }]));
            if rest == 0 {
                break;
            }
            number = rest;
        }
    }
    line
}
