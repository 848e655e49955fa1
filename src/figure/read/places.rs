//! Points of a map: where they lie, their names, what they are, and how much they stand for.
//!
//! Knows no drawing.

use std::collections::BTreeSet;

use super::{Reader, one_line};
use crate::figure::csv::Field;
use crate::figure::exact::Exact;
use crate::figure::table::{Facet, Place, Row, Table};
use crate::figure::{Request, geo};
use crate::names::Lang;
use crate::problem::{Diagnostic, Problem};

impl Reader<'_> {
    pub(super) fn places(&mut self, request: &Request, langs: &[Lang]) -> Table {
        let id = self.column(&request.x);
        let (lat, lon) = (self.column("lat"), self.column("lon"));
        let names = self.words("name", langs, true);
        let series = request.series.first().and_then(|name| self.series(name, request.kind));
        if let Some(series) = &series {
            self.doubt_thousands(series);
        }
        let (marks, kinds) = (self.grid.column("note"), self.grid.column("kind"));
        let (Some(id), Some(lat), Some(lon)) = (id, lat, lon) else { return Table::default() };
        let mut seen = BTreeSet::new();
        let mut rows = Vec::new();
        for cells in &self.grid.rows {
            let label = one_line(&cells[id].text);
            self.check_label(&request.x, &label, cells, (id, None), &mut seen);
            let common = marks.map_or_else(BTreeSet::new, |column| self.marks(&cells[column]));
            let words = self.row_words(&label, cells, &names);
            let values = series.iter().map(|series| self.value(cells, series, &common)).collect();
            let Some((lat, lon)) = self.position(&cells[lat], &cells[lon]) else { continue };
            let kind = kinds.map(|column| one_line(&cells[column].text)).filter(|kind| !kind.is_empty());
            let facet = Facet::Place(Place { lat, lon, kind });
            rows.push(Row { label, date: None, words, values, unit: None, facet });
        }
        Table { rows, ..Table::default() }
    }

    fn position(&mut self, lat: &Field, lon: &Field) -> Option<(f64, f64)> {
        let (north, east) = (self.degrees(lat, "lat"), self.degrees(lon, "lon"));
        let (north, east) = (north?, east?);
        if !(-90.0..=90.0).contains(&north) {
            let why = if (-90.0..=90.0).contains(&east) && north.abs() <= 180.0 { "swapped" } else { "lat" };
            self.coordinate(lat, "lat", why);
            return None;
        }
        if !(-180.0..=180.0).contains(&east) {
            self.coordinate(lon, "lon", "lon");
            return None;
        }
        Some((north, east))
    }

    fn degrees(&mut self, field: &Field, column: &str) -> Option<f64> {
        let exact = Exact::parse(&field.text);
        if exact.is_none() {
            self.coordinate(field, column, "form");
        }
        exact.map(|exact| exact.near())
    }

    fn coordinate(&mut self, field: &Field, column: &str, why: &str) {
        let problem = Problem::DataCoordinate {
            value: field.text.as_str().into(),
            column: column.into(),
            why: why.into(),
        };
        let mut diagnostic = Diagnostic::new(problem).at(&self.source.path, field.span);
        diagnostic.near = geo::decimal_degrees(&field.text).or_else(|| Exact::meant(&field.text));
        diagnostic.near = diagnostic.near.filter(|_| why == "form");
        self.notes.add(diagnostic);
    }
}

#[cfg(test)]
mod tests {
    use crate::figure::Kind;
    use crate::figure::read::tests::faults;

    fn places(rows: &str) -> Vec<String> {
        faults(Kind::PointMap, "id", &[], &format!("id,lat,lon,name.vi,name.en\n{rows}"))
    }

    #[test]
    fn positions_that_cannot_be_are_pointed_at() {
        assert_eq!(
            places("a,106.7,20.8,Bến,Quay\nb,20.8,200,Đảo,Islet\nc,91,200,Núi,Peak\n"),
            ["data-coordinate 2:3 106.7", "data-coordinate 3:8 200", "data-coordinate 4:3 91"]
        );
    }

    #[test]
    fn degrees_and_minutes_are_turned_into_what_the_file_needs() {
        assert_eq!(
            places("a,20°51′54″N,\"106,68\",Bến,Quay\n"),
            ["data-coordinate 2:3 20°51′54″N → 20.86500", "data-coordinate 2:14 \"106,68\" → 106.68"]
        );
    }
}
