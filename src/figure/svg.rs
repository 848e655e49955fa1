//! The tree of a drawing, and its writing as SVG: with classes for pages, or painted for those without style sheets.
//!
//! Knows no chart and no colour: on pages the theme colours classes, and no attribute is one that a strict
//! content policy forbids; elsewhere a brush has the colours and the letters.

use std::fmt::Write as _;

use super::measure::Weight;
use super::paint::{self, Paint};
use super::palette::Palette;
use super::print::Case;
use super::remark::Told;
use super::wrap::Type;

/// A place on the drawing.
pub(super) type Point = (f64, f64);

/// Which end of a text stands at its place; in right-to-left drawings the start is on the right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A rectangle, which a text or a bar covers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Area {
    pub(super) fn right(&self) -> f64 {
        self.x + self.width
    }

    pub(super) fn bottom(&self) -> f64 {
        self.y + self.height
    }

    pub(super) fn meets(&self, other: &Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    pub(super) fn holds(&self, other: &Self) -> bool {
        self.x <= other.x
            && self.y <= other.y
            && other.right() <= self.right()
            && other.bottom() <= self.bottom()
    }
}

/// Words at a place: `at` is the end named by `anchor`, on the baseline of the first line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Caption {
    pub(super) at: Point,
    pub(super) anchor: Anchor,
    pub(super) lines: Vec<String>,
    pub(super) set: Type,
    pub(super) class: String,
}

/// The distance from line to line in parts of the type size: stacked Vietnamese marks need it.
pub(super) const LEADING: f64 = 1.28;

impl Caption {
    /// What the words cover.
    pub(super) fn area(&self) -> Area {
        let width = self.lines.iter().map(|line| self.set.width(line)).fold(0.0, f64::max);
        let x = match self.anchor {
            Anchor::Start => self.at.0,
            Anchor::Middle => self.at.0 - width / 2.0,
            Anchor::End => self.at.0 - width,
        };
        let more = self.lines.len().saturating_sub(1) as f64 * LEADING;
        Area { x, y: self.at.1 - self.set.size * 0.92, width, height: self.set.size * (1.18 + more) }
    }
}

/// The height of so many lines.
pub(super) fn height(lines: usize, set: Type) -> f64 {
    lines.max(1) as f64 * set.size * LEADING
}

/// A part of a ring, between two angles that are counted from the top clockwise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Sector {
    pub(super) centre: Point,
    pub(super) radii: (f64, f64),
    pub(super) angles: (f64, f64),
}

impl Sector {
    fn at(&self, angle: f64, radius: f64) -> Point {
        (self.centre.0 + angle.sin() * radius, self.centre.1 - angle.cos() * radius)
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Node {
    Group { title: String, nodes: Vec<Node> },
    Line { class: String, from: Point, to: Point },
    Rect { class: String, area: Area },
    Path { class: String, runs: Vec<Vec<Point>>, closed: bool },
    Dot { class: String, at: Point, radius: f64 },
    Sector { class: String, sector: Sector },
    Text(Caption),
}

/// A drawing in the making.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Canvas {
    pub(super) width: f64,
    /// Remarks that had no room, and are told below.
    pub(super) told: Vec<Told>,
    nodes: Vec<Node>,
}

/// What the written drawing says of itself.
pub(super) struct Head<'a> {
    pub(super) id: String,
    pub(super) class: String,
    pub(super) lang: &'a str,
    pub(super) title: &'a str,
    pub(super) is_rtl: bool,
}

impl Canvas {
    pub(super) fn new(width: f64) -> Self {
        Self { width, told: Vec::new(), nodes: Vec::new() }
    }

    pub(super) fn line(&mut self, class: &str, from: Point, to: Point) {
        self.nodes.push(Node::Line { class: class.to_owned(), from, to });
    }

    pub(super) fn rect(&mut self, class: &str, area: Area) {
        self.nodes.push(Node::Rect { class: class.to_owned(), area });
    }

    /// Runs of points, each joined by straight lines.
    pub(super) fn path(&mut self, class: &str, runs: Vec<Vec<Point>>) {
        if runs.iter().any(|run| run.len() > 1) {
            self.nodes.push(Node::Path { class: class.to_owned(), runs, closed: false });
        }
    }

    /// A filled shape.
    pub(super) fn shape(&mut self, class: &str, points: Vec<Point>) {
        self.nodes.push(Node::Path { class: class.to_owned(), runs: vec![points], closed: true });
    }

    /// Filled shapes of one kind; one that runs the other way round inside another is a hole.
    pub(super) fn shapes(&mut self, class: &str, runs: Vec<Vec<Point>>) {
        if !runs.is_empty() {
            self.nodes.push(Node::Path { class: class.to_owned(), runs, closed: true });
        }
    }

    /// A part of a ring.
    pub(super) fn sector(&mut self, class: &str, sector: Sector) {
        self.nodes.push(Node::Sector { class: class.to_owned(), sector });
    }

    pub(super) fn dot(&mut self, class: &str, at: Point, radius: f64) {
        self.nodes.push(Node::Dot { class: class.to_owned(), at, radius });
    }

    pub(super) fn text(&mut self, caption: Caption) {
        if caption.lines.iter().any(|line| !line.is_empty()) {
            self.nodes.push(Node::Text(caption));
        }
    }

    /// Draws what belongs to one value, which tells its words when pointed at.
    pub(super) fn mark(&mut self, title: &str, draw: impl FnOnce(&mut Self)) {
        let outer = std::mem::take(&mut self.nodes);
        draw(self);
        let nodes = std::mem::replace(&mut self.nodes, outer);
        if !nodes.is_empty() {
            self.nodes.push(Node::Group { title: title.to_owned(), nodes });
        }
    }

    /// All words of the drawing.
    pub(super) fn captions(&self) -> Vec<&Caption> {
        fn of(nodes: &[Node]) -> Vec<&Caption> {
            nodes
                .iter()
                .flat_map(|node| match node {
                    Node::Text(caption) => vec![caption],
                    Node::Group { nodes, .. } => of(nodes),
                    _ => Vec::new(),
                })
                .collect()
        }
        of(&self.nodes)
    }

    /// All bars of the drawing with the words of their values.
    #[cfg(test)]
    pub(super) fn bars(&self) -> Vec<(&str, Area)> {
        let groups = self.nodes.iter().filter_map(|node| match node {
            Node::Group { title, nodes } => Some((title.as_str(), nodes)),
            _ => None,
        });
        groups
            .filter_map(|(title, nodes)| {
                let bar = nodes.iter().find_map(|node| match node {
                    Node::Rect { class, area } if class.starts_with("fig-bar") => Some(*area),
                    _ => None,
                });
                Some((title, bar?))
            })
            .collect()
    }

    /// The whole as inline SVG.
    pub(super) fn write(&self, head: &Head<'_>, height: f64) -> String {
        let id = escape(&head.id);
        let direction = if head.is_rtl { " direction=\"rtl\"" } else { "" };
        let mut out = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"{}\" lang=\"{}\" viewBox=\"0 0 {} {}\" role=\"img\" \
             aria-labelledby=\"{id}--title\"{direction}><title id=\"{id}--title\">{}</title>",
            escape(&head.class),
            escape(head.lang),
            number(self.width),
            number(height),
            escape(head.title),
        );
        let mut pen = Pen { out: &mut out, mirror: head.is_rtl.then_some(self.width), brush: None };
        for node in &self.nodes {
            pen.node(node);
        }
        out.push_str("</svg>");
        out
    }

    /// The elements of the drawing, painted.
    pub(super) fn painted(&self, brush: &Brush<'_>) -> String {
        let mut out = String::new();
        let mut pen = Pen { out: &mut out, mirror: brush.is_rtl.then_some(self.width), brush: Some(brush) };
        for node in &self.nodes {
            pen.node(node);
        }
        out
    }

    /// Every class of the drawing's elements.
    #[cfg(test)]
    pub(super) fn classes(&self) -> Vec<&str> {
        fn of(nodes: &[Node]) -> Vec<&str> {
            nodes
                .iter()
                .flat_map(|node| match node {
                    Node::Group { nodes, .. } => of(nodes),
                    Node::Line { class, .. }
                    | Node::Rect { class, .. }
                    | Node::Path { class, .. }
                    | Node::Sector { class, .. }
                    | Node::Dot { class, .. } => vec![class.as_str()],
                    Node::Text(caption) => vec![caption.class.as_str()],
                })
                .collect()
        }
        of(&self.nodes)
    }
}

/// What a drawing is painted with that stands in no page.
pub(super) struct Brush<'a> {
    pub(super) palette: &'a Palette,
    pub(super) case: Case<'a>,
    pub(super) is_rtl: bool,
}

/// Writes nodes; right-to-left drawings are mirrored here and nowhere else.
struct Pen<'a> {
    out: &'a mut String,
    mirror: Option<f64>,
    brush: Option<&'a Brush<'a>>,
}

impl Pen<'_> {
    fn x(&self, x: f64) -> String {
        number(self.mirror.map_or(x, |width| width - x))
    }

    /// The attributes by which an element is painted; on pages its class.
    fn look(&self, class: &str) -> String {
        let Some(brush) = self.brush else { return format!("class=\"{}\"", escape(class)) };
        // A class without a paint is a fault of ours that a test finds; ink is seen in any case.
        let words = Paint { fill: Some(brush.palette.ink), ..Paint::default() };
        attributes(&paint::paint(class, brush.palette).unwrap_or(words))
    }

    /// What an element of a page has when no style sheet is there.
    fn unstyled(&self, attributes: &'static str) -> &'static str {
        if self.brush.is_some() { "" } else { attributes }
    }

    fn put(&mut self, text: std::fmt::Arguments<'_>) {
        // Writing to a String cannot fail.
        let _ = self.out.write_fmt(text);
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::Group { title, nodes } => self.group(title, nodes),
            Node::Line { class, from, to } => self.put(format_args!(
                "<line {} x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"{}/>",
                self.look(class),
                self.x(from.0),
                number(from.1),
                self.x(to.0),
                number(to.1),
                self.unstyled(" stroke=\"currentColor\"")
            )),
            Node::Rect { class, area } => self.put(format_args!(
                "<rect {} x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>",
                self.look(class),
                self.x(if self.mirror.is_some() { area.right() } else { area.x }),
                number(area.y),
                number(area.width.max(0.0)),
                number(area.height.max(0.0))
            )),
            Node::Path { class, runs, closed } => self.path(class, runs, *closed),
            Node::Dot { class, at, radius } => self.put(format_args!(
                "<circle {} cx=\"{}\" cy=\"{}\" r=\"{}\"/>",
                self.look(class),
                self.x(at.0),
                number(at.1),
                number(*radius)
            )),
            Node::Sector { class, sector } => self.sector(class, sector),
            Node::Text(caption) => self.text(caption),
        }
    }

    /// Two arcs, there and back; a whole ring is drawn in two halves, since an arc cannot end where it begins.
    fn sector(&mut self, class: &str, sector: &Sector) {
        let (from, to) = sector.angles;
        let pieces = if to - from > 6.0 { 2 } else { 1 };
        let step = (to - from) / f64::from(pieces);
        let mut data = String::new();
        for piece in 0..pieces {
            let from = from + step * f64::from(piece);
            self.arcs(&mut data, &Sector { angles: (from, from + step), ..*sector });
        }
        self.put(format_args!("<path {} d=\"{data}\"/>", self.look(class)));
    }

    fn arcs(&self, data: &mut String, sector: &Sector) {
        let ((inner, outer), (from, to)) = (sector.radii, sector.angles);
        let large = u8::from(to - from > std::f64::consts::PI);
        let sweep = u8::from(self.mirror.is_none());
        let ends = [(outer, from), (outer, to), (inner, to), (inner, from)];
        let [a, b, c, d] = ends.map(|(radius, angle)| {
            let at = sector.at(angle, radius);
            format!("{} {}", self.x(at.0), number(at.1))
        });
        let (outer, inner, back) = (number(outer), number(inner), 1 - sweep);
        let _ = write!(
            data,
            "M{a}A{outer} {outer} 0 {large} {sweep} {b}L{c}A{inner} {inner} 0 {large} {back} {d}Z"
        );
    }

    fn group(&mut self, title: &str, nodes: &[Node]) {
        if self.brush.is_some() {
            nodes.iter().for_each(|node| self.node(node));
            return;
        }
        self.put(format_args!("<g><title>{}</title>", escape(title)));
        for node in nodes {
            self.node(node);
        }
        self.out.push_str("</g>");
    }

    fn path(&mut self, class: &str, runs: &[Vec<Point>], closed: bool) {
        let mut data = String::new();
        for run in runs.iter().filter(|run| run.len() > 1) {
            for (index, point) in run.iter().enumerate() {
                let command = if index == 0 { 'M' } else { 'L' };
                let _ = write!(data, "{command}{} {}", self.x(point.0), number(point.1));
            }
            if closed {
                data.push('Z');
            }
        }
        let bare = if closed { "" } else { " fill=\"none\" stroke=\"currentColor\"" };
        self.put(format_args!("<path {} d=\"{data}\"{}/>", self.look(class), self.unstyled(bare)));
    }

    fn text(&mut self, caption: &Caption) {
        if let Some(brush) = self.brush {
            self.painted_text(caption, brush);
            return;
        }
        let anchor = match caption.anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        };
        let weight = if caption.set.weight == Weight::Bold { " font-weight=\"600\"" } else { "" };
        let (x, size) = (self.x(caption.at.0), caption.set.size);
        self.put(format_args!(
            "<text class=\"{}\" x=\"{x}\" y=\"{}\" font-size=\"{}\"{anchor}{weight}>",
            escape(&caption.class),
            number(caption.at.1),
            number(size)
        ));
        match &caption.lines[..] {
            [line] => self.out.push_str(&escape(line)),
            lines => {
                for (index, line) in lines.iter().enumerate() {
                    let down = if index == 0 { "0".to_owned() } else { number(size * LEADING) };
                    self.put(format_args!("<tspan x=\"{x}\" dy=\"{down}\">{}</tspan>", escape(line)));
                }
            }
        }
        self.out.push_str("</text>");
    }
}

impl Pen<'_> {
    /// Each line by itself, each run of letters with the font that has them.
    fn painted_text(&mut self, caption: &Caption, brush: &Brush<'_>) {
        let anchor = match (caption.anchor, brush.is_rtl) {
            (Anchor::Middle, _) => " text-anchor=\"middle\"",
            (Anchor::Start, false) | (Anchor::End, true) => "",
            (Anchor::End, false) | (Anchor::Start, true) => " text-anchor=\"end\"",
        };
        let weight = match (caption.set.weight, caption.class.as_str()) {
            (_, "card-title" | "card-number") => 700,
            (Weight::Bold, _) => 600,
            (Weight::Regular, _) => 400,
        };
        let look = self.look(&caption.class);
        let (x, size) = (self.x(caption.at.0), caption.set.size);
        for (index, line) in caption.lines.iter().enumerate().filter(|(_, line)| !line.is_empty()) {
            let y = number(caption.at.1 + index as f64 * size * LEADING);
            self.put(format_args!(
                "<text {look} x=\"{x}\" y=\"{y}\" font-size=\"{}\" font-weight=\"{weight}\"{anchor} \
                 xml:space=\"preserve\">",
                number(size)
            ));
            // The isolate makes the line run from the right whatever its first letter is.
            let (begin, end) = if brush.is_rtl { ("\u{2067}", "\u{2069}") } else { ("", "") };
            for run in brush.case.runs(&format!("{begin}{line}{end}")) {
                let (family, text) = (escape(run.family), escape(&run.text));
                self.put(format_args!("<tspan font-family=\"'{family}'\">{text}</tspan>"));
            }
            self.out.push_str("</text>");
        }
    }
}

/// A paint as attributes.
fn attributes(paint: &Paint) -> String {
    let fill = paint.fill.map_or("none".to_owned(), |colour| colour.to_string());
    let mut out = format!("fill=\"{fill}\"");
    if let Some(stroke) = paint.stroke {
        let _ =
            write!(out, " stroke=\"{stroke}\" stroke-width=\"{}\" stroke-linejoin=\"round\"", paint.width);
    }
    if paint.is_dashed {
        out.push_str(" stroke-dasharray=\"4 4\"");
    }
    if paint.is_halo {
        out.push_str(" paint-order=\"stroke\"");
    }
    out
}

/// A coordinate with at most one digit after the point.
pub(super) fn number(value: f64) -> String {
    let tenths = if value.is_finite() { (value * 10.0).round().clamp(-1e9, 1e9) as i64 } else { 0 };
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, tenth) = (tenths.abs() / 10, tenths.abs() % 10);
    if tenth == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{tenth}") }
}

/// Text for an element or an attribute in double quotes, without characters that XML forbids.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawing(is_rtl: bool) -> String {
        let mut canvas = Canvas::new(100.0);
        canvas.mark("Nông < lâm & \"thủy sản\"\u{1}", |canvas| {
            canvas.rect("fig-bar", Area { x: 10.0, y: 0.04, width: 30.26, height: f64::NAN });
        });
        canvas.text(Caption {
            at: (10.0, -0.04),
            anchor: Anchor::Start,
            lines: vec!["a".to_owned(), "b".to_owned()],
            set: Type { size: 10.0, weight: Weight::Bold },
            class: "fig-label".to_owned(),
        });
        let head = Head { id: "f".to_owned(), class: "fig".to_owned(), lang: "vi", title: "T", is_rtl };
        canvas.write(&head, 50.0)
    }

    #[test]
    fn a_drawing_is_well_formed_and_rounded() {
        let text = drawing(false);
        assert!(text.contains("<title>Nông &lt; lâm &amp; &quot;thủy sản&quot;\u{fffd}</title>"), "{text}");
        assert!(text.contains("x=\"10\" y=\"0\" width=\"30.3\" height=\"0\""), "{text}");
        assert!(text.contains("<tspan x=\"10\" dy=\"12.8\">b</tspan>"), "{text}");
        assert!(text.contains("aria-labelledby=\"f--title\""), "{text}");
    }

    #[test]
    fn a_right_to_left_drawing_is_mirrored() {
        let text = drawing(true);
        assert!(text.contains("x=\"59.7\" y=\"0\" width=\"30.3\""), "{text}");
        assert!(text.contains("x=\"90\""), "{text}");
        assert!(text.contains("direction=\"rtl\""), "{text}");
    }
}
