//! Shares that add up as they are shown, by the largest remainder (Hare and Niemeyer), but equal ones alike.
//!
//! Knows no figure: only what each share was cut off to, and what was left over.

/// The counts raised by one where most was cut off, until they make `whole`. Equal shares are raised together:
/// where there is too little left over for all of them, they are rounded, and what is shown is not quite the whole.
pub(super) fn largest_remainder(cut: &[(i128, f64)], whole: i128) -> Vec<i128> {
    let mut counts: Vec<i128> = cut.iter().map(|(count, _)| *count).collect();
    let mut missing = usize::try_from(whole - counts.iter().sum::<i128>()).unwrap_or_default();
    let mut order: Vec<usize> = (0..cut.len()).collect();
    order.sort_by(|&a, &b| cut[b].1.total_cmp(&cut[a].1).then(cut[b].0.cmp(&cut[a].0)));
    for equal in order.chunk_by(|&a, &b| cut[a] == cut[b]) {
        let is_enough = equal.len() <= missing;
        if missing == 0 || !(is_enough || cut[equal[0]].1 >= 0.5) {
            break;
        }
        equal.iter().for_each(|&index| counts[index] += 1);
        missing = missing.saturating_sub(equal.len());
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_shares_are_shown_equal_even_where_they_do_not_make_the_whole() {
        let third = (333, 1.0 / 3.0);
        assert_eq!(largest_remainder(&[third, third, third], 1000), [333, 333, 333]);
        let sixth = (166, 2.0 / 3.0);
        assert_eq!(largest_remainder(&[(500, 0.0), sixth, sixth, sixth], 1000), [500, 167, 167, 167]);
        assert_eq!(largest_remainder(&[(12, 0.5), (12, 0.5), (75, 0.0)], 100), [13, 13, 75]);
        assert_eq!(largest_remainder(&[(16, 0.7), (16, 0.7), (66, 0.6)], 100), [17, 17, 66]);
    }

    #[test]
    fn what_was_cut_off_most_is_raised_first_and_the_whole_is_made() {
        assert_eq!(largest_remainder(&[(33, 0.3), (33, 0.4), (33, 0.3)], 100), [33, 34, 33]);
        assert_eq!(largest_remainder(&[(12, 0.5), (13, 0.5), (74, 0.0)], 100), [12, 14, 74]);
        assert_eq!(largest_remainder(&[(100, 0.0), (0, 0.0)], 100), [100, 0]);
        assert!(largest_remainder(&[], 100).is_empty());
    }
}
