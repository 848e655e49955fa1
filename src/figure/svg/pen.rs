//! Writes a drawing's tree as SVG: with classes for a page, or painted for those who read no style sheet.

use std::fmt::Write as _;

use super::{Anchor, Caption, LEADING, Node, Point, Sector};
use crate::figure::measure::Weight;
use crate::figure::paint::{self, Paint};
use crate::figure::palette::Palette;
use crate::figure::print::Case;

/// What a drawing is painted with that stands in no page.
pub(in crate::figure) struct Brush<'a> {
    pub(in crate::figure) palette: &'a Palette,
    pub(in crate::figure) case: Case<'a>,
    pub(in crate::figure) is_rtl: bool,
}

/// Writes nodes; right-to-left drawings are mirrored here and nowhere else.
pub(super) struct Pen<'a> {
    pub(super) out: &'a mut String,
    pub(super) mirror: Option<f64>,
    pub(super) brush: Option<&'a Brush<'a>>,
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

    pub(super) fn node(&mut self, node: &Node) {
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
pub(in crate::figure) fn number(value: f64) -> String {
    let tenths = if value.is_finite() { (value * 10.0).round().clamp(-1e9, 1e9) as i64 } else { 0 };
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, tenth) = (tenths.abs() / 10, tenths.abs() % 10);
    if tenth == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{tenth}") }
}

/// Text for an element or an attribute in double quotes, without characters that XML forbids.
pub(in crate::figure) fn escape(text: &str) -> String {
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
