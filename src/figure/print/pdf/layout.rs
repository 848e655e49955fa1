//! What stands where on which page.
//!
//! Writes nothing: pieces have a place and a part in the order of reading.

use super::PaperWords;
use crate::figure::card::{Around, Tools, numbers};
use crate::figure::kinds;
use crate::figure::layout::Sheet;
use crate::figure::measure::Weight;
use crate::figure::model::{Cell, Model, Width};
use crate::figure::palette::{Colour, Palette};
use crate::figure::request::Kind;
use crate::figure::svg::{Area, Brush, Canvas, number};
use crate::figure::wrap::{Type, wrap};

/// A4 in points, and what stays free around.
pub(super) const WIDTH: f64 = 595.28;
pub(super) const HEIGHT: f64 = 841.89;
const MARGIN: f64 = 56.0;

/// Between lines, in parts of the type size.
const LEADING: f64 = 1.36;

/// A part of the document, in the order of reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    Kicker,
    Title,
    Summary,
    Drawing,
    /// A cell of the table; the first row is the header.
    Cell(usize, usize),
    Note,
    SourcesLabel,
    Source(usize),
    SourceLink(usize),
    AsOf,
    CiteLabel,
    Cite,
    Page,
    /// What repeats or only adorns, and is not read.
    Artifact,
}

/// Something on a page.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) part: Part,
    pub(super) what: What,
}

#[derive(Debug)]
pub(super) enum What {
    Text(Text),
    Rule {
        y: f64,
        colour: Colour,
        thick: f64,
    },
    /// SVG at a place and size.
    Drawing {
        svg: String,
        area: Area,
    },
}

/// One line of text.
#[derive(Debug)]
pub(super) struct Text {
    pub(super) text: String,
    /// Where it begins; where it ends if it stands at the end of a column.
    pub(super) x: f64,
    pub(super) baseline: f64,
    pub(super) is_at_end: bool,
    pub(super) size: f64,
    pub(super) weight: u16,
    pub(super) colour: Colour,
    pub(super) link: Option<String>,
}

/// Everything on its page.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) pages: Vec<Vec<Piece>>,
    /// The words of the drawing.
    drawn: Vec<String>,
}

impl Layout {
    /// Every text.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        let written = self.pages.iter().flatten().filter_map(|piece| match &piece.what {
            What::Text(text) => Some(text.text.as_str()),
            _ => None,
        });
        written.chain(self.drawn.iter().map(String::as_str))
    }
}

/// Lays out the paper of a figure.
pub(super) fn layout(model: &Model, words: &PaperWords, tools: &Tools<'_>) -> Layout {
    let palette = Palette { ground: Colour::WHITE, ..tools.palette.clone() };
    let mut press = Press { palette: &palette, pages: vec![Vec::new()], y: MARGIN, is_rtl: model.is_rtl };
    press.rule(Part::Artifact, palette.series(0), 3.0);
    press.y += 12.0;
    press.text(Part::Kicker, &words.kicker, Face { size: 10.0, weight: 600, colour: palette.series(0) });
    press.y += 4.0;
    press.text(Part::Title, &model.title, Face { size: 22.0, weight: 700, colour: palette.ink });
    press.y += 4.0;
    press.text(Part::Summary, &model.summary, Face { size: 10.5, weight: 400, colour: palette.soft_ink });
    press.y += 14.0;
    let drawn = drawing(&mut press, model, tools);
    table(&mut press, &model.table);
    let soft = Face { size: 9.5, weight: 400, colour: palette.soft_ink };
    let strong = Face { weight: 600, ..soft };
    press.y += 14.0;
    press.text(Part::Note, model.note.as_deref().unwrap_or_default(), soft);
    press.y += 6.0;
    press.text(Part::SourcesLabel, &words.sources_label, strong);
    for (index, source) in words.sources.iter().enumerate() {
        press.text(Part::Source(index), &source.text, soft);
        if let Some(url) = &source.url {
            press.link(Part::SourceLink(index), url, Face { colour: palette.series(0), ..soft });
        }
    }
    press.text(Part::AsOf, &words.as_of, soft);
    if !words.cite.is_empty() {
        press.y += 6.0;
        press.text(Part::CiteLabel, &words.cite_label, strong);
        press.text(Part::Cite, &words.cite, soft);
    }
    press.y += 6.0;
    press.link(Part::Page, &words.url, Face { colour: palette.series(0), ..strong });
    Layout { pages: press.pages, drawn }
}

/// How a text looks.
#[derive(Clone, Copy)]
struct Face {
    size: f64,
    weight: u16,
    colour: Colour,
}

impl Face {
    fn set(self) -> Type {
        // The heaviest face is a little wider than the estimate of the bold one.
        let more = if self.weight == 700 { 1.03 } else { 1.0 };
        Type {
            size: self.size * more,
            weight: if self.weight > 400 { Weight::Bold } else { Weight::Regular },
        }
    }
}

/// Fills page after page from the top.
struct Press<'a> {
    palette: &'a Palette,
    pages: Vec<Vec<Piece>>,
    y: f64,
    is_rtl: bool,
}

impl Press<'_> {
    fn room(&self) -> f64 {
        WIDTH - MARGIN * 2.0
    }

    fn put(&mut self, part: Part, what: What) {
        if let Some(page) = self.pages.last_mut() {
            page.push(Piece { part, what });
        }
    }

    /// Begins a page when there is no room for so much; tells whether it did.
    fn need(&mut self, height: f64) -> bool {
        let is_full = self.y + height > HEIGHT - MARGIN && self.y > MARGIN;
        if is_full {
            self.pages.push(Vec::new());
            self.y = MARGIN;
        }
        is_full
    }

    fn rule(&mut self, part: Part, colour: Colour, thick: f64) {
        let y = self.y;
        self.put(part, What::Rule { y, colour, thick });
    }

    fn text(&mut self, part: Part, text: &str, face: Face) {
        self.lines(part, wrap(text, self.room(), usize::MAX, face.set()), face, None);
    }

    /// An address, broken anywhere, each line of which leads there.
    fn link(&mut self, part: Part, url: &str, face: Face) {
        let mut lines = vec![String::new()];
        for c in url.chars() {
            let is_full = |line: &String| face.set().width(&format!("{line}{c}")) > self.room();
            if lines.last().is_some_and(is_full) {
                lines.push(String::new());
            }
            if let Some(line) = lines.last_mut() {
                line.push(c);
            }
        }
        self.lines(part, lines, face, Some(url.to_owned()));
    }

    fn lines(&mut self, part: Part, lines: Vec<String>, face: Face, link: Option<String>) {
        for text in lines.into_iter().filter(|line| !line.is_empty()) {
            self.need(face.size * LEADING);
            let x = if self.is_rtl { WIDTH - MARGIN } else { MARGIN };
            self.piece(part, text, (x, self.y), face, self.is_rtl, link.clone());
            self.y += face.size * LEADING;
        }
    }

    fn piece(
        &mut self,
        part: Part,
        text: String,
        (x, top): (f64, f64),
        face: Face,
        is_at_end: bool,
        link: Option<String>,
    ) {
        let baseline = top + face.size * 1.02;
        let Face { size, weight, colour } = face;
        self.put(part, What::Text(Text { text, x, baseline, is_at_end, size, weight, colour, link }));
    }
}

/// The drawing across the page; gives its words.
fn drawing(press: &mut Press<'_>, model: &Model, tools: &Tools<'_>) -> Vec<String> {
    let found = if model.kind == Kind::BigNumbers {
        let rows = model.numbers.len().div_ceil(2).max(1) as f64;
        let room = Area { x: 0.0, y: 0.0, width: 936.0, height: rows * 230.0 };
        let mut canvas = Canvas::new(room.width);
        // The room grows with them: none is left out.
        numbers::draw(&mut canvas, model, &Around::default(), &room);
        Some((canvas, room.height))
    } else {
        kinds::draw(model, &Sheet::of(Width::Wide))
    };
    let Some((canvas, height)) = found else { return Vec::new() };
    let room = press.room();
    // A very high drawing is made smaller, so that it stands on one page.
    let scale = (room / canvas.width).min((HEIGHT - MARGIN * 2.0) / height.max(1.0));
    let area = Area { x: MARGIN, y: 0.0, width: canvas.width * scale, height: height * scale };
    press.need(area.height);
    let brush = Brush { palette: press.palette, case: tools.case, is_rtl: model.is_mirrored() };
    let (width, high) = (number(canvas.width), number(height));
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{high}\" viewBox=\"0 0 {width} {high}\">{}</svg>",
        canvas.painted(&brush)
    );
    let area = Area { y: press.y, ..area };
    press.put(Part::Drawing, What::Drawing { svg, area });
    press.y += area.height + 18.0;
    canvas.captions().into_iter().flat_map(|caption| caption.lines.clone()).collect()
}

/// The room between columns, and above and below the words of a row.
const GAP: f64 = 14.0;
const PAD: f64 = 3.5;

/// A column of the table.
struct Column {
    x: f64,
    width: f64,
    is_number: bool,
}

fn table(press: &mut Press<'_>, table: &crate::figure::TableView) {
    if table.rows.is_empty() {
        return;
    }
    let columns = columns(press, table);
    press.need(60.0);
    row(press, &columns, &table.header, |column| Part::Cell(0, column));
    for (index, cells) in table.rows.iter().enumerate() {
        let height = row_height(&columns, cells, false);
        if press.need(height) {
            row(press, &columns, &table.header, |_| Part::Artifact);
        }
        row(press, &columns, cells, |column| Part::Cell(index + 1, column));
    }
}

fn columns(press: &Press<'_>, table: &crate::figure::TableView) -> Vec<Column> {
    let count = table.header.len().max(1);
    let set = |cell: &Cell| cell_face(press.palette, cell, true).set();
    let natural = |column: usize| {
        let cells = table.rows.iter().chain([&table.header]).filter_map(|row| row.get(column));
        cells.map(|cell| set(cell).width(&cell.text)).fold(24.0, f64::max) + 2.0
    };
    let wanted: Vec<f64> = (0..count).map(natural).collect();
    let room = press.room() - GAP * (count - 1) as f64;
    let all: f64 = wanted.iter().sum();
    let widths: Vec<f64> = if all <= room {
        // What is left over goes to the first column, so that numbers stand together at the end.
        wanted
            .iter()
            .enumerate()
            .map(|(at, width)| if at == 0 { width + (room - all) } else { *width })
            .collect()
    } else {
        let fair = room / count as f64;
        let small: f64 = wanted.iter().filter(|width| **width <= fair).sum();
        let large = wanted.iter().filter(|width| **width > fair).count().max(1) as f64;
        wanted.iter().map(|width| if *width <= fair { *width } else { (room - small) / large }).collect()
    };
    let mut x = MARGIN;
    let mut columns = Vec::new();
    for (index, width) in widths.into_iter().enumerate() {
        let is_number = table.header.get(index).is_some_and(|cell| cell.is_number);
        let left = if press.is_rtl { WIDTH - x - width } else { x };
        columns.push(Column { x: left, width, is_number });
        x += width + GAP;
    }
    columns
}

fn cell_face(palette: &Palette, cell: &Cell, is_header: bool) -> Face {
    let weight = if is_header || cell.is_highlighted { 600 } else { 400 };
    let colour = if cell.is_gap { palette.soft_ink } else { palette.ink };
    Face { size: 9.5, weight, colour }
}

fn cell_lines(column: &Column, cell: &Cell, face: Face) -> Vec<String> {
    wrap(&cell.text, column.width, 12, face.set())
}

fn row_height(columns: &[Column], cells: &[Cell], is_header: bool) -> f64 {
    let set = Face { size: 9.5, weight: if is_header { 600 } else { 400 }, colour: Colour::WHITE };
    let lines = columns.iter().zip(cells).map(|(column, cell)| {
        let face = Face { weight: if cell.is_highlighted { 600 } else { set.weight }, ..set };
        cell_lines(column, cell, face).len()
    });
    lines.max().unwrap_or(1).max(1) as f64 * set.size * LEADING + PAD * 2.0
}

fn row(press: &mut Press<'_>, columns: &[Column], cells: &[Cell], part: impl Fn(usize) -> Part) {
    let is_header = cells.iter().all(|cell| cell.is_head);
    let height = row_height(columns, cells, is_header);
    let top = press.y + PAD;
    for (index, (column, cell)) in columns.iter().zip(cells).enumerate() {
        let face = cell_face(press.palette, cell, is_header);
        let is_at_end = column.is_number != press.is_rtl;
        let x = if is_at_end { column.x + column.width } else { column.x };
        for (line, text) in cell_lines(column, cell, face).into_iter().enumerate() {
            let y = top + line as f64 * face.size * LEADING;
            press.piece(part(index), text, (x, y), face, is_at_end, None);
        }
    }
    press.y += height;
    let colour = if is_header { press.palette.ink } else { press.palette.line };
    press.rule(Part::Artifact, colour, if is_header { 0.8 } else { 0.5 });
}
