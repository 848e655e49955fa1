//! Lists on cards: all of their things, or as many as have room and a word on the others.

use super::Around;
use super::compose::{LEAST, put};
use crate::figure::measure::Weight;
use crate::figure::svg::{Area, Canvas, height};
use crate::figure::wrap::{Type, wrap};

/// A kind of list.
pub(super) trait List<'a> {
    /// What it lists.
    type Thing: 'a;
    /// How its things are set.
    type Setting;

    /// How these things are set in a room; none where they have no room.
    fn setting(&self, things: &[&'a Self::Thing], room: &Area) -> Option<Self::Setting>;

    /// The order in which things are kept, by their places.
    fn order(&self, things: &[&'a Self::Thing]) -> Vec<usize>;

    /// Draws these things.
    fn draw(&self, canvas: &mut Canvas, things: &[&'a Self::Thing], setting: &Self::Setting, room: &Area);
}

/// Draws a list; whether any of it had room.
pub(super) fn draw<'a, L: List<'a>>(
    canvas: &mut Canvas,
    list: &L,
    things: &[&'a L::Thing],
    around: &Around,
    room: &Area,
) -> bool {
    if let Some(setting) = list.setting(things, room) {
        list.draw(canvas, things, &setting, room);
        return true;
    }
    let set = Type { size: LEAST, weight: Weight::Regular };
    let less = Area { height: room.height - height(1, set) - 10.0, ..*room };
    let order = list.order(things);
    for count in (1..things.len()).rev() {
        let mut kept: Vec<usize> = order.iter().copied().take(count).collect();
        kept.sort_unstable();
        let kept: Vec<&L::Thing> = kept.into_iter().map(|at| things[at]).collect();
        let Some(setting) = list.setting(&kept, &less) else { continue };
        list.draw(canvas, &kept, &setting, &less);
        let words = around.more.replace("{}", &(things.len() - count).to_string());
        let at = (room.x, room.bottom() - height(1, set));
        put(canvas, at, wrap(&words, room.width, 1, set), set, "card-note");
        return true;
    }
    false
}
