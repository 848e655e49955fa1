//! The size that a drawing asks for.

use std::fmt;

/// The longest side in pixels; beyond it no screen and no print goes.
const LONGEST: f64 = 30_000.0;

/// The size of a drawing with the part of the plane that it shows.
pub(super) struct Size {
    width: f64,
    height: f64,
    view: [f64; 4],
}

impl Size {
    /// What the attributes of the outermost element give; the reason when that is no size.
    pub(super) fn of(
        width: Option<&str>,
        height: Option<&str>,
        view: Option<&str>,
    ) -> Result<Self, &'static str> {
        let view = view.and_then(view_of);
        let (width, height) = (width.and_then(pixels), height.and_then(pixels));
        let (width, height) = match (width, height, view) {
            (Some(width), Some(height), _) => (width, height),
            (Some(width), None, Some([_, _, w, h])) => (width, width * h / w),
            (None, Some(height), Some([_, _, w, h])) => (height * w / h, height),
            (None, None, Some([_, _, w, h])) => (w, h),
            _ => return Err("size"),
        };
        let is_good = |side: f64| (0.5..=LONGEST).contains(&side);
        let view = view.unwrap_or([0.0, 0.0, width, height]);
        if is_good(width) && is_good(height) { Ok(Self { width, height, view }) } else { Err("vast") }
    }

    pub(super) fn width(&self) -> u32 {
        self.width.round().max(1.0) as u32
    }

    pub(super) fn height(&self) -> u32 {
        self.height.round().max(1.0) as u32
    }
}

/// Writes the attributes.
impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [x, y, w, h] = self.view;
        write!(f, " width=\"{}\" height=\"{}\" viewBox=\"{x} {y} {w} {h}\"", self.width(), self.height())
    }
}

fn view_of(typed: &str) -> Option<[f64; 4]> {
    let parts = typed.split([' ', ',', '\t', '\n']).filter(|part| !part.is_empty());
    let numbers: Vec<f64> =
        parts.map(|part| part.parse().ok().filter(|n: &f64| n.is_finite())).collect::<Option<_>>()?;
    let view: [f64; 4] = numbers.try_into().ok()?;
    (view[2] > 0.0 && view[3] > 0.0).then_some(view)
}

/// A length in pixels of which 96 make an inch; none for a share of something else.
fn pixels(typed: &str) -> Option<f64> {
    let typed = typed.trim();
    let end = typed.find(|c: char| c.is_ascii_alphabetic() && c != 'e' || c == '%').unwrap_or(typed.len());
    let (number, unit) = typed.split_at(end);
    let number: f64 = number.trim().parse().ok()?;
    let factor = match unit {
        "" | "px" => 1.0,
        "pt" => 96.0 / 72.0,
        "pc" => 16.0,
        "in" => 96.0,
        "mm" => 96.0 / 25.4,
        "cm" => 96.0 / 2.54,
        _ => return None,
    };
    (number.is_finite() && number > 0.0).then_some(number * factor)
}
