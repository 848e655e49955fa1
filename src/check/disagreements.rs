//! Figures that show one series give the same values, in one story and in unlike ones.
//!
//! One series is told by what a figure says that it measures; else by its values, where most of them are the same. In
//! one story a column of the same name helps to tell it.

use std::collections::{BTreeMap, BTreeSet};

use crate::figure::{Request, Row, Value};
use crate::names::StoryKey;
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::Site;

/// So many labels two series must share before their values tell that they are one.
const SHARED: usize = 3;

/// A value of fewer digits may be the same by chance.
const TELLING: usize = 2;

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = orphans(site);
    let all = series(site);
    for (one, other) in alike(&all) {
        notes.extend(all[one].compare(&all[other]));
    }
    notes
}

/// The pairs of series that show the same thing, each once.
fn alike(all: &[Series<'_>]) -> BTreeSet<(usize, usize)> {
    let mut of_measure: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let mut of_story: BTreeMap<(&StoryKey, &str), Vec<usize>> = BTreeMap::new();
    let mut of_value: BTreeMap<(&str, String), Vec<usize>> = BTreeMap::new();
    for (at, series) in all.iter().enumerate() {
        if let Some(measure) = series.measure {
            of_measure.entry(measure).or_default().push(at);
        }
        of_story.entry((series.story, series.column)).or_default().push(at);
        for (label, value) in series.values.iter().filter(|(_, value)| digits(value) >= TELLING) {
            of_value.entry((label, value.exact.near().to_string())).or_default().push(at);
        }
    }
    let pairs = |places: &[usize]| {
        let pair = |(at, one): (usize, &usize)| {
            places[at + 1..].iter().map(|other| (*one, *other)).collect::<Vec<_>>()
        };
        places.iter().enumerate().flat_map(pair).collect::<Vec<_>>()
    };
    let mut pairs_in_common: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for pair in of_value.values().flat_map(|places| pairs(places)) {
        *pairs_in_common.entry(pair).or_default() += 1;
    }
    let told = of_measure.values().flat_map(|places| pairs(places));
    let guessed =
        pairs_in_common.into_iter().filter(|((one, other), equal)| all[*one].is_like(&all[*other], *equal));
    let in_story = of_story.values().flat_map(|places| pairs(places));
    let named = in_story.filter(|(one, other)| all[*one].is_named_like(&all[*other]));
    told.chain(guessed.map(|(pair, _)| pair)).chain(named).collect()
}

/// A series of a figure with its values by label.
struct Series<'a> {
    story: &'a StoryKey,
    request: &'a Request,
    column: &'a str,
    measure: Option<&'a str>,
    values: BTreeMap<&'a str, &'a Value>,
}

fn series<'a>(site: &'a Site) -> Vec<Series<'a>> {
    let mut all = Vec::new();
    for folder in site.folders.values() {
        for request in &folder.figures {
            let Some(table) = site.tables.get(&(folder.key.clone(), request.id.clone())) else { continue };
            for (at, column) in request.series.iter().enumerate() {
                let value = |row: &'a Row| Some((row.label.as_str(), row.values.get(at)?.as_ref()?));
                all.push(Series {
                    story: &folder.key,
                    request,
                    column,
                    measure: request.measures.get(column).map(String::as_str),
                    values: table.rows.iter().filter_map(value).collect(),
                });
            }
        }
    }
    all
}

impl Series<'_> {
    fn shared<'b>(&'b self, other: &'b Self) -> impl Iterator<Item = (&'b str, &'b Value, &'b Value)> {
        self.values.iter().filter_map(|(label, value)| Some((*label, *value, *other.values.get(label)?)))
    }

    /// Whether both show the same thing, though their values are too short to tell: nearly all are equal.
    fn is_named_like(&self, other: &Self) -> bool {
        let equal = self.shared(other).filter(|(_, one, two)| is_same(one, two)).count();
        self.is_like(other, equal) && equal * 4 >= self.shared(other).count() * 3
    }

    /// Whether both show the same thing, by the number of telling values that are equal.
    fn is_like(&self, other: &Self, equal: usize) -> bool {
        let is_one_figure = self.story == other.story && self.request.id == other.request.id;
        let say_otherwise = self.measure.is_some() && other.measure.is_some();
        let shared = self.shared(other).count();
        let are_mostly_equal = shared >= SHARED && equal >= 2 && equal * 2 >= shared;
        !is_one_figure && !say_otherwise && self.request.unit == other.request.unit && are_mostly_equal
    }

    /// Reports each label at which the values differ by more than their rounding.
    fn compare(&self, other: &Self) -> Notes {
        let mut notes = Notes::new();
        for (label, one, two) in self.shared(other).filter(|(_, one, two)| !is_same(one, two)) {
            let problem = Problem::FigureDisagrees {
                label: label.into(),
                value: two.exact.written(None).into(),
                other: one.exact.written(None).into(),
                story: self.story.typed().into(),
                figure: self.request.id.as_str().into(),
            };
            notes.add(Diagnostic::new(problem).at(&other.request.data, two.span));
        }
        notes
    }
}

/// Whether the value with more digits, rounded to those of the other, is the other.
fn is_same(one: &Value, two: &Value) -> bool {
    let digits = one.exact.decimals().min(two.exact.decimals());
    one.exact.written(Some(digits)) == two.exact.written(Some(digits))
}

/// How many digits a value has after the zeros that lead it.
fn digits(value: &Value) -> usize {
    let text = value.exact.written(None);
    text.trim_start_matches(['-', '0', '.']).bytes().filter(u8::is_ascii_digit).count()
}

/// Reports measures of columns that a figure does not show.
fn orphans(site: &Site) -> Notes {
    let mut notes = Notes::new();
    for folder in site.folders.values() {
        let file = &folder.source_edition().file;
        for front in file.front.figure.iter().flatten() {
            let known = || front.series.iter().map(|series| series.as_str());
            for (column, measure) in &front.measures {
                if !known().any(|series| series == column) {
                    let problem = Problem::FigureMeasureOrphan {
                        figure: front.id.value.clone(),
                        column: column.clone(),
                    };
                    notes.add(Diagnostic::new(problem).at(&file.path, measure.span).near(column, known()));
                }
            }
        }
    }
    notes
}
