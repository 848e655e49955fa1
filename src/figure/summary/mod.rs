//! A summary written from the data by messages, for readers who do not see the drawing.
//!
//! Claims nothing across a break: what was counted in two ways is not compared.

use std::cmp::Ordering;

use super::model::{Data, Event, Point, Series, Terms};
use super::place;
use super::reckon::Reckoned;
use super::request::{Kind, Rows};
use super::speech::{Ask, Speech};
use shapes::Shapes;

mod shapes;

/// How many labels of one extreme are named.
const TIES: usize = 3;

/// How many things of one kind are told one by one.
const MOST_TOLD: usize = 6;

/// How many values the last one must exceed, or stay below, before that is told.
const LEAST: usize = 2;

/// A value with the number of its label.
type Told<'a> = (usize, &'a Point);

/// Says what the data show; empty when there are none.
pub(super) fn write(
    kind: Kind,
    data: &Data,
    reckoned: &Reckoned,
    events: &[Event],
    terms: &Terms,
    speech: &dyn Speech,
) -> String {
    if kind.rows() == Rows::Events {
        return timeline(events, speech);
    }
    let writer = Writer { data, terms, sayings: sayings(reckoned.is_turned), speech };
    let shapes = Shapes { data, reckoned, speech };
    let sentences = match kind {
        Kind::BigNumbers => shortened(writer.each(), speech),
        Kind::Donut => shapes.parts(),
        Kind::Slope => shapes.slope(),
        Kind::Comparison => shortened(shapes.comparison(), speech),
        _ => writer.all_series(),
    };
    speech.join("figure-sentences", sentences).unwrap_or_default()
}

/// The first sentences of many, and how many more there are.
fn shortened(mut sentences: Vec<String>, speech: &dyn Speech) -> Vec<String> {
    let more = sentences.len().saturating_sub(MOST_TOLD);
    if more > 1 {
        sentences.truncate(MOST_TOLD);
        let count = speech.number(&more.to_string());
        sentences.push(speech.say("figure-summary-more", &[("count", count)]));
    }
    sentences
}

/// Says where values are highest and lowest.
pub(super) fn of_values(data: &Data, are_ranks: bool, speech: &dyn Speech) -> String {
    let writer = Writer { data, terms: &Terms::default(), sayings: sayings(are_ranks), speech };
    speech.join("figure-sentences", writer.all_series()).unwrap_or_default()
}

fn timeline(events: &[Event], speech: &dyn Speech) -> String {
    let (Some(first), Some(last)) = (events.first(), events.last()) else { return String::new() };
    let count = speech.number(&events.len().to_string());
    let arguments = [("count", count), ("first", first.date.clone()), ("last", last.date.clone())];
    speech.say("figure-summary-timeline", &arguments)
}

/// The messages that tell of values, or of ranks, of which the low ones are the high places.
struct Sayings {
    /// Of a last value that is more than those before.
    more: Way,
    /// Of one that is less.
    less: Way,
    range: &'static str,
    is_turned: bool,
}

/// The messages of one way.
struct Way {
    to: &'static str,
    since: &'static str,
    of_all: &'static str,
}

const OF_VALUES: Sayings = Sayings {
    more: Way {
        to: "figure-summary-rose",
        since: "figure-summary-highest-since",
        of_all: "figure-summary-highest-of-all",
    },
    less: Way {
        to: "figure-summary-fell",
        since: "figure-summary-lowest-since",
        of_all: "figure-summary-lowest-of-all",
    },
    range: "figure-summary-range",
    is_turned: false,
};

const OF_RANKS: Sayings = Sayings {
    more: Way {
        to: "figure-summary-dropped",
        since: "figure-summary-worst-since",
        of_all: "figure-summary-worst-of-all",
    },
    less: Way {
        to: "figure-summary-climbed",
        since: "figure-summary-best-since",
        of_all: "figure-summary-best-of-all",
    },
    range: "figure-summary-range-of-ranks",
    is_turned: true,
};

fn sayings(are_ranks: bool) -> &'static Sayings {
    if are_ranks { &OF_RANKS } else { &OF_VALUES }
}

struct Writer<'a> {
    data: &'a Data,
    terms: &'a Terms,
    sayings: &'static Sayings,
    speech: &'a dyn Speech,
}

impl Writer<'_> {
    fn label(&self, index: usize) -> String {
        self.data.entries.get(index).map(|entry| entry.text.clone()).unwrap_or_default()
    }

    fn each(&self) -> Vec<String> {
        self.data.series.iter().flat_map(points).map(|told| self.one(told)).collect()
    }

    fn all_series(&self) -> Vec<String> {
        let several = self.data.series.len() > 1;
        let mut sentences = Vec::new();
        let totals = self.terms.total.clone().zip(self.data.stack.as_ref());
        let totals = totals.map(|(name, stack)| stack.series(name));
        for series in totals.iter().chain(&self.data.series) {
            let Some(text) = self.series(series, several) else { continue };
            if !several {
                sentences.push(text);
                continue;
            }
            // What begins with a label keeps its capital.
            let has_name = points(series).any(|told| text.starts_with(&self.label(told.0)));
            let text = if has_name { text } else { in_small_letters(&text) };
            let arguments = [("series", series.name.clone()), ("text", text)];
            sentences.push(self.speech.say("figure-summary-series", &arguments));
        }
        let mut sentences = shortened(sentences, self.speech);
        sentences.extend(self.breaks());
        sentences
    }

    /// What one series shows; of one among several only from where to where it goes.
    fn series(&self, series: &Series, is_brief: bool) -> Option<String> {
        let parts = self.unbroken(series);
        let tell = |part: &Vec<Told<'_>>| match self.data.is_dated {
            true => self.trend(part, is_brief),
            false => self.range(part),
        };
        self.speech.join("figure-sentences", parts.iter().filter_map(tell))
    }

    /// The values, parted where a new way of counting begins.
    fn unbroken<'b>(&self, series: &'b Series) -> Vec<Vec<Told<'b>>> {
        let mut parts: Vec<Vec<Told<'b>>> = vec![Vec::new()];
        for (index, point) in series.points.iter().enumerate() {
            if self.data.entries.get(index).is_some_and(|entry| entry.begins) {
                parts.push(Vec::new());
            }
            if let (Some(point), Some(part)) = (point, parts.last_mut()) {
                part.push((index, point));
            }
        }
        parts
    }

    fn breaks(&self) -> Vec<String> {
        let Some(begins) = &self.terms.begins else { return Vec::new() };
        let at = self.data.entries.iter().filter(|entry| entry.begins);
        at.map(|entry| {
            let arguments = [("label", entry.text.clone()), ("text", begins.clone())];
            self.speech.say("figure-summary-break", &arguments)
        })
        .collect()
    }

    fn one(&self, (index, point): Told<'_>) -> String {
        let arguments = [("label", self.label(index)), ("value", point.told.clone())];
        self.speech.say("figure-summary-one", &arguments)
    }

    /// From the first to the last, and the extremes where they lie between.
    fn trend(&self, part: &[Told<'_>], is_brief: bool) -> Option<String> {
        let (&first, &last) = (part.first()?, part.last()?);
        if part.len() == 1 {
            return Some(self.one(first));
        }
        let (low, high) = extremes(part);
        if low == high {
            return self.range(part);
        }
        let message = match last.1.value.total_cmp(&first.1.value) {
            _ if last.1.number == first.1.number => "figure-summary-level",
            Ordering::Less => self.sayings.less.to,
            _ => self.sayings.more.to,
        };
        let arguments = [
            ("first", first.1.told.clone()),
            ("first-label", self.label(first.0)),
            ("last", last.1.told.clone()),
            ("last-label", self.label(last.0)),
        ];
        let trend = self.speech.say(message, &arguments);
        if is_brief {
            return Some(trend);
        }
        let since = self.since(part);
        let ends = [first.1.value, last.1.value];
        let at_ends = ends.contains(&low) && ends.contains(&high);
        let range = if at_ends { None } else { self.range(part) };
        self.speech.join("figure-sentences", [Some(trend), since, range].into_iter().flatten())
    }

    /// The last label before at which a value was as high as the last one, or as low; where none was, that it is the
    /// extreme of all. Told only of an unbroken run of known values, and not when the range says as much.
    fn since(&self, part: &[Told<'_>]) -> Option<String> {
        let (&last, _) = part.split_last()?;
        let joined = part.windows(2).rev().take_while(|pair| pair[0].0 + 1 == pair[1].0).count();
        let run = &part[part.len() - 1 - joined..];
        if run.iter().any(|(_, point)| point.is_open()) {
            return None;
        }
        let (low, high) = extremes(part);
        let first = part.first()?;
        let earlier = &run[..run.len() - 1];
        let ways = [(Ordering::Greater, &self.sayings.more), (Ordering::Less, &self.sayings.less)];
        ways.into_iter().find_map(|(way, messages)| {
            let is_beyond = |told: &&Told<'_>| last.1.value.total_cmp(&told.1.value) == way;
            let beyond = earlier.iter().rev().take_while(is_beyond).count();
            if beyond < LEAST {
                return None;
            }
            let (message, label) = match earlier.len().checked_sub(beyond + 1) {
                Some(as_far) => (messages.since, earlier[as_far].0),
                // Before a gap a value may have been as high; and where the extremes are named this is told.
                None if run.len() < part.len() || ![low, high].contains(&first.1.value) => return None,
                None => (messages.of_all, first.0),
            };
            let arguments = [("label", self.label(label)), ("last-label", self.label(last.0))];
            Some(self.speech.say(message, &arguments))
        })
    }

    fn range(&self, part: &[Told<'_>]) -> Option<String> {
        let (low, high) = extremes(part);
        let (first, lowest, highest) = (part.first()?, told(part, low)?, told(part, high)?);
        if part.len() == 1 {
            return Some(self.one(*first));
        }
        if low == high {
            return Some(self.speech.say("figure-summary-equal", &[("value", first.1.told.clone())]));
        }
        let mut ends = [(highest, high), (lowest, low)];
        if self.sayings.is_turned {
            ends.reverse();
        }
        let [(highest, high), (lowest, low)] = ends;
        let arguments = [
            ("highest", highest.1.told.clone()),
            ("highest-label", self.labels(part, high)),
            ("lowest", lowest.1.told.clone()),
            ("lowest-label", self.labels(part, low)),
        ];
        Some(self.speech.say(self.sayings.range, &arguments))
    }

    /// The labels at which a value stands; of many, the first few.
    fn labels(&self, part: &[Told<'_>], value: f64) -> String {
        let at: Vec<_> = part.iter().filter(|told| told.1.value == value).collect();
        let names = at.iter().take(TIES).map(|told| self.label(told.0));
        let more = (at.len() > TIES).then(|| "…".to_owned());
        self.speech.join("figure-list", names.chain(more)).unwrap_or_default()
    }
}

/// A sentence as it goes on after a colon.
fn in_small_letters(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

fn points(series: &Series) -> impl Iterator<Item = Told<'_>> {
    series.points.iter().enumerate().filter_map(|(index, point)| Some((index, point.as_ref()?)))
}

fn extremes(part: &[Told<'_>]) -> (f64, f64) {
    place::extremes(part.iter().map(|told| told.1.value))
}

fn told<'a>(part: &[Told<'a>], value: f64) -> Option<Told<'a>> {
    part.iter().copied().find(|told| told.1.value == value)
}
