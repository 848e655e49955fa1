//! What the values of a drawing refer to: its own parts, or anything else.
//!
//! Knows addresses and style sheets by their dangerous forms only.

use super::{Fault, base64};
use crate::media::header::Header;
use crate::media::{Format, Rights, strip};

/// What becomes of an attribute.
pub(super) enum Reference {
    /// It is written as it stands.
    Kept,
    /// It is written in these words instead.
    Changed(String),
    /// It is left out.
    LeftOut,
}

/// Raster pictures that may stand in a drawing, as the beginning of their address says.
const RASTERS: [&str; 4] = [
    "data:image/png;base64,",
    "data:image/jpeg;base64,",
    "data:image/webp;base64,",
    "data:image/gif;base64,",
];

impl Reference {
    /// Looks at an attribute of an element.
    pub(super) fn of(element: &str, name: &str, value: &str) -> Result<Self, Fault> {
        harmless(value)?;
        match name {
            "href" => href(element, value),
            // What moves an address moves to anywhere; what moves a handler runs it.
            "attributeName" if is_address_or_handler(value) => Err(("script", value.to_owned())),
            "style" => style(value).map(|()| Self::Kept),
            _ => painted(value).map(|()| Self::Kept),
        }
    }
}

fn is_address_or_handler(name: &str) -> bool {
    let name = name.trim().to_ascii_lowercase();
    name == "href" || name.ends_with(":href") || name.starts_with("on")
}

fn href(element: &str, value: &str) -> Result<Reference, Fault> {
    let value = value.trim();
    if let ("image" | "feImage", Some(letters)) = (element, letters_of_raster(value)) {
        let raster = raster(letters).ok_or_else(|| ("raster", value.to_owned()))?;
        return Ok(Reference::Changed(raster));
    }
    match element {
        _ if value.starts_with('#') => Ok(Reference::Kept),
        // A link in a picture leads nowhere.
        "a" => Ok(Reference::LeftOut),
        _ if value.is_empty() => Ok(Reference::LeftOut),
        _ => Err(("outside", value.to_owned())),
    }
}

/// The letters of a raster picture, if an address is one.
fn letters_of_raster(value: &str) -> Option<&str> {
    let is_of =
        |prefix: &&str| value.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix));
    RASTERS.iter().find(|prefix| is_of(prefix)).and_then(|prefix| value.get(prefix.len()..))
}

/// The most pixels of a raster picture.
const PIXELS: u64 = 40_000_000;

/// A raster picture as an address again, with nothing in it but its pixels; none when it cannot be taken apart.
fn raster(letters: &str) -> Option<String> {
    let bytes = base64::decoded(letters)?;
    let format = Format::of_bytes(&bytes).filter(|format| *format != Format::Svg)?;
    let header = Header::read(format, &bytes)?;
    if u64::from(header.width) * u64::from(header.height) > PIXELS {
        return None;
    }
    let bare = strip(format, &bytes, &Rights::default())?;
    Some(format!("data:{};base64,{}", format.mime(), base64::encoded(&bare)))
}

/// Refuses what would run wherever it stood.
pub(super) fn harmless(value: &str) -> Result<(), Fault> {
    let bare: String = value
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .take(200)
        .flat_map(char::to_lowercase)
        .collect();
    for scheme in ["javascript:", "vbscript:", "data:text/", "data:application/", "data:image/svg"] {
        if bare.contains(scheme) {
            return Err(("script", value.to_owned()));
        }
    }
    Ok(())
}

/// Refuses a style sheet, or a style, that fetches something or hides what it says.
pub(super) fn style(text: &str) -> Result<(), Fault> {
    let lower = text.to_lowercase();
    for form in [
        "@import",
        "@namespace",
        "@font-face",
        "expression(",
        "image-set(",
        "image(",
        "src(",
        "-moz-binding",
        "behavior:",
    ] {
        if lower.contains(form) {
            return Err(("style", form.trim_end_matches('(').to_owned()));
        }
    }
    // A letter may be written as its number, and a name hidden that way.
    if text.contains('\\') {
        return Err(("style", "\\".to_owned()));
    }
    harmless(text)?;
    painted(text)
}

/// Refuses a paint, filter or marker that is no part of the drawing.
fn painted(value: &str) -> Result<(), Fault> {
    let lower = value.to_lowercase();
    for (at, _) in lower.match_indices("url") {
        let Some(inner) = lower[at + 3..].trim_start().strip_prefix('(') else { continue };
        if !inner.trim_start().trim_start_matches(['"', '\'']).starts_with('#') {
            let found = inner.split(')').next().unwrap_or_default();
            return Err(("outside", found.trim().to_owned()));
        }
    }
    Ok(())
}
