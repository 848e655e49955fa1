//! A line of text as glyphs, in the order in which they stand, run by run.
//!
//! Knows no page: a line has a width and no place.

use std::ops::Range;

use rustybuzz::{Direction, Face, UnicodeBuffer};
use unicode_bidi::{BidiInfo, Level};

use super::fonts::{Case, Typeface};

/// A line ready to be written.
pub(super) struct Line<'a> {
    pub(super) runs: Vec<Shaped<'a>>,
    /// In parts of the type size.
    pub(super) width: f32,
}

/// A stretch of a line in one font.
pub(super) struct Shaped<'a> {
    pub(super) typeface: &'a Typeface,
    pub(super) text: String,
    pub(super) glyphs: Vec<Glyph>,
    pub(super) width: f32,
}

/// A glyph with the text that it stands for; all measures in parts of the type size.
pub(super) struct Glyph {
    pub(super) id: u32,
    pub(super) text: Range<usize>,
    pub(super) advance: f32,
    pub(super) x: f32,
    pub(super) y: f32,
}

/// Shapes a line that runs from the left or from the right.
pub(super) fn line<'a>(case: &Case<'a>, text: &str, weight: u16, is_rtl: bool) -> Line<'a> {
    let level = if is_rtl { Level::rtl() } else { Level::ltr() };
    let bidi = BidiInfo::new(text, Some(level));
    let mut runs = Vec::new();
    for paragraph in &bidi.paragraphs {
        let (levels, visual) = bidi.visual_runs(paragraph, paragraph.range.clone());
        for range in visual {
            let is_back = levels.get(range.start).is_some_and(Level::is_rtl);
            let mut parts: Vec<Shaped<'a>> = case
                .runs(text.get(range).unwrap_or_default())
                .into_iter()
                .filter_map(|run| Some(shaped(case.typeface(run.family, weight)?, run.text, is_back)))
                .collect();
            if is_back {
                parts.reverse();
            }
            runs.extend(parts);
        }
    }
    let width = runs.iter().map(|run| run.width).sum();
    Line { runs, width }
}

fn shaped(typeface: &Typeface, text: String, is_back: bool) -> Shaped<'_> {
    let Some(face) = Face::from_slice(typeface.bytes(), 0) else {
        return Shaped { typeface, text, glyphs: Vec::new(), width: 0.0 };
    };
    let per_em = face.units_per_em() as f32;
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(&text);
    buffer.set_direction(if is_back { Direction::RightToLeft } else { Direction::LeftToRight });
    buffer.guess_segment_properties();
    let output = rustybuzz::shape(&face, &[], buffer);
    let clusters: Vec<usize> = output.glyph_infos().iter().map(|info| info.cluster as usize).collect();
    let glyphs: Vec<Glyph> = output
        .glyph_infos()
        .iter()
        .zip(output.glyph_positions())
        .map(|(info, position)| Glyph {
            id: info.glyph_id,
            text: cluster(&clusters, info.cluster as usize, text.len()),
            advance: position.x_advance as f32 / per_em,
            x: position.x_offset as f32 / per_em,
            y: position.y_offset as f32 / per_em,
        })
        .collect();
    let width = glyphs.iter().map(|glyph| glyph.advance).sum();
    Shaped { typeface, text, glyphs, width }
}

/// From the beginning of a cluster to that of the next one in the text.
fn cluster(clusters: &[usize], start: usize, end: usize) -> Range<usize> {
    start..clusters.iter().copied().filter(|other| *other > start).min().unwrap_or(end)
}
