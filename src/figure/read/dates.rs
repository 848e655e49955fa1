//! Dates that are written in other forms than the one that is read.
//!
//! Knows no figure.

use crate::names::PartialDate;

/// A date that is written in another form than the one that is read.
#[derive(Debug, PartialEq)]
pub(super) struct Meant {
    /// The form that is read.
    pub(super) text: String,
    /// Whether a quarter is meant, of which only the first month can be written.
    pub(super) is_quarter: bool,
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Words beside the numbers of a year, a month or a day.
const DATE_WORDS: [&str; 12] =
    ["", "年", "年月", "年月日", "년", "년월", "년월일", "năm", "tháng", "thángnăm", "ngàythángnăm", "thg"];

/// Words beside the numbers of a quarter; roman numerals are taken off before.
const QUARTER_WORDS: [&str; 9] =
    ["q", "quý", "quýnăm", "quarter", "季度", "年季度", "年第季度", "분기", "년분기"];

/// Roman numerals of quarters, the longest first.
const ROMAN: [(&str, u32); 4] = [("iii", 3), ("iv", 4), ("ii", 2), ("i", 1)];

impl Meant {
    /// What is meant by a text that is not the form that is read: `01/2024`, `1/7/2025`, `2024-Q1`, `2024年`.
    pub(super) fn by(text: &str) -> Option<Self> {
        let small = text.to_lowercase();
        let numbers: Vec<&str> =
            small.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
        let is_part = |c: &char| !c.is_ascii_digit() && !c.is_whitespace() && !"/-.,".contains(*c);
        let words: String = small.chars().filter(is_part).collect();
        let year = numbers.iter().position(|number| number.len() == 4)?;
        if numbers.iter().any(|number| number.len() > 2 && *number != numbers[year]) {
            return None;
        }
        let others: Vec<u32> = numbers
            .iter()
            .enumerate()
            .filter(|(at, _)| *at != year)
            .filter_map(|(_, n)| n.parse().ok())
            .collect();
        let year_text = numbers[year];
        let is_date_word = DATE_WORDS.contains(&words.as_str());
        let month_word =
            (words.len() >= 3).then(|| MONTHS.iter().position(|month| month.starts_with(&words)));
        let plain = |text: String| Some(Self { text, is_quarter: false });
        let quarter = |number: u32| {
            let text = format!("{year_text}-{:02}", number.clamp(1, 4) * 3 - 2);
            (1..=4).contains(&number).then_some(Self { text, is_quarter: true })
        };
        let text = match (others.as_slice(), month_word.flatten()) {
            ([], Some(month)) => format!("{year_text}-{:02}", month + 1),
            ([day], Some(month)) => format!("{year_text}-{:02}-{day:02}", month + 1),
            ([], None) if is_date_word && !words.is_empty() => year_text.to_owned(),
            ([], None) => {
                let rest = words.replace("quý", "").replace("năm", "");
                let roman = ROMAN.iter().find(|(numeral, _)| rest == *numeral)?;
                return words.contains("quý").then(|| quarter(roman.1)).flatten();
            }
            ([number], None) if QUARTER_WORDS.contains(&words.as_str()) => return quarter(*number),
            ([month], None) if is_date_word => format!("{year_text}-{month:02}"),
            ([month, day], None) if is_date_word && year == 0 => format!("{year_text}-{month:02}-{day:02}"),
            // The day stands before the month, unless there is no such month.
            ([month, day], None) if is_date_word && *day > 12 => format!("{year_text}-{month:02}-{day:02}"),
            ([day, month], None) if is_date_word => format!("{year_text}-{month:02}-{day:02}"),
            _ => return None,
        };
        text.parse::<PartialDate>().ok().and_then(|_| plain(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_in_another_form_is_understood_and_a_name_is_not() {
        for (typed, meant) in [
            ("01/2024", "2024-01"),
            ("1/7/2025", "2025-07-01"),
            ("12/31/2025", "2025-12-31"),
            ("2024/3", "2024-03"),
            ("2024年", "2024"),
            ("2024년 3월", "2024-03"),
            ("Tháng 3/2024", "2024-03"),
            ("Năm 2024", "2024"),
            ("Jan 2024", "2024-01"),
            ("2024-Q3", "2024-07"),
            ("Quý IV/2024", "2024-10"),
            ("Q1 2024", "2024-01"),
        ] {
            assert_eq!(Meant::by(typed).map(|meant| meant.text).as_deref(), Some(meant), "{typed}");
        }
        for name in
            ["Hải An", "2023/24", "2010–2011", "Bến 3", "13/2024", "Tổng 2024", "COVID-19", "Q5 2024", ""]
        {
            assert_eq!(Meant::by(name), None, "{name}");
        }
    }
}
