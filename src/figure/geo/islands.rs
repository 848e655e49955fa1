//! Whether a map of Việt Nam has the two archipelagos that belong on every map of the country.
//!
//! Knows where they lie, not their outlines: those are on the map that the authorities have approved.

use super::BaseMap;

/// A group of islands with the box that holds it: west, south, east, north.
struct Group {
    name: &'static str,
    bounds: [f64; 4],
}

/// Wide boxes around both archipelagos, by general knowledge; they claim nothing about where either ends.
const GROUPS: [Group; 2] = [
    Group { name: "hoang-sa", bounds: [110.9, 15.4, 113.1, 17.3] },
    Group { name: "truong-sa", bounds: [111.0, 6.0, 117.6, 12.1] },
];

/// What a map covers at least when all of the mainland is on it: west, south, east, north.
const MAINLAND: [f64; 4] = [103.5, 9.3, 108.6, 22.6];

/// Which archipelagos a map does not have: `hoang-sa`, `truong-sa`, `both`, or none.
pub fn missing_islands(map: &BaseMap) -> Option<&'static str> {
    let holds = |[west, south, east, north]: [f64; 4]| {
        map.positions().any(|(lon, lat)| (west..=east).contains(&lon) && (south..=north).contains(&lat))
    };
    match GROUPS.each_ref().map(|group| holds(group.bounds)) {
        [true, true] => None,
        [false, true] => Some(GROUPS[0].name),
        [true, false] => Some(GROUPS[1].name),
        [false, false] => Some("both"),
    }
}

/// Whether a map reaches over the whole of the mainland.
pub fn covers_viet_nam(map: &BaseMap) -> bool {
    let [west, south, east, north] = MAINLAND;
    let any = |is: &dyn Fn(f64, f64) -> bool| map.positions().any(|(lon, lat)| is(lon, lat));
    any(&|lon, _| lon <= west)
        && any(&|_, lat| lat <= south)
        && any(&|lon, _| lon >= east)
        && any(&|_, lat| lat >= north)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::figure::geo::Feature;

    fn map(points: &[(f64, f64)]) -> BaseMap {
        let feature = Feature { points: points.to_vec(), ..Feature::default() };
        BaseMap { features: vec![Arc::new(feature)] }
    }

    #[test]
    fn each_archipelago_is_missed_by_name() {
        let (hoang_sa, truong_sa) = ((111.6, 16.5), (114.3, 10.4));
        assert_eq!(missing_islands(&map(&[hoang_sa, truong_sa])), None);
        assert_eq!(missing_islands(&map(&[hoang_sa])), Some("truong-sa"));
        assert_eq!(missing_islands(&map(&[truong_sa])), Some("hoang-sa"));
        assert_eq!(missing_islands(&map(&[(106.7, 20.8)])), Some("both"));
    }

    #[test]
    fn a_map_of_one_city_does_not_cover_the_country() {
        assert!(!covers_viet_nam(&map(&[(106.4, 20.6), (107.8, 21.2)])));
        assert!(covers_viet_nam(&map(&[(102.1, 22.4), (105.3, 23.4), (104.8, 8.6), (109.5, 12.6)])));
    }
}
