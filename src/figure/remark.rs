//! The author's remarks on a drawing: beside what they speak of, with a fine leader.
//!
//! Knows no chart: the caller says where a remark points and what is taken. A remark without room is numbered,
//! and told below the drawing.

use super::layout::Sheet;
use super::model::{Entry, Model};
use super::place;
use super::request::Kind;
use super::svg::{Anchor, Area, Canvas, Caption, Point, height};
use super::wrap::wrap;

/// What a remark speaks of.
#[derive(Clone, Debug)]
pub(super) struct Target {
    /// The place of the value.
    pub(super) at: Point,
    /// How far above it a leader may begin.
    pub(super) up: f64,
    /// How far below it a leader may begin.
    pub(super) down: f64,
    /// The remark.
    pub(super) text: String,
    /// The remark with its label, for below the drawing.
    pub(super) told: String,
}

/// A remark that had no room, as it is told below the drawing.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Told {
    /// The number that stands in the drawing, if there was room for it.
    pub(super) number: Option<usize>,
    pub(super) text: String,
}

impl Target {
    /// The remark of an entry, if it has one.
    pub(super) fn of(entry: &Entry, at: Point, up: f64, down: f64) -> Option<Self> {
        let (text, told) = (entry.remark.clone()?, entry.remark_told.clone().unwrap_or_default());
        Some(Self { at, up, down, text, told })
    }
}

/// How many lines a remark may have.
const LINES: usize = 4;

/// The lengths of leaders that are tried, the best first.
const LENGTHS: [f64; 6] = [10.0, 20.0, 34.0, 52.0, 76.0, 104.0];

/// How far to the side of its value a remark may stand, where it cannot stand above or below.
const SHIFTS: [f64; 4] = [0.0, 18.0, 40.0, 70.0];

/// The ends of a remark that may stand at its leader.
const ANCHORS: [Anchor; 3] = [Anchor::Start, Anchor::End, Anchor::Middle];

/// The radius of the ring around a number.
pub(super) const RING: f64 = 8.5;

/// A place for a remark.
struct Spot {
    caption: Caption,
    from: Point,
    to: Point,
}

/// The rooms above the plot that are tried until every remark stands in the drawing.
pub(super) fn rooms(model: &Model, sheet: &Sheet) -> Vec<f64> {
    let remarks: Vec<&String> = model.data.entries.iter().filter_map(|entry| entry.remark.as_ref()).collect();
    let lines = |text: &&String| wrap(text, widths(sheet)[0], LINES, sheet.small).len();
    let most = remarks.iter().map(lines).max();
    let has_plot = matches!(model.kind, Kind::Bar | Kind::Line | Kind::Area);
    let Some(most) = most.filter(|_| has_plot) else { return vec![0.0] };
    let one = height(most, sheet.small) + LENGTHS[0] + 6.0;
    vec![0.0, one, one * 2.0]
}

/// The widths in which remarks are tried.
fn widths(sheet: &Sheet) -> [f64; 3] {
    if sheet.is_wide { [170.0, 130.0, 100.0] } else { [130.0, 105.0, 80.0] }
}

/// Draws each remark where it covers nothing; one without room gets a number and is told below.
pub(super) fn draw(
    canvas: &mut Canvas,
    sheet: &Sheet,
    frame: &Area,
    taken: &mut Vec<Area>,
    targets: Vec<Target>,
) {
    for target in targets {
        let free = options(&target, sheet).find(|option| is_free(option, &target, frame, taken));
        if let Some(option) = free {
            canvas.line("fig-leader", option.from, option.to);
            taken.push(option.caption.area());
            taken.extend(place::along(option.from, option.to));
            canvas.text(option.caption);
        } else {
            number(canvas, sheet, frame, taken, target);
        }
    }
}

/// Above or below, nearest first, in wide lines before narrow ones, and beside only when it must be.
fn options<'a>(target: &'a Target, sheet: &'a Sheet) -> impl Iterator<Item = Spot> + 'a {
    let is_whole = |lines: &Vec<String>| {
        target.text.ends_with('…') || !lines.last().is_some_and(|line| line.ends_with('…'))
    };
    let set = widths(sheet).map(|width| wrap(&target.text, width, LINES, sheet.small));
    let set: Vec<_> = set.into_iter().filter(is_whole).collect();
    let places = SHIFTS.into_iter().flat_map(|shift| LENGTHS.map(|length| (length, shift)));
    places.flat_map(move |place| {
        let sides = ANCHORS.into_iter().flat_map(|anchor| [(anchor, true), (anchor, false)]);
        let options =
            set.iter().flat_map(|lines| sides.clone().map(move |(anchor, above)| (lines, anchor, above)));
        let spots = options
            .map(|(lines, anchor, above)| option(target, sheet, (lines.clone(), anchor), above, place));
        spots.collect::<Vec<_>>()
    })
}

fn option(
    target: &Target,
    sheet: &Sheet,
    (lines, anchor): (Vec<String>, Anchor),
    above: bool,
    (length, shift): (f64, f64),
) -> Spot {
    let (x, y) = target.at;
    let set = sheet.small;
    let from = (x, if above { y - target.up } else { y + target.down });
    let shift = match anchor {
        Anchor::Start => shift,
        Anchor::Middle => 0.0,
        Anchor::End => -shift,
    };
    let to = (x + shift, if above { from.1 - length } else { from.1 + length });
    let more = height(lines.len(), set) - height(1, set);
    let baseline = if above { to.1 - 4.0 - set.size * 0.26 - more } else { to.1 + 3.0 + set.size * 0.92 };
    let ease = match anchor {
        Anchor::Start => -3.0,
        Anchor::Middle => 0.0,
        Anchor::End => 3.0,
    };
    let class = "fig-remark".to_owned();
    let caption = Caption { at: (to.0 + ease, baseline), anchor, lines, set, class };
    Spot { caption, from, to }
}

fn is_free(option: &Spot, target: &Target, frame: &Area, taken: &[Area]) -> bool {
    let area = option.caption.area();
    let roomy = Area { x: area.x - 4.0, y: area.y - 2.0, width: area.width + 8.0, height: area.height + 4.0 };
    let own = Area { x: target.at.0 - 7.0, y: target.at.1 - 7.0, width: 14.0, height: 14.0 };
    let crosses = |step: Area| !step.meets(&own) && taken.iter().any(|other| other.meets(&step));
    frame.holds(&area)
        && !taken.iter().any(|other| other.meets(&roomy))
        && !place::along(option.from, option.to).any(crosses)
}

/// A number in a ring near the value, where it has room.
fn number(canvas: &mut Canvas, sheet: &Sheet, frame: &Area, taken: &mut Vec<Area>, target: Target) {
    let number = canvas.told.iter().filter_map(|told| told.number).max().unwrap_or(0) + 1;
    let (x, y) = target.at;
    let away = RING + 7.0;
    let near = [(0.0, -target.up - RING), (0.0, target.down + RING), (away, 0.0), (-away, 0.0)];
    let far = [(away, -away), (-away, -away), (away, away), (-away, away)];
    let places = near.into_iter().chain(far).map(|(dx, dy)| (x + dx, y + dy));
    let area = |(x, y): Point| Area {
        x: x - RING - 1.0,
        y: y - RING - 1.0,
        width: RING * 2.0 + 2.0,
        height: RING * 2.0 + 2.0,
    };
    let mut free = places
        .filter(|place| frame.holds(&area(*place)) && !taken.iter().any(|other| other.meets(&area(*place))));
    let place = free.next();
    if let Some(place) = place {
        taken.push(area(place));
        ring(canvas, sheet, place, number);
    }
    canvas.told.push(Told { number: place.map(|_| number), text: target.told });
}

/// A number in a ring.
pub(super) fn ring(canvas: &mut Canvas, sheet: &Sheet, (x, y): Point, number: usize) {
    canvas.dot("fig-ring", (x, y), RING);
    let mut set = sheet.small;
    set.size = if number > 9 { 10.0 } else { 12.0 };
    canvas.text(Caption {
        at: (x, y + set.size * 0.36),
        anchor: Anchor::Middle,
        lines: vec![number.to_string()],
        set,
        class: "fig-number".to_owned(),
    });
}
