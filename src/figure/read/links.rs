//! The links of a flow: from, to, and how much.
//!
//! Knows no drawing; names of what is linked are the figure's words.

use std::collections::{BTreeMap, BTreeSet};

use super::{Reader, one_line};
use crate::figure::Request;
use crate::figure::csv::Field;
use crate::figure::exact::Exact;
use crate::figure::table::{Facet, Mark, Row, Table, Value};
use crate::problem::{Diagnostic, Problem};
use crate::source::Span;

/// The columns of a table of links.
struct Columns {
    from: usize,
    to: usize,
}

impl Reader<'_> {
    pub(super) fn links(&mut self, request: &Request) -> Table {
        let (from, to) = (self.column("from"), self.column("to"));
        let series = request.series.first().and_then(|name| self.series(name, request.kind));
        if let Some(series) = &series {
            self.doubt_thousands(series);
        }
        let marks = self.grid.column("note");
        let (Some(from), Some(to), Some(series)) = (from, to, series) else { return Table::default() };
        let columns = Columns { from, to };
        let mut links = Links::default();
        for cells in &self.grid.rows {
            let common = marks.map_or_else(BTreeSet::new, |column| self.marks(&cells[column]));
            let value = self.value(cells, &series, &common);
            let field = &cells[series.values];
            if field.text.is_empty() || value.as_ref().is_some_and(|value| value.exact.near() <= 0.0) {
                let value = if field.text.is_empty() { "none" } else { &field.text };
                self.note(Problem::FlowValue { value: value.into() }, field.span);
                continue;
            }
            let Some(value) = value else { continue };
            if self.is_sound(cells, &columns, &mut links) {
                let label = one_line(&cells[from].text);
                let facet = Facet::To(one_line(&cells[to].text));
                let row = Row {
                    label,
                    date: None,
                    words: BTreeMap::new(),
                    values: vec![Some(value)],
                    unit: None,
                    facet,
                };
                links.rows.push(row);
                links.spans.push(cells[from].span);
            }
        }
        self.check_balance(&links);
        Table { rows: links.rows, ..Table::default() }
    }

    /// Whether a link leads from one thing to another without closing a ring; what it lacks is reported.
    fn is_sound(&mut self, cells: &[Field], columns: &Columns, links: &mut Links) -> bool {
        let ends = [("from", &cells[columns.from]), ("to", &cells[columns.to])];
        if let Some((name, _)) = ends.iter().find(|(_, field)| field.text.is_empty()) {
            let span = cells.iter().map(|cell| cell.span).reduce(|a, b| Span { start: a.start, end: b.end });
            let problem = Problem::DataLabelMissing { column: (*name).to_owned() };
            self.note(problem, span.unwrap_or(ends[0].1.span));
            return false;
        }
        let [from, to] = ends.map(|(_, field)| one_line(&field.text));
        if let Some(path) = links.path(&to, &from) {
            let ring = path.into_iter().chain([to.clone()]).collect::<Vec<_>>().join(" → ");
            let ring = if from == to { format!("{from} → {to}") } else { ring };
            self.note(Problem::FlowRing { ring: ring.into() }, ends[1].1.span);
            return false;
        }
        if !links.add(&from, &to) {
            self.note(Problem::DataRowTwice { label: format!("{from} → {to}") }, ends[0].1.span);
            return false;
        }
        true
    }

    /// Reports things that give on more or less than they take in, unless a value at them is not exact.
    fn check_balance(&mut self, links: &Links) {
        let mut inner: BTreeMap<&str, (Vec<&Value>, Vec<&Value>, Span)> = BTreeMap::new();
        for (row, span) in links.rows.iter().zip(&links.spans) {
            let (Facet::To(to), Some(Some(value))) = (&row.facet, row.values.first()) else { continue };
            let node = inner.entry(&row.label).or_insert((Vec::new(), Vec::new(), *span));
            if node.1.is_empty() {
                node.2 = *span;
            }
            node.1.push(value);
            inner.entry(to).or_insert((Vec::new(), Vec::new(), *span)).0.push(value);
        }
        for (node, (taken, given, span)) in inner {
            let is_exact = |value: &&Value| value.marks.iter().all(|mark| *mark == Mark::Derived);
            if taken.is_empty() || given.is_empty() || !taken.iter().chain(&given).all(is_exact) {
                continue;
            }
            let sum = |values: &[&Value]| Exact::sum(values.iter().map(|value| &value.exact));
            if let (Some(taken), Some(given)) = (sum(&taken), sum(&given))
                && taken.near() != given.near()
            {
                let text = |sum: Exact| sum.written(None).into_boxed_str();
                let problem =
                    Problem::FlowUnbalanced { node: node.into(), taken: text(taken), given: text(given) };
                self.notes.add(Diagnostic::new(problem).at(&self.source.path, span));
            }
        }
    }
}

/// The links that were read.
#[derive(Default)]
struct Links {
    rows: Vec<Row>,
    spans: Vec<Span>,
    onward: BTreeMap<String, BTreeSet<String>>,
}

impl Links {
    /// Whether the link was new.
    fn add(&mut self, from: &str, to: &str) -> bool {
        self.onward.entry(from.to_owned()).or_default().insert(to.to_owned())
    }

    /// A way along the links, if there is one; from a thing to itself it is of no length.
    fn path(&self, from: &str, to: &str) -> Option<Vec<String>> {
        let mut before: BTreeMap<&str, Option<&str>> = BTreeMap::from([(from, None)]);
        let mut open = vec![from];
        while let Some(node) = open.pop() {
            if node == to {
                let steps = std::iter::successors(Some(node), |step| before.get(step).copied().flatten());
                let mut path: Vec<String> = steps.map(str::to_owned).collect();
                path.reverse();
                return Some(path);
            }
            for next in self.onward.get(node).into_iter().flatten() {
                if !before.contains_key(next.as_str()) {
                    before.insert(next, Some(node));
                    open.push(next);
                }
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use crate::figure::Kind;
    use crate::figure::read::tests::faults;

    fn links(rows: &str) -> Vec<String> {
        faults(Kind::Flow, "", &["v"], &format!("from,to,v,note\n{rows}"))
    }

    #[test]
    fn a_ring_is_pointed_at_where_it_closes() {
        assert_eq!(links("cảng,bãi,2,\nbãi,cảng,2,\n"), ["flow-ring 3:5 cảng"]);
        assert_eq!(links("cảng,cảng,2,\n"), ["flow-ring 2:6 cảng"]);
    }

    #[test]
    fn nothing_and_less_than_nothing_do_not_flow() {
        assert_eq!(
            links("a,b,0,\na,c,-2,\na,d,,\na,e,nhiều,\n"),
            ["flow-value 2:5 0", "flow-value 3:5 -2", "flow-value 4:5 ", "data-number 5:5 nhiều"]
        );
    }

    #[test]
    fn what_flows_on_is_compared_with_what_came_to_the_last_digit() {
        assert_eq!(links("a,b,0.1,\nc,b,0.2,\nb,d,0.3,\n"), [""; 0]);
        assert_eq!(links("a,b,0.1,\nc,b,0.2,\nb,d,0.31,\n"), ["flow-unbalanced 4:1 b"]);
        assert_eq!(links("a,b,0.1,estimate\nc,b,0.2,\nb,d,0.31,\n"), [""; 0]);
    }

    #[test]
    fn a_link_stands_once_and_has_two_ends() {
        assert_eq!(
            links("a,b,1,\na,b,2,\n,b,3,\n"),
            ["data-row-twice 3:1 a", "data-label-missing 4:1 ,b,3,"]
        );
    }
}
