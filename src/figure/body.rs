//! What kinds of structure and place show beside labels and values, in words of one language.
//!
//! Knows no width and no shape.

mod flow;
mod map;
mod summary;
mod table;

use super::compose::{label, row_words};
use super::model::Data;
use super::request::{Request, Rows, Words};
use super::speech::{Ask, Speech};
use super::table::{Facet, Row, State, Table};
use super::view;
use crate::names::Lang;
use std::collections::BTreeMap;

pub(super) use flow::{Flow, FlowNode};
pub(super) use map::{MapBody, Region, Spot};

/// What a figure shows beside labels and values.
#[derive(Clone, Debug, Default)]
pub(super) enum Body {
    /// Nothing more.
    #[default]
    Plain,
    Milestones(Vec<Stone>),
    Process(Vec<Step>),
    Flow(Flow),
    Map(Box<MapBody>),
}

/// A milestone.
#[derive(Clone, Debug)]
pub(super) struct Stone {
    pub(super) date: String,
    pub(super) text: String,
    pub(super) state: State,
    /// The state in words.
    pub(super) word: String,
    pub(super) is_highlighted: bool,
}

impl Stone {
    /// The state, where it must be said: what has a past date is done unless told otherwise.
    pub(super) fn remark(&self) -> Option<&str> {
        (self.state != State::Done).then_some(self.word.as_str())
    }
}

/// A step of a process.
#[derive(Clone, Debug)]
pub(super) struct Step {
    pub(super) number: String,
    pub(super) text: String,
    pub(super) detail: Option<String>,
    pub(super) time: Option<String>,
    pub(super) is_highlighted: bool,
}

/// What the figure shows beside labels and values.
pub(super) fn body(
    request: &Request,
    table: &Table,
    words: &Words,
    data: &Data,
    speech: &dyn Speech,
) -> Body {
    match request.kind.rows() {
        Rows::Milestones => {
            Body::Milestones(table.rows.iter().map(|row| stone(request, row, words, table, speech)).collect())
        }
        Rows::Steps => Body::Process(steps(request, table, speech)),
        Rows::Links => Body::Flow(flow::flow(request, table, words, speech)),
        Rows::Places => Body::Map(Box::new(map::of_places(request, table, words, data, speech))),
        Rows::Values if request.kind.is_of_areas() => {
            Body::Map(Box::new(map::of_areas(request, table, data, speech)))
        }
        Rows::Values | Rows::Events => Body::Plain,
    }
}

fn stone(request: &Request, row: &Row, words: &Words, table: &Table, speech: &dyn Speech) -> Stone {
    let state = if let Facet::State(state) = row.facet { state } else { State::default() };
    Stone {
        date: label(row, table.form, words, speech),
        text: row_words(row, speech).unwrap_or_default(),
        word: speech.word(&format!("figure-state-{}", state.as_str())),
        is_highlighted: request.highlight.contains(&row.label),
        state,
    }
}

/// The longest name of a step that is shown as its number.
const NUMBER: usize = 3;

fn steps(request: &Request, table: &Table, speech: &dyn Speech) -> Vec<Step> {
    let are_numbers = table.rows.iter().all(|row| row.label.chars().count() <= NUMBER);
    let own = |texts: &BTreeMap<Lang, String>| texts.get(speech.lang()).map(|text| speech.set(text));
    let steps = table.rows.iter().enumerate().map(|(index, row)| {
        let (detail, time) = match &row.facet {
            Facet::Step { detail, time } => (own(detail), own(time)),
            _ => (None, None),
        };
        Step {
            number: if are_numbers { row.label.clone() } else { speech.number(&(index + 1).to_string()) },
            text: row_words(row, speech).unwrap_or_default(),
            is_highlighted: request.highlight.contains(&row.label),
            detail,
            time,
        }
    });
    steps.collect()
}

impl Body {
    /// Everything that the drawing shows, row by row; none where labels and values are all.
    pub(super) fn table(
        &self,
        request: &Request,
        data: &Data,
        gap: &str,
        speech: &dyn Speech,
    ) -> Option<view::Rows> {
        table::rows(self, request, data, gap, speech)
    }

    /// What the drawing shows in a few sentences; none where labels and values are all.
    pub(super) fn summary(&self, data: &Data, are_ranks: bool, speech: &dyn Speech) -> Option<String> {
        summary::write(self, data, are_ranks, speech)
    }
}
