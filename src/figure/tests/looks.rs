//! Draws a gallery for the eye: `HAIDANG_FIGURES=<folder> cargo test --lib figure::tests::looks -- --ignored`.
#![expect(clippy::disallowed_methods, reason = "a gallery is written for a person to look at")]

use super::{cards, samples};
use crate::figure::Width;
use crate::figure::card::Shape;

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

#[test]
#[ignore = "writes pictures for a person to look at"]
fn a_gallery_of_cards_is_drawn() {
    let Ok(folder) = std::env::var("HAIDANG_FIGURES") else { return };
    let wanted = std::env::var("HAIDANG_FIGURE").unwrap_or_default();
    for (name, model) in cards::all().into_iter().filter(|(name, _)| name.contains(&wanted)) {
        for shape in Shape::ALL {
            let bytes = cards::png(&model, shape);
            std::fs::write(format!("{folder}/{name}-{}.png", shape.as_str()), bytes)
                .expect("the folder is there");
        }
    }
}

#[test]
#[ignore = "writes papers for a person to look at"]
fn a_gallery_of_papers_is_written() {
    let Ok(folder) = std::env::var("HAIDANG_FIGURES") else { return };
    let wanted = std::env::var("HAIDANG_FIGURE").unwrap_or_default();
    for (name, model) in cards::all().into_iter().filter(|(name, _)| name.contains(&wanted)) {
        std::fs::write(format!("{folder}/{name}.pdf"), cards::pdf(&model)).expect("the folder is there");
    }
}
