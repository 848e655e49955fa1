//! What the colours of a theme must keep to, so that every reader can read a figure and tell its series apart.
//!
//! Knows no file: where a colour was typed is for the theme.

use super::{Colour, Colours};

/// The least contrast of words on their ground (WCAG 2, AA).
pub const TEXT: f64 = 4.5;

/// The least contrast of shapes that carry meaning on their ground (WCAG 2, AA).
pub const MARK: f64 = 3.0;

/// The least distance, by the sight that tells them apart least, of series that follow each other and of any two of
/// the first four; there are seldom more, and all have shapes and words of their own beside their colours.
///
/// In Oklab, where black and white are 1 apart and about 0.02 is the least that the eye notices.
pub const SERIES: f64 = 0.12;

/// The same for the accent and the first series: a highlight is told by heavier words too.
const ACCENT: f64 = 0.03;

/// How many of the first series must all differ.
const FIRST: usize = 4;

/// Two colours that lie too close.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// What one is called in `theme.toml`.
    pub name: String,
    /// It.
    pub colour: Colour,
    /// What the other is called.
    pub other: String,
    /// It.
    pub against: Colour,
    /// How far they are apart.
    pub is: f64,
    /// How far they must be.
    pub least: f64,
    /// Whether what lacks is contrast, else it is difference.
    pub is_contrast: bool,
}

impl Colours {
    /// What is wrong with the colours, of each pair once.
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let ground = ("ground".to_owned(), self.ground);
        let mut contrast = |name: &str, colour: Colour, least: f64| {
            let is = colour.contrast(self.ground);
            let one = (name.to_owned(), colour);
            faults.extend((is < least).then(|| fault(&one, &ground, is, least, true)));
        };
        contrast("ink", self.ink, TEXT);
        contrast("soft-ink", self.soft_ink, TEXT);
        contrast("accent", self.accent, TEXT);
        for (tint, colour) in &self.tints {
            // The first series has the colour of its section's kicker, which is read.
            contrast(&format!("tints.{tint}"), *colour, TEXT);
        }
        for (index, colour) in self.series.iter().enumerate() {
            contrast(&format!("series {}", index + 2), *colour, MARK);
            contrast(&format!("series {}", index + 2), self.palette("").series_words(index + 1), TEXT);
        }
        for (index, colour) in self.series.iter().enumerate() {
            let (one, on) = ((format!("series {}", index + 2), *colour), self.palette("").on(index + 1));
            let is = colour.contrast(on);
            let words = ("words on it".to_owned(), on);
            faults.extend((is < TEXT).then(|| fault(&one, &words, is, TEXT, true)));
        }
        faults.dedup_by(|a, b| a.name == b.name);
        self.alike(&mut faults);
        faults
    }

    fn alike(&self, faults: &mut Vec<Fault>) {
        let later: Vec<(String, Colour)> = self
            .series
            .iter()
            .enumerate()
            .map(|(index, colour)| (format!("series {}", index + 2), *colour))
            .collect();
        let mut apart = |one: &(String, Colour), other: &(String, Colour), least: f64| {
            let is = one.1.distance(other.1);
            faults.extend((is < least).then(|| fault(one, other, is, least, false)));
        };
        let accent = ("accent".to_owned(), self.accent);
        for (tint, colour) in &self.tints {
            let first = (format!("tints.{tint}"), *colour);
            apart(&first, &accent, ACCENT);
            for other in later.iter().take(FIRST - 1) {
                apart(&first, other, SERIES);
            }
        }
        for (index, one) in later.iter().enumerate() {
            for (place, other) in later.iter().enumerate().skip(index + 1) {
                if place == index + 1 || place < FIRST - 1 {
                    apart(one, other, SERIES);
                }
            }
        }
    }
}

fn fault(one: &(String, Colour), other: &(String, Colour), is: f64, least: f64, is_contrast: bool) -> Fault {
    Fault {
        name: one.0.clone(),
        colour: one.1,
        other: other.0.clone(),
        against: other.1,
        is,
        least,
        is_contrast,
    }
}

#[cfg(test)]
mod tests {
    use crate::figure::testing::colours;

    #[test]
    fn words_that_are_too_pale_and_series_that_look_alike_are_told() {
        let mut wrong = colours();
        wrong.soft_ink = "#9aa5ab".parse().expect("a colour");
        wrong.series[1] = "#7d8c91".parse().expect("a colour");
        let told: Vec<(String, String)> =
            wrong.faults().into_iter().map(|fault| (fault.name, fault.other)).collect();
        assert_eq!(
            told,
            [("soft-ink".to_owned(), "ground".to_owned()), ("series 2".to_owned(), "series 3".to_owned())]
        );
    }

    #[test]
    fn red_beside_green_of_one_lightness_is_told() {
        let mut wrong = colours();
        wrong.series[0] = "#b0502e".parse().expect("a colour");
        wrong.series[1] = "#6a7a2e".parse().expect("a colour");
        assert!(wrong.faults().iter().any(|fault| fault.name == "series 2" && fault.other == "series 3"));
    }
}
