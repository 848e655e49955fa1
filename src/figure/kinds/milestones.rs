//! Milestones on a rail: side by side where a few short ones have room, else one below the other.
//!
//! Knows no distances in time: stages follow each other, and each has its date in words.

use crate::figure::body::{Body, Stone};
use crate::figure::layout::{self, Sheet};
use crate::figure::measure::widest;
use crate::figure::model::Model;
use crate::figure::svg::{Anchor, Canvas, Caption, Point, height};
use crate::figure::table::State;
use crate::figure::wrap::{Type, wrap};

/// The radius of a stone.
const RADIUS: f64 = 7.0;

/// So many stand side by side.
const ABREAST: usize = 5;

/// So many lines may a text have side by side.
const LINES: usize = 6;

/// So many lines may a text have one below the other.
const MOST_LINES: usize = 30;

pub(super) fn draw(canvas: &mut Canvas, model: &Model, sheet: &Sheet) -> f64 {
    let Body::Milestones(stones) = &model.body else { return 0.0 };
    let bottom = if are_abreast(stones, sheet) {
        abreast(canvas, stones, sheet)
    } else {
        upright(canvas, stones, sheet)
    };
    layout::foot(canvas, model, sheet, bottom, None)
}

fn are_abreast(stones: &[Stone], sheet: &Sheet) -> bool {
    let room = column(stones.len(), sheet) - 24.0;
    let fits = |stone: &Stone| {
        sheet.strong.width(&stone.date) <= room
            && wrap(&stone.text, room, MOST_LINES, sheet.label).len() <= LINES
    };
    sheet.is_wide && (2..=ABREAST).contains(&stones.len()) && stones.iter().all(fits)
}

fn column(count: usize, sheet: &Sheet) -> f64 {
    sheet.width / count.max(1) as f64
}

fn abreast(canvas: &mut Canvas, stones: &[Stone], sheet: &Sheet) -> f64 {
    let column = column(stones.len(), sheet);
    let y = RADIUS + 5.0;
    let x = |index: usize| index as f64 * column + RADIUS + 5.0;
    for (index, pair) in stones.windows(2).enumerate() {
        rail(canvas, &pair[1], (x(index) + RADIUS, y), (x(index + 1) - RADIUS, y));
    }
    let mut bottom = y;
    for (index, stone) in stones.iter().enumerate() {
        mark(canvas, stone, (x(index), y));
        let left = index as f64 * column + 3.0;
        let mut top = y + RADIUS + 12.0;
        let lines = wrap(&stone.text, column - 24.0, LINES, text_of(stone, sheet));
        for (lines, set, class) in [
            (vec![stone.date.clone()], sheet.strong, date_class(stone)),
            (stone.remark().map(str::to_owned).into_iter().collect(), sheet.small, "fig-state"),
            (lines, text_of(stone, sheet), "fig-label"),
        ] {
            top = put(canvas, lines, set, class, (left, top), Anchor::Start);
        }
        bottom = bottom.max(top);
    }
    bottom + 4.0
}

fn upright(canvas: &mut Canvas, stones: &[Stone], sheet: &Sheet) -> f64 {
    let dates =
        widest(stones.iter().map(|stone| stone.date.as_str()), sheet.strong.size, sheet.strong.weight);
    let remarks = widest(stones.iter().filter_map(Stone::remark), sheet.small.size, sheet.small.weight);
    let dates = if sheet.is_wide { dates.max(remarks).min(sheet.width / 3.0) } else { 0.0 };
    let x = if sheet.is_wide { dates + 22.0 + RADIUS } else { RADIUS + 5.0 };
    let left = x + RADIUS + if sheet.is_wide { 18.0 } else { 13.0 };
    let mut top = 4.0;
    let mut before: Option<f64> = None;
    for stone in stones {
        let y = top + sheet.strong.size * 0.62;
        if let Some(before) = before {
            rail(canvas, stone, (x, before + RADIUS), (x, y - RADIUS));
        }
        mark(canvas, stone, (x, y));
        before = Some(y);
        let remark: Vec<String> = stone.remark().map(str::to_owned).into_iter().collect();
        let set = text_of(stone, sheet);
        let lines = wrap(&stone.text, sheet.width - left, MOST_LINES, set);
        let date = wrap(&stone.date, if sheet.is_wide { dates } else { sheet.width - left }, 2, sheet.strong);
        if sheet.is_wide {
            let at = (dates, top);
            let under = put(canvas, date, sheet.strong, date_class(stone), at, Anchor::End);
            let under = put(canvas, remark, sheet.small, "fig-state", (dates, under), Anchor::End);
            top = put(canvas, lines, set, "fig-label", (left, top), Anchor::Start).max(under) + 18.0;
        } else {
            top = put(canvas, date, sheet.strong, date_class(stone), (left, top), Anchor::Start);
            top = put(canvas, remark, sheet.small, "fig-state", (left, top), Anchor::Start);
            top = put(canvas, lines, set, "fig-label", (left, top), Anchor::Start) + 16.0;
        }
    }
    top - 10.0
}

/// Lines below a height; gives where the next may begin.
fn put(
    canvas: &mut Canvas,
    lines: Vec<String>,
    set: Type,
    class: &str,
    (x, top): Point,
    anchor: Anchor,
) -> f64 {
    if lines.is_empty() {
        return top;
    }
    let bottom = top + height(lines.len(), set);
    let class = class.to_owned();
    canvas.text(Caption { at: (x, top + set.size), anchor, lines, set, class });
    bottom
}

fn text_of(stone: &Stone, sheet: &Sheet) -> Type {
    if stone.is_highlighted { sheet.strong } else { sheet.label }
}

fn date_class(stone: &Stone) -> &'static str {
    if stone.is_highlighted { "fig-date fig-date--highlight" } else { "fig-date" }
}

/// The way to a stone, dashed where it is still to be gone.
fn rail(canvas: &mut Canvas, to: &Stone, from: Point, end: Point) {
    let class = if to.state == State::Planned { "fig-rail fig-rail--planned" } else { "fig-rail" };
    canvas.line(class, from, end);
}

fn mark(canvas: &mut Canvas, stone: &Stone, at: Point) {
    let highlight = if stone.is_highlighted { " fig-stone--highlight" } else { "" };
    let title = format!("{}: {}", stone.date, stone.text);
    canvas.mark(&title, |canvas| match stone.state {
        State::Done => canvas.dot(&format!("fig-stone{highlight}"), at, RADIUS),
        State::Now => {
            canvas.dot(&format!("fig-stone fig-stone--open{highlight}"), at, RADIUS + 2.0);
            canvas.dot(&format!("fig-stone{highlight}"), at, RADIUS - 2.5);
        }
        State::Planned => canvas.dot(&format!("fig-stone fig-stone--planned{highlight}"), at, RADIUS),
    });
}
