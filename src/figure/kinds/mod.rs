//! One file for each way of drawing.
//!
//! A kind knows the model and the layers below (scale, layout, marks, place), and no other kind; both maps share
//! their frame.

mod area_map;
mod bar;
mod columns;
mod flow;
mod line;
mod map_frame;
mod milestones;
mod point_map;
mod process;
mod rows;
mod timeline;

use super::layout::Sheet;
use super::model::Model;
use super::request::Kind;
use super::svg::Canvas;

/// Draws the model on a sheet and gives the height; big numbers are text and not drawn.
pub(super) fn draw(model: &Model, sheet: &Sheet) -> Option<(Canvas, f64)> {
    let mut canvas = Canvas::new(sheet.width);
    let height = match model.kind {
        Kind::BigNumbers => return None,
        Kind::Bar => bar::draw(&mut canvas, model, sheet),
        Kind::Line => line::draw(&mut canvas, model, sheet),
        Kind::Timeline => timeline::draw(&mut canvas, model, sheet),
        Kind::Milestones => milestones::draw(&mut canvas, model, sheet),
        Kind::Process => process::draw(&mut canvas, model, sheet),
        Kind::Flow => flow::draw(&mut canvas, model, sheet),
        Kind::PointMap => point_map::draw(&mut canvas, model, sheet),
        Kind::AreaMap => area_map::draw(&mut canvas, model, sheet),
    };
    Some((canvas, height))
}
