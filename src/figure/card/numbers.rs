//! Large numbers on a card: in rows, all of one size, so that none looks greater than it is.
//!
//! Fits the row and not the card: a long number makes all of them smaller.

use super::Around;
use super::compose::{LEAST, put};
use crate::figure::measure::Weight;
use crate::figure::model::{BigNumber, Model};
use crate::figure::svg::{Anchor, Area, Canvas, Caption, height};
use crate::figure::wrap::{Type, wrap};

/// The largest and the least type size of the numbers.
const MOST: f64 = 132.0;
const FEWEST: f64 = 34.0;

/// The largest type size of labels, and the least where there is no other way.
const LABEL_MOST: f64 = 40.0;
const SMALL: f64 = 22.0;

/// The type size of labels in parts of that of the numbers.
const LABEL_PART: f64 = 0.34;

/// The room between a number and its unit in parts of the number's type size.
const UNIT_GAP: f64 = 0.15;

/// The room between columns.
const GAP: f64 = 48.0;

/// How numbers are set: in so many columns, at one size.
struct Setting {
    columns: usize,
    size: f64,
    label: f64,
}

/// Draws the numbers into a room; of more than it holds the first, and those that are highlighted.
pub(in crate::figure) fn draw(canvas: &mut Canvas, model: &Model, around: &Around, room: &Area) {
    let all: Vec<&BigNumber> = model.numbers.iter().collect();
    if all.is_empty() {
        return;
    }
    if let Some(setting) = setting(&all, room) {
        draw_all(canvas, &all, &setting, room);
        return;
    }
    let set = Type { size: LEAST, weight: Weight::Regular };
    let room_less = Area { height: room.height - height(1, set) - 10.0, ..*room };
    for count in (1..all.len()).rev() {
        let kept = kept(&all, count);
        if let Some(setting) = setting(&kept, &room_less) {
            draw_all(canvas, &kept, &setting, &room_less);
            let words = around.more.replace("{}", &(all.len() - count).to_string());
            let at = (room.x, room.bottom() - height(1, set));
            put(canvas, at, wrap(&words, room.width, 1, set), set, "card-note");
            return;
        }
    }
    draw_all(canvas, &all[..1], &Setting { columns: 1, size: FEWEST, label: SMALL }, room);
}

fn kept<'a>(all: &[&'a BigNumber], count: usize) -> Vec<&'a BigNumber> {
    let mut order: Vec<usize> = (0..all.len()).collect();
    order.sort_by_key(|&at| !all[at].is_highlighted);
    let mut chosen: Vec<usize> = order.into_iter().take(count).collect();
    chosen.sort_unstable();
    chosen.into_iter().map(|at| all[at]).collect()
}

fn draw_all(canvas: &mut Canvas, numbers: &[&BigNumber], setting: &Setting, room: &Area) {
    let rows: Vec<&[&BigNumber]> = numbers.chunks(setting.columns).collect();
    let width = column(room, setting.columns);
    let heights: Vec<f64> = rows.iter().map(|row| row_height(row, setting, width)).collect();
    let used: f64 = heights.iter().sum();
    let free = ((room.height - used) / rows.len() as f64).clamp(0.0, 64.0);
    let left = (room.height - used - free * rows.len() as f64).max(0.0);
    let mut y = room.y + left * 0.4;
    for (row, own) in rows.iter().zip(&heights) {
        canvas.line("card-rule", (room.x, y), (room.x + room.width, y));
        for (index, number) in row.iter().enumerate() {
            let x = room.x + (width + GAP) * index as f64;
            draw_one(canvas, number, setting, (x, y + 16.0), width);
        }
        y += own + free;
    }
}

fn column(room: &Area, columns: usize) -> f64 {
    (room.width - GAP * (columns - 1) as f64) / columns as f64
}

/// The number of columns that allows the largest type; none where not all numbers have room.
fn setting(numbers: &[&BigNumber], room: &Area) -> Option<Setting> {
    let mut best: Option<Setting> = None;
    for columns in 1..=numbers.len().clamp(1, 5) {
        let width = column(room, columns);
        let fits = |size: f64, label: f64| {
            let setting = Setting { columns, size, label };
            let is_narrow = numbers.iter().all(|number| value_width(number, &setting) <= width);
            let used: f64 = numbers.chunks(columns).map(|row| row_height(row, &setting, width)).sum();
            is_narrow && used <= room.height
        };
        let sizes = || (0..).map(|step| MOST - f64::from(step) * 4.0).take_while(|size| *size >= FEWEST);
        let legible = sizes().map(|size| (size, (size * LABEL_PART).clamp(LEAST, LABEL_MOST)));
        let small = sizes().map(|size| (size, SMALL));
        let found = legible.chain(small).find(|(size, label)| fits(*size, *label));
        if let Some((size, label)) = found
            && best.as_ref().is_none_or(|best| label.min(LEAST) > best.label || size > best.size)
        {
            best = Some(Setting { columns, size, label });
        }
    }
    best
}

fn value_type(setting: &Setting) -> Type {
    Type { size: setting.size, weight: Weight::Bold }
}

fn label_type(setting: &Setting) -> Type {
    Type { size: setting.label, weight: Weight::Regular }
}

/// The width of a number, with the widths that figures have outside tables, in the heaviest face.
fn value_width(number: &BigNumber, setting: &Setting) -> f64 {
    let set = value_type(setting);
    let width = |c: char| match c.to_digit(10).and_then(|digit| FIGURES.get(digit as usize)) {
        Some(hundredths) => f64::from(*hundredths) / 100.0 * setting.size,
        None => set.width(c.encode_utf8(&mut [0; 4])) * 1.12,
    };
    number.value.chars().map(width).sum()
}

/// Widths of the figures 0 to 9 in hundredths of the type size.
const FIGURES: [u8; 10] = [67, 43, 66, 68, 72, 67, 67, 60, 67, 67];

fn is_unit_beside(number: &BigNumber, setting: &Setting, width: f64) -> bool {
    let unit = Type { weight: Weight::Bold, ..label_type(setting) }.width(&number.unit);
    value_width(number, setting) + setting.size * UNIT_GAP + unit <= width
}

fn words(number: &BigNumber, setting: &Setting, width: f64) -> Vec<String> {
    let mark = number.mark.as_ref().map(|mark| format!(" ({mark})")).unwrap_or_default();
    wrap(&format!("{}{mark}", number.label), width, 4, label_type(setting))
}

fn own_height(number: &BigNumber, setting: &Setting, width: f64) -> f64 {
    let is_below = !number.unit.is_empty() && !is_unit_beside(number, setting, width);
    let unit = if is_below { height(1, label_type(setting)) } else { 0.0 };
    setting.size * 1.16 + unit + height(words(number, setting, width).len(), label_type(setting))
}

fn row_height(row: &[&BigNumber], setting: &Setting, width: f64) -> f64 {
    row.iter().map(|number| own_height(number, setting, width)).fold(0.0, f64::max) + 30.0
}

fn draw_one(canvas: &mut Canvas, number: &BigNumber, setting: &Setting, at: (f64, f64), width: f64) {
    let (set, label) = (value_type(setting), label_type(setting));
    let baseline = at.1 + setting.size * 0.92;
    let class = if number.is_highlighted { "card-number card-number--highlight" } else { "card-number" };
    canvas.text(Caption {
        at: (at.0, baseline),
        anchor: Anchor::Start,
        lines: vec![number.value.clone()],
        set,
        class: class.to_owned(),
    });
    let mut y = at.1 + setting.size * 1.16;
    if !number.unit.is_empty() {
        let unit = Type { weight: Weight::Bold, ..label };
        let lines = vec![number.unit.clone()];
        let class = "card-label".to_owned();
        if is_unit_beside(number, setting, width) {
            let at = (at.0 + value_width(number, setting) + setting.size * UNIT_GAP, baseline);
            canvas.text(Caption { at, anchor: Anchor::Start, lines, set: unit, class });
        } else {
            put(canvas, (at.0, y), lines, unit, &class);
            y += height(1, label);
        }
    }
    put(canvas, (at.0, y), words(number, setting, width), label, "card-note");
}
