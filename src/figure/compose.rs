//! Data and words → the model of one language.
//!
//! Knows no drawing: places on an axis are parts between 0 and 1.

use std::collections::{BTreeMap, BTreeSet};

use super::exact::Exact;
use super::form::PanelsScale;
use super::model::{Along, Axis, BigNumber, Data, Entry, Event, Model, Point, Series, TableView, Terms};
use super::reckon;
use super::request::{Kind, Request, Rows, Words};
use super::scale::{self, Ruler};
use super::speech::{Ask, Speech};
use super::table::{LabelForm, Mark, Row, Table, Value};
use super::{body, stack, summary, view};
use crate::names::PartialDate;

/// Up to so many years, each is named on an axis of time, else round ones.
pub(super) const FEW: usize = 14;

/// How many dates an axis of time names at most.
const DATES: usize = 7;

/// Data and words → the model for one language.
pub fn model(request: &Request, table: &Table, words: &Words, speech: &dyn Speech) -> Model {
    let words = &set(words, speech);
    let data = data(request, table, words, speech);
    let axis = axis(request, table, &data.series, &data, speech);
    let panels = panels(request, table, &data, speech);
    let begins = words.break_label.clone().filter(|_| data.entries.iter().any(|entry| entry.begins));
    let terms = Terms {
        unit: request
            .unit
            .as_deref()
            .filter(|&unit| unit != "percent" && !request.is_of_shares())
            .map(|unit| speech.unit(unit)),
        begins,
        gap: speech.word("figure-gap"),
        keys: keys(&data, speech),
        ranges: data.points().any(|point| point.range.is_some()).then(|| speech.word("figure-ranges")),
        total: data.stack.as_ref().filter(|stack| !stack.is_of_shares).map(|_| speech.word("figure-total")),
        own_scales: (!panels.is_empty()).then(|| speech.word("figure-own-scales")),
        axis_cut: (axis.ruler.leaves_zero() && request.unit.as_deref() != Some("rank"))
            .then(|| speech.word("figure-axis-cut")),
    };
    let has_events = request.kind.rows() == Rows::Events;
    let events = if has_events { events(request, table, speech) } else { Vec::new() };
    let numbers =
        if request.kind == Kind::BigNumbers { numbers(request, table, &data, speech) } else { Vec::new() };
    let reckoned = reckon::reckon(request, table, speech);
    let said = view::Said { data: &data, reckoned: &reckoned, events: &events, terms: &terms };
    let body = body::body(request, table, words, &data, speech);
    let written = || {
        let own = body.summary(&data, reckoned.is_turned, speech);
        own.unwrap_or_else(|| summary::write(request.kind, &data, &reckoned, &events, &terms, speech))
    };
    Model {
        id: request.id.clone(),
        kind: request.kind,
        lang: speech.lang().clone(),
        is_rtl: speech.is_rtl(),
        title: words.title.clone(),
        has_own_summary: words.summary.is_some(),
        summary: words.summary.clone().unwrap_or_else(written),
        note: words.note.clone(),
        table: match body.table(request, &data, &terms.gap, speech) {
            Some((header, rows)) => TableView { caption: words.title.clone(), header, rows },
            None => view::table(request, table, words, &said, speech),
        },
        along: along(request.kind, table, &data, speech),
        form: request.form.clone(),
        data,
        axis,
        panels,
        reckoned,
        terms,
        body,
        numbers,
        events,
    }
}

/// The writer's words as the language sets them.
fn set(words: &Words, speech: &dyn Speech) -> Words {
    let optional = |text: &Option<String>| text.as_ref().map(|text| speech.set(text));
    let all = |texts: &BTreeMap<String, String>| {
        texts.iter().map(|(key, text)| (key.clone(), speech.set(text))).collect()
    };
    Words {
        title: speech.set(&words.title),
        summary: optional(&words.summary),
        break_label: optional(&words.break_label),
        series: all(&words.series),
        labels: all(&words.labels),
        annotations: all(&words.annotations),
        note: optional(&words.note),
    }
}

/// A row's own words in the language, as it sets them.
pub(super) fn row_words(row: &Row, speech: &dyn Speech) -> Option<String> {
    row.words.get(speech.lang()).map(|text| speech.set(text))
}

fn data(request: &Request, table: &Table, words: &Words, speech: &dyn Speech) -> Data {
    let gap = speech.word("figure-gap");
    let entries: Vec<Entry> = table
        .rows
        .iter()
        .map(|row| {
            let text = label(row, table.form, words, speech);
            let event = row_words(row, speech).filter(|_| request.kind.rows() == Rows::Events);
            let remark = request.annotations.contains(&row.label).then(|| words.annotations.get(&row.label));
            let remark = remark.flatten().cloned();
            let begins = request.breaks.contains(&row.label);
            let beside = |said: &String| entry_words(text.clone(), said.clone(), speech);
            let year = row.date.map(|date| date.year).filter(|_| table.form == LabelForm::Dates);
            let says_more = row.date.is_some_and(|date| date.month.is_some());
            let alone = |year| speech.date(PartialDate { year, month: None, day: None });
            Entry {
                remark_told: remark.as_ref().map(beside),
                begins_told: words.break_label.as_ref().filter(|_| begins).map(beside),
                told: entry_words(text.clone(), event.unwrap_or_else(|| gap.clone()), speech),
                year,
                year_told: year.filter(|_| says_more).map(alone),
                is_highlighted: request.highlight.contains(&row.label),
                begins,
                remark,
                unit: row.unit.as_deref().filter(|&unit| unit != "percent").map(|unit| speech.unit(unit)),
                text,
            }
        })
        .collect();
    let names = table.series(&request.series);
    let columns = names.iter().enumerate();
    let series = columns.map(|(index, name)| {
        let id = name;
        let name = words.series.get(id).unwrap_or(id).clone();
        let rows = table.rows.iter().zip(&entries);
        let points = rows.map(|(row, entry)| {
            let value = row.values.get(index)?.as_ref()?;
            let series = (names.len() > 1).then(|| name.clone());
            let label = speech.join("figure-list", [Some(entry.text.clone()), series].into_iter().flatten());
            let unit = row.unit.as_deref().or(request.unit.as_deref());
            Some(point(value, unit, request.decimals, label.unwrap_or_default(), speech))
        });
        let is_highlighted = request.kind == Kind::SmallMultiples && request.highlight.contains(id);
        Series { points: points.collect(), name, is_highlighted }
    });
    let mut series: Vec<Series> = series.collect();
    let stack = request.is_stacked().then(|| stack::of(request, table, &entries, &mut series, speech));
    let follows = |pair: &[Row]| pair[0].date.map(scale::first_day) < pair[1].date.map(scale::first_day);
    let is_dated = table.form == LabelForm::Dates && table.rows.windows(2).all(follows);
    Data { series, entries, stack, is_dated }
}

pub(super) fn entry_words(label: String, value: String, speech: &dyn Speech) -> String {
    speech.say("figure-entry", &[("label", label), ("value", value)])
}

/// The row's own words, else its label in the form of the language.
pub(super) fn label(row: &Row, form: LabelForm, words: &Words, speech: &dyn Speech) -> String {
    let own = row_words(row, speech).filter(|_| !row.values.is_empty());
    let own = own.or_else(|| words.labels.get(&row.label).cloned());
    match (own, form, row.date) {
        (Some(own), ..) => own,
        (None, LabelForm::Dates, Some(date)) => speech.date(date),
        (None, LabelForm::Numbers, _) => Exact::parse(&row.label)
            .map_or_else(|| row.label.clone(), |exact| speech.number(&exact.written(None))),
        _ => row.label.clone(),
    }
}

pub(super) fn point(
    value: &Value,
    unit: Option<&str>,
    decimals: Option<u8>,
    label: String,
    speech: &dyn Speech,
) -> Point {
    let exact = value.exact.written(decimals);
    let number = speech.number(&exact);
    let percent = unit.filter(|&unit| unit == "percent");
    let labelled = speech.quantity(&exact, percent);
    let with_range = |text: String| match &value.range {
        Some(range) => {
            let [low, high] = [&range.low, &range.high].map(|end| speech.number(&end.written(decimals)));
            speech.say("figure-range", &[("value", text), ("low", low), ("high", high)])
        }
        None => text,
    };
    let told = with_range(marked(speech.quantity(&exact, unit), &value.marks, speech));
    Point {
        range: value.range.as_ref().map(|range| (range.low.near(), range.high.near())),
        full: with_range(marked(number.clone(), &value.marks, speech)),
        title: entry_words(label, told.clone(), speech),
        value: value.exact.near(),
        signed: signed(&number, &value.marks),
        labelled: signed(&labelled, &value.marks),
        told,
        marks: value.marks.clone(),
        number,
    }
}

/// A number with the signs of its marks: `≥ 86`, `11,81*`.
pub(super) fn signed(number: &str, marks: &BTreeSet<Mark>) -> String {
    let before = marks.iter().filter(|mark| mark.leads()).map(|mark| format!("{}\u{a0}", mark.sign()));
    let after = marks.iter().filter(|mark| !mark.leads()).map(|mark| mark.sign());
    let (before, after): (String, String) = (before.collect(), after.collect());
    format!("{before}{number}{after}")
}

/// A value with what must be said with it: `khoảng 67 triệu tấn`, `11,81 % (ước tính)`.
pub(super) fn marked(text: String, marks: &BTreeSet<Mark>, speech: &dyn Speech) -> String {
    marks
        .iter()
        .fold(text, |text, mark| speech.say(&format!("figure-marked-{}", mark.as_str()), &[("value", text)]))
}

fn mark_words(marks: &BTreeSet<Mark>, speech: &dyn Speech) -> Option<String> {
    speech.join("figure-list", marks.iter().map(|mark| mark_word(*mark, speech)))
}

fn mark_word(mark: Mark, speech: &dyn Speech) -> String {
    speech.word(&format!("figure-mark-{}", mark.as_str()))
}

fn keys(data: &Data, speech: &dyn Speech) -> Vec<String> {
    let used: BTreeSet<Mark> = data.points().flat_map(|point| point.marks.iter().copied()).collect();
    used.into_iter().map(|mark| format!("{}\u{a0}{}", mark.sign(), mark_word(mark, speech))).collect()
}

fn axis(request: &Request, table: &Table, series: &[Series], data: &Data, speech: &dyn Speech) -> Axis {
    let points = series.iter().flat_map(|series| series.points.iter().flatten());
    let values: Vec<f64> = match &data.stack {
        Some(stack) => stack.reach().collect(),
        None => points.flat_map(Point::reach).collect(),
    };
    let exacts = table.rows.iter().flat_map(|row| row.values.iter().flatten());
    let whole = exacts.map(|value| value.exact.near()).all(|value| value.fract() == 0.0);
    if request.kind == Kind::Slope {
        return Axis { ruler: Ruler::fitted(&values, &request.scale), texts: Vec::new() };
    }
    let has_bars = request.kind == Kind::SmallMultiples && !data.is_dated;
    let is_on_zero = request.kind.stands_on_zero() || has_bars;
    let is_of_ranks = request.unit.as_deref() == Some("rank") && !is_on_zero;
    let ruler = match () {
        () if request.is_of_shares() => Ruler::of_shares(),
        () if is_of_ranks && request.kind == Kind::Dot => Ruler::of_ranks(&values, &request.scale),
        () if is_of_ranks => Ruler::of_ranks(&values, &request.scale).turned(),
        () => Ruler::of(&values, whole, !is_on_zero, &request.scale),
    };
    let unit = if request.is_of_shares() { Some("percent") } else { request.unit.as_deref() };
    let percent = unit.filter(|&unit| unit == "percent");
    let texts = ruler.ticks.iter().map(|tick| speech.quantity(&tick.written(None), percent));
    Axis { texts: texts.collect(), ruler }
}

/// The axes of panels that have their own.
fn panels(request: &Request, table: &Table, data: &Data, speech: &dyn Speech) -> Vec<Axis> {
    if request.kind != Kind::SmallMultiples || request.form.panels_scale == PanelsScale::Shared {
        return Vec::new();
    }
    data.series.chunks(1).map(|series| axis(request, table, series, data, speech)).collect()
}

/// By distance in time when the labels are dates in order, else one after the other.
fn along(kind: Kind, table: &Table, data: &Data, speech: &dyn Speech) -> Along {
    let days: Vec<i64> = table.rows.iter().filter_map(|row| row.date).map(scale::first_day).collect();
    let (Some(&first), Some(&last)) = (days.first(), days.last()) else { return in_order(data) };
    if !(data.is_dated || kind.rows() == Rows::Events) || days.len() != table.rows.len() {
        return in_order(data);
    }
    let place = |day: i64| scale::part(day as f64, first as f64, last as f64);
    let places: Vec<f64> = days.iter().map(|&day| place(day)).collect();
    let only_years = table.rows.iter().all(|row| row.date.is_some_and(|date| date.month.is_none()));
    let round = scale::time_ticks(first, last, DATES);
    let each = only_years && kind.rows() == Rows::Values && days.len() <= FEW;
    let ticks = if each || round.len() < 2 {
        places.iter().zip(&data.entries).map(|(&place, entry)| (place, entry.text.clone())).collect()
    } else {
        round.into_iter().map(|date| (place(scale::first_day(date)), speech.date(date))).collect()
    };
    Along { places, ticks }
}

fn in_order(data: &Data) -> Along {
    let count = data.entries.len() as f64;
    let places: Vec<f64> =
        (0..data.entries.len()).map(|index| scale::part(index as f64, 0.0, count - 1.0)).collect();
    let texts = data.entries.iter().map(|entry| entry.text.clone());
    Along { ticks: places.iter().copied().zip(texts).collect(), places }
}

fn events(request: &Request, table: &Table, speech: &dyn Speech) -> Vec<Event> {
    let dated = table.rows.iter().filter_map(|row| row.date.map(|date| (row, date)));
    dated
        .map(|(row, date)| Event {
            date: speech.date(date),
            iso: date.to_string(),
            text: row_words(row, speech).unwrap_or_default(),
            is_highlighted: request.highlight.contains(&row.label),
        })
        .collect()
}

fn numbers(request: &Request, table: &Table, data: &Data, speech: &dyn Speech) -> Vec<BigNumber> {
    let points = data.series.first().map(|series| &series.points[..]).unwrap_or_default();
    let rows = data.entries.iter().zip(&table.rows).zip(points);
    rows.map(|((entry, row), point)| {
        let unit = row.unit.as_deref().or(request.unit.as_deref());
        let exact = row.values.first().and_then(Option::as_ref);
        let exact = exact.map(|value| value.exact.written(request.decimals));
        let percent = unit.filter(|&unit| unit == "percent");
        let beside = unit.filter(|_| percent.is_none()).zip(exact.as_ref());
        BigNumber {
            unit: beside.map_or_else(String::new, |(unit, exact)| speech.unit_of(unit, exact)),
            value: exact
                .as_ref()
                .map_or_else(|| speech.word("figure-gap"), |exact| speech.quantity(exact, percent)),
            label: entry.text.clone(),
            mark: point.as_ref().and_then(|point| mark_words(&point.marks, speech)),
            is_highlighted: entry.is_highlighted,
        }
    })
    .collect()
}
