//! The event of a story as its page shows it, and those to come as the home page does.

use crate::names::{Date, PartialDate};
use crate::site::{Folder, FolderEdition, Occasion};

use super::engine::marked;
use super::studio::Desk;
use super::views::{AnnouncementView, ComingView, DayView, OccasionView};

/// What templates see of a story's event.
pub(super) fn view(desk: &Desk, folder: &Folder, edition: &FolderEdition) -> Option<AnnouncementView> {
    let event = folder.event.as_ref()?;
    Some(AnnouncementView {
        place: edition.event.place.as_ref().map(|place| desk.set(place)),
        is_lunar: event.occasions.iter().any(|occasion| occasion.lunar.is_some()),
        occasions: event.occasions.iter().map(|occasion| occasion_view(desk, occasion)).collect(),
    })
}

/// Events that the home page announces.
const COMING: usize = 4;

/// So many days ahead it looks.
const DAYS_AHEAD: i64 = 366;

/// What takes place from today on, the next first.
pub(super) fn coming(desk: &Desk) -> Vec<ComingView> {
    let site = desk.site();
    let today = site.now.date(site.config.utc_offset);
    let keys = desk.plan().lists.all(desk.lang()).iter();
    let folders = keys.filter_map(|key| site.folders.get(key));
    let occasions = folders.flat_map(|folder| {
        let event = folder.event.iter().flat_map(|event| &event.occasions);
        event.map(move |occasion| (occasion, folder))
    });
    let is_coming = |occasion: &Occasion| {
        occasion.last >= today && occasion.first.days_since_epoch() - today.days_since_epoch() <= DAYS_AHEAD
    };
    let mut coming: Vec<_> = occasions.filter(|(occasion, _)| is_coming(occasion)).collect();
    coming.sort_by_key(|(occasion, folder)| (occasion.first, folder.key.clone()));
    let view = |(occasion, folder): (&Occasion, &Folder)| {
        let edition = site.edition(folder, desk.lang());
        let words = &edition.event;
        Some(ComingView {
            card: desk.card(&folder.key)?,
            name: words.name.as_ref().map(|name| desk.set(name)),
            place: words.place.as_ref().map(|place| desk.set(place)),
            is_own: edition.file.lang == *desk.lang(),
            is_on: occasion.first <= today,
            occasion: occasion_view(desk, occasion),
        })
    };
    coming.into_iter().filter_map(view).take(COMING).collect()
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
