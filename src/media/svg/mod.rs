//! A drawing as it may be published: rewritten from what is known to be harmless, or refused with the reason.
//!
//! Draws nothing. What programs leave in a file for themselves is left out in silence; what could run, fetch or
//! swell is a fault, for nobody draws it by mistake.

mod allowed;
mod base64;
mod fault;
mod motion;
mod references;
mod size;
mod uses;

use quick_xml::events::{BytesStart, BytesText, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::reader::NsReader;

use motion::Motion;
use references::Reference;
use size::Size;
use uses::Uses;

const SVG: &str = "http://www.w3.org/2000/svg";
const XHTML: &str = "http://www.w3.org/1999/xhtml";
const XLINK: &str = "http://www.w3.org/1999/xlink";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// How much a drawing may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SvgLimits {
    /// The most bytes.
    pub bytes: usize,
    /// How deep elements may lie in each other.
    pub depth: usize,
    /// The most elements, those that are drawn again by `use` counted each time.
    pub elements: usize,
}

impl Default for SvgLimits {
    fn default() -> Self {
        Self { bytes: 4_000_000, depth: 100, elements: 200_000 }
    }
}

/// A drawing that may be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clean {
    /// The file.
    pub bytes: Vec<u8>,
    /// The width that it asks for, in pixels.
    pub width: u32,
    /// The height that it asks for, in pixels.
    pub height: u32,
    /// Whether something in it moves.
    pub moves: bool,
}

/// Why a drawing is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SvgFault {
    /// The line of the file, from 1.
    pub line: usize,
    /// A word for the kind: `xml`, `entity`, `stylesheet`, `element`, `handler`, `script`, `outside`, `style`,
    /// `deep`, `large`, `size`, `raster` or `root`.
    pub why: &'static str,
    /// What was found: the name of an element, an address; of a fault of XML the kind, `cut`, `end`, `attribute`,
    /// `twice`, `reference` or `utf-8`, or what the parser says.
    pub found: String,
}

/// What is wrong, before it is known where.
type Fault = (&'static str, String);

/// Rewrites a drawing.
pub fn clean(bytes: &[u8], limits: &SvgLimits) -> Result<Clean, SvgFault> {
    rewritten(bytes, limits, Motion::Kept)
}

/// Rewrites a drawing as it looks before anything in it moves.
pub(super) fn still(bytes: &[u8], limits: &SvgLimits) -> Result<Clean, SvgFault> {
    rewritten(bytes, limits, Motion::LeftOut)
}

fn rewritten(bytes: &[u8], limits: &SvgLimits, motion: Motion) -> Result<Clean, SvgFault> {
    let fault = |line, (why, found): Fault| SvgFault { line, why, found: shortened(&found) };
    let at_byte = |bytes: &[u8], at: usize, why: Fault| fault(line_at(bytes, at), why);
    if bytes.len() > limits.bytes {
        return Err(fault(1, ("large", String::new())));
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.trim_start_matches('\u{FEFF}'),
        Err(error) => return Err(at_byte(bytes, error.valid_up_to(), ("xml", "utf-8".to_owned()))),
    };
    let mut reader = NsReader::from_str(text);
    let mut writer = Writer::new(*limits, motion);
    let (mut start, mut at) = (0, 0);
    loop {
        // A style sheet is judged at its end, and comes in pieces.
        if writer.style.is_none() {
            start = at;
        }
        let event = reader.read_event();
        at = usize::try_from(reader.buffer_position()).unwrap_or(0);
        let at_line = |why: Fault| {
            let within = text.get(start..at).and_then(|part| part.find(&why.1));
            at_byte(
                text.as_bytes(),
                within.filter(|_| why.0 != "xml" && !why.1.is_empty()).map_or(at, |within| start + within),
                why,
            )
        };
        let event = event.map_err(|error| at_line(fault::of(&error)))?;
        if matches!(event, Event::Eof) {
            return writer.finish().map_err(at_line);
        }
        writer.take(&event, &reader).map_err(at_line)?;
    }
}

fn line_at(bytes: &[u8], at: usize) -> usize {
    bytes[..at.min(bytes.len())].iter().filter(|byte| **byte == b'\n').count() + 1
}

/// What was found, so short that it can stand in a sentence.
fn shortened(found: &str) -> String {
    let line = found.split(['\n', '\r']).next().unwrap_or_default();
    if line.chars().count() <= 60 { line.to_owned() } else { line.chars().take(59).chain(['…']).collect() }
}

/// A drawing as far as it is rewritten.
struct Writer {
    limits: SvgLimits,
    out: String,
    /// The names of the elements that are open.
    open: Vec<String>,
    /// How many elements are open within one that is left out, itself counted.
    left_out: usize,
    /// The style sheet that is being read.
    style: Option<String>,
    size: Option<Size>,
    uses: Uses,
    motion: Motion,
    /// Whether something moves.
    moves: bool,
}

impl Writer {
    fn new(limits: SvgLimits, motion: Motion) -> Self {
        Self {
            limits,
            out: String::new(),
            open: Vec::new(),
            left_out: 0,
            style: None,
            size: None,
            uses: Uses::default(),
            motion,
            moves: false,
        }
    }

    fn take(&mut self, event: &Event, reader: &NsReader<&[u8]>) -> Result<(), Fault> {
        match event {
            Event::Start(start) => self.start(start, reader, false),
            Event::Empty(start) => self.start(start, reader, true),
            Event::End(_) => self.end(),
            Event::Text(words) => {
                self.words(&words.xml10_content());
                Ok(())
            }
            Event::CData(words) => {
                self.words(&words.xml10_content());
                Ok(())
            }
            Event::GeneralRef(reference) => {
                let c = match &**reference {
                    "lt" => '<',
                    "gt" => '>',
                    "amp" => '&',
                    "quot" => '"',
                    "apos" => '\'',
                    name => reference
                        .resolve_char_ref()
                        .ok()
                        .flatten()
                        .ok_or_else(|| ("entity", format!("&{name};")))?,
                };
                self.words(c.encode_utf8(&mut [0; 4]));
                Ok(())
            }
            Event::DocType(kind) => doctype(kind),
            Event::PI(instruction) if instruction.starts_with("xml-stylesheet") => {
                Err(("stylesheet", String::new()))
            }
            Event::PI(_) | Event::Comment(_) | Event::Decl(_) | Event::Eof => Ok(()),
        }
    }

    fn start(&mut self, start: &BytesStart, reader: &NsReader<&[u8]>, is_empty: bool) -> Result<(), Fault> {
        if self.open.len() + self.left_out >= self.limits.depth {
            return Err(("deep", String::new()));
        }
        self.uses.element();
        if self.uses.elements() > self.limits.elements {
            return Err(("large", String::new()));
        }
        let (space, local) = reader.resolver().resolve_element(start.name());
        let (space, name) = (bound(&space), local.as_ref());
        if (space == SVG || space == XHTML || space.is_empty()) && allowed::is_refused(name) {
            return Err(("element", name.to_owned()));
        }
        if self.open.is_empty()
            && self.left_out == 0
            && (space != SVG || name != "svg" || self.size.is_some())
        {
            return Err(("root", name.to_owned()));
        }
        // What is left out is looked at all the same: a handler anywhere shows what the file is for.
        let attributes = attributes(start, reader, name)?;
        if self.left_out > 0 || space != SVG || !allowed::is_element(name) {
            self.left_out += usize::from(!is_empty);
            return Ok(());
        }
        if motion::is_motion(name) {
            self.moves = true;
            if self.motion == Motion::LeftOut {
                self.left_out += usize::from(!is_empty);
                return Ok(());
            }
        }
        self.write(name, &attributes, is_empty)
    }

    fn write(&mut self, name: &str, attributes: &[(String, String)], is_empty: bool) -> Result<(), Fault> {
        let value = |wanted: &str| {
            attributes.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
        };
        let is_root = self.open.is_empty();
        self.out.push('<');
        self.out += name;
        if is_root {
            let size = Size::of(value("width"), value("height"), value("viewBox"));
            let size = size.map_err(|why| (why, String::new()))?;
            self.out += &format!(" xmlns=\"{SVG}\"{size}");
            self.size = Some(size);
        }
        for (name, value) in attributes {
            if !(is_root && ["width", "height", "viewBox"].contains(&name.as_str())) {
                let value = if name == "style" { &self.styled(value) } else { value };
                self.out += &format!(" {name}=\"{}\"", quoted(value));
            }
        }
        if name == "use" {
            self.uses.of(value("href").and_then(|href| href.strip_prefix('#')).unwrap_or_default());
        }
        if is_empty {
            self.out += "/>";
            return Ok(());
        }
        self.out.push('>');
        self.open.push(name.to_owned());
        self.uses.open(value("id"));
        if name == "style" {
            self.style = Some(String::new());
        }
        Ok(())
    }

    fn end(&mut self) -> Result<(), Fault> {
        if self.left_out > 0 {
            self.left_out -= 1;
            return Ok(());
        }
        if let Some(style) = self.style.take() {
            references::style(&style)?;
            let style = self.styled(&style);
            self.out += &escaped(&style);
        }
        if let Some(name) = self.open.pop() {
            self.uses.close();
            self.out += &format!("</{name}>");
        }
        Ok(())
    }

    /// Styles as they are, or without what moves.
    fn styled(&mut self, style: &str) -> String {
        let still = motion::without(style);
        self.moves |= still.is_some();
        still.filter(|_| self.motion == Motion::LeftOut).unwrap_or_else(|| style.to_owned())
    }

    fn words(&mut self, words: &str) {
        if self.left_out > 0 {
            return;
        }
        if let Some(style) = &mut self.style {
            style.push_str(words);
        } else if self.open.last().is_some_and(|name| allowed::has_words(name)) {
            self.out += &escaped(words);
        }
    }

    fn finish(mut self) -> Result<Clean, Fault> {
        if !self.open.is_empty() || self.left_out > 0 {
            return Err(("xml", "end".to_owned()));
        }
        let size = self.size.ok_or_else(|| ("root", String::new()))?;
        if self.uses.drawn(self.limits.elements).is_none() {
            return Err(("large", "use".to_owned()));
        }
        self.out.push('\n');
        let (width, height, moves) = (size.width(), size.height(), self.moves);
        Ok(Clean { bytes: self.out.into_bytes(), width, height, moves })
    }
}

/// A type of document may be named, and define nothing.
fn doctype(kind: &BytesText) -> Result<(), Fault> {
    let has_definitions = kind.contains('[') || kind.to_ascii_uppercase().contains("<!ENTITY");
    if has_definitions { Err(("entity", "<!DOCTYPE [".to_owned())) } else { Ok(()) }
}

/// The attributes of an element that are kept, under the names that they are written with.
fn attributes(
    start: &BytesStart,
    reader: &NsReader<&[u8]>,
    element: &str,
) -> Result<Vec<(String, String)>, Fault> {
    let mut kept: Vec<(String, String)> = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| fault::of(&error.into()))?;
        let value = attribute
            .normalized_value(quick_xml::XmlVersion::Implicit1_0)
            .map_err(|error| ("entity", error.to_string()))?;
        let (space, local) = reader.resolver().resolve_attribute(attribute.key);
        let name = local.as_ref();
        if name.len() > 2 && name.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("on")) {
            return Err(("handler", name.to_owned()));
        }
        let name = match bound(&space) {
            "" if allowed::is_attribute(name) => name.to_owned(),
            XLINK if name == "href" => "href".to_owned(),
            XML if matches!(name, "space" | "lang") => format!("xml:{name}"),
            _ => {
                references::harmless(&value)?;
                continue;
            }
        };
        let value = match Reference::of(element, &name, &value)? {
            Reference::Kept => value.into_owned(),
            Reference::Changed(value) => value,
            Reference::LeftOut => continue,
        };
        if !kept.iter().any(|(other, _)| *other == name) {
            kept.push((name, value));
        }
    }
    Ok(kept)
}

fn bound<'a>(space: &ResolveResult<'a>) -> &'a str {
    match space {
        ResolveResult::Bound(Namespace(space)) => space,
        ResolveResult::Unbound => "",
        // A prefix that nobody declared is nobody's.
        ResolveResult::Unknown(_) => "unknown:",
    }
}

fn escaped(words: &str) -> String {
    let words: String = words.chars().filter(|c| !crate::source::is_forbidden(*c)).collect();
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn quoted(value: &str) -> String {
    escaped(value).replace('"', "&quot;").replace('\n', "&#10;").replace('\t', "&#9;").replace('\r', "&#13;")
}

#[cfg(test)]
mod tests;
