//! The words of a table's rows in one language, for those who translate them.
//!
//! Reports nothing: a table that is wrong is told so when a figure reads it.

use std::collections::BTreeMap;

use super::csv;
use crate::fields::Located;
use crate::names::Lang;
use crate::source::{Source, Span};

/// The columns that hold words of each language.
const COLUMNS: [&str; 4] = ["name", "text", "detail", "time"];

/// The cells of the column `unit`.
pub fn units(source: &Source) -> Vec<Located<String>> {
    let grid = csv::parse(source).value;
    let Some(column) = grid.column("unit") else { return Vec::new() };
    let cells = grid.rows.iter().filter_map(|row| row.get(column)).filter(|cell| !cell.text.is_empty());
    cells.map(|cell| Located { value: cell.text.clone(), span: cell.span }).collect()
}

/// What stands behind the name of a row where its words are not the only ones.
fn suffix(column: &str) -> String {
    if matches!(column, "name" | "text") { String::new() } else { format!(" ({column})") }
}

/// The cells of the columns of words, `name.<lang>` and the like, each with the name of its row: the first cell
/// of the row, and a number where that is not the first of its name.
pub fn labels(source: &Source, lang: &Lang) -> Vec<(String, Located<String>)> {
    let grid = csv::parse(source).value;
    let columns: Vec<(&str, usize)> = COLUMNS
        .iter()
        .filter_map(|column| Some((*column, grid.column(&format!("{column}.{lang}"))?)))
        .collect();
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let mut labels = Vec::new();
    for row in &grid.rows {
        let Some(first) = row.first() else { continue };
        let times = seen.entry(&first.text).or_default();
        *times += 1;
        let id = if *times == 1 { first.text.clone() } else { format!("{} {times}", first.text) };
        for (column, at) in &columns {
            let Some(field) = row.get(*at).filter(|field| !field.text.is_empty()) else { continue };
            let id = format!("{id}{}", suffix(column));
            labels.push((id, Located { value: field.text.clone(), span: field.span }));
        }
    }
    labels
}

/// Where the words of a row may be put that it lacks in one language and has in another.
pub fn place_of_label(source: &Source, from: &Lang, to: &Lang, id: &str) -> Option<Span> {
    let grid = csv::parse(source).value;
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    grid.rows.iter().find_map(|row| {
        let first = row.first()?;
        let times = seen.entry(&first.text).or_default();
        *times += 1;
        let name = if *times == 1 { first.text.clone() } else { format!("{} {times}", first.text) };
        let cell = |column: &str, lang: &Lang| row.get(grid.column(&format!("{column}.{lang}"))?);
        let is_meant = |column: &&str| {
            let is_said = cell(column, from).is_some_and(|field| !field.text.is_empty());
            is_said && format!("{name}{}", suffix(column)) == id
        };
        let column = COLUMNS.into_iter().find(is_meant)?;
        cell(column, to).filter(|field| field.text.is_empty()).map(|field| field.span)
    })
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

    #[test]
    fn a_step_gives_its_detail_beside_its_name_and_each_has_its_place() {
        let text = "step,text.vi,text.en,detail.vi,detail.en\n1,Nộp,File,Tại quầy,\n";
        let source = Source::new(FilePath::new("a.csv"), text);
        let lang = |tag: &str| Lang::parse(tag).expect("a tag");
        let ids: Vec<String> = labels(&source, &lang("vi")).into_iter().map(|label| label.0).collect();
        assert_eq!(ids, ["1", "1 (detail)"]);
        let place = place_of_label(&source, &lang("vi"), &lang("en"), "1 (detail)").expect("an empty cell");
        assert_eq!(place.start, text.trim_end().len());
        assert_eq!(place_of_label(&source, &lang("vi"), &lang("en"), "1"), None);
    }
}
