//! Milestones: dates with words, and how far each has come.
//!
//! Knows no drawing.

use super::Reader;
use super::time::is_after;
use crate::figure::Request;
use crate::figure::table::{Facet, LabelForm, Row, State, Table};
use crate::names::{Lang, PartialDate};
use crate::problem::{Diagnostic, Problem};
use crate::source::Span;

/// So many years from the date of the figure the end of what is being worked at is no longer believed.
const LONGEST_WORK: i32 = 5;

impl Reader<'_> {
    pub(super) fn milestones(&mut self, request: &Request, langs: &[Lang]) -> Table {
        let date = self.column("date");
        let words = self.words("text", langs, true);
        let states = self.grid.column("state");
        let Some(column) = date else { return Table::default() };
        let mut rows = Vec::new();
        for cells in &self.grid.rows {
            let label = cells[column].text.clone();
            let state = states.map_or_else(State::default, |column| {
                let field = &cells[column];
                self.state(&field.text, field.span)
            });
            let Ok(date) = label.parse::<PartialDate>() else {
                self.note(Problem::DataDate { value: label }, cells[column].span);
                continue;
            };
            let typed = states.map(|column| &cells[column]).filter(|field| !field.text.is_empty());
            // A state that is none is reported as such.
            if typed.is_none_or(|field| field.text.parse() == Ok(state)) {
                self.check_state(request, date, state, typed.map_or(cells[column].span, |field| field.span));
            }
            let words = self.row_words(&label, cells, &words);
            let facet = Facet::State(state);
            rows.push(Row { label, date: Some(date), words, values: Vec::new(), unit: None, facet });
        }
        rows.sort_by_key(|row| row.date);
        Table { form: LabelForm::Dates, rows, ..Table::default() }
    }

    /// Reports a state that the date of the milestone belies, as of the date of the figure.
    fn check_state(&mut self, request: &Request, date: PartialDate, state: State, span: Span) {
        let Some(as_of) = request.as_of else { return };
        let is_doubtful = match state {
            State::Done => is_after(date, as_of),
            // What is being worked at may have the day of its end.
            State::Now => date.year > as_of.year + LONGEST_WORK,
            State::Planned => is_after(as_of, date),
        };
        if is_doubtful {
            let state = state.as_str().into();
            self.note(Problem::MilestoneState { date, state, as_of }, span);
        }
    }

    /// An empty cell says nothing unusual: what has a date and no state is done.
    fn state(&mut self, text: &str, span: Span) -> State {
        if text.is_empty() {
            return State::default();
        }
        text.parse().unwrap_or_else(|()| {
            let diagnostic = Diagnostic::new(Problem::DataState { state: text.into() })
                .at(&self.source.path, span)
                .near(text, State::ALL.map(State::as_str));
            self.notes.add(diagnostic);
            State::default()
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::figure::read::tests::{asked, faults};
    use crate::figure::testing::request;
    use crate::figure::{Kind, Request};

    #[test]
    fn a_state_that_is_none_is_pointed_at_with_its_near_one() {
        assert_eq!(
            faults(
                Kind::Milestones,
                "",
                &[],
                "date,state,text.vi,text.en\n2018,done,Mở,Opens\n2027,planed,Xong,Ends\n"
            ),
            ["data-state 3:6 planed → planned"]
        );
    }

    #[test]
    fn a_state_that_its_date_belies_is_told() {
        let as_of = "2025-09-06".parse().ok();
        let request = Request { as_of, ..request(Kind::Milestones, "", &[]) };
        let csv = "date,state,text.vi,text.en\n2010,planned,a,a\n2025,planned,b,b\n2026,,c,c\n2027,now,d,d\n2040,now,e,e\n";
        assert_eq!(
            asked(&request, csv),
            ["milestone-state 2:6 planned", "milestone-state 4:1 2026", "milestone-state 6:6 now"]
        );
    }
}
