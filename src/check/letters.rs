//! Every letter of a text is in the fonts of pages that are for its script.
//!
//! Letters of other scripts are drawn by the faces of the reader's system and are nobody's fault.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::names::Lang;
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::{FolderEdition, Site};
use crate::source::Span;
use crate::theme::{FontText, Theme, WebFont};

pub(super) fn check(site: &Site, theme: &Theme) -> Notes {
    if theme.web_fonts.is_empty() {
        return Notes::new();
    }
    let editions: Vec<&FolderEdition> =
        site.folders.values().flat_map(|folder| folder.editions.values()).collect();
    let mut notes = Notes::new();
    for found in editions.par_iter().map(|edition| of_edition(site, theme, edition)).collect::<Vec<_>>() {
        notes.extend(found);
    }
    notes
}

/// The letters that fonts lack, each told once an edition at its first place.
fn of_edition(site: &Site, theme: &Theme, edition: &FolderEdition) -> Notes {
    let lang = &edition.file.lang;
    let mut letters = BTreeSet::new();
    for block in &edition.blocks {
        // A font without the letters of ASCII is for no script that they belong to.
        letters.extend(block.words().chars().filter(|c| !c.is_ascii() && c.is_alphabetic()));
    }
    let mut notes = Notes::new();
    for c in letters {
        for family in families_without(theme, lang, c) {
            let problem = Problem::LetterMissing {
                character: c.to_string().into(),
                code: format!("U+{:04X}", u32::from(c)).into(),
                family: family.into(),
            };
            notes.add(placed(site, edition, c, Diagnostic::new(problem)));
        }
    }
    notes
}

/// The families that are for a letter and have a font without it.
fn families_without<'t>(theme: &'t Theme, lang: &Lang, c: char) -> BTreeSet<&'t str> {
    let is_meant = |font: &&WebFont| font.text == FontText::All && font.speaks(lang) && font.is_for(c);
    let meant = theme.web_fonts.iter().filter(is_meant);
    meant.filter(|font| !font.coverage.has(c)).map(|font| font.family.as_str()).collect()
}

/// A diagnostic at the first place of a letter; at the file when it is not written there as it is.
fn placed(site: &Site, edition: &FolderEdition, c: char, diagnostic: Diagnostic) -> Diagnostic {
    let path = &edition.file.path;
    let found = site.sources.text(path).and_then(|source| source.text.find(c));
    match found {
        Some(start) => diagnostic.at(path, Span { start, end: start + c.len_utf8() }),
        None => diagnostic.in_file(path),
    }
}
