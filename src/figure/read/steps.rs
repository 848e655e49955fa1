//! The steps of a process: words in an order, with what each needs.
//!
//! Knows no drawing.

use std::collections::{BTreeMap, BTreeSet};

use super::{Reader, one_line};
use crate::figure::csv::Field;
use crate::figure::table::{Facet, Row, Table};
use crate::names::Lang;

impl Reader<'_> {
    pub(super) fn steps(&mut self, langs: &[Lang]) -> Table {
        let step = self.column("step");
        let texts = self.words("text", langs, true);
        let details = self.words("detail", langs, false);
        let times = self.words("time", langs, false);
        let Some(column) = step else { return Table::default() };
        let mut seen = BTreeSet::new();
        let mut rows = Vec::new();
        for cells in &self.grid.rows {
            let label = one_line(&cells[column].text);
            self.check_label("step", &label, cells, (column, None), &mut seen);
            let words = self.row_words(&label, cells, &texts);
            let facet = Facet::Step {
                detail: self.optional_words(&label, cells, &details),
                time: self.optional_words(&label, cells, &times),
            };
            rows.push(Row { label, date: None, words, values: Vec::new(), unit: None, facet });
        }
        Table { rows, ..Table::default() }
    }

    /// Words that a row may lack, but then in every language.
    fn optional_words(
        &mut self,
        label: &str,
        cells: &[Field],
        columns: &BTreeMap<Lang, usize>,
    ) -> BTreeMap<Lang, String> {
        if columns.values().all(|&column| cells[column].text.is_empty()) {
            return BTreeMap::new();
        }
        self.row_words(label, cells, columns)
    }
}

#[cfg(test)]
mod tests {
    use crate::figure::Kind;
    use crate::figure::read::tests::faults;

    #[test]
    fn a_step_may_lack_its_detail_but_not_in_one_language_alone() {
        let head = "step,text.vi,text.en,detail.vi,detail.en\n";
        assert_eq!(faults(Kind::Process, "", &[], &format!("{head}1,Nộp,File,,\n")), [""; 0]);
        assert_eq!(
            faults(Kind::Process, "", &[], &format!("{head}1,Nộp,File,Tại quầy,\n1,Trả,Return,,\n")),
            ["data-words-missing 2:21 ", "data-row-twice 3:1 1"]
        );
    }
}
