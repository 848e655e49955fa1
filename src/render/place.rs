//! The place of a story as its page shows it, and as machines read it.

use serde_json::{Value, json};

use crate::names::Address;
use crate::site::{Folder, FolderEdition, Place};

use super::studio::Desk;
use super::views::{ImageView, PlaceView};

/// What templates see of a story's place.
pub(super) fn view(desk: &Desk, folder: &Folder, edition: &FolderEdition) -> Option<PlaceView> {
    let place = folder.place.as_ref()?;
    let words = &edition.place;
    let set = |text: &Option<String>| text.as_ref().map(|text| desk.set(text));
    Some(PlaceView {
        name: set(&words.name).unwrap_or_else(|| desk.title(edition)),
        address: set(&words.address),
        hours: set(&words.hours),
        directions: set(&words.directions),
        coordinates: coordinates(desk, place),
        geo_href: geo(place),
    })
}

/// The place as schema.org has it.
pub(super) fn object(
    desk: &Desk,
    folder: &Folder,
    edition: &FolderEdition,
    address: &Address,
    image: Option<&ImageView>,
) -> Option<Value> {
    let place = folder.place.as_ref()?;
    let view = view(desk, folder, edition)?;
    let mut object = json!({
        "@type": if place.is_attraction { "TouristAttraction" } else { "Place" },
        "name": view.name,
        "description": desk.summary(edition),
        "url": desk.studio.url(address),
        "geo": coordinates_object(place),
    });
    if let Some(address) = view.address {
        object["address"] = address.into();
    }
    if let Some(image) = image {
        object["image"] = image.url.clone().into();
    }
    Some(object)
}

/// A point as schema.org has it.
pub(super) fn coordinates_object(place: &Place) -> Value {
    json!({ "@type": "GeoCoordinates", "latitude": place.latitude, "longitude": place.longitude })
}

/// A link that programs for maps open (RFC 5870).
fn geo(place: &Place) -> String {
    format!("geo:{},{}", place.latitude, place.longitude)
}

/// Latitude and longitude as the language says them.
fn coordinates(desk: &Desk, place: &Place) -> String {
    let side = |degrees: f64, positive: &str, negative: &str| {
        let id = if degrees < 0.0 { negative } else { positive };
        desk.tell(id, &[("degrees", &sexagesimal(degrees))])
    };
    let latitude = side(place.latitude, "figure-latitude-north", "figure-latitude-south");
    let longitude = side(place.longitude, "figure-longitude-east", "figure-longitude-west");
    format!("{latitude} {longitude}")
}

/// Degrees, minutes and seconds, to the nearest second: `20°51′27″`.
fn sexagesimal(degrees: f64) -> String {
    let seconds = (degrees.abs() * 3600.0).round() as u64;
    format!("{}°{:02}′{:02}″", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn degrees_become_minutes_and_seconds() {
        for (degrees, expected) in
            [(20.8575, "20°51′27″"), (106.6818, "106°40′54″"), (-0.5, "0°30′00″"), (19.999_99, "20°00′00″")]
        {
            assert_eq!(sexagesimal(degrees), expected);
        }
    }

    #[test]
    fn links_have_the_degrees_as_typed() {
        let place = Place { latitude: 20.8575, longitude: -106.0, is_attraction: false };
        assert_eq!(geo(&place), "geo:20.8575,-106");
    }
}
