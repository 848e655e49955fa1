//! The words of a table's rows in one language, for those who translate them.
//!
//! Reports nothing: a table that is wrong is told so when a figure reads it.

use std::collections::BTreeMap;

use super::csv;
use crate::fields::Located;
use crate::names::Lang;
use crate::source::{Source, Span};

/// The cells of the columns `name.<lang>` and `text.<lang>`, each with the name of its row: the first cell of
/// the row, and a number where that is not the first of its name.
pub fn labels(source: &Source, lang: &Lang) -> Vec<(String, Located<String>)> {
    let grid = csv::parse(source).value;
    let columns: Vec<usize> =
        ["name", "text"].iter().filter_map(|column| grid.column(&format!("{column}.{lang}"))).collect();
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let mut labels = Vec::new();
    for row in &grid.rows {
        let Some(first) = row.first() else { continue };
        let times = seen.entry(&first.text).or_default();
        *times += 1;
        let id = if *times == 1 { first.text.clone() } else { format!("{} {times}", first.text) };
        for field in
            columns.iter().filter_map(|column| row.get(*column)).filter(|field| !field.text.is_empty())
        {
            labels.push((id.clone(), Located { value: field.text.clone(), span: field.span }));
        }
    }
    labels
}

/// Where the words of a row may be put that it lacks in one language and has in another.
pub fn place_of_label(source: &Source, from: &Lang, to: &Lang, id: &str) -> Option<Span> {
    let grid = csv::parse(source).value;
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let row = grid.rows.iter().find(|row| {
        let Some(first) = row.first() else { return false };
        let times = seen.entry(&first.text).or_default();
        *times += 1;
        if *times == 1 { first.text == id } else { format!("{} {times}", first.text) == id }
    })?;
    let cell = |column: &str, lang: &Lang| row.get(grid.column(&format!("{column}.{lang}"))?);
    let is_said = |column: &&str| cell(column, from).is_some_and(|field| !field.text.is_empty());
    let column = ["name", "text"].into_iter().find(is_said)?;
    cell(column, to).filter(|field| field.text.is_empty()).map(|field| field.span)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::FilePath;

    #[test]
    fn each_row_gives_its_words_in_the_language() {
        let text = "date,text.vi,text.en\n2018,Bến 1 mở,Berth 1 opens\n2018,Bến 2 mở,\n";
        let source = Source::new(FilePath::new("a.csv"), text);
        let of = |tag: &str| {
            let labels = labels(&source, &Lang::parse(tag).expect("a tag"));
            labels.into_iter().map(|(id, text)| format!("{id}: {}", text.value)).collect::<Vec<_>>()
        };
        assert_eq!(of("vi"), ["2018: Bến 1 mở", "2018 2: Bến 2 mở"]);
        assert_eq!(of("en"), ["2018: Berth 1 opens"]);
        assert!(of("ja").is_empty());
    }
}
