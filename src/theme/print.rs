//! What a theme says of figures as files: their colours, and the fonts of pictures and PDF.
//!
//! The built-in theme lies below every other one here, whatever it extends: without fonts nothing could be drawn.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Deserialize;

use super::layers::Layers;
use crate::fields::Located;
use crate::figure::print::{FontFault, Order, PrintFonts};
use crate::figure::{Colour, Colours, Fault, MOST_SERIES};
use crate::names::{FilePath, Lang};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::world::World;

/// The folder of a theme that holds the fonts of pictures and PDF.
pub(super) const FONTS: &str = "fonts/print/";

/// The colours of figures.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct FigureFront {
    /// On pages by day, and on pictures and PDF.
    pub day: LightFront,
    /// On pages by night.
    pub night: LightFront,
}

/// The colours of figures in one light.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct LightFront {
    /// What figures stand on.
    pub ground: Option<Located<String>>,
    /// Words.
    pub ink: Option<Located<String>>,
    /// Words of less weight.
    pub soft_ink: Option<Located<String>>,
    /// Lines that only guide the eye.
    pub line: Option<Located<String>>,
    /// What is highlighted.
    pub accent: Option<Located<String>>,
    /// The series from the second on, seven at most.
    pub series: Option<Vec<Located<String>>>,
    /// The tint of sections that have none.
    pub tint: Option<Located<String>>,
    /// The first series, by the tint of the section.
    pub tints: BTreeMap<String, Located<String>>,
}

/// The fonts of pictures and PDF.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PrintFront {
    /// The families in which a character is looked for, in this order.
    pub families: Option<Vec<Located<String>>>,
    /// Families that a language puts before the others, behind the first of all.
    pub languages: BTreeMap<String, Vec<Located<String>>>,
}

/// What has been read of all layers.
#[derive(Debug)]
pub(super) struct Print {
    pub(super) day: Colours,
    pub(super) night: Colours,
    pub(super) fonts: PrintFonts,
}

/// Where each family was named last.
type Named = BTreeMap<String, (FilePath, Located<String>)>;

/// The layers in the making.
#[derive(Debug, Default)]
pub(super) struct Gathering {
    day: Light,
    night: Light,
    order: Order,
    named: Named,
}

/// What stands in a file, and which.
type Typed = (FilePath, Located<String>);

#[derive(Debug, Default)]
struct Light {
    colours: BTreeMap<String, (Colour, Option<Typed>)>,
    series: Vec<Colour>,
    series_at: Option<Typed>,
    tint: String,
}

impl Gathering {
    /// Lays what one `theme.toml` says over the others.
    pub(super) fn add(&mut self, path: &FilePath, figure: FigureFront, print: PrintFront, notes: &mut Notes) {
        self.day.add(path, figure.day, notes);
        self.night.add(path, figure.night, notes);
        if let Some(families) = print.families {
            self.order.families = families.iter().map(|family| family.value.clone()).collect();
            self.name(path, families);
        }
        for (tag, families) in print.languages {
            let Some(lang) = Lang::parse(&tag) else {
                let problem = Problem::KeyUnknown { key: tag };
                notes.add(Diagnostic::new(problem).in_file(path));
                continue;
            };
            self.order.languages.insert(lang, families.iter().map(|family| family.value.clone()).collect());
            self.name(path, families);
        }
    }

    fn name(&mut self, path: &FilePath, families: Vec<Located<String>>) {
        let named = families.into_iter().map(|family| (family.value.clone(), (path.clone(), family)));
        self.named.extend(named);
    }

    /// Everything together, with what is wrong with it.
    ///
    /// The fonts of the built-in theme are known to be whole and are not looked at before something is drawn.
    pub(super) fn finish(
        self,
        layers: &Layers<'_>,
        world: &dyn World,
        theme: &str,
        notes: &mut Notes,
    ) -> Print {
        let own = FilePath::new(&format!("themes/{theme}/theme.toml"));
        self.day.report(&own, layers, notes);
        self.night.report(&own, layers, notes);
        let fonts = PrintFonts::new(layers.print_fonts(world, FONTS, notes), self.order);
        let is_own = |path: &FilePath| layers.has_own(path);
        if layers.has_own_below(FONTS) || self.named.values().any(|(path, _)| is_own(path)) {
            notes.extend(font_faults(&fonts, theme, &self.named));
        }
        Print { day: self.day.finish(), night: self.night.finish(), fonts }
    }
}

/// What is wrong with the fonts, told at the names that ask for them.
fn font_faults(fonts: &PrintFonts, theme: &str, named: &Named) -> Notes {
    let mut notes = Notes::new();
    for fault in fonts.faults() {
        match fault {
            FontFault::NoFont(name) => {
                let file = FilePath::new(&format!("themes/{theme}/{FONTS}{name}"));
                let problem = Problem::PrintFont { name: name.into(), kind: "file".into() };
                notes.add(Diagnostic::new(problem).in_file(&file));
            }
            FontFault::NoFamily(name) => {
                let problem = Problem::PrintFont { name: name.clone().into(), kind: "family".into() };
                let diagnostic = Diagnostic::new(problem).near(&name, fonts.families());
                if let Some((path, typed)) = named.get(&name) {
                    notes.add(diagnostic.at(path, typed.span));
                }
            }
        }
    }
    notes
}

impl Light {
    fn add(&mut self, path: &FilePath, front: LightFront, notes: &mut Notes) {
        let single = [
            ("ground", front.ground),
            ("ink", front.ink),
            ("soft-ink", front.soft_ink),
            ("line", front.line),
            ("accent", front.accent),
        ];
        for (name, typed) in single {
            self.put(name.to_owned(), path, typed, notes);
        }
        for (tint, typed) in front.tints {
            self.put(format!("tints.{tint}"), path, Some(typed), notes);
        }
        if let Some(series) = front.series {
            self.series_at = series.first().cloned().map(|first| (path.clone(), first));
            let colours = series.iter().filter_map(|typed| colour("series", typed, path, notes));
            self.series = colours.take(MOST_SERIES - 1).collect();
        }
        if let Some(tint) = front.tint {
            self.tint = tint.value;
        }
    }

    fn put(&mut self, name: String, path: &FilePath, typed: Option<Located<String>>, notes: &mut Notes) {
        let Some(typed) = typed else { return };
        if let Some(colour) = colour(&name, &typed, path, notes) {
            self.colours.insert(name, (colour, Some((path.clone(), typed))));
        }
    }

    fn get(&self, name: &str) -> Colour {
        // The built-in theme lies below all and names every colour; a test holds that.
        self.colours.get(name).map_or(Colour::WHITE, |(colour, _)| *colour)
    }

    fn finish(&self) -> Colours {
        let tints = self
            .colours
            .iter()
            .filter_map(|(name, (colour, _))| Some((name.strip_prefix("tints.")?.to_owned(), *colour)));
        Colours {
            ground: self.get("ground"),
            ink: self.get("ink"),
            soft_ink: self.get("soft-ink"),
            line: self.get("line"),
            accent: self.get("accent"),
            series: self.series.clone(),
            tints: tints.collect(),
            tint: self.tint.clone(),
        }
    }

    /// Tells what is wrong at a colour that the project itself has typed; of one that lies too close to several tints
    /// it is told once.
    fn report(&self, own: &FilePath, layers: &Layers<'_>, notes: &mut Notes) {
        let mut told: BTreeSet<String> = BTreeSet::new();
        for fault in self.finish().faults() {
            let is_tint = fault.name.starts_with("tints.") && !fault.is_contrast;
            if is_tint && !told.insert(fault.other.clone()) {
                continue;
            }
            let typed = [&fault.name, &fault.other].into_iter().find_map(|name| self.typed(name, layers));
            let diagnostic = Diagnostic::new(problem(&fault));
            notes.add(match typed {
                Some((path, typed)) => diagnostic.at(path, typed.span),
                None => diagnostic.in_file(own),
            });
        }
    }

    /// Where the project typed a colour. The built-in theme has a file of the same path, which no reader sees.
    fn typed(&self, name: &str, layers: &Layers<'_>) -> Option<&(FilePath, Located<String>)> {
        let typed = match name.starts_with("series") {
            true => self.series_at.as_ref(),
            false => self.colours.get(name).and_then(|(_, at)| at.as_ref()),
        };
        typed.filter(|(path, typed)| layers.says(path, typed))
    }
}

fn problem(fault: &Fault) -> Problem {
    let named = |name: &str, colour: Colour| format!("{name} {colour}").into();
    let (one, other) = (named(&fault.name, fault.colour), named(&fault.other, fault.against));
    if fault.is_contrast {
        let (is, least) = (format!("{:.2}", fault.is).into(), format!("{:.1}", fault.least).into());
        Problem::ColourContrast { one, other, is, least }
    } else {
        let (is, least) = (format!("{:.3}", fault.is).into(), format!("{:.2}", fault.least).into());
        Problem::ColoursAlike { one, other, is, least }
    }
}

fn colour(key: &str, typed: &Located<String>, path: &FilePath, notes: &mut Notes) -> Option<Colour> {
    let read = typed.value.parse().ok();
    if read.is_none() {
        let (key, value, expected) = (key.to_owned(), typed.value.clone(), "#0b5a78".to_owned());
        notes.add(Diagnostic::new(Problem::KeyValue { key, value, expected }).at(path, typed.span));
    }
    read
}
