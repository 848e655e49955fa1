//! Points and areas of a map, in words of one language.
//!
//! Knows no paper: positions stay degrees.

use std::sync::Arc;

use crate::figure::compose::{entry_words, row_words};
use crate::figure::exact::Exact;
use crate::figure::geo::{self, DegreeWords, Feature};
use crate::figure::model::{Data, Point};
use crate::figure::request::{Classes, Request, Words};
use crate::figure::speech::{Ask, Speech};
use crate::figure::table::{Facet, Table};

/// A map.
#[derive(Clone, Debug, Default)]
pub(in crate::figure) struct MapBody {
    pub(in crate::figure) spots: Vec<Spot>,
    /// What points are, in the order in which the file names it.
    pub(in crate::figure) kinds: Vec<String>,
    pub(in crate::figure) regions: Vec<Region>,
    pub(in crate::figure) classes: Vec<Class>,
    /// The base map, but for what is drawn as regions.
    pub(in crate::figure) base: Vec<Arc<Feature>>,
    /// Whether the whole base map is shown, not only what lies around the points.
    pub(in crate::figure) shows_all: bool,
    pub(in crate::figure) degrees: DegreeWords,
    /// The letter at the arrow to the north.
    pub(in crate::figure) north: String,
    pub(in crate::figure) kilometres: Vec<(f64, String)>,
    pub(in crate::figure) miles: Vec<(f64, String)>,
    pub(in crate::figure) gap: String,
}

/// A point of interest.
#[derive(Clone, Debug)]
pub(in crate::figure) struct Spot {
    pub(in crate::figure) name: String,
    pub(in crate::figure) lon: f64,
    pub(in crate::figure) lat: f64,
    /// Where it lies, in words.
    pub(in crate::figure) position: String,
    /// What it is, in words, and its number among the kinds.
    pub(in crate::figure) kind: Option<String>,
    pub(in crate::figure) symbol: usize,
    pub(in crate::figure) value: Option<Point>,
    pub(in crate::figure) is_highlighted: bool,
    pub(in crate::figure) title: String,
}

/// An area with its value.
#[derive(Clone, Debug)]
pub(in crate::figure) struct Region {
    pub(in crate::figure) shapes: Vec<Arc<Feature>>,
    pub(in crate::figure) name: String,
    pub(in crate::figure) labelled: String,
    pub(in crate::figure) title: String,
    /// The number of its class; none without a value.
    pub(in crate::figure) class: Option<usize>,
    pub(in crate::figure) is_soft: bool,
    pub(in crate::figure) is_highlighted: bool,
}

/// A class of values.
#[derive(Clone, Debug)]
pub(in crate::figure) struct Class {
    pub(in crate::figure) text: String,
}

/// The most classes that the eye tells apart in one hue.
const MOST_CLASSES: usize = 5;

fn blank(request: &Request, speech: &dyn Speech) -> MapBody {
    let lengths = |id: &str| {
        let lengths = (-2..=4_i16).flat_map(|power| [1, 2, 5].map(|count| Exact::of_power(count, power)));
        lengths.map(|length| (length.near(), speech.count(id, &length.written(None)))).collect()
    };
    MapBody {
        degrees: DegreeWords::of(speech),
        north: speech.word("figure-north"),
        kilometres: lengths("figure-kilometres"),
        miles: lengths("figure-nautical-miles"),
        gap: speech.word("figure-gap"),
        shows_all: request.base.country.is_some(),
        ..MapBody::default()
    }
}

pub(super) fn of_places(
    request: &Request,
    table: &Table,
    words: &Words,
    data: &Data,
    speech: &dyn Speech,
) -> MapBody {
    let mut ids: Vec<&str> = Vec::new();
    let mut spots = Vec::new();
    let points = data.series.first().map(|series| &series.points[..]).unwrap_or_default();
    for (index, row) in table.rows.iter().enumerate() {
        let Facet::Place(place) = &row.facet else { continue };
        let kind = place.kind.as_deref();
        let symbol = kind.map_or(0, |kind| {
            ids.iter().position(|id| *id == kind).unwrap_or_else(|| {
                ids.push(kind);
                ids.len() - 1
            })
        });
        let name = row_words(row, speech).unwrap_or_else(|| row.label.clone());
        let position = geo::position(place.lat, place.lon, speech);
        let value = points.get(index).cloned().flatten();
        let told = value.as_ref().map_or_else(|| position.clone(), |point| point.told.clone());
        spots.push(Spot {
            title: entry_words(name.clone(), told, speech),
            lon: place.lon,
            lat: place.lat,
            kind: kind.map(|kind| word(words, kind)),
            is_highlighted: request.highlight.contains(&row.label),
            position,
            symbol,
            value,
            name,
        });
    }
    MapBody {
        spots,
        kinds: ids.into_iter().map(|id| word(words, id)).collect(),
        base: table.base.as_ref().map(|base| base.features.clone()).unwrap_or_default(),
        ..blank(request, speech)
    }
}

fn word(words: &Words, id: &str) -> String {
    words.labels.get(id).cloned().unwrap_or_else(|| id.to_owned())
}

pub(super) fn of_areas(request: &Request, table: &Table, data: &Data, speech: &dyn Speech) -> MapBody {
    let points = data.series.first().map(|series| &series.points[..]).unwrap_or_default();
    let values: Vec<f64> = points.iter().flatten().map(|point| point.value).collect();
    let edges = edges(&values, request.base.classes);
    let features = table.base.as_ref().map(|base| &base.features[..]).unwrap_or_default();
    let of_row = |label: &str| {
        features.iter().filter(|feature| feature.id.as_deref() == Some(label)).cloned().collect::<Vec<_>>()
    };
    let regions = table.rows.iter().zip(&data.entries).enumerate().map(|(index, (row, entry))| {
        let point = points.get(index).and_then(Option::as_ref);
        let class = |point: &Point| edges.iter().filter(|edge| edge.near() <= point.value).count();
        Region {
            shapes: of_row(&row.label),
            name: entry.text.clone(),
            labelled: point.map_or_else(String::new, |point| point.labelled.clone()),
            title: point.map_or_else(|| entry.told.clone(), |point| point.title.clone()),
            class: point.map(class),
            is_soft: point.is_some_and(Point::is_soft),
            is_highlighted: entry.is_highlighted,
        }
    });
    let is_used = |feature: &Arc<Feature>| {
        table.rows.iter().any(|row| feature.id.as_deref() == Some(row.label.as_str()))
    };
    MapBody {
        regions: regions.collect(),
        base: features.iter().filter(|feature| !is_used(feature)).cloned().collect(),
        classes: if values.is_empty() { Vec::new() } else { classes(&edges, request, speech) },
        ..blank(request, speech)
    }
}

/// The round numbers between the classes.
fn edges(values: &[f64], by: Classes) -> Vec<Exact> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let mut distinct = sorted.clone();
    distinct.dedup();
    let count = distinct.len().min(MOST_CLASSES);
    let mut edges: Vec<Exact> = match (by, &distinct[..]) {
        (_, [] | [_]) => Vec::new(),
        (Classes::Quantiles, _) => (1..count)
            .filter_map(|index| {
                let at = (index * sorted.len()).div_ceil(count).clamp(1, sorted.len() - 1);
                round_between(sorted[at - 1], sorted[at])
            })
            .collect(),
        (Classes::Equal, [first, .., last]) => equal(*first, *last, count),
    };
    edges.dedup_by(|a, b| a.near() == b.near());
    edges
}

/// The roundest number above `low` and not above `high`.
fn round_between(low: f64, high: f64) -> Option<Exact> {
    let top = high.abs().max(low.abs()).log10().ceil().clamp(-12.0, 15.0) as i16;
    (top - 12..=top).rev().flat_map(|power| [5, 1].map(|count| (power, count))).find_map(|(power, count)| {
        let step = 10_f64.powi(i32::from(power)) * f64::from(count);
        let steps = (low / step).floor() + 1.0;
        (steps * step <= high && steps.abs() < 1e12)
            .then(|| Exact::of_power(steps as i64 * i64::from(count), power))
            .filter(|exact| exact.near() > low && exact.near() <= high)
    })
}

/// Multiples of a round step between the ends.
fn equal(first: f64, last: f64, count: usize) -> Vec<Exact> {
    let rough = (last - first) / count as f64;
    let power = rough.log10().floor().clamp(-12.0, 15.0) as i16;
    let unit = 10_f64.powi(i32::from(power));
    let times =
        [1_i64, 2, 5, 10].into_iter().find(|times| *times as f64 * unit >= rough * 0.999).unwrap_or(10);
    let step = times as f64 * unit;
    let from = (first / step).floor();
    (1..=MOST_CLASSES as i64)
        .map(|index| Exact::of_power((from.clamp(-1e12, 1e12) as i64 + index) * times, power))
        .filter(|edge| edge.near() > first && edge.near() <= last)
        .take(MOST_CLASSES - 1)
        .collect()
}

fn classes(edges: &[Exact], request: &Request, speech: &dyn Speech) -> Vec<Class> {
    let percent = request.unit.as_deref().filter(|&unit| unit == "percent");
    let decimals = decimals(edges);
    let tell = |edge: &Exact| speech.quantity(&edge.written(Some(decimals)), percent);
    let (Some(first), Some(last)) = (edges.first(), edges.last()) else { return Vec::new() };
    let below = speech.say("figure-class-below", &[("value", tell(first))]);
    let between = edges
        .windows(2)
        .map(|pair| speech.say("figure-class-between", &[("low", tell(&pair[0])), ("high", tell(&pair[1]))]));
    let from = speech.say("figure-class-from", &[("value", tell(last))]);
    std::iter::once(below).chain(between).chain([from]).map(|text| Class { text }).collect()
}

/// The decimals that all edges need: whole numbers have none, whatever the step that found them.
fn decimals(edges: &[Exact]) -> u8 {
    edges.iter().map(|edge| edge.clone().trimmed().decimals()).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn told(values: &[f64], by: Classes) -> Vec<String> {
        let edges = edges(values, by);
        edges.iter().map(|edge| edge.written(Some(decimals(&edges)))).collect()
    }

    #[test]
    fn classes_part_at_round_numbers() {
        let values = [3.0, 11.2, 12.9, 31.0, 47.5, 58.0, 61.0, 80.0, 99.0, 240.0];
        assert_eq!(told(&values, Classes::Quantiles), ["12", "40", "60", "90"]);
        assert_eq!(told(&values, Classes::Equal), ["50", "100", "150", "200"]);
        assert_eq!(told(&[1.0, 1.0], Classes::Equal), [""; 0]);
        assert_eq!(told(&[-2.0, 3.0], Classes::Quantiles), ["0"]);
        assert_eq!(told(&[0.0, 1.0, 2.0, 3.0, 4.0], Classes::Equal), ["1", "2", "3", "4"]);
        assert_eq!(told(&[0.0, 0.6, 1.2], Classes::Equal), ["0.5", "1.0"]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

        #[test]
        fn edges_rise_and_lie_within_the_values(
            values in proptest::collection::vec(-1e6..1e6_f64, 0..40), equal: bool,
        ) {
            let by = if equal { Classes::Equal } else { Classes::Quantiles };
            let edges: Vec<f64> = edges(&values, by).iter().map(Exact::near).collect();
            prop_assert!(edges.windows(2).all(|pair| pair[0] < pair[1]), "{edges:?}");
            let (low, high) = crate::figure::place::extremes(values.into_iter());
            prop_assert!(edges.iter().all(|edge| *edge > low && *edge <= high), "{edges:?}");
        }
    }
}
