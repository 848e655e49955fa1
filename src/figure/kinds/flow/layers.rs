//! Which column each thing of a flow stands in, and in which order, so that few bands cross.
//!
//! Knows no sizes.

use crate::figure::body::Flow;

/// How often the columns are put in order, forth and back.
const SWEEPS: usize = 8;

/// Things in columns.
pub(super) struct Layers {
    pub(super) count: usize,
    /// The column of each thing.
    pub(super) of: Vec<usize>,
}

/// What stands in a column: a thing, or a band that passes on its way to a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    Node(usize),
    Pass(usize),
}

/// The longest way to each thing; what gives nothing on stands in the last column.
pub(super) fn layers(flow: &Flow) -> Layers {
    let mut of = vec![0; flow.nodes.len()];
    // A flow without rings is settled after as many rounds as it has columns.
    for _ in 0..flow.nodes.len() {
        let mut moved = false;
        for link in &flow.links {
            if of[link.to] <= of[link.from] && link.to != link.from {
                of[link.to] = of[link.from] + 1;
                moved = true;
            }
        }
        if !moved {
            break;
        }
    }
    let last = of.iter().copied().max().unwrap_or_default();
    for (node, layer) in of.iter_mut().enumerate() {
        if !flow.links.iter().any(|link| link.from == node) {
            *layer = last;
        }
    }
    Layers { count: if of.is_empty() { 0 } else { last + 1 }, of }
}

/// The columns with their items in the order that was found to cross least.
pub(super) fn columns(flow: &Flow, layers: &Layers) -> Vec<Vec<Item>> {
    let mut columns: Vec<Vec<Item>> = vec![Vec::new(); layers.count];
    for (node, &layer) in layers.of.iter().enumerate() {
        columns[layer].push(Item::Node(node));
    }
    for (index, link) in flow.links.iter().enumerate() {
        for column in columns.iter_mut().take(layers.of[link.to]).skip(layers.of[link.from] + 1) {
            column.push(Item::Pass(index));
        }
    }
    let steps = steps(flow, layers);
    let mut best = (crossings(&columns, &steps), columns.clone());
    for sweep in 0..SWEEPS {
        let forth = sweep % 2 == 0;
        for at in 1..columns.len() {
            let (still, moved) =
                if forth { (at - 1, at) } else { (columns.len() - at, columns.len() - at - 1) };
            let gap = still.min(moved);
            sort(&mut columns, still, moved, &steps[gap]);
        }
        let found = crossings(&columns, &steps);
        if found < best.0 {
            best = (found, columns.clone());
        }
    }
    best.1
}

/// One piece of a link, between two columns that stand side by side.
#[derive(Clone, Copy)]
struct Step {
    from: Item,
    to: Item,
    value: f64,
}

/// The pieces in each gap between columns.
fn steps(flow: &Flow, layers: &Layers) -> Vec<Vec<Step>> {
    let mut steps: Vec<Vec<Step>> = vec![Vec::new(); layers.count];
    for (index, link) in flow.links.iter().enumerate() {
        let (first, last) = (layers.of[link.from], layers.of[link.to]);
        for (at, gap) in steps.iter_mut().enumerate().take(last).skip(first) {
            let from = if at == first { Item::Node(link.from) } else { Item::Pass(index) };
            let to = if at + 1 == last { Item::Node(link.to) } else { Item::Pass(index) };
            gap.push(Step { from, to, value: link.value });
        }
    }
    steps
}

fn place(column: &[Item], item: Item) -> f64 {
    column.iter().position(|&other| other == item).map_or(0.0, |place| place as f64)
}

/// Puts one column in the order of the middles of what it is joined to in the other.
fn sort(columns: &mut [Vec<Item>], still: usize, moved: usize, steps: &[Step]) {
    let other = columns[still].clone();
    let middle = |item: Item, at: usize| {
        let joined = steps.iter().filter_map(|step| match () {
            () if moved > still && step.to == item => Some((place(&other, step.from), step.value)),
            () if moved < still && step.from == item => Some((place(&other, step.to), step.value)),
            () => None,
        });
        let (sum, weight) =
            joined.fold((0.0, 0.0), |(sum, weight), (place, value)| (sum + place * value, weight + value));
        if weight > 0.0 { sum / weight } else { at as f64 }
    };
    let mut keyed: Vec<(f64, Item)> =
        columns[moved].iter().enumerate().map(|(at, &item)| (middle(item, at), item)).collect();
    keyed.sort_by(|a, b| a.0.total_cmp(&b.0));
    columns[moved] = keyed.into_iter().map(|(_, item)| item).collect();
}

/// How many pairs of pieces cross.
fn crossings(columns: &[Vec<Item>], steps: &[Vec<Step>]) -> usize {
    let of_gap = |(at, gap): (usize, &Vec<Step>)| {
        let Some(next) = columns.get(at + 1) else { return 0 };
        let ends: Vec<(f64, f64)> =
            gap.iter().map(|step| (place(&columns[at], step.from), place(next, step.to))).collect();
        let pairs = ends.iter().enumerate().flat_map(|(index, a)| ends[..index].iter().map(move |b| (a, b)));
        pairs.filter(|(a, b)| (a.0 - b.0) * (a.1 - b.1) < 0.0).count()
    };
    steps.iter().enumerate().map(of_gap).sum()
}
