//! Puts words where they cover nothing and stay in the frame.
//!
//! Knows no chart: only areas that are taken and places that would do.

use super::svg::{Area, Caption, Point};

/// A label that is wanted, with the places that would do, the best first.
pub(super) struct Wanted {
    /// Whether it must be tried before the others and stays when not all find room.
    pub(super) is_needed: bool,
    pub(super) options: Vec<Caption>,
}

/// Places all labels in the first of the settings in which all find room; if there is none, those that are
/// needed, as far as possible. A scattering of labels without a rule would tell the reader nothing.
pub(super) fn place(frame: &Area, taken: &[Area], settings: &[Vec<Wanted>]) -> Vec<Caption> {
    for wanted in settings {
        let all = try_all(frame, taken, wanted.iter());
        if all.len() == wanted.len() {
            return all;
        }
    }
    let needed = |wanted: &'_ &Wanted| wanted.is_needed;
    settings
        .get(1)
        .or(settings.first())
        .map_or_else(Vec::new, |wanted| try_all(frame, taken, wanted.iter().filter(needed)))
}

fn try_all<'a>(frame: &Area, taken: &[Area], wanted: impl Iterator<Item = &'a Wanted>) -> Vec<Caption> {
    let mut taken = taken.to_vec();
    let mut placed = Vec::new();
    for wanted in wanted {
        if let Some(caption) = first_free(frame, &taken, &wanted.options) {
            taken.push(caption.area());
            placed.push(caption);
        }
    }
    placed
}

/// The first of the places that is free.
pub(super) fn first_free(frame: &Area, taken: &[Area], options: &[Caption]) -> Option<Caption> {
    let is_free = |caption: &&Caption| {
        let area = caption.area();
        frame.holds(&area) && !taken.iter().any(|other| area.meets(other))
    };
    options.iter().find(is_free).cloned()
}

/// The least and the greatest of some values.
pub(super) fn extremes(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)))
}

/// Small areas along a line, so that no label crosses it.
pub(super) fn along(from: Point, to: Point) -> impl Iterator<Item = Area> {
    let length = (to.0 - from.0).hypot(to.1 - from.1);
    let steps = (length / 4.0).ceil().clamp(1.0, 400.0) as u32;
    (0..=steps).map(move |step| {
        let part = f64::from(step) / f64::from(steps);
        let (x, y) = (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part);
        Area { x: x - 1.5, y: y - 1.5, width: 3.0, height: 3.0 }
    })
}

/// Moves stacked things apart along one axis, in their order, within `low..high`; gives their middles. Those that
/// are in each other's way share the shift between them.
pub(super) fn spread(middles: &[f64], sizes: &[f64], low: f64, high: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..middles.len()).collect();
    order.sort_by(|&a, &b| middles[a].total_cmp(&middles[b]));
    let of_order = |all: &[f64]| order.iter().map(|&index| all[index]).collect::<Vec<f64>>();
    let stacked = stack(&of_order(middles), &of_order(sizes), low, high);
    let mut placed = middles.to_vec();
    for (index, middle) in order.into_iter().zip(stacked) {
        placed[index] = middle;
    }
    placed
}

/// The same for things that stand in the order that they shall keep, wherever they would like to be.
pub(super) fn stack(middles: &[f64], sizes: &[f64], low: f64, high: f64) -> Vec<f64> {
    let mut stacks: Vec<Stack> = Vec::new();
    for index in 0..middles.len() {
        let mut stack =
            Stack { things: vec![index], size: sizes[index], tops: middles[index] - sizes[index] / 2.0 };
        while let Some(above) =
            stacks.pop_if(|above| above.top(low, high) + above.size > stack.top(low, high))
        {
            stack = above.with(stack);
        }
        stacks.push(stack);
    }
    let mut placed = middles.to_vec();
    for stack in &stacks {
        let mut top = stack.top(low, high);
        for &index in &stack.things {
            placed[index] = top + sizes[index] / 2.0;
            top += sizes[index];
        }
    }
    placed
}

/// Things that touch, from the first down.
struct Stack {
    things: Vec<usize>,
    size: f64,
    /// The sum of the tops that the stack would have if it went by each of its things alone.
    tops: f64,
}

impl Stack {
    fn top(&self, low: f64, high: f64) -> f64 {
        (self.tops / self.things.len() as f64).min(high - self.size).max(low)
    }

    fn with(mut self, below: Self) -> Self {
        self.tops += below.tops - self.size * below.things.len() as f64;
        self.size += below.size;
        self.things.extend(below.things);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::measure::Weight;
    use crate::figure::svg::Anchor;
    use crate::figure::wrap::Type;

    fn label(x: f64, is_needed: bool) -> Wanted {
        let set = Type { size: 10.0, weight: Weight::Regular };
        let caption = |y| Caption {
            at: (x, y),
            anchor: Anchor::Middle,
            lines: vec!["11,81".to_owned()],
            set,
            class: String::new(),
        };
        Wanted { is_needed, options: vec![caption(40.0), caption(60.0)] }
    }

    #[test]
    fn labels_take_their_second_place_before_they_overlap() {
        let frame = Area { x: 0.0, y: 0.0, width: 100.0, height: 100.0 };
        let placed = place(&frame, &[], &[vec![label(50.0, true), label(60.0, true)]]);
        assert_eq!(placed.iter().map(|caption| caption.at.1).collect::<Vec<_>>(), [40.0, 60.0]);
    }

    #[test]
    fn when_not_all_fit_only_the_needed_stay() {
        let frame = Area { x: 0.0, y: 0.0, width: 100.0, height: 100.0 };
        let wanted = vec![label(50.0, false), label(55.0, true), label(60.0, false), label(2.0, true)];
        let placed = place(&frame, &[], &[wanted]);
        assert_eq!(placed.iter().map(|caption| caption.at.0).collect::<Vec<_>>(), [55.0]);
    }

    #[test]
    fn names_at_line_ends_move_apart_and_stay_inside() {
        assert_eq!(spread(&[50.0, 50.0, 10.0], &[10.0, 10.0, 10.0], 0.0, 100.0), [45.0, 55.0, 10.0]);
        assert_eq!(spread(&[99.0, 98.0], &[10.0, 10.0], 0.0, 100.0), [95.0, 85.0]);
    }
}
