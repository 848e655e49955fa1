//! A Vietnamese text writes marks of tone in one way: `hòa` or `hoà`.
//!
//! Looks at all blocks of an edition, for a mixture shows only in the whole.

use std::ops::Range;

use super::language::differ_in_tone_place;
use super::{Finding, Reading};
use crate::glossary::tone_key;
use crate::lang::{is_latin, lowercase};
use crate::names::Lang;
use crate::problem::Problem;

/// A syllable whose tone could stand on either vowel.
struct Placed<'a> {
    block: usize,
    range: Range<usize>,
    word: &'a str,
    is_on_second: bool,
}

/// What is wrong with an edition as a whole, each with the block where it shows.
pub fn whole(blocks: &[Reading], lang: &Lang) -> Vec<(usize, Finding)> {
    if lang.language() != "vi" {
        return Vec::new();
    }
    let found: Vec<Placed> =
        blocks.iter().enumerate().flat_map(|(at, reading)| placed(at, &reading.words)).collect();
    mixed(&found).into_iter().collect()
}

/// The first syllable in the way that is used less.
fn mixed(found: &[Placed]) -> Option<(usize, Finding)> {
    // A name keeps the spelling of its bearer, unless the text writes the same name in both ways.
    let is_name = |placed: &Placed| placed.word.starts_with(char::is_uppercase);
    let others = |placed: &Placed| {
        let is_other = |other: &&Placed| {
            other.is_on_second != placed.is_on_second
                && (!(is_name(placed) || is_name(other))
                    || differ_in_tone_place(&other.word.to_lowercase(), &placed.word.to_lowercase()))
        };
        found.iter().filter(is_other).collect::<Vec<_>>()
    };
    let on_second = found.iter().filter(|placed| placed.is_on_second).count();
    let is_rare = |placed: &&Placed| placed.is_on_second == (on_second * 2 <= found.len());
    let (placed, other) =
        found.iter().filter(is_rare).find_map(|placed| Some((placed, *others(placed).first()?)))?;
    let problem = Problem::TonesMixed { word: placed.word.to_owned(), other: other.word.to_owned() };
    Some((placed.block, Finding::at(problem, placed.range.clone())))
}

fn placed(block: usize, text: &str) -> Vec<Placed<'_>> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, is_latin(c)) {
            (None, true) => start = Some(at),
            (Some(begin), false) => {
                let word = &text[begin..at];
                if let Some(is_on_second) = place_of_tone(word) {
                    found.push(Placed { block, range: begin..at, word, is_on_second });
                }
                start = None;
            }
            _ => {}
        }
    }
    found
}

/// Whether the tone of an open syllable in oa, oe or uy stands on its second vowel; none for other syllables.
fn place_of_tone(word: &str) -> Option<bool> {
    const FIRST: [&str; 15] =
        ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"];
    const SECOND: [&str; 15] =
        ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"];
    // Few words end in two vowels of which one has a mark.
    const ENDS: &str = "aeyàáảãạèéẻẽẹỳýỷỹỵ";
    let mut letters = word.chars().rev();
    let (last, before) = (letters.next()?, letters.next()?);
    if last.is_ascii() == before.is_ascii() || !ENDS.contains(lowercase(last)) {
        return None;
    }
    let word = word.to_lowercase();
    let onset = |rimes: &[&str]| rimes.iter().find_map(|rime| word.strip_suffix(rime).map(str::to_owned));
    let (onset, is_on_second) =
        onset(&FIRST).map(|onset| (onset, false)).or_else(|| onset(&SECOND).map(|onset| (onset, true)))?;
    let is_onset = onset.chars().all(|c| !"aeiouyăâêôơư".contains(c)) && !onset.ends_with('q');
    (is_onset && !tone_key(&word).is_empty()).then_some(is_on_second)
}
