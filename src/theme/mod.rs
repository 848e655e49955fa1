//! The theme as data: templates, styles, scripts, fonts, words, and the sizes of pictures that it wants.
//!
//! Is read whole before anything is rendered; renders nothing itself.

mod asked;
mod layers;
mod print;
mod tokens;
mod web;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::Config;
use crate::fields::{Located, Reader};
use crate::figure::Colours;
use crate::figure::print::PrintFonts;
use crate::lang::Languages;
use crate::media::Tone;
use crate::names::{FilePath, Lang};
use crate::problem::{Diagnostic, Noted, Notes, Problem};
use crate::source::{Source, Sources};
use crate::world::World;

pub use asked::{Asked, AskedId};
use layers::Layers;
pub use print::{FigureFront, LightFront, PrintFront};
use print::{Gathering, Print};
pub use tokens::{Light, Token, Tokens};
use web::WebFonts;
pub use web::{FontDisplay, FontStyle, FontText, WebFont, WebFontFront};

/// The theme that is part of the program.
pub const BUILT_IN: &str = "harbour";

/// `theme.toml` as it is typed.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ThemeFront {
    /// The theme whose files stand in for those that this one does not have.
    pub extends: Option<Located<String>>,
    /// Sizes of pictures by the place where they are shown.
    pub slots: SlotsFront,
    /// The colours of figures.
    pub figure: FigureFront,
    /// The fonts of figures as pictures and PDF.
    pub print: PrintFront,
    /// The fonts of pages. Each build cuts them to the characters that the site uses.
    pub fonts: Vec<WebFontFront>,
}

/// The places where pictures are shown.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct SlotsFront {
    /// Across the top of a home page.
    pub lead: Option<SlotFront>,
    /// Above a story.
    pub cover: Option<SlotFront>,
    /// In lists.
    pub card: Option<SlotFront>,
    /// In the text.
    pub body: Option<SlotFront>,
    /// Beside the link to a page in social media.
    pub social: Option<SlotFront>,
}

/// The sizes of pictures in one place.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SlotFront {
    /// Widths in pixels.
    pub widths: Vec<u32>,
    /// The `sizes` attribute of HTML.
    #[serde(default)]
    pub sizes: String,
    /// The proportions to which photographs are cut, such as `16:10`; default: they are shown whole.
    pub ratio: Option<Located<String>>,
}

/// A place where pictures are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slot {
    /// Across the top of a home page.
    Lead,
    /// Above a story.
    Cover,
    /// In lists.
    Card,
    /// In the text.
    Body,
    /// Beside the link to a page in social media.
    Social,
}

impl Slot {
    /// Every slot.
    pub const ALL: [Self; 5] = [Self::Lead, Self::Cover, Self::Card, Self::Body, Self::Social];

    /// The word of `theme.toml` and of templates.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Lead => "lead",
            Self::Cover => "cover",
            Self::Card => "card",
            Self::Body => "body",
            Self::Social => "social",
        }
    }
}

/// The sizes of pictures in one place.
#[derive(Clone, Debug)]
pub struct SlotSizes {
    /// Widths in pixels.
    pub widths: Vec<u32>,
    /// The `sizes` attribute of HTML.
    pub sizes: String,
    /// Width and height, as a ratio, to which photographs are cut.
    pub ratio: Option<(u32, u32)>,
}

/// A theme.
#[derive(Debug)]
pub struct Theme {
    /// Its name.
    pub name: String,
    /// Templates by the name that templates use.
    pub templates: BTreeMap<String, Source>,
    /// The messages that templates ask for.
    pub asked: Vec<Asked>,
    /// All styles, joined.
    pub styles: String,
    /// The few styles of editions without pictures.
    pub text_styles: String,
    /// What the page of the theme's styles has besides them; empty for a theme without such a page.
    pub style_page: String,
    /// The tokens that the styles declare.
    pub tokens: Tokens,
    /// Scripts by file name.
    pub scripts: BTreeMap<String, Vec<u8>>,
    /// The fonts of pages, which are published cut.
    pub web_fonts: Vec<WebFont>,
    /// Fonts by file name, which are published as they are.
    pub fonts: BTreeMap<String, Vec<u8>>,
    /// Catalogues by language.
    pub catalogues: Vec<(Lang, Source)>,
    /// Sizes of pictures.
    pub slots: BTreeMap<Slot, SlotSizes>,
    /// The colours of figures by day, and on pictures and PDF.
    pub colours: Colours,
    /// The fonts of figures as pictures and PDF.
    pub print: PrintFonts,
}

/// Templates that every theme has.
pub const TEMPLATES: [&str; 13] = [
    "languages.html",
    "home.html",
    "section.html",
    "topics.html",
    "topic.html",
    "archive.html",
    "a-z.html",
    "story.html",
    "infographic.html",
    "page.html",
    "summary.html",
    "text.html",
    "not-found.html",
];

/// The template of the page that shows the theme itself; a theme may do without it.
pub const STYLE_TEMPLATE: &str = "style.html";

/// Loads the theme that the site asks for.
pub fn load(world: &dyn World, sources: &Sources, config: &Config) -> Noted<Theme> {
    let mut notes = Notes::new();
    let layers = Layers::new(sources, &config.theme, &mut notes);
    let (mut gathering, mut web_fonts) = (Gathering::default(), WebFonts::default());
    let slots = fronts(&layers, &mut gathering, &mut web_fonts, &mut notes);
    let print = gathering.finish(&layers, world, &config.theme, &mut notes);
    let templates = templates(&layers, &config.theme, &mut notes);
    let styles = styles(&layers, &print);
    let tokens = Tokens::read(&styles);
    let theme = Theme {
        name: config.theme.clone(),
        asked: templates.values().flat_map(asked::asked).collect(),
        templates,
        styles,
        text_styles: apart(&layers, TEXT_ONLY),
        style_page: apart(&layers, STYLE_PAGE),
        tokens,
        scripts: layers.bytes_below(world, "scripts/", &mut notes),
        web_fonts: web_fonts.finish(&layers, world, &mut notes),
        fonts: fonts(&layers, world, &mut notes),
        catalogues: catalogues(&layers),
        slots,
        colours: print.day,
        print: print.fonts,
    };
    Noted::new(theme, notes)
}

impl Theme {
    /// Whether a template is another than the one of that name in the built-in theme.
    pub fn is_changed(&self, template: &str) -> bool {
        let built_in = Layers::built_in(&format!("templates/{template}"));
        self.templates.get(template).is_some_and(|own| built_in.is_none_or(|text| text != &*own.text))
    }

    /// The messages that templates ask for and no language has, unless a template asks first whether
    /// they are there.
    pub fn asked_in_vain(&self, languages: &Languages) -> Vec<(&Asked, &str)> {
        let is_optional = |id: &str| self.asked.iter().any(|other| other.is_question && other.id.may_be(id));
        let is_there = |id: &str| languages.iter().any(|language| language.has(id));
        let whole = self.asked.iter().filter_map(|asked| match &asked.id {
            AskedId::Whole(id) if !asked.is_question => Some((asked, id.as_str())),
            _ => None,
        });
        whole.filter(|(_, id)| !is_there(id) && !is_optional(id)).collect()
    }
}

/// The fonts that lie in `fonts/` itself; what lies deeper is for pictures and PDF, or to be cut.
fn fonts(layers: &Layers, world: &dyn World, notes: &mut Notes) -> BTreeMap<String, Vec<u8>> {
    let mut fonts = layers.bytes_below(world, "fonts/", notes);
    fonts.retain(|name, _| !name.contains('/'));
    fonts
}

fn templates(layers: &Layers, theme: &str, notes: &mut Notes) -> BTreeMap<String, Source> {
    let templates: BTreeMap<String, Source> = layers.texts_below("templates/").into_iter().collect();
    for source in templates.values().filter(|source| source.text.trim().is_empty()) {
        notes.add(Diagnostic::new(Problem::FileEmpty { kind: "template".to_owned() }).in_file(&source.path));
    }
    for name in TEMPLATES.iter().filter(|name| !templates.contains_key(**name)) {
        let place = FilePath::new(&format!("themes/{theme}/templates/{name}"));
        let problem = Problem::TemplateMissing { name: (*name).to_owned() };
        notes.add(Diagnostic::new(problem).in_file(&place));
    }
    templates
}

/// The styles of editions without pictures, which are given no others.
const TEXT_ONLY: &str = "text-only.css";

/// The styles that the page of the styles has besides all others, in previews alone.
const STYLE_PAGE: &str = "style-page.css";

/// A style sheet that is not joined to the others.
fn apart(layers: &Layers, file: &str) -> String {
    let found = layers.texts_below("styles/").into_iter().find(|(name, _)| name == file);
    found.map(|(_, source)| format!("{}\n", source.text.trim_end())).unwrap_or_default()
}

/// All styles, the tokens before the rest.
fn styles(layers: &Layers, print: &Print) -> String {
    let mut styles = layers.texts_below("styles/");
    styles.retain(|(name, _)| name != TEXT_ONLY && name != STYLE_PAGE);
    styles.sort_by_key(|(name, _)| (name != "tokens.css", name.clone()));
    let styles: String = styles.iter().map(|(_, source)| format!("{}\n", source.text.trim_end())).collect();
    if styles.is_empty() { styles } else { styles + &tones() + &figures(print) }
}

/// The custom properties that give figures their colours, by day and by night.
fn figures(print: &Print) -> String {
    let (day, night) = (print.day.properties(), print.night.properties());
    format!("{day}\n@media screen and (prefers-color-scheme: dark){{{night}}}\n")
}

/// The classes that give a picture's tones to the styles, for all the tones that there are.
fn tones() -> String {
    let rule = |tone: Tone| {
        let (word, css) = (tone.word(), tone.css());
        format!(".top-{word}{{--top:{css}}}.low-{word}{{--low:{css}}}")
    };
    Tone::all().map(rule).collect::<String>() + "\n"
}

fn catalogues(layers: &Layers) -> Vec<(Lang, Source)> {
    // Each layer's catalogue counts, so that a theme can change one message of the theme that it extends.
    let catalogue = |(name, source): (String, Source)| {
        let lang = Lang::parse(name.strip_suffix(".ftl")?)?;
        Some((lang, source))
    };
    layers.all_texts_below("i18n/").into_iter().filter_map(catalogue).collect()
}

/// Proportions as they are typed: two whole numbers from 1 to 10,000 with a colon between them.
fn ratio(typed: &Located<String>, path: &FilePath, notes: &mut Notes) -> Option<(u32, u32)> {
    let side = |text: &str| text.trim().parse().ok().filter(|side| (1..=10_000).contains(side));
    let read = typed.split_once(':').and_then(|(width, height)| Some((side(width)?, side(height)?)));
    if read.is_none() {
        let (key, value, expected) = ("ratio".to_owned(), typed.value.clone(), "16:10".to_owned());
        notes.add(Diagnostic::new(Problem::KeyValue { key, value, expected }).at(path, typed.span));
    }
    read
}

/// What every `theme.toml` says, those of lower layers first: the slots, into `print` what figures look like, and
/// into `fonts` those of pages.
fn fronts(
    layers: &Layers,
    print: &mut Gathering,
    fonts: &mut WebFonts,
    notes: &mut Notes,
) -> BTreeMap<Slot, SlotSizes> {
    let mut slots = BTreeMap::new();
    let built_in = Layers::built_in_front();
    let all = layers.all_texts_below("theme.toml").into_iter().map(|(_, source)| source);
    let others = all.filter(|source| source.path != built_in.path || source.text != built_in.text);
    let reader = Reader::<ThemeFront>::new();
    let lowest = notes.take(reader.read(&built_in.path, &built_in.text));
    print.add(&built_in.path, lowest.figure, lowest.print, notes);
    if layers.has_built_in() {
        fonts.add(&built_in.path, lowest.fonts, notes);
        put_slots(lowest.slots, &built_in, &mut slots, notes);
    }
    for source in others {
        let front = notes.take(reader.read(&source.path, &source.text));
        print.add(&source.path, front.figure, front.print, notes);
        fonts.add(&source.path, front.fonts, notes);
        put_slots(front.slots, &source, &mut slots, notes);
    }
    slots
}

fn put_slots(front: SlotsFront, source: &Source, slots: &mut BTreeMap<Slot, SlotSizes>, notes: &mut Notes) {
    let typed = [
        (Slot::Lead, front.lead),
        (Slot::Cover, front.cover),
        (Slot::Card, front.card),
        (Slot::Body, front.body),
        (Slot::Social, front.social),
    ];
    for (slot, sizes) in typed {
        if let Some(sizes) = sizes {
            let ratio = sizes.ratio.and_then(|typed| ratio(&typed, &source.path, notes));
            slots.insert(slot, SlotSizes { widths: sizes.widths, sizes: sizes.sizes, ratio });
        }
    }
}
