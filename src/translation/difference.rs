//! What two sequences have in common, in order.
//!
//! The one place that calls the library: its algorithms are compiled anew for every type that they compare,
//! so they are given numbers.

use std::collections::HashMap;
use std::hash::Hash;

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// The steps from one sequence to the other: the shortest script by Myers' algorithm.
pub fn difference<T: Eq + Hash>(old: &[T], new: &[T]) -> Vec<DiffOp> {
    let mut numbers: HashMap<&T, usize> = HashMap::with_capacity(old.len() + new.len());
    let numbered: Vec<usize> = old
        .iter()
        .chain(new)
        .map(|item| {
            let next = numbers.len();
            *numbers.entry(item).or_insert(next)
        })
        .collect();
    let (old, new) = numbered.split_at(old.len());
    capture_diff_slices(Algorithm::Myers, old, new)
}
