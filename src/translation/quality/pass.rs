//! That a translation has passed the checks: its memory says so, and no word of it is read again until a word, a
//! name or a rule changes.
//!
//! Where links lead is no word: marks are compared each time.

use std::sync::LazyLock;

use include_dir::{Dir, DirEntry, include_dir};

use super::{Reading, alone, compare_words, whole};
use crate::glossary::Glossary;
use crate::names::Lang;
use crate::translation::block::{Block, Fingerprint};
use crate::translation::compare::{Comparison, compare as compare_blocks};
use crate::translation::memory::Memory;

/// The rules as they are written: whoever changes one need not think of a number.
static RULES: [Dir<'static>; 3] = [
    include_dir!("$CARGO_MANIFEST_DIR/src/glossary"),
    include_dir!("$CARGO_MANIFEST_DIR/src/lang/quantities"),
    include_dir!("$CARGO_MANIFEST_DIR/src/translation/quality"),
];

/// What tells which script a letter is of.
const SCRIPTS: &str = include_str!("../../lang/script.rs");

static RULES_DIGEST: LazyLock<Fingerprint> = LazyLock::new(|| {
    let mut bytes = SCRIPTS.as_bytes().to_vec();
    RULES.iter().for_each(|folder| gather(folder, &mut bytes));
    Fingerprint::of_bytes(&bytes)
});

fn gather(folder: &Dir<'_>, bytes: &mut Vec<u8>) {
    for entry in folder.entries() {
        match entry {
            DirEntry::Dir(inner) => gather(inner, bytes),
            DirEntry::File(file) => bytes.extend_from_slice(file.contents()),
        }
    }
}

/// What texts are checked by: the rules of the program and the official names.
pub fn rules(glossary: &Glossary) -> Fingerprint {
    Fingerprint::of_bytes(format!("{:?} {:?}", *RULES_DIGEST, glossary.terms()).as_bytes())
}

/// Whether a translation has passed by these rules, and both texts are as they were.
pub fn has_passed(memory: &Memory, comparison: &Comparison, rules: Fingerprint) -> bool {
    memory.passed == Some(mark(memory, rules)) && comparison.is_fresh()
}

/// Notes in a memory whether its translation passes.
pub fn note_pass(
    memory: &mut Memory,
    source: (&[Block], &Lang),
    target: (&[Block], &Lang),
    glossary: &Glossary,
) {
    let comparison = compare_blocks(source.0, target.0, Some(memory));
    let passes = comparison.is_fresh() && passes(&comparison, source, target, glossary);
    memory.passed = passes.then(|| mark(memory, rules(glossary)));
}

/// What stands in the memory of a translation that has passed: it holds for these records and rules alone.
fn mark(memory: &Memory, rules: Fingerprint) -> Fingerprint {
    let records = memory.records.iter().flat_map(|record| [record.source, record.target]);
    let bytes: Vec<u8> = records.chain([rules]).flat_map(Fingerprint::to_bytes).collect();
    Fingerprint::of_bytes(&bytes)
}

/// Whether nothing is found in the words of two texts.
fn passes(
    comparison: &Comparison,
    source: (&[Block], &Lang),
    target: (&[Block], &Lang),
    glossary: &Glossary,
) -> bool {
    let [(source, source_lang), (target, target_lang)] = [source, target].map(|(blocks, lang)| {
        (blocks.iter().map(|block| Reading::new(block, lang, glossary)).collect::<Vec<_>>(), lang)
    });
    let is_clean = |blocks: &[Reading], lang: &Lang| {
        blocks.iter().all(|block| alone(block).is_empty()) && whole(blocks, lang).is_empty()
    };
    let agree = |(source, target): (&Reading, &Reading)| compare_words(source, target).is_empty();
    let mut pairs =
        comparison.pairs.iter().filter_map(|pair| Some((&source[pair.source?], &target[pair.target?])));
    is_clean(&source, source_lang) && is_clean(&target, target_lang) && pairs.all(agree)
}
