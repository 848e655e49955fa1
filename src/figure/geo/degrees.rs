//! Degrees and minutes in the form of a language, and back.
//!
//! Knows no map.

use crate::figure::speech::{Ask, Speech};

/// The forms in which a language names a latitude and a longitude.
#[derive(Clone, Debug, Default)]
pub(in crate::figure) struct DegreeWords {
    north: String,
    south: String,
    east: String,
    west: String,
}

/// What stands for the degrees in a form.
const SLOT: &str = "\u{fffc}";

impl DegreeWords {
    pub(in crate::figure) fn of(speech: &dyn Speech) -> Self {
        let form = |id: &str| speech.say(id, &[("degrees", SLOT.to_owned())]);
        Self {
            north: form("figure-latitude-north"),
            south: form("figure-latitude-south"),
            east: form("figure-longitude-east"),
            west: form("figure-longitude-west"),
        }
    }

    /// A line of latitude or longitude at whole minutes: `20°50′N`.
    pub(in crate::figure) fn line(&self, minutes: i64, is_latitude: bool) -> String {
        let (degrees, rest) = (minutes.abs() / 60, minutes.abs() % 60);
        let text = if rest == 0 { format!("{degrees}°") } else { format!("{degrees}°{rest:02}′") };
        // The equator and the meridians of Greenwich and opposite to it have no side.
        if minutes == 0 || (!is_latitude && minutes.abs() == 180 * 60) {
            return text;
        }
        self.form(minutes > 0, is_latitude).replace(SLOT, &text)
    }

    fn form(&self, is_positive: bool, is_latitude: bool) -> &str {
        match (is_latitude, is_positive) {
            (true, true) => &self.north,
            (true, false) => &self.south,
            (false, true) => &self.east,
            (false, false) => &self.west,
        }
    }
}

/// A position in words: `20°51.9′N, 106°41.0′E`.
pub(in crate::figure) fn position(lat: f64, lon: f64, speech: &dyn Speech) -> String {
    let words = DegreeWords::of(speech);
    let part = |value: f64, is_latitude: bool| {
        let tenths = (value.abs() * 600.0).round() as i64;
        let (degrees, rest) = (tenths / 600, tenths % 600);
        let zero = if rest < 100 { "0" } else { "" };
        let minutes = speech.number(&format!("{}.{}", rest / 10, rest % 10));
        let text = format!("{degrees}°{zero}{minutes}′");
        words.form(value >= 0.0, is_latitude).replace(SLOT, &text)
    };
    speech.join("figure-list", [part(lat, true), part(lon, false)]).unwrap_or_default()
}

/// Degrees, minutes and seconds as the decimal degrees that a data file needs; none when they are something else.
pub(in crate::figure) fn decimal(text: &str) -> Option<String> {
    if !text.contains(['°', '′', '\'', 'º']) {
        return None;
    }
    let parts: Vec<f64> = text
        .split(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ','))
        .filter(|part| part.starts_with(|c: char| c.is_ascii_digit()))
        .map(|part| part.replace(',', ".").parse().ok())
        .collect::<Option<_>>()?;
    let [degrees, rest @ ..] = &parts[..] else { return None };
    let (minutes, seconds) = (rest.first().unwrap_or(&0.0), rest.get(1).unwrap_or(&0.0));
    if rest.len() > 2 || *degrees > 180.0 || *minutes >= 60.0 || *seconds >= 60.0 {
        return None;
    }
    let is_negative = text.trim_start().starts_with(['-', '−']) || text.contains(['S', 'W']);
    let sign = if is_negative { "-" } else { "" };
    Some(format!("{sign}{:.5}", degrees + minutes / 60.0 + seconds / 3600.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::testing::Voice;

    #[test]
    fn positions_take_the_form_of_the_language() {
        let told = |tag: &str| position(20.8651, 106.6838, &Voice::of(tag));
        assert_eq!(told("vi"), "20°51,9′B, 106°41,0′Đ");
        assert_eq!(told("en"), "20°51.9′N, 106°41.0′E");
        assert_eq!(told("ja"), "北緯20°51.9′、東経106°41.0′");
        assert_eq!(position(-0.05, -73.999_99, &Voice::of("en")), "0°03.0′S, 74°00.0′W");
    }

    #[test]
    fn lines_of_the_graticule_are_named_by_side() {
        let words = DegreeWords::of(&Voice::of("en"));
        assert_eq!(words.line(20 * 60 + 5, true), "20°05′N");
        assert_eq!(words.line(-30 * 60, false), "30°W");
        assert_eq!((words.line(0, true), words.line(180 * 60, false)), ("0°".to_owned(), "180°".to_owned()));
    }

    #[test]
    fn degrees_as_people_copy_them_become_decimal() {
        assert_eq!(decimal("20°51′54.5″N").as_deref(), Some("20.86514"));
        assert_eq!(decimal("106° 41,5' Đ").as_deref(), Some("106.69167"));
        assert_eq!(decimal("33°S").as_deref(), Some("-33.00000"));
        for none in ["", "°", "20.5", "400°", "1°70′", "1°2′3″4"] {
            assert_eq!(decimal(none), None, "{none}");
        }
    }
}
