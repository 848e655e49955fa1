//! The matrix of pictures in `tests/pictures/`: size, uprightness, transparency, motion and colour of what is made.
//!
//! What is expected was worked out by other programs; `tests/pictures/make.py` says how.

#![allow(clippy::print_stderr, reason = "figures for whoever asks for them with `--nocapture`")]

use std::collections::BTreeMap;

use crate::support::colour::{Lab, difference, lab};
use crate::support::matrix::{TOLERANCE, bytes, compare, look, made, matrix, middle};
use rayon::prelude::*;

#[test]
fn size_transparency_and_motion_are_known_before_a_pixel_is_decoded() {
    for (name, expected) in matrix() {
        let picture = look(&name, &bytes(&name));
        let found = (picture.width, picture.height, picture.has_alpha, picture.is_animated);
        assert_eq!(found, (expected.width, expected.height, expected.alpha, expected.animated), "{name}");
    }
}

#[test]
fn every_picture_of_the_matrix_is_upright_and_in_its_colours() {
    let compared: Vec<(String, Vec<String>, f64)> = matrix()
        .into_par_iter()
        .filter(|(_, expected)| !expected.is_enormous())
        .map(|(name, expected)| {
            let widths = [expected.width, expected.width.div_ceil(2)];
            let (mut faults, mut largest) = (Vec::new(), 0.0_f64);
            for (encoding, shown) in made(&name, &widths) {
                let (more, differs) = compare(&name, encoding, &shown, &expected);
                faults.extend(more);
                largest = largest.max(differs);
            }
            (name, faults, largest)
        })
        .collect();
    let listing: Vec<String> =
        compared.iter().map(|(name, _, largest)| format!("{largest:5.2} {name}")).collect();
    let mut groups: BTreeMap<&str, f64> = BTreeMap::new();
    for (name, _, largest) in &compared {
        let group = groups.entry(name.split(['-', '.']).next().unwrap_or(name)).or_default();
        *group = group.max(*largest);
    }
    groups.iter().for_each(|(group, largest)| eprintln!("{largest:5.2} {group}"));
    let faults: Vec<&str> = compared.iter().flat_map(|(_, faults, _)| faults).map(String::as_str).collect();
    assert!(faults.is_empty(), "{}\n\nlargest differences:\n{}", faults.join("\n"), listing.join("\n"));
    assert!(compared.len() >= 50, "{}", compared.len());
}

#[test]
fn every_orientation_shows_the_same_picture() {
    let matrix = matrix();
    let upright: Vec<_> = made("orientation-1.jpg", &[192]);
    for (n, kind) in (2..=8).flat_map(|n| [(n, "jpg"), (n, "avif")]) {
        for ((encoding, shown), (_, upright)) in
            made(&format!("orientation-{n}.{kind}"), &[192]).iter().zip(&upright)
        {
            for (x, y, ..) in &matrix["orientation-1.jpg"].patches {
                let of = |shown| {
                    let [red, green, blue, _] = middle(shown, *x, *y);
                    lab([red, green, blue])
                };
                let differs = difference(of(shown), of(upright));
                assert!(differs <= TOLERANCE, "{n} of {kind} as {encoding:?} at {x:.2} {y:.2}: {differs:.2}");
            }
        }
    }
}

#[test]
fn the_difference_of_colours_is_that_of_the_published_pairs() {
    let pairs: [(Lab, Lab, f64); 19] = [
        ([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485], 2.0425),
        ([50.0, 3.1571, -77.2803], [50.0, 0.0, -82.7485], 2.8615),
        ([50.0, 2.8361, -74.0200], [50.0, 0.0, -82.7485], 3.4412),
        ([50.0, -1.3802, -84.2814], [50.0, 0.0, -82.7485], 1.0),
        ([50.0, 0.0, 0.0], [50.0, -1.0, 2.0], 2.3669),
        ([50.0, 2.49, -0.001], [50.0, -2.49, 0.0009], 7.1792),
        ([50.0, 2.49, -0.001], [50.0, -2.49, 0.0011], 7.2195),
        ([50.0, 2.5, 0.0], [73.0, 25.0, -18.0], 27.1492),
        ([50.0, 2.5, 0.0], [61.0, -5.0, 29.0], 22.8977),
        ([50.0, 2.5, 0.0], [56.0, -27.0, -3.0], 31.9030),
        ([50.0, 2.5, 0.0], [58.0, 24.0, 15.0], 19.4535),
        ([50.0, 2.5, 0.0], [50.0, 3.1736, 0.5854], 1.0),
        ([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644),
        ([63.0109, -31.0961, -5.8663], [62.8187, -29.7946, -4.0864], 1.2630),
        ([61.2901, 3.7196, -5.3901], [61.4292, 2.2480, -4.9620], 1.8731),
        ([35.0831, -44.1164, 3.7933], [35.0232, -40.0716, 1.5901], 1.8645),
        ([36.4612, 47.8580, 18.3852], [36.2715, 50.5065, 21.2231], 1.4146),
        ([6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286], 0.6377),
        ([2.0776, 0.0795, -1.1350], [0.9033, -0.0636, -0.5514], 0.9082),
    ];
    for (one, other, differs) in pairs {
        for found in [difference(one, other), difference(other, one)] {
            assert!((found - differs).abs() < 0.000_1, "{one:?} {other:?}: {found} and not {differs}");
        }
    }
}
