//! One file for each way of drawing.
//!
//! A kind knows the model and the layers below (scale, layout, marks, place), and no other kind.

mod bar;
mod columns;
mod comparison;
mod donut;
mod dot;
mod line;
mod pictogram;
mod rows;
mod slope;
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
        Kind::Slope => slope::draw(&mut canvas, model, sheet),
        Kind::Dot => dot::draw(&mut canvas, model, sheet),
        Kind::Donut => donut::draw(&mut canvas, model, sheet),
        Kind::Pictogram => pictogram::draw(&mut canvas, model, sheet),
        Kind::Comparison => comparison::draw(&mut canvas, model, sheet),
        Kind::Timeline => timeline::draw(&mut canvas, model, sheet),
    };
    Some((canvas, height))
}
