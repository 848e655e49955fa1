//! Terms that come in → the table of terms, with what has not changed left as it is, byte for byte.

use super::judge::Refusal;
use crate::config::Config;
use crate::figure::csv::{self, Grid};
use crate::glossary::{self, Glossary, Term};
use crate::names::{FilePath, Lang};
use crate::source::{Source, Span};

/// What has become of the table.
#[derive(Debug, Default)]
pub struct Merged {
    /// Its new text; none when nothing has changed.
    pub text: Option<String>,
    /// The id of each term that came, and what became of it: whether it was taken, or why not.
    pub terms: Vec<(String, Result<bool, Refusal>)>,
}

/// Puts terms into a table, one by one.
pub fn merge(table: Option<&Source>, terms: &[Term], config: &Config) -> Merged {
    let path = FilePath::new(glossary::FILE);
    let langs: Vec<String> = config.langs().map(Lang::to_string).collect();
    let before = table.map_or_else(|| format!("id,{}\n", langs.join(",")), |source| source.text.to_string());
    let mut text = before.clone();
    let mut merged = Merged::default();
    for term in terms {
        let source = Source::new(path.clone(), text.as_str());
        let outcome = put(&source, term, config);
        let outcome = outcome.map(|new| new.map(|new| text = new).is_some());
        merged.terms.push((term.id.clone(), outcome));
    }
    merged.text = (text != before).then_some(text);
    merged
}

/// The table with one term in it; none when it stays as it is.
fn put(table: &Source, term: &Term, config: &Config) -> Result<Option<String>, Refusal> {
    let known = glossary::table(table, config).value;
    let was = find(&known, &term.id);
    let mut expected = was.cloned().unwrap_or_else(|| Term { id: term.id.clone(), ..Term::default() });
    // What the file does not say is not taken away.
    expected.names.extend(term.names.clone());
    expected.wrong.extend(term.wrong.clone());
    if was == Some(&expected) {
        return Ok(None);
    }
    if [&term.names, &term.wrong]
        .into_iter()
        .any(|names| names.keys().any(|lang| config.lang(lang.as_str()).is_none()))
    {
        return Err(Refusal::NoPlace);
    }
    let grid = csv::parse(table).value;
    let text = match grid.column("id").and_then(|id| grid.rows.iter().position(|row| row[id].text == term.id))
    {
        Some(row) => changed(&table.text, &grid, row, (was, &expected)),
        None => added(&table.text, &grid, &expected),
    };
    let read = glossary::table(&Source::new(table.path.clone(), text.as_str()), config).value;
    let others = |glossary: &Glossary| -> Vec<Term> {
        glossary.terms().iter().filter(|other| other.id != term.id).cloned().collect()
    };
    match find(&read, &term.id) == Some(&expected) && others(&read) == others(&known) {
        true => Ok(Some(text)),
        false => Err(Refusal::NoPlace),
    }
}

fn find<'g>(glossary: &'g Glossary, id: &str) -> Option<&'g Term> {
    glossary.terms().iter().find(|term| term.id == id)
}

/// What a term says in a column; none where the column is for something else.
fn names<'t>(term: &'t Term, column: &str) -> Option<&'t [String]> {
    let of = |names: &'t std::collections::BTreeMap<Lang, Vec<String>>, tag: &str| {
        names.iter().find(|(lang, _)| lang.as_str() == tag).map(|(_, names)| names.as_slice())
    };
    match column.strip_prefix("forbidden.") {
        Some(tag) => of(&term.wrong, tag),
        None => of(&term.names, column),
    }
}

fn changed(text: &str, grid: &Grid, row: usize, (was, is): (Option<&Term>, &Term)) -> String {
    let mut cells: Vec<(Span, String)> = Vec::new();
    for (column, field) in grid.header.iter().zip(&grid.rows[row]) {
        let (before, after) = (was.and_then(|was| names(was, &column.text)), names(is, &column.text));
        if let Some(after) = after.filter(|after| before != Some(*after)) {
            cells.push((field.span, csv::quoted(&after.join("|"))));
        }
    }
    let mut text = text.to_owned();
    for (span, cell) in cells.iter().rev() {
        text.replace_range(span.start..span.end, cell);
    }
    text
}

fn added(text: &str, grid: &Grid, term: &Term) -> String {
    let cell = |column: &str| match column {
        "id" => csv::quoted(&term.id),
        column => csv::quoted(&names(term, column).unwrap_or_default().join("|")),
    };
    let row: Vec<String> = grid.header.iter().map(|field| cell(&field.text)).collect();
    format!("{}\n{}\n", text.trim_end_matches('\n'), row.join(","))
}
