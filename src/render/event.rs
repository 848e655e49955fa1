//! The event of a story as its page shows it.

use crate::names::{Date, PartialDate};
use crate::site::{Folder, FolderEdition, Occasion};

use super::engine::marked;
use super::studio::Desk;
use super::views::{AnnouncementView, DayView, OccasionView};

/// What templates see of a story's event.
pub(super) fn view(desk: &Desk, folder: &Folder, edition: &FolderEdition) -> Option<AnnouncementView> {
    let event = folder.event.as_ref()?;
    Some(AnnouncementView {
        place: edition.event.place.as_ref().map(|place| desk.set(place)),
        is_lunar: event.occasions.iter().any(|occasion| occasion.lunar.is_some()),
        occasions: event.occasions.iter().map(|occasion| occasion_view(desk, occasion)).collect(),
    })
}

fn occasion_view(desk: &Desk, occasion: &Occasion) -> OccasionView {
    let lunar = |(first, last)| marked(&desk.language.lunar_days(first, last), desk.language);
    OccasionView {
        first: day(desk, occasion.first),
        last: (occasion.last != occasion.first).then(|| day(desk, occasion.last)),
        lunar: occasion.lunar.map(lunar),
    }
}

fn day(desk: &Desk, date: Date) -> DayView {
    let month = PartialDate { year: date.year, month: Some(date.month), day: None };
    DayView {
        iso: date.to_string(),
        text: desk.language.date_with_weekday(date),
        weekday: desk.language.weekday(date),
        day: date.day,
        month: desk.language.partial_date(month),
    }
}
