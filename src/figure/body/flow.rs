//! What flows from where to where, in words and numbers.
//!
//! Knows no place on a drawing.

use std::collections::{BTreeMap, BTreeSet};

use crate::figure::compose::{entry_words, marked, signed};
use crate::figure::exact::Exact;
use crate::figure::request::{Request, Words};
use crate::figure::speech::{Ask, Speech};
use crate::figure::table::{Facet, Mark, Table, Value};

/// Things and what flows between them.
#[derive(Clone, Debug, Default)]
pub(in crate::figure) struct Flow {
    /// In the order in which the file names them.
    pub(in crate::figure) nodes: Vec<FlowNode>,
    pub(in crate::figure) links: Vec<FlowLink>,
    /// What comes from things that nothing flows to.
    pub(in crate::figure) total: String,
}

/// Something from or to which something flows.
#[derive(Clone, Debug)]
pub(in crate::figure) struct FlowNode {
    pub(in crate::figure) name: String,
    /// What comes in or goes out, whichever is more.
    pub(in crate::figure) value: f64,
    /// The value with its signs, as a drawing has it.
    pub(in crate::figure) labelled: String,
    /// The value with its marks in words, where it is the sum of several links.
    pub(in crate::figure) sum: Option<String>,
    /// Name and value in words.
    pub(in crate::figure) title: String,
    pub(in crate::figure) is_highlighted: bool,
}

/// What flows from one thing to another, by their numbers.
#[derive(Clone, Debug)]
pub(in crate::figure) struct FlowLink {
    pub(in crate::figure) from: usize,
    pub(in crate::figure) to: usize,
    pub(in crate::figure) value: f64,
    /// From, to and the value.
    pub(in crate::figure) title: String,
}

/// The values that come to a thing and that leave it.
#[derive(Default)]
struct Account<'a> {
    taken: Vec<&'a Value>,
    given: Vec<&'a Value>,
}

pub(super) fn flow(request: &Request, table: &Table, words: &Words, speech: &dyn Speech) -> Flow {
    let mut names: Vec<&str> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    let mut accounts: Vec<Account<'_>> = Vec::new();
    let mut links = Vec::new();
    let word = |id: &str| words.labels.get(id).cloned().unwrap_or_else(|| id.to_owned());
    for row in &table.rows {
        let (Facet::To(to), Some(Some(value))) = (&row.facet, row.values.first()) else { continue };
        let [from, to] = [row.label.as_str(), to.as_str()].map(|id| {
            *places.entry(id).or_insert_with(|| {
                names.push(id);
                accounts.push(Account::default());
                names.len() - 1
            })
        });
        accounts[from].given.push(value);
        accounts[to].taken.push(value);
        let told = told(&value.exact, &value.marks, request, speech);
        let title = speech
            .say("figure-flow", &[("from", word(&row.label)), ("to", word(names[to])), ("value", told)]);
        links.push(FlowLink { from, to, value: value.exact.near(), title });
    }
    let sources = accounts.iter().filter(|account| account.taken.is_empty());
    let total = sum(sources.flat_map(|account| account.given.iter().copied()));
    let nodes = names.iter().zip(&accounts).map(|(&id, account)| {
        let (exact, marks) = larger(account);
        let written = exact.written(request.decimals);
        let percent = request.unit.as_deref().filter(|&unit| unit == "percent");
        FlowNode {
            sum: (account.taken.len().max(account.given.len()) > 1)
                .then(|| marked(speech.number(&written), &marks, speech)),
            labelled: signed(&speech.quantity(&written, percent), &marks),
            title: entry_words(word(id), told(&exact, &marks, request, speech), speech),
            value: exact.near(),
            is_highlighted: request.highlight.iter().any(|label| label == id),
            name: word(id),
        }
    });
    let nodes = nodes.collect();
    Flow { nodes, links, total: told(&total.0, &total.1, request, speech) }
}

fn told(exact: &Exact, marks: &BTreeSet<Mark>, request: &Request, speech: &dyn Speech) -> String {
    marked(speech.quantity(&exact.written(request.decimals), request.unit.as_deref()), marks, speech)
}

fn larger(account: &Account<'_>) -> (Exact, BTreeSet<Mark>) {
    let (taken, given) = (sum(account.taken.iter().copied()), sum(account.given.iter().copied()));
    if taken.0.near() > given.0.near() { taken } else { given }
}

/// The sum of some values, with every mark that one of them has.
fn sum<'a>(values: impl Iterator<Item = &'a Value>) -> (Exact, BTreeSet<Mark>) {
    let values: Vec<&Value> = values.collect();
    let total = Exact::sum(values.iter().map(|value| &value.exact));
    let near = || values.iter().map(|value| value.exact.near()).sum::<f64>();
    let marks = values.iter().flat_map(|value| value.marks.iter().copied()).collect();
    (total.unwrap_or_else(|| Exact::of_power(near().clamp(0.0, 9e18) as i64, 0)), marks)
}
