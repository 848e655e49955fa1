//! A figure as a picture and on paper: the words around a drawing, and its bytes, made once and kept in the store.

use std::fmt::Debug;

use crate::figure::card::{self, Around, Shape, Subject, Tools};
use crate::figure::print::{self, Missing, Paper, PaperSource, PaperWords, Signature};
use crate::figure::{self, Model, Palette};
use crate::names::Address;
use crate::plan::FigureForm;
use crate::problem::{Diagnostic, Error, Problem};
use crate::site::{FactSource, Folder, Role};
use crate::world::StoreKey;

use super::super::scene::Scene;
use super::super::studio::{Desk, tint};
use super::{File, Shown};

/// A file, or what is wrong with the figure that it cannot be drawn.
pub(super) type Drawn = Result<Result<File, Box<Diagnostic>>, Error>;

impl Shown<'_> {
    pub(super) fn picture(&self, shape: Shape) -> Drawn {
        let around = self.around();
        let signature = Signature {
            title: self.model.title().to_owned(),
            source: around.source.clone(),
            url: self.scene.desk.studio.url(self.scene.address),
            as_of: self.request.as_of.map(|date| date.to_string()).unwrap_or_default(),
        };
        self.kept(&(shape, &around, &signature), |tools| {
            let shorter = |kept: usize| self.shorter(kept);
            let subject = Subject { model: &self.model, shorter: &shorter };
            let svg = card::card(&subject, &around, shape, tools).map_err(|missing| self.glyph(missing))?;
            print::png(&svg, &tools.case, &signature).ok_or_else(|| self.failed("the drawing is no SVG"))
        })
    }

    pub(super) fn paper(&self) -> Drawn {
        let words = self.paper_words();
        self.kept(&words, |tools| {
            let paper = Paper::new(&self.model, &words, tools).map_err(|missing| self.glyph(missing))?;
            paper.write().map_err(|why| self.failed(&why))
        })
    }

    /// What stands in the store for the figure with these words around it, else what is drawn and put there.
    fn kept(&self, words: &dyn Debug, draw: impl FnOnce(&Tools<'_>) -> Result<Vec<u8>, Problem>) -> Drawn {
        let studio = self.scene.desk.studio;
        let (fonts, palette) = (&studio.theme.print, self.palette());
        let drawn_from = format!("{:?} {palette:?} {words:?}", self.model);
        let parts = [print::DRAWN_BY.as_bytes(), fonts.digest().as_bytes(), drawn_from.as_bytes()];
        let key = StoreKey::of(&parts);
        if let Some(bytes) = studio.store.get(&key) {
            return Ok(Ok(File { bytes, is_reused: true }));
        }
        let tools = Tools { palette: &palette, case: fonts.case(self.scene.desk.lang()) };
        match draw(&tools) {
            Ok(bytes) => {
                studio.store.put(&key, &bytes)?;
                Ok(Ok(File { bytes, is_reused: false }))
            }
            Err(problem) => Ok(Err(self.at_words(problem))),
        }
    }

    fn paper_words(&self) -> PaperWords {
        let Scene { desk, folder, edition, address, .. } = &self.scene;
        let around = self.around();
        let wanted = folder.sources.iter().filter(|source| self.request.sources.contains(&source.id));
        let source = |source: &FactSource| {
            let said = [Some(&source.publisher), source.title.as_ref()].into_iter().flatten();
            let mut parts: Vec<String> = said.map(|texts| desk.text(texts).text).collect();
            parts.extend(source.date.map(|date| desk.language.partial_date(date)));
            PaperSource { text: parts.join(" · "), url: source.url.clone() }
        };
        PaperWords {
            kicker: around.kicker,
            sources_label: desk.words("chart-sources"),
            sources: wanted.map(source).collect(),
            as_of: around.as_of,
            date: self.request.as_of,
            cite_label: desk.words("citation-title"),
            cite: super::super::story::citation_of(desk, folder, edition, address),
            url: desk.studio.url(address),
            site: desk.site_title(),
        }
    }

    /// The figure with so many of its rows.
    fn shorter(&self, kept: usize) -> Model {
        let table = self.table.first(kept, &self.request.highlight);
        let words = self.scene.edition.words.get(&self.request.id).cloned().unwrap_or_default();
        figure::model(self.request, &table, &words, &self.scene)
    }

    fn palette(&self) -> Palette {
        let desk = self.scene.desk;
        desk.studio.theme.colours.palette(tint(desk.site().tint_of(self.scene.folder)))
    }

    /// The words around a drawing.
    fn around(&self) -> Around {
        let desk = self.scene.desk;
        let sources = self.scene.publishers(&self.request.sources).join(", ");
        let label = desk.words("chart-sources");
        let source = match () {
            () if sources.is_empty() => String::new(),
            // A wide colon brings its own blank.
            () if label.ends_with('：') => format!("{label}{sources}"),
            () => format!("{label} {sources}"),
        };
        let as_of = self.request.as_of.map(|date| {
            let date = desk.language.partial_date(date);
            desk.tell("chart-as-of", &[("date", &date)])
        });
        Around {
            kicker: kicker(&desk, self.scene.folder),
            source,
            as_of: as_of.unwrap_or_default(),
            address: host(&desk),
            more: desk.tell("figure-card-more", &[("count", "{}")]),
        }
    }

    /// A character that no font has.
    fn glyph(&self, Missing(character): Missing) -> Problem {
        Problem::GlyphMissing {
            figure: self.request.id.as_str().into(),
            character: character.to_string().into(),
            code: format!("U+{:04X}", u32::from(character)).into(),
            lang: self.scene.desk.lang().clone(),
        }
    }

    /// What a library says, which is a fault of ours.
    fn failed(&self, why: &str) -> Problem {
        Problem::FigureFailed { figure: self.request.id.as_str().into(), why: why.into() }
    }

    /// A problem, told at the words of the figure.
    fn at_words(&self, problem: Problem) -> Box<Diagnostic> {
        let edition = &self.scene.edition.file;
        let words = edition.front.words.get(&self.request.id);
        let diagnostic = Diagnostic::new(problem);
        Box::new(match words {
            Some(words) => diagnostic.at(&edition.path, words.span),
            None => diagnostic.in_file(&edition.path),
        })
    }
}

/// The section's title, or the site's where the page is in no section.
fn kicker(desk: &Desk<'_>, folder: &Folder) -> String {
    let section = desk.site().section_of(&folder.key).filter(|_| matches!(folder.role, Role::Story(_)));
    section.map_or_else(|| desk.site_title(), |section| desk.title(desk.site().edition(section, desk.lang())))
}

/// The site's host, with the path that it lies below.
fn host(desk: &Desk<'_>) -> String {
    let url = &desk.studio.config().base_url;
    url.split_once("://").map_or(url.as_str(), |(_, rest)| rest).trim_start_matches("www.").to_owned()
}

/// The picture that stands for a page where it is passed on: the wide card of the first figure that it shows.
pub(in crate::render) fn social(scene: &Scene<'_>) -> Option<(Address, String)> {
    let shown = scene.folder.shown_figures(scene.edition);
    shown.into_iter().find_map(|request| {
        let address =
            crate::plan::figure_address(scene.address, &request.id, FigureForm::Picture(Shape::Wide));
        let (_, model) =
            scene.desk.plan().recipes.contains_key(&address).then(|| scene.model(&request.id))??;
        Some((address, format!("{} {}", model.title(), model.summary())))
    })
}
