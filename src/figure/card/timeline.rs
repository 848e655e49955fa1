//! Events on a card: a line with a dot for each, its date and what happened, in the order of time.
//!
//! The page has the same as a list below an axis; on a card the list is the drawing. So it is with milestones that are
//! too many for a card of their own kind.

use std::borrow::Cow;

use super::Around;
use super::compose::{LEAST, put};
use super::fewer::{self, List};
use crate::figure::body::{Body, Stone};
use crate::figure::measure::Weight;
use crate::figure::model::{Event, Model};
use crate::figure::svg::{Anchor, Area, Canvas, Caption, LEADING};
use crate::figure::table::State;
use crate::figure::wrap::{Type, wrap};

/// The largest type of events.
const MOST: f64 = 40.0;

/// Between the line and the words.
const INDENT: f64 = 44.0;

/// Between columns.
const GAP: f64 = 56.0;

struct Setting {
    size: f64,
    columns: usize,
    width: f64,
    /// Whether dates stand beside what happened, in a column of this width.
    dates: Option<f64>,
}

/// What stands on the line.
struct Item<'a> {
    date: &'a str,
    text: Cow<'a, str>,
    is_planned: bool,
    is_highlighted: bool,
}

impl<'a> Item<'a> {
    fn event(event: &'a Event) -> Self {
        let text = Cow::Borrowed(event.text.as_str());
        Self { date: &event.date, text, is_planned: false, is_highlighted: event.is_highlighted }
    }

    fn milestone(stone: &'a Stone) -> Self {
        let text = match stone.remark() {
            Some(remark) => Cow::Owned(format!("{} ({remark})", stone.text)),
            None => Cow::Borrowed(stone.text.as_str()),
        };
        let is_planned = stone.state == State::Planned;
        Self { date: &stone.date, text, is_planned, is_highlighted: stone.is_highlighted }
    }
}

/// Draws the events or milestones into a room.
pub(super) fn draw(canvas: &mut Canvas, model: &Model, around: &Around, room: &Area) {
    let items: Vec<Item<'_>> = match &model.body {
        Body::Milestones(stones) => stones.iter().map(Item::milestone).collect(),
        _ => model.events.iter().map(Item::event).collect(),
    };
    let all: Vec<&Item<'_>> = items.iter().collect();
    fewer::draw(canvas, &Events, &all, around, room);
}

struct Events;

impl<'a> List<'a> for Events {
    type Thing = Item<'a>;
    type Setting = Setting;

    fn setting(&self, events: &[&'a Item<'a>], room: &Area) -> Option<Setting> {
        setting(events, room)
    }

    /// The most telling events: those highlighted, the last, the first, then from the last one back.
    fn order(&self, events: &[&'a Item<'a>]) -> Vec<usize> {
        let last = events.len().saturating_sub(1);
        let mut order: Vec<usize> = (0..events.len()).collect();
        order.sort_by_key(|&at| (!events[at].is_highlighted, at != last, at != 0, last - at));
        order
    }

    fn draw(&self, canvas: &mut Canvas, events: &[&'a Item<'a>], setting: &Setting, room: &Area) {
        draw_all(canvas, events, setting, room);
    }
}

fn setting(events: &[&Item<'_>], room: &Area) -> Option<Setting> {
    let most_columns = if room.width > room.height * 2.0 { 2 } else { 1 };
    let sizes = (0..).map(|step| MOST - f64::from(step) * 2.0).take_while(|size| *size >= LEAST);
    for size in sizes {
        for columns in 1..=most_columns {
            let width = (room.width - GAP * (columns - 1) as f64) / columns as f64;
            let dates =
                events.iter().map(|event| date_type(size).width(event.date)).fold(0.0, f64::max) + 28.0;
            let beside = (dates < (width - INDENT) * 0.36).then_some(dates);
            for dates in [beside, None] {
                let setting = Setting { size, columns, width, dates };
                if highest(&heights(events, &setting), columns) <= room.height {
                    return Some(setting);
                }
            }
        }
    }
    None
}

fn date_type(size: f64) -> Type {
    Type { size, weight: Weight::Bold }
}

fn words(event: &Item<'_>, setting: &Setting) -> Vec<String> {
    let room = setting.width - INDENT - setting.dates.unwrap_or(0.0);
    wrap(&event.text, room, 6, Type { size: setting.size, weight: Weight::Regular })
}

fn own(event: &Item<'_>, setting: &Setting) -> f64 {
    let lines = words(event, setting).len() + usize::from(setting.dates.is_none());
    lines as f64 * setting.size * LEADING + setting.size * 0.55
}

/// What each event takes of the height; to break lines is dear, so that it is done once a setting.
fn heights(events: &[&Item<'_>], setting: &Setting) -> Vec<f64> {
    events.iter().map(|event| own(event, setting)).collect()
}

/// How many events stand in the first column, so that the columns are of like height.
fn split(heights: &[f64], columns: usize) -> usize {
    if columns == 1 {
        return heights.len();
    }
    let all: f64 = heights.iter().sum();
    let higher = |at: usize| {
        let left: f64 = heights.iter().take(at).sum();
        left.max(all - left)
    };
    let places = 1..heights.len().max(2);
    places.min_by(|&a, &b| higher(a).total_cmp(&higher(b))).unwrap_or(1).min(heights.len())
}

/// The height of the highest column.
fn highest(heights: &[f64], columns: usize) -> f64 {
    let (left, right) = heights.split_at(split(heights, columns));
    left.iter().sum::<f64>().max(right.iter().sum())
}

fn draw_all(canvas: &mut Canvas, events: &[&Item<'_>], setting: &Setting, room: &Area) {
    let heights = heights(events, setting);
    let split = split(&heights, setting.columns);
    let (events, heights_of) = (events.split_at(split), heights.split_at(split));
    let columns = [(events.0, heights_of.0), (events.1, heights_of.1)];
    let highest = highest(&heights, setting.columns);
    let most = columns.iter().map(|(column, _)| column.len()).max().unwrap_or(1).max(1) as f64;
    let spread = ((room.height - highest) / most).clamp(0.0, setting.size * 1.6);
    let top = room.y + (room.height - highest - spread * most).max(0.0) * 0.4;
    for (index, (column, heights)) in columns.into_iter().enumerate() {
        let x = room.x + (setting.width + GAP) * index as f64;
        draw_column(canvas, column, heights, setting, (x, top), spread);
    }
}

fn draw_column(
    canvas: &mut Canvas,
    events: &[&Item<'_>],
    heights: &[f64],
    setting: &Setting,
    at: (f64, f64),
    spread: f64,
) {
    let radius = setting.size * 0.26;
    let x = at.0 + radius + 2.0;
    let middle = |y: f64| y + setting.size * 0.66;
    let mut tops = Vec::new();
    let mut y = at.1;
    for height in heights {
        tops.push(y);
        y += height + spread;
    }
    for (event, pair) in events.iter().skip(1).zip(tops.windows(2)) {
        let class = if event.is_planned { "fig-rail fig-rail--planned" } else { "fig-stroke" };
        canvas.line(class, (x, middle(pair[0])), (x, middle(pair[1])));
    }
    for (event, top) in events.iter().zip(&tops) {
        let accent = match (event.is_highlighted, event.is_planned) {
            (true, true) => " fig-stone--highlight",
            (true, false) => " fig-event--highlight",
            _ => "",
        };
        let class = if event.is_planned { "fig-stone fig-stone--planned" } else { "fig-event" };
        canvas.dot(&format!("{class}{accent}"), (x, middle(*top)), radius);
        let set = date_type(setting.size);
        let class = if event.is_highlighted {
            "card-kicker card-kicker--highlight"
        } else {
            "card-kicker fig-series-1"
        };
        let left = at.0 + INDENT;
        let at = (left, top + setting.size * 0.98);
        let lines = vec![event.date.to_owned()];
        canvas.text(Caption { at, anchor: Anchor::Start, lines, set, class: class.to_owned() });
        let text = match setting.dates {
            Some(dates) => (left + dates, *top),
            None => (left, top + setting.size * LEADING),
        };
        let set = Type { size: setting.size, weight: Weight::Regular };
        put(canvas, text, words(event, setting), set, "card-label");
    }
}
