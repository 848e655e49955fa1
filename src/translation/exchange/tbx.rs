//! TBX-Basic: the official names of things, for the term bases of translators' programs.
//!
//! Written in the older form (`martif`), which more programs open; read in the newer one (`tbx`), too.

use std::fmt::Write as _;

use super::xml::{Element, Node, escaped, parse, value};
use super::{Unreadable, lang};
use crate::glossary::Term;
use crate::names::Lang;

/// The text of a file with terms in some languages, the first of which is the site's own.
pub fn write(terms: &[Term], langs: &[Lang]) -> String {
    let own = langs.first().map_or("vi", Lang::as_str);
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<martif type=\"TBX-Basic\" xml:lang=\"{own}\">\n  \
         <martifHeader>\n    <fileDesc>\n      <sourceDesc>\n        <p>haidang tr export</p>\n      </sourceDesc>\n    \
         </fileDesc>\n  </martifHeader>\n  <text>\n    <body>\n"
    );
    for term in terms {
        let _ = writeln!(text, "      <termEntry id=\"{}\">", value(&term.id));
        for lang in langs {
            write_lang(term, lang, &mut text);
        }
        text.push_str("      </termEntry>\n");
    }
    text.push_str("    </body>\n  </text>\n</martif>\n");
    text
}

fn write_lang(term: &Term, lang: &Lang, text: &mut String) {
    let names = term.names.get(lang).into_iter().flatten().enumerate();
    let names = names.map(|(at, name)| (name, if at == 0 { PREFERRED } else { ADMITTED }));
    let wrong = term.wrong.get(lang).into_iter().flatten().map(|name| (name, DEPRECATED));
    let all: Vec<_> = names.chain(wrong).collect();
    if all.is_empty() {
        return;
    }
    let _ = writeln!(text, "        <langSet xml:lang=\"{lang}\">");
    for (name, status) in all {
        let _ = writeln!(
            text,
            "          <tig>\n            <term>{}</term>\n            \
             <termNote type=\"administrativeStatus\">{status}</termNote>\n          </tig>",
            escaped(name)
        );
    }
    text.push_str("        </langSet>\n");
}

const PREFERRED: &str = "preferredTerm-admn-sts";
const ADMITTED: &str = "admittedTerm-admn-sts";
const DEPRECATED: &str = "deprecatedTerm-admn-sts";

/// The terms of a file.
pub fn read(text: &str) -> Result<Vec<Term>, Unreadable> {
    let root = parse(text)?;
    let mut entries = Vec::new();
    root.all("termEntry", &mut entries);
    root.all("conceptEntry", &mut entries);
    if entries.is_empty() {
        return Err(Unreadable::new("empty", "termEntry"));
    }
    entries.into_iter().map(read_entry).collect()
}

fn read_entry(entry: &Element) -> Result<Term, Unreadable> {
    let id = entry.attribute("id").ok_or_else(|| Unreadable::new("attribute", "id"))?;
    let mut read = Term { id: id.to_owned(), ..Term::default() };
    for set in entry.elements().filter(|set| matches!(set.name.as_str(), "langSet" | "langSec")) {
        let lang = lang(set.attribute("lang").ok_or_else(|| Unreadable::new("attribute", "xml:lang"))?)?;
        for section in set.elements() {
            let mut terms = Vec::new();
            section.all("term", &mut terms);
            let Some(name) = terms.first().map(|term| words(term)).filter(|name| !name.is_empty()) else {
                continue;
            };
            let mut notes = Vec::new();
            section.all("termNote", &mut notes);
            let is_wrong = notes.iter().any(|note| {
                note.attribute("type") == Some("administrativeStatus")
                    && words(note).starts_with("deprecated")
            });
            let names = if is_wrong { &mut read.wrong } else { &mut read.names };
            names.entry(lang.clone()).or_default().push(crate::lang::nfc(&name).into_owned());
        }
    }
    Ok(read)
}

/// The words of an element, with single blanks.
fn words(element: &Element) -> String {
    let mut text = String::new();
    gather(element, &mut text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn gather(element: &Element, text: &mut String) {
    for node in &element.children {
        match node {
            Node::Text(words) => text.push_str(words),
            Node::Element(element) => gather(element, text),
        }
    }
}
