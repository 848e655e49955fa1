//! XLIFF 2.0, its core alone: what Crowdin and newer programs open.

use std::fmt::Write as _;

use super::pieces::Piece;
use super::unit::{Mark, Unit};
use super::xliff1::pieces;
use super::xml::{Element, escaped, parse, value};
use super::{Package, StoryUnits, Unreadable, lang};
use crate::names::FilePath;
use crate::translation::State;

pub(super) fn write(package: &Package) -> String {
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"{}\" trgLang=\"{}\">\n",
        package.from, package.to
    );
    for (at, story) in package.stories.iter().enumerate() {
        let _ = writeln!(text, "  <file id=\"f{}\" original=\"{}\">", at + 1, value(story.original.as_str()));
        story.units.iter().for_each(|unit| write_unit(unit, &mut text));
        text.push_str("  </file>\n");
    }
    text.push_str("</xliff>\n");
    text
}

fn write_unit(unit: &Unit, text: &mut String) {
    let _ = writeln!(text, "    <unit id=\"{}\" name=\"{}\">", value(&unit.id), value(&unit.kind));
    if let Some(previous) = &unit.previous {
        let _ = writeln!(
            text,
            "      <notes>\n        <note category=\"previous-source\">{}</note>\n      </notes>",
            escaped(previous)
        );
    }
    let (state, sub) = state(unit.state);
    let _ = writeln!(
        text,
        "      <segment state=\"{state}\" subState=\"haidang:{sub}\">\n        \
         <source xml:space=\"preserve\">{}</source>",
        content(unit, &unit.source)
    );
    if let Some(target) = &unit.target {
        let _ = writeln!(text, "        <target xml:space=\"preserve\">{}</target>", content(unit, target));
    }
    text.push_str("      </segment>\n    </unit>\n");
}

fn state(state: State) -> (&'static str, &'static str) {
    let known = match state {
        State::Fresh => "final",
        State::Unproven | State::Edited | State::Renewed => "translated",
        State::Outdated | State::Bumped | State::Missing | State::Orphan => "initial",
    };
    (known, state.as_str())
}

fn content(unit: &Unit, pieces: &[Piece]) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(words) => text.push_str(&escaped(words)),
            Piece::Open(number) => {
                let _ = write!(text, "<pc id=\"{number}\"{}>", about(unit.marks.get(number), true));
            }
            Piece::Close(_) => text.push_str("</pc>"),
            Piece::Mark(number) => {
                let _ = write!(text, "<ph id=\"{number}\"{}/>", about(unit.marks.get(number), false));
            }
        }
    }
    text
}

fn about(mark: Option<&Mark>, is_pair: bool) -> String {
    let Some(mark) = mark else { return String::new() };
    let (kind, sub) = match mark.kind {
        "emphasis" => ("fmt", "xlf:i"),
        "strong" => ("fmt", "xlf:b"),
        "strike" => ("fmt", "haidang:strike"),
        "link" => ("link", "haidang:link"),
        "picture" => ("image", "haidang:picture"),
        "break" => ("fmt", "xlf:lb"),
        "code" => ("other", "haidang:code"),
        _ => ("other", "haidang:footnote"),
    };
    let shows = value(&mark.shows);
    if is_pair {
        format!(" type=\"{kind}\" subType=\"{sub}\" dispStart=\"{shows}\"")
    } else {
        format!(" type=\"{kind}\" subType=\"{sub}\" disp=\"{shows}\" equiv=\"{shows}\"")
    }
}

pub(super) fn read(text: &str) -> Result<Package, Unreadable> {
    let root = parse(text)?;
    let named = |name| root.attribute(name).ok_or_else(|| Unreadable::new("attribute", name));
    let (from, to) = (lang(named("srcLang")?)?, lang(named("trgLang")?)?);
    let mut stories = Vec::new();
    for file in root.elements().filter(|element| element.name == "file") {
        let original = file.attribute("original").ok_or_else(|| Unreadable::new("attribute", "original"))?;
        let mut units = Vec::new();
        file.all("unit", &mut units);
        let units = units.into_iter().map(read_unit).collect();
        stories.push(StoryUnits { original: FilePath::new(original), units });
    }
    if stories.is_empty() {
        return Err(Unreadable::new("empty", "file"));
    }
    Ok(Package { from, to, stories })
}

/// A unit; a program may have cut it into segments, with what stands between them.
fn read_unit(element: &Element) -> Unit {
    let parts: Vec<&Element> =
        element.elements().filter(|part| matches!(part.name.as_str(), "segment" | "ignorable")).collect();
    let side = |part: &&Element, name: &str| part.child(name).map(pieces);
    let target: Vec<Option<Vec<Piece>>> = parts
        .iter()
        .map(|part| {
            side(part, "target").or_else(|| side(part, "source").filter(|_| part.name == "ignorable"))
        })
        .collect();
    let is_translated = parts.iter().any(|part| part.child("target").is_some());
    Unit {
        id: element.attribute("id").unwrap_or_default().to_owned(),
        kind: element.attribute("name").unwrap_or_default().to_owned(),
        state: State::Unproven,
        source: parts.iter().filter_map(|part| side(part, "source")).flatten().collect(),
        // A part without a translation leaves the whole without one.
        target: target
            .into_iter()
            .collect::<Option<Vec<_>>>()
            .filter(|_| is_translated)
            .map(|all| all.concat()),
        previous: None,
        marks: Default::default(),
    }
}
