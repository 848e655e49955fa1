//! A colour: read, mixed, compared, and as people see it who lack a kind of cone.
//!
//! Knows no chart: which colours must differ is for `rules`.

use std::fmt;
use std::str::FromStr;

/// A colour of a screen (sRGB).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Colour {
    /// Its red.
    pub red: u8,
    /// Its green.
    pub green: u8,
    /// Its blue.
    pub blue: u8,
}

/// A way of seeing colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sight {
    /// With all three kinds of cones.
    Full,
    /// Without the cones of long waves: red is dark.
    Protan,
    /// Without those of middle waves.
    Deutan,
    /// Without those of short waves.
    Tritan,
}

impl Sight {
    /// Every way of seeing.
    pub(super) const ALL: [Self; 4] = [Self::Full, Self::Protan, Self::Deutan, Self::Tritan];

    /// What is left of a colour, by light: the matrices of Machado, Oliveira and Fernandes (2009) at full severity.
    fn matrix(self) -> [[f64; 3]; 3] {
        match self {
            Self::Full => [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
            Self::Protan => [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
            Self::Deutan => [
                [0.367_322, 0.860_646, -0.227_968],
                [0.280_085, 0.672_501, 0.047_413],
                [-0.011_820, 0.042_940, 0.968_881],
            ],
            Self::Tritan => [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ],
        }
    }
}

impl Colour {
    /// White.
    pub const WHITE: Self = Self { red: 255, green: 255, blue: 255 };

    /// A part of this colour with the rest of another, mixed as CSS mixes in sRGB.
    pub fn mixed(self, part: f64, other: Self) -> Self {
        let mix = |own: u8, other: u8| {
            (f64::from(own) * part + f64::from(other) * (1.0 - part)).round().clamp(0.0, 255.0) as u8
        };
        Self {
            red: mix(self.red, other.red),
            green: mix(self.green, other.green),
            blue: mix(self.blue, other.blue),
        }
    }

    /// The contrast of two colours, from 1 to 21 (WCAG 2).
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// How far two colours lie apart for the sight that tells them apart least: the distance in Oklab, in which
    /// black and white are 1 apart.
    pub fn distance(self, other: Self) -> f64 {
        let seen = |sight| {
            let (a, b) = (oklab(self.seen(sight)), oklab(other.seen(sight)));
            a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
        };
        Sight::ALL.into_iter().map(seen).fold(f64::INFINITY, f64::min)
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.light();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The amounts of light, without the curve of screens.
    fn light(self) -> [f64; 3] {
        [self.red, self.green, self.blue].map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        })
    }

    fn seen(self, sight: Sight) -> [f64; 3] {
        let light = self.light();
        sight.matrix().map(|row| row.iter().zip(light).map(|(a, b)| a * b).sum::<f64>().clamp(0.0, 1.0))
    }
}

/// Amounts of light as lightness and two differences of colour (Ottosson 2020).
fn oklab([red, green, blue]: [f64; 3]) -> [f64; 3] {
    let l = (0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue).cbrt();
    let m = (0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue).cbrt();
    let s = (0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue).cbrt();
    [
        0.210_454_255_3 * l + 0.793_617_785_0 * m - 0.004_072_046_8 * s,
        1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s,
        0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s,
    ]
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

/// What is no colour: anything but `#` and six hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoColour;

impl fmt::Display for NoColour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no colour: expected `#` and six hexadecimal digits")
    }
}

impl FromStr for Colour {
    type Err = NoColour;

    fn from_str(text: &str) -> Result<Self, NoColour> {
        let digits = text.strip_prefix('#').ok_or(NoColour)?;
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(NoColour);
        }
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).map_err(|_| NoColour);
        Ok(Self { red: part(0)?, green: part(2)?, blue: part(4)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        text.parse().expect("tests name real colours")
    }

    #[test]
    fn a_colour_is_six_digits_behind_a_hash() {
        assert_eq!(colour("#BF2f1b").to_string(), "#bf2f1b");
        for text in ["", "#", "#fff", "bf2f1b", "#bf2f1", "#bf2f1bb", "#bf2f1g", "#đđđ", "red"] {
            assert_eq!(text.parse::<Colour>(), Err(NoColour), "{text}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        assert!((colour("#000000").contrast(Colour::WHITE) - 21.0).abs() < 1e-9);
        assert!((colour("#777777").contrast(Colour::WHITE) - 4.478).abs() < 0.001);
    }

    #[test]
    fn red_and_green_of_one_lightness_lie_close_for_some() {
        let (red, green) = (colour("#b0502e"), colour("#6a7a2e"));
        assert!(red.distance(green) < 0.08, "{}", red.distance(green));
        assert!(colour("#0b5a78").distance(colour("#c0781a")) > 0.2);
        assert!((colour("#000000").distance(Colour::WHITE) - 1.0).abs() < 0.001);
    }
}
