//! Shares that add up as they are shown, by the largest remainder (Hare and Niemeyer).
//!
//! Knows no figure: only what each share was cut off to, and what was left over.

/// The counts raised by one where most was cut off, until they make `whole`.
pub(super) fn largest_remainder(cut: &[(i128, f64)], whole: i128) -> Vec<i128> {
    let mut counts: Vec<i128> = cut.iter().map(|(count, _)| *count).collect();
    let missing = usize::try_from(whole - counts.iter().sum::<i128>()).unwrap_or_default();
    let mut order: Vec<usize> = (0..cut.len()).collect();
    order.sort_by(|&a, &b| cut[b].1.total_cmp(&cut[a].1));
    for index in order.into_iter().take(missing) {
        counts[index] += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_cut_off_most_is_raised_first_and_the_whole_is_made() {
        assert_eq!(largest_remainder(&[(33, 0.3), (33, 0.4), (33, 0.3)], 100), [33, 34, 33]);
        assert_eq!(largest_remainder(&[(12, 0.5), (12, 0.5), (75, 0.0)], 100), [13, 12, 75]);
        assert_eq!(largest_remainder(&[(100, 0.0), (0, 0.0)], 100), [100, 0]);
        assert!(largest_remainder(&[], 100).is_empty());
    }
}
