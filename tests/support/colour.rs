//! How different two colours look: CIEDE2000, after G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000 color-difference
//! formula: implementation notes, supplementary test data, and mathematical observations", 2005.

/// Lightness, and the axes from green to red and from blue to yellow.
pub(crate) type Lab = [f64; 3];

/// A colour of sRGB, under the light that sRGB is made for.
pub(crate) fn lab(colour: [f64; 3]) -> Lab {
    let [r, g, b] = colour.map(|step| {
        let step = step / 255.0;
        if step <= 0.040_45 { step / 12.92 } else { ((step + 0.055) / 1.055).powf(2.4) }
    });
    let [x, y, z] =
        [
            (0.412_456 * r + 0.357_576 * g + 0.180_437 * b) / 0.950_47,
            0.212_673 * r + 0.715_152 * g + 0.072_175 * b,
            (0.019_334 * r + 0.119_192 * g + 0.950_304 * b) / 1.088_83,
        ]
        .map(|part| {
            if part > 216.0 / 24_389.0 { part.cbrt() } else { (24_389.0 / 27.0 * part + 16.0) / 116.0 }
        });
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// The difference of two colours; one is just seen when they lie side by side.
pub(crate) fn difference(one: Lab, other: Lab) -> f64 {
    let chroma = |lab: Lab| lab[1].hypot(lab[2]);
    let saturation = |chroma: f64| (chroma.powi(7) / (chroma.powi(7) + 25_f64.powi(7))).sqrt();
    let stretch = 0.5 * (1.0 - saturation(f64::midpoint(chroma(one), chroma(other))));
    let polar = |lab: Lab| {
        let a = lab[1] * (1.0 + stretch);
        let hue = lab[2].atan2(a).to_degrees().rem_euclid(360.0);
        (a.hypot(lab[2]), hue)
    };
    let ((chroma_one, hue_one), (chroma_other, hue_other)) = (polar(one), polar(other));
    let is_grey = chroma_one * chroma_other == 0.0;
    let turn = match hue_other - hue_one {
        _ if is_grey => 0.0,
        turn if turn > 180.0 => turn - 360.0,
        turn if turn < -180.0 => turn + 360.0,
        turn => turn,
    };
    let hue = match hue_one + hue_other {
        sum if is_grey => sum,
        sum if (hue_one - hue_other).abs() <= 180.0 => sum / 2.0,
        sum if sum < 360.0 => (sum + 360.0) / 2.0,
        sum => (sum - 360.0) / 2.0,
    };
    let lightness = f64::midpoint(one[0], other[0]);
    let chroma = f64::midpoint(chroma_one, chroma_other);
    let cosine = |degrees: f64| degrees.to_radians().cos();
    let t = 1.0 - 0.17 * cosine(hue - 30.0) + 0.24 * cosine(2.0 * hue) + 0.32 * cosine(3.0 * hue + 6.0)
        - 0.20 * cosine(4.0 * hue - 63.0);
    let from_middle = (lightness - 50.0).powi(2);
    let light = (other[0] - one[0]) / (1.0 + 0.015 * from_middle / (20.0 + from_middle).sqrt());
    let colourful = (chroma_other - chroma_one) / (1.0 + 0.045 * chroma);
    let hued = 2.0 * (chroma_one * chroma_other).sqrt() * (turn / 2.0).to_radians().sin()
        / (1.0 + 0.015 * chroma * t);
    let rotation = 60.0 * (-((hue - 275.0) / 25.0).powi(2)).exp();
    let blue = -rotation.to_radians().sin() * 2.0 * saturation(chroma);
    (light * light + colourful * colourful + hued * hued + blue * colourful * hued).sqrt()
}
