//! Everything that a drawing of structure or place shows, as the head and the rows of a table.
//!
//! Knows no markup.

use super::Body;
use crate::figure::model::{Cell, Data};
use crate::figure::request::Request;
use crate::figure::speech::{Ask, Speech};
use crate::figure::table::State;
use crate::figure::view::{self, Rows, column_name, head};

pub(super) fn rows(
    body: &Body,
    request: &Request,
    data: &Data,
    gap: &str,
    speech: &dyn Speech,
) -> Option<Rows> {
    let heads = |ids: &[&str]| ids.iter().map(|id| head(speech.word(id), false)).collect::<Vec<_>>();
    let value_head = || head(column_name(None, request.unit.as_deref(), speech), true);
    match body {
        Body::Plain => None,
        Body::Milestones(stones) => {
            let has_states = stones.iter().any(|stone| stone.state != State::Done);
            let mut header = heads(&["figure-date", "figure-event"]);
            header.extend(has_states.then(|| head(speech.word("figure-state"), false)));
            let rows = stones.iter().map(|stone| {
                let mut row = vec![head(stone.date.clone(), false), cell(&stone.text)];
                row.extend(has_states.then(|| cell(&stone.word)));
                lit(row, stone.is_highlighted)
            });
            Some((header, rows.collect()))
        }
        Body::Process(steps) => {
            let (details, times) = (
                steps.iter().any(|step| step.detail.is_some()),
                steps.iter().any(|step| step.time.is_some()),
            );
            let mut header = heads(&["figure-step", "figure-task"]);
            header.extend(details.then(|| head(speech.word("figure-detail"), false)));
            header.extend(times.then(|| head(speech.word("figure-duration"), false)));
            let rows = steps.iter().map(|step| {
                let mut row = vec![head(step.number.clone(), false), cell(&step.text)];
                row.extend(details.then(|| cell(step.detail.as_deref().unwrap_or("–"))));
                row.extend(times.then(|| cell(step.time.as_deref().unwrap_or("–"))));
                lit(row, step.is_highlighted)
            });
            Some((header, rows.collect()))
        }
        Body::Flow(flow) => {
            let mut header = heads(&["figure-from", "figure-to"]);
            header.push(value_head());
            let points = data.series.iter().flat_map(|series| &series.points);
            let rows = flow.links.iter().zip(points).map(|(link, point)| {
                let (from, to) = (&flow.nodes[link.from], &flow.nodes[link.to]);
                let value = view::cell(point.as_ref(), false, gap);
                lit(vec![head(from.name.clone(), false), cell(&to.name), value], from.is_highlighted)
            });
            // The drawing says what all links of a thing come to.
            let sums = flow.nodes.iter().filter_map(|node| {
                let sum = Cell { is_number: true, ..cell(node.sum.as_deref()?) };
                let total = cell(&speech.word("figure-total"));
                Some(lit(vec![head(node.name.clone(), false), total, sum], node.is_highlighted))
            });
            Some((header, rows.chain(sums).collect()))
        }
        Body::Map(map) if map.spots.is_empty() => None,
        Body::Map(map) => {
            let has_kinds = map.spots.iter().any(|spot| spot.kind.is_some());
            let mut header = heads(&["figure-place", "figure-position"]);
            header.extend(has_kinds.then(|| head(speech.word("figure-kind"), false)));
            header.extend(data.series.first().map(|_| value_head()));
            let rows = map.spots.iter().enumerate().map(|(index, spot)| {
                let mut row = vec![head(spot.name.clone(), false), cell(&spot.position)];
                row.extend(has_kinds.then(|| cell(spot.kind.as_deref().unwrap_or("–"))));
                let point = |points: &Vec<Option<_>>| points.get(index).cloned().flatten();
                let value = data.series.first().map(|series| point(&series.points));
                row.extend(value.map(|point| view::cell(point.as_ref(), false, gap)));
                lit(row, spot.is_highlighted)
            });
            Some((header, rows.collect()))
        }
    }
}

fn cell(text: &str) -> Cell {
    Cell { text: text.to_owned(), ..Cell::default() }
}

fn lit(mut row: Vec<Cell>, is_highlighted: bool) -> Vec<Cell> {
    for cell in &mut row {
        cell.is_highlighted = is_highlighted;
    }
    row
}
