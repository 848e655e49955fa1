//! What is computed from the values of a figure: shares of a whole, changes, the worth of a symbol.
//!
//! Counts in exact decimals, and says nothing where these do not suffice.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::compose::signed;
use super::exact::Exact;
use super::model::Width;
use super::request::{Better, Kind, Request};
use super::scale;
use super::shares::largest_remainder;
use super::speech::{Ask, Speech};
use super::symbol::Symbol;
use super::table::{Mark, Row, Table, Value};

/// The most symbols in a row, by width, where the author leaves their worth to us.
const SYMBOLS: [(Width, f64); 2] = [(Width::Narrow, 10.0), (Width::Wide, 20.0)];

/// The most symbols in a row at all.
pub const MOST_SYMBOLS: f64 = 100.0;

/// What is computed from the values of a figure.
#[derive(Clone, Debug, Default)]
pub(super) struct Reckoned {
    /// The part of the whole at each label.
    pub(super) shares: Vec<Option<Share>>,
    /// The sum of all values.
    pub(super) total: Option<Total>,
    /// From the first to the last value at each label.
    pub(super) changes: Vec<Option<Change>>,
    /// Whether low values stand above high ones.
    pub(super) is_turned: bool,
    /// Whether the values at each label are ranks, which no length stands for.
    pub(super) ranks: Vec<bool>,
    pub(super) symbols: Option<Symbols>,
}

/// A part of the whole.
#[derive(Clone, Debug)]
pub(super) struct Share {
    /// Between 0 and 1.
    pub(super) part: f64,
    /// In percent, rounded so that all shares make a hundred, as far as equal ones allow it; none where the value itself is a percentage.
    pub(super) text: Option<String>,
}

/// A sum.
#[derive(Clone, Debug)]
pub(super) struct Total {
    pub(super) number: String,
    /// With its unit.
    pub(super) told: String,
}

/// From one value to another.
#[derive(Clone, Debug)]
pub(super) struct Change {
    pub(super) way: Ordering,
    /// Whether it is an ascent: of ranks, that to a lower number.
    pub(super) is_up: bool,
    /// How far, for the choice of the greatest.
    pub(super) far: f64,
    /// In words, as shortly as can be: `tăng 23,4 %`.
    pub(super) text: String,
    /// The difference in the unit, where the words do not name it.
    pub(super) by: Option<String>,
}

/// A symbol and its worth by width.
#[derive(Clone, Debug)]
pub(super) struct Symbols {
    pub(super) symbol: Symbol,
    each: Vec<(Width, Each)>,
}

/// What one symbol stands for.
#[derive(Clone, Debug)]
pub(super) struct Each {
    pub(super) worth: f64,
    /// `Mỗi biểu tượng = 10 triệu tấn`.
    pub(super) legend: String,
}

impl Symbols {
    pub(super) fn each(&self, width: Width) -> Option<&Each> {
        self.each.iter().find(|(of, _)| *of == width).map(|(_, each)| each)
    }
}

/// Computes what the kind shows.
pub(super) fn reckon(request: &Request, table: &Table, speech: &dyn Speech) -> Reckoned {
    let is_rank = request.unit.as_deref() == Some("rank");
    let mut reckoned = Reckoned {
        is_turned: match request.better.filter(|_| request.kind == Kind::Slope) {
            Some(better) => better == Better::Low,
            None => is_rank,
        },
        ..Reckoned::default()
    };
    match request.kind {
        Kind::Donut => {
            reckoned.shares = shares(request, table, speech);
            reckoned.total = total(request, table, speech);
        }
        Kind::Slope | Kind::Comparison => {
            reckoned.ranks = table.rows.iter().map(|row| unit(request, row) == Some("rank")).collect();
            reckoned.changes = table.rows.iter().map(|row| change(request, row, speech)).collect();
        }
        Kind::Pictogram => reckoned.symbols = symbols(request, table, speech),
        _ => {}
    }
    reckoned
}

fn unit<'a>(request: &'a Request, row: &'a Row) -> Option<&'a str> {
    row.unit.as_deref().or(request.unit.as_deref())
}

fn total(request: &Request, table: &Table, speech: &dyn Speech) -> Option<Total> {
    let sum = Exact::sum(table.values()).filter(|_| request.unit.as_deref() != Some("percent"))?;
    let sum = sum.written(request.decimals);
    Some(Total { told: speech.quantity(&sum, request.unit.as_deref()), number: speech.number(&sum) })
}

/// In tenths of a percent by the largest remainder, so that the shares make a hundred as far as equal ones allow it.
fn shares(request: &Request, table: &Table, speech: &dyn Speech) -> Vec<Option<Share>> {
    let near: Vec<Option<f64>> =
        table.rows.iter().map(|row| Some(row.values.first()?.as_ref()?.exact.near().max(0.0))).collect();
    let whole: f64 = near.iter().flatten().sum();
    let texts = tenths(table).filter(|_| request.unit.as_deref() != Some("percent"));
    let text = |index: usize| {
        let tenths = *texts.as_ref()?.get(index)?.as_ref()?;
        Some(speech.quantity(&Exact::of_steps(tenths, 1)?.written(Some(1)), Some("percent")))
    };
    let share = |(index, near): (usize, &Option<f64>)| {
        let part = if whole > 0.0 { (*near)? / whole } else { 0.0 };
        Some(Share { part, text: text(index) })
    };
    near.iter().enumerate().map(share).collect()
}

fn tenths(table: &Table) -> Option<Vec<Option<i128>>> {
    let whole = Exact::sum(table.values())?;
    let mut counted: Vec<Option<(i128, f64)>> = Vec::new();
    for row in &table.rows {
        let value = row.values.first().and_then(Option::as_ref);
        counted.push(match value {
            Some(value) => Some(value.exact.share_of(&whole, 1)?),
            None => None,
        });
    }
    let there: Vec<(i128, f64)> = counted.iter().flatten().copied().collect();
    let mut shown = largest_remainder(&there, 1000).into_iter();
    Some(counted.into_iter().map(|share| share.and_then(|_| shown.next())).collect())
}

/// From a row's first value to its last; none where that would claim more than the data say.
fn change(request: &Request, row: &Row, speech: &dyn Speech) -> Option<Change> {
    let (before, after) = (row.values.first()?.as_ref()?, row.values.last()?.as_ref()?);
    let by = after.exact.minus(&before.exact)?.trimmed();
    let way = by.near().total_cmp(&0.0);
    let marks = marks(before, after, way)?;
    let unit = unit(request, row);
    let is_low_better = request.better.map_or(unit == Some("rank"), |better| better == Better::Low);
    let is_up = (way == Ordering::Greater) != is_low_better;
    let word = |id: &str, value: String| speech.say(id, &[("value", signed(&value, &marks))]);
    let far = by.near().abs();
    let (way_up, way_down) =
        if unit == Some("rank") { ("figure-change-worse", "figure-change-better") } else { UP_DOWN };
    let id = if way == Ordering::Greater { way_up } else { way_down };
    if way == Ordering::Equal {
        return Some(Change { way, is_up, far, text: speech.word("figure-change-none"), by: None });
    }
    let size = by.written(request.decimals);
    let size = size.trim_start_matches('-');
    Some(match unit {
        Some("percent") => {
            Change { way, is_up, far, text: word(id, speech.count("figure-points", size)), by: None }
        }
        Some("rank") => Change { way, is_up, far, text: word(id, speech.number(size)), by: None },
        unit if times(before, after).is_some() => {
            let times = times(before, after).unwrap_or_default();
            let difference = signed(&with_sign(way, speech.quantity(size, unit)), &marks);
            let text = signed(&speech.count("figure-change-times", &times), &marks);
            Change { way, is_up, far, text, by: Some(difference) }
        }
        unit => match percent(before, &by, speech) {
            Some(percent) => {
                let difference = signed(&with_sign(way, speech.quantity(size, unit)), &marks);
                Change { way, is_up, far, text: word(id, percent), by: Some(difference) }
            }
            None => Change { way, is_up, far, text: word(id, speech.quantity(size, unit)), by: None },
        },
    })
}

const UP_DOWN: (&str, &str) = ("figure-change-rise", "figure-change-fall");

fn with_sign(way: Ordering, text: String) -> String {
    let sign = if way == Ordering::Greater { '+' } else { '−' };
    format!("{sign}{text}")
}

/// How much of the value before the change is, without its sign; none beside zero, below it, or when it would
/// read as nothing.
fn percent(before: &Value, by: &Exact, speech: &dyn Speech) -> Option<String> {
    if before.exact.near() <= 0.0 {
        return None;
    }
    let growth = (by.near() / before.exact.near()).abs();
    if growth > LEAST_TIMES - 1.0 {
        return None;
    }
    let is_large = growth >= 1.0;
    let percent =
        by.percent_of(&before.exact, u32::from(!is_large)).filter(|percent| percent.near() != 0.0)?;
    Some(speech.quantity(percent.written(None).trim_start_matches('-'), Some("percent")))
}

/// How many times the value before the one after is, where that says more than a percentage; beyond what anyone
/// can imagine, nothing does.
fn times(before: &Value, after: &Value) -> Option<String> {
    let times = after.exact.near() / before.exact.near();
    if before.exact.near() <= 0.0 || times <= LEAST_TIMES || times > MOST_TIMES {
        return None;
    }
    let decimals = u8::from(times < 100.0);
    let percent = after.exact.percent_of(&before.exact, 0)?.written(None).parse().ok()?;
    Some(Exact::of_steps(percent, 2)?.written(Some(decimals)).trim_end_matches(".0").to_owned())
}

/// Growth is told in percent up to so many times the value before.
const LEAST_TIMES: f64 = 11.0;

/// Beyond so many times growth is told by its amount alone.
const MOST_TIMES: f64 = 10_000.0;

/// The marks of a change; none when a value that is only a lower bound leaves its way open.
fn marks(before: &Value, after: &Value, way: Ordering) -> Option<BTreeSet<Mark>> {
    let is_open = |value: &Value| value.marks.contains(&Mark::AtLeast);
    if is_open(before) || (is_open(after) && way != Ordering::Greater) {
        return None;
    }
    Some(before.marks.union(&after.marks).copied().collect())
}

fn symbols(request: &Request, table: &Table, speech: &dyn Speech) -> Option<Symbols> {
    let longest = table.values().map(Exact::near).fold(0.0, f64::max);
    let is_whole = table.values().all(|value| value.near().fract() == 0.0);
    let own = request.each.clone().filter(|each| each.near() > 0.0 && longest / each.near() <= MOST_SYMBOLS);
    let each = SYMBOLS.map(|(width, most)| {
        let each = own.clone().unwrap_or_else(|| scale::round_step(longest / most, is_whole));
        let value = speech.quantity(&each.written(None), request.unit.as_deref());
        let legend = speech.say("figure-each", &[("value", value)]);
        (width, Each { worth: each.near(), legend })
    });
    Some(Symbols { symbol: request.symbol.unwrap_or_default(), each: each.into() })
}
