//! The tree of a drawing, and its writing as SVG: with classes for pages, or painted for those without style sheets.
//!
//! Knows no chart and no colour: on pages the theme colours classes, and no attribute is one that a strict
//! content policy forbids; elsewhere a brush has the colours and the letters.

mod pen;

use super::remark::Told;
use super::wrap::Type;

pub(super) use pen::{Brush, escape, number};

use pen::Pen;

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
    /// Whether left and right are exchanged, as they are from right to left in everything but maps.
    pub(super) is_mirrored: bool,
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

    /// The whole as inline SVG: one picture with a name. Its parts are hidden from screen readers, which would read
    /// every tick by itself; they have the summary and the table beside it.
    pub(super) fn write(&self, head: &Head<'_>, height: f64) -> String {
        let id = escape(&head.id);
        let direction = match (head.is_rtl, head.is_mirrored) {
            (false, _) => "",
            (true, true) => " direction=\"rtl\"",
            // What keeps its sides must not take the direction of the page: anchors would turn round.
            (true, false) => " direction=\"ltr\"",
        };
        let mut out = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"{}\" lang=\"{}\" viewBox=\"0 0 {} {}\" role=\"img\" \
             aria-labelledby=\"{id}--title\"{direction}><title id=\"{id}--title\">{}</title><g aria-hidden=\"true\">",
            escape(&head.class),
            escape(head.lang),
            number(self.width),
            number(height),
            escape(head.title),
        );
        let mut pen = Pen { out: &mut out, mirror: head.is_mirrored.then_some(self.width), brush: None };
        for node in &self.nodes {
            pen.node(node);
        }
        out.push_str("</g></svg>");
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::measure::Weight;

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
        let head = Head {
            id: "f".to_owned(),
            class: "fig".to_owned(),
            lang: "vi",
            title: "T",
            is_rtl,
            is_mirrored: is_rtl,
        };
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
