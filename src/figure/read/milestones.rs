//! Milestones: dates with words, and how far each has come.
//!
//! Knows no drawing.

use super::Reader;
use crate::figure::table::{Facet, LabelForm, Row, State, Table};
use crate::names::{Lang, PartialDate};
use crate::problem::{Diagnostic, Problem};
use crate::source::Span;

impl Reader<'_> {
    pub(super) fn milestones(&mut self, langs: &[Lang]) -> Table {
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
            let words = self.row_words(&label, cells, &words);
            let facet = Facet::State(state);
            rows.push(Row { label, date: Some(date), words, values: Vec::new(), unit: None, facet });
        }
        rows.sort_by_key(|row| row.date);
        Table { form: LabelForm::Dates, rows, ..Table::default() }
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
    use crate::figure::Kind;
    use crate::figure::read::tests::faults;

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
}
