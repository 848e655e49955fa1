//! The fonts of pages as a theme declares them: whole files, which each build cuts to what its site says.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::layers::Layers;
use crate::fields::Located;
use crate::font::{self, Coverage, Fault};
use crate::lang::Script;
use crate::names::{FilePath, Lang};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::world::{StoreKey, World};

/// A font of pages as `theme.toml` writes it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WebFontFront {
    /// The family that styles call it by.
    pub family: Located<String>,
    /// The file below `fonts/`: a whole font with TrueType outlines.
    pub file: Located<String>,
    /// Its weight, from 1 to 1000; default: 400.
    pub weight: Option<u16>,
    /// Whether it is upright or slanted.
    #[serde(default)]
    pub style: FontStyle,
    /// The scripts that are written in it, such as `Latn`: a letter of them that it lacks is reported.
    #[serde(default)]
    pub scripts: Vec<Located<String>>,
    /// The languages whose pages use it; default: all.
    #[serde(default)]
    pub languages: Vec<Located<String>>,
    /// What is set in it: everything, or headings alone.
    #[serde(default)]
    pub text: FontText,
    /// A second family with its letters, digits and signs within words alone, for text whose own face brings dashes,
    /// quotation marks and dots.
    pub letters: Option<String>,
    /// What a page shows until it has come: another face that it then replaces, or another face to the end.
    #[serde(default)]
    pub display: FontDisplay,
    /// Whether pages ask for it before their styles do.
    #[serde(default)]
    pub preload: bool,
}

/// Whether a font is upright or slanted.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "kebab-case")]
pub enum FontStyle {
    /// Upright.
    #[default]
    Normal,
    /// Slanted.
    Italic,
}

/// What is set in a font.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum FontText {
    /// Everything.
    #[default]
    All,
    /// Titles and headings, and the words of the theme.
    Headings,
}

/// What a page shows until a font has come.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum FontDisplay {
    /// Another face, until the font has come.
    #[default]
    Swap,
    /// Another face, unless the font comes at once: nothing moves then.
    Optional,
}

/// A font of pages.
#[derive(Debug)]
pub struct WebFont {
    /// The family that styles call it by.
    pub family: String,
    /// Its weight.
    pub weight: u16,
    /// Whether it is slanted.
    pub style: FontStyle,
    /// Its file below `fonts/`.
    pub file: String,
    /// The whole font.
    pub bytes: Vec<u8>,
    /// Its hash.
    pub digest: StoreKey,
    /// The characters that it has.
    pub coverage: Coverage,
    /// The scripts that are written in it.
    pub scripts: Vec<Script>,
    /// The languages whose pages use it; none for all.
    pub languages: Vec<Lang>,
    /// What is set in it.
    pub text: FontText,
    /// Its second family, of letters alone.
    pub letters: Option<String>,
    /// What a page shows until it has come.
    pub display: FontDisplay,
    /// Whether pages ask for it before their styles do.
    pub is_preloaded: bool,
    /// Where it is declared.
    pub place: (FilePath, crate::source::Span),
}

impl WebFont {
    /// Whether pages of a language use it.
    pub fn speaks(&self, lang: &Lang) -> bool {
        self.languages.is_empty() || self.languages.contains(lang)
    }

    /// Whether a letter belongs to the scripts that are written in it.
    pub fn is_for(&self, c: char) -> bool {
        self.scripts.iter().any(|script| script.has(c))
    }

    /// The file's name without its folder and ending.
    pub fn stem(&self) -> &str {
        let name = self.file.rsplit('/').next().unwrap_or_default();
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }
}

/// What a font is called by: of two layers that declare the same, the upper one counts.
type Key = (String, u16, FontStyle);

/// The fonts that the layers declare.
#[derive(Debug, Default)]
pub(super) struct WebFonts(BTreeMap<Key, (FilePath, WebFontFront)>);

impl WebFonts {
    /// Lays what one `theme.toml` declares over the others.
    pub(super) fn add(&mut self, path: &FilePath, fonts: Vec<WebFontFront>, notes: &mut Notes) {
        for front in fonts {
            let weight = front.weight.unwrap_or(400);
            if !(1..=1000).contains(&weight) {
                let (key, value, expected) = ("weight".to_owned(), weight.to_string(), "400".to_owned());
                notes.add(
                    Diagnostic::new(Problem::KeyValue { key, value, expected }).at(path, front.family.span),
                );
                continue;
            }
            self.0.insert((front.family.value.clone(), weight, front.style), (path.clone(), front));
        }
    }

    /// The fonts with their files; what cannot be used is reported and left out.
    pub(super) fn finish(self, layers: &Layers<'_>, world: &dyn World, notes: &mut Notes) -> Vec<WebFont> {
        let font = |((family, weight, style), (path, front)): (Key, (FilePath, WebFontFront))| {
            let file = front.file.value;
            let mut fault = |kind: &str| {
                let problem = Problem::WebFont { name: file.as_str().into(), kind: kind.into() };
                notes.add(Diagnostic::new(problem).at(&path, front.file.span));
            };
            let Some(bytes) = layers.file(world, &format!("fonts/{file}")) else {
                fault("missing");
                return None;
            };
            match font::check(&bytes) {
                Ok(()) => {}
                Err(Fault::Unreadable) => {
                    fault("file");
                    return None;
                }
                Err(Fault::Outlines) => {
                    fault("outlines");
                    return None;
                }
            }
            Some(WebFont {
                family,
                weight,
                style,
                digest: StoreKey::of(&[&bytes]),
                coverage: Coverage::of(&bytes),
                bytes,
                scripts: scripts(&front.scripts, &path, notes),
                languages: languages(&front.languages, &path, notes),
                text: front.text,
                letters: front.letters,
                display: front.display,
                is_preloaded: front.preload,
                place: (path, front.file.span),
                file,
            })
        };
        self.0.into_iter().filter_map(font).collect()
    }
}

fn scripts(typed: &[Located<String>], path: &FilePath, notes: &mut Notes) -> Vec<Script> {
    meant(typed, "scripts", "Latn", Script::parse, path, notes)
}

fn languages(typed: &[Located<String>], path: &FilePath, notes: &mut Notes) -> Vec<Lang> {
    meant(typed, "languages", "ja", Lang::parse, path, notes)
}

/// The values that texts mean; those that mean nothing are reported.
fn meant<T>(
    typed: &[Located<String>],
    key: &str,
    expected: &str,
    parse: fn(&str) -> Option<T>,
    path: &FilePath,
    notes: &mut Notes,
) -> Vec<T> {
    let mut all = Vec::new();
    for text in typed {
        match parse(text) {
            Some(value) => all.push(value),
            None => {
                let (key, value, expected) = (key.to_owned(), text.value.clone(), expected.to_owned());
                notes.add(Diagnostic::new(Problem::KeyValue { key, value, expected }).at(path, text.span));
            }
        }
    }
    all
}
