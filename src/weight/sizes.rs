//! The `sizes` of a picture as a telephone reads them.

/// The width of a telephone, in pixels of CSS.
const PHONE: f64 = 375.0;

/// The width at which a telephone shows a picture; the whole screen where that cannot be told.
pub(super) fn width_on_phone(sizes: &str) -> f64 {
    let mut rest = sizes.trim();
    while let Some((entry, after)) = next_entry(rest) {
        let (condition, length) = split_condition(entry);
        if condition.is_none_or(holds) {
            return pixels(length).unwrap_or(PHONE);
        }
        rest = after;
    }
    PHONE
}

/// The first entry of a list, up to a comma outside brackets.
fn next_entry(list: &str) -> Option<(&str, &str)> {
    if list.is_empty() {
        return None;
    }
    let mut depth = 0_i32;
    for (at, c) in list.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' if depth <= 0 => return Some((list[..at].trim(), list[at + 1..].trim_start())),
            _ => {}
        }
    }
    Some((list, ""))
}

fn split_condition(entry: &str) -> (Option<&str>, &str) {
    match entry.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
        Some((condition, length)) => (Some(condition), length.trim()),
        None => (None, entry),
    }
}

/// Whether a telephone is as a condition wants it; what is not understood does not hold.
fn holds(condition: &str) -> bool {
    let Some((name, value)) = condition.split_once(':') else { return false };
    match (name.trim(), pixels(value.trim())) {
        ("min-width", Some(least)) => PHONE >= least,
        ("max-width", Some(most)) => PHONE <= most,
        _ => false,
    }
}

/// A length in pixels: `50vw`, `20rem`, `300px`, or a sum of such within `calc()`.
fn pixels(length: &str) -> Option<f64> {
    if let Some(sum) = length.strip_prefix("calc(").and_then(|rest| rest.strip_suffix(')')) {
        let mut total = 0.0;
        let mut sign = 1.0;
        for word in sum.split_whitespace() {
            match word {
                "+" => sign = 1.0,
                "-" => sign = -1.0,
                term => total += sign * pixels(term)?,
            }
        }
        return Some(total);
    }
    let of = |unit: &str, each: f64| length.strip_suffix(unit)?.trim().parse::<f64>().ok().map(|n| n * each);
    of("vw", PHONE / 100.0).or_else(|| of("rem", 16.0)).or_else(|| of("em", 16.0)).or_else(|| of("px", 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read_as_a_telephone_does() {
        for (sizes, width) in [
            ("100vw", 375.0),
            ("(min-width: 40rem) 33vw, 50vw", 187.5),
            ("(max-width: 600px) calc(100vw - 2rem), 600px", 343.0),
            ("(min-width: 64rem) min(60vw, 50rem), 20rem", 320.0),
            ("auto", 375.0),
            ("", 375.0),
            ("(((", 375.0),
        ] {
            assert!((width_on_phone(sizes) - width).abs() < 0.01, "{sizes}: {}", width_on_phone(sizes));
        }
    }
}
