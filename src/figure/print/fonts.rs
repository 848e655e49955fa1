//! The fonts of pictures and PDF: which are there, and which one has a character in a language.
//!
//! Never asks the machine for a font, and never draws what no font has: that is told instead.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use resvg::usvg::fontdb::{self, Database, Source};

use crate::font::{self, Coverage};
use crate::names::Lang;
use crate::world::StoreKey;

/// In which order families are asked for a character.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// For every language.
    pub families: Vec<String>,
    /// The families that a language puts before the others, behind the first of all.
    pub languages: BTreeMap<Lang, Vec<String>>,
}

/// The fonts of a theme. They are read when something has to be drawn and not before.
#[derive(Debug, Default)]
pub struct PrintFonts {
    files: BTreeMap<String, Arc<Vec<u8>>>,
    order: Order,
    loaded: OnceLock<Loaded>,
}

#[derive(Debug)]
struct Loaded {
    database: Arc<Database>,
    families: BTreeMap<String, Coverage>,
    typefaces: Vec<Typeface>,
    digest: String,
}

/// One font: a family at a weight.
#[derive(Debug)]
pub(super) struct Typeface {
    family: String,
    weight: u16,
    bytes: Arc<Vec<u8>>,
}

impl Typeface {
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub(super) fn shared(&self) -> Arc<Vec<u8>> {
        Arc::clone(&self.bytes)
    }
}

/// What is wrong with the fonts of a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FontFault {
    /// A file that is no TrueType font with outlines in `glyf`.
    NoFont(String),
    /// A family that no file has.
    NoFamily(String),
}

/// A character that no font has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Missing(pub char);

/// A stretch of text that one font has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run<'a> {
    /// The font's family.
    pub family: &'a str,
    /// The text.
    pub text: String,
}

/// The fonts in the order of one language.
#[derive(Clone, Copy)]
pub struct Case<'a> {
    fonts: &'a PrintFonts,
    lang: &'a Lang,
}

impl PrintFonts {
    /// The fonts in these files, asked in this order.
    pub fn new(files: BTreeMap<String, Vec<u8>>, order: Order) -> Self {
        let files = files.into_iter().map(|(name, bytes)| (name, Arc::new(bytes))).collect();
        Self { files, order, loaded: OnceLock::new() }
    }

    /// The fonts in the order of a language.
    pub fn case<'a>(&'a self, lang: &'a Lang) -> Case<'a> {
        Case { fonts: self, lang }
    }

    /// What says that other fonts would make other bytes.
    pub fn digest(&self) -> &str {
        &self.loaded().digest
    }

    /// All of them, for the library that draws.
    pub fn database(&self) -> Arc<Database> {
        Arc::clone(&self.loaded().database)
    }

    /// What is wrong with the files and the order.
    pub fn faults(&self) -> Vec<FontFault> {
        let broken = self.files.iter().filter(|(_, bytes)| font::check(bytes).is_err());
        let mut faults: Vec<FontFault> = broken.map(|(name, _)| FontFault::NoFont(name.clone())).collect();
        let families = &self.loaded().families;
        let named = self.order.families.iter().chain(self.order.languages.values().flatten());
        let unknown = named.filter(|family| !families.contains_key(*family));
        for family in unknown {
            let fault = FontFault::NoFamily(family.clone());
            if !faults.contains(&fault) {
                faults.push(fault);
            }
        }
        faults
    }

    /// The names of the families.
    pub fn families(&self) -> impl Iterator<Item = &str> {
        self.loaded().families.keys().map(String::as_str)
    }

    fn loaded(&self) -> &Loaded {
        self.loaded.get_or_init(|| {
            let mut database = Database::new();
            let mut families: BTreeMap<String, Coverage> = BTreeMap::new();
            let mut typefaces = Vec::new();
            let mut parts: Vec<&[u8]> = Vec::new();
            for (name, bytes) in self.files.iter().filter(|(_, bytes)| font::check(bytes).is_ok()) {
                parts.extend([name.as_bytes(), bytes.as_slice()]);
                let ids = database.load_font_source(Source::Binary(Arc::clone(bytes) as _));
                for id in ids {
                    let Some((family, weight)) = database.face(id).and_then(family_of) else { continue };
                    typefaces.push(Typeface { family: family.clone(), weight, bytes: Arc::clone(bytes) });
                    let coverage = Coverage::of(bytes);
                    // Of a family with several weights a character must be in each.
                    match families.remove(&family) {
                        Some(other) => families.insert(family, other.both(&coverage)),
                        None => families.insert(family, coverage),
                    };
                }
            }
            Loaded {
                database: Arc::new(database),
                families,
                typefaces,
                digest: StoreKey::of(&parts).short(64),
            }
        })
    }
}

fn family_of(face: &fontdb::FaceInfo) -> Option<(String, u16)> {
    face.families.first().map(|(name, _)| (name.clone(), face.weight.0))
}

impl<'a> Case<'a> {
    /// The library's view of the fonts.
    pub fn database(&self) -> Arc<Database> {
        self.fonts.database()
    }

    /// The first character that no font has.
    pub fn missing(&self, text: &str) -> Option<Missing> {
        text.chars().find(|c| !needs_no_glyph(*c) && self.family(*c).is_none()).map(Missing)
    }

    /// The text in runs, each with the font that has it; what no font has stays with the first.
    pub fn runs(&self, text: &str) -> Vec<Run<'a>> {
        let mut runs: Vec<Run<'a>> = Vec::new();
        let mut before = None;
        for c in text.chars() {
            let is_apostrophe = c == '’' && before.is_some_and(|before: char| before.is_ascii_alphabetic());
            before = Some(c);
            let last = runs.last().map(|run| run.family);
            // A blank or a mark stays with what it follows, where that font has it.
            let keeps = |family: &str| needs_no_glyph(c) || (is_mark(c) && self.has(family, c));
            let family = match last {
                Some(family) if keeps(family) || is_apostrophe => family,
                _ => self.family(c).or(last).or_else(|| self.order().next()).unwrap_or_default(),
            };
            match runs.last_mut() {
                Some(run) if run.family == family => run.text.push(c),
                _ => runs.push(Run { family, text: c.to_string() }),
            }
        }
        runs
    }

    /// The font of a family whose weight is nearest.
    pub(super) fn typeface(&self, family: &str, weight: u16) -> Option<&'a Typeface> {
        let all = self.fonts.loaded().typefaces.iter().filter(|typeface| typeface.family == family);
        all.min_by_key(|typeface| typeface.weight.abs_diff(weight))
    }

    fn has(&self, family: &str, c: char) -> bool {
        self.fonts.loaded().families.get(family).is_some_and(|coverage| coverage.has(c))
    }

    fn family(&self, c: char) -> Option<&'a str> {
        let wide = self.own().filter(|_| is_wide_sign(c) && self.is_square());
        wide.chain(self.order()).find(|family| self.has(family, c))
    }

    /// The first family of all, then the language's own, then the others.
    fn order(&self) -> impl Iterator<Item = &'a str> {
        let families = &self.fonts.order.families;
        families
            .iter()
            .take(1)
            .map(String::as_str)
            .chain(self.own())
            .chain(families.iter().map(String::as_str))
    }

    fn own(&self) -> impl Iterator<Item = &'a str> {
        self.fonts.order.languages.get(self.lang).into_iter().flatten().map(String::as_str)
    }

    /// Whether the language sets quotation marks and dashes as wide as its characters.
    fn is_square(&self) -> bool {
        matches!(self.lang.as_str().split('-').next(), Some("zh" | "ja"))
    }
}

/// Signs that Latin fonts have too, narrower and lower than they should be among Han and kana.
fn is_wide_sign(c: char) -> bool {
    matches!(c, '“' | '”' | '‘' | '’' | '…' | '—')
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}' | '\u{64b}'..='\u{65f}')
}

/// Blanks and what only steers.
fn needs_no_glyph(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::testing::{fonts, lang};

    fn runs(tag: &str, text: &str) -> Vec<(String, String)> {
        let lang = lang(tag);
        let fonts = fonts();
        fonts.case(&lang).runs(text).into_iter().map(|run| (run.family.to_owned(), run.text)).collect()
    }

    fn families(tag: &str, text: &str) -> Vec<String> {
        runs(tag, text).into_iter().map(|(family, _)| family).collect()
    }

    #[test]
    fn the_same_characters_have_the_forms_of_the_language() {
        assert_eq!(families("ja", "海防"), ["Noto Sans JP Medium"]);
        assert_eq!(families("zh-Hans", "海防"), ["Noto Sans SC Medium"]);
        assert_eq!(families("ko", "하이퐁"), ["Noto Sans KR Medium"]);
    }

    #[test]
    fn letters_are_of_one_family_in_every_language_and_quotation_marks_are_wide_among_han() {
        for tag in ["vi", "en", "ja", "zh-Hans", "ko"] {
            assert_eq!(families(tag, "Hải Phòng 2025: 11,81%*"), ["Be Vietnam Pro"], "{tag}");
        }
        assert_eq!(families("zh-Hans", "“海防”"), ["Noto Sans SC Medium"]);
        assert_eq!(families("en", "“Lach Huyen”"), ["Be Vietnam Pro"]);
        assert_eq!(families("zh-Hans", "Lloyd’s List"), ["Be Vietnam Pro"]);
    }

    #[test]
    fn blanks_and_marks_break_no_run() {
        assert_eq!(runs("ja", "コンテナ 埠頭").len(), 1);
        assert_eq!(runs("vi", "Ha\u{309}i Pho\u{300}ng").len(), 1);
        assert_eq!(runs("ja", "港 A 港").iter().map(|run| run.1.clone()).collect::<String>(), "港 A 港");
    }

    #[test]
    fn a_language_without_an_order_finds_what_any_font_has() {
        assert_eq!(families("en", "海防"), ["Noto Sans JP Medium"]);
        let (lang, fonts) = (lang("en"), fonts());
        assert_eq!(fonts.case(&lang).missing("Hải Phòng, 海防, 하이퐁 ≥ 12′ → ≈"), None);
        assert_eq!(fonts.case(&lang).missing("ميناء"), Some(Missing('م')));
        assert_eq!(fonts.case(&lang).missing("ท่าเรือ"), Some(Missing('ท')));
    }

    #[test]
    fn the_fonts_of_the_theme_are_whole() {
        assert_eq!(fonts().faults(), []);
    }

    #[test]
    fn what_is_no_true_type_font_is_told() {
        let files = BTreeMap::from([("a.ttf".to_owned(), b"OTTO\0\x01".to_vec())]);
        let order = Order { families: vec!["A".to_owned()], ..Order::default() };
        let faults = PrintFonts::new(files, order).faults();
        assert_eq!(faults, [FontFault::NoFont("a.ttf".to_owned()), FontFault::NoFamily("A".to_owned())]);
    }
}
