//! Draws a gallery for the eye: `HAIDANG_FIGURES=<folder> cargo test --lib figure::tests::looks -- --ignored`.
#![expect(clippy::disallowed_methods, reason = "a gallery is written for a person to look at")]

use super::samples;
use crate::figure::Width;

#[test]
#[ignore = "writes pictures for a person to look at"]
fn a_gallery_is_drawn() {
    let Ok(folder) = std::env::var("HAIDANG_FIGURES") else { return };
    for (name, model) in samples::all() {
        for width in Width::ALL {
            let path = format!("{folder}/{name}-{}.svg", width.as_str());
            std::fs::write(path, model.svg(width)).expect("the folder is there");
        }
        let words = format!("{}\n{:#?}\n", model.summary(), model.table());
        std::fs::write(format!("{folder}/{name}.txt"), words).expect("the folder is there");
    }
}
