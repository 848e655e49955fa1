//! Which of yesterday's blocks is which of today's: kept, changed, moved, new or gone.
//!
//! Compares two sequences and knows nothing of languages.

use std::collections::BTreeMap;

use similar::DiffOp;

use super::difference::difference;

/// What a sequence is compared by.
pub(super) trait Item {
    /// What it says: items with the same identity say the same.
    type Identity: Ord + Eq + std::hash::Hash + Clone;
    /// What it is: only items of one kind can be each other.
    type Kind: PartialEq;

    fn identity(&self) -> Self::Identity;
    fn kind(&self) -> Self::Kind;
    /// How alike two items of one kind are, from 0 to 1; `None` when there is nothing to tell by.
    fn likeness(&self, other: &Self) -> Option<f64>;
}

/// For each item of `new`, the item of `old` that it was; none for what is new.
pub(super) fn align<T: Item>(old: &[T], new: &[T]) -> Vec<Option<usize>> {
    // Most texts are as they were.
    if old.len() == new.len() && old.iter().zip(new).all(|(old, new)| old.identity() == new.identity()) {
        return (0..new.len()).map(Some).collect();
    }
    align_changed(old, new)
}

fn align_changed<T: Item>(old: &[T], new: &[T]) -> Vec<Option<usize>> {
    let mut alignment = Alignment { old, new, was: vec![None; new.len()], is_taken: vec![false; old.len()] };
    let gaps = alignment.keep();
    alignment.find_moved();
    for (old, new) in gaps {
        alignment.pair_changed(old, new);
    }
    alignment.was
}

struct Alignment<'a, T> {
    old: &'a [T],
    new: &'a [T],
    was: Vec<Option<usize>>,
    is_taken: Vec<bool>,
}

type Gap = (std::ops::Range<usize>, std::ops::Range<usize>);

impl<T: Item> Alignment<'_, T> {
    fn pair(&mut self, old: usize, new: usize) {
        self.was[new] = Some(old);
        self.is_taken[old] = true;
    }

    /// Pairs what stands unchanged and in order; gives the stretches between.
    fn keep(&mut self) -> Vec<Gap> {
        let identities = |items: &[T]| items.iter().map(Item::identity).collect::<Vec<_>>();
        let (before, after) = (identities(self.old), identities(self.new));
        let mut gaps = Vec::new();
        for op in difference(&before, &after) {
            match op {
                DiffOp::Equal { old_index, new_index, len } => {
                    (0..len).for_each(|at| self.pair(old_index + at, new_index + at));
                }
                other => gaps.push((other.old_range(), other.new_range())),
            }
        }
        merged(gaps)
    }

    /// Pairs what says the same elsewhere, in order of place.
    fn find_moved(&mut self) {
        let mut places: BTreeMap<T::Identity, std::collections::VecDeque<usize>> = BTreeMap::new();
        for (at, item) in self.old.iter().enumerate().filter(|(at, _)| !self.is_taken[*at]) {
            places.entry(item.identity()).or_default().push_back(at);
        }
        for at in 0..self.new.len() {
            if self.was[at].is_none()
                && let Some(old) =
                    places.get_mut(&self.new[at].identity()).and_then(|places| places.pop_front())
            {
                self.pair(old, at);
            }
        }
    }

    /// Pairs what is left of a stretch: one by one when both sides have as many of the same kinds, else the
    /// most alike.
    fn pair_changed(&mut self, old: std::ops::Range<usize>, new: std::ops::Range<usize>) {
        let old: Vec<usize> = old.filter(|at| !self.is_taken[*at]).collect();
        let new: Vec<usize> = new.filter(|at| self.was[*at].is_none()).collect();
        let same_kinds = old.len() == new.len()
            && old.iter().zip(&new).all(|(old, new)| self.old[*old].kind() == self.new[*new].kind());
        if same_kinds {
            for (old, new) in old.into_iter().zip(new) {
                self.pair(old, new);
            }
            return;
        }
        let of_kind = |items: &[T], places: &[usize], kind: &T::Kind| {
            places.iter().filter(|at| items[**at].kind() == *kind).count()
        };
        let likeness = |a: usize, b: usize| {
            let kind = self.old[a].kind();
            if kind != self.new[b].kind() {
                return None;
            }
            // Where nothing tells, the place in the order does.
            let likeness = self.old[a].likeness(&self.new[b]).unwrap_or(UNKNOWN);
            let is_none_new = of_kind(self.old, &old, &kind) == of_kind(self.new, &new, &kind);
            (likeness >= LEAST || is_none_new).then_some(likeness.max(LEAST))
        };
        for (old, new) in most_alike(&old, &new, likeness) {
            self.pair(old, new);
        }
    }
}

/// The least likeness of two texts that are taken for one that changed.
const LEAST: f64 = 0.3;
/// What two items count for whose likeness cannot be told.
const UNKNOWN: f64 = 0.5;
/// Stretches with more pairs than this are paired in order: comparing each with each would take too long.
const PATIENCE: usize = 250_000;

/// Joins stretches that touch.
fn merged(gaps: Vec<Gap>) -> Vec<Gap> {
    let mut merged: Vec<Gap> = Vec::new();
    for (old, new) in gaps {
        match merged.last_mut() {
            Some((before, after)) if before.end == old.start && after.end == new.start => {
                before.end = old.end;
                after.end = new.end;
            }
            _ => merged.push((old, new)),
        }
    }
    merged
}

/// The pairs in order whose likeness sums to the most.
fn most_alike(
    old: &[usize],
    new: &[usize],
    likeness: impl Fn(usize, usize) -> Option<f64>,
) -> Vec<(usize, usize)> {
    if old.len().saturating_mul(new.len()) > PATIENCE {
        return old
            .iter()
            .copied()
            .zip(new.iter().copied())
            .filter(|(a, b)| likeness(*a, *b).is_some())
            .collect();
    }
    let width = new.len() + 1;
    let mut best = vec![0.0_f64; (old.len() + 1) * width];
    let mut alike = vec![None; old.len() * new.len()];
    for (row, a) in old.iter().enumerate().rev() {
        for (column, b) in new.iter().enumerate().rev() {
            let found = likeness(*a, *b);
            alike[row * new.len() + column] = found;
            let skip = best[(row + 1) * width + column].max(best[row * width + column + 1]);
            let take = found.map_or(f64::MIN, |likeness| likeness + best[(row + 1) * width + column + 1]);
            best[row * width + column] = skip.max(take);
        }
    }
    let (mut row, mut column, mut pairs) = (0, 0, Vec::new());
    while row < old.len() && column < new.len() {
        let here = best[row * width + column];
        let take = alike[row * new.len() + column]
            .map(|likeness: f64| likeness + best[(row + 1) * width + column + 1]);
        if take.is_some_and(|take| take >= here) {
            pairs.push((old[row], new[column]));
            row += 1;
            column += 1;
        } else if best[(row + 1) * width + column] >= here {
            row += 1;
        } else {
            column += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A letter for the kind, and what it says.
    struct Line(&'static str);

    impl Item for Line {
        type Identity = &'static str;
        type Kind = char;

        fn identity(&self) -> &'static str {
            self.0
        }

        fn kind(&self) -> char {
            self.0.chars().next().unwrap_or(' ')
        }

        fn likeness(&self, other: &Self) -> Option<f64> {
            let words = |text: &'static str| text.split(' ').skip(1).collect::<Vec<_>>();
            let (a, b) = (words(self.0), words(other.0));
            let common = a.iter().filter(|word| b.contains(word)).count();
            Some(2.0 * common as f64 / (a.len() + b.len()).max(1) as f64)
        }
    }

    fn check(old: &[&'static str], new: &[&'static str], expected: &str) {
        let lines = |texts: &[&'static str]| texts.iter().map(|text| Line(text)).collect::<Vec<_>>();
        let was = align(&lines(old), &lines(new));
        let shown: Vec<String> =
            was.iter().map(|was| was.map_or("+".to_owned(), |at| at.to_string())).collect();
        assert_eq!(shown.join(" "), expected, "{old:?} → {new:?}");
    }

    #[test]
    fn every_way_of_changing_a_text_is_told_apart() {
        check(&["p a b", "p c d"], &["p a b", "p c d"], "0 1");
        check(&["p a b", "p c d"], &["p a b", "p c e"], "0 1");
        check(&["p a b", "p c d"], &["p x y", "p a b", "p c d"], "+ 0 1");
        check(&["p a b", "p c d", "p e f"], &["p a b", "p e f"], "0 2");
        check(&["p a b", "p c d", "p e f"], &["p e f", "p a b", "p c d"], "2 0 1");
        check(&["p a b c d e f"], &["p a b c", "p d e f"], "0 +");
        check(&["p a b c", "p d e f"], &["p a b c d e f"], "0");
        check(&["h a", "p b c"], &["h x", "p b c d", "p y z"], "0 1 +");
        check(&[], &["p a"], "+");
        check(&["p a"], &["h a"], "+");
        check(&["p a", "p a", "p b"], &["p b", "p a", "p a"], "2 0 1");
    }

    proptest! {
        #[test]
        fn what_has_not_changed_needs_no_comparing(
            texts in prop::collection::vec(prop::sample::select(vec!["p a", "p b", "p a b", "h a"]), 0..9),
        ) {
            let lines = || texts.iter().map(|text| Line(text)).collect::<Vec<_>>();
            prop_assert_eq!(align(&lines(), &lines()), align_changed(&lines(), &lines()));
        }
    }
}
