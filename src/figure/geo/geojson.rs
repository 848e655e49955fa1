//! GeoJSON (RFC 7946) → base map: every fault is found and pointed at, and as much as possible is kept.
//!
//! Knows no figure: that ids of areas are those of the data is for the caller to check.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::json::{self, Json, Node};
use super::{BaseMap, Feature, Position};
use crate::problem::{Diagnostic, Noted, Notes, Problem};
use crate::source::{Source, Span};

/// More corners than these weigh more than all the rest of a page.
pub(super) const MOST_CORNERS: usize = 50_000;

/// So many faults of one file are told: more of one kind say nothing new.
const MOST_FAULTS: usize = 10;

/// Reads a base map; `join` is the property by which data name its areas.
pub fn read(source: &Source, join: Option<&str>) -> Noted<BaseMap> {
    let mut reader = Reader {
        source,
        join,
        notes: Notes::new(),
        faults: 0,
        corners: 0,
        told: BTreeSet::new(),
        map: BaseMap::default(),
    };
    match json::parse(&source.text) {
        Ok(root) => reader.object(&root, None, 0),
        Err(fault) => reader.note(Problem::MapSyntax { why: fault.why.into() }, fault.span),
    }
    if reader.faults == 0 {
        reader.check_whole();
    }
    Noted::new(reader.map, reader.notes)
}

struct Reader<'a> {
    source: &'a Source,
    join: Option<&'a str>,
    notes: Notes,
    faults: usize,
    corners: usize,
    /// What has been told of positions: a map in a wrong projection is one fault, not one a corner.
    told: BTreeSet<&'static str>,
    map: BaseMap,
}

/// The types of geometry, with how deeply their positions are nested.
const GEOMETRIES: [(&str, usize); 6] = [
    ("Point", 0),
    ("MultiPoint", 1),
    ("LineString", 1),
    ("MultiLineString", 2),
    ("Polygon", 2),
    ("MultiPolygon", 3),
];

impl Reader<'_> {
    fn note(&mut self, problem: Problem, span: Span) {
        self.faults += 1;
        if self.faults <= MOST_FAULTS {
            self.notes.add(Diagnostic::new(problem).at(&self.source.path, span));
        }
    }

    fn shape(&mut self, why: &str, found: &str, span: Span) {
        self.note(Problem::MapShape { why: why.into(), found: found.into() }, span);
    }

    /// Any object of GeoJSON; `id` is that of the feature around a geometry.
    fn object(&mut self, node: &Node, id: Option<&str>, depth: usize) {
        let (Json::Object(_), true) = (&node.value, depth < 8) else {
            return self.shape("object", "", short(node.span));
        };
        let Some(kind) = node.get("type").and_then(Node::text) else {
            return self.shape("type", "", short(node.span));
        };
        match kind {
            "FeatureCollection" => self.members(node, "features", depth),
            "GeometryCollection" => self.members(node, "geometries", depth),
            "Feature" => self.feature(node, depth),
            "Topology" => self.shape("topology", kind, short(node.span)),
            kind => match GEOMETRIES.iter().find(|(name, _)| *name == kind) {
                Some(_) => self.geometry(node, kind, id),
                None => {
                    let span = node.get("type").map_or(node.span, |node| node.span);
                    self.shape("kind", kind, span);
                }
            },
        }
    }

    fn members(&mut self, node: &Node, key: &str, depth: usize) {
        match node.get(key).and_then(Node::list) {
            Some(list) => list.iter().for_each(|member| self.object(member, None, depth + 1)),
            None => self.shape("key", key, short(node.span)),
        }
    }

    fn feature(&mut self, node: &Node, depth: usize) {
        let id = self.join.and_then(|join| {
            let own = || node.get("id").filter(|_| join == "id");
            let value = node.get("properties").and_then(|properties| properties.get(join)).or_else(own)?;
            match &value.value {
                Json::Text(text) => Some(text.trim().to_owned()),
                Json::Number(_) => Some(self.source.text[value.span.start..value.span.end].to_owned()),
                _ => None,
            }
        });
        match node.get("geometry") {
            // A feature without a place is allowed, and nothing to draw.
            Some(Node { value: Json::Word, .. }) => {}
            Some(geometry) => self.object(geometry, id.as_deref(), depth + 1),
            None => self.shape("key", "geometry", short(node.span)),
        }
    }

    fn geometry(&mut self, node: &Node, kind: &str, id: Option<&str>) {
        let Some(coordinates) = node.get("coordinates") else {
            return self.shape("key", "coordinates", short(node.span));
        };
        let mut feature = Feature { id: id.map(str::to_owned), ..Feature::default() };
        match kind {
            "Point" => feature.points.extend(self.position(coordinates)),
            "MultiPoint" => feature.points = self.positions(coordinates),
            "LineString" => feature.lines.push(self.positions(coordinates)),
            "MultiLineString" => {
                feature.lines = self.each(coordinates, |reader, line| Some(reader.positions(line)));
            }
            "Polygon" => feature.polygons.extend(self.polygon(coordinates)),
            _ => feature.polygons = self.each(coordinates, Self::polygon),
        }
        self.map.features.push(Arc::new(feature));
    }

    fn each<T>(&mut self, node: &Node, read: fn(&mut Self, &Node) -> Option<T>) -> Vec<T> {
        match node.list() {
            Some(list) => list.iter().filter_map(|item| read(self, item)).collect(),
            None => {
                self.shape("list", "", short(node.span));
                Vec::new()
            }
        }
    }

    fn positions(&mut self, node: &Node) -> Vec<Position> {
        self.each(node, Self::position)
    }

    fn polygon(&mut self, node: &Node) -> Option<Vec<Vec<Position>>> {
        let rings = self.each(node, Self::ring);
        let turned = rings.into_iter().enumerate().map(|(index, mut ring)| {
            // The outer ring runs against the clock, its holes with it: so no hole is filled.
            if (turn(&ring) < 0.0) == (index == 0) {
                ring.reverse();
            }
            ring
        });
        let rings: Vec<_> = turned.collect();
        (!rings.is_empty()).then_some(rings)
    }

    fn ring(&mut self, node: &Node) -> Option<Vec<Position>> {
        let before = self.faults;
        let ring = self.positions(node);
        if self.faults > before {
            return None;
        }
        if ring.len() < 4 {
            self.shape("ring-short", &ring.len().to_string(), short(node.span));
            return None;
        }
        if ring.first() != ring.last() {
            let last = node.list().and_then(<[Node]>::last).map_or(node.span, |last| last.span);
            self.shape("ring-open", "", last);
            return None;
        }
        Some(ring)
    }

    fn position(&mut self, node: &Node) -> Option<Position> {
        self.corners += 1;
        let numbers =
            node.list().map(|list| (list.first().and_then(Node::number), list.get(1).and_then(Node::number)));
        let Some((Some(lon), Some(lat))) = numbers else {
            self.shape("position", "", short(node.span));
            return None;
        };
        let why = match (lon.abs(), lat.abs()) {
            (east, north) if east <= 180.0 && north <= 90.0 => return Some((lon, lat)),
            (east, north) if east <= 90.0 && north <= 180.0 => "swapped",
            (east, _) if east > 1000.0 => "metres",
            (east, _) if east > 180.0 => "lon",
            _ => "lat",
        };
        if !self.told.insert(why) {
            self.faults += 1;
            return None;
        }
        let value = self.source.text[node.span.start..node.span.end].split_whitespace().collect::<String>();
        self.note(Problem::MapCoordinate { value: value.into(), why: why.into() }, node.span);
        None
    }

    /// What can be said of the file as a whole only.
    fn check_whole(&mut self) {
        let start = Span { start: 0, end: 0 };
        if self.corners > MOST_CORNERS {
            self.note(Problem::MapHeavy { found: self.corners, limit: MOST_CORNERS }, start);
            self.map = BaseMap::default();
            return;
        }
        if self.map.positions().next().is_none() {
            return self.shape("empty", "", start);
        }
        if let Some(join) = self.join
            && self.map.ids().next().is_none()
        {
            self.shape("join", join, start);
        }
    }
}

/// The beginning of a value: an object of a thousand lines is not pointed at whole.
fn short(span: Span) -> Span {
    Span { start: span.start, end: span.end.min(span.start + 1) }
}

/// Twice the area of a ring: positive against the clock.
fn turn(ring: &[Position]) -> f64 {
    ring.windows(2).map(|pair| pair[0].0 * pair[1].1 - pair[1].0 * pair[0].1).sum()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::names::FilePath;

    fn read_text(text: &str) -> (BaseMap, Vec<String>) {
        let source = Source::new(FilePath::new("content/a/dao.geojson"), text);
        let noted = read(&source, Some("id"));
        let told = noted.notes.into_sorted().into_iter().map(|note| {
            let span = note.place.and_then(|place| place.span).unwrap_or(Span { start: 0, end: 0 });
            let why = match &note.problem {
                Problem::MapSyntax { why }
                | Problem::MapShape { why, .. }
                | Problem::MapCoordinate { why, .. } => why.to_string(),
                _ => String::new(),
            };
            format!("{} {why} {}", note.problem.code(), &source.text[span.start..span.end])
        });
        (noted.value, told.collect())
    }

    fn polygon(ring: &str) -> String {
        format!("{{\"type\":\"Polygon\",\"coordinates\":[{ring}]}}")
    }

    #[test]
    fn areas_are_read_with_their_ids_and_rings_are_turned_the_right_way() {
        let (map, faults) = read_text(
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"id\":7},\
             \"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[0,9],[9,9],[9,0],[0,0]],\
             [[1,1],[2,1],[2,2],[1,1]]]}},{\"type\":\"Feature\",\"properties\":null,\"geometry\":null}]}",
        );
        assert_eq!(faults, [""; 0]);
        assert_eq!(map.ids().collect::<Vec<_>>(), ["7"]);
        let turns: Vec<bool> = map.features[0].polygons[0].iter().map(|ring| turn(ring) > 0.0).collect();
        assert_eq!(turns, [true, false]);
    }

    #[test]
    fn faults_are_pointed_at() {
        let faults = |text: &str| read_text(text).1;
        assert_eq!(faults("{\"type\": \"Polygon\", }"), ["map-syntax sign }"]);
        assert_eq!(faults("[]"), ["map-shape object ["]);
        assert_eq!(faults("{\"type\":\"Topology\"}"), ["map-shape topology {"]);
        assert_eq!(faults("{\"type\":\"Polygone\"}"), ["map-shape kind \"Polygone\""]);
        assert_eq!(faults("{\"type\":\"Feature\"}"), ["map-shape key {"]);
        assert_eq!(faults(&polygon("[[0,0],[1,0],[1,1],[0,1]]")), ["map-shape ring-open [0,1]"]);
        assert_eq!(faults(&polygon("[[0,0],[1,0],[0,0]]")), ["map-shape ring-short ["]);
        assert_eq!(faults(&polygon("[[20.8,106.7],[1,0],[1,1],[20.8,106.7]]")).len(), 1, "one for all");
        assert_eq!(
            faults(
                "{\"type\":\"MultiPoint\",\"coordinates\":[[20.8,106.7],[600000,2300000],[200,1],[\"1\",2]]}"
            ),
            [
                "map-coordinate swapped [20.8,106.7]",
                "map-coordinate metres [600000,2300000]",
                "map-coordinate lon [200,1]",
                "map-shape position [",
            ]
        );
        assert_eq!(faults("{\"type\":\"FeatureCollection\",\"features\":[]}"), ["map-shape empty "]);
        assert_eq!(faults("{\"type\":\"Point\",\"coordinates\":[1,2]}"), ["map-shape join "]);
    }

    #[test]
    fn a_map_with_too_many_corners_is_refused() {
        let points = vec!["[1,2]"; MOST_CORNERS + 1].join(",");
        let (map, faults) = read_text(&format!("{{\"type\":\"MultiPoint\",\"coordinates\":[{points}]}}"));
        assert_eq!((faults, map), (vec!["map-heavy  ".to_owned()], BaseMap::default()));
    }

    fn hostile() -> impl Strategy<Value = String> {
        let leaf = prop_oneof![
            "-?[0-9]{1,4}(\\.[0-9])?",
            Just("null".to_owned()),
            Just("\"Polygon\"".to_owned()),
            Just("\"đảo\"".to_owned()),
        ];
        leaf.prop_recursive(5, 40, 6, |inner| {
            let key = prop_oneof![
                Just("type"),
                Just("coordinates"),
                Just("features"),
                Just("geometry"),
                Just("geometries"),
                Just("properties"),
                Just("id"),
            ];
            let kind = prop_oneof![
                Just("Polygon"),
                Just("MultiPolygon"),
                Just("LineString"),
                Just("MultiLineString"),
                Just("Point"),
                Just("Feature"),
                Just("FeatureCollection"),
                Just("GeometryCollection"),
            ];
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..6)
                    .prop_map(|list| format!("[{}]", list.join(","))),
                (kind, proptest::collection::vec((key, inner), 0..5)).prop_map(|(kind, members)| {
                    let members = members.into_iter().map(|(key, value)| format!(",\"{key}\":{value}"));
                    format!("{{\"type\":\"{kind}\"{}}}", members.collect::<String>())
                }),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

        #[test]
        fn no_json_whatever_makes_the_reader_stumble(text in hostile()) {
            let _ = read_text(&text);
        }
    }
}
