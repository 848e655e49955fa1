//! The built-in theme names sides by the direction of the lines, so that a page in Arabic is a page and not
//! an English one read backwards.

use crate::support::files_below;

/// Declarations that mean a side of the screen, each with the reason.
const PHYSICAL: [(&str, &str); 10] = [
    ("object-position: 0% 0%", "the part of a picture that must stay in view is where the picture has it"),
    ("object-position: 50% 0%", "as above"),
    ("object-position: 100% 0%", "as above"),
    ("object-position: 0% 50%", "as above"),
    ("object-position: 50% 50%", "as above"),
    ("object-position: 100% 50%", "as above"),
    ("object-position: 0% 100%", "as above"),
    ("object-position: 50% 100%", "as above"),
    ("object-position: 100% 100%", "as above"),
    ("text-emphasis-position: under right", "`right` is for columns that run from top to bottom"),
];

#[test]
fn styles_name_no_side_of_the_screen() {
    let mut faults = Vec::new();
    let mut used = Vec::new();
    for (file, bytes) in files_below(&crate::support::root().join("themes/harbour/styles")) {
        let css = String::from_utf8(bytes).expect("styles are UTF-8");
        for (line, declaration) in declarations(&css) {
            match PHYSICAL.iter().find(|(known, _)| *known == declaration) {
                Some((known, _)) => used.push(*known),
                None if is_physical(&declaration) => faults.push(format!("{file}:{line}: {declaration}")),
                None => {}
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
    let unused: Vec<_> = PHYSICAL.iter().filter(|(known, _)| !used.contains(known)).collect();
    assert!(unused.is_empty(), "no style says these any more: {unused:?}");
}

#[test]
fn every_way_to_name_a_side_is_known() {
    for declaration in [
        "margin-left: 1rem",
        "padding-right: 0",
        "border-left: 1px solid",
        "border-right-width: 0",
        "border-top-left-radius: 4px",
        "left: 0",
        "right: auto",
        "float: left",
        "clear: right",
        "text-align: right",
        "margin: 0 1rem 0 2rem",
        "padding: 1rem 0 1rem calc(1rem + 2px)",
        "inset: 0 auto 0 0",
        "border-radius: 4px 0 0 4px",
        "transform: translateX(-1rem)",
        "transform: translate(1rem, 0)",
        "background: linear-gradient(to right, red, blue)",
        "background-position: left top",
        "transform-origin: left center",
        "scroll-margin-left: 1rem",
        "box-shadow: 3px 0 red",
    ] {
        assert!(is_physical(declaration), "{declaration}");
    }
    for declaration in [
        "margin-inline-start: 1rem",
        "margin: 0 1rem 0 1rem",
        "padding: 1rem 2rem 0",
        "text-align: start",
        "inset: 0",
        "border-radius: 50%",
        "transform: translateY(-110%)",
        "box-shadow: inset 0 -2px var(--flame)",
        "justify-content: flex-end",
        "float: inline-start",
        "clip-path: polygon(50% 0, 100% 100%, 0 100%)",
    ] {
        assert!(!is_physical(declaration), "{declaration}");
    }
}

/// The declarations of a style sheet, each as `property: value` with its line.
fn declarations(css: &str) -> Vec<(usize, String)> {
    let mut css = css.to_owned();
    while let Some(start) = css.find("/*") {
        let end = css[start..].find("*/").map_or(css.len(), |at| start + at + 2);
        // Lines keep their numbers.
        let lines = "\n".repeat(css[start..end].matches('\n').count());
        css.replace_range(start..end, &lines);
    }
    let mut found = Vec::new();
    let mut line = 1;
    for part in css.split_inclusive(['{', '}', ';']) {
        let text = part.trim_start();
        let at = line + part[..part.len() - text.len()].matches('\n').count();
        line += part.matches('\n').count();
        if let Some((property, value)) = text.strip_suffix([';', '}']).and_then(|text| text.split_once(':')) {
            let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
            found.push((at, format!("{}: {value}", property.trim())));
        }
    }
    found
}

fn is_physical(declaration: &str) -> bool {
    let Some((property, value)) = declaration.split_once(": ") else { return false };
    let names_side = property.split('-').any(|part| part == "left" || part == "right");
    let value_names_side =
        value.split([' ', ',', '(', ')', '/']).any(|word| word == "left" || word == "right");
    names_side || value_names_side || has_unequal_sides(property, value) || moves_sideways(property, value)
}

/// Whether a shorthand of four sides gives two of them differently.
fn has_unequal_sides(property: &str, value: &str) -> bool {
    let values = words(value);
    match property {
        "margin" | "padding" | "inset" | "border-width" | "border-style" | "border-color"
        | "scroll-margin" | "scroll-padding" => values.len() == 4 && values[1] != values[3],
        "border-radius" => values.len() > 1,
        _ => false,
    }
}

fn moves_sideways(property: &str, value: &str) -> bool {
    fn first_length(text: &str) -> Option<&str> {
        let words = words(text);
        words.into_iter().find(|word| word.starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '.'))
    }
    match property {
        "transform" => {
            value.contains("translateX") || value.contains("translate(") && !value.contains("translate(0")
        }
        "box-shadow" | "text-shadow" => first_length(value).is_some_and(|length| length != "0"),
        "object-position" | "background-position" => true,
        _ => false,
    }
}

/// The words of a value; what stands in brackets belongs to its word.
fn words(value: &str) -> Vec<&str> {
    let (mut depth, mut start, mut words) = (0, 0, Vec::new());
    for (at, c) in value.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            ' ' if depth == 0 => {
                words.push(&value[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    words.push(&value[start..]);
    words.retain(|word| !word.is_empty());
    words
}
