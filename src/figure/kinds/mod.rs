//! One file for each way of drawing.
//!
//! A kind knows the model and the layers below (scale, layout, marks, place), and no other kind; both maps share
//! their frame.

mod area;
mod area_map;
mod bar;
mod columns;
mod comparison;
mod donut;
mod dot;
mod field;
mod flow;
mod lengths;
mod line;
mod map_frame;
mod map_key;
mod milestones;
mod panel_bars;
mod pictogram;
mod point_map;
mod process;
mod rows;
mod slope;
mod small_multiples;
mod stacked;
mod stacked_rows;
mod table;
mod timeline;

use super::layout::Sheet;
use super::model::Model;
use super::remark;
use super::request::Kind;
use super::svg::Canvas;

/// Draws the model on a sheet and gives the height; big numbers are text and not drawn.
pub(super) fn draw(model: &Model, sheet: &Sheet) -> Option<(Canvas, f64)> {
    let mut drawn = None;
    for remark_room in remark::rooms(model, sheet) {
        let (canvas, height) = draw_in(model, &Sheet { remark_room, ..*sheet })?;
        let is_whole = canvas.told.is_empty();
        drawn = Some((canvas, height));
        if is_whole {
            break;
        }
    }
    drawn
}

fn draw_in(model: &Model, sheet: &Sheet) -> Option<(Canvas, f64)> {
    let mut canvas = Canvas::new(sheet.width);
    let height = match model.kind {
        Kind::BigNumbers => return None,
        Kind::Bar => bar::draw(&mut canvas, model, sheet),
        Kind::Line => line::draw(&mut canvas, model, sheet),
        Kind::Area => area::draw(&mut canvas, model, sheet),
        Kind::SmallMultiples => small_multiples::draw(&mut canvas, model, sheet),
        Kind::Table => table::draw(&mut canvas, model, sheet),
        Kind::Slope => slope::draw(&mut canvas, model, sheet),
        Kind::Dot => dot::draw(&mut canvas, model, sheet),
        Kind::Donut => donut::draw(&mut canvas, model, sheet),
        Kind::Pictogram => pictogram::draw(&mut canvas, model, sheet),
        Kind::Comparison => comparison::draw(&mut canvas, model, sheet),
        Kind::Timeline => timeline::draw(&mut canvas, model, sheet),
        Kind::Milestones => milestones::draw(&mut canvas, model, sheet),
        Kind::Process => process::draw(&mut canvas, model, sheet),
        Kind::Flow => flow::draw(&mut canvas, model, sheet),
        Kind::PointMap => point_map::draw(&mut canvas, model, sheet),
        Kind::AreaMap => area_map::draw(&mut canvas, model, sheet),
    };
    Some((canvas, height))
}
