//! Pages as PDF: text as text with the fonts' glyphs that are used, drawings as shapes.
//!
//! Conforms to PDF/UA-1 and PDF/A-2a, as far as a program can hold that.

use krilla::Document;
use krilla::SerializeSettings;
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect, Size, Transform};
use krilla::metadata::{DateTime, Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla_svg::{SurfaceExt, SvgSettings};

use super::layout::{HEIGHT, Layout, Part, Piece, Text, WIDTH, What};
use super::{PaperWords, tags};
use crate::figure::card::Tools;
use crate::figure::model::Model;
use crate::figure::palette::Colour;
use crate::figure::print::{raster, shape};

/// A link that was written: where it leads, and what it covers.
struct Linked {
    part: Part,
    url: String,
    area: Rect,
}

/// Writes the pages.
pub(super) fn write(
    layout: &Layout,
    model: &Model,
    words: &PaperWords,
    tools: &Tools<'_>,
) -> Result<Vec<u8>, String> {
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .with_archival_validator(Archival::A2_A)
        .finish()
        .map_err(|error| format!("{error:?}"))?;
    let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    let mut written = tags::Written::new();
    for pieces in &layout.pages {
        let Some(page) = PageSettings::from_wh(WIDTH as f32, HEIGHT as f32) else { continue };
        let mut page = document.start_page_with(page);
        let mut links = Vec::new();
        let mut surface = page.surface();
        for piece in pieces {
            let mut scribe = Scribe { surface: &mut surface, model, tools, links: &mut links };
            scribe.piece(piece, &mut written);
        }
        surface.finish();
        for Linked { part, url, area } in links {
            let target = Target::Action(Action::Link(LinkAction::new(url.clone())));
            let annotation = Annotation::new_link(LinkAnnotation::new(area, target), Some(url));
            let id = page.add_tagged_annotation(annotation);
            written.entry(part).or_default().push(id);
        }
        page.finish();
    }
    document.set_tag_tree(tags::tree(model, words, written));
    let mut outline = Outline::new();
    let top = XyzDestination::new(0, Point::from_xy(0.0, 0.0));
    outline.push_child(OutlineNode::new(model.title.clone(), top));
    document.set_outline(outline);
    document.set_metadata(metadata(model, words));
    document.finish().map_err(|error| format!("{error:?}"))
}

fn metadata(model: &Model, words: &PaperWords) -> Metadata {
    let date = words.date.map(|date| {
        let year = DateTime::new(u16::try_from(date.year).unwrap_or(0));
        year.month(date.month.unwrap_or(1)).day(date.day.unwrap_or(1))
    });
    let direction = if model.is_rtl { TextDirection::RightToLeft } else { TextDirection::LeftToRight };
    Metadata::new()
        .title(model.title.clone())
        .description(model.summary.clone())
        .language(model.lang.as_str().to_owned())
        .authors(vec![words.site.clone()])
        .producer("haidang".to_owned())
        .creation_date(date.unwrap_or_else(|| DateTime::new(2000).month(1).day(1)))
        // Else the library would make one up of what it knows.
        .document_id(words.url.clone())
        .text_direction(direction)
}

struct Scribe<'s, 'p, 'a> {
    surface: &'s mut Surface<'p>,
    model: &'a Model,
    tools: &'a Tools<'a>,
    links: &'s mut Vec<Linked>,
}

impl Scribe<'_, '_, '_> {
    fn piece(&mut self, piece: &Piece, written: &mut tags::Written) {
        let lang = Some(self.model.lang.as_str());
        let tag = match (piece.part, &piece.what) {
            (Part::Artifact, _) => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
            (_, What::Drawing { .. }) => ContentTag::Other,
            _ => ContentTag::Span(SpanTag::empty().with_lang(lang)),
        };
        let id = self.surface.start_tagged(tag);
        match &piece.what {
            What::Text(text) => self.text(piece.part, text),
            What::Rule { y, colour, thick } => self.rule(*y, *colour, *thick),
            What::Drawing { svg, area } => {
                let size = Size::from_wh(area.width as f32, area.height as f32);
                if let (Some(tree), Some(size)) = (raster::tree(svg, &self.tools.case), size) {
                    self.surface.push_transform(&Transform::from_translate(area.x as f32, area.y as f32));
                    self.surface.draw_svg(&tree, size, SvgSettings::default());
                    self.surface.pop();
                }
            }
        }
        self.surface.end_tagged();
        if piece.part != Part::Artifact {
            written.entry(piece.part).or_default().push(id);
        }
    }

    fn rule(&mut self, y: f64, colour: Colour, thick: f64) {
        let margin = 56.0;
        let area = Rect::from_xywh(margin, y as f32, WIDTH as f32 - margin * 2.0, thick as f32);
        let mut path = PathBuilder::new();
        if let Some(area) = area {
            path.push_rect(area);
        }
        if let Some(path) = path.finish() {
            self.surface.set_fill(Some(fill(colour)));
            self.surface.set_stroke(None);
            self.surface.draw_path(&path);
        }
    }

    fn text(&mut self, part: Part, text: &Text) {
        // A blank at the end of a line keeps words apart when the text is taken out.
        let line = shape::line(&self.tools.case, &text.text, text.weight, self.model.is_rtl);
        let size = text.size as f32;
        let width = line.width * size;
        let start = if text.is_at_end { text.x as f32 - width } else { text.x as f32 };
        self.surface.set_fill(Some(fill(text.colour)));
        self.surface.set_stroke(None);
        let mut x = start;
        for run in &line.runs {
            let glyphs: Vec<KrillaGlyph> = run
                .glyphs
                .iter()
                .map(|glyph| {
                    let (id, range) = (GlyphId::new(glyph.id), glyph.text.clone());
                    KrillaGlyph::new(id, glyph.advance, glyph.x, glyph.y, 0.0, range, None)
                })
                .collect();
            if let Some(font) = Font::new(run.typeface.shared().into(), 0) {
                let at = Point::from_xy(x, text.baseline as f32);
                self.surface.draw_glyphs(at, &glyphs, font, &run.text, size, false);
            }
            x += run.width * size;
        }
        let area = Rect::from_xywh(start, text.baseline as f32 - size, width.max(1.0), size * 1.3);
        if let (Some(url), Some(area)) = (&text.link, area) {
            self.links.push(Linked { part, url: url.clone(), area });
        }
    }
}

fn fill(colour: Colour) -> Fill {
    Fill { paint: rgb::Color::new(colour.red, colour.green, colour.blue).into(), ..Fill::default() }
}
