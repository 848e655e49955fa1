//! A flow as bands between bars that stand in columns, each band as wide as its value.
//!
//! Knows no way around a ring: the reader has refused those.

use super::layers::{Item, Layers, columns};
use crate::figure::body::{Flow, FlowNode};
use crate::figure::layout::Sheet;
use crate::figure::svg::{Anchor, Area, Canvas, Caption, Point, height};
use crate::figure::wrap::{Type, wrap};

/// How thick the bar of a thing is.
const BAR: f64 = 12.0;

/// The distance between bars of one column.
const GAP: f64 = 14.0;

/// The thinnest that a band is drawn.
const THINNEST: f64 = 0.5;

/// How many pieces a bent edge has.
const BEND: u32 = 16;

/// So many lines may a name have.
const LINES: usize = 6;

/// Where a label stands to its bar.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    /// Before the first column.
    Before,
    /// Behind the last column.
    Behind,
    /// Above the bar, beginning, in the middle or ending with it.
    Above(Anchor),
}

/// The label of a thing: its name and its value.
struct Label {
    side: Side,
    lines: Vec<String>,
    set: Type,
    value: String,
}

/// Something in a column, with the room that it takes.
struct Slot {
    item: Item,
    /// How high its bar or band is.
    tall: f64,
    /// The room above the bar.
    above: f64,
    /// The room below the bar.
    below: f64,
    label: Option<Label>,
    /// The top of the bar.
    top: f64,
}

impl Slot {
    fn middle(&self) -> f64 {
        self.top + self.tall / 2.0
    }
}

struct Plan<'a> {
    flow: &'a Flow,
    columns: Vec<Vec<Slot>>,
    x: Vec<f64>,
    scale: f64,
    sheet: &'a Sheet,
}

pub(super) fn draw(canvas: &mut Canvas, flow: &Flow, layers: &Layers, top: f64, sheet: &Sheet) -> f64 {
    let mut plan = Plan::of(flow, layers, sheet);
    let bottom = plan.settle(top + 2.0);
    plan.bands(canvas, layers);
    plan.nodes(canvas);
    bottom + 6.0
}

impl<'a> Plan<'a> {
    fn of(flow: &'a Flow, layers: &Layers, sheet: &'a Sheet) -> Self {
        let columns = columns(flow, layers);
        let value = |item: Item| match item {
            Item::Node(node) => flow.nodes[node].value,
            Item::Pass(link) => flow.links[link].value,
        };
        let fullest = columns.iter().map(|column| column.iter().copied().map(value).sum::<f64>());
        let fullest = fullest.fold(0.0, f64::max).max(f64::MIN_POSITIVE);
        let scale = if sheet.is_wide { 230.0 } else { 200.0 } / fullest;
        let margins = margins(flow, layers, sheet);
        let span = sheet.width - margins.0 - margins.1 - BAR;
        let gaps = (layers.count.max(2) - 1) as f64;
        let x: Vec<f64> = (0..layers.count).map(|at| margins.0 + at as f64 * span / gaps).collect();
        let room = Room { step: span / gaps, margins, last: layers.count.saturating_sub(1) };
        let slots = columns.into_iter().enumerate().map(|(at, column)| {
            let slot = |item: Item| slot(flow, item, at, (value(item) * scale).max(THINNEST), &room, sheet);
            column.into_iter().map(slot).collect()
        });
        Self { flow, columns: slots.collect(), x, scale, sheet }
    }

    /// Gives every bar its height on the page, near what it is joined to; returns the lowest edge.
    fn settle(&mut self, top: f64) -> f64 {
        let whole = |column: &Vec<Slot>| {
            column.iter().map(|slot| slot.above + slot.tall + slot.below + GAP).sum::<f64>() - GAP
        };
        let tall = self.columns.iter().map(whole).fold(0.0, f64::max);
        for column in &mut self.columns {
            let spare = (tall - whole(column)).max(0.0) / (column.len() + 1) as f64;
            let mut y = top + spare;
            for slot in column {
                slot.top = y + slot.above;
                y = slot.top + slot.tall + slot.below + GAP + spare;
            }
        }
        for sweep in 0..6 {
            let order: Vec<usize> = match sweep % 2 {
                0 => (0..self.columns.len()).collect(),
                _ => (0..self.columns.len()).rev().collect(),
            };
            for at in order {
                let wanted: Vec<f64> =
                    self.columns[at].iter().map(|slot| self.wanted(slot) - slot.tall / 2.0).collect();
                push(&mut self.columns[at], &wanted, top, top + tall);
            }
        }
        top + tall
    }

    /// The middle of all that a slot is joined to.
    fn wanted(&self, slot: &Slot) -> f64 {
        let links = self.flow.links.iter().enumerate().filter(|(index, link)| match slot.item {
            Item::Node(node) => link.from == node || link.to == node,
            Item::Pass(pass) => *index == pass,
        });
        let mut sum = (0.0, 0.0);
        for (_, link) in links {
            for node in [link.from, link.to] {
                if slot.item != Item::Node(node) {
                    sum.0 += self.middle_of(Item::Node(node)) * link.value;
                    sum.1 += link.value;
                }
            }
        }
        if sum.1 > 0.0 { sum.0 / sum.1 } else { slot.middle() }
    }

    fn middle_of(&self, item: Item) -> f64 {
        self.slot(item).map_or(0.0, Slot::middle)
    }

    fn slot(&self, item: Item) -> Option<&Slot> {
        self.columns.iter().flatten().find(|slot| slot.item == item)
    }

    fn bands(&self, canvas: &mut Canvas, layers: &Layers) {
        let tops = (self.tops(layers, true), self.tops(layers, false));
        for (index, link) in self.flow.links.iter().enumerate() {
            let wide = (link.value * self.scale).max(THINNEST);
            let (first, last) = (layers.of[link.from], layers.of[link.to]);
            let mut way = vec![(self.x[first] + BAR, tops.0[index])];
            for at in first + 1..last {
                let pass = self.columns[at].iter().find(|slot| slot.item == Item::Pass(index));
                let y = pass.map_or(0.0, |slot| slot.top);
                way.extend([(self.x[at], y), (self.x[at] + BAR, y)]);
            }
            way.push((self.x[last], tops.1[index]));
            let is_lit = self.flow.nodes[link.from].is_highlighted || self.flow.nodes[link.to].is_highlighted;
            let class = if is_lit { "fig-flow fig-flow--highlight" } else { "fig-flow" };
            canvas.mark(&link.title, |canvas| canvas.shape(class, band(&way, wide)));
        }
    }

    /// Where each link leaves or reaches its bar, so that bands at a bar do not cross.
    fn tops(&self, layers: &Layers, leaving: bool) -> Vec<f64> {
        let mut tops = vec![0.0; self.flow.links.len()];
        for node in 0..self.flow.nodes.len() {
            let ends = |index: usize| {
                let link = &self.flow.links[index];
                if leaving { (link.from, link.to) } else { (link.to, link.from) }
            };
            let mut links: Vec<usize> =
                (0..self.flow.links.len()).filter(|&index| ends(index).0 == node).collect();
            // What a band next comes by: the other end, or where it passes the next column.
            let far = |index: usize| {
                let (near, far) = (layers.of[node], layers.of[ends(index).1]);
                let is_next = near.abs_diff(far) == 1;
                let at = if leaving { near + 1 } else { near.saturating_sub(1) };
                let pass = self.columns[at].iter().find(|slot| slot.item == Item::Pass(index));
                match pass {
                    Some(slot) if !is_next => slot.middle(),
                    _ => self.middle_of(Item::Node(ends(index).1)),
                }
            };
            links.sort_by(|&a, &b| far(a).total_cmp(&far(b)));
            let mut y = self.slot(Item::Node(node)).map_or(0.0, |slot| slot.top);
            for index in links {
                tops[index] = y;
                y += self.flow.links[index].value * self.scale;
            }
        }
        tops
    }

    fn nodes(&self, canvas: &mut Canvas) {
        for (column, &x) in self.columns.iter().zip(&self.x) {
            for slot in column {
                let Item::Node(node) = slot.item else { continue };
                let node = &self.flow.nodes[node];
                let class = if node.is_highlighted { "fig-node fig-node--highlight" } else { "fig-node" };
                let area = Area { x, y: slot.top, width: BAR, height: slot.tall };
                canvas.mark(&node.title, |canvas| canvas.rect(class, area));
            }
        }
        for (column, &x) in self.columns.iter().zip(&self.x) {
            for slot in column {
                if let (Some(label), Item::Node(node)) = (&slot.label, slot.item) {
                    self.label(canvas, slot, label, x, &self.flow.nodes[node]);
                }
            }
        }
    }

    fn label(&self, canvas: &mut Canvas, slot: &Slot, label: &Label, x: f64, node: &FlowNode) {
        let tall = label_height(label, self.sheet);
        let (anchor, x, top) = match label.side {
            Side::Before => (Anchor::End, x - 8.0, slot.middle() - tall / 2.0),
            Side::Behind => (Anchor::Start, x + BAR + 8.0, slot.middle() - tall / 2.0),
            Side::Above(anchor) => {
                let x = match anchor {
                    Anchor::Start => x,
                    Anchor::Middle => x + BAR / 2.0,
                    Anchor::End => x + BAR,
                };
                (anchor, x, slot.top - tall - 3.0)
            }
        };
        let class = "fig-name".to_owned();
        let at = (x, top + label.set.size);
        canvas.text(Caption { at, anchor, lines: label.lines.clone(), set: label.set, class });
        let top = top + height(label.lines.len(), label.set);
        let class = if node.is_highlighted { "fig-value fig-value--highlight" } else { "fig-value" };
        let set = self.sheet.strong;
        let lines = vec![label.value.clone()];
        canvas.text(Caption { at: (x, top + set.size), anchor, lines, set, class: class.to_owned() });
    }
}

/// The room for words.
struct Room {
    step: f64,
    margins: (f64, f64),
    last: usize,
}

impl Room {
    /// How wide words above a bar may be: those at the ends have the half of a step and a little more.
    fn above(&self, at: usize) -> f64 {
        let end = if self.last == 1 { self.step / 2.0 } else { (self.step + BAR / 2.0 - 8.0) * 2.0 / 3.0 };
        if at == 0 || at == self.last { end.min(self.step - 8.0) } else { end.min(self.step - 10.0) }
    }
}

/// The room beside the first and the last column, where names stand on a wide page.
fn margins(flow: &Flow, layers: &Layers, sheet: &Sheet) -> (f64, f64) {
    if !sheet.is_wide {
        return (0.0, 0.0);
    }
    let widest = |layer: usize| {
        let nodes = flow.nodes.iter().enumerate().filter(|(node, _)| layers.of[*node] == layer);
        let line = |node: &FlowNode| {
            let lines = wrap(&node.name, 150.0, LINES, sheet.strong);
            lines
                .iter()
                .map(|line| sheet.strong.width(line))
                .fold(sheet.strong.width(&node.labelled), f64::max)
        };
        nodes.map(|(_, node)| line(node)).fold(0.0, f64::max).min(200.0) + 10.0
    };
    (widest(0), widest(layers.count.saturating_sub(1)))
}

fn slot(flow: &Flow, item: Item, at: usize, tall: f64, room: &Room, sheet: &Sheet) -> Slot {
    let Item::Node(node) = item else {
        return Slot { item, tall, above: 0.0, below: 0.0, label: None, top: 0.0 };
    };
    let node = &flow.nodes[node];
    let side = match () {
        () if sheet.is_wide && at == 0 => Side::Before,
        () if sheet.is_wide && at == room.last => Side::Behind,
        () if at == 0 => Side::Above(Anchor::Start),
        () if at == room.last => Side::Above(Anchor::End),
        () => Side::Above(Anchor::Middle),
    };
    let width = match side {
        Side::Before => room.margins.0 - 10.0,
        Side::Behind => room.margins.1 - 10.0,
        Side::Above(_) => room.above(at),
    };
    let set = if node.is_highlighted { sheet.strong } else { sheet.label };
    let lines = wrap(&node.name, width, LINES, set);
    let value = crate::figure::wrap::shorten(&node.labelled, width, sheet.strong);
    let label = Label { side, lines, set, value };
    let words = label_height(&label, sheet);
    let (above, below) = match side {
        Side::Above(_) => (words + 4.0, 0.0),
        _ => (((words - tall) / 2.0).max(0.0), ((words - tall) / 2.0).max(0.0)),
    };
    Slot { item, tall, above, below, label: Some(label), top: 0.0 }
}

fn label_height(label: &Label, sheet: &Sheet) -> f64 {
    height(label.lines.len(), label.set) + height(1, sheet.strong)
}

/// Moves the bars of a column towards where they are wanted, in their order and apart.
fn push(column: &mut [Slot], wanted: &[f64], top: f64, bottom: f64) {
    let mut edge = top;
    for (slot, wanted) in column.iter_mut().zip(wanted) {
        slot.top = wanted.max(edge + slot.above);
        edge = slot.top + slot.tall + slot.below + GAP;
    }
    let mut edge = bottom;
    for slot in column.iter_mut().rev() {
        slot.top = slot.top.min(edge - slot.below - slot.tall);
        edge = slot.top - slot.above - GAP;
    }
}

/// The outline of a band along its upper edge and back below.
fn band(way: &[Point], wide: f64) -> Vec<Point> {
    let mut upper = Vec::new();
    for pair in way.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        if from.1 == to.1 {
            upper.extend([from, to]);
            continue;
        }
        upper.extend((0..=BEND).map(|step| {
            let part = f64::from(step) / f64::from(BEND);
            let rise = part * part * (3.0 - 2.0 * part);
            (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * rise)
        }));
    }
    let lower = upper.iter().rev().map(|&(x, y)| (x, y + wide)).collect::<Vec<_>>();
    upper.into_iter().chain(lower).collect()
}
