//! The part of a file that a request asks for, as RFC 9110 writes it.

use std::ops::Range;

/// The part that is asked for of a file of this length: none within when there is no such part, none at all when
/// the whole is to be given, as for several parts at once.
pub(super) fn of(asked: &str, len: usize) -> Option<Option<Range<usize>>> {
    let (first, last) = asked.trim().strip_prefix("bytes=")?.split_once('-')?;
    if last.contains(',') {
        return None;
    }
    let number = |digits: &str| digits.trim().parse::<usize>().ok();
    let part = match (number(first), number(last)) {
        (Some(first), last) if first < len => {
            let end = last.map_or(len, |last| last.saturating_add(1).min(len));
            if end <= first {
                return None;
            }
            Some(first..end)
        }
        (None, Some(count)) if first.trim().is_empty() && count > 0 && len > 0 => {
            Some(len.saturating_sub(count)..len)
        }
        (Some(_), _) | (None, Some(_)) => None,
        (None, None) => return None,
    };
    Some(part)
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn players_get_the_part_that_they_ask_for() {
        assert_eq!(of("bytes=0-", 10), Some(Some(0..10)));
        assert_eq!(of("bytes=2-4", 10), Some(Some(2..5)));
        assert_eq!(of("bytes=8-99", 10), Some(Some(8..10)));
        assert_eq!(of("bytes=-3", 10), Some(Some(7..10)));
        assert_eq!(of("bytes=10-", 10), Some(None));
        assert_eq!(of("bytes=-3", 0), Some(None));
        for whole in ["bytes=0-1,4-5", "bytes=4-2", "items=0-1", "bytes=", "bytes=x-y"] {
            assert_eq!(of(whole, 10), None, "{whole}");
        }
    }
}
