//! TMX 1.4: what has been translated, for the memories of translators' programs.

use std::fmt::Write as _;

use super::pieces::Piece;
use super::unit::{Mark, Unit};
use super::xliff1::pieces;
use super::xml::{Element, Node, escaped, parse, value};
use super::{Package, Unreadable, add, lang};
use crate::names::{FilePath, Lang};
use crate::translation::State;

pub(super) fn write(package: &Package) -> String {
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n  \
         <header creationtool=\"haidang\" creationtoolversion=\"{}\" segtype=\"block\" o-tmf=\"haidang\" \
         adminlang=\"en\" srclang=\"{}\" datatype=\"x-markdown\"/>\n  <body>\n",
        env!("CARGO_PKG_VERSION"),
        package.from
    );
    for story in &package.stories {
        for unit in &story.units {
            let Some(target) = &unit.target else { continue };
            let original = story.original.as_str();
            let _ = writeln!(
                text,
                "    <tu tuid=\"{}\">\n      <prop type=\"x-kind\">{}</prop>\n      \
                 <prop type=\"x-state\">{}</prop>",
                value(&format!("{original}#{}", unit.id)),
                escaped(&unit.kind),
                unit.state.as_str()
            );
            for (lang, pieces) in [(&package.from, &unit.source), (&package.to, target)] {
                let seg = content(unit, pieces);
                let _ =
                    writeln!(text, "      <tuv xml:lang=\"{lang}\">\n        <seg>{seg}</seg>\n      </tuv>");
            }
            text.push_str("    </tu>\n");
        }
    }
    text.push_str("  </body>\n</tmx>\n");
    text
}

fn content(unit: &Unit, pieces: &[Piece]) -> String {
    let mut text = String::new();
    let kind = |mark: Option<&Mark>| mark.map_or("", |mark| mark.kind);
    let shows = |mark: Option<&Mark>| mark.map_or(String::new(), |mark| escaped(&mark.shows).into_owned());
    for piece in pieces {
        let _ = match piece {
            Piece::Text(words) => write!(text, "{}", escaped(words)),
            Piece::Open(number) => {
                let mark = unit.marks.get(number);
                let (kind, shows) = (kind(mark), shows(mark));
                write!(text, "<bpt i=\"{number}\" x=\"{number}\" type=\"{kind}\">{shows}</bpt>")
            }
            Piece::Close(number) => write!(text, "<ept i=\"{number}\"/>"),
            Piece::Mark(number) => {
                let mark = unit.marks.get(number);
                write!(text, "<ph x=\"{number}\" type=\"{}\">{}</ph>", kind(mark), shows(mark))
            }
        };
    }
    text
}

pub(super) fn read(text: &str) -> Result<Package, Unreadable> {
    let root = parse(text)?;
    let header = root.child("header").ok_or_else(|| Unreadable::new("empty", "header"))?;
    let srclang = header.attribute("srclang").ok_or_else(|| Unreadable::new("attribute", "srclang"))?;
    let from = lang(srclang)?;
    let mut units = Vec::new();
    root.all("tu", &mut units);
    let (mut to, mut stories): (Option<Lang>, _) = (None, Vec::new());
    for tu in units {
        let (source, target) = sides(tu, &from)?;
        let Some((target_lang, target)) = target else { continue };
        let to = to.get_or_insert_with(|| target_lang.clone());
        if *to != target_lang {
            return Err(Unreadable::new("languages", format!("{to}, {target_lang}")));
        }
        let tuid = tu.attribute("tuid").unwrap_or_default();
        let (original, id) = tuid.rsplit_once('#').unwrap_or(("", tuid));
        let kind = tu.elements().find(|prop| prop.attribute("type") == Some("x-kind")).map(words);
        let unit = Unit {
            id: id.to_owned(),
            kind: kind.unwrap_or_default(),
            state: State::Unproven,
            source: source.unwrap_or_default(),
            target: Some(target),
            previous: None,
            marks: Default::default(),
        };
        add(&mut stories, &FilePath::new(original), unit);
    }
    let to = to.ok_or_else(|| Unreadable::new("empty", "tu"))?;
    Ok(Package { from, to, stories })
}

type Sides = (Option<Vec<Piece>>, Option<(Lang, Vec<Piece>)>);

/// What a unit says in the language of the sources and in the other one.
fn sides(tu: &Element, from: &Lang) -> Result<Sides, Unreadable> {
    let (mut source, mut target) = (None, None);
    for tuv in tu.elements().filter(|element| element.name == "tuv") {
        let lang = lang(tuv.attribute("lang").ok_or_else(|| Unreadable::new("attribute", "xml:lang"))?)?;
        let seg = tuv.child("seg").map(pieces).unwrap_or_default();
        match lang == *from {
            true => source = Some(seg),
            false => target = Some((lang, seg)),
        }
    }
    Ok((source, target))
}

fn words(element: &Element) -> String {
    let words = element.children.iter().filter_map(|node| match node {
        Node::Text(words) => Some(words.as_str()),
        Node::Element(_) => None,
    });
    words.collect()
}
