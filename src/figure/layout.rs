//! What every drawing has around its data: type sizes, unit, legend, frame, axis, keys.
//!
//! Knows no kind of chart.

use super::measure::{Weight, widest};
use super::model::{Axis, Entry, Look, Model, Width};
use super::place;
use super::remark::{self, Told};
use super::svg::{self, Anchor, Area, Canvas, Caption, height};
use super::wrap::{self, Type, wrap};

/// The sizes of one layout.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sheet {
    pub(super) of: Width,
    pub(super) is_wide: bool,
    pub(super) width: f64,
    pub(super) label: Type,
    pub(super) strong: Type,
    pub(super) small: Type,
    pub(super) plot_height: f64,
    /// The room that is kept above a plot for remarks.
    pub(super) remark_room: f64,
}

/// From this width on a drawing on a card is laid out as a wide one.
const WIDE: f64 = 480.0;

impl Sheet {
    pub(super) fn of(width: Width) -> Self {
        let is_wide = width == Width::Wide;
        let (units, text, small, plot_height) =
            if is_wide { (720.0, 14.0, 12.5, 300.0) } else { (360.0, 14.0, 13.0, 240.0) };
        Self {
            of: width,
            is_wide,
            width: units,
            label: Type { size: text, weight: Weight::Regular },
            strong: Type { size: text, weight: Weight::Bold },
            small: Type { size: small, weight: Weight::Regular },
            plot_height,
            remark_room: 0.0,
        }
    }

    /// The layout of a drawing on a card, which is enlarged there: so many units wide, its plot so high.
    pub(super) fn of_card(width: f64, plot_height: f64) -> Self {
        let set = Type { size: 14.0, weight: Weight::Regular };
        let is_wide = width >= WIDE;
        Self {
            of: if is_wide { Width::Wide } else { Width::Narrow },
            is_wide,
            width,
            label: set,
            strong: Type { weight: Weight::Bold, ..set },
            small: set,
            plot_height,
            remark_room: 0.0,
        }
    }

    /// The type of a label, heavier when it is highlighted: the accent is not told by colour alone.
    pub(super) fn label_of(&self, entry: &Entry) -> Type {
        if entry.is_highlighted { self.strong } else { self.label }
    }

    /// The whole width.
    pub(super) fn frame(&self, bottom: f64) -> Area {
        Area { x: 0.0, y: 0.0, width: self.width, height: bottom }
    }
}

/// Unit and, if wanted, legend above the data; gives where the data may begin.
pub(super) fn head(canvas: &mut Canvas, model: &Model, sheet: &Sheet, legend: bool) -> f64 {
    let mut y = 4.0;
    if legend {
        y = draw_legend(canvas, model, sheet, y);
    }
    if let Some(unit) = &model.terms.unit {
        let lines = wrap(unit, sheet.width, 2, sheet.small);
        let used = height(lines.len(), sheet.small);
        canvas.text(Caption {
            at: (0.0, y + sheet.small.size),
            anchor: Anchor::Start,
            lines,
            set: sheet.small,
            class: "fig-unit".to_owned(),
        });
        y += used + 6.0;
    }
    y
}

/// The names of the series behind a swatch each, in rows.
fn draw_legend(canvas: &mut Canvas, model: &Model, sheet: &Sheet, top: f64) -> f64 {
    let swatch = if model.kind.draws_lines() { 18.0 } else { 12.0 };
    let (gap, row) = (18.0, height(1, sheet.label) + 4.0);
    let (mut x, mut y) = (0.0, top);
    for (index, series) in model.data.series.iter().enumerate() {
        // A name is never cut: what tells two series apart may stand at its end.
        let lines = wrap(&series.name, sheet.width - swatch - 6.0, usize::MAX, sheet.label);
        let width =
            swatch + 6.0 + widest(lines.iter().map(String::as_str), sheet.label.size, sheet.label.weight);
        if x > 0.0 && (x + width > sheet.width || lines.len() > 1) {
            (x, y) = (0.0, y + row);
        }
        let more = height(lines.len(), sheet.label) - height(1, sheet.label);
        swatch_of(canvas, model, index, Area { x, y: y + 2.0, width: 12.0, height: 12.0 });
        canvas.text(Caption {
            at: (x + swatch + 6.0, y + sheet.label.size - 1.0),
            anchor: Anchor::Start,
            lines,
            set: sheet.label,
            class: "fig-label".to_owned(),
        });
        x += width + gap;
        if more > 0.0 {
            (x, y) = (0.0, y + row + more);
        }
    }
    y + if x > 0.0 { row } else { 0.0 } + 4.0
}

fn swatch_of(canvas: &mut Canvas, model: &Model, index: usize, area: Area) {
    if model.kind.draws_lines() {
        let middle = area.y + area.height / 2.0;
        let line = vec![vec![(area.x + 1.0, middle), (area.right() + 5.0, middle)]];
        canvas.path(&Look::of(index).class("fig-line"), line);
        super::marks::dot(canvas, Look::of(index), (area.x + area.width / 2.0 + 3.0, middle));
    } else if model.kind.draws_dots() {
        let middle = (area.x + area.width / 2.0, area.y + area.height / 2.0);
        super::marks::dot(canvas, Look::of(index), middle);
    } else {
        canvas.rect(&Look::of(index).class("fig-bar"), area);
    }
}

/// What signs mean and where the axis begins, below the data; gives the height of the whole.
pub(super) fn foot(canvas: &mut Canvas, model: &Model, sheet: &Sheet, top: f64, also: Option<String>) -> f64 {
    let parts = model.terms.keys.iter().cloned().chain(also);
    let mut parts: Vec<String> = parts.map(|key| key.replace(' ', "\u{a0}")).collect();
    parts.extend(model.terms.ranges.clone());
    parts.extend(model.terms.own_scales.clone());
    parts.extend(model.terms.axis_cut.clone().filter(|_| !model.kind.stands_on_zero()));
    let top = foot_remarks(canvas, sheet, top);
    if parts.is_empty() {
        return top + 4.0;
    }
    let lines = wrap(&parts.join("\u{a0}· "), sheet.width, 4, sheet.small);
    let used = height(lines.len(), sheet.small);
    let at = (0.0, top + 6.0 + sheet.small.size);
    canvas.text(Caption { at, anchor: Anchor::Start, lines, set: sheet.small, class: "fig-key".to_owned() });
    top + 6.0 + used + 4.0
}

/// The remarks that had no room in the drawing, each behind its number.
fn foot_remarks(canvas: &mut Canvas, sheet: &Sheet, top: f64) -> f64 {
    let mut y = top;
    for told in canvas.told.clone() {
        let left = if told.number.is_some() { remark::RING * 2.0 + 6.0 } else { 0.0 };
        let lines = wrap(&told.text, sheet.width - left, 8, sheet.small);
        let used = height(lines.len(), sheet.small);
        let at = (left, y + 8.0 + sheet.small.size);
        if let Some(number) = told.number {
            remark::ring(canvas, sheet, (remark::RING + 1.0, at.1 - sheet.small.size * 0.35), number);
        }
        let class = "fig-remark".to_owned();
        canvas.text(Caption { at, anchor: Anchor::Start, lines, set: sheet.small, class });
        y += used + 6.0;
    }
    y
}

/// The ticks of an upright axis of values: a line across the plot and a text left of it.
pub(super) fn upright_axis(canvas: &mut Canvas, axis: &Axis, plot: &Area, sheet: &Sheet) {
    let set = tick_type(axis, sheet);
    grid_lines(canvas, axis, plot);
    for (tick, text) in axis.ruler.ticks.iter().zip(&axis.texts) {
        let y = y_of(axis, plot, tick.near());
        canvas.text(Caption {
            at: (plot.x - 8.0, y + set.size * 0.35),
            anchor: Anchor::End,
            lines: vec![text.clone()],
            set,
            class: "fig-tick".to_owned(),
        });
    }
}

/// The lines of an upright axis without its texts.
pub(super) fn grid_lines(canvas: &mut Canvas, axis: &Axis, plot: &Area) {
    for tick in &axis.ruler.ticks {
        let y = y_of(axis, plot, tick.near());
        let class = if tick.near() == 0.0 { "fig-axis" } else { "fig-grid" };
        canvas.line(class, (plot.x, y), (plot.right(), y));
    }
}

/// What is told below a drawing that has no room for it inside: what begins at breaks, and remarks.
pub(super) fn told(model: &Model) -> Vec<Told> {
    let entries = || model.data.entries.iter();
    let breaks = entries().filter_map(|entry| entry.begins_told.clone());
    let remarks = entries().filter_map(|entry| entry.remark_told.clone());
    breaks.chain(remarks).map(|text| Told { number: None, text }).collect()
}

/// The room that the first and the last tick of a lying axis need beyond its ends.
pub(super) fn lying_room(axis: &Axis, sheet: &Sheet) -> (f64, f64) {
    let half = |text: Option<&String>| text.map_or(0.0, |text| sheet.small.width(text) / 2.0);
    let most = sheet.width * 0.15;
    (half(axis.texts.first()).min(most), half(axis.texts.last()).min(most))
}

/// The lines of a lying axis of values through the plot, or through a row of it.
pub(super) fn lying_grid(canvas: &mut Canvas, axis: &Axis, plot: &Area) {
    for tick in &axis.ruler.ticks {
        let x = plot.x + axis.ruler.part(tick.near()) * plot.width;
        let class = if tick.near() == 0.0 { "fig-axis" } else { "fig-grid" };
        canvas.line(class, (x, plot.y), (x, plot.bottom()));
    }
}

/// The texts of a lying axis of values below the plot, as many as have room; gives their bottom.
pub(super) fn lying_axis(canvas: &mut Canvas, axis: &Axis, plot: &Area, sheet: &Sheet) -> f64 {
    let set = sheet.small;
    let at = |index: usize| plot.x + axis.ruler.part(axis.ruler.ticks[index].near()) * plot.width;
    let caption = |index: usize| Caption {
        at: (at(index), plot.bottom() + 6.0 + set.size),
        anchor: Anchor::Middle,
        lines: vec![axis.texts[index].clone()],
        set,
        class: "fig-tick".to_owned(),
    };
    let count = axis.ruler.ticks.len().min(axis.texts.len());
    let frame = sheet.frame(f64::MAX);
    // Of those that are left zero is one.
    let zero = axis.ruler.ticks.iter().position(|tick| tick.near() == 0.0).unwrap_or(0);
    let every = |step: usize| (zero % step..count).step_by(step).map(caption).collect::<Vec<_>>();
    let is_apart = |captions: &Vec<Caption>| {
        captions.windows(2).all(|pair| pair[0].area().right() + APART <= pair[1].area().x)
            && captions.iter().all(|caption| frame.holds(&caption.area()))
    };
    let captions = (1..=count).map(every).find(is_apart).unwrap_or_default();
    captions.into_iter().for_each(|caption| canvas.text(caption));
    plot.bottom() + 6.0 + height(1, set)
}

/// Where the plot begins, right of the ticks' texts.
pub(super) fn axis_room(axis: &Axis, sheet: &Sheet) -> f64 {
    let set = tick_type(axis, sheet);
    widest(axis.texts.iter().map(String::as_str), set.size, set.weight) + 8.0
}

/// The type of ticks: smaller where numbers are enormous.
fn tick_type(axis: &Axis, sheet: &Sheet) -> Type {
    let wanted = widest(axis.texts.iter().map(String::as_str), sheet.small.size, sheet.small.weight);
    let most = sheet.width * 0.3;
    let size = if wanted > most { sheet.small.size * most / wanted } else { sheet.small.size };
    Type { size, ..sheet.small }
}

/// The height at which a value lies.
pub(super) fn y_of(axis: &Axis, plot: &Area, value: f64) -> f64 {
    plot.bottom() - axis.ruler.part(value) * plot.height
}

/// A label below the plot.
pub(super) struct Tick {
    pub(super) x: f64,
    pub(super) text: String,
    pub(super) set: Type,
    /// The year, by which round ones are chosen where there are many.
    pub(super) year: Option<i32>,
}

/// Where labels stand below a plot.
pub(super) struct Below {
    pub(super) plot_bottom: f64,
    pub(super) top: f64,
    /// Whether each label has a stroke that leads to its place.
    pub(super) strokes: bool,
    /// The room for one label on several lines; none: labels keep to one line.
    pub(super) room: Option<f64>,
}

/// Labels below the plot, on several lines if they must, else thinned out until they stand apart; gives
/// their bottom.
pub(super) fn labels_below(canvas: &mut Canvas, ticks: &[Tick], below: &Below, sheet: &Sheet) -> f64 {
    let wrapped = below.room.and_then(|room| wrapped(ticks, room, below.top, sheet));
    let labels = wrapped.unwrap_or_else(|| thinned(ticks, below.top, sheet));
    let most = labels.iter().map(|(_, caption)| caption.lines.len()).max().unwrap_or(1);
    for (tick, caption) in labels {
        if below.strokes {
            canvas.line("fig-stroke", (tick.x, below.plot_bottom), (tick.x, below.top - 3.0));
        }
        canvas.text(caption);
    }
    below.top + height(most, sheet.label)
}

/// Every label whole on up to three lines, when that is possible.
fn wrapped<'a>(ticks: &'a [Tick], room: f64, top: f64, sheet: &Sheet) -> Option<Vec<(&'a Tick, Caption)>> {
    let labels: Vec<_> = ticks
        .iter()
        .map(|tick| (tick, below(tick, wrap(&tick.text, room, 3, tick.set), top, sheet)))
        .collect();
    let is_whole = |(tick, caption): &(&Tick, Caption)| {
        let bare = |text: &str| text.replace(' ', "");
        bare(&caption.lines.concat()) == bare(&tick.text) && caption.area().width <= room + 1.0
    };
    (labels.iter().all(is_whole) && apart(&labels, 3.0)).then_some(labels)
}

/// Every one, else round years where there are many, else every second, third … from the last one back.
fn thinned<'a>(ticks: &'a [Tick], top: f64, sheet: &Sheet) -> Vec<(&'a Tick, Caption)> {
    let line = |tick: &Tick| vec![wrap::shorten(&tick.text, sheet.width * 0.5, tick.set)];
    let all: Vec<_> = ticks.iter().map(|tick| (tick, below(tick, line(tick), top, sheet))).collect();
    let many = ticks.len() > super::compose::FEW && ticks.iter().all(|tick| tick.year.is_some());
    let years = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].into_iter().filter(|_| many);
    let round = years.map(|step| {
        let is_round = |tick: &Tick| tick.year.is_some_and(|year| year % step == 0);
        all.iter().filter(|(tick, _)| is_round(tick)).cloned().collect::<Vec<_>>()
    });
    if let Some(kept) = round.into_iter().find(|kept| kept.len() > 1 && apart(kept, APART)) {
        return kept;
    }
    let last = all.len().saturating_sub(1);
    let every = |step: usize| all.iter().enumerate().filter(move |(index, _)| (last - index) % step == 0);
    let regular = (1..all.len().max(2)).map(|step| every(step).map(|(_, tick)| tick.clone()).collect());
    let is_even = ticks.windows(3).all(|t| (t[2].x - 2.0 * t[1].x + t[0].x).abs() < 2.0);
    let kept = regular.filter(|_| is_even).find(|kept: &Vec<_>| apart(kept, APART));
    kept.unwrap_or_else(|| greedy(all))
}

/// As many as stand apart, from the last one back.
fn greedy(all: Vec<(&Tick, Caption)>) -> Vec<(&Tick, Caption)> {
    let mut kept: Vec<(&Tick, Caption)> = Vec::new();
    for tick in all.into_iter().rev() {
        kept.push(tick);
        // Those before the last two are known to stand apart.
        if !apart(&kept[kept.len().saturating_sub(2)..], APART) {
            kept.pop();
        }
    }
    kept
}

/// The least distance between labels on one line.
const APART: f64 = 7.0;

/// Whether neighbours leave room between them.
fn apart(labels: &[(&Tick, Caption)], least: f64) -> bool {
    labels.windows(2).all(|pair| {
        let (a, b) = (pair[0].1.area(), pair[1].1.area());
        let (left, right) = if a.x <= b.x { (a, b) } else { (b, a) };
        left.right() + least <= right.x
    })
}

fn below(tick: &Tick, lines: Vec<String>, top: f64, sheet: &Sheet) -> Caption {
    let half = lines.iter().map(|line| tick.set.width(line) / 2.0).fold(0.0, f64::max);
    Caption {
        at: (tick.x.clamp(half, (sheet.width - half).max(half)), top + tick.set.size),
        anchor: Anchor::Middle,
        lines,
        set: tick.set,
        class: "fig-label".to_owned(),
    }
}

/// The room that a value above the highest point needs over the plot.
pub(super) fn headroom(axis: &Axis, values: impl Iterator<Item = f64>, sheet: &Sheet) -> f64 {
    let highest = values.map(|value| axis.ruler.part(value)).fold(0.0, f64::max);
    (sheet.strong.size * 1.9 - (1.0 - highest) * sheet.plot_height).max(6.0)
}

/// The words at a break, on the side of its line where they have room.
pub(super) fn break_words(
    canvas: &mut Canvas,
    words: &str,
    x: f64,
    top: f64,
    sheet: &Sheet,
    taken: &mut Vec<Area>,
) {
    let room = |anchor| if anchor == Anchor::Start { sheet.width - x - 6.0 } else { x - 6.0 };
    let caption = |anchor| Caption {
        at: (if anchor == Anchor::Start { x + 6.0 } else { x - 6.0 }, top + sheet.small.size),
        anchor,
        lines: wrap(words, room(anchor).max(20.0), BREAK_LINES, sheet.small),
        set: sheet.small,
        class: "fig-break-label".to_owned(),
    };
    let mut options = [Anchor::Start, Anchor::End];
    if room(Anchor::Start) < sheet.small.width(words) && room(Anchor::End) > room(Anchor::Start) {
        options.reverse();
    }
    let frame = sheet.frame(f64::MAX);
    let options: Vec<_> = options.into_iter().map(caption).collect();
    if let Some(caption) = place::first_free(&frame, taken, &options) {
        if caption.anchor == Anchor::End {
            point_beyond(canvas, (x, top + sheet.small.size * 0.64), sheet);
        }
        taken.push(caption.area());
        canvas.text(caption);
    }
}

/// A small arrow across the line of a break, where the words stand before it and mean what comes after.
fn point_beyond(canvas: &mut Canvas, (x, y): svg::Point, sheet: &Sheet) {
    let tip = (x + 10.0).min(sheet.width);
    let head = vec![(tip - 4.0, y - 3.0), (tip, y), (tip - 4.0, y + 3.0)];
    canvas.path("fig-leader", vec![vec![(x, y), (tip, y)], head]);
}

/// How many lines the words at a break may have.
const BREAK_LINES: usize = 2;

/// The room that the words at breaks need above the plot.
pub(super) fn break_room(model: &Model, sheet: &Sheet) -> f64 {
    match &model.terms.begins {
        Some(words) => {
            height(wrap(words, sheet.width / 2.0 - 10.0, BREAK_LINES, sheet.small).len(), sheet.small)
        }
        None => 0.0,
    }
}
