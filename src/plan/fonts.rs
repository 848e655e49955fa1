//! Which characters each font of pages is cut to, where it stands, and how the style sheet speaks of it.

use std::collections::{BTreeMap, BTreeSet};

use crate::font::{CUT_BY, Characters};
use crate::lang::is_latin;
use crate::names::Address;
use crate::site::Site;
use crate::theme::{FontDisplay, FontStyle, FontText, Theme, WebFont};
use crate::world::StoreKey;

use super::Recipe;
use super::said::{Sayings, sayings};

/// What stands within words of Latin letters, numbers among them; left to other faces are the dashes, quotation marks
/// and dots that these draw as wide as a character of their own.
const LETTERS: &str = "U+20-7E,U+A0-B6,U+B8-24F,U+300-36F,U+1E00-1EFF,U+2010-2013,U+20A0-20CF,U+2122,U+2212";

/// The fonts of pages, cut to what the site says.
#[derive(Debug, Default)]
pub struct Fonts {
    /// The characters of each font by the name of its file on the site.
    pub cuts: BTreeMap<String, Cut>,
    /// What the style sheet says of them.
    pub faces: String,
    /// Those that pages ask for before their styles do.
    pub preloaded: Vec<Address>,
}

/// A font that is to be cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut {
    /// Its place among the theme's.
    pub font: usize,
    /// The characters that it keeps.
    pub characters: BTreeSet<char>,
}

impl Cut {
    /// What a font with these characters is kept and named by.
    pub fn key(&self, font: &WebFont) -> StoreKey {
        let characters: String = self.characters.iter().collect();
        StoreKey::of(&[
            b"web font",
            CUT_BY.as_bytes(),
            font.digest.short(64).as_bytes(),
            characters.as_bytes(),
        ])
    }
}

/// The fonts of a theme with what each of them keeps; one that would keep nothing is left out.
pub(super) fn fonts(site: &Site, theme: &Theme) -> Fonts {
    let mut fonts = Fonts::default();
    if theme.web_fonts.is_empty() {
        return fonts;
    }
    let sayings = sayings(site, theme);
    for (at, font) in theme.web_fonts.iter().enumerate() {
        let cut = Cut { font: at, characters: characters(site, font, &sayings) };
        if !cut.characters.iter().any(|c| !c.is_whitespace()) {
            continue;
        }
        let name = format!("{}.{}.woff2", font.stem(), cut.key(font).short(8));
        face(&mut fonts.faces, &font.family, font, &name, "");
        if let Some(letters) = &font.letters {
            face(&mut fonts.faces, letters, font, &name, LETTERS);
        }
        if font.is_preloaded {
            fonts.preloaded.push(address(&name));
        }
        fonts.cuts.insert(name, cut);
    }
    fonts
}

/// The addresses of the fonts with their recipes.
pub(super) fn recipes(fonts: &Fonts) -> impl Iterator<Item = (Address, Recipe)> {
    fonts.cuts.keys().map(|name| (address(name), Recipe::WebFont { name: name.clone() }))
}

fn address(name: &str) -> Address {
    Address::new(&format!("/assets/fonts/{name}"))
}

/// What a font keeps: what is said in its languages, with capital and small letters, as far as it has them.
fn characters(site: &Site, font: &WebFont, sayings: &Sayings) -> BTreeSet<char> {
    let mut said = sayings.always.clone();
    if font.text == FontText::All {
        said.join(&sayings.shared);
    }
    for lang in site.langs.iter().filter(|lang| font.speaks(lang)) {
        if let Some(own) = sayings.languages.get(lang) {
            said.join(if font.text == FontText::All { &own.all } else { &own.headings });
        }
    }
    // A font for other scripts leaves Latin letters to that which is for them.
    let is_wanted = |c: &char| font.scripts.is_empty() || font.is_for(*c) || !is_latin(*c);
    let kept = |c: &char| font.coverage.has(*c) && !c.is_control() && is_wanted(c);
    both_cases(&said).filter(kept).collect()
}

/// Characters with the other case of each letter: styles set some words in capitals, and lists begin with them.
fn both_cases(said: &Characters) -> impl Iterator<Item = char> {
    said.iter().flat_map(|c| std::iter::once(c).chain(c.to_uppercase()).chain(c.to_lowercase()))
}

/// Writes how the style sheet speaks of a font.
fn face(faces: &mut String, family: &str, font: &WebFont, name: &str, range: &str) {
    let style = match font.style {
        FontStyle::Normal => "normal",
        FontStyle::Italic => "italic",
    };
    let display = match font.display {
        FontDisplay::Swap => "swap",
        FontDisplay::Optional => "optional",
    };
    let range = if range.is_empty() { String::new() } else { format!(";unicode-range:{range}") };
    faces.push_str(&format!(
        "@font-face{{font-family:{};font-style:{style};font-weight:{};font-display:{display};\
         src:url({}) format(\"woff2\"){range}}}\n",
        quoted(family),
        font.weight,
        quoted(&format!("fonts/{name}")),
    ));
}

/// A text as CSS writes it.
fn quoted(text: &str) -> String {
    let escaped = |c: char| match c {
        '"' | '\\' => format!("\\{c}"),
        c if c.is_control() => format!("\\{:x} ", u32::from(c)),
        c => c.to_string(),
    };
    format!("\"{}\"", text.chars().map(escaped).collect::<String>())
}
