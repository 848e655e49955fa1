//! What a drawing of structure or place shows, in sentences.
//!
//! Knows no drawing.

use super::{Body, Flow, MapBody, Step, Stone};
use crate::figure::model::Data;
use crate::figure::speech::{Ask, Speech};
use crate::figure::table::State;

/// How many links of a flow are told.
const LARGEST: usize = 3;

/// How many steps are told one by one.
const MOST_STEPS: usize = 6;

/// How many names are told one by one.
const NAMES: usize = 8;

pub(super) fn write(body: &Body, data: &Data, are_ranks: bool, speech: &dyn Speech) -> Option<String> {
    match body {
        Body::Plain => None,
        Body::Milestones(stones) => Some(milestones(stones, speech)),
        Body::Process(steps) => Some(process(steps, speech)),
        Body::Flow(flow) => Some(of_flow(flow, speech)),
        Body::Map(map) if map.spots.is_empty() => None,
        Body::Map(map) => Some(points(map, data, are_ranks, speech)),
    }
}

fn sentences(parts: impl IntoIterator<Item = Option<String>>, speech: &dyn Speech) -> String {
    speech.join("figure-sentences", parts.into_iter().flatten()).unwrap_or_default()
}

fn count(number: usize, speech: &dyn Speech) -> String {
    speech.number(&number.to_string())
}

fn milestones(stones: &[Stone], speech: &dyn Speech) -> String {
    let (Some(first), Some(last)) = (stones.first(), stones.last()) else { return String::new() };
    let arguments =
        [("count", count(stones.len(), speech)), ("first", first.date.clone()), ("last", last.date.clone())];
    let of_state = |state: State, message: &str| {
        let stones = stones.iter().filter(|stone| stone.state == state);
        let mut told = stones.map(|stone| {
            speech.say("figure-entry", &[("label", stone.date.clone()), ("value", stone.text.clone())])
        });
        let first: Vec<String> = told.by_ref().take(MOST_STEPS).collect();
        let told = first.into_iter().chain(told.next().map(|_| "…".to_owned()));
        let list = speech.join("figure-items", told)?;
        Some(speech.say(message, &[("list", list)]))
    };
    let all = speech.say("figure-summary-timeline", &arguments);
    let now = of_state(State::Now, "figure-summary-now");
    sentences([Some(all), now, of_state(State::Planned, "figure-summary-planned")], speech)
}

fn process(steps: &[Step], speech: &dyn Speech) -> String {
    let told = steps.iter().take(MOST_STEPS).map(|step| {
        speech.say("figure-numbered", &[("number", step.number.clone()), ("text", step.text.clone())])
    });
    let told = told.chain((steps.len() > MOST_STEPS).then(|| "…".to_owned()));
    let Some(list) = speech.join("figure-items", told) else { return String::new() };
    speech.say("figure-summary-process", &[("count", count(steps.len(), speech)), ("list", list)])
}

fn of_flow(flow: &Flow, speech: &dyn Speech) -> String {
    let mut links: Vec<_> = flow.links.iter().collect();
    links.sort_by(|a, b| b.value.total_cmp(&a.value));
    let told = links.iter().take(LARGEST).map(|link| link.title.clone());
    let Some(list) = speech.join("figure-items", told) else { return String::new() };
    let total = speech.say("figure-summary-total", &[("value", flow.total.clone())]);
    let message = if links.len() > LARGEST { "figure-summary-largest" } else { "figure-summary-links" };
    sentences([Some(total), Some(speech.say(message, &[("list", list)]))], speech)
}

fn points(map: &MapBody, data: &Data, are_ranks: bool, speech: &dyn Speech) -> String {
    let names = || map.spots.iter().map(|spot| spot.name.clone());
    let first = match &map.spots[..] {
        [only] => speech
            .say("figure-summary-one", &[("label", only.name.clone()), ("value", only.position.clone())]),
        spots => {
            let more = (spots.len() > NAMES).then(|| "…".to_owned());
            let list = speech.join("figure-list", names().take(NAMES).chain(more)).unwrap_or_default();
            speech.say("figure-summary-points", &[("count", count(spots.len(), speech)), ("list", list)])
        }
    };
    let has_values = data.points().next().is_some() && map.spots.len() > 1;
    let range = has_values.then(|| crate::figure::summary::of_values(data, are_ranks, speech));
    sentences([Some(first), range], speech)
}
