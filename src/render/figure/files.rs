//! A figure as a picture and on paper: the words around a drawing, and its bytes, made once and kept in the store.

use crate::figure::card::{self, Around, Shape, Subject, Tools};
use crate::figure::print::{self, Missing, Paper, PaperSource, PaperWords, Signature};
use crate::figure::{self, Model, Palette};
use crate::names::Address;
use crate::plan::FigureForm;
use crate::problem::{Diagnostic, Error, Problem};
use crate::site::{FactSource, Folder, Role};
use crate::world::StoreKey;

use super::super::scene::Scene;
use super::super::studio::{Desk, Studio, tint};
use super::{File, Shown};

impl Shown<'_> {
    pub(super) fn picture(&self, shape: Shape) -> Result<Result<File, Box<Diagnostic>>, Error> {
        let studio = self.scene.desk.studio;
        let palette = self.palette();
        let case = studio.theme.print.case(self.scene.desk.lang());
        let tools = Tools { palette: &palette, case };
        let around = self.around();
        let shorter = |kept: usize| self.shorter(kept);
        let subject = Subject { model: &self.model, shorter: &shorter };
        let svg = match card::card(&subject, &around, shape, &tools) {
            Ok(svg) => svg,
            Err(missing) => return Ok(Err(self.told(missing))),
        };
        let signature = Signature {
            title: self.model.title().to_owned(),
            source: around.source,
            url: studio.url(self.scene.address),
            as_of: self.request.as_of.map(|date| date.to_string()).unwrap_or_default(),
        };
        let key = StoreKey::of(&[
            print::ENCODER,
            studio.theme.print.digest().as_bytes(),
            svg.as_bytes(),
            signature.title.as_bytes(),
            signature.source.as_bytes(),
            signature.url.as_bytes(),
            signature.as_of.as_bytes(),
        ]);
        kept(studio, &key, || print::png(&svg, &case, &signature)).map(Ok)
    }

    pub(super) fn paper(&self) -> Result<Result<File, Box<Diagnostic>>, Error> {
        let studio = self.scene.desk.studio;
        let palette = self.palette();
        let case = studio.theme.print.case(self.scene.desk.lang());
        let tools = Tools { palette: &palette, case };
        let words = self.paper_words();
        let paper = match Paper::new(&self.model, &words, &tools) {
            Ok(paper) => paper,
            Err(missing) => return Ok(Err(self.told(missing))),
        };
        let identity = paper.identity();
        let parts = [print::PDF_ENCODER, studio.theme.print.digest().as_bytes(), identity.as_bytes()];
        let key = StoreKey::of(&parts);
        if let Some(bytes) = studio.store.get(&key) {
            return Ok(Ok(File { bytes, is_reused: true }));
        }
        match paper.write() {
            Ok(bytes) => kept(studio, &key, || Some(bytes)).map(Ok),
            Err(why) => {
                let problem =
                    Problem::FigureFailed { figure: self.request.id.as_str().into(), why: why.into() };
                Ok(Err(self.at_words(problem)))
            }
        }
    }

    fn paper_words(&self) -> PaperWords {
        let Scene { desk, folder, edition, address } = &self.scene;
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

    /// A character that no font has, told at the words of the figure.
    fn told(&self, Missing(character): Missing) -> Box<Diagnostic> {
        let problem = Problem::GlyphMissing {
            figure: self.request.id.as_str().into(),
            character: character.to_string().into(),
            code: format!("U+{:04X}", u32::from(character)).into(),
            lang: self.scene.desk.lang().clone(),
        };
        self.at_words(problem)
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

/// What stands in the store under a key, else what is made and put there.
fn kept(studio: &Studio<'_>, key: &StoreKey, make: impl FnOnce() -> Option<Vec<u8>>) -> Result<File, Error> {
    if let Some(bytes) = studio.store.get(key) {
        return Ok(File { bytes, is_reused: true });
    }
    let bytes = make().unwrap_or_default();
    studio.store.put(key, &bytes)?;
    Ok(File { bytes, is_reused: false })
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
