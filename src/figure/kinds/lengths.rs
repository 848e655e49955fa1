//! How values become lengths of lying bars, with words at their ends that stay in the frame.
//!
//! Knows no row.

/// Where zero lies, and the length of a value of one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lengths {
    pub(super) zero: f64,
    unit: f64,
}

impl Lengths {
    /// The longest bars between two places: of each the value and the room of the words at its end.
    pub(super) fn between(left: f64, right: f64, ends: &[(f64, f64)]) -> Self {
        let greatest = ends.iter().map(|(value, _)| value.abs()).fold(0.0, f64::max);
        let room = (right - left).max(1.0);
        let side = |is_left: bool, unit: f64| {
            let of_side = ends.iter().filter(|(value, _)| (*value < 0.0) == is_left);
            of_side.map(|(value, words)| value.abs() * unit + words).fold(0.0, f64::max)
        };
        let (mut low, mut high) = (0.0, if greatest > 0.0 { room / greatest } else { 0.0 });
        for _ in 0..40 {
            let unit = f64::midpoint(low, high);
            if side(true, unit) + side(false, unit) <= room {
                low = unit;
            } else {
                high = unit;
            }
        }
        Self { zero: left + side(true, low), unit: low }
    }

    /// Where a value ends.
    pub(super) fn x(&self, value: f64) -> f64 {
        let length = value * self.unit;
        if length.is_finite() { self.zero + length } else { self.zero }
    }
}
