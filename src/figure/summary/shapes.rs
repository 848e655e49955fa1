//! Summaries of parts, slopes and comparisons, from what was computed of their values.
//!
//! Says nothing of a change that the marks of its values leave open.

use std::cmp::Ordering;

use crate::figure::model::{Data, Point};
use crate::figure::reckon::{Change, Reckoned};
use crate::figure::speech::{Ask, Speech};

pub(super) struct Shapes<'a> {
    pub(super) data: &'a Data,
    pub(super) reckoned: &'a Reckoned,
    pub(super) speech: &'a dyn Speech,
}

impl Shapes<'_> {
    fn label(&self, index: usize) -> String {
        self.data.entries.get(index).map(|entry| entry.text.clone()).unwrap_or_default()
    }

    fn point(&self, series: usize, index: usize) -> Option<&Point> {
        self.data.series.get(series)?.points.get(index)?.as_ref()
    }

    fn series(&self, series: usize) -> String {
        self.data.series.get(series).map(|series| series.name.clone()).unwrap_or_default()
    }

    /// The greatest part, or those that are as great, and the whole.
    pub(super) fn parts(&self) -> Vec<String> {
        let there = || (0..self.data.entries.len()).filter_map(|index| Some((index, self.point(0, index)?)));
        let greatest = there().reduce(|best, next| if next.1.value > best.1.value { next } else { best });
        let Some((index, point)) = greatest else { return Vec::new() };
        let share = self.reckoned.shares.get(index).and_then(Option::as_ref);
        let share = share.and_then(|share| share.text.clone());
        let (value, label) = (("value", point.told.clone()), ("label", self.label(index)));
        let alike: Vec<usize> =
            there().filter(|other| other.1.value == point.value).map(|(index, _)| index).collect();
        let greatest = match share {
            _ if alike.len() > 1 => self.alike(&alike, alike.len() == there().count(), point, share),
            Some(share) => self.speech.say("figure-summary-part", &[label, value, ("share", share)]),
            None => self.speech.say("figure-summary-greatest", &[label, value]),
        };
        let total = self.reckoned.total.as_ref();
        let total =
            total.map(|total| self.speech.say("figure-summary-total", &[("value", total.told.clone())]));
        std::iter::once(greatest).chain(total).collect()
    }

    /// Several parts that are as great, or all of them.
    fn alike(&self, parts: &[usize], are_all: bool, point: &Point, share: Option<String>) -> String {
        let told = point.told.clone();
        let value = match share {
            Some(share) => self.speech.say("figure-with-share", &[("value", told), ("share", share)]),
            None => told,
        };
        if are_all {
            return self.speech.say("figure-summary-parts-equal", &[("value", value)]);
        }
        let names = parts.iter().map(|&index| self.label(index));
        let list = self.speech.join("figure-list", names).unwrap_or_default();
        self.speech.say("figure-summary-parts-largest", &[("list", list), ("value", value)])
    }

    fn changes(&self) -> impl Iterator<Item = (usize, &Change)> {
        let all = self.reckoned.changes.iter().enumerate();
        all.filter_map(|(index, change)| Some((index, change.as_ref()?)))
    }

    /// How many rose and fell, and which did so most.
    pub(super) fn slope(&self) -> Vec<String> {
        let way_words = if self.reckoned.is_turned { TURNED } else { PLAIN };
        let counts = way_words.iter().filter_map(|words| {
            let count = self.changes().filter(|(_, change)| change.way == words.way).count();
            let number = self.speech.number(&count.to_string());
            (count > 0).then(|| self.speech.say(words.count, &[("count", number)]))
        });
        let lacking = self.data.entries.len() - self.changes().count();
        let uncompared = (lacking > 0).then(|| {
            let number = self.speech.number(&lacking.to_string());
            self.speech.say("figure-count-uncompared", &[("count", number)])
        });
        let Some(counts) = self.speech.join("figure-list", counts.chain(uncompared)) else {
            return Vec::new();
        };
        let arguments = [("first", self.series(0)), ("last", self.series(1)), ("counts", counts)];
        let all = self.speech.say("figure-summary-slope", &arguments);
        let most = way_words.iter().filter_map(|words| self.most(words.way, words.most?));
        std::iter::once(all).chain(most).collect()
    }

    /// The row that changed most in one way; none where several did so alike.
    fn most(&self, way: Ordering, message: &str) -> Option<String> {
        let of_way = || self.changes().filter(|(_, change)| change.way == way);
        let (index, most) = of_way().max_by(|a, b| a.1.far.total_cmp(&b.1.far))?;
        if of_way().filter(|(_, change)| change.far == most.far).count() > 1 {
            return None;
        }
        let told = |series: usize| self.point(series, index).map(|point| point.told.clone());
        let arguments = [("label", self.label(index)), ("first", told(0)?), ("last", told(1)?)];
        Some(self.speech.say(message, &arguments))
    }

    /// Each row's first and last value and what lies between.
    pub(super) fn comparison(&self) -> Vec<String> {
        let last = self.data.series.len().saturating_sub(1);
        let row = |index: usize| {
            let points = [0, last].map(|series| self.point(series, index));
            if points.iter().all(Option::is_none) {
                return None;
            }
            // What is missing is named with its column.
            let [first, after] = points.map(|point| {
                point.map_or_else(|| self.speech.word("figure-gap"), |point| point.told.clone())
            });
            let mut arguments = vec![
                ("label", self.label(index)),
                ("first-label", self.series(0)),
                ("first", first),
                ("last-label", self.series(last)),
                ("last", after),
            ];
            let change = self.reckoned.changes.get(index).and_then(Option::as_ref);
            let Some(change) = change else {
                return Some(self.speech.say("figure-summary-pair", &arguments));
            };
            arguments.push(("change", change.text.clone()));
            Some(self.speech.say("figure-summary-change", &arguments))
        };
        (0..self.data.entries.len()).filter_map(row).collect()
    }
}

/// The messages of one way.
struct Words {
    way: Ordering,
    count: &'static str,
    most: Option<&'static str>,
}

const LEVEL: Words = Words { way: Ordering::Equal, count: "figure-count-level", most: None };

const PLAIN: &[Words] = &[
    Words { way: Ordering::Greater, count: "figure-count-rose", most: Some("figure-summary-most-rose") },
    Words { way: Ordering::Less, count: "figure-count-fell", most: Some("figure-summary-most-fell") },
    LEVEL,
];

const TURNED: &[Words] = &[
    Words { way: Ordering::Less, count: "figure-count-better", most: Some("figure-summary-most-better") },
    Words { way: Ordering::Greater, count: "figure-count-worse", most: Some("figure-summary-most-worse") },
    LEVEL,
];
