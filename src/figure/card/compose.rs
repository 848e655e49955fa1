//! What stands where on a card: kicker and title above, source and address below, the drawing in what is left.
//!
//! Each shape is composed for itself; nothing is a scaled copy of another shape.

use super::arrange::{self, Fitted};
use super::{Around, Painted, Shape, Subject, Tools, numbers, timeline, words};
use crate::figure::measure::Weight;
use crate::figure::model::Model;
use crate::figure::request::Kind;
use crate::figure::svg::{Anchor, Area, Brush, Canvas, Caption, height, number};
use crate::figure::wrap::{Type, shorten, wrap};

/// The least type size on a card, in its pixels: smaller is not read on a telephone.
pub(super) const LEAST: f64 = 26.0;

/// The measures of a shape.
pub(super) struct Measures {
    pub(super) width: f64,
    pub(super) height: f64,
    margin: f64,
    /// Whether it is wider than high: what is said stands closer, the address at the top.
    is_low: bool,
    /// The sizes that the title may have, the largest first, and on how many lines.
    titles: &'static [f64],
    title_lines: usize,
    /// The lines that a note may have.
    note_lines: usize,
    source_lines: usize,
    /// The lines that the summary may have; it is left out where it needs more.
    summary_lines: usize,
    /// The least height of a plot, in the units of drawings.
    pub(super) plot: f64,
    /// The scale of a drawing that fills what height there is; others may be larger or smaller.
    pub(super) scale: f64,
    /// The largest scale.
    pub(super) most: f64,
}

impl Measures {
    fn of(shape: Shape) -> Self {
        let (width, height) = shape.size();
        let (width, height) = (f64::from(width), f64::from(height));
        match shape {
            Shape::Square => Self {
                width,
                height,
                margin: 72.0,
                is_low: false,
                titles: &[60.0, 54.0, 48.0, 44.0],
                title_lines: 3,
                note_lines: 4,
                source_lines: 2,
                summary_lines: 0,
                plot: 96.0,
                scale: 2.05,
                most: 2.9,
            },
            Shape::Tall => Self {
                width,
                height,
                margin: 72.0,
                is_low: false,
                titles: &[80.0, 72.0, 64.0, 56.0],
                title_lines: 5,
                note_lines: 8,
                source_lines: 4,
                summary_lines: 7,
                plot: 96.0,
                scale: 2.4,
                most: 3.4,
            },
            Shape::Wide => Self {
                width,
                height,
                margin: 60.0,
                is_low: true,
                titles: &[48.0, 44.0, 40.0, 36.0],
                title_lines: 2,
                note_lines: 2,
                source_lines: 2,
                summary_lines: 0,
                plot: 66.0,
                scale: 1.9,
                most: 2.4,
            },
        }
    }

    pub(super) fn inner(&self) -> f64 {
        self.width - self.margin * 2.0
    }
}

/// Composes the card of a figure.
pub fn card(subject: &Subject<'_>, around: &Around, shape: Shape, tools: &Tools<'_>) -> Painted {
    let model = subject.model;
    let measures = Measures::of(shape);
    if let Some((outer, fitted)) = with_drawing(subject, around, &measures) {
        return painted(&outer, Some(&fitted), model, &measures, tools);
    }
    // The summary is not said twice.
    let is_listed = matches!(model.kind, Kind::BigNumbers | Kind::Timeline | Kind::Milestones);
    let summary = model.own_summary().filter(|_| is_listed);
    let (mut outer, room) = frame(model, summary, around, &measures, measures.inner());
    match model.kind {
        Kind::BigNumbers => numbers::draw(&mut outer, model, around, &room),
        // Milestones that are too many to be read become a list, like events.
        Kind::Timeline | Kind::Milestones => timeline::draw(&mut outer, model, around, &room),
        _ => words::draw(&mut outer, &model.summary, &room),
    }
    painted(&outer, None, model, &measures, tools)
}

/// The drawing with what stands around it; none for kinds that have no drawing here, and for what nobody could read.
fn with_drawing(subject: &Subject<'_>, around: &Around, measures: &Measures) -> Option<(Canvas, Fitted)> {
    let model = subject.model;
    if matches!(model.kind, Kind::BigNumbers | Kind::Timeline) {
        return None;
    }
    let fit = |column: f64| {
        let (outer, room) = frame(model, model.own_summary(), around, measures, column);
        Some((outer, arrange::fit(subject, around, &room, measures)?))
    };
    let mut best = fit(measures.inner())?;
    if best.1.is_cramped() && measures.is_low {
        // Beside the title of a low card there is more height.
        let beside = fit(measures.inner() * 0.34);
        best = beside.filter(|beside| beside.1.is_better_than(&best.1)).unwrap_or(best);
    }
    let is_shown = match model.kind {
        Kind::Milestones => !best.1.is_cramped(),
        _ => best.1.is_legible() || model.summary.is_empty(),
    };
    is_shown.then_some(best)
}

/// A card without its drawing, the title in a column of this width, and the room that is left for the drawing: below
/// the title, or beside it where its column is narrower than the card.
fn frame(
    model: &Model,
    summary: Option<&str>,
    around: &Around,
    measures: &Measures,
    column: f64,
) -> (Canvas, Area) {
    let mut outer = Canvas::new(measures.width);
    let whole = Area { x: 0.0, y: 0.0, width: measures.width, height: measures.height };
    outer.rect("card-ground", whole);
    outer.rect("card-band fig-series-1", Area { height: 14.0, ..whole });
    let is_beside = column < measures.inner();
    let mut top = head(&mut outer, model, around, measures, column);
    if let Some(summary) = summary {
        top = say_summary(&mut outer, summary, measures, top);
    }
    top += if measures.is_low { 6.0 } else { 18.0 };
    let bottom = foot(&mut outer, model, around, measures, is_beside.then_some((column, top)));
    let (x, y) = if is_beside { (measures.margin + column + 56.0, 92.0) } else { (measures.margin, top) };
    let width = measures.width - measures.margin - x;
    (outer, Area { x, y, width, height: (bottom - y).max(1.0) })
}

fn head(canvas: &mut Canvas, model: &Model, around: &Around, measures: &Measures, column: f64) -> f64 {
    let (x, room) = (measures.margin, measures.inner());
    let small = Type { size: if measures.is_low { LEAST } else { 30.0 }, weight: Weight::Bold };
    let mut y = if measures.is_low { 46.0 } else { 72.0 };
    let mut kicker_room = room;
    if measures.is_low {
        let lines = vec![around.address.clone()];
        kicker_room -= small.width(&around.address) + 36.0;
        let (at, class) = ((x + room, baseline(y, small)), "card-address".to_owned());
        canvas.text(Caption { at, anchor: Anchor::End, lines, set: small, class });
    }
    let kicker = vec![shorten(&around.kicker, kicker_room, small)];
    put(canvas, (x, y), kicker, small, "card-kicker fig-series-1");
    y += height(1, small) + if measures.is_low { 2.0 } else { 10.0 };
    let (lines, set) = title(model, measures, column);
    let used = height(lines.len(), set);
    put(canvas, (x, y), lines, set, "card-title");
    y + used + set.size * 0.3
}

/// The author's summary below the title, where its lines are as few as the shape allows.
fn say_summary(canvas: &mut Canvas, summary: &str, measures: &Measures, top: f64) -> f64 {
    let set = Type { size: 34.0, weight: Weight::Regular };
    let lines = wrap(summary, measures.inner(), 99, set);
    if lines.len() > measures.summary_lines {
        return top;
    }
    let used = height(lines.len(), set);
    put(canvas, (measures.margin, top + 10.0), lines, set, "card-summary");
    top + used + 34.0
}

/// The title at the largest size at which it has the lines that it may have; cut at the smallest.
fn title(model: &Model, measures: &Measures, column: f64) -> (Vec<String>, Type) {
    let set = |size: &f64| Type { size: *size, weight: Weight::Bold };
    let most = if column < measures.inner() { measures.title_lines * 3 } else { measures.title_lines };
    // The heaviest face is a little wider than the estimate.
    let room = column * 0.97;
    let all = measures.titles.iter().map(set).map(|set| (wrap(&model.title, room, 99, set), set));
    let fits = |(lines, set): &(Vec<String>, Type)| {
        lines.len() <= most && lines.iter().all(|line| set.width(line) <= room)
    };
    all.into_iter().find(fits).unwrap_or_else(|| {
        let set = set(measures.titles.last().unwrap_or(&44.0));
        (wrap(&model.title, room, most, set), set)
    })
}

/// Note, source and address at the lower edge; gives where the drawing has to end. The note stands below a title in
/// a column of its own.
fn foot(
    canvas: &mut Canvas,
    model: &Model,
    around: &Around,
    measures: &Measures,
    column: Option<(f64, f64)>,
) -> f64 {
    let (x, room) = (measures.margin, measures.inner());
    let (set, strong) =
        (Type { size: LEAST, weight: Weight::Regular }, Type { size: LEAST, weight: Weight::Bold });
    let address_room = strong.width(&around.address) + 36.0;
    let facts = [around.source.as_str(), &around.as_of].into_iter().filter(|text| !text.is_empty());
    let facts = facts.collect::<Vec<_>>().join(" · ");
    let is_beside = !measures.is_low && set.width(&facts) + address_room <= room;
    let lines =
        facts_lines(around, if is_beside { room - address_room } else { room }, measures.source_lines, set);
    let has_own_line = !measures.is_low && !is_beside;
    let used = height(lines.len(), set) + if has_own_line { height(1, strong) + 6.0 } else { 0.0 };
    let bottom = measures.height - if measures.is_low { 32.0 } else { 56.0 };
    let top = bottom - used;
    if !measures.is_low {
        let address = vec![around.address.clone()];
        let y = bottom - height(1, strong);
        let class = "card-address".to_owned();
        let (at, anchor) = if is_beside { (x + room, Anchor::End) } else { (x, Anchor::Start) };
        canvas.text(Caption { at: (at, baseline(y, strong)), anchor, lines: address, set: strong, class });
    }
    put(canvas, (x, top), lines, set, "card-source");
    let rule = top - if measures.is_low { 12.0 } else { 18.0 };
    canvas.line("card-rule", (x, rule), (x + room, rule));
    let Some(note) = model.note.as_deref().filter(|note| !note.is_empty()) else { return rule - 16.0 };
    if let Some((column, top)) = column {
        let most = ((rule - 14.0 - top) / height(1, set)).floor().max(0.0) as usize;
        if most > 0 {
            let lines = wrap(note, column, most, set);
            put(canvas, (x, rule - 14.0 - height(lines.len(), set)), lines, set, "card-note");
        }
        return rule - 16.0;
    }
    let lines = wrap(note, room, measures.note_lines, set);
    let top = rule - 12.0 - height(lines.len(), set);
    put(canvas, (x, top), lines, set, "card-note");
    top - 14.0
}

/// Source and date on so many lines; of many publishers the last are left out, never the date.
fn facts_lines(around: &Around, room: f64, most: usize, set: Type) -> Vec<String> {
    let mut source = around.source.clone();
    let mut is_cut = false;
    loop {
        let shown = if is_cut { format!("{}…", source.trim_end()) } else { source.clone() };
        let parts = [shown.as_str(), &around.as_of].into_iter().filter(|text| !text.is_empty());
        let lines = wrap(&parts.collect::<Vec<_>>().join(" · "), room, 99, set);
        if lines.len() <= most || source.is_empty() {
            return lines;
        }
        source.pop();
        is_cut = true;
    }
}

fn baseline(top: f64, set: Type) -> f64 {
    top + set.size * 0.98
}

/// Words whose first line hangs from `at`.
pub(super) fn put(canvas: &mut Canvas, at: (f64, f64), lines: Vec<String>, set: Type, class: &str) {
    let at = (at.0, baseline(at.1, set));
    canvas.text(Caption { at, anchor: Anchor::Start, lines, set, class: class.to_owned() });
}

fn painted(
    outer: &Canvas,
    fitted: Option<&Fitted>,
    model: &Model,
    measures: &Measures,
    tools: &Tools<'_>,
) -> Painted {
    let inner = fitted.map(|fitted| &fitted.canvas);
    let captions = outer.captions().into_iter().chain(inner.into_iter().flat_map(Canvas::captions));
    if let Some(missing) =
        captions.flat_map(|caption| &caption.lines).find_map(|line| tools.case.missing(line))
    {
        return Err(missing);
    }
    let brush = Brush { palette: tools.palette, case: tools.case, is_rtl: model.is_rtl };
    let (width, height) = (number(measures.width), number(measures.height));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">{}",
        outer.painted(&brush)
    );
    if let Some(fitted) = fitted {
        let x = match model.is_rtl {
            true => measures.width - fitted.at.0 - fitted.canvas.width * fitted.scale,
            false => fitted.at.0,
        };
        svg.push_str(&format!(
            "<g transform=\"translate({} {}) scale({:.4})\">{}</g>",
            number(x),
            number(fitted.at.1),
            fitted.scale,
            fitted.canvas.painted(&Brush { is_rtl: model.is_mirrored(), ..brush })
        ));
    }
    svg.push_str("</svg>");
    Ok(svg)
}
