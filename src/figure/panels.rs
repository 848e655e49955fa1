//! Rows that a column parts into groups → one series for each group.
//!
//! Knows no drawing.

use super::table::{LabelForm, Row, Table};

/// The groups that have been met, and the rows that they share.
pub(super) struct Panels {
    /// The column of the groups' ids.
    pub(super) column: usize,
    groups: Vec<String>,
    rows: Vec<Row>,
}

impl Panels {
    /// Parts rows by the ids of a column.
    pub(super) fn by(column: usize) -> Self {
        Self { column, groups: Vec::new(), rows: Vec::new() }
    }

    /// Puts the value of a row beside those that other groups have at its label.
    pub(super) fn add(&mut self, group: &str, row: Row) {
        let group = self.groups.iter().position(|known| known == group).unwrap_or_else(|| {
            self.groups.push(group.to_owned());
            self.groups.len() - 1
        });
        let value = row.values.first().cloned().flatten();
        let at = self.rows.iter().position(|known| known.label == row.label).unwrap_or_else(|| {
            self.rows.push(Row { values: Vec::new(), ..row });
            self.rows.len() - 1
        });
        let values = &mut self.rows[at].values;
        values.resize(values.len().max(group + 1), None);
        values[group] = value;
    }

    /// The table of all groups; labels that are dates come in the order of time.
    pub(super) fn table(mut self, form_of: impl Fn(&[Row]) -> LabelForm) -> Table {
        for row in &mut self.rows {
            row.values.resize(self.groups.len(), None);
        }
        let form = form_of(&self.rows);
        if form == LabelForm::Dates {
            self.rows.sort_by_key(|row| row.date);
        }
        Table { form, rows: self.rows, groups: self.groups, base: None }
    }
}

#[cfg(test)]
mod tests {
    use crate::figure::testing::{langs, request, source};
    use crate::figure::{Form, Kind, Request, read};

    #[test]
    fn groups_become_series_over_all_their_years() {
        let form = Form { panels: Some("cảng".to_owned()), ..Form::default() };
        let request = Request { form, ..request(Kind::SmallMultiples, "năm", &["v"]) };
        let text = "năm,cảng,v\n2020,a,1\n2022,a,3\n2021,b,5\n2022,b,6\n2022,b,7\n";
        let noted = read(&source(text), &request, &langs(&["vi"]));
        let codes: Vec<_> = noted.notes.iter().map(|note| note.problem.code()).collect();
        assert_eq!(codes, ["data-row-twice"]);
        assert_eq!(noted.value.groups, ["a", "b"]);
        assert_eq!(noted.value.labels().collect::<Vec<_>>(), ["2020", "2021", "2022"]);
        let gaps = |row: usize| noted.value.rows[row].values.iter().filter(|value| value.is_none()).count();
        assert_eq!((gaps(0), gaps(1), gaps(2)), (1, 1, 0));
    }
}
