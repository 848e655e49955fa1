//! XLIFF 1.2: what OmegaT, memoQ, Trados and Poedit open.
//!
//! Written within the strict schema; read as programs give it back, which is not always within it.

use std::fmt::Write as _;

use super::pieces::{Piece, tidy};
use super::unit::{Mark, Unit};
use super::xml::{Element, Node, escaped, parse, value};
use super::{Package, StoryUnits, Unreadable, lang};
use crate::names::FilePath;
use crate::translation::State;

pub(super) fn write(package: &Package) -> String {
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
                    <xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n"
        .to_owned();
    for story in &package.stories {
        let original = value(story.original.as_str());
        let _ = writeln!(
            text,
            "  <file original=\"{original}\" source-language=\"{}\" target-language=\"{}\" datatype=\"x-markdown\">\n    \
             <header>\n      <tool tool-id=\"haidang\" tool-name=\"Hải Đăng\"/>\n    </header>\n    <body>",
            package.from, package.to
        );
        story.units.iter().for_each(|unit| write_unit(unit, &mut text));
        text.push_str("    </body>\n  </file>\n");
    }
    text.push_str("</xliff>\n");
    text
}

fn write_unit(unit: &Unit, text: &mut String) {
    let approved = if unit.state == State::Fresh { "yes" } else { "no" };
    let _ = writeln!(
        text,
        "      <trans-unit id=\"{}\" resname=\"{}\" approved=\"{approved}\" xml:space=\"preserve\">\n        \
         <source>{}</source>",
        value(&unit.id),
        value(&unit.kind),
        content(unit, &unit.source)
    );
    let target = unit.target.as_ref().map(|target| content(unit, target));
    if let Some(target) = &target {
        let _ = writeln!(text, "        <target state=\"{}\">{target}</target>", state(unit.state));
    }
    if let Some((previous, target)) = unit.previous.as_ref().zip(target) {
        let _ = writeln!(
            text,
            "        <alt-trans alttranstype=\"previous-version\">\n          <source>{}</source>\n          \
             <target>{target}</target>\n        </alt-trans>",
            escaped(previous)
        );
    }
    text.push_str("      </trans-unit>\n");
}

fn state(state: State) -> &'static str {
    match state {
        State::Fresh => "signed-off",
        State::Unproven | State::Edited | State::Renewed => "needs-review-translation",
        State::Outdated | State::Bumped => "needs-translation",
        State::Missing | State::Orphan => "new",
    }
}

fn content(unit: &Unit, pieces: &[Piece]) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(words) => text.push_str(&escaped(words)),
            Piece::Open(number) => {
                let _ = write!(text, "<g id=\"{number}\"{}>", about(unit.marks.get(number)));
            }
            Piece::Close(_) => text.push_str("</g>"),
            Piece::Mark(number) => {
                let _ = write!(text, "<x id=\"{number}\"{}/>", about(unit.marks.get(number)));
            }
        }
    }
    text
}

fn about(mark: Option<&Mark>) -> String {
    let Some(mark) = mark else { return String::new() };
    let ctype = match mark.kind {
        "emphasis" => "italic",
        "strong" => "bold",
        "link" => "link",
        "picture" => "image",
        "break" => "lb",
        "strike" => "x-strike",
        "code" => "x-code",
        _ => "x-footnote",
    };
    format!(" ctype=\"{ctype}\" equiv-text=\"{}\"", value(&mark.shows))
}

pub(super) fn read(text: &str) -> Result<Package, Unreadable> {
    let root = parse(text)?;
    let mut package: Option<Package> = None;
    for file in root.elements().filter(|element| element.name == "file") {
        let named = |name| file.attribute(name).ok_or_else(|| Unreadable::new("attribute", name));
        let (from, to) = (lang(named("source-language")?)?, lang(named("target-language")?)?);
        let original = FilePath::new(named("original")?);
        let mut units = Vec::new();
        file.all("trans-unit", &mut units);
        let units = units.into_iter().map(read_unit).collect();
        let package = package.get_or_insert_with(|| Package { from, to: to.clone(), stories: Vec::new() });
        if package.to != to {
            return Err(Unreadable::new("languages", format!("{}, {to}", package.to)));
        }
        package.stories.push(StoryUnits { original, units });
    }
    package.ok_or_else(|| Unreadable::new("empty", "file"))
}

fn read_unit(element: &Element) -> Unit {
    let side = |name| element.child(name).map(pieces);
    Unit {
        id: element.attribute("id").unwrap_or_default().to_owned(),
        kind: element.attribute("resname").unwrap_or_default().to_owned(),
        state: State::Unproven,
        source: side("source").unwrap_or_default(),
        target: side("target"),
        previous: None,
        marks: Default::default(),
    }
}

/// The pieces of a source or target, in this format or the next.
pub(super) fn pieces(element: &Element) -> Vec<Piece> {
    let mut pieces = Vec::new();
    gather(element, &mut pieces);
    tidy(pieces)
}

fn gather(element: &Element, pieces: &mut Vec<Piece>) {
    for node in &element.children {
        let element = match node {
            Node::Text(words) => {
                pieces.push(Piece::Text(words.clone()));
                continue;
            }
            Node::Element(element) => element,
        };
        // A number that nothing has, where a program has put a mark of its own.
        let numbered =
            |name| element.attribute(name).and_then(|number| number.trim().parse().ok()).unwrap_or(0);
        match element.name.as_str() {
            // Notes of programs around words that are ours.
            "mrk" | "sm" | "em" => gather(element, pieces),
            "g" | "pc" => {
                pieces.push(Piece::Open(numbered("id")));
                gather(element, pieces);
                pieces.push(Piece::Close(numbered("id")));
            }
            "bx" | "sc" => pieces.push(Piece::Open(numbered("id"))),
            "ex" => pieces.push(Piece::Close(numbered("rid"))),
            "ec" => pieces.push(Piece::Close(numbered("startRef"))),
            "bpt" => pieces.push(Piece::Open(numbered("i"))),
            "ept" => pieces.push(Piece::Close(numbered("i"))),
            // TMX counts marks without words by `x`.
            "ph" if element.attribute("x").is_some() => pieces.push(Piece::Mark(numbered("x"))),
            _ => pieces.push(Piece::Mark(numbered("id"))),
        }
    }
}
