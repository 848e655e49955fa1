//! Postings as text, cut into files of much the same size.

use serde_json::{Map, Value};

use super::Part;
use super::postings::{Postings, Weight};

/// Bytes of a shard, before it is compressed; one word with more has a shard to itself.
const SHARD: usize = 12_000;

/// The digits of numbers, five bits each; the second half says that another digit follows.
const DIGITS: &[u8; 64] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/// The shards in order, each with its first word without marks. All forms of a word stand in one.
pub(super) fn shards(postings: &Postings) -> Vec<(String, Part)> {
    let mut shards = Vec::new();
    let mut open: Option<(String, Map<String, Value>, usize)> = None;
    let mut last = "";
    for ((folded, marked), documents) in &postings.words {
        let line = line(documents.iter().map(|(document, weight)| (*document, *weight)));
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

/// Documents in ascending order, each as the distance from the one before it, times four, and its weight.
fn line(documents: impl Iterator<Item = (usize, Weight)>) -> String {
    let (mut line, mut next) = (String::new(), 0);
    for (document, weight) in documents {
        let mut number = (document - next) * 4 + weight as usize;
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
